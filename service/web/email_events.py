"""Mailgun's webhook for what becomes of our mails: delivered, given up on, called spam. Signature first.

It tries again for hours after any answer but 200 and 406 (Mailgun, "Webhooks"; the events: "Events", "Event types").
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from flask import Blueprint, Response, request

from service.domain.bounces import Bounce
from service.domain.delivery import DeliveryStatus
from service.usecases.record_mail_event import MailEvent, record_mail_event
from service.web.current import the_app
from service.web.email_webhook import MAIL_ROUTE, is_signed
from service.web.security import Authentication, asked_by

blueprint = Blueprint("mailgun_events", __name__)
EVENTS_ROUTE: Final = f"{MAIL_ROUTE}/events"
_NO_SUCH_MAILBOX: Final = frozenset({"bounce", "suppress-bounce"})
_CALLED_SPAM: Final = frozenset({"complained", "unsubscribed"})
"""The second is a link of Mailgun's own, for whoever has it switched on: it means no less."""
_NOT_THE_ADDRESS: Final = frozenset({"espblock", "suppress-complaint", "suppress-unsubscribe"})
"""We are refused as a sender, or Mailgun did not even try: nothing was learned about the mailbox."""
_View = Callable[[], Response]


def _signed_events(view: _View) -> _View:
    @wraps(view)
    def checked() -> Response:
        told = _dict(_told().get("signature"))
        stamp, token, given = (str(told.get(name, "")) for name in ("timestamp", "token", "signature"))
        return view() if is_signed(stamp, token, given) else Response("not signed by Mailgun", 403)

    return asked_by(Authentication.SIGNED_BY_MAILGUN)(checked)


@blueprint.post(EVENTS_ROUTE)
@_signed_events
def something_became_of_a_mail() -> Response:
    """File it; 406 for what is about no mail of ours, so that it does not come again."""
    data = _dict(_told().get("event-data"))
    became = _became(data)
    if became is None:
        return Response(status=200)
    headers = _dict(_dict(data.get("message")).get("headers"))
    event = MailEvent(str(headers.get("message-id", "")), str(data.get("recipient", "")), became, _reason(data))
    return Response(status=200 if record_mail_event(the_app(), event) else 406)


def _became(data: dict[str, Any]) -> Bounce | DeliveryStatus | None:
    """What happened, if it is an end: a temporary failure is tried again by Mailgun, and says nothing yet."""
    event, reason = str(data.get("event", "")), str(data.get("reason", ""))
    if event == "delivered":
        return DeliveryStatus.DELIVERED
    if event in _CALLED_SPAM:
        return Bounce.COMPLAINT
    if event != "failed" or data.get("severity") != "permanent" or reason in _NOT_THE_ADDRESS:
        return None
    code = _code(data)
    return Bounce.HARD if reason in _NO_SUCH_MAILBOX and (code is None or code // 100 in {5, 6}) else Bounce.SOFT


def _reason(data: dict[str, Any]) -> str:
    """Of what a mail server says nothing is kept but its number: the rest may repeat the address."""
    code = _code(data)
    return f"the mail came back ({code})" if code is not None else "the mail came back"


def _code(data: dict[str, Any]) -> int | None:
    code = _dict(data.get("delivery-status")).get("code")
    return code if isinstance(code, int) else None


def _told() -> dict[str, Any]:
    return _dict(request.get_json(force=True, silent=True))


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
