"""Twilio's lists: filters, pages and the addresses of the pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from service.sandbox.keeping import written
from service.sandbox.records import Text
from service.sandbox.text_store import TextStore

_LARGEST_PAGE = 1000
_FILTERS = {"To": "recipient = ?", "From": "sender = ?"}


class BadQuery(ValueError):
    """Something in the query that Twilio refuses."""


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked of the list: filters as they came, and where its page begins.

    A page token names the text at the border: PA and its sid for the page after it, PB for the page before it.
    """

    filters: Mapping[str, str]
    page_size: int
    page: int
    token: str

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Query":
        """The question in a query string. Raises BadQuery."""
        names = ("To", "From", "DateSent", "DateSent<", "DateSent>")
        filters = {name: query[name] for name in names if query.get(name)}
        for name in filters.keys() - _FILTERS.keys():
            _day(filters[name])
        try:
            size, page = int(query.get("PageSize", "50")), int(query.get("Page", "0"))
        except ValueError:
            raise BadQuery("PageSize and Page are whole numbers") from None
        return cls(filters, min(max(size, 1), _LARGEST_PAGE), max(page, 0), query.get("PageToken", ""))


def page_of(texts: TextStore, query: Query) -> tuple[Sequence[Text], bool, bool]:
    """The texts of the page, newest first; whether there are older ones, and newer ones."""
    clauses, values = _filtered(query.filters)
    border = _border(texts, query.token)
    backwards = query.token.startswith("PB")
    if border is not None:
        clauses.append("number > ?" if backwards else "number < ?")
        values.append(border)
    found = texts.listed(" AND ".join(clauses), values, query.page_size + 1, descending=not backwards)
    more = len(found) > query.page_size
    shown = found[: query.page_size]
    if backwards:
        return shown[::-1], True, more
    return shown, more, border is not None


def envelope(
    path: str, query: Query, messages: Sequence[dict[str, Any]], *, older: bool, newer: bool
) -> dict[str, Any]:
    """The list as Twilio wraps it, with addresses relative to the API's."""

    def address(page: int, token: str = "") -> str:
        asked = [*query.filters.items(), ("PageSize", query.page_size), ("Page", page)]
        return f"{path}?{urlencode([*asked, ('PageToken', token)] if token else asked)}"

    start = query.page * query.page_size
    return {
        "end": start + max(len(messages) - 1, 0),
        "first_page_uri": address(0),
        "next_page_uri": address(query.page + 1, "PA" + messages[-1]["sid"]) if older and messages else None,
        "page": query.page,
        "page_size": query.page_size,
        "previous_page_uri": address(max(query.page - 1, 0), "PB" + messages[0]["sid"]) if newer and messages else None,
        "messages": list(messages),
        "start": start,
        "uri": address(query.page, query.token),
    }


def _filtered(filters: Mapping[str, str]) -> tuple[list[str], list[object]]:
    clauses, values = ["1"], list[object]()
    for name, value in filters.items():
        if name in _FILTERS:
            clauses.append(_FILTERS[name])
            values.append(value)
            continue
        # Only whole days, and nothing that has not been sent: as blind as Twilio.
        first, after = written_day(_day(value)), written_day(_day(value) + timedelta(days=1))
        if name != "DateSent<":
            clauses.append("sent_at >= ?")
            values.append(first)
        if name != "DateSent>":
            clauses.append("sent_at < ?")
            values.append(after)
    return clauses, values


def written_day(day: date) -> str:
    """The first instant of a UTC day as a row keeps it."""
    return written(datetime.fromisoformat(f"{day.isoformat()}T00:00:00+00:00"))


def _day(value: str) -> date:
    try:
        return datetime.fromisoformat(value).date()
    except ValueError:
        raise BadQuery("write a day as YYYY-MM-DD") from None


def _border(texts: TextStore, token: str) -> int | None:
    if not token:
        return None
    text = texts.get(token[2:]) if token[:2] in {"PA", "PB"} else None
    if text is None:
        raise BadQuery("an unknown page token")
    return text.number
