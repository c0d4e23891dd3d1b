"""The desk of a large practice: how long its pages take."""

import re
import statistics
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
_EVERYBODYS = {
    "/": "Today",
    "/clients": "the list of clients",
    "/clients?flagged=1": "the clients with a flag",
    "/clients?q=anna+50": "a name looked for",
    "/clients?q=nobody": "a name that nobody has",
    "/clients/1": "a client's page",
    "/staff": "the staff",
}
_ADMINS = {
    "/safety": "safety",
    "/safety/strangers": "texts from strangers",
    "/audit": "the audit",
    "/totals": "the sponsors' totals",
}
_PAGES = {"coach1": _EVERYBODYS, "admin": _EVERYBODYS | _ADMINS, "sponsor": {"/totals": "their totals"}}
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
    """As a coach with their share of the clients, as an admin, who sees them all, and as somebody of a sponsor's."""
    with practice(database) as ready:
        add_crowd(ready.app, clients, messages)
        settings = ready.app.settings
        ready.start_serving(settings.port, *web_command(settings))
        figures = []
        for who, pages in _PAGES.items():
            browser = _signed_in(settings.web_url, f"{who}@example.org")
            for path, what in pages.items():
                figures.append(_page(browser, settings.web_url + path, f"{what}, for {who}, {ready.database}"))
        return figures


def _page(browser: requests.Session, address: str, what: str) -> Figure:
    milliseconds = sorted(_once(browser, address) for _ in range(_TIMES))
    return Figure(
        f"{what}: 95 % of pages within",
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
