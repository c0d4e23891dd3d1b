"""How clients live through their weeks, for the tests of what they are told of them."""

from datetime import date, timedelta

from sqlalchemy import update

from service.app import App
from service.store.tables import Client
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT

LONDON = "Europe/London"


def joins(life: Life, **facts: str) -> int:
    agreed = {"email": ANAS_MAIL, "mail_statement": MAIL_STATEMENT} | facts
    client_id = life.enroll("Ana", ANA, LONDON, "get_back_up", **agreed)
    life.says(ANA, "YES")
    return client_id


def says_at(life: Life, *said: tuple[str, str]) -> None:
    for wall, words in said:
        life.move_to_local(LONDON, wall)
        life.says(ANA, words)


def lives_week_one(life: Life) -> None:
    """A no on Monday, done on Tuesday, the week's sentence on Wednesday, a two on Saturday."""
    says_at(
        life,
        ("2026-03-02 09:05", "call the bank"),
        ("2026-03-02 19:40", "no"),
        ("2026-03-03 09:05", "update the risk log"),
        ("2026-03-03 19:40", "done"),
        ("2026-03-04 19:40", "The launch slipped twice. I had seen it coming."),
        ("2026-03-07 11:10", "2"),
    )


def keeps_going(life: Life, week: int) -> None:
    """A goal kept on Monday, a sentence on Wednesday, a number on Saturday."""
    monday, wednesday, saturday = (date(2026, 3, 2) + timedelta(days=7 * week + day) for day in (0, 2, 5))
    says_at(
        life,
        (f"{monday} 09:05", f"goal of week {week + 1}"),
        (f"{monday} 19:40", "done"),
        (f"{wednesday} 19:40", f"what I wrote in week {week + 1}"),
        (f"{saturday} 11:10", f"{week + 1}"),
    )


def change(app: App, client_id: int, **values: object) -> None:
    with app.store.writing() as tx:
        tx.execute(update(Client).where(Client.id == client_id).values(**values))
