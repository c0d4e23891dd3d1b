"""A decision happens: each of its effects, then what it says."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation import (
    Answered,
    AskedAgain,
    Decision,
    Declined,
    Effect,
    Flagged,
    GoalDone,
    GoalKept,
    Held,
    Noted,
    NotToday,
    OptedIn,
    OptedOut,
    Paused,
    Picked,
    Resumed,
    Settled,
    WaitsForPick,
)
from service.domain.conversation.decision import (
    Alerted,
    Filed,
    ForgetAsked,
    GoesWeekly,
)
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.restraint import Pick
from service.domain.safety import AlertKind
from service.effects.about_texts import tell_how_back
from service.effects.alerting import raise_alert
from service.effects.consenting import decline, opt_in, opt_out, wrong_number
from service.effects.extending import extend
from service.effects.flag_mails import mail_flag
from service.effects.forgetting import ask_to_forget
from service.effects.granting import grant
from service.effects.placing import go_on, rest
from service.effects.saying import say
from service.store.alerts import About
from service.store.check_ins import keep_goal, record_answer, record_outcome_of_goal
from service.store.clients import live_enrollment, raise_flag, settle_flags, stopped_at
from service.store.outbox import withhold_all
from service.store.tables import CheckIn, Client


def happen(app: App, tx: Session, client: Client, decision: Decision, words: str, now: datetime) -> None:
    """Make a decision about a client's text (its `words`) happen. The client's row must be locked."""
    # Whoever tells us that a number is wrong is answered there, and it is the client's no more.
    to = client.phone
    for effect in decision.effects:
        _apply(app, tx, client, effect, words, now)
    for said in decision.says:
        say(app, tx, client, said.line.value, said.purpose, now, said.facts, to=to, exclaims="!" in words)
    if Alerted() in decision.effects:
        # Last, so that of all that is urgent the client's own help lines leave first.
        raise_alert(app, tx, About(AlertKind.CRISIS, client_id=client.id), now)


def _apply(app: App, tx: Session, client: Client, effect: Effect, words: str, now: datetime) -> None:
    match effect:
        case Answered() | GoalKept() | GoalDone() | AskedAgain():
            _file(tx, client, effect, now)
        case OptedIn(source):
            opt_in(app, tx, client, source, words, now)
        case OptedOut(source, for_good):
            (wrong_number if for_good else opt_out)(app, tx, client, source, words, now)
        case Declined():
            decline(app, tx, client, words, now)
        case Paused() | Resumed() | Held():
            _rest_or_go_on(tx, client, effect, now)
        case ForgetAsked() | GoesWeekly():
            _end(app, tx, client, effect, words, now)
        case NotToday(on):
            client.not_today = on
        case WaitsForPick():
            _wait_for_pick(tx, client, waits=True)
        case Picked(how):
            _pick(tx, client, how, now)
        case Flagged() | Settled():
            _flag(app, tx, client, effect, now)
        case Alerted() | Noted():
            pass
        case _:
            grant(app, tx, client, effect, words, now)


def _flag(app: App, tx: Session, client: Client, effect: Flagged | Settled, now: datetime) -> None:
    if isinstance(effect, Settled):
        settle_flags(tx, client.id, effect.reasons, now)
        return
    opened = raise_flag(tx, client.id, effect.reason, now)
    if opened is not None:
        mail_flag(app, tx, client, opened, effect.reason, now)
    if effect.reason is FlagReason.WANTS_BACK_IN:
        tell_how_back(app, tx, client, stopped_at(tx, client.id), now)


def _end(app: App, tx: Session, client: Client, effect: ForgetAsked | GoesWeekly, words: str, now: datetime) -> None:
    if isinstance(effect, ForgetAsked):
        ask_to_forget(app, tx, client, now)
    else:
        extend(app, tx, client, words, now)


def _file(tx: Session, client: Client, filed: Filed, now: datetime) -> None:
    match filed:
        case Answered():
            record_answer(tx, filed, now)
        case GoalKept(on, told, quotable):
            keep_goal(tx, client.id, on, told, quotable=quotable, now=now)
            _wait_for_pick(tx, client, waits=False)
        case GoalDone(on, outcome):
            record_outcome_of_goal(tx, client.id, on, outcome)
        case AskedAgain(check_in_id):
            tx.get_one(CheckIn, check_in_id).asked_again_at = now


def _wait_for_pick(tx: Session, client: Client, *, waits: bool) -> None:
    enrollment = live_enrollment(tx, client.id)
    if enrollment and enrollment.waits_for_pick is not waits:
        enrollment.waits_for_pick = waits


def _pick(tx: Session, client: Client, how: Pick | None, now: datetime) -> None:
    """Whoever wants their coach waits for the coach: goals go on once a person has written, or has closed the flag."""
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        enrollment.picked, enrollment.picked_at = how, now
        enrollment.waits_for_pick = how is Pick.COACH


def _rest_or_go_on(tx: Session, client: Client, effect: Paused | Resumed | Held, now: datetime) -> None:
    enrollment = live_enrollment(tx, client.id)
    if isinstance(effect, Resumed):
        client.paused_until, client.hold = None, None
        if enrollment:
            enrollment.quiet_since = None
            go_on(tx, client, enrollment, effect.on, now)
        return
    withhold_all(tx, client.id, "prompts rest", (Purpose.PROMPT,))
    if isinstance(effect, Held):
        # Nor is a cheerful answer to what they wrote a moment before.
        withhold_all(tx, client.id, "prompts rest", (Purpose.ANSWER,))
        client.hold = effect.why
        if enrollment:
            rest(enrollment)
        return
    client.paused_until = effect.until or date.max
    if enrollment:
        rest(enrollment)
        if effect.until is not None and client.hold is None:
            go_on(tx, client, enrollment, effect.until, now)
