"""The base of all tables: a naming convention from the first migration, so that every constraint has a name."""

from sqlalchemy import BigInteger, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "%(table_name)s_by_%(column_0_N_name)s",
    "uq": "one_%(table_name)s_per_%(column_0_N_name)s",
    "ck": "%(table_name)s_%(constraint_name)s",
    "fk": "%(table_name)s_belongs_to_%(referred_table_name)s_by_%(column_0_name)s",
    "pk": "%(table_name)s_key",
}

# SQLite numbers only an INTEGER primary key by itself; a practice outgrows 32 bits on PostgreSQL.
Id = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
