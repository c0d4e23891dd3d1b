"""Valkey is flushed, or goes away: texts come later, not never. On both databases."""

import random
import time
from concurrent.futures import ThreadPoolExecutor

from service.domain.delivery import DispatchState
from tests.faults.practice import PROMISED_SECONDS, Practice, wait_for

AWAY_SECONDS = {"postgresql": 20.0, "sqlite": 6.0}
"""Beyond two seconds each second is like the last: the worker tries again and again."""
_SEED = 4


def test_valkey_is_away_for_as_long_as_twenty_seconds_and_nobody_is_forgotten(life: Practice) -> None:
    """Twilio still gets its 200 for what comes in, in time; the rows wait."""
    life.start_web()
    life.start_worker()
    (ana,) = life.clients_fall_due(1)
    wait_for(life.all_handed_over)
    seconds = AWAY_SECONDS["postgresql" if life.app.store.is_postgresql else "sqlite"]
    with life.valkey.away():
        gone = time.monotonic()
        life.clients_fall_due(3)
        assert life.sandbox.text(ana, "write the report").trouble == ""
        wait_for(lambda: time.monotonic() - gone > seconds)
        assert life.rows_in(DispatchState.HANDED_OVER) == 1
    wait_for(lambda: len(life.texts_to(ana)) == 2)
    wait_for(lambda: life.rows_in(DispatchState.HANDED_OVER) == 5)
    assert life.texts_held() == {ana: 2, **dict.fromkeys(life.numbers[1:], 1)}


def test_valkey_is_flushed_again_and_again_while_texts_come_and_go(life: Practice) -> None:
    life.start_web()
    for _ in range(2):
        life.start_worker()
    chance = random.Random(_SEED)  # noqa: S311 (chance, not a secret)
    answered: set[str] = set()
    life.clients_fall_due(12)
    deadline = time.monotonic() + PROMISED_SECONDS
    with ThreadPoolExecutor(4) as phones:
        while life.rows_in(DispatchState.HANDED_OVER) < 24:
            assert time.monotonic() < deadline
            life.valkey.flush()
            for number in set(life.numbers) - answered:
                if life.texts_to(number) and chance.random() < 0.5:
                    answered.add(number)
                    phones.submit(life.sandbox.text, number, "write the report")
    assert set(life.texts_held().values()) == {2}
