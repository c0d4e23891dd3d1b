"""A long link stays a link on the wire, where a mail program reads it before any library of ours does."""

from datetime import UTC, datetime

from service.rendering.mail import Envelope, Letter, as_mime

LINK = "https://checkins.a-practice-with-a-long-name.example.org/unsubscribe/Mg.JL8jCO9gCm_DVC-qxmPRMMIZ2GJkP1Y2gyFXkViTIQ4"
IDS = tuple(f"<{number}.2dmlwtdvqandbebj@a-practice-with-a-long-name.mail.example.org>" for number in (7, 87, 187))


def test_the_links_and_names_in_a_mails_headers_are_written_out() -> None:
    letter = Letter("Upswing for Zoë", "Your week, Zoë", "Hello", "<p>Hello</p>")
    envelope = Envelope(
        sender="checkins@example.org",
        to="zoe@example.org",
        reply_to="reply@example.org",
        message_id=f"<{'9' * 18}.2dmlwtdvqandbebj@a-practice-with-a-long-name.and-more.mail.example.org>",
        at=datetime(2026, 3, 8, 17, tzinfo=UTC),
        follows=IDS,
        unsubscribe_url=LINK,
    )
    head = as_mime(letter, envelope, "week.png").partition(b"\r\n\r\n")[0].decode("ascii")
    unfolded = head.replace("\r\n ", " ").split("\r\n")
    assert f"List-Unsubscribe: <{LINK}>" in unfolded
    assert f"Message-ID: {envelope.message_id}" in unfolded
    assert f"In-Reply-To: {IDS[-1]}" in unfolded
    assert f"References: {' '.join(IDS)}" in unfolded
    assert max(len(line) for line in head.split("\r\n")) < 200
    assert "=?utf-8?" in head, "names in other letters are encoded as before"
