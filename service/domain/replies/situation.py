"""Everything one reading goes by."""

from dataclasses import dataclass
from datetime import date

from service.domain.language import Language
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked, Standing
from service.domain.replies.wishes import Wish


@dataclass(frozen=True, slots=True)
class Situation:
    """One text as heard, the change it asks for, what was asked, and of whom; `today` is the client's local date."""

    heard: Heard
    asked: Asked
    language: Language
    today: date
    standing: Standing
    scale: tuple[int, int]
    wish: Wish | None
