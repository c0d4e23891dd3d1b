"""How English speaks of other people without being about them: "call my wife", "ring Will"."""

from typing import Final

from service.domain.language.vocabulary import vocabulary

RELATION: Final = (
    r"\b(?:my|our|his|her|their|your) (?:\w+ )?(?:wife|husband|partner|fiancee?|boyfriend|girlfriend|ex|mom|mum|mother|"
    r"dad|father|parents?|son|daughter|kids?|child|children|baby|brother|sister|twin|sibling|aunt|auntie|uncle|cousin|"
    r"niece|nephew|grand\w+|granny|nan|in laws?|family|friends?|mate|buddy|roommate|flatmate|neighbou?r|landlord|"
    r"boss|manager|supervisor|director|ceo|colleagues?|coworkers?|team ?mates?|team lead|lead|mentor|teacher|lawyer|"
    r"ex boss|old boss|assistant|intern)s?\b|\b(?:mum|mom|mommy|mummy|dad|daddy|granny|grandma|grandpa|auntie|the boss)\b"
)
TELLING: Final = (
    r"call|ring|phone|text|message|email|e-mail|mail|meet|see|tell|ask|thank|visit|invite|update|help|pay|"
    r"(?:write|talk|speak|reply|apologi[sz]e|listen) (?:to|with)|(?:lunch|coffee|dinner|drinks|zoom|walk) with"
)
ORDINARY: Final = vocabulary(
    """
    i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec christmas easter thanksgiving god english spanish french german portuguese italian
    american british european internet covid
    """
)
"""Written with a capital, and nobody's name."""
EVERYDAY: Final = vocabulary(
    """
    amber angel art aurora bill carol chad christian dawn frank grace heather jack jean lily max may mark patty phil
    ralph ray rich rob rose rosie ruth sue summer terry todd wayne will
    """
)
"""Names that are ordinary words as well."""
