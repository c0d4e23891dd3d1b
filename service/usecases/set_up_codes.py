"""Somebody of the staff sets up the app on their phone at the desk, and shows that it works."""

from sqlalchemy import select

from service.app import App
from service.domain.one_time_codes import step_of
from service.domain.refusal import Refusal
from service.effects.phone_codes import begin_codes, shared_secret
from service.store.passwords import passwords
from service.store.tables import Staff


def set_up_codes(app: App, staff: Staff, salt: str, code: str, password: str = "") -> tuple[Staff, tuple[str, ...]]:
    """From now on they sign in with codes; their other sign-ins end. Returns them, and the recovery codes, shown once.

    Whoever has codes already shows with their password that it is they who change the phone. Raises Refusal.
    """
    if staff.code_salt is not None and not passwords().verify(password, staff.password_hash):
        raise Refusal("That is not your password. Nothing was changed.", about="password")
    step = step_of(shared_secret(app, salt), code, app.clock.real_now().timestamp(), 0)
    if step is None:
        raise Refusal(
            "The app on your phone shows another code by now. Type the six digits that it shows, and see that the "
            "phone's clock is right.",
            about="code",
        )
    with app.store.writing() as tx:
        wanted = select(Staff).where(Staff.id == staff.id).with_for_update()
        row = tx.execute(wanted.execution_options(populate_existing=True)).scalar_one()
        recovery = begin_codes(tx, row, salt, step)
        tx.flush()
    return row, recovery
