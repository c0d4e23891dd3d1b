"""The forms that Twilio posts: a text that came in, and a receipt for one that went out."""

from service.domain.keywords import CarrierKeyword
from service.domain.phone import PhoneNumber
from service.domain.segments import count
from service.sandbox.options import Options
from service.sandbox.records import Text, TextState

API_VERSION = "2010-04-01"
_OPT_OUT_TYPES = {CarrierKeyword.OPT_OUT: "STOP", CarrierKeyword.OPT_IN: "START", CarrierKeyword.HELP: "HELP"}


def receipt(text: Text, state: TextState, code: int | None, options: Options) -> dict[str, str]:
    """What is posted to a text's StatusCallback (Twilio, "Message status callbacks")."""
    form = {
        "AccountSid": options.account_sid,
        "ApiVersion": API_VERSION,
        "From": text.sender or options.our_number,
        "MessageSid": text.sid,
        "MessageStatus": state.value,
        "SmsSid": text.sid,
        "SmsStatus": state.value,
        "To": text.recipient,
    }
    if text.messaging_service_sid:
        form["MessagingServiceSid"] = text.messaging_service_sid
    if code:
        form["ErrorCode"] = str(code)
    return form


def inbound(text: Text, keyword: CarrierKeyword | None, options: Options, media_url: str) -> dict[str, str]:
    """What is posted to our webhook (Twilio, "Request parameters" of messaging webhooks).

    `keyword` is the word the carrier has acted on already; it becomes OptOutType.
    """
    form = {
        "AccountSid": options.account_sid,
        "ApiVersion": API_VERSION,
        "Body": text.body,
        "From": text.phone,
        "FromCountry": PhoneNumber(text.phone).country,
        "MessageSid": text.sid,
        "NumMedia": str(text.media),
        "NumSegments": str(max(1, count(text.body).segments)),
        "SmsMessageSid": text.sid,
        "SmsSid": text.sid,
        "SmsStatus": "received",
        "To": text.recipient,
        "ToCountry": PhoneNumber(text.recipient).country,
        **{side + part: "" for side in ("From", "To") for part in ("City", "State", "Zip")},
    }
    for place in range(text.media):
        form[f"MediaUrl{place}"] = media_url
        form[f"MediaContentType{place}"] = "image/jpeg"
    if keyword:
        form["OptOutType"] = _OPT_OUT_TYPES[keyword]
    return form
