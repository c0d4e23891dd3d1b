"""Reading something once, so that the first real reply of a process is read as fast as the others."""

from datetime import date

from service.domain.language import Language
from service.domain.replies.kinds import Asked
from service.domain.replies.reading import interpret

_OF_ALL_SORTS = (
    "not done yet, 3 of 5. stop sending these please, wrong number. i want to talk to somebody tomorrow at 5",
    "3. Long day. Feet up now, my laptop died.",
    "no, I quit my job last friday and will pass on it. done? ha",
    "3 pills left, feeling low period",
)


def prepare() -> None:
    """Sort the phrases by their rarest words now, which takes a second or two, and not while somebody waits."""
    for text in _OF_ALL_SORTS:
        for asked in Asked:
            interpret(text, asked, language=Language.EN, today=date.min)
