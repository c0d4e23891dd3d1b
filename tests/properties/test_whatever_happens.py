"""Whatever people text, however time passes and whoever clicks: a stop is kept, and the budget is never exceeded."""

import tempfile
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import func, select

from service.adapters.memory import MemoryDoorbell, MemoryEmail, MemoryRate, MemorySms, SetClock
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import CONFIRMATION_PATIENCE, ConsentEvent, ConsentState
from service.domain.delivery import Channel, DispatchState, Purpose
from service.domain.replies import Asked
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_DATE, TEXTS_A_WEEK
from service.domain.surroundings import AROUND_AN_APPOINTMENT
from service.effects.mailing import unsubscribe_url
from service.effects.writing import HUMANS_HAVE_THE_WORD_FOR
from service.rendering import Rendering
from service.settings import load_settings
from service.store.tables import Appointment, ConsentLog, Message, Role
from service.store.transaction import Store, insert_once
from service.usecases.ask_for_mails_again import ask_for_mails_again
from service.usecases.declare_group_pause import declare_group_pause
from service.usecases.recognize_staff import recognize_staff
from service.usecases.stop_for_client import stop_for_client
from service.usecases.unsubscribe_from_mail import unsubscribe_from_mail
from service.usecases.write_to_client import write_to_client
from tests.conftest import ANA
from tests.databases import Sqlite
from tests.life import Life

CRIES = ("i want to die", "im going to kill myself tonight")
STOPS = ("STOP", "please stop sending these", "unsubscribe me", "take me off this list")
BACK = ("START", "unstop")
OTHERS = (
    "YES", "done", "no", "partly", "call the bank", "4", "hello?", "thanks", "HELP", "pause", "pause until friday",
    "resume", "opt me back in please", "ask me at 4", "fewer texts please", "more texts please", "not today",
    "no texts on thursdays", "im in New York until friday", "i moved to Tokyo", "mornings at 7 from now on", "UNDO",
    "PRIVATE", "how am i doing", "my dad died this morning", "done. tmrw ring sam", "WEEKLY", "TINY", "SAME",
    "what was that book you mentioned?", "forget me",
)  # fmt: skip
_RENDERING = Rendering.load()
_FOLDER = tempfile.TemporaryDirectory(prefix="upswing-", ignore_cleanup_errors=True)
_DATABASES: list[Sqlite] = []
_STORES: dict[str, Store] = {}


def _database() -> Sqlite:
    if not _DATABASES:
        _DATABASES.append(Sqlite(Path(_FOLDER.name)))
    return _DATABASES[0]


def _store(url: str) -> Store:
    """One an address, so that its statements stay compiled. It is closed before its database is given back."""
    if url not in _STORES:
        _STORES[url] = Store.open(url)
    return _STORES[url]


