"""Story 12: Ana's last week, and forget me."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, time, timedelta
from email import message_from_bytes, policy
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent, address_hash
from service.domain.delivery import Channel, Purpose
from service.domain.program import week_of
from service.domain.refusal import Refusal
from service.domain.replies import Asked, Kind
from service.store.tables import Base, CheckIn, Client, ConsentLog, Message, Suppression
from service.web.app import create_app
from tests.conftest import ANA
from tests.life import Life

LONDON = ZoneInfo("Europe/London")
FIRST_MONDAY, CLOSING_SATURDAY = date(2026, 3, 2), date(2026, 4, 4)
GOALS = ("update the risk log", "sort the receipts", "walk round the block")
PLAN = "If the phone rings late, I let it ring"
FIRST_SENTENCE, LAST_SENTENCE = "the launch slipped and I took it hard", "the yearly report can wait a month"
LAST_GOAL = "keep the walk at lunch"
STEADY = (2, 2, 3, 4, 4)
"""What she says on the five Saturdays."""
HERS = re.compile(
    "|".join(
        (
            *GOALS,
            PLAN,
            FIRST_SENTENCE,
            LAST_SENTENCE,
            LAST_GOAL,
            "thank you both",
            r"\bAna\b",
            re.escape(ANA),
            "ana@example",
        )
    ),
    re.IGNORECASE,
)


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """She said yes on Saturday evening, to texts and to mails."""
    life.move_to_local("Europe/London", "2026-02-28 10:00")
    mails = "Told Mira on the phone on 27 February that mails are fine, says Ana"
    client_id = life.enroll("Ana", ANA, "Europe/London", "get_back_up", email="ana@example.org", mail_statement=mails)
    life.move_to_local("Europe/London", "2026-02-28 18:00")
    life.says(ANA, "YES")
    return client_id


def _she_answers_the_last_mail(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-04-05 18:10")
    life.replies_to_mail(ana, LAST_GOAL)
    assert (life.goals(ana)[-1].local_date, life.goals(ana)[-1].words) == (date(2026, 4, 5), LAST_GOAL)


def test_ana_lives_five_weeks_and_is_forgotten(app: App, life: Life, ana: int) -> None:
    _five_weeks(life, ana)
    _she_answers_the_last_mail(life, ana)
    life.move_to_local("Europe/London", "2026-04-10 20:15")
    _five_weeks_were_as_promised(app, life, ana)

    said = life.says(ANA, "forget me")
    assert said == ["To be safe I have mailed you a link. Nothing is deleted until you open it."]
    life.work()
    address = _link_in(_mails(app)[-1])
    assert not any("http" in text for text in life.texts_to(ANA)), "who has the phone has no way to the page"
    life.move_to_local("Europe/London", "2026-04-11 12:00")
    assert life.client(ana).name == "Ana", "not opened: nothing happens"

    page = create_app(app).test_client()
    before = _rows(app)
    assert "Yes, delete everything" in page.get(address).text
    assert _rows(app) == before, "looking at the page does nothing"
    assert page.post(address).status_code == 403, "nor does a form that is not ours"
    assert _rows(app) == before
    assert "It will be deleted." in _post(page, address, address)
    life.work()
    assert "Monday the 13th at 12 pm" in _mails(app)[-1].get_body(("plain",)).get_content()

    texts = len(life.texts_to(ANA))
    life.move_to_local("Europe/London", "2026-04-13 11:59")
    assert life.client(ana).name == "Ana", "48 hours to undo"
    sids = _provider_ids(app)
    life.move_to_local("Europe/London", "2026-04-13 12:00")
    _erased_here_and_at_the_carrier(app, life, sids)
    assert len(sids) > 90
    assert len(_mails(app)) == 7, "five weeks, the link, and when everything goes"
    assert "It is deleted." in page.get(address).text
    life.move_to_local("Europe/London", "2026-04-20 12:00")
    assert life.texts_to(ANA)[texts:] == []
    _enrolling_her_again_needs_her_own_text(life)


def _five_weeks(life: Life, client_id: int) -> None:
    """She answers whatever is asked; the first review is a no."""
    for day in range((CLOSING_SATURDAY - FIRST_MONDAY).days + 1):
        on = FIRST_MONDAY + timedelta(days=day)
        for wall in ("09:05", "11:20", "19:41"):
            life.move_to_local("Europe/London", f"{on} {wall}")
            asked = next((c for c in reversed(life.check_ins(client_id)) if c.asked_at), None)
            if asked is None or asked.state is not CheckInState.OPEN or asked.asks is Asked.NONE:
                continue
            answers = life.says(ANA, _answer(asked))
            assert len(answers) <= 1
            if on == CLOSING_SATURDAY:
                assert answers == ["Kept. Go well, Ana."]


def _answer(asked: CheckIn) -> str:
    week = week_of(asked.program_day)
    match asked.asks:
        case Asked.GOAL:
            return GOALS[asked.program_day % len(GOALS)]
        case Asked.DID_IT:
            return "no" if asked.program_day == 1 else "done"
        case Asked.RATING:
            return f"{STEADY[week - 1]}. thank you both" if week == 5 else str(STEADY[week - 1])
        case Asked.COUNT:
            return "2"
        case _:
            return {1: FIRST_SENTENCE, 2: PLAN, 5: LAST_SENTENCE}.get(week, "an ordinary kind of day")


def _five_weeks_were_as_promised(app: App, life: Life, client_id: int) -> None:
    started = [m for m in life.messages(client_id) if m.purpose in {Purpose.PROMPT, Purpose.WEEKLY}]
    texts = [m for m in started if m.channel is Channel.SMS]
    days = {c.id: c.program_day for c in life.check_ins(client_id)}
    by_week = Counter(week_of(days[m.check_in_id]) for m in texts if m.check_in_id is not None)
    assert [by_week[week] for week in range(1, 6)] == [11, 11, 11, 7, 7]
    assert len(texts) == 47
    left = [m.handed_over_at.astimezone(LONDON) for m in texts if m.handed_over_at is not None]
    assert len(left) == 47
    assert all(time(9) <= at.time() < time(20) for at in left)
    assert {at.isoweekday() for at in left} == {1, 2, 3, 4, 5, 6}, "none on a Sunday"
    ratings = [c.value for c in life.check_ins(client_id) if c.asks is Asked.RATING and c.answer is Kind.NUMBER]
    assert ratings == list(STEADY)

    mails = [m for m in started if m.channel is Channel.EMAIL]
    sundays = [m.at.astimezone(LONDON).isoformat() for m in mails]
    assert [sunday[:16] for sunday in sundays] == [
        f"{FIRST_MONDAY + timedelta(days=7 * week - 1)}T17:00" for week in range(1, 6)
    ]
    assert len(_mails(app)) == 5
    road = _mails(app)[-1].get_body(("plain",)).get_content()
    assert FIRST_SENTENCE in road
    assert LAST_SENTENCE in road
    assert "2, 2, 3, 4, 4" in road
    assert all(f"- {goal}" in road for goal in GOALS)
    after = [
        m for m in life.messages(client_id) if m.dispatch_state and m.at.astimezone(LONDON).date() > date(2026, 4, 5)
    ]
    assert after == []


def _erased_here_and_at_the_carrier(app: App, life: Life, sids: set[str]) -> None:
    kept = _rows(app)
    assert [row for row in kept if HERS.search(row)] == []
    with app.store.reading() as tx:
        assert tx.execute(select(Client)).first() is None
        assert tx.execute(select(Message)).first() is None
        hashed = address_hash(ANA, app.settings.secret)
        proof = list(tx.execute(select(ConsentLog).order_by(ConsentLog.id)).scalars())
        suppressed = tx.get(Suppression, hashed)
    events = [(entry.event, entry.channel, entry.words) for entry in proof if entry.address_hash == hashed]
    assert events == [
        (ConsentEvent.STATEMENT, Channel.SMS, "Told Mira on the phone on 1 March that texts are fine"),
        (ConsentEvent.INVITED, Channel.SMS, ""),
        (ConsentEvent.GRANTED, Channel.SMS, "YES"),
        (ConsentEvent.ERASED, Channel.SMS, ""),
    ]
    assert suppressed is not None
    assert suppressed.reason == "erased"
    assert [text for text in life.sms.held if ANA in {text.to, text.sender}] == []
    assert sids <= set(life.sms.forgotten)


def _enrolling_her_again_needs_her_own_text(life: Life) -> None:
    with pytest.raises(Refusal, match="they must text START to our number themselves"):
        life.enroll("Ana", ANA, "Europe/London")
    life.says(ANA, "START")
    assert life.enroll("Ana", ANA, "Europe/London")


def _mails(app: App) -> list[Any]:
    assert isinstance(app.mail, MemoryEmail)
    return [message_from_bytes(mail.mime, policy=policy.default) for mail in app.mail.sent]


def _link_in(mail: Any) -> str:
    """The path of the page in the mail's text; its HTML leads there too."""
    found = re.search(r"http\S+?(/forget/\S+)", mail.get_body(("plain",)).get_content())
    assert found is not None
    assert f'{found[1]}"' in mail.get_body(("html",)).get_content()
    return found[1]


def _post(page: FlaskClient, address: str, to: str) -> str:
    token = re.search(r'name="csrf" value="([^"]+)"', page.get(address).text)
    assert token is not None
    return page.post(to, data={"csrf": token[1]}, follow_redirects=True).text


def _rows(app: App) -> list[str]:
    """Every row of every table, as text."""
    return list(_every_row(app))


def _every_row(app: App) -> Iterator[str]:
    with app.store.reading() as tx:
        for table in Base.metadata.sorted_tables:
            if table.name == "heartbeat":
                continue
            for row in tx.execute(select(table).order_by(*table.primary_key.columns)).mappings():
                told = {name: getattr(value, "e164", value) for name, value in row.items()}
                yield f"{table.name}: {told}"


def _provider_ids(app: App) -> set[str]:
    with app.store.reading() as tx:
        wanted = select(Message.provider_id).where(Message.channel == Channel.SMS, Message.provider_id.is_not(None))
        return {name for name in tx.execute(wanted).scalars() if name}
