"""Mail through a relay, by SMTP (RFC 5321) with STARTTLS (RFC 3207) or TLS from the start (RFC 8314)."""

import asyncio
import contextlib
import re
import smtplib
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from urllib.parse import unquote, urlsplit

from service.domain.delivery import Verdict
from service.ports import OutgoingEmail, SendFailed
from service.settings import Settings

_NOBODY: Final = frozenset({550, 551, 553})
"""RFC 5321 4.2.2 at RCPT: no such mailbox, moved away, not a name."""
_ENHANCED: Final = re.compile(rb"\s*5\.(\d{1,3})\.\d{1,3}\b")
_ABOUT_THE_ADDRESS: Final = frozenset({1, 2})
"""RFC 3463: 5.1.x is about the address, 5.2.x about its mailbox; 5.7.x, say, about our right to send."""
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class SmtpEmail:
    """An EmailGateway. One connection a mail: a relay closes idle ones, and few mails are sent at once."""

    def __init__(self, settings: Settings, context: ssl.SSLContext | None = None) -> None:
        self._settings = settings
        self._context = context or ssl.create_default_context()

    async def send(self, email: OutgoingEmail) -> None:
        """Hand one mail over, or raise SendFailed within GATEWAY_SECONDS.

        4xx at any step, and a relay out of reach: RETRY. 5xx at RCPT: BAD_ADDRESS where the answer speaks of the
        address. 5xx about the mail itself: UNKNOWN, for a person to look at. What an admin can mend (sign-in, TLS, our
        right to send): OURS_TO_FIX. An answer to DATA that never came: AMBIGUOUS; the same Message-ID makes
        sending again harmless.
        """
        await asyncio.to_thread(self._send, email)

    def try_sign_in(self) -> None:
        """Reach the relay, sign in, and ask whether it would take a mail from EMAIL_FROM; none is sent. Raises
        SendFailed within GATEWAY_SECONDS."""
        deadline = time.monotonic() + self._settings.gateway_seconds
        with (
            self._connected(deadline) as relay,
            _step(relay, deadline, "the relay refused our sender", Verdict.OURS_TO_FIX),
        ):
            relay.ehlo_or_helo_if_needed()
            _expect(relay.mail(self._settings.email_from))
            _expect(relay.rset())

    def _send(self, email: OutgoingEmail) -> None:
        deadline = time.monotonic() + self._settings.gateway_seconds
        with self._connected(deadline) as relay:
            with _step(relay, deadline, "the relay refused our sender", Verdict.OURS_TO_FIX):
                relay.ehlo_or_helo_if_needed()
                _expect(relay.mail(self._settings.email_from))
            self._address(relay, deadline, email.to)
            with _after_data(relay, deadline):
                _expect(relay.data(email.mime))

    @contextmanager
    def _connected(self, deadline: float) -> Iterator[smtplib.SMTP]:
        relay = self._connect(deadline)
        try:
            yield relay
        finally:
            # The mail's fate is known by now; how the relay says goodbye changes nothing.
            with contextlib.suppress(smtplib.SMTPException, OSError):
                _hurry(relay, deadline)
                relay.quit()
            relay.close()

    def _connect(self, deadline: float) -> smtplib.SMTP:
        if self._settings.smtp_url is None:
            with _reaching():
                return smtplib.SMTP("127.0.0.1", self._settings.sandbox_smtp_port, timeout=_left(deadline))
        url = urlsplit(self._settings.smtp_url.get_secret_value())
        host = url.hostname or ""
        with _reaching():
            if url.scheme == "smtps":
                relay: smtplib.SMTP = smtplib.SMTP_SSL(
                    host, url.port or 465, timeout=_left(deadline), context=self._context
                )
            else:
                relay = smtplib.SMTP(host, url.port or 587, timeout=_left(deadline))
        try:
            self._sign_in(relay, deadline, host, url.scheme, url.username, url.password)
        except SendFailed:
            relay.close()
            raise
        return relay

    def _sign_in(
        self, relay: smtplib.SMTP, deadline: float, host: str, scheme: str, name: str | None, password: str | None
    ) -> None:
        with _step(relay, deadline, "the relay's greeting or sign-in failed", Verdict.OURS_TO_FIX):
            relay.ehlo_or_helo_if_needed()
            # A relay on this very machine may do without; anywhere else a mail never travels in the open.
            if scheme != "smtps" and (relay.has_extn("starttls") or host not in _LOOPBACK):
                relay.starttls(context=self._context)
            if name:
                relay.login(unquote(name), unquote(password or ""))

    def _address(self, relay: smtplib.SMTP, deadline: float, to: str) -> None:
        with _step(relay, deadline, "the relay refused the address", Verdict.BAD_ADDRESS):
            if not to.isascii():
                raise SendFailed("the address is not one that our relay can take", verdict=Verdict.BAD_ADDRESS)
            code, said = relay.rcpt(to)
            if code // 100 == 5 and not _speaks_of_the_address(code, said):
                raise SendFailed(f"the relay refused to send for us ({code})", verdict=Verdict.OURS_TO_FIX, code=code)
            _expect((code, said))


