"""Where help is, as admins entered it, and in which countries it is needed."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.domain.safety import Services
from service.store.tables import Client, HelpLine


def entered_for(tx: Session, country: str) -> Services | None:
    """The row of a country (ISO 3166 alpha-2), if an admin has entered one."""
    found = tx.get(HelpLine, country)
    return _services(found) if found else None


def entered(tx: Session) -> dict[str, Services]:
    """Every row that an admin has entered, by country."""
    return {row.country: _services(row) for row in tx.execute(select(HelpLine)).scalars()}


def enter(tx: Session, services: Services, checked: date, staff_id: int | None) -> None:
    """Keep a row, in place of the one there was. `staff_id` made sure on `checked` that its numbers answer."""
    row = tx.get(HelpLine, services.country) or HelpLine(country=services.country)
    row.call, row.text, row.emergency, row.abuse = services.call, services.text, services.emergency, services.abuse
    row.free, row.always = services.free, services.always
    row.checked, row.checked_by = checked, staff_id
    tx.add(row)


def countries_of_clients(tx: Session) -> frozenset[str]:
    """Of the numbers of clients who have not left (ISO 3166 alpha-2)."""
    first = select(func.min(Client.country).label("country")).where(Client.left_at.is_(None))
    found = first.cte("found", recursive=True)
    # From one country to the next in the index: two looks a country, however many clients it has.
    after = select(func.min(Client.country)).where(Client.left_at.is_(None), Client.country > found.c.country)
    found = found.union_all(select(after.scalar_subquery()).where(found.c.country.is_not(None)))
    return frozenset(country for country in tx.execute(select(found.c.country)).scalars() if country is not None)


def _services(row: HelpLine) -> Services:
    return Services(
        country=row.country,
        call=row.call,
        text=row.text,
        free=row.free,
        always=row.always,
        emergency=row.emergency,
        abuse=row.abuse,
        checked=row.checked,
    )
