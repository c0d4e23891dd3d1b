"""Twilio's addresses and what answers there."""

import base64
import binascii
import hmac
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import web

from service.sandbox.faults import FaultKind, Scope
from service.sandbox.forms import API_VERSION
from service.sandbox.records import NewText, Text
from service.sandbox.twilio_api import listing, resources
from service.sandbox.twilio_api.checking import Refused, new_text
from service.sandbox.twilio_api.errors import twilio_error
from service.sandbox.twilio_api.spoiling import be_slow, spoil
from service.sandbox.world import WORLD, World

PREFIX = f"/{API_VERSION}/"
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_routes(app: web.Application) -> None:
    """Answer at Twilio's addresses."""
    account = f"{PREFIX}Accounts/{{account}}"
    app.router.add_post(f"{account}/Messages.json", create)
    app.router.add_get(f"{account}/Messages.json", _looking(list_messages), allow_head=False)
    app.router.add_get(f"{account}/Messages/{{sid}}.json", _looking(fetch), allow_head=False)
    app.router.add_post(f"{account}/Messages/{{sid}}.json", _looking(update))
    app.router.add_delete(f"{account}/Messages/{{sid}}.json", _looking(delete))
    app.router.add_get(f"{account}/IncomingPhoneNumbers.json", _looking(phone_numbers), allow_head=False)
    app.router.add_get(f"{account}.json", _looking(fetch_account), allow_head=False)


@web.middleware
async def authenticated(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Refuse, in Twilio's words, whoever does not know the account's token; 404 for other accounts and addresses."""
    if not request.path.startswith(PREFIX):
        return await handler(request)
    options = request.app[WORLD].options
    if not _knows_the_token(request.headers.get("Authorization", ""), options.account_sid, options.auth_token):
        return twilio_error(20003)
    if not options.texts or request.match_info.get("account") not in {options.account_sid, None}:
        return twilio_error(20404)
    try:
        return await handler(request)
    except web.HTTPNotFound:
        return twilio_error(20404)
    except web.HTTPMethodNotAllowed:
        return twilio_error(20004, http_status=405)


async def create(request: web.Request) -> web.StreamResponse:
    """Create a Message. Its receipts begin after the answer, unless a fault says otherwise."""
    world = request.app[WORLD]
    form = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    number = form.get("To")
    await be_slow(world.faults, number, Scope.SENDING)
    fault = world.faults.take_answer(number, Scope.SENDING)
    if fault and not (fault.accepted or fault.kind is FaultKind.DROP):
        return await spoil(request, fault, world.faults)
    try:
        text = _accept(world, new_text(form, world.options))
    except Refused as refused:
        return twilio_error(refused.code)
    if fault:
        world.carrier.start_delivery(text)
        return await spoil(request, fault, world.faults)
    if world.faults.take(FaultKind.RECEIPTS_EARLY, number):
        await world.carrier.deliver(text)
        return _answer(world, text, 201)
    return await _answer_then_deliver(request, world, text)


async def list_messages(request: web.Request) -> web.Response:
    """List Messages, newest first."""
    world = request.app[WORLD]
    try:
        query = listing.Query.read(request.query)
        texts, older, newer = listing.page_of(world.texts, query)
    except listing.BadQuery:
        return twilio_error(20001)
    shown = [resources.message(text, world.options) for text in texts]
    return web.json_response(listing.envelope(request.path, query, shown, older=older, newer=newer))


async def fetch(request: web.Request) -> web.Response:
    """Fetch one Message."""
    return _answer(request.app[WORLD], _text(request))


async def update(request: web.Request) -> web.Response:
    """Redact a Message, by an empty Body. Canceling is refused: only scheduled texts can be, and none are here."""
    world, text = request.app[WORLD], _text(request)
    form = await request.post()
    if "Status" in form:
        return twilio_error(30409)
    if form.get("Body") != "":
        return twilio_error(20001)
    if not text.state.final:
        return twilio_error(20009)
    return _answer(world, world.texts.redact(text.sid))


async def delete(request: web.Request) -> web.Response:
    """Delete a Message that has reached its end."""
    world, text = request.app[WORLD], _text(request)
    if not text.state.final:
        return twilio_error(20009)
    world.texts.erase(text.sid)
    return web.Response(status=204)


async def fetch_account(request: web.Request) -> web.Response:
    """Fetch the account."""
    world = request.app[WORLD]
    return web.json_response(resources.account(world.options, world.clock.real_now()))


async def phone_numbers(request: web.Request) -> web.Response:
    """List the account's numbers: one, ours."""
    world = request.app[WORLD]
    ours = resources.incoming_phone_number(world.options, world.carrier.web_url, world.clock.real_now())
    fits = request.query.get("PhoneNumber", ours["phone_number"]) == ours["phone_number"]
    uri = f"{request.path}?PageSize=50&Page=0"
    return web.json_response(
        {
            "end": 0,
            "first_page_uri": uri,
            "incoming_phone_numbers": [ours] if fits else [],
            "next_page_uri": None,
            "page": 0,
            "page_size": 50,
            "previous_page_uri": None,
            "start": 0,
            "uri": uri,
        }
    )


def _looking(handler: _Handler) -> _Handler:
    """A request that sends nothing: faults befall it only where their scope is everything."""

    async def look(request: web.Request) -> web.StreamResponse:
        faults, number = request.app[WORLD].faults, request.query.get("To")
        await be_slow(faults, number, Scope.EVERYTHING)
        if fault := faults.take_answer(number, Scope.EVERYTHING):
            return await spoil(request, fault, faults)
        return await handler(request)

    return look


def _accept(world: World, new: NewText) -> Text:
    if world.texts.has_stopped(new.recipient):
        raise Refused(21610)
    return world.carrier.accept(new)


async def _answer_then_deliver(request: web.Request, world: World, text: Text) -> web.StreamResponse:
    answer = _answer(world, text, 201)
    try:
        # Whoever asked may be gone: killed, or out of patience. The text was taken all the same.
        with suppress(ConnectionResetError):
            await answer.prepare(request)
            await answer.write_eof()
    finally:
        world.carrier.start_delivery(text)
    return answer


def _text(request: web.Request) -> Text:
    text = request.app[WORLD].texts.get(request.match_info["sid"])
    if text is None or text.erased_at_carrier:
        raise web.HTTPNotFound
    return text


def _answer(world: World, text: Text, http_status: int = 200) -> web.Response:
    body = json.dumps(resources.message(text, world.options))
    return web.Response(text=body, status=http_status, content_type="application/json")


def _knows_the_token(header: str, account_sid: str, auth_token: str) -> bool:
    scheme, _, encoded = header.partition(" ")
    try:
        given = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return False
    return scheme.lower() == "basic" and hmac.compare_digest(given, f"{account_sid}:{auth_token}".encode())
