"""A text comes in: what it leads to. Crisis before stopping, stopping before everything else."""

from dataclasses import replace
from datetime import datetime, timedelta

from service.domain.consent import ConsentState, Source
from service.domain.conversation.acknowledging import CHOSEN
from service.domain.conversation.answering import answer
from service.domain.conversation.decision import (
    Decision,
    Declined,
    Effect,
    Flagged,
    Held,
    Line,
    Noted,
    OptedIn,
    OptedOut,
    Paused,
    Resumed,
    Say,
)
from service.domain.conversation.ending import ask_to_be_forgotten, go_weekly, wants_to_be_forgotten
from service.domain.conversation.granting import grant
from service.domain.conversation.picking import picks
from service.domain.conversation.serious import crisis, during_crisis, grave, grave_before_consent, welcome_back
from service.domain.conversation.state import YES_ANSWERS, Question, State
from service.domain.delivery import Purpose
from service.domain.enrollment import next_morning
from service.domain.flags import FlagReason
from service.domain.keywords import CarrierKeyword, carrier_keyword
from service.domain.replies import Asked, Interpretation, Kind, Reading, interpret, names_yesterday
from service.domain.replies.wishes import ComeBack, InZone, Undo
from service.domain.safety import Hold
from service.domain.schedule import local

_ANSWERS = frozenset({Kind.YES, Kind.NO, Kind.PARTLY, Kind.NUMBER})
_WHATEVER_CIRCLES = frozenset({Purpose.HELP_LINES, Purpose.OPT_OUT_CONFIRMATION})


def receive(state: State, text: str, now: datetime) -> Decision:
    """Decide what a client's text leads to. `now` is aware UTC; nothing is sent or saved here.

    A crisis is heard whatever else the text says; then a wish to stop; then the answer it was meant as.
    """
    decision = _understood(state, text, now)
    if state.answered_by_carrier:
        # One answer to one text. But the carrier's own tells neither the times nor where help is.
        told = (said for said in decision.says if said.line is Line.WELCOME or said.purpose is Purpose.HELP_LINES)
        return replace(decision, says=tuple(told))
    if state.thought.circles(text):
        return replace(decision, says=tuple(said for said in decision.says if said.purpose in _WHATEVER_CIRCLES))
    if state.thought.acknowledged:
        return replace(decision, says=tuple(said for said in decision.says if said.line not in CHOSEN))
    return decision


def _understood(state: State, text: str, now: datetime) -> Decision:
    question = state.open_question(now) if not state.stopped else None
    reading = _read(state, question, text, now)
    if reading.kind is Kind.AUTO:
        return Decision(reading)
    if reading.kind is Kind.CRISIS:
        return crisis(state, reading)
    if reading.kind in {Kind.OPT_OUT, Kind.WRONG_NUMBER}:
        return _opt_out(state, reading, question, now)
    if wants_to_be_forgotten(reading):
        return ask_to_be_forgotten(state, reading)
    if state.stopped:
        return _from_somebody_stopped(state, reading, text, now)
    if state.texts is ConsentState.NONE:
        return Decision(reading, (Noted(),))
    invited = state.texts is ConsentState.INVITED
    if invited:
        decision = _from_somebody_invited(state, reading, text, now)
    else:
        decision = _from_a_client(state, reading, question, now)
    if not text.strip():
        # A photo alone may tell a person something, and tells us nothing.
        decision = Decision(reading, (Noted(),))
    if state.hold is Hold.CRISIS:
        return during_crisis(state, decision)
    if state.under_age:
        return _from_somebody_under_age(decision)
    if invited:
        return decision
    # What rests for a grave reason is not put back by any word, however long they had been silent before.
    return _back_again(state, decision, now) if state.quiet and state.hold is None else decision


def _back_again(state: State, decision: Decision, now: datetime) -> Decision:
    """Any word after days of silence puts everything back the next morning, with no mention of the gap."""
    tomorrow = next_morning(local(now, state.zone))
    match decision.reading.wish:
        case ComeBack(when="leave"):
            return Decision(decision.reading, (Paused(None),), (Say(Line.COMEBACK_LEFT),))
        case ComeBack(when="week"):
            back = tomorrow + timedelta(days=6)
            return Decision(decision.reading, (Resumed(back),), (Say(Line.COMEBACK_LATER, facts={"until": back}),))
        case ComeBack():
            return Decision(decision.reading, (Resumed(tomorrow),), (Say(Line.RESUMED),))
    rests = any(isinstance(effect, Paused | Held) for effect in decision.effects)
    return decision if rests else replace(decision, effects=(*decision.effects, Resumed(tomorrow)))


