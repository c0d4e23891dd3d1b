"""A client that asks a web server as fast as it answers, or at a steady rate: what it asks is written beforehand."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

_HEAD_ENDS = b"\r\n\r\n"
_LENGTH = b"content-length:"
_CONNECTIONS = 32


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of a load. seconds: of each answer, sorted, from the moment at which it should have been asked."""

    per_second: float
    seconds: Sequence[float]
    refused: int

    def percentile(self, part: float) -> float:
        """The time within which this part of the answers came, in seconds."""
        return self.seconds[min(len(self.seconds) - 1, int(len(self.seconds) * part))]


def as_fast_as_it_answers(port: int, requests: Sequence[bytes]) -> Answered:
    """Ask them all over some connections, each with one request on its way at a time."""
    return asyncio.run(_ask(port, iter([(0.0, request) for request in requests])))


def at_a_rate(port: int, requests: Sequence[bytes], per_second: float) -> Answered:
    """Ask them at a steady rate, whether or not the ones before were answered: a slow answer makes its followers late,
    and that counts (no coordinated omission)."""
    return asyncio.run(_ask(port, iter([(place / per_second, request) for place, request in enumerate(requests)])))


async def _ask(port: int, left: Iterator[tuple[float, bytes]]) -> Answered:
    seconds: list[float] = []
    refused = 0
    began = perf_counter()

    async def ask_on() -> None:
        nonlocal refused
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for after, request in left:
            due = began + after if after else perf_counter()
            await asyncio.sleep(max(0.0, due - perf_counter()))
            writer.write(request)
            refused += not await _is_accepted(reader)
            seconds.append(perf_counter() - due)
        writer.close()

    await asyncio.gather(*(ask_on() for _ in range(_CONNECTIONS)))
    return Answered(len(seconds) / (perf_counter() - began), sorted(seconds), refused)


async def _is_accepted(reader: asyncio.StreamReader) -> bool:
    head = await reader.readuntil(_HEAD_ENDS)
    lower = head.lower()
    at = lower.find(_LENGTH)
    if at >= 0:
        await reader.readexactly(int(lower[at + len(_LENGTH) :].split(b"\r\n", 1)[0]))
    return head.split(b" ", 2)[1].startswith(b"2")
