"""The command: read lines, show what they lead to, keep what was said."""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import click

from service.cli.talk.practice import Talk, open_talk
from service.cli.transcript import Line, shown, transcript
from service.domain.language import Language
from service.domain.refusal import Refusal
from service.domain.schedule import zone_named

_COMMANDS: Final = """\
Type what the client texts. Or:
  /next      to our next text
  /wait 2h   let time pass: 90s, 20m, 2h, 3d
  /quit      the end
"""
_UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_LONGEST: Final = timedelta(days=100)


@click.command()
@click.argument("program")
@click.option("--save", type=click.Path(dir_okay=False, path_type=Path), help="Keep it as a transcript, to be a test.")
@click.option("--name", default="Ana", show_default=True, help="What the client is called.")
@click.option("--zone", default="Europe/London", show_default=True, help="Where the client lives.")
@click.option("--language", type=click.Choice([language.value for language in Language]), default=Language.EN.value,
              show_default=True, help="Which version of the program.")  # fmt: skip
def talk(program: str, save: Path | None, name: str, zone: str, language: str) -> None:
    """Hold the conversation of PROGRAM in this terminal, as its client. No text leaves this machine.

    It begins on the first Monday morning, in a database of its own that is deleted afterwards.
    """
    if save is not None and save.exists():
        raise Refusal(f"{save} is there already; choose another file.")
    with tempfile.TemporaryDirectory(prefix="upswing-talk-") as own:
        place = zone_named(zone)
        with open_talk(Path(own), program=program, name=name, zone=place, language=language) as opened:
            said = list(_converse(opened))
    if save is not None:
        written_in = "" if language == Language.EN else f" ({language})"
        _keep(save, f"# {program}{written_in}, {name} in {place.key}\n{transcript(said)}")


def _converse(opened: Talk) -> Iterator[Line]:
    """Everything that happens, shown as it does."""
    before: datetime | None = None
    click.echo(_COMMANDS, err=True)
    steps = _steps(opened)
    for happened in steps:
        for line in happened:
            click.echo(shown(line, before))
            before = line.at
            yield line
        if not any(line.mark == ">" for line in happened):
            click.echo("(nothing was sent)", err=True)


def _steps(opened: Talk) -> Iterator[list[Line]]:
    yield opened.wait(timedelta(0))
    yield opened.next_text()
    while (typed := _typed()) is not None:
        step = _understood(opened, typed)
        if step is not None:
            yield step()


def _typed() -> str | None:
    """The next line that has something in it; None at the end, by /quit or by Ctrl-D."""
    while True:
        if sys.stdin.isatty():
            click.echo("< ", nl=False, err=True)
        line = sys.stdin.readline()
        if not line or line.strip() == "/quit":
            return None
        if line.strip():
            return line.strip()


def _understood(opened: Talk, typed: str) -> Callable[[], list[Line]] | None:
    if not typed.startswith("/"):
        return lambda: opened.says(typed)
    if typed == "/next":
        return opened.next_text
    passed = _duration(typed.removeprefix("/wait").strip()) if typed.startswith("/wait") else None
    if passed is not None:
        return lambda: opened.wait(passed)
    click.echo(_COMMANDS, err=True)
    return None


def _duration(written: str) -> timedelta | None:
    match = re.fullmatch(r"(\d{1,4}) ?([smhd])", written)
    passed = timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else None
    return passed if passed is not None and passed <= _LONGEST else None


def _keep(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise Refusal(f"{path} cannot be written ({fault.strerror}); choose another file.") from None
