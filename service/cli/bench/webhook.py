"""The webhook for texts that come in: how many it takes, and how long each waits while texts go out beside it."""

from itertools import count
from urllib.parse import urlencode

import click
from sqlalchemy import func, select
from twilio.request_validator import RequestValidator

from service.cli.bench.figures import Figure, show
from service.cli.bench.load import Answered, as_fast_as_it_answers, at_a_rate
from service.cli.bench.options import DATABASE, JSON
from service.cli.bench.outbound import start_worker
from service.cli.bench.practice import PYTHON, Practice, free_ports, practice
from service.cli.bench.seeding import FIRST_NUMBER, add_clients, add_coach, add_waiting_texts
from service.cli.parts import web_command
from service.domain.refusal import Refusal
from service.ports import Queue
from service.store.tables import Message

_OF_BARE = 0.2
_P99_SECONDS = 0.05
_IN_PER_SECOND = 200.0
_OUT_PER_SECOND = 100.0
_ROUTE = "/webhooks/twilio/sms"
_CLIENTS = 2_000


@click.command()
@DATABASE
@click.option("--texts", default=6_000, show_default=True, type=click.IntRange(100), help="How many come in at once.")
@click.option(
    "--seconds", default=20, show_default=True, type=click.IntRange(1), help="How long the steady part lasts."
)
@JSON
def webhook(database: str, texts: int, seconds: int, *, as_json: bool) -> None:
    """Texts a second that one web process takes in, beside bare Flask; and its slowest answers under a steady load."""
    show(measure(database, texts, seconds), as_json=as_json)


def measure(database: str, texts: int, seconds: int) -> list[Figure]:
    """The bare peer runs before and after ours, with the same requests."""
    peer, bare = free_ports(2)
    out = {"twilio_api_url": f"http://127.0.0.1:{peer}", "segments_per_second": _OUT_PER_SECOND}
    with practice(database, **out) as ready:
        settings = ready.app.settings
        add_clients(ready.app, _CLIENTS, add_coach(ready.app))
        ready.start_serving(settings.port, *web_command(settings))
        ready.start_serving(peer, PYTHON, "-m", "service.cli.bench.peer", str(peer))
        _start_bare(ready, bare)
        sids = count(1)
        before = as_fast_as_it_answers(bare, _requests(ready, texts, sids))
        ours = as_fast_as_it_answers(settings.port, _requests(ready, texts, sids))
        after = as_fast_as_it_answers(bare, _requests(ready, texts, sids))
        steady = _while_texts_go_out(ready, _requests(ready, int(_IN_PER_SECOND * seconds), sids))
        given = texts + len(steady.seconds)
        _none_is_lost(ready, given, ours.refused + steady.refused + before.refused + after.refused)
        return _figures(ready.database, ours, (before.per_second + after.per_second) / 2, steady)


def _figures(name: str, ours: Answered, bare: float, steady: Answered) -> list[Figure]:
    return [
        Figure(
            f"texts taken in by one web process, {name}",
            ours.per_second,
            "texts/s",
            bare,
            "bare Flask with the signature check, on the same server",
            _OF_BARE,
            beside=(("99 % answered within, ms", ours.percentile(0.99) * 1000),),
        ),
        Figure(
            f"99 % answered within, at {_IN_PER_SECOND:.0f} texts/s in and {_OUT_PER_SECOND:.0f} out, {name}",
            steady.percentile(0.99) * 1000,
            "ms",
            _P99_SECONDS * 1000,
            "the number to reach",
            at_most=True,
            beside=(("half answered within, ms", steady.percentile(0.5) * 1000), ("lost", 0)),
        ),
    ]


def _start_bare(ready: Practice, port: int) -> None:
    """The peer sees the address that ours is signed for: it is the check that counts, not whose it is."""
    settings = ready.app.settings
    command = list(web_command(settings))
    command[command.index(str(settings.port))] = str(port)
    command[-1] = "service.cli.bench.bare_webhook:app"
    told = {"BENCH_TOKEN": settings.auth_tokens[0], "BENCH_ADDRESS": settings.web_url + _ROUTE}
    ready.start_serving(port, *command, **told)


def _while_texts_go_out(ready: Practice, requests: list[bytes]) -> Answered:
    start_worker(ready)
    add_waiting_texts(ready.app, _CLIENTS)
    ready.app.doorbell.ring(Queue.OUTBOX)
    return at_a_rate(ready.app.settings.port, requests, _IN_PER_SECOND)


def _requests(ready: Practice, many: int, sids: "count[int]") -> list[bytes]:
    """Whole signed requests, one a text, each from another client."""
    settings = ready.app.settings
    signer, address = RequestValidator(settings.auth_tokens[0]), settings.web_url + _ROUTE
    requests = []
    for number in range(many):
        form = {
            "MessageSid": f"SM{next(sids):032x}",
            "From": f"+44{FIRST_NUMBER + 1 + number % _CLIENTS}",
            "To": settings.sender,
            "Body": "done, and it went better than I feared",
            "NumMedia": "0",
        }
        body = urlencode(form).encode()
        head = (
            f"POST {_ROUTE} HTTP/1.1\r\nHost: 127.0.0.1:{settings.port}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
            f"X-Twilio-Signature: {signer.compute_signature(address, form)}\r\n\r\n"
        )
        requests.append(head.encode() + body)
    return requests


def _none_is_lost(ready: Practice, given: int, refused: int) -> None:
    with ready.app.store.reading() as tx:
        kept = tx.execute(select(func.count()).where(Message.dispatch_state.is_(None))).scalar_one()
    if refused or kept != given:
        raise Refusal(f"{given} texts came in, {kept} were kept and {refused} refused: this figure is worth nothing.")
