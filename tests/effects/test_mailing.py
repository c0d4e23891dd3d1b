"""A mail as it is handed over: its headers, its parts, and the addresses that only we can have written."""

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.delivery import Priority, Purpose
from service.effects.mailing import (
    client_of_unsubscribe_token,
    message_id_header,
    message_of_reply_address,
    outgoing,
    reply_address,
    unsubscribe_url,
)
from service.ports import OutgoingEmail
from service.settings import Settings, load_settings
from service.store.outbox import Claimed
from service.store.tables import Mail

WRITTEN = datetime(2026, 3, 8, 17, 0, tzinfo=UTC)
CLAIMED = Claimed(
    id=42,
    client_id=1,
    check_in_id=None,
    purpose=Purpose.WEEKLY,
    address="ana@example.org",
    body="Hello Ana,\n\nGrüße, und ein sehr langer Satz, der über die Zeile hinausgeht und doch ganz ankommt. 👋\n",
    useful_until=WRITTEN,
    attempts=1,
    claimed_by="w",
    lease_until=WRITTEN,
    priority=Priority.PROMPT,
    segments=1,
    error_code=None,
    reason=None,
)


def _settings(**facts: str) -> Settings:
    given: dict[str, str] = {"secret_key": "k" * 32, "email_from": "checkins@Upswing.test"}
    return load_settings(_env_file=None, **(given | facts))


@pytest.fixture
def ours() -> Settings:
    return _settings()


def parts(picture: bytes | None = b"\x89PNG") -> Mail:
    return Mail(
        message_id=42,
        sender_name="Upswing for Mira",
        subject="Your week, Zoë",
        html="<html><body>Grüße <img src='cid:week.png'></body></html>",
        picture=picture,
        follows="<1.a@upswing.test> <2.b@upswing.test>",
        unsubscribe_url="https://upswing.test/unsubscribe/token",
    )


def read(mail: OutgoingEmail) -> EmailMessage:
    return message_from_bytes(mail.mime, EmailMessage, policy=default)


def test_text_comes_first_and_the_picture_belongs_to_the_html(ours: Settings) -> None:
    mail = read(outgoing(ours, CLAIMED, parts(), WRITTEN))
    assert mail.get_content_type() == "multipart/alternative"
    text, html = mail.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "multipart/related")
    assert isinstance(text, EmailMessage)
    assert isinstance(html, EmailMessage)
    assert str(text.get_content()).replace("\r\n", "\n") == CLAIMED.body
    page, picture = html.iter_parts()
    assert (page.get_content_type(), picture.get_content_type()) == ("text/html", "image/png")
    assert (picture["Content-ID"], picture.get_content_disposition()) == ("<week.png>", "inline")


def test_a_mail_without_a_picture_has_none(ours: Settings) -> None:
    mail = read(outgoing(ours, CLAIMED, parts(picture=None), WRITTEN))
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]


def test_the_headers_say_who_what_and_how_to_end_it(ours: Settings) -> None:
    mail = read(outgoing(ours, CLAIMED, parts(), WRITTEN))
    assert mail["From"] == "Upswing for Mira <checkins@Upswing.test>"
    assert (mail["To"], mail["Subject"]) == ("ana@example.org", "Your week, Zoë")
    assert mail["List-Unsubscribe"] == "<https://upswing.test/unsubscribe/token>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["References"] == "<1.a@upswing.test> <2.b@upswing.test>"
    assert mail["In-Reply-To"] == "<2.b@upswing.test>"
    assert mail["Date"].datetime == WRITTEN


def test_a_mail_travels_in_seven_bits_and_short_lines(ours: Settings) -> None:
    mime = outgoing(ours, CLAIMED, parts(), WRITTEN).mime
    assert mime.isascii()
    assert max(len(line) for line in mime.split(b"\r\n")) <= 998
    assert b"\n" not in mime.replace(b"\r\n", b"")


def test_handed_over_twice_it_is_one_mail_to_its_reader(ours: Settings) -> None:
    once, again = (outgoing(ours, CLAIMED, parts(), WRITTEN) for _ in range(2))
    assert once.message_id_header == again.message_id_header == read(again)["Message-ID"]
    assert re.fullmatch(r"<42\.[a-z2-7]{16}@Upswing\.test>", once.message_id_header)


@given(st.integers(1, 10**18 - 1))
def test_a_reply_address_leads_back_to_its_message_whatever_its_case(message_id: int) -> None:
    ours = _settings()
    address = reply_address(ours, message_id)
    local, _, domain = address.partition("@")
    assert len(local) <= 64
    assert domain == "Upswing.test"
    for arrived in (address, address.upper(), f" {address.lower()} "):
        assert message_of_reply_address(ours, arrived) == message_id


def test_a_reply_address_that_we_did_not_write_leads_nowhere(ours: Settings) -> None:
    good = reply_address(ours, 42)
    token = good.partition("-")[2].partition("@")[0]
    for bad in (
        good.replace("42", "43"),
        good.replace("Upswing.test", "evil.test"),
        f"reply+42-{token[::-1]}@Upswing.test",
        f"reply+42-{token[:15]}@Upswing.test",
        "reply+42-@Upswing.test",
        "",
    ):
        assert message_of_reply_address(ours, bad) is None
    assert message_of_reply_address(_settings(secret_key="x" * 32), good) is None


def test_each_use_has_its_own_token(ours: Settings) -> None:
    assert message_id_header(ours, 42).split(".")[1][:16] not in reply_address(ours, 42)


def test_an_unsubscribe_link_ends_the_mails_of_its_client_and_of_nobody_else(ours: Settings) -> None:
    address = unsubscribe_url(_settings(public_url="https://upswing.test/"), 7)
    assert address.startswith("https://upswing.test/unsubscribe/")
    token = address.rpartition("/")[2]
    assert re.fullmatch(r"[\w.-]+", token), "nothing in it needs escaping"
    assert client_of_unsubscribe_token(ours, token) == 7
    for mangled in (token[:-1], token + "x", "8" + token[1:], "", "....", token.swapcase()):
        assert client_of_unsubscribe_token(ours, mangled) is None
