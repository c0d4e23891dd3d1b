"""Tell clients about their week when its hour has come: decide, find the words with no transaction open, then win the
telling and queue it in one commit."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Purpose
from service.domain.schedule import local
from service.domain.summary import (
    PATIENCE,
    LookAgain,
    NeverAgain,
    SummaryKind,
    Tell,
    ToldBy,
    WeeklySummary,
    compose,
    decide,
    rest_day_after,
    summary_due_at,
)
from service.effects.mailing import queue_mail
from service.effects.saying import queue_text
from service.effects.summarizing import Known, expect_next_summary, known_at, may_text, past_at, reader_of, road_to
from service.ports import Queue
from service.rendering.mail import Letter
from service.rendering.weekly import Reader, headline_text, weekly_letter
from service.store.faults import StoreDown
from service.store.summaries import (
    awaited,
    claim_summary,
    due_summaries,
    let_pass,
    look_again,
    never_again,
    record_told,
)

BATCH = 50
TEXT_PATIENCE = timedelta(hours=3)
_log = structlog.get_logger()


def plan_weekly_summaries(app: App, until: datetime) -> int:
    """Tell of every week whose hour has come, until none is left or `until` (real, aware UTC). How many were told.

    May run late, twice, or on two machines at once: there is one summary for an enrollment and a week.
    """
    told = 0
    due = [0]
    while due and app.clock.real_now() < until:
        with app.store.reading() as tx:
            due = list(due_summaries(tx, app.clock.now(), BATCH))
        for summary_id in due:
            if app.clock.real_now() >= until:
                break
            told += _tell_or_let_pass(app, summary_id)
    if told:
        app.doorbell.ring(Queue.OUTBOX)
    return told


@dataclass(frozen=True, slots=True)
class _Telling:
    """What is to be told to whom, and how. summary: None for the second quiet week in a row."""

    known: Known
    tell: Tell
    told_by: ToldBy
    summary: WeeklySummary | None
    reader: Reader


def _tell_or_let_pass(app: App, summary_id: int) -> bool:
    """One client's week that can't be told must not keep the others from theirs: its hour passes, and is logged."""
    try:
        return _tell(app, summary_id)
    except StoreDown:
        raise
    except Exception as fault:  # noqa: BLE001 (whatever is wrong with one week must not hold all the others)
        _log.error("summary_not_told", summary_id=summary_id, fault=type(fault).__name__)
        with app.store.writing_redoable() as tx:
            let_pass(tx, summary_id)
        return False


def _tell(app: App, summary_id: int) -> bool:
    now = app.clock.now()
    with app.store.reading() as tx:
        found = awaited(tx, summary_id)
        if found is None:
            return False
        known = known_at(tx, found, now)
        verdict = decide(known.hour, now)
        outcome = _telling(app, tx, known, verdict, now) if isinstance(verdict, Tell) else verdict
    if isinstance(outcome, _Telling):
        return _say(app, outcome, now)
    with app.store.writing_redoable() as tx:
        if isinstance(outcome, NeverAgain):
            never_again(tx, known.awaited.summary)
        else:
            _look_again(tx, known, outcome)
    return False


def _telling(app: App, tx: Session, known: Known, tell: Tell, now: datetime) -> _Telling | LookAgain:
    client = known.awaited.client
    reader = reader_of(app, tx, client)
    summary = compose(past_at(tx, known, tell, now)) if known.theme(tell.week) else None
    if summary is None:
        return _Telling(known, tell, ToldBy.NOTHING, None, reader)
    told_by = road_to(app, tx, client, summary)
    if told_by is ToldBy.TEXT:
        if now >= _useful_until(known, told_by):
            return LookAgain(_next_rest_day(known, now))
        if not may_text(tx, client, known):
            told_by = ToldBy.NOTHING
    return _Telling(known, tell, told_by, summary, reader)


def _say(app: App, telling: _Telling, now: datetime) -> bool:
    """Find the words, win the telling, queue it and look ahead to the next rest day. Whether it was ours to tell."""
    client, summary = telling.known.awaited.client, telling.summary
    letter = text = None
    if summary is not None and telling.told_by is ToldBy.MAIL:
        letter = weekly_letter(app.rendering, summary, telling.known.program, telling.reader)
    elif summary is not None and telling.told_by is ToldBy.TEXT:
        headline = headline_text(app.rendering, summary.headline, client.language)
        text = app.rendering.sms("weekly_headline", client.language, name=client.name, headline=headline)
    kind = summary.kind if summary is not None else SummaryKind.QUIET
    with app.store.writing_redoable() as tx:
        won = claim_summary(tx, telling.known.awaited.summary, telling.told_by, now)
        if won is None:
            return False
        message_id = _queue(app, tx, telling, letter, text, now)
        record_told(tx, won, kind, telling.tell.week, over=telling.tell.over, message_id=message_id)
        expect_next_summary(tx, client, telling.known.awaited.enrollment, telling.known.awaited.summary)
    return message_id is not None


def _queue(
    app: App, tx: Session, telling: _Telling, letter: Letter | None, text: str | None, now: datetime
) -> int | None:
    client = telling.known.awaited.client
    useful_until = _useful_until(telling.known, telling.told_by)
    if letter is not None and client.email is not None:
        mail = queue_mail(
            app,
            tx,
            letter,
            Purpose.WEEKLY,
            client.email,
            now,
            useful_until=useful_until,
            client_id=client.id,
            unsubscribe_url=telling.reader.unsubscribe_url,
            follows=tuple(
                before.message_id
                for before in telling.known.told
                if before.told_by is ToldBy.MAIL and before.message_id is not None
            ),
        )
        return mail.id
    if text is not None and client.phone is not None:
        message = queue_text(
            tx, text, Purpose.WEEKLY, client.phone, now, client_id=client.id, useful_until=useful_until
        )
        tx.flush()
        return message.id
    return None


def _useful_until(known: Known, told_by: ToldBy) -> datetime:
    """A mail may be late; a text about the week belongs to the evening of the rest day."""
    hour = known.hour
    return summary_due_at(hour.rest_day, hour.zone) + (TEXT_PATIENCE if told_by is ToldBy.TEXT else PATIENCE)


def _next_rest_day(known: Known, now: datetime) -> date:
    hour = known.hour
    return rest_day_after(max(hour.rest_day, local(now, hour.zone).date()), hour.rest_weekday)


def _look_again(tx: Session, known: Known, outcome: LookAgain) -> None:
    look_again(tx, known.awaited.summary, outcome.on, known.hour.zone)
