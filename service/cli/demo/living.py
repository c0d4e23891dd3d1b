"""Living the weeks: time goes from one thing that happens to the next, be it ours or a person's."""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count

from service.cli.demo.house import House
from service.cli.demo.people import Person, Script
from service.cli.demo.phones import Phones
from service.domain.strangers import JOIN_WORD
from service.store.tables import Role
from service.usecases.add_staff import add_staff
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.find_next_due import find_next_due
from service.usecases.grant_mails import grant_mails
from service.usecases.move_clock import move_clock

COACH = "mira@example.org"
_A_MOMENT = timedelta(seconds=1)
_HEARD = "Told Mira on the phone on 27 February that {} fine"


@dataclass(order=True)
class _Act:
    """Something a person does at an instant (aware UTC)."""

    at: datetime
    turn: int
    do: Callable[[], None] = field(compare=False)


@dataclass
class Life:
    """The clients and their coach, in one house."""

    house: House
    phones: Phones
    people: Sequence[Person]
    tell: Callable[[datetime], None]
    client_ids: dict[str, int] = field(default_factory=dict)
    _acts: list[_Act] = field(default_factory=list)
    _turns: "count[int]" = field(default_factory=count)
    _read_to: int = 0

    def live(self, until: datetime) -> None:
        """Everything that happens until an instant (aware UTC), in its order. Raises Refusal when workers stall."""
        add_staff(self.house.app, name="Mira Lopez", email=COACH, role=Role.COACH, zone="Europe/London")
        for person in self.people:
            script = person.script
            self._plan(script.local(script.joins), partial(self._join, script))
            for said in script.says:
                self._plan(script.local(said.at), partial(self.phones.type, script.phone, said.words))
        while (stop := self._next_stop()) is not None and stop <= until:
            self._pass_time(stop)
            self.tell(stop)
            while self._acts and self._acts[0].at <= self.house.app.clock.now():
                heapq.heappop(self._acts).do()
                self._pass_time(stop)
            self._look_at_phones()
        self._pass_time(until)

    def _next_stop(self) -> datetime | None:
        due = find_next_due(self.house.app)
        act = self._acts[0].at if self._acts else None
        return min((at for at in (due, act) if at is not None), default=None)

    def _pass_time(self, to: datetime) -> None:
        """To an instant, or by a moment where the clock has passed it; whatever waits is done before this returns."""
        app = self.house.app
        move_clock(app, max(to, app.clock.now() + _A_MOMENT))

    def _look_at_phones(self) -> None:
        people = {person.script.phone: person for person in self.people}
        for text in self.phones.texts(self._read_to):
            self._read_to = text.number
            reply = None if text.inbound else people[text.phone].answer(text.body, text.at)
            if reply is not None:
                after, words = reply
                self._plan(text.at + after, partial(self.phones.type, text.phone, words))

    def _plan(self, at: datetime, do: Callable[[], None]) -> None:
        heapq.heappush(self._acts, _Act(at.astimezone(UTC), next(self._turns), do))

    def _join(self, script: Script) -> None:
        """Mira enrolls somebody, who texts the code from the card, or whom an invitation reaches."""
        form = EnrollmentForm(
            name=script.name,
            phone=script.phone if script.invited else "",
            email=script.email,
            zone=script.zone.key,
            program="get_back_up",
            coach_email=COACH,
            adult=True,
            enrolled_by="Mira Lopez",
            statement=_HEARD.format("texts are") if script.invited else "",
            situation=script.situation,
        )
        enrolled = enroll_client(self.house.app, form)
        self.client_ids[script.name] = enrolled.client_id
        heard = _HEARD.format("one mail a week is")
        grant_mails(self.house.app, enrolled.client_id, statement=heard, heard_by=form.enrolled_by)
        if enrolled.join_code:
            self.phones.type(script.phone, f"{JOIN_WORD} {enrolled.join_code}")
