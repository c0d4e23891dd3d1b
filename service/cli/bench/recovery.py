"""How long after a process was killed all is well again: a text that comes in then is answered on the phone."""

import signal
from dataclasses import dataclass
from time import monotonic

import click
import psutil
import requests

from service.cli.bench.figures import Figure, show
from service.cli.bench.living import Up, running_up
from service.cli.bench.options import DATABASE, JSON
from service.domain.refusal import Refusal

_SECONDS = 60.0
_PARTS = {
    "web": "granian",
    "worker": "workers",
    "timetable": "workers.timetable",
    "sandbox": "service.sandbox",
    "valkey": "--unixsocket",
}
"""Each part of `upswing up`, by a word of its command line."""


@click.command()
@DATABASE
@JSON
def recovery(database: str, *, as_json: bool) -> None:
    """Kill each process of `upswing up` in turn; seconds until a text is answered again."""
    show(measure(database), as_json=as_json)


def measure(database: str) -> list[Figure]:
    """One part after the other, each with SIGKILL. The longest is the figure."""
    with running_up(database) as up:
        stranger = _Stranger(up)
        up.wait_until(stranger.is_answered)
        took = {part: _kill(up, part, stranger) for part in _PARTS}
    slowest = max(took, key=lambda part: took[part])
    return [
        Figure(
            f"answered again after SIGKILL of any process, {database.split(':', maxsplit=1)[0]}, slowest: {slowest}",
            took[slowest],
            "s",
            _SECONDS,
            "the number to reach",
            at_most=True,
            beside=tuple((f"{part}, s", seconds) for part, seconds in took.items()),
        )
    ]


def _kill(up: Up, part: str, stranger: "_Stranger") -> float:
    began = monotonic()
    _process(up, part).send_signal(signal.SIGKILL)
    stranger.texts_anew()
    up.wait_until(stranger.is_answered)
    return monotonic() - began


def _process(up: Up, part: str) -> psutil.Process:
    for child in up.process.children():
        line = child.cmdline()
        if any(_PARTS[part] == word or (part == "web" and "granian" in word) for word in line):
            return child
    raise Refusal(f"`upswing up` has no process for {part}.")


@dataclass
class _Stranger:
    """Somebody we do not know, who asks for HELP from another number each time until they are answered."""

    up: Up
    _number: int = 447_400_500_000

    def texts_anew(self) -> None:
        """From here on only an answer to a new text counts."""
        self._number += 1000

    def is_answered(self) -> bool:
        """Text once more, unless the last text was answered. A webhook that nobody takes is texted again."""
        try:
            held = requests.get(f"{self._sandbox}/texts?after=0", timeout=2).json()["texts"]
            ours = [text for text in held if text["phone"] == f"+{self._number}"]
            if any(not text["inbound"] for text in ours):
                return True
            if not any(text["inbound"] and text["state"] == "received" for text in ours):
                self._text()
        except requests.RequestException:
            return False
        return False

    def _text(self) -> None:
        said = requests.post(f"{self._sandbox}/phones/{self._number}/texts", json={"body": "HELP"}, timeout=10)
        if said.ok and said.json()["trouble"]:
            self._number += 1

    @property
    def _sandbox(self) -> str:
        return f"http://127.0.0.1:{self.up.sandbox_port}"
