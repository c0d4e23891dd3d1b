from collections.abc import Iterator
from pathlib import Path

import pytest

from service.rendering import Rendering
from tests.cli.practice import Practice, practice_in
from tests.cli.processes import free_ports


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on now."""
    return free_ports(1)[0]


@pytest.fixture
def practice(tmp_path: Path, rendering: Rendering, monkeypatch: pytest.MonkeyPatch) -> Iterator[Practice]:
    """What the commands of this test open: their DATA_DIR is set to it."""
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "var"))
    with practice_in(tmp_path / "var", rendering) as made:
        yield made
