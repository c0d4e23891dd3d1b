"""`python -m service.sandbox`: starts, says what keeps it from starting in a line, and stops when told."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def process(data_dir: Path, **settings: object) -> Iterator[subprocess.Popen[str]]:
    environment = {
        "PATH": os.environ["PATH"],
        "DATA_DIR": str(data_dir),
        **{name: str(value) for name, value in settings.items()},
    }
    started = subprocess.Popen(
        [sys.executable, "-m", "service.sandbox"],
        env=environment,
        cwd=data_dir,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.kill()
        started.communicate()


def patiently() -> requests.Session:
    asking = requests.Session()
    asking.mount(
        "http://", HTTPAdapter(max_retries=Retry(total=None, connect=300, backoff_factor=0.05, backoff_max=0.1))
    )
    return asking


def test_it_answers_on_its_ports_and_stops_when_told(tmp_path: Path) -> None:
    port, smtp_port = free_port(), free_port()
    with process(tmp_path, SANDBOX_PORT=port, SANDBOX_SMTP_PORT=smtp_port) as running, patiently() as asking:
        healthy = asking.get(f"http://127.0.0.1:{port}/healthz", timeout=10)
        assert healthy.json() == {"texts": True, "mail": True}
        with socket.create_connection(("127.0.0.1", smtp_port), 10) as line:
            assert line.recv(200).startswith(b"220 ")
        news = asking.get(f"http://127.0.0.1:{port}/events", stream=True, timeout=10)
        running.send_signal(signal.SIGTERM)
        assert running.wait(10) == 0
        news.close()
    assert (tmp_path / "sandbox.db").stat().st_mode & 0o077 == 0


def test_a_page_shows_even_while_the_service_has_no_database_yet(tmp_path: Path) -> None:
    port = free_port()
    with process(tmp_path, SANDBOX_PORT=port, SANDBOX_SMTP_PORT=free_port()), patiently() as asking:
        assert "Pick up a phone" in asking.get(f"http://127.0.0.1:{port}/", timeout=10).text


def test_where_texts_are_real_only_the_mail_half_is_there(tmp_path: Path) -> None:
    port = free_port()
    real = {
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "TWILIO_AUTH_TOKEN": "t" * 32,
        "TWILIO_FROM": "+15005550006",
        "PUBLIC_URL": "https://checkins.example.org",
        "SECRET_KEY": "s" * 40,
    }
    with (
        process(tmp_path, SANDBOX_PORT=port, SANDBOX_SMTP_PORT=free_port(), **real),
        patiently() as asking,
    ):
        page = asking.get(f"http://127.0.0.1:{port}/", timeout=10)
        assert page.url.endswith("/mailboxes")
        assert ">Phones<" not in page.text
        api = f"http://127.0.0.1:{port}/2010-04-01/Accounts/{real['TWILIO_ACCOUNT_SID']}/Messages.json"
        auth = (real["TWILIO_ACCOUNT_SID"], real["TWILIO_AUTH_TOKEN"])
        assert asking.get(api, auth=auth, timeout=10).status_code == 404


def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with process(tmp_path, SANDBOX_PORT=taken.getsockname()[1], SANDBOX_SMTP_PORT=free_port()) as running:
            _, words = running.communicate(timeout=20)
    assert running.returncode == 1
    assert words.startswith("The sandbox cannot start: ")
    assert words.count("\n") == 1


def test_a_setting_that_is_wrong_is_said_in_one_line(tmp_path: Path) -> None:
    with process(tmp_path, SANDBOX_PORT="eighty") as running:
        _, words = running.communicate(timeout=20)
    assert running.returncode == 1
    assert words.startswith("SANDBOX_PORT: ")
    assert "eighty" not in words
    assert words.count("\n") == 1
