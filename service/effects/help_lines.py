"""Where help is: what an admin entered at the desk goes before what the templates say."""

from sqlalchemy.orm import Session

from service.app import App
from service.domain.language import Language
from service.domain.safety import HelpWords, Services, in_words
from service.store.help_lines import entered_for


def services_for(app: App, tx: Session, country: str) -> Services:
    """The services of a country (ISO 3166 alpha-2); where nobody knows any, what holds nearly everywhere."""
    return entered_for(tx, country) or app.rendering.services(country)


def help_words(app: App, tx: Session, country: str, language: Language) -> HelpWords:
    """The same as a client reads it."""
    return in_words(services_for(app, tx, country), language)
