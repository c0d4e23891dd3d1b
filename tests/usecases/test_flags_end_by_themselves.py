"""One open flag a reason; it ends with a person or by itself, and comes back on new evidence alone."""

from datetime import timedelta

import pytest

from service.domain.delivery import DeliveryStatus
from service.domain.flags import FlagReason
from service.domain.progress import falls
from service.store.clients import raise_flag, settle_flags
from service.store.tables import Staff
from service.usecases.close_flag import close_flag
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from service.usecases.write_to_client import write_to_client
from tests.conftest import ANA
from tests.life import Life


def open_reasons(life: Life, client_id: int) -> set[FlagReason]:
    return {flag.reason for flag in life.flags(client_id) if flag.closed_at is None}


def flag(life: Life, client_id: int, reason: FlagReason, evidence_ago: timedelta | None = None) -> int | None:
    now = life.clock.now()
    with life.app.store.writing() as tx:
        known_since = now - evidence_ago if evidence_ago is not None else None
        return raise_flag(tx, client_id, reason, now, evidence_at=known_since)


def test_a_word_ends_the_quiet(life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.GONE_QUIET)
    flag(life, ana, FlagReason.NOT_ARRIVING)
    life.says(ANA, "here I am")
    assert open_reasons(life, ana) == set()
    assert all(flag.closed_by is None for flag in life.flags(ana))


def test_a_text_that_arrives_ends_not_arriving(life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.NOT_ARRIVING)
    sent = next(message for message in life.messages(ana) if message.provider_id and message.dispatch_state)
    assert sent.provider_id
    record_receipt(life.app, ReceiptOfCarrier(sent.provider_id, DeliveryStatus.DELIVERED))
    assert open_reasons(life, ana) == set()


def test_writing_back_answers_a_question(life: Life, ana: int, mira: int) -> None:
    life.says(ANA, "what was that book you mentioned?")
    assert open_reasons(life, ana) == {FlagReason.QUESTION}
    write_to_client(life.app, ana, mira, "Option B, page 40.")
    assert [flag.closed_by for flag in life.flags(ana)] == [mira]


def test_start_ends_wants_back_in(life: Life, ana: int) -> None:
    life.says(ANA, "STOP")
    life.says(ANA, "please opt me back in")
    assert open_reasons(life, ana) == {FlagReason.WANTS_BACK_IN}
    life.says(ANA, "START")
    assert open_reasons(life, ana) == set()


def test_a_done_ends_three_noes(life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.THREE_NOS)
    life.move_to_local("Europe/London", "2026-03-03 09:05")
    life.says(ANA, "ring Sam")
    life.move_to_local("Europe/London", "2026-03-03 19:40")
    life.says(ANA, "done")
    assert FlagReason.THREE_NOS not in open_reasons(life, ana)


def test_what_mira_has_closed_comes_back_on_new_evidence_alone(life: Life, ana: int, mira: int) -> None:
    opened = flag(life, ana, FlagReason.GONE_QUIET, timedelta(days=3))
    assert opened is not None
    with life.app.store.reading() as tx:
        coach = tx.get_one(Staff, mira)
    close_flag(life.app, coach, ana, opened)
    life.clock.pass_real(timedelta(days=1))
    assert flag(life, ana, FlagReason.GONE_QUIET, timedelta(days=4)) is None, "the same silence"
    assert flag(life, ana, FlagReason.GONE_QUIET, timedelta(hours=1)) is not None, "another one"


def test_seen_again_opens_no_second_one(life: Life, ana: int) -> None:
    assert flag(life, ana, FlagReason.NOT_ARRIVING) is not None
    assert flag(life, ana, FlagReason.NOT_ARRIVING) is None
    assert len(life.flags(ana)) == 1


def test_settling_touches_no_other_reason(life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.QUESTION)
    with life.app.store.writing() as tx:
        settle_flags(tx, ana, {FlagReason.GONE_QUIET}, life.clock.now())
    assert open_reasons(life, ana) == {FlagReason.QUESTION}


@pytest.mark.parametrize(
    ("before", "value", "scale", "fell"),
    [
        ((4,), 2, (1, 5), True),
        ((4,), 3, (1, 5), False),
        ((5, 4), 3, (1, 5), True),
        ((3, 4), 3, (1, 5), False),
        ((), 1, (1, 5), True),
        ((), 2, (1, 5), False),
        ((8,), 5, (1, 10), False),
        ((8,), 4, (1, 10), True),
    ],
)
def test_a_rating_falls_by_its_own_scale(
    before: tuple[float, ...], value: float, scale: tuple[int, int], fell: bool
) -> None:
    assert falls(before, value, scale) is fell
