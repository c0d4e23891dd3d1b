"""Which of our fixed texts a client was answered with lately, and by what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Select, Table, bindparam, select
from sqlalchemy.orm import Session

from service.domain.delivery import DispatchState
from service.store.tables import Message

_LOOKED_AT = 64
"""More than four a day over two weeks."""
_NEVER_LEFT = (DispatchState.WITHHELD, DispatchState.FAILED)
_MESSAGE = cast("Table", Message.__table__).c
_SAID: Select[*tuple[Any, ...]] = (
    select(_MESSAGE.wording, _MESSAGE.at)
    .where(
        _MESSAGE.client_id == bindparam("client_id"),
        _MESSAGE.wording.is_not(None),
        _MESSAGE.dispatch_state.not_in(_NEVER_LEFT),
    )
    .order_by(_MESSAGE.id.desc())
    .limit(_LOOKED_AT)
)
_LAST_SAID = (
    select(Message.wording)
    .where(Message.client_id == bindparam("client_id"), Message.unread.is_not(True))
    .order_by(Message.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class SaidByUs:
    """One fixed text: which, in which of its wordings, and when it was written (aware UTC)."""

    wording: str
    at: datetime


def said_lately(tx: Session, client_id: int) -> list[SaidByUs]:
    """The last fixed texts that went to a client or are about to, the newest first."""
    tx.flush()
    return [SaidByUs(*row) for row in tx.connection().execute(_SAID, {"client_id": client_id})]


def last_said_is(tx: Session, client_id: int, wording: str) -> bool:
    """Whether the newest message with a client that is older than what they write now is this text of ours."""
    return tx.execute(_LAST_SAID, {"client_id": client_id}).scalar_one_or_none() == wording
