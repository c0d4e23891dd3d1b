"""Alerts: the open ones, whom each was told to, and who said that they have it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, text, true, update
from sqlalchemy.orm import Session

from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Purpose
from service.domain.safety import AlertKind, Answered, Chain
from service.store.covers import cover_for, read_by
from service.store.tables import Alert, AlertAnswer, AlertMessage, Client, Message, Role, Staff

CODE_LIVES = timedelta(days=2)
"""How long a code means the alert that it was given for, so that whoever answers late is told who has it."""
_CODE_TRIES = 40


@dataclass(frozen=True, slots=True)
class About:
    """Whom an alert is about: a client, the number of a stranger (E.164), or the coach whose chain is rehearsed."""

    kind: AlertKind
    client_id: int | None = None
    address: str | None = None
    coach_id: int | None = None


def open_alert(tx: Session, about: About) -> Alert | None:
    """The alert about somebody that nobody has taken yet, its row locked."""
    wanted = select(Alert).where(text("ended_at IS NULL"))
    if about.client_id is not None:
        wanted = wanted.where(Alert.client_id == about.client_id)
    elif about.address is not None:
        wanted = wanted.where(Alert.address == about.address)
    else:
        wanted = wanted.where(Alert.coach_id == about.coach_id)
    return tx.execute(wanted.with_for_update()).scalar_one_or_none()


def locked_alert(tx: Session, alert_id: int) -> Alert | None:
    """The alert as it stands now, its row locked until the end of the transaction."""
    wanted = select(Alert).where(Alert.id == alert_id).with_for_update()
    return tx.execute(wanted.execution_options(populate_existing=True)).scalar_one_or_none()


def due_alerts(tx: Session, now: datetime, limit: int) -> Sequence[int]:
    """The ids of open alerts to be given once more by `now` (aware UTC, coaching time)."""
    wanted = select(Alert.id).where(text("ended_at IS NULL"), Alert.next_at <= now).order_by(Alert.next_at)
    return tx.execute(wanted.limit(limit)).scalars().all()


def newest_alert(tx: Session, client_id: int) -> Alert | None:
    """The last alert about a client, open or taken."""
    wanted = select(Alert).where(Alert.client_id == client_id).order_by(Alert.id.desc()).limit(1)
    return tx.execute(wanted).scalar_one_or_none()


def concerning(tx: Session, staff: Staff, now: datetime) -> ColumnElement[bool]:
    """Which alerts are a member of staff's business at `now` (aware UTC): those they were told of, and those of clients
    and drills behind which they stand as coach, backup or cover. An admin's are all."""
    if staff.role is Role.ADMIN:
        return true()
    told = select(AlertMessage.id).where(AlertMessage.alert_id == Alert.id, AlertMessage.staff_id == staff.id).exists()
    backed = select(Staff.id).where(Staff.backup_id == staff.id)
    coaches = or_(Staff.id.in_(read_by(tx, staff.id, now)), Staff.id.in_(backed))
    theirs = select(Staff.id).where(coaches)
    of_client = select(Client.id).where(Client.id == Alert.client_id, Client.coach_id.in_(theirs)).exists()
    return or_(told, of_client, Alert.coach_id.in_(theirs))


def free_code(tx: Session, now: datetime) -> str:
    """Four digits that no alert of the last days has; six where those are crowded."""
    known = or_(Alert.ended_at.is_(None), Alert.raised_at > now - CODE_LIVES)
    taken = set(tx.execute(select(Alert.code).where(known)).scalars())
    for tried in range(_CODE_TRIES):
        digits = 4 if tried < _CODE_TRIES // 2 else 6
        code = f"{secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1)}"
        if code not in taken:
            return code
    raise LookupError("every code is in use")


def alert_with_code(tx: Session, code: str, now: datetime) -> Alert | None:
    """The alert that a code means: an open one, or one that was taken lately. Locked."""
    wanted = select(Alert).where(Alert.code == code, or_(Alert.ended_at.is_(None), Alert.raised_at > now - CODE_LIVES))
    return tx.execute(wanted.order_by(Alert.id.desc()).limit(1).with_for_update()).scalar_one_or_none()


def only_alert_told_to(tx: Session, staff_id: int) -> Alert | None:
    """The open alert that somebody was told of, if it is the only one. Locked."""
    told = select(AlertMessage.alert_id).where(AlertMessage.staff_id == staff_id)
    wanted = select(Alert).where(text("ended_at IS NULL"), Alert.id.in_(told)).limit(2).with_for_update()
    found = tx.execute(wanted).scalars().all()
    return found[0] if len(found) == 1 else None


