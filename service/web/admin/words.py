"""The desk's plain words for what the rows say."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import phonenumbers

from service.domain.check_in import CheckInState
from service.domain.client_state import ClientState
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import DeliveryStatus, DispatchState, Purpose
from service.domain.flags import FlagReason
from service.domain.phone import PhoneNumber
from service.domain.replies import Asked, Kind, Reading
from service.domain.safety import Hold
from service.domain.situation import Situation
from service.store.tables import CheckIn, ConsentLog, Message

FLAGS: Mapping[FlagReason, tuple[str, str]] = {
    FlagReason.CRISIS: ("Crisis", "May be in danger. Reach them now; prompts rest until a person resumes them."),
    FlagReason.CALLED: ("Called", "Rang our number, which only texts. Call them back."),
    FlagReason.GRAVE: ("Grave news", "Told us grave news. Prompts rest until they ask, or you resume them."),
    FlagReason.WANTS_A_PERSON: ("Wants a person", "Asked to hear from a person."),
    FlagReason.QUESTION: ("Question", "Asked something that only a person can answer."),
    FlagReason.HAS_NOBODY: ("Nobody", "Says there is nobody to turn to. A word from you counts most now."),
    FlagReason.FALLING: ("Rating falls", "Rated how steady they feel clearly lower than before."),
    FlagReason.WRONG_NUMBER: ("Wrong number", "The number is somebody else's. Ask the client for the right one."),
    FlagReason.WANTS_BACK_IN: ("Wants back in", "Wants texts again. They must text START to our number themselves."),
    FlagReason.UNCLEAR_TWICE: ("Not understood", "Answered twice in a way we did not understand."),
    FlagReason.UNREADABLE: ("Unread", "Sent something that we could not read by ourselves. Please look."),
    FlagReason.UNDER_AGE: ("Under 18?", "May be under 18. Texts are paused until you have made sure."),
    FlagReason.THREE_NOS: ("Three noes", "Three hard ones in a row. Often the goal is too big, or the day is."),
    FlagReason.GONE_QUIET: ("Quiet", "Has gone quiet, for them. The next word is theirs, or yours."),
    FlagReason.FORGET_ME: ("Forget me", "Wants to be forgotten, and no link could ask twice. Make sure it is them."),
    FlagReason.EXPORT: ("Wants a copy", "Wants everything we keep, and has no e-mail address. Make sure it is them."),
    FlagReason.NOT_ARRIVING: ("Not arriving", "Our texts do not arrive. Check the number with the client."),
}

STATES: Mapping[ClientState, str] = {
    ClientState.INVITED: "Invited",
    ClientState.ACTIVE: "Active",
    ClientState.PAUSED: "Paused",
    ClientState.HELD: "On hold",
    ClientState.STOPPED: "Stopped",
    ClientState.FINISHED: "Finished",
}

HOLDS: Mapping[Hold, str] = {
    Hold.CRISIS: "Prompts and mails rest: something they wrote may mean danger.",
    Hold.GRAVE: "Prompts and mails rest: they told us grave news.",
}

SITUATIONS: Mapping[Situation, str] = {
    Situation.IN_THE_JOB: "In the job",
    Situation.BETWEEN_JOBS: "Between jobs",
    Situation.OWN_BUSINESS: "Own business",
}

CONSENT: Mapping[ConsentEvent, str] = {
    ConsentEvent.STATEMENT: "Agreed to be invited",
    ConsentEvent.INVITED: "Invited",
    ConsentEvent.GRANTED: "Agreed to texts",
    ConsentEvent.DECLINED: "Said no to the invitation",
    ConsentEvent.WITHDRAWN: "Asked us to stop",
    ConsentEvent.LAPSED: "Lapsed",
    ConsentEvent.HOURS_WIDENED: "Widened their hours",
    ConsentEvent.HOURS_NARROWED: "Took their wider hours back",
    ConsentEvent.ZONE_MOVED: "Is in another zone",
    ConsentEvent.ERASED: "Erased at their wish",
}

_DOORS: Mapping[Source, str] = {
    Source.TEXT: "by text",
    Source.EMAIL: "by e-mail",
    Source.CARRIER: "heard from the carrier",
    Source.STAFF: "told to staff",
    Source.PAGE: "on their page",
    Source.JOIN_CODE: "by texting the join code",
    Source.SILENCE: "by long silence",
}

_PURPOSES: Mapping[Purpose, str] = {
    Purpose.PROMPT: "prompt",
    Purpose.WEEKLY: "the week",
    Purpose.ANSWER: "automatic answer",
    Purpose.OPT_OUT_CONFIRMATION: "confirmation",
    Purpose.HELP_LINES: "help lines",
    Purpose.INVITATION: "invitation",
    Purpose.FROM_STAFF: "by hand",
    Purpose.ALERT: "alert",
    Purpose.FLAG: "about a flag",
    Purpose.WORDS_READ: "that somebody read their words",
    Purpose.FORGETTING: "about being forgotten",
    Purpose.OWN_COPY: "a copy of what we hold",
    Purpose.TEXTS_STOPPED: "that texts have stopped",
    Purpose.TEXT_START: "how to have texts again",
}

_READ_AS: Mapping[str, str] = {
    Kind.OPT_OUT: "asked us to stop",
    Kind.OPT_IN: "agreed to texts",
    Kind.HELP: "asked for help with the texts",
    Kind.PAUSE: "asked for a pause",
    Kind.RESUME: "asked to go on",
    Kind.SKIP: "skipped",
    Kind.YES: "done",
    Kind.NO: "not done",
    Kind.PARTLY: "partly",
    Kind.NUMBER: "a number",
    Kind.TEXT: "their own words",
    Kind.CRISIS: "a cry for help",
    Kind.HUMAN: "wants a person",
    Kind.UNCLEAR: "not understood",
    Kind.AUTO: "an automatic reply, left aside",
    Kind.THANKS: "thanks",
    Kind.WRONG_NUMBER: "wrong number",
    "unreadable": "could not be read by ourselves",
    "joins": "texted the join code",
}

_ALSO: Mapping[str, str] = {
    Reading.GRAVE: "grave news",
    Reading.GOOD_NEWS: "good news",
    Reading.QUESTION: "a question",
    Reading.ABUSE_AT_HOME: "may not be safe at home",
    Reading.HAS_NOBODY: "has nobody to talk to",
    Reading.UNDERAGE: "may be under 18",
}

_ANSWERS: Mapping[Kind, str] = {Kind.YES: "done", Kind.PARTLY: "partly", Kind.NO: "not done"}

ASKED: Mapping[Asked, str] = {
    Asked.INVITE: "invitation",
    Asked.GOAL: "goal",
    Asked.DID_IT: "how it went",
    Asked.RATING: "rating",
    Asked.COUNT: "number",
    Asked.REFLECTION: "question of the week",
    Asked.NONE: "nothing to reply",
}

# Twilio, "Error and Warning Dictionary": those that a coach meets, and what can be done about them.
_CARRIER_ERRORS: Mapping[int, str] = {
    21211: "the number does not exist",
    21408: "our account may not text that country; an admin must allow it",
    21610: "they have stopped texts at the carrier; they must text START",
    21614: "the number can't receive texts",
    30003: "the phone was off or out of reach",
    30004: "the phone or its carrier blocks our texts",
    30005: "the number is not in service",
    30006: "it is a landline, or can't receive texts",
    30007: "the carrier filtered it; an admin must look at the sender's registration",
    30008: "the carrier gave no reason",
    30034: "our sender is not registered; an admin must finish the registration",
    30036: "it waited too long at the carrier",
}

_ARRIVED = frozenset({DeliveryStatus.DELIVERED, DeliveryStatus.READ})
_LOST = frozenset({DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED, DeliveryStatus.CANCELED})


def how(entry: ConsentLog) -> str:
    """Through which door a word of consent came, and who noted it where staff did."""
    if entry.event is ConsentEvent.INVITED:
        return f"by {entry.said_by}"
    if entry.event is ConsentEvent.STATEMENT:
        return f"noted by {entry.said_by}"
    return _DOORS[entry.source]


def ago(then: datetime, now: datetime) -> str:
    """How long before `now` (both aware), in one unit: 5 minutes ago."""
    passed = max(now - then, timedelta(0))
    if passed < timedelta(minutes=1):
        return "just now"
    return f"{span(passed)} ago"


def span(passed: timedelta) -> str:
    """A length of time in its largest unit: 5 minutes, 3 hours, 2 days."""
    minutes = int(passed.total_seconds()) // 60
    for count, unit in ((minutes // 1440, "day"), (minutes // 60, "hour"), (max(minutes, 1), "minute")):
        if count:
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return "1 minute"


def clock_time(instant: datetime, zone: str) -> str:
    """09:05"""
    return f"{instant.astimezone(ZoneInfo(zone)):%H:%M}"


def long_day(day: date) -> str:
    """Tuesday 3 March"""
    return f"{day:%A} {day.day} {day:%B}"


def short_day(day: date) -> str:
    """Tue 3 Mar"""
    return f"{day:%a} {day.day} {day:%b}"


def when(instant: datetime, zone: str, now: datetime) -> str:
    """An instant on somebody's calendar: today 19:30, tomorrow 09:00, Thu 5 Mar 09:00."""
    there, today = instant.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((there.date() - today).days)
    day = near or short_day(there.date()) + (f" {there.year}" if there.year != today.year else "")
    return f"{day} {there:%H:%M}"


