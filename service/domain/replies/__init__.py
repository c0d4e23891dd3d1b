"""Reading what people really text: a text, what was asked, and the language become an interpretation."""

from service.domain.language import Language
from service.domain.replies.kinds import Asked, Interpretation, Kind, Reading, Standing
from service.domain.replies.labels import agrees, describe
from service.domain.replies.preparing import prepare
from service.domain.replies.reading import interpret, names_yesterday
from service.domain.replies.wishes import Wish

__all__ = [
    "Asked",
    "Interpretation",
    "Kind",
    "Language",
    "Reading",
    "Standing",
    "Wish",
    "agrees",
    "describe",
    "interpret",
    "names_yesterday",
    "prepare",
]
