"""Programs read phones and mailboxes as people do."""

import smtplib

import requests
from twilio.rest import Client

from service.sandbox.server import SandboxServer
from tests.sandbox.people import ANA, BEN, OURS


def test_a_program_reads_a_phone_oldest_first_with_its_coaching_times(sandbox: SandboxServer, twilio: Client) -> None:
    sent = twilio.messages.create(to=ANA, from_=OURS, body="Good morning.")
    twilio.messages.create(to=BEN, from_=OURS, body="For Ben alone.")
    sandbox.text(ANA, "hello")
    sandbox.wait_until(lambda: sandbox.texts(ANA)[0].state == "delivered")
    first, second = requests.get(f"{sandbox.url}/phones/{ANA[1:]}/texts", timeout=10).json()["texts"]
    assert first == {
        "sid": sent.sid,
        "inbound": False,
        "body": "Good morning.",
        "state": "delivered",
        "coaching_at": "2026-03-02T09:00:00+00:00",
    }
    assert (second["inbound"], second["body"], second["state"]) == (True, "hello", "received")


def test_a_program_finds_every_mail_and_its_source(sandbox: SandboxServer) -> None:
    with smtplib.SMTP("127.0.0.1", sandbox.smtp_port) as relay:
        for address in ("ana@example.org", "ben@example.org"):
            relay.sendmail("checkins@example.org", [address], f"To: {address}\n\nYour week.\n")
    mails = requests.get(f"{sandbox.url}/mails", timeout=10).json()["mails"]
    assert [mail["recipient"] for mail in mails] == ["ana@example.org", "ben@example.org"]
    assert mails[0]["coaching_at"] == "2026-03-02T09:00:00+00:00"
    source = requests.get(f"{sandbox.url}/mailboxes/{mails[1]['number']}/source", timeout=10)
    assert b"To: ben@example.org" in source.content


def test_a_phone_that_cannot_be_has_nothing_to_read(sandbox: SandboxServer) -> None:
    assert requests.get(f"{sandbox.url}/phones/12/texts", timeout=10).status_code == 404
