"""Every text and mail, in and out, exactly as written; and the carrier's receipts."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Priority, Purpose
from service.domain.for_a_person import ForAPerson
from service.store.tables.base import Base, Id
from service.store.types import Instant, Rank, Word

_IN = "dispatch_state IS NULL"
_OUT = "dispatch_state IS NOT NULL"
LOST = "lost"
"""Written out where it is asked for, too: SQLite takes a partial index for the same words only."""
STARTED = "channel = 'sms' AND priority = 5 AND dispatch_state IN ('claimed', 'unconfirmed', 'handed_over')"
"""The texts that we started and that have left, or may have. Written as in the query, or SQLite passes the index by."""


def _partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


class Message(Base):
    """One text or e-mail. `dispatch_state` is set on what we send, `unread` on what we got.

    `send_at` and `useful_until` are coaching time, everything about claims and retries is real time. `send_at` is
    when it may leave; once it is claimed, when it did. again_of: the text that the carrier lost and this one repeats.
    undoes: what a text of a client's has changed, as it was before; UNDO puts it back.
    wording: which fixed text of ours it is, in which of its wordings (`ack_done/3`); none for any other message.
    lost: set where the delivery status says so, for an index that other statuses leave alone.
    for_a_person: why a text of a client's waits for somebody of ours; none once one has written back.
    """

    __tablename__ = "message"
    __table_args__ = (
        _partial("an_inbound_message_arrives_once", "provider_id", where=_IN, unique=True),
        _partial("a_provider_names_a_message_once", "provider_id", where=_OUT, unique=True),
        _partial(
            "one_text_a_client_in_flight",
            "client_id",
            where="dispatch_state = 'claimed' AND channel = 'sms'",
            unique=True,
        ),
        _partial("outbox_in_order", "channel", "priority", "id", where="dispatch_state = 'waiting'"),
        _partial("outbox_by_client", "client_id", "priority", "id", where="dispatch_state = 'waiting'"),
        _partial("claims_by_lease", "lease_until", where="dispatch_state = 'claimed'"),
        _partial("unconfirmed_by_client", "client_id", where="dispatch_state = 'unconfirmed'"),
        _partial("unconfirmed_by_look_up", "look_up_at", where="dispatch_state = 'unconfirmed'"),
        _partial("lost_by_client", "client_id", where=LOST),
        _partial("inbound_unread", "client_id", "id", where="unread"),
        _partial("words_for_a_person", "client_id", "at", where="for_a_person IS NOT NULL"),
        _partial("texts_we_started", "client_id", "send_at", where=STARTED),
        _partial("a_lost_text_is_sent_again_once", "again_of", where="again_of IS NOT NULL", unique=True),
        _partial("strangers_by_address", "address", "id", where="client_id IS NULL"),
        _partial("strangers_in_order", "id", where="client_id IS NULL AND dispatch_state IS NULL"),
        _partial("message_by_check_in", "check_in_id", where="check_in_id IS NOT NULL"),
        _partial("tried_by_time", "claimed_at", where="claimed_at IS NOT NULL"),
        _partial("inbound_by_time", "at", where=_IN),
        Index("conversation", "client_id", "id"),
        # Room in each page for what receipts change: none of it is in an index, so that no index is written for them.
        {"postgresql_with": {"fillfactor": 80}},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    check_in_id: Mapped[int | None] = mapped_column(ForeignKey("check_in.id", ondelete="SET NULL"))
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    purpose: Mapped[Purpose] = mapped_column(Word(Purpose))
    address: Mapped[str] = mapped_column(String(254))
    body: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)
    provider_id: Mapped[str | None] = mapped_column(String(64))

    unread: Mapped[bool | None]
    tries: Mapped[int] = mapped_column(default=0)
    read_as: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    undoes: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    for_a_person: Mapped[ForAPerson | None] = mapped_column(Word(ForAPerson))
    carrier_answered: Mapped[bool] = mapped_column(default=False)

    dispatch_state: Mapped[DispatchState | None] = mapped_column(Word(DispatchState))
    priority: Mapped[Priority | None] = mapped_column(Rank(Priority))
    segments: Mapped[int | None]
    send_at: Mapped[datetime | None] = mapped_column(Instant)
    useful_until: Mapped[datetime | None] = mapped_column(Instant)
    retry_at: Mapped[datetime | None] = mapped_column(Instant)
    claimed_at: Mapped[datetime | None] = mapped_column(Instant)
    claimed_by: Mapped[str | None] = mapped_column(String(36))
    lease_until: Mapped[datetime | None] = mapped_column(Instant)
    look_up_at: Mapped[datetime | None] = mapped_column(Instant)
    look_ups: Mapped[int] = mapped_column(default=0)
    handed_over_at: Mapped[datetime | None] = mapped_column(Instant)
    delivery_status: Mapped[DeliveryStatus | None] = mapped_column(Word(DeliveryStatus))
    lost: Mapped[bool | None]
    error_code: Mapped[int | None]
    reason: Mapped[str | None] = mapped_column(String(200))
    again_of: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
    wording: Mapped[str | None] = mapped_column(String(40))


class Receipt(Base):
    """The carrier's report on a text, kept as it came: perhaps early, twice, or out of order."""

    __tablename__ = "receipt"
    __table_args__ = (
        UniqueConstraint("provider_id", "delivery_status", name="a_receipt_counts_once"),
        Index("receipt_by_message", "message_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    provider_id: Mapped[str] = mapped_column(String(64))
    delivery_status: Mapped[DeliveryStatus] = mapped_column(Word(DeliveryStatus))
    error_code: Mapped[int | None]
    message_id: Mapped[int | None] = mapped_column(Id)
    at: Mapped[datetime] = mapped_column(Instant)


class Heartbeat(Base):
    """When something that must happen regularly last did, by the real clock."""

    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant)


class AccountFault(Base):
    """A fault of our own account that admins have been told of: the carrier's error code, or what else it said.

    It goes when a text that it kept back has left. Real time.
    """

    __tablename__ = "account_fault"

    error: Mapped[str] = mapped_column(String(40), primary_key=True)
    told_at: Mapped[datetime] = mapped_column(Instant)
    seen_at: Mapped[datetime] = mapped_column(Instant)


class SendingDay(Base):
    """How many segments have left on one of the carriers' days, for whoever has a daily limit."""

    __tablename__ = "sending_day"

    day: Mapped[date] = mapped_column(primary_key=True)
    segments: Mapped[int]
