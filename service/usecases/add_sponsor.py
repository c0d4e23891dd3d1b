"""Add who pays for clients or sends them."""

from service.app import App
from service.domain.refusal import Refusal
from service.domain.sponsors import read_domain
from service.store.sponsors import sponsor_named
from service.store.tables import Sponsor
from service.store.transaction import insert_once

_LONGEST_NAME = 80


def add_sponsor(app: App, name: str, domain: str = "") -> int:
    """The id of the new sponsor. domain: of their e-mail addresses, which are warned of. Raises Refusal."""
    called = " ".join(name.split())
    if not called or len(called) > _LONGEST_NAME:
        raise Refusal(f"Write the sponsor's name, in {_LONGEST_NAME} characters at most.", about="name")
    values = {"name": called, "domain": read_domain(domain), "added_at": app.clock.now()}
    with app.store.writing() as tx:
        known = sponsor_named(tx, called)
        added = insert_once(tx, Sponsor, values) if known is None else None
    if added is None:
        raise Refusal("A sponsor of this name is there already.", about="name")
    return added
