"""Everything that the sandbox can make Twilio do befalls somebody, and each text arrives once. On both databases."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from service.domain.delivery import DeliveryStatus, DispatchState
from service.sandbox.faults import ANSWERS, Fault, FaultKind, Scope
from tests.faults.practice import Practice, wait_for

_BEYOND_THE_CALL = 2000
"""Milliseconds: longer than a call may take here."""
_ON_THE_WAY_OUT = (
    Fault(FaultKind.LATENCY, milliseconds=_BEYOND_THE_CALL),
    Fault(FaultKind.TOO_MANY),
    Fault(FaultKind.ERROR, code=30500),
    Fault(FaultKind.SERVER_ERROR, code=500),
    Fault(FaultKind.SERVER_ERROR, code=503, accepted=True),
    Fault(FaultKind.RESET),
    Fault(FaultKind.RESET, accepted=True),
    Fault(FaultKind.HANG),
    Fault(FaultKind.HANG, accepted=True),
    Fault(FaultKind.DROP),
    Fault(FaultKind.RECEIPTS_EARLY),
    Fault(FaultKind.RECEIPTS_UNORDERED),
    Fault(FaultKind.RECEIPTS_TWICE),
    Fault(FaultKind.RECEIPTS_NEVER),
)
"""What may befall a text that is still to arrive, once."""


def test_whatever_befalls_a_text_it_arrives_once(life: Practice) -> None:
    life.start_web()
    befallen = _befall_each_somebody(life, _ON_THE_WAY_OUT)
    (wrong,) = life.clients_fall_due(1)
    life.sandbox.add_fault(Fault(FaultKind.ERROR, times=1, number=wrong, code=21211))
    life.start_worker()
    wait_for(lambda: not life.sandbox.faults())
    life.sandbox.clear_faults()
    wait_for(lambda: all(_has_arrived(life, number, kind) for number, kind in befallen.items()))
    assert life.texts_held() == Counter(dict.fromkeys(befallen, 1) | {wrong: 0})
    assert [message.dispatch_state for message in life.messages_of(wrong)] == [DispatchState.FAILED]


def test_where_nobody_reports_back_the_carrier_is_asked_and_each_text_arrives_once(life: Practice) -> None:
    """No web process, so no receipts: only a look-up tells what became of a text, and that fails too for a while."""
    befallen = _befall_each_somebody(life, [fault for fault in _ON_THE_WAY_OUT if fault.kind in ANSWERS])
    life.sandbox.add_fault(Fault(FaultKind.SERVER_ERROR, times=4, scope=Scope.EVERYTHING, code=503))
    life.start_worker()
    wait_for(lambda: not life.sandbox.faults())
    life.sandbox.clear_faults()
    wait_for(life.all_handed_over)
    assert life.texts_held() == Counter(dict.fromkeys(befallen, 1))


def _befall_each_somebody(life: Practice, faults: Sequence[Fault]) -> dict[str, FaultKind]:
    """A client for each fault, who falls due now, and what befalls them once."""
    numbers = life.clients_fall_due(len(faults))
    for number, fault in zip(numbers, faults, strict=True):
        life.sandbox.add_fault(replace(fault, times=1, number=number))
    return dict(zip(numbers, (fault.kind for fault in faults), strict=True))


def _has_arrived(life: Practice, number: str, kind: FaultKind) -> bool:
    (message,) = life.messages_of(number)
    known = message.delivery_status is DeliveryStatus.DELIVERED or kind is FaultKind.RECEIPTS_NEVER
    return message.dispatch_state is DispatchState.HANDED_OVER and known
