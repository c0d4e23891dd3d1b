"""How often somebody may try to sign in: counted for all web processes together, or for each alone while the queue
server is away."""

from limits import RateLimitItem, parse
from limits.errors import StorageError
from limits.storage import MemoryStorage, RedisStorage
from limits.strategies import FixedWindowRateLimiter

from service.domain.consent import address_hash
from service.settings import Settings

PER_ACCOUNT = parse("10 per 15 minutes")
PER_ADDRESS = parse("60 per 15 minutes")
WINDOW_SECONDS = 15 * 60
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
