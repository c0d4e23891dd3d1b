"""What people typed into a form."""

from flask import request


def typed(name: str) -> str:
    """A field as typed, without what no keyboard types: PostgreSQL refuses a NUL."""
    return request.form.get(name, "").replace("\x00", "").strip()


def number(name: str) -> int | None:
    """A number of the address's query; None for anything else."""
    given = request.args.get(name, "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 18 else None
