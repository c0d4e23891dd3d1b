"""`upswing up`: everything on this machine, under one supervisor."""

import asyncio
import subprocess
import sys
from functools import partial
from pathlib import Path

import click

from service.adapters.embedded_valkey import answers, make_private, valkey_command
from service.cli.parts import SANDBOX, TIMETABLE, WORKER, web_command
from service.cli.supervisor.child import Child, Patience, http_answers
from service.cli.supervisor.ledger import Ledger
from service.cli.supervisor.lock import locked
from service.cli.supervisor.ports import refuse_taken_ports
from service.cli.supervisor.screen import Screen
from service.cli.supervisor.supervise import supervise
from service.settings import Settings, load_settings

_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104
"""An address that means "all of mine", and one at which to ask whether it answers."""


@click.command()
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="How many worker processes.")
def up(workers: int) -> None:
    """Everything on this machine; Ctrl-C ends all of it.

    Web, workers and timetable, and as long as the settings name nothing else, an embedded Valkey and the sandbox:
    pretend phones and mailboxes to try things with.
    """
    settings = load_settings()
    with locked(settings.data_dir, settings.web_url):
        sys.exit(_run(settings, workers))


def _run(settings: Settings, workers: int) -> int:
    screen, patience = Screen(), Patience()
    ledger = Ledger(settings.data_dir / "processes")
    for name in ledger.end_orphans(patience.stop):
        screen.say(f"{name} was left behind by an earlier start that was killed; ended it")
    refuse_taken_ports(_ports(settings))
    children = _children(settings, workers)
    # In a process of its own: what a migration imports would stay in our memory for as long as we run.
    migrated = subprocess.run((sys.executable, "-m", "service.cli", "migrate"), check=False)
    if migrated.returncode:
        screen.say("The database could not be prepared; the line above says why.")
        return migrated.returncode
    on_ready = partial(_welcome, settings, screen, _how_to_sign_in())
    return asyncio.run(supervise(children, ledger, screen, on_ready=on_ready, patience=patience))


def _ports(settings: Settings) -> dict[str, tuple[str, int]]:
    ports = {"PORT": (settings.host, settings.port)}
    if _has_sandbox(settings):
        ports["SANDBOX_PORT"] = ("127.0.0.1", settings.sandbox_port)
    if settings.mail_is_sandboxed:
        ports["SANDBOX_SMTP_PORT"] = ("127.0.0.1", settings.sandbox_smtp_port)
    return ports


def _has_sandbox(settings: Settings) -> bool:
    return settings.sms_is_sandboxed or settings.mail_is_sandboxed


def _children(settings: Settings, workers: int) -> list[Child]:
    """In the order of their start; the end goes the other way round, so that nobody loses what they still use."""
    children = []
    if settings.redis_url is None:
        children.append(_valkey(settings.data_dir.absolute(), settings.valkey_socket))
    if _has_sandbox(settings):
        ready = partial(http_answers, "127.0.0.1", settings.sandbox_port, "/healthz")
        children.append(Child("sandbox", SANDBOX, rank=1, ready=ready))
    names = ["worker"] if workers == 1 else [f"worker-{number}" for number in range(1, workers + 1)]
    children += [Child(name, WORKER, rank=2) for name in names]
    ready = partial(http_answers, _ANY.get(settings.host, settings.host), settings.port, "/healthz")
    children.append(Child("web", web_command(settings), rank=3, ready=ready))
    children.append(Child("timetable", TIMETABLE, rank=4))
    return children


def _valkey(data_dir: Path, socket: Path) -> Child:
    make_private(data_dir)
    make_private(socket.parent)
    return Child("valkey", valkey_command(data_dir, socket), rank=0, ready=partial(answers, socket), awaited=True)


def _welcome(settings: Settings, screen: Screen, sign_in: str) -> None:
    screen.plain("\nUpswing is running; Ctrl-C ends it.\n")
    screen.plain(f"  desk       {settings.web_url}/")
    if settings.sms_is_sandboxed:
        screen.plain(f"  phones     {settings.sandbox_url}/")
    if settings.mail_is_sandboxed:
        screen.plain(f"  mailboxes  {settings.sandbox_url}/mailboxes")
    screen.plain(f"\n{sign_in}\n")


def _how_to_sign_in() -> str:
    """On a laptop's first start somebody is made to sign in as, and their password shown this once."""
    first = subprocess.run((sys.executable, "-m", "service.cli.first_run"), check=False, capture_output=True, text=True)
    return first.stdout.strip() or "Sign in at the desk. Somebody new, or a password lost: .venv/bin/upswing staff add"
