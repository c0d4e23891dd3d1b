"""Telling a client what they have done, when they ask: what was kept, and never a rate."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation.decision import Line
from service.domain.delivery import Purpose
from service.domain.progress import Mark, mark_of
from service.domain.quoting import may_quote
from service.effects.saying import say
from service.store.clients import latest_enrollment
from service.store.summaries import lived_of, meant_of
from service.store.tables import Client


def tell_progress(app: App, tx: Session, client: Client, now: datetime) -> None:
    """Goals kept and the latest of them, in the client's own words where these may be repeated."""
    enrollment = latest_enrollment(tx, client.id)
    zone = ZoneInfo(client.zone)
    goals = meant_of(tx, client.id, date.min, zone)
    lived = lived_of(tx, enrollment.id, zone, run_in=True) if enrollment is not None else ()
    kept = [goal for goal in goals if mark_of(goal.on, lived, goals) is Mark.DONE]
    if not kept:
        say(app, tx, client, Line.PROGRESS_NONE, Purpose.ANSWER, now, {}, to=client.phone)
        return
    latest = kept[-1]
    quoting = may_quote(keeps_words_private=client.keeps_words_private, heard_at=client.heard_at, now=now)
    line = Line.PROGRESS if latest.quotable and quoting else Line.PROGRESS_PRIVATE
    facts = {"kept": len(kept), "day": latest.on, "goal": latest.words}
    say(app, tx, client, line, Purpose.ANSWER, now, facts, to=client.phone)
