"""What a reply tells beside its kind: grave or good news, health, others, being alone, a question, an insult."""

from typing import Final

from service.domain.language.en import news as en
from service.domain.language.es import news as es
from service.domain.replies.asking import asks_something
from service.domain.replies.crisis import hears_abuse_at_home
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Kind, Reading
from service.domain.replies.phrases import heard_in, without
from service.domain.replies.wrong_number import with_names_as_one

_TOLD: Final = (
    (Reading.GRAVE, heard_in(en.GRAVE, es.GRAVE)),
    (Reading.GOOD_NEWS, heard_in(en.GOOD_NEWS, es.GOOD_NEWS)),
    (Reading.HEALTH, heard_in(en.HEALTH, es.HEALTH)),
    (Reading.THIRD_PARTY, heard_in(en.THIRD_PARTY, es.THIRD_PARTY)),
    (Reading.INSULT, heard_in(en.INSULT, es.INSULT)),
    (Reading.HAS_NOBODY, heard_in(en.HAS_NOBODY, es.HAS_NOBODY)),
    (Reading.UNDERAGE, heard_in(en.UNDERAGE, es.UNDERAGE)),
)
_ABOUT_SOMEBODY: Final = heard_in(en.ABOUT_SOMEBODY, es.ABOUT_SOMEBODY)
_RHETORICAL: Final = heard_in(en.RHETORICAL, es.RHETORICAL)
_SAYS_FINE: Final = heard_in(en.SAYS_FINE, es.SAYS_FINE)
_NOT_FINE: Final = heard_in(en.NOT_FINE, es.NOT_FINE)


def readings_of(heard: Heard, kind: Kind) -> frozenset[Reading]:
    """Return everything a text tells beside its kind; both languages are listened for."""
    found = {reading for reading, phrases in _TOLD if phrases.search(heard.flat)}
    if _ABOUT_SOMEBODY.search(with_names_as_one(heard.flat)):
        found.add(Reading.THIRD_PARTY)
    if Reading.GRAVE in found:
        found.discard(Reading.GOOD_NEWS)
    if asks_something(heard) and not _RHETORICAL.search(heard.run) and kind not in {Kind.HELP, Kind.HUMAN}:
        found.add(Reading.QUESTION)
    if kind is Kind.CRISIS and hears_abuse_at_home(heard):
        found.add(Reading.ABUSE_AT_HOME)
    if kind is not Kind.CRISIS and says_fine(heard):
        found.add(Reading.SAYS_FINE)
    return frozenset(found)


def says_fine(heard: Heard) -> bool:
    """Return whether somebody says that nothing is wrong after all: "lol im fine", "era broma"."""
    return bool(_SAYS_FINE.search(without(heard.flat, _NOT_FINE)))
