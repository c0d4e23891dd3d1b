"""The clock's control in the sandbox's own process: the service's use-cases, on the service's database."""

from datetime import datetime
from functools import cached_property

from service.app import App
from service.bootstrap import bootstrap
from service.settings import Settings
from service.usecases.find_next_due import find_next_due
from service.usecases.move_clock import move_clock


class CoachingClock:
    """A ClockControl. The service is built at the first use, since it may be migrating when the sandbox starts."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def next_due(self) -> datetime | None:
        return find_next_due(self._app)

    def move_to(self, instant: datetime) -> None:
        move_clock(self._app, instant)

    @cached_property
    def _app(self) -> App:
        return bootstrap(self._settings)
