"""`upswing migrate`."""

import click

from service.settings import load_settings
from service.store.migrate import migrate as bring_up_to_date


@click.command()
def migrate() -> None:
    """Bring the database to what this version expects. Under a lock: run it anywhere, any number of times."""
    settings = load_settings()
    if settings.database_url is None:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    bring_up_to_date(settings.database)
