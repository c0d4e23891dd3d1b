"""The only place that reads the clock."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile


class SystemClock:
    """The machine's clock; `now` and `real_now` are one."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251

    def real_now(self) -> datetime:
        return self.now()


class SandboxClock:
    """The machine's clock plus what the sandbox moved it by, kept in a file that is replaced, never rewritten."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._ahead = timedelta(0)

    def real_now(self) -> datetime:
        return SystemClock().now()

    def now(self) -> datetime:
        return self.real_now() + self.ahead()

    def ahead(self) -> timedelta:
        """How far `now` runs ahead of `real_now`; less than zero only for a clock that was started in the past."""
        try:
            facts = self._path.stat()
        except FileNotFoundError:
            return timedelta(0)
        # The inode tells apart two replacements within one tick of the file system's clock.
        if (facts.st_ino, facts.st_mtime_ns) != self._seen:
            self._ahead = timedelta(seconds=json.loads(self._path.read_text(encoding="utf-8"))["ahead_seconds"])
            self._seen = (facts.st_ino, facts.st_mtime_ns)
        return self._ahead

    def start_at(self, instant: datetime) -> None:
        """Make `now` read `instant` (aware UTC) from the very start, which may lie in the past: a demo lives old weeks
        again. Raises ValueError for a clock that was started or moved before: from then on it only moves forward."""
        draft = self._draft(instant - self.real_now())
        try:
            # A link, unlike a rename, refuses a name that is taken.
            self._path.hardlink_to(draft)
        except FileExistsError:
            raise ValueError("The clock has been set before; it only moves forward.") from None
        finally:
            draft.unlink()

    def move_to(self, instant: datetime) -> None:
        """Make `now` read `instant` (aware UTC) from here on. Raises ValueError when that would go back."""
        ahead = instant - self.real_now()
        if ahead < self.ahead():
            raise ValueError("The clock only moves forward.")
        self._draft(ahead).replace(self._path)

    def _draft(self, ahead: timedelta) -> Path:
        """A whole file beside the real one: whoever reads meanwhile sees the old one or the new one."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", dir=self._path.parent, delete=False, encoding="utf-8") as file:
            json.dump({"ahead_seconds": ahead.total_seconds()}, file)
        return Path(file.name)
