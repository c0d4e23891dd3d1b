"""What opens a client's words on their own page."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.base import Base
from service.store.types import Instant


class PageCode(Base):
    """The code by which a client may read their words on their own page, as a keyed hash; real time. It goes when it is
    used. tries: wrong ones."""

    __tablename__ = "page_code"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(Instant)
    tries: Mapped[int] = mapped_column(default=0)
