"""The wish to be forgotten, and what the carrier still holds of somebody who was."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.domain.forgetting import ErasureState
from service.store.tables.base import Base, Id
from service.store.types import Instant, Word

_OPEN = "state IN ('asked', 'confirmed')"
_DUE = "state = 'confirmed'"
_LEFT = "gone_at IS NULL"


class Erasure(Base):
    """One wish to be forgotten. Once carried out, the row says that it was and when, and no longer whose it was.

    confirmed_by: the member of staff who made sure that it was the client, where no mail could; None when the client
    confirmed. paused_before: the pause that held then, for whoever takes it back.
    """

    __tablename__ = "erasure"
    __table_args__ = (
        Index(
            "one_open_erasure_per_client",
            "client_id",
            unique=True,
            sqlite_where=text(_OPEN),
            postgresql_where=text(_OPEN),
        ),
        Index("erasures_due", "due_at", sqlite_where=text(_DUE), postgresql_where=text(_DUE)),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="SET NULL"), index=True)
    state: Mapped[ErasureState] = mapped_column(Word(ErasureState))
    asked_at: Mapped[datetime] = mapped_column(Instant)
    confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    due_at: Mapped[datetime | None] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
    paused_before: Mapped[date | None]


class CarrierCopy(Base):
    """A text of somebody erased, by the carrier's name for it, until it is gone there too. Times are real.

    The name outlives the text: a list that the carrier had begun before may still bring it up.
    """

    __tablename__ = "carrier_copy"
    __table_args__ = (
        UniqueConstraint("provider_id", name="a_carrier_copy_is_listed_once"),
        Index("carrier_copies_left", "try_at", sqlite_where=text(_LEFT), postgresql_where=text(_LEFT)),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    provider_id: Mapped[str] = mapped_column(String(64))
    try_at: Mapped[datetime] = mapped_column(Instant)
    tries: Mapped[int] = mapped_column(default=0)
    gone_at: Mapped[datetime | None] = mapped_column(Instant)
