"""Twilio's webhooks: signature first, a row for each text, the same answer each time (delivery-rules, 1)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from service.app import App
from service.domain.delivery import DeliveryStatus, DispatchState
from service.settings import Settings, load_settings
from service.store.tables import Message, Receipt
from service.store.transaction import Store
from service.web.app import create_app
from tests.conftest import ANA
from tests.life import Life

SMS, STATUS = "/webhooks/twilio/sms", "/webhooks/twilio/status"
PUBLIC = "https://checkins.example.org"
TOKEN, OLD_TOKEN = "a1" * 16, "b2" * 16
FORM = {
    "MessageSid": "SM" + "7" * 32,
    "From": ANA,
    "To": "+15005550006",
    "Body": "hello",
    "NumMedia": "0",
}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A practice behind its own address, with a token that is being rotated."""
    return load_settings(
        _env_file=None,
        data_dir=tmp_path / "var",
        public_url=PUBLIC,
        secret_key="k" * 32,
        twilio_account_sid="AC" + "0" * 32,
        twilio_auth_token=f"{TOKEN}, {OLD_TOKEN}",
        twilio_from="+15005550006",
    )


@dataclass
class Twilio:
    """Posts as Twilio does: the signature is over the public address as sent, and the form."""

    client: FlaskClient

    def posts(self, route: str, form: dict[str, str], *, query: str = "", token: str = TOKEN) -> TestResponse:
        address = f"{PUBLIC}{route}" + (f"?{query}" if query else "")
        signature = RequestValidator(token).compute_signature(address, form)
        return self.client.post(
            route,
            query_string=query,
            data=urlencode(form),
            content_type="application/x-www-form-urlencoded",
            headers={"X-Twilio-Signature": signature},
        )


@pytest.fixture
def twilio(app: App) -> Twilio:
    return Twilio(create_app(app).test_client())


def _texts(app: App) -> list[Message]:
    with app.store.reading() as tx:
        return list(tx.execute(select(Message).where(Message.dispatch_state.is_(None)).order_by(Message.id)).scalars())


def _receipts(app: App) -> list[Receipt]:
    with app.store.reading() as tx:
        return list(tx.execute(select(Receipt).order_by(Receipt.id)).scalars())


def test_a_text_is_kept_and_answered_with_empty_twiml(app: App, twilio: Twilio) -> None:
    answer = twilio.posts(SMS, FORM)
    assert (answer.status_code, answer.mimetype) == (200, "text/xml")
    assert answer.text.endswith("<Response />")
    [kept] = _texts(app)
    assert (kept.provider_id, kept.address, kept.body, kept.unread) == (FORM["MessageSid"], ANA, "hello", True)


def test_a_text_brought_twice_gets_the_same_answer_and_one_row(app: App, twilio: Twilio) -> None:
    first, again = twilio.posts(SMS, FORM), twilio.posts(SMS, FORM)
    assert (first.status_code, first.data) == (again.status_code, again.data)
    assert len(_texts(app)) == 1


def test_without_a_signature_nothing_is_kept(app: App, twilio: Twilio) -> None:
    assert twilio.client.post(SMS, data=FORM).status_code == 403
    assert twilio.client.post(STATUS, data={"MessageSid": "SM1", "MessageStatus": "sent"}).status_code == 403
    assert (_texts(app), _receipts(app)) == ([], [])


@pytest.mark.parametrize(
    "spoil", [lambda _: "", lambda _: "x", lambda s: s[:-2] + "A=", lambda s: s.lower(), lambda s: f"{s}é"]
)
def test_with_a_wrong_signature_nothing_is_kept(app: App, twilio: Twilio, spoil: Callable[[str], str]) -> None:
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC}{SMS}", FORM)
    answer = twilio.client.post(SMS, data=FORM, headers={"X-Twilio-Signature": spoil(signature)})
    assert answer.status_code == 403
    assert _texts(app) == []


@pytest.mark.parametrize("changed", [{"Body": "stop"}, {"From": "+447400999999"}, {"Extra": "1"}])
def test_words_that_were_changed_on_the_way_are_refused(app: App, twilio: Twilio, changed: dict[str, str]) -> None:
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC}{SMS}", FORM)
    answer = twilio.client.post(SMS, data=FORM | changed, headers={"X-Twilio-Signature": signature})
    assert (answer.status_code, _texts(app)) == (403, [])


