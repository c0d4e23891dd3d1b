"""What the supervisor is told about a process it keeps alive."""

from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException


def at_once() -> bool:
    """The probe of a child that nobody waits for."""
    return True


@dataclass(frozen=True, slots=True)
class Child:
    """`rank` orders the start: lower ones first, and the other way round at the end; those of one rank go together.
    `ready` is asked until it says yes; it may block for a second, not longer. Higher ranks wait for `awaited` ones."""

    name: str
    command: tuple[str, ...]
    rank: int
    ready: Callable[[], bool] = field(default=at_once)
    awaited: bool = False


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the supervisor waits, in seconds, and how often."""

    start: float = 60.0
    """Until everything answers, before it gives up."""
    stop: float = 15.0
    """From the first SIGTERM to the last SIGKILL."""
    lives: int = 3
    """How often a child may die before it ever answered."""
    first_pause: float = 0.5
    """Before a child that died starts again; doubled each time."""
    longest_pause: float = 15.0
    healthy: float = 60.0
    """A child that lived this long has its next death counted as the first."""
    look: float = 0.05
    """Between two questions whether a child is ready."""


def http_answers(host: str, port: int, path: str) -> bool:
    """Whether a web server answers there now with anything but an error of its own (5xx)."""
    connection = HTTPConnection(host, port, timeout=1.0)
    try:
        connection.request("GET", path)
        return connection.getresponse().status < 500
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
