"""Programs as they lie in the days of clients. What depends on no single client is found once for all who share it: in
a practice hundreds of one zone stand before the same prompt in the morning."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from service.app import App
from service.domain.enrollment import Calendar, Due, Place, after, due_here, prompts_at, read_calendar, room_between
from service.domain.program import Program, week_of
from service.domain.restraint import Pace, Wanted
from service.rendering.spoken import Spoken
from service.store.enrolled import Enrolled


@dataclass(frozen=True)
class Course:
    """A program by one calendar, at one pace, in one language: that of all clients who have these in common."""

    program: Program
    calendar: Calendar
    pace: Pace
    spoken: Spoken
    _steps: dict[Place, "Step"] = field(default_factory=dict, compare=False)

    def step_from(self, place: Place | None) -> "Step | None":
        """The prompt that comes next from a place on (itself included); None when the program is over."""
        if place is None:
            return None
        step = self._steps.get(place)
        if step is None:
            due = due_here(self.program, self.calendar, place)
            if due is None:
                return None
            step = self._steps[place] = Step(self, due)
        return step

    @cached_property
    def keeps(self) -> Mapping[str, str]:
        """By the key of a prompt, the name under which its answer is kept."""
        return {prompt.key: prompt.keeps for prompt in self.program.prompts if prompt.keeps}

    @cached_property
    def times(self) -> Mapping[str, str]:
        """When each moment falls, as these clients would write it ("9 am")."""
        moved = self.calendar.moments
        return MappingProxyType(
            {
                moment.name: self.spoken.wall(moved[moment.name].at if moment.name in moved else moment.at)
                for moment in self.program.moments
            }
        )


@dataclass(frozen=True)
class Step:
    """One prompt that comes due on a course, and what holds of it for everybody who comes to it."""

    course: Course
    due: Due

    @cached_property
    def following(self) -> "Step | None":
        """The prompt right behind it; None behind the last."""
        return self.course.step_from(after(self.due))

    @cached_property
    def wanted(self) -> Wanted:
        """What restraint must know of it."""
        program, due, rest_weekday = self.course.program, self.due, self.course.calendar.rest_weekday
        number = week_of(due.program_day) if due.program_day > 0 else None
        week = program.week(number) if number is not None else None
        that_day = prompts_at(program, rest_weekday, due.place)
        return Wanted(
            due.prompt.asks,
            due.place.on,
            due.at,
            first_of_day=that_day[0].key == due.prompt.key and program.is_morning(due.prompt.moment),
            texts_a_date=program.texts_a_day,
            texts_a_week=room_between(program, rest_weekday, due.place) if due.between else program.texts_a_week,
            program_week=number,
            texts_in_theme=week.texts if week else program.texts_a_week,
            unwanted=self.course.pace is Pace.ONE_A_DAY and that_day[-1].key != due.prompt.key,
        )


@dataclass(slots=True)
class Courses:
    """Those of a batch of clients. `programs`: by the id of the version."""

    app: App
    programs: Mapping[int, Program]
    _found: dict[tuple[Any, ...], Course] = field(default_factory=dict)

    def of(self, one: Enrolled) -> Course:
        """Raises ZoneInfoNotFoundError for a zone that there is not."""
        told = (one.program_version_id, one.pace, one.language, one.zone, one.rest_weekday)
        moved = (*one.moments.items(), None, *(one.later or {}).items(), one.home_zone, one.away_until)
        found = self._found.get((told, moved))
        if found is None:
            calendar = read_calendar(
                one.zone,
                one.rest_weekday,
                one.moments,
                one.later,
                home_zone=one.home_zone,
                away_until=one.away_until,
            )
            spoken = self.app.rendering.spoken(one.language)
            found = Course(self.programs[one.program_version_id], calendar, one.pace, spoken)
            self._found[(told, moved)] = found
        return found
