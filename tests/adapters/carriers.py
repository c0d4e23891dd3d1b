"""The two carriers that keep the SmsGateway's contract: the fake, and Twilio as the sandbox speaks it over sockets."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from service.adapters.clock import SystemClock
from service.adapters.memory import MemorySms, SetClock
from service.adapters.twilio_sms import TwilioSms
from service.domain.delivery import Verdict, verdict_of_code
from service.domain.phone import PhoneNumber
from service.ports import Accepted, CarrierText, OutgoingSms, SendFailed, SmsGateway
from service.sandbox.faults import Fault, FaultKind, Scope
from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from service.settings import Settings, load_settings


def hand_over(gateway: SmsGateway, to: str, body: str, *, message_id: int = 7, valid_seconds: int = 600) -> Accepted:
    """One text through a gateway, on an event loop of its own."""

    async def send() -> Accepted:
        try:
            return await gateway.send(OutgoingSms(message_id, PhoneNumber(to), body, valid_seconds))
        finally:
            await gateway.close()

    return asyncio.run(send())


class Outside(Protocol):
    """A carrier, and a way to make it misbehave."""

    gateway: SmsGateway

    def real_now(self) -> datetime: ...
    def refuse_next(self, code: int) -> None:
        """The next text is refused with an error code of Twilio's."""

    def lose_next_answer(self) -> None:
        """The next text is taken, and nobody learns it."""

    def be_out_of_reach(self) -> None: ...
    def comes_in(self, phone: str, body: str) -> None:
        """Somebody texts our number."""


class Fake:
    """The fake."""

    def __init__(self) -> None:
        self._clock = SetClock(SystemClock().now())
        self._sms = MemorySms(self._clock)
        self.gateway: SmsGateway = self._sms

    def real_now(self) -> datetime:
        return self._clock.real_now()

    def refuse_next(self, code: int) -> None:
        self._sms.fail_next = [SendFailed(f"Twilio answered error {code}", verdict=verdict_of_code(code), code=code)]

    def lose_next_answer(self) -> None:
        self._sms.take_but_fail = True
        self._sms.fail_next = [SendFailed("the line to Twilio broke", verdict=Verdict.AMBIGUOUS)]

    def be_out_of_reach(self) -> None:
        self._sms.fail_next = [SendFailed("Twilio could not be reached", verdict=Verdict.RETRY)]
        self._sms.fail_reads = SendFailed("Twilio could not be asked", verdict=Verdict.RETRY)

    def comes_in(self, phone: str, body: str) -> None:
        number = len(self._sms.held)
        self._sms.hold(
            CarrierText(
                f"SMd{number:031x}",
                phone,
                self._sms.sender,
                body,
                inbound=True,
                delivery_status="received",
                error_code=None,
                created_at=self.real_now().replace(microsecond=0),
            )
        )


class Pretend:
    """The real adapter, talking to the sandbox."""

    def __init__(self, sandbox: SandboxServer, settings: Settings) -> None:
        self.sandbox = sandbox
        self.gateway: SmsGateway = TwilioSms(settings)

    def real_now(self) -> datetime:
        return SystemClock().real_now()

    def refuse_next(self, code: int) -> None:
        self.sandbox.add_fault(Fault(FaultKind.ERROR, times=1, code=code))

    def lose_next_answer(self) -> None:
        self.sandbox.add_fault(Fault(FaultKind.DROP, times=1))

    def be_out_of_reach(self) -> None:
        self.sandbox.add_fault(Fault(FaultKind.TOO_MANY, scope=Scope.EVERYTHING))

    def comes_in(self, phone: str, body: str) -> None:
        self.sandbox.text(phone, body)


@contextmanager
def pretend_twilio(directory: Path, **own: object) -> Iterator[Pretend]:
    """A sandbox on a free port and the adapter that reaches it; `own` settings go to the adapter."""
    own = {"_env_file": None, "data_dir": directory / "var", "gateway_seconds": 2} | own
    base = load_settings(**own)
    options = Options(
        data_file=directory / "sandbox.db",
        account_sid=base.account_sid,
        auth_token=base.auth_tokens[0],
        our_number=base.sender,
        smtp_port=None,
        receipts=(),
    )
    with SandboxServer(options, SystemClock()) as sandbox:
        settings = load_settings(**own, twilio_api_url=sandbox.url)
        yield Pretend(sandbox, settings)


def a_moment_before(now: datetime) -> datetime:
    """The carrier's times are whole seconds."""
    return now.replace(microsecond=0) - timedelta(seconds=1)
