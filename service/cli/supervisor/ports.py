"""Ports are checked by binding them: a second granian would share a taken one and say nothing."""

import errno
import socket
from collections.abc import Mapping
from contextlib import ExitStack

from service.domain.refusal import Refusal


def refuse_taken_ports(wanted: Mapping[str, tuple[str, int]]) -> None:
    """`wanted` maps a setting's name to host and port. Raises Refusal that names the setting to change."""
    with ExitStack() as held:
        for name, (host, port) in wanted.items():
            held.enter_context(_bound(name, host, port))


def _bound(name: str, host: str, port: int) -> socket.socket:
    """All of them are held until the last is checked, so that two settings with one port are found too."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        bound = socket.socket(family, socket.SOCK_STREAM)
    except OSError:
        raise Refusal("HOST: no machine has this name; write an address such as 127.0.0.1.") from None
    try:
        # A connection that ended a moment ago does not make the port a taken one.
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen()
    except OSError as fault:
        bound.close()
        raise Refusal(_remedy(fault, name, port)) from None
    return bound


def _remedy(fault: OSError, name: str, port: int) -> str:
    if fault.errno == errno.EADDRINUSE:
        return f"Port {port} is taken by another program: end it, or set {name} to a free one ({name}={port + 100})."
    if fault.errno == errno.EACCES:
        return f"Port {port} needs rights that you do not have: set {name} to one above 1023."
    return f"HOST: cannot listen there ({fault.strerror}); write an address of this machine, such as 127.0.0.1."
