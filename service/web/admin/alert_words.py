"""The desk's plain words about alerts, and about texts from numbers that nobody knows."""

from collections.abc import Mapping

from service.domain.safety import AlertKind

ALERTS: Mapping[AlertKind, str] = {
    AlertKind.CRISIS: "A client may be in danger",
    AlertKind.CALLED: "A client whose crisis is open has called",
    AlertKind.STRANGER: "Somebody unknown may be in danger",
    AlertKind.DRILL: "This is a drill. Nobody is in danger",
}

STRANGERS: Mapping[str, str] = {
    "joins": "texted a join code",
    "stops": "wants no texts; told once, and never texted again",
    "asks": "asked who we are; answered without any name",
    "optsbackin": "opted back in with START",
    "criesforhelp": "a cry for help; answered with help lines, and the admins were alerted",
    "unanswered": "kept, not answered",
    "unreadable": "could not be read by ourselves",
    "acknowledged": "one of the staff, who took an alert",
}
