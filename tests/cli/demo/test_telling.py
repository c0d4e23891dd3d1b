"""What the demo leaves to read stands for itself."""

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from service.cli.demo.phones import BoxMail
from service.cli.demo.telling import page_of, write_mails

SUNDAY = datetime(2026, 3, 8, 17, 0, tzinfo=UTC)


def mail_with_a_picture() -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = "Your week, Ana"
    mail.set_content("Hello Ana,")
    mail.add_alternative('<p>Hello Ana,</p><img src="cid:week@upswing" alt="the week">', subtype="html")
    html = mail.get_body(("html",))
    assert html is not None
    html.add_related(b"\x89PNG", "image", "png", cid="<week@upswing>")
    return mail


def test_a_mail_page_has_its_pictures_in_it() -> None:
    assert 'src="data:image/png;base64,iVBORw=="' in page_of(mail_with_a_picture())
    assert "cid:" not in page_of(mail_with_a_picture())


def test_a_mail_without_html_has_no_page(tmp_path: Path) -> None:
    plain = EmailMessage()
    plain.set_content("Hello Ana,")
    assert page_of(plain) == ""
    write_mails(tmp_path / "mail", [BoxMail(1, "ana@example.org", SUNDAY, plain.as_bytes())])
    assert [path.name for path in (tmp_path / "mail").iterdir()] == ["01-ana-2026-03-08.eml"]


def test_mails_of_an_earlier_demo_are_gone_and_nobody_elses(tmp_path: Path) -> None:
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "letter.eml").touch()
    source = mail_with_a_picture().as_bytes()
    write_mails(tmp_path / "mail", [BoxMail(number, "ana@example.org", SUNDAY, source) for number in (1, 2)])
    write_mails(tmp_path / "mail", [BoxMail(1, "ana@example.org", SUNDAY, source)])
    assert sorted(path.name for path in (tmp_path / "mail").iterdir()) == [
        "01-ana-2026-03-08.eml",
        "01-ana-2026-03-08.html",
        "letter.eml",
    ]
    assert (tmp_path / "mail" / "01-ana-2026-03-08.eml").read_bytes() == source
