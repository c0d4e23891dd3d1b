"""SQLite's writers of two processes: whoever has one statement to write goes before who writes on and on."""

import threading
from pathlib import Path

from service.store.short_first import ShortFirst


def test_a_worker_waits_while_a_webhook_has_something_to_write(tmp_path: Path) -> None:
    web, worker = ShortFirst(str(tmp_path / "x.db")), ShortFirst(str(tmp_path / "x.db"))
    passed = threading.Event()

    def write() -> None:
        worker.let_pass()
        passed.set()

    with web.short():
        waiting = threading.Thread(target=write)
        waiting.start()
        assert not passed.wait(0.02)
    assert passed.wait(5)
    waiting.join()
    web.close()
    worker.close()


def test_webhooks_without_end_do_not_keep_a_worker_from_writing(tmp_path: Path) -> None:
    web, worker = ShortFirst(str(tmp_path / "x.db")), ShortFirst(str(tmp_path / "x.db"))
    with web.short(), web.short():
        worker.let_pass()
    with web.short():
        web.let_pass()
    web.close()
    worker.close()
