"""The failure ladder (program.md section 1), lived: whatever days a client has, and however they go on from there."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.conversation import (
    Answered,
    Decision,
    Flagged,
    Line,
    NotToday,
    Picked,
    Question,
    State,
    WaitsForPick,
    receive,
)
from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.replies import Asked
from service.domain.restraint import Ask, Because, History, HoldBack, Past, Pick, Wanted, restrain

MONDAY = date(2026, 3, 2)
IN_TOUCH = State(Language.EN, ZoneInfo("UTC"), ConsentState.GRANTED, coach="Mira")
PICKS = {"TINY": Pick.TINY, "REST": Pick.REST, "Mira please": Pick.COACH}


@dataclass
class Weeks:
    """Ana's days. noes: as the ladder counts them, told by hand."""

    past: list[Past] = field(default_factory=list)
    waits: bool = False
    picked: Pick | None = None
    picked_at: datetime | None = None
    rests_on: date | None = None
    noes: int = 0

    def history(self, day: date) -> History:
        return History(
            self.past,
            heard_on=day - timedelta(days=1),
            not_today=self.rests_on,
            waits_for_pick=self.waits,
            picked=self.picked,
            picked_at=self.picked_at,
        )

    def live(self, day: date, answer: str | None, pick: str | None) -> None:
        morning = Wanted(Asked.GOAL, day, _at(day, 9), True, 2, 14)
        evening = Wanted(Asked.DID_IT, day, _at(day, 19), False, 2, 14)
        goal = restrain(morning, self.history(day))
        if self.rests_on == day:
            assert goal == restrain(evening, self.history(day)) == HoldBack(Because.NOT_TODAY)
            return
        if self.waits:
            assert goal == HoldBack(Because.THREE_NOS)
            assert restrain(evening, self.history(day)) == Ask(no_goal=True)
        else:
            self._asked_for_a_goal(goal, day)
            self._reviewed(evening, answer)
        if self.waits and pick is not None:
            self._picks(pick, _at(day, 20))

    def _asked_for_a_goal(self, goal: object, day: date) -> None:
        picked = self.picked is Pick.TINY and not any(
            past.asks is Asked.GOAL and past.asked_at and self.picked_at and past.asked_at > self.picked_at
            for past in self.past
        )
        assert goal == Ask(tiny=picked or self.noes == 2, tiny_picked=picked)
        self.past.append(Past(day, Asked.GOAL, CheckInState.ANSWERED, _at(day, 9)))

    def _reviewed(self, evening: Wanted, answer: str | None) -> None:
        assert restrain(evening, self.history(evening.on)) == Ask()
        asked = Past(evening.on, Asked.DID_IT, CheckInState.MISSED, evening.at)
        if answer is None:
            self.past.append(asked)
            return
        question = Question(1, Asked.DID_IT, evening.on, evening.at)
        noes = self.history(evening.on).noes_in_a_row()
        decision = receive(replace(IN_TOUCH, questions=(question,), noes=noes), answer, _at(evening.on, 19, 5))
        [filed] = [effect for effect in decision.effects if isinstance(effect, Answered)]
        self.past.append(replace(asked, state=CheckInState.ANSWERED, answer=filed.kind))
        self.noes = self.noes + 1 if answer == "no" else 0
        self._third_is_the_third(decision)

    def _third_is_the_third(self, decision: Decision) -> None:
        third = self.noes == 3
        assert ([said.line for said in decision.says] == [Line.THIRD_NO]) is third
        assert (Flagged(FlagReason.THREE_NOS) in decision.effects) is third
        self.waits = WaitsForPick() in decision.effects
        assert self.waits is third

    def _picks(self, words: str, at: datetime) -> None:
        decision = receive(replace(IN_TOUCH, waits_for_pick=True), words, at)
        assert Picked(PICKS[words]) in decision.effects
        assert len(decision.says) == 1
        [*rests] = [effect.on for effect in decision.effects if isinstance(effect, NotToday)]
        self.rests_on = rests[0] if rests else self.rests_on
        assert bool(rests) is (words == "REST")
        # A coach who is asked for answers the same evening here.
        self.picked, self.picked_at, self.waits, self.noes = PICKS[words], at, False, 0


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(st.sampled_from(["no", "no", "no", "done", "partly", None]), st.sampled_from([None, *PICKS])),
        max_size=24,
    )
)
def test_the_third_no_asks_how_to_go_on_and_nothing_is_asked_until_she_says(
    days: list[tuple[str | None, str | None]],
) -> None:
    weeks = Weeks()
    for number, (answer, pick) in enumerate(days):
        weeks.live(MONDAY + timedelta(days=number), answer, pick)
