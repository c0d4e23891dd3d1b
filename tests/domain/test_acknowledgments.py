"""The nine rules of acknowledgment (program.md section 7), each by its number: what is said, and when nothing is.

What the wordings themselves must keep is in test_acknowledgment_wordings.py.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.consent import ConsentState
from service.domain.conversation import Line, Question, State, receive
from service.domain.conversation.acknowledging import ACKNOWLEDGMENTS, lines_at
from service.domain.language import Language
from service.domain.replies import Asked
from service.domain.schedule import ACKNOWLEDGMENTS_A_DATE
from tests.domain.acknowledgments import FILES, RENDERING, wordings_of

LONDON = ZoneInfo("Europe/London")
EVENING = datetime(2026, 3, 3, 19, 41, tzinfo=UTC)
REPLIES = sorted(
    {
        json.loads(line)["text"]
        for path in (Path(__file__).parent.parent / "replies_held_out").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
)
ANA = State(Language.EN, LONDON, ConsentState.GRANTED, country="GB", coach="Mira")


def asked(asks: Asked, *, program_day: int = 2, goal: str | None = None, **facts: object) -> Question:
    minutes_ago = EVENING - timedelta(minutes=11)
    return replace(Question(1, asks, EVENING.date(), minutes_ago, program_day=program_day, goal=goal), **facts)  # type: ignore[arg-type]


def lines(text: str, question: Question | None, now: datetime = EVENING, **state: object) -> list[Line]:
    """Which texts a reply is answered with."""
    here = replace(ANA, questions=(question,) if question else (), **state)  # type: ignore[arg-type]
    return [said.line for said in receive(here, text, now).says]


def at(wall: str) -> datetime:
    return datetime.combine(EVENING.date(), time.fromisoformat(wall), LONDON).astimezone(UTC)


# Rule 1


@pytest.mark.parametrize("text", ["done", "Done!", "yes", "yep", "DONE", "done 🎉", "👍", "did it", "Yes, done"])
def test_rule_1_cheer_for_nothing_but_done(text: str) -> None:
    assert lines(text, asked(Asked.DID_IT)) == [Line.ACK_DONE]


@pytest.mark.parametrize(
    "text",
    [
        "done, but they let Priya go today",
        "done. cried in the car after",
        "yes but it took everything I had",
        "done and my manager screamed at me",
        "Done. They still want me out.",
    ],
)
def test_rule_1_any_other_word_beside_it_ends_the_cheer(text: str) -> None:
    assert lines(text, asked(Asked.DID_IT)) == [Line.ACK_WORDS]


def test_rule_1_grave_words_get_the_grave_text() -> None:
    assert lines("done. my dad died this morning", asked(Asked.DID_IT)) == [Line.GRAVE]


@given(st.sampled_from(REPLIES))
@settings(deadline=None)
def test_rule_1_whatever_people_write_cheer_needs_a_bare_yes(text: str) -> None:
    state = replace(ANA, questions=(asked(Asked.DID_IT),))
    decision = receive(state, text, EVENING)
    if Line.ACK_DONE in {said.line for said in decision.says}:
        assert decision.reading.note is None
        assert not decision.reading.readings


# Rule 2


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "thank you so much",
        "👍",
        "❤️",
        'Liked "Good. Rest now."',
        "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
    ],
)
def test_rule_2_nothing_for_thanks_reactions_and_machines(text: str) -> None:
    assert lines(text, None) == []


def test_rule_2_nothing_for_a_photo_alone() -> None:
    assert lines("", None) == []


def test_rule_2_nothing_for_a_morning_goal_after_day_three() -> None:
    assert lines("ring the bank", asked(Asked.GOAL, program_day=3), at("09:12")) == [Line.ACK_GOAL]
    assert lines("ring the bank", asked(Asked.GOAL, program_day=4), at("09:12")) == []


def test_rule_2_after_day_three_a_change_of_goal_is_still_said_back() -> None:
    assert lines("goal: ring the bank instead", None, at("11:00"), goal_today=True) == [Line.KEPT_GOAL]


def test_rule_2_the_fifth_of_a_day_is_one_too_many() -> None:
    assert lines("done", asked(Asked.DID_IT), acknowledged_today=ACKNOWLEDGMENTS_A_DATE - 1) == [Line.ACK_DONE]
    assert lines("done", asked(Asked.DID_IT), acknowledged_today=ACKNOWLEDGMENTS_A_DATE) == []


def test_rule_2_an_unclear_answer_is_asked_about_however_many_went_before() -> None:
    assert lines("hmm", asked(Asked.RATING), acknowledged_today=ACKNOWLEDGMENTS_A_DATE) == [Line.UNCLEAR_RATING]


# Rule 4


def test_rule_4_echo_only_what_may_be_quoted() -> None:
    state = replace(ANA, questions=(asked(Asked.DID_IT, goal="ring the bank"),))
    [open_one] = receive(state, "done", EVENING).says
    [private] = receive(replace(state, may_quote=False), "done", EVENING).says
    assert open_one.facts == {"goal": "ring the bank"}
    assert private.facts == {}


# Rule 5


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_5_never_a_question(line: Line, language: Language) -> None:
    assert not any("?" in written for written in wordings_of(line, language))


@pytest.mark.parametrize("goal", ["find a new job", "write my thesis", "sort my life out", "clear the whole inbox"])
def test_rule_5_but_the_one_useful_question_to_a_very_large_goal(goal: str) -> None:
    assert lines(goal, asked(Asked.GOAL, program_day=9), at("09:12")) == [Line.FIRST_STEP]
    assert wordings_of(Line.FIRST_STEP, Language.EN)[0].endswith("What would the first 20 minutes be?")


def test_rule_5_once_a_week_and_not_at_night() -> None:
    assert lines("find a new job", asked(Asked.GOAL, program_day=9), at("09:12"), asked_first_step_lately=True) == []
    assert lines("find a new job", asked(Asked.GOAL, program_day=9), at("21:30")) == []


@pytest.mark.parametrize("goal", ["update the risk log", "send one job application", "ring Sam 10am", "tidy my desk"])
def test_rule_5_a_goal_of_a_days_size_is_left_alone(goal: str) -> None:
    assert lines(goal, asked(Asked.GOAL, program_day=9), at("09:12")) == []


# Rule 7


def test_rule_7_more_than_one_thing_understood_is_said_back() -> None:
    text = "done. rang the recruiter. tmrw CV 2pm"
    [said] = receive(replace(ANA, questions=(asked(Asked.DID_IT),)), text, EVENING).says
    assert said.line is Line.KEPT_TWO
    assert said.facts["goal"] == "CV 2pm"
    shown = RENDERING.sms(Line.KEPT_TWO, wording=0, answer="done", goal=said.facts["goal"])
    assert shown == "Kept: done, and tomorrow: CV 2pm. UNDO if wrong."


@pytest.mark.parametrize(
    "text", ["done. tmrw tell my manager he was wrong about me", "partly. tomorrow see my therapist"]
)
def test_rule_7_what_may_not_be_quoted_is_said_back_without_its_words(text: str) -> None:
    [said] = receive(replace(ANA, questions=(asked(Asked.DID_IT),)), text, EVENING).says
    assert said.line in {Line.KEPT_TWO, Line.KEPT_TWO_PRIVATE}
    if "therapist" in text:
        assert said.line is Line.KEPT_TWO_PRIVATE
        assert "goal" not in said.facts


def test_rule_7_after_private_no_words_come_back() -> None:
    assert lines("done. tmrw CV 2pm", asked(Asked.DID_IT), may_quote=False) == [Line.KEPT_TWO_PRIVATE]


# Rule 8


@pytest.mark.parametrize("text", ["done", "partly", "no"])
def test_rule_8_after_nine_it_is_short_and_looks_at_nothing_to_come(text: str) -> None:
    assert lines(text, asked(Asked.DID_IT), at("20:59")) != [Line.ACK_LATE]
    assert lines(text, asked(Asked.DID_IT), at("21:00")) == [Line.ACK_LATE]
    for written in wordings_of(Line.ACK_LATE, Language.EN):
        assert len(written) <= 30
        assert not re.search(r"\b(?:tomorrow|tonight|next|will|later|until|morning)\b(?! do for today)", written), (
            written
        )


def test_rule_8_words_out_of_the_night_are_kept_until_the_coach_reads() -> None:
    assert lines("cant stop going over the meeting", None, at("03:10")) == [Line.NOTE_AT_NIGHT]
    for language in Language:
        for written in wordings_of(Line.NOTE_AT_NIGHT, language):
            assert "{reads}" in written
            assert "{coach}" in written


def test_rule_8_an_answer_at_breakfast_is_not_wished_a_good_evening() -> None:
    assert lines_at(Line.ACK_DONE, time(7, 50)) == (Line.ACK_DONE,)
    assert lines_at(Line.ACK_DONE, time(19, 41)) == (Line.ACK_DONE, Line.ACK_DONE_EVENING)
    for line in (Line.ACK_DONE, Line.ACK_PARTLY, Line.ACK_NO, Line.ACK_WORDS, Line.ACK_NUMBER):
        for written in wordings_of(line, Language.EN):
            assert not re.search(r"\b(?:evening|tonight|night)\b", written, re.IGNORECASE), written


# Rule 9


@pytest.mark.parametrize(
    "text",
    [
        "what was that book you mentioned?",
        "can you call me?",
        "done. should I tell my boss?",
        "no. what do I do now?",
    ],
)
def test_rule_9_a_question_gets_no_acknowledgment(text: str) -> None:
    for question in (None, asked(Asked.DID_IT)):
        assert not set(lines(text, question)) & ACKNOWLEDGMENTS


def test_good_news_is_told_so_and_not_as_a_goal_done() -> None:
    assert lines("done! I got the job!!", asked(Asked.DID_IT)) == [Line.GOOD_NEWS]
    assert lines("they offered me the job today", None) == [Line.GOOD_NEWS]


def test_between_two_people_nothing_is_acknowledged() -> None:
    assert lines("done", asked(Asked.DID_IT), human_on=True) == []
    assert lines("hard day", None, human_on=True) == []
