"""An upgrade keeps every row: also where SQLite makes a table anew, and where two machines upgrade at once."""

import shutil
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text

from service.app import App
from service.store.migrate import SCRIPTS, Schema, migrate, schema_at, schema_of
from service.store.tables import Base
from tests.life import Life

TABLE_ANEW = '''
"""Let a client have an age; on SQLite the table is made anew, with clients whose rows refer to it."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"
branch_labels = depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("client", recreate="auto") as batch:
        batch.add_column(sa.Column("age", sa.Integer(), nullable=True))
        batch.alter_column("name", existing_type=sa.String(80), type_=sa.String(120))
'''
ORPHANS = '''
"""A migration with a mistake in it."""
from alembic import op

revision, down_revision = "0002", "0001"
branch_labels = depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM staff")
'''


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The migrations as they are, in a folder where more can be put beside them."""
    return Path(shutil.copytree(SCRIPTS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")))


@pytest.fixture
def upgraded_and_back(app: App) -> Iterator[None]:
    """The database is used again by other tests, which expect it as it was."""
    yield
    with app.store.writing() as tx:
        if "age" in {column["name"] for column in inspect(tx.connection()).get_columns("client")}:
            tx.execute(text("ALTER TABLE client DROP COLUMN age"))
        tx.execute(text("UPDATE alembic_version SET version_num = '0001'"))


def rows(engine: Engine) -> Mapping[str, int]:
    with engine.connect() as connection:
        tables = [table.name for table in Base.metadata.sorted_tables]
        return {name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables}


@pytest.mark.usefixtures("upgraded_and_back")
def test_a_table_that_is_made_anew_loses_nobody(
    life: Life, app: App, ana: int, database_url: str, scripts: Path
) -> None:
    life.says("+447400123456", "buy milk")
    before = rows(app.store.engine)
    assert before["message"] > 2
    assert before["client"] == 1
    (scripts / "versions" / "0002_age.py").write_text(TABLE_ANEW, encoding="utf-8")
    migrate(database_url, scripts)
    assert rows(app.store.engine) == before
    life.says("+447400123456", "done")
    assert life.client(ana).name == "Ana"
    assert schema_of(app.store.engine) is Schema.AHEAD


def test_a_migration_that_leaves_a_row_without_its_own_keeps_nothing(
    life: Life, app: App, ana: int, database_url: str, scripts: Path
) -> None:
    assert (ana, life.app) == (ana, app)
    before = rows(app.store.engine)
    (scripts / "versions" / "0002_mistake.py").write_text(ORPHANS, encoding="utf-8")
    with pytest.raises(Exception, match=r"without the row they belong to|violates foreign key"):
        migrate(database_url, scripts)
    assert rows(app.store.engine) == before
    assert schema_of(app.store.engine) is Schema.CURRENT


@pytest.mark.usefixtures("upgraded_and_back")
def test_two_at_once_do_it_once(app: App, database_url: str, scripts: Path) -> None:
    (scripts / "versions" / "0002_age.py").write_text(TABLE_ANEW, encoding="utf-8")
    faults: list[BaseException] = []

    def upgrade() -> None:
        try:
            migrate(database_url, scripts)
        except BaseException as fault:  # noqa: BLE001 (whatever it is, the test must see it)
            faults.append(fault)

    both = [threading.Thread(target=upgrade) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert faults == []
    with app.store.reading() as tx:
        assert tx.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == ["0002"]


def test_what_a_revision_means() -> None:
    assert schema_at(None) is Schema.EMPTY
    assert schema_at("0001") is Schema.CURRENT
    assert schema_at("9999") is Schema.AHEAD
