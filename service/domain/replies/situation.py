"""Everything one reading goes by."""

from dataclasses import dataclass
from datetime import date

from service.domain.language import Language
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked, Standing


@dataclass(frozen=True, slots=True)
class Situation:
    """One text as typed and as heard, what was asked, and of whom; `today` is the client's local date."""

    text: str
    heard: Heard
    asked: Asked
    language: Language
    today: date
    standing: Standing
    scale: tuple[int, int]
