"""The client is in charge: what they ask for in plain words happens, and is confirmed in one text."""

from datetime import date

from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent
from service.domain.replies import Asked
from service.store.tables import ConsentLog
from tests.conftest import ANA
from tests.life import Life


def test_undo_takes_the_last_answer_back(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "update the risk log")
    life.move_to_local("Europe/London", "2026-03-03 19:40")
    life.says(ANA, "partly, ran out of steam. tmrw ring Sam 10am")
    assert life.says(ANA, "UNDO") == ["Taken back. Say it in your own words, whenever you like."]
    review = next(c for c in life.check_ins(ana) if c.asks is Asked.DID_IT)
    assert (review.state, review.answer, review.words) == (CheckInState.OPEN, None, None)
    assert [goal.local_date for goal in life.goals(ana)] == [date(2026, 3, 3)]


def test_private_keeps_her_words_out_of_our_texts(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "write to my lawyer")
    assert life.says(ANA, "PRIVATE") == ["Done. Your own words stay out of my texts and mails."]
    life.move_to_local("Europe/London", "2026-03-03 19:30")
    assert "lawyer" not in life.texts_to(ANA)[-1]
    assert "your goal" in life.texts_to(ANA)[-1].lower()
    assert life.client(ana).keeps_words_private


def test_gwen_works_nights_and_is_asked_at_her_own_hours(life: Life, ana: int) -> None:
    answers = life.says(ANA, "i work nights. ask me at 4pm and check at 7am")
    assert answers == ["Set: the goal at 4 pm, the look back at 7 am the morning after. You asked for it, so I will."]
    life.move_to_local("Europe/London", "2026-03-03 16:00")
    life.says(ANA, "sleep six hours")
    life.move_to_local("Europe/London", "2026-03-04 07:00")
    assert '"sleep six hours"' in life.texts_to(ANA)[-1]
    review = next(c for c in life.check_ins(ana) if c.asks is Asked.DID_IT)
    assert review.local_date == date(2026, 3, 3)


def test_wider_hours_are_a_consent_entry_that_quotes_her(life: Life, ana: int) -> None:
    life.says(ANA, "mornings at 7 from now on please")
    with life.app.store.reading() as tx:
        log = tx.query(ConsentLog).filter(ConsentLog.client_id == ana).all()
    widened = [entry for entry in log if entry.event is ConsentEvent.HOURS_WIDENED]
    assert [entry.words for entry in widened] == ["mornings at 7 from now on please"]
    assert life.client(ana).opens.hour == 7


def test_same_keeps_yesterdays_goal_in_its_own_words(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "ten minutes of inbox")
    life.move_to_local("Europe/London", "2026-03-04 09:00")
    life.says(ANA, "SAME")
    assert [goal.words for goal in life.goals(ana)] == ["ten minutes of inbox", "ten minutes of inbox"]


def test_done_in_the_afternoon_spares_her_the_evening_question(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "ring the bank")
    life.move_to_local("Europe/London", "2026-03-03 15:00")
    life.says(ANA, "done")
    before = len(life.texts_to(ANA))
    life.move_to_local("Europe/London", "2026-03-03 21:00")
    assert len(life.texts_to(ANA)) == before
    review = next(c for c in life.check_ins(ana) if c.asks is Asked.DID_IT)
    assert review.state is CheckInState.ANSWERED
