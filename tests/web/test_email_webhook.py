"""Mailgun's webhook: what is signed is kept once, whatever is not a client's own answer is turned away for good."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from service.app import App
from service.domain.delivery import Channel
from service.effects.mailing import reply_address
from service.ports import Queue
from service.store.tables import Message
from service.store.transaction import Store
from service.web.app import create_app
from service.web.email_webhook import MAIL_ROUTE
from tests.conftest import ANA
from tests.life import Life

ANAS_MAIL = "ana@example.org"
QUOTED = "On Sun, 8 Mar 2026 at 17:00, Upswing for Mira <checkins@upswing.localhost> wrote:\r\n> Your week, Ana"


@pytest.fixture
def page(app: App) -> FlaskClient:
    return create_app(app).test_client()


@pytest.fixture
def weekly(life: Life, mira: int) -> Message:  # noqa: ARG001 (she needs her coach)
    """The mail of Ana's first week, as it left on Sunday at five."""
    statement = "Told Mira in the room on 1 March that one mail a week is fine"
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    ana = life.enroll("Ana", ANA, "Europe/London", "get_back_up", email=ANAS_MAIL, mail_statement=statement)
    life.says(ANA, "YES")
    life.sleep_to_local("Europe/London", "2026-03-09 09:10")
    life.says(ANA, "sort the receipts")
    life.sleep_to_local("Europe/London", "2026-03-15 17:05")
    return [one for one in life.messages(ana) if one.channel is Channel.EMAIL][-1]


def a_reply(app: App, to: Message, **changes: str) -> dict[str, str]:
    """A reply as Mailgun's routes post it, signed now."""
    form = {
        "recipient": reply_address(app.settings, to.id),
        "sender": ANAS_MAIL,
        "from": f"Ana <{ANAS_MAIL}>",
        "subject": "Re: Your week, Ana",
        "body-plain": f"It taught me to ask sooner.\r\n\r\n{QUOTED}",
        "Message-Id": "<CAF3x@mail.example.org>",
        "message-headers": json.dumps([["Subject", "Re: Your week, Ana"], ["Auto-Submitted", "no"]]),
    }
    return signed(app, form | changes)


def signed(app: App, form: Mapping[str, str], age: timedelta = timedelta(0)) -> dict[str, str]:
    stamp, token = str(int((app.clock.real_now() - age).timestamp())), "c5f1" * 12
    key = app.settings.mail_signing_key.encode()
    signature = hmac.new(key, f"{stamp}{token}".encode(), hashlib.sha256).hexdigest()
    return {"timestamp": stamp, "token": token, "signature": signature, **form}


def inbound_mails(life: Life, like: Message) -> list[Message]:
    assert like.client_id is not None
    all_of_hers = life.messages(like.client_id)
    return [one for one in all_of_hers if one.channel is Channel.EMAIL and one.dispatch_state is None]


def post(page: FlaskClient, form: Mapping[str, str]) -> int:
    return page.post(MAIL_ROUTE, data=dict(form)).status_code


def test_a_reply_is_kept_whole_under_the_client_who_wrote_it(
    app: App, life: Life, page: FlaskClient, weekly: Message
) -> None:
    life.doorbell.rung.clear()
    assert post(page, a_reply(app, weekly)) == 200
    (kept,) = inbound_mails(life, weekly)
    assert kept.body == f"It taught me to ask sooner.\n\n{QUOTED}".replace("\r\n", "\n")
    assert (kept.unread, kept.address, kept.provider_id) == (True, ANAS_MAIL, "<CAF3x@mail.example.org>")
    assert Queue.INBOUND in life.doorbell.rung


def test_a_reply_that_comes_again_is_answered_the_same_and_kept_once(
    app: App, life: Life, page: FlaskClient, weekly: Message
) -> None:
    assert [post(page, a_reply(app, weekly)) for _ in range(2)] == [200, 200]
    assert len(inbound_mails(life, weekly)) == 1


