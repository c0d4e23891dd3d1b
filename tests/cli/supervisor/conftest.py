import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.cli.processes import PYTHON, Running

Start = Callable[..., Running]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a supervisor over tiny children, each `(name, kind, port)`, with DATA_DIR in tmp_path."""
    with ExitStack() as stack:

        def begin(*children: tuple[str, str, int | None], **patience: float) -> Running:
            spec = [str(tmp_path), json.dumps(children), json.dumps(patience)]
            return stack.enter_context(Running([PYTHON, "-m", "tests.cli.supervisor.pretend_up", *spec]))

        yield begin
