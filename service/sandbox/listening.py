"""One sandbox on its sockets, for as long as the context lasts."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from service.ports import Clock
from service.sandbox.carrier import Carrier
from service.sandbox.changes import Changes
from service.sandbox.faults import Faults
from service.sandbox.keeping import open_database
from service.sandbox.mail_store import MailStore
from service.sandbox.moving import ClockControl, Mover
from service.sandbox.options import Options
from service.sandbox.pages import routes as pages
from service.sandbox.pages.guard import guarded
from service.sandbox.smtp import Mailroom, serve_mail
from service.sandbox.text_store import TextStore
from service.sandbox.twilio_api import routes as twilio_api
from service.sandbox.webhooks import Webhooks
from service.sandbox.world import WORLD, World

_LINES_TO_US = 50


@dataclass(frozen=True, slots=True)
class Listening:
    """A sandbox that answers at `url`, and for mail at `smtp_port` unless that is None."""

    world: World
    url: str
    smtp_port: int | None


@asynccontextmanager
async def listening(options: Options, clock: Clock, control: ClockControl | None) -> AsyncIterator[Listening]:
    """Open the file and the sockets; close them at the end. Raises OSError for a port that is taken."""
    async with AsyncExitStack() as stack:
        world = await _world(stack, options, clock, control)
        port = await _serve_http(stack, world)
        smtp_port = None
        if options.smtp_port is not None:
            mailroom = Mailroom(world.mails, world.faults, world.changes)
            smtp_port = await serve_mail(stack, mailroom, options.host, options.smtp_port)
            stack.callback(world.faults.clear)
        world.carrier.resume()
        yield Listening(world, f"http://{options.host}:{port}", smtp_port)


async def _world(stack: AsyncExitStack, options: Options, clock: Clock, control: ClockControl | None) -> World:
    connection = open_database(options.data_file)
    stack.callback(connection.close)
    http = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_LINES_TO_US)))
    changes, faults, texts = Changes(), Faults(), TextStore(connection, clock)
    carrier = Carrier(options, texts, faults, Webhooks(http, options.auth_token), changes)
    stack.push_async_callback(carrier.close)
    mover = Mover(clock, changes, control)
    stack.push_async_callback(mover.close)
    return World(options, clock, texts, MailStore(connection, clock), faults, changes, carrier, mover)


async def _serve_http(stack: AsyncExitStack, world: World) -> int:
    app = web.Application(middlewares=[guarded, twilio_api.authenticated], client_max_size=1 << 20)
    app[WORLD] = world
    twilio_api.add_routes(app)
    pages.add_routes(app)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    stack.callback(world.faults.clear)
    site = web.TCPSite(runner, world.options.host, world.options.port)
    await site.start()
    port: int = runner.addresses[0][1]
    return port
