"""Somebody rings the number that only texts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.phone import PhoneNumber
from service.domain.safety import AlertKind, Hold, Services, aloud, in_words
from service.effects.alerting import raise_alert
from service.effects.help_lines import services_for
from service.ports import Queue
from service.store.alerts import About
from service.store.clients import client_by_phone, locked_client, raise_flag
from service.store.faults import StoreDown

_SPEAK_SPANISH: Final = frozenset(
    {"AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN"}
    | {"MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY", "VE"}
)
"""ISO 3166: where a caller whom we do not know is spoken to in Spanish."""


@dataclass(frozen=True, slots=True)
class SpokenAnswer:
    """What a voice says to a caller."""

    language: Language
    words: str


def receive_call(app: App, caller: PhoneNumber | None) -> SpokenAnswer:
    """What to say to a caller: that this number only texts, and where help is in their country.

    A client's coach is flagged; while a crisis of theirs is open, alerted. Where the database is out of reach the help
    lines are said all the same. caller: None where the network withholds the number.
    """
    country = caller.country if caller is not None else ""
    language = Language.ES if country in _SPEAK_SPANISH else Language.EN
    services, seen = app.rendering.services(country), False
    try:
        with app.store.writing() as tx:
            services = services_for(app, tx, country)
            client_language = _tell_the_coach(app, tx, caller, app.clock.now()) if caller is not None else None
        seen, language = client_language is not None, client_language or language
    except StoreDown:
        pass
    else:
        app.doorbell.ring(Queue.OUTBOX)
    return SpokenAnswer(language, _words(app, services, language, seen=seen))


def _tell_the_coach(app: App, tx: Session, caller: PhoneNumber, now: datetime) -> Language | None:
    """The client's language; None for whoever is none."""
    found = client_by_phone(tx, caller)
    if found is None:
        return None
    client = locked_client(tx, found.id)
    raise_flag(tx, client.id, FlagReason.CALLED, now)
    if client.hold is Hold.CRISIS:
        raise_alert(app, tx, About(AlertKind.CALLED, client_id=client.id), now)
    return client.language


def _words(app: App, services: Services, language: Language, *, seen: bool) -> str:
    help_aloud = aloud(in_words(services, language).help)
    return " ".join(app.rendering.page(f"safety/voice/{language.value}.txt", help=help_aloud, seen=seen).split())
