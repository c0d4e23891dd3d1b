"""Which wording of an acknowledgment a client gets: what went before is kept beside each text."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation import Line
from service.domain.conversation.acknowledging import lines_at
from service.domain.schedule import local
from service.domain.wording import Acknowledged, choose
from service.rendering import UnknownText
from service.store.said import said_lately
from service.store.tables import Client


def acknowledgments_of(app: App, tx: Session, client: Client) -> list[Acknowledged]:
    """The client's last acknowledgments as their wordings are written, the newest first."""
    found = []
    for one in said_lately(tx, client.id):
        line, _, number = one.wording.partition("/")
        if number:
            found.append(Acknowledged(_written(app, client, line, int(number)), one.at))
    return found


def choose_wording(
    app: App,
    client: Client,
    line: str,
    went: Sequence[Acknowledged],
    now: datetime,
    *,
    may_echo: bool,
    may_exclaim: bool,
) -> tuple[str, int] | None:
    """A file of the line's and the number of a wording in it; None where each has gone within two weeks."""
    here = local(now, ZoneInfo(client.zone))
    offered = {
        wording: (one.value, number)
        for one in lines_at(Line(line), here.time())
        for number, wording in enumerate(_wordings(app, client, one.value))
    }
    chosen = choose(
        tuple(offered),
        went,
        client_id=client.id,
        today=here.date(),
        now=now,
        may_echo=may_echo,
        may_exclaim=may_exclaim,
    )
    return offered[chosen] if chosen is not None else None


def _wordings(app: App, client: Client, line: str) -> tuple[str, ...]:
    """In English where the client's language has none, as every text."""
    return app.rendering.wordings(line, client.language)


def _written(app: App, client: Client, line: str, number: int) -> str:
    """The wording that went, or nothing where the file has changed since."""
    try:
        wordings = _wordings(app, client, line)
    except UnknownText:
        return ""
    return wordings[number] if number < len(wordings) else ""
