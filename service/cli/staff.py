"""`upswing staff`: coaches and admins."""

from datetime import datetime

import click
from sqlalchemy import select

from service.app import App
from service.bootstrap import bootstrap
from service.domain.refusal import Refusal
from service.settings import load_settings
from service.store.tables import Role, Staff
from service.usecases.add_staff import add_staff
from service.usecases.change_staff import change_staff
from service.usecases.grant_cover import grant_cover
from service.usecases.require_codes import require_codes

_DAY = click.DateTime(["%Y-%m-%d"])
_PHONE_HELP = "Where alerts reach them, such as +44 7400 123456; without one, by mail only."
_BACKUP_HELP = "Who is alerted beside them in a crisis, by the e-mail they sign in with."


@click.group()
def staff() -> None:
    """Coaches and admins."""


@staff.command("add")
@click.option("--sponsor", default="", help="For the role sponsor: whose totals they see, by name.")
@click.option("--name", required=True, help="As clients read it: 'Mira Lopez'.")
@click.option("--email", required=True, help="What they sign in with.")
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.ADMIN.value, show_default=True)
@click.option("--zone", default="UTC", show_default=True, help="Their time zone, such as Europe/London.")
@click.option("--phone", default="", help=_PHONE_HELP)
@click.option("--backup", default="", help=_BACKUP_HELP)
@click.option("--reads", default="mon-fri", show_default=True, help="On which weekdays they read what clients write.")
def add(name: str, email: str, role: str, zone: str, phone: str, backup: str, reads: str, sponsor: str) -> None:
    """Add a coach, an admin, or somebody of a sponsor's, who sees totals only. The password is shown once."""
    app = bootstrap(load_settings())
    added = add_staff(
        app,
        name=name,
        email=email,
        role=Role(role),
        zone=zone,
        phone=phone,
        backup_email=backup,
        reads_on=reads,
        sponsor=sponsor,
    )
    click.echo(f"{name} can sign in at {app.settings.web_url} as {email} with this password, shown once:")
    click.echo(f"  {added.password}")


@staff.command("reach")
@click.argument("email")
@click.option("--phone", default=None, help=_PHONE_HELP)
@click.option("--backup", default=None, help=_BACKUP_HELP)
def reach(email: str, phone: str | None, backup: str | None) -> None:
    """How alerts reach EMAIL. What is not given stays as it is; "" takes it away."""
    app = bootstrap(load_settings())
    staff_id, now_phone, now_backup = _as_it_is(app, email)
    phone = now_phone if phone is None else phone
    change_staff(app, None, staff_id, phone=phone, backup_email=now_backup if backup is None else backup)
    click.echo("Kept. Try it: upswing drill --coach " + email)


@staff.command("codes")
@click.argument("email")
def codes(email: str) -> None:
    """From now on EMAIL signs in with a code from an app on their phone as well. Again: with another phone."""
    begun = require_codes(bootstrap(load_settings()), email)
    click.echo("Give this to the app, by hand or as a picture; it is shown this once:")
    click.echo(f"  {begun.address}")
    click.echo("Without the phone, each of these signs in once; keep them on paper:")
    for code in begun.recovery:
        click.echo(f"  {code}")


@staff.command("away")
@click.argument("email")
@click.option("--cover", required=True, help="Who stands in, by the e-mail they sign in with.")
@click.option("--from", "first", required=True, type=_DAY, help="The first day, such as 2026-03-09.")
@click.option("--until", "last", required=True, type=_DAY, help="The last day; both count, by the coach's calendar.")
def away(email: str, cover: str, first: datetime, last: datetime) -> None:
    """EMAIL is away: on these days the cover reads what their clients write, and gets the alerts."""
    app = bootstrap(load_settings())
    grant_cover(app, coach_email=email, cover_email=cover, first_day=first.date(), last_day=last.date())
    click.echo("Granted. It ends by itself after the last day; sooner, at the desk under Staff.")


def _as_it_is(app: App, email: str) -> tuple[int, str, str]:
    """A member of staff's id, phone and backup's address."""
    with app.store.reading() as tx:
        found = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
        if found is None:
            raise Refusal("Nobody on the staff has this e-mail address; write the one that they sign in with.")
        backup = tx.get(Staff, found.backup_id) if found.backup_id is not None else None
        return found.id, found.phone.e164 if found.phone else "", backup.email if backup else ""
