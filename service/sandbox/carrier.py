"""The carrier between Twilio's API and the phones: it delivers, reports, and takes in what people type."""

import asyncio
import secrets
from collections.abc import Coroutine
from typing import Any

from service.domain.keywords import CarrierKeyword, carrier_keyword
from service.sandbox import forms
from service.sandbox.changes import Changes
from service.sandbox.faults import FaultKind, Faults
from service.sandbox.options import Options
from service.sandbox.records import Direction, NewText, Text, TextState
from service.sandbox.text_store import TextStore
from service.sandbox.twiml import replies_in
from service.sandbox.webhooks import Answer, Webhooks

_EXPIRED = 30036
_WAY = (TextState.QUEUED, TextState.SENDING, TextState.SENT, TextState.DELIVERED)
_CARRIER_ANSWERS = {
    CarrierKeyword.OPT_OUT: "You are unsubscribed; no more texts will come from this number. START brings them back.",
    CarrierKeyword.OPT_IN: "You are subscribed again. Msg & data rates may apply. HELP for help, STOP to stop.",
    CarrierKeyword.HELP: "Msg & data rates may apply. STOP to stop.",
}


def new_sid(prefix: str) -> str:
    """A name as Twilio gives them: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


class Carrier:
    """Moves texts. Belongs to one event loop."""

    def __init__(
        self, options: Options, texts: TextStore, faults: Faults, webhooks: Webhooks, changes: Changes
    ) -> None:
        self.web_url = options.web_url
        self._options = options
        self._texts = texts
        self._faults = faults
        self._webhooks = webhooks
        self._changes = changes
        self._running: set[asyncio.Task[None]] = set()

    def accept(self, new: NewText) -> Text:
        """Keep a text that goes to a phone. It stays where it is until `deliver`."""
        text = self._texts.add(new)
        self._changes.announce()
        return text

    def start_delivery(self, text: Text) -> None:
        """Deliver in the background."""
        self._start(self.deliver(text))

    def resume(self) -> None:
        """Go on with what a stop of the sandbox has overtaken."""
        for text in self._texts.on_their_way():
            self.start_delivery(text)

    async def deliver(self, text: Text) -> None:
        """Take a text to its phone and report each step of the way to its StatusCallback."""
        way = _WAY[_WAY.index(text.state) :] if text.state in _WAY else _WAY
        last: tuple[TextState, int | None] = (way[-1], None)
        if self._faults.take(FaultKind.STUCK, text.phone) and not await self._becomes_unstuck(text):
            way, last = (), (TextState.FAILED, _EXPIRED)
        elif failure := self._faults.take(FaultKind.UNDELIVERED, text.phone):
            last = (TextState.UNDELIVERED, failure.answer_code())
        if text.sender is None:
            self._texts.choose_sender(text.sid, self._options.our_number)
        await self._walk(text, [*((state, None) for state in way[:-1]), last])

    async def receive(self, text: Text, keyword: CarrierKeyword | None) -> Text | None:
        """Bring a text from a phone to our webhook; put what TwiML answers onto the phone. Returns the text as it
        stands then."""
        if self._faults.take(FaultKind.WEBHOOK_NEVER, text.phone):
            return self._troubled(text, "Twilio has it, but the webhook was never called.")
        if self.web_url is None:
            return self._troubled(text, "Twilio has it, but no webhook address is set.")
        url = f"{self.web_url}/webhooks/twilio/sms"
        form = forms.inbound(text, keyword, self._options, self._media_url(text))
        answer = await self._webhooks.post(url, form)
        if self._faults.take(FaultKind.WEBHOOK_TWICE, text.phone):
            await self._webhooks.post(url, form)
        return self._hear(text, answer)

    def type_on_phone(self, phone: str, body: str, media: int = 0) -> tuple[Text, CarrierKeyword | None]:
        """Keep what somebody sends from a phone; the carrier acts on its own words first, where it does that.

        Returns the text and the word the carrier has acted on, for `receive`.
        """
        text = self._texts.add(
            NewText(
                sid=new_sid("MM" if media else "SM"),
                direction=Direction.INBOUND,
                sender=phone,
                recipient=self._options.our_number,
                body=body,
                state=TextState.RECEIVED,
                media=media,
            )
        )
        keyword = self._act_on(phone, body)
        self._changes.announce()
        return text, keyword

    def start_receiving(self, text: Text, keyword: CarrierKeyword | None) -> None:
        """Bring a text to our webhook in the background."""

        async def receive() -> None:
            await self.receive(text, keyword)

        self._start(receive())

    async def close(self) -> None:
        """Stop what is under way; `resume` takes it up after the next start."""
        for running in list(self._running):
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        running = asyncio.get_running_loop().create_task(work)
        self._running.add(running)
        running.add_done_callback(self._running.discard)

    async def _becomes_unstuck(self, text: Text) -> bool:
        try:
            async with asyncio.timeout(text.valid_seconds):
                await self._faults.until_cleared()
        except TimeoutError:
            return False
        return True

    async def _walk(self, text: Text, steps: list[tuple[TextState, int | None]]) -> None:
        never = self._faults.take(FaultKind.RECEIPTS_NEVER, text.phone)
        repeats = 2 if self._faults.take(FaultKind.RECEIPTS_TWICE, text.phone) else 1
        unordered = self._faults.take(FaultKind.RECEIPTS_UNORDERED, text.phone)
        receipts: list[dict[str, str]] = []
        # Nobody hears of the steps in between when nobody asked for receipts.
        for state, code in steps if text.status_callback else steps[-1:]:
            text = self._texts.move(text.sid, state, code) or text
            self._changes.announce()
            if never or not (state in self._options.receipts or code):
                continue
            receipts += [forms.receipt(text, state, code, self._options)] * repeats
            if not unordered:
                await self._report(text, receipts[-repeats:])
        if unordered:
            await self._report(text, receipts[::-1])

    async def _report(self, text: Text, receipts: list[dict[str, str]]) -> None:
        for receipt in receipts:
            if text.status_callback is None:
                return
            answer = await self._webhooks.post(text.status_callback, receipt)
            if answer.trouble:
                self._troubled(text, f"The receipt “{receipt['MessageStatus']}”: Upswing {answer.trouble}.")

    def _troubled(self, text: Text, trouble: str) -> Text | None:
        self._texts.note_trouble(text.sid, trouble)
        self._changes.announce()
        return self._texts.get(text.sid)

    def _hear(self, text: Text, answer: Answer) -> Text | None:
        if answer.trouble:
            return self._troubled(text, f"Upswing {answer.trouble}. Twilio keeps the text.")
        try:
            bodies = replies_in(answer.body)
        except ValueError:
            return self._troubled(text, "Upswing answered with something that is not TwiML.")
        for body in bodies:
            self._reply(text.phone, body)
        return self._troubled(text, "")

    def _act_on(self, phone: str, body: str) -> CarrierKeyword | None:
        keyword = carrier_keyword(body) if self._options.carrier_answers_stop else None
        # A YES from somebody who never stopped is an ordinary answer, which the carrier lets through.
        if keyword is None or (keyword is CarrierKeyword.OPT_IN and not self._texts.has_stopped(phone)):
            return None
        if keyword is CarrierKeyword.OPT_OUT:
            self._texts.stop(phone)
        elif keyword is CarrierKeyword.OPT_IN:
            self._texts.unstop(phone)
        self._reply(phone, _CARRIER_ANSWERS[keyword])
        return keyword

    def _media_url(self, text: Text) -> str:
        # At Twilio's own address, as in life: whoever fetches it must expect that it is not there.
        media = "ME" + text.sid[2:]
        account = f"/{forms.API_VERSION}/Accounts/{self._options.account_sid}"
        return f"https://api.twilio.com{account}/Messages/{text.sid}/Media/{media}"

    def _reply(self, phone: str, body: str) -> None:
        reply = self._texts.add(
            NewText(
                sid=new_sid("SM"),
                direction=Direction.REPLY,
                sender=self._options.our_number,
                recipient=phone,
                body=body,
                state=TextState.QUEUED,
            )
        )
        self.start_delivery(reply)
