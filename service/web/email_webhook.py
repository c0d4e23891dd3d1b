"""Mailgun's webhook: a reply to a mail of ours came in. Signature first; nothing is sent from in here.

Mailgun tries again for hours after any answer but 200 and 406 (its "Receiving, forwarding and storing messages").
"""

import hashlib
import hmac
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import wraps
from typing import Final

from flask import Blueprint, Response, request

from service.usecases.receive_mail import IncomingMail, Received, receive_mail
from service.web.current import the_app
from service.web.security import Authentication, asked_by

blueprint = Blueprint("mailgun", __name__)
MAIL_ROUTE: Final = "/webhooks/email/mailgun"
_SIGNED_FOR: Final = timedelta(hours=12)
"""How old a signature may be: longer than Mailgun goes on trying, since it does not cover the mail itself."""
_LARGEST_MAIL: Final = 25 * 1024 * 1024
_LARGEST_FIELDS: Final = 4 * 1024 * 1024
_NAMED: Final = re.compile(r"([^<>]*)<([^<>]*)>")
"""The standard library's parseaddr takes the name of `ana@example.org <ben@example.org>` for the address (tried)."""
_View = Callable[[], Response]


def signed_by_mailgun(view: _View) -> _View:
    """Answer 403 to whatever Mailgun has not signed. It tries again, so that a key of ours may be mended meanwhile."""

    @wraps(view)
    def checked() -> Response:
        # A mail brings its attachments along; Flask's own limits for our forms would lose the words beside them.
        request.max_content_length, request.max_form_memory_size = _LARGEST_MAIL, _LARGEST_FIELDS
        return view() if _is_signed() else Response("not signed by Mailgun", status=403, mimetype="text/plain")

    return asked_by(Authentication.SIGNED_BY_MAILGUN)(checked)


def _is_signed() -> bool:
    form = request.form
    return is_signed(form.get("timestamp", ""), form.get("token", ""), form.get("signature", ""))


def is_signed(stamp: str, token: str, given: str) -> bool:
    """HMAC-SHA256 over timestamp and token, in hex (Mailgun, "Securing webhooks")."""
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 11 and token):
        return False
    app = the_app()
    expected = hmac.new(app.settings.mail_signing_key.encode(), f"{stamp}{token}".encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), given.encode()):
        return False
    return abs(app.clock.real_now() - datetime.fromtimestamp(int(stamp), UTC)) <= _SIGNED_FOR


@blueprint.post(MAIL_ROUTE)
@signed_by_mailgun
def mail_came_in() -> Response:
    """Keep the reply; the same answer when it comes again, and 406 for what will never be taken."""
    form = request.form
    written = form.get("from", "").strip()
    named = _NAMED.fullmatch(written)
    name, sender = (named[1].strip(' "'), named[2]) if named else ("", written)
    received = receive_mail(
        the_app(),
        IncomingMail(
            recipient=form.get("recipient", ""),
            sender=sender,
            envelope_sender=form.get("sender", ""),
            body=(form.get("body-plain") or form.get("stripped-text", "")).replace("\r\n", "\n"),
            message_id=form.get("Message-Id", ""),
            sender_name=name,
            subject=form.get("subject", ""),
            headers=_headers(form.get("message-headers", "")),
        ),
    )
    return Response(status=406 if received is Received.NOT_TAKEN else 200, mimetype="text/plain")


def _headers(told: str) -> tuple[tuple[str, str], ...]:
    """Mailgun's JSON list of pairs. What cannot be read counts as no header: a person's words weigh more."""
    try:
        pairs = json.loads(told)
        return tuple((str(name), str(value)) for name, value in pairs)
    except (TypeError, ValueError):
        return ()
