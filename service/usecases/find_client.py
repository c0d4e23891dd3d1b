"""Which client somebody at a keyboard means."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select

from service.app import App
from service.domain.phone import BadPhone, parse_phone
from service.domain.refusal import Refusal
from service.store.tables import Client

_SHOWN = 5


def find_client(app: App, typed: str) -> int:
    """The id of the one client with this id, phone number, e-mail address or whole name.

    Clients who left are found too, but a number or a name means the active one first. Raises Refusal with what to
    write instead.
    """
    wanted = _condition(typed.strip())
    with app.store.reading() as tx:
        found = tx.execute(select(Client).where(wanted).order_by(Client.id)).scalars().all()
    active = [client for client in found if client.left_at is None]
    if len(active or found) == 1:
        return (active or found)[0].id
    if found:
        raise Refusal(f"Several clients are meant by this. Write the id of one: {_told_apart(active or found)}.")
    raise Refusal(
        "No client is found by this. Write the id that stands on the desk, the phone number with its country code "
        "(+44 7400 123456), the whole e-mail address, or the whole name."
    )


def _condition(typed: str) -> ColumnElement[bool]:
    if typed.startswith("+"):
        try:
            return Client.phone == parse_phone(typed)
        except BadPhone as bad:
            raise Refusal(str(bad)) from None
    if typed.isascii() and typed.isdigit():
        return Client.id == int(typed)
    if "@" in typed:
        return Client.email == typed.lower()
    return func.lower(Client.name) == " ".join(typed.split()).lower()


def _told_apart(clients: Sequence[Client]) -> str:
    """By what is no secret to whoever may run commands here, and identifies nobody to who looks over a shoulder."""
    shown = ", ".join(
        f"{client.id} ({client.zone}, enrolled {client.enrolled_at:%Y-%m-%d})" for client in clients[:_SHOWN]
    )
    more = len(clients) - _SHOWN
    return f"{shown}, and {more} more" if more > 0 else shown
