"""Twilio's own client cannot tell the sandbox from Twilio."""

import asyncio
import json
import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import ACCOUNT, ANA, BEN, OURS, TOKEN, HandClock
from tests.sandbox.twilio_clients import AsyncSentElsewhere, twilio_client

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


def delivered(sandbox: SandboxServer, phone: str, number: int = 1) -> None:
    sandbox.wait_until(lambda: [text.state for text in sandbox.texts(phone)] == ["delivered"] * number)


def refusal(twilio: Client, **fields: Any) -> TwilioRestException:
    with pytest.raises(TwilioRestException) as caught:
        twilio.messages.create(**{"to": ANA, "from_": OURS, "body": "Good morning.", **fields})
    return caught.value


def test_a_text_is_created_as_twilio_creates_it(twilio: Client, clock: HandClock) -> None:
    text = twilio.messages.create(to=ANA, from_=OURS, body="Good morning, Ana.")
    assert re.fullmatch(r"SM[0-9a-f]{32}", text.sid)
    assert (text.status, text.direction, text.num_segments) == ("queued", "outbound-api", "1")
    assert (text.to, text.from_, text.body) == (ANA, OURS, "Good morning, Ana.")
    assert text.date_created == clock.real_now().replace(microsecond=0)
    assert text.date_sent is None
    assert text.error_code is None


# aiohttp warns at every call of the client: a matter between aiohttp and Twilio.
@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:The 'auth' parameter is deprecated:DeprecationWarning")
def test_twilios_asynchronous_client_sends_too(sandbox: SandboxServer) -> None:
    async def send() -> Any:
        async with AsyncSentElsewhere(sandbox.url) as http:
            client = Client(ACCOUNT, TOKEN, http_client=http)
            return await client.messages.create_async(to=ANA, from_=OURS, body="Good morning, Ana.")

    text = asyncio.run(send())
    assert [kept.sid for kept in sandbox.texts(ANA)] == [text.sid]


def test_the_resource_has_twilios_fields_and_none_of_ours(sandbox: SandboxServer) -> None:
    answer = requests.post(
        sandbox.url + MESSAGES, data={"To": ANA, "From": OURS, "Body": "Hi"}, auth=(ACCOUNT, TOKEN), timeout=10
    )
    assert answer.status_code == 201
    assert set(answer.json()) == {
        *("account_sid", "api_version", "body", "date_created", "date_sent", "date_updated", "direction"),
        *("error_code", "error_message", "from", "messaging_service_sid", "num_media", "num_segments", "price"),
        *("price_unit", "sid", "status", "subresource_uris", "to", "uri"),
    }
    assert parsedate_to_datetime(answer.json()["date_created"]).tzinfo is UTC


def test_every_field_is_of_the_kind_that_twilios_document_says(sandbox: SandboxServer) -> None:
    kinds = json.loads((Path(__file__).parent / "twilio_fields.json").read_text(encoding="utf-8"))
    account = f"/2010-04-01/Accounts/{ACCOUNT}"
    message = ask(sandbox, "POST", MESSAGES, {"To": ANA, "From": OURS, "Body": "Hi"})
    assert set(message) == set(kinds["message"])
    check(message, kinds["message"])
    check(ask(sandbox, "GET", f"{account}.json"), kinds["account"])
    number = ask(sandbox, "GET", f"{account}/IncomingPhoneNumbers.json")["incoming_phone_numbers"][0]
    check(number, kinds["incoming_phone_number"])


def ask(sandbox: SandboxServer, method: str, path: str, form: dict[str, str] | None = None) -> dict[str, Any]:
    answer = requests.request(method, sandbox.url + path, data=form, auth=(ACCOUNT, TOKEN), timeout=10)
    assert answer.ok
    return dict(answer.json())


def check(resource: dict[str, Any], rules: dict[str, Any]) -> None:
    """twilio_fields.json: types, patterns and enumerations of Twilio's OpenAPI document, twilio_api_v2010.json."""
    kinds: dict[str, type] = {"string": str, "integer": int, "boolean": bool, "object": dict}
    for name, value in resource.items():
        rule = rules[name]
        if value is not None:
            assert isinstance(value, kinds[rule["type"]]), name
            assert value in rule.get("enum", [value]), name
            assert re.search(rule.get("pattern", ""), str(value)), name


def test_a_text_is_fetched_redacted_and_deleted(twilio: Client, sandbox: SandboxServer) -> None:
    sid = twilio.messages.create(to=ANA, from_=OURS, body="A private word").sid
    delivered(sandbox, ANA)
    assert twilio.messages(sid).fetch().status == "delivered"
    assert twilio.messages(sid).update(body="").body == ""
    assert twilio.messages(sid).fetch().body == ""
    assert twilio.messages(sid).delete()
    with pytest.raises(TwilioRestException) as caught:
        twilio.messages(sid).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)
    assert twilio.messages.list(to=ANA) == []
    assert sandbox.texts(ANA)[0].body == "A private word"


def test_a_text_that_was_not_scheduled_cannot_be_canceled(twilio: Client) -> None:
    sid = twilio.messages.create(to=ANA, from_=OURS, body="Hi").sid
    with pytest.raises(TwilioRestException) as caught:
        twilio.messages(sid).update(status="canceled")
    assert caught.value.code == 30409


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": "+1"}, 21211),
        ({"to": "whatsapp:+447400123456"}, 21211),
        ({"to": "+15005550001"}, 21211),
        ({"to": "+15005550009"}, 21614),
        ({"to": ""}, 21604),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"from_": ""}, 21603),
        ({"from_": "+15005550007"}, 21606),
        ({"from_": BEN}, 21606),
        ({"from_": "+15005550008"}, 21611),
        ({"status_callback": "not an address"}, 21609),
        ({"validity_period": 0}, 21624),
        ({"validity_period": 36001}, 21624),
    ],
)
def test_what_twilio_refuses_is_refused_with_its_code(twilio: Client, fields: dict[str, Any], code: int) -> None:
    fault = refusal(twilio, **fields)
    assert (fault.status, fault.code) == (400, code)
    assert twilio.messages.list() == []


