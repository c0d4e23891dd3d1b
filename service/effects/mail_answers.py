"""A reply to a mail of ours is read: what it was asked, and what it leads to."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import Source
from service.domain.conversation.mailed import receive_mailed
from service.domain.enrollment import next_goal_date
from service.domain.replies import Asked, Interpretation, Kind
from service.domain.schedule import local
from service.effects.consenting import stop_mails
from service.effects.happening import happen
from service.effects.knowing import state_of
from service.effects.lapsing import heard_from
from service.effects.placing import place_of
from service.rendering.replied import own_words
from service.store import programs
from service.store.clients import latest_enrollment, live_enrollment
from service.store.mails import summary_answered
from service.store.tables import Client, Enrollment, Message


def hear_mail(app: App, tx: Session, client: Client, message: Message, now: datetime) -> Interpretation:
    """Make happen what a client's reply leads to. The client's row must be locked. How the reply was understood."""
    words = own_words(message.body)
    if not words:
        return Interpretation(Kind.UNCLEAR)
    state = state_of(app, tx, client, latest_enrollment(tx, client.id), now, answered_by_carrier=False)
    mailed = receive_mailed(state, words, _goal_asked_for(tx, client, message, now), now)
    if mailed.decision.reading.kind is not Kind.AUTO:
        heard_from(client, now)
    happen(app, tx, client, mailed.decision, words, now)
    if mailed.stops_mails:
        stop_mails(app, tx, client, Source.EMAIL, words, now)
    return mailed.decision.reading


def _goal_asked_for(tx: Session, client: Client, message: Message, now: datetime) -> date | None:
    """The local date for which the answered mail asked a goal: the next that has one, or today behind the last."""
    summary = summary_answered(tx, message.id)
    if summary is None or summary.week is None:
        return None
    asked_in = tx.get_one(Enrollment, summary.enrollment_id)
    week = programs.version(tx, asked_in.program_version_id).week(summary.week)
    if week is None or week.mail is None or week.mail.asks is not Asked.GOAL:
        return None
    today = local(now, ZoneInfo(client.zone)).date()
    enrollment = live_enrollment(tx, client.id)
    here = place_of(enrollment) if enrollment else None
    if enrollment is None or here is None:
        return today
    program = programs.version(tx, enrollment.program_version_id)
    return next_goal_date(program, enrollment.rest_weekday, here, today) or today
