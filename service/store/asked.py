"""What a client was asked lately and meant to do, for whoever reads what they write.

Read as columns, by statements that are built once: to build one, or objects that can be saved, costs several times what
the database takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, cast

from sqlalchemy import Select, Table, bindparam, func, or_, select
from sqlalchemy.orm import Session

from service.domain.check_in import CheckInState
from service.domain.delivery import DispatchState
from service.domain.replies import Asked
from service.domain.restraint import NOES_UNTIL_REST, Past
from service.store.tables import CheckIn, Goal, Message

_MOST: Final = 12
_CHECK_IN, _GOAL, _MESSAGE = (cast("Table", table.__table__).c for table in (CheckIn, Goal, Message))
_OF_CLIENT = _CHECK_IN.client_id == bindparam("client_id")
_ON_ITS_WAY = select(_MESSAGE.check_in_id).where(
    _MESSAGE.client_id == bindparam("client_id"),
    _MESSAGE.dispatch_state.in_((DispatchState.CLAIMED, DispatchState.UNCONFIRMED)),
    _MESSAGE.check_in_id.is_not(None),
)
_ASKED: Select[*tuple[Any, ...]] = (
    select(
        _CHECK_IN.id,
        _CHECK_IN.enrollment_id,
        _CHECK_IN.prompt_key,
        _CHECK_IN.program_day,
        _CHECK_IN.local_date,
        _CHECK_IN.asks,
        _CHECK_IN.state,
        func.coalesce(_CHECK_IN.asked_at, _CHECK_IN.due_at).label("asked_at"),
        _CHECK_IN.asked_again_at,
    )
    .where(
        _OF_CLIENT,
        or_(_CHECK_IN.asked_at >= bindparam("since"), _CHECK_IN.asked_at.is_(None) & _CHECK_IN.id.in_(_ON_ITS_WAY)),
    )
    .order_by(func.coalesce(_CHECK_IN.asked_at, _CHECK_IN.due_at).desc(), _CHECK_IN.id.desc())
    .limit(_MOST)
)
_REVIEWS: Select[*tuple[Any, ...]] = (
    select(_CHECK_IN.local_date, _CHECK_IN.asks, _CHECK_IN.state, _CHECK_IN.asked_at, _CHECK_IN.answer)
    .where(_OF_CLIENT, _CHECK_IN.asks == Asked.DID_IT, _CHECK_IN.state == CheckInState.ANSWERED)
    .order_by(_CHECK_IN.due_at.desc(), _CHECK_IN.id.desc())
    .limit(NOES_UNTIL_REST)
)
_RATINGS = (
    select(_CHECK_IN.value)
    .where(
        _OF_CLIENT,
        _CHECK_IN.enrollment_id == bindparam("enrollment_id"),
        _CHECK_IN.asks == Asked.RATING,
        _CHECK_IN.local_date < bindparam("before"),
        _CHECK_IN.value.is_not(None),
    )
    .order_by(_CHECK_IN.local_date.desc())
    .limit(3)
)
_GOALS: Select[*tuple[Any, ...]] = select(_GOAL.local_date, _GOAL.words, _GOAL.quotable).where(
    _GOAL.client_id == bindparam("client_id"), _GOAL.local_date >= bindparam("since")
)
_LAST_GOAL = (
    select(_GOAL.words)
    .where(_GOAL.client_id == bindparam("client_id"), _GOAL.local_date < bindparam("before"))
    .order_by(_GOAL.local_date.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class AskedLately:
    """A check-in that went out or is about to. asked_at: when it went, or while it is on its way, when it was due."""

    id: int
    enrollment_id: int
    prompt_key: str
    program_day: int
    local_date: date
    asks: Asked
    state: CheckInState
    asked_at: datetime
    asked_again_at: datetime | None


@dataclass(frozen=True, slots=True)
class NamedGoal:
    """The goal of a local date."""

    words: str
    quotable: bool


def asked_lately(tx: Session, client_id: int, since: datetime) -> list[AskedLately]:
    """What went out to a client since an instant, the newest first. An answer may be quicker than our record of the
    question: what is on its way counts as asked."""
    return [AskedLately(*row) for row in tx.connection().execute(_ASKED, {"client_id": client_id, "since": since})]


def last_reviews(tx: Session, client_id: int) -> Sequence[Past]:
    """The last reviews that a client answered, the oldest first: as many as noes in a row matter."""
    return [Past(*row) for row in tx.connection().execute(_REVIEWS, {"client_id": client_id})][::-1]


def ratings_before(tx: Session, client_id: int, rating: AskedLately) -> tuple[float, ...]:
    """The last numbers that the ratings of the same enrollment before this one were answered with, the oldest first."""
    told = {"client_id": client_id, "enrollment_id": rating.enrollment_id, "before": rating.local_date}
    return tuple(tx.connection().execute(_RATINGS, told).scalars())[::-1]


def goals_since(tx: Session, client_id: int, since: date) -> Mapping[date, NamedGoal]:
    """The goals of a client's local date and those after it."""
    found = tx.connection().execute(_GOALS, {"client_id": client_id, "since": since})
    return {on: NamedGoal(words, quotable) for on, words, quotable in found}


def last_goal(tx: Session, client_id: int, before: date) -> str | None:
    """The words of the newest goal of a local date before this one."""
    return tx.connection().execute(_LAST_GOAL, {"client_id": client_id, "before": before}).scalar_one_or_none()
