"""The only place that knows both sides: builds the App that use-cases are handed."""

import gc
import zoneinfo
from typing import Final

from service.adapters.clock import SandboxClock, SystemClock
from service.adapters.rq_doorbell import RqDoorbell
from service.adapters.shared_rate import SharedRate
from service.adapters.smtp_email import SmtpEmail
from service.adapters.twilio_sms import TwilioSms
from service.app import App
from service.rendering import Rendering
from service.settings import Settings
from service.store.transaction import Store

# Python prefers the system's time-zone data; ours comes from PyPI's tzdata, the same on every machine (RFC 6557).
zoneinfo.reset_tzpath(to=())

_NEW_OBJECTS: Final = 20_000


def settle() -> None:
    """For a process that lives long, once all of its code is loaded: look for garbage among what comes from here on,
    and less often. What a worker does for one text took a quarter longer otherwise."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


def bootstrap(settings: Settings) -> App:
    """Build the real thing from settings. Connects to nothing yet."""
    clock = SandboxClock(settings.clock_file) if settings.sms_is_sandboxed else SystemClock()
    return App(
        settings=settings,
        clock=clock,
        sms=TwilioSms(settings),
        mail=SmtpEmail(settings),
        doorbell=RqDoorbell(settings.queue_url),
        store=Store.open(settings.database),
        rendering=Rendering.load(),
        rate=SharedRate(settings.sending_rate, settings.queue_url, clock),
    )
