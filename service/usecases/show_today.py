"""What waits for a member of staff today, as one list in the order of need, and never longer than they can do."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum
from itertools import groupby

from service.app import App
from service.domain.brief import BriefDay, brief
from service.domain.flags import FlagReason
from service.domain.for_a_person import ForAPerson
from service.domain.replies import Reading
from service.domain.schedule import instant, local, zone_named
from service.store.briefs import told_since
from service.store.covers import read_by
from service.store.desk import ClientRow, OpenFlag, flags_of_others, flags_of_own, live_count, rows_of
from service.store.desk_words import Said, said_to_a_person, words_behind
from service.store.occasions import appointments_between
from service.store.set_aside import set_aside
from service.store.tables import Role, SetAside, Staff

ROWS = 12
"""The most rows: more than a coach can do before nine is not a list, it is a burden."""
_FLAGS_LOOKED_AT = 300
_SAID_TO_YOU_FOR = timedelta(days=14)
_WINS_FOR = timedelta(days=4)
_BRIEF_OF = timedelta(days=7)
_FIRST = frozenset({FlagReason.CRISIS, FlagReason.WANTS_A_PERSON, FlagReason.QUESTION})
_NOT_ABOUT_WORDS = frozenset({FlagReason.NOT_ARRIVING})


class Section(Enum):
    """Where a row stands. FIRST: who is in danger, and who asked for a person. SAID: what was said to no question.
    THEN: the other flags. WIN: good news that nobody has answered."""

    FIRST = 1
    SAID = 2
    THEN = 3
    WIN = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A client, and why they stand here: open flags, the most urgent first, or what they said.

    last: the words it is about. more: how many texts stand before them. since: how long it has waited (aware UTC).
    """

    section: Section
    client: ClientRow
    flags: tuple[OpenFlag, ...] = ()
    last: Said | None = None
    more: int = 0
    since: datetime | None = None

    @property
    def about(self) -> str:
        """What a person's answer would be about: a flag's reason, `said` or `good_news`."""
        if self.flags:
            return self.flags[0].reason.value
        if self.section is Section.WIN:
            return "good_news"
        asks = self.last is not None and Reading.QUESTION in _readings(self.last)
        return FlagReason.QUESTION.value if asks else "said"

    @property
    def may_wait(self) -> bool:
        """Whether it may be put off: nobody who may be in danger is."""
        return all(flag.reason is not FlagReason.CRISIS for flag in self.flags)


@dataclass(frozen=True, slots=True)
class Talk:
    """Client and coach talk at this instant (aware UTC). brief: what the client told in the last days."""

    client: ClientRow
    at: datetime
    brief: tuple[BriefDay, ...] = ()


