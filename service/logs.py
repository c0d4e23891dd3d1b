"""Logs: one JSON object a line, to standard output. Ids and verdicts; never anybody's words, number or address.

What a library logs comes the same way. Of an exception there is its type and where it came from, never its message:
a message may quote what somebody wrote.
"""

import logging
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import structlog
from structlog.typing import EventDict, Processor

_HOME: Final = Path(__file__).resolve().parents[1]
_DEEPEST: Final = 12
_QUIET: Final = ("twilio", "rq.worker", "aiohttp.access")
"""Each prints numbers or arguments at INFO."""


def set_up_logs() -> None:
    """Called once, first thing in a process."""
    shared: Sequence[Processor] = (
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_its_message,
    )
    to_json = structlog.processors.JSONRenderer()
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_named, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, to_json],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, to_json],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stdout),
        cache_logger_on_first_use=True,
    )


@contextmanager
def told_with(**ids: str | int) -> Iterator[None]:
    """Every line from in here carries these ids: which request it was, which job."""
    with structlog.contextvars.bound_contextvars(**ids):
        yield


def where_from(fault: BaseException) -> str:
    """The type of a fault and of what caused it, and where each was raised; not a word of their messages."""
    told: list[str] = []
    seen: BaseException | None = fault
    while seen is not None and len(told) < _DEEPEST:
        told.append(f"{type(seen).__name__} at {_place(seen.__traceback__)}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return " because of ".join(told)


def _place(trace: TracebackType | None) -> str:
    steps = traceback.extract_tb(trace)[-_DEEPEST:]
    return " > ".join(f"{_short(step.filename)}:{step.lineno} {step.name}" for step in steps) or "no place known"


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_HOME)) if path.is_relative_to(_HOME) else path.name


def _without_its_message(_: Any, __: str, event: EventDict) -> EventDict:
    told = event.pop("exc_info", None)
    fault = told[1] if isinstance(told, tuple) else sys.exc_info()[1] if told is True else told
    if isinstance(fault, BaseException):
        event["fault"] = where_from(fault)
    return event


def _named(_: Any, __: str, event: EventDict) -> EventDict:
    """Which library says so."""
    record = event.get("_record")
    if isinstance(record, logging.LogRecord):
        event["logger"] = record.name
    return event
