"""`upswing erase`."""

import click

from service.bootstrap import bootstrap
from service.domain.refusal import Refusal
from service.settings import load_settings
from service.store.tables import Client
from service.usecases.erase_client import erase_client
from service.usecases.find_client import find_client


@click.command()
@click.argument("client")
@click.option("--yes", is_flag=True, help="Do not ask; for scripts.")
def erase(client: str, *, yes: bool) -> None:
    """Delete everything held about CLIENT, at once and for good, here and at the carrier.

    CLIENT is an id, a phone number with country code, an e-mail address, or a whole name. What stays is the proof of
    consent and a hash of the number, so that nobody enrolls it by mistake. `upswing export` first, if they want a copy.
    """
    app = bootstrap(load_settings())
    client_id = find_client(app, client)
    if not yes:
        with app.store.reading() as tx:
            name = tx.get_one(Client, client_id).name
        typed = click.prompt("This can't be undone. Type the client's whole name to erase them")
        if " ".join(typed.split()) != name:
            raise Refusal("That is not the client's name as we have it. Nothing was deleted.")
    erase_client(app, client_id)
    click.echo("Erased here. The workers delete the carrier's copies in the next minutes.")
