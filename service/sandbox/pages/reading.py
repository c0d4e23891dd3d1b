"""What phones and mailboxes hold, as JSON: for programs that look at them, as the demo does."""

from aiohttp import web

from service.sandbox.keeping import written
from service.sandbox.world import WORLD

_ALL = 1 << 31


def add_routes(app: web.Application) -> None:
    """Answer at the addresses that programs read."""
    app.router.add_get("/texts", list_texts)
    app.router.add_get("/mails", list_mails)


async def list_texts(request: web.Request) -> web.Response:
    """What phones sent and got, oldest first; with `?after=`, what came after that text. `coaching_at` in ISO 8601."""
    after = request.query.get("after", "0")
    if not (after.isascii() and after.isdigit()):
        raise web.HTTPBadRequest(text="Write after= and the number of a text.")
    texts = [
        {
            "number": text.number,
            "phone": text.phone,
            "sid": text.sid,
            "inbound": text.inbound,
            "body": text.body,
            "state": text.state,
            "coaching_at": written(text.coaching_at),
        }
        for text in request.app[WORLD].texts.newer_than(int(after))
    ]
    return web.json_response({"texts": texts})


async def list_mails(request: web.Request) -> web.Response:
    """Every mail, oldest first; its source is at /mailboxes/<number>/source."""
    mails = [
        {"number": mail.number, "recipient": mail.recipient, "coaching_at": written(mail.coaching_at)}
        for mail in reversed(request.app[WORLD].mails.newest(_ALL))
    ]
    return web.json_response({"mails": mails})
