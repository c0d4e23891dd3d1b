"""Programs read phones and mailboxes as people do."""

import smtplib

import requests
from twilio.rest import Client

from service.sandbox.server import SandboxServer
from tests.sandbox.people import ANA, BEN, OURS


def test_a_program_reads_all_phones_oldest_first_with_their_coaching_times(
    sandbox: SandboxServer, twilio: Client
) -> None:
    sent = twilio.messages.create(to=ANA, from_=OURS, body="Good morning.")
    sandbox.text(BEN, "hello")
    sandbox.wait_until(lambda: sandbox.texts(ANA)[0].state == "delivered")
    first, second = requests.get(f"{sandbox.url}/texts", timeout=10).json()["texts"]
    assert first == {
        "number": first["number"],
        "phone": ANA,
        "sid": sent.sid,
        "inbound": False,
        "body": "Good morning.",
        "state": "delivered",
        "coaching_at": "2026-03-02T09:00:00+00:00",
    }
    assert (second["phone"], second["inbound"], second["body"], second["state"]) == (BEN, True, "hello", "received")
    newer = requests.get(f"{sandbox.url}/texts?after={first['number']}", timeout=10).json()["texts"]
    assert newer == [second]


def test_a_program_finds_every_mail_and_its_source(sandbox: SandboxServer) -> None:
    with smtplib.SMTP("127.0.0.1", sandbox.smtp_port) as relay:
        for address in ("ana@example.org", "ben@example.org"):
            relay.sendmail("checkins@example.org", [address], f"To: {address}\n\nYour week.\n")
    mails = requests.get(f"{sandbox.url}/mails", timeout=10).json()["mails"]
    assert [mail["recipient"] for mail in mails] == ["ana@example.org", "ben@example.org"]
    assert mails[0]["coaching_at"] == "2026-03-02T09:00:00+00:00"
    source = requests.get(f"{sandbox.url}/mailboxes/{mails[1]['number']}/source", timeout=10)
    assert b"To: ben@example.org" in source.content


def test_what_is_no_number_of_a_text_is_refused_with_the_remedy(sandbox: SandboxServer) -> None:
    refused = requests.get(f"{sandbox.url}/texts?after=noon", timeout=10)
    assert (refused.status_code, refused.text) == (400, "Write after= and the number of a text.")
