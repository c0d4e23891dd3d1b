"""The world that the doctor looks at: pretended Twilio, our own web process, and pages that answer as they are told."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from werkzeug.serving import make_server

from service.app import App
from service.web.app import create_app


@dataclass
class Pages:
    """A web server on a free port: path → what it answers with 200; other paths are 404."""

    url: str = ""
    answers: dict[str, bytes] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def pages(**headers: str) -> Iterator[Pages]:
    """Run one for the length of a `with`."""
    told = Pages(headers=headers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = told.answers.get(self.path.partition("?")[0])
            self.send_response(404 if body is None else 200)
            for name, value in told.headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its own name)
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def web_process(app: App) -> Iterator[None]:
    """Ours, on the PORT of its settings."""
    server = make_server("127.0.0.1", app.settings.port, create_app(app))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
