"""The nine rules of acknowledgment (program.md section 7), each by its number."""

import itertools
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.consent import ConsentState
from service.domain.conversation import Line, Question, State, receive
from service.domain.conversation.acknowledging import ACKNOWLEDGMENTS, CHOSEN, lines_at
from service.domain.language import Language
from service.domain.program import text_faults
from service.domain.replies import Asked
from service.domain.schedule import ACKNOWLEDGMENTS_A_DATE
from service.domain.segments import count
from service.domain.wording import ECHO_ONE_IN, EXCLAIM_ONE_IN, NAME_ONE_IN, NOT_TWICE_WITHIN, Acknowledged, choose
from service.rendering import Rendering

LONDON = ZoneInfo("Europe/London")
EVENING = datetime(2026, 3, 3, 19, 41, tzinfo=UTC)
RENDERING = Rendering.load()
SITUATIONS = sorted(CHOSEN - {Line.ACK_DONE_EVENING, Line.ACK_PARTLY_EVENING, Line.ACK_NO_EVENING})
FILES = [
    (line, language)
    for line in sorted(CHOSEN)
    for language in Language
    if (line.value, language) in RENDERING.texts.texts
]
LONGEST = 60
HAND_WRITTEN = {Line.GOOD_NEWS, Line.NOTE_AT_NIGHT}
"""Texts that program.md gives at a greater length."""
REPLIES = sorted(
    {
        json.loads(line)["text"]
        for path in (Path(__file__).parent.parent / "replies_held_out").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
)
ANA = State(Language.EN, LONDON, ConsentState.GRANTED, country="GB", coach="Mira")

wordings_of = RENDERING.wordings


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


# Rule 3


@pytest.mark.parametrize("line", SITUATIONS)
def test_rule_3_twelve_wordings_at_least_for_each_situation(line: Line) -> None:
    for language in {language for name, language in FILES if name is line}:
        plain = [one for one in wordings_of(line, language) if "{goal}" not in one and "!" not in one]
        assert len(plain) >= 12


def test_rule_3_no_wording_stands_in_two_files() -> None:
    for language in Language:
        written = [one for line, spoken in FILES if spoken is language for one in wordings_of(line, language)]
        assert sorted(written) == sorted(set(written))


@given(
    client_id=st.integers(1, 10**6),
    start=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    days=st.lists(st.lists(st.sampled_from(SITUATIONS), max_size=4), min_size=30, max_size=40),
    echoes=st.booleans(),
)
@settings(deadline=None, max_examples=25)
def test_rule_3_none_comes_twice_within_two_weeks(
    client_id: int, start: date, days: list[list[Line]], echoes: bool
) -> None:
    went: list[Acknowledged] = []
    for number, situations in enumerate(days):
        for hour, line in enumerate(situations, 15):
            now = datetime.combine(start + timedelta(days=number), time(hour), UTC)
            chosen = _choice(line, went, client_id, now, may_echo=echoes)
            if chosen is not None:
                assert all(one.wording != chosen or now - one.at >= NOT_TWICE_WITHIN for one in went)
                went.insert(0, Acknowledged(chosen, now))


@pytest.mark.parametrize(
    ("line", "a_day"), [(Line.ACK_WORDS, 2), *((line, 1) for line in SITUATIONS if line not in HAND_WRITTEN)]
)
def test_rule_3_a_client_who_answers_every_day_never_runs_out(line: Line, a_day: int) -> None:
    for client_id in range(40):
        went: list[Acknowledged] = []
        for number in range(35 * a_day):
            now = EVENING + timedelta(days=number // a_day, minutes=number % a_day)
            chosen = _choice(line, went, client_id, now, may_echo=False)
            assert chosen is not None
            went.insert(0, Acknowledged(chosen, now))


def test_rule_3_client_and_date_decide_and_nothing_else() -> None:
    assert len({_choice(Line.ACK_DONE, [], 7, EVENING, may_echo=True) for _ in range(5)}) == 1
    assert len({_choice(Line.ACK_DONE, [], client_id, EVENING, may_echo=True) for client_id in range(60)}) > 8
    by_date = {_choice(Line.ACK_DONE, [], 7, EVENING + timedelta(days=day), may_echo=True) for day in range(60)}
    assert len(by_date) > 8


def _choice(line: Line, went: list[Acknowledged], client_id: int, now: datetime, *, may_echo: bool) -> str | None:
    wordings = [one for each in lines_at(line, now.time()) for one in wordings_of(each, Language.EN)]
    return choose(
        wordings, went, client_id=client_id, today=now.date(), now=now, may_echo=may_echo, may_exclaim=may_echo
    )


# Rule 4


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_4_sixty_characters_unless_it_echoes(line: Line, language: Language) -> None:
    for written, longest in zip(wordings_of(line, language), RENDERING.texts.worst_cases(line, language), strict=True):
        cost = count(longest)
        assert "{goal}" in written or line in HAND_WRITTEN or len(longest) <= LONGEST, written
        assert cost.segments <= RENDERING.texts.budget(line, language), written


@given(st.integers(1, 1000), st.lists(st.sampled_from(SITUATIONS), min_size=40, max_size=60))
@settings(deadline=None, max_examples=25)
def test_rule_4_echo_one_in_three_name_one_in_five_exclamation_one_in_ten(client_id: int, answered: list[Line]) -> None:
    went: list[Acknowledged] = []
    for number, line in enumerate(answered):
        now = EVENING + timedelta(hours=11 * number)
        chosen = _choice(line, went, client_id, now, may_echo=True)
        if chosen is not None:
            went.insert(0, Acknowledged(chosen, now))
    for mark, one_in in (("{goal}", ECHO_ONE_IN), ("{name}", NAME_ONE_IN), ("!", EXCLAIM_ONE_IN)):
        at_which = [place for place, one in enumerate(went) if mark in one.wording]
        assert all(later - earlier >= one_in for earlier, later in itertools.pairwise(at_which))
    assert not went or "!" not in went[-1].wording


def test_rule_4_no_exclamation_mark_before_the_client_uses_one() -> None:
    for client_id in range(200):
        chosen = choose(
            wordings_of(Line.ACK_DONE, Language.EN),
            [Acknowledged("Kept.", EVENING)],
            client_id=client_id,
            today=EVENING.date(),
            now=EVENING,
            may_echo=False,
            may_exclaim=False,
        )
        assert chosen is not None
        assert "!" not in chosen


def test_rule_4_echo_only_what_may_be_quoted() -> None:
    state = replace(ANA, questions=(asked(Asked.DID_IT, goal="ring the bank"),))
    [open_one] = receive(state, "done", EVENING).says
    [private] = receive(replace(state, may_quote=False), "done", EVENING).says
    assert open_one.facts == {"goal": "ring the bank"}
    assert private.facts == {}


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_4_no_emoji(line: Line, language: Language) -> None:
    for written in wordings_of(line, language):
        assert not re.search("[\U0001f000-\U0001faff\u2600-\u27bf]", written)


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


# Rule 6

_NEVER = re.compile(
    r"\b(thank(?:s| you) for (?:your )?(?:answer|repl|respon|checking)|proud|amazing|got this|no worries|"
    r"tomorrow is|new day|others|everyone|most people|\d|streak|missed|again|failed|at least|just|keep it up)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_6_no_thanks_for_answering_no_counting_no_comparing_no_slogans(line: Line, language: Language) -> None:
    for written in wordings_of(line, language):
        assert language is not Language.EN or not _NEVER.search(written), written
        assert [*text_faults(written, language)] == []


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
