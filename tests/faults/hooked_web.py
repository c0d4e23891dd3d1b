"""What granian serves in tests: the web process as it is, watched."""

from service.web.wsgi import app
from tests.faults.hooked import watch

watch(app.extensions["upswing"].store.engine)

__all__ = ["app"]
