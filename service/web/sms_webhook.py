"""Twilio's webhooks: a text came in; a text's delivery moved. Signature first; nothing is sent from in here."""

from collections.abc import Callable
from functools import wraps

from flask import Blueprint, Response, request
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from service.domain.delivery import DeliveryStatus
from service.domain.phone import carrier_phone
from service.usecases.receive_sms import IncomingSms, receive_sms
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from service.web.current import the_app
from service.web.security import Authentication, asked_by

blueprint = Blueprint("twilio", __name__)
_FORM = "application/x-www-form-urlencoded"
SMS_ROUTE = "/webhooks/twilio/sms"
STATUS_ROUTE = "/webhooks/twilio/status"
_NOTHING_TO_SAY = str(MessagingResponse())


_View = Callable[[], Response]


def signed_by_twilio(route: str) -> Callable[[_View], _View]:
    """Answer 403 to whatever Twilio has not signed (its "Security" page: HMAC-SHA1 over address and form)."""

    def decorate(view: _View) -> _View:
        @wraps(view)
        def checked() -> Response:
            return view() if _is_signed(route) else Response("not signed by Twilio", status=403, mimetype="text/plain")

        return asked_by(Authentication.SIGNED_BY_TWILIO)(checked)

    return decorate


def _is_signed(route: str) -> bool:
    """The address is put together from what we know: Flask decodes %2C and the like, and the check would fail.

    A JSON body with a signature over the address alone validates too (tried), so the form type is required.
    """
    signature = request.headers.get("X-Twilio-Signature")
    if not signature or request.mimetype != _FORM:
        return False
    app = the_app()
    query = request.environ.get("QUERY_STRING", "")
    address = f"{app.settings.web_url}{route}" + (f"?{query}" if query else "")
    form = request.form
    return any(RequestValidator(token).validate(address, form, signature) for token in app.settings.auth_tokens)


@blueprint.post(SMS_ROUTE)
@signed_by_twilio(SMS_ROUTE)
def text_came_in() -> Response:
    """Keep the text and answer with empty TwiML; the same answer when it comes again."""
    sender = carrier_phone(request.form.get("From", ""))
    provider_id = request.form.get("MessageSid", "")
    if sender is not None and provider_id:
        receive_sms(
            the_app(),
            IncomingSms(
                provider_id=provider_id,
                sender=sender,
                body=request.form.get("Body", ""),
                answered_by_carrier=bool(request.form.get("OptOutType")),
            ),
        )
    return Response(_NOTHING_TO_SAY, mimetype="text/xml")


@blueprint.post(STATUS_ROUTE)
@signed_by_twilio(STATUS_ROUTE)
def delivery_moved() -> Response:
    """Keep a receipt. A status we do not know yet is answered and left out: Twilio adds some without notice."""
    provider_id = request.form.get("MessageSid", "")
    try:
        delivery_status = DeliveryStatus(request.form.get("MessageStatus", ""))
    except ValueError:
        return Response(status=204)
    if not provider_id:
        return Response(status=204)
    record_receipt(
        the_app(),
        ReceiptOfCarrier(
            provider_id=provider_id,
            delivery_status=delivery_status,
            error_code=_number(request.form.get("ErrorCode")),
            message_id=_number(request.args.get("m")),
        ),
    )
    return Response(status=204)


def _number(typed: str | None) -> int | None:
    return int(typed) if typed and typed.isascii() and typed.isdigit() and len(typed) < 18 else None
