"""Column types that keep a promise: instants are aware UTC, phones are PhoneNumbers, words of ours are enums."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from enum import IntEnum, StrEnum
from typing import Any, TypeVar

from sqlalchemy import DateTime, Dialect, Integer, String
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator, TypeEngine

from service.domain.phone import PhoneNumber

E = TypeVar("E", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)


class _WrittenInUtc(sqlite.DATETIME):
    """An instant as SQLite's file has it: the same text as SQLAlchemy's own writes, put together and read in a third of
    the time. What a batch knows of its clients is full of instants."""

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], str | None]:
        return _written

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], datetime | None]:
        return _read


def _written(in_utc: datetime | None) -> str | None:
    return in_utc.replace(tzinfo=None).isoformat(" ", "microseconds") if in_utc is not None else None


def _read(text: str | None) -> datetime | None:
    return datetime.fromisoformat(f"{text}+00:00") if text is not None else None


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept and given back in UTC. A naive one is refused: nobody knows when it was."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(_WrittenInUtc())  # type: ignore[no-untyped-call]

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("An instant needs a time zone; take `now` from the clock, it is aware UTC.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value is not None else None


class Phone(TypeDecorator[PhoneNumber]):
    """A PhoneNumber, kept as E.164. Prints itself masked, also in an echoed statement."""

    impl = String(16)
    cache_ok = True

    def process_bind_param(self, value: PhoneNumber | None, dialect: Dialect) -> str | None:
        return value.e164 if value is not None else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> PhoneNumber | None:
        return PhoneNumber(value) if value is not None else None


class WallTime(TypeDecorator[time]):
    """A wall time to the minute, kept as HH:MM."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        return f"{value:%H:%M}" if value is not None else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return time.fromisoformat(value) if value is not None else None


class Word(TypeDecorator[E]):
    """A member of one of our enums, kept as its value, so that adding a member needs no migration."""

    impl = String(60)
    cache_ok = True

    def __init__(self, enum: type[E]) -> None:
        super().__init__()
        self._enum = enum
        # Asking an enum for its member takes three times as long, and a batch of texts asks thousands of times.
        self._members: dict[Any, E] = {member.value: member for member in enum}

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return (self._members.get(value) or self._enum(value)).value if value is not None else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        return (self._members.get(value) or self._enum(value)) if value is not None else None


class Rank(TypeDecorator[N]):
    """A member of an enum whose order matters, kept as its number."""

    impl = Integer
    cache_ok = True

    def __init__(self, enum: type[N]) -> None:
        super().__init__()
        self._enum = enum

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        return int(value) if value is not None else None

    def process_result_value(self, value: int | None, dialect: Dialect) -> N | None:
        return self._enum(value) if value is not None else None
