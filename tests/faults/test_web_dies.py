"""The web process dies or finds no room while a text comes in, and the text counts once. On both databases."""

from collections.abc import Callable
from functools import partial

import pytest

from service.sandbox.records import Text
from service.sandbox.server import SandboxServer
from tests.faults.hooked import Step
from tests.faults.parts import Part
from tests.faults.practice import Practice, wait_for

WORDS = "write the report"


@pytest.fixture
def asked(life: Practice) -> Callable[[], str]:
    """Gives a client who has just been asked for a goal, by a practice in which everything runs."""
    life.start_web()
    life.start_worker()

    def ask() -> str:
        (number,) = life.clients_fall_due(1)
        wait_for(lambda: life.texts_to(number))
        return number

    return ask


def test_the_web_process_is_killed_around_its_commit_and_each_text_counts_once(
    life: Practice, asked: Callable[[], str]
) -> None:
    """What it died over comes once more where the number's webhook says so (`#rc=3&rp=5xx,ct,rt`), with the same
    MessageSid; else it is found when we ask what Twilio holds for us."""
    for comes_again in (True, False):
        for step in (Step.BEFORE_A_TEXT_IS_KEPT, Step.AFTER_A_TEXT_IS_KEPT):
            number = asked()
            life.orders.die_at(step)
            text = life.sandbox.text(number, WORDS)
            assert not life.orders.is_open(step), text.trouble
            assert text.trouble != ""
            wait_for(partial(_the_web_is_back, life))
            if comes_again:
                assert life.sandbox.text_again(text).trouble == ""
            wait_for(partial(_answered_once, life, number))
            assert _heard(life, number) == {text.sid: True}


def test_a_text_whose_webhook_is_away_altogether_is_heard_and_answered(
    life: Practice, asked: Callable[[], str]
) -> None:
    number = asked()
    _web_of(life).kill()
    text = life.sandbox.text(number, WORDS)
    assert text.trouble != ""
    wait_for(partial(_answered_once, life, number))
    assert _heard(life, number) == {text.sid: True}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_full_disk_is_said_and_nothing_is_kept_by_half(life: Practice, asked: Callable[[], str]) -> None:
    """The answer is 503, so that Twilio keeps the text and may try again; when there is room, all of it goes on."""
    number = asked()
    life.orders.leave_no_room()
    typed = _type_until_refused(life.sandbox, number)
    refused = typed[-1]
    assert "answered 503" in refused.trouble
    assert refused.sid not in _heard(life, number)
    assert set(_heard(life, number)) == {text.sid for text in typed[:-1]}
    life.orders.leave_no_room(full=False)
    wait_for(lambda: _heard(life, number) == {text.sid: True for text in typed})
    assert {message.read_as["kind"] for message in life.messages_of(number) if message.read_as} != {"unreadable"}
    other = asked()
    assert len(life.texts_to(other)) == 1


def _web_of(life: Practice) -> Part:
    return next(part for part in reversed(life.parts) if part.main.startswith("granian"))


def _the_web_is_back(life: Practice) -> bool:
    """Granian replaces what has died; who dies again within five seconds ends granian, and a supervisor starts that."""
    if _web_of(life).ended is not None:
        life.start_web()
    return life.web_answers()


def _type_until_refused(sandbox: SandboxServer, number: str) -> list[Text]:
    """A few long texts still fit into the pages that are there."""
    typed: list[Text] = []
    while not typed or not typed[-1].trouble:
        typed.append(sandbox.text(number, f"Today, for the {len(typed)}th time: " + "much to tell, " * 100))
    return typed


def _heard(life: Practice, number: str) -> dict[str | None, bool]:
    """The texts of theirs that we have, by Twilio's name; and whether each has been read. A name is there once: the
    database would refuse a second."""
    return {m.provider_id: m.unread is False for m in life.messages_of(number) if m.dispatch_state is None}


def _answered_once(life: Practice, number: str) -> bool:
    prompt_and_answer = 2
    held = len(life.texts_to(number))
    assert held <= prompt_and_answer
    return held == prompt_and_answer
