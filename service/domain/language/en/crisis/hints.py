"""Hints, of which two different ones make a veiled goodbye."""

from typing import Final

# Each weighs one; the same names stand in the Spanish hints.
HINTS: Final = {
    "not_be_here": (
        r"\b(?:wont|not going to|not gonna|not|never) be (?:around|here)\b(?! (?:until|for the (?:call|session|"
        r"meeting)|on time)\b)"
    ),
    "dont_bother": (
        r"\b(?:dont|no need to|please dont|not) (?:bother(?! (?:start|restart|resum|send|ask|remind|sign|with (?:these|the|your)))|"
        r"worry about me|look for me|come looking|try to (?:find|call|stop) me|wait for me|wait up)\b|\bstop "
        r"(?:checking|looking|worrying)\b|\b(?:wont|dont|no need|not)(?: \w+){0,3} (?:worry|check|bother|care|wonder) "
        r"(?:about|on|with) me\b|\bno need to (?:text|call|check|reply|write)\b|\bdont (?:text|call|message|reply) "
        r"(?:me )?(?:tomorrow|after)\b"
    ),
    "arranged": (
        r"\b(?:its|everythings?|everything is|all|it s|thats|it is|things are|arrangements) (?:all |already |been )*"
        r"(?:arranged|taken care of|planned out|planned|settled|set up|decided|prepared|paid for|in order|"
        r"organized)\b|\b(?:wrote|written|left) (?:a |the |my |some )?(?:letters?|notes?)\b(?! of)"
    ),
    "pointless": (
        r"\b(?:whats the point|no point|pointless|point anymore|nothing matters|doesnt matter(?: anymore)?|dont "
        r"matter|wont matter|dont care anymore|dont care what happens|who cares anymore|none of (?:it|this) matters|"
        r"whats the use|no use)\b"
    ),
    "goodbye": (
        r"\b(?:goodbye|farewell|good bye|saying bye|bye everyone|bye forever|adios)\b(?! (?:to (?:the )?(?:team|"
        r"office|coworkers|colleagues|bad|sugar|my (?:old|desk|job|team|coworkers)|debt|winter))\b)"
    ),
    "last_words": (
        r"\b(?:tell|let) (?:my|the|him|her|them|everyone|mom|dad)(?: \w+)?(?: know)? (?:that )?(?:i (?:love|loved)|im "
        r"sorry|sorry)\b|\b(?:take care of|look after|feed) my (?:dog|cat|kids|mom|children|family|son|daughter|"
        r"wife)\b(?! (?:today|this)\b)|\bthank you for (?:everything|trying)\b|\bthanks for (?:everything|trying)\b|\b"
        r"(?:not|isnt|wasnt) your fault\b|\byou did your best\b|\bremember me\b|\bsorry for everything\b|\bforgive "
        r"me\b|^(?:please )?(?:feed|look after) my \w+|\bim (?:so )?sorry (?:everyone|to everyone|for (?:all|what im|"
        r"being))\b|\blove you all\b|\btell \w+ (?:thank you|thanks|goodbye|bye)\b|\bonly one who (?:ever )?(?:cared|"
        r"listened|understood|tried)\b|\b(?:gave|giving) (?:my|the) (?:cat|dog|pets?|things|stuff) away\b"
    ),
    "cannot": (
        r"\b(?:cant|can not|couldnt) (?:do this|take (?:it|this)|keep (?:doing this|going)|cope|go on|handle (?:it|"
        r"this)|fight|keep fighting|live like this|stand it|bear (?:it|this)|deal)(?: (?:anymore|any longer|much "
        r"longer|no more|another day))?(?= /|$| and | i )|\b(?:tired|sick|exhausted) of (?:everything|it all|fighting|"
        r"trying|being (?:me|alone|a failure|a disappointment|strong)|pretending|this pain|hurting|all of it|all "
        r"this)\b|\b(?:just )?cant anymore\b|\bdone (?:fighting|trying|pretending|hurting|with everything|with it "
        r"all)\b|\b(?:im|am|just|so) done$|\bgive up\b|\bgiving up\b|\bgave up\b"
    ),
    "means": (
        r"\b(?:pills|gun|rope|noose|bridge|blade|razor|overdose|train tracks|rooftop|ledge|knife|rifle|pistol|"
        r"revolver|shotgun|ar15|tablets|paracetamol|insulin)\b"
    ),
    "darkness": (
        r"\b(?:hopeless|no hope|worthless|empty inside|numb|trapped|no way out|no future|hate myself|hate my life|"
        r"cant see a future|nobody cares|alone forever|in a dark place|dark thoughts|dark place|darkness|failure at "
        r"everything|broken beyond|at peace|peace at last|made (?:my )?peace|made up my mind|ready to go|ive decided|its decided|"
        r"finally (?:be )?(?:free|at peace|over)|one last (?:time|thing|night|day|hug)|last (?:text|message|time|"
        r"night|day)|wont hurt anymore|no more pain|too late|nothing left|after (?:tonight|today|tomorrow|friday|"
        r"saturday|sunday|monday|this weekend|the weekend|this week)|for good|permanently|when im gone|once im gone|"
        r"im gone|much longer|see (?:my )?(?:mom|dad|mother|father|him|her|them) again|disappear|dont need (?:it|them|"
        r"anything|a job) (?:where|anymore)|wont need|where im going|burden)\b"
    ),
    "planned": (
        r"\b(?:(?:picked|chosen|chose|settled on|decided on|circled|fixed|set) (?:the|a|my) (?:day|date|night|spot|"
        r"place|tree|bridge)|(?:got|have|made|ive got) (?:a|the|my) plan(?= /|$| and)|been (?:setting|getting|"
        r"putting) (?:things|everything|stuff) (?:up|ready|in order|in place)|ill make sure of it|make sure it works|"
        r"not (?:be |get )?found|(?:my|a|the) will (?:is )?(?:done|written|signed)|(?:make|made|making|wrote|write|"
        r"writing|update|updated|sign|signed) (?:a|my|the) will(?= /|$| and| for)|clear my (?:search|browser|phone) "
        r"history|final (?:arrangements|wishes|instructions))\b"
    ),
    "you_will_hear": (
        r"\b(?:youll|you will|they will|theyll|everyone will|he will|she will) (?:all )?(?:\w+ )?(?:understand|know "
        r"why|find out|see why|hear)(?: (?:why|it|about it))?(?: (?:when|once|after|soon|tomorrow|one day|in the "
        r"(?:news|morning)|on the news))?(?= /|$| you hear| it happens| its done| im gone)"
    ),
    "searching": (
        r"\b(?:googl\w+|research(?:ing|ed)|been looking up|looked up|searching for|reading about) (?:\w+ ){0,2}"
        r"(?:ways|how|methods|the easiest|what happens when)\b"
    ),
    "secret": (
        r"\b(?:dont tell (?:my|mum|mom|dad|anyone|anybody|him|her|them|mira)|nobody knows(?= /|$| yet)|havent told "
        r"(?:anyone|anybody|a soul)|never told anyone|keep this between|dont call anyone|please dont (?:call|tell)|"
        r"you cant tell)\b"
    ),
    "vengeance": (
        r"\b(?:(?:theyll|they will|youll|hell|shell|everyone will) (?:all )?(?:be sorry|regret|pay|see)(?= /|$| for| "
        r"when| what)|wont be going home|walk in (?:there|to)|show them all|teach them all)\b"
    ),
    "when": (
        r"\b(?:tonight(?:s| is) the night|over (?:soon|tonight)|all be over|its time(?= /|$)|(?:soon )?(?:it|this|"
        r"itll|everything)(?: will| ll)?(?: all)? be over|soon be over|soon it will)\b"
    ),
    "death": r"\b(?:dead|die|dying|suicide|kill|death|funeral|grave|heaven)\b",
}  # fmt: skip
