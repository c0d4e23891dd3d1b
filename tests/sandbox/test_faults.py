"""Everything that can be made to go wrong goes wrong in just that way, and no other."""

import json
import re
from typing import Any

import pytest
import requests
from requests.exceptions import ConnectionError as BrokenLine
from requests.exceptions import ReadTimeout
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from service.sandbox.faults import BadFault, Fault, FaultKind, Scope
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import ACCOUNT, ANA, BEN, OURS, TOKEN


def send(sandbox: SandboxServer, to: str = ANA, *, timeout: float = 10, **fields: str) -> requests.Response:
    """A create request on a line of its own, so that a broken line is nobody else's."""
    return requests.post(
        f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        data={"To": to, "From": OURS, "Body": "Good morning.", **fields},
        auth=(ACCOUNT, TOKEN),
        timeout=timeout,
    )


def held(sandbox: SandboxServer, phone: str = ANA) -> list[str]:
    return [text.body for text in sandbox.texts(phone)]


def receipts_of(us: OurSide, number: int) -> list[str]:
    return [post.form["MessageStatus"] for post in us.wait_for(number, "/status")]


def test_too_many_requests_says_when_to_come_back_and_takes_nothing(sandbox: SandboxServer) -> None:
    sandbox.add_fault(Fault(FaultKind.TOO_MANY, times=2, retry_after=7))
    refused = send(sandbox)
    assert (refused.status_code, refused.json()["code"], refused.headers["Retry-After"]) == (429, 20429, "7")
    assert send(sandbox).status_code == 429
    assert held(sandbox) == []
    assert send(sandbox).status_code == 201


def test_any_error_of_twilios_can_be_had(sandbox: SandboxServer, twilio: Client) -> None:
    sandbox.add_fault(Fault(FaultKind.ERROR, times=1, code=30032))
    with pytest.raises(TwilioRestException) as caught:
        twilio.messages.create(to=ANA, from_=OURS, body="Hi")
    assert (caught.value.status, caught.value.code) == (400, 30032)
    assert held(sandbox) == []


@pytest.mark.parametrize(("accepted", "texts"), [(False, 0), (True, 1)])
def test_after_a_server_error_nobody_knows_whether_the_text_was_taken(
    sandbox: SandboxServer, accepted: bool, texts: int
) -> None:
    sandbox.add_fault(Fault(FaultKind.SERVER_ERROR, times=1, code=503, accepted=accepted))
    assert send(sandbox).status_code == 503
    assert len(held(sandbox)) == texts


@pytest.mark.parametrize(("accepted", "texts"), [(False, 0), (True, 1)])
def test_a_reset_reaches_the_client_as_a_reset(sandbox: SandboxServer, accepted: bool, texts: int) -> None:
    sandbox.add_fault(Fault(FaultKind.RESET, times=1, accepted=accepted))
    with pytest.raises(BrokenLine, match="Connection reset by peer"):
        send(sandbox)
    assert len(held(sandbox)) == texts


def test_a_dropped_line_leaves_the_text_with_the_carrier(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.DROP, times=1))
    with pytest.raises(BrokenLine, match="Remote end closed connection"):
        send(sandbox, StatusCallback=us.url + "/status")
    assert held(sandbox) == ["Good morning."]
    assert receipts_of(us, 4)[-1] == "delivered"


def test_a_hanging_request_hangs_until_the_faults_are_cleared(sandbox: SandboxServer) -> None:
    sandbox.add_fault(Fault(FaultKind.HANG))
    with pytest.raises(ReadTimeout):
        send(sandbox, timeout=0.2)
    assert [fault.kind for fault in sandbox.faults()] == [FaultKind.HANG]
    sandbox.clear_faults()
    assert send(sandbox).status_code == 201
    assert held(sandbox) == ["Good morning."]


