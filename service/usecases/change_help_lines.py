"""An admin says where help is in a country, having rung the numbers."""

import re
from typing import Final

from service.app import App
from service.domain.refusal import Refusal
from service.domain.safety import Services
from service.domain.schedule import local, zone_named
from service.store.desk import NotVisible
from service.store.help_lines import enter
from service.store.tables import Role, Staff

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_NUMBER: Final = re.compile(r"[0-9*#+][0-9 *#+-]{1,18}")
_NUMBERS: Final = {"call": False, "text": False, "emergency": True, "abuse": False}
"""The fields that hold a number, and whether one must stand there."""


def change_help_lines(
    app: App,
    staff: Staff,
    country: str,
    *,
    call: str,
    text: str,
    emergency: str,
    abuse: str,
    free: bool,
    always: bool,
    rung: bool,
) -> None:
    """Keep a country's row (ISO 3166 alpha-2), checked today by this member of staff. It counts from the next text on.

    rung: they have called the numbers. Raises NotVisible for whoever is no admin, and Refusal.
    """
    if staff.role is not Role.ADMIN:
        raise NotVisible
    given = {"call": call.strip(), "text": text.strip(), "emergency": emergency.strip(), "abuse": abuse.strip()}
    if not _COUNTRY.fullmatch(country):
        raise Refusal("Write the country as two capital letters, such as GB.", about="country")
    if not rung:
        raise Refusal("Ring each number before you save it: a wrong one does more harm than none.", about="rung")
    for name, needed in _NUMBERS.items():
        if (needed or given[name]) and not _NUMBER.fullmatch(given[name]):
            raise Refusal("Write the number as it is dialed there, such as 116 123: digits and spaces.", about=name)
    today = local(app.clock.real_now(), zone_named(staff.zone)).date()
    services = Services(country=country, free=free, always=always, checked=today, **given)
    with app.store.writing() as tx:
        enter(tx, services, today, staff.id)