def test_mails_with_long_names_and_without_any_are_told_apart(
    app: App, life: Life, page: FlaskClient, weekly: Message
) -> None:
    for name in (f"<{'x' * 300}1@mail.example.org>", f"<{'x' * 300}2@mail.example.org>", "", ""):
        assert post(page, a_reply(app, weekly, **{"Message-Id": name})) == 200
    assert len(inbound_mails(life, weekly)) == 3


def test_the_address_may_lose_its_case_on_the_way(app: App, life: Life, page: FlaskClient, weekly: Message) -> None:
    shouted = {"recipient": reply_address(app.settings, weekly.id).upper(), "from": "ANA@Example.ORG"}
    assert post(page, a_reply(app, weekly, **shouted)) == 200
    assert len(inbound_mails(life, weekly)) == 1


def test_a_photo_beside_the_words_does_not_lose_them(app: App, life: Life, page: FlaskClient, weekly: Message) -> None:
    photo = (BytesIO(b"\xff" * 400_000), "walk.jpg")
    answer = page.post(MAIL_ROUTE, data={**a_reply(app, weekly), "attachment-1": photo})
    assert answer.status_code == 200
    assert len(inbound_mails(life, weekly)) == 1


@pytest.mark.parametrize(
    "spoiled", [{"signature": "0" * 64}, {"signature": ""}, {"token": "other"}, {"timestamp": "x"}]
)
def test_what_mailgun_has_not_signed_is_refused(
    app: App, life: Life, page: FlaskClient, weekly: Message, spoiled: dict[str, str]
) -> None:
    assert post(page, a_reply(app, weekly) | spoiled) == 403
    assert post(page, {"recipient": "reply+1-aaaaaaaaaaaaaaaa@upswing.localhost"}) == 403
    assert inbound_mails(life, weekly) == []


def test_an_old_signature_counts_no_more(app: App, life: Life, page: FlaskClient, weekly: Message) -> None:
    form = a_reply(app, weekly)
    assert post(page, signed(app, form) | {"timestamp": form["timestamp"]}) == 200
    unsigned = {name: value for name, value in form.items() if name not in {"timestamp", "token", "signature"}}
    assert post(page, signed(app, unsigned, timedelta(hours=13))) == 403
    assert len(inbound_mails(life, weekly)) == 1


def test_neither_address_nor_sender_alone_is_enough(app: App, life: Life, page: FlaskClient, weekly: Message) -> None:
    forged = f"reply+{weekly.id}-aaaaaaaaaaaaaaaa@upswing.localhost"
    assert post(page, a_reply(app, weekly, recipient=forged)) == 406
    assert post(page, a_reply(app, weekly, recipient="checkins@upswing.localhost")) == 406
    assert post(page, a_reply(app, weekly, **{"from": "Ben <ben@example.org>"})) == 406
    assert post(page, a_reply(app, weekly, **{"from": f"{ANAS_MAIL} <ben@example.org>"})) == 406
    assert inbound_mails(life, weekly) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"message-headers": '[["Auto-Submitted", "auto-replied"]]'},
        {"message-headers": '[["auto-submitted", "auto-generated; owner-email=x@example.org"]]'},
        {"message-headers": '[["Precedence", "bulk"]]'},
        {"message-headers": '[["List-Id", "<talk.example.org>"]]'},
        {"message-headers": '[["Return-Path", "<>"]]'},
        {"sender": "<>"},
        {"sender": ""},
        {"sender": "MAILER-DAEMON@mx.example.org"},
    ],
)
def test_an_out_of_office_is_no_answer(
    app: App, life: Life, page: FlaskClient, weekly: Message, changes: dict[str, str]
) -> None:
    assert post(page, a_reply(app, weekly, **changes)) == 406
    assert inbound_mails(life, weekly) == []


def test_while_the_database_is_down_mailgun_is_told_to_try_again(app: App, tmp_path: Path) -> None:
    gone = Store.open(f"sqlite:///{tmp_path / 'nowhere' / 'gone.db'}")
    page = create_app(
        App(app.settings, app.clock, app.sms, app.mail, app.doorbell, gone, app.rendering, app.rate)
    ).test_client()
    form = a_reply(app, Message(id=1))
    assert post(page, form) == 503
    gone.close()
