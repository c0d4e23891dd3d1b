"""What a text of a client's has changed, kept as it was, so that UNDO puts it back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Date, Select, bindparam, inspect, select
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentEvent, Source, may_be_prompted
from service.domain.delivery import Channel
from service.domain.schedule import local
from service.effects.placing import place_again, rest
from service.store.check_ins import forget_goals_told_since
from service.store.clients import latest_enrollment, log_consent
from service.store.inbound import last_read
from service.store.summaries import keep_the_hour, move_rest_day
from service.store.tables import Base, CheckIn, Client, Enrollment
from service.store.taking_back import goals_now, put_goals_back, withhold_asked_again
from service.store.types import Instant, WallTime, Word

_OF_CLIENT: Final = (
    "zone", "home_zone", "away_until", "opens", "closes", "paused_until", "not_today", "keeps_words_private",
)  # fmt: skip
_OF_ENROLLMENT: Final = (
    "moments", "rest_weekday", "pace", "later", "waits_for_pick", "picked", "picked_at", "then_version_id",
    "next_on", "next_program_day", "next_position",
)  # fmt: skip
_OF_CHECK_IN: Final = ("state", "answered_at", "answer", "value", "words", "quotable", "asked_again_at")

_CHECK_IN: Final[Select[*tuple[Any, ...]]] = select(
    *(getattr(CheckIn.__table__.c, name) for name in _OF_CHECK_IN)
).where(CheckIn.__table__.c.id == bindparam("check_in_id"))

Before = dict[str, Any]


def as_it_is(
    tx: Session, client: Client, enrollment: Enrollment | None, check_in_ids: Sequence[int], *, goals: bool
) -> Before:
    """What a text may change and UNDO can put back, as it is now: of the client, of their latest enrollment, of these
    check-ins, and of their `goals` where it may change any. Consent, holds and flags are not among it."""
    before: Before = {f"client:{client.id}": _columns(client, _OF_CLIENT)}
    if enrollment is not None:
        before[f"enrollment:{enrollment.id}"] = _columns(enrollment, _OF_ENROLLMENT)
    for check_in_id in check_in_ids:
        answered = tx.connection().execute(_CHECK_IN, {"check_in_id": check_in_id}).one()
        before[f"check_in:{check_in_id}"] = _columns(answered, _OF_CHECK_IN)
    return before | {"goals": goals_now(tx, client.id) if goals else {}}


def changed(before: Before, after: Before) -> Before:
    """What is not as it was."""
    goals = {day: kept for day, kept in before["goals"].items() if after["goals"].get(day) != kept}
    rows = {
        row: {name: old for name, old in columns.items() if after.get(row, {}).get(name) != old}
        for row, columns in before.items()
        if row != "goals"
    }
    return {row: columns for row, columns in rows.items() if columns} | ({"goals": goals} if goals else {})


def take_back(app: App, tx: Session, client: Client, now: datetime) -> None:
    """The last text before this one keeps its words; whatever it changed is as it was."""
    before = last_read(tx, client.id)
    if before is None:
        return
    withhold_asked_again(tx, client.id, "the client took it back")
    forget_goals_told_since(tx, client.id, before.at)
    undoes = before.undoes or {}
    put_goals_back(tx, client.id, undoes.get("goals", {}))
    for row, columns in undoes.items():
        if row != "goals":
            _put_back(tx, row, columns)
    before.undoes = None
    if f"client:{client.id}" in undoes and {"opens", "closes"} & undoes[f"client:{client.id}"].keys():
        _log_narrowed(app, tx, client, now)
    _place(tx, client, now)


def _put_back(tx: Session, row: str, columns: Mapping[str, Any]) -> None:
    name, _, row_id = row.partition(":")
    table: type[Base] = {"client": Client, "enrollment": Enrollment, "check_in": CheckIn}[name]
    found = tx.get(table, int(row_id), populate_existing=True)
    if found is None:
        return
    for column, kept in columns.items():
        setattr(found, column, _revived(table, column, kept))


def _place(tx: Session, client: Client, now: datetime) -> None:
    """What is due next follows from what was put back."""
    tx.flush()
    keep_the_hour(tx, client)
    enrollment = latest_enrollment(tx, client.id)
    if enrollment is None:
        return
    move_rest_day(tx, client, enrollment.rest_weekday, local(now, ZoneInfo(client.zone)).date())
    resting = client.hold is not None or client.paused_until == date.max or not may_be_prompted(client.texts)
    if resting:
        rest(enrollment)
    else:
        place_again(tx, client, enrollment, now, wake=enrollment.quiet_since is None)


def _log_narrowed(app: App, tx: Session, client: Client, now: datetime) -> None:
    log_consent(
        tx,
        client,
        ConsentEvent.HOURS_NARROWED,
        channel=Channel.SMS,
        source=Source.TEXT,
        at=now,
        secret=app.settings.secret,
        said_by="client",
        words="UNDO",
    )


def _columns(row: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: _plain(getattr(row, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def _revived(table: type[Base], column: str, kept: Any) -> Any:
    """A value as its column holds it, from how JSON keeps it."""
    if kept is None or not isinstance(kept, str):
        return kept
    kind = inspect(table).columns[column].type
    if isinstance(kind, Word | WallTime):
        return kind.process_result_value(kept, DefaultDialect())
    if isinstance(kind, Instant):
        return datetime.fromisoformat(kept)
    return date.fromisoformat(kept) if isinstance(kind, Date) else kept
