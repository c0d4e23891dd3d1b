"""What granian serves in tests: the web process as it is, watched."""

from service.web.wsgi import app
from tests.faults.hooked import watch_keeping

watch_keeping(app.extensions["upswing"].store)

__all__ = ["app"]
