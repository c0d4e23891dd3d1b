"""Hints, of which two different ones make a veiled goodbye."""

from typing import Final

# Each weighs one; the same names stand in the Spanish hints.
HINTS: Final = {
    "not_be_here": (
        r"\b(?:wont|not going to|not gonna|not|never) be (?:around|here)\b(?! (?:until|"
        r"for the (?:call|session|meeting)|on time)\b)"
    ),
    "dont_bother": (
        r"\b(?:dont|no need to|please dont|not) (?:bother|worry about me|look for me|come looking|"
        r"try to (?:find|call|stop) me|wait for me|wait up)\b|\bstop (?:checking|looking|worrying)\b|"
        r"\b(?:wont|dont|no need|not)(?: \w+){0,3} (?:worry|check|bother|care|wonder) (?:about|on|"
        r"with) me\b|\bno need to (?:text|call|check|reply|write)\b|\bdont (?:text|call|message|"
        r"reply) (?:me )?(?:tomorrow|after|anymore|back)\b"
    ),
    "arranged": (
        r"\b(?:its|everythings?|everything is|all|it s|thats|it is|things are|arrangements) (?:all |"
        r"already |been )*(?:arranged|taken care of|planned out|planned|settled|set up|decided|"
        r"prepared|paid for|in order|organized)\b|\b(?:wrote|written|left) (?:a |the |my |"
        r"some )?(?:letters?|notes?)\b(?! of)"
    ),
    "pointless": (
        r"\b(?:whats the point|no point|pointless|point anymore|nothing matters|"
        r"doesnt matter(?: anymore)?|dont matter|wont matter|dont care anymore|dont care what happens|"
        r"who cares anymore|none of (?:it|this) matters|whats the use|no use)\b"
    ),
    "goodbye": (
        r"\b(?:goodbye|farewell|good bye|saying bye|bye everyone|bye forever|"
        r"adios)\b(?! (?:to (?:the )?(?:team|office|coworkers|colleagues|bad|sugar|my (?:old|desk|job|"
        r"team|coworkers)|debt|winter))\b)"
    ),
    "last_words": (
        r"\b(?:tell|let) (?:my|the|him|her|them|everyone|mom|"
        r"dad)(?: \w+)?(?: know)? (?:that )?(?:i (?:love|loved)|im sorry|sorry)\b|\b(?:take care of|"
        r"look after|feed) my (?:dog|cat|kids|mom|children|family|son|daughter|wife)\b(?! (?:today|"
        r"this)\b)|\bthank you for (?:everything|trying)\b|\bthanks for (?:everything|trying)\b|"
        r"\b(?:not|isnt|wasnt) your fault\b|\byou did your best\b|\bremember me\b|"
        r"\bsorry for everything\b|\bforgive me\b|^(?:please )?(?:feed|look after) my \w+|"
        r"\bim (?:so )?sorry (?:everyone|to everyone|for (?:all|what im|being))\b|\blove you all\b|"
        r"\btell \w+ (?:thank you|thanks|goodbye|bye)\b|"
        r"\bonly one who (?:ever )?(?:cared|listened|understood|tried)\b|\b(?:gave|giving) (?:my|the) (?:cat|dog|"
        r"pets?|things|stuff) away\b"
    ),
    "cannot": (
        r"\b(?:cant|can not|couldnt) (?:do this|take (?:it|this)|keep (?:doing this|going)|cope|go on|"
        r"handle (?:it|this)|fight|keep fighting|live like this|stand it|bear (?:it|this)|"
        r"deal)(?: (?:anymore|any longer|much longer|no more|another day))?(?= /|$| and | i )|"
        r"\b(?:tired|sick|exhausted) of (?:everything|it all|fighting|trying|being (?:me|alone|"
        r"a failure|a disappointment|strong)|pretending|this pain|hurting|all of it|all this)\b|"
        r"\b(?:just )?cant anymore\b|\bdone (?:fighting|trying|pretending|hurting|with everything|with it all)\b|"
        r"\b(?:im|am|just|"
        r"so) done$|\bgive up\b|\bgiving up\b|\bgave up\b"
    ),
    "means": r"\b(?:pills|gun|rope|noose|bridge|blade|razor|overdose|train tracks|rooftop|ledge|knife)\b",
    "darkness": (
        r"\b(?:hopeless|no hope|worthless|empty inside|numb|trapped|no way out|no future|hate myself|"
        r"hate my life|cant see a future|nobody cares|alone forever|in a dark place|dark thoughts|"
        r"dark place|darkness|failure at everything|broken beyond|at peace|made (?:my )?peace|"
        r"made up my mind|ready to go|ive decided|its decided|finally (?:be )?(?:free|at peace|over)|"
        r"one last (?:time|thing|night|day|hug)|last (?:text|message|time|night|"
        r"day)|wont hurt anymore|no more pain|too late|"
        r"nothing left|after (?:tonight|today|tomorrow|friday|saturday|sunday|monday|this weekend|"
        r"the weekend|this week)|for good|permanently|when im gone|once im gone|im gone|much longer|"
        r"see (?:my )?(?:mom|dad|mother|father|him|her|them) again|disappear|"
        r"dont need (?:it|them|anything|a job) (?:where|anymore)|wont need|where im going|burden)\b"
    ),
    "when": r"\b(?:tonight(?:s| is) the night|over (?:soon|tonight)|all be over|its time(?= /|$)|(?:soon )?(?:it|this|itll|everything)(?: will| ll)?(?: all)? be over|soon be over|soon it will)\b",
    "death": r"\b(?:dead|die|dying|suicide|kill|death|funeral|grave|heaven)\b",
}  # fmt: skip
