"""A client's state in one word, for whoever looks at a list of them."""

from enum import StrEnum

from service.domain.consent import ConsentState
from service.domain.enrollment import EnrollmentState
from service.domain.safety import Hold

_STOPPED = frozenset({ConsentState.WITHDRAWN, ConsentState.DECLINED, ConsentState.LAPSED})


class ClientState(StrEnum):
    INVITED = "invited"
    ACTIVE = "active"
    PAUSED = "paused"
    HELD = "held"
    STOPPED = "stopped"
    FINISHED = "finished"


def client_state(
    texts: ConsentState, enrollment: EnrollmentState | None, hold: Hold | None, *, paused: bool
) -> ClientState:
    """What holds above all: no consent, then a hold, then a program that is over, then a pause."""
    if texts in _STOPPED:
        return ClientState.STOPPED
    if hold is not None:
        return ClientState.HELD
    if enrollment is EnrollmentState.INVITED:
        return ClientState.INVITED
    if enrollment is not EnrollmentState.ACTIVE:
        return ClientState.FINISHED
    return ClientState.PAUSED if paused else ClientState.ACTIVE
