"""A thousand people at nine o'clock, and one number that texts them."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from service.domain.peaks import Peak, late_peaks

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
THREE_HOURS = timedelta(hours=3)
HALF_AN_HOUR = timedelta(minutes=30)


def test_a_long_code_carries_a_morning_of_ten_thousand_segments() -> None:
    assert late_peaks([Peak(NINE, 10_800, THREE_HOURS)], 1.0) == []


def test_one_more_is_too_late_and_what_it_needs_is_told() -> None:
    (late,) = late_peaks([Peak(NINE, 10_801, THREE_HOURS)], 1.0)
    assert (late.left, round(late.needs, 3)) == (1, 1.0)


def test_an_evening_has_less_patience_than_a_morning() -> None:
    evening = Peak(NINE + timedelta(hours=10, minutes=30), 3600, HALF_AN_HOUR)
    (late,) = late_peaks([evening], 1.0)
    assert (late.left, late.needs) == (1800, 2.0)
    assert late_peaks([evening], 2.0) == []


def test_two_groups_at_the_same_minute_are_one_peak() -> None:
    (late,) = late_peaks([Peak(NINE, 1000, HALF_AN_HOUR), Peak(NINE, 1000, HALF_AN_HOUR)], 1.0)
    assert (late.peak.segments, late.left) == (2000, 200)


def test_what_is_left_of_one_peak_stands_before_the_next() -> None:
    first, second = Peak(NINE, 1800, HALF_AN_HOUR), Peak(NINE + timedelta(minutes=15), 1800, HALF_AN_HOUR)
    (late,) = late_peaks([second, first], 1.0)
    assert (late.peak, late.left) == (second, 900)


def test_nobody_is_no_peak() -> None:
    assert late_peaks([], 1.0) == []


@given(
    st.lists(st.tuples(st.integers(0, 1440), st.integers(1, 5000), st.sampled_from([THREE_HOURS, HALF_AN_HOUR]))),
    st.sampled_from([0.5, 1.0, 3.0, 100.0]),
)
def test_a_quicker_sender_is_late_with_no_more(asked: list[tuple[int, int, timedelta]], rate: float) -> None:
    peaks = [Peak(NINE + timedelta(minutes=minute), segments, patience) for minute, segments, patience in asked]
    slow, quick = late_peaks(peaks, rate), late_peaks(peaks, 2 * rate)
    assert sum(one.left for one in quick) <= sum(one.left for one in slow)
    assert all(0 < one.left <= one.peak.segments for one in slow)
