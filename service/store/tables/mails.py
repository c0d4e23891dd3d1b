"""What makes a message an e-mail, and the weekly summaries: those told, and the one to come."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.domain.bounces import Bounce
from service.domain.summary import SummaryKind, ToldBy
from service.store.tables.base import Base, Id
from service.store.types import Instant, Word


class Mail(Base):
    """The parts of an e-mail beside its plain text, which is the message's body. Handed over twice, its parts and its
    Message-ID are the same. answers_id: of one that came in, the mail of ours that it answers."""

    __tablename__ = "mail"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id", ondelete="CASCADE"), primary_key=True)
    sender_name: Mapped[str] = mapped_column(String(120))
    subject: Mapped[str] = mapped_column(String(200))
    html: Mapped[str] = mapped_column(Text)
    picture: Mapped[bytes | None] = mapped_column(LargeBinary)
    follows: Mapped[str] = mapped_column(Text, default="")
    unsubscribe_url: Mapped[str | None] = mapped_column(Text)
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"), index=True)


class BouncedMail(Base):
    """A mail of ours came back, or was called spam. Coaching time; the address as in suppressions, since a mail keeps
    its own."""

    __tablename__ = "bounced_mail"
    __table_args__ = (
        UniqueConstraint("message_id", "kind", name="a_mail_bounces_once"),
        Index("bounces_by_address", "address_hash", "at"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id", ondelete="CASCADE"))
    address_hash: Mapped[str] = mapped_column(String(64))
    kind: Mapped[Bounce] = mapped_column(Word(Bounce))
    at: Mapped[datetime] = mapped_column(Instant)


_TO_COME = "told_by IS NULL"


class Summary(Base):
    """One rest day of an enrollment, and what its client was told of the week. `told_by` is empty for the one to come,
    of which there is at most one; nothing is told on a rest day that lets its hour pass, so its row moves on.

    week, over: the week of the program it told of, and whether that week had ended. note: what the coach wrote for it.
    """

    __tablename__ = "summary"
    __table_args__ = (
        UniqueConstraint("enrollment_id", "rest_day", name="one_summary_per_enrollment_and_week"),
        Index(
            "one_summary_to_come_per_enrollment",
            "enrollment_id",
            unique=True,
            sqlite_where=text(_TO_COME),
            postgresql_where=text(_TO_COME),
        ),
        Index("summaries_due", "due_at", sqlite_where=text(_TO_COME), postgresql_where=text(_TO_COME)),
        Index("summary_by_message", "message_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), index=True)
    enrollment_id: Mapped[int] = mapped_column(ForeignKey("enrollment.id", ondelete="CASCADE"))
    rest_day: Mapped[date]
    due_at: Mapped[datetime] = mapped_column(Instant)
    note: Mapped[str | None] = mapped_column(Text)
    told_by: Mapped[ToldBy | None] = mapped_column(Word(ToldBy))
    told_at: Mapped[datetime | None] = mapped_column(Instant)
    kind: Mapped[SummaryKind | None] = mapped_column(Word(SummaryKind))
    week: Mapped[int | None]
    over: Mapped[bool | None]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
