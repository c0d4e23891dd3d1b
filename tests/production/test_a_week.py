"""A week of the demo's clients in what docker-compose.yml describes: nothing doubled, nothing lost, no word out."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from service.cli.demo.command import DAY_ONE
from service.cli.demo.lived import lived_by
from service.cli.demo.living import Life
from service.cli.demo.people import EVERYBODY, Person
from service.cli.demo.phones import Phones
from service.cli.demo.promises import broken_promises
from tests.databases import Postgresql
from tests.faults.practice import wait_for
from tests.production.running import Production, production

MONDAY_AFTER = datetime.combine(DAY_ONE, datetime.min.time(), UTC) + timedelta(weeks=1, hours=6)


@pytest.fixture
def running(postgresql: Postgresql, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Production]:
    with production(postgresql, tmp_path_factory.mktemp("p")) as started:
        yield started


def test_a_week_in_the_shape_of_production(running: Production) -> None:
    life = Life(running.house, Phones(running.house.sandbox_url), [Person(one) for one in EVERYBODY], lambda _: None)
    life.live(MONDAY_AFTER)
    wait_for(lambda: all(text.arrived for text in life.phones.texts()), 15)
    texts, mails = life.phones.texts(), life.phones.mails()
    lived = [lived_by(running.app, texts, mails, one, life.client_ids[one.name]) for one in EVERYBODY]
    assert [str(fault) for one in lived for fault in broken_promises(one)] == []
    assert all(len(one.arrived) > 8 for one in lived)
