"""Interpretations in the form of the labelled replies, and whether one is right (shared/replies/README.md)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from service.domain.replies.kinds import Interpretation

USUAL_TODAY: Final = date(2026, 3, 4)


def describe(interpretation: Interpretation) -> dict[str, Any]:
    """Return an interpretation as the `got` object of a labelled line: kind, value, days, until, goal, also, and what
    else it tells."""
    until = interpretation.until
    found = {
        "kind": interpretation.kind.value,
        "value": interpretation.value,
        "days": interpretation.days,
        "until": until.isoformat() if until else None,
        "goal": interpretation.goal,
        "readings": sorted(reading.value for reading in interpretation.readings) or None,
    }
    return {name: value for name, value in found.items() if value is not None} | {
        "also": [kind.value for kind in interpretation.also]
    }


def agrees(case: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    """Return whether what was read is right for a labelled case.

    Another accepted kind is right without its value. `days: N` equals `until = today + N`; a value must be exact
    unless the label gives a distance; a goal is right when it contains the label's, ignoring case and repeated spaces.
    """
    expected = case["expect"]
    if got["kind"] != expected["kind"]:
        return got["kind"] in case.get("accept", ())
    today = date.fromisoformat(case["today"]) if "today" in case else USUAL_TODAY
    return _value_agrees(expected, got) and _until_agrees(expected, got, today) and _goal_agrees(expected, got)


def _value_agrees(expected: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    if "value" not in expected:
        return True
    return got.get("value") is not None and abs(got["value"] - expected["value"]) <= expected.get("tol", 0)


def _until_agrees(expected: Mapping[str, Any], got: Mapping[str, Any], today: date) -> bool:
    wanted = _until(expected, today)
    return wanted is None or wanted == _until(got, today)


def _until(label: Mapping[str, Any], today: date) -> date | None:
    if "until" in label:
        return date.fromisoformat(label["until"])
    return today + timedelta(days=label["days"]) if "days" in label else None


def _goal_agrees(expected: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    return "goal" not in expected or _plain(expected["goal"]) in _plain(got.get("goal") or "")


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
