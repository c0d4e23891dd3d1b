"""A child that does one thing, in a Python that imports next to nothing: `tiny.py KIND PLACE [PORT]`."""

import signal
import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import FrameType

_END = threading.Event()


def steady() -> None:
    """Says that it started, and ends as it is asked."""
    _on_sigterm("asked to end")
    _say("started")
    _END.wait()


def slow() -> None:
    """Takes a moment to end: a text is on its way. A second SIGTERM meanwhile would be seen."""
    told = []

    def asked(_number: int, _frame: FrameType | None) -> None:
        told.append("asked")
        _say(f"asked {len(told)} times")
        _END.set()

    signal.signal(signal.SIGTERM, asked)
    _say("started")
    _END.wait()
    threading.Event().wait(0.5)  # the work itself
    _say("sent what was on its way")


def stubborn() -> None:
    """Does not end, and neither does what it started."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if sys.argv[3:] != ["helper"]:
        subprocess.Popen([sys.executable, __file__, "stubborn", sys.argv[2], "helper"])
        _say("started")
    _END.wait()


def web() -> None:
    """As granian does: the parent holds the port and a helper answers, in the same process group."""
    listening = socket.socket()
    # Against what connections of a moment ago leave; a port that somebody listens on stays taken.
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", int(sys.argv[3])))
    listening.listen()
    number = listening.fileno()
    helper = subprocess.Popen([sys.executable, __file__, "serve", sys.argv[2], str(number)], pass_fds=[number])
    _on_sigterm("asked to end", helper)
    _say("started")
    _END.wait()


def serve() -> None:
    """The helper of `web`: answers on a socket that it was handed."""
    _on_sigterm("helper asked to end")
    server = HTTPServer(("127.0.0.1", 0), _Healthy, bind_and_activate=False)
    server.socket.close()
    server.socket = socket.socket(fileno=int(sys.argv[3]))
    server.serve_forever()


def dies() -> None:
    """Cannot live."""
    _say("started")
    sys.exit(1)


def refuses() -> None:
    """Says what is wrong, as a bad setting does."""
    _say("PORT: write a number.")
    sys.exit(2)


def chatty() -> None:
    """Writes what no reader would expect."""
    sys.stdout.buffer.write(b"not UTF-8: \xff\n" + b"x" * 2_000_000 + b"\nafter all that\n")
    sys.stdout.flush()
    _on_sigterm("asked to end")
    _END.wait()


class _Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing: only the test speaks."""


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _on_sigterm(words: str, helper: "subprocess.Popen[bytes] | None" = None) -> None:
    def end(_number: int, _frame: FrameType | None) -> None:
        if helper:
            helper.terminate()
            helper.wait()
        _say(words)
        sys.exit(0)

    signal.signal(signal.SIGTERM, end)


KINDS = {kind.__name__: kind for kind in (steady, slow, stubborn, web, serve, dies, refuses, chatty)}

if __name__ == "__main__":
    KINDS[sys.argv[1]]()
