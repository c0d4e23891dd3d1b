"""Whoever rings the number hears where help is, and a client's coach is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from twilio.request_validator import RequestValidator

from service.app import App
from service.domain.flags import FlagReason
from service.domain.safety import AlertKind
from service.settings import Settings, load_settings
from service.store.tables import Alert
from service.store.transaction import Store
from service.web.app import create_app
from tests.conftest import ANA
from tests.life import Life

VOICE = "/webhooks/twilio/voice"
PUBLIC = "https://checkins.example.org"
TOKEN = "a1" * 16
CRY = "i cant do this anymore i want to die"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(
        _env_file=None,
        data_dir=tmp_path / "var",
        public_url=PUBLIC,
        secret_key="k" * 32,
        twilio_account_sid="AC" + "0" * 32,
        twilio_auth_token=TOKEN,
        twilio_from="+15005550006",
        smtp_url="smtp://localhost:25",
    )


@pytest.fixture
def twilio(app: App) -> FlaskClient:
    return create_app(app).test_client()


def call(twilio: FlaskClient, caller: str) -> str:
    form = {"CallSid": "CA" + "7" * 32, "From": caller, "To": "+15005550006"}
    signature = RequestValidator(TOKEN).compute_signature(PUBLIC + VOICE, form)
    answer = twilio.post(VOICE, data=form, headers={"X-Twilio-Signature": signature})
    assert (answer.status_code, answer.mimetype) == (200, "text/xml")
    return answer.text


def test_a_caller_hears_that_this_number_only_texts_and_where_help_is(twilio: FlaskClient) -> None:
    said = call(twilio, "+12125550123")
    assert said.count("<Say") == 1
    assert 'language="en-US"' in said
    assert "only sends and receives texts" in said
    assert "Call or text 9 8 8, free, day and night." in said
    assert "call 9 1 1" in said
    assert "<Hangup" in said
    assert "Your coach" not in said


def test_in_spain_it_is_said_in_spanish(twilio: FlaskClient) -> None:
    said = call(twilio, "+34612345678")
    assert 'language="es-MX"' in said
    assert "Llama al 0 2 4" in said


def test_a_client_who_calls_is_flagged_for_their_coach(twilio: FlaskClient, life: Life, ana: int, app: App) -> None:
    assert "Your coach will see that you called." in call(twilio, ANA)
    call(twilio, ANA)
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.CALLED]
    with app.store.reading() as tx:
        assert tx.execute(select(Alert)).first() is None


@pytest.mark.usefixtures("ana")
def test_a_call_while_a_crisis_is_open_wakes_people_again(twilio: FlaskClient, life: Life, app: App, mira: int) -> None:
    life.says(ANA, CRY)
    with app.store.writing() as tx:
        alert = tx.execute(select(Alert)).scalar_one()
        alert.ended_at, alert.ended_by = app.clock.now(), mira
    call(twilio, ANA)
    with app.store.reading() as tx:
        kinds = tx.execute(select(Alert.kind).order_by(Alert.id)).scalars().all()
    assert kinds == [AlertKind.CRISIS, AlertKind.CALLED]


@pytest.mark.parametrize("caller", ["anonymous", "", "+266696687", "client:mira"])
def test_a_withheld_number_hears_help_too(twilio: FlaskClient, caller: str) -> None:
    assert "only sends and receives texts" in call(twilio, caller)


def test_with_the_database_gone_help_is_said_all_the_same(settings: Settings, app: App, tmp_path: Path) -> None:
    gone = replace(app, store=Store.open(f"sqlite:///{tmp_path / 'none' / 'at all.db'}"), settings=settings)
    assert "9 8 8" in call(create_app(gone).test_client(), "+12125550123")


def test_an_unsigned_call_is_refused(twilio: FlaskClient) -> None:
    assert twilio.post(VOICE, data={"From": ANA}).status_code == 403
