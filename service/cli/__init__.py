"""The `upswing` command: a module a verb, loaded when it is asked for."""

import sys
from importlib import import_module

import click

from service.domain.refusal import Refusal
from service.settings import BadSettings
from service.store.faults import StoreDown

VERBS = {
    "up": "service.cli.up:up",
    "web": "service.cli.parts:web",
    "worker": "service.cli.parts:worker",
    "timetable": "service.cli.parts:timetable",
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
}
"""What one types, and where it lives: `module:name` of a click command or group."""


class _Verbs(click.Group):
    """Imports a verb when it is needed: `upswing worker` must not pay for what `upswing demo` imports."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in VERBS:
            return None
        module, name = VERBS[cmd_name].split(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101
        return command


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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
