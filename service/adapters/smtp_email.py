"""Mail through a relay, by SMTP (RFC 5321) with STARTTLS (RFC 3207) or TLS from the start (RFC 8314)."""

import asyncio
import smtplib
import ssl
from urllib.parse import unquote, urlsplit

from service.domain.delivery import Verdict
from service.ports import OutgoingEmail, SendFailed
from service.settings import Settings

_TEMPORARY = range(400, 500)


class SmtpEmail:
    """An EmailGateway. One connection a mail: a relay closes idle ones, and a mail an hour needs no pool."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def send(self, email: OutgoingEmail) -> None:
        """Hand one mail over. Raises SendFailed: RETRY for 4xx and for a relay out of reach, permanent for 5xx.

        After DATA an answer that never came is AMBIGUOUS; the same Message-ID makes sending again harmless.
        """
        await asyncio.to_thread(self._send, email)

    def _send(self, email: OutgoingEmail) -> None:
        try:
            with self._connect() as relay:
                relay.sendmail(self._settings.email_from, [email.to], email.mime)
        except smtplib.SMTPRecipientsRefused as refused:
            code = next(iter(refused.recipients.values()))[0]
            raise _refused("the relay refused the address", code, Verdict.BAD_NUMBER) from None
        except smtplib.SMTPResponseException as refused:
            raise _refused("the relay refused the mail", refused.smtp_code, Verdict.OURS_TO_FIX) from None
        except smtplib.SMTPServerDisconnected:
            raise SendFailed("the relay hung up", verdict=Verdict.AMBIGUOUS) from None
        except (smtplib.SMTPException, OSError):
            raise SendFailed("the relay could not be reached", verdict=Verdict.RETRY) from None

    def _connect(self) -> smtplib.SMTP:
        timeout = self._settings.gateway_seconds
        if self._settings.smtp_url is None:
            return smtplib.SMTP("127.0.0.1", self._settings.sandbox_smtp_port, timeout=timeout)
        url = urlsplit(self._settings.smtp_url.get_secret_value())
        context = ssl.create_default_context()
        host = url.hostname or ""
        if url.scheme == "smtps":
            relay: smtplib.SMTP = smtplib.SMTP_SSL(host, url.port or 465, timeout=timeout, context=context)
        else:
            relay = smtplib.SMTP(host, url.port or 587, timeout=timeout)
            relay.starttls(context=context)
        if url.username:
            relay.login(unquote(url.username), unquote(url.password or ""))
        return relay


def _refused(reason: str, code: int, permanent: Verdict) -> SendFailed:
    return SendFailed(f"{reason} ({code})", verdict=Verdict.RETRY if code in _TEMPORARY else permanent, code=code)
