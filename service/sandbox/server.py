"""A sandbox in a thread of this process, for tests and for the demo."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self, TypeVar

from service.ports import Clock
from service.sandbox.faults import Fault
from service.sandbox.listening import Listening, listening
from service.sandbox.moving import ClockControl
from service.sandbox.options import Options
from service.sandbox.records import Mail, Text
from service.sandbox.world import World

T = TypeVar("T")


class SandboxServer:
    """The pretend outside world on free ports of this machine, between `with` and its end.

    Its methods may be called from any thread.
    """

    def __init__(self, options: Options, clock: Clock, control: ClockControl | None = None) -> None:
        self._options = options
        self._clock = clock
        self._control = control
        self._up: Future[Listening] = Future()
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._up.result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    @property
    def url(self) -> str:
        """The address of Twilio's API and of the pages; no trailing slash."""
        return self._up.result().url

    @property
    def smtp_port(self) -> int:
        """The mail server's port on the loopback address."""
        port = self._up.result().smtp_port
        if port is None:
            raise ValueError("This sandbox has no mail server.")
        return port

    def connect(self, web_url: str | None) -> None:
        """Send webhooks to this address from here on; to nobody when it is None."""
        self._call(lambda world: setattr(world.carrier, "web_url", web_url))

    def text(self, phone: str, body: str, media: int = 0) -> Text:
        """Text our number from a phone. Returns when our webhook has answered, or failed to."""

        async def send(up: Listening) -> Text:
            text, keyword = up.world.carrier.type_on_phone(phone, body, media)
            return await up.world.carrier.receive(text, keyword) or text

        return self._await(send)

    def text_soon(self, phone: str, body: str) -> Text:
        """The same, without waiting for our webhook."""

        async def send(up: Listening) -> Text:
            text, keyword = up.world.carrier.type_on_phone(phone, body)
            up.world.carrier.start_receiving(text, keyword)
            return text

        return self._await(send)

    def text_again(self, text: Text) -> Text:
        """Call our webhook once more for a text that came from a phone, as Twilio does where the webhook's address asks
        for it (`#rc=3&rp=5xx,ct,rt`)."""

        async def send(up: Listening) -> Text:
            return await up.world.carrier.receive(text, None) or text

        return self._await(send)

    def texts(self, phone: str) -> Sequence[Text]:
        """What a phone has sent and what was sent to it, oldest first, arrived or not."""
        return self._call(lambda world: world.texts.newest_of(phone, 1 << 31))

    def mails(self, address: str | None = None) -> Sequence[Mail]:
        """What came for an address, or for all, oldest first."""
        return self._call(lambda world: world.mails.newest(1 << 31, address))[::-1]

    def add_fault(self, fault: Fault) -> None:
        """Let something go wrong."""
        self._call(lambda world: world.faults.add(fault))

    def faults(self) -> Sequence[Fault]:
        """What still waits to go wrong."""
        return self._call(lambda world: world.faults.waiting())

    def clear_faults(self) -> None:
        """Let everything go well again, and let go of what hangs."""
        self._call(lambda world: world.faults.clear())

    def wait_until(self, look: Callable[[], T | None], seconds: float = 10) -> T:
        """Return what `look` finds, looking again whenever something has changed here. Raises TooLate."""
        return self._up.result().world.changes.until(look, seconds)

    def _call(self, ask: Callable[[World], T]) -> T:
        async def asked(up: Listening) -> T:
            return ask(up.world)

        return self._await(asked)

    def _await(self, work: Callable[[Listening], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run_coroutine_threadsafe(work(self._up.result()), self._loop).result()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._live())

    async def _live(self) -> None:
        try:
            async with listening(self._options, self._clock, self._control) as up:
                self._up.set_result(up)
                await self._end.wait()
        except BaseException as fault:
            if self._up.done():
                raise
            self._up.set_exception(fault)
