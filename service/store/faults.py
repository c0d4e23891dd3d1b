"""What may go wrong with the database, in our own words."""


class StoreDown(Exception):
    """The database can't be reached or can't write. Nothing was kept; trying again later may help."""


class RuleBroken(Exception):
    """The database refused a row. Carries the constraint's name where the database tells it, and no values."""
