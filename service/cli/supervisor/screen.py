"""Where the lines of all children meet, each behind its child's name."""

import os
import sys

_OURS = "up"
_WIDTH = 9


class Screen:
    """Standard output. A terminal that went away silences us, it does not end us: a practice may be running."""

    def show(self, name: str, line: str) -> None:
        self._write(f"{name:<{_WIDTH}} | {line}")

    def say(self, line: str) -> None:
        """A line of the supervisor's own."""
        self.show(_OURS, line)

    def plain(self, text: str) -> None:
        """Words for a person, without a name before them."""
        self._write(text)

    def _write(self, text: str) -> None:
        try:
            print(text, flush=True)
        except OSError:
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
