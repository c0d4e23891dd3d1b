"""A client types the code that came to their phone."""

import hmac
import unicodedata

from service.app import App
from service.domain.own_page import CODE_LASTS, TRIES, is_fresh
from service.effects.own_page import client_of_page, code_hash
from service.store.tables import PageCode


def open_own_words(app: App, token: str, typed: str) -> int | None:
    """The client's id when it is the code that was sent to them last; it works once, for ten minutes, and may be
    guessed at five times. None for any other. Raises BadLink."""
    digits = "".join(unicodedata.normalize("NFKC", typed).split())
    with app.store.writing() as tx:
        client = client_of_page(app, tx, token, to_change=True)
        kept = tx.get(PageCode, client.id)
        if kept is None or kept.tries >= TRIES or not is_fresh(kept.made_at, app.clock.real_now(), CODE_LASTS):
            return None
        if not hmac.compare_digest(kept.code_hash, code_hash(app.settings, client.id, digits)):
            kept.tries += 1
            return None
        tx.delete(kept)
        return client.id
