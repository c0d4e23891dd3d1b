"""A coach is away, and somebody stands in."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.refusal import Refusal
from service.store.tables import Cover, Role, Staff
from service.store.transaction import insert_once


def grant_cover(
    app: App, *, coach_email: str, cover_email: str, first_day: date, last_day: date, granted_by: Staff | None = None
) -> None:
    """From the first day to the last, by the coach's calendar, the cover sees that coach's clients and gets the alerts.

    granted_by: who grants it: the coach, or an admin; None at the command line. Raises Refusal.
    """
    if last_day < first_day:
        raise Refusal("Write a last day that is not before the first.", about="last_day")
    with app.store.writing() as tx:
        coach, cover = _staff(tx, coach_email, "coach"), _staff(tx, cover_email, "cover")
        if granted_by is not None and granted_by.role is not Role.ADMIN and granted_by.id != coach.id:
            raise Refusal("Only an admin grants cover for somebody else.", about="coach")
        if coach.id == cover.id:
            raise Refusal("Choose somebody else: nobody stands in for themselves.", about="cover")
        values = {
            "coach_id": coach.id,
            "cover_id": cover.id,
            "first_day": first_day,
            "last_day": last_day,
            "granted_by": granted_by.id if granted_by is not None else None,
            "granted_at": app.clock.now(),
        }
        if insert_once(tx, Cover, values) is None:
            raise Refusal("Somebody stands in from that day already; end that first.", about="first_day")


def _staff(tx: Session, email: str, about: str) -> Staff:
    found = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    if found is None or found.role is Role.SPONSOR:
        raise Refusal("Nobody on the staff has this e-mail address; write the one that they sign in with.", about=about)
    return found
