"""A relay for tests: a real SMTP server on a free port, in a thread of its own, that answers as it is told."""

import asyncio
import ssl
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

SAYS_YES = "250 OK"


@dataclass
class Relay:
    """Runs between `with` and its end. Set what it answers; `kept` is what it has taken, in order.

    hangs_at: mail or data, where no answer comes. drops_after_data: it keeps the mail and hangs up without a word.
    """

    answer_to_mail: str = SAYS_YES
    answer_to_rcpt: str = SAYS_YES
    answer_to_data: str = SAYS_YES
    hangs_at: str = ""
    drops_after_data: bool = False
    tls: ssl.SSLContext | None = None
    tls_from_the_start: bool = False
    password: str | None = None
    kept: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    in_the_open: list[bool] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self.port: int = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(5)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _line_of: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        await self._hang("mail")
        envelope.mail_from = address
        return self.answer_to_mail

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _line_of: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.answer_to_rcpt == SAYS_YES:
            envelope.rcpt_tos.append(address)
        return self.answer_to_rcpt

    async def handle_DATA(self, server: SMTP, line: Session, envelope: Envelope) -> str:  # noqa: N802
        await self._hang("data")
        if self.answer_to_data == SAYS_YES:
            content = envelope.content
            assert isinstance(content, bytes)
            self.kept.append(content)
            self.recipients.extend(envelope.rcpt_tos)
            self.in_the_open.append(line.ssl is None and not self.tls_from_the_start)
        if self.drops_after_data and server.transport is not None:
            server.transport.close()
        return self.answer_to_data

    async def _hang(self, step: str) -> None:
        if self.hangs_at == step:
            await self._ended.wait()

    def _line(self) -> SMTP:
        return SMTP(
            self,
            hostname="relay.test",
            tls_context=None if self.tls_from_the_start else self.tls,
            require_starttls=False,
            auth_required=self.password is not None,
            auth_require_tls=not self.tls_from_the_start,
            authenticator=self._knows,
            loop=self._loop,
        )

    def _knows(self, _server: Any, _line_of: Any, _envelope: Any, _mechanism: str, given: Any) -> AuthResult:
        known = isinstance(given, LoginPassword) and given.password.decode() == self.password
        return AuthResult(success=known, handled=False)

    async def _listen(self) -> int:
        self._ended = asyncio.Event()
        context = self.tls if self.tls_from_the_start else None
        self._server = await self._loop.create_server(self._line, "127.0.0.1", 0, ssl=context)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def _close(self) -> None:
        self._ended.set()
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for other in others:
            other.cancel()
        await asyncio.gather(*others, return_exceptions=True)


@dataclass(frozen=True)
class Certificates:
    """What a relay on 127.0.0.1 shows, and who trusts it."""

    server: ssl.SSLContext
    trusting: ssl.SSLContext

    @classmethod
    def make(cls, directory: Path) -> "Certificates":
        """A certificate of our own, for this test run only."""
        certificate, key = directory / "cert.pem", directory / "key.pem"
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"]
        subprocess.run([*command, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(certificate, key)
        return cls(server, ssl.create_default_context(cafile=certificate))
