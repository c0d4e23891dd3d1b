"""Who answers STOP, START and HELP: the carrier or we, and never both."""

from dataclasses import replace

import pytest

from service.app import App
from service.domain.consent import ConsentState
from service.domain.keywords import carrier_answers
from service.settings import load_settings
from service.usecases.process_inbound import process_inbound
from tests.conftest import ANA, BEN
from tests.life import Life


@pytest.fixture
def at_an_answering_carrier(life: Life, app: App) -> Life:
    """As with a plain long code: Twilio answers reserved words, and its webhook says nothing of it."""
    answering = replace(app, settings=load_settings(_env_file=None, carrier_answers_stop=True))
    return replace(life, app=answering)


def test_the_carrier_has_said_goodbye_so_we_only_note_it(at_an_answering_carrier: Life, ana: int) -> None:
    assert at_an_answering_carrier.says(ANA, "Stop") == []
    assert at_an_answering_carrier.client(ana).texts is ConsentState.WITHDRAWN


def test_plain_words_reach_nobody_but_us_and_are_answered(at_an_answering_carrier: Life, ana: int) -> None:
    assert len(at_an_answering_carrier.says(ANA, "please stop texting me")) == 1
    assert at_an_answering_carrier.client(ana).texts is ConsentState.WITHDRAWN


def test_help_is_answered_by_the_carrier_and_a_cry_for_help_by_us(at_an_answering_carrier: Life, ana: int) -> None:
    assert at_an_answering_carrier.says(ANA, "HELP") == []
    assert len(at_an_answering_carrier.says(ANA, "help me i want to die")) == 1
    assert ana


def test_start_is_answered_by_a_carrier_that_had_stopped_them(at_an_answering_carrier: Life, ana: int) -> None:
    at_an_answering_carrier.says(ANA, "STOP")
    assert at_an_answering_carrier.says(ANA, "START") == []
    assert at_an_answering_carrier.client(ana).texts is ConsentState.GRANTED


def test_a_yes_to_an_invitation_is_let_through_and_welcomed_by_us(at_an_answering_carrier: Life, mira: int) -> None:
    life = at_an_answering_carrier
    ben = life.enroll("Ben", BEN, "Europe/London")
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    assert len(life.says(BEN, "YES")) == 1
    assert (life.client(ben).texts, bool(mira)) == (ConsentState.GRANTED, True)


def test_without_the_setting_we_answer_unless_the_webhook_says_otherwise(life: Life, ana: int) -> None:
    life.texts_in(ANA, "HELP", answered_by_carrier=True)
    process_inbound(life.app, life.clock.real_now().replace(year=2027))
    before = len(life.texts_to(ANA))
    life.work()
    assert (len(life.texts_to(ANA)), ana) == (before, ana)
    assert len(life.says(ANA, "STOP")) == 1


@pytest.mark.parametrize(
    ("text", "stopped", "answered"),
    [("STOP", False, True), ("help.", True, True), ("START", True, True), ("yes", False, False), ("ok", True, False)],
)
def test_which_words_a_carrier_answers(text: str, stopped: bool, answered: bool) -> None:
    assert carrier_answers(text, stopped=stopped) is answered
