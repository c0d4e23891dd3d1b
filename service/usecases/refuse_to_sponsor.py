"""Somebody of a sponsor's asked for an address that is not theirs."""

from service.app import App
from service.domain.audit import Act
from service.store.sponsors import audit
from service.store.tables import Staff

_LONGEST = 200


def refuse_to_sponsor(app: App, staff: Staff, asked: str) -> None:
    """Write down what they asked for, before they are told that there is nothing."""
    with app.store.writing() as tx:
        audit(tx, staff, Act.REFUSED_TO_SPONSOR, app.clock.now(), reason=asked[:_LONGEST])
