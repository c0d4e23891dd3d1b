"""A CSV file of clients is looked over: what of it can be enrolled, and what to write instead of the rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from service.app import App
from service.domain.spreadsheet import read_sheet
from service.effects.rosters import COLUMNS, NEEDED, Enroller, LookedOver, look_over


@dataclass(frozen=True, slots=True)
class RosterReport:
    """rows: in the file's order. left_aside: columns that mean nothing to us."""

    rows: Sequence[LookedOver]
    left_aside: Sequence[str]

    @property
    def offered(self) -> list[LookedOver]:
        return [row for row in self.rows if not row.fault]

    @property
    def refused(self) -> list[LookedOver]:
        return [row for row in self.rows if row.fault]


def look_over_roster(app: App, content: bytes, by: Enroller) -> RosterReport:
    """Report on each row. Nobody is enrolled and nothing is sent. Raises Refusal for a file that is no list."""
    sheet = read_sheet(content, COLUMNS, NEEDED)
    with app.store.reading() as tx:
        return RosterReport(look_over(app, tx, sheet.rows, by), sheet.left_aside)
