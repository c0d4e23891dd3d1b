"""A minimal Messages server, against which our worker and a bare client are both measured.

It takes every text at once and calls nobody back: what is left is the sender's own cost. Run as a process of its own:
python -m service.cli.bench.peer PORT
"""

import asyncio
import itertools
import json
import sys
from http import HTTPStatus

_HEAD_ENDS = b"\r\n\r\n"
_LENGTH = b"content-length:"


class Peer(asyncio.Protocol):
    """HTTP/1.1 with keep-alive, as much of it as twilio-python's clients use."""

    numbers = itertools.count(1)

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """asyncio says that somebody has called."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """asyncio hands over what came; every whole request in it is answered."""
        self._held += data
        while (end := self._end_of_request()) is not None:
            self._held = self._held[end:]
            self._answer()

    def _end_of_request(self) -> int | None:
        head_ends = self._held.find(_HEAD_ENDS)
        if head_ends < 0:
            return None
        head = self._held[:head_ends].lower()
        at = head.find(_LENGTH)
        length = int(head[at + len(_LENGTH) :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        end = head_ends + len(_HEAD_ENDS) + length
        return end if len(self._held) >= end else None

    def _answer(self) -> None:
        body = json.dumps({"sid": f"SM{next(self.numbers):032x}", "status": "queued"}).encode()
        head = (
            f"HTTP/1.1 {HTTPStatus.CREATED.value} CREATED\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        if self._transport is not None:
            self._transport.write(head.encode() + body)


async def _serve(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Peer, "127.0.0.1", port)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
