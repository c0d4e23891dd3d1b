"""The silence ladder and the failure ladder, over whatever weeks a client may have."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from service.domain.check_in import CheckInState
from service.domain.office import next_reading, read_weekdays
from service.domain.replies import Asked, Kind
from service.domain.restraint import (
    SILENT_DAYS_UNTIL_COMEBACK,
    Ask,
    Because,
    ComeBackText,
    History,
    HoldBack,
    Past,
    Pick,
    Wanted,
    restrain,
)

MONDAY = date(2026, 3, 2)


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def morning(day: date) -> Wanted:
    return Wanted(Asked.GOAL, day, at(day, 9), True, texts_a_date=2, texts_a_week=14)


def evening(day: date) -> Wanted:
    return Wanted(Asked.DID_IT, day, at(day, 19), False, texts_a_date=2, texts_a_week=14)


def asked(wanted: Wanted, answer: Kind | None = None) -> Past:
    state = CheckInState.ANSWERED if answer else CheckInState.MISSED
    return Past(wanted.on, wanted.asks, state, wanted.at, answer)


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_silence_drops_the_morning_on_the_third_day_and_all_of_it_on_the_fifth(speaks: list[bool]) -> None:
    past: list[Past] = []
    heard_on: date | None = None
    silent = 0
    for number, spoke in enumerate(speaks):
        day = MONDAY + timedelta(days=number)
        verdicts = []
        for wanted in (morning(day), evening(day)):
            verdict = restrain(wanted, History(past, heard_on))
            verdicts.append(verdict)
            if isinstance(verdict, ComeBackText):
                break
            if isinstance(verdict, Ask):
                past.append(asked(wanted))
        if silent >= SILENT_DAYS_UNTIL_COMEBACK:
            assert verdicts == [ComeBackText()]
            return
        dropped = silent >= 2
        assert (verdicts[0] == HoldBack(Because.GONE_QUIET)) is dropped
        assert verdicts[1] == Ask(no_goal=dropped)
        heard_on, silent = (day, 0) if spoke else (heard_on, silent + 1)


@given(st.lists(st.booleans(), min_size=1, max_size=40), st.booleans())
def test_where_a_day_has_one_text_the_ladder_is_climbed_all_the_same(speaks: list[bool], in_the_morning: bool) -> None:
    """One text a week, or a date with an evening alone: what is left out counts as silence, and the comeback comes."""
    past: list[Past] = []
    heard_on: date | None = None
    silent = 0
    for number, spoke in enumerate(speaks):
        day = MONDAY + timedelta(weeks=number)
        wanted = morning(day) if in_the_morning else evening(day)
        verdict = restrain(wanted, History(past, heard_on))
        if silent >= SILENT_DAYS_UNTIL_COMEBACK:
            assert verdict == ComeBackText()
            return
        dropped = silent >= 2 and in_the_morning
        assert (verdict == HoldBack(Because.GONE_QUIET)) is dropped
        past.append(replace(asked(wanted), asked_at=None, dropped=True) if dropped else asked(wanted))
        heard_on, silent = (day, 0) if spoke else (heard_on, silent + 1)


@given(st.lists(st.booleans(), min_size=8, max_size=60), st.integers(1, 6))
def test_gone_quiet_is_never_before_a_second_silent_day_nor_after_the_fourth(
    speaks: list[bool], then_silent: int
) -> None:
    past: list[Past] = []
    heard_on: date | None = None
    for number, spoke in enumerate([*speaks, True]):
        day = MONDAY + timedelta(days=number)
        past.append(asked(evening(day), Kind.YES if spoke else None))
        heard_on = day if spoke else heard_on
    last = MONDAY + timedelta(days=len(speaks))
    past += [asked(evening(last + timedelta(days=day))) for day in range(1, then_silent + 1)]
    quiet = History(past, heard_on).gone_quiet(last + timedelta(days=then_silent + 1))
    assert not quiet if then_silent < 2 else (quiet or then_silent < SILENT_DAYS_UNTIL_COMEBACK)


def test_who_has_never_been_silent_is_missed_sooner_than_who_often_is() -> None:
    steady = [asked(evening(MONDAY + timedelta(days=day)), Kind.YES) for day in range(10)]
    on_and_off = [
        replace(one, answer=None, state=CheckInState.MISSED) if n % 3 else one for n, one in enumerate(steady)
    ]
    end = MONDAY + timedelta(days=9)
    then = [asked(evening(end + timedelta(days=day))) for day in (1, 2)]
    third_day = end + timedelta(days=3)
    assert History([*steady, *then], end).gone_quiet(third_day)
    assert not History([*on_and_off, *then], end).gone_quiet(third_day)


answers = st.lists(st.sampled_from([Kind.YES, Kind.NO, Kind.PARTLY, None]), min_size=1, max_size=40)


@given(answers, st.integers(0, 40))
def test_noes_lead_to_a_tiny_goal_after_two_and_partly_begins_anew(told: list[Kind | None], picked_after: int) -> None:
    past = [asked(evening(MONDAY + timedelta(days=day)), kind) for day, kind in enumerate(told)]
    picked_at = at(MONDAY + timedelta(days=picked_after), 20)
    today = MONDAY + timedelta(days=len(told))
    history = History(past, heard_on=today, picked=Pick.REST, picked_at=picked_at)
    since = [
        kind for day, kind in enumerate(told) if kind is not None and at(MONDAY + timedelta(days=day), 19) >= picked_at
    ]
    noes = 0
    for kind in reversed(since):
        if kind is not Kind.NO:
            break
        noes += 1
    assert history.noes_in_a_row() == noes
    assert restrain(morning(today), history) == Ask(tiny=noes >= 2)


@given(answers)
def test_until_the_client_picks_no_goal_is_asked_whatever_came_before(told: list[Kind | None]) -> None:
    past = [asked(evening(MONDAY + timedelta(days=day)), kind) for day, kind in enumerate(told)]
    today = MONDAY + timedelta(days=len(told))
    waiting = History(past, heard_on=today, waits_for_pick=True)
    assert restrain(morning(today), waiting) == HoldBack(Because.THREE_NOS)
    assert restrain(evening(today), waiting) == Ask(no_goal=True)


def test_a_picked_tiny_goal_is_asked_once() -> None:
    picked_at = at(MONDAY, 20)
    tuesday, wednesday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
    history = History(heard_on=MONDAY, picked=Pick.TINY, picked_at=picked_at)
    assert restrain(morning(tuesday), history) == Ask(tiny=True, tiny_picked=True)
    after = replace(history, past=[asked(morning(tuesday)), asked(evening(tuesday), Kind.YES)])
    assert restrain(morning(wednesday), after) == Ask()


def test_a_coach_reads_on_the_days_they_say() -> None:
    friday_night, tuesday_early = datetime(2026, 3, 6, 23, 30), datetime(2026, 3, 3, 3, 10)
    assert read_weekdays("mon-fri") == frozenset(range(5))
    assert read_weekdays("sun-tue, thu") == frozenset({6, 0, 1, 3})
    assert next_reading(friday_night, read_weekdays("mon-fri")) == date(2026, 3, 9)
    assert next_reading(tuesday_early, read_weekdays("mon-fri")) == date(2026, 3, 3)
