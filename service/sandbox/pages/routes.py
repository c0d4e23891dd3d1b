"""The addresses of the pages."""

import asyncio

from aiohttp import web

from service.sandbox.pages import faults, live, mailboxes, phones, reading
from service.sandbox.pages.clock_panel import move_clock
from service.sandbox.pages.drawing import FOLDER
from service.sandbox.pages.guard import add_headers
from service.sandbox.world import WORLD


def add_routes(app: web.Application) -> None:
    """Answer at the pages' addresses."""
    app[live.CLOSING] = asyncio.Event()
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(live.close_news)
    phones.add_routes(app)
    mailboxes.add_routes(app)
    faults.add_routes(app)
    reading.add_routes(app)
    app.router.add_post("/clock", move_clock)
    app.router.add_get("/events", live.events)
    app.router.add_get("/healthz", healthy)
    app.router.add_static("/static", FOLDER / "static")


async def healthy(request: web.Request) -> web.Response:
    """Says that the sandbox answers, and which halves of it are on."""
    options = request.app[WORLD].options
    return web.json_response({"texts": options.texts, "mail": options.smtp_port is not None})
