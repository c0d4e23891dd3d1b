"""The rules of acknowledgment (program.md section 7) that bind the wordings, and the choice between them."""

import itertools
import re
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.conversation import Line
from service.domain.conversation.acknowledging import CHOSEN, lines_at
from service.domain.language import Language
from service.domain.program import text_faults
from service.domain.segments import count
from service.domain.wording import ECHO_ONE_IN, EXCLAIM_ONE_IN, NAME_ONE_IN, NOT_TWICE_WITHIN, Acknowledged, choose
from tests.domain.acknowledgments import FILES, RENDERING, wordings_of

EVENING = datetime(2026, 3, 3, 19, 41, tzinfo=UTC)
SITUATIONS = sorted(CHOSEN - {Line.ACK_DONE_EVENING, Line.ACK_PARTLY_EVENING, Line.ACK_NO_EVENING})
LONGEST = 60
HAND_WRITTEN = {Line.GOOD_NEWS, Line.NOTE_AT_NIGHT}
"""Texts that program.md gives at a greater length."""


# Rule 3


@pytest.mark.parametrize("line", SITUATIONS)
def test_rule_3_twelve_wordings_at_least_for_each_situation(line: Line) -> None:
    for language in {language for name, language in FILES if name is line}:
        plain = [one for one in wordings_of(line, language) if "{goal}" not in one and "!" not in one]
        assert len(plain) >= 12


def test_rule_3_no_wording_stands_in_two_files() -> None:
    for language in Language:
        written = [one for line, spoken in FILES if spoken is language for one in wordings_of(line, language)]
        assert sorted(written) == sorted(set(written))


@given(
    client_id=st.integers(1, 10**6),
    start=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    days=st.lists(st.lists(st.sampled_from(SITUATIONS), max_size=4), min_size=30, max_size=40),
    echoes=st.booleans(),
)
@settings(deadline=None, max_examples=25)
def test_rule_3_none_comes_twice_within_two_weeks(
    client_id: int, start: date, days: list[list[Line]], echoes: bool
) -> None:
    went: list[Acknowledged] = []
    for number, situations in enumerate(days):
        for hour, line in enumerate(situations, 15):
            now = datetime.combine(start + timedelta(days=number), time(hour), UTC)
            chosen = _choice(line, went, client_id, now, may_echo=echoes)
            if chosen is not None:
                assert all(one.wording != chosen or now - one.at >= NOT_TWICE_WITHIN for one in went)
                went.insert(0, Acknowledged(chosen, now))


@pytest.mark.parametrize(
    ("line", "a_day"), [(Line.ACK_WORDS, 2), *((line, 1) for line in SITUATIONS if line not in HAND_WRITTEN)]
)
def test_rule_3_a_client_who_answers_every_day_never_runs_out(line: Line, a_day: int) -> None:
    for client_id in range(40):
        went: list[Acknowledged] = []
        for number in range(35 * a_day):
            now = EVENING + timedelta(days=number // a_day, minutes=number % a_day)
            chosen = _choice(line, went, client_id, now, may_echo=False)
            assert chosen is not None
            went.insert(0, Acknowledged(chosen, now))


def test_rule_3_client_and_date_decide_and_nothing_else() -> None:
    assert len({_choice(Line.ACK_DONE, [], 7, EVENING, may_echo=True) for _ in range(5)}) == 1
    assert len({_choice(Line.ACK_DONE, [], client_id, EVENING, may_echo=True) for client_id in range(60)}) > 8
    by_date = {_choice(Line.ACK_DONE, [], 7, EVENING + timedelta(days=day), may_echo=True) for day in range(60)}
    assert len(by_date) > 8


def _choice(line: Line, went: list[Acknowledged], client_id: int, now: datetime, *, may_echo: bool) -> str | None:
    wordings = [one for each in lines_at(line, now.time()) for one in wordings_of(each, Language.EN)]
    return choose(
        wordings, went, client_id=client_id, today=now.date(), now=now, may_echo=may_echo, may_exclaim=may_echo
    )


# Rule 4


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_4_sixty_characters_unless_it_echoes(line: Line, language: Language) -> None:
    for written, longest in zip(wordings_of(line, language), RENDERING.texts.worst_cases(line, language), strict=True):
        cost = count(longest)
        assert "{goal}" in written or line in HAND_WRITTEN or len(longest) <= LONGEST, written
        assert cost.segments <= RENDERING.texts.budget(line, language), written


@given(st.integers(1, 1000), st.lists(st.sampled_from(SITUATIONS), min_size=40, max_size=60))
@settings(deadline=None, max_examples=25)
def test_rule_4_echo_one_in_three_name_one_in_five_exclamation_one_in_ten(client_id: int, answered: list[Line]) -> None:
    went: list[Acknowledged] = []
    for number, line in enumerate(answered):
        now = EVENING + timedelta(hours=11 * number)
        chosen = _choice(line, went, client_id, now, may_echo=True)
        if chosen is not None:
            went.insert(0, Acknowledged(chosen, now))
    for mark, one_in in (("{goal}", ECHO_ONE_IN), ("{name}", NAME_ONE_IN), ("!", EXCLAIM_ONE_IN)):
        at_which = [place for place, one in enumerate(went) if mark in one.wording]
        assert all(later - earlier >= one_in for earlier, later in itertools.pairwise(at_which))
    assert not went or "!" not in went[-1].wording


def test_rule_4_no_exclamation_mark_before_the_client_uses_one() -> None:
    for client_id in range(200):
        chosen = choose(
            wordings_of(Line.ACK_DONE, Language.EN),
            [Acknowledged("Kept.", EVENING)],
            client_id=client_id,
            today=EVENING.date(),
            now=EVENING,
            may_echo=False,
            may_exclaim=False,
        )
        assert chosen is not None
        assert "!" not in chosen


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_4_no_emoji(line: Line, language: Language) -> None:
    for written in wordings_of(line, language):
        assert not re.search("[\U0001f000-\U0001faff\u2600-\u27bf]", written)


# Rule 6

_NEVER = re.compile(
    r"\b(thank(?:s| you) for (?:your )?(?:answer|repl|respon|checking)|proud|amazing|got this|no worries|"
    r"tomorrow is|new day|others|everyone|most people|\d|streak|missed|again|failed|at least|just|keep it up)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("line", "language"), FILES)
def test_rule_6_no_thanks_for_answering_no_counting_no_comparing_no_slogans(line: Line, language: Language) -> None:
    for written in wordings_of(line, language):
        assert language is not Language.EN or not _NEVER.search(written), written
        assert [*text_faults(written, language)] == []
