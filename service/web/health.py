"""Is the process alive, and can it do its work?"""

from datetime import timedelta

from flask import Blueprint, Response, jsonify

from service.store.faults import StoreDown
from service.store.heartbeats import last_beat
from service.usecases.tick import HEARTBEAT
from service.web.current import the_app
from service.web.security import probe

blueprint = Blueprint("health", __name__)
_TICK_IS_LATE_AFTER = timedelta(seconds=60)


@blueprint.get("/healthz")
@probe
def alive() -> Response:
    """200 while the process answers at all."""
    return Response("ok", mimetype="text/plain")


@blueprint.get("/readyz")
@probe
def ready() -> tuple[Response, int]:
    """200 when the database answers and the last tick is young; 503 with what is wrong otherwise."""
    app = the_app()
    try:
        with app.store.reading() as tx:
            ticked = last_beat(tx, HEARTBEAT)
    except StoreDown:
        return jsonify(database="down"), 503
    age = app.clock.real_now() - ticked if ticked else None
    late = age is None or age > _TICK_IS_LATE_AFTER
    seconds = round(age.total_seconds(), 1) if age is not None else None
    return jsonify(database="up", tick_age_seconds=seconds), 503 if late else 200
