"""A person's own words to a client: from then on they have the word."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.flags import OVER_WHEN_WRITTEN_TO
from service.domain.refusal import Refusal
from service.domain.restraint import Pick
from service.domain.signature import signed
from service.effects.saying import queue_text
from service.store.clients import live_enrollment, settle_flags
from service.store.inbound import answered_by_hand
from service.store.tables import Client, Staff

HUMANS_HAVE_THE_WORD_FOR = timedelta(hours=4)
_USEFUL_FOR = timedelta(hours=12)


def write_by_hand(tx: Session, client: Client, staff: Staff, words: str, now: datetime) -> None:
    """Queue what a member of staff writes, signed with their first name; the client's row must be locked.

    Raises Refusal for a client who stopped, and for words that are none or too many.
    """
    if client.texts is not ConsentState.GRANTED or client.phone is None:
        raise Refusal(f"{client.name} does not get texts from us; call instead.")
    text = signed(words, staff.name)
    useful_until = now + _USEFUL_FOR
    message = queue_text(
        tx, text, Purpose.FROM_STAFF, client.phone, now, client_id=client.id, useful_until=useful_until
    )
    message.staff_id = staff.id
    client.human_until = now + HUMANS_HAVE_THE_WORD_FOR
    settle_flags(tx, client.id, OVER_WHEN_WRITTEN_TO, now, by=staff.id)
    answered_by_hand(tx, client.id)
    coach_has_answered(tx, client.id)


def goes_on_between_people(client: Client, now: datetime) -> None:
    """The client has written while a person has the word: theirs is the last human text now."""
    if client.human_until is not None and client.human_until > now:
        client.human_until = now + HUMANS_HAVE_THE_WORD_FOR


def coach_has_answered(tx: Session, client_id: int) -> None:
    """Who picked their coach after three hard ones has been seen to: goals may be asked from here on."""
    enrollment = live_enrollment(tx, client_id)
    if enrollment is not None and enrollment.picked is Pick.COACH:
        enrollment.waits_for_pick = False
