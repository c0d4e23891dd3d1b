"""The Flask application: small pieces registered in one place."""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from service.app import App
from service.web import (
    client_pages,
    email_events,
    email_webhook,
    forgetting,
    health,
    joining,
    metrics,
    own_copy,
    own_page,
    sms_webhook,
    voice_webhook,
)
from service.web.admin import (
    alerting,
    auditing,
    calendar,
    clients,
    conversation,
    enrolling,
    erasing,
    files,
    noting,
    phone_codes,
    readiness,
    rosters,
    signing_in,
    staffing,
    today,
    totals,
)
from service.web.admin.drawing import lay_out
from service.web.admin.typed import Id
from service.web.current import THROTTLE
from service.web.problems import explain_problems
from service.web.request_log import tell_requests
from service.web.security import guard
from service.web.throttle import Throttle

LARGEST_BODY = 256 * 1024
_PIECES = (
    sms_webhook,
    voice_webhook,
    email_webhook,
    email_events,
    health,
    metrics,
    client_pages,
    joining,
    forgetting,
    own_copy,
    own_page,
    signing_in,
    phone_codes,
    today,
    clients,
    enrolling,
    rosters,
    conversation,
    noting,
    erasing,
    calendar,
    alerting,
    readiness,
    staffing,
    totals,
    auditing,
    files,
)


def create_app(app: App) -> Flask:
    """The web process for an App."""
    flask = Flask(__name__, static_folder=None)
    flask.config.update(SECRET_KEY=app.settings.secret, MAX_CONTENT_LENGTH=LARGEST_BODY)
    flask.extensions["upswing"] = app
    flask.extensions[THROTTLE] = Throttle(app.settings)
    flask.extensions[metrics.MEASURES] = metrics.Measures()
    if app.settings.trusted_proxies:
        proxies = app.settings.trusted_proxies
        flask.wsgi_app = ProxyFix(flask.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies)  # type: ignore[method-assign]
    tell_requests(flask)
    guard(flask, app.settings)
    explain_problems(flask)
    lay_out(flask, app)
    flask.url_map.converters["id"] = Id
    for piece in _PIECES:
        flask.register_blueprint(piece.blueprint)
    return flask
