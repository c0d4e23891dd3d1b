"""Rehearse: every text that would be sent from now on, without sending or changing anything."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain import segments
from service.domain.check_in import CheckInState
from service.domain.clearance import Recipient, Wait, Withhold, clear
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.enrollment import Due, EnrollmentState, Place, first_place, is_paused
from service.domain.occasion import refrain
from service.domain.program import Program, words_for
from service.domain.replies import Asked
from service.domain.restraint import Ask, HoldBack, NotYet, Past, restrain
from service.domain.schedule import Hours, local
from service.domain.segments import Encoding
from service.domain.summary import rest_day_after, summary_due_at, weeks_over
from service.effects.asking import facts_for
from service.effects.courses import Courses, Step
from service.effects.known import known_of
from service.effects.placing import place_of
from service.store import programs
from service.store.enrolled import Enrolled, enrolled
from service.store.summaries import told_summaries
from service.store.tables import Client, Enrollment

LONGEST_DAYS = 366
WEEKLY = "weekly"
"""Stands for a prompt key where a text tells of the week that is over."""
_HEADLINE = "weekly_headline"
_AS_IF_GRANTED = frozenset({ConsentState.NONE, ConsentState.INVITED})


@dataclass(frozen=True, slots=True)
class RehearsedText:
    """One text that would be sent. at: the client's own wall time.

    unknown_goal: it is about a goal that nobody can know today, so it stands in its words for a day without one.
    """

    at: datetime
    prompt_key: str
    asks: Asked
    text: str
    encoding: Encoding
    segments: int
    unknown_goal: bool


@dataclass(frozen=True, slots=True)
class NotSent:
    """A prompt that would not be sent. at: when it is due, in the client's own wall time."""

    at: datetime
    prompt_key: str
    why: str


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """until: the last local date looked at. nothing: why no text would be sent at all; empty otherwise.
    as_if_yes: the client has not agreed yet, and is taken to say yes today."""

    name: str
    zone: str
    since: datetime
    until: date
    texts: tuple[RehearsedText, ...]
    not_sent: tuple[NotSent, ...]
    nothing: str
    as_if_yes: bool


def rehearse_client(app: App, client_id: int, days: int) -> Rehearsal:
    """Walk a client's program from now over `days` local dates, today included (1 to LONGEST_DAYS).

    Assumes that the client stays in touch, and that nobody pauses, holds or stops anything meanwhile.
    """
    now = app.clock.now()
    with app.store.reading() as tx:
        client = tx.get_one(Client, client_id)
        enrollment = tx.execute(
            select(Enrollment).where(Enrollment.client_id == client_id).order_by(Enrollment.id.desc()).limit(1)
        ).scalar_one()
        here = local(now, ZoneInfo(client.zone))
        until = here.date() + timedelta(days=days - 1)
        nothing = _why_nothing(client, enrollment, here.date())
        walked = [] if nothing else list(_walk(app, tx, client, enrollment, now, until))
    return Rehearsal(
        name=client.name,
        zone=client.zone,
        since=here,
        until=until,
        texts=tuple(one for one in walked if isinstance(one, RehearsedText)),
        not_sent=tuple(one for one in walked if isinstance(one, NotSent)),
        nothing=nothing,
        as_if_yes=client.texts in _AS_IF_GRANTED,
    )


def _why_nothing(client: Client, enrollment: Enrollment, today: date) -> str:
    if client.left_at is not None:
        return "the client has left"
    if client.texts not in _AS_IF_GRANTED | {ConsentState.GRANTED}:
        return f"consent to texts is {client.texts}; they must text START themselves"
    if client.hold is not None:
        return f"prompts rest after news that was {client.hold}; they go on when somebody says so"
    if enrollment.state in {EnrollmentState.FINISHED, EnrollmentState.ENDED}:
        return "the program is over"
    if enrollment.quiet_since is not None:
        return "the client has gone quiet; prompts go on the morning after a word from them"
    if is_paused(client.paused_until, today) and client.paused_until == date.max:
        return "the client asked for a pause without an end"
    return ""


def _walk(
    app: App, tx: Session, client: Client, enrollment: Enrollment, now: datetime, until: date
) -> Iterator[RehearsedText | NotSent]:
    """What planning would do, prompt by prompt, with the texts of the walk counted as sent."""
    program = programs.version(tx, enrollment.program_version_id)
    who = enrolled(tx, enrollment.id)
    course = Courses(app, {enrollment.program_version_id: program}).of(who)
    sent: list[Past] = []
    weeks = _Weeks(app, client, program, _rest_days(client, enrollment, now, until), _told(tx, enrollment))
    place = _start(program, client, enrollment, now)
    if place is None:
        return
    step = course.step_from(place)
    while step is not None and step.due.place.on <= until:
        yield from weeks.told_before(step.due)
        one = _rehearse(tx, client, who, step, now, sent)
        if isinstance(one, RehearsedText):
            sent.append(Past(step.due.place.on, one.asks, CheckInState.OPEN, step.due.at))
        yield one
        step = step.following
    yield from weeks.told_before(step.due if step else None)


