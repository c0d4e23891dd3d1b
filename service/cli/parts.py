"""The parts of `up`, each as a command of its own, for machines that run them apart."""

import os
import sys
from typing import NoReturn

import click

from service.settings import Settings, load_settings

_THREADS = 4
"""Requests answered at once by a web process: two for each core of a small machine."""

_STOP_SECONDS = 5
"""What a request may take to end once the web process is asked to."""

WORKER = (sys.executable, "-m", "workers")
TIMETABLE = (sys.executable, "-m", "workers.timetable")
SANDBOX = (sys.executable, "-m", "service.sandbox")


def web_command(settings: Settings) -> tuple[str, ...]:
    """Granian serving the desk, the webhooks and the client pages on HOST and PORT. It logs no request: their
    addresses carry tokens."""
    options = ("--interface", "wsgi", "--blocking-threads", str(_THREADS), "--respawn-failed-workers")
    quiet = ("--no-ws", "--no-access-log", "--log-level", "warning")
    # Its own way of stopping waits for a worker for ever; the others' time to end would go by.
    stop = ("--workers-kill-timeout", str(_STOP_SECONDS))
    where = ("--host", settings.host, "--port", str(settings.port))
    return (sys.executable, "-m", "granian", *options, *quiet, *stop, *where, "service.web.wsgi:app")


@click.command()
def web() -> None:
    """The web process: desk, webhooks, client pages, API."""
    _become(web_command(load_settings()))


@click.command()
def worker() -> None:
    """One worker process; run as many as you like."""
    load_settings()
    _become(WORKER)


@click.command()
def timetable() -> None:
    """The timetable: rings when something is due. Two of them do no harm."""
    load_settings()
    _become(TIMETABLE)


def _become(command: tuple[str, ...]) -> NoReturn:
    """Replace this process, so that a signal to it reaches the part itself."""
    os.execv(command[0], command)  # noqa: S606
