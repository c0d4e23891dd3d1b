"""What falls due at the same minute, and whether the sender can carry it before it is too late to be asked."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Text, cast, func, select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.enrollment import EnrollmentState
from service.domain.peaks import LatePeak, Peak, late_peaks
from service.domain.schedule import MomentTime, due_at, local, read_moments
from service.store import programs
from service.store.tables import Client, Enrollment

SEGMENTS_A_PROMPT: Final = 2
"""The budget of a prompt's text; most take one."""


def find_late_peaks(app: App) -> list[LatePeak]:
    """The moments of one day that everybody's texts together make too many for SEGMENTS_PER_SECOND. As if all who are
    in a program were asked at each of its moments, so that the answer holds on a program's fullest day. Raises
    StoreDown."""
    now = app.clock.now()
    with app.store.reading() as tx:
        peaks = list(_peaks(tx, now))
    return late_peaks(peaks, app.settings.sending_rate)


def _peaks(tx: Session, now: datetime) -> Iterator[Peak]:
    # As text: PostgreSQL cannot compare its type json.
    moved = cast(Enrollment.moments, Text)
    wanted = (
        select(Client.zone, Enrollment.program_version_id, moved, func.count())
        .join(Client, Client.id == Enrollment.client_id)
        .where(Enrollment.state == EnrollmentState.ACTIVE)
        .group_by(Client.zone, Enrollment.program_version_id, moved)
    )
    for zone_name, version_id, moments, many in tx.execute(wanted):
        own, program, zone = read_moments(json.loads(moments)), programs.version(tx, version_id), ZoneInfo(zone_name)
        for moment in program.moments:
            at = own.get(moment.name) or MomentTime(moment.at)
            yield Peak(_next(at, zone, now), many * SEGMENTS_A_PROMPT, moment.patience)


def _next(at: MomentTime, zone: ZoneInfo, now: datetime) -> datetime:
    """Its first instant from now on (aware UTC): within a day, so that all peaks are those of the same day."""
    today: date = local(now, zone).date() - timedelta(days=1 + at.next_day)
    return next(
        instant
        for days in range(4)
        if (instant := due_at(today + timedelta(days=days), at, zone).astimezone(UTC)) >= now
    )
