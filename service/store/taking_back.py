"""What UNDO must know of goals and of questions that come once more."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Select, Table, bindparam, select, update
from sqlalchemy.orm import Session

from service.domain.delivery import DispatchState, Purpose
from service.domain.replies import Kind
from service.store.tables import Goal, Message

_LATEST = 5
_GOAL = cast("Table", Goal.__table__).c
_GOALS: Select[*tuple[Any, ...]] = (
    select(_GOAL.local_date, _GOAL.words, _GOAL.quotable, _GOAL.told_at, _GOAL.outcome)
    .where(_GOAL.client_id == bindparam("client_id"))
    .order_by(_GOAL.local_date.desc())
    .limit(_LATEST)
)


def goals_now(tx: Session, client_id: int) -> dict[str, dict[str, Any]]:
    """A client's newest goals as JSON keeps them, by local date: those that a text may still change."""
    tx.flush()
    return {
        on.isoformat(): {
            "words": words,
            "quotable": quotable,
            "told_at": told_at.isoformat(),
            "outcome": outcome.value if outcome else None,
        }
        for on, words, quotable, told_at, outcome in tx.connection().execute(_GOALS, {"client_id": client_id})
    }


def put_goals_back(tx: Session, client_id: int, goals: Mapping[str, Mapping[str, Any]]) -> None:
    """Goals as goals_now has kept them; those of a date that has none any more too."""
    for day, kept in goals.items():
        on = date.fromisoformat(day)
        found = tx.execute(select(Goal).where(Goal.client_id == client_id, Goal.local_date == on)).scalar_one_or_none()
        goal = found or Goal(client_id=client_id, local_date=on)
        goal.words, goal.quotable = kept["words"], kept["quotable"]
        goal.told_at = datetime.fromisoformat(kept["told_at"])
        goal.outcome = Kind(kept["outcome"]) if kept["outcome"] else None
        tx.add(goal)


def text_of_check_in(tx: Session, check_in_id: int) -> Message | None:
    """The text that asked a check-in; the latest where it came more than once."""
    wanted = select(Message).where(Message.check_in_id == check_in_id, Message.dispatch_state.is_not(None))
    return tx.execute(wanted.order_by(Message.id.desc()).limit(1)).scalar_one_or_none()


def withhold_asked_again(tx: Session, client_id: int, reason: str) -> None:
    """A question that was to come once more does not."""
    tx.execute(
        update(Message)
        .where(
            Message.client_id == client_id,
            Message.dispatch_state == DispatchState.WAITING,
            Message.purpose == Purpose.ANSWER,
            Message.check_in_id.is_not(None),
        )
        .values(dispatch_state=DispatchState.WITHHELD, reason=reason)
        .execution_options(synchronize_session=False)
    )
