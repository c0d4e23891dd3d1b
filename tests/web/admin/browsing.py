"""A browser for tests: it keeps cookies, sends the token of the page it looks at, and follows where it is sent."""

import html
import re
from dataclasses import dataclass, field

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

PASSWORD = "correct horse battery"
_TOKEN = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass
class Browser:
    """Somebody at the desk."""

    flask: Flask
    client: FlaskClient = field(init=False)
    last: TestResponse = field(init=False)

    def __post_init__(self) -> None:
        self.client = self.flask.test_client()

    @property
    def page(self) -> str:
        """The words of the page at hand, as read by a person."""
        return html.unescape(self.last.text)

    @property
    def words(self) -> str:
        """The page without its markup."""
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", self.last.text)).split())

    @property
    def token(self) -> str:
        found = _TOKEN.search(self.last.text)
        return found[1] if found else ""

    def opens(self, path: str) -> TestResponse:
        self.last = self.client.get(path, follow_redirects=True)
        return self.last

    def sends(self, path: str, **typed: str) -> TestResponse:
        """A form of the page at hand."""
        self.last = self.client.post(path, data={"csrf": self.token, **typed}, follow_redirects=True)
        return self.last

    def signs_in(self, email: str, password: str = PASSWORD) -> TestResponse:
        self.opens("/sign-in")
        return self.sends("/sign-in", email=email, password=password)

    def is_signed_in(self) -> bool:
        return self.client.get("/").status_code == 200
