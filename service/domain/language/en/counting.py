"""Counting in English: number words, the near-numbers, and digits that count something else."""

from typing import Final

from service.domain.language.en import words
from service.domain.language.pattern import Pattern

VALUES: Final = words.ONES | words.TENS
MISSPELLED: Final = words.MISSPELLED_NUMBERS
_TENS: Final = "|".join(words.TENS)
_UNITS: Final = "|".join(word for word, value in words.ONES.items() if 1 <= value <= 9)
_ALL: Final = "|".join(VALUES)
_MONTH: Final = "|".join(words.MONTHS)

COMPOUND: Final = Pattern(rf"\b({_TENS})[- ]({_UNITS})\b")
WORD: Final = Pattern(
    r"(?<!this )(?<!that )(?<!which )(?<!hard )(?<!good )(?<!rough"
    r" )(?<!big )(?<!last )(?<!easy )(?<!tough )(?<!every )(?<!skip )(?<!another )"
    rf"\b(?:{'|'.join(VALUES)})\b(?! (?:of those|of these days|day at a time|day|another|thing|sec|"
    r"second|minute|moment|step at a time))"
)

SPOKEN: Final = (
    (Pattern(rf"^((?:about|like|maybe|just|only|around|at least) )*(\d+|{_ALL}) times$"), r"\2"),
    (Pattern(rf"\b(?:negative|minus) (?=\d|(?:{_ALL})\b)"), "-"),
    (Pattern(r"(?<=\d),(?=\d{3}\b)"), ""),
    (Pattern(rf"\b({_ALL})(?:-| )?ish\b"), r"\1"),
    (Pattern(r"\b(?:a|one) hundred and (?=\w)"), "100 + "),
    (Pattern(r"\b(?:two|2|couple|couple of) dozen\b"), "24"),
    (Pattern(r"\b(?:three|3) dozen\b"), "36"),
    (Pattern(r"\b(?:half a dozen|half dozen)\b"), "6"),
    (Pattern(r"\b(?:a|one) dozen\b|\bdozen\b"), "12"),
    (Pattern(r"\b(?:a|one) hundred\b"), "100"),
    (Pattern(r"\b(?:a |just a )?(?:couple|pair|cpl)(?: of)?\b|\btwice\b"), "2"),
    (Pattern(r"(?<!quite )\b(?:just )?(?:a|very) few\b|\ba handful(?: of)?\b|\bthrice\b"), "3"),
    (
        Pattern(
            r"\b(?:just|only) (?:the )?one\b|\ba single(?: one)?\b|\b(?:just |only )?once\b(?! i| we| the|"
            r" my)|\bonly one\b"
        ),
        "1",
    ),
    (Pattern(r"\bthree quarters\b"), "3/4"),
    (Pattern(r"\b(?:and|n) (?:a|one) half\b|\bn half\b|(?<=\d )and half\b(?! (?:a|the|of|my|done))"), "and a half"),
)
NOISE: Final = (
    # "4ish, won't commit to a 5": the number that is refused.
    Pattern(
        r"\b(?:wont|cant|cannot|couldnt|wouldnt|not|never|refuse to|hesitate to|hardly)(?: (?:quite|really|dare|go"
        r"|going to|gonna|want to|be|able to|ready to|to))* (?:commit(?:ting)? to|call(?:ing)? (?:it|this|today|that)"
        r"|go(?:ing)? (?:to|for|as high as|up to)|say(?:ing)?|(?:give|giving) (?:it|today|this)|stretch(?:ing)? to"
        r"|swear to)(?: (?:a|an|full|solid|its|it))* \d+(?:\.\d+)?(?:/\d+)?(?= /|$| (?:but|so|though|yet|today|tonight"
        r"|just|because|either|lol)\b)"
    ),
    # "My kid says 5, I say 4."
    Pattern(
        r"\b(?:says|thinks|would say|gives it|rates it|gave it|said)(?: (?:its|a|it is|im))* \d+(?= / (?:but |and "
        r"|so )?(?:i|id|im|me|mine|"
        r"for me|to me)\b[^/]*\d)"
    ),
    Pattern(
        r"\b(?:the|that|another|each|every|which|last|first|second|other) (?!last\b|only\b|total\b|number\b|count\b"
        r"|an?\b|is\b|was\b|its\b)[a-z]+ 1\b"
        r"(?! (?:out|of|in)\b)|\b(?:counted|forgot|missed|double counted|skipped|added) 1\b(?! (?:out|of|and)\b)"
    ),
    Pattern(
        r"\b(?:as of|from|since|through|thru|till|between) \d{1,2}/(?!5\b|10\b)\d{1,2}\b"
        r"(?: (?:to|until|and|through|-) \d{1,2}/\d{1,2}\b)?|(?<=\d )going on \d+"
    ),
    Pattern(
        r"(?<!just )(?<!only )\b(?:the|this|that|which) 1\b(?! applications?)|\b\d+ (?:hundred|thousand|"
        r"million|billion|trillion)\b"
    ),
    Pattern(
        r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b(?:on|since|by|until|from|for|before|after|"
        r"due) \d{1,2}/\d{1,2}\b"
    ),
    Pattern(
        rf"\b(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|"
        rf"th)?(?: of)? (?:{_MONTH})\b|\b\d+(?:st|nd|rd|th)\b"
    ),
    Pattern(
        r"\b\d{1,2}(?::\d\d)? ?(?:am|pm|oclock)\b|\b\d{1,2}:\d\d\b|\b(?:at|around|until|before|"
        r"after|by) \d{1,2}(?= (?:this|in the|tonight|today|sharp)\b)|(?<=slept at )\d+"
    ),
    Pattern(
        r"\b(?:19|20)\d\d\b|\b\d{7,}\b|\b\d{3}[- ]\d{4}\b|\b24/7\b|\b9 ?(?:-|to) ?5\b(?= job|"
        r" grind)|\b1:1s?\b|\b(?:covid|w|q)-?\d+\b"
    ),
    Pattern(
        r"[$€£]\s?\d[\d.,]*k?|\b\d+ ?(?:k|bucks|dollars|pounds|euros|usd|lbs?|kg|kms?|miles?|mi|km|"
        r"reps|sets|laps|steps|calories|degrees)\b|\b\d+ ?(?:percent|%)"
    ),
    Pattern(
        r"\b(?:-?\d+(?:\.\d+)?(?:(?: |-)*(?:to|or|-)(?: |-)*\d+)?(?: and a half)?|half an?|"
        r"an?) ?-?(?:minutes?|hours?|days?|weeks?|months?|years?|m|h|hr|seconds?|secs?|nights?|times|"
        r"yo|am|pm)(?: and a half)?\b(?! applications?| apps)"
    ),
    Pattern(
        r"\b(?:one|1|two|2) of (?:those|these) (?:days|weeks)\b|(?<!this )(?<!last )(?<!next )\b(?:day|"
        r"week|chapter|page|step|part|"
        r"round|level|phase|version) \d+\b|\b(?:the|my) (?:first|second|third)\b"
    ),
)
NONE_AT_ALL: Final = (
    r"^(?:no|nope|nah|not yet|n|not (?:a )?(?:one|any|single one|thing)|never|not really|negative|"
    r"didnt|i didnt|havent|havent yet)(?: yet| sorry| sadly| this week| today)*$|^(?:no|nope|nah|"
    r"sorry|sadly) / "
    r"|\b(?:none(?! of your)|nada|zip|zilch|nil|nothing|nobody|no (?:applications?|apps|talks?|"
    r"calls?|emails?|people|jobs?|interviews?|resumes?|cvs?|conversations?|messages|meetings?|"
    r"contacts?|progress|body|luck)"
    r"|(?:didnt|havent|couldnt|never|did not)(?: (?:actually|really|even|manage to|get to|"
    r"get around to|got to|got around to))* (?:send|sent|apply|applied|submit|submitted|do|done|"
    r"talk|talked|call|called|speak|spoken|get|got|have|had|make|made|manage|start|started|reach|"
    r"contact|see|seen|meet|met|write|written|finish|bother|see)\b(?! (?:as|many|enough|much|more|"
    r"that))|not a single|not any|not even one|zero|zippo|goose egg|big fat zero|not one|didnt$)\b"
)
