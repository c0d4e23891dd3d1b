"""What a worker process holds for its life: one App, one event loop."""

import asyncio
from datetime import datetime, timedelta
from functools import cache

from service.adapters.rq_doorbell import RqDoorbell
from service.app import App
from service.bootstrap import bootstrap
from service.ports import Queue
from service.settings import load_settings

JOB_SECONDS = 5.0


@cache
def app() -> App:
    """This process's App."""
    return bootstrap(load_settings())


@cache
def runner() -> asyncio.Runner:
    """This process's event loop: connections to the carrier live as long as it does."""
    return asyncio.Runner()


def let_go() -> None:
    """Close what this process holds open; called once, at its end."""
    runner().run(app().sms.close())
    runner().close()
    app().store.close()


def answer_the_ring(queue: Queue) -> datetime:
    """Clear the flag before the first look: a ring from here on is a new job. Until when to work (real, aware UTC)."""
    doorbell = app().doorbell
    if isinstance(doorbell, RqDoorbell):
        doorbell.answered(queue)
    return app().clock.real_now() + timedelta(seconds=JOB_SECONDS)
