"""This machine and what it stands on: database, queue, tick, time-zone data, the picture's font."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from redis.exceptions import RedisError

from service.adapters.rq_doorbell import RqDoorbell
from service.adapters.zones import zone_data_version
from service.app import App
from service.cli.doctor.finding import Finding, fine, look, wrong
from service.rendering.charts import Dot, draw_week
from service.store.faults import StoreDown
from service.store.migrate import Schema, schema_of
from service.usecases.look_for_trouble import look_for_trouble

_KEEPS_ALL: Final = "noeviction"
_TICK_IS_LATE_AFTER: Final = timedelta(minutes=1)
_WAITS_TOO_LONG: Final = timedelta(minutes=30)
_ZONES_AGE_YEARS: Final = 1


def check_machine(app: App) -> Iterator[Finding]:
    """What does not need the world outside."""
    yield check_database(app)
    yield check_queue(app)
    yield from check_pulse(app)
    yield check_zones(app)
    yield check_font(app)


def check_database(app: App) -> Finding:
    """Whether it answers, and has the tables that this version expects."""
    what = "PostgreSQL" if app.store.is_postgresql else "SQLite"
    try:
        schema = schema_of(app.store.engine)
    except StoreDown:
        return wrong("database", f"{what} does not answer", "Is it running, and is DATABASE_URL right?")
    match schema:
        case Schema.CURRENT:
            return fine("database", f"{what}, with the tables of this version")
        case Schema.EMPTY | Schema.BEHIND:
            return wrong("database", f"{what} has not the tables of this version", "Run: upswing migrate")
        case Schema.AHEAD:
            remedy = "This is an older version of Upswing: install the one that was here."
            return wrong("database", f"{what} has the tables of a later version", remedy)


def check_queue(app: App) -> Finding:
    """Whether it answers, and what it does when memory is short: rings must never be thrown away."""
    doorbell = app.doorbell
    if not doorbell.answers():
        remedy = "Start Upswing, or the Valkey of REDIS_URL. Until then texts wait."
        return wrong("queue", "it does not answer", remedy)
    if not isinstance(doorbell, RqDoorbell):
        return fine("queue", "it answers")
    try:
        policy = doorbell.when_memory_is_short()
    except (RedisError, KeyError):
        return look("queue", "it answers, but does not tell its maxmemory-policy", f"See that it is {_KEEPS_ALL}.")
    if policy != _KEEPS_ALL:
        return wrong(
            "queue", f"its maxmemory-policy is {policy}", f"Set it to {_KEEPS_ALL}: rings would be lost silently."
        )
    return fine("queue", f"it answers, and its maxmemory-policy is {_KEEPS_ALL}")


def check_pulse(app: App) -> Iterator[Finding]:
    """Whether somebody works."""
    try:
        seen = look_for_trouble(app)
    except StoreDown:
        return
    if seen.tick_age is None or seen.tick_age > _TICK_IS_LATE_AFTER:
        found = "never" if seen.tick_age is None else f"{seen.tick_age.total_seconds():.0f} s ago"
        yield look("last tick", found, "Start Upswing: a worker and the timetable must run.")
    else:
        yield fine("last tick", f"{seen.tick_age.total_seconds():.0f} s ago")
    if seen.waiting_age is not None and seen.waiting_age > _WAITS_TOO_LONG:
        waits = f"the oldest has waited for {seen.waiting_age.total_seconds() / 60:.0f} minutes"
        yield look("outbox", waits, "Look at the workers' log, and at SEGMENTS_PER_SECOND.")


def check_zones(app: App) -> Finding:
    """Countries change their clocks at short notice: data that is old puts prompts an hour off."""
    version = zone_data_version()
    if app.clock.real_now().year - int(version[:4]) > _ZONES_AGE_YEARS:
        return look("time-zone data", version, "Install a version of Upswing with newer data (tzdata).")
    return fine("time-zone data", version)


def check_font(app: App) -> Finding:
    """A font that is not found draws nothing, silently."""
    jinja = app.rendering.jinja
    if draw_week(jinja, (Dot("done", "M"),)).png == draw_week(jinja, (Dot("done", ""),)).png:
        return wrong(
            "font", "the weekly mail's picture has no letters", "Install Upswing anew: the font comes with it."
        )
    return fine("font", "the weekly mail's picture has its letters")
