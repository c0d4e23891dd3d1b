"""What Twilio knows of our account, our number and our messaging service: read only, for `upswing doctor`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urldefrag

import requests

from service.domain.delivery import Verdict, verdict_of_http
from service.ports import SendFailed
from service.settings import Settings

_API: Final = "https://api.twilio.com"
_MESSAGING: Final = "https://messaging.twilio.com"
_ACTIVE: Final = "active"
_TRIAL: Final = "Trial"
_GONE: Final = 404


@dataclass(frozen=True, slots=True)
class Account:
    """answered_at: what Twilio's clock said (aware UTC, to the second); None where the answer had no date."""

    is_active: bool
    is_trial: bool
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Hook:
    """Where something is sent: an address without its fragment, which is for Twilio, and a method."""

    url: str
    method: str


@dataclass(frozen=True, slots=True)
class Number:
    """Where a number's texts and calls go."""

    texts: Hook
    texts_fallback: Hook
    calls: Hook


@dataclass(frozen=True, slots=True)
class MessagingService:
    """Where a service's texts go, unless it leaves that to each number; and whether it changes words on the way."""

    texts: Hook
    texts_fallback: Hook
    leaves_it_to_the_number: bool
    changes_words: bool


class TwilioAccount:
    """Each method raises SendFailed, in plain words, where Twilio refuses or does not answer."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def account(self) -> Account:
        """Our account, by the first of our tokens."""
        answer = self._get(f"{self._api}/2010-04-01/Accounts/{self._settings.account_sid}.json")
        told = answer.json()
        return Account(told["status"] == _ACTIVE, told["type"] == _TRIAL, _date_of(answer))

    def number(self) -> Number | None:
        """The number that clients text; None if it is not the account's."""
        where = f"{self._api}/2010-04-01/Accounts/{self._settings.account_sid}/IncomingPhoneNumbers.json"
        found = self._get(where, PhoneNumber=self._settings.sender).json()["incoming_phone_numbers"]
        if not found:
            return None
        told: Mapping[str, Any] = found[0]
        hooks = (_hook(told, f"{kind}_url", f"{kind}_method") for kind in ("sms", "sms_fallback", "voice"))
        return Number(*hooks)

    def messaging_service(self) -> MessagingService | None:
        """The service that chooses the sender; None if it is not the account's."""
        base = self._settings.twilio_api_url or _MESSAGING
        try:
            told = self._get(f"{base}/v1/Services/{self._settings.twilio_messaging_service_sid}").json()
        except SendFailed as failed:
            if failed.code == _GONE:
                return None
            raise
        return MessagingService(
            texts=_hook(told, "inbound_request_url", "inbound_method"),
            texts_fallback=_hook(told, "fallback_url", "fallback_method"),
            leaves_it_to_the_number=bool(told["use_inbound_webhook_on_number"]),
            changes_words=bool(told["smart_encoding"]),
        )

    @property
    def _api(self) -> str:
        return self._settings.api_url or _API

    def _get(self, url: str, **query: str) -> requests.Response:
        sign_in = (self._settings.account_sid, self._settings.auth_tokens[0])
        try:
            answer = requests.get(url, params=query, auth=sign_in, timeout=self._settings.gateway_seconds)
        except requests.RequestException:
            raise SendFailed("Twilio could not be reached", verdict=Verdict.RETRY) from None
        if not answer.ok:
            verdict = verdict_of_http(answer.status_code, None)
            raise SendFailed(f"Twilio answered HTTP {answer.status_code}", verdict=verdict, code=answer.status_code)
        return answer


def _hook(told: Mapping[str, Any], url: str, method: str) -> Hook:
    return Hook(urldefrag(told.get(url) or "")[0], str(told.get(method) or "POST"))


def _date_of(answer: requests.Response) -> datetime | None:
    try:
        return parsedate_to_datetime(answer.headers.get("Date", "")).astimezone(UTC)
    except ValueError:
        return None
