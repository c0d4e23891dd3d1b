"""How sponsors' clients are spread, counted from an index that holds no more than that."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.domain.enrollment import EnrollmentState
from service.domain.sponsors import Totals
from service.store.tables import Client, Enrollment


def totals_of(tx: Session, sponsor_ids: Sequence[int]) -> dict[int, Totals]:
    """By sponsor, by the latest enrollment of each client; those who were erased are counted no more. One query."""
    latest = (
        select(Enrollment.state)
        .where(Enrollment.client_id == Client.id)
        .order_by(Enrollment.id.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )
    each = select(Client.sponsor_id, latest.label("state")).where(Client.sponsor_id.in_(sponsor_ids)).subquery()
    wanted = select(each.c.sponsor_id, each.c.state, func.count()).group_by(each.c.sponsor_id, each.c.state)
    counts: dict[int, dict[EnrollmentState, int]] = {sponsor_id: {} for sponsor_id in sponsor_ids}
    for sponsor_id, state, many in tx.execute(wanted):
        if sponsor_id is not None and state is not None:
            counts[sponsor_id][state] = many
    return {sponsor_id: _totals(by_state) for sponsor_id, by_state in counts.items()}


def _totals(by_state: dict[EnrollmentState, int]) -> Totals:
    return Totals(
        enrolled=sum(by_state.values()),
        active=by_state.get(EnrollmentState.ACTIVE, 0),
        finished=by_state.get(EnrollmentState.FINISHED, 0),
    )
