"""Being told to go in the middle of something that has started processes of its own."""

import signal
import sys
from types import FrameType


def end_cleanly_on(*numbers: signal.Signals) -> None:
    """Everything that was started is ended on the way out, also when somebody else ends us: exits with 128 + number."""

    def leave(number: int, _frame: FrameType | None) -> None:
        sys.exit(128 + number)

    for number in numbers:
        signal.signal(number, leave)