def test_a_wrong_token_is_refused_as_twilio_refuses_it(sandbox: SandboxServer) -> None:
    fault = refusal(twilio_client(sandbox.url, ACCOUNT, "b2" * 16))
    assert (fault.status, fault.code) == (401, 20003)
    assert requests.get(sandbox.url + MESSAGES, timeout=10).json()["code"] == 20003


def test_another_account_is_not_found(sandbox: SandboxServer) -> None:
    other = MESSAGES.replace(ACCOUNT, "AC" + "0" * 32)
    answer = requests.get(sandbox.url + other, auth=(ACCOUNT, TOKEN), timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (404, 20404)


def test_the_list_finds_a_persons_texts_newest_first_and_page_by_page(twilio: Client, clock: HandClock) -> None:
    for number in range(5):
        twilio.messages.create(to=ANA, from_=OURS, body=f"{number}")
        twilio.messages.create(to=BEN, from_=OURS, body="not hers")
        clock.pass_time(seconds=1)
    assert [text.body for text in twilio.messages.list(to=ANA, page_size=2)] == ["4", "3", "2", "1", "0"]
    first = twilio.messages.page(to=ANA, page_size=2)
    second = first.next_page()
    assert [text.body for text in second] == ["2", "1"]
    assert [text.body for text in second.previous_page()] == ["4", "3"]
    assert second.next_page().next_page_url is None


def test_a_page_keeps_its_place_while_new_texts_come(twilio: Client) -> None:
    for number in range(4):
        twilio.messages.create(to=ANA, from_=OURS, body=f"{number}")
    first = twilio.messages.page(to=ANA, page_size=2)
    twilio.messages.create(to=ANA, from_=OURS, body="a new one")
    assert [text.body for text in first.next_page()] == ["1", "0"]


def test_the_addresses_of_the_pages_are_written_as_twilio_writes_them(twilio: Client, sandbox: SandboxServer) -> None:
    for _ in range(3):
        twilio.messages.create(to=ANA, from_=OURS, body="Hi")
    asked = {"To": ANA, "PageSize": "2"}
    page = requests.get(sandbox.url + MESSAGES, params=asked, auth=(ACCOUNT, TOKEN), timeout=10).json()
    border = page["messages"][-1]["sid"]
    ana = ANA.replace("+", "%2B")
    assert page["next_page_uri"] == f"{MESSAGES}?To={ana}&PageSize=2&Page=1&PageToken=PA{border}"
    assert page["first_page_uri"] == f"{MESSAGES}?To={ana}&PageSize=2&Page=0"
    assert page["previous_page_uri"] is None
    assert (page["start"], page["end"], page["page"], page["page_size"]) == (0, 1, 0, 2)


def test_date_sent_filters_by_day_and_never_finds_what_is_still_queued(
    twilio: Client, sandbox: SandboxServer, clock: HandClock
) -> None:
    twilio.messages.create(to=ANA, from_=OURS, body="Thursday")
    delivered(sandbox, ANA)
    clock.pass_time(days=1)
    twilio.messages.create(to=ANA, from_=OURS, body="Friday")
    delivered(sandbox, ANA, 2)

    def found(**asked: Any) -> list[str]:
        return [text.body for text in twilio.messages.list(to=ANA, **asked)]

    assert found(date_sent=date(2026, 1, 15)) == ["Thursday"]
    assert found(date_sent_after=datetime(2026, 1, 16, 23, 0, tzinfo=UTC)) == ["Friday"]
    assert found(date_sent_before=datetime(2026, 1, 15, 1, 0, tzinfo=UTC)) == ["Thursday"]
    assert found(date_sent_after=date(2026, 1, 17)) == []


def test_what_people_wrote_is_found_by_our_number(twilio: Client, sandbox: SandboxServer) -> None:
    sandbox.text(ANA, "done")
    (text,) = twilio.messages.list(to=OURS)
    assert (text.from_, text.body, text.direction, text.status) == (ANA, "done", "inbound", "received")


def test_the_account_and_its_number_are_there_for_the_doctor(twilio: Client, us: OurSide) -> None:
    assert twilio.api.v2010.accounts(ACCOUNT).fetch().status == "active"
    (number,) = twilio.incoming_phone_numbers.list()
    assert (number.phone_number, number.sms_url) == (OURS, f"{us.url}/webhooks/twilio/sms")


def test_a_messaging_service_chooses_the_sender_later(twilio: Client, sandbox: SandboxServer) -> None:
    text = twilio.messages.create(to=ANA, messaging_service_sid="MG" + "7" * 32, body="Hi")
    assert (text.status, text.from_, text.num_segments) == ("accepted", None, "0")
    delivered(sandbox, ANA)
    assert twilio.messages(text.sid).fetch().from_ == OURS


def test_what_the_sandbox_holds_survives_a_restart(options: Options, clock: HandClock) -> None:
    with SandboxServer(options, clock) as before:
        sid = twilio_client(before.url, ACCOUNT, TOKEN).messages.create(to=ANA, from_=OURS, body="Hi").sid
        delivered(before, ANA)
    with SandboxServer(options, clock) as after:
        assert twilio_client(after.url, ACCOUNT, TOKEN).messages(sid).fetch().body == "Hi"
