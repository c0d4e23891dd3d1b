"""What a text leads to, for every state a client can be in and anything that people really text."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.conversation import (
    Answered,
    Decision,
    GoalKept,
    Held,
    Line,
    OptedIn,
    OptedOut,
    Question,
    Resumed,
    State,
    receive,
)
from service.domain.delivery import Purpose
from service.domain.language import Language
from service.domain.replies import Asked, Kind
from service.domain.safety import Hold

LONDON = ZoneInfo("Europe/London")
TUESDAY = datetime(2026, 3, 3, 19, 41, tzinfo=UTC)
REPLIES = sorted(
    {
        json.loads(line)["text"]
        for path in (Path(__file__).parent.parent / "replies_held_out").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
)
_STOPPED = frozenset({ConsentState.WITHDRAWN, ConsentState.DECLINED, ConsentState.LAPSED})
_ANSWERS = frozenset({Kind.YES, Kind.NO, Kind.PARTLY, Kind.NUMBER, Kind.SKIP, Kind.THANKS})

replies = st.sampled_from(REPLIES)
asked = st.sampled_from([asks for asks in Asked if asks is not Asked.INVITE])
questions = st.builds(
    Question,
    check_in_id=st.integers(1, 9),
    asks=asked,
    local_date=st.sampled_from([TUESDAY.date(), TUESDAY.date() - timedelta(days=1)]),
    asked_at=st.integers(0, 40).map(lambda hours: TUESDAY - timedelta(hours=hours, minutes=11)),
    state=st.sampled_from(CheckInState),
    program_day=st.integers(1, 35),
    asked_again=st.booleans(),
)
states = st.builds(
    State,
    language=st.just(Language.EN),
    zone=st.just(LONDON),
    texts=st.sampled_from(ConsentState),
    questions=st.lists(questions, max_size=3).map(
        lambda found: tuple(sorted(found, key=lambda question: question.asked_at, reverse=True))
    ),
    paused=st.booleans(),
    hold=st.sampled_from([None, *Hold]),
    answered_by_carrier=st.booleans(),
    human_on=st.booleans(),
    goal_today=st.booleans(),
    noes=st.integers(0, 3),
    waits_for_pick=st.booleans(),
    quiet=st.booleans(),
    in_program=st.booleans(),
    country=st.sampled_from(["GB", "US", ""]),
)

ANA = State(Language.EN, LONDON, ConsentState.GRANTED, country="GB")


def _asks(asks: Asked, *, asked_again: bool = False) -> Question:
    return Question(1, asks, TUESDAY.date(), TUESDAY - timedelta(minutes=11), asked_again=asked_again)


def _effects(decision: Decision, kind: type) -> list[object]:
    return [effect for effect in decision.effects if isinstance(effect, kind)]


@given(states, replies)
def test_a_text_gets_one_answer_at_most(state: State, text: str) -> None:
    assert len(receive(state, text, TUESDAY).says) <= 1


@given(states, replies)
def test_whoever_stopped_hears_nothing_but_help_and_their_own_return(state: State, text: str) -> None:
    stopped = replace(state, texts=ConsentState.WITHDRAWN)
    decision = receive(stopped, text, TUESDAY)
    for said in decision.says:
        returned = bool(_effects(decision, OptedIn))
        welcome = Line.WELCOME_BACK_RESTING if state.hold is Hold.CRISIS else Line.WELCOME_BACK
        assert said.purpose is Purpose.HELP_LINES or (returned and said.line is welcome)


@given(states.filter(lambda state: state.texts in _STOPPED), replies)
def test_only_the_carriers_words_opt_back_in(state: State, text: str) -> None:
    if _effects(receive(state, text, TUESDAY), OptedIn):
        assert text.strip().rstrip("!. ").lower() in {"start", "unstop", "yes"}


@given(states, replies)
def test_no_text_ends_the_hold_of_a_crisis(state: State, text: str) -> None:
    assert not _effects(receive(replace(state, hold=Hold.CRISIS), text, TUESDAY), Resumed)


@given(states, replies)
def test_a_cry_for_help_is_never_filed_as_an_answer(state: State, text: str) -> None:
    decision = receive(state, text, TUESDAY)
    if decision.reading.kind is Kind.CRISIS:
        assert not _effects(decision, Answered)
        assert Held(Hold.CRISIS) in decision.effects
        assert [said.purpose for said in decision.says] == [Purpose.HELP_LINES]


@given(states, replies)
def test_a_machine_is_never_answered(state: State, text: str) -> None:
    decision = receive(state, text, TUESDAY)
    if decision.reading.kind is Kind.AUTO:
        assert (decision.effects, decision.says) == ((), ())


@given(states.filter(lambda state: state.texts is ConsentState.GRANTED), replies)
def test_between_two_people_no_machine_speaks(state: State, text: str) -> None:
    decision = receive(replace(state, human_on=True, waits_for_pick=False, quiet=False), text, TUESDAY)
    if decision.reading.kind in _ANSWERS and decision.reading.wish is None:
        assert decision.says == () or decision.says[0].line in {Line.GRAVE, Line.UNDER_AGE}


@given(states, replies)
def test_no_goal_is_kept_for_a_day_that_has_gone(state: State, text: str) -> None:
    for kept in _effects(receive(state, text, TUESDAY), GoalKept):
        assert isinstance(kept, GoalKept)
        assert kept.on >= TUESDAY.date()


@given(states, replies)
def test_an_answer_lands_on_a_question_that_went_out(state: State, text: str) -> None:
    ids = {question.check_in_id for question in state.questions}
    for filed in _effects(receive(state, text, TUESDAY), Answered):
        assert isinstance(filed, Answered)
        assert filed.check_in_id in ids


@pytest.mark.parametrize("text", ["STOP", "stop", "HELP", "START"])
@given(state=states)
def test_what_the_carrier_has_answered_we_do_not_answer_again(text: str, state: State) -> None:
    says = receive(replace(state, answered_by_carrier=True), text, TUESDAY).says
    joins = state.texts is ConsentState.INVITED and state.hold is not Hold.CRISIS and text == "START"
    # Times, limits and help in danger are nobody's to tell but ours.
    assert [said.line for said in says] == ([Line.WELCOME] if joins else [])


@given(states.filter(lambda state: state.texts not in _STOPPED))
def test_stop_stops_in_every_state(state: State) -> None:
    assert _effects(receive(state, "STOP", TUESDAY), OptedOut)


def test_partly_with_a_goal_for_tomorrow_is_two_things() -> None:
    state = replace(ANA, questions=(_asks(Asked.DID_IT),))
    decision = receive(state, "partly, ran out of steam. tmrw ring Sam 10am", TUESDAY)
    [answered] = _effects(decision, Answered)
    assert isinstance(answered, Answered)
    assert (answered.kind, answered.words) == (Kind.PARTLY, "ran out of steam")
    assert _effects(decision, GoalKept) == [GoalKept(TUESDAY.date() + timedelta(days=1), "ring Sam 10am", True)]
    assert [said.line for said in decision.says] == [Line.KEPT_TWO]


def test_no_cheer_over_words_beside_a_done() -> None:
    decision = receive(replace(ANA, questions=(_asks(Asked.DID_IT),)), "done, but they let Priya go today", TUESDAY)
    assert [said.line for said in decision.says] != [Line.ACK_DONE]


def test_an_unclear_answer_is_asked_again_once_and_then_let_go() -> None:
    first = receive(replace(ANA, questions=(_asks(Asked.RATING),)), "hmm", TUESDAY)
    again = receive(replace(ANA, questions=(_asks(Asked.RATING, asked_again=True),)), "hmm", TUESDAY)
    assert [said.line for said in first.says] == [Line.UNCLEAR_RATING]
    assert again.says == ()


@pytest.mark.parametrize("text", ["no thanks", "maybe", "what is this", "who is this??", "not sure"])
def test_an_invitation_is_accepted_with_a_yes_and_nothing_less(text: str) -> None:
    assert not _effects(receive(replace(ANA, texts=ConsentState.INVITED), text, TUESDAY), OptedIn)


@given(states, replies)
def test_who_is_not_yet_eighteen_is_let_back_by_a_person_alone(state: State, text: str) -> None:
    young = replace(state, under_age=True, paused=True, quiet=True, texts=ConsentState.GRANTED)
    decision = receive(young, text, TUESDAY)
    assert not _effects(decision, Resumed)
    silent = {Purpose.HELP_LINES, Purpose.OPT_OUT_CONFIRMATION}
    lines = {said.line for said in decision.says if said.purpose not in silent}
    told_of_erasing = {Line.FORGET_LINK, Line.FORGET_BY_PERSON, Line.FORGET_UNDER_WAY, Line.GRAVE}
    in_crisis = {Line.CRISIS_FINE, Line.CRISIS_PERSON, Line.PRIVATE, Line.UNDER_AGE}
    assert lines <= {Line.HELP} | told_of_erasing | (in_crisis if young.hold is Hold.CRISIS else set())


@pytest.mark.parametrize(("hours", "opts_in"), [(11, False), (13, True)])
def test_the_bare_yes_of_somebody_who_stopped_answers_last_nights_question_for_twelve_hours(
    hours: int, opts_in: bool
) -> None:
    review = replace(_asks(Asked.DID_IT), asked_at=TUESDAY - timedelta(hours=hours))
    decision = receive(replace(ANA, texts=ConsentState.WITHDRAWN, questions=(review,)), "yes", TUESDAY)
    assert bool(_effects(decision, OptedIn)) is opts_in
    assert bool(_effects(decision, Answered)) is not opts_in


@pytest.mark.parametrize("asks", [Asked.DID_IT, Asked.RATING, Asked.GOAL, Asked.REFLECTION])
def test_a_photo_alone_is_kept_for_the_coach_and_not_answered(asks: Asked) -> None:
    decision = receive(replace(ANA, questions=(_asks(asks),)), "", TUESDAY)
    assert ({type(effect).__name__ for effect in decision.effects}, decision.says) == ({"Noted"}, ())


def _invited(text: str, hold: Hold | None = None) -> tuple[set[str], list[Line]]:
    decision = receive(replace(ANA, texts=ConsentState.INVITED, hold=hold), text, TUESDAY)
    return {type(effect).__name__ for effect in decision.effects}, [said.line for said in decision.says]


def test_whoever_is_invited_on_a_terrible_day_gets_a_condolence_without_a_name() -> None:
    assert _invited("my dad died this morning") == ({"Held", "Flagged"}, [Line.GRAVE_UNNAMED])
    assert _invited("yes. my dad died this morning") == ({"OptedIn", "Held", "Flagged"}, [Line.GRAVE_UNNAMED])
    assert _invited("no. my dad died this morning") == ({"Declined", "Flagged"}, [Line.GRAVE_UNNAMED])
    assert _invited("we bury him on friday", Hold.GRAVE) == ({"Noted"}, [])


def test_a_yes_after_grave_news_is_the_asking_and_check_ins_begin() -> None:
    assert _invited("YES", Hold.GRAVE) == ({"OptedIn", "Resumed"}, [Line.WELCOME])


def test_a_yes_while_a_crisis_is_open_begins_nothing_before_a_person_has_been_there() -> None:
    assert _invited("YES", Hold.CRISIS) == ({"OptedIn"}, [Line.WELCOME_BACK_RESTING])


def test_whoever_is_invited_and_wants_a_person_is_shown_to_one() -> None:
    assert _invited("can someone call me?") == ({"Noted", "Flagged"}, [Line.HELP])


def test_a_question_older_than_a_day_and_a_half_is_not_meant_any_more() -> None:
    old = replace(_asks(Asked.DID_IT), asked_at=TUESDAY - timedelta(hours=37), local_date=TUESDAY.date())
    state = replace(ANA, questions=(replace(old, local_date=TUESDAY.date() - timedelta(days=2)),))
    assert not _effects(receive(state, "done", TUESDAY), Answered)
