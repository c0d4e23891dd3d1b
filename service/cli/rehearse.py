"""`upswing rehearse`."""

import json
from typing import Any

import click

from service.bootstrap import bootstrap
from service.cli.transcript import Line, shown
from service.settings import load_settings
from service.usecases.find_client import find_client
from service.usecases.rehearse_client import LONGEST_DAYS, Rehearsal, RehearsedText, rehearse_client

_PRICE = 0.0083
"""What a segment to a US number costs in US dollars on Twilio's public price list, without the carriers' own fees."""


@click.command()
@click.argument("client")
@click.option("--days", type=click.IntRange(1, LONGEST_DAYS), default=14, show_default=True, help="Today included.")
@click.option("--price", type=click.FloatRange(min=0), default=_PRICE, show_default=True,
              help="Of one segment, in your currency.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def rehearse(client: str, days: int, price: float, *, as_json: bool) -> None:
    """Every text that CLIENT would be sent from now on: when, which words, and what it costs. Nothing is sent.

    CLIENT is an id, a phone number with country code, an e-mail address, or a whole name. Answers cannot be known:
    it assumes that the client stays in touch and names no goal that is not known yet.
    """
    app = bootstrap(load_settings())
    rehearsed = rehearse_client(app, find_client(app, client), days)
    click.echo(json.dumps(_told(rehearsed, price), ensure_ascii=False) if as_json else _for_people(rehearsed, price))


def _told(rehearsed: Rehearsal, price: float) -> dict[str, Any]:
    return {
        "name": rehearsed.name,
        "zone": rehearsed.zone,
        "since": rehearsed.since.isoformat(timespec="minutes"),
        "until": rehearsed.until.isoformat(),
        "as_if_yes": rehearsed.as_if_yes,
        "nothing": rehearsed.nothing,
        "texts": [_one(text, price) for text in rehearsed.texts],
        "not_sent": [
            {"local": one.at.isoformat(timespec="minutes"), "prompt": one.prompt_key, "why": one.why}
            for one in rehearsed.not_sent
        ],
        "segments": _segments(rehearsed),
        "cost": _cost(_segments(rehearsed), price),
    }


def _one(text: RehearsedText, price: float) -> dict[str, Any]:
    return {
        "local": text.at.isoformat(timespec="minutes"),
        "prompt": text.prompt_key,
        "asks": text.asks.value,
        "text": text.text,
        "encoding": text.encoding,
        "segments": text.segments,
        "cost": _cost(text.segments, price),
        "unknown_goal": text.unknown_goal,
    }


def _segments(rehearsed: Rehearsal) -> int:
    return sum(text.segments for text in rehearsed.texts)


def _cost(segments: int, price: float) -> float:
    return round(segments * price, 4)


def _for_people(rehearsed: Rehearsal, price: float) -> str:
    if rehearsed.nothing:
        return f"{rehearsed.name} would get no text: {rehearsed.nothing}."
    told = [f"# {rehearsed.name}, {rehearsed.zone}; local times; [segments]; * in its words for a day without a goal"]
    if rehearsed.as_if_yes:
        told.append("# as if they said yes now; they have not yet")
    before = None
    for line in sorted([*_sent(rehearsed), *_held(rehearsed)], key=lambda line: line.at):
        told.append(shown(line, before))
        before = line.at
    segments = _segments(rehearsed)
    until = f"{rehearsed.until:%Y-%m-%d}"
    told.append(f"# {len(rehearsed.texts)} texts to {until}, {segments} segments, cost {_cost(segments, price):.2f} "
                f"at {price:g} a segment")  # fmt: skip
    return "\n".join(told)


def _sent(rehearsed: Rehearsal) -> list[Line]:
    return [
        Line(text.at, ">", f"[{text.segments}]{'*' if text.unknown_goal else ' '} {text.text}")
        for text in rehearsed.texts
    ]


def _held(rehearsed: Rehearsal) -> list[Line]:
    return [Line(one.at, "!", f"not sent: {one.prompt_key}, {one.why}") for one in rehearsed.not_sent]
