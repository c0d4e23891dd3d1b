"""A stranger's words around the wrong number: whose line it is now, whom we want, who they are instead."""

from typing import Final

from service.domain.language.names import A_NAME

_WHO: Final = (
    r"(?:he|she|they|gentleman|lady|person|man|woman|guy|fella|bloke|owner|whoever|someone|somebody|who|client|"
    rf"individual|mum|mom|dad|son|daughter|wife|husband|brother|sister|tenant|lodger|{A_NAME})"
)
_LINE: Final = r"(?:number|line|phone|sim|mobile|cell|handset|phone number|cell number)"
STRANGERS: Final = (
    (
        "someone somebody another different",
        (
            (
                r"(?:you|u|youve|youre)(?: \w+){0,3} (?:meant|mean|supposed|intended|trying|wanted|want|looking|after)"
                r"(?: (?:to|for))?(?: (?:be|send|text|reach|contact|message|call|get|sent|find))?(?: (?:this|it|that|"
                r"these))?(?: (?:to|for))? (?:someone|somebody|another person|a different (?:person|number)|some "
                r"other \w+)(?: else)?\b(?! (?:at|in|on|who|to) )"
            ),
            (
                r"(?:must be|meant|intended|supposed to be|probably|maybe|is|guess its|think its)(?: \w+)? (?:for|to) "
                r"(?:another|a different|some other) (?:person|number|client|one|guy|woman|lady|man)(?= /|$| not| im| "
                r"sorry| i)(?! (?:role|job))"
            ),
            (
                r"(?:this is|its|youve got|you have|now) (?:a )?(?:different|another) (?:person|man|woman|guy|lady|"
                r"owner|family|household)(?= /|$| here| who| and| not| texting| answering)"
            ),
            (
                r"(?:sounds|looks|seems) like (?:this|it|you)(?: \w+){0,3} (?:for|to|meant for|want) (?:someone|"
                r"somebody) else\b"
            ),
        ),
    ),
    (
        "number line phone sim mobile cell handset",
        (
            (
                rf"{_WHO}(?: \w+){{0,9}}? (?:no longer|doesnt|dont|hasnt|isnt|stopped|gave up|given up|got rid of|"
                r"gave away|cancelled|dropped|switched|used to|left|sold|moved on from)(?: \w+){0,2}? (?:(?:have|"
                rf"has|had|use|uses|using|own|owns|at|on|with|from|of|reachable on) )?(?:this|that|the) {_LINE}\b(?! "
                r"(?:of (?:applications|jobs)|i (?:sent|called)))"
            ),
            (
                rf"(?:old|previous|former|wrong|outdated|dead) {_LINE} (?:for|of) (?:her|him|them|{A_NAME}|that "
                r"person|this person)\b"
            ),
            (
                r"(?:you|u|youve|you have)(?: \w+)? (?:got |have |using )?(?:an|the|his|her|their|my \w+s) (?:old|"
                rf"previous|former|outdated) {_LINE}\b"
            ),
            (
                rf"(?:this|it|the) ?{_LINE}? (?:is|s|became|belongs to) (?:mine|me|ours) now\b|(?:i|we) (?:have|use|"
                rf"own|got) (?:it|this {_LINE}) now\b(?! (?:working|sorted))"
            ),
            (
                r"(?:someone|somebody|another person|stranger|kid|child)(?: \w+){0,2} (?:mustve|must have|"
                rf"probably)? ?(?:put|gave|wrote|typed|entered|used) (?:my|this|the wrong) {_LINE}\b(?=[^/]*\b(?:down|"
                r"you|form|sign|instead|mistake)\b| /|$)"
            ),
            (
                rf"(?:this|that) (?:isnt|is not|aint|is no longer|was never) (?:the )?(?:\w+ )?{_LINE} (?:you|for|of) "
                rf"(?:want|need|think|are|her|him|them|{A_NAME})\b"
            ),
            (
                rf"(?:check|recheck|double check|look up) (?:the|your|that) {_LINE}(?= /|$| again| you| please| mate)"
                r"(?=.*\b(?:not|isnt|wrong|who|never)\b|$)(?<!check the number)"
            ),
        ),
    ),
    (
        "reach looking after want",
        (
            (
                r"(?:the )?(?:gentleman|lady|person|man|woman|guy|girl|client|individual|one|fella|chap|party|name)"
                r"(?: (?:that|who|whom))? (?:you|u|youre|you are|your)(?: \w+)? (?:trying to (?:reach|contact|text|"
                r"find|get)|looking for|after|want|wanting|seek\w*|need|think)\b(?=[^/]*\b(?:not|no|isnt|doesnt|moved|"
                r"gone|left|died|here|wrong|never|passed)\b| /|$)(?! (?:to (?:be|become)))"
            ),
        ),
    ),
    (
        "year retired elderly pensioner grandmother grandma",
        (
            (
                r"this is (?:a|an) (?:\d+ ?(?:year|yr)s? old|retired|elderly) (?:\w+ )?(?:grandmother|grandma|woman|"
                r"man|lady|gentleman|person|pensioner|widow)\b"
            ),
        ),
    ),
    (
        "know heard met",
        (
            (
                r"(?:dont|do not|never|didnt|havent) (?:know|heard of|met|known|hear of) (?:a|any|no|of|of any|of a|"
                rf"anyone called|anybody called|this|who) ?{A_NAME}(?: \w+)?(?= /|$| is| sorry| and| so| must| here| "
                r"from)"
            ),
        ),
    ),
    (
        "enrolled registered signed customer member client account",
        (
            (
                r"(?:not|never|isnt|nobody|aint|havent|we have nobody)(?: \w+){0,3} (?:enrolled|registered|a "
                r"(?:customer|client|member)|one of your (?:clients|customers|members|patients|students))\b(?=[^/]*\b"
                r"(?:anything|any|yours|with you|here|this|wrong|of yours|number|mistake|you)\b| /|$)(?! (?:for "
                r"(?:the|a) (?:course|exam|class|gym|workshop)|yet|anywhere|at the (?:gym|agency|job)))"
            ),
        ),
    ),
)
