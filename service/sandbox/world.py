"""Everything the sandbox's doors share."""

from dataclasses import dataclass

from aiohttp import web

from service.ports import Clock
from service.sandbox.carrier import Carrier
from service.sandbox.changes import Changes
from service.sandbox.faults import Faults
from service.sandbox.mail_store import MailStore
from service.sandbox.moving import Mover
from service.sandbox.options import Options
from service.sandbox.text_store import TextStore


@dataclass(frozen=True, slots=True)
class World:
    """One sandbox, running."""

    options: Options
    clock: Clock
    texts: TextStore
    mails: MailStore
    faults: Faults
    changes: Changes
    carrier: Carrier
    mover: Mover


WORLD = web.AppKey("world", World)
