"""A client changes how they have their texts and mails, on their own page."""

from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentState, Source
from service.domain.conversation import Decision, Effect, Paused, Resumed
from service.domain.conversation.decision import MomentsMoved
from service.domain.enrollment import next_morning
from service.domain.own_page import Change, GoOn, Mails, Pause, Speak, StopTexts, Times, check_pause, moved
from service.domain.refusal import Refusal
from service.domain.replies import Interpretation, Kind
from service.domain.safety import Hold
from service.domain.schedule import Hours, local, read_moments
from service.effects.agreeing import want_mails_again
from service.effects.consenting import opt_out, stop_mails
from service.effects.happening import happen
from service.effects.own_page import client_of_page
from service.effects.speaking import speak
from service.ports import Queue
from service.store import programs
from service.store.clients import live_enrollment
from service.store.forgetting import open_erasure
from service.store.tables import Client


def change_own_settings(app: App, token: str, change: Change) -> None:
    """Make it so, as if they had texted it; a second time changes nothing. Raises BadLink, and Refusal."""
    with app.store.writing() as tx:
        _change(app, tx, client_of_page(app, tx, token, to_change=True), change)
    app.doorbell.ring(Queue.OUTBOX)


def _change(app: App, tx: Session, client: Client, change: Change) -> None:
    now = app.clock.now()
    here = local(now, ZoneInfo(client.zone))
    match change:
        case Pause(until):
            check_pause(until, here.date())
            _wish(app, tx, client, Kind.PAUSE, Paused(until))
        case GoOn():
            _check_resting(tx, client)
            _wish(app, tx, client, Kind.RESUME, Resumed(next_morning(here)))
        case Times():
            _move(app, tx, client, change)
        case Mails(wanted=True):
            want_mails_again(app, tx, client, now)
        case Mails():
            stop_mails(app, tx, client, Source.PAGE, "", now)
        case Speak(language):
            speak(app, tx, client, language, now)
        case StopTexts() if client.texts is not ConsentState.WITHDRAWN:
            opt_out(app, tx, client, Source.PAGE, "", now)


def _wish(app: App, tx: Session, client: Client, kind: Kind, effect: Effect) -> None:
    """What the same words would lead to in a text, without an answer: the page shows it."""
    happen(app, tx, client, Decision(Interpretation(kind), (effect,)), "", app.clock.now())


def _check_resting(tx: Session, client: Client) -> None:
    """Only a person resumes after a cry for help; and what is about to be deleted is kept first."""
    if client.hold is Hold.CRISIS:
        raise Refusal("A person looks in on you first.", about="hold")
    wish = open_erasure(tx, client.id)
    if wish is not None and wish.due_at is not None:
        raise Refusal("Everything is about to be deleted; take that back first.", about="forgetting")


def _move(app: App, tx: Session, client: Client, change: Times) -> None:
    enrollment = live_enrollment(tx, client.id)
    if enrollment is None:
        return
    program = programs.version(tx, enrollment.program_version_id)
    own = read_moments(enrollment.moments)
    now_at = {one.name: own[one.name].at if one.name in own else one.at for one in program.moments}
    moments = moved(change.moments, now_at, Hours(client.opens, client.closes))
    _wish(app, tx, client, Kind.TEXT, MomentsMoved(moments, None))
