"""A small web server in the place of ours: it keeps what the sandbox posts, and answers what a test says."""

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl

from twilio.request_validator import RequestValidator

EMPTY_TWIML = "<Response/>"


@dataclass(frozen=True)
class Posted:
    """One form that came. `url` is the whole address it was posted to."""

    url: str
    form: dict[str, str]
    signature: str

    def is_signed_with(self, auth_token: str) -> bool:
        """Whether Twilio's own validator takes it."""
        return bool(RequestValidator(auth_token).validate(self.url, self.form, self.signature))


@dataclass
class OurSide:
    """Runs between `with` and its end. Set `http_status` and `answer` to change what it says."""

    http_status: int = 200
    answer: str = EMPTY_TWIML
    posted: list[Posted] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._changed = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def wait_for(self, number: int, path: str = "") -> list[Posted]:
        """The forms posted to addresses that begin with `path`, as soon as there are `number` of them."""

        def came() -> list[Posted]:
            return [post for post in self.posted if post.url.startswith(self.url + path)]

        with self._changed:
            if not self._changed.wait_for(lambda: len(came()) >= number, 10):
                raise AssertionError(f"{len(came())} of {number} forms came")
            return came()

    def _keep(self, post: Posted) -> None:
        with self._changed:
            self.posted.append(post)
            self._changed.notify_all()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        side = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = dict(parse_qsl(body, keep_blank_values=True))
                side._keep(Posted(side.url + self.path, form, self.headers.get("X-Twilio-Signature", "")))
                self.send_response(side.http_status)
                self.send_header("Content-Type", "text/xml")
                self.end_headers()
                self.wfile.write(side.answer.encode())

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Nothing: what was posted is looked at, not read from a log."""

        return Handler
