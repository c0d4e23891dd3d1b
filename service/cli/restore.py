"""`upswing restore`."""

from datetime import timedelta
from pathlib import Path
from typing import Final

import click

from service.adapters.database_copies import copy_in
from service.app import App
from service.bootstrap import bootstrap
from service.domain.refusal import Refusal
from service.settings import load_settings
from service.store.faults import StoreDown
from service.usecases.list_coaches import list_coaches
from service.usecases.look_for_trouble import look_for_trouble
from service.usecases.settle_after_restore import settle_after_restore

_STOPPED_FOR: Final = timedelta(seconds=30)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="Put it in the place of the practice that is there.")
def restore(file: Path, replace: bool) -> None:
    """Put a backup back, all of it or nothing. Stop Upswing first, and use the secret of the time of the backup.

    What clients wrote since the backup is taken in again from Twilio, STOPs included. A text that may have left since
    then is looked up there before it is sent; a mail that may have left is not sent again.
    """
    settings = load_settings()
    app = bootstrap(settings)
    try:
        _refuse_if_in_use(app, replace=replace)
        app.store.close()
        copy_in(settings.database, file)
        doubted = settle_after_restore(app)
    finally:
        app.store.close()
    click.echo(f"{file} is back. {doubted} messages may have left since it was taken; the carrier is asked first.")
    click.echo(
        "Start Upswing. Repeat by hand what was done at the desk since then: erasures and mails ended above all."
    )


def _refuse_if_in_use(app: App, *, replace: bool) -> None:
    try:
        seen, coaches = look_for_trouble(app), list_coaches(app)
    except StoreDown:
        # No database, or one without tables: nothing to lose. One that is away is found by what comes next.
        return
    if seen.tick_age is not None and seen.tick_age < _STOPPED_FOR:
        raise Refusal(
            f"Upswing is running: its last tick was {seen.tick_age.total_seconds():.0f} s ago. Stop it first."
        )
    if coaches and not replace:
        raise Refusal("There is a practice in this database; to put the backup in its place add --replace.")
