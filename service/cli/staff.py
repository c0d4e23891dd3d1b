"""`upswing staff`: coaches and admins."""

import click

from service.bootstrap import bootstrap
from service.settings import load_settings
from service.store.tables import Role
from service.usecases.add_staff import add_staff


@click.group()
def staff() -> None:
    """Coaches and admins."""


@staff.command("add")
@click.option("--name", required=True, help="As clients read it: 'Mira Lopez'.")
@click.option("--email", required=True, help="What they sign in with.")
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.ADMIN.value, show_default=True)
@click.option("--zone", default="UTC", show_default=True, help="Their time zone, such as Europe/London.")
@click.option("--phone", default="", help="Where alerts reach them, such as +44 7400 123456.")
def add(name: str, email: str, role: str, zone: str, phone: str) -> None:
    """Add a coach or an admin. The password is shown once."""
    app = bootstrap(load_settings())
    added = add_staff(app, name=name, email=email, role=Role(role), zone=zone, phone=phone)
    click.echo(f"{name} can sign in at {app.settings.web_url} as {email} with this password, shown once:")
    click.echo(f"  {added.password}")
