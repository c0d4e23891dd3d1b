"""The stories begin on the Thursday before Monday 2 March 2026, so that week 1 is the week they tell of."""

from datetime import UTC, datetime

import pytest

from service.adapters.memory import SetClock
from tests.life import Life


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 2, 26, 9, 0, tzinfo=UTC))


@pytest.fixture
def ana_in_week_one(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """Ana said yes on Saturday evening: no run-in, week 1 begins on Monday."""
    life.move_to_local("Europe/London", "2026-02-28 10:00")
    client_id = life.enroll("Ana", "+447400123456", "Europe/London", "get_back_up", email="ana@example.org")
    life.move_to_local("Europe/London", "2026-02-28 18:00")
    life.says("+447400123456", "YES")
    return client_id
