"""The day of US carriers begins at midnight Pacific time."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from service.domain.sending_day import fitting, next_sending_day, sending_day


def test_the_day_is_that_of_the_pacific_coast() -> None:
    assert sending_day(datetime(2026, 3, 3, 7, 59, tzinfo=UTC)) == date(2026, 3, 2)
    assert sending_day(datetime(2026, 3, 3, 8, 0, tzinfo=UTC)) == date(2026, 3, 3)


def test_the_next_day_comes_an_hour_earlier_when_summer_begins_there() -> None:
    assert next_sending_day(datetime(2026, 3, 7, 20, tzinfo=UTC)) == datetime(2026, 3, 8, 8, tzinfo=UTC)
    assert next_sending_day(datetime(2026, 3, 8, 20, tzinfo=UTC)) == datetime(2026, 3, 9, 7, tzinfo=UTC)


def test_help_and_answers_leave_on_a_full_day_and_a_prompt_waits() -> None:
    assert fitting([(2, False), (1, True), (1, False)], 1) == [True, False, True]


@given(st.lists(st.tuples(st.integers(1, 9), st.booleans())), st.integers(0, 40))
def test_prompts_never_pass_what_is_left_of_the_day(costs: list[tuple[int, bool]], left: int) -> None:
    fits = fitting(costs, left)
    sent = [segments for (segments, may_wait), fit in zip(costs, fits, strict=True) if fit and may_wait]
    assert sum(sent) <= left
    assert all(fit for (_, may_wait), fit in zip(costs, fits, strict=True) if not may_wait)
