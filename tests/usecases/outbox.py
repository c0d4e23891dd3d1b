"""The outbox as the workers see it: a text of Ana's waits, is sent, is swept."""

import asyncio
from datetime import timedelta

from service.app import App
from service.domain.delivery import DispatchState, Verdict
from service.ports import SendFailed
from service.store.tables import Message
from service.usecases.dispatch_outbox import dispatch_outbox
from service.usecases.tick import tick
from tests.life import Life
from tests.usecases.rows import outbound

LOST = SendFailed("the line broke", verdict=Verdict.AMBIGUOUS)
REFUSED = SendFailed("could not be reached", verdict=Verdict.RETRY)


def send(app: App) -> int:
    """One worker empties the outbox; how many the carrier took."""
    return asyncio.run(dispatch_outbox(app, app.clock.real_now() + timedelta(seconds=5)))


def sweep(app: App) -> None:
    """One tick: plan what is due, mend what was forgotten."""
    tick(app, app.clock.real_now() + timedelta(seconds=5))


def queue_the_morning(life: Life) -> Message:
    """Tuesday's goal for Ana waits in the outbox; nobody has sent it yet."""
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    life.clock.pass_real(timedelta(minutes=1))
    sweep(life.app)
    [waiting] = [one for one in outbound(life.app) if one.dispatch_state is DispatchState.WAITING]
    return waiting


def row_of(app: App, message: Message) -> Message:
    """The message as it stands now."""
    return next(one for one in outbound(app) if one.id == message.id)


def pass_until_settled(life: Life, seconds: int = 60) -> None:
    """A minute of real time, with a sweep every five seconds, as the timetable does."""
    for _ in range(0, seconds, 5):
        life.clock.pass_real(timedelta(seconds=5))
        life.work()
