"""What people typed, into a form or as an address."""

from flask import request
from werkzeug.routing import IntegerConverter


class Id(IntegerConverter):
    """The number of a row in an address; one too long for a database is no row of ours."""

    regex = r"\d{1,18}"


def typed(name: str) -> str:
    """A field as typed, without what no keyboard types: PostgreSQL refuses a NUL."""
    return request.form.get(name, "").replace("\x00", "").strip()


def number(name: str) -> int | None:
    """A number of the address's query; None for anything else."""
    return a_number(request.args.get(name, ""))


def a_number(given: str) -> int | None:
    """The id that was typed; None for anything that is none of ours."""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 18 else None
