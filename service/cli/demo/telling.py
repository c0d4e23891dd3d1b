"""What the demo leaves behind to read: a transcript a client, every mail, and the counts."""

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from service.cli.demo.lived import Lived
from service.cli.demo.people import Script
from service.cli.demo.phones import BoxMail, PhoneText
from service.cli.demo.promises import Broken, Promise
from service.cli.recorded import recorded
from service.cli.transcript import Line, transcript
from service.domain.check_in import CheckInState
from service.domain.delivery import Purpose
from service.store.transaction import Store


def write_transcript(
    folder: Path, store: Store, script: Script, client_id: int, texts: Sequence[PhoneText], mails: Sequence[BoxMail]
) -> None:
    """Write <name>.txt: both directions as they stand on the phone, and what was recorded, in local time."""
    happened = [Line(text.at, "<" if text.inbound else ">", text.body) for text in texts if text.phone == script.phone]
    happened += [Line(mail.at, ">", f"(mail) {_subject(mail)}") for mail in mails if mail.recipient == script.email]
    with store.reading() as tx:
        happened += [Line(fact.at, "!", fact.words) for fact in recorded(tx, client_id)]
    in_order = sorted(happened, key=lambda line: line.at)
    lines = [Line(line.at.astimezone(script.zone), line.mark, line.words) for line in in_order]
    head = f"# {script.name}, {script.zone.key}; local times; < client, > us, ! recorded\n"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{script.name.lower()}.txt").write_text(head + transcript(lines), encoding="utf-8")


def write_mails(folder: Path, mails: Sequence[BoxMail]) -> None:
    """Write each mail as it came (.eml) and its HTML part with its pictures in it (.html), in the order of coming."""
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in folder.glob("[0-9][0-9]-*"):
        if earlier.suffix in {".eml", ".html"}:
            earlier.unlink()
    for number, mail in enumerate(mails, start=1):
        name = f"{number:02}-{mail.recipient.split('@')[0]}-{mail.at:%Y-%m-%d}"
        (folder / f"{name}.eml").write_bytes(mail.source)
        html = page_of(_read(mail))
        if html:
            (folder / f"{name}.html").write_text(html, encoding="utf-8")


def page_of(mail: EmailMessage) -> str:
    """The HTML part as a page that needs nothing beside it: pictures by Content-ID (RFC 2392) become data: addresses.
    Empty where there is none."""
    part = mail.get_body(("html",))
    if part is None:
        return ""
    html = str(part.get_content())
    for picture in mail.walk():
        if picture.get_content_maintype() == "image" and picture["Content-ID"]:
            content = base64.b64encode(bytes(picture.get_payload(decode=True) or b"")).decode()
            address = f"data:{picture.get_content_type()};base64,{content}"
            html = html.replace(f"cid:{str(picture['Content-ID']).strip('<> ')}", address)
    return html


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
        "summaries": lived.summaries,
    }


def write_summary(folder: Path, told: Mapping[str, Any]) -> None:
    """Write summary.json."""
    (folder / "summary.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
