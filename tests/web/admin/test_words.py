"""The desk has plain words for everything a row may say."""

from datetime import UTC, datetime, timedelta
from enum import Enum

import pytest

from service.domain.client_state import ClientState
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.replies import Asked, Kind
from service.domain.safety import Hold
from service.domain.situation import Situation
from service.store.tables import ConsentLog, Message
from service.web.admin import words

NOW = datetime(2026, 3, 4, 9, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("vocabulary", "said"),
    [
        (FlagReason, words.FLAGS),
        (ClientState, words.STATES),
        (Hold, words.HOLDS),
        (Situation, words.SITUATIONS),
        (ConsentEvent, words.CONSENT),
        (Asked, words.ASKED),
    ],
)
def test_nothing_is_left_without_words(vocabulary: type[Enum], said: dict[Enum, object]) -> None:
    assert set(said) == set(vocabulary)


def test_every_kind_purpose_and_door_has_its_words() -> None:
    for kind in Kind:
        assert words.understood({"kind": kind.value}) != "", kind
    for purpose in set(Purpose) - {Purpose.REPLY}:
        assert words.purpose(Message(purpose=purpose)), purpose
    for source in Source:
        assert words.how(ConsentLog(event=ConsentEvent.WITHDRAWN, source=source)), source


def test_how_a_reply_was_understood_is_said_with_what_it_carried() -> None:
    assert words.understood(None) == ""
    assert words.understood({"kind": "number", "value": 4.0}) == "the number 4"
    assert words.understood({"kind": "yes", "goal": "call Sam"}) == "done, and a goal"
    assert words.understood({"kind": "yes", "also": ["text"]}) == "done; their own words"
    assert words.understood({"kind": "text", "readings": ["question", "health"]}) == "their own words; a question"
    assert words.understood({"kind": "not_invented_yet"}) == "not invented yet"


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(days=2), "2 days ago"),
    ],
)
def test_how_long_ago_in_one_unit(passed: timedelta, said: str) -> None:
    assert words.ago(NOW - passed, NOW) == said


@pytest.mark.parametrize(
    ("instant", "zone", "said"),
    [
        (datetime(2026, 3, 4, 19, 30, tzinfo=UTC), "Europe/London", "today 19:30"),
        (datetime(2026, 3, 4, 19, 30, tzinfo=UTC), "Asia/Kathmandu", "tomorrow 01:15"),
        (datetime(2026, 3, 3, 23, 0, tzinfo=UTC), "America/New_York", "yesterday 18:00"),
        (datetime(2026, 3, 9, 9, 0, tzinfo=UTC), "Europe/London", "Mon 9 Mar 09:00"),
        (datetime(2027, 1, 2, 9, 0, tzinfo=UTC), "Europe/London", "Sat 2 Jan 2027 09:00"),
    ],
)
def test_an_instant_is_said_on_the_clients_own_calendar(instant: datetime, zone: str, said: str) -> None:
    assert words.when(instant, zone, NOW) == said


def test_a_zone_is_called_by_its_city() -> None:
    assert words.place("America/Argentina/Buenos_Aires") == "Buenos Aires"
