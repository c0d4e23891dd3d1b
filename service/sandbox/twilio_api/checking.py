"""What Twilio refuses before it takes a text."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import phonenumbers

from service.domain.phone import carrier_phone
from service.domain.segments import LONGEST_TEXT
from service.sandbox.carrier import new_sid
from service.sandbox.options import Options
from service.sandbox.records import Direction, NewText, TextState

# Twilio, "Test credentials": numbers that always fail, and how. Here they work without test credentials too.
_MAGIC_TO: Final = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
_MAGIC_FROM: Final = {"+15005550001": 21606, "+15005550007": 21606, "+15005550008": 21611}
_SERVICE: Final = re.compile(r"MG[0-9a-fA-F]{32}")
_MAX_VALIDITY: Final = 36000


class Refused(Exception):
    """Twilio takes no such text. `code` is of its error dictionary."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Twilio error {code}")
        self.code = code


def new_text(form: Mapping[str, str], options: Options) -> NewText:
    """The text that a create request asks for. Raises Refused with Twilio's code."""
    to = _recipient(form.get("To", ""))
    service = form.get("MessagingServiceSid", "")
    sender = _sender(form.get("From", ""), service, options)
    if sender == to:
        raise Refused(21612)
    return NewText(
        sid=new_sid("SM"),
        direction=Direction.API,
        sender=sender,
        recipient=to,
        body=_body(form.get("Body", "")),
        state=TextState.QUEUED if sender else TextState.ACCEPTED,
        messaging_service_sid=service or None,
        status_callback=_status_callback(form.get("StatusCallback", "")),
        valid_seconds=_validity(form.get("ValidityPeriod", str(_MAX_VALIDITY))),
    )


def _recipient(to: str) -> str:
    if not to:
        raise Refused(21604)
    if to in _MAGIC_TO:
        raise Refused(_MAGIC_TO[to])
    phone = carrier_phone(to)
    if phone is None or not phonenumbers.is_possible_number(phonenumbers.parse(to)):
        raise Refused(21211)
    return to


def _sender(sender: str, service: str, options: Options) -> str | None:
    if service and not _SERVICE.fullmatch(service):
        raise Refused(21701)
    if not sender:
        if not service:
            raise Refused(21603)
        return None
    if sender in _MAGIC_FROM or sender != options.our_number:
        raise Refused(_MAGIC_FROM.get(sender, 21606))
    return sender


def _body(body: str) -> str:
    if not body:
        raise Refused(21602)
    if len(body) > LONGEST_TEXT:
        raise Refused(21617)
    return body


def _status_callback(url: str) -> str | None:
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or "_" in parts.hostname:
        raise Refused(21609)
    return url


def _validity(seconds: str) -> int:
    if not seconds.isascii() or not seconds.isdigit() or not 1 <= int(seconds) <= _MAX_VALIDITY:
        raise Refused(21624)
    return int(seconds)
