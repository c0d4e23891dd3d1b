"""Being told to go in the middle of something that has started processes of its own."""

import signal
import sys
from types import FrameType

_told: list[int] = []


def end_cleanly_on(*numbers: signal.Signals) -> None:
    """Everything that was started is ended on the way out, also when somebody else ends us: exits with 128 + number.

    What we were started to ignore (nohup, a shell's background) stays ignored.
    """

    def leave(number: int, _frame: FrameType | None) -> None:
        _told.append(number)
        leave_if_told()

    for number in numbers:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, leave)


def leave_if_told() -> None:
    """For whoever works long, to ask now and then: what a signal's handler raises while Python finalises an object is
    printed and dropped (reference manual, `object.__del__`), and work would go on."""
    if _told:
        sys.exit(128 + _told[-1])
