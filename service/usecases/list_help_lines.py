"""The table of services, as it counts now."""

from collections.abc import Sequence
from dataclasses import dataclass

from service.app import App
from service.domain.language import Language
from service.domain.safety import HelpWords, Services, in_words, needs_checking
from service.store.help_lines import countries_of_clients, entered


@dataclass(frozen=True, slots=True)
class CountryRow:
    """needed: clients have numbers of this country. stale: a person has to ring these numbers before they are relied
    on. words: as an English-speaking client reads them."""

    services: Services
    words: HelpWords
    needed: bool
    stale: bool
    entered_here: bool


def list_help_lines(app: App) -> Sequence[CountryRow]:
    """Every country's row, those needed first, then by country; what an admin entered goes before the templates'."""
    today = app.clock.real_now().date()
    with app.store.reading() as tx:
        own, needed = entered(tx), countries_of_clients(tx)
    rows = {**app.rendering.countries(), **own}
    found = [
        CountryRow(
            services=services,
            words=in_words(services, Language.EN),
            needed=country in needed,
            stale=needs_checking(services, today),
            entered_here=country in own,
        )
        for country, services in rows.items()
    ]
    return sorted(found, key=lambda row: (not row.needed, row.services.country))
