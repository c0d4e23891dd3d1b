"""Everything that runs during a soak, and how much of it is alive."""

import random
from dataclasses import dataclass, field

from tests.faults.outages import Away
from tests.faults.parts import Part
from tests.faults.practice import Practice

WORKER, WEB, TIMETABLE = "worker", "web", "timetable"


@dataclass
class House:
    """A practice whose parts are kept at strength, as a supervisor would: after each round of faults, by `mend`."""

    life: Practice
    database_away: Away
    strength: dict[str, int]
    chance: random.Random
    running: dict[str, list[Part]] = field(default_factory=lambda: {WORKER: [], WEB: [], TIMETABLE: []})

    def mend(self) -> None:
        """Start again what has died."""
        start = {WORKER: self.life.start_worker, WEB: self.life.start_web, TIMETABLE: self.life.start_timetable}
        for role, wanted in self.strength.items():
            alive = [part for part in self.running[role] if part.ended is None]
            self.running[role] = alive + [start[role]() for _ in range(wanted - len(alive))]

    def one_of(self, role: str) -> list[Part]:
        """One part of this role that lives; none if none does."""
        alive = [part for part in self.running[role] if part.ended is None]
        return [self.chance.choice(alive)] if alive else []
