"""The clock on every page: coaching time, and the buttons that move it forward."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from aiohttp import web

from service.sandbox.moving import CannotMove
from service.sandbox.pages.places import UTC, place
from service.sandbox.world import WORLD, World


@dataclass(frozen=True, slots=True)
class ClockPanel:
    """What the panel shows. Times are local to `zone`."""

    now: datetime
    place: str
    zone: str
    can_move: bool
    goal: datetime | None
    next_due: datetime | None
    trouble: str


async def clock_panel(world: World, zone: ZoneInfo) -> ClockPanel:
    """The panel as it stands, in a zone."""
    next_due = await world.mover.next_due()
    return ClockPanel(
        now=world.clock.now().astimezone(zone),
        place=place(zone),
        zone=zone.key,
        can_move=world.mover.can_move,
        goal=world.mover.goal and world.mover.goal.astimezone(zone),
        next_due=next_due and next_due.astimezone(zone),
        trouble=world.mover.trouble,
    )


async def goal_of(request: web.Request, world: World) -> datetime:
    """Where a submitted form wants the clock: aware UTC. Raises CannotMove with the remedy."""
    form = await request.post()
    now = world.clock.now()
    match form.get("move"):
        case "hour":
            return now + timedelta(hours=1)
        case "day":
            return now + timedelta(days=1)
        case "next":
            if next_due := await world.mover.next_due():
                return max(next_due, now + timedelta(seconds=1))
            raise CannotMove("Nothing is planned. Enroll a client first, or move the clock by an hour or a day.")
        case _:
            return _typed(str(form.get("to", "")), str(form.get("zone", "UTC")))


def back_to(request: web.Request, fallback: str) -> str:
    """The page of ours that a form came from."""
    here = request.query.get("from", "")
    return here if here.startswith("/") and not here.startswith("//") and "\\" not in here else fallback


async def move_clock(request: web.Request) -> web.Response:
    """Start to move the clock. 303 back to the page; 400 with the remedy."""
    world = request.app[WORLD]
    try:
        world.mover.start(await goal_of(request, world))
    except CannotMove as fault:
        return web.Response(status=400, text=str(fault))
    raise web.HTTPSeeOther(back_to(request, "/"))


def _typed(local: str, zone: str) -> datetime:
    try:
        wall = datetime.fromisoformat(local)
        return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    except (ValueError, KeyError, OSError):
        raise CannotMove("Choose a day and a time for the clock.") from None
