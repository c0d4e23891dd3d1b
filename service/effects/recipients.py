"""Whom messages go to, as they stand right before these leave."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from service.domain.budget import LOOK_BACK, Allowance, Started
from service.domain.check_in import CheckInState
from service.domain.clearance import Recipient
from service.domain.delivery import DeliveryStatus, Priority, Purpose
from service.domain.enrollment import is_paused
from service.domain.program import Program, week_of
from service.domain.replies import Asked
from service.domain.schedule import TEXTS_A_WEEK_HARD_STOP, Hours, local
from service.domain.surroundings import AROUND_AN_APPOINTMENT, GroupPause
from service.store import programs, tables
from service.store.bulk import among
from service.store.outbox import Claimed
from service.store.started import StartedText, started_since
from service.store.tables import Appointment, CheckIn, Client, Enrollment, Goal, Staff

_LOST = frozenset({DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED})
_LOST_IN_A_ROW = 2
_JUST_NOW = timedelta(days=1)
_ABOUT_NOW = timedelta(days=2)
"""No zone's date is further off."""

# Built once: with a batch every tenth of a second, building a statement costs more than the database takes for it.
_CLIENT, _CHECK_IN, _GOAL = Client.__table__.c, CheckIn.__table__.c, Goal.__table__.c
_ENROLLMENT, _APPOINTMENT = Enrollment.__table__.c, Appointment.__table__.c
_STAFF, _PAUSE = Staff.__table__.c, tables.GroupPause.__table__.c
_CLIENTS = (
    select(
        _CLIENT.id,
        _CLIENT.phone,
        _CLIENT.texts,
        _CLIENT.mails,
        _CLIENT.mails_alone,
        _CLIENT.zone,
        _CLIENT.opens,
        _CLIENT.closes,
        _CLIENT.paused_until,
        _CLIENT.hold,
        _CLIENT.human_until,
        _CLIENT.not_today,
        _CLIENT.left_at,
        (_STAFF.phone == _CLIENT.phone).label("shares_number"),
        _PAUSE.since,
        _PAUSE.until,
    )
    .join(Staff.__table__, _STAFF.id == _CLIENT.coach_id)
    .outerjoin(
        tables.GroupPause.__table__,
        (_PAUSE.coach_id == _CLIENT.coach_id)
        & (_PAUSE.until >= bindparam("pauses_from"))
        & (_PAUSE.since <= bindparam("pauses_to")),
    )
    .where(among(_CLIENT.id, "ids"))
)
_ASKED = (
    select(
        _CHECK_IN.client_id,
        _CHECK_IN.enrollment_id,
        _CHECK_IN.program_day,
        _CHECK_IN.asks,
        _CHECK_IN.state,
        _ENROLLMENT.program_version_id,
        _ENROLLMENT.rest_weekday,
        _GOAL.outcome,
    )
    .join(Enrollment.__table__, _ENROLLMENT.id == _CHECK_IN.enrollment_id)
    .outerjoin(Goal.__table__, (_GOAL.client_id == _CHECK_IN.client_id) & (_GOAL.local_date == _CHECK_IN.local_date))
    .where(among(_CHECK_IN.id, "ids"))
)
_APPOINTMENTS = select(_APPOINTMENT.client_id, _APPOINTMENT.at).where(
    among(_APPOINTMENT.client_id, "ids"),
    _APPOINTMENT.at > bindparam("after"),
    _APPOINTMENT.at < bindparam("before"),
)


def recipients_of(tx: Session, client_ids: Iterable[int], now: datetime) -> Mapping[int, Recipient]:
    """What must be known of these clients at `now` (aware UTC) to clear a mail, or an answer, to them, by their id;
    one query."""
    return {one.id: _recipient(one, pauses, now) for one, pauses in _clients(tx, client_ids, now).values()}


def _clients(
    tx: Session, client_ids: Iterable[int], now: datetime
) -> Mapping[int, tuple[Row[*tuple[Any, ...]], list[GroupPause]]]:
    ids = list(set(client_ids))
    about_now = {"pauses_from": (now - _ABOUT_NOW).date(), "pauses_to": (now + _ABOUT_NOW).date()}
    clients: dict[int, tuple[Row[*tuple[Any, ...]], list[GroupPause]]] = {}
    for row in tx.execute(_CLIENTS, {"ids": ids} | about_now) if ids else ():
        _, pauses = clients.setdefault(row.id, (row, []))
        if row.since is not None:
            pauses.append(GroupPause(row.since, row.until))
    return clients


