"""Round after round: texts fall due and come in while faults strike; then the faults end, and it must be well again."""

import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import timedelta

from service.store.faults import StoreDown
from tests.faults.practice import LOOK_EVERY
from tests.faults.soak.counting import Count, count, is_settled
from tests.faults.soak.house import House
from tests.faults.soak.striking import STRIKES, Strike, strikes_of_the_carrier

WORDS = "write the report"
_GIVE_UP_SECONDS = 180
"""Three times what is promised: whatever has not come by then counts as lost."""
_CLIENTS = (8, 24)
_SECONDS = (2.0, 8.0)
_LONG_SECONDS = 20.0
_STRIKES_AT_ONCE = (1, 4)
Say = Callable[[str], None]


@dataclass
class Soak:
    """One soak. `typed`: the texts that clients sent us, by number; Twilio's name for each."""

    house: House
    say: Say
    typed: dict[str, str] = field(default_factory=dict)
    struck: int = 0
    longest_recovery: float = 0.0

    def run(self, seconds: float) -> Count:
        """As many rounds as begin within `seconds`; then count."""
        self.house.mend()
        deadline, number = time.monotonic() + seconds, 0
        while time.monotonic() < deadline:
            number += 1
            self._round(number)
        return count(self.house.life, self.typed, self.longest_recovery)

    def _round(self, number: int) -> None:
        chance = self.house.chance
        seconds = chance.uniform(*_SECONDS) if chance.random() < 0.8 else _LONG_SECONDS
        clients = self.house.life.clients_fall_due(chance.randint(*_CLIENTS), timedelta(seconds=seconds * 0.8))
        names = self._chosen(chance.randint(*_STRIKES_AT_ONCE))
        plan = sorted((chance.uniform(0, 0.5 * seconds), name, strike) for name, strike in names.items())
        with ExitStack() as striking:
            began = time.monotonic()
            while (gone := time.monotonic() - began) < seconds:
                while plan and plan[0][0] <= gone:
                    striking.enter_context(plan.pop(0)[2](self.house))
                self._answer(clients)
                time.sleep(LOOK_EVERY)
        self.house.life.orders.take_back()
        over = time.monotonic()
        self.house.mend()
        took = self._recovery(over)
        self.struck += len(names)
        self.longest_recovery = max(self.longest_recovery, took)
        self.say(f"  {number:>3}  {len(clients):>3} clients  well after {took:5.1f} s  {'; '.join(names)}")

    def _chosen(self, how_many: int) -> dict[str, Strike]:
        """Half of them the carrier's."""
        chance, carrier = self.house.chance, strikes_of_the_carrier()
        pools = [carrier if chance.random() < 0.5 else STRIKES for _ in range(how_many)]
        return {name: pool[name] for pool in pools for name in [chance.choice(sorted(pool))]}

    def _answer(self, clients: list[str]) -> None:
        """Who has been asked answers sooner or later."""
        for number in clients:
            if number in self.typed or self.house.chance.random() < 0.5:
                continue
            if self.house.life.texts_to(number):
                self.typed[number] = self.house.life.sandbox.text_soon(number, WORDS).sid

    def _recovery(self, over: float) -> float:
        """Seconds from the end of the faults until nothing is owed; as long as it waits at most if that never comes."""
        while time.monotonic() - over < _GIVE_UP_SECONDS:
            with suppress(StoreDown):
                if is_settled(self.house.life, len(self.typed)):
                    break
            time.sleep(LOOK_EVERY)
        return time.monotonic() - over
