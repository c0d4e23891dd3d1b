"""From a request to the App that serves it."""

from typing import cast

from flask import current_app

from service.app import App


def the_app() -> App:
    """The App of the request at hand."""
    return cast("App", current_app.extensions["upswing"])
