"""`upswing bench`: each figure beside its limit, or beside a bare peer measured in the same run."""

import signal

import click

from service.cli.leaving import end_cleanly_on
from service.cli.verbs import Verbs

MEASUREMENTS = {
    "outbound": "service.cli.bench.outbound:outbound",
    "sustained": "service.cli.bench.sustained:sustained",
    "webhook": "service.cli.bench.webhook:webhook",
    "tick": "service.cli.bench.tick:tick",
    "interpret": "service.cli.bench.interpret:interpret",
    "summary": "service.cli.bench.summary:summary",
    "desk": "service.cli.bench.desk:desk",
    "recovery": "service.cli.bench.recovery:recovery",
    "footprint": "service.cli.bench.footprint:footprint",
}


@click.group(cls=Verbs, verbs=MEASUREMENTS)
def bench() -> None:
    """Measure this machine: each figure beside its limit, or beside a bare peer measured in the same run.

    A practice of its own is made for it, and deleted afterwards; nothing of yours is touched, and nobody is texted.
    """
    end_cleanly_on(signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
