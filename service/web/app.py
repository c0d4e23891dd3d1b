"""The Flask application: small pieces registered in one place."""

from flask import Flask, Response
from werkzeug.middleware.proxy_fix import ProxyFix

from service.app import App
from service.store.transaction import StoreDown
from service.web import health, sms_webhook

LARGEST_BODY = 256 * 1024


def create_app(app: App) -> Flask:
    """The web process for an App."""
    flask = Flask(__name__, static_folder=None)
    flask.config.update(SECRET_KEY=app.settings.secret, MAX_CONTENT_LENGTH=LARGEST_BODY)
    flask.extensions["upswing"] = app
    if app.settings.trusted_proxies:
        proxies = app.settings.trusted_proxies
        flask.wsgi_app = ProxyFix(flask.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies)  # type: ignore[method-assign]
    flask.register_error_handler(StoreDown, _try_again)
    flask.register_blueprint(sms_webhook.blueprint)
    flask.register_blueprint(health.blueprint)
    return flask


def _try_again(_: StoreDown) -> Response:
    """Nothing was kept: whoever sent it must send it again."""
    return Response("try again", status=503, headers={"Retry-After": "5"}, mimetype="text/plain")
