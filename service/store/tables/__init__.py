"""What is kept. One class a table; the schema itself is made by the migrations, and a test holds the two together."""

from service.store.tables.base import Base
from service.store.tables.coaching import Appointment, CheckIn, Enrollment, Flag, Goal, GroupPause, ProgramVersion
from service.store.tables.desk import SetAside
from service.store.tables.forgetting import CarrierCopy, Erasure
from service.store.tables.mails import BouncedMail, Mail, Summary
from service.store.tables.messages import AccountFault, Heartbeat, Message, Receipt, SendingDay
from service.store.tables.own_page import PageCode
from service.store.tables.people import Client, ConsentLog, RecoveryCode, Role, Staff, Suppression
from service.store.tables.safety import Alert, AlertAnswer, AlertMessage, Cover, HelpLine
from service.store.tables.sponsors import AuditEntry, Sponsor

__all__ = [
    "AccountFault",
    "Alert",
    "AlertAnswer",
    "AlertMessage",
    "Appointment",
    "AuditEntry",
    "Base",
    "BouncedMail",
    "CarrierCopy",
    "CheckIn",
    "Client",
    "ConsentLog",
    "Cover",
    "Enrollment",
    "Erasure",
    "Flag",
    "Goal",
    "GroupPause",
    "Heartbeat",
    "HelpLine",
    "Mail",
    "Message",
    "PageCode",
    "ProgramVersion",
    "Receipt",
    "RecoveryCode",
    "Role",
    "SendingDay",
    "SetAside",
    "Sponsor",
    "Staff",
    "Summary",
    "Suppression",
]
