"""Mailboxes, and mails as a mail program shows them."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp import web

from service.sandbox.letters import Letter, read_letter
from service.sandbox.pages.drawing import draw
from service.sandbox.records import Mail
from service.sandbox.replying import hand_over
from service.sandbox.world import WORLD, World

_SHOWN = 200
# allow-same-origin lets our script measure the mail; without allow-scripts nothing in it can run.
_MAIL_POLICY = (
    "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:;"
    " style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'"
)
_SECONDS = aiohttp.ClientTimeout(total=15)


@dataclass(frozen=True, slots=True)
class Row:
    """A mail in the list. `came` is how often a mail of this Message-ID came to this address."""

    mail: Mail
    letter: Letter
    came: int


def add_routes(app: web.Application) -> None:
    """Answer at the mailboxes' addresses."""
    app.router.add_get("/mail", to_mailboxes)
    app.router.add_get("/mailboxes", show_mailboxes)
    app.router.add_get("/mailboxes/{number:[0-9]+}", show_mail)
    app.router.add_get("/mailboxes/{number:[0-9]+}/html", show_html)
    app.router.add_get("/mailboxes/{number:[0-9]+}/source", show_source)
    app.router.add_post("/mailboxes/{number:[0-9]+}/read", look_at)
    app.router.add_post("/mailboxes/{number:[0-9]+}/unsubscribe", unsubscribe)
    app.router.add_post("/mailboxes/{number:[0-9]+}/reply", reply)


async def to_mailboxes(_request: web.Request) -> web.Response:
    """A shorter address."""
    raise web.HTTPFound("/mailboxes")


async def show_mailboxes(request: web.Request) -> web.Response:
    """All mails, or those of one address."""
    return await draw(request, "mail.html", {**_list(request), "mail": None, "letter": None})


async def show_mail(request: web.Request) -> web.Response:
    """One mail: its HTML part, its text part or its headers."""
    mail = _mail(request)
    letter = read_letter(mail.raw)
    views = [view for view, there in (("html", letter.html), ("text", letter.text), ("headers", True)) if there]
    facts = {
        **_list(request),
        "mail": mail,
        "letter": letter,
        "views": views,
        "view": request.query.get("view") if request.query.get("view") in views else views[0],
        "unsubscribed": request.query.get("unsubscribed", ""),
        "replied": request.query.get("replied", ""),
    }
    return await draw(request, "mail.html", facts)


async def show_html(request: web.Request) -> web.Response:
    """The HTML part alone, for its frame: no script, no form, nothing fetched; links open elsewhere."""
    html = '<base target="_blank">' + read_letter(_mail(request).raw).html
    return web.Response(text=html, content_type="text/html", headers={"Content-Security-Policy": _MAIL_POLICY})


async def show_source(request: web.Request) -> web.Response:
    """The mail as it came."""
    headers = {"Content-Disposition": f'attachment; filename="mail-{_mail(request).number}.eml"'}
    return web.Response(body=_mail(request).raw, content_type="message/rfc822", headers=headers)


async def look_at(request: web.Request) -> web.Response:
    """Remember that this mail has been read."""
    world = request.app[WORLD]
    if world.mails.look_at(_mail(request).number):
        world.changes.announce()
    return web.Response(status=204)


async def unsubscribe(request: web.Request) -> web.Response:
    """Do what a mail program does for its reader: POST List-Unsubscribe=One-Click (RFC 8058), without a cookie."""
    world, mail = request.app[WORLD], _mail(request)
    outcome = await _one_click(world, read_letter(mail.raw).unsubscribe)
    raise web.HTTPSeeOther(f"/mailboxes/{mail.number}?unsubscribed={outcome}")


async def _one_click(world: World, url: str) -> str:
    # Only at our own web process: a mail must not make this machine call others.
    if not url or world.carrier.web_url is None or not url.startswith(f"{world.carrier.web_url}/"):
        return "elsewhere"
    try:
        async with (
            aiohttp.ClientSession() as http,
            http.post(url, data={"List-Unsubscribe": "One-Click"}, allow_redirects=False, timeout=_SECONDS) as answer,
        ):
            return str(answer.status)
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return "unreached"


async def reply(request: web.Request) -> web.Response:
    """Answer a mail as its reader's mail program does; it reaches us as Mailgun would hand it over."""
    world, mail = request.app[WORLD], _mail(request)
    words = str((await request.post()).get("body", "")).strip()
    outcome = await hand_over(world, mail, words) if words else "empty"
    raise web.HTTPSeeOther(f"/mailboxes/{mail.number}?replied={outcome}")


def _list(request: web.Request) -> dict[str, Any]:
    world = request.app[WORLD]
    address = request.query.get("address") or None
    letters = [(mail, read_letter(mail.raw)) for mail in world.mails.newest(_SHOWN, address)]
    came = Counter((mail.recipient, letter.message_id) for mail, letter in letters)
    rows = [Row(mail, letter, came[mail.recipient, letter.message_id]) for mail, letter in letters]
    return {"rows": rows, "mailboxes": world.mails.mailboxes(), "address": address}


def _mail(request: web.Request) -> Mail:
    mail = request.app[WORLD].mails.get(int(request.match_info["number"]))
    if mail is None:
        raise web.HTTPNotFound
    return mail