def _expect(answer: tuple[int, bytes]) -> None:
    if answer[0] not in {250, 251}:
        raise smtplib.SMTPResponseException(*answer)


def _speaks_of_the_address(code: int, said: bytes) -> bool:
    enhanced = _ENHANCED.match(said)
    return int(enhanced[1]) in _ABOUT_THE_ADDRESS if enhanced else code in _NOBODY


def _left(deadline: float) -> float:
    return max(0.05, deadline - time.monotonic())


def _hurry(relay: smtplib.SMTP, deadline: float) -> None:
    """The time limit is the mail's, not each step's."""
    if isinstance(relay.sock, socket.socket):
        relay.sock.settimeout(_left(deadline))


@contextmanager
def _reaching() -> Iterator[None]:
    try:
        yield
    except ssl.SSLError:
        raise SendFailed("the relay's certificate or TLS is not in order", verdict=Verdict.OURS_TO_FIX) from None
    except smtplib.SMTPConnectError as refused:
        raise _refused("the relay turned us away", refused.smtp_code, Verdict.OURS_TO_FIX) from None
    except (smtplib.SMTPException, OSError):
        raise SendFailed("the relay could not be reached", verdict=Verdict.RETRY) from None


@contextmanager
def _step(relay: smtplib.SMTP, deadline: float, failed: str, permanent: Verdict) -> Iterator[None]:
    """A step before DATA: whatever breaks here, the relay does not have the mail."""
    _hurry(relay, deadline)
    try:
        yield
    except smtplib.SMTPResponseException as refused:
        raise _refused(failed, refused.smtp_code, permanent) from None
    except smtplib.SMTPNotSupportedError:
        raise SendFailed(f"{failed}: it offers no TLS, or no sign-in", verdict=Verdict.OURS_TO_FIX) from None
    except ssl.SSLError:
        raise SendFailed("the relay's certificate or TLS is not in order", verdict=Verdict.OURS_TO_FIX) from None
    except (smtplib.SMTPException, OSError):
        raise SendFailed("the relay hung up before the mail", verdict=Verdict.RETRY) from None


@contextmanager
def _after_data(relay: smtplib.SMTP, deadline: float) -> Iterator[None]:
    """From DATA on, an answer that does not come leaves open whether the relay has the mail."""
    _hurry(relay, deadline)
    try:
        yield
    except smtplib.SMTPResponseException as refused:
        raise _refused("the relay refused the mail", refused.smtp_code, Verdict.UNKNOWN) from None
    except (smtplib.SMTPException, OSError):
        raise SendFailed("the relay's answer to the mail was lost", verdict=Verdict.AMBIGUOUS) from None


def _refused(reason: str, code: int, permanent: Verdict) -> SendFailed:
    """What an answer code means: 4xx may pass, 5xx will not (RFC 5321 4.2.1)."""
    return SendFailed(f"{reason} ({code})", verdict=permanent if code // 100 == 5 else Verdict.RETRY, code=code)
