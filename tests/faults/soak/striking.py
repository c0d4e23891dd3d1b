"""What may strike during a soak. A strike is a context: it strikes where that begins, and is over where it ends."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from service.sandbox.faults import Fault, FaultKind, Scope
from tests.faults.hooked import Step
from tests.faults.soak.house import TIMETABLE, WEB, WORKER, House

Strike = Callable[[House], AbstractContextManager[None]]

_CARRIER = (
    Fault(FaultKind.LATENCY, milliseconds=400),
    Fault(FaultKind.LATENCY, times=2, milliseconds=2000),
    Fault(FaultKind.TOO_MANY, times=8),
    Fault(FaultKind.ERROR, times=4, code=30500),
    Fault(FaultKind.SERVER_ERROR, code=503),
    Fault(FaultKind.SERVER_ERROR, times=4, accepted=True),
    Fault(FaultKind.SERVER_ERROR, scope=Scope.EVERYTHING, times=12),
    Fault(FaultKind.RESET, times=4),
    Fault(FaultKind.RESET, times=4, accepted=True),
    Fault(FaultKind.HANG, times=3),
    Fault(FaultKind.HANG, times=3, accepted=True),
    Fault(FaultKind.DROP),
    Fault(FaultKind.STUCK),
    Fault(FaultKind.RECEIPTS_EARLY),
    Fault(FaultKind.RECEIPTS_UNORDERED),
    Fault(FaultKind.RECEIPTS_TWICE),
    Fault(FaultKind.RECEIPTS_NEVER),
    Fault(FaultKind.WEBHOOK_NEVER, times=4),
    Fault(FaultKind.WEBHOOK_TWICE),
)


def _dies_at(step: Step) -> Strike:
    @contextmanager
    def strike(house: House) -> Iterator[None]:
        house.life.orders.die_at(step)
        yield

    return strike


def _killed(role: str) -> Strike:
    @contextmanager
    def strike(house: House) -> Iterator[None]:
        for part in house.one_of(role):
            part.kill()
        yield

    return strike


def _carrier_does(fault: Fault) -> Strike:
    @contextmanager
    def strike(house: House) -> Iterator[None]:
        house.life.sandbox.add_fault(fault)
        yield
        house.life.sandbox.clear_faults()

    return strike


@contextmanager
def _everybody_killed(house: House) -> Iterator[None]:
    for parts in house.running.values():
        for part in parts:
            part.kill()
    yield


@contextmanager
def _worker_asked_to_end(house: House) -> Iterator[None]:
    for part in house.one_of(WORKER):
        part.ask_to_end()
    yield


@contextmanager
def _valkey_flushed(house: House) -> Iterator[None]:
    house.life.valkey.flush()
    yield
    house.life.valkey.flush()


def _valkey_away(house: House) -> AbstractContextManager[None]:
    return house.life.valkey.away()


def _database_away(house: House) -> AbstractContextManager[None]:
    return house.database_away()


STRIKES: dict[str, Strike] = {
    **{f"killed {step.value.replace('_', ' ')}": _dies_at(step) for step in Step},
    **{f"a {role} killed": _killed(role) for role in (WORKER, WEB, TIMETABLE)},
    "everything killed": _everybody_killed,
    "a worker asked to end": _worker_asked_to_end,
    "Valkey flushed": _valkey_flushed,
    "Valkey away": _valkey_away,
    "the database away": _database_away,
}
"""By what is printed about them. Beside these the carrier's, of which there are many."""


def strikes_of_the_carrier() -> dict[str, Strike]:
    """Each fault of the sandbox's that leaves a text to arrive in the end."""
    return {_called(fault): _carrier_does(fault) for fault in _CARRIER}


def _called(fault: Fault) -> str:
    facts = [fault.kind.value]
    facts += ["taken"] if fault.accepted else []
    facts += ["look-ups too"] if fault.scope is Scope.EVERYTHING else []
    return f"carrier: {', '.join(facts)}" + (f" x{fault.times}" if fault.times else "")
