"""Who pays for clients or sends them: what they may be told, and what never."""

from dataclasses import dataclass
from typing import Final

from service.domain.refusal import Refusal

SMALLEST_GROUP: Final = 8
"""Of fewer people no figure is told but how many are enrolled: in a small group a number is a person (program.md 5)."""


@dataclass(frozen=True, slots=True)
class Totals:
    """How many clients of a sponsor's are enrolled, of those in a program now, and through with it."""

    enrolled: int
    active: int
    finished: int

    def told(self) -> list[tuple[str, str]]:
        """What the sponsor reads: each figure's name and words. A figure about a small group is not among them."""
        if self.enrolled < SMALLEST_GROUP:
            return [("enrolled", str(self.enrolled))]
        parts = (("active", self.active), ("finished", self.finished))
        return [("enrolled", str(self.enrolled)), *((name, _of_many(count)) for name, count in parts)]


def is_work_address(email: str, domain: str) -> bool:
    """Whether an address belongs to a sponsor's domain, or to a part of it."""
    host = email.strip().lower().rpartition("@")[2]
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))


def check_address(email: str | None, sponsor: str, domain: str, *, all_the_same: bool) -> None:
    """Raise Refusal for an address at the sponsor's, unless the client wants it all the same."""
    if email and is_work_address(email, domain) and not all_the_same:
        raise Refusal(
            f"This is a work address of the sponsor, {sponsor}: what comes there may be read at work. "
            "Write a personal one, or tick that it shall be this one all the same.",
            about="email",
        )


def read_domain(typed: str) -> str:
    """The domain of a sponsor's mail, such as northwind.example; empty for none. Raises Refusal."""
    domain = typed.strip().lower().rpartition("@")[2]
    if domain and ("." not in domain or any(sign.isspace() for sign in domain) or len(domain) > 253):
        raise Refusal("Write the domain of their e-mail addresses, such as northwind.example.", about="domain")
    return domain


def _of_many(count: int) -> str:
    return str(count) if count >= SMALLEST_GROUP else f"fewer than {SMALLEST_GROUP}"