def chain_of(tx: Session, coach_id: int | None, now: datetime) -> Chain:
    """Who stands behind a coach's clients at `now` (aware UTC); behind a stranger, with no coach, only the admins."""
    admins = frozenset(tx.execute(select(Staff.id).where(Staff.role == Role.ADMIN)).scalars())
    if coach_id is None:
        return Chain(None, None, None, admins)
    return Chain(coach_id, tx.get_one(Staff, coach_id).backup_id, cover_for(tx, coach_id, now), admins)


def help_said_since(tx: Session, client_id: int, since: datetime) -> frozenset[str]:
    """The names of the texts with help lines that were written to a client since then (aware UTC) and not refused."""
    wanted = select(Message.wording).where(
        Message.client_id == client_id,
        Message.purpose == Purpose.HELP_LINES,
        Message.at > since,
        Message.dispatch_state != DispatchState.FAILED,
    )
    return frozenset(wording.split("/")[0] for wording in tx.execute(wanted).scalars() if wording)


def help_said_to_since(tx: Session, address: str, since: datetime) -> bool:
    """Whether help lines were written to the number of a stranger (E.164) since then (aware UTC), and not refused."""
    heard = select(Message.id).where(Message.address == address, Message.at > since, Message.client_id.is_(None))
    said = heard.where(Message.purpose == Purpose.HELP_LINES, Message.dispatch_state != DispatchState.FAILED)
    return tx.execute(said.limit(1)).first() is not None


def withhold_rounds(tx: Session, alert_id: int, reason: str) -> None:
    """What of an alert has not left yet does not."""
    of_alert = select(AlertMessage.message_id).where(AlertMessage.alert_id == alert_id)
    tx.execute(
        update(Message)
        .where(Message.id.in_(of_alert), Message.dispatch_state == DispatchState.WAITING)
        .values(dispatch_state=DispatchState.WITHHELD, reason=reason)
        .execution_options(synchronize_session=False)
    )


@dataclass(frozen=True, slots=True)
class Copy:
    """One text or mail of an alert, and what became of it."""

    staff_id: int
    staff_name: str
    channel: Channel
    round: int
    at: datetime
    dispatch_state: DispatchState | None
    delivery_status: DeliveryStatus | None
    error_code: int | None
    reason: str | None
    send_at: datetime | None


def copies_of(tx: Session, alert_id: int) -> list[Copy]:
    """Everything that went out for an alert, in order."""
    return copies_by_alert(tx, [alert_id])[alert_id]


def copies_by_alert(tx: Session, alert_ids: Sequence[int]) -> dict[int, list[Copy]]:
    """The same of many alerts, by id. One query."""
    wanted = (
        select(
            AlertMessage.alert_id,
            AlertMessage.staff_id,
            Staff.name,
            AlertMessage.channel,
            AlertMessage.round,
            Message.at,
            Message.dispatch_state,
            Message.delivery_status,
            Message.error_code,
            Message.reason,
            Message.send_at,
        )
        .join(Staff, Staff.id == AlertMessage.staff_id)
        .join(Message, Message.id == AlertMessage.message_id)
        .where(AlertMessage.alert_id.in_(alert_ids))
        .order_by(AlertMessage.id)
    )
    copies: dict[int, list[Copy]] = {alert_id: [] for alert_id in alert_ids}
    for alert_id, *told in tx.execute(wanted):
        copies[alert_id].append(Copy(*told))
    return copies


def told_of(tx: Session, alert_id: int) -> frozenset[int]:
    """Everybody on the staff who was told of an alert."""
    return frozenset(tx.execute(select(AlertMessage.staff_id).where(AlertMessage.alert_id == alert_id)).scalars())


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who said that they have it."""

    staff_id: int
    name: str
    how: Answered
    at: datetime


def answers_to(tx: Session, alert_id: int) -> list[Taker]:
    """Who answered an alert, in order; the first has it."""
    return answers_by_alert(tx, [alert_id])[alert_id]


def answers_by_alert(tx: Session, alert_ids: Sequence[int]) -> dict[int, list[Taker]]:
    """The same of many alerts, by id. One query."""
    columns = (AlertAnswer.alert_id, AlertAnswer.staff_id, Staff.name, AlertAnswer.how, AlertAnswer.at)
    wanted = select(*columns).join(Staff, Staff.id == AlertAnswer.staff_id).where(AlertAnswer.alert_id.in_(alert_ids))
    takers: dict[int, list[Taker]] = {alert_id: [] for alert_id in alert_ids}
    for row in tx.execute(wanted.order_by(AlertAnswer.id)):
        takers[row.alert_id].append(Taker(row.staff_id, row.name, row.how, row.at))
    return takers
