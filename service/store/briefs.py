"""What some clients told lately, for the coach who talks with them today. Only ever read."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.domain.brief import Told
from service.domain.check_in import CheckInState
from service.domain.replies import Asked, Kind
from service.store.tables import CheckIn, Client, Goal

_OUTCOMES = frozenset({Kind.YES, Kind.PARTLY, Kind.NO})


def told_since(tx: Session, client_ids: Collection[int], since: date) -> Mapping[int, list[Told]]:
    """Goals and answers from a local date on, by client, in their order: two statements, however many clients.

    Without words that are not to be repeated: crisis and grave news, third parties, health, and anything of a client
    who keeps theirs private.
    """
    told: dict[int, list[Told]] = {client_id: [] for client_id in client_ids}
    if not told:
        return told
    shown = Client.keeps_words_private.is_(False)
    goals = (
        select(Goal.client_id, Goal.local_date, Goal.words, Goal.outcome, (Goal.quotable & shown).label("shown"))
        .join(Client, Client.id == Goal.client_id)
        .where(Goal.client_id.in_(told), Goal.local_date >= since)
        .order_by(Goal.local_date)
    )
    for row in tx.execute(goals):
        told[row.client_id].append(Told(row.local_date, row.words if row.shown else "", goal=True, outcome=row.outcome))
    answers = (
        select(CheckIn, (CheckIn.quotable & shown).label("shown"))
        .join(Client, Client.id == CheckIn.client_id)
        .where(CheckIn.client_id.in_(told), CheckIn.local_date >= since, CheckIn.state == CheckInState.ANSWERED)
        .order_by(CheckIn.local_date, CheckIn.due_at, CheckIn.id)
    )
    for check_in, may_show in tx.execute(answers):
        told[check_in.client_id].append(_told(check_in, may_show=may_show))
    return told


def _told(check_in: CheckIn, *, may_show: bool) -> Told:
    words = check_in.words if may_show and check_in.words and check_in.asks is not Asked.GOAL else ""
    outcome = check_in.answer if check_in.asks is Asked.DID_IT and check_in.answer in _OUTCOMES else None
    rating = check_in.value if check_in.asks is Asked.RATING else None
    return Told(check_in.local_date, words, outcome=outcome, rating=rating)
