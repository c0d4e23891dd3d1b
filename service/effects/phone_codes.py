"""Codes from a phone, and the few that do without it: made, begun and used."""

import secrets
from typing import Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from service.app import App
from service.domain.one_time_codes import recovery_code, recovery_hash, secret_of, step_of
from service.store.tables import RecoveryCode, Staff

_SALT_BYTES: Final = 16
_RECOVERY_CODES: Final = 8


def new_salt() -> str:
    """What a new phone's secret is made with. It may be seen: without SECRET_KEY it tells nothing."""
    return secrets.token_hex(_SALT_BYTES)


def shared_secret(app: App, salt: str) -> bytes:
    """What the app on the phone is given."""
    return secret_of(app.settings.secret.encode(), bytes.fromhex(salt))


def begin_codes(tx: Session, staff: Staff, salt: str, step: int = 0) -> tuple[str, ...]:
    """From now on they sign in with codes of this salt; their sign-ins end. Their recovery codes, shown this once."""
    staff.code_salt, staff.code_step = salt, step
    staff.sign_in_epoch += 1
    codes = tuple(recovery_code(secrets.token_bytes(_SALT_BYTES)) for _ in range(_RECOVERY_CODES))
    tx.execute(delete(RecoveryCode).where(RecoveryCode.staff_id == staff.id))
    rows = [{"staff_id": staff.id, "code_hash": recovery_hash(staff.id, code)} for code in codes]
    tx.execute(insert(RecoveryCode), rows)
    return codes


def use_code(app: App, tx: Session, staff: Staff, salt: str, typed: str) -> bool:
    """Whether what was typed lets them in: the code of the moment, or a recovery code. Each does once."""
    step = step_of(shared_secret(app, salt), typed, app.clock.real_now().timestamp(), staff.code_step)
    if step is None:
        spent = delete(RecoveryCode).where(
            RecoveryCode.staff_id == staff.id, RecoveryCode.code_hash == recovery_hash(staff.id, typed)
        )
        return tx.execute(spent.returning(RecoveryCode.staff_id)).first() is not None
    # Two browsers with the same code: the row decides which of them came first.
    used = update(Staff).where(Staff.id == staff.id, Staff.code_step < step).values(code_step=step)
    won = tx.execute(used.returning(Staff.id).execution_options(synchronize_session=False)).first()
    return won is not None


def recovery_codes_left(tx: Session, staff_id: int) -> int:
    """How many have not been used."""
    return tx.execute(
        select(func.count()).select_from(RecoveryCode).where(RecoveryCode.staff_id == staff_id)
    ).scalar_one()
