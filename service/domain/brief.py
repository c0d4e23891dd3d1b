"""What a coach reads before they talk with a client: the last days, in the client's own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from service.domain.replies import Kind


@dataclass(frozen=True, slots=True)
class BriefDay:
    """One local date of a client's. outcome: of its goal, as they told it. rating: a number they gave. words: what they
    wrote beside it. Of goal and words only what may be repeated."""

    on: date
    goal: str = ""
    outcome: Kind | None = None
    rating: float | None = None
    words: tuple[str, ...] = ()

    @property
    def says_something(self) -> bool:
        return bool(self.goal or self.outcome or self.words) or self.rating is not None


@dataclass(frozen=True, slots=True)
class Told:
    """One answer or goal, as it is kept. goal: it named one."""

    on: date
    words: str = ""
    goal: bool = False
    outcome: Kind | None = None
    rating: float | None = None


def brief(told: Iterable[Told]) -> tuple[BriefDay, ...]:
    """The days on which something was told, the newest first; the last thing said of a goal is what came of it."""
    days: dict[date, BriefDay] = {}
    for one in told:
        day = days.get(one.on, BriefDay(one.on))
        days[one.on] = BriefDay(
            one.on,
            goal=one.words if one.goal and one.words else day.goal,
            outcome=one.outcome or day.outcome,
            rating=day.rating if one.rating is None else one.rating,
            words=day.words if one.goal or not one.words else (*day.words, one.words),
        )
    return tuple(days[on] for on in sorted(days, reverse=True) if days[on].says_something)
