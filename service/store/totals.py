"""How sponsors' clients are spread, counted from an index that holds no more than that."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from service.domain.enrollment import EnrollmentState
from service.domain.sponsors import Totals
from service.store.tables import Client, Enrollment


def totals_of(tx: Session, sponsor_ids: Sequence[int]) -> dict[int, Totals]:
    """By sponsor, by the latest enrollment of each client; those who were erased are counted no more. One query."""
    later = aliased(Enrollment)
    has_later = select(later.id).where(later.client_id == Enrollment.client_id, later.id > Enrollment.id).exists()
    wanted = (
        select(Client.sponsor_id, Enrollment.state, func.count())
        .join(Enrollment, Enrollment.client_id == Client.id)
        .where(Client.sponsor_id.in_(sponsor_ids), ~has_later)
        .group_by(Client.sponsor_id, Enrollment.state)
    )
    counts: dict[int, dict[EnrollmentState, int]] = {sponsor_id: {} for sponsor_id in sponsor_ids}
    for sponsor_id, state, many in tx.execute(wanted):
        if sponsor_id is not None:
            counts[sponsor_id][state] = many
    return {sponsor_id: _totals(by_state) for sponsor_id, by_state in counts.items()}


def _totals(by_state: dict[EnrollmentState, int]) -> Totals:
    return Totals(
        enrolled=sum(by_state.values()),
        active=by_state.get(EnrollmentState.ACTIVE, 0),
        finished=by_state.get(EnrollmentState.FINISHED, 0),
    )
