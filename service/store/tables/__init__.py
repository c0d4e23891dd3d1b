"""What is kept. One class a table; the schema itself is made by the migrations, and a test holds the two together."""

from service.store.tables.base import Base
from service.store.tables.coaching import Appointment, CheckIn, Enrollment, Flag, Goal, GroupPause, ProgramVersion
from service.store.tables.forgetting import CarrierCopy, Erasure
from service.store.tables.mails import Mail, Summary
from service.store.tables.messages import AccountFault, Heartbeat, Message, Receipt, SendingDay
from service.store.tables.people import Client, ConsentLog, Role, Staff, Suppression

__all__ = [
    "AccountFault",
    "Appointment",
    "Base",
    "CarrierCopy",
    "CheckIn",
    "Client",
    "ConsentLog",
    "Enrollment",
    "Erasure",
    "Flag",
    "Goal",
    "GroupPause",
    "Heartbeat",
    "Mail",
    "Message",
    "ProgramVersion",
    "Receipt",
    "Role",
    "SendingDay",
    "Staff",
    "Summary",
    "Suppression",
]
