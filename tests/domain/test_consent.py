"""Consent is a log; where it stands follows from the log."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.consent import (
    ConsentEntry,
    ConsentEvent,
    ConsentState,
    address_hash,
    check_statement,
    may_be_prompted,
    standing_of,
)
from service.domain.delivery import Channel
from service.domain.refusal import Refusal

AT = datetime(2026, 3, 2, tzinfo=UTC)


def _log(*events: ConsentEvent, channel: Channel = Channel.SMS) -> list[ConsentEntry]:
    return [ConsentEntry(channel, event, AT) for event in events]


def test_nobody_is_prompted_before_they_said_yes() -> None:
    invited = standing_of(_log(ConsentEvent.STATEMENT, ConsentEvent.INVITED), Channel.SMS)
    assert invited is ConsentState.INVITED
    assert not may_be_prompted(invited)


def test_the_last_word_counts() -> None:
    log = _log(ConsentEvent.INVITED, ConsentEvent.GRANTED, ConsentEvent.WITHDRAWN, ConsentEvent.GRANTED)
    assert standing_of(log, Channel.SMS) is ConsentState.GRANTED


def test_texts_and_mail_stand_apart() -> None:
    log = [*_log(ConsentEvent.GRANTED), *_log(ConsentEvent.WITHDRAWN, channel=Channel.EMAIL)]
    assert standing_of(log, Channel.SMS) is ConsentState.GRANTED
    assert standing_of(log, Channel.EMAIL) is ConsentState.WITHDRAWN


@given(st.lists(st.sampled_from(ConsentEvent)))
def test_wider_hours_never_change_who_may_be_texted(events: list[ConsentEvent]) -> None:
    with_hours = [event for pair in ((event, ConsentEvent.HOURS_WIDENED) for event in events) for event in pair]
    assert standing_of(_log(*events), Channel.SMS) is standing_of(_log(*with_hours), Channel.SMS)


@pytest.mark.parametrize("thin", ["", "yes", "ok by phone", "x" * 40])
def test_a_thin_statement_is_refused_with_an_example(thin: str) -> None:
    with pytest.raises(Refusal, match="Told Mira on the phone"):
        check_statement(thin)


def test_a_hash_recognizes_an_address_and_does_not_tell_it() -> None:
    assert address_hash(" Ana@Example.org", "key") == address_hash("ana@example.org ", "key")
    assert address_hash("+447400123456", "key") != address_hash("+447400123456", "another key")
    assert "7400" not in address_hash("+447400123456", "key")
