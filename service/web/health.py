"""Is the process alive, and can the service do its work?"""

from datetime import timedelta
from typing import Final

from flask import Blueprint, Response, jsonify

from service.adapters.zones import zone_data_version
from service.app import App
from service.store.faults import StoreDown
from service.usecases.look_for_trouble import look_for_trouble
from service.web.current import the_app
from service.web.security import probe

blueprint = Blueprint("health", __name__)
TICK_IS_LATE_AFTER: Final = timedelta(seconds=60)


@blueprint.get("/healthz")
@probe
def alive() -> Response:
    """200 while the process answers at all: what a keeper of processes asks."""
    return Response("ok", mimetype="text/plain")


@blueprint.get("/readyz")
@probe
def ready() -> tuple[Response, int]:
    """200 when database and queue server answer and the last tick is young; 503 with what is wrong otherwise.

    For who watches, not for who routes: without the queue a text that comes in is still kept.
    """
    told, well = _told(the_app())
    return jsonify(told), 200 if well else 503


def _told(app: App) -> tuple[dict[str, object], bool]:
    queue = app.doorbell.answers()
    told: dict[str, object] = {"queue": "up" if queue else "down", "zone_data": zone_data_version()}
    try:
        seen = look_for_trouble(app)
    except StoreDown:
        return {"database": "down", **told}, False
    late = seen.tick_age is None or seen.tick_age > TICK_IS_LATE_AFTER
    ages = {"tick_age_seconds": _rounded(seen.tick_age), "oldest_waiting_seconds": _rounded(seen.waiting_age)}
    return {"database": "up", **told, **ages}, queue and not late


def _rounded(age: timedelta | None) -> float | None:
    return None if age is None else round(age.total_seconds(), 1)
