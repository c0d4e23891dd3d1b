"""Enroll a client: they text a join code, or an invitation goes out that a recorded statement backs."""

from service.app import App
from service.domain.refusal import Refusal, concerning
from service.effects.enrolling import TAKEN, Enrolled, check_number, coach_named, enroll_in
from service.effects.enrollment_form import EnrollmentForm, check_form
from service.ports import Queue
from service.store.faults import RuleBroken

__all__ = ["Enrolled", "EnrollmentForm", "enroll_client"]


def enroll_client(app: App, form: EnrollmentForm) -> Enrolled:
    """Enroll one client, or raise Refusal that says what to write instead; nothing is half-made."""
    checked = check_form(app, form)
    now = app.clock.now()
    try:
        with app.store.writing() as tx:
            coach = coach_named(tx, form.coach_email)
            if checked.phone is not None:
                with concerning("phone"):
                    check_number(app, tx, checked.phone)
            enrolled = enroll_in(app, tx, checked, coach, now, by=form.enrolled_by)
    except RuleBroken:
        raise Refusal(TAKEN, about="phone") from None
    app.doorbell.ring(Queue.OUTBOX)
    return enrolled
