"""What waits for a member of staff today: flags first, then what clients said to them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby

from service.app import App
from service.domain.flags import FlagReason
from service.domain.replies import Kind, Reading
from service.domain.schedule import instant, local, zone_named
from service.store.covers import read_by
from service.store.desk import ClientRow, OpenFlag, flags_of_others, flags_of_own, live_count, rows_of
from service.store.desk_words import Said, said_since_answered, words_behind
from service.store.occasions import appointments_between
from service.store.tables import Role, Staff

ROWS = 12
"""The most rows of a kind: more than a coach can do before nine is not a list, it is a burden."""
_FLAGS_LOOKED_AT = 300
_SAID_TO_YOU_FOR = timedelta(days=14)
_WINS_FOR = timedelta(days=4)
_FIRST = frozenset({FlagReason.CRISIS, FlagReason.WANTS_A_PERSON, FlagReason.QUESTION})
_NOT_ABOUT_WORDS = frozenset({FlagReason.NOT_ARRIVING})
_NOT_FOR_A_PERSON = frozenset(
    {Kind.OPT_IN, Kind.OPT_OUT, Kind.HELP, Kind.THANKS, Kind.AUTO, Kind.SKIP, Kind.PAUSE, Kind.RESUME}
)


@dataclass(frozen=True, slots=True)
class Flagged:
    """A client with open flags, the most urgent first. `last` are the words that raised it."""

    client: ClientRow
    flags: tuple[OpenFlag, ...]
    last: Said | None = None


@dataclass(frozen=True, slots=True)
class SaidToYou:
    """A client's newest words that nobody has answered by hand. `more`: how many texts stand before them."""

    client: ClientRow
    last: Said
    more: int


@dataclass(frozen=True, slots=True)
class Win:
    """Good news that a client told."""

    client: ClientRow
    said: Said


@dataclass(frozen=True, slots=True)
class Talk:
    """Client and coach talk at this instant (aware UTC)."""

    client: ClientRow
    at: datetime


@dataclass(frozen=True, slots=True)
class Today:
    """flagged, said: of own clients, at most ROWS each; more_flagged, more_said: how many are left out.

    wins: good news of the last days that nobody has answered. talks: those of today, in order.

    elsewhere: with other coaches, for an admin: reasons, no words. fine: own clients who need nobody now.
    waiting_since: when the oldest of it all came (aware UTC).
    """

    flagged: tuple[Flagged, ...]
    more_flagged: int
    said: tuple[SaidToYou, ...]
    more_said: int
    elsewhere: tuple[Flagged, ...]
    more_elsewhere: int
    fine: int
    waiting_since: datetime | None
    wins: tuple[Win, ...] = ()
    talks: tuple[Talk, ...] = ()

    @property
    def first(self) -> tuple[Flagged, ...]:
        """Who is in danger, and who asked for a person: before what was said to no question."""
        return tuple(one for one in self.flagged if one.flags[0].reason in _FIRST)

    @property
    def then(self) -> tuple[Flagged, ...]:
        return tuple(one for one in self.flagged if one.flags[0].reason not in _FIRST)


