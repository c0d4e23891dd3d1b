"""`upswing export`."""

import json
import os
from pathlib import Path

import click

from service.bootstrap import bootstrap
from service.domain.refusal import Refusal
from service.settings import load_settings
from service.usecases.export_client import export_client
from service.usecases.find_client import find_client


@click.command()
@click.argument("client")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file that only you can read.")
def export(client: str, out: Path | None) -> None:
    """Everything held about CLIENT, as JSON: words, answers, consent, and what we noted.

    CLIENT is an id, a phone number with country code, an e-mail address, or a whole name.
    """
    app = bootstrap(load_settings())
    written = json.dumps(export_client(app, find_client(app, client)), ensure_ascii=False, indent=2)
    if out is None:
        click.echo(written)
        return
    _write_privately(out, f"{written}\n")
    click.echo(f"Written to {out}, for your eyes and the client's: it has their words in it.", err=True)


def _write_privately(path: Path, text: str) -> None:
    try:
        # An older file of this name may be open to others; the new one never is, not even for a moment.
        path.unlink(missing_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as fault:
        raise Refusal(f"{path} cannot be written ({fault.strerror}); choose another file.") from None
