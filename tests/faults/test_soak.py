"""A minute of `make soak`, with the same strikes each time and the waits of life made short."""

import random
from functools import partial

from tests.databases import Postgresql
from tests.faults.outages import stopped
from tests.faults.practice import Practice
from tests.faults.soak.house import TIMETABLE, WEB, WORKER, House
from tests.faults.soak.rounds import Soak

_SECONDS = 45.0
"""Within which rounds begin; the last one takes it to a minute or so."""
_SEED = 16
_STRENGTH = {WORKER: 2, WEB: 1, TIMETABLE: 1}


def test_after_a_minute_of_faults_every_text_has_left_once_and_every_word_was_heard_once(
    bare_life: Practice, postgresql: Postgresql
) -> None:
    chance = random.Random(_SEED)  # noqa: S311 (chance, not a secret)
    soak = Soak(House(bare_life, partial(stopped, postgresql), _STRENGTH, chance), say=print)
    count = soak.run(_SECONDS)
    assert count.is_kept, count.table()
    assert soak.struck > 0
    assert count.due > count.heard > 0
