"""Wishes that are a text by themselves: UNDO, PRIVATE, TINY, and the answers to the comeback text."""

from typing import Final

from service.domain.replies.wishes import ComeBack, Private, Rest, Same, Tiny, Undo, Weekly, Wish


def _said(ways: dict[Wish, str]) -> dict[str, Wish]:
    """From each wish and the ways to say it, set apart by |, to a table of what is said."""
    return {way.strip(): wish for wish, told in ways.items() for way in told.split("|")}


LONE: Final[dict[str, Wish]] = _said(
    {
        Undo(): ("undo | undo that | undo it | deshacer | deshaz | deshazlo | deshacer eso "),
        Private(): ("private | privado | keep it private | privacidad | go private "),
        Weekly(): ("weekly | semanal | once a week | una vez a la semana "),
        Tiny(): ("tiny | something tiny | smaller | pequeno | chiquito | minimo | algo pequeno "),
        Rest(): ("rest | descanso | descansar | rest day "),
        Same(): (
            "same | same one | the same | same as yesterday | same goal | same again | same thing | the same "
            "one | lo mismo | igual | la misma | same as before | same as last time | igual que ayer | lo "
            "mismo de ayer | lo mismo que ayer "
        ),
    }
)
COME_BACK: Final[dict[str, Wish]] = _said(
    {
        ComeBack("tomorrow"): ("tomorrow | manana | tomorrow is fine "),
        ComeBack("week"): ("week | a week | one week | wait a week | semana | una semana "),
        ComeBack("leave"): (
            "leave | leave it | leave it there | dejalo | dejar | dejarlo | dejemoslo | dejemoslo ahi "
        ),
    }
)
