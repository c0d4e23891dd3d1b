"""What the demo leaves behind to read: a transcript a client, every mail, and the counts."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.cli.demo.lived import Lived
from service.cli.demo.people import Script
from service.cli.demo.phones import BoxMail, PhoneText
from service.cli.demo.promises import Broken, Promise
from service.cli.transcript import Line, Mark, short_day, transcript
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent
from service.domain.delivery import Purpose
from service.domain.replies import Asked, Kind
from service.store.tables import CheckIn, ConsentLog, Enrollment, Flag, Goal
from service.store.transaction import Store

_TOLD = {
    ConsentEvent.STATEMENT: "a statement of consent",
    ConsentEvent.INVITED: "invited",
    ConsentEvent.GRANTED: "opted in",
    ConsentEvent.DECLINED: "declined",
    ConsentEvent.WITHDRAWN: "opted out",
    ConsentEvent.LAPSED: "consent lapsed",
}
_AFTER_WORDS = 1
"""Sorts what was recorded behind the text that caused it, within a minute."""


def write_transcript(
    folder: Path, store: Store, script: Script, client_id: int, texts: Sequence[PhoneText], mails: Sequence[BoxMail]
) -> None:
    """Write <name>.txt: both directions as they stand on the phone, and what was recorded, in local time."""
    happened = [(text.at, 0, _mark(text), text.body) for text in texts]
    happened += [(mail.at, 0, ">", f"(mail) {_subject(mail)}") for mail in mails if mail.recipient == script.email]
    with store.reading() as tx:
        happened += [(at, _AFTER_WORDS, "!", words) for at, words in _recorded(tx, client_id)]
    lines = [Line(at.astimezone(script.zone), mark, words) for at, _, mark, words in sorted(happened, key=_in_order)]
    head = f"# {script.name}, {script.zone.key}; local times; < client, > us, ! recorded\n"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{script.name.lower()}.txt").write_text(head + transcript(lines), encoding="utf-8")


def _in_order(one: tuple[datetime, int, Mark, str]) -> datetime:
    return one[0]


def _mark(text: PhoneText) -> Mark:
    return "<" if text.inbound else ">"


def _recorded(tx: Session, client_id: int) -> Iterable[tuple[datetime, str]]:
    for entry in tx.execute(select(ConsentLog).where(ConsentLog.client_id == client_id)).scalars():
        yield entry.at, f"{_TOLD.get(entry.event, entry.event.value)} ({entry.channel})"
    for check_in in tx.execute(select(CheckIn).where(CheckIn.client_id == client_id)).scalars():
        told = _outcome(check_in)
        if told is not None:
            yield told
    for goal in tx.execute(select(Goal).where(Goal.client_id == client_id)).scalars():
        yield goal.told_at, f'goal({short_day(goal.local_date)}) = "{goal.words}"'
    for flag in tx.execute(select(Flag).where(Flag.client_id == client_id)).scalars():
        yield flag.opened_at, f"flag: {flag.reason.replace('_', ' ')}"
    for enrollment in tx.execute(select(Enrollment).where(Enrollment.client_id == client_id)).scalars():
        if enrollment.finished_at is not None:
            yield enrollment.finished_at, "the program is over"


def _outcome(check_in: CheckIn) -> tuple[datetime, str] | None:
    what = f"{check_in.asks}({short_day(check_in.local_date)})"
    match check_in.state:
        case CheckInState.ANSWERED if check_in.asks is Asked.GOAL:
            return None  # the goal itself is told
        case CheckInState.ANSWERED | CheckInState.SKIPPED if check_in.answered_at is not None:
            return check_in.answered_at, f"{what} {_answer(check_in)}"
        case CheckInState.HELD:
            return check_in.due_at, f"{what} held: {check_in.held_because or 'by choice'}"
        case CheckInState.MISSED if check_in.asks is not Asked.NONE:
            return check_in.too_late_at, f"{what} missed"
    return None


def _answer(check_in: CheckIn) -> str:
    if check_in.state is CheckInState.SKIPPED:
        return "skipped"
    if check_in.value is not None:
        return f"= {check_in.value:g}"
    return "kept" if check_in.answer is Kind.TEXT else f"= {check_in.answer}"


def write_mails(folder: Path, mails: Sequence[BoxMail]) -> None:
    """Write each mail as it came (.eml) and its HTML part (.html), in the order of their coming."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, mail in enumerate(mails, start=1):
        name = f"{number:02}-{mail.recipient.split('@')[0]}-{mail.at:%Y-%m-%d}"
        (folder / f"{name}.eml").write_bytes(mail.source)
        html = _read(mail).get_body(("html",))
        if html is not None:
            (folder / f"{name}.html").write_text(str(html.get_content()), encoding="utf-8")


def _read(mail: BoxMail) -> EmailMessage:
    return message_from_bytes(mail.source, EmailMessage, policy=default)


def _subject(mail: BoxMail) -> str:
    return str(_read(mail).get("Subject", ""))


def summary(
    started: date, weeks: int, lived: Sequence[Lived], broken: Sequence[Broken], seconds: float
) -> Mapping[str, Any]:
    """The counts: of texts and mails those that arrived, of promises those that were broken."""

    def times(promise: Promise) -> int:
        return sum(one.promise is promise for one in broken)

    return {
        "started": started.isoformat(),
        "weeks": weeks,
        "clients": [_of_client(one) for one in lived],
        "texts": sum(len(one.arrived) for one in lived),
        "emails": sum(len(one.mails) for one in lived),
        "doubles": times(Promise.ONCE),
        "texts_outside_hours": times(Promise.HOURS),
        "budget_broken": times(Promise.BUDGET),
        "seconds": round(seconds, 1),
    }


def _of_client(lived: Lived) -> Mapping[str, Any]:
    """texts_started: of the program; an invitation is how it began."""
    counts = {state.value: lived.check_ins[state] for state in CheckInState if state is not CheckInState.OPEN}
    started = sum(one.started_by_us and one.purpose is not Purpose.INVITATION for one in lived.arrived)
    return {
        "name": lived.name,
        "zone": lived.zone.key,
        "texts_started": started,
        **counts,
        "summaries": len(lived.mails),
    }


def write_summary(folder: Path, told: Mapping[str, Any]) -> None:
    """Write summary.json."""
    (folder / "summary.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
