"""Everything that is held about one client (GDPR article 15: the right of access)."""

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Table, or_, select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import address_hash
from service.domain.phone import PhoneNumber
from service.store import programs
from service.store.tables import Base, Client, Receipt, Staff

Row = dict[str, Any]


def export_client(app: App, client_id: int) -> dict[str, Any]:
    """What JSON can carry: the client's row, and every row of every table that belongs to it, by table.

    Complete by construction: a table belongs to a client by a foreign key that leads to it, however many steps away,
    or by the hash of the client's number or address. A table without rows stands there empty.
    """
    with app.store.reading() as tx:
        client = tx.get_one(Client, client_id)
        held = _held(tx, client, app.settings.secret)
        coach = tx.get_one(Staff, client.coach_id).name
        for enrollment in held["enrollment"]:
            enrollment["program"] = programs.version(tx, enrollment["program_version_id"]).key
    (row,) = held.pop("client")
    told = {"exported_at": app.clock.now(), "client": row | {"coach": coach}, **dict(sorted(held.items()))}
    plain: dict[str, Any] = _plain(told)
    return plain


def _held(tx: Session, client: Client, secret: str) -> dict[str, list[Row]]:
    held: dict[str, list[Row]] = {"client": _rows(tx, Client.__table__, Client.id == client.id)}  # type: ignore[arg-type]
    # Parents come before children here, so that whatever a row belongs to has been collected before it.
    for table in Base.metadata.sorted_tables:
        links = [
            key.parent.in_([row[key.column.name] for row in held[key.column.table.name]])
            for key in table.foreign_keys
            if key.column.table.name in held and key.column.table is not table
        ]
        if "address_hash" in table.columns:
            addresses = [client.phone.e164 if client.phone else "", client.email or ""]
            hashes = [address_hash(address, secret) for address in addresses if address]
            links.append(table.columns["address_hash"].in_(hashes))
        if links:
            held[table.name] = _rows(tx, table, or_(*links))
    # The one table that cannot have a foreign key: a receipt may come before we know what it is about.
    names = [row["provider_id"] for row in held["message"] if row["provider_id"]]
    about = or_(Receipt.provider_id.in_(names), Receipt.message_id.in_([row["id"] for row in held["message"]]))
    held["receipt"] = _rows(tx, Receipt.__table__, about)  # type: ignore[arg-type]
    return held


def _rows(tx: Session, table: Table, wanted: Any) -> list[Row]:
    found = tx.execute(select(table).where(wanted).order_by(*table.primary_key.columns))
    return [dict(row) for row in found.mappings()]


def _plain(value: Any) -> Any:
    """As JSON carries it. A phone number is written out: this is its owner's own copy."""
    if isinstance(value, dict):
        return {str(name): _plain(held) for name, held in value.items()}
    if isinstance(value, PhoneNumber):
        return value.e164
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_plain(held) for held in value]
    return value
