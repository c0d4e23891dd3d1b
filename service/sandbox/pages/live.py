"""News for a page that is open: server-sent events that carry no content, only that there is some."""

import asyncio

from aiohttp import web

from service.sandbox.world import WORLD

CLOSING = web.AppKey("closing", asyncio.Event)
_BREATH = 0.1


async def events(request: web.Request) -> web.StreamResponse:
    """Send the count of changes whenever it has grown, at most ten times a second."""
    changes, closing = request.app[WORLD].changes, request.app[CLOSING]
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    seen = -1
    end = asyncio.create_task(closing.wait())
    try:
        while not closing.is_set():
            news = asyncio.create_task(changes.after(seen))
            await asyncio.wait({news, end}, return_when=asyncio.FIRST_COMPLETED)
            if not news.done():
                news.cancel()
                break
            seen = news.result()
            await response.write(f"data: {seen}\n\n".encode())
            await asyncio.wait({end}, timeout=_BREATH)
    except ConnectionResetError:
        pass  # The page was closed.
    finally:
        end.cancel()
    return response


async def close_news(app: web.Application) -> None:
    """End every stream, so that stopping does not wait for open pages."""
    app[CLOSING].set()
