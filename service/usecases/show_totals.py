"""What a sponsor sees: totals, and nothing about one person."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from service.app import App
from service.store.desk import NotVisible
from service.store.sponsors import totals_of
from service.store.tables import Role, Sponsor, Staff


@dataclass(frozen=True, slots=True)
class SponsorTotals:
    """figures: each one's name and words, as far as the group is large enough for them."""

    sponsor: str
    domain: str
    figures: Sequence[tuple[str, str]]


def show_totals(app: App, staff: Staff) -> Sequence[SponsorTotals]:
    """Their own for somebody of a sponsor's; everybody's for an admin. Raises NotVisible for a coach."""
    if staff.role is Role.COACH or (staff.role is Role.SPONSOR and staff.sponsor_id is None):
        raise NotVisible
    wanted = select(Sponsor).order_by(Sponsor.name)
    if staff.role is Role.SPONSOR:
        wanted = wanted.where(Sponsor.id == staff.sponsor_id)
    with app.store.reading() as tx:
        sponsors = tx.execute(wanted).scalars().all()
        return [SponsorTotals(one.name, one.domain, totals_of(tx, one.id).told()) for one in sponsors]
