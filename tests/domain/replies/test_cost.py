"""What reading costs: nothing to a process that reads no replies, and less than a millisecond a reply."""

import re
import time
from datetime import date
from pathlib import Path

from service.domain.language.pattern import Pattern
from service.domain.replies import Asked, Language, interpret

ROOT = Path(__file__).parents[3]
TYPED = [
    line.split(" ", 2)[2] for line in (Path(__file__).parent / "cases" / "answers.txt").read_text().splitlines()[:200]
]


def test_no_pattern_of_the_reading_is_compiled_when_it_is_imported() -> None:
    of_reading = [*ROOT.glob("service/domain/language/**/*.py"), *ROOT.glob("service/domain/replies/*.py")]
    eager = [path.name for path in of_reading if re.search(r"re\.compile\(", path.read_text("utf-8"))]

    assert eager == ["pattern.py"]


def test_a_pattern_is_compiled_once_and_only_when_it_is_asked() -> None:
    pattern = Pattern("d[o0]ne")
    assert pattern.compiled is pattern.compiled
    assert pattern.search("all done")


def test_reading_a_reply_takes_less_than_a_millisecond_of_the_processor() -> None:
    for text in TYPED:
        interpret(text, Asked.DID_IT, language=Language.EN, today=date(2026, 3, 4))
    before = time.process_time()
    for text in TYPED:
        interpret(text, Asked.DID_IT, language=Language.EN, today=date(2026, 3, 4))

    assert (time.process_time() - before) / len(TYPED) < 0.002, "twice the promise, for a busy machine"
