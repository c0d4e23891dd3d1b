"""Mails through a real relay over a real socket: what its answers mean, and that no mail travels in the open."""

import asyncio
import socket
import ssl
import time
from pathlib import Path

import pytest

from service.adapters.smtp_email import SmtpEmail
from service.domain.delivery import Verdict
from service.ports import OutgoingEmail, SendFailed
from service.settings import load_settings
from tests.adapters.relay import Certificates, Relay

MAIL = OutgoingEmail(
    7, "ana@example.org", "<7.abc@upswing.test>", b"Message-ID: <7.abc@upswing.test>\r\nSubject: Your week\r\n\r\n.\r\n"
)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates.make(tmp_path_factory.mktemp("certificates"))


def gateway(url: str, tmp_path: Path, trusting: ssl.SSLContext | None = None, seconds: float = 5) -> SmtpEmail:
    return SmtpEmail(
        load_settings(_env_file=None, data_dir=tmp_path, smtp_url=url, gateway_seconds=seconds, secret_key="k" * 32),
        trusting,
    )


def plainly(relay: Relay, tmp_path: Path, seconds: float = 5) -> SmtpEmail:
    return gateway(f"smtp://127.0.0.1:{relay.port}", tmp_path, seconds=seconds)


def verdict(mail: SmtpEmail, email: OutgoingEmail = MAIL) -> SendFailed:
    with pytest.raises(SendFailed) as failed:
        asyncio.run(mail.send(email))
    assert "ana" not in failed.value.reason
    return failed.value


def test_a_mail_arrives_as_it_was_written(tmp_path: Path) -> None:
    with Relay() as relay:
        asyncio.run(plainly(relay, tmp_path).send(MAIL))
        assert relay.kept == [MAIL.mime]
        assert relay.recipients == ["ana@example.org"]


def test_a_relay_that_offers_starttls_is_spoken_to_in_private(tmp_path: Path, certificates: Certificates) -> None:
    with Relay(tls=certificates.server, password="it's & secret") as relay:
        url = f"smtp://mira:it%27s%20%26%20secret@127.0.0.1:{relay.port}"
        asyncio.run(gateway(url, tmp_path, certificates.trusting).send(MAIL))
        assert (relay.kept, relay.in_the_open) == ([MAIL.mime], [False])


def test_tls_from_the_start_works_as_well(tmp_path: Path, certificates: Certificates) -> None:
    with Relay(tls=certificates.server, tls_from_the_start=True) as relay:
        asyncio.run(gateway(f"smtps://127.0.0.1:{relay.port}", tmp_path, certificates.trusting).send(MAIL))
        assert (relay.kept, relay.in_the_open) == ([MAIL.mime], [False])


def test_a_certificate_that_nobody_vouches_for_is_ours_to_fix(tmp_path: Path, certificates: Certificates) -> None:
    with Relay(tls=certificates.server) as relay:
        assert verdict(plainly(relay, tmp_path)).verdict is Verdict.OURS_TO_FIX
        assert relay.kept == []


def test_a_wrong_password_is_ours_to_fix(tmp_path: Path, certificates: Certificates) -> None:
    with Relay(tls=certificates.server, password="right") as relay:
        url = f"smtp://mira:wrong@127.0.0.1:{relay.port}"
        failed = verdict(gateway(url, tmp_path, certificates.trusting))
        assert (failed.verdict, failed.code) == (Verdict.OURS_TO_FIX, 535)
        assert "wrong" not in failed.reason


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("450 4.2.0 greylisted, come back later", Verdict.RETRY),
        ("451 try again", Verdict.RETRY),
        ("550 no such mailbox", Verdict.BAD_ADDRESS),
        ("550 5.1.1 no such mailbox", Verdict.BAD_ADDRESS),
        ("552 5.2.2 mailbox full", Verdict.BAD_ADDRESS),
        ("550 5.7.1 not allowed to send", Verdict.OURS_TO_FIX),
        ("554 relay access denied", Verdict.OURS_TO_FIX),
    ],
)
def test_what_a_relay_says_to_the_address(tmp_path: Path, said: str, means: Verdict) -> None:
    with Relay(answer_to_rcpt=said) as relay:
        failed = verdict(plainly(relay, tmp_path))
        assert (failed.verdict, failed.code) == (means, int(said[:3]))
        assert relay.kept == []


@pytest.mark.parametrize(
    ("said", "means"),
    [("421 closing", Verdict.RETRY), ("452 too busy", Verdict.RETRY), ("554 5.7.1 looks like spam", Verdict.UNKNOWN)],
)
def test_what_a_relay_says_to_the_mail(tmp_path: Path, said: str, means: Verdict) -> None:
    with Relay(answer_to_data=said) as relay:
        failed = verdict(plainly(relay, tmp_path))
        assert (failed.verdict, failed.code) == (means, int(said[:3]))


@pytest.mark.parametrize(
    ("said", "means"), [("550 5.7.1 not your address", Verdict.OURS_TO_FIX), ("451 later", Verdict.RETRY)]
)
def test_what_a_relay_says_to_our_own_address(tmp_path: Path, said: str, means: Verdict) -> None:
    with Relay(answer_to_mail=said) as relay:
        assert verdict(plainly(relay, tmp_path)).verdict is means


def test_an_answer_to_the_mail_that_is_lost_is_open(tmp_path: Path) -> None:
    with Relay(drops_after_data=True) as relay:
        assert verdict(plainly(relay, tmp_path)).verdict is Verdict.AMBIGUOUS
        assert relay.kept == [MAIL.mime]


@pytest.mark.parametrize(("step", "means"), [("mail", Verdict.RETRY), ("data", Verdict.AMBIGUOUS)])
def test_a_relay_that_hangs_is_left_within_the_time_limit(tmp_path: Path, step: str, means: Verdict) -> None:
    with Relay(hangs_at=step) as relay:
        began = time.monotonic()
        assert verdict(plainly(relay, tmp_path, seconds=0.5)).verdict is means
        assert time.monotonic() - began < 3


def test_a_relay_out_of_reach_is_tried_again(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert verdict(gateway(f"smtp://127.0.0.1:{port}", tmp_path)).verdict is Verdict.RETRY


def test_an_address_that_no_relay_of_ours_can_take_is_a_bad_one(tmp_path: Path) -> None:
    with Relay() as relay:
        nobody = OutgoingEmail(7, "añá@example.org", MAIL.message_id_header, MAIL.mime)
        assert verdict(plainly(relay, tmp_path), nobody).verdict is Verdict.BAD_ADDRESS
