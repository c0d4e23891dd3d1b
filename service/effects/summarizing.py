"""Gathering what must be known of a client to tell them about their week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentState, may_be_prompted
from service.domain.enrollment import EnrollmentState, is_paused
from service.domain.program import Mail, Program
from service.domain.quoting import may_quote
from service.domain.restraint import History
from service.domain.schedule import TEXTS_A_DATE, TEXTS_A_WEEK_HARD_STOP, local
from service.domain.summary import Hour, Past, SummaryKind, Tell, ToldBy, WeeklySummary, rest_day_after, weeks_over
from service.effects.mailing import unsubscribe_url
from service.effects.own_page import page_url
from service.effects.placing import place_of
from service.rendering.weekly import Reader
from service.store import programs
from service.store.clients import suppressed_for
from service.store.histories import past_of
from service.store.summaries import Awaited, expect_summary, lived_of, meant_of, told_summaries
from service.store.tables import Client, Enrollment, Sponsor, Staff, Summary


def expect_first_summary(tx: Session, client: Client, enrollment: Enrollment, now: datetime) -> None:
    """A program has begun for a client: from their next rest day on, look whether a week lies behind them."""
    today = local(now, ZoneInfo(client.zone)).date()
    expect_summary(tx, client, enrollment.id, rest_day_after(today, enrollment.rest_weekday))


def expect_next_summary(tx: Session, client: Client, enrollment: Enrollment, told: Summary) -> None:
    """A week has been told: look at the next rest day."""
    expect_summary(tx, client, enrollment.id, rest_day_after(told.rest_day, enrollment.rest_weekday))


@dataclass(frozen=True, slots=True)
class Known:
    """A client at their summary hour. told: the summaries before this one, the oldest first."""

    awaited: Awaited
    program: Program
    hour: Hour
    told: Sequence[Summary]

    def theme(self, week: int) -> Mail | None:
        """What the program says to a week's mail; without it there is none."""
        described = self.program.week(week)
        return described.mail if described else None


def known_at(tx: Session, awaited: Awaited, now: datetime) -> Known:
    """What decides whether a client is told of their week now (aware UTC)."""
    client, enrollment = awaited.client, awaited.enrollment
    zone = ZoneInfo(client.zone)
    program = programs.version(tx, enrollment.program_version_id)
    finished = enrollment.state is EnrollmentState.FINISHED
    told = told_summaries(tx, enrollment.id)
    quiet_since = enrollment.quiet_since
    hour = Hour(
        rest_day=awaited.summary.rest_day,
        zone=zone,
        rest_weekday=enrollment.rest_weekday,
        over=weeks_over(program, place_of(enrollment), finished=finished),
        told=max((summary.week or 0 for summary in told if summary.over), default=0),
        finished=finished,
        gone=client.left_at is not None or enrollment.state is EnrollmentState.ENDED,
        resting=(
            client.hold is not None
            or is_paused(client.paused_until, local(now, zone).date())
            or not (may_be_prompted(client.texts) or client.mails_alone)
        ),
        quiet=quiet_since is not None,
        told_so=quiet_since is not None and any(summary.rest_day >= quiet_since for summary in told),
    )
    return Known(awaited, program, hour, told)


def past_at(tx: Session, known: Known, tell: Tell, now: datetime) -> Past:
    """What is to be told: everything since the last summary, and for the road all that came before."""
    client, summary = known.awaited.client, known.awaited.summary
    lived = lived_of(tx, known.awaited.enrollment.id, known.hour.zone)
    begun = min((one.on for one in lived), default=summary.rest_day - timedelta(days=6))
    last = known.told[-1] if known.told else None
    return Past(
        program=known.program,
        week=tell.week,
        over=tell.over,
        since=max(begun, last.rest_day + timedelta(days=1)) if last else begun,
        rest_day=summary.rest_day,
        lived=lived,
        goals=meant_of(tx, client.id, begun, known.hour.zone),
        may_quote=may_quote(keeps_words_private=client.keeps_words_private, heard_at=client.heard_at, now=now),
        was_quiet=last is not None and last.kind is SummaryKind.QUIET,
        note=summary.note,
        spared=(client.name, tx.get_one(Staff, client.coach_id).name),
        firm=_sponsor_of(tx, client),
    )


def road_to(app: App, tx: Session, client: Client, summary: WeeklySummary) -> ToldBy:
    """By which of the roads that they agreed to a client is told.

    Whoever wants no mails any more is not texted instead, and no text breaks a silence.
    """
    secret = app.settings.secret
    if (
        client.mails is ConsentState.GRANTED
        and client.email
        and suppressed_for(tx, client.email, secret=secret) is None
    ):
        return ToldBy.MAIL
    if client.mails is ConsentState.WITHDRAWN or client.phone is None or summary.kind is SummaryKind.QUIET:
        return ToldBy.NOTHING
    return ToldBy.TEXT


def may_text(tx: Session, client: Client, known: Known) -> bool:
    """Whether the budget has room for one text on a rest day. It comes on top of the program's own: who has no mail
    is promised it. The hard stops hold, and after the comeback text there is none before a word from the client."""
    if known.hour.quiet:
        return False
    history = History(past_of(tx, client.id))
    rest_day = known.hour.rest_day
    monday = rest_day - timedelta(days=rest_day.weekday())
    week = sum(past.went_out and monday <= past.local_date <= rest_day for past in history.past)
    return history.texts_on(rest_day) < TEXTS_A_DATE and week < TEXTS_A_WEEK_HARD_STOP


def reader_of(app: App, tx: Session, client: Client) -> Reader:
    """Who reads the mail, and who stands behind it."""
    coach = tx.get_one(Staff, client.coach_id)
    return Reader(
        name=client.name,
        language=client.language,
        coach=coach.name.split()[0],
        coach_full=coach.name,
        brand=app.settings.brand_name,
        postal_address=app.settings.postal_address,
        unsubscribe_url=unsubscribe_url(app.settings, client.id),
        page_url=page_url(app.settings, client.id, app.clock.now()),
        private=client.keeps_words_private,
        sponsor=_sponsor_of(tx, client),
    )


def _sponsor_of(tx: Session, client: Client) -> str:
    return tx.get_one(Sponsor, client.sponsor_id).name if client.sponsor_id is not None else ""
