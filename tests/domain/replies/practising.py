"""The practice replies, and what is made of them. Their format is that of the open set."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from service.domain.replies import Asked, Language, Standing, describe, interpret

PRACTICE = Path(__file__).parent / "practice"


def lines_of(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (PRACTICE / f"{name}.jsonl").read_text("utf-8").splitlines() if line]


def read(line: dict[str, Any]) -> dict[str, Any]:
    return describe(
        interpret(
            line["text"],
            Asked(line["context"]),
            language=Language(line["lang"]),
            today=date.fromisoformat(line.get("today", "2026-03-04")),
            standing=Standing(line.get("state", Standing.ACTIVE)),
        )
    )
