"""The sandbox's phones and mailboxes, over HTTP: what really arrived, and typing back."""

from dataclasses import dataclass
from datetime import datetime

import requests

_SECONDS = 30


@dataclass(frozen=True, slots=True)
class PhoneText:
    """One text as a phone has it. phone: in E.164. at: coaching time, aware UTC."""

    number: int
    phone: str
    sid: str
    inbound: bool
    body: str
    state: str
    at: datetime

    @property
    def arrived(self) -> bool:
        return self.state in {"delivered", "received"}


@dataclass(frozen=True, slots=True)
class BoxMail:
    """One mail as it came. at: coaching time, aware UTC."""

    number: int
    recipient: str
    at: datetime
    source: bytes


class Phones:
    """Used by one thread; one connection that is kept."""

    def __init__(self, sandbox_url: str) -> None:
        self._url = sandbox_url
        self._http = requests.Session()

    def texts(self, after: int = 0) -> list[PhoneText]:
        """What all phones sent and got, oldest first; those after text number `after`."""
        return [
            PhoneText(
                one["number"],
                one["phone"],
                one["sid"],
                one["inbound"],
                one["body"],
                one["state"],
                datetime.fromisoformat(one["coaching_at"]),
            )
            for one in self._get(f"/texts?after={after}").json()["texts"]
        ]

    def type(self, phone: str, words: str) -> None:
        """Text our number; returns when the signed webhook was answered. Raises RuntimeError if it was not."""
        answer = self._http.post(f"{self._url}/phones/{phone[1:]}/texts", json={"body": words}, timeout=_SECONDS)
        answer.raise_for_status()
        if trouble := answer.json()["trouble"]:
            raise RuntimeError(f"A text from a phone did not reach the web process: {trouble}")

    def mails(self) -> list[BoxMail]:
        """Every mail, oldest first."""
        return [
            BoxMail(
                one["number"],
                one["recipient"],
                datetime.fromisoformat(one["coaching_at"]),
                self._get(f"/mailboxes/{one['number']}/source").content,
            )
            for one in self._get("/mails").json()["mails"]
        ]

    def close(self) -> None:
        self._http.close()

    def _get(self, path: str) -> requests.Response:
        answer = self._http.get(f"{self._url}{path}", timeout=_SECONDS)
        answer.raise_for_status()
        return answer
