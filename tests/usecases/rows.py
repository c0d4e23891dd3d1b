"""Looking at rows, and changing one where the story needs what no use-case does yet."""

from typing import Any, TypeVar

from sqlalchemy import select

from service.app import App
from service.store.tables import Base, Client, Enrollment, Message
from service.usecases.enroll_client import Enrolled, EnrollmentForm, enroll_client

R = TypeVar("R", bound=Base)


def every(app: App, table: type[R]) -> list[R]:
    """All rows of a table, in order of their ids."""
    key = table.__table__.primary_key.columns[0]  # type: ignore[attr-defined]
    with app.store.reading() as tx:
        return list(tx.execute(select(table).order_by(key)).scalars())


def change(app: App, table: type[R], row_id: int, **columns: Any) -> None:
    """Set columns of one row."""
    with app.store.writing() as tx:
        row = tx.get_one(table, row_id)
        for name, value in columns.items():
            setattr(row, name, value)


def inbound(app: App) -> list[Message]:
    return [message for message in every(app, Message) if message.dispatch_state is None]


def outbound(app: App) -> list[Message]:
    return [message for message in every(app, Message) if message.dispatch_state is not None]


def enrollment_of(app: App, client_id: int) -> Enrollment:
    """The latest."""
    return [one for one in every(app, Enrollment) if one.client_id == client_id][-1]


def make_unreadable(app: App, client_id: int) -> None:
    """Reading anything from this client fails from here on: their zone is no zone."""
    change(app, Client, client_id, zone="Nowhere/Land")


def enroll_by_code(app: App, name: str, zone: str, program: str = "three_days") -> Enrolled:
    """Enroll somebody who will text the join code."""
    form = EnrollmentForm(
        name=name, zone=zone, program=program, coach_email="mira@example.org", adult=True, enrolled_by="Omar"
    )
    return enroll_client(app, form)
