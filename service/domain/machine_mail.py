"""Mails that nobody wrote: out-of-office notes, bounces, lists. They answer nothing, and nothing answers them."""

from collections.abc import Iterable
from typing import Final

_SAYS_SO: Final = frozenset({"x-autoreply", "x-autorespond", "list-id", "list-post", "list-unsubscribe"})
_BULK: Final = frozenset({"bulk", "list", "junk", "auto_reply"})
_MACHINES: Final = frozenset({"mailer-daemon", "postmaster"})


def nobody_wrote_mail(headers: Iterable[tuple[str, str]], envelope_sender: str) -> bool:
    """Whether a mail is a machine's, by its headers and its return path (RFC 3834; RFC 5321 4.5.5; RFC 2919, 2369)."""
    sender = envelope_sender.strip().strip("<>").lower()
    if not sender or sender.partition("@")[0] in _MACHINES:
        return True
    return any(_tells(name.strip().lower(), value.strip().lower()) for name, value in headers)


def _tells(name: str, value: str) -> bool:
    match name:
        case "auto-submitted":
            # A parameter may follow the word (RFC 3834 5).
            return value.partition(";")[0].strip() != "no"
        case "return-path":
            return value == "<>"
        case "precedence":
            return value in _BULK
    return name in _SAYS_SO
