"""What every use-case is handed. Built in one place, bootstrap; frozen for the life of a process."""

from dataclasses import dataclass

from service.ports import Clock, Doorbell, EmailGateway, SenderRate, SmsGateway
from service.rendering import Rendering
from service.settings import Settings
from service.store.transaction import Store


@dataclass(frozen=True, slots=True)
class App:
    settings: Settings
    clock: Clock
    sms: SmsGateway
    mail: EmailGateway
    doorbell: Doorbell
    store: Store
    rendering: Rendering
    rate: SenderRate
