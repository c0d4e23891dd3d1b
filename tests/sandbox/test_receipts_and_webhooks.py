"""What Twilio would post to us, and what people on phones see of it."""

from dataclasses import replace

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import ACCOUNT, ANA, BEN, MONDAY, OURS, TOKEN, HandClock
from tests.sandbox.twilio_clients import twilio_client

RECEIPTS = "/webhooks/twilio/status?message=42&x=%C3%A9+%2C"


def test_each_step_of_a_text_is_reported_in_order_and_signed(twilio: Client, us: OurSide) -> None:
    sid = twilio.messages.create(to=ANA, from_=OURS, body="Hi", status_callback=us.url + RECEIPTS).sid
    receipts = us.wait_for(4)
    assert [receipt.form["MessageStatus"] for receipt in receipts] == ["queued", "sending", "sent", "delivered"]
    assert all(receipt.url == us.url + RECEIPTS for receipt in receipts)
    assert all(receipt.is_signed_with(TOKEN) for receipt in receipts)
    assert receipts[0].form == {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "From": OURS,
        "MessageSid": sid,
        "MessageStatus": "queued",
        "SmsSid": sid,
        "SmsStatus": "queued",
        "To": ANA,
    }


def test_a_text_from_a_phone_reaches_our_webhook_signed(sandbox: SandboxServer, us: OurSide) -> None:
    text = sandbox.text(ANA, "done & dusted — ok?")
    (posted,) = us.wait_for(1, "/webhooks/twilio/sms")
    assert posted.is_signed_with(TOKEN)
    assert text.trouble == ""
    assert (
        posted.form.items()
        >= {
            "MessageSid": text.sid,
            "SmsSid": text.sid,
            "From": ANA,
            "To": OURS,
            "Body": "done & dusted — ok?",
            "NumMedia": "0",
            "NumSegments": "1",
            "FromCountry": "GB",
            "AccountSid": ACCOUNT,
            "FromCity": "",
        }.items()
    )
    assert "OptOutType" not in posted.form


def test_a_photo_comes_as_media_without_words(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.text(ANA, "", media=1)
    (posted,) = us.wait_for(1)
    assert posted.form["MessageSid"].startswith("MM")
    assert (posted.form["Body"], posted.form["NumMedia"]) == ("", "1")
    assert posted.form["MediaUrl0"].startswith(f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/MM")


def test_an_answer_in_twiml_appears_on_the_phone(sandbox: SandboxServer, us: OurSide) -> None:
    us.answer = "<Response><Message>Kept.</Message><Message><Body>And &lt;this&gt;.</Body></Message></Response>"
    sandbox.text(ANA, "done")
    texts = sandbox.wait_until(lambda: [t for t in sandbox.texts(ANA) if t.state == "delivered"][1:] or None)
    assert [text.body for text in sandbox.texts(ANA)] == ["done", "Kept.", "And <this>."]
    assert texts[0].direction == "outbound-reply"


def test_a_webhook_that_fails_is_shown_and_the_text_is_kept(
    sandbox: SandboxServer, us: OurSide, twilio: Client
) -> None:
    us.http_status = 503
    assert sandbox.text(ANA, "done").trouble == "Upswing answered 503. Twilio keeps the text."
    assert len(us.posted) == 1
    assert [text.body for text in twilio.messages.list(to=OURS)] == ["done"]


def test_when_we_are_away_the_text_is_tried_twice_and_kept(sandbox: SandboxServer, twilio: Client) -> None:
    with OurSide() as gone:
        url = gone.url
    sandbox.connect(url)
    text = sandbox.text(ANA, "done")
    assert text.trouble == "Upswing could not be reached; tried twice, as Twilio does. Twilio keeps the text."
    assert [text.body for text in twilio.messages.list(to=OURS)] == ["done"]


def test_an_answer_that_is_not_twiml_is_shown(sandbox: SandboxServer, us: OurSide) -> None:
    us.answer = "<p>oh no"
    assert sandbox.text(ANA, "done").trouble == "Upswing answered with something that is not TwiML."


def test_a_receipt_that_we_refuse_is_shown_on_the_phone(twilio: Client, sandbox: SandboxServer, us: OurSide) -> None:
    us.http_status = 403
    twilio.messages.create(to=ANA, from_=OURS, body="Hi", status_callback=us.url + "/s")
    us.wait_for(4)
    sandbox.wait_until(lambda: "“delivered”: Upswing answered 403" in sandbox.texts(ANA)[0].trouble)


def test_a_text_is_remembered_in_coaching_time_and_in_real_time(sandbox: SandboxServer, clock: HandClock) -> None:
    text = sandbox.text(ANA, "done")
    assert (text.coaching_at, text.created_at) == (MONDAY, clock.real_now())


@pytest.fixture
def strict_carrier(options: Options, clock: HandClock) -> SandboxServer:
    return SandboxServer(replace(options, carrier_answers_stop=True), clock)


def test_where_the_carrier_answers_stop_it_answers_tells_us_and_blocks(
    strict_carrier: SandboxServer, us: OurSide
) -> None:
    with strict_carrier as sandbox:
        twilio = twilio_client(sandbox.url, ACCOUNT, TOKEN)
        sandbox.text(BEN, "Stop")
        assert us.wait_for(1)[0].form["OptOutType"] == "STOP"
        assert "unsubscribed" in sandbox.wait_until(lambda: sandbox.texts(BEN)[1:] or None)[0].body
        with pytest.raises(TwilioRestException) as caught:
            twilio.messages.create(to=BEN, from_=OURS, body="Good morning")
        assert (caught.value.status, caught.value.code) == (400, 21610)
        assert twilio.messages.create(to=ANA, from_=OURS, body="Good morning").status == "queued"


def test_where_the_carrier_answers_stop_a_start_opens_the_line_again(
    strict_carrier: SandboxServer, us: OurSide
) -> None:
    with strict_carrier as sandbox:
        sandbox.text(BEN, "STOP")
        sandbox.text(BEN, "start")
        assert us.wait_for(2)[1].form["OptOutType"] == "START"
        twilio = twilio_client(sandbox.url, ACCOUNT, TOKEN)
        assert twilio.messages.create(to=BEN, from_=OURS, body="Welcome back").status == "queued"


def test_the_carrier_lets_a_yes_through_from_somebody_who_never_stopped(
    strict_carrier: SandboxServer, us: OurSide
) -> None:
    with strict_carrier as sandbox:
        sandbox.text(BEN, "yes")
        assert "OptOutType" not in us.wait_for(1)[0].form
        assert len(sandbox.texts(BEN)) == 1


def test_where_we_answer_stop_the_carrier_stays_out_of_it(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.text(BEN, "STOP")
    assert "OptOutType" not in us.wait_for(1)[0].form
    assert len(sandbox.texts(BEN)) == 1
