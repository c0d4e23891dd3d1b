"""A client's state in one word: what holds above all comes first."""

import pytest

from service.domain.client_state import ClientState, client_state
from service.domain.consent import ConsentState
from service.domain.enrollment import EnrollmentState
from service.domain.safety import Hold

GRANTED, ACTIVE = ConsentState.GRANTED, EnrollmentState.ACTIVE


@pytest.mark.parametrize(
    ("texts", "enrollment", "hold", "paused", "state"),
    [
        (ConsentState.NONE, EnrollmentState.INVITED, None, False, ClientState.INVITED),
        (ConsentState.INVITED, EnrollmentState.INVITED, None, False, ClientState.INVITED),
        (GRANTED, ACTIVE, None, False, ClientState.ACTIVE),
        (GRANTED, ACTIVE, None, True, ClientState.PAUSED),
        (GRANTED, ACTIVE, Hold.GRAVE, True, ClientState.HELD),
        (GRANTED, EnrollmentState.FINISHED, None, True, ClientState.FINISHED),
        (GRANTED, EnrollmentState.FINISHED, Hold.CRISIS, False, ClientState.HELD),
        (GRANTED, None, None, False, ClientState.FINISHED),
        (ConsentState.WITHDRAWN, ACTIVE, Hold.CRISIS, True, ClientState.STOPPED),
        (ConsentState.DECLINED, EnrollmentState.INVITED, None, False, ClientState.STOPPED),
        (ConsentState.LAPSED, ACTIVE, None, False, ClientState.STOPPED),
    ],
)
def test_one_word_says_where_a_client_is(
    texts: ConsentState, enrollment: EnrollmentState | None, hold: Hold | None, paused: bool, state: ClientState
) -> None:
    assert client_state(texts, enrollment, hold, paused=paused) is state
