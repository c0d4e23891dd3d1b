"""The Twilio adapter at its edges: lines that break, servers that hang, answers that nobody expected."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from service.adapters.twilio_sms import TwilioSms
from service.domain.delivery import DeliveryStatus, Verdict
from service.domain.phone import PhoneNumber
from service.ports import SendFailed
from service.sandbox.faults import Fault, FaultKind
from service.settings import load_settings
from tests.adapters.carriers import hand_over, pretend_twilio

ANA = "+447400123456"
_LONG_AGO = datetime(2026, 3, 2, tzinfo=UTC)


@contextmanager
def a_server_that_answers(directory: Path, answer: bytes | None) -> Iterator[TwilioSms]:
    """A socket that answers each request with these bytes and closes; with None it never answers."""
    listening = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve() -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            with line:
                line.recv(65_536)
                if answer is None:
                    ended.wait(10)
                else:
                    line.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    yield TwilioSms(load_settings(_env_file=None, data_dir=directory / "var", twilio_api_url=url, gateway_seconds=0.3))
    ended.set()
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join()


def _http(code: str, body: str) -> bytes:
    return f"HTTP/1.1 {code}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()


def _verdict(gateway: TwilioSms) -> Verdict:
    with pytest.raises(SendFailed) as told:
        hand_over(gateway, ANA, "Noted.")
    return told.value.verdict


def test_a_server_that_hangs_is_given_up_within_the_limit(tmp_path: Path) -> None:
    with a_server_that_answers(tmp_path, None) as gateway:
        began = time.monotonic()
        assert _verdict(gateway) is Verdict.AMBIGUOUS
        assert time.monotonic() - began < 2


def test_a_look_up_that_hangs_is_given_up_too(tmp_path: Path) -> None:
    with a_server_that_answers(tmp_path, None) as gateway:
        began = time.monotonic()
        with pytest.raises(SendFailed):
            gateway.texts_to(PhoneNumber(ANA), _LONG_AGO)
        assert time.monotonic() - began < 5


def test_a_connection_nobody_takes_may_be_tried_again(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = load_settings(
        _env_file=None, data_dir=tmp_path / "var", twilio_api_url=f"http://127.0.0.1:{port}", gateway_seconds=2
    )
    assert _verdict(TwilioSms(settings)) is Verdict.RETRY


@pytest.mark.parametrize(
    "kind", [FaultKind.RESET, FaultKind.HANG, FaultKind.SERVER_ERROR, FaultKind.DROP], ids=lambda kind: kind.value
)
def test_after_a_line_that_broke_nobody_knows(tmp_path: Path, kind: FaultKind) -> None:
    with pretend_twilio(tmp_path, gateway_seconds=0.3) as pretend:
        pretend.sandbox.add_fault(Fault(kind, times=1))
        gateway = pretend.gateway
        assert isinstance(gateway, TwilioSms)
        assert _verdict(gateway) is Verdict.AMBIGUOUS
        pretend.sandbox.clear_faults()


def test_too_many_requests_may_be_tried_again(tmp_path: Path) -> None:
    with pretend_twilio(tmp_path) as pretend:
        pretend.sandbox.add_fault(Fault(FaultKind.TOO_MANY, times=1))
        with pytest.raises(SendFailed) as told:
            hand_over(pretend.gateway, ANA, "Noted.")
        assert (told.value.verdict, told.value.code) == (Verdict.RETRY, 20429)


@pytest.mark.parametrize(
    "answer",
    [
        _http("201 Created", "<html>not what anybody expected</html>"),
        _http("201 Created", "{}"),
        _http("201 Created", '{"sid": null, "status": "queued"}'),
        _http("503 Service Unavailable", "<html>"),
        b"HTTP/1.1 201 Created\r\nContent-Length: 999\r\n\r\n{",
        b"nonsense\r\n\r\n",
        b"",
    ],
    ids=["HTML", "nothing in it", "no name", "a proxy's page", "cut off", "no HTTP", "closed"],
)
def test_an_answer_nobody_can_read_is_ambiguous_not_a_crash(tmp_path: Path, answer: bytes) -> None:
    with a_server_that_answers(tmp_path, answer) as gateway:
        assert _verdict(gateway) is Verdict.AMBIGUOUS


def test_a_status_that_twilio_adds_without_notice_is_at_least_accepted(tmp_path: Path) -> None:
    answer = _http("201 Created", '{"sid": "SM1", "status": "teleported"}')
    with a_server_that_answers(tmp_path, answer) as gateway:
        assert hand_over(gateway, ANA, "Noted.").delivery_status is DeliveryStatus.ACCEPTED


@pytest.mark.parametrize(("asked", "valid"), [(600, 600), (0, 1), (-5, 1), (10**6, 36_000)])
def test_a_text_carries_our_id_and_its_useful_life(tmp_path: Path, asked: int, valid: int) -> None:
    with pretend_twilio(tmp_path, public_url="https://checkins.example.org", secret_key="k" * 32) as pretend:
        hand_over(pretend.gateway, ANA, "Noted.", message_id=4711, valid_seconds=asked)
        [text] = pretend.sandbox.texts(ANA)
    callback = urlsplit(text.status_callback or "")
    assert f"{callback.scheme}://{callback.netloc}{callback.path}" == (
        "https://checkins.example.org/webhooks/twilio/status"
    )
    assert parse_qs(callback.query) == {"m": ["4711"]}
    assert text.valid_seconds == valid


def test_a_gateway_can_be_used_again_after_it_was_closed(tmp_path: Path) -> None:
    with pretend_twilio(tmp_path) as pretend:
        for _ in range(2):
            hand_over(pretend.gateway, ANA, "Noted.")
        assert len(pretend.sandbox.texts(ANA)) == 2
