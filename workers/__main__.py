"""One worker process: python -m workers."""

import importlib
import logging
import os
import sys
import time

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue as RqQueue
from rq import SimpleWorker
from rq.serializers import JSONSerializer

from service.adapters.rq_doorbell import PREFIX
from service.bootstrap import settle
from service.domain.replies import prepare
from service.logs import set_up_logs
from service.ports import Queue
from service.settings import BadSettings, load_settings
from workers.process import app, let_go

_CONNECTION_WAIT_SECONDS = 2
_TRY_AGAIN_SECONDS = 0.5
_BEHIND_THE_WEB = 5
"""Of nice(2). A carrier waits for a webhook's answer, nobody for a worker to the millisecond."""


def main() -> int:
    """Work until SIGTERM, which lets the running job finish. Valkey going away is waited out, not died of."""
    try:
        settings = load_settings()
    except BadSettings as bad:
        sys.stderr.write(f"{bad}\n")
        return 2
    set_up_logs()
    # RQ looks jobs up by name at the first ring, and twilio loads a quarter of a second of modules at the first text;
    # with everything loaded by then, they are as quick as the others.
    for name in ("workers.jobs", "twilio.rest.api.v2010.account.message"):
        importlib.import_module(name)
    # Not on SQLite: a worker that is held up holds the one write that everybody waits for.
    if app().store.is_postgresql:
        os.nice(_BEHIND_THE_WEB)
    # The first text would be read under SQLite's one write, with every webhook waiting behind it.
    prepare()
    settle()
    connection = Redis.from_url(settings.queue_url)
    queues = [RqQueue(PREFIX + queue, connection=connection, serializer=JSONSerializer) for queue in Queue]
    while True:
        try:
            # Making one asks the queue server already.
            worker = SimpleWorker(queues, connection=connection, serializer=JSONSerializer)
            worker.max_connection_wait_time = _CONNECTION_WAIT_SECONDS
            worker.work(logging_level="WARNING", with_scheduler=False)
        except RedisError as fault:
            logging.getLogger("workers").warning("queue server away: %s", type(fault).__name__)
            time.sleep(_TRY_AGAIN_SECONDS)
            continue
        let_go()
        return 0


if __name__ == "__main__":
    sys.exit(main())
