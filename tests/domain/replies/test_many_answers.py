"""Several answers in one text: each is put where it belongs, in the client's own words."""

from datetime import date

import pytest

from service.domain.replies import Asked, Interpretation, Kind, Language, Reading, Standing, interpret

TODAY = date(2026, 3, 4)
TOMORROW = date(2026, 3, 5)


def said(text: str, asked: Asked, language: Language = Language.EN) -> Interpretation:
    return interpret(text, asked, language=language, today=TODAY)


@pytest.mark.parametrize(
    ("text", "kind", "note", "goal"),
    [
        ("done. rang recruiter. tmrw CV 2pm", Kind.YES, "rang recruiter", "CV 2pm"),
        ("partly, ran out of steam. tmrw ring Sam 10am", Kind.PARTLY, "ran out of steam", "ring Sam 10am"),
        ("yes! tomorrow: call Sam, 10 am", Kind.YES, None, "call Sam, 10 am"),
        ("Done. Tomorrow I will finish the deck", Kind.YES, None, "finish the deck"),
        ("done, will call Sam tomorrow", Kind.YES, None, "call Sam"),
        ("yes. goal for tomorrow is to update linkedin", Kind.YES, None, "update linkedin"),
        ("no. my dad died this morning", Kind.NO, "my dad died this morning", None),
        ("no but will do it tomorrow", Kind.NO, "will do it tomorrow", None),
    ],
)
def test_an_evening_reply_is_answer_note_and_tomorrows_goal(
    text: str, kind: Kind, note: str | None, goal: str | None
) -> None:
    reading = said(text, Asked.DID_IT)
    assert (reading.kind, reading.note, reading.goal) == (kind, note, goal)
    assert reading.goal_on == (TOMORROW if goal else None)


def test_ana_says_it_in_spanish() -> None:
    reading = said("hecho. mañana llamar a Sam", Asked.DID_IT, Language.ES)
    assert (reading.kind, reading.goal, reading.goal_on) == (Kind.YES, "llamar a Sam", TOMORROW)


@pytest.mark.parametrize(
    "text", ["done", "Done!", "yes 🎉", "did it", "done btw", "yes lol", "done, thanks", "all done 🎉"]
)
def test_a_plain_done_carries_no_note_and_may_be_cheered(text: str) -> None:
    assert (said(text, Asked.DID_IT).kind, said(text, Asked.DID_IT).note) == (Kind.YES, None)


@pytest.mark.parametrize("text", ["done. tired", "yes but my mom is sick", "done, it was awful"])
def test_any_other_word_beside_done_is_a_note(text: str) -> None:
    assert said(text, Asked.DID_IT).note


@pytest.mark.parametrize("text", ["yesterday: done", "done, for yesterday", "re yesterday: done"])
def test_a_late_done_says_it_is_about_yesterday(text: str) -> None:
    reading = said(text, Asked.DID_IT)
    assert (reading.kind, reading.about) == (Kind.YES, date(2026, 3, 3))


@pytest.mark.parametrize(
    ("text", "goal", "on"),
    [
        ("update the risk log", "update the risk log", TODAY),
        ("Good morning! I'm going to clean the desk.", "clean the desk", TODAY),
        ("my goal is to call Sam", "call Sam", TODAY),
        ("tmrw: gym", "gym", TOMORROW),
        ("tell my manager im interviewing elsewhere? lol no. goal: portfolio", "portfolio", TODAY),
    ],
)
def test_a_goal_is_kept_in_the_clients_own_words(text: str, goal: str, on: date) -> None:
    reading = said(text, Asked.GOAL)
    assert (reading.goal, reading.goal_on) == (goal, on)


def test_an_answer_beside_a_graver_word_is_not_lost() -> None:
    assert said("yes I did it. Now please stop texting me", Asked.DID_IT).also == (Kind.YES,)
    rated = said("3. also please stop sending these", Asked.RATING)
    assert (rated.kind, rated.value, rated.also) == (Kind.OPT_OUT, 3, (Kind.NUMBER,))
    stopped = said("i want to die. stop texting me", Asked.NONE)
    assert (stopped.kind, stopped.also) == (Kind.CRISIS, (Kind.OPT_OUT,))


def test_a_stranger_who_says_stop_is_stopped_and_still_a_stranger() -> None:
    reading = said("not me. wrong number, stop texting", Asked.INVITE)
    assert (reading.kind, reading.also) == (Kind.OPT_OUT, (Kind.WRONG_NUMBER,))


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("my dad died this morning", Reading.GRAVE),
        ("got laid off today", Reading.GRAVE),
        ("she was diagnosed with cancer", Reading.GRAVE),
        ("I got the job!!", Reading.GOOD_NEWS),
        ("they hired me", Reading.GOOD_NEWS),
        ("what would you do about the offer?", Reading.QUESTION),
        ("my back pain is bad and the doctor is away", Reading.HEALTH),
        ("my boss yelled at everyone", Reading.THIRD_PARTY),
        ("you suck", Reading.INSULT),
        ("nobody", Reading.HAS_NOBODY),
        ("i have no one to talk to", Reading.HAS_NOBODY),
        ("im 16", Reading.UNDERAGE),
        ("my husband hit me again", Reading.ABUSE_AT_HOME),
    ],
)
def test_what_a_reply_tells_is_heard_beside_its_kind(text: str, reading: Reading) -> None:
    assert reading in said(text, Asked.REFLECTION).readings


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("my phone died", Reading.GRAVE),
        ("i got fired up today", Reading.GRAVE),
        ("job board for 30 mins", Reading.GOOD_NEWS),
        ("im 15 min late", Reading.UNDERAGE),
        ("my son is 16", Reading.UNDERAGE),
        ("nobody got hurt", Reading.HAS_NOBODY),
        ("call mom", Reading.THIRD_PARTY),
    ],
)
def test_what_only_sounds_like_it_is_not_told(text: str, reading: Reading) -> None:
    assert reading not in said(text, Asked.NONE).readings


def test_ben_stopped_and_his_bare_yes_answers_the_open_question() -> None:
    yes = interpret("yes", Asked.DID_IT, language=Language.EN, today=TODAY, standing=Standing.STOPPED)
    back = interpret("yes", Asked.NONE, language=Language.EN, today=TODAY, standing=Standing.STOPPED)
    assert (yes.kind, back.kind) == (Kind.YES, Kind.OPT_IN)
