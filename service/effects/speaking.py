"""A client wants another language."""

from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.language import Language
from service.domain.program import Program
from service.effects.placing import place_again
from service.rendering import UnknownProgram
from service.store import programs
from service.store.clients import live_enrollment
from service.store.tables import Client


def speak(app: App, tx: Session, client: Client, language: Language, now: datetime) -> None:
    """Whatever we write from now on is in this language; so are the prompts, where the program asks the same on the
    same days in it. Otherwise they go on as they began."""
    client.language = language
    enrollment = live_enrollment(tx, client.id)
    if enrollment is None:
        return
    begun = programs.version(tx, enrollment.program_version_id)
    try:
        other = app.rendering.program(begun.key, language)
    except UnknownProgram:
        return
    if _asks(other) == _asks(begun):
        enrollment.program_version_id = programs.keep_version(tx, other, now)
        place_again(tx, client, enrollment, now)


def _asks(program: Program) -> list[tuple[str, int, str]]:
    return [(prompt.key, prompt.day, prompt.moment) for prompt in (*program.run_in_prompts, *program.prompts)]
