"""Phones to read and to type on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aiohttp import web

from service.domain.phone import BadPhone, carrier_phone, parse_phone
from service.domain.segments import LONGEST_TEXT
from service.sandbox.pages.drawing import draw
from service.sandbox.pages.places import zone_of
from service.sandbox.records import Phone, Text
from service.sandbox.world import WORLD, World

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Day:
    """The texts of one day on a phone, in the phone's own zone."""

    date: date
    texts: Sequence[Text]


def add_routes(app: web.Application) -> None:
    """Answer at the phones' addresses. A phone's address is its number without the plus."""
    app.router.add_get("/", show_phones)
    app.router.add_post("/phones", add_phone)
    app.router.add_get("/phones/{digits:[0-9]+}", show_phone)
    app.router.add_post("/phones/{digits:[0-9]+}/texts", send)
    app.router.add_post("/phones/{digits:[0-9]+}/read", look_at)


async def show_phones(request: web.Request) -> web.Response:
    """The list alone, for choosing; where texts are real there is none, and mail comes first."""
    if not request.app[WORLD].options.texts:
        raise web.HTTPFound("/mailboxes")
    return await draw(request, "phones.html", {**_list(request.app[WORLD]), "phone": None, "typed": ""})


async def add_phone(request: web.Request) -> web.Response:
    """Put a phone into the list, and pick it up."""
    world = request.app[WORLD]
    typed = str((await request.post()).get("number", ""))
    try:
        number = parse_phone(typed.strip()).e164
    except BadPhone as fault:
        facts = {**_list(world), "phone": None, "typed": typed}
        return await draw(request, "phones.html", facts, alert=str(fault), http_status=400)
    world.texts.add_phone(number)
    world.changes.announce()
    raise web.HTTPSeeOther(f"/phones/{number[1:]}")


async def show_phone(request: web.Request) -> web.Response:
    """One phone, with its conversation."""
    return await _draw_phone(request, _number(request))


async def send(request: web.Request) -> web.Response:
    """Send what was typed. A form comes back to the phone at once; JSON waits for our webhook's answer."""
    world, number = request.app[WORLD], _number(request)
    if request.content_type == "application/json":
        return await _send_json(request, world, number)
    form = await request.post()
    body, media = str(form.get("body", "")).replace("\r\n", "\n"), int(form.get("photo") == "1")
    if alert := _unsendable(body, media):
        return await _draw_phone(request, number, alert=alert, http_status=400)
    world.carrier.start_receiving(*world.carrier.type_on_phone(number, body, media))
    raise web.HTTPSeeOther(f"/phones/{number[1:]}")


async def look_at(request: web.Request) -> web.Response:
    """Remember how far this phone has been read."""
    world = request.app[WORLD]
    upto = str((await request.post()).get("upto", ""))
    if upto.isascii() and upto.isdigit() and world.texts.look_at(_number(request), int(upto)):
        world.changes.announce()
    return web.Response(status=204)


async def _send_json(request: web.Request, world: World, number: str) -> web.Response:
    asked = await request.json()
    body, media = str(asked.get("body", "")), int(bool(asked.get("photo")))
    if alert := _unsendable(body, media):
        return web.json_response({"error": alert}, status=400)
    text, keyword = world.carrier.type_on_phone(number, body, media)
    after = await world.carrier.receive(text, keyword) or text
    return web.json_response({"sid": after.sid, "trouble": after.trouble}, status=201)


async def _draw_phone(request: web.Request, number: str, *, alert: str = "", http_status: int = 200) -> web.Response:
    world, zone = request.app[WORLD], zone_of(number)
    before = request.query.get("before", "")
    texts = world.texts.newest_of(number, _SHOWN + 1, int(before) if before.isdigit() else None)
    shown = texts[-_SHOWN:]
    facts: dict[str, Any] = {
        **_list(world),
        "phone": number,
        "days": _days(shown, number),
        "earlier": shown[0].number if len(texts) > _SHOWN else None,
        "later": bool(before),
        "newest": shown[-1].number if shown else 0,
        "stopped": world.texts.has_stopped(number),
        "typed": "",
    }
    return await draw(request, "phones.html", facts, zone=zone, alert=alert, http_status=http_status)


def _days(texts: Sequence[Text], number: str) -> list[Day]:
    zone = zone_of(number)
    days: dict[date, list[Text]] = {}
    for text in texts:
        days.setdefault(text.coaching_at.astimezone(zone).date(), []).append(text)
    return [Day(day, texts_of_day) for day, texts_of_day in days.items()]


def _list(world: World) -> dict[str, Sequence[Phone]]:
    return {"phones": world.texts.phones()}


def _number(request: web.Request) -> str:
    phone = carrier_phone("+" + request.match_info["digits"])
    if phone is None:
        raise web.HTTPNotFound
    return phone.e164


def _unsendable(body: str, media: int) -> str:
    if not body.strip() and not media:
        return "Write something first."
    if len(body) > LONGEST_TEXT:
        return f"A text has at most {LONGEST_TEXT} characters. Make it {len(body) - LONGEST_TEXT} shorter."
    return ""
