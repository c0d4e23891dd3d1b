"""Each route says how it knows who is asking, and asking without that gets nowhere."""

import re

import pytest
from flask import Flask
from werkzeug.routing import Rule

from service.app import App
from service.web.app import create_app
from service.web.security import Authentication, authentication_of

FOR_ANYBODY = {
    "/sign-in",
    "/static/<name>",
    "/unsubscribe/<token>",
    "/c/<token>",
    "/c/<token>/code",
    "/c/<token>/copy",
    "/c/<token>/forget",
    "/c/<token>/open",
    "/copy/<token>",
    "/join/<program>",
    "/forget/<token>",
    "/forget/<token>/undo",
}


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


def test_every_route_declares_how_its_asker_is_known(flask: Flask) -> None:
    undeclared = [
        rule.rule
        for rule in flask.url_map.iter_rules()
        if authentication_of(flask.view_functions[rule.endpoint]) is None
    ]
    assert undeclared == []


def test_only_these_pages_are_for_anybody(flask: Flask) -> None:
    assert {rule.rule for rule in _routes(flask, Authentication.ANYBODY)} == FOR_ANYBODY


def test_every_page_of_the_desk_sends_a_stranger_to_the_sign_in(flask: Flask) -> None:
    routes = _routes(flask, Authentication.SIGNED_IN)
    assert len(routes) > 5
    for rule in routes:
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            answer = flask.test_client().open(_address(rule), method=method)
            assert answer.status_code == 303, rule
            assert answer.headers["Location"].startswith("/sign-in"), rule


def test_every_webhook_of_the_carrier_needs_its_signature(flask: Flask) -> None:
    routes = _routes(flask, Authentication.SIGNED_BY_TWILIO)
    assert {rule.rule for rule in routes} == {
        rule.rule for rule in flask.url_map.iter_rules() if rule.rule.startswith("/webhooks/twilio/")
    }
    for rule in routes:
        assert flask.test_client().post(rule.rule, data={"Body": "hello"}).status_code == 403, rule


def test_what_declares_nothing_is_closed(flask: Flask) -> None:
    flask.add_url_rule("/forgotten", view_func=lambda: "open")
    assert flask.test_client().get("/forgotten").status_code == 303


def _routes(flask: Flask, authentication: Authentication) -> list[Rule]:
    rules = flask.url_map.iter_rules()
    return [rule for rule in rules if authentication_of(flask.view_functions[rule.endpoint]) is authentication]


def _address(rule: Rule) -> str:
    return re.sub(r"<[^>]+>", "1", rule.rule)
