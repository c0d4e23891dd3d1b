"""The command: every check, what it found, what to do, and an exit code for a script."""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Final

import click

from service.app import App
from service.bootstrap import bootstrap
from service.cli.doctor.finding import Finding, Verdict
from service.cli.doctor.machine import check_machine
from service.cli.doctor.people import check_facts, check_peaks, check_people
from service.cli.doctor.reach import check_mail, check_reach
from service.cli.doctor.twilio import check_twilio
from service.settings import load_settings

_MARKS: Final = {Verdict.FINE: " ok  ", Verdict.LOOK: "look ", Verdict.WRONG: "WRONG"}
_SOMETHING_IS_WRONG: Final = 1


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object: verdict and findings.")
def doctor(as_json: bool) -> None:
    """Look at everything, from the database to the help lines, and say what to do.

    Changes nothing and sends nothing. Exits with 1 if something is wrong; what is only worth a look does not count.
    """
    app = bootstrap(load_settings())
    try:
        findings = list(examine(app))
    finally:
        app.store.close()
    worst = verdict_of(findings)
    if as_json:
        click.echo(json.dumps({"verdict": worst, "findings": [finding.as_json() for finding in findings]}, indent=2))
    else:
        _say(findings, worst)
    sys.exit(_SOMETHING_IS_WRONG if worst is Verdict.WRONG else 0)


def examine(app: App) -> Iterator[Finding]:
    """Every check, one after the other. None of them raises for what it looks at."""
    yield from check_machine(app)
    yield from check_twilio(app)
    yield check_mail(app)
    yield from check_reach(app)
    yield from check_facts(app.settings)
    yield from check_people(app)
    yield from check_peaks(app)


def verdict_of(findings: Sequence[Finding]) -> Verdict:
    """The worst of all."""
    found = {finding.verdict for finding in findings}
    return next((verdict for verdict in (Verdict.WRONG, Verdict.LOOK) if verdict in found), Verdict.FINE)


def _say(findings: Sequence[Finding], worst: Verdict) -> None:
    for finding in findings:
        click.echo(f"{_MARKS[finding.verdict]}  {finding.check}: {finding.found}")
        if finding.remedy:
            click.echo(f"       {finding.remedy}")
    many = {verdict: sum(finding.verdict is verdict for finding in findings) for verdict in Verdict}
    click.echo(f"\n{many[Verdict.WRONG]} wrong, {many[Verdict.LOOK]} worth a look, {many[Verdict.FINE]} fine.")
    if worst is Verdict.WRONG:
        click.echo("Mend what is wrong before you enroll a real client.")
