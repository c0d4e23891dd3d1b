"""`upswing up` with tiny children: `python -m tests.cli.supervisor.pretend_up DATA_DIR '[["web", "web", 8000], …]'`.

Each child is a name, a kind of tiny.py, and a port or null; their ranks follow the list."""

import asyncio
import json
import sys
from functools import partial
from pathlib import Path

from service.cli.supervisor.child import Child, Patience, at_once, http_answers
from service.cli.supervisor.ledger import Ledger
from service.cli.supervisor.lock import locked
from service.cli.supervisor.screen import Screen
from service.cli.supervisor.supervise import supervise
from service.domain.refusal import Refusal

TINY = str(Path(__file__).with_name("tiny.py"))


def _child(rank: int, data_dir: str, name: str, kind: str, port: int | None) -> Child:
    command = (sys.executable, TINY, kind, data_dir, *([str(port)] if port else []))
    ready = partial(http_answers, "127.0.0.1", port, "/healthz") if port else at_once
    return Child(name, command, rank=rank, ready=ready, awaited=rank == 0)


def pretend_up(data_dir: str, children: str, patience: str = "{}") -> int:
    screen, waits = Screen(), Patience(**json.loads(patience))
    with locked(Path(data_dir), "http://127.0.0.1:8000"):
        ledger = Ledger(Path(data_dir, "processes"))
        screen.say(f"orphans ended: {sorted(ledger.end_orphans(waits.stop))}")
        known = [_child(rank, data_dir, *facts) for rank, facts in enumerate(json.loads(children))]
        on_ready = partial(screen.say, "everything answers")
        return asyncio.run(supervise(known, ledger, screen, on_ready=on_ready, patience=waits))


if __name__ == "__main__":
    try:
        sys.exit(pretend_up(*sys.argv[1:]))
    except Refusal as fault:
        sys.exit(f"refused: {fault}")