@dataclass(frozen=True, slots=True)
class Today:
    """rows: of own clients, at most ROWS, in the order of need; more: how many are left out; put_off: how many wait
    until tomorrow. talks: those of today, in order.

    elsewhere: with other coaches, for an admin: reasons, no words. fine: own clients who stand nowhere here.
    waiting_since: when the oldest of it all came (aware UTC).
    """

    rows: tuple[Row, ...]
    more: int
    put_off: int
    elsewhere: tuple[Row, ...]
    more_elsewhere: int
    fine: int
    waiting_since: datetime | None
    talks: tuple[Talk, ...] = ()

    def of(self, section: Section) -> tuple[Row, ...]:
        """The rows of a section."""
        return tuple(row for row in self.rows if row.section is section)

    @property
    def said(self) -> tuple[Row, ...]:
        return self.of(Section.SAID)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What a row will be about, before its client has been looked up."""

    section: Section
    client_id: int
    flags: tuple[OpenFlag, ...] = ()
    said: tuple[Said, ...] = ()

    @property
    def newest(self) -> datetime:
        return max([*(flag.seen_at for flag in self.flags), *(said.at for said in self.said)])

    @property
    def oldest(self) -> datetime:
        return min([*(flag.opened_at for flag in self.flags), *(said.at for said in self.said)])


def show_today(app: App, staff: Staff) -> Today:
    """What this member of staff should look at now. Words only of clients whose coach they are."""
    now = app.clock.now()
    with app.store.reading() as tx:
        whose = read_by(tx, staff.id, now)
        flags = flags_of_own(tx, whose, _FLAGS_LOOKED_AT)
        heard = said_to_a_person(tx, whose, now - _SAID_TO_YOU_FOR)
        aside = set_aside(tx, {flag.client_id for flag in flags} | {said.client_id for said in heard})
        everything = list(_in_order(_by_client(flags), heard, now - _WINS_FOR))
        waiting = [one for one in everything if not _is_put_off(one, aside.get(one.client_id), now)]
        others: dict[int, tuple[OpenFlag, ...]] = {}
        if staff.role is Role.ADMIN:
            others = _by_client(flags_of_others(tx, whose, _FLAGS_LOOKED_AT))
        live = live_count(tx, whose)
        talks = appointments_between(tx, whose, now, _end_of_day(staff, now))
        shown = waiting[:ROWS]
        rows = rows_of(tx, [*(one.client_id for one in shown), *list(others)[:ROWS], *(one for one, _ in talks)])
        behind = words_behind(tx, _about_words(shown))
        told = told_since(tx, {client_id for client_id, _ in talks}, (now - _BRIEF_OF).date())
    return Today(
        rows=tuple(_row(one, rows[one.client_id], behind.get(one.client_id)) for one in shown),
        more=len(waiting) - len(shown),
        put_off=len(everything) - len(waiting),
        elsewhere=tuple(Row(Section.THEN, rows[i], others[i], since=others[i][0].opened_at) for i in [*others][:ROWS]),
        more_elsewhere=max(0, len(others) - ROWS),
        fine=max(0, live - len(everything)),
        waiting_since=min((one.oldest for one in waiting if one.section is not Section.WIN), default=None),
        talks=tuple(Talk(rows[client_id], at, brief(told[client_id])) for client_id, at in talks),
    )


def _row(one: _Waiting, client: ClientRow, behind: Said | None) -> Row:
    if one.flags:
        return Row(one.section, client, one.flags, behind, since=one.flags[0].opened_at)
    return Row(one.section, client, last=one.said[0], more=len(one.said) - 1, since=one.said[0].at)


def _in_order(
    own: Mapping[int, tuple[OpenFlag, ...]], heard: Sequence[Said], wins_since: datetime
) -> Iterator[_Waiting]:
    """Each client once: in danger, said to you, the other flags, good news (program.md section 9)."""
    told = {client_id: said for client_id, said in _for_a_person(heard).items() if client_id not in own}
    first = [client_id for client_id, flags in own.items() if flags[0].reason in _FIRST]
    yield from (_Waiting(Section.FIRST, client_id, own[client_id]) for client_id in first)
    yield from (_Waiting(Section.SAID, client_id, said=tuple(said)) for client_id, said in told.items())
    yield from (_Waiting(Section.THEN, client_id, own[client_id]) for client_id in own if client_id not in first)
    news = _good_news(heard, wins_since, {*own, *told})
    yield from (_Waiting(Section.WIN, client_id, said=(said,)) for client_id, said in news.items())


def _is_put_off(one: _Waiting, aside: SetAside | None, now: datetime) -> bool:
    """Until its morning, and only while nothing has come that nobody knew of then. Never somebody in danger."""
    if aside is None or aside.until <= now:
        return False
    in_danger = any(flag.reason is FlagReason.CRISIS for flag in one.flags)
    return one.newest <= aside.at and not in_danger


def _good_news(heard: Sequence[Said], since: datetime, elsewhere: Collection[int]) -> dict[int, Said]:
    """The newest good news of each client that stands nowhere else on the page."""
    told: dict[int, Said] = {}
    for said in heard:
        good = said.for_a_person is ForAPerson.GOOD_NEWS
        if good and said.at >= since and said.client_id not in elsewhere:
            told.setdefault(said.client_id, said)
    return told


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
        if said.for_a_person is ForAPerson.ANSWER:
            found.setdefault(said.client_id, []).append(said)
    return dict(sorted(found.items(), key=lambda item: item[1][-1].id))


def _readings(said: Said) -> Collection[str]:
    readings: Collection[str] = (said.read_as or {}).get("readings", ())
    return readings


def _about_words(shown: Sequence[_Waiting]) -> list[int]:
    """The ids of each client's most urgent flag, where words of theirs raised it."""
    flags = [one.flags[0] for one in shown if one.flags]
    return [flag.id for flag in flags if flag.reason not in _NOT_ABOUT_WORDS]