class Weeks(RuleBasedStateMachine):
    """Ana's weeks in any order of things. It knows when she stopped, and how often she has cried for help since."""

    @initialize()
    def begin(self) -> None:
        self._open = ExitStack()
        self.store = _store(self._open.enter_context(_database().fresh()))
        self._open.callback(self.store.close)
        self.clock = SetClock(datetime(2026, 2, 28, 10, tzinfo=UTC))
        sms, doorbell = MemorySms(self.clock), MemoryDoorbell()
        app_settings = load_settings(_env_file=None, data_dir=Path(_FOLDER.name) / "var")
        app = App(
            app_settings, self.clock, sms, MemoryEmail(), doorbell, self.store, _RENDERING, MemoryRate(self.clock)
        )
        self.life = Life(app, self.clock, sms, doorbell)
        self.mira = self.life.staff("Mira Lopez", "mira@example.org", Role.COACH)
        email = "ana@example.org"
        self.ana = self.life.enroll("Ana", ANA, "Europe/London", "get_back_up", email=email, mail_statement=STATEMENT)
        self.life.work()
        self.life.says(ANA, "YES")
        self.stopped_after: int | None = None
        self.cries = self.confirmed = self.helped = 0
        self.seen: set[int] = set()
        self.talks: list[tuple[datetime, datetime]] = []
        self._look()

    @rule(words=st.sampled_from(CRIES + STOPS + BACK + OTHERS))
    def texts(self, words: str) -> None:
        self.life.texts_in(ANA, words)
        if words in CRIES:
            self.cries += 1
        self.life.work()
        self._look()

    @rule(first=st.sampled_from(STOPS + OTHERS), second=st.sampled_from(CRIES + STOPS + OTHERS))
    def texts_twice_before_anybody_reads(self, first: str, second: str) -> None:
        for words in (first, second):
            self.life.texts_in(ANA, words)
            self.cries += words in CRIES
        self.life.work()
        self._look()

    @rule(minutes=st.sampled_from([1, 4, 30, 240, 600, 1440, 4000]))
    def time_passes(self, minutes: int) -> None:
        self.life.move_to(self.clock.now() + timedelta(minutes=minutes))
        self._look()

    @rule()
    def the_worker_was_away(self) -> None:
        """A stop waits unread for six minutes: its confirmation comes too late to be told."""
        self.life.texts_in(ANA, "STOP")
        self.clock.pass_real(timedelta(minutes=6))
        self.life.work()
        self._look()

    @rule()
    def she_tells_mira_to_stop(self) -> None:
        staff = recognize_staff(self.life.app, self.mira, 0)
        assert staff is not None
        stop_for_client(self.life.app, staff, self.ana, "on the phone")
        self.life.work()
        self._look()

    @rule(hours=st.integers(1, 30))
    def they_agree_to_talk(self, hours: int) -> None:
        with self.store.writing() as tx:
            at = self.clock.now() + timedelta(hours=hours)
            insert_once(tx, Appointment, {"client_id": self.ana, "at": at, "set_by": self.mira})
        self.talks.append((self.clock.now(), at))

    @rule(days=st.integers(0, 2))
    def mira_declares_a_day_without_texts(self, days: int) -> None:
        staff = recognize_staff(self.life.app, self.mira, 0)
        assert staff is not None
        since = (self.clock.now() + timedelta(days=days)).date()
        declare_group_pause(self.life.app, staff, since, since + timedelta(days=1))

    @rule()
    def mira_writes(self) -> None:
        client = self.life.client(self.ana)
        if client.texts is ConsentState.GRANTED and client.phone is not None:
            write_to_client(self.life.app, self.ana, self.mira, "How are you today?")
            self.life.work()
            self._look()

    @rule(keep=st.booleans())
    def she_clicks_in_a_mail(self, keep: bool) -> None:
        token = unsubscribe_url(self.life.app.settings, self.ana).rpartition("/")[2]
        (ask_for_mails_again if keep else unsubscribe_from_mail)(self.life.app, token)

    @invariant()
    def nobody_gets_more_than_the_budget(self) -> None:
        if not hasattr(self, "life"):
            return
        asked = [one.local_date for one in self.life.check_ins(self.ana) if one.asked_at is not None]
        assert max(Counter(asked).values(), default=0) <= TEXTS_A_DATE
        assert max(Counter(day.isocalendar()[:2] for day in asked).values(), default=0) <= TEXTS_A_WEEK

    @invariant()
    def one_question_is_open_and_our_texts_keep_their_distance(self) -> None:
        if not hasattr(self, "life"):
            return
        asked = [one for one in self.life.check_ins(self.ana) if one.asked_at is not None]
        assert sum(one.state is CheckInState.OPEN and one.asks is not Asked.NONE for one in asked) <= 1
        ours = self._left_at(Channel.SMS, Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION)
        assert all(later - earlier >= BETWEEN_TEXTS for earlier, later in pairwise(ours))
        for written in self._left_at(Channel.SMS, Purpose.FROM_STAFF):
            assert not any(written < at < written + HUMANS_HAVE_THE_WORD_FOR for at in ours)
        for agreed, talk in self.talks:
            assert not any(at > agreed and abs(talk - at) < AROUND_AN_APPOINTMENT for at in ours)
        mails = self._left_at(Channel.EMAIL, Purpose.WEEKLY)
        assert all(later - earlier > timedelta(days=4) for earlier, later in pairwise(mails))

    def _left_at(self, channel: Channel, *purposes: Purpose) -> list[datetime]:
        """When messages of these purposes have left, in order."""
        left = [one for one in self.life.messages(self.ana) if one.dispatch_state is DispatchState.HANDED_OVER]
        return sorted(one.send_at for one in left if one.channel is channel and one.purpose in purposes and one.send_at)

    def _look(self) -> None:
        """Every text that has left since the last look, against what may leave once she has stopped."""
        stopped = self.life.client(self.ana).texts is ConsentState.WITHDRAWN
        left = [one for one in self.life.messages(self.ana) if _has_left(one) and one.id not in self.seen]
        self.seen |= {one.id for one in left}
        if not stopped:
            self.stopped_after, self.cries = None, 0
            return
        agreed = self._last_agreed()
        if self.stopped_after != agreed:
            self.stopped_after, self.confirmed, self.helped = agreed, 0, 0
            left = [one for one in left if one.purpose is not Purpose.ANSWER]
        for one in left:
            assert one.purpose in {Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP_LINES}, one.purpose
            assert one.purpose is Purpose.HELP_LINES or self.clock.now() - one.at <= CONFIRMATION_PATIENCE
            self.confirmed += one.purpose is Purpose.OPT_OUT_CONFIRMATION
            self.helped += one.purpose is Purpose.HELP_LINES
        assert self.confirmed <= 1
        assert self.helped <= self.cries

    def _last_agreed(self) -> int:
        """The entry of the log from which she stopped: who comes back and stops between two looks has stopped anew."""
        entry = ConsentLog.event == ConsentEvent.GRANTED, ConsentLog.channel == Channel.SMS
        with self.store.reading() as tx:
            return tx.execute(select(func.max(ConsentLog.id)).where(*entry)).scalar_one()

    def teardown(self) -> None:
        if hasattr(self, "_open"):
            self._open.close()


def _has_left(message: Message) -> bool:
    return message.channel is Channel.SMS and message.dispatch_state is DispatchState.HANDED_OVER


STATEMENT = "Told Mira on the phone on 1 March that mails are fine"
Weeks.TestCase.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
TestWeeks = Weeks.TestCase
