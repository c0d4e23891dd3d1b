"""The pretend mail server: takes every mail into a mailbox, unless a fault says otherwise (RFC 5321)."""

import asyncio
import logging
from contextlib import AsyncExitStack
from weakref import WeakSet

from aiosmtpd.smtp import SMTP, Envelope, Session

from service.sandbox.changes import Changes
from service.sandbox.faults import FaultKind, Faults
from service.sandbox.mail_store import MailStore

_LARGEST = 10_000_000

# At INFO it prints addresses.
logging.getLogger("mail.log").setLevel(logging.WARNING)


class Mailroom:
    """What the mail server does with an address and with a mail; aiosmtpd calls it by these names."""

    def __init__(self, mails: MailStore, faults: Faults, changes: Changes) -> None:
        self._mails = mails
        self._faults = faults
        self._changes = changes

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _connection: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a recipient, or refuse it as a fault says."""
        if fault := self._faults.take(FaultKind.MAIL_RCPT, address):
            return f"{fault.answer_code()} {_refusal(fault.answer_code())}"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _connection: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take a mail for each of its recipients, or fail as a fault says."""
        first = envelope.rcpt_tos[0]
        if fault := self._faults.take(FaultKind.MAIL_DATA, first):
            return f"{fault.answer_code()} {_refusal(fault.answer_code())}"
        if self._faults.take(FaultKind.MAIL_HANG, first):
            await self._faults.until_cleared()
            _hang_up(server)
            return "421 Closing"
        content = envelope.content or b""
        raw = content.encode() if isinstance(content, str) else content
        for address in envelope.rcpt_tos:
            self._mails.add(envelope.mail_from or "", address, raw)
        self._changes.announce()
        if self._faults.take(FaultKind.MAIL_DROP, first):
            _hang_up(server)
        return "250 Kept"


async def serve_mail(stack: AsyncExitStack, mailroom: Mailroom, host: str, port: int) -> int:
    """Listen for mail until the stack unwinds; return the port. Raises OSError for a port that is taken."""
    loop = asyncio.get_running_loop()
    lines: WeakSet[SMTP] = WeakSet()

    def line() -> SMTP:
        new = SMTP(mailroom, hostname="sandbox.localhost", data_size_limit=_LARGEST, enable_SMTPUTF8=True, loop=loop)
        lines.add(new)
        return new

    def hang_up() -> None:
        server.close()
        for open_line in lines:
            _hang_up(open_line)

    server = await loop.create_server(line, host, port)
    stack.callback(hang_up)
    taken: int = server.sockets[0].getsockname()[1]
    return taken


def _hang_up(line: SMTP) -> None:
    if line.transport is not None:
        line.transport.close()


def _refusal(code: int) -> str:
    return "Try again later" if code < 500 else "Not accepted"
