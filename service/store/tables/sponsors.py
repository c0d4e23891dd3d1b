"""Who pays for clients or sends them, and who looked where they usually may not."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from service.domain.audit import Act
from service.store.tables.base import Base, Id
from service.store.types import Instant, Word


class Sponsor(Base):
    """Who pays for clients or sends them. domain: of their e-mail addresses, empty where they have none."""

    __tablename__ = "sponsor"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    domain: Mapped[str] = mapped_column(String(253), default="")
    added_at: Mapped[datetime] = mapped_column(Instant)


class AuditEntry(Base):
    """Somebody looked, or tried to. Rows are only ever added; `at` is coaching time.

    Erasing a client keeps their entries, without the reason.
    """

    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    act: Mapped[Act] = mapped_column(Word(Act))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="SET NULL"), index=True)
    reason: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(Instant)
