"""What is kept. One class a table; the schema itself is made by the migrations, and a test holds the two together."""

from service.store.tables.base import Base
from service.store.tables.coaching import CheckIn, CheckInState, Enrollment, Flag, FlagReason, Goal, ProgramVersion
from service.store.tables.messages import Heartbeat, Message, Priority, Purpose, Receipt
from service.store.tables.people import Client, ConsentLog, Hold, Role, Staff, Suppression

__all__ = [
    "Base",
    "CheckIn",
    "CheckInState",
    "Client",
    "ConsentLog",
    "Enrollment",
    "Flag",
    "FlagReason",
    "Goal",
    "Heartbeat",
    "Hold",
    "Message",
    "Priority",
    "ProgramVersion",
    "Purpose",
    "Receipt",
    "Role",
    "Staff",
    "Suppression",
]
