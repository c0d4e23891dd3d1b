"""`upswing enroll`: a client, or a file of them, from the command line."""

import getpass
from pathlib import Path

import click

from service.app import App
from service.bootstrap import bootstrap
from service.domain.schedule import local, zone_named
from service.domain.strangers import JOIN_WORD
from service.effects.rosters import COLUMNS, Enroller
from service.settings import load_settings
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.enroll_many import enroll_many
from service.usecases.look_over_roster import RosterReport, look_over_roster

_NEEDED_FOR_ONE = ("name", "zone", "program", "coach_email")


@click.command(epilog="The columns of a CSV file: " + ", ".join(COLUMNS) + ".")
@click.option("--csv", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Many: a row each.")
@click.option("--yes", is_flag=True, help="With --csv: do not ask before enrolling the rows without a fault.")
@click.option("--name", default="", help="As their texts should call them.")
@click.option("--phone", default="", help="With country code. Left out, the client texts a join code.")
@click.option("--email", default="", help="For the weekly mail; optional.")
@click.option("--zone", default="", help="Such as Europe/London or America/New_York.")
@click.option("--program", default="", help="Such as get_back_up.")
@click.option("--coach", "coach_email", default="", help="The coach's e-mail address; for rows that name none.")
@click.option("--consent", "statement", default="", help="Who heard the client agree to texts, when and how.")
@click.option("--mail-consent", "mail_statement", default="", help="The same for the weekly mail; never a condition.")
@click.option("--language", default="en", show_default=True)
@click.option("--situation", default="", help="in_the_job, between_jobs or own_business.")
@click.option("--sponsor", default="", help="Who pays for them or sends them, by name.")
@click.option("--at-work", is_flag=True, help="The address is the sponsor's, and they want it all the same.")
@click.option("--adult", is_flag=True, help="You confirm that the client is an adult.")
def enroll(file: Path | None, *, yes: bool, **typed: str | bool) -> None:
    """Enroll one client: an invitation goes out, or you get a join code for them to text.

    With --csv many: first a report on each row, and nothing is sent before you confirm it.
    """
    if file is not None:
        _enroll_file(bootstrap(load_settings()), file, str(typed["coach_email"]), yes=yes)
        return
    missing = [name for name in _NEEDED_FOR_ONE if not typed[name]]
    if missing:
        options = ", ".join(f"--{name.removesuffix('_email')}" for name in missing)
        raise click.UsageError(f"Write {options}; or --csv FILE for many.")
    app = bootstrap(load_settings())
    form = EnrollmentForm(enrolled_by=getpass.getuser(), **typed)  # type: ignore[arg-type]
    enrolled = enroll_client(app, form)
    if enrolled.invited_at is not None:
        leaves = local(enrolled.invited_at, zone_named(form.zone))
        click.echo(f"{form.name} is enrolled; the invitation leaves {leaves:%A %d %B at %H:%M}, their time.")
    else:
        click.echo(f"{form.name} is enrolled. {_code_told(app, enrolled.join_code)}")


def _enroll_file(app: App, file: Path, coach_email: str, *, yes: bool) -> None:
    by = Enroller(getpass.getuser(), coach_email)
    content = file.read_bytes()
    report = look_over_roster(app, content, by)
    _tell(report)
    if not report.offered:
        return
    if not yes and not click.confirm(f"Enroll these {len(report.offered)}, and send the invitations?"):
        click.echo("Nobody was enrolled, and nothing was sent.")
        return
    done = enroll_many(app, content, {row.line for row in report.offered}, by)
    for row in done.refused:
        click.echo(f"line {row.line}, {row.name}: refused after all. {row.fault}")
    for row, enrolled in done.enrolled:
        if enrolled.join_code is not None:
            click.echo(f"line {row.line}, {row.name}: {_code_told(app, enrolled.join_code)}")
    click.echo(f"{len(done.enrolled)} enrolled.")


def _tell(report: RosterReport) -> None:
    for row in report.rows:
        fate = f"refused. {row.fault}" if row.fault else "an invitation" if row.invites else "a join code"
        click.echo(f"line {row.line}, {row.name or 'no name'}: {fate}")
    if report.left_aside:
        click.echo(f"Columns left aside: {', '.join(report.left_aside)}")
    click.echo(f"{len(report.offered)} can be enrolled, {len(report.refused)} are refused. Nothing has been sent.")


def _code_told(app: App, join_code: str | None) -> str:
    number = app.settings.sender or "your Twilio number"
    return f"Let them text this to {number}:  {JOIN_WORD} {join_code}"
