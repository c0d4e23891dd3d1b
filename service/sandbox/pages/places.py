"""Where a phone is: the zone whose time its screen shows, and how its number is written."""

from functools import lru_cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers import timezone

UTC: Final = ZoneInfo("UTC")


@lru_cache(maxsize=4096)
def zone_of(number: str) -> ZoneInfo:
    """The likeliest zone for a number in E.164. A guess from its digits: the service's own record may differ."""
    parsed = phonenumbers.parse(number)
    region = phonenumbers.region_code_for_number(parsed) or phonenumbers.region_code_for_country_code(
        parsed.country_code or 0
    )
    likely = timezone.time_zones_for_number(parsed)
    main_first = _zones_by_region().get(region, ())
    shared = [name for name in main_first if name in likely] or list(main_first)
    return ZoneInfo(shared[0]) if shared else UTC


def place(zone: ZoneInfo) -> str:
    """What people call a zone's time: "London time"."""
    return "UTC" if zone.key == "UTC" else f"{zone.key.rpartition('/')[2].replace('_', ' ')} time"


def pretty(number: str) -> str:
    """A number as its country writes it, with the country code."""
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


@lru_cache(maxsize=1)
def _zones_by_region() -> dict[str, tuple[str, ...]]:
    # zone.tab puts a country's most populous zones first (tz database, "theory").
    zones: dict[str, tuple[str, ...]] = {}
    for line in (files("tzdata.zoneinfo") / "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            region, _, name = line.split("\t")[:3]
            zones[region] = (*zones.get(region, ()), name)
    return zones
