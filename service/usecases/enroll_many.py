"""Enroll the clients of a CSV file, once somebody has seen the report and confirmed it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from service.app import App
from service.domain.refusal import Refusal
from service.domain.spreadsheet import read_sheet
from service.effects.enrolling import Enrolled, enroll_in
from service.effects.rosters import COLUMNS, NEEDED, Enroller, LookedOver, look_over
from service.ports import Queue
from service.store.faults import RuleBroken


@dataclass(frozen=True, slots=True)
class EnrolledMany:
    """enrolled: each row with what came of it. refused: rows that were offered and no longer can be, and why."""

    enrolled: Sequence[tuple[LookedOver, Enrolled]]
    refused: Sequence[LookedOver]


def enroll_many(app: App, content: bytes, confirmed: Collection[int], by: Enroller) -> EnrolledMany:
    """Enroll the rows on the confirmed lines, all in one transaction; each is looked over once more first.

    Raises Refusal when somebody else enrolled one of them in the same moment; then nobody was enrolled.
    """
    sheet = read_sheet(content, COLUMNS, NEEDED)
    now = app.clock.now()
    try:
        with app.store.writing() as tx:
            looked = look_over(app, tx, [row for row in sheet.rows if row.line in confirmed], by)
            enrolled = [
                (row, enroll_in(app, tx, row.checked, row.coach, now, by=by.name))
                for row in looked
                if row.checked is not None and row.coach is not None
            ]
    except RuleBroken:
        raise Refusal(
            "Somebody enrolled one of them this very moment. Nothing was sent; look the file over again."
        ) from None
    app.doorbell.ring(Queue.OUTBOX)
    return EnrolledMany(enrolled, [row for row in looked if row.fault])
