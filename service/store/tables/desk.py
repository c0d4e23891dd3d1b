"""What staff have put off at the desk."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.base import Base
from service.store.types import Instant


class SetAside(Base):
    """A client's row on Today waits until then, unless something comes after `at`; both coaching time. by: who put it
    off last."""

    __tablename__ = "set_aside"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), primary_key=True)
    until: Mapped[datetime] = mapped_column(Instant)
    at: Mapped[datetime] = mapped_column(Instant)
    by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
