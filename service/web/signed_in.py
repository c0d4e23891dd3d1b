"""Who is signed in: kept in a signed cookie, bounded in time, ended by the member of staff's own row."""

from datetime import timedelta

from flask import session

from service.app import App
from service.store.tables import Staff
from service.usecases.recognize_staff import recognize_staff

IDLE = timedelta(hours=8)
AT_MOST = timedelta(hours=24)
_NOTED_EVERY = timedelta(minutes=1)


def remember(app: App, staff: Staff) -> None:
    """From here on the browser is this member of staff; nothing of what it carried before stays."""
    now = app.clock.real_now().timestamp()
    session.clear()
    session.update(staff=staff.id, epoch=staff.sign_in_epoch, began=now, seen=now)


def forget() -> None:
    """The browser is nobody again."""
    session.clear()


def recognize(app: App) -> Staff | None:
    """Who the browser is, if its sign-in still holds."""
    staff_id, epoch, began, seen = (session.get(name) for name in ("staff", "epoch", "began", "seen"))
    if not isinstance(staff_id, int) or not isinstance(epoch, int) or began is None or seen is None:
        return None
    now = app.clock.real_now().timestamp()
    staff = None
    if now - seen <= IDLE.total_seconds() and now - began <= AT_MOST.total_seconds():
        staff = recognize_staff(app, staff_id, epoch)
    if staff is None:
        forget()
    elif now - seen > _NOTED_EVERY.total_seconds():
        session["seen"] = now
    return staff
