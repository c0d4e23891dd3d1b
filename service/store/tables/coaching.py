"""Programs as enrolled, where each client is in theirs, and what they answered."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.domain.check_in import CheckInState
from service.domain.enrollment import EnrollmentState
from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.replies import Asked, Kind
from service.domain.restraint import Because, Pace, Pick
from service.store.tables.base import Base, Id
from service.store.types import Instant, Word


class ProgramVersion(Base):
    """A program exactly as it was when somebody was enrolled in it, known by the hash of its content."""

    __tablename__ = "program_version"
    __table_args__ = (UniqueConstraint("content_hash", name="a_program_version_is_stored_once"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(String(40))
    language: Mapped[Language] = mapped_column(Word(Language))
    content_hash: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    stored_at: Mapped[datetime] = mapped_column(Instant)


class Enrollment(Base):
    """One client in one program, at one place in it. `next_due_at` is a cache of that place: it is recomputed
    from the local date whenever the zone, the moments or the time-zone data change.

    then_version_id: the program that follows it by the client's own wish. picked, picked_at: how they wanted to go on
    after three hard ones, and when they said so. later: on one local date, one moment of it comes at another time."""

    __tablename__ = "enrollment"
    __table_args__ = (
        Index(
            "one_live_enrollment_per_client",
            "client_id",
            unique=True,
            sqlite_where=text("state IN ('invited', 'active')"),
            postgresql_where=text("state IN ('invited', 'active')"),
        ),
        Index(
            "one_open_join_code",
            "join_code",
            unique=True,
            sqlite_where=text("join_code IS NOT NULL"),
            postgresql_where=text("join_code IS NOT NULL"),
        ),
        Index("enrollment_by_client", "client_id", "id", "state"),
        Index(
            "enrollments_due",
            "next_due_at",
            sqlite_where=text("next_due_at IS NOT NULL"),
            postgresql_where=text("next_due_at IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    program_version_id: Mapped[int] = mapped_column(ForeignKey("program_version.id"))
    state: Mapped[EnrollmentState] = mapped_column(Word(EnrollmentState))
    join_code: Mapped[str | None] = mapped_column(String(8))
    rest_weekday: Mapped[int] = mapped_column(default=6)
    moments: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    next_on: Mapped[date | None]
    next_program_day: Mapped[int | None]
    next_position: Mapped[int] = mapped_column(default=0)
    next_due_at: Mapped[datetime | None] = mapped_column(Instant)
    quiet_since: Mapped[date | None]
    waits_for_pick: Mapped[bool] = mapped_column(default=False)
    pace: Mapped[Pace] = mapped_column(Word(Pace), default=Pace.FULL)
    later: Mapped[dict[str, str] | None] = mapped_column(JSON)
    picked: Mapped[Pick | None] = mapped_column(Word(Pick))
    picked_at: Mapped[datetime | None] = mapped_column(Instant)
    then_version_id: Mapped[int | None] = mapped_column(ForeignKey("program_version.id"))
    enrolled_at: Mapped[datetime] = mapped_column(Instant)
    finished_at: Mapped[datetime | None] = mapped_column(Instant)


class CheckIn(Base):
    """One prompt asked of one client on one local date, and its answer."""

    __tablename__ = "check_in"
    __table_args__ = (
        UniqueConstraint("client_id", "prompt_key", "local_date", name="one_check_in_per_prompt_per_local_date"),
        Index("check_in_by_enrollment", "enrollment_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    enrollment_id: Mapped[int] = mapped_column(ForeignKey("enrollment.id", ondelete="CASCADE"))
    prompt_key: Mapped[str] = mapped_column(String(60))
    program_day: Mapped[int]
    local_date: Mapped[date]
    moment: Mapped[str] = mapped_column(String(20))
    asks: Mapped[Asked] = mapped_column(Word(Asked))
    state: Mapped[CheckInState] = mapped_column(Word(CheckInState))
    due_at: Mapped[datetime] = mapped_column(Instant)
    too_late_at: Mapped[datetime] = mapped_column(Instant)
    asked_at: Mapped[datetime | None] = mapped_column(Instant)
    answered_at: Mapped[datetime | None] = mapped_column(Instant)
    asked_again_at: Mapped[datetime | None] = mapped_column(Instant)
    answer: Mapped[Kind | None] = mapped_column(Word(Kind))
    value: Mapped[float | None]
    words: Mapped[str | None] = mapped_column(Text)
    held_because: Mapped[Because | None] = mapped_column(Word(Because))
    quotable: Mapped[bool] = mapped_column(default=False)


class Goal(Base):
    """What a client means to get done on one local date, in their own words. The last one they named counts."""

    __tablename__ = "goal"
    __table_args__ = (UniqueConstraint("client_id", "local_date", name="one_goal_per_client_per_local_date"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    local_date: Mapped[date]
    words: Mapped[str] = mapped_column(Text)
    quotable: Mapped[bool]
    told_at: Mapped[datetime] = mapped_column(Instant)
    outcome: Mapped[Kind | None] = mapped_column(Word(Kind))


class Flag(Base):
    """Something a human should look at. At most one open flag for a client and a reason."""

    __tablename__ = "flag"
    __table_args__ = (
        Index(
            "one_open_flag_per_reason",
            "client_id",
            "reason",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
        Index("flag_by_client", "client_id", "reason"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    reason: Mapped[FlagReason] = mapped_column(Word(FlagReason))
    opened_at: Mapped[datetime] = mapped_column(Instant)
    seen_at: Mapped[datetime] = mapped_column(Instant)
    closed_at: Mapped[datetime | None] = mapped_column(Instant)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class Appointment(Base):
    """When a client and their coach talk. Two hours before and after it, nothing automatic is started."""

    __tablename__ = "appointment"
    __table_args__ = (UniqueConstraint("client_id", "at", name="one_appointment_per_client_and_instant"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    at: Mapped[datetime] = mapped_column(Instant)
    set_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class GroupPause(Base):
    """Days of mourning or disaster, declared by a coach: none of their clients is asked anything. `until` is the first
    local date on which prompts return."""

    __tablename__ = "group_pause"
    __table_args__ = (UniqueConstraint("coach_id", "since", name="one_group_pause_per_coach_and_first_day"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    coach_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    since: Mapped[date]
    until: Mapped[date]
    declared_at: Mapped[datetime] = mapped_column(Instant)
