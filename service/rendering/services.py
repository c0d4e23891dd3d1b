"""The table of services: where help is, by country."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import yaml

from service.domain.safety import Services

ELSEWHERE = "other"


def load_services(path: Path) -> Mapping[str, Services]:
    """Read the table. Raises KeyError for a row that lacks a column."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {country: _row(country, row) for country, row in rows.items()}


def _row(country: str, row: Mapping[str, object]) -> Services:
    checked = row["checked"]
    if not isinstance(checked, date):
        raise TypeError(f"{country}: write the date of the check as 2026-11-22")
    words = {name: str(row[name]) for name in ("crisis", "short", "emergency", "abuse")}
    return Services(country=country, checked=checked, **words)
