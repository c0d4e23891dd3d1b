"""How the last drill of each chain went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from service.app import App
from service.domain.safety import AlertKind
from service.store.alerts import Copy, Taker, answers_by_alert, copies_by_alert
from service.store.tables import Alert, Staff


@dataclass(frozen=True, slots=True)
class DrillReport:
    """coach: whose chain it was. answered: by whom and when, the first one first. silent: who was told and has not
    answered. All times aware UTC, coaching time; over: whether nobody is alerted any more."""

    alert_id: int
    coach: str
    raised_at: datetime
    copies: Sequence[Copy]
    answered: Sequence[Taker]
    silent: Sequence[str]
    over: bool

    @property
    def held(self) -> bool:
        """Whether somebody answered at all: without that the chain is none."""
        return bool(self.answered)


@dataclass(frozen=True, slots=True)
class DrillsPage:
    """older: where the next page begins; None on the last one."""

    drills: Sequence[DrillReport]
    older: int | None


def report_drills(app: App, *, before: int | None = None, limit: int | None = None) -> DrillsPage:
    """The last drill of each coach's chain, the newest first; all of them, or a page. Three queries."""
    with app.store.reading() as tx:
        newest = select(func.max(Alert.id)).where(Alert.kind == AlertKind.DRILL).group_by(Alert.coach_id)
        wanted = select(Alert, Staff.name).join(Staff, Staff.id == Alert.coach_id).where(Alert.id.in_(newest))
        if before is not None:
            wanted = wanted.where(Alert.id < before)
        found = tx.execute(wanted.order_by(Alert.id.desc()).limit(limit + 1 if limit is not None else None)).all()
        more, found = len(found) > len(found[:limit]), found[:limit]
        ids = [alert.id for alert, _ in found]
        copies, answers = copies_by_alert(tx, ids), answers_by_alert(tx, ids)
    drills = [_report(alert, coach, copies[alert.id], answers[alert.id]) for alert, coach in found]
    return DrillsPage(drills, ids[-1] if more else None)


def _report(alert: Alert, coach: str, copies: Sequence[Copy], answered: Sequence[Taker]) -> DrillReport:
    names = {taker.name for taker in answered}
    silent = dict.fromkeys(copy.staff_name for copy in copies if copy.staff_name not in names)
    over = alert.ended_at is not None
    return DrillReport(alert.id, coach, alert.raised_at, copies, answered, tuple(silent), over)
