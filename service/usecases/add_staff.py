"""Add a coach or an admin."""

import re
import secrets
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.office import read_weekdays
from service.domain.phone import parse_phone
from service.domain.refusal import Refusal
from service.domain.schedule import zone_named
from service.store.passwords import passwords
from service.store.sponsors import sponsor_named
from service.store.tables import Role, Staff
from service.store.transaction import insert_once

SHORTEST_PASSWORD = 12
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Added:
    """`password` is shown once and kept nowhere; only its Argon2id hash is."""

    staff_id: int
    password: str


def add_staff(
    app: App,
    *,
    name: str,
    email: str,
    role: Role,
    zone: str = "UTC",
    phone: str = "",
    backup_email: str = "",
    reads_on: str = "mon-fri",
    password: str | None = None,
    sponsor: str = "",
) -> Added:
    """Add somebody who may sign in. Without a password one is made. Raises Refusal, and BadPhone.

    phone: where alerts reach them; without one, by mail only. backup_email: who is alerted beside them.
    reads_on: the weekdays on which they read what clients write: mon-fri, or tue,thu. sponsor: whose totals somebody in
    the role sponsor sees, by name.
    """
    _check_name(name, email)
    chosen = password or secrets.token_urlsafe(12)
    if len(chosen) < SHORTEST_PASSWORD:
        raise Refusal(f"Choose a password of at least {SHORTEST_PASSWORD} characters.")
    read_weekdays(reads_on)
    values = {
        "name": name.strip(),
        "email": email.strip().lower(),
        "role": role,
        "zone": zone_named(zone).key,
        "reads_on": reads_on.lower().replace(" ", ""),
        "phone": parse_phone(phone) if phone else None,
        "password_hash": passwords().hash(chosen),
        "added_at": app.clock.now(),
    }
    with app.store.writing() as tx:
        beside = {"backup_id": _backup(tx, backup_email), "sponsor_id": _sponsor(tx, role, sponsor)}
        staff_id = insert_once(tx, Staff, values | beside)
    if staff_id is None:
        raise Refusal("Somebody with this e-mail address or phone is on the staff already; use another.")
    return Added(staff_id, chosen)


def _check_name(name: str, email: str) -> None:
    if not name.strip():
        raise Refusal("Write the person's name, such as Mira Lopez.")
    if not _EMAIL.fullmatch(email.strip()):
        raise Refusal("Write the whole e-mail address, such as mira@example.org.")


def _backup(tx: Session, email: str) -> int | None:
    if not email:
        return None
    wanted = select(Staff.id).where(Staff.email == email.strip().lower(), Staff.role != Role.SPONSOR)
    found = tx.execute(wanted).scalar_one_or_none()
    if found is None:
        raise Refusal("Nobody on the staff has the backup's e-mail address; add the backup first.", about="backup")
    return found


def _sponsor(tx: Session, role: Role, name: str) -> int | None:
    if role is not Role.SPONSOR:
        return None
    found = sponsor_named(tx, name)
    if found is None:
        raise Refusal("Write which sponsor they belong to, by its name; add the sponsor first.", about="sponsor")
    return found.id
