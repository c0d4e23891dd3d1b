"""Alerting staff, in the transaction of whatever they are alerted to: it commits with it, or not at all."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Channel, Purpose
from service.domain.language import Language
from service.domain.safety import AGAIN_AFTER, DRILL_LASTS, AlertKind, Answered, StaffLine, line_for, whom
from service.effects.mailing import queue_mail
from service.effects.saying import queue_text
from service.rendering.plain_letters import plain_letter
from service.settings import Settings
from service.store.alerts import About, chain_of, concerning, free_code, open_alert, told_of, withhold_rounds
from service.store.tables import Alert, AlertAnswer, AlertMessage, Client, Staff
from service.store.transaction import insert_once

ALERTS_ROUTE: Final = "/alerts/"
_MAIL_IS_USEFUL_FOR: Final = timedelta(hours=2)
"""Longer than a round: a relay that lists us as unknown takes no mail within the quarter of an hour."""


def raise_alert(app: App, tx: Session, about: About, now: datetime) -> None:
    """Alert whoever stands behind somebody. While an alert about them is open it goes on, and no second one begins."""
    found = open_alert(tx, about)
    if found is not None:
        found.seen_at = now
        return
    values = {
        "kind": about.kind,
        "client_id": about.client_id,
        "address": about.address,
        "coach_id": about.coach_id,
        "code": free_code(tx, now),
        "raised_at": now,
        "seen_at": now,
        "next_at": now,
        "rounds": 0,
        "unreachable": False,
    }
    alert_id = insert_once(tx, Alert, values)
    if alert_id is not None:
        alert_again(app, tx, tx.get_one(Alert, alert_id), now)


def alert_again(app: App, tx: Session, alert: Alert, now: datetime) -> None:
    """One round: everybody whose turn it is. The alert's row is locked. A drill that nobody answers ends by itself."""
    waited = now - alert.raised_at
    if alert.kind is AlertKind.DRILL and waited >= DRILL_LASTS:
        _end(tx, alert, None, now)
        return
    give(app, tx, alert, whom(chain_of(tx, coach_of(tx, alert), now), waited), now)


def give(app: App, tx: Session, alert: Alert, staff_ids: Iterable[int], now: datetime) -> None:
    """Text and mail these people. Who has no phone on record gets the mail only."""
    alert.rounds += 1
    alert.next_at = now + AGAIN_AFTER
    for staff in tx.execute(select(Staff).where(Staff.id.in_(list(staff_ids))).order_by(Staff.id)).scalars():
        _text(app, tx, alert, staff, now)
        _mail(app, tx, alert, staff, now)


def take_alert(app: App, tx: Session, alert: Alert, staff: Staff, how: Answered, now: datetime) -> bool:
    """A member of staff has it: nobody is alerted any more. Whether they are the first. The alert's row is locked."""
    insert_once(tx, AlertAnswer, {"alert_id": alert.id, "staff_id": staff.id, "how": how, "at": now})
    if alert.ended_at is not None:
        return False
    _end(tx, alert, staff.id, now)
    others = told_of(tx, alert.id) - {staff.id}
    for other in tx.execute(select(Staff).where(Staff.id.in_(others)).order_by(Staff.id)).scalars():
        _mail_letter(app, tx, "alert_taken", alert, other, now, taker=staff.name)
    return True


def help_did_not_arrive(app: App, tx: Session, client_id: int | None, address: str, now: datetime) -> None:
    """The carrier refused the text with the help lines: only a call reaches them, and somebody has to know now."""
    about = About(AlertKind.CRISIS, client_id=client_id, address=address if client_id is None else None)
    alert = open_alert(tx, about) or _taken_lately(tx, about)
    if alert is None or alert.unreachable:
        return
    alert.unreachable = True
    if alert.ended_at is None:
        alert_again(app, tx, alert, now)
    elif alert.ended_by is not None:
        give(app, tx, alert, [alert.ended_by], now)


def settle_alert(app: App, tx: Session, client_id: int, staff: Staff, now: datetime) -> None:
    """Somebody has done at the desk what the alert asked for."""
    alert = open_alert(tx, About(AlertKind.CRISIS, client_id=client_id))
    if alert is not None:
        take_alert(app, tx, alert, staff, Answered.DESK, now)


