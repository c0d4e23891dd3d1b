"""Requests that Twilio makes to us: signed forms.

A connection that cannot be made is tried once more, and nothing else is (Twilio, "Webhooks: connection overrides",
default rc=1 on connect failures); fifteen seconds is the limit.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp
from twilio.request_validator import RequestValidator
from yarl import URL

_SECONDS = aiohttp.ClientTimeout(total=15)
_TRIES = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What our side answered. `trouble` says in plain words what went wrong; empty when it went well."""

    trouble: str
    body: str = ""


class Webhooks:
    """Posts forms to our side as Twilio does, with X-Twilio-Signature over the exact address and the form."""

    def __init__(self, http: aiohttp.ClientSession, auth_token: str) -> None:
        self._http = http
        self._signer = RequestValidator(auth_token)

    async def post(self, url: str, form: Mapping[str, str]) -> Answer:
        """Post one form. Never raises for what the other side does."""
        headers = {
            "X-Twilio-Signature": self._signer.compute_signature(url, dict(form)),
            "User-Agent": "TwilioProxy/1.1",
            "I-Twilio-Idempotency-Token": form.get("MessageSid", ""),
        }
        for _ in range(_TRIES):
            try:
                return await self._once(url, form, headers)
            except aiohttp.ClientConnectorError:
                continue
            except (TimeoutError, aiohttp.ClientError, ValueError) as fault:
                return Answer(f"broke off ({type(fault).__name__}); Twilio does not try again")
        return Answer("could not be reached; tried twice, as Twilio does")

    async def _once(self, url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
        # The address goes out byte for byte as it was signed: yarl would otherwise requote it.
        target = URL(url, encoded=True)
        async with self._http.post(
            target, data=form, headers=headers, allow_redirects=False, timeout=_SECONDS
        ) as response:
            body = await response.text(errors="replace")
            if 200 <= response.status < 300:
                return Answer("", body)
            return Answer(f"answered {response.status}", body)
