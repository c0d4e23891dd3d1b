"""twilio-python's own asynchronous client in a bare loop: no database, no queue, nothing asked, nothing recorded.

Run as a process of its own: python -m service.cli.bench.bare_loop ADDRESS HOW_MANY AT_ONCE; prints texts per second.
"""

import asyncio
import sys
import warnings
from time import perf_counter

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

_ACCOUNT = "AC" + "0" * 32


async def _send_all(address: str, how_many: int, at_once: int) -> float:
    http_client = AsyncTwilioHttpClient()
    client = Client(_ACCOUNT, "0" * 32, http_client=http_client)
    client.api.base_url = address
    left = iter(range(how_many))

    async def send_on() -> None:
        for number in left:
            await client.messages.create_async(
                to=f"+4474{number:08}", from_="+15005550006", body="Morning. What is one small thing for today?"
            )

    began = perf_counter()
    await asyncio.gather(*(send_on() for _ in range(at_once)))
    seconds = perf_counter() - began
    await http_client.close()
    return how_many / seconds


if __name__ == "__main__":
    # Its way of signing in makes aiohttp 3.14 warn on every call.
    warnings.filterwarnings("ignore", message=".*BasicAuth.*")
    sys.stdout.write(f"{asyncio.run(_send_all(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))}\n")
