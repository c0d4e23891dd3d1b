"""What a laptop spends on `upswing up`: memory of all its processes, and processor time while nothing happens."""

from time import monotonic, sleep

import click

from service.cli.bench.figures import Figure, show
from service.cli.bench.living import running_up
from service.cli.bench.options import JSON

_MEGABYTES = 450.0
_OF_A_CORE = 2.0
_PERCENT = 100


@click.command()
@click.option("--seconds", default=30, show_default=True, type=click.IntRange(5), help="How long to watch it idle.")
@JSON
def footprint(seconds: int, *, as_json: bool) -> None:
    """Memory of all processes of `upswing up`, and their share of a core while idle."""
    show(measure(seconds), as_json=as_json)


def measure(seconds: int) -> list[Figure]:
    """Shared pages are counted once (PSS), where the system tells them apart."""
    with running_up() as up:
        sleep(seconds / 3)
        before, began = up.processor_seconds(), monotonic()
        sleep(seconds)
        share = (up.processor_seconds() - before) / (monotonic() - began) * _PERCENT
        memory = up.megabytes()
    return [
        Figure("memory of all processes of upswing up", memory, "MB", _MEGABYTES, "the number to reach", at_most=True),
        Figure("upswing up, idle", share, "% of a core", _OF_A_CORE, "the number to reach", at_most=True),
    ]
