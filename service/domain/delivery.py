"""The two lives of an outbound message: our dispatch of it, and the carrier's delivery of it."""

from enum import IntEnum, StrEnum


class Channel(StrEnum):
    SMS = "sms"
    EMAIL = "email"


class Purpose(StrEnum):
    """Why a message was written. What may still leave after an opt-out, or at night, depends on it."""

    PROMPT = "prompt"
    WEEKLY = "weekly"
    ANSWER = "answer"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"
    HELP_LINES = "help_lines"
    INVITATION = "invitation"
    FROM_STAFF = "from_staff"
    ALERT = "alert"
    FORGETTING = "forgetting"
    OWN_COPY = "own_copy"
    TEXTS_STOPPED = "texts_stopped"
    TEXT_START = "text_start"
    FLAG = "flag"
    REPLY = "reply"
    WORDS_READ = "words_read"


ASKED_FOR_BY_THE_CLIENT = frozenset({Purpose.FORGETTING, Purpose.OWN_COPY})
"""Mails that a client has asked for themselves, whatever they said about mails before."""
OWED_TO_THE_CLIENT = ASKED_FOR_BY_THE_CLIENT | {Purpose.WORDS_READ}
"""And the one that they must not miss: somebody had to read their words."""


class Priority(IntEnum):
    """What leaves first: help before anything, answers before prompts."""

    HELP = 0
    ANSWER = 1
    PERSON = 2
    PROMPT = 5


PRIORITY_OF = {
    Purpose.HELP_LINES: Priority.HELP,
    Purpose.ALERT: Priority.HELP,
    Purpose.OPT_OUT_CONFIRMATION: Priority.ANSWER,
    Purpose.ANSWER: Priority.ANSWER,
    Purpose.FORGETTING: Priority.ANSWER,
    Purpose.OWN_COPY: Priority.ANSWER,
    Purpose.TEXTS_STOPPED: Priority.ANSWER,
    Purpose.TEXT_START: Priority.ANSWER,
    Purpose.FROM_STAFF: Priority.PERSON,
    Purpose.FLAG: Priority.PERSON,
    Purpose.WORDS_READ: Priority.PERSON,
    Purpose.INVITATION: Priority.PROMPT,
    Purpose.PROMPT: Priority.PROMPT,
    Purpose.WEEKLY: Priority.PROMPT,
}


class DispatchState(StrEnum):
    """Ours. A message may go back to WAITING; every other step is forward."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    HANDED_OVER = "handed_over"
    UNCONFIRMED = "unconfirmed"
    WITHHELD = "withheld"
    FAILED = "failed"


class DeliveryStatus(StrEnum):
    """The carrier's, in Twilio's words (Messages resource, `status`)."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"


LOST = frozenset({DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED})
"""The carrier took a text and has not brought it to its phone."""


class _Rank(IntEnum):
    ACCEPTED = 1
    QUEUED = 2
    SENDING = 3
    SENT = 4
    FINAL = 5
    READ = 6


_RANKS = {
    DeliveryStatus.ACCEPTED: _Rank.ACCEPTED,
    DeliveryStatus.SCHEDULED: _Rank.ACCEPTED,
    DeliveryStatus.QUEUED: _Rank.QUEUED,
    DeliveryStatus.SENDING: _Rank.SENDING,
    DeliveryStatus.SENT: _Rank.SENT,
    DeliveryStatus.DELIVERED: _Rank.FINAL,
    DeliveryStatus.UNDELIVERED: _Rank.FINAL,
    DeliveryStatus.FAILED: _Rank.FINAL,
    DeliveryStatus.CANCELED: _Rank.FINAL,
    DeliveryStatus.READ: _Rank.READ,
}


def known_status(word: str) -> DeliveryStatus:
    """The status of a text that the carrier has. It adds words without notice; a new one says at least ACCEPTED."""
    try:
        return DeliveryStatus(word)
    except ValueError:
        return DeliveryStatus.ACCEPTED


def rank(delivery_status: DeliveryStatus) -> int:
    """How far along a delivery is. Receipts may arrive in any order; only a higher rank replaces a lower."""
    return _RANKS[delivery_status]


def moves_forward(current: DeliveryStatus | None, reported: DeliveryStatus) -> bool:
    """Whether a receipt changes what we know. A final status stays, except that a delivered text may be read."""
    if current is None:
        return True
    if current is not DeliveryStatus.DELIVERED and rank(current) >= _Rank.FINAL:
        return False
    return rank(reported) > rank(current)


class Verdict(StrEnum):
    """What the outcome of a send means for the message and the person (delivery-rules: text going out)."""

    SENT = "sent"
    RETRY = "retry"
    AMBIGUOUS = "ambiguous"
    BAD_NUMBER = "bad_number"
    BAD_ADDRESS = "bad_address"
    STOPPED = "stopped"
    OURS_TO_FIX = "ours_to_fix"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


_BAD_NUMBER = frozenset({21211, 21214, 21614, 21635, 30005, 30006})
_OURS_TO_FIX = frozenset(
    {20003, 21408, 21603, 21606, 21608, 21612, 21617, 21703, 21704} | {30002, 30007, 30010, 30032, 30034, 30035}
)
_LATER = frozenset({20429, 21611, 30001, 30003, 30008, 30017, 30022, 30023, 30027, 30450})
_DAYS_LIMIT = frozenset({30023, 30027})
_AMBIGUOUS = frozenset({30410, 30500})
_STOPPED = 21610
_EXPIRED = 30036


def verdict_of_code(code: int) -> Verdict:
    """What a Twilio error code means (Twilio's error and warning dictionary). An unlisted code is UNKNOWN."""
    if code == _STOPPED:
        return Verdict.STOPPED
    if code == _EXPIRED:
        return Verdict.EXPIRED
    for codes, verdict in (
        (_BAD_NUMBER, Verdict.BAD_NUMBER),
        (_OURS_TO_FIX, Verdict.OURS_TO_FIX),
        (_LATER, Verdict.RETRY),
        (_AMBIGUOUS, Verdict.AMBIGUOUS),
    ):
        if code in codes:
            return verdict
    return Verdict.UNKNOWN


def waits_for_a_new_day(code: int | None) -> bool:
    """Whether the sender has used up what a carrier takes from it in a day, which begins at midnight Pacific time."""
    return code in _DAYS_LIMIT


def verdict_of_http(http_status: int, code: int | None) -> Verdict:
    """What an HTTP answer of Twilio's means.

    A server error says nothing about whether the text was accepted: AMBIGUOUS, never a blind retry, because
    Messages.create has no idempotency key. 429 was refused before anything happened: RETRY.
    """
    if http_status == 429:
        return Verdict.RETRY
    if http_status >= 500:
        return Verdict.AMBIGUOUS
    if http_status in {401, 403}:
        return Verdict.OURS_TO_FIX
    return verdict_of_code(code) if code is not None else Verdict.UNKNOWN