def show_today(app: App, staff: Staff) -> Today:
    """What this member of staff should look at now. Words only of clients whose coach they are."""
    now = app.clock.now()
    with app.store.reading() as tx:
        whose = read_by(tx, staff.id, now)
        own = _by_client(flags_of_own(tx, whose, _FLAGS_LOOKED_AT))
        since_answered = said_since_answered(tx, whose, now - _SAID_TO_YOU_FOR)
        heard = _for_a_person(since_answered)
        told = {client_id: said for client_id, said in heard.items() if client_id not in own}
        others: dict[int, tuple[OpenFlag, ...]] = {}
        if staff.role is Role.ADMIN:
            others = _by_client(flags_of_others(tx, whose, _FLAGS_LOOKED_AT))
        live = live_count(tx, whose)
        news = _good_news(since_answered, now - _WINS_FOR, {*own, *told})
        talks = appointments_between(tx, whose, now, _end_of_day(staff, now))
        shown = [*list(own)[:ROWS], *list(told)[:ROWS], *list(others)[:ROWS], *news, *(one for one, _ in talks)]
        rows = rows_of(tx, shown)
        last = words_behind(tx, _about_words(own, list(own)[:ROWS]))
    return Today(
        flagged=tuple(Flagged(rows[i], own[i], last.get(i)) for i in list(own)[:ROWS]),
        more_flagged=max(0, len(own) - ROWS),
        said=tuple(SaidToYou(rows[i], told[i][0], len(told[i]) - 1) for i in list(told)[:ROWS]),
        more_said=max(0, len(told) - ROWS),
        elsewhere=tuple(Flagged(rows[i], others[i]) for i in list(others)[:ROWS]),
        more_elsewhere=max(0, len(others) - ROWS),
        fine=max(0, live - len(own) - len(told)),
        waiting_since=min(_waits(own, told), default=None),
        wins=tuple(Win(rows[client_id], said) for client_id, said in news.items()),
        talks=tuple(Talk(rows[client_id], at) for client_id, at in talks),
    )


def _good_news(heard: Sequence[Said], since: datetime, elsewhere: Collection[int]) -> dict[int, Said]:
    """The newest good news of each client that stands nowhere else on the page."""
    told: dict[int, Said] = {}
    for said in heard:
        good = Reading.GOOD_NEWS in (said.read_as or {}).get("readings", ())
        if good and said.at >= since and said.client_id not in elsewhere:
            told.setdefault(said.client_id, said)
    return dict(list(told.items())[:ROWS])


def _end_of_day(staff: Staff, now: datetime) -> datetime:
    zone = zone_named(staff.zone)
    return instant(local(now, zone).date() + timedelta(days=1), time(), zone)


def _by_client(flags: Iterable[OpenFlag]) -> dict[int, tuple[OpenFlag, ...]]:
    """Each client's flags, the most urgent client first; of two alike whoever waits longer."""
    ordered = sorted(flags, key=lambda flag: flag.client_id)
    grouped = {
        client_id: tuple(sorted(of_client, key=lambda flag: flag.urgency))
        for client_id, of_client in groupby(ordered, key=lambda flag: flag.client_id)
    }
    return dict(sorted(grouped.items(), key=lambda item: item[1][0].urgency))


def _for_a_person(heard: Sequence[Said]) -> dict[int, list[Said]]:
    """Notes and questions by client, the longest waiting client first, a client's newest words first."""
    found: dict[int, list[Said]] = {}
    for said in heard:
        if _is_for_a_person(said):
            found.setdefault(said.client_id, []).append(said)
    return dict(sorted(found.items(), key=lambda item: item[1][-1].id))


def _is_for_a_person(said: Said) -> bool:
    """What was filed as an answer is in the record already; a question, or words beside no question, are for you."""
    read_as = said.read_as or {}
    kinds = {read_as.get("kind"), *read_as.get("also", ())}
    if Kind.HUMAN in kinds or Reading.QUESTION in read_as.get("readings", ()):
        return True
    return not said.filed and bool(said.words.strip()) and read_as.get("kind") not in _NOT_FOR_A_PERSON


def _about_words(own: Mapping[int, tuple[OpenFlag, ...]], client_ids: Sequence[int]) -> list[int]:
    """The ids of each client's most urgent flag, where words of theirs raised it."""
    flags = [own[client_id][0] for client_id in client_ids]
    return [flag.id for flag in flags if flag.reason not in _NOT_ABOUT_WORDS]


def _waits(own: dict[int, tuple[OpenFlag, ...]], told: dict[int, list[Said]]) -> list[datetime]:
    return [flag.opened_at for flags in own.values() for flag in flags] + [said[-1].at for said in told.values()]