def test_a_signature_for_another_route_is_refused(app: App, twilio: Twilio) -> None:
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC}{STATUS}", FORM)
    assert twilio.client.post(SMS, data=FORM, headers={"X-Twilio-Signature": signature}).status_code == 403
    assert _texts(app) == []


def test_a_json_body_with_a_signature_over_the_address_alone_is_refused(app: App, twilio: Twilio) -> None:
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC}{SMS}", {})
    answer = twilio.client.post(SMS, json=FORM, headers={"X-Twilio-Signature": signature})
    assert (answer.status_code, _texts(app)) == (403, [])


def test_the_address_twilio_was_told_counts_not_the_one_the_request_names(app: App, twilio: Twilio) -> None:
    signature = RequestValidator(TOKEN).compute_signature(f"http://evil.example{SMS}", FORM)
    headers = {"X-Twilio-Signature": signature, "Host": "evil.example", "X-Forwarded-Host": "evil.example"}
    assert twilio.client.post(SMS, data=FORM, headers=headers).status_code in {400, 403}
    assert _texts(app) == []


@pytest.mark.parametrize("token", [TOKEN, OLD_TOKEN])
def test_while_a_token_is_rotated_both_count(app: App, twilio: Twilio, token: str) -> None:
    assert twilio.posts(SMS, FORM, token=token).status_code == 200
    assert len(_texts(app)) == 1


def test_a_token_of_nobodys_does_not_count(app: App, twilio: Twilio) -> None:
    assert twilio.posts(SMS, FORM, token="c3" * 16).status_code == 403
    assert _texts(app) == []


@pytest.mark.parametrize("query", ["a=1%2C2", "a=%3A%2F&b=", "who=%C3%A9%20x", "a=b+c", "empty", "a=1&a=2"])
def test_a_query_is_part_of_what_is_signed_byte_for_byte(app: App, twilio: Twilio, query: str) -> None:
    assert twilio.posts(SMS, FORM, query=query).status_code == 200
    assert len(_texts(app)) == 1


@pytest.mark.parametrize(
    "body", ["Grüße, ça va? 👍🏽", "a, b & c = d %2C + e", "  spaces kept  ", "line\none", "<b>&amp;</b>", "x" * 1600]
)
def test_words_are_kept_exactly_as_they_came(app: App, twilio: Twilio, body: str) -> None:
    assert twilio.posts(SMS, FORM | {"Body": body}).status_code == 200
    assert [text.body for text in _texts(app)] == [body]


def test_parameters_that_twilio_adds_without_notice_are_accepted(app: App, twilio: Twilio) -> None:
    more = {"SmsSid": "SM1", "FromCity": "", "ForwardedFrom": "x", "ChannelMetadata": '{"a":1}', "Ümlaut": "é"}
    assert twilio.posts(SMS, FORM | more).status_code == 200
    assert len(_texts(app)) == 1


@pytest.mark.parametrize(
    "form",
    [
        FORM | {"Body": ""},
        FORM | {"Body": "", "NumMedia": "1", "MediaUrl0": "https://api.twilio.com/x", "MessageSid": "MM" + "7" * 32},
        {name: value for name, value in FORM.items() if name != "Body"},
    ],
    ids=["empty", "a picture alone", "no body at all"],
)
def test_a_text_without_words_is_kept_as_well(app: App, twilio: Twilio, form: dict[str, str]) -> None:
    assert twilio.posts(SMS, form).status_code == 200
    assert [text.body for text in _texts(app)] == [""]


@pytest.mark.parametrize("sender", [f"whatsapp:{ANA}", "messenger:123", "12345", "UPSWING", "", "+", "+44x"])
def test_what_did_not_come_by_text_from_a_number_is_answered_and_left(app: App, twilio: Twilio, sender: str) -> None:
    assert twilio.posts(SMS, FORM | {"From": sender}).status_code == 200
    assert _texts(app) == []


def test_what_the_carrier_has_answered_is_remembered(app: App, twilio: Twilio) -> None:
    twilio.posts(SMS, FORM | {"Body": "STOP", "OptOutType": "STOP"})
    assert [text.carrier_answered for text in _texts(app)] == [True]


def test_nothing_is_sent_from_inside_the_webhook(life: Life, app: App, twilio: Twilio) -> None:
    twilio.posts(SMS, FORM | {"Body": "HELP"})
    assert life.texts_to(ANA) == []
    with app.store.reading() as tx:
        assert tx.execute(select(Message).where(Message.dispatch_state.is_not(None))).first() is None
    assert [queue.value for queue in life.doorbell.rung] == ["inbound"]


