"""Twilio's error bodies: code, message, more_info, status."""

import json
from typing import Any, Final

from aiohttp import web

_HTTP: Final = {20003: 401, 20009: 409, 20404: 404, 20429: 429, 20500: 500, 20503: 503}
_WORDS: Final = {
    20003: "Authenticate",
    20009: "Cannot delete message because delivery has not been completed",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    20500: "Internal Server Error",
    21211: "Invalid 'To' Phone Number",
    21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
    21602: "Message body is required",
    21603: "A 'From' phone number is required",
    21604: "A 'To' phone number is required",
    21606: "The 'From' phone number is not a message-capable number of this account for this destination",
    21609: "The 'StatusCallback' URL is not a valid URL",
    21610: "Attempt to send to unsubscribed recipient",
    21611: "This 'From' number has exceeded the maximum number of queued messages",
    21612: "The 'To' phone number cannot currently be reached from this 'From' number",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21624: "Invalid validity period: write whole seconds from 1 to 36000",
    21701: "The messaging service resource does not exist",
    30003: "Unreachable destination handset",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
    30036: "Validity period expired",
    30409: "This message cannot be canceled",
}


def error_words(code: int) -> str:
    """What Twilio says of a code, in our words."""
    return _WORDS.get(code, "Rehearsed error")


def twilio_error(code: int, *, http_status: int | None = None, retry_after: int | None = None) -> web.Response:
    """The answer to a request that failed with a code of Twilio's error dictionary; 400 unless the code says more."""
    chosen = http_status or _HTTP.get(code, 400)
    body: dict[str, Any] = {
        "code": code,
        "message": error_words(code),
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": chosen,
    }
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    if chosen == 401:
        headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return web.Response(text=json.dumps(body), status=chosen, content_type="application/json", headers=headers)
