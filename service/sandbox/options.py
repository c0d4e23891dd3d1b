"""What a sandbox is told at its start."""

import ipaddress
import re
from dataclasses import dataclass, field
from pathlib import Path

from service.sandbox.records import TextState
from service.settings import Settings

ALL_RECEIPTS = (TextState.QUEUED, TextState.SENDING, TextState.SENT, TextState.DELIVERED)
_ACCOUNT_SID = re.compile(r"AC[0-9a-fA-F]{32}")


class NotLoopback(ValueError):
    """The sandbox answers whoever reaches it, so it may be reachable from this machine alone."""


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a sandbox needs. Port 0 means any free port; `smtp_port` None means no mail server.

    `receipts` are the delivery statuses that are reported to a text's StatusCallback; failures always are.
    Raises NotLoopback for a host that other machines could reach.
    """

    data_file: Path
    account_sid: str
    auth_token: str = field(repr=False)
    our_number: str
    mail_signing_key: str = field(default="", repr=False)
    web_url: str | None = None
    host: str = "127.0.0.1"
    port: int = 0
    smtp_port: int | None = 0
    texts: bool = True
    carrier_answers_stop: bool = False
    receipts: tuple[TextState, ...] = ALL_RECEIPTS

    def __post_init__(self) -> None:
        if not _is_loopback(self.host):
            raise NotLoopback("The sandbox only listens on this machine: use 127.0.0.1.")
        if not _ACCOUNT_SID.fullmatch(self.account_sid):
            raise ValueError("An account sid is AC and 32 hexadecimal digits.")


def options_from(settings: Settings) -> Options:
    """The sandbox of these settings. What is set to something real stays off here."""
    return Options(
        data_file=settings.data_dir.absolute() / "sandbox.db",
        account_sid=settings.account_sid,
        auth_token=settings.auth_tokens[0],
        our_number=settings.sender,
        mail_signing_key=settings.mail_signing_key,
        web_url=settings.web_url,
        port=settings.sandbox_port,
        smtp_port=settings.sandbox_smtp_port if settings.mail_is_sandboxed else None,
        texts=settings.sms_is_sandboxed,
        carrier_answers_stop=settings.carrier_answers_stop,
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
