"""The words that fill the gaps of a text, by language: dates, times, spans, and what is said for want of a fact."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from service.domain.language import Language
from service.domain.replies import Kind
from service.rendering.yaml_files import load_yaml

FOLDER: Final = "words"
_DAYS_TOLD_IN_WEEKS: Final = 14
_TWELVE_HOURS: Final = 12
_MANY_DAYS: Final = 5


@dataclass(frozen=True)
class Spoken:
    """One language's way to say them. `words` as templates/sms/words/<language>.yaml has them."""

    words: Mapping[str, Any]

    def day(self, day: date) -> str:
        """A date within a few weeks: Wednesday the 25th; el miércoles 25."""
        days = self.words.get("days")
        number = days[day.day - 1] if days else str(day.day)
        return self._put("date", weekday=self.words["weekdays"][day.weekday()], day=number)

    def weekday(self, weekday: int) -> str:
        """The name of a weekday; Monday is 0."""
        return str(self.words["weekdays"][weekday])

    def wall(self, at: time, *, next_day: bool = False) -> str:
        """A wall time: 7:30 pm, 19:30. next_day: the morning after."""
        said = self._twelve(at) if self.words["clock"] == _TWELVE_HOURS else f"{at.hour}:{at.minute:02}"
        return self._put("next_morning", time=said) if next_day else said

    def instant(self, then: datetime) -> str:
        """A wall time of a date: Monday the 13th at 12:10 pm."""
        return self._put("instant", date=self.day(then.date()), at=self._at(then.time()))

    def instant_to_come(self, then: datetime, today: date) -> str:
        """The same, seen from a day before it: tomorrow at 9 am; on Wednesday the 25th at 9 am."""
        near = {today: "today", today + timedelta(days=1): "tomorrow"}.get(then.date())
        if near:
            return self._put(near, at=self._at(then.time()))
        return self._put("later", date=self.day(then.date()), at=self._at(then.time()))

    def span(self, days: int) -> str:
        """How long: 3 days, 5 weeks."""
        if days < _DAYS_TOLD_IN_WEEKS:
            return self._put("few_days", number=days)
        return self._put("weeks", number=days // 7)

    def answer(self, kind: Kind) -> str:
        """What an answer is called when it is read back: done, partly."""
        return str(self.words["answers"].get(kind.value, kind.value))

    def reads_next(self, day: date, today: date) -> str:
        """When a coach reads what was written today: in the morning; on Monday."""
        if day - today <= timedelta(days=1):
            return str(self.words["reads_morning"])
        return self._put("reads_on_day", weekday=self.words["weekdays"][day.weekday()])

    def reads_on(self, weekdays: Collection[int]) -> str:
        """On which weekdays (Monday is 0) a coach reads: on weekdays; every day; on Tue, Thu."""
        if set(weekdays) == set(range(5)):
            return str(self.words["reads_weekdays"])
        if len(weekdays) >= _MANY_DAYS:
            return str(self.words["reads_daily" if len(weekdays) == 7 else "reads_weekdays"])
        return self._put("reads_some", days=", ".join(self.words["short_weekdays"][day] for day in sorted(weekdays)))

    def stand_in(self, name: str) -> str:
        """What is said where a fact is not known: some_weeks, office_hours, your_coach, not_known_yet."""
        return str(self.words[name])

    def _at(self, at: time) -> str:
        return self._put("at_one" if self.wall(at).startswith("1:") else "at", time=self.wall(at))

    def _twelve(self, at: time) -> str:
        minutes = f":{at.minute:02}" if at.minute else ""
        return f"{at.hour % 12 or 12}{minutes} {'am' if at.hour < _TWELVE_HOURS else 'pm'}"

    def _put(self, name: str, **facts: object) -> str:
        pattern: str = self.words[name]
        return pattern.format(**facts)


def load_spoken(directory: Path) -> Mapping[Language, Spoken]:
    """Read <directory>/<language>.yaml of each language that has one."""
    paths = {language: directory / f"{language.value}.yaml" for language in Language}
    return {language: Spoken(load_yaml(path)) for language, path in paths.items() if path.exists()}
