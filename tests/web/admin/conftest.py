"""Mira and Omar at the desk."""

import pytest
from flask import Flask

from service.app import App
from service.web.app import create_app
from tests.web.admin.browsing import Browser


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


@pytest.fixture
def at_the_desk(flask: Flask, mira: int) -> Browser:  # noqa: ARG001 (she must be on the staff)
    """Mira, a coach, signed in."""
    browser = Browser(flask)
    browser.signs_in("mira@example.org")
    return browser


@pytest.fixture
def admin(flask: Flask, omar: int) -> Browser:  # noqa: ARG001 (he must be on the staff)
    """Omar, an admin who coaches nobody, signed in."""
    browser = Browser(flask)
    browser.signs_in("omar@example.org")
    return browser


@pytest.fixture
def stranger(flask: Flask) -> Browser:
    """Somebody who has not signed in."""
    return Browser(flask)
