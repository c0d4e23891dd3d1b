"""What a sponsor sees: totals, and nothing about one person."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, or_, select

from service.app import App
from service.store.desk import NotVisible
from service.store.tables import Role, Sponsor, Staff
from service.store.totals import totals_of

PAGE: Final = 5


@dataclass(frozen=True, slots=True)
class SponsorTotals:
    """figures: each one's name and words, as far as the group is large enough for them."""

    sponsor: str
    domain: str
    figures: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class TotalsPage:
    """after: where the next page begins; None on the last one."""

    told: Sequence[SponsorTotals]
    after: int | None


def show_totals(app: App, staff: Staff, *, after: int | None = None, limit: int | None = PAGE) -> TotalsPage:
    """Their own for somebody of a sponsor's; a page of everybody's by name, or all without a limit, for an admin. Two
    queries. Raises NotVisible for a coach."""
    if staff.role is Role.COACH or (staff.role is Role.SPONSOR and staff.sponsor_id is None):
        raise NotVisible
    wanted = select(Sponsor).order_by(Sponsor.name, Sponsor.id)
    if staff.role is Role.SPONSOR:
        wanted = wanted.where(Sponsor.id == staff.sponsor_id)
    if after is not None:
        last = select(Sponsor.name).where(Sponsor.id == after).scalar_subquery()
        wanted = wanted.where(or_(Sponsor.name > last, and_(Sponsor.name == last, Sponsor.id > after)))
    with app.store.reading() as tx:
        found = tx.execute(wanted.limit(limit + 1 if limit is not None else None)).scalars().all()
        shown = found[:limit]
        totals = totals_of(tx, [one.id for one in shown])
    told = [SponsorTotals(one.name, one.domain, totals[one.id].told()) for one in shown]
    return TotalsPage(told, shown[-1].id if len(found) > len(shown) else None)
