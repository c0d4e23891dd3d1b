"""`upswing enroll`: a client, from the command line."""

import getpass

import click

from service.bootstrap import bootstrap
from service.domain.schedule import local, zone_named
from service.domain.strangers import JOIN_WORD
from service.settings import load_settings
from service.usecases.enroll_client import EnrollmentForm, enroll_client


@click.command()
@click.option("--name", required=True, help="As their texts should call them.")
@click.option("--phone", default="", help="With country code. Left out, the client texts a join code.")
@click.option("--email", default="", help="For the weekly mail; optional.")
@click.option("--zone", required=True, help="Such as Europe/London or America/New_York.")
@click.option("--program", required=True, help="Such as get_back_up.")
@click.option("--coach", "coach_email", required=True, help="The coach's e-mail address.")
@click.option("--consent", "statement", default="", help="Who heard the client agree to texts, when and how.")
@click.option("--mail-consent", "mail_statement", default="", help="The same for the weekly mail; never a condition.")
@click.option("--language", default="en", show_default=True)
@click.option("--situation", default="", help="in_the_job, between_jobs or own_business.")
@click.option("--adult", is_flag=True, help="You confirm that the client is an adult.")
def enroll(**typed: str | bool) -> None:
    """Enroll one client: an invitation goes out, or you get a join code for them to text."""
    app = bootstrap(load_settings())
    form = EnrollmentForm(enrolled_by=getpass.getuser(), **typed)  # type: ignore[arg-type]
    enrolled = enroll_client(app, form)
    if enrolled.invited_at is not None:
        leaves = local(enrolled.invited_at, zone_named(form.zone))
        click.echo(f"{form.name} is enrolled; the invitation leaves {leaves:%A %d %B at %H:%M}, their time.")
    else:
        number = app.settings.sender or "your Twilio number"
        click.echo(f"{form.name} is enrolled. Let them text this to {number}:  {JOIN_WORD} {enrolled.join_code}")
