"""What the doctor finds, check by check, and what it says to do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from service.adapters.embedded_valkey import embedded_valkey
from service.adapters.memory import MemoryDoorbell, SetClock
from service.adapters.rq_doorbell import RqDoorbell
from service.adapters.twilio_account import Account, Hook, MessagingService, Number
from service.app import App
from service.cli.doctor import machine, people, reach, twilio
from service.cli.doctor.finding import Finding, Verdict
from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from service.settings import Settings, load_settings
from service.store.transaction import Store
from tests.adapters.relay import Relay
from tests.cli.doctor.world import pages, web_process
from tests.cli.processes import free_ports
from tests.life import Life

SID, TOKEN, OURS = "AC" + "1" * 32, "twilio-token", "+15005550006"
SERVICE = "MG" + "2" * 32
WEB = "https://checkins.example.org"
TEXTS, CALLS = f"{WEB}{twilio.TEXTS}", f"{WEB}{twilio.CALLS}"


def verdicts(findings: Iterable[Finding]) -> Mapping[str, Verdict]:
    found = {finding.check: finding.verdict for finding in findings}
    assert found, "a check that finds nothing looks at nothing"
    return found


def with_settings(app: App, **settings: object) -> App:
    fresh = load_settings(_env_file=None, data_dir=app.settings.data_dir, secret_key="k" * 32, **settings)
    return replace(app, settings=fresh)


def real(app: App, **settings: object) -> App:
    """As if texts were real."""
    account = {"twilio_account_sid": SID, "twilio_auth_token": TOKEN, "twilio_from": OURS, "public_url": WEB}
    return with_settings(app, **(account | settings))


def assert_each_says_what_to_do(findings: Iterable[Finding]) -> None:
    assert [finding for finding in findings if finding.verdict is not Verdict.FINE and not finding.remedy] == []


def test_a_database_as_it_should_be(app: App) -> None:
    assert machine.check_database(app).verdict is Verdict.FINE


@pytest.mark.parametrize(("revision", "remedy"), [("0000_earlier", "older version"), ("", "upswing migrate")])
def test_a_database_of_another_version(app: App, revision: str, remedy: str) -> None:
    before = _revision(app)
    _set_revision(app, revision)
    found = machine.check_database(app)
    _set_revision(app, before)
    assert (found.verdict, remedy in found.remedy) == (Verdict.WRONG, True)


def _revision(app: App) -> str:
    with app.store.reading() as tx:
        return str(tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def _set_revision(app: App, revision: str) -> None:
    with app.store.writing() as tx:
        tx.execute(text("DELETE FROM alembic_version"))
        if revision:
            tx.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})


def test_a_database_that_is_away(app: App) -> None:
    away = replace(app, store=Store.open("postgresql://upswing:secret-word@127.0.0.1:1/upswing"))
    found = machine.check_database(away)
    assert found.verdict is Verdict.WRONG
    assert "secret-word" not in str(found)
    assert list(machine.check_pulse(away)) == []
    assert [*people.check_people(away), *people.check_peaks(away)] == []


def test_a_queue_that_is_away(app: App, doorbell: MemoryDoorbell) -> None:
    assert machine.check_queue(app).verdict is Verdict.FINE
    doorbell.is_away = True
    assert machine.check_queue(app).verdict is Verdict.WRONG


def test_a_queue_that_would_throw_rings_away(app: App, tmp_path_factory: pytest.TempPathFactory) -> None:
    directory = tmp_path_factory.mktemp("v")
    with embedded_valkey(directory, directory / "valkey.sock") as url:
        bell = RqDoorbell(url)
        ours = replace(app, doorbell=bell)
        assert machine.check_queue(ours).verdict is Verdict.FINE
        bell._redis.config_set("maxmemory-policy", "allkeys-lru")
        found = machine.check_queue(ours)
        assert (found.verdict, "allkeys-lru" in found.found) == (Verdict.WRONG, True)
        bell._redis.close()


def test_nobody_works(app: App, ana: int, clock: SetClock) -> None:
    assert ana
    assert verdicts(machine.check_pulse(app)) == {"last tick": Verdict.FINE}
    clock.pass_real(timedelta(minutes=2))
    assert verdicts(machine.check_pulse(app)) == {"last tick": Verdict.LOOK}


def test_zones_and_font(app: App) -> None:
    assert {machine.check_zones(app).verdict, machine.check_font(app).verdict} == {Verdict.FINE}
    later = replace(app, clock=SetClock(app.clock.now() + timedelta(days=800)))
    assert machine.check_zones(later).verdict is Verdict.LOOK


@pytest.fixture
def carrier(app: App, tmp_path: Path) -> Iterator[App]:
    """Real settings, and a Twilio that is the sandbox."""
    options = Options(tmp_path / "sandbox.db", SID, TOKEN, OURS, web_url=WEB, smtp_port=None)
    with SandboxServer(options, app.clock) as sandbox:
        yield real(app, twilio_api_url=sandbox.url)


def test_twilio_answers_and_the_number_is_ours(carrier: App) -> None:
    found = list(twilio.check_twilio(carrier))
    told = dict(verdicts(found))
    # What the sandbox says of its clock is the machine's, and this test's clock stands elsewhere.
    assert (told.pop("clock"), told.pop("the number's texts, fallback")) == (Verdict.WRONG, Verdict.LOOK)
    assert set(told) == {"Twilio account", "number", "calls to the number", "the number's texts"}
    assert set(told.values()) == {Verdict.FINE}
    assert_each_says_what_to_do(found)


def test_a_token_that_is_wrong_is_told_without_it(carrier: App) -> None:
    told = real(carrier, twilio_api_url=carrier.settings.twilio_api_url, twilio_auth_token="another-token")
    (found,) = twilio.check_twilio(told)
    assert (found.verdict, "TWILIO_AUTH_TOKEN" in found.remedy) == (Verdict.WRONG, True)
    assert "another-token" not in str(found)


def test_a_number_of_somebody_else(carrier: App) -> None:
    other = real(carrier, twilio_api_url=carrier.settings.twilio_api_url, twilio_from="+12125550123")
    assert verdicts(twilio.check_twilio(other))["number"] is Verdict.WRONG


def test_twilio_out_of_reach(app: App) -> None:
    (found,) = twilio.check_twilio(real(app, twilio_api_url="http://127.0.0.1:1"))
    assert (found.verdict, found.found) == (Verdict.WRONG, "Twilio could not be reached")


def test_pretended_texts_are_worth_a_look(app: App) -> None:
    assert verdicts(twilio.check_twilio(app)) == {"texts": Verdict.LOOK}


def test_accounts_that_may_not_send(app: App) -> None:
    for account in (Account(False, False, None), Account(True, True, None)):
        assert twilio.check_account(account).verdict is Verdict.WRONG
    assert twilio.check_clock(app, Account(True, False, None)).verdict is Verdict.LOOK


@pytest.mark.parametrize(
    ("seconds", "verdict"), [(0, Verdict.FINE), (-4, Verdict.FINE), (30, Verdict.LOOK), (-90, Verdict.WRONG)]
)
def test_a_clock_beside_twilios(app: App, seconds: int, verdict: Verdict) -> None:
    answered_at = app.clock.real_now() + timedelta(seconds=seconds)
    assert twilio.check_clock(app, Account(True, False, answered_at)).verdict is verdict


@pytest.mark.parametrize(
    ("texts", "fallback", "expected"),
    [
        (Hook(TEXTS, "POST"), Hook(TEXTS, "POST"), (Verdict.FINE, Verdict.FINE)),
        (Hook(TEXTS, "GET"), Hook("", "POST"), (Verdict.WRONG, Verdict.LOOK)),
        (Hook("https://demo.twilio.com/welcome", "POST"), Hook(TEXTS, "POST"), (Verdict.WRONG, Verdict.FINE)),
        (Hook("", "POST"), Hook("", "POST"), (Verdict.WRONG, Verdict.LOOK)),
    ],
)
def test_where_texts_go(app: App, texts: Hook, fallback: Hook, expected: tuple[Verdict, Verdict]) -> None:
    found = list(twilio.check_texts(real(app), "texts", texts, fallback))
    assert tuple(finding.verdict for finding in found) == expected
    assert_each_says_what_to_do(found)


def test_a_messaging_service(app: App) -> None:
    good, none = Hook(TEXTS, "POST"), Hook("", "POST")
    number = Number(none, none, Hook(CALLS, "POST"))
    own = MessagingService(good, good, leaves_it_to_the_number=False, changes_words=False)
    left = MessagingService(none, none, leaves_it_to_the_number=True, changes_words=True)
    assert set(verdicts(twilio.check_service(real(app), own, number)).values()) == {Verdict.FINE}
    assert verdicts(twilio.check_service(real(app), left, number)) == {
        "messaging service": Verdict.LOOK,
        "the number's texts": Verdict.WRONG,
        "the number's texts, fallback": Verdict.LOOK,
    }
    assert verdicts(twilio.check_service(real(app), None, number)) == {"messaging service": Verdict.WRONG}


def test_a_messaging_service_as_twilio_words_it(app: App) -> None:
    account = f"/2010-04-01/Accounts/{SID}"
    with pages() as told:
        told.answers = {
            f"{account}.json": b'{"status": "active", "type": "Full"}',
            f"{account}/IncomingPhoneNumbers.json": b'{"incoming_phone_numbers": [{"sms_url": "", "voice_url": null}]}',
            f"/v1/Services/{SERVICE}": b'{"inbound_request_url": "%s#rc=3", "inbound_method": "POST", "fallback_url":'
            b' null, "use_inbound_webhook_on_number": false, "smart_encoding": false}' % TEXTS.encode(),
        }
        served = real(app, twilio_api_url=told.url, twilio_messaging_service_sid=SERVICE)
        found = verdicts(twilio.check_twilio(served))
        other = real(app, twilio_api_url=told.url, twilio_messaging_service_sid="MG" + "3" * 32)
        assert verdicts(twilio.check_twilio(other))["messaging service"] is Verdict.WRONG
    assert found["the service's texts"] is Verdict.FINE
    assert found["the service's texts, fallback"] is Verdict.LOOK
    assert found["calls to the number"] is Verdict.WRONG


def test_a_signed_text_comes_in_and_nothing_comes_of_it(app: App) -> None:
    ours = with_settings(app, port=free_ports(1)[0])
    assert reach.check_signed_webhook(ours.settings).verdict is Verdict.WRONG
    with web_process(ours):
        assert reach.check_signed_webhook(ours.settings).verdict is Verdict.FINE
        other = load_settings(
            _env_file=None, data_dir=app.settings.data_dir, secret_key="o" * 32, port=ours.settings.port
        )
        found = reach.check_signed_webhook(other)
    assert (found.verdict, "TWILIO_AUTH_TOKEN" in found.remedy) == (Verdict.WRONG, True)
    with app.store.reading() as tx:
        assert tx.execute(text("SELECT count(*) FROM message")).scalar_one() == 0


def test_an_address_without_tls_or_without_anybody(app: App) -> None:
    assert reach.check_public_url(app.settings).verdict is Verdict.LOOK
    assert "https" in reach.check_public_url(with_settings(app, public_url="http://127.0.0.1:1").settings).found
    found = reach.check_public_url(with_settings(app, public_url="https://127.0.0.1:1").settings)
    assert (found.verdict, "nothing answers" in found.found) == (Verdict.WRONG, True)


def test_pages_that_everybody_can_open() -> None:
    with pages() as told:
        told.answers = {"/privacy": b"We use your number only to"}
        assert reach.check_page("privacy page", "PRIVACY_URL", f"{told.url}/privacy").verdict is Verdict.FINE
        assert reach.check_page("terms page", "TERMS_URL", f"{told.url}/terms").verdict is Verdict.WRONG
    assert reach.check_page("terms page", "TERMS_URL", None).verdict is Verdict.LOOK


def test_a_relay_that_lets_us_in_is_sent_nothing(app: App) -> None:
    with Relay() as relay:
        ours = with_settings(app, smtp_url=f"smtp://127.0.0.1:{relay.port}")
        assert reach.check_mail(ours).verdict is Verdict.FINE
        assert relay.kept == []
        relay.answer_to_mail = "550 5.7.1 not yours"
        assert (reach.check_mail(ours).verdict, "EMAIL_FROM" in reach.check_mail(ours).remedy) == (Verdict.WRONG, True)
    assert "online" in reach.check_mail(ours).remedy
    assert reach.check_mail(app).verdict is Verdict.LOOK


def test_facts_that_are_still_the_examples(app: App) -> None:
    assert verdicts(people.check_facts(app.settings)) == {
        "brand": Verdict.LOOK,
        "support contact": Verdict.WRONG,
        "postal address": Verdict.WRONG,
    }
    own = load_settings(
        _env_file=None, brand_name="Rise", support_contact="help@rise.example", postal_address="1 River Road, Ely"
    )
    assert set(verdicts(people.check_facts(own)).values()) == {Verdict.FINE}


def test_a_coach_without_a_backup_and_no_drill(app: App, ana: int) -> None:
    assert ana
    found = list(people.check_people(app))
    assert set(verdicts(found).values()) == {Verdict.WRONG}
    assert any("has no backup" in finding.found for finding in found)
    assert any("drill" in finding.found + finding.remedy for finding in found)
    assert_each_says_what_to_do(found)


def test_a_practice_without_anybody(app: App) -> None:
    assert verdicts(people.check_people(app))["coaches"] is Verdict.LOOK


def test_an_evening_that_the_sender_cannot_carry(app: App, life: Life, mira: int) -> None:
    assert mira
    for number in range(3):
        life.enroll("Ana", f"+4474001{23456 + number}", "Europe/London")
        life.says(f"+4474001{23456 + number}", "YES")
    assert verdicts(people.check_peaks(with_settings(app, segments_per_second=0.01))) == {"peaks": Verdict.FINE}
    (found,) = people.check_peaks(with_settings(app, segments_per_second=0.003))
    assert (found.verdict, found.found) == (Verdict.LOOK, "1 of 6 segments due at 19:30 UTC would be too late")


def test_the_settings_of_this_test_are_not_this_machines(settings: Settings) -> None:
    assert settings.sms_is_sandboxed
