"""The timetable: rings the tick every few seconds, for ever. Any number may run; a tick may come twice."""

import signal
import sys
import threading
from types import FrameType

from service.adapters.rq_doorbell import RqDoorbell
from service.logs import set_up_logs
from service.ports import Queue
from service.settings import BadSettings, load_settings


def main() -> int:
    """Ring until SIGTERM or SIGINT."""
    try:
        settings = load_settings()
    except BadSettings as bad:
        sys.stderr.write(f"{bad}\n")
        return 2
    set_up_logs()
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopped.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    ring_until(stopped, RqDoorbell(settings.queue_url), settings.sweep_seconds)
    return 0


def ring_until(stopped: threading.Event, doorbell: RqDoorbell, every_seconds: float) -> None:
    """Ring for everything that may have been forgotten: inbound and outbox as well, since a ring can be lost."""
    while not stopped.is_set():
        for queue in (Queue.TICK, Queue.INBOUND, Queue.OUTBOX):
            doorbell.ring(queue)
        stopped.wait(every_seconds)


if __name__ == "__main__":
    sys.exit(main())
