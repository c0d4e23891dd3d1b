"""How a member of staff is reached, and who is beside them."""

from sqlalchemy import select

from service.app import App
from service.domain.phone import BadPhone, parse_phone
from service.domain.refusal import Refusal
from service.store.desk import NotVisible
from service.store.faults import RuleBroken
from service.store.tables import Role, Staff


def change_staff(app: App, by: Staff | None, staff_id: int, *, phone: str, backup_email: str) -> None:
    """Set where alerts reach somebody, and who is alerted beside them; empty for neither.

    by: themselves or an admin; None at the command line. Raises NotVisible for others, and Refusal.
    """
    if by is not None and by.role is not Role.ADMIN and by.id != staff_id:
        raise NotVisible
    try:
        number = parse_phone(phone) if phone else None
    except BadPhone as bad:
        raise Refusal(str(bad), about="phone") from None
    try:
        with app.store.writing() as tx:
            staff = tx.get(Staff, staff_id)
            if staff is None:
                raise NotVisible
            address = backup_email.strip().lower()
            wanted = select(Staff.id).where(Staff.email == address, Staff.role != Role.SPONSOR)
            backup = tx.execute(wanted).scalar_one_or_none() if backup_email else None
            if backup_email and backup is None:
                raise Refusal(
                    "Nobody on the staff has this e-mail address; write what they sign in with.", about="backup"
                )
            if backup == staff_id:
                raise Refusal("Choose somebody else: nobody is their own backup.", about="backup")
            staff.phone, staff.backup_id = number, backup
    except RuleBroken:
        raise Refusal("Somebody else on the staff has this number; each needs their own.", about="phone") from None
