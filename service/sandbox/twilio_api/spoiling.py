"""How a request to Twilio's API goes wrong: refused, unanswered, or cut off at the socket."""

import asyncio
import socket
import struct

from aiohttp import web

from service.sandbox.faults import Fault, FaultKind, Faults, Scope
from service.sandbox.twilio_api.errors import twilio_error

_TOO_MANY = 20429
_INTERNAL = 20500


async def be_slow(faults: Faults, number: str | None, scope: Scope) -> None:
    """Wait as long as a LATENCY fault says."""
    if fault := faults.take(FaultKind.LATENCY, number, scope):
        await asyncio.sleep(fault.milliseconds / 1000)


async def spoil(request: web.Request, fault: Fault, faults: Faults) -> web.Response:
    """Answer as the fault says. Where there is no answer, the response returned never reaches the line."""
    match fault.kind:
        case FaultKind.TOO_MANY:
            return twilio_error(_TOO_MANY, retry_after=fault.retry_after)
        case FaultKind.ERROR:
            return twilio_error(fault.answer_code())
        case FaultKind.SERVER_ERROR:
            return twilio_error(_INTERNAL, http_status=fault.answer_code())
        case FaultKind.RESET:
            _reset(request)
        case FaultKind.HANG:
            await faults.until_cleared()
            _hang_up(request)
        case _:
            _hang_up(request)
    return web.Response(status=503)


def _reset(request: web.Request) -> None:
    if request.transport is None:
        return
    line = request.transport.get_extra_info("socket")
    # Closing a socket that lingers for no time sends RST instead of FIN.
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.transport.abort()


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()
