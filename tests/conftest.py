"""Fixtures: every test that takes `app` or `life` runs on SQLite and on PostgreSQL."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings as hypothesis_settings

from service.adapters.memory import MemoryDoorbell, MemoryEmail, MemoryRate, MemorySms, SetClock
from service.app import App
from service.rendering import Rendering
from service.settings import Settings, load_settings
from service.store.tables import Role
from service.store.transaction import Store
from tests.databases import Postgresql, Sqlite
from tests.life import Life

# The first text that is read compiles the patterns it is read by, for a second; the next take less than a millisecond.
hypothesis_settings.register_profile("upswing", deadline=None, max_examples=25)
hypothesis_settings.load_profile("upswing")

MONDAY_MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
ANA = "+447400123456"
BEN = "+12125550123"
CHITRA = "+9779841234567"


@pytest.fixture(scope="session")
def rendering() -> Rendering:
    return Rendering.load()


@pytest.fixture(scope="session")
def databases() -> Iterator[Path]:
    """Not pytest's own directory: a later run of pytest clears that of an earlier one, and a server lives in this."""
    in_memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 (Linux; elsewhere the usual place)
    with TemporaryDirectory(prefix="upswing-", dir=in_memory) as directory:
        yield Path(directory)


@pytest.fixture(scope="session")
def sqlite(databases: Path) -> Sqlite:
    return Sqlite(databases)


@pytest.fixture(scope="session")
def postgresql(databases: Path) -> Iterator[Postgresql]:
    server = Postgresql(databases)
    yield server
    server.server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    databases: Sqlite | Postgresql = request.getfixturevalue(request.param)
    with databases.fresh() as url:
        yield url


@pytest.fixture(scope="session")
def stores() -> dict[str, Store]:
    """By their address: a store that is used again has its statements compiled, which is a third of a test's work."""
    return {}


@pytest.fixture
def store(database_url: str, stores: dict[str, Store]) -> Iterator[Store]:
    if database_url not in stores:
        stores[database_url] = Store.open(database_url)
    yield stores[database_url]
    stores[database_url].close()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MONDAY_MORNING)


@pytest.fixture
def sms(clock: SetClock) -> MemorySms:
    return MemorySms(clock)


@pytest.fixture
def doorbell() -> MemoryDoorbell:
    return MemoryDoorbell()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(_env_file=None, data_dir=tmp_path / "var")


@pytest.fixture
def app(
    settings: Settings, clock: SetClock, sms: MemorySms, doorbell: MemoryDoorbell, store: Store, rendering: Rendering
) -> App:
    return App(settings, clock, sms, MemoryEmail(), doorbell, store, rendering, MemoryRate(clock))


@pytest.fixture
def life(app: App, clock: SetClock, sms: MemorySms, doorbell: MemoryDoorbell) -> Life:
    return Life(app, clock, sms, doorbell)


@pytest.fixture
def mira(life: Life) -> int:
    """A coach."""
    return life.staff("Mira Lopez", "mira@example.org")


@pytest.fixture
def omar(life: Life) -> int:
    """An admin."""
    return life.staff("Omar Haddad", "omar@example.org", Role.ADMIN)


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """A client in London, enrolled in three_days at eight on Monday morning, who said yes at once."""
    client_id = life.enroll("Ana", ANA, "Europe/London")
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    life.says(ANA, "YES")
    return client_id
