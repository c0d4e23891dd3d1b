"""The sender's rate, shared by all workers: a moving window in Valkey, counted in segments."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

import structlog
from limits import RateLimitItemPerSecond
from limits.storage import RedisStorage
from limits.strategies import MovingWindowRateLimiter
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from service.ports import Clock, Grant

_FAST_SENDER: Final = 50
_SLOW_WINDOW_SECONDS: Final = 10
_NAME: Final = "sender"
_PATIENCE_SECONDS: Final = 0.25
_SOON: Final = 0.02
_ONCE_VALKEY_IS_BACK: Final = 5.0

_log = structlog.get_logger()


class SharedRate:
    """A SenderRate. A fast sender is held to its rate in every second, a slow one in every ten: a number that carries
    one segment a second must still be able to send a text of two."""

    def __init__(self, segments_per_second: float, queue_url: str, clock: Clock) -> None:
        seconds = 1 if segments_per_second >= _FAST_SENDER else _SLOW_WINDOW_SECONDS
        self._item = RateLimitItemPerSecond(max(1, int(segments_per_second * seconds)), seconds)
        valkey = Redis.from_url(
            queue_url,
            socket_timeout=_PATIENCE_SECONDS,
            socket_connect_timeout=_PATIENCE_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )
        # The address says only which client to use; the pool knows the way, a socket's too.
        self._window = MovingWindowRateLimiter(RedisStorage("redis://", connection_pool=valkey.connection_pool))
        self._clock = clock

    def take(self, texts: Sequence[int]) -> Grant:
        """Take what these texts cost, as far as the rate reaches.

        While Valkey is away nothing is granted. Nothing is lost by that: no job comes without it either.
        """
        try:
            return self._take(texts)
        except RedisError as fault:
            _log.warning("rate_unknown", fault=type(fault).__name__)
            return Grant(0, _ONCE_VALKEY_IS_BACK)

    def _take(self, texts: Sequence[int]) -> Grant:
        most = self._item.amount
        costs = list(accumulate(min(segments, most) for segments in texts))
        fit, refused = len(texts), None
        while fit:
            if costs[fit - 1] <= most and self._window.hit(self._item, _NAME, cost=costs[fit - 1]):
                break
            refused = self._window.get_window_stats(self._item, _NAME)
            fit = min(fit - 1, sum(cost <= refused.remaining for cost in costs))
        if fit == len(texts):
            return Grant(sum(texts))
        return Grant(sum(texts[:fit]), self._until(refused.reset_time if refused else 0))

    def _until(self, reset_time: float) -> float:
        """Seconds until the oldest of what has left does not count any more."""
        return max(_SOON, reset_time - self._clock.real_now().timestamp())
