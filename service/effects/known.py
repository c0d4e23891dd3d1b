"""What must be known of clients whose prompts are due: asked of the database once for all of them, however many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.domain.occasion import Occasion
from service.domain.phone import PhoneNumber
from service.domain.program import Program
from service.domain.restraint import History, Past
from service.domain.schedule import Hours, local
from service.domain.surroundings import GroupPause
from service.store import programs
from service.store.bulk import among
from service.store.check_ins import KnownGoal, goals_of, kept_words
from service.store.enrolled import Enrolled
from service.store.histories import not_reached, pasts_of
from service.store.occasions import appointments, group_pauses, unread_since
from service.store.tables import Staff

_A_DAY = timedelta(days=1)
_COACHES = select(Staff.id, Staff.name, Staff.phone).where(among(Staff.id, "ids"))


@dataclass(frozen=True, slots=True)
class Coach:
    name: str
    phone: PhoneNumber | None


@dataclass(frozen=True, slots=True)
class Known:
    """By client id; coaches and group pauses by the coach's, programs by the version's."""

    programs: Mapping[int, Program]
    coaches: Mapping[int, Coach]
    goals: Mapping[tuple[int, date], KnownGoal]
    pasts: Mapping[int, Sequence[Past]]
    lost_at: Mapping[int, datetime]
    kept: Mapping[int, Mapping[str, str]]
    appointments: Mapping[int, Sequence[datetime]]
    group_pauses: Mapping[int, Sequence[GroupPause]]
    unread_since: Mapping[int, datetime]

    def history(self, one: Enrolled, zone: ZoneInfo, on: date) -> History:
        """The last months, for a prompt of the local date `on`."""
        goal = self.goals.get((one.id, on))
        return History(
            past=self.pasts[one.id],
            heard_on=local(one.heard_at, zone).date() if one.heard_at else None,
            not_today=one.not_today,
            waits_for_pick=one.waits_for_pick,
            lost_at=self.lost_at.get(one.id),
            goal_answered=goal is not None and goal.outcome is not None,
            goal_told_today=goal is not None and local(goal.told_at, zone).date() == on,
            picked=one.picked,
            picked_at=one.picked_at,
        )

    def occasion(self, one: Enrolled) -> Occasion:
        """What decides whether now is a moment to text this client."""
        return Occasion(
            zone=ZoneInfo(one.zone),
            hours=Hours(one.opens, one.closes),
            rest_weekday=one.rest_weekday,
            phone=one.phone,
            human_until=one.human_until,
            appointments=self.appointments.get(one.id, ()),
            group_pauses=self.group_pauses.get(one.coach_id, ()),
            unread_since=self.unread_since.get(one.id),
            shares_number=one.phone is not None and one.phone == self.coaches[one.coach_id].phone,
        )


def known_of(tx: Session, due: Sequence[Enrolled], now: datetime) -> Known:
    """What must be known of these clients, each in one enrollment, at `now` (aware UTC)."""
    ids = [one.id for one in due]
    coach_ids = {one.coach_id for one in due}
    versions = {version_id: programs.version(tx, version_id) for version_id in {one.program_version_id for one in due}}
    keeps = {prompt.key for program in versions.values() for prompt in program.prompts if prompt.keeps}
    # The first date that may be asked about: whoever is far behind is asked nothing of then.
    since = min((one.next_on for one in due if one.next_on is not None), default=now.date()) - _A_DAY
    coaches = tx.execute(_COACHES, {"ids": coach_ids})
    return Known(
        programs=versions,
        coaches={coach_id: Coach(name, phone) for coach_id, name, phone in coaches},
        goals=goals_of(tx, ids, since),
        pasts=pasts_of(tx, {one.id: one.enrollment_id for one in due}, now),
        lost_at=not_reached(tx, {one.id: one.heard_at for one in due}),
        kept=kept_words(tx, ids, keeps),
        appointments=appointments(tx, ids, now),
        group_pauses=group_pauses(tx, coach_ids, now),
        unread_since=unread_since(tx, ids),
    )
