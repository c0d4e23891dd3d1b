"""Twilio's JSON for what the sandbox holds: every field of the resource, and none of ours."""

from datetime import datetime
from email.utils import format_datetime
from typing import Any

from service.domain.segments import count
from service.sandbox.forms import API_VERSION
from service.sandbox.options import Options
from service.sandbox.records import Text, TextState
from service.sandbox.twilio_api.errors import error_words


def message(text: Text, options: Options) -> dict[str, Any]:
    """The Message resource (schema api.v2010.account.message). Times are RFC 2822, to the second."""
    uri = f"{account_uri(options)}/Messages/{text.sid}"
    return {
        "account_sid": options.account_sid,
        "api_version": API_VERSION,
        "body": "" if text.redacted else text.body,
        "date_created": _rfc2822(text.created_at),
        "date_sent": _rfc2822(text.sent_at),
        "date_updated": _rfc2822(text.updated_at),
        "direction": text.direction.value,
        "error_code": text.error_code,
        "error_message": error_words(text.error_code) if text.error_code else None,
        "from": text.sender,
        "messaging_service_sid": text.messaging_service_sid,
        "num_media": str(text.media),
        "num_segments": _segments(text),
        "price": None,
        "price_unit": "USD",
        "sid": text.sid,
        "status": text.state.value,
        "subresource_uris": {"media": f"{uri}/Media.json", "feedback": f"{uri}/Feedback.json"},
        "to": text.recipient,
        "uri": f"{uri}.json",
    }


def account(options: Options, now: datetime) -> dict[str, Any]:
    """The Account resource (schema api.v2010.account)."""
    uri = account_uri(options)
    return {
        "auth_token": options.auth_token,
        "date_created": _rfc2822(now),
        "date_updated": _rfc2822(now),
        "friendly_name": "The sandbox",
        "owner_account_sid": options.account_sid,
        "sid": options.account_sid,
        "status": "active",
        "subresource_uris": {
            "incoming_phone_numbers": f"{uri}/IncomingPhoneNumbers.json",
            "messages": f"{uri}/Messages.json",
        },
        "type": "Full",
        "uri": f"{uri}.json",
    }


def incoming_phone_number(options: Options, web_url: str | None, now: datetime) -> dict[str, Any]:
    """The IncomingPhoneNumber resource of our number (schema api.v2010.account.incoming_phone_number)."""
    sid = "PN" + options.account_sid[2:]
    return {
        "account_sid": options.account_sid,
        "address_requirements": "none",
        "address_sid": None,
        "api_version": API_VERSION,
        "beta": False,
        "bundle_sid": None,
        "capabilities": {"voice": True, "sms": True, "mms": True, "fax": False},
        "date_created": _rfc2822(now),
        "date_updated": _rfc2822(now),
        "friendly_name": options.our_number,
        "identity_sid": None,
        "origin": "twilio",
        "phone_number": options.our_number,
        "sid": sid,
        "status": "in-use",
        "status_callback": None,
        "status_callback_method": "POST",
        "trunk_sid": None,
        "type": "local",
        "uri": f"{account_uri(options)}/IncomingPhoneNumbers/{sid}.json",
    } | _hooks(web_url)


def _hooks(web_url: str | None) -> dict[str, Any]:
    """Where a number's texts and calls go, and what happens in an emergency, as Twilio words it."""
    return {
        "emergency_address_sid": None,
        "emergency_address_status": "unregistered",
        "emergency_status": "Inactive",
        "sms_application_sid": None,
        "sms_fallback_method": "POST",
        "sms_fallback_url": None,
        "sms_method": "POST",
        "sms_url": f"{web_url}/webhooks/twilio/sms" if web_url else "",
        "voice_application_sid": None,
        "voice_caller_id_lookup": False,
        "voice_fallback_method": "POST",
        "voice_fallback_url": None,
        "voice_method": "POST",
        "voice_receive_mode": "voice",
        "voice_url": f"{web_url}/webhooks/twilio/voice" if web_url else None,
    }


def account_uri(options: Options) -> str:
    """The address of the account's resources, relative to the API's."""
    return f"/{API_VERSION}/Accounts/{options.account_sid}"


def _segments(text: Text) -> str:
    # A messaging service has not picked a sender yet, so Twilio does not know (Messages resource, num_segments).
    return "0" if text.state is TextState.ACCEPTED else str(max(1, count(text.body).segments))


def _rfc2822(instant: datetime | None) -> str | None:
    return None if instant is None else format_datetime(instant.replace(microsecond=0))