def test_a_slow_answer_comes_after_a_client_that_waits_too_little(sandbox: SandboxServer) -> None:
    sandbox.add_fault(Fault(FaultKind.LATENCY, times=1, milliseconds=400))
    with pytest.raises(ReadTimeout):
        send(sandbox, timeout=0.1)
    sandbox.wait_until(lambda: held(sandbox))
    assert held(sandbox) == ["Good morning."]


def test_a_fault_may_be_one_persons_alone(sandbox: SandboxServer) -> None:
    sandbox.add_fault(Fault(FaultKind.TOO_MANY, number=BEN))
    assert send(sandbox, ANA).status_code == 201
    assert send(sandbox, BEN).status_code == 429


def test_look_ups_go_on_while_sending_fails_unless_told_otherwise(sandbox: SandboxServer, twilio: Client) -> None:
    sandbox.add_fault(Fault(FaultKind.SERVER_ERROR))
    assert twilio.messages.list(to=ANA) == []
    sandbox.add_fault(Fault(FaultKind.SERVER_ERROR, scope=Scope.EVERYTHING))
    answer = requests.get(
        f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", auth=(ACCOUNT, TOKEN), timeout=10
    )
    assert answer.status_code == 500


def test_receipts_may_come_before_the_answer(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.RECEIPTS_EARLY, times=1))
    send(sandbox, StatusCallback=us.url + "/status")
    assert [post.form["MessageStatus"] for post in us.posted] == ["queued", "sending", "sent", "delivered"]


def test_receipts_may_come_out_of_order(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.RECEIPTS_UNORDERED, times=1))
    send(sandbox, StatusCallback=us.url + "/status")
    assert receipts_of(us, 4) == ["delivered", "sent", "sending", "queued"]


def test_receipts_may_come_twice(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.RECEIPTS_TWICE, times=1))
    send(sandbox, StatusCallback=us.url + "/status")
    assert receipts_of(us, 8)[:4] == ["queued", "queued", "sending", "sending"]


def test_receipts_may_never_come(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.RECEIPTS_NEVER, times=1))
    send(sandbox, StatusCallback=us.url + "/status?first")
    sandbox.wait_until(lambda: sandbox.texts(ANA)[0].state == "delivered")
    send(sandbox, StatusCallback=us.url + "/status?second")
    us.wait_for(4)
    assert {post.url.partition("?")[2] for post in us.posted} == {"second"}


def test_a_text_that_cannot_be_delivered_says_why(sandbox: SandboxServer, us: OurSide, twilio: Client) -> None:
    sandbox.add_fault(Fault(FaultKind.UNDELIVERED, times=1, code=30005))
    sid = send(sandbox, StatusCallback=us.url + "/status").json()["sid"]
    last = us.wait_for(4, "/status")[-1].form
    assert (last["MessageStatus"], last["ErrorCode"]) == ("undelivered", "30005")
    assert twilio.messages(sid).fetch().error_code == 30005


def test_a_text_stuck_beyond_its_validity_expires(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.STUCK, times=1))
    send(sandbox, StatusCallback=us.url + "/status", ValidityPeriod="1")
    only = us.wait_for(1, "/status")[0].form
    assert (only["MessageStatus"], only["ErrorCode"]) == ("failed", "30036")


def test_a_stuck_text_goes_on_when_the_faults_are_cleared(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.STUCK, times=1))
    send(sandbox, StatusCallback=us.url + "/status")
    assert sandbox.texts(ANA)[0].state == "queued"
    sandbox.clear_faults()
    assert receipts_of(us, 4)[-1] == "delivered"


def test_a_webhook_may_never_be_called(sandbox: SandboxServer, us: OurSide, twilio: Client) -> None:
    sandbox.add_fault(Fault(FaultKind.WEBHOOK_NEVER, times=1))
    sandbox.text(ANA, "done")
    assert us.posted == []
    assert [text.body for text in twilio.messages.list(to=OURS)] == ["done"]


def test_a_webhook_may_be_called_twice_with_one_sid(sandbox: SandboxServer, us: OurSide) -> None:
    sandbox.add_fault(Fault(FaultKind.WEBHOOK_TWICE, times=1))
    sandbox.text(ANA, "done")
    first, second = us.posted
    assert first.form["MessageSid"] == second.form["MessageSid"]


