import json
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.cli.processes import PYTHON, Running

type_of_start = Callable[..., Running]


@pytest.fixture
def free_port() -> int:
    """A port that nobody has now. Another program may take it in between; nothing here would be served by it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def start(tmp_path: Path) -> Iterator[type_of_start]:
    """Start a supervisor over tiny children, each `(name, kind, port)`, with DATA_DIR in tmp_path."""
    with ExitStack() as stack:

        def begin(*children: tuple[str, str, int | None], **patience: float) -> Running:
            spec = [str(tmp_path), json.dumps(children), json.dumps(patience)]
            return stack.enter_context(Running([PYTHON, "-m", "tests.cli.supervisor.pretend_up", *spec]))

        yield begin
