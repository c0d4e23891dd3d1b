"""Who is on the phones, and the clock that they live by."""

from datetime import UTC, datetime, timedelta

from service.settings import SANDBOX_ACCOUNT, SANDBOX_NUMBER

ANA = "+447400123456"
BEN = "+12125550123"
CHITRA = "+9779812345678"
OURS = SANDBOX_NUMBER
ACCOUNT = SANDBOX_ACCOUNT
TOKEN = "a1" * 16
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class HandClock:
    """A clock that stands still until a test moves it; real time runs apart from coaching time."""

    def __init__(self) -> None:
        self.real = datetime(2026, 1, 15, 12, 0, 0, 700_000, tzinfo=UTC)
        self.ahead = MONDAY - self.real

    def real_now(self) -> datetime:
        return self.real

    def now(self) -> datetime:
        return self.real + self.ahead

    def pass_time(self, **by: float) -> None:
        self.real += timedelta(**by)

    def jump_to(self, instant: datetime) -> None:
        self.ahead = instant - self.real
