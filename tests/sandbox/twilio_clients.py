"""Twilio's own client, sent to the sandbox: only the address differs."""

from typing import Any

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

_TWILIO = "https://api.twilio.com"


class SentElsewhere(TwilioHttpClient):  # type: ignore[misc]
    """Asks another server what it would have asked Twilio's."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=10)
        self._base = base

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        return super().request(method, url.replace(_TWILIO, self._base, 1), *args, **kwargs)


class AsyncSentElsewhere(AsyncTwilioHttpClient):  # type: ignore[misc]
    """The same for the asynchronous client."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self._base = base

    async def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        return await super().request(method, url.replace(_TWILIO, self._base, 1), *args, **kwargs)


def twilio_client(url: str, account_sid: str, auth_token: str) -> Client:
    """Twilio's blocking client."""
    return Client(account_sid, auth_token, http_client=SentElsewhere(url))
