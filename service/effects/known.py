"""What must be known of clients whose prompts are due: asked of the database once for all of them, however many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.domain.occasion import Occasion
from service.domain.program import Program
from service.domain.restraint import History, Past
from service.domain.schedule import Hours, local
from service.domain.surroundings import GroupPause
from service.store import programs
from service.store.bulk import among
from service.store.check_ins import goals_of, kept_words
from service.store.histories import not_reached, pasts_of
from service.store.occasions import appointments, group_pauses, unread_since
from service.store.tables import Client, Enrollment, Goal, Staff

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Known:
    """By client id; coaches and group pauses by the coach's, programs by the version's."""

    programs: Mapping[int, Program]
    coaches: Mapping[int, Staff]
    goals: Mapping[tuple[int, date], Goal]
    pasts: Mapping[int, Sequence[Past]]
    lost_at: Mapping[int, datetime]
    kept: Mapping[int, Mapping[str, str]]
    appointments: Mapping[int, Sequence[datetime]]
    group_pauses: Mapping[int, Sequence[GroupPause]]
    unread_since: Mapping[int, datetime]

    def history(self, client: Client, enrollment: Enrollment, zone: ZoneInfo, on: date) -> History:
        """The last months, for a prompt of the local date `on`."""
        goal = self.goals.get((client.id, on))
        return History(
            past=self.pasts[client.id],
            heard_on=local(client.heard_at, zone).date() if client.heard_at else None,
            not_today=client.not_today,
            waits_for_pick=enrollment.waits_for_pick,
            lost_at=self.lost_at.get(client.id),
            goal_answered=goal is not None and goal.outcome is not None,
            goal_told_today=goal is not None and local(goal.told_at, zone).date() == on,
            picked=enrollment.picked,
            picked_at=enrollment.picked_at,
        )

    def occasion(self, client: Client, enrollment: Enrollment) -> Occasion:
        """What decides whether now is a moment to text this client."""
        return Occasion(
            zone=ZoneInfo(client.zone),
            hours=Hours(client.opens, client.closes),
            rest_weekday=enrollment.rest_weekday,
            phone=client.phone,
            human_until=client.human_until,
            appointments=self.appointments.get(client.id, ()),
            group_pauses=self.group_pauses.get(client.coach_id, ()),
            unread_since=self.unread_since.get(client.id),
            shares_number=client.phone is not None and client.phone == self.coaches[client.coach_id].phone,
        )


def known_of(tx: Session, due: Sequence[tuple[Enrollment, Client]], now: datetime) -> Known:
    """What must be known of these clients, each in one enrollment, at `now` (aware UTC)."""
    ids = [client.id for _, client in due]
    coach_ids = {client.coach_id for _, client in due}
    versions = {
        version_id: programs.version(tx, version_id)
        for version_id in {enrollment.program_version_id for enrollment, _ in due}
    }
    keeps = {prompt.key for program in versions.values() for prompt in program.prompts if prompt.keeps}
    # The first date that may be asked about: whoever is far behind is asked nothing of then.
    since = min((one.next_on for one, _ in due if one.next_on is not None), default=now.date()) - _A_DAY
    return Known(
        programs=versions,
        coaches={one.id: one for one in tx.execute(select(Staff).where(among(Staff.id, coach_ids))).scalars()},
        goals=goals_of(tx, ids, since),
        pasts=pasts_of(tx, {client.id: enrollment.id for enrollment, client in due}, now),
        lost_at=not_reached(tx, [client for _, client in due]),
        kept=kept_words(tx, ids, keeps),
        appointments=appointments(tx, ids, now),
        group_pauses=group_pauses(tx, coach_ids, now),
        unread_since=unread_since(tx, ids),
    )
