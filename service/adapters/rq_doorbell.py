"""The doorbell on RQ: a hint that a row waits. Losing one costs seconds; the timetable rings anyway."""

import structlog
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue as RqQueue
from rq.serializers import JSONSerializer

from service.ports import Queue

PREFIX = "upswing-"
_JOBS = {
    Queue.INBOUND: "workers.jobs.read_inbound",
    Queue.OUTBOX: "workers.jobs.empty_outbox",
    Queue.TICK: "workers.jobs.tick",
}
_RUNG_FOR_SECONDS = 5
_RING_LIVES_SECONDS = 30
_FAILURE_LIVES_SECONDS = 3600
_PATIENCE_SECONDS = 0.25
# Jobs end themselves within five seconds; RQ's timeout would raise in the middle of an event loop.
_NEVER_REACHED_SECONDS = 180

_log = structlog.get_logger()


class RqDoorbell:
    """Rings coalesce: one job waits for a queue at a time, and it clears the flag before its first look."""

    def __init__(self, queue_url: str) -> None:
        self._redis = Redis.from_url(
            queue_url,
            socket_timeout=_PATIENCE_SECONDS,
            socket_connect_timeout=_PATIENCE_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )
        self._queues = {
            queue: RqQueue(PREFIX + queue, connection=self._redis, serializer=JSONSerializer) for queue in Queue
        }

    def ring(self, queue: Queue) -> None:
        """Enqueue one job for a queue unless one is on its way. A failure is counted and swallowed."""
        try:
            if self._redis.set(_flag(queue), 1, nx=True, ex=_RUNG_FOR_SECONDS):
                self._queues[queue].enqueue(
                    _JOBS[queue],
                    ttl=_RING_LIVES_SECONDS,
                    result_ttl=0,
                    failure_ttl=_FAILURE_LIVES_SECONDS,
                    job_timeout=_NEVER_REACHED_SECONDS,
                )
        except RedisError as fault:
            _log.warning("ring_failed", queue=queue.value, fault=type(fault).__name__)

    def answered(self, queue: Queue) -> None:
        """A job is about to look: rings from here on need a new job. Raises nothing."""
        try:
            self._redis.delete(_flag(queue))
        except RedisError as fault:
            _log.warning("ring_not_cleared", queue=queue.value, fault=type(fault).__name__)

    def when_memory_is_short(self) -> str:
        """The server's maxmemory-policy. Raises RedisError where it cannot be asked."""
        return str(self._redis.info("memory")["maxmemory_policy"])

    def answers(self) -> bool:
        """Whether the queue server can be reached just now; waits a quarter of a second at most."""
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False


def _flag(queue: Queue) -> str:
    return f"{PREFIX}rung:{queue}"
