"""What a practice needs before its first real client, and whether the sender carries its peaks."""

from collections.abc import Iterator
from typing import Final

from service.app import App
from service.cli.doctor.finding import Finding, fine, look, wrong
from service.domain.refusal import Refusal
from service.settings import Settings
from service.store.faults import RuleBroken, StoreDown
from service.usecases.find_late_peaks import find_late_peaks
from service.usecases.find_safety_gaps import find_safety_gaps
from service.usecases.list_coaches import list_coaches

_FACTS: Final = (
    ("brand_name", "brand", "the name that texts begin with, as your clients and the carrier's registration know it"),
    ("support_contact", "support contact", "where somebody reads what a client needs, on weekdays"),
    ("postal_address", "postal address", "the law wants yours in each mail"),
)
_SHOWN: Final = 5
_AT_THE_DESK: Final = "Mend it at the desk, where an admin sees the staff."


def check_facts(settings: Settings) -> Iterator[Finding]:
    """What must be this practice's own, and not the example's."""
    for name, what, why in _FACTS:
        if getattr(settings, name) == Settings.model_fields[name].default:
            bad = look if name == "brand_name" else wrong
            yield bad(what, "it is still the example's", f"Set {name.upper()}: {why}.")
        else:
            yield fine(what, "it is your own")


def check_people(app: App) -> Iterator[Finding]:
    """Coaches, their backups, the help lines and the drill."""
    try:
        gaps, coaches = find_safety_gaps(app), list_coaches(app)
    except (StoreDown, RuleBroken, Refusal):
        return
    if not coaches:
        yield look("coaches", "there is none", "Run: upswing staff add --role coach")
    for gap in gaps:
        found, _, remedy = gap.rstrip(".").rpartition(". ")
        yield wrong("care", f"{found}." if found else gap, f"{remedy}." if found else _AT_THE_DESK)
    if not gaps:
        yield fine("care", "backups, help lines and the last drill are in order")


def check_peaks(app: App) -> Iterator[Finding]:
    """Whether everybody can still be asked in time at the fullest minute."""
    try:
        late = find_late_peaks(app)
    except StoreDown:
        return
    for one in late[:_SHOWN]:
        minutes = one.peak.patience.total_seconds() / 60
        found = f"{one.left} of {one.peak.segments} segments due at {one.peak.due_at:%H:%M} UTC would be too late"
        remedy = (
            f"They must leave within {minutes:.0f} minutes: spread the moments, or send {one.needs:.1f} segments/s."
        )
        yield look("peaks", found, remedy)
    if not late:
        yield fine("peaks", f"the sender carries them at {app.settings.sending_rate:g} segments/s")
