"""What can go wrong in the outside world, on demand."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Self


class FaultKind(StrEnum):
    """One way of going wrong. The first seven befall a request to Twilio's API, the next its receipts and webhooks,
    the last the mail server."""

    LATENCY = "latency"
    TOO_MANY = "too_many"
    ERROR = "error"
    SERVER_ERROR = "server_error"
    RESET = "reset"
    HANG = "hang"
    DROP = "drop"
    UNDELIVERED = "undelivered"
    STUCK = "stuck"
    RECEIPTS_EARLY = "receipts_early"
    RECEIPTS_UNORDERED = "receipts_unordered"
    RECEIPTS_TWICE = "receipts_twice"
    RECEIPTS_NEVER = "receipts_never"
    WEBHOOK_NEVER = "webhook_never"
    WEBHOOK_TWICE = "webhook_twice"
    MAIL_RCPT = "mail_rcpt"
    MAIL_DATA = "mail_data"
    MAIL_HANG = "mail_hang"
    MAIL_DROP = "mail_drop"


ANSWERS: Final = frozenset(
    {
        FaultKind.TOO_MANY,
        FaultKind.ERROR,
        FaultKind.SERVER_ERROR,
        FaultKind.RESET,
        FaultKind.HANG,
        FaultKind.DROP,
    }
)
_API: Final = ANSWERS | {FaultKind.LATENCY}


class Scope(StrEnum):
    """Which requests of Twilio's API a fault befalls: those that send, or look-ups and all."""

    SENDING = "sending"
    EVERYTHING = "everything"


class BadFault(ValueError):
    """The words are for whoever asked for the fault."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, for the next `times` requests it fits, or until cleared when that is None.

    milliseconds: of LATENCY. retry_after: seconds, of TOO_MANY. code: a Twilio error code for ERROR and UNDELIVERED,
    an HTTP status for SERVER_ERROR, an SMTP reply code for MAIL_RCPT and MAIL_DATA. accepted: whether the text is
    taken all the same before SERVER_ERROR, RESET and HANG befall the answer (DROP always takes it).
    number: only this phone, or this e-mail address.
    """

    kind: FaultKind
    times: int | None = None
    number: str | None = None
    scope: Scope = Scope.SENDING
    milliseconds: int = 1000
    retry_after: int = 1
    code: int | None = None
    accepted: bool = False

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise BadFault("Write how many times it should happen: 1 or more, or nothing for until cleared.")
        if not 0 <= self.milliseconds <= 120_000 or not 0 <= self.retry_after <= 3600:
            raise BadFault("Write at most 120000 milliseconds, and at most 3600 seconds for Retry-After.")
        if self.code is not None and self.code not in _CODES[self.kind]:
            allowed = _CODES[self.kind]
            remedy = f"a code from {allowed.start} to {allowed.stop - 1}" if allowed else "no code"
            raise BadFault(f"Write {remedy} for {self.kind}.")

    @classmethod
    def read(cls, plain: Mapping[str, Any]) -> Self:
        """A fault from JSON or a form. Raises BadFault with the remedy."""
        unknown = set(plain) - set(cls.__slots__)
        if unknown:
            raise BadFault(f"A fault has no {', '.join(sorted(unknown))}; it has {', '.join(cls.__slots__)}.")
        try:
            kind = FaultKind(plain.get("kind", ""))
        except ValueError:
            raise BadFault(f"Write a kind: {', '.join(FaultKind)}.") from None
        try:
            return cls(kind=kind, **{name: _READ[name](value) for name, value in plain.items() if name != "kind"})
        except (TypeError, ValueError) as fault:
            if isinstance(fault, BadFault):
                raise
            raise BadFault("Write numbers as whole numbers, and a scope as sending or everything.") from None

    def answer_code(self) -> int:
        """The code it answers with when none was given."""
        return self.code if self.code is not None else _DEFAULT_CODES[self.kind]

    def as_plain(self) -> dict[str, Any]:
        """The fault as JSON."""
        return {name: getattr(self, name) for name in self.__slots__}

    def fits(self, kind: FaultKind, number: str | None, scope: Scope) -> bool:
        if self.kind is not kind or (self.number is not None and self.number != number):
            return False
        return kind not in _API or scope is Scope.SENDING or self.scope is Scope.EVERYTHING


_CODES: Final = {
    **dict.fromkeys(FaultKind, range(0)),
    FaultKind.ERROR: range(10_000, 100_000),
    FaultKind.UNDELIVERED: range(10_000, 100_000),
    FaultKind.SERVER_ERROR: range(500, 600),
    FaultKind.MAIL_RCPT: range(400, 600),
    FaultKind.MAIL_DATA: range(400, 600),
}
_DEFAULT_CODES: Final = {
    FaultKind.ERROR: 21211,
    FaultKind.UNDELIVERED: 30003,
    FaultKind.SERVER_ERROR: 500,
    FaultKind.MAIL_RCPT: 550,
    FaultKind.MAIL_DATA: 451,
}


def _whole(value: Any) -> int:
    if isinstance(value, bool | float):
        raise TypeError
    return int(value)


def _maybe_whole(value: Any) -> int | None:
    return None if value in (None, "") else _whole(value)


def _truth(value: Any) -> bool:
    return value is True or value in ("true", "on", "yes", "1")


_READ: Final[dict[str, Callable[[Any], Any]]] = {
    "times": _maybe_whole,
    "number": lambda value: str(value).strip() or None if value is not None else None,
    "scope": Scope,
    "milliseconds": _whole,
    "retry_after": _whole,
    "code": _maybe_whole,
    "accepted": _truth,
}


class Faults:
    """The faults that wait. They live as long as the process: a restart clears them."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._cleared = asyncio.Event()

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        """Forget every fault, and let go of what hangs or is stuck."""
        self._waiting.clear()
        self._cleared.set()
        self._cleared = asyncio.Event()

    def waiting(self) -> list[Fault]:
        return list(self._waiting)

    def take(self, kind: FaultKind, number: str | None = None, scope: Scope = Scope.SENDING) -> Fault | None:
        """The oldest fault of this kind that fits, counted down; None when all is well."""
        return self._take(frozenset({kind}), number, scope)

    def take_answer(self, number: str | None, scope: Scope) -> Fault | None:
        """The oldest fault that spoils the answer of a request, counted down; None when all is well."""
        return self._take(ANSWERS, number, scope)

    async def until_cleared(self) -> None:
        await self._cleared.wait()

    def _take(self, kinds: frozenset[FaultKind], number: str | None, scope: Scope) -> Fault | None:
        for place, fault in enumerate(self._waiting):
            if fault.kind in kinds and fault.fits(fault.kind, number, scope):
                self._count_down(place, fault)
                return fault
        return None

    def _count_down(self, place: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times == 1:
            del self._waiting[place]
        else:
            self._waiting[place] = replace(fault, times=fault.times - 1)
