"""`upswing interpret`: what the service makes of a reply."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, TextIO

import click

from service.adapters.clock import SystemClock
from service.domain.language import Language
from service.domain.refusal import Refusal
from service.domain.replies import Asked, Standing, describe
from service.domain.replies import interpret as read
from service.domain.replies.labels import USUAL_TODAY


@click.command()
@click.argument("text", required=False)
@click.option("--context", type=click.Choice([asked.value for asked in Asked]), default=Asked.NONE.value,
              show_default=True, help="What was asked last.")  # fmt: skip
@click.option("--lang", type=click.Choice([language.value for language in Language]), default=Language.EN.value,
              show_default=True, help="The client's language.")  # fmt: skip
@click.option("--today", help="The client's local date, such as 2026-03-04; by default this machine's.")
@click.option("--state", type=click.Choice([standing.value for standing in Standing]), default=Standing.ACTIVE.value,
              show_default=True, help="How the client stands with us.")  # fmt: skip
@click.option("--jsonl", type=click.File(encoding="utf-8"), help="Read replies from a file (- for standard input), "
              "one JSON object a line, and print each line with what it was read as, in `got`.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def interpret(
    text: str | None, context: str, lang: str, today: str | None, state: str, jsonl: TextIO | None, *, as_json: bool
) -> None:
    """What the service makes of TEXT as a client's reply, given what was asked."""
    if (text is None) == (jsonl is None):
        raise Refusal('Write one reply, such as: upswing interpret --context did_it "nah, kids were sick"; or --jsonl.')
    if jsonl is not None:
        for number, line in enumerate(jsonl, start=1):
            if line.strip():
                click.echo(_with_got(line, number))
        return
    reply = {"context": context, "lang": lang, "state": state, "text": text}
    got = _read(reply | {"today": today or f"{SystemClock().now().astimezone():%Y-%m-%d}"})
    click.echo(json.dumps(got, ensure_ascii=False) if as_json else _for_people(got))


def _with_got(line: str, number: int) -> str:
    try:
        reply = json.loads(line)
        got = _read(reply)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Refusal(
            f"Line {number} is no reply; a line looks like this: "
            '{"context": "did_it", "lang": "en", "text": "nah, kids were sick"}'
        ) from None
    return json.dumps(reply | {"got": got}, ensure_ascii=False)


def _read(reply: Mapping[str, Any]) -> dict[str, Any]:
    found = read(
        str(reply["text"]),
        Asked(reply.get("context") or Asked.NONE),
        language=Language(reply.get("lang") or Language.EN),
        today=_date(reply.get("today") or USUAL_TODAY.isoformat()),
        standing=Standing(reply.get("state") or Standing.ACTIVE),
    )
    return describe(found)


def _date(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Refusal("Write the day as year, month and day: 2026-03-04.") from None


def _for_people(got: Mapping[str, Any]) -> str:
    return "\n".join(f"{name + ':':<10} {_words(value)}" for name, value in got.items())


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
