"""The command: live, look at what was lived, write it down, and say whether every promise was kept."""

import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final

import click

from service.cli.demo.house import House, living_house
from service.cli.demo.lived import Lived, lived_by
from service.cli.demo.living import Life
from service.cli.demo.people import EVERYBODY, Person
from service.cli.demo.phones import Phones, PhoneText
from service.cli.demo.promises import Broken, broken_promises
from service.cli.demo.telling import summary, write_mails, write_summary, write_transcript
from service.cli.leaving import end_cleanly_on, leave_if_told
from service.domain.refusal import Refusal
from service.settings import load_settings

DAY_ONE: Final = date(2026, 3, 2)
"""A Monday, so that the clocks change in New York on its first Sunday and in London on its fourth."""
SATURDAY_BEFORE: Final = datetime(2026, 2, 28, 8, 0, tzinfo=UTC)
_LAST_SUNDAY_IS_OVER: Final = timedelta(hours=6)
"""After a week's last midnight in UTC: by then it is Monday in New York too."""
_DELIVERED_SECONDS: Final = 15.0
_LOOK_SECONDS: Final = 0.1


@click.command()
@click.option("--weeks", type=click.IntRange(1, 8), default=5, show_default=True, help="How many weeks to live.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where to write; default DATA_DIR/demo.")
def demo(weeks: int, out: Path | None) -> None:
    """Live some weeks of three clients at once, in London, New York and Kathmandu, in about a minute.

    Database, queue, worker, web process, pretend carrier and mail server are the real ones, in a folder of their own
    that is deleted afterwards; only the clock is virtual, from Monday 2026-03-02. Writes what the clients saw, and
    exits with 1 if a promise was broken.
    """
    end_cleanly_on(signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    folder = out or load_settings().data_dir / "demo"
    _make(folder)
    began = monotonic()
    with tempfile.TemporaryDirectory(prefix="upswing-demo-") as own, living_house(Path(own), SATURDAY_BEFORE) as house:
        life = Life(house, Phones(house.sandbox_url), [Person(script) for script in EVERYBODY], _Teller())
        life.live(datetime.combine(DAY_ONE, datetime.min.time(), UTC) + timedelta(weeks=weeks) + _LAST_SUNDAY_IS_OVER)
        lived, broken = _look_back(house, life, folder)
    told = summary(DAY_ONE, weeks, lived, broken, monotonic() - began)
    write_summary(folder, told)
    _say(told, broken, folder)
    sys.exit(1 if broken else 0)


def _look_back(house: House, life: Life, folder: Path) -> tuple[list[Lived], list[Broken]]:
    texts, mails = _all_delivered(life.phones), life.phones.mails()
    write_mails(folder / "mail", mails)
    lived = []
    for person in life.people:
        script, client_id = person.script, life.client_ids[person.script.name]
        write_transcript(folder / "transcripts", house.app.store, script, client_id, texts, mails)
        lived.append(lived_by(house.app, texts, mails, script, client_id))
    return lived, [fault for one in lived for fault in broken_promises(one)]


def _all_delivered(phones: Phones) -> list[PhoneText]:
    """The carrier delivers on after it took a text; what has not arrived by then is counted as lost."""
    deadline = monotonic() + _DELIVERED_SECONDS
    while True:
        texts = phones.texts()
        if all(text.arrived for text in texts) or monotonic() > deadline:
            return texts
        sleep(_LOOK_SECONDS)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refusal(f"{folder} cannot be made ({fault.strerror}); choose another folder with --out.") from None


@dataclass
class _Teller:
    """Says how far the demo has come: on a line that overwrites itself for somebody who looks on, else once a week."""

    _week: tuple[int, int] = (0, 0)

    def __call__(self, at: datetime) -> None:
        leave_if_told()
        if sys.stderr.isatty():
            click.echo(f"\r{at:%A %d %B %Y %H:%M} UTC   ", nl=False, err=True)
        elif (week := at.isocalendar()[:2]) != self._week:
            self._week = week
            click.echo(f"It is {at:%A %d %B %Y}.", err=True)


def _say(told: Mapping[str, Any], broken: Sequence[Broken], folder: Path) -> None:
    if sys.stderr.isatty():
        click.echo("\r" + " " * 40 + "\r", nl=False, err=True)
    for client in told["clients"]:
        counts = ", ".join(f"{client[name]} {name}" for name in ("answered", "skipped", "missed", "held", "summaries"))
        click.echo(f"{client['name']:<8} {client['zone']:<17} {client['texts_started']} texts started: {counts}")
    click.echo(
        f"{told['weeks']} weeks, {told['texts']} texts, {told['emails']} e-mails in {told['seconds']} s: {folder}"
    )
    for fault in broken:
        click.echo(f"BROKEN  {fault}", err=True)
