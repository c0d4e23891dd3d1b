"""Mails that come back: one mailbox that is not there ends them, three lost ones do, and so does calling it spam."""

import hashlib
import hmac
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Priority, Purpose
from service.domain.flags import FlagReason
from service.effects.mailing import message_id_header
from service.store.clients import suppressed_for
from service.store.tables import Message
from service.web.app import create_app
from service.web.email_events import EVENTS_ROUTE
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT

GONE = {"event": "failed", "severity": "permanent", "reason": "bounce", "delivery-status": {"code": 550}}
GIVEN_UP = {"event": "failed", "severity": "permanent", "reason": "old", "delivery-status": {"code": 452}}
SPAM = {"event": "complained"}


@pytest.fixture
def page(app: App) -> FlaskClient:
    return create_app(app).test_client()


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    return life.enroll("Ana", ANA, "Europe/London", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)


def a_mail(life: Life, client_id: int) -> int:
    """A mail to Ana that the relay has taken."""
    with life.app.store.writing() as tx:
        message = Message(
            client_id=client_id,
            channel=Channel.EMAIL,
            purpose=Purpose.WEEKLY,
            address=ANAS_MAIL,
            body="Your week",
            at=life.clock.now(),
            dispatch_state=DispatchState.HANDED_OVER,
            delivery_status=DeliveryStatus.SENT,
            priority=Priority.PROMPT,
        )
        tx.add(message)
        tx.flush()
        return message.id


def tells(page: FlaskClient, app: App, mail: int, event: dict[str, Any], **changes: Any) -> int:
    """Mailgun tells of a mail, signed now."""
    stamp, token = str(int(app.clock.real_now().timestamp())), "c5f1" * 12
    signature = hmac.new(app.settings.mail_signing_key.encode(), f"{stamp}{token}".encode(), hashlib.sha256).hexdigest()
    # Mailgun leaves out the brackets.
    named = {"message": {"headers": {"message-id": message_id_header(app.settings, mail).strip("<>")}}}
    told = {
        "signature": {"timestamp": stamp, "token": token, "signature": signature},
        "event-data": {"recipient": ANAS_MAIL, **named, **event, **changes},
    }
    return page.post(EVENTS_ROUTE, json=told).status_code


def why_no_mails(app: App) -> str | None:
    with app.store.reading() as tx:
        return suppressed_for(tx, ANAS_MAIL, secret=app.settings.secret)


def test_a_mailbox_that_is_not_there_ends_the_mails_and_somebody_asks(
    app: App, life: Life, page: FlaskClient, ana: int
) -> None:
    mail = a_mail(life, ana)
    assert [tells(page, app, mail, GONE) for _ in range(2)] == [200, 200]
    assert why_no_mails(app) == "bounced"
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.NOT_ARRIVING]
    (kept,) = [one for one in life.messages(ana) if one.id == mail]
    assert (kept.delivery_status, kept.reason) == (DeliveryStatus.UNDELIVERED, "the mail came back (550)")


def test_three_mails_given_up_within_a_month_end_them_and_two_do_not(
    app: App, life: Life, page: FlaskClient, ana: int
) -> None:
    tells(page, app, a_mail(life, ana), GIVEN_UP)
    life.clock.pass_real(timedelta(days=30))
    for _ in range(2):
        mail = a_mail(life, ana)
        assert [tells(page, app, mail, GIVEN_UP) for _ in range(3)] == [200] * 3
    assert why_no_mails(app) is None, "the first is a month old, and one that is told three times is one"
    tells(page, app, a_mail(life, ana), GIVEN_UP)
    assert why_no_mails(app) == "bounced"


def test_whoever_calls_it_spam_gets_no_more_and_may_take_it_back(
    app: App, life: Life, page: FlaskClient, ana: int
) -> None:
    assert tells(page, app, a_mail(life, ana), SPAM) == 200
    assert life.client(ana).mails is ConsentState.WITHDRAWN
    assert why_no_mails(app) == "unsubscribed"
    assert life.flags(ana) == []


@pytest.mark.parametrize(
    "event",
    [
        GIVEN_UP | {"severity": "temporary"},
        GONE | {"reason": "espblock"},
        {"event": "opened"},
        {"event": "delivered"},
        {},
    ],
)
def test_what_is_no_end_ends_nothing(app: App, life: Life, page: FlaskClient, ana: int, event: dict[str, Any]) -> None:
    for _ in range(4):
        assert tells(page, app, a_mail(life, ana), event) == 200
    assert why_no_mails(app) is None
    assert life.client(ana).mails is ConsentState.GRANTED


def test_news_of_a_mail_that_is_not_ours_or_went_elsewhere_is_turned_away(
    app: App, life: Life, page: FlaskClient, ana: int
) -> None:
    mail = a_mail(life, ana)
    assert tells(page, app, mail, GONE, recipient="ben@example.org") == 406
    guessed = {"message": {"headers": {"message-id": f"{mail}.{'a' * 16}@upswing.localhost"}}}
    assert tells(page, app, mail, GONE | guessed) == 406
    assert tells(page, app, mail + 1, GONE) == 406
    assert why_no_mails(app) is None


def test_what_mailgun_has_not_signed_is_refused(app: App, life: Life, page: FlaskClient, ana: int) -> None:
    unsigned: tuple[object, ...] = (
        {"event-data": GONE},
        {"signature": "x"},
        [],
        {"signature": {"timestamp": "1", "token": "t"}},
    )
    for told in unsigned:
        assert page.post(EVENTS_ROUTE, json=told).status_code == 403
    assert page.post(EVENTS_ROUTE, data="{").status_code == 403
    assert tells(page, app, a_mail(life, ana), {}) == 200
    assert why_no_mails(app) is None
