"""Time as a client lives it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.refusal import Refusal
from service.domain.schedule import (
    CLIENT_HOURS,
    Hours,
    MomentTime,
    due_at,
    instant,
    local,
    opens_next,
    read_moments,
    write_moments,
    zone_named,
)

LONDON, NEW_YORK, KATHMANDU = (ZoneInfo(name) for name in ("Europe/London", "America/New_York", "Asia/Kathmandu"))
zones = st.sampled_from(
    [
        "Europe/London",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "America/Havana",
        "Pacific/Apia",
        "Africa/Casablanca",
        "Europe/Lisbon",
    ]
).map(ZoneInfo)
dates = st.dates(date(2020, 1, 1), date(2035, 12, 31))
walls = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("day", "wall", "zone", "in_utc"),
    [
        (date(2026, 3, 2), time(9), LONDON, "2026-03-02T09:00"),
        (date(2026, 3, 30), time(9), LONDON, "2026-03-30T08:00"),
        (date(2026, 3, 9), time(9), NEW_YORK, "2026-03-09T13:00"),
        (date(2026, 3, 2), time(9), KATHMANDU, "2026-03-02T03:15"),
        # Skipped: clocks go from 01:00 to 02:00 in London on 29 March; half past one slides to half past two.
        (date(2026, 3, 29), time(1, 30), LONDON, "2026-03-29T01:30"),
        # Comes twice: the first one counts.
        (date(2026, 10, 25), time(1, 30), LONDON, "2026-10-25T00:30"),
        (date(2026, 11, 1), time(1, 30), NEW_YORK, "2026-11-01T05:30"),
    ],
)
def test_a_wall_time_becomes_the_instant_people_mean(day: date, wall: time, zone: ZoneInfo, in_utc: str) -> None:
    assert instant(day, wall, zone) == datetime.fromisoformat(in_utc).replace(tzinfo=UTC)


@given(dates, walls, zones)
def test_a_wall_time_never_comes_early_and_slides_by_no_more_than_the_gap(
    day: date, wall: time, zone: ZoneInfo
) -> None:
    seen = local(instant(day, wall, zone), zone).replace(tzinfo=None)
    slid = seen - datetime.combine(day, wall)
    assert timedelta(0) <= slid <= timedelta(hours=24)
    if slid == timedelta(0):
        assert (seen.date(), seen.time()) == (day, wall)


@given(dates, walls, zones)
def test_one_local_date_after_another_never_goes_back_in_time(day: date, wall: time, zone: ZoneInfo) -> None:
    assert instant(day, wall, zone) < instant(day + timedelta(days=1), wall, zone) or zone.key == "Pacific/Apia"


def test_a_moment_on_the_morning_after_still_belongs_to_its_date() -> None:
    assert due_at(date(2026, 3, 2), MomentTime(time(7), next_day=True), LONDON) == datetime(2026, 3, 3, 7, tzinfo=UTC)


def test_hours_open_at_nine_and_close_at_eight() -> None:
    hours = Hours()
    assert [hours.allow(time(h, m)) for h, m in ((8, 59), (9, 0), (19, 59), (20, 0))] == [False, True, True, False]


@given(walls.filter(CLIENT_HOURS.allow))
def test_hours_widen_just_as_far_as_the_client_asked(wall: time) -> None:
    widened = Hours().widened_to(wall)
    assert widened.allow(wall)
    assert widened.opens == min(Hours().opens, wall)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(lambda at: at.replace(tzinfo=UTC)), zones)
def test_the_next_opening_is_open_and_within_a_day(now: datetime, zone: ZoneInfo) -> None:
    opens = opens_next(now, zone, Hours())
    assert now <= opens <= now + timedelta(hours=50 if zone.key == "Pacific/Apia" else 25)
    assert Hours().allow(local(opens, zone).time())


def test_a_zone_nobody_knows_is_refused_with_examples() -> None:
    for typed in ("London", "GMT+1ish", "", "../etc/passwd", "Europe/Londn"):
        with pytest.raises(Refusal, match="Europe/London"):
            zone_named(typed)


def test_moments_are_kept_and_read_back() -> None:
    moments = {"morning": MomentTime(time(16)), "evening": MomentTime(time(7), next_day=True)}
    assert write_moments(moments) == {"morning": "16:00", "evening": "07:00+1"}
    assert read_moments(write_moments(moments)) == moments
