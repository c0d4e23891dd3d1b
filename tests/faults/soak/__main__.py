"""`make soak`: python -m tests.faults.soak [--minutes 10] [--seed N] [--shape production|laptop|both]."""

import argparse
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.databases import Postgresql, Sqlite
from tests.faults.outages import Away, locked, stopped
from tests.faults.practice import practice
from tests.faults.soak.counting import Count
from tests.faults.soak.house import TIMETABLE, WEB, WORKER, House
from tests.faults.soak.rounds import Soak

PRODUCTION, LAPTOP = "production", "laptop"
STRENGTH = {PRODUCTION: {WORKER: 3, WEB: 1, TIMETABLE: 2}, LAPTOP: {WORKER: 1, WEB: 1, TIMETABLE: 1}}


def main() -> int:
    """1 if a promise broke."""
    asked = _asked()
    shapes = [PRODUCTION, LAPTOP] if asked.shape == "both" else [asked.shape]
    print(f"seed {asked.seed}; the same strikes again: make soak SEED={asked.seed} MINUTES={asked.minutes:g}")  # noqa: T201
    counts = [_soak(shape, asked.minutes * 60 / len(shapes), asked.seed) for shape in shapes]
    return 0 if all(count.is_kept for count in counts) else 1


def _soak(shape: str, seconds: float, seed: int) -> Count:
    """With the product's own times: leases of 20 s, look-ups 15 s apart."""
    say = partial(print, flush=True)
    say(f"{shape}: {', '.join(f'{many} {role}' for role, many in STRENGTH[shape].items())}")
    directory = Path(tempfile.mkdtemp(prefix="soak-"))
    with _database(shape, directory) as (url, away), practice(url, directory, times={}) as life:
        soak = Soak(House(life, away, STRENGTH[shape], random.Random(seed)), say)  # noqa: S311 (chance, not a secret)
        count = soak.run(seconds)
        say(f"{shape}, {soak.struck} faults\n{count.table()}")
        if not count.is_kept:
            say(f"A promise broke. What the processes said: {life.log}")
    if count.is_kept:
        shutil.rmtree(directory)
    return count


@contextmanager
def _database(shape: str, directory: Path) -> Iterator[tuple[str, Away]]:
    if shape == LAPTOP:
        with Sqlite(directory).fresh() as url:
            yield url, partial(locked, Path(url.removeprefix("sqlite:///")))
        return
    server = Postgresql(directory)
    try:
        with server.fresh() as url:
            yield url, partial(stopped, server)
    finally:
        server.server.cleanup()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    parser.add_argument("--shape", choices=[PRODUCTION, LAPTOP, "both"], default="both")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