@pytest.mark.parametrize("method", ["get", "put", "delete", "head"])
def test_only_a_post_does_anything(app: App, twilio: Twilio, method: str) -> None:
    for route in (SMS, STATUS):
        assert getattr(twilio.client, method)(route, data=FORM, base_url=PUBLIC).status_code == 405
    assert _texts(app) == []


def test_while_the_database_is_away_twilio_is_asked_to_come_again(app: App, tmp_path: Path) -> None:
    away = replace(app, store=Store.open(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder' / 'upswing.db'}"))
    twilio = Twilio(create_app(away).test_client())
    assert twilio.posts(SMS, FORM).status_code == 503
    assert twilio.posts(STATUS, {"MessageSid": "SM1", "MessageStatus": "sent"}).status_code == 503
    assert twilio.client.get("/readyz").status_code == 503
    assert twilio.client.get("/healthz").status_code == 200
    away.store.close()


def test_no_words_or_numbers_stand_in_what_a_stranger_is_answered(app: App, twilio: Twilio, tmp_path: Path) -> None:
    away = replace(app, store=Store.open(f"sqlite:///{tmp_path / 'nowhere' / 'upswing.db'}"))
    for answer in (
        twilio.client.post(SMS, data=FORM),
        Twilio(create_app(away).test_client()).posts(SMS, FORM | {"Body": "my secret"}),
    ):
        assert ANA not in answer.text
        assert "secret" not in answer.text
    away.store.close()


def test_receipts_move_a_delivery_forward_in_any_order(life: Life, app: App, ana: int, twilio: Twilio) -> None:
    sid = life.sms.held[0].provider_id
    for word in ("delivered", "sent", "queued", "delivered", "sending"):
        assert twilio.posts(STATUS, {"MessageSid": sid, "MessageStatus": word}, query="m=1").status_code == 204
    first = next(message for message in life.messages(ana) if message.provider_id == sid)
    assert first.delivery_status is DeliveryStatus.DELIVERED
    assert [receipt.delivery_status for receipt in _receipts(app)] == ["delivered", "sent", "queued", "sending"]


def test_a_receipt_that_comes_before_our_own_record_finds_its_text(life: Life, mira: int, twilio: Twilio) -> None:
    assert mira
    client_id = life.enroll("Ana", ANA, "Europe/London")
    [invitation] = life.messages(client_id)
    form = {"MessageSid": "SM" + "e" * 32, "MessageStatus": "delivered", "To": ANA}
    assert twilio.posts(STATUS, form, query=f"m={invitation.id}").status_code == 204
    [known] = life.messages(client_id)
    assert (known.provider_id, known.dispatch_state) == ("SM" + "e" * 32, DispatchState.HANDED_OVER)


def test_a_failure_is_kept_with_its_code(life: Life, ana: int, twilio: Twilio) -> None:
    sid = life.sms.held[1].provider_id
    form = {"MessageSid": sid, "MessageStatus": "undelivered", "ErrorCode": "30006"}
    assert twilio.posts(STATUS, form).status_code == 204
    failed = next(message for message in life.messages(ana) if message.provider_id == sid)
    assert (failed.delivery_status, failed.error_code) == (DeliveryStatus.UNDELIVERED, 30006)
    assert [flag.reason for flag in life.flags(ana)] == ["not_arriving"]


@pytest.mark.parametrize(
    ("form", "query"),
    [
        ({"MessageSid": "SM1", "MessageStatus": "partially_delivered"}, ""),
        ({"MessageSid": "SM1"}, ""),
        ({"MessageStatus": "sent"}, ""),
        ({"MessageSid": "SM1", "MessageStatus": "sent", "ErrorCode": "oops"}, "m=999999999999999999999999"),
        ({"MessageSid": "SM1", "MessageStatus": "sent"}, "m=-1"),
        ({"MessageSid": "SM1", "MessageStatus": "sent"}, "m=%C2%B2"),
    ],
)
def test_a_receipt_we_can_make_nothing_of_is_answered_and_changes_nothing(
    life: Life, ana: int, twilio: Twilio, form: dict[str, str], query: str
) -> None:
    before = [(one.id, one.delivery_status, one.provider_id) for one in life.messages(ana)]
    assert twilio.posts(STATUS, form, query=query).status_code == 204
    assert [(one.id, one.delivery_status, one.provider_id) for one in life.messages(ana)] == before
