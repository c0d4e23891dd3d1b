"""Mails come in over SMTP and are shown as a mail program shows them."""

import smtplib
from email.message import EmailMessage

import pytest
import requests

from service.sandbox.faults import Fault, FaultKind
from service.sandbox.letters import read_letter
from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import MONDAY, HandClock

ANA = "ana@example.com"
PNG = b"\x89PNG\r\n\x1a\n not really"


def weekly(to: str = ANA, unsubscribe: str = "https://upswing.example/unsubscribe/abc") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Upswing for Mira <checkins@upswing.localhost>"
    mail["To"] = to
    mail["Subject"] = "Your week, Ana"
    mail["Message-ID"] = "<week1@upswing.localhost>"
    mail["List-Unsubscribe"] = f"<{unsubscribe}>"
    mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    mail.set_content("Four small things — done.\n")
    mail.add_alternative('<p>Four small things.</p><img src="cid:chart@week1"><script>x()</script>', subtype="html")
    parts = mail.get_payload()
    parts[1].add_related(PNG, "image", "png", cid="<chart@week1>")  # type: ignore[union-attr, index]
    return mail


def post(sandbox: SandboxServer, mail: EmailMessage, timeout: float = 10) -> None:
    with smtplib.SMTP("127.0.0.1", sandbox.smtp_port, timeout=timeout) as relay:
        relay.send_message(mail)


def get(sandbox: SandboxServer, path: str) -> requests.Response:
    answer = requests.get(sandbox.url + path, timeout=10)
    assert answer.ok
    return answer


def test_a_mail_is_kept_as_it_came_in_coaching_time(sandbox: SandboxServer, clock: HandClock) -> None:
    post(sandbox, weekly())
    (mail,) = sandbox.mails(ANA)
    assert (mail.sender, mail.recipient) == ("checkins@upswing.localhost", ANA)
    assert (mail.coaching_at, mail.received_at) == (MONDAY, clock.real_now())
    assert read_letter(mail.raw).text == "Four small things — done.\n"


def test_mails_survive_a_restart(options: Options, clock: HandClock) -> None:
    with SandboxServer(options, clock) as before:
        post(before, weekly())
    with SandboxServer(options, clock) as after:
        assert len(after.mails(ANA)) == 1


def test_the_list_shows_every_mailbox_and_says_when_a_mail_came_twice(sandbox: SandboxServer) -> None:
    post(sandbox, weekly())
    post(sandbox, weekly("chitra@example.com"))
    assert "came 2 times" not in get(sandbox, "/mailboxes").text
    post(sandbox, weekly())
    page = get(sandbox, "/mailboxes").text
    assert "came 2 times" in page
    assert "chitra@example.com" in page
    assert "chitra@example.com · Four" not in get(sandbox, f"/mailboxes?address={ANA}").text


def test_the_html_part_shows_its_own_pictures_and_can_do_nothing(sandbox: SandboxServer) -> None:
    post(sandbox, weekly())
    answer = get(sandbox, "/mailboxes/1/html")
    assert 'src="data:image/png;base64,iVBORw0KGgo' in answer.text
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "allow-scripts" not in policy
    assert "sandbox" in policy


def test_the_text_part_and_the_headers_are_views_of_their_own(sandbox: SandboxServer) -> None:
    post(sandbox, weekly())
    assert "Four small things — done." in get(sandbox, "/mailboxes/1?view=text").text
    assert "List-Unsubscribe=One-Click" in get(sandbox, "/mailboxes/1?view=headers").text
    assert get(sandbox, "/mailboxes/1/source").content == sandbox.mails()[0].raw


def test_hostile_words_in_a_mail_are_shown_and_do_nothing(sandbox: SandboxServer) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "<b@x.example>", ANA, "<script>alert(1)</script>"
    mail.set_content("<img src=x onerror=alert(2)>")
    post(sandbox, mail)
    for path in ("/mailboxes", "/mailboxes/1", "/mailboxes/1?view=headers"):
        page = get(sandbox, path).text
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "&lt;script&gt;alert(1)" in page


def test_unsubscribing_posts_once_as_a_mail_program_would(sandbox: SandboxServer, us: OurSide) -> None:
    post(sandbox, weekly(unsubscribe=f"{us.url}/unsubscribe/abc"))
    page = requests.post(f"{sandbox.url}/mailboxes/1/unsubscribe", timeout=10)
    (posted,) = us.wait_for(1, "/unsubscribe/abc")
    assert posted.form == {"List-Unsubscribe": "One-Click"}
    assert "Unsubscribed: Upswing answered 200" in page.text


def test_looking_at_a_mail_unsubscribes_nobody(sandbox: SandboxServer, us: OurSide) -> None:
    post(sandbox, weekly(unsubscribe=f"{us.url}/unsubscribe/abc"))
    get(sandbox, "/mailboxes/1")
    assert us.posted == []


def test_a_mail_cannot_make_this_machine_call_others(sandbox: SandboxServer, us: OurSide) -> None:
    with OurSide() as other:
        post(sandbox, weekly(unsubscribe=f"{other.url}/unsubscribe/abc"))
        page = requests.post(f"{sandbox.url}/mailboxes/1/unsubscribe", timeout=10)
        assert other.posted == us.posted == []
    assert "nothing was posted" in page.text


@pytest.mark.parametrize("code", [450, 550])
def test_an_address_can_be_refused_at_rcpt(sandbox: SandboxServer, code: int) -> None:
    sandbox.add_fault(Fault(FaultKind.MAIL_RCPT, times=1, code=code, number=ANA))
    with pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
        post(sandbox, weekly())
    assert caught.value.recipients[ANA][0] == code
    post(sandbox, weekly())
    assert len(sandbox.mails(ANA)) == 1


@pytest.mark.parametrize("code", [451, 554])
def test_a_mail_can_be_refused_at_data(sandbox: SandboxServer, code: int) -> None:
    sandbox.add_fault(Fault(FaultKind.MAIL_DATA, times=1, code=code))
    with pytest.raises(smtplib.SMTPDataError) as caught:
        post(sandbox, weekly())
    assert caught.value.smtp_code == code
    assert sandbox.mails() == []


def test_a_mail_server_can_hang_after_data(sandbox: SandboxServer) -> None:
    sandbox.add_fault(Fault(FaultKind.MAIL_HANG, times=1))
    with pytest.raises((smtplib.SMTPServerDisconnected, TimeoutError)):
        post(sandbox, weekly(), timeout=0.2)
    assert sandbox.mails() == []


def test_a_line_can_drop_after_the_mail_was_taken(sandbox: SandboxServer) -> None:
    sandbox.add_fault(Fault(FaultKind.MAIL_DROP, times=1))
    with pytest.raises(smtplib.SMTPServerDisconnected):
        post(sandbox, weekly())
    assert len(sandbox.mails(ANA)) == 1
