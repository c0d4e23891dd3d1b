"""A mail is answered in the mailbox, and reaches our side as Mailgun would hand it over."""

import hashlib
import hmac
from dataclasses import replace

import pytest
import requests

from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.test_mail import ANA, post, weekly

KEY = "the key that signs mails"
REPLY_TO = "reply+7-abcdefghijklmnop@upswing.localhost"


@pytest.fixture
def options(options: Options) -> Options:
    return replace(options, mail_signing_key=KEY)


def test_a_reply_reaches_our_side_signed_and_with_the_mail_below_it(sandbox: SandboxServer, us: OurSide) -> None:
    mail = weekly()
    mail["Reply-To"] = REPLY_TO
    post(sandbox, mail)
    assert "Send the reply" in requests.get(f"{sandbox.url}/mailboxes/1", timeout=10).text
    page = requests.post(f"{sandbox.url}/mailboxes/1/reply", data={"body": "keep the walk"}, timeout=10)
    (came,) = us.wait_for(1, "/webhooks/email/mailgun")
    form = came.form
    expected = hmac.new(KEY.encode(), f"{form['timestamp']}{form['token']}".encode(), hashlib.sha256).hexdigest()
    assert form["signature"] == expected
    assert (form["recipient"], form["sender"], form["from"]) == (REPLY_TO, ANA, ANA)
    assert form["body-plain"].startswith("keep the walk\n\nOn ")
    assert form["body-plain"].endswith("> Four small things — done.")
    assert "Upswing took the reply" in page.text


def test_a_mail_without_a_reply_address_has_no_box_for_one(sandbox: SandboxServer) -> None:
    post(sandbox, weekly())
    assert "Send the reply" not in requests.get(f"{sandbox.url}/mailboxes/1", timeout=10).text
