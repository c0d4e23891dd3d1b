"""Templates of the pages, and the words they use for times and numbers."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from service.domain.segments import count
from service.rendering import templates_directory
from service.sandbox.pages.clock_panel import clock_panel
from service.sandbox.pages.places import UTC, pretty, zone_of
from service.sandbox.records import Text
from service.sandbox.world import WORLD

FOLDER = templates_directory() / "sandbox"


def clock_time(instant: datetime, zone: ZoneInfo) -> str:
    """09:05"""
    return instant.astimezone(zone).strftime("%H:%M")


def long_day(day: date) -> str:
    """Monday 2 March 2026"""
    return f"{day:%A} {day.day} {day:%B %Y}"


def short_time(instant: datetime, zone: ZoneInfo) -> str:
    """Mon 2 Mar, 09:05"""
    local = instant.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b, %H:%M}"


def segments(text: Text) -> str:
    """1 segment"""
    if text.media:
        return "photo"
    number = max(1, count(text.body).segments)
    return f"{number} segment{'' if number == 1 else 's'}"


async def draw(
    request: web.Request,
    template: str,
    facts: Mapping[str, Any],
    *,
    zone: ZoneInfo = UTC,
    alert: str = "",
    http_status: int = 200,
) -> web.Response:
    """Draw a page. `zone` is the one its clock shows; `alert` is what the last request could not do, and why."""
    world = request.app[WORLD]
    page = _JINJA.get_template(template).render(
        clock=await clock_panel(world, zone),
        zone=zone,
        alert=alert,
        here=request.path,
        our_number=world.options.our_number,
        has_phones=world.options.texts,
        has_mail=world.options.smtp_port is not None,
        faults_waiting=len(world.faults.waiting()),
        count=world.changes.count,
        **facts,
    )
    return web.Response(text=page, content_type="text/html", status=http_status)


def _environment() -> Environment:
    jinja = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    jinja.filters.update(clock_time=clock_time, short_time=short_time, long_day=long_day, pretty=pretty)
    jinja.globals.update(segments=segments, zone_of=zone_of)
    return jinja


_JINJA = _environment()
