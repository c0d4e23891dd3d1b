"""A mail as a mail program reads it (RFC 5322, MIME, RFC 2369 and 8058 for unsubscribing)."""

import base64
import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from functools import lru_cache
from urllib.parse import unquote

_CID = re.compile(r"cid:([^\"'\s)>]+)")
_UNSUBSCRIBE = re.compile(r"<(https?://[^>]+)>")
_PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail, read. `html` has its own pictures inlined as data: addresses; nothing in it is made safe.

    `unsubscribe` is the address of a one-click unsubscription, or empty.
    """

    message_id: str
    subject: str
    sender_name: str
    sender: str
    recipient: str
    text: str
    html: str
    attachments: tuple[str, ...]
    headers: tuple[tuple[str, str], ...]
    unsubscribe: str
    reply_to: str

    @property
    def preview(self) -> str:
        """The first words."""
        return " ".join(self.text.split())[:140]


@lru_cache(maxsize=512)
def read_letter(raw: bytes) -> Letter:
    """Read a mail as well as it can be read. Never raises for what is in it."""
    mail = message_from_bytes(raw, EmailMessage, policy=default)
    name, address = parseaddr(str(mail.get("From", "")))
    return Letter(
        message_id=str(mail.get("Message-ID", "")),
        subject=str(mail.get("Subject", "")),
        sender_name=name or address,
        sender=address,
        recipient=str(mail.get("To", "")),
        text=_part(mail, "plain"),
        html=_with_pictures(_part(mail, "html"), mail),
        attachments=tuple(part.get_filename() or part.get_content_type() for part in mail.iter_attachments()),
        headers=tuple((header, str(value)) for header, value in mail.items()),
        unsubscribe=_unsubscribe(mail),
        reply_to=parseaddr(str(mail.get("Reply-To", "")))[1],
    )


def _part(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    if part is None:
        return ""
    try:
        content = str(part.get_content())
    except (LookupError, UnicodeError):
        content = bytes(part.get_payload(decode=True) or b"").decode("utf-8", "replace")
    return content.replace("\r\n", "\n")


def _with_pictures(html: str, mail: EmailMessage) -> str:
    pictures = {
        str(part["Content-ID"]).strip("<> "): part
        for part in mail.walk()
        if part["Content-ID"] and part.get_content_type() in _PICTURES
    }

    def inline(match: re.Match[str]) -> str:
        part = pictures.get(unquote(match[1]))
        if part is None:
            return match[0]
        content = base64.b64encode(bytes(part.get_payload(decode=True) or b"")).decode()
        return f"data:{part.get_content_type()};base64,{content}"

    return _CID.sub(inline, html)


def _unsubscribe(mail: EmailMessage) -> str:
    if str(mail.get("List-Unsubscribe-Post", "")).strip() != "List-Unsubscribe=One-Click":
        return ""
    found = _UNSUBSCRIBE.search(str(mail.get("List-Unsubscribe", "")))
    return found[1] if found else ""
