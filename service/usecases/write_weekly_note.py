"""A coach adds a line of their own to a client's next weekly summary."""

from typing import Final

from service.app import App
from service.domain.refusal import Refusal
from service.store.desk import readable_client
from service.store.summaries import put_note
from service.store.tables import Staff

LONGEST_NOTE: Final = 400


def write_weekly_note(app: App, staff: Staff, client_id: int, words: str) -> None:
    """Put a note into the next summary, in the place of one that stands there; empty words take it out again.

    Only the client's own coach may: raises NotVisible for others, and Refusal for a note that is too long or when no
    summary is to come.
    """
    note = " ".join(words.split())
    if len(note) > LONGEST_NOTE:
        raise Refusal(f"Write a shorter note, of {LONGEST_NOTE} characters at most.", about="note")
    with app.store.writing() as tx:
        readable_client(tx, staff, client_id, app.clock.now())
        if not put_note(tx, client_id, note or None):
            raise Refusal("No weekly summary is to come for this client; write to them instead.", about="note")
