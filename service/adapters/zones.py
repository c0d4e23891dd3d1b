"""Which time-zone data the service lives by."""

from importlib import import_module


def zone_data_version() -> str:
    """The tz database's version, such as 2026a: that of PyPI's tzdata, which bootstrap chose over the system's."""
    return str(import_module("tzdata").IANA_VERSION)