def _recipient(
    row: Row[*tuple[Any, ...]], group_pauses: Sequence[GroupPause], now: datetime, **of_the_text: Any
) -> Recipient:
    zone = ZoneInfo(row.zone)
    return Recipient(
        texts=row.texts,
        mails=row.mails,
        zone=zone,
        hours=Hours(row.opens, row.closes),
        paused=row.paused_until is not None and is_paused(row.paused_until, local(now, zone).date()),
        hold=row.hold,
        human_until=row.human_until,
        not_today=row.not_today,
        left=row.left_at is not None,
        mails_alone=row.mails_alone,
        phone=row.phone,
        shares_number=bool(row.shares_number),
        group_pauses=group_pauses,
        **of_the_text,
    )


def recipients_of_texts(tx: Session, claimed: Collection[Claimed], now: datetime) -> Mapping[int, Recipient]:
    """The same for claimed texts, at most one a client. Of whom we text of our own accord it also says how much we have
    texted them, and what the text in question is about; three queries more, whatever the number of clients."""
    clients = _clients(tx, [one.client_id for one in claimed if one.client_id is not None], now)
    started_by_us = [one for one in claimed if one.priority is Priority.PROMPT and one.client_id in clients]
    of_texts = _of_texts(tx, started_by_us, now) if started_by_us else {}
    return {
        client_id: _recipient(row, pauses, now, **of_texts.get(client_id, {}))
        for client_id, (row, pauses) in clients.items()
    }


def _of_texts(tx: Session, started_by_us: Sequence[Claimed], now: datetime) -> Mapping[int, dict[str, Any]]:
    """What else must be known of a client whom we text of our own accord."""
    ids = [one.client_id for one in started_by_us if one.client_id is not None]
    left = started_since(tx, ids, now - LOOK_BACK, but=[one.id for one in started_by_us])
    asked = _asked(tx, [one.check_in_id for one in started_by_us if one.check_in_id is not None])
    talks = _appointments(tx, ids, now)
    return {
        client_id: {
            "started": [_started(text) for text in left.get(client_id, ()) if text.delivery_status not in _LOST],
            "not_arriving": _not_arriving(left.get(client_id, ()), now),
            "appointments": talks.get(client_id, ()),
            **asked.get(client_id, {}),
        }
        for client_id in ids
    }


def _started(text: StartedText) -> Started:
    week = None
    if text.enrollment_id is not None and text.program_day is not None and text.program_day > 0:
        week = (text.enrollment_id, week_of(text.program_day))
    return Started(text.at, text.purpose is Purpose.PROMPT, week)


def _not_arriving(texts: Sequence[StartedText], now: datetime) -> bool:
    """Whether the last two, each with its repetitions, were lost just now, and no word has come from the client since.
    Planning knows of all that is older, and when to try once more."""
    last = [text for text in texts if not text.sent_again][-_LOST_IN_A_ROW:]
    return (
        len(last) == _LOST_IN_A_ROW
        and now - last[-1].at < _JUST_NOW
        and all(text.delivery_status in _LOST and (text.heard_at is None or text.at > text.heard_at) for text in last)
    )


def _asked(tx: Session, check_in_ids: Sequence[int]) -> Mapping[int, dict[str, Any]]:
    """By client: what the program of a check-in allows, whether its question needs no asking any more, and which
    weekday is without prompts."""
    rows = tx.execute(_ASKED, {"ids": check_in_ids}).all() if check_in_ids else []
    known = {version_id: programs.version(tx, version_id) for version_id in {row.program_version_id for row in rows}}
    asked: dict[int, dict[str, Any]] = {}
    for row in rows:
        told = row.asks is Asked.DID_IT and row.outcome is not None
        asked[row.client_id] = {
            "allowance": _allowance(known[row.program_version_id], row.enrollment_id, row.program_day),
            "question_closed": told or row.state is not CheckInState.OPEN,
            "rest_weekday": row.rest_weekday,
        }
    return asked


def _allowance(program: Program, enrollment_id: int, program_day: int) -> Allowance:
    number = week_of(program_day) if program_day > 0 else 0
    week = program.week(number)
    return Allowance(
        a_date=program.texts_a_day,
        a_week=program.texts_a_week,
        program_week=(enrollment_id, number) if number else None,
        in_program_week=week.texts if week else TEXTS_A_WEEK_HARD_STOP,
    )


def _appointments(tx: Session, client_ids: Sequence[int], now: datetime) -> Mapping[int, list[datetime]]:
    near = {"ids": client_ids, "after": now - AROUND_AN_APPOINTMENT, "before": now + AROUND_AN_APPOINTMENT}
    talks: dict[int, list[datetime]] = {}
    for client_id, at in tx.execute(_APPOINTMENTS, near):
        talks.setdefault(client_id, []).append(at)
    return talks
