"""A letter becomes the bytes of an e-mail (RFC 5322, MIME), the same bytes' meaning each time it is handed over."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from typing import Any, Final

_WHOLE: Final = frozenset({"List-Unsubscribe", "Message-ID", "In-Reply-To", "References"})


class _Whole(EmailPolicy):
    """Leaves addresses and Message-IDs whole. The library makes an encoded word (RFC 2047) of one that is longer than a
    line, which no mail program reads as an address (RFC 2369 section 2)."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        if name not in _WHOLE:
            return super().fold_binary(name, value)
        return f"{name}: {value}".replace("> <", ">\r\n <").encode("ascii") + b"\r\n"


_POLICY: Final = _Whole(linesep="\r\n", max_line_length=78)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says. picture: a PNG that the HTML names by `cid:` and PICTURE's name, if it has one."""

    sender_name: str
    subject: str
    text: str
    html: str
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """What surrounds a letter. `at`: aware UTC. follows: the Message-IDs of the thread before it, the oldest first.

    unsubscribe_url: one address whose POST ends these mails (RFC 8058); None for mail that no list sends.
    """

    sender: str
    to: str
    reply_to: str
    message_id: str
    at: datetime
    follows: tuple[str, ...] = ()
    unsubscribe_url: str | None = None


def one_line(words: str) -> str:
    """Words that may stand in a header: on one line, without controls and marks that turn the direction."""
    kept = "".join(" " if char.isspace() else char for char in words)
    return " ".join("".join(c for c in kept if unicodedata.category(c) not in {"Cc", "Cf", "Cs"}).split())


def as_mime(letter: Letter, envelope: Envelope, picture_name: str) -> bytes:
    """The mail as SMTP takes it: multipart/alternative, text first, seven bits throughout."""
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = Address(letter.sender_name, addr_spec=envelope.sender)
    mail["To"] = Address(addr_spec=envelope.to)
    mail["Reply-To"] = Address(addr_spec=envelope.reply_to)
    mail["Subject"] = letter.subject
    mail["Date"] = format_datetime(envelope.at)
    mail["Message-ID"] = envelope.message_id
    if envelope.follows:
        mail["In-Reply-To"] = envelope.follows[-1]
        mail["References"] = " ".join(envelope.follows)
    mail["Auto-Submitted"] = "auto-generated"
    if envelope.unsubscribe_url:
        mail["List-Unsubscribe"] = f"<{envelope.unsubscribe_url}>"
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    mail.set_content(letter.text, cte="quoted-printable")
    mail.add_alternative(letter.html, subtype="html", cte="base64")
    if letter.picture is not None:
        html = mail.get_body(("html",))
        if html is None:
            raise AssertionError("the HTML part has just been added")
        html.add_related(
            letter.picture, "image", "png", cid=f"<{picture_name}>", disposition="inline", filename=picture_name
        )
    return bytes(mail)