def can_alert(app: App, tx: Session, coach_id: int, now: datetime) -> bool:
    """Whether what we send to staff reaches anybody: a pretend relay beside a real carrier delivers no mail."""
    if app.settings.sms_is_sandboxed or not app.settings.mail_is_sandboxed:
        return True
    first = whom(chain_of(tx, coach_id, now), timedelta(0))
    wanted = select(Staff.id).where(Staff.id.in_(first), Staff.phone.is_not(None)).limit(1)
    return tx.execute(wanted).first() is not None


def coach_of(tx: Session, alert: Alert) -> int | None:
    """The coach behind an alert; None for a stranger's."""
    return tx.get_one(Client, alert.client_id).coach_id if alert.client_id is not None else alert.coach_id


def concerns(tx: Session, alert: Alert, staff: Staff, now: datetime) -> bool:
    """Whether an alert is a member of staff's business: told of it, in its chain, or an admin."""
    wanted = select(Alert.id).where(Alert.id == alert.id, concerning(tx, staff, now))
    return tx.execute(wanted).first() is not None


def alert_url(settings: Settings, alert_id: int) -> str:
    """Where an alert is read and taken, by staff who have signed in."""
    return f"{settings.web_url}{ALERTS_ROUTE}{alert_id}"


def staff_text(app: App, tx: Session, line: StaffLine, staff: Staff, now: datetime, **facts: str) -> int | None:
    """Text a member of staff, at any hour. The message's id; None where they have no phone on record."""
    if staff.phone is None:
        return None
    body = app.rendering.sms(line.value, Language.EN, 0, brand=app.settings.brand_name, **facts)
    message = queue_text(tx, body, Purpose.ALERT, staff.phone, now, useful_until=now + AGAIN_AFTER)
    tx.flush()
    return message.id


def _end(tx: Session, alert: Alert, staff_id: int | None, now: datetime) -> None:
    alert.ended_at, alert.ended_by = now, staff_id
    tx.flush()
    withhold_rounds(tx, alert.id, "somebody has taken it" if staff_id is not None else "the drill is over")


def _taken_lately(tx: Session, about: About) -> Alert | None:
    """The last alert about them, whoever has it."""
    whose = Alert.client_id == about.client_id if about.client_id is not None else Alert.address == about.address
    wanted = select(Alert).where(whose).order_by(Alert.id.desc()).limit(1).with_for_update()
    return tx.execute(wanted).scalar_one_or_none()


def _text(app: App, tx: Session, alert: Alert, staff: Staff, now: datetime) -> None:
    line = line_for(alert.kind, unreachable=alert.unreachable)
    message_id = staff_text(app, tx, line, staff, now, code=alert.code, alert_url=alert_url(app.settings, alert.id))
    if message_id is not None:
        _keep(tx, alert, staff, Channel.SMS, message_id)


def _mail(app: App, tx: Session, alert: Alert, staff: Staff, now: datetime) -> None:
    kind = line_for(alert.kind, unreachable=alert.unreachable).value
    message_id = _mail_letter(app, tx, kind, alert, staff, now)
    _keep(tx, alert, staff, Channel.EMAIL, message_id)


def _mail_letter(app: App, tx: Session, kind: str, alert: Alert, staff: Staff, now: datetime, **facts: str) -> int:
    letter = plain_letter(
        app.rendering,
        kind,
        Language.EN,
        brand=app.settings.brand_name,
        postal_address=app.settings.postal_address,
        url=alert_url(app.settings, alert.id),
        code=alert.code,
        **facts,
    )
    return queue_mail(app, tx, letter, Purpose.ALERT, staff.email, now, useful_until=now + _MAIL_IS_USEFUL_FOR).id


def _keep(tx: Session, alert: Alert, staff: Staff, channel: Channel, message_id: int) -> None:
    values = {"alert_id": alert.id, "staff_id": staff.id, "channel": channel, "round": alert.rounds}
    insert_once(tx, AlertMessage, values | {"message_id": message_id})
