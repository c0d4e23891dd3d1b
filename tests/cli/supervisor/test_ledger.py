"""A supervisor that was killed cannot end its children; the next one does, and touches nobody else."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from service.cli.supervisor.child import Child
from service.cli.supervisor.ledger import Ledger
from tests.cli.processes import PYTHON, SECONDS, Running, living_in
from tests.cli.supervisor.pretend_up import TINY

Start = Callable[..., Running]


def test_the_next_start_ends_what_a_killed_supervisor_left(start: Start, tmp_path: Path, free_port: int) -> None:
    children = (("bell", "steady", None), ("web", "web", free_port))
    up = start(*children)
    up.all_of("everything answers", "bell +. started", "web +. started")
    left = psutil.Process(up.process.pid).children(recursive=True)
    assert len(left) == 3
    up.process.kill()
    up.end()
    again = start(*children)
    again.line(r"orphans ended: \['bell', 'web'\]")
    again.line("everything answers")
    psutil.wait_procs(left, timeout=SECONDS)
    assert not [process for process in left if process.is_running()]
    again.ctrl_c()
    assert again.end() == 0
    assert living_in(tmp_path) == []


def test_a_helper_is_ended_whose_parent_died_after_the_supervisor(start: Start, free_port: int) -> None:
    up = start(("web", "web", free_port))
    up.all_of("everything answers", "web +. started")
    (child,) = psutil.Process(up.process.pid).children()
    up.process.kill()
    up.end()
    child.kill()
    psutil.wait_procs([child], timeout=SECONDS)
    again = start(("web", "web", free_port))
    again.line(r"orphans ended: \['web'\]")
    again.line("everything answers")


def test_an_orphan_that_does_not_end_is_killed(tmp_path: Path) -> None:
    with _process(tmp_path, "stubborn") as (child, process):
        assert len(living_in(tmp_path)) == 2
        ledger = Ledger(tmp_path)
        ledger.enter(child, process.pid)
        assert ledger.end_orphans(patience=0.5) == ["worker"]
        assert living_in(tmp_path) == []


def test_a_number_that_was_given_to_another_program_is_left_alone(tmp_path: Path) -> None:
    with _process(tmp_path, "steady") as (child, process):
        ledger = Ledger(tmp_path)
        ledger.enter(child, process.pid)
        record = tmp_path / "worker.json"
        facts = json.loads(record.read_text(encoding="utf-8"))
        for lie in ({"started": facts["started"] - 3600}, {"command": ["python", "-m", "something.else"]}):
            record.write_text(json.dumps(facts | lie), encoding="utf-8")
            assert ledger.end_orphans(patience=1.0) == []
            assert process.poll() is None
            assert not record.exists()


def test_a_process_that_leads_nobody_is_left_alone(tmp_path: Path) -> None:
    with _process(tmp_path, "steady", leads=False) as (child, process):
        ledger = Ledger(tmp_path)
        ledger.enter(child, process.pid)
        assert ledger.end_orphans(patience=1.0) == []
        assert process.poll() is None


def test_a_record_cut_short_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "worker.json").write_text('{"name": "wor', encoding="utf-8")
    (tmp_path / "web.json").write_text('{"name": "web"}', encoding="utf-8")
    assert Ledger(tmp_path).end_orphans(patience=1.0) == []
    assert list(tmp_path.iterdir()) == []


@contextmanager
def _process(place: Path, kind: str, *, leads: bool = True) -> Iterator[tuple[Child, "subprocess.Popen[bytes]"]]:
    command = (PYTHON, TINY, kind, str(place))
    process = subprocess.Popen(command, start_new_session=leads, stdout=subprocess.PIPE)
    assert process.stdout
    assert process.stdout.readline() == b"started\n"
    try:
        yield Child("worker", command, rank=0), process
    finally:
        for left in living_in(place):
            left.kill()
        process.wait(SECONDS)
        process.stdout.close()
