"""Alembic's entry: migrations run on the connection that service.store.migrate hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator

from service.store.tables import Base


def plain_type(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """Write our column types down as what they are kept as: a migration must not change when the code does."""
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    impl = item.impl_instance
    return f"sa.{'DateTime(timezone=True)' if type(impl).__name__ == 'DateTime' else repr(impl)}"


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=plain_type,
    transaction_per_migration=False,
)
context.run_migrations()
