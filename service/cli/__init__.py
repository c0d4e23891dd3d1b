"""The `upswing` command: a module a verb, loaded when it is asked for."""

import sys

import click

from service.cli.verbs import Verbs
from service.domain.refusal import Refusal
from service.settings import BadSettings
from service.store.faults import StoreDown

VERBS = {
    "up": "service.cli.up:up",
    "web": "service.cli.parts:web",
    "worker": "service.cli.parts:worker",
    "timetable": "service.cli.parts:timetable",
    "doctor": "service.cli.doctor.command:doctor",
    "backup": "service.cli.backup:backup",
    "restore": "service.cli.restore:restore",
    "migrate": "service.cli.migrate:migrate",
    "staff": "service.cli.staff:staff",
    "enroll": "service.cli.enroll:enroll",
    "demo": "service.cli.demo.command:demo",
    "segments": "service.cli.segments:segments",
    "interpret": "service.cli.interpret:interpret",
    "rehearse": "service.cli.rehearse:rehearse",
    "talk": "service.cli.talk.command:talk",
    "export": "service.cli.export:export",
    "erase": "service.cli.erase:erase",
    "drill": "service.cli.drill:drill",
    "bench": "service.cli.bench:bench",
}
"""What one types, and where it lives: `module:name` of a click command or group."""


@click.group(cls=Verbs, verbs=VERBS, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def upswing() -> None:
    """Check-ins by text and e-mail for people getting back up after a setback at work.

    Settings come from the environment and from .env; docs/running.md lists them.
    """


def main() -> None:
    """Run the command line. What a person can put right is said in a line on standard error; the exit code is 2."""
    try:
        upswing()
    except (BadSettings, Refusal) as fault:
        click.echo(str(fault), err=True)
        sys.exit(2)
    except StoreDown:
        click.echo("The database can't be reached, or has not been prepared yet; try: upswing migrate", err=True)
        sys.exit(2)
