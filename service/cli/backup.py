"""`upswing backup`."""

import shutil
import sys
import tempfile
from pathlib import Path

import click

from service.adapters.database_copies import copy_out
from service.bootstrap import bootstrap
from service.domain.refusal import Refusal
from service.settings import load_settings
from service.usecases.note_backup import note_backup

_STANDARD_OUTPUT = Path("-")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path, allow_dash=True))
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
def backup(file: Path, force: bool) -> None:
    """Copy the whole database to FILE, as of one instant, while everything runs on.

    FILE is readable by its owner alone; - is standard output. The secret is not in it: keep SECRET_KEY, or the file
    secret_key in DATA_DIR, elsewhere. Keep copies on another machine, encrypted, for 30 days at most.
    """
    settings = load_settings()
    if file != _STANDARD_OUTPUT and file.exists() and not force:
        raise Refusal(f"{file} is there already; choose another name, or add --force.")
    app = bootstrap(settings)
    note_backup(app)
    app.store.close()
    if file != _STANDARD_OUTPUT:
        copy_out(settings.database, file)
        click.echo(f"{file}: {file.stat().st_size:,} bytes. The secret is not in it; keep it elsewhere.")
        return
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "backup"
        copy_out(settings.database, whole)
        with whole.open("rb") as opened:
            shutil.copyfileobj(opened, sys.stdout.buffer)
