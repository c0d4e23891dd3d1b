"""Jobs are doors: each answers its ring and calls one use-case. Named by string in service.adapters.rq_doorbell."""

from service.ports import Queue
from service.usecases.dispatch_outbox import dispatch_outbox
from service.usecases.process_inbound import process_inbound
from service.usecases.tick import tick as tick_once
from workers.process import JOB_SECONDS, answering, app, loop


def read_inbound() -> None:
    """Read the texts that came in."""
    with answering(Queue.INBOUND) as work:
        work.done = process_inbound(app(), work.until)


def empty_outbox() -> None:
    """Send what waits."""
    with answering(Queue.OUTBOX) as work:
        work.done = loop().run(dispatch_outbox(app(), work.until), JOB_SECONDS) or 0


def tick() -> None:
    """Plan what is due, mend what was forgotten."""
    with answering(Queue.TICK) as work:
        tick_once(app(), work.until)
