"""Who stands in for a coach who is away, on which of the coach's own days."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from service.domain.schedule import local, zone_named
from service.store.tables import Cover, Staff

_ANY_ZONE = timedelta(days=2)
"""A date has begun somewhere on earth and not ended elsewhere for so long."""


def read_by(tx: Session, staff_id: int, now: datetime) -> frozenset[int]:
    """Whose clients' words a member of staff may read at `now` (aware UTC): their own, and those of whom they cover."""
    return covered_by(tx, staff_id, now) | {staff_id}


def covered_by(tx: Session, staff_id: int, now: datetime) -> frozenset[int]:
    """The coaches for whom this member of staff stands in at `now` (aware UTC)."""
    return frozenset(cover.coach_id for cover in _covers(tx, now, Cover.cover_id == staff_id))


def cover_for(tx: Session, coach_id: int, now: datetime) -> int | None:
    """Who stands in for a coach at `now` (aware UTC): whoever was asked last. None while the coach is there."""
    found = _covers(tx, now, Cover.coach_id == coach_id)
    return found[-1].cover_id if found else None


def covers_with_names(tx: Session, coach_ids: Iterable[int], now: datetime) -> list[tuple[Cover, str]]:
    """The covers of these coaches that have not ended, the first day first, and the name of who stands in."""
    coach, by = aliased(Staff), aliased(Staff)
    wanted = (
        select(Cover, coach.zone, by.name)
        .join(coach, coach.id == Cover.coach_id)
        .join(by, by.id == Cover.cover_id)
        .where(Cover.coach_id.in_(list(coach_ids)), Cover.last_day >= (now - _ANY_ZONE).date())
        .order_by(Cover.first_day, Cover.id)
    )
    return [
        (cover, name)
        for cover, zone, name in tx.execute(wanted)
        if local(now, zone_named(zone)).date() <= cover.last_day
    ]


def _covers(tx: Session, now: datetime, whose: object) -> list[Cover]:
    near = (Cover.first_day <= (now + _ANY_ZONE).date(), Cover.last_day >= (now - _ANY_ZONE).date())
    wanted = select(Cover, Staff.zone).join(Staff, Staff.id == Cover.coach_id).where(whose, *near).order_by(Cover.id)  # type: ignore[arg-type]
    found = [(cover, local(now, zone_named(zone)).date()) for cover, zone in tx.execute(wanted)]
    return [cover for cover, today in found if cover.first_day <= today <= cover.last_day]
