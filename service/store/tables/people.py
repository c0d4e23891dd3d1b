"""Staff, clients, and what clients consented to."""

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, validates

from service.domain.consent import ConsentEvent, ConsentState, Source
from service.domain.delivery import Channel
from service.domain.language import Language
from service.domain.names import folded
from service.domain.phone import PhoneNumber
from service.domain.safety import Hold
from service.domain.schedule import Hours
from service.domain.situation import Situation
from service.store.tables.base import Base, Id
from service.store.types import Instant, Phone, WallTime, Word


class Role(StrEnum):
    COACH = "coach"
    ADMIN = "admin"
    SPONSOR = "sponsor"


class Staff(Base):
    """A coach, an admin, or somebody of a sponsor's (`sponsor_id`), who sees totals only.

    reads_on: the weekdays on which they read what clients write (`mon-fri`, `tue,thu`). backup_id: who is alerted
    beside them when one of their clients cries for help. code_salt: where they sign in with codes of an app on their
    phone, what makes its secret out of SECRET_KEY; code_step: the step of the last one used.
    """

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    email: Mapped[str] = mapped_column(String(254), unique=True)
    phone: Mapped[PhoneNumber | None] = mapped_column(Phone, unique=True)
    backup_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    role: Mapped[Role] = mapped_column(Word(Role))
    zone: Mapped[str] = mapped_column(String(64), default="UTC")
    reads_on: Mapped[str] = mapped_column(String(30), default="mon-fri")
    password_hash: Mapped[str] = mapped_column(String(200))
    sign_in_epoch: Mapped[int] = mapped_column(default=0)
    code_salt: Mapped[str | None] = mapped_column(String(32))
    code_step: Mapped[int] = mapped_column(BigInteger, default=0)
    sponsor_id: Mapped[int | None] = mapped_column(ForeignKey("sponsor.id"))
    added_at: Mapped[datetime] = mapped_column(Instant)


class RecoveryCode(Base):
    """A code for signing in once without the phone, as a hash. It goes when it is used."""

    __tablename__ = "recovery_code"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)


class Client(Base):
    """Somebody who is getting back up. Active until `left_at`: ended by staff, a wrong number, or erased.

    home_zone, away_until: while they travel, the zone they come back to and the first local date there.
    mails_alone: texts have stopped and they asked to keep the mail. lapses_at: when an invitation that nobody answers,
    or consent without a word from them, comes to its end (coaching time). country: of their number (ISO 3166 alpha-2,
    or 001 where it has none); it is set with the number. found_by: the name as it is looked for, set with the name.
    """

    __tablename__ = "client"
    __table_args__ = (
        Index(
            "a_number_belongs_to_one_active_client",
            "phone",
            unique=True,
            sqlite_where=text("left_at IS NULL"),
            postgresql_where=text("left_at IS NULL"),
        ),
        Index("client_by_coach", "coach_id", "id"),
        Index("client_by_sponsor", "sponsor_id", "id"),
        Index(
            "client_by_name",
            "id",
            "found_by",
            "coach_id",
            sqlite_where=text("left_at IS NULL"),
            postgresql_where=text("left_at IS NULL"),
        ),
        Index(
            "client_by_country",
            "country",
            sqlite_where=text("left_at IS NULL"),
            postgresql_where=text("left_at IS NULL"),
        ),
        Index(
            "consents_to_lapse",
            "lapses_at",
            sqlite_where=text("lapses_at IS NOT NULL"),
            postgresql_where=text("lapses_at IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    found_by: Mapped[str] = mapped_column(String(160))
    phone: Mapped[PhoneNumber | None] = mapped_column(Phone)
    country: Mapped[str | None] = mapped_column(String(3))
    email: Mapped[str | None] = mapped_column(String(254))
    zone: Mapped[str] = mapped_column(String(64))
    language: Mapped[Language] = mapped_column(Word(Language), default=Language.EN)
    situation: Mapped[Situation | None] = mapped_column(Word(Situation))
    coach_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    sponsor_id: Mapped[int | None] = mapped_column(ForeignKey("sponsor.id"))
    adult_confirmed_by: Mapped[str] = mapped_column(String(80))
    enrolled_at: Mapped[datetime] = mapped_column(Instant)
    texts: Mapped[ConsentState] = mapped_column(Word(ConsentState), default=ConsentState.NONE)
    mails: Mapped[ConsentState] = mapped_column(Word(ConsentState), default=ConsentState.NONE)
    opens: Mapped[time] = mapped_column(WallTime, default=Hours().opens)
    closes: Mapped[time] = mapped_column(WallTime, default=Hours().closes)
    paused_until: Mapped[date | None]
    hold: Mapped[Hold | None] = mapped_column(Word(Hold))
    human_until: Mapped[datetime | None] = mapped_column(Instant)
    heard_at: Mapped[datetime | None] = mapped_column(Instant)
    not_today: Mapped[date | None]
    keeps_words_private: Mapped[bool] = mapped_column(default=False)
    left_at: Mapped[datetime | None] = mapped_column(Instant)
    home_zone: Mapped[str | None] = mapped_column(String(64))
    away_until: Mapped[date | None]
    mails_alone: Mapped[bool] = mapped_column(default=False)
    lapses_at: Mapped[datetime | None] = mapped_column(Instant)

    @validates("name")
    def _keep_found_by(self, _: str, name: str) -> str:
        # A single sign of some scripts takes apart into a dozen and a half.
        self.found_by = folded(name)[:160]
        return name

    @validates("phone")
    def _keep_country(self, _: str, phone: PhoneNumber | None) -> PhoneNumber | None:
        self.country = phone.country if phone is not None else None
        return phone


class ConsentLog(Base):
    """What was said about consent, when and how. Rows are only ever added; erasing a client keeps the proof."""

    __tablename__ = "consent_log"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="SET NULL"), index=True)
    address_hash: Mapped[str] = mapped_column(String(64), index=True)
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    event: Mapped[ConsentEvent] = mapped_column(Word(ConsentEvent))
    source: Mapped[Source] = mapped_column(Word(Source))
    said_by: Mapped[str] = mapped_column(String(80))
    words: Mapped[str] = mapped_column(Text, default="")
    wording: Mapped[str] = mapped_column(String(40), default="")
    at: Mapped[datetime] = mapped_column(Instant)


class Suppression(Base):
    """An address that we never text or mail of our own accord, kept as a keyed hash so that it outlives erasure."""

    __tablename__ = "suppression"

    address_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    reason: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column(Instant)
