"""Hand over what waits in the outbox: take tokens, claim, ask everything again, send, record each outcome."""

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Final

from service.app import App
from service.domain.delivery import Verdict
from service.domain.phone import PhoneNumber
from service.effects.account_faults import works_again
from service.effects.claiming import Leaving, claim_texts, costs_of_waiting
from service.effects.outcomes import record_failure
from service.ports import Accepted, OutgoingSms, Queue, SendFailed
from service.store.check_ins import record_asked
from service.store.outbox import Claimed, HandedOver, record_handed_over
from service.usecases.dispatch_mails import dispatch_mails

BATCH: Final = 200
AT_ONCE: Final = 400
"""How many calls to the carrier one dispatch has open at most."""
RECORD_WITHIN_SECONDS: Final = 0.25
"""How long an outcome may stay unrecorded while other texts of its batch are still on their way."""

Outcome = tuple[Claimed, Accepted | SendFailed]


async def dispatch_outbox(app: App, until: datetime) -> int:
    """Send what may leave until nothing does or `until` (real, aware UTC) has come. How many were taken.

    Nothing is claimed after `until`, but what is on its way by then is waited for and recorded: up to a gateway's time
    limit longer. Mails go beside the texts: a relay that hangs keeps no text waiting.
    """
    mails = asyncio.ensure_future(dispatch_mails(app, until))
    texts = _Texts(app, until)
    try:
        handed_over = await texts.dispatch()
        while not mails.done() and app.clock.real_now() < until:
            await asyncio.wait({mails}, timeout=RECORD_WITHIN_SECONDS)
            handed_over += await texts.dispatch()
    finally:
        await texts.break_off()
        taken = await mails
    return handed_over + taken


@dataclass
class _Texts:
    """One dispatch of texts. A claim is committed before its call and no transaction is open during it; whoever dies in
    between leaves a lease behind, and the text becomes unconfirmed, not lost and not doubled.

    in_hand: segments that were granted and not used, because a text was not to leave after all.
    """

    app: App
    until: datetime
    worker: str = field(default_factory=lambda: str(uuid.uuid4()))
    in_hand: int = 0
    on_their_way: set[asyncio.Future[Outcome]] = field(default_factory=set)
    rings: asyncio.TimerHandle | None = None
    more: bool = True

    async def dispatch(self) -> int:
        """Until nothing more may leave and nothing is on its way. How many the carrier took. What is left when the time
        is over has a job of its own."""
        handed_over, self.more = 0, True
        while self.more or self.on_their_way:
            if self.app.clock.real_now() < self.until:
                self.more = self._send_more()
            elif self.more:
                self.app.doorbell.ring(Queue.OUTBOX)
                self.more = False
            handed_over += self._record(await self._outcomes())
        return handed_over

    async def break_off(self) -> None:
        """Give up what is on its way, after a fault: a call left open would go on when this process dispatches next,
        perhaps long after its text was looked up and not found."""
        for call in self.on_their_way:
            call.cancel()
        await asyncio.gather(*self.on_their_way, return_exceptions=True)

    def _send_more(self) -> bool:
        """Start what may leave now. Whether it is worth looking again at once."""
        room = min(BATCH, AT_ONCE - len(self.on_their_way))
        if not room:
            return True
        costs = costs_of_waiting(self.app, room)
        if not costs:
            return False
        segments = self._granted(costs)
        if segments < costs[0]:
            return False
        leaving = claim_texts(self.app, self.worker, segments=segments, limit=room)
        self.in_hand = segments - sum(one.claimed.segments for one in leaving)
        self.on_their_way |= {asyncio.ensure_future(self._send(one)) for one in leaving}
        return True

    def _granted(self, costs: Sequence[int]) -> int:
        """How many segments may leave now. What must wait is rung for when its turn comes, in a job of its own: a
        worker that slept until then would keep a text that comes in waiting."""
        paid = sum(cost <= self.in_hand for cost in accumulate(costs))
        grant = self.app.rate.take(costs[paid:])
        if grant.again_in:
            self._ring_in(grant.again_in)
        return self.in_hand + grant.segments

    def _ring_in(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        if self.rings is None or self.rings.when() <= loop.time():
            self.rings = loop.call_later(seconds, self.app.doorbell.ring, Queue.OUTBOX)

    async def _send(self, one: Leaving) -> Outcome:
        text, clock = one.claimed, self.app.clock
        call_ends = clock.real_now() + timedelta(seconds=self.app.settings.gateway_seconds)
        if call_ends >= text.lease_until:
            # We slept (a suspended machine): by the end of the call the text may be somebody else's to send.
            return text, SendFailed("the worker was stopped for too long", verdict=Verdict.RETRY)
        valid_seconds = max(1, int(one.valid_for.total_seconds()))
        try:
            sms = OutgoingSms(text.id, PhoneNumber(text.address), text.body, valid_seconds)
            return text, await self.app.sms.send(sms)
        except SendFailed as failed:
            return text, failed

    async def _outcomes(self) -> list[Outcome]:
        """What has come in; in bulk, but one that hangs keeps no other unrecorded."""
        if not self.on_their_way:
            await asyncio.sleep(0)
            return []
        finished, self.on_their_way = await asyncio.wait(self.on_their_way, timeout=RECORD_WITHIN_SECONDS)
        return [send.result() for send in finished]

    def _record(self, outcomes: Sequence[Outcome]) -> int:
        if not outcomes:
            return 0
        app = self.app
        accepted = [(one, outcome) for one, outcome in outcomes if isinstance(outcome, Accepted)]
        with app.store.writing_redoable() as tx:
            handed_over = [
                HandedOver(one.id, outcome.provider_id, outcome.delivery_status) for one, outcome in accepted
            ]
            record_handed_over(tx, handed_over, self.worker, app.clock.real_now())
            record_asked(tx, [one.check_in_id for one, _ in accepted if one.check_in_id is not None], app.clock.now())
            works_again(tx, [one for one, _ in accepted])
            for one, outcome in outcomes:
                if isinstance(outcome, SendFailed):
                    record_failure(app, tx, one, outcome)
        return len(accepted)
