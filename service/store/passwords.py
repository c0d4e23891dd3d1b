"""How passwords are kept: Argon2id with 19 MiB, two passes, one lane (OWASP's least for it; RFC 9106)."""

from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher


@cache
def passwords() -> PasswordHash:
    """Hashes and checks passwords."""
    return PasswordHash((Argon2Hasher(memory_cost=19 * 1024, time_cost=2, parallelism=1),))


@cache
def nobodys_hash() -> str:
    """A hash that no password opens: checking against it takes as long as for somebody who exists."""
    return passwords().hash("nobody has this password, and it is never asked for")
