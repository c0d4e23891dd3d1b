"""What staff have seen to at the desk, and what they have put off."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.base import Base
from service.store.types import Instant


class SetAside(Base):
    """How far staff are with a client's row on Today; coaching time.

    heard_up_to: the last of the client's messages that somebody has seen to. until, put_off_at: the row waits until
    then, unless something comes after it was put off. staff_id, at: who touched it last.
    """

    __tablename__ = "set_aside"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), primary_key=True)
    heard_up_to: Mapped[int] = mapped_column(BigInteger, default=0)
    until: Mapped[datetime | None] = mapped_column(Instant)
    put_off_at: Mapped[datetime | None] = mapped_column(Instant)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(Instant)
