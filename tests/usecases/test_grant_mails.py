"""Mail is agreed to apart from texts, by somebody who heard it; and never again for somebody who ended it."""

import pytest
from sqlalchemy import select

from service.app import App
from service.domain.consent import ConsentEvent, ConsentState, Source
from service.domain.delivery import Channel
from service.domain.refusal import Refusal
from service.store.clients import locked_client, log_consent, suppress
from service.store.tables import ConsentLog
from service.usecases.grant_mails import grant_mails
from tests.conftest import ANA
from tests.life import Life

HEARD = "Told Mira on the phone on 2 March that one mail a week is fine"


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    return life.enroll("Ana", ANA, "Europe/London", email="ana@example.org")


def mail_log(app: App, client_id: int) -> list[tuple[ConsentEvent, str, str]]:
    wanted = select(ConsentLog.event, ConsentLog.said_by, ConsentLog.words).where(
        ConsentLog.client_id == client_id, ConsentLog.channel == Channel.EMAIL
    )
    with app.store.reading() as tx:
        return [(event, said_by, words) for event, said_by, words in tx.execute(wanted.order_by(ConsentLog.id))]


def test_who_heard_it_is_kept_and_her_texts_stay_as_they_were(app: App, life: Life, ana: int) -> None:
    assert life.client(ana).mails is ConsentState.NONE
    grant_mails(app, ana, statement=HEARD, heard_by="Mira Lopez")
    assert (life.client(ana).mails, life.client(ana).texts) == (ConsentState.GRANTED, ConsentState.INVITED)
    assert mail_log(app, ana) == [(ConsentEvent.STATEMENT, "Mira Lopez", HEARD), (ConsentEvent.GRANTED, "client", "")]


def test_done_twice_it_is_kept_once(app: App, ana: int) -> None:
    for _ in range(2):
        grant_mails(app, ana, statement=HEARD, heard_by="Mira Lopez")
    assert len(mail_log(app, ana)) == 2


def test_a_thin_statement_and_a_client_without_an_address_are_refused(app: App, life: Life, ana: int) -> None:
    with pytest.raises(Refusal, match="who heard"):
        grant_mails(app, ana, statement="yes", heard_by="Mira Lopez")
    ben = life.enroll("Ben", "+12125550123", "America/New_York")
    with pytest.raises(Refusal, match="address first"):
        grant_mails(app, ben, statement=HEARD, heard_by="Mira Lopez")
    assert mail_log(app, ana) == mail_log(app, ben) == []


def test_staff_cannot_bring_back_the_mails_that_a_client_ended(app: App, life: Life, ana: int) -> None:
    now, secret = app.clock.now(), app.settings.secret
    with app.store.writing() as tx:
        client = locked_client(tx, ana)
        log_consent(
            tx,
            client,
            ConsentEvent.WITHDRAWN,
            channel=Channel.EMAIL,
            source=Source.EMAIL,
            at=now,
            secret=secret,
            said_by="client",
        )
    with pytest.raises(Refusal, match="must ask for them themselves"):
        grant_mails(app, ana, statement=HEARD, heard_by="Mira Lopez")
    assert life.client(ana).mails is ConsentState.WITHDRAWN


def test_an_address_that_is_suppressed_stays_so_for_the_next_coach(app: App, life: Life, ana: int) -> None:
    with app.store.writing() as tx:
        suppress(tx, "ana@example.org", "stopped", secret=app.settings.secret, at=app.clock.now())
    with pytest.raises(Refusal, match="must ask for them themselves"):
        grant_mails(app, ana, statement=HEARD, heard_by="Mira Lopez")
    assert life.client(ana).mails is ConsentState.NONE
