"""When not to text (program.md section 1), over whatever may be true of somebody: at planning, and again at sending."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.budget import Started
from service.domain.check_in import CheckInState
from service.domain.clearance import Leave, Recipient, Wait, clear
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.phone import PhoneNumber
from service.domain.replies import Asked, Kind
from service.domain.restraint import Ask, ComeBackText, History, Past, Wanted, restrain
from service.domain.safety import Hold
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_DATE, TEXTS_A_WEEK, Hours
from service.domain.surroundings import AROUND_AN_APPOINTMENT, GroupPause

SATURDAY = datetime(2026, 3, 7, 6, 0, tzinfo=UTC)
"""Three days from here hold a Sunday, and the hour that New York skips."""
CHANCE = settings(max_examples=400, deadline=None, derandomize=True)

instants = st.integers(0, 60 * 24 * 3).map(lambda minutes: SATURDAY + timedelta(minutes=minutes))
earlier = st.integers(1, 60 * 24 * 8).map(lambda minutes: SATURDAY - timedelta(minutes=minutes))
days = st.integers(-1, 4).map(lambda ahead: SATURDAY.date() + timedelta(days=ahead))
pauses = st.builds(lambda since, days: GroupPause(since, since + timedelta(days=days)), days, st.integers(1, 2))
rarely = st.integers(0, 11).map(lambda one: one == 11)
recipients = st.builds(
    Recipient,
    texts=st.sampled_from([ConsentState.GRANTED] * 8 + list(ConsentState)),
    zone=st.sampled_from(["America/New_York", "Europe/London", "Asia/Kathmandu"]).map(ZoneInfo),
    hours=st.builds(Hours, st.integers(6, 11).map(time), st.integers(18, 22).map(time)),
    paused=rarely,
    hold=st.sampled_from([None] * 10 + list(Hold)),
    human_until=st.none() | instants,
    left=rarely,
    not_today=st.none() | days,
    appointments=st.lists(instants, max_size=2),
    started=st.lists(st.builds(Started, instants | earlier, st.booleans()), max_size=3),
    question_closed=rarely,
    not_arriving=rarely,
    phone=st.sampled_from(["+12125550123", "+447400123456"]).map(PhoneNumber),
    shares_number=rarely,
    group_pauses=st.lists(pauses, max_size=1),
    rest_weekday=st.none() | st.integers(0, 6),
)
started_by_us = st.sampled_from([Purpose.PROMPT, Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION])


def in_the_way(purpose: Purpose, one: Recipient, useful_until: datetime, now: datetime) -> Iterator[str]:
    """Why nothing of ours may leave now, by the numbers of program.md; what no invitation knows is left out for it."""
    here, invites = now.astimezone(one.zone), purpose is Purpose.INVITATION
    reasons = {
        "2 a person has the word": one.human_until is not None and now < one.human_until,
        "3 crisis or grave": one.hold is not None,
        "4 paused": one.paused and not invites,
        "4 stopped, lapsed, left": one.left
        or one.texts not in ({ConsentState.GRANTED, ConsentState.INVITED} if invites else {ConsentState.GRANTED}),
        "5 hours": not one.hours.opens <= here.time() < one.hours.closes,
        "6 patience": now >= useful_until,
        "7 rest day": purpose is Purpose.PROMPT and here.weekday() == one.rest_weekday,
        "8 the day": sum(text.at.astimezone(one.zone).date() == here.date() for text in one.started) >= TEXTS_A_DATE,
        "8 three in 24 hours": sum(now - text.at < timedelta(hours=24) for text in one.started) >= 3,
        "9 three hours": any(now - text.at < BETWEEN_TEXTS for text in one.started),
        "10 answered": purpose is Purpose.PROMPT and one.question_closed,
        "11 lost": purpose is Purpose.PROMPT and one.not_arriving,
        "12 a talk": any(abs(talk - now) < AROUND_AN_APPOINTMENT for talk in one.appointments),
        "13 not today": one.not_today == here.date() and not invites,
        "17 the coach's own": one.shares_number and not invites,
        "18 mourning": any(days.since <= here.date() < days.until for days in one.group_pauses),
        "US Sunday": one.phone == PhoneNumber("+12125550123") and here.isoweekday() == 7 and here.hour < 12,
    }
    return (reason for reason, holds in reasons.items() if holds)


@CHANCE
@given(started_by_us, recipients, instants, st.integers(1, 60 * 30))
def test_what_leaves_of_our_own_accord_leaves_when_nothing_is_in_the_way_however_often_it_waits(
    purpose: Purpose, one: Recipient, now: datetime, patience: int
) -> None:
    useful_until = now + timedelta(minutes=patience)
    verdict = clear(purpose, one, useful_until, now)
    while isinstance(verdict, Wait):
        assert list(in_the_way(purpose, one, useful_until, now)), "nobody waits for nothing"
        assert now < verdict.until < useful_until
        now = verdict.until
        verdict = clear(purpose, one, useful_until, now)
    assert isinstance(verdict, Leave) is not any(in_the_way(purpose, one, useful_until, now))


MONDAY = date(2026, 3, 2)
TODAY = MONDAY + timedelta(days=12)
THIS_WEEK = MONDAY + timedelta(days=7)
AT = {Asked.GOAL: 9, Asked.NONE: 9, Asked.REFLECTION: 19, Asked.DID_IT: 19, Asked.RATING: 11}
moments = st.tuples(st.sampled_from([*range(13), *[12] * 6]), st.sampled_from(list(AT)))
tellings = st.sampled_from([None, None, Kind.YES, Kind.NO, Kind.PARTLY])


def _past(when: tuple[int, Asked], answer: Kind | None, left: bool) -> Past:
    day, asks = MONDAY + timedelta(days=when[0]), when[1]
    state = CheckInState.ANSWERED if answer and left else CheckInState.MISSED
    asked_at = datetime.combine(day, time(AT[asks]), UTC) if left else None
    return Past(day, asks, state, asked_at, answer if left else None)


pasts = st.lists(st.builds(_past, moments, tellings, st.integers(0, 4).map(bool)), max_size=24, unique_by=lambda p: (
    p.local_date, AT[p.asks]
)).map(lambda found: sorted(found, key=lambda past: (past.local_date, AT[past.asks])))  # fmt: skip
histories = st.builds(
    History,
    past=pasts,
    heard_on=st.none() | st.integers(0, 12).map(lambda ahead: MONDAY + timedelta(days=ahead)),
    not_today=st.none() | st.just(TODAY),
    waits_for_pick=rarely,
    lost_at=st.sampled_from([None] * 8 + [SATURDAY]),
    goal_answered=rarely,
    goal_told_today=rarely,
)


@CHANCE
@given(histories, st.sampled_from(list(AT)), st.booleans(), st.integers(2, TEXTS_A_WEEK))
def test_what_is_planned_leaves_every_limit_and_both_ladders_whole(
    lived: History, asks: Asked, in_the_morning: bool, a_week: int
) -> None:
    at = datetime.combine(TODAY, time(AT[asks]), UTC)
    history = replace(lived, past=[past for past in lived.past if past.asked_at is None or past.asked_at < at])
    wanted = Wanted(asks, TODAY, at, in_the_morning, TEXTS_A_DATE, a_week)
    verdict = restrain(wanted, history)
    if isinstance(verdict, Ask | ComeBackText):
        assert history.lost_at is None
        assert history.not_today != TODAY
        assert sum(past.went_out and past.local_date == TODAY for past in history.past) < TEXTS_A_DATE
        assert sum(past.went_out and past.local_date >= THIS_WEEK for past in history.past) < a_week
        assert all(at - past.asked_at >= BETWEEN_TEXTS for past in history.past if past.asked_at is not None)
    heard = history.heard_on or date.min
    silent = len(
        {
            past.local_date
            for past in history.past
            if past.went_out and past.asks is not Asked.NONE and heard < past.local_date < TODAY
        }
    )
    if isinstance(verdict, Ask):
        assert silent < 4
        assert silent < 2 or not in_the_morning or asks is Asked.RATING
        assert asks is not Asked.GOAL or not (history.waits_for_pick or history.goal_told_today)
        assert asks is not Asked.DID_IT or not history.goal_answered
    if isinstance(verdict, ComeBackText):
        assert silent >= 4
        assert isinstance(restrain(wanted, replace(history, heard_on=TODAY)), Ask) or (
            history.goal_answered or history.goal_told_today or history.waits_for_pick
        )
