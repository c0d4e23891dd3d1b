"""`upswing segments`."""

import json

import click

from service.domain import segments as domain
from service.domain.refusal import Refusal

_ONE = {"GSM-7": 160, "UCS-2": 70}


@click.command()
@click.argument("text")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: encoding, segments, costly.")
def segments(text: str, *, as_json: bool) -> None:
    """What TEXT costs to send: its encoding, its segments, and the characters that cost extra."""
    try:
        counted = domain.count(text)
    except domain.TextTooLong as fault:
        raise Refusal(f"No carrier takes this: {fault}. Send it as two texts.") from None
    if as_json:
        told = {"encoding": counted.encoding, "segments": counted.segments, "costly": list(counted.costly)}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    many = "segment" if counted.segments == 1 else "segments"
    fit = _ONE[counted.encoding]
    click.echo(f"{counted.encoding}, {counted.segments} {many}: {counted.units} units, of which {fit} fit one")
    if counted.costly:
        why = "take two units each" if counted.encoding == "GSM-7" else "force UCS-2, which holds less than half"
        click.echo(f"costly: {' '.join(map(_shown, counted.costly))}  ({why})")


def _shown(char: str) -> str:
    """A character beside its code point, since many of the costly ones look like cheap ones or like nothing."""
    return f"{char} (U+{ord(char):04X})" if char.isprintable() and not char.isspace() else f"U+{ord(char):04X}"
