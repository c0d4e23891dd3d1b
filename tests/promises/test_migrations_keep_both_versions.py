"""While an upgrade runs, old and new code work on the same tables: a migration adds, or says why it may remove."""

import ast
from collections.abc import Iterator

import pytest

from tests.promises.checks import ROOT

VERSIONS = ROOT / "service" / "store" / "migrations" / "versions"
_REMOVES = {"drop_table", "drop_column", "rename_table", "drop_constraint", "create_unique_constraint"}


def removals(source: str) -> Iterator[str]:
    """What an upgrade takes away from the code before it, by line."""
    tree = ast.parse(source)
    upgrade = next(
        (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "upgrade"), ast.parse("")
    )
    for node in ast.walk(upgrade):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from (f"line {node.lineno}: {what}" for what in _taken_by(node.func.attr, node))


def _taken_by(operation: str, call: ast.Call) -> Iterator[str]:
    told = {keyword.arg: keyword.value for keyword in call.keywords}
    if operation in _REMOVES:
        yield operation
    elif operation == "alter_column" and ("new_column_name" in told or _is(told.get("nullable"), value=False)):
        yield "alter_column"
    elif operation == "create_index" and _is(told.get("unique"), value=True):
        yield "create_index unique"
    elif operation == "add_column" and not _may_be_left_out(call.args[-1]):
        yield "add_column that must be filled"


def _may_be_left_out(column: ast.expr) -> bool:
    told = {keyword.arg: keyword.value for keyword in column.keywords} if isinstance(column, ast.Call) else {}
    return "server_default" in told or not _is(told.get("nullable"), value=False)


def _is(node: ast.expr | None, *, value: bool) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def says_contracts(source: str) -> bool:
    return any(
        isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == ["CONTRACTS"]
        for node in ast.parse(source).body
    )


def test_no_migration_takes_away_what_the_code_before_it_needs() -> None:
    later = [path for path in VERSIONS.glob("*.py") if "down_revision = None" not in path.read_text(encoding="utf-8")]
    sources = {path.name: path.read_text(encoding="utf-8") for path in later}
    assert {name: [*removals(source)] for name, source in sources.items() if not says_contracts(source)} == {
        name: [] for name, source in sources.items() if not says_contracts(source)
    }


@pytest.mark.parametrize(
    "line",
    [
        'op.drop_table("goal")',
        'batch.drop_column("zone")',
        'batch.alter_column("zone", new_column_name="place")',
        'batch.alter_column("zone", nullable=False)',
        'op.add_column("client", sa.Column("age", sa.Integer(), nullable=False))',
        'op.create_index("one", "client", ["zone"], unique=True)',
        'op.rename_table("client", "person")',
    ],
)
def test_what_takes_away_is_found(line: str) -> None:
    assert len([*removals(f"def upgrade() -> None:\n    {line}\n")]) == 1


@pytest.mark.parametrize(
    "line",
    [
        'op.create_table("letter", sa.Column("id", sa.Integer(), nullable=False))',
        'op.add_column("client", sa.Column("age", sa.Integer(), nullable=True))',
        'batch.add_column(sa.Column("age", sa.Integer(), server_default="0", nullable=False))',
        'op.create_index("by_zone", "client", ["zone"], unique=False)',
        'batch.alter_column("zone", nullable=True)',
    ],
)
def test_what_adds_is_fine(line: str) -> None:
    assert [
        *removals(f"def upgrade() -> None:\n    {line}\n\ndef downgrade() -> None:\n    op.drop_table('x')\n")
    ] == []


def test_one_that_says_why_may() -> None:
    assert says_contracts('CONTRACTS = "nothing reads it since 0.2.0"\n')
    assert not says_contracts("x = 1\n")