def place(zone: str) -> str:
    """The city of an IANA zone: New York."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def pretty_phone(phone: PhoneNumber) -> str:
    """A number as people write it: +44 7400 123456."""
    parsed = phonenumbers.parse(phone.e164)
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def purpose(message: Message) -> str:
    return _PURPOSES.get(message.purpose, "")


def delivery(message: Message, zone: str, now: datetime) -> tuple[str, bool]:
    """What became of a text of ours, and whether something went wrong."""
    match message.dispatch_state:
        case DispatchState.WAITING:
            return _waiting(message, zone, now)
        case DispatchState.CLAIMED:
            return "on its way to the carrier", False
        case DispatchState.UNCONFIRMED:
            return "not confirmed yet; we are asking the carrier", False
        case DispatchState.WITHHELD:
            return f"not sent: {_reason(message)}", False
        case DispatchState.FAILED:
            return f"did not leave: {_reason(message)}", True
    if message.delivery_status in _ARRIVED:
        return "delivered", False
    if message.delivery_status in _LOST:
        return f"did not arrive: {_reason(message)}", True
    return "with the carrier", False


def _waiting(message: Message, zone: str, now: datetime) -> tuple[str, bool]:
    if message.error_code or message.reason:
        return f"waiting, and will be tried again: {_reason(message)}", True
    if message.send_at is not None and message.send_at > now:
        return f"waiting until {when(message.send_at, zone, now)}", False
    return "waiting", False


def _reason(message: Message) -> str:
    known = _CARRIER_ERRORS.get(message.error_code or 0)
    if known:
        return f"{known} (error {message.error_code})"
    if message.reason:
        return message.reason
    return f"the carrier's error {message.error_code}" if message.error_code else "the carrier gave no reason"


def understood(read_as: Mapping[str, Any] | None) -> str:
    """How a text from a client was understood; empty before anybody has read it."""
    if not read_as:
        return ""
    kind = str(read_as.get("kind", ""))
    said = _READ_AS.get(kind, kind.replace("_", " "))
    if kind == Kind.NUMBER and read_as.get("value") is not None:
        said = f"the number {number(read_as['value'])}"
    if read_as.get("goal"):
        said = "a goal" if kind == Kind.TEXT else f"{said}, and a goal"
    beside = [_READ_AS[other] for other in read_as.get("also", ()) if other in _READ_AS]
    beside += [_ALSO[reading] for reading in read_as.get("readings", ()) if reading in _ALSO]
    return "; ".join([said, *beside])


def number(value: float) -> str:
    """4, or 3.5"""
    return f"{value:g}"


def answered(check_in: CheckIn) -> str:
    """What became of a check-in, in a few words; the client's own words stand beside it."""
    match check_in.state:
        case CheckInState.ANSWERED if check_in.answer is Kind.NUMBER and check_in.value is not None:
            return number(check_in.value)
        case CheckInState.ANSWERED:
            return _ANSWERS.get(check_in.answer, "") if check_in.answer else ""
        case CheckInState.SKIPPED:
            return "skipped"
        case CheckInState.HELD:
            return "not asked"
        case CheckInState.MISSED:
            return "no answer" if check_in.asked_at else "too late to ask"
    if check_in.asks is Asked.NONE:
        return ""
    return "open" if check_in.asked_at else "about to be asked"
