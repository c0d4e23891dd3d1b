"""A conversation as a page shows it: days of the client's, and on each what was said and what became of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from service.store.tables import CheckIn, Goal, Message
from service.web.admin import words


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message. theirs: the client wrote it; by_hand: a person of ours did. trouble: it went wrong."""

    id: int
    theirs: bool
    by_hand: bool
    body: str
    time: str
    label: str
    fate: str
    trouble: bool
    filed: str


@dataclass(frozen=True, slots=True)
class Day:
    title: str
    bubbles: tuple[Bubble, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One check-in at the side: what it asked, what became of it, and the client's own words about it."""

    moment: str
    asked: str
    answer: str
    own: str


@dataclass(frozen=True, slots=True)
class Record:
    """A local date of a client's: its goal, and its check-ins."""

    title: str
    goal: str
    entries: tuple[Entry, ...]


def tell(messages: Sequence[Message], asked: Mapping[int, CheckIn], zone: str, now: datetime) -> list[Day]:
    """Messages by the client's local dates."""

    def on(message: Message) -> date:
        return message.at.astimezone(ZoneInfo(zone)).date()

    return [
        Day(words.long_day(day), tuple(_bubble(message, asked, zone, now) for message in of_day))
        for day, of_day in groupby(messages, key=on)
    ]


def _bubble(message: Message, asked: Mapping[int, CheckIn], zone: str, now: datetime) -> Bubble:
    theirs = message.dispatch_state is None
    fate, trouble = ("", False) if theirs else words.delivery(message, zone, now)
    check_in = asked.get(message.check_in_id) if theirs and message.check_in_id is not None else None
    return Bubble(
        id=message.id,
        theirs=theirs,
        by_hand=message.staff_id is not None and not theirs,
        body=message.body,
        time=words.clock_time(message.at, zone),
        label=_label(message) if theirs else words.purpose(message),
        fate=fate,
        trouble=trouble,
        filed=_filed(check_in) if check_in else "",
    )


def _label(message: Message) -> str:
    return "not read yet" if message.unread else f"understood as: {words.understood(message.read_as)}"


def _filed(check_in: CheckIn) -> str:
    return f"{words.long_day(check_in.local_date)}, {check_in.moment} ({words.ASKED[check_in.asks]})"


def record(check_ins: Iterable[CheckIn], goals: Iterable[Goal]) -> list[Record]:
    """Check-ins and goals by local date, the newest date first."""
    goal_on = {goal.local_date: goal.words for goal in goals}
    on: dict[date, list[CheckIn]] = {day: [] for day in goal_on}
    for check_in in check_ins:
        on.setdefault(check_in.local_date, []).append(check_in)
    return [
        Record(words.short_day(day), goal_on.get(day, ""), tuple(_entry(one, goal_on.get(day)) for one in on[day]))
        for day in sorted(on, reverse=True)
    ]


def _entry(check_in: CheckIn, goal: str | None) -> Entry:
    own = check_in.words or ""
    return Entry(
        moment=check_in.moment,
        asked=words.ASKED[check_in.asks],
        answer=words.answered(check_in),
        own="" if own == goal else own,
    )
