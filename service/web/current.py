"""From a request to the App that serves it, and to the language its browser asks for."""

from typing import cast

from flask import current_app, request

from service.app import App
from service.domain.language import Language
from service.web.throttle import Throttle

THROTTLE = "upswing_throttle"


def the_app() -> App:
    """The App of the request at hand."""
    return cast("App", current_app.extensions["upswing"])


def the_throttle() -> Throttle:
    """What counts tries to sign in."""
    return cast("Throttle", current_app.extensions[THROTTLE])


def browser_language() -> Language:
    """For a page of which nobody knows the reader: the language that their browser asks for, or English."""
    return Language(request.accept_languages.best_match([one.value for one in Language], Language.EN.value))
