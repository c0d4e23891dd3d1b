"""From a request to the App that serves it."""

from typing import cast

from flask import current_app

from service.app import App
from service.web.throttle import Throttle

THROTTLE = "upswing_throttle"


def the_app() -> App:
    """The App of the request at hand."""
    return cast("App", current_app.extensions["upswing"])


def the_throttle() -> Throttle:
    """What counts tries to sign in."""
    return cast("Throttle", current_app.extensions[THROTTLE])
