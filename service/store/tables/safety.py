"""Alerts and who has answered them, who stands in for whom, and where help is."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.domain.delivery import Channel
from service.domain.safety import AlertKind, Answered
from service.store.tables.base import Base, Id
from service.store.types import Instant, Word

_OPEN = "ended_at IS NULL"


def _one_open(name: str, column: str) -> Index:
    return Index(name, column, unique=True, sqlite_where=text(_OPEN), postgresql_where=text(_OPEN))


class Alert(Base):
    """Somebody needs a person now. Open until one of those who were told has it: until then it is given again.

    client_id, or address (E.164) where a stranger cries for help, or coach_id where it is the drill of a coach's chain.
    code: what is texted back to take it. rounds: how often it has been given. All times are coaching time.
    unreachable: the carrier took no help lines to them, so that only a call can reach them.
    """

    __tablename__ = "alert"
    __table_args__ = (
        _one_open("one_open_alert_per_client", "client_id"),
        _one_open("one_open_alert_per_address", "address"),
        _one_open("one_open_drill_per_coach", "coach_id"),
        _one_open("one_open_alert_per_code", "code"),
        Index("alerts_due", "next_at", sqlite_where=text(_OPEN), postgresql_where=text(_OPEN)),
        Index("alert_by_client", "client_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    kind: Mapped[AlertKind] = mapped_column(Word(AlertKind))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    address: Mapped[str | None] = mapped_column(String(16))
    coach_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    code: Mapped[str] = mapped_column(String(6))
    raised_at: Mapped[datetime] = mapped_column(Instant)
    seen_at: Mapped[datetime] = mapped_column(Instant)
    next_at: Mapped[datetime] = mapped_column(Instant)
    rounds: Mapped[int] = mapped_column(default=0)
    unreachable: Mapped[bool] = mapped_column(default=False)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class AlertMessage(Base):
    """One text or mail of an alert to one member of staff."""

    __tablename__ = "alert_message"
    __table_args__ = (
        UniqueConstraint("alert_id", "staff_id", "channel", "round", name="one_alert_message_per_person_and_round"),
        Index("alert_message_by_message", "message_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    alert_id: Mapped[int] = mapped_column(ForeignKey("alert.id", ondelete="CASCADE"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    round: Mapped[int]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))


class AlertAnswer(Base):
    """A member of staff said that they have it. The first one ends the alert; the others are kept for the drill."""

    __tablename__ = "alert_answer"
    __table_args__ = (UniqueConstraint("alert_id", "staff_id", name="one_answer_per_alert_and_person"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    alert_id: Mapped[int] = mapped_column(ForeignKey("alert.id", ondelete="CASCADE"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    how: Mapped[Answered] = mapped_column(Word(Answered))
    at: Mapped[datetime] = mapped_column(Instant)


class Cover(Base):
    """A coach is away, and somebody stands in: reads those clients' words and gets their alerts. Both dates belong to
    it, in the coach's zone."""

    __tablename__ = "cover"
    __table_args__ = (UniqueConstraint("coach_id", "first_day", name="one_cover_per_coach_and_first_day"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    coach_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    cover_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    granted_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    granted_at: Mapped[datetime] = mapped_column(Instant)


class HelpLine(Base):
    """Where help is in a country, as an admin entered it: it goes before templates/safety/services.yaml."""

    __tablename__ = "help_line"

    country: Mapped[str] = mapped_column(String(5), primary_key=True)
    call: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(String(20))
    free: Mapped[bool]
    always: Mapped[bool]
    emergency: Mapped[str] = mapped_column(String(20))
    abuse: Mapped[str] = mapped_column(String(20))
    checked: Mapped[date]
    checked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
