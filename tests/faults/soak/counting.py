"""What a soak promised, and what became of it."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select

from service.domain.delivery import Channel, DispatchState, Purpose
from service.store.tables import Message
from tests.faults.practice import PROMISED_SECONDS, Practice

_ON_THE_WAY = (DispatchState.WAITING, DispatchState.CLAIMED, DispatchState.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class Count:
    """Texts we owed: a prompt to each client, an answer to each of their texts. Texts they sent us. Seconds from the
    end of a round's faults until nothing was owed any more, the longest."""

    due: int
    sent_once: int
    doubled: int
    lost: int
    heard: int
    read_once: int
    longest_recovery: float

    @property
    def is_kept(self) -> bool:
        """Whether every promise is."""
        every_one = self.due == self.sent_once and self.heard == self.read_once
        return every_one and not self.doubled and not self.lost and self.longest_recovery < PROMISED_SECONDS

    def table(self) -> str:
        rows = (
            ("texts due", self.due),
            ("sent exactly once", self.sent_once),
            ("doubled", self.doubled),
            ("lost", self.lost),
            ("texts from clients", self.heard),
            ("read exactly once", self.read_once),
            ("longest recovery", f"{self.longest_recovery:.1f} s of {PROMISED_SECONDS} s"),
        )
        return "\n".join(f"  {name:<20}{value:>16}" for name, value in rows)


def is_settled(life: Practice, typed: int) -> bool:
    """Whether nothing is owed: as many prompts as clients and as many answers as `typed` texts have left, nothing is on
    its way, everything is read. Raises StoreDown."""
    with life.app.store.reading() as tx:
        wanted = (
            select(Message.purpose, Message.dispatch_state, Message.unread, func.count())
            .where(Message.channel == Channel.SMS)
            .group_by(Message.purpose, Message.dispatch_state, Message.unread)
        )
        rows = tx.execute(wanted).all()
    left = Counter({purpose: count for purpose, state, _, count in rows if state is DispatchState.HANDED_OVER})
    if any(state in _ON_THE_WAY or unread for _, state, unread, _ in rows):
        return False
    return left[Purpose.PROMPT] >= len(life.numbers) and left[Purpose.ANSWER] >= typed


def count(life: Practice, typed: dict[str, str], longest_recovery: float) -> Count:
    """Compare what was owed with what the carrier holds, and what was typed (Twilio's name for it, by number) with what
    was kept and read."""
    owed = Counter(life.numbers) + Counter(typed.keys())
    held = life.texts_held()
    return Count(
        due=owed.total(),
        sent_once=sum(number_owed for number, number_owed in owed.items() if held[number] == number_owed),
        doubled=(held - owed).total(),
        lost=(owed - held).total(),
        heard=len(typed),
        read_once=sum(_read_once(life, number, sid) for number, sid in typed.items()),
        longest_recovery=longest_recovery,
    )


def _read_once(life: Practice, number: str, provider_id: str) -> bool:
    """Kept under its name, read, and not given up. Read twice, it would have been answered twice."""
    came = [message for message in life.messages_of(number) if message.purpose is Purpose.REPLY]
    answers = [message for message in life.messages_of(number) if message.purpose is Purpose.ANSWER]
    if [message.provider_id for message in came] != [provider_id] or len(answers) != 1:
        return False
    return came[0].unread is False and came[0].read_as is not None and came[0].read_as["kind"] != "unreadable"
