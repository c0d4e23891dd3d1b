"""The usual way, for comparison: an RQ job for each text, which makes one blocking call.

Run as a process of its own: python -m service.cli.bench.rq_per_text QUEUE_ADDRESS ADDRESS HOW_MANY; prints texts per
second, of a SimpleWorker that empties the queue.
"""

import sys
from functools import cache
from time import perf_counter

from redis import Redis
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer
from twilio.rest import Client

_ACCOUNT = "AC" + "0" * 32


@cache
def _client(address: str) -> Client:
    client = Client(_ACCOUNT, "0" * 32)
    client.api.base_url = address
    return client


def send(address: str, to: str) -> None:
    """One text."""
    words = "Morning. What is one small thing for today?"
    _client(address).messages.create(to=to, from_="+15005550006", body=words)


def _main(queue_address: str, address: str, how_many: int) -> float:
    with Redis.from_url(queue_address) as connection:
        queue = Queue("bench-job-per-text", connection=connection, serializer=JSONSerializer)
        for number in range(how_many):
            queue.enqueue("service.cli.bench.rq_per_text.send", address, f"+4474{number:08}", result_ttl=0)
        worker = SimpleWorker([queue], connection=connection, serializer=JSONSerializer)
        began = perf_counter()
        worker.work(burst=True, logging_level="ERROR")
        return how_many / (perf_counter() - began)


if __name__ == "__main__":
    sys.stdout.write(f"{_main(sys.argv[1], sys.argv[2], int(sys.argv[3]))}\n")
