"""The page on which things are made to go wrong, and the same as JSON for tests and scripts."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from service.sandbox.faults import BadFault, Fault, FaultKind, Scope
from service.sandbox.pages.drawing import draw
from service.sandbox.world import WORLD


@dataclass(frozen=True, slots=True)
class Choice:
    """One fault on the page: its words, the number it asks for, and whether it may take the text all the same."""

    kind: FaultKind
    words: str
    why: str
    field: str = ""
    start: int = 0
    unit: str = ""
    may_accept: bool = False


GROUPS: dict[str, tuple[Choice, ...]] = {
    "Sending a text": (
        Choice(FaultKind.LATENCY, "Slow", "Twilio takes its time", "milliseconds", 1000, "ms"),
        Choice(FaultKind.TOO_MANY, "Too many requests", "429, error 20429", "retry_after", 1, "s to wait"),
        Choice(FaultKind.ERROR, "Refused", "400 with an error of Twilio's", "code", 21211, "error code"),
        Choice(FaultKind.SERVER_ERROR, "Server error", "did it take the text, or not?", "code", 500, "HTTP", True),
        Choice(FaultKind.RESET, "Reset", "the line is cut before an answer", may_accept=True),
        Choice(FaultKind.HANG, "Hang", "no answer until cleared", may_accept=True),
        Choice(FaultKind.DROP, "Accepted, then dropped", "the text is taken and leaves; the answer never comes"),
    ),
    "After it was accepted": (
        Choice(FaultKind.UNDELIVERED, "Not delivered", "the carrier gives up", "code", 30003, "error code"),
        Choice(FaultKind.STUCK, "Stuck in the queue", "until cleared, or until its validity ends: 30036"),
        Choice(FaultKind.RECEIPTS_EARLY, "Receipts before the answer", "all of them"),
        Choice(FaultKind.RECEIPTS_UNORDERED, "Receipts out of order", "the last one first"),
        Choice(FaultKind.RECEIPTS_TWICE, "Receipts twice", "each of them"),
        Choice(FaultKind.RECEIPTS_NEVER, "No receipts", "the text arrives, and nobody says so"),
    ),
    "A text from a client": (
        Choice(FaultKind.WEBHOOK_NEVER, "Webhook never called", "Twilio has the text; only a look-up finds it"),
        Choice(FaultKind.WEBHOOK_TWICE, "Webhook called twice", "with the same MessageSid"),
    ),
    "Mail": (
        Choice(FaultKind.MAIL_RCPT, "Address refused", "at RCPT", "code", 550, "SMTP reply"),
        Choice(FaultKind.MAIL_DATA, "Mail refused", "at DATA", "code", 451, "SMTP reply"),
        Choice(FaultKind.MAIL_HANG, "Hang", "after DATA, until cleared"),
        Choice(FaultKind.MAIL_DROP, "Taken, then dropped", "after DATA; the answer never comes"),
    ),
}
_WORDS = {choice.kind: choice for choices in GROUPS.values() for choice in choices}


def add_routes(app: web.Application) -> None:
    """Answer at /faults: a page to a browser, JSON to whoever accepts or sends it."""
    app.router.add_get("/faults", show)
    app.router.add_post("/faults", add)
    app.router.add_delete("/faults", clear)
    app.router.add_post("/faults/clear", clear)


async def show(request: web.Request) -> web.Response:
    """What waits to go wrong."""
    waiting = request.app[WORLD].faults.waiting()
    if "application/json" in request.headers.get("Accept", ""):
        return web.json_response([fault.as_plain() for fault in waiting])
    return await _draw(request)


async def add(request: web.Request) -> web.Response:
    """Let something go wrong. 201 with the fault for JSON; 303 for the form; 400 with the remedy."""
    world = request.app[WORLD]
    is_json = request.content_type == "application/json"
    try:
        fault = Fault.read(await _sent(request) if is_json else _chosen(await request.post()))
    except BadFault as bad:
        if is_json:
            return web.json_response({"error": str(bad)}, status=400)
        return await _draw(request, alert=str(bad), http_status=400)
    world.faults.add(fault)
    world.changes.announce()
    if is_json:
        return web.json_response(fault.as_plain(), status=201)
    raise web.HTTPSeeOther("/faults")


async def clear(request: web.Request) -> web.Response:
    """Let all go well again, and let go of what hangs."""
    world = request.app[WORLD]
    world.faults.clear()
    world.changes.announce()
    if request.method == "DELETE":
        return web.Response(status=204)
    raise web.HTTPSeeOther("/faults")


async def _draw(request: web.Request, *, alert: str = "", http_status: int = 200) -> web.Response:
    waiting = [(_WORDS[fault.kind], fault) for fault in request.app[WORLD].faults.waiting()]
    facts = {"groups": GROUPS, "waiting": waiting, "everything": Scope.EVERYTHING}
    return await draw(request, "faults.html", facts, alert=alert, http_status=http_status)


async def _sent(request: web.Request) -> dict[str, Any]:
    try:
        sent = await request.json()
    except json.JSONDecodeError:
        raise BadFault("Write JSON.") from None
    if not isinstance(sent, dict):
        raise BadFault('Write a JSON object, such as {"kind": "reset", "times": 1}.')
    return sent


def _chosen(form: Any) -> dict[str, Any]:
    """The fault whose button was pushed, with what stands beside that button."""
    kind = str(form.get("kind", ""))
    fields = {name: form.get(name, "") for name in ("times", "number")}
    if form.get("scope"):
        fields["scope"] = form["scope"]
    for name in ("milliseconds", "retry_after", "code", "accepted"):
        if form.get(f"{kind}.{name}"):
            fields[name] = form[f"{kind}.{name}"]
    return {"kind": kind, **fields}
