"""A sandbox on free ports, our side of it, and Twilio's own client between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from twilio.rest import Client

from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import ACCOUNT, OURS, TOKEN, HandClock
from tests.sandbox.twilio_clients import twilio_client


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def us() -> Iterator[OurSide]:
    with OurSide() as side:
        yield side


@pytest.fixture
def options(tmp_path: Path, us: OurSide) -> Options:
    return Options(
        data_file=tmp_path / "sandbox.db", account_sid=ACCOUNT, auth_token=TOKEN, our_number=OURS, web_url=us.url
    )


@pytest.fixture
def sandbox(options: Options, clock: HandClock) -> Iterator[SandboxServer]:
    with SandboxServer(options, clock) as server:
        yield server


@pytest.fixture
def twilio(sandbox: SandboxServer) -> Iterator[Client]:
    client = twilio_client(sandbox.url, ACCOUNT, TOKEN)
    yield client
    client.http_client.session.close()