def _read(state: State, question: Question | None, text: str, now: datetime) -> Interpretation:
    asked = Asked.INVITE if state.texts is ConsentState.INVITED else question.asks if question else Asked.NONE
    today, scale = local(now, state.zone).date(), question.scale if question else (1, 5)
    reading = interpret(text, asked, language=state.language, today=today, standing=state.standing, scale=scale)
    if asked is Asked.GOAL and reading.kind is Kind.TEXT and names_yesterday(text, state.language):
        # "yesterday: done" is no goal of today's, though that is what we asked for.
        late = interpret(text, Asked.DID_IT, language=state.language, today=today, standing=state.standing)
        if late.about is not None and late.kind in {Kind.YES, Kind.NO, Kind.PARTLY}:
            return late
    if reading.kind is Kind.HELP and question is not None:
        # A question put to us instead of an answer is for the coach, unless it would be about the texts at any time.
        unasked = interpret(text, Asked.NONE, language=state.language, today=today, standing=state.standing)
        reading = unasked if Reading.QUESTION in unasked.readings else reading
    bare = reading.kind is Kind.TEXT and reading.note is None and reading.goal is None
    return replace(reading, note=text.strip()) if bare else reading


def _opt_out(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    wrong = Kind.WRONG_NUMBER in {reading.kind, *reading.also}
    effects: tuple[Effect, ...] = (OptedOut(Source.TEXT, for_good=wrong),)
    if wrong:
        effects += (Flagged(FlagReason.WRONG_NUMBER),)
    elif wants_to_be_forgotten(reading):
        effects += ask_to_be_forgotten(state, reading).effects
    if state.stopped:
        return Decision(reading, effects if wrong else ())
    about = None
    if question and reading.also and not wrong:
        filed = answer(state, _without_the_stop(reading), question, now)
        effects, about = filed.effects + effects, filed.about
    says = () if state.answered_by_carrier else (Say(Line.STOP, Purpose.OPT_OUT_CONFIRMATION),)
    return Decision(reading, effects, says, about)


def _without_the_stop(reading: Interpretation) -> Interpretation:
    kinds = [kind for kind in reading.also if kind is not Kind.OPT_OUT]
    first = next((kind for kind in kinds if kind is not Kind.TEXT), Kind.TEXT)
    return Interpretation(first, value=reading.value, note=reading.note, readings=reading.readings)


_BARE_YES = frozenset({"yes", "sí", "si"})


def _granted(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision | None:
    """A wish, and the answer that came in the same text: "done. fewer texts please"."""
    granted = grant(state, reading, question, now)
    answers = reading.kind in _ANSWERS and not isinstance(reading.wish, InZone | Undo)
    if granted is None or question is None or not answers or granted.about is not None:
        return granted
    filed = answer(state, replace(reading, wish=None), question, now)
    return replace(granted, effects=(*filed.effects, *granted.effects), about=filed.about)


def _from_somebody_stopped(state: State, reading: Interpretation, text: str, now: datetime) -> Decision:
    """Only the carrier's own words opt back in. A bare yes to last night's question is filed, silently."""
    keyword = carrier_keyword(text)
    review = state.unanswered(Asked.DID_IT, now)
    if review and now - review.asked_at <= YES_ANSWERS and text.strip(" .!¡").lower() in _BARE_YES:
        return answer(state, Interpretation(Kind.YES), review, now).silent(reading)
    if keyword is CarrierKeyword.OPT_IN:
        if state.hold is Hold.CRISIS:
            return welcome_back(state, reading)
        if state.under_age:
            return Decision(reading, (OptedIn(Source.TEXT), Flagged(FlagReason.UNDER_AGE)))
        says = () if state.answered_by_carrier else (Say(Line.WELCOME_BACK),)
        tomorrow = next_morning(local(now, state.zone))
        return Decision(reading, (OptedIn(Source.TEXT), Resumed(tomorrow)), says)
    if reading.kind in {Kind.OPT_IN, Kind.RESUME}:
        return Decision(reading, (Flagged(FlagReason.WANTS_BACK_IN),))
    return Decision(reading, (Noted(),))


def _from_somebody_invited(state: State, reading: Interpretation, text: str, now: datetime) -> Decision:
    if Reading.UNDERAGE in reading.readings:
        return Decision(reading, (Declined(), Flagged(FlagReason.UNDER_AGE)))
    if Reading.GRAVE in reading.readings:
        return grave_before_consent(state, reading)
    # A thumb is a yes, but consent that counts later is given in words: whoever shows one is asked again.
    if reading.kind in {Kind.OPT_IN, Kind.YES} and any(letter.isalnum() for letter in text):
        effects: tuple[Effect, ...] = (OptedIn(Source.TEXT),)
        if state.hold is Hold.GRAVE:
            # What rests for grave news rests until they ask, and this is the asking.
            effects += (Resumed(next_morning(local(now, state.zone))),)
        # Also where the carrier has answered: times, limits and help in danger are nobody's to tell but ours.
        return Decision(reading, effects, (Say(Line.WELCOME),))
    if reading.kind in {Kind.NO, Kind.SKIP}:
        return Decision(reading, (Declined(),), (Say(Line.DECLINED, Purpose.OPT_OUT_CONFIRMATION),))
    about_us = reading.kind is Kind.HELP
    if reading.kind is Kind.THANKS or state.answered_by_carrier or (state.hold is not None and not about_us):
        return Decision(reading, (Noted(),))
    asks_for_a_person: tuple[Effect, ...] = (Flagged(FlagReason.WANTS_A_PERSON),) if reading.kind is Kind.HUMAN else ()
    return Decision(reading, (Noted(), *asks_for_a_person), (Say(Line.HELP),))


def _from_somebody_under_age(decision: Decision) -> Decision:
    """Only a person lets texts return: whatever they write is kept and shown, and their age was answered before."""
    says = tuple(said for said in decision.says if said.line is Line.HELP)
    flags = tuple(effect for effect in decision.effects if isinstance(effect, Flagged))
    return Decision(decision.reading, (Noted(), *flags, Flagged(FlagReason.UNDER_AGE)), says)


def _from_a_client(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    if Reading.UNDERAGE in reading.readings:
        return Decision(reading, (Paused(None), Flagged(FlagReason.UNDER_AGE)), (Say(Line.UNDER_AGE),))
    if Reading.GRAVE in reading.readings:
        return grave(state, reading, question, now)
    picked = picks(state, reading, now)
    if picked is not None:
        return picked
    granted = _granted(state, reading, question, now) or go_weekly(state, reading, question, now)
    if granted is not None:
        return granted
    if reading.kind is Kind.HELP:
        return Decision(reading, (), () if state.answered_by_carrier else (Say(Line.HELP),))
    if reading.kind is Kind.PAUSE:
        return _pause(state, reading, question, now)
    if reading.kind in {Kind.RESUME, Kind.OPT_IN}:
        return _resume(state, reading, now)
    if reading.kind is Kind.HUMAN or Reading.QUESTION in reading.readings:
        return _for_a_person(state, reading, question, now)
    return answer(state, reading, question, now)


def _pause(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    effects: tuple[Effect, ...] = (Paused(reading.until),)
    if question and reading.also:
        effects = answer(state, _without_the_stop(reading), question, now).effects + effects
    if reading.until is None:
        return Decision(reading, effects, (Say(Line.PAUSED),))
    return Decision(reading, effects, (Say(Line.PAUSED_UNTIL, facts={"until": reading.until}),))


def _resume(state: State, reading: Interpretation, now: datetime) -> Decision:
    if state.hold is Hold.CRISIS:
        return Decision(reading, (Noted(),))
    if not state.paused and state.hold is None:
        return Decision(reading, (Noted(),))
    # Behind the end of a program nothing comes back tomorrow, and none of our texts may say so.
    says = () if state.answered_by_carrier else (Say(Line.RESUMED if state.in_program else Line.ACK_WORDS),)
    return Decision(reading, (Resumed(next_morning(local(now, state.zone))),), says)


def _for_a_person(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    """A question for the coach is put before the coach; what it answers on the way is still filed."""
    reason = FlagReason.WANTS_A_PERSON if reading.kind is Kind.HUMAN else FlagReason.QUESTION
    answers = reading.kind in _ANSWERS or (question is not None and question.asks is Asked.REFLECTION)
    filed = answer(state, reading, question, now) if answers else Decision(reading, (Noted(),))
    says = () if state.human_on else (Say(Line.QUESTION),)
    return Decision(reading, (*filed.effects, Flagged(reason)), says, filed.about)
