"""What a worker process holds for its life: one App, one event loop. And what every job does around its use-case."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

import structlog
from rq import get_current_job

from service.adapters.rq_doorbell import RqDoorbell
from service.app import App
from service.bootstrap import bootstrap
from service.logs import told_with, where_from
from service.ports import Queue
from service.settings import load_settings
from workers.event_loop import EventLoop

JOB_SECONDS = 4.8
_log = structlog.get_logger()


class JobFailed(Exception):
    """A job's fault by its type alone: RQ writes what it catches, message and all, into the log and into Valkey."""


@dataclass
class Work:
    """One job at hand. until: real, aware UTC. done: how many things were done, for the log."""

    until: datetime
    done: int = 0


@cache
def app() -> App:
    """This process's App."""
    return bootstrap(load_settings())


@cache
def loop() -> EventLoop:
    """This process's event loop."""
    return EventLoop()


def let_go() -> None:
    """Wait for what is on its way to a gateway, and close what this process holds open; called once, at its end."""
    gateways = app().settings.gateway_seconds
    loop().close(app().sms.close(), gateways + JOB_SECONDS)
    app().store.close()


@contextmanager
def answering(queue: Queue) -> Iterator[Work]:
    """Clear the flag before the first look: a ring from here on is a new job. Each line logged carries the job's id.

    Raises JobFailed, without a word of anybody's, for whatever is raised inside.
    """
    job = get_current_job()
    with told_with(queue=queue.value, job_id=job.id if job is not None else ""):
        doorbell = app().doorbell
        if isinstance(doorbell, RqDoorbell):
            doorbell.answered(queue)
        work = Work(app().clock.real_now() + timedelta(seconds=JOB_SECONDS))
        try:
            yield work
        except Exception as fault:  # noqa: BLE001
            # The rows have it still, and the sweep rings again.
            _log.error("job_failed", fault=where_from(fault))
            raise JobFailed(type(fault).__name__) from None
        if work.done:
            _log.info("job_done", done=work.done)
