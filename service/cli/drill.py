"""`upswing drill`: rehearse the chain of alerts."""

from collections.abc import Sequence

import click

from service.app import App
from service.bootstrap import bootstrap
from service.domain.delivery import Channel, DispatchState
from service.domain.safety import DRILL_LASTS
from service.domain.schedule import zone_named
from service.settings import load_settings
from service.usecases.report_drills import DrillReport, report_drills
from service.usecases.start_drill import start_drill

_MINUTE = 60


@click.command()
@click.option("--coach", default=None, help="Only this coach's chain, by the e-mail they sign in with.")
@click.option("--report", is_flag=True, help="Start nothing; say how the last drill of each chain went.")
@click.option("--zone", default="UTC", show_default=True, help="In whose time to tell it.")
def drill(coach: str | None, zone: str, *, report: bool) -> None:
    """Rehearse a crisis: alert each coach and backup, and see who answers. Once a month.

    Nobody is in danger, and each text and mail says so. Coach and backup answer as they would then: by texting ACK and
    the code to our number, or with the button behind the link. Nothing reaches a client. The workers must be running.
    """
    app = bootstrap(load_settings())
    if not report:
        started = start_drill(app, coach)
        chains = "1 chain is" if len(started) == 1 else f"{len(started)} chains are"
        minutes = int(DRILL_LASTS.total_seconds()) // _MINUTE
        click.echo(
            f"{chains} being rehearsed; nobody who does not answer is alerted for longer than {minutes} minutes."
        )
        click.echo("See who answers with: upswing drill --report\n")
    _tell(app, report_drills(app).drills, zone)


def _tell(app: App, drills: Sequence[DrillReport], zone: str) -> None:
    if not drills:
        click.echo("There has been no drill yet. Start one with: upswing drill")
    for one in drills:
        at = one.raised_at.astimezone(zone_named(zone))
        click.echo(f"{one.coach} and backup, {at:%Y-%m-%d %H:%M} {zone}: {_outcome(one)}")
        for taker in one.answered:
            passed = int((taker.at - one.raised_at).total_seconds()) // _MINUTE
            click.echo(f"  {taker.name} answered after {passed} min, by {taker.how.value}")
        for name in one.silent:
            click.echo(f"  {name} has not answered")
        for copy in one.copies:
            if copy.dispatch_state in {DispatchState.FAILED, DispatchState.WITHHELD} and copy.reason:
                kind = "text" if copy.channel is Channel.SMS else "mail"
                click.echo(f"  the {kind} to {copy.staff_name} did not leave: {copy.reason}")
    if drills and app.settings.sms_is_sandboxed:
        click.echo(
            "\nThis is the sandbox: the phones of the staff are at its own address, beside those of the clients."
        )


def _outcome(one: DrillReport) -> str:
    if one.held:
        return "the chain holds"
    return "NOBODY ANSWERED" if one.over else "waiting for an answer"
