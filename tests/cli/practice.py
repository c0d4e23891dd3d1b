"""A small practice on disk, for commands that open it as they would open anybody's."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from service.adapters.memory import MemoryDoorbell, MemoryEmail, MemoryRate, MemorySms, SetClock
from service.app import App
from service.rendering import Rendering
from service.settings import load_settings
from service.store.migrate import migrate
from service.store.transaction import Store
from tests.conftest import ANA
from tests.life import Life

SATURDAY = datetime(2026, 2, 28, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Practice:
    """Mira is its coach."""

    life: Life

    def enroll(self, name: str, phone: str = ANA, zone: str = "Europe/London", program: str = "get_back_up") -> int:
        return self.life.enroll(name, phone, zone, program)


@contextmanager
def practice_in(data_dir: Path, rendering: Rendering) -> Iterator[Practice]:
    """A practice whose rows are in `data_dir`, on a Saturday in London."""
    settings = load_settings(_env_file=None, data_dir=data_dir)
    data_dir.mkdir(parents=True, exist_ok=True)
    migrate(settings.database)
    clock, doorbell = SetClock(SATURDAY), MemoryDoorbell()
    sms = MemorySms(clock)
    store = Store.open(settings.database)
    app = App(settings, clock, sms, MemoryEmail(), doorbell, store, rendering, MemoryRate(clock))
    practice = Practice(Life(app, clock, sms, doorbell))
    practice.life.staff("Mira Lopez", "mira@example.org")
    yield practice
    store.close()