def test_faults_are_made_seen_and_cleared_over_http(sandbox: SandboxServer) -> None:
    faults = sandbox.url + "/faults"
    made = requests.post(faults, json={"kind": "reset", "times": 1, "accepted": True, "number": ANA}, timeout=10)
    assert made.status_code == 201
    seen = requests.get(faults, headers={"Accept": "application/json"}, timeout=10).json()
    assert [(fault["kind"], fault["times"], fault["accepted"], fault["number"]) for fault in seen] == [
        ("reset", 1, True, ANA)
    ]
    assert requests.delete(faults, timeout=10).status_code == 204
    assert requests.get(faults, headers={"Accept": "application/json"}, timeout=10).json() == []


def test_every_fault_has_a_button_on_the_page_that_lets_it_happen(sandbox: SandboxServer) -> None:
    faults = sandbox.url + "/faults"
    page = requests.get(faults, timeout=10).text
    for kind in FaultKind:
        assert f'<button name="kind" value="{kind}"' in page
        # What a browser sends with a button: all fields of the form, those of the other faults too.
        fields = dict.fromkeys(re.findall(r'<input name="([^"]+)"', page), "") | {"times": "1", "kind": kind.value}
        fields |= dict(re.findall(r'<input name="([^"]+)"[^>]*value="(\d+)"', page))
        assert requests.post(faults, data=fields, timeout=10).url == faults
    seen = requests.get(faults, headers={"Accept": "application/json"}, timeout=10).json()
    assert [(fault["kind"], fault["times"]) for fault in seen] == [(kind.value, 1) for kind in FaultKind]
    requests.post(faults + "/clear", timeout=10)
    assert requests.get(faults, headers={"Accept": "application/json"}, timeout=10).json() == []


def test_a_fault_made_on_the_page_befalls_a_text(sandbox: SandboxServer) -> None:
    requests.post(sandbox.url + "/faults", data={"kind": "error", "times": "1", "error.code": "30034"}, timeout=10)
    assert send(sandbox).json()["code"] == 30034
    assert send(sandbox).status_code == 201


def test_a_webhook_may_be_called_again_for_a_text_that_was_lost(sandbox: SandboxServer, us: OurSide) -> None:
    us.http_status = 503
    lost = sandbox.text(ANA, "done")
    us.http_status = 200
    assert sandbox.text_again(lost).trouble == ""
    assert [post.form["MessageSid"] for post in us.posted] == [lost.sid, lost.sid]


def test_a_text_may_be_typed_without_waiting_for_us(sandbox: SandboxServer, us: OurSide) -> None:
    typed = sandbox.text_soon(ANA, "done")
    assert us.wait_for(1)[0].form["MessageSid"] == typed.sid


@pytest.mark.parametrize(
    "sent",
    [
        {"kind": "flood"},
        {"kind": "reset", "times": 0},
        {"kind": "reset", "times": 1.5},
        {"kind": "reset", "code": 500},
        {"kind": "server_error", "code": 404},
        {"kind": "error", "code": "many"},
        {"kind": "latency", "milliseconds": -1},
        {"kind": "latency", "scope": "some"},
        {"kind": "reset", "colour": "red"},
        {},
    ],
)
def test_a_fault_that_cannot_be_is_refused_with_the_remedy(sandbox: SandboxServer, sent: dict[str, Any]) -> None:
    with pytest.raises(BadFault):
        Fault.read(sent)
    refused = requests.post(sandbox.url + "/faults", json=sent, timeout=10)
    assert refused.status_code == 400
    assert refused.json()["error"].startswith(("Write ", "A fault has no "))


def test_something_that_is_not_json_is_refused(sandbox: SandboxServer) -> None:
    headers = {"Content-Type": "application/json"}
    for body in ("{", json.dumps(["reset"])):
        assert requests.post(sandbox.url + "/faults", data=body, headers=headers, timeout=10).status_code == 400
