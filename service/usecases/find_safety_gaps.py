"""What stands between this practice and being ready for a crisis."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from service.app import App
from service.domain.safety import AlertKind, needs_checking
from service.effects.help_lines import services_for
from service.rendering.services import ELSEWHERE
from service.store.help_lines import countries_of_clients
from service.store.tables import Alert, AlertAnswer, Client, Staff

DRILL_AGAIN_AFTER: Final = timedelta(days=35)
"""A drill a month, and a few days of grace."""


def find_safety_gaps(app: App) -> Sequence[str]:
    """What to mend before somebody needs it, a sentence each; none when all is well."""
    with app.store.reading() as tx:
        return [*_help_lines(app, tx), *_chains(tx), *_drills(app, tx)]


def _help_lines(app: App, tx: Session) -> Iterator[str]:
    today = app.clock.real_now().date()
    for country in sorted(countries_of_clients(tx)):
        services = services_for(app, tx, country)
        if services.country == ELSEWHERE:
            yield f"No help lines are known for {country}, where clients have their number. Enter them."
        elif services.checked is None:
            yield f"Nobody has checked the help lines of {country}. Ring them, and enter the row."
        elif needs_checking(services, today):
            yield f"The help lines of {country} were last checked on {services.checked}. Ring them again."


def _chains(tx: Session) -> Iterator[str]:
    backup = aliased(Staff)
    has_clients = select(Client.id).where(Client.coach_id == Staff.id, Client.left_at.is_(None)).exists()
    wanted = (
        select(Staff.name, Staff.phone.is_(None), backup.name, backup.phone.is_(None))
        .outerjoin(backup, backup.id == Staff.backup_id)
        .where(has_clients)
        .order_by(Staff.name, Staff.id)
    )
    # One member of staff may stand behind many.
    yield from dict.fromkeys(gap for chain in tx.execute(wanted) for gap in _chain(*chain))


def _chain(coach: str, has_no_phone: bool, backup: str | None, backup_has_none: bool) -> Iterator[str]:
    if backup is None:
        yield f"{coach} has no backup: alerts go to every admin beside them. Name one."
    for name, silent in ((coach, has_no_phone), (backup, backup_has_none)):
        if name is not None and silent:
            yield f"{name} has no phone on record: alerts reach them by mail only."


def _drills(app: App, tx: Session) -> Iterator[str]:
    answered = select(func.max(Alert.raised_at)).join(AlertAnswer, AlertAnswer.alert_id == Alert.id)
    last = tx.execute(answered.where(Alert.kind == AlertKind.DRILL)).scalar_one_or_none()
    has_clients = tx.execute(select(Client.id).where(Client.left_at.is_(None)).limit(1)).first() is not None
    if not has_clients:
        return
    if last is None:
        yield "No drill has been answered yet. Run: upswing drill"
    elif app.clock.now() - last > DRILL_AGAIN_AFTER:
        yield f"The last drill that was answered was on {last.date()}. Run: upswing drill"
