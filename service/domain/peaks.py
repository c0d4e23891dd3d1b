"""Whether a sender can carry what falls due at the same minute, before it is too late to be asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Peak:
    """What falls due at one instant. due_at: aware UTC. segments: all together. patience: how late it may still go."""

    due_at: datetime
    segments: int
    patience: timedelta

    @property
    def too_late_at(self) -> datetime:
        return self.due_at + self.patience


@dataclass(frozen=True, slots=True)
class LatePeak:
    """A peak that the sender does not finish in time. left: its segments that are too late. needs: the rate, in
    segments a second, that would carry it if nothing else stood before it."""

    peak: Peak
    left: int
    needs: float


def late_peaks(peaks: Iterable[Peak], segments_per_second: float) -> list[LatePeak]:
    """Which peaks a sender of this rate does not carry within their patience, the earliest first.

    The sender takes what was due first, and what is too late by then is not sent and costs nothing.
    """
    late: list[LatePeak] = []
    free_at: datetime | None = None
    for peak in _together(peaks):
        begins = peak.due_at if free_at is None else max(free_at, peak.due_at)
        seconds = max(0.0, (peak.too_late_at - begins).total_seconds())
        carried = min(peak.segments, int(seconds * segments_per_second))
        free_at = begins + timedelta(seconds=carried / segments_per_second)
        if carried < peak.segments:
            late.append(LatePeak(peak, peak.segments - carried, peak.segments / peak.patience.total_seconds()))
    return late


def _together(peaks: Iterable[Peak]) -> Sequence[Peak]:
    """What falls due at the same instant with the same patience is one peak; in the order in which it is taken."""
    counted: dict[tuple[datetime, timedelta], int] = {}
    for peak in peaks:
        key = (peak.due_at, peak.patience)
        counted[key] = counted.get(key, 0) + peak.segments
    return [Peak(due_at, segments, patience) for (due_at, patience), segments in sorted(counted.items())]
