"""A coach is away: the cover sees those clients only, for those days only, and is woken in the coach's place."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from service.app import App
from service.domain.refusal import Refusal
from service.store.desk import NotVisible
from service.store.tables import AlertMessage, Staff
from service.usecases.change_staff import change_staff
from service.usecases.close_flag import close_flag
from service.usecases.end_cover import end_cover
from service.usecases.grant_cover import grant_cover
from service.usecases.list_clients import list_clients
from service.usecases.list_staff import list_staff
from service.usecases.show_client import show_client
from service.usecases.show_today import show_today
from tests.conftest import ANA
from tests.life import Life

CRY = "i cant do this anymore i want to die"
MONDAY = date(2026, 3, 2)


@pytest.fixture
def kim(life: Life) -> int:
    return life.staff("Kim Lee", "kim@example.org")


def staff(app: App, staff_id: int) -> Staff:
    with app.store.reading() as tx:
        return tx.get_one(Staff, staff_id)


def away(app: App, first: date = MONDAY, last: date = MONDAY) -> None:
    grant_cover(app, coach_email="mira@example.org", cover_email="kim@example.org", first_day=first, last_day=last)


def test_the_cover_reads_what_those_clients_write_and_nobody_elses(app: App, life: Life, ana: int, kim: int) -> None:
    life.says(ANA, "my sister is visiting")
    with pytest.raises(NotVisible):
        show_client(app, staff(app, kim), ana)
    away(app)
    seen = show_client(app, staff(app, kim), ana)
    assert seen.words is not None
    assert [one.client.name for one in list_clients(app, staff(app, kim)).clients] == ["Ana"]
    assert [row.client.name for row in show_today(app, staff(app, kim)).said] == ["Ana"]


def test_it_ends_with_its_last_day_and_when_somebody_ends_it(app: App, life: Life, ana: int, kim: int) -> None:
    away(app)
    life.clock.pass_real(timedelta(days=1))
    with pytest.raises(NotVisible):
        show_client(app, staff(app, kim), ana)
    away(app, MONDAY + timedelta(days=1), MONDAY + timedelta(days=3))
    assert show_client(app, staff(app, kim), ana).words is not None
    mira = life.client(ana).coach_id
    ((cover, by),) = list_staff(app, staff(app, mira)).listed[0].covers
    assert (cover.cover_id, by) == (kim, staff(app, kim).name)
    end_cover(app, staff(app, mira), cover.id)
    with pytest.raises(NotVisible):
        close_flag(app, staff(app, kim), ana, 1)


def test_the_alert_goes_to_the_cover_and_spares_the_coach_until_nobody_is(
    app: App, life: Life, ana: int, kim: int, mira: int
) -> None:
    jo = life.staff("Jo Park", "jo@example.org")
    change_staff(app, None, mira, phone="", backup_email="jo@example.org")
    away(app)
    assert life.client(ana).coach_id == mira
    life.says(ANA, CRY)
    assert told(app) == {kim, jo}
    life.move_to(life.clock.now() + timedelta(minutes=30))
    assert told(app) == {kim, jo, mira}


def told(app: App) -> set[int]:
    with app.store.reading() as tx:
        return set(tx.execute(select(AlertMessage.staff_id)).scalars())


@pytest.mark.usefixtures("mira", "kim")
def test_cover_that_means_nothing_is_refused_with_the_remedy(app: App, life: Life) -> None:
    with pytest.raises(Refusal, match="not before the first"):
        away(app, MONDAY, MONDAY - timedelta(days=1))
    with pytest.raises(Refusal, match="nobody stands in for themselves"):
        grant_cover(
            app,
            coach_email="kim@example.org",
            cover_email="kim@example.org",
            first_day=MONDAY,
            last_day=MONDAY,
        )
    with pytest.raises(Refusal, match="Nobody on the staff"):
        grant_cover(app, coach_email="mira@example.org", cover_email="x@y.z", first_day=MONDAY, last_day=MONDAY)
    away(app)
    with pytest.raises(Refusal, match="already"):
        away(app)
    other = life.staff("Ada Ray", "ada@example.org")
    with pytest.raises(Refusal, match="Only an admin"):
        grant_cover(
            app,
            coach_email="mira@example.org",
            cover_email="ada@example.org",
            first_day=MONDAY + timedelta(days=9),
            last_day=MONDAY + timedelta(days=9),
            granted_by=staff(app, other),
        )
