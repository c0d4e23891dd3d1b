"""The desk of a large practice: how long its pages take, and how many statements each asks of the database."""

import re
import statistics
from collections.abc import Iterator
from time import perf_counter

import click
import requests

from service.cli.bench.crowd import COACHES, add_crowd
from service.cli.bench.figures import Figure, show
from service.cli.bench.options import DATABASE, JSON
from service.cli.bench.practice import practice
from service.cli.bench.seeding import PASSWORD
from service.cli.parts import web_command
from service.domain.refusal import Refusal

_MS = 100.0
_TIMES = 40
_TOKEN = re.compile(r'name="csrf" value="([^"]+)"')


@click.command()
@DATABASE
@click.option("--clients", default=100_000, show_default=True, type=click.IntRange(COACHES))
@click.option("--messages", default=5_000_000, show_default=True, type=click.IntRange(1_000))
@JSON
def desk(database: str, clients: int, messages: int, *, as_json: bool) -> None:
    """Pages of the desk with many clients and messages, by the time within which 95 % of them came."""
    show(measure(database, clients, messages), as_json=as_json)


def measure(database: str, clients: int, messages: int) -> list[Figure]:
    """As a coach with their share of the clients, and as an admin, who sees them all."""
    with practice(database) as ready:
        add_crowd(ready.app, clients, messages)
        settings = ready.app.settings
        ready.start_serving(settings.port, *web_command(settings))
        pages = [*_coachs(), *_admins()]
        return [_page(settings.web_url, who, path, what, ready.database) for who, path, what in pages]


def _coachs() -> Iterator[tuple[str, str, str]]:
    for path, what in (("/", "Today"), ("/clients", "the list of clients"), ("/clients/1", "a client's conversation")):
        yield "coach1@example.org", path, f"{what}, for a coach"


def _admins() -> Iterator[tuple[str, str, str]]:
    for path, what in (("/", "Today"), ("/clients", "the list of clients")):
        yield "admin@example.org", path, f"{what}, for an admin"


def _page(web_url: str, who: str, path: str, what: str, database: str) -> Figure:
    browser = _signed_in(web_url, who)
    milliseconds = sorted(_once(browser, web_url + path) for _ in range(_TIMES))
    return Figure(
        f"{what}: 95 % of pages within, {database}",
        milliseconds[int(_TIMES * 0.95) - 1],
        "ms",
        _MS,
        "the number to reach",
        at_most=True,
        beside=(("half within, ms", statistics.median(milliseconds)),),
    )


def _once(browser: requests.Session, address: str) -> float:
    began = perf_counter()
    answer = browser.get(address, timeout=60)
    seconds = perf_counter() - began
    if answer.status_code != requests.codes.ok or "/sign-in" in answer.url:
        raise Refusal(f"The desk answered {answer.status_code}: nothing was measured.")
    return seconds * 1000


def _signed_in(web_url: str, who: str) -> requests.Session:
    browser = requests.Session()
    token = _TOKEN.search(browser.get(f"{web_url}/sign-in", timeout=60).text)
    form = {"email": who, "password": PASSWORD, "csrf": token[1] if token else ""}
    browser.post(f"{web_url}/sign-in", data=form, timeout=60)
    return browser
