"""Less is a promise: the budget, the silence ladder and the failure ladder."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from service.domain.check_in import CheckInState
from service.domain.replies import Asked, Kind
from service.domain.restraint import Ask, Because, ComeBackText, History, HoldBack, Past, Wanted, restrain

FRIDAY = date(2026, 3, 6)


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def _asked(
    day: date, asks: Asked = Asked.GOAL, hour: int = 9, *, answer: Kind | None = None, sent: bool = True
) -> Past:
    state = CheckInState.ANSWERED if answer else CheckInState.MISSED
    return Past(day, asks, state, _at(day, hour) if sent else None, answer)


def _wants(asks: Asked = Asked.GOAL, day: date = FRIDAY, hour: int = 9, *, first: bool = True) -> Wanted:
    return Wanted(asks, day, _at(day, hour), first, texts_a_date=2, texts_a_week=11)


def _days_before(day: date, count: int) -> list[date]:
    return [day - timedelta(days=back) for back in range(count, 0, -1)]


def test_a_client_who_answers_is_asked() -> None:
    assert restrain(_wants(), History([_asked(FRIDAY - timedelta(days=1))], heard_on=FRIDAY)) == Ask()


def test_one_silent_day_changes_nothing() -> None:
    assert restrain(_wants(), History([_asked(FRIDAY - timedelta(days=1))])) == Ask()


def test_after_two_silent_days_the_morning_is_dropped_and_the_evening_asks_without_a_goal() -> None:
    quiet = History([_asked(day) for day in _days_before(FRIDAY, 2)])
    assert restrain(_wants(), quiet) == HoldBack(Because.GONE_QUIET)
    assert restrain(_wants(Asked.DID_IT, hour=19, first=False), quiet) == Ask(no_goal=True)


def test_after_four_silent_days_one_comeback_text() -> None:
    assert restrain(_wants(), History([_asked(day) for day in _days_before(FRIDAY, 4)])) == ComeBackText()


def test_a_thumbs_up_breaks_the_silence() -> None:
    thumbs_up_yesterday = FRIDAY - timedelta(days=1)
    history = History([_asked(day) for day in _days_before(FRIDAY, 4)], heard_on=thumbs_up_yesterday)
    assert restrain(_wants(), history) == Ask()


def test_days_that_asked_nothing_are_not_silence() -> None:
    assert restrain(_wants(), History([_asked(day, Asked.NONE) for day in _days_before(FRIDAY, 9)])) == Ask()


def test_held_days_are_not_silence() -> None:
    assert restrain(_wants(), History([_asked(day, sent=False) for day in _days_before(FRIDAY, 9)])) == Ask()


def test_after_a_second_no_the_goal_is_made_tiny() -> None:
    noes = [_asked(day, Asked.DID_IT, 19, answer=Kind.NO) for day in _days_before(FRIDAY, 2)]
    assert restrain(_wants(), History(noes, heard_on=FRIDAY)) == Ask(tiny=True)


def test_partly_resets_the_noes() -> None:
    answers = [Kind.NO, Kind.NO, Kind.PARTLY, Kind.NO]
    past = [
        _asked(day, Asked.DID_IT, 19, answer=answer)
        for day, answer in zip(_days_before(FRIDAY, 4), answers, strict=True)
    ]
    assert restrain(_wants(), History(past, heard_on=FRIDAY)) == Ask()


def test_after_the_third_no_nothing_is_asked_until_the_client_picks() -> None:
    history = History([], heard_on=FRIDAY, waits_for_pick=True)
    assert restrain(_wants(), history) == HoldBack(Because.THREE_NOS)
    assert restrain(_wants(Asked.DID_IT, hour=19), history) == Ask(no_goal=True)


def test_not_today_is_heard_for_today_only() -> None:
    history = History([], heard_on=FRIDAY, not_today=FRIDAY)
    assert restrain(_wants(), history) == HoldBack(Because.NOT_TODAY)
    assert restrain(_wants(day=FRIDAY + timedelta(days=1)), history) == Ask()


def test_what_was_answered_before_is_not_asked() -> None:
    history = History([], heard_on=FRIDAY, goal_answered=True)
    assert restrain(_wants(Asked.DID_IT, hour=19), history) == HoldBack(Because.ANSWERED_ALREADY)


def test_two_lost_texts_are_enough() -> None:
    assert restrain(_wants(), History(lost_at=_at(FRIDAY, 8))) == HoldBack(Because.NOT_ARRIVING)


def test_less_than_three_hours_apart_is_too_soon() -> None:
    history = History([_asked(FRIDAY, hour=9)], heard_on=FRIDAY)
    assert restrain(_wants(Asked.DID_IT, hour=11), history) == HoldBack(Because.TOO_SOON)
    assert restrain(_wants(Asked.DID_IT, hour=12), history) == Ask()


questions = st.sampled_from([Asked.GOAL, Asked.DID_IT, Asked.RATING, Asked.REFLECTION, Asked.NONE])


@given(
    st.lists(st.tuples(questions, st.integers(0, 23), st.booleans()), min_size=1, max_size=120),
    st.integers(1, 3),
    st.integers(5, 14),
)
def test_no_history_ever_breaks_the_budget(
    wishes: list[tuple[Asked, int, bool]], texts_a_date: int, texts_a_week: int
) -> None:
    past: list[Past] = []
    heard_on: date | None = None
    day = date(2026, 3, 2)
    for number, (asks, hour, answers) in enumerate(wishes):
        day += timedelta(days=number % 4 == 3)
        wanted = Wanted(asks, day, _at(day, hour), number % 2 == 0, texts_a_date, texts_a_week)
        if isinstance(restrain(wanted, History(past, heard_on)), HoldBack):
            continue
        past.append(replace(_asked(day, asks), asked_at=_at(day, hour)))
        heard_on = day if answers else heard_on
    history = History(past)
    for seen in {one.local_date for one in past}:
        assert history.texts_on(seen) <= min(texts_a_date, 3)
        assert history.texts_in_week_of(seen) <= texts_a_week