@dataclass
class _Weeks:
    """The summaries on the way, for a client who is told of their week by text.

    rest_days: those whose summary hour is still to come, the first one first. told: how many weeks they have heard of.
    """

    app: App
    client: Client
    program: Program
    rest_days: list[date]
    told: int

    def told_before(self, due: Due | None) -> Iterator[RehearsedText]:
        """The summaries whose hour comes before a prompt is due; all that are left where none is due any more."""
        zone = ZoneInfo(self.client.zone)
        while self.rest_days and (due is None or summary_due_at(self.rest_days[0], zone) < due.at):
            at = summary_due_at(self.rest_days.pop(0), zone)
            over = weeks_over(self.program, due.place if due else None, finished=due is None)
            week = self.program.week(over)
            if over > self.told and week is not None and week.mail is not None:
                self.told = over
                yield self._text(at.astimezone(zone))

    def _text(self, at: datetime) -> RehearsedText:
        """Nobody knows the week before it is lived, but its headline fits one text."""
        client = self.client
        facts = {"name": client.name, "headline": "(one line about the week)"}
        text = self.app.rendering.sms(_HEADLINE, client.language, 0, **facts)
        counted = segments.count(text)
        return RehearsedText(at, WEEKLY, Asked.NONE, text, counted.encoding, counted.segments, unknown_goal=False)


def _rest_days(client: Client, enrollment: Enrollment, now: datetime, until: date) -> list[date]:
    """None for whoever gets the week by mail, or has ended the mails: nobody is texted instead of that."""
    by_mail = client.mails is ConsentState.GRANTED and client.email is not None
    if by_mail or client.mails is ConsentState.WITHDRAWN:
        return []
    zone = ZoneInfo(client.zone)
    days = [rest_day_after(local(now, zone).date() - timedelta(days=1), enrollment.rest_weekday)]
    while days[-1] <= until:
        days.append(days[-1] + timedelta(days=7))
    return [day for day in days if day <= until and summary_due_at(day, zone) >= now]


def _told(tx: Session, enrollment: Enrollment) -> int:
    return max((summary.week or 0 for summary in told_summaries(tx, enrollment.id) if summary.over), default=0)


def _start(program: Program, client: Client, enrollment: Enrollment, now: datetime) -> Place | None:
    if enrollment.state is EnrollmentState.INVITED:
        return first_place(program, local(now, ZoneInfo(client.zone)).date(), enrollment.rest_weekday)
    return place_of(enrollment)


def _rehearse(
    tx: Session, client: Client, who: Enrolled, step: Step, now: datetime, sent: list[Past]
) -> RehearsedText | NotSent:
    due, zone = step.due, step.course.calendar.zone
    known = known_of(tx, [who], max(due.at, now))
    goal = known.goals.get((client.id, due.place.on))
    history = known.history(who, zone, due.place.on)
    in_touch = replace(history, past=[*history.past, *sent], heard_on=due.place.on)
    at = max(due.at, now)
    waits = refrain(replace(known.occasion(who), unread_since=None), at, due.too_late_at)
    leaves = waits.until if isinstance(waits, NotYet) else _leaves_at(client, due, now)
    verdict = waits if isinstance(waits, HoldBack) else restrain(step.wanted, in_touch)
    if isinstance(leaves, str) or not isinstance(verdict, Ask):
        why = leaves if isinstance(leaves, str) else verdict.because if isinstance(verdict, HoldBack) else "gone quiet"
        return NotSent(local(due.at, zone), due.prompt.key, why)
    goal = None if verdict.no_goal else goal
    # A client who stays in touch is quoted as today, also in four weeks.
    heard = client.heard_at or now
    words = words_for(due.prompt, facts_for(known, who, step, goal, heard, tiny=verdict.tiny))
    counted = segments.count(words.text)
    return RehearsedText(
        at=local(leaves, zone),
        prompt_key=due.prompt.key,
        asks=words.asks,
        text=words.text,
        encoding=counted.encoding,
        segments=counted.segments,
        unknown_goal=goal is None and due.prompt.asks in {Asked.DID_IT, Asked.GOAL},
    )


def _leaves_at(client: Client, due: Due, now: datetime) -> datetime | str:
    """The instant at which dispatch would let a prompt go (aware UTC), or why it would not."""
    at = max(due.at, now)
    zone = ZoneInfo(client.zone)
    recipient = Recipient(
        texts=ConsentState.GRANTED,
        zone=zone,
        hours=Hours(client.opens, client.closes),
        paused=is_paused(client.paused_until, local(at, zone).date()),
        human_until=client.human_until,
    )
    match clear(Purpose.PROMPT, recipient, due.too_late_at, at):
        case Withhold(why):
            return why.value
        case Wait(until):
            return until
        case _:
            return at
