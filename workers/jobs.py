"""Jobs are doors: each answers its ring and calls one use-case. Named by string in service.adapters.rq_doorbell."""

from service.ports import Queue
from service.usecases.dispatch_outbox import dispatch_outbox
from service.usecases.process_inbound import process_inbound
from service.usecases.tick import tick as tick_once
from workers.process import answer_the_ring, app, runner


def read_inbound() -> None:
    """Read the texts that came in."""
    process_inbound(app(), answer_the_ring(Queue.INBOUND))


def empty_outbox() -> None:
    """Send what waits."""
    runner().run(dispatch_outbox(app(), answer_the_ring(Queue.OUTBOX)))


def tick() -> None:
    """Plan what is due, mend what was forgotten."""
    tick_once(app(), answer_the_ring(Queue.TICK))
