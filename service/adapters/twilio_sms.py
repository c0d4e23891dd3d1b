"""Twilio's Messages resource, and what its answers mean. The sandbox is reached the same way: only addresses differ."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

import aiohttp
import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from yarl import URL

from service.domain.delivery import Verdict, known_status, verdict_of_http
from service.domain.phone import PhoneNumber
from service.ports import READ_WITHIN, Accepted, CarrierText, OutgoingSms, SendFailed
from service.settings import Settings

STATUS_ROUTE = "/webhooks/twilio/status"
MESSAGE_ID_PARAMETER = "m"
_SHORTEST_VALIDITY = 1
_GONE = 404
_LONGEST_VALIDITY = 36_000
"""Twilio: ValidityPeriod is 1 to 36,000 seconds; a text waits ten hours in its queue at most."""

# At INFO it prints the numbers that stand in look-up addresses.
logging.getLogger("twilio").setLevel(logging.WARNING)


_basic = cache(aiohttp.encode_basic_auth)


class _AsyncHttp(AsyncTwilioHttpClient):  # type: ignore[misc]
    """Twilio's asynchronous client over a line of ours, a sixth quicker than over its own, and without the warning that
    its way of signing in draws from aiohttp 3.14 on every call.

    As many lines are open as there are texts on their way. aiohttp's own limit of a hundred would let a text wait for a
    line while its time runs, and nobody could tell it from one that Twilio has.
    """

    def __init__(self) -> None:
        super().__init__(pool_connections=False)
        self._line = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            # Whoever sends sets the time limit, around all of it.
            timeout=aiohttp.ClientTimeout(),
        )

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, str] | None = None,
        data: dict[str, str | int] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        **_: Any,
    ) -> Response:
        signed = {"Authorization": _basic(*auth)} if auth is not None else {}
        # Compiled, and a tenth of the time that urllib's takes.
        form = URL.build(query=data).raw_query_string.encode() if data else None
        async with self._line.request(
            method, url, params=params, data=form, headers={**(headers or {}), **signed}, allow_redirects=False
        ) as answer:
            return Response(answer.status, await answer.text("utf-8"), answer.headers)

    async def close(self) -> None:
        await self._line.close()


class TwilioSms:
    """An SmsGateway. The asynchronous client is made on the first send and lives as long as its event loop."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._fixed = _same_for_all(settings)
        self._callback = f"{settings.web_url}{STATUS_ROUTE}?{MESSAGE_ID_PARAMETER}="
        self._sender: Client | None = None
        self._reader: Client | None = None

    async def send(self, text: OutgoingSms) -> Accepted:
        """Hand one text over. Raises SendFailed with a verdict; takes at most `gateway_seconds`."""
        try:
            # The client ignores its own timeout (tried: a limit of 2 s still hung after 20).
            async with asyncio.timeout(self._settings.gateway_seconds):
                made = await self._client().messages.create_async(**self._parameters(text))
        except TimeoutError:
            raise SendFailed("Twilio did not answer in time", verdict=Verdict.AMBIGUOUS) from None
        except TwilioRestException as refused:
            raise _failure(refused.status, refused.code) from None
        except (aiohttp.ClientConnectorError, aiohttp.ClientConnectorDNSError):
            raise SendFailed("Twilio could not be reached", verdict=Verdict.RETRY) from None
        except (aiohttp.ClientError, TwilioException, ValueError, OSError):
            # The request may have been read before the line broke, and create has no idempotency key.
            raise SendFailed("the line to Twilio broke", verdict=Verdict.AMBIGUOUS) from None
        if not made.sid:
            raise SendFailed("Twilio's answer could not be read", verdict=Verdict.AMBIGUOUS)
        return Accepted(str(made.sid), known_status(str(made.status)))

    def texts_to(self, to: PhoneNumber, since: datetime) -> Sequence[CarrierText]:
        """What Twilio holds for a client's number. No DateSent filter: it is empty while a text is queued."""
        return [text for text in self._texts(to=to.e164) if text.created_at >= since and not text.inbound]

    def texts_from_clients(self, since: datetime) -> Sequence[CarrierText]:
        """What Twilio took in for our number, the newest first, back to `since`."""
        found = self._texts(to=self._settings.sender, date_sent_after=since)
        return [text for text in found if text.inbound and text.created_at >= since]

    def texts_with(self, phone: PhoneNumber) -> Sequence[CarrierText]:
        """What Twilio holds to and from a client's number, our own answers through TwiML and its own included."""
        return [*self._texts(to=phone.e164), *self._texts(from_=phone.e164)]

    def forget(self, provider_id: str) -> None:
        """Delete a Message; its media go with it. Twilio's own backups keep a body for up to 30 days.

        Refused with 20009 until its delivery has come to an end.
        """
        try:
            self._reading().messages(provider_id).delete()
        except TwilioRestException as refused:
            if refused.status != _GONE:
                raise _failure(refused.status, refused.code) from None
        except (requests.RequestException, TwilioException):
            raise SendFailed("Twilio could not be asked", verdict=Verdict.RETRY) from None

    async def close(self) -> None:
        """Close the connections that sends have opened."""
        if self._sender is not None:
            await self._sender.http_client.close()
            self._sender = None

    def _client(self) -> Client:
        if self._sender is None:
            self._sender = self._connect(_AsyncHttp())
        return self._sender

    def _reading(self) -> Client:
        if self._reader is None:
            self._reader = self._connect(
                TwilioHttpClient(timeout=min(self._settings.gateway_seconds, READ_WITHIN.total_seconds()))
            )
        return self._reader

    def _connect(self, http_client: Any) -> Client:
        client = Client(self._settings.account_sid, self._settings.auth_tokens[0], http_client=http_client)
        if self._settings.api_url is not None:
            client.api.base_url = self._settings.api_url
        return client

    def _parameters(self, text: OutgoingSms) -> dict[str, Any]:
        validity = min(max(text.valid_seconds, _SHORTEST_VALIDITY), _LONGEST_VALIDITY)
        return self._fixed | {
            "to": text.to.e164,
            "body": text.body,
            "validity_period": validity,
            "status_callback": f"{self._callback}{text.message_id}",
        }

    def _texts(self, **filters: Any) -> Iterator[CarrierText]:
        try:
            for held in self._reading().messages.stream(page_size=1000, **filters):
                yield _held(held)
        except TwilioRestException as refused:
            raise _failure(refused.status, refused.code) from None
        except (requests.RequestException, TwilioException):
            raise SendFailed("Twilio could not be asked", verdict=Verdict.RETRY) from None


def _same_for_all(settings: Settings) -> dict[str, Any]:
    # On, it changes the body, and a look-up could not recognize the text any more.
    fixed = {"smart_encoded": False}
    if settings.twilio_messaging_service_sid:
        return fixed | {"messaging_service_sid": settings.twilio_messaging_service_sid}
    return fixed | {"from_": settings.sender}


def _failure(http_status: int, code: int | None) -> SendFailed:
    verdict = verdict_of_http(http_status, code)
    said = f"error {code}" if code else f"HTTP {http_status}"
    return SendFailed(f"Twilio answered {said}", verdict=verdict, code=code or None)


def _held(held: Any) -> CarrierText:
    created = held.date_created or datetime.fromtimestamp(0, UTC)
    return CarrierText(
        provider_id=held.sid,
        sender=held.from_ or "",
        to=held.to or "",
        body=held.body or "",
        inbound=str(held.direction).startswith("inbound"),
        delivery_status=str(held.status),
        error_code=held.error_code,
        created_at=created if created.tzinfo else created.replace(tzinfo=UTC),
    )
