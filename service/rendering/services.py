"""The table of services: where help is, by country."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from service.domain.safety import Services
from service.rendering.yaml_files import load_yaml

ELSEWHERE = "other"
_WORDS = ("call", "text", "emergency", "abuse")
_CHOICES = ("free", "always")


def load_services(path: Path) -> Mapping[str, Services]:
    """Read the table. Raises KeyError for a row that lacks a column, TypeError for one that is not as it should be."""
    rows = load_yaml(path)
    return {country: _row(country, row) for country, row in rows.items()}


def _row(country: str, row: Mapping[str, object]) -> Services:
    if not isinstance(country, str):
        raise TypeError('write each country in quotes: YAML reads a bare NO as "false"')
    checked = row["checked"]
    if checked is not None and not isinstance(checked, date):
        raise TypeError(f"{country}: write the date of the check as 2026-11-22, or null where nobody has checked yet")
    if not all(isinstance(row[name], bool) for name in _CHOICES):
        raise TypeError(f"{country}: write true or false for {' and '.join(_CHOICES)}")
    if not all(isinstance(row[name], str) for name in _WORDS):
        # Unquoted, YAML reads 024 as the number 20.
        raise TypeError(f"{country}: write each number in quotes")
    words = {name: str(row[name]) for name in _WORDS}
    return Services(country=country, checked=checked, free=bool(row["free"]), always=bool(row["always"]), **words)
