"""How often somebody may try to sign in, or to join: counted for all web processes together, or for each alone while
the queue server is away."""

import unicodedata
from ipaddress import ip_interface

from limits import RateLimitItem, parse
from limits.errors import StorageError
from limits.storage import MemoryStorage, RedisStorage
from limits.strategies import FixedWindowRateLimiter

from service.domain.consent import address_hash
from service.settings import Settings

PER_ACCOUNT = parse("10 per 15 minutes")
PER_ADDRESS = parse("60 per 15 minutes")
WINDOW_SECONDS = 15 * 60
JOINS_PER_ADDRESS = parse("10 per 15 minutes")
JOINS_PER_NETWORK = parse("30 per 15 minutes")
JOINS_PER_PREFIX = parse("20 per 15 minutes")
_PATIENCE_SECONDS = 0.25


class Throttle:
    """Counts tries before they are looked at, so that a hundred at once count as a hundred. Keeps only hashes."""

    def __init__(self, settings: Settings) -> None:
        shared = settings.queue_url.replace("unix://", "redis+unix://", 1)
        self._secret = settings.secret
        self._shared = FixedWindowRateLimiter(
            RedisStorage(
                shared,
                wrap_exceptions=True,
                socket_timeout=_PATIENCE_SECONDS,
                socket_connect_timeout=_PATIENCE_SECONDS,
            )
        )
        self._alone = FixedWindowRateLimiter(MemoryStorage())

    def may_try(self, account: str, address: str) -> bool:
        """Count one try for an account (an e-mail as typed, of staff or not) from an address; whether it may be."""
        by_account = self._hit(PER_ACCOUNT, "account", account)
        return self._hit(PER_ADDRESS, "address", address) and by_account

    def may_join(self, address: str, phone: str) -> bool:
        """Count one try to join from an address, its network, and for a range of ten thousand numbers; whether it may
        be. Whoever pumps texts into a range of numbers, or guesses codes, does so from many places."""
        digits = "".join(one for one in unicodedata.normalize("NFKC", phone) if one.isdigit())
        by_address = self._hit(JOINS_PER_ADDRESS, "joins", address)
        by_network = self._hit(JOINS_PER_NETWORK, "joins-network", _network(address))
        by_prefix = not digits or self._hit(JOINS_PER_PREFIX, "joins-prefix", digits[:-4])
        return by_address and by_network and by_prefix

    def succeeded(self, account: str) -> None:
        """Whoever knows the password has not been guessing."""
        key = address_hash(account, self._secret)
        self._alone.clear(PER_ACCOUNT, "account", key)
        try:
            self._shared.clear(PER_ACCOUNT, "account", key)
        except StorageError:
            return

    def _hit(self, limit: RateLimitItem, kind: str, name: str) -> bool:
        key = address_hash(name, self._secret)
        try:
            return self._shared.hit(limit, kind, key)
        except StorageError:
            return self._alone.hit(limit, kind, key)


def _network(address: str) -> str:
    """What one owner usually holds: 256 addresses of IPv4, or 2 to the 64 of IPv6."""
    try:
        length = 24 if ip_interface(address).version == 4 else 64
        return str(ip_interface(f"{address}/{length}").network)
    except ValueError:
        return address
