"""A practice on either database, and the same database out of reach."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.databases import Postgresql
from tests.faults.outages import Away, locked, stopped
from tests.faults.practice import Practice, practice


@pytest.fixture
def life(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """A practice in which the timetable runs, and whatever else the test starts."""
    # A short path: a socket's has room for a hundred characters.
    with practice(database_url, tmp_path_factory.mktemp("p")) as running:
        running.start_timetable()
        yield running


@pytest.fixture
def bare_life(postgresql: Postgresql, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """A practice on PostgreSQL in which nothing runs yet."""
    with postgresql.fresh() as url, practice(url, tmp_path_factory.mktemp("p")) as running:
        yield running


@pytest.fixture
def database_away(database_url: str, request: pytest.FixtureRequest) -> Away:
    """PostgreSQL is stopped; a SQLite file is locked by another process."""
    if database_url.startswith("sqlite"):
        return partial(locked, Path(str(make_url(database_url).database)))
    return partial(stopped, request.getfixturevalue("postgresql"))
