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
        "moved left died passed gone quit",
        (
            (
                r"^(?:(?:hi|hey|hello|no|sorry|um) )*(?:this is|its|im|my name is) \w+(?: \w+)? (?:/ )?(?:and )?"
                rf"(?:{A_NAME}|he|she) (?:has |has since )?(?:moved|left|died|passed|quit|is gone)(?: away| out| on)?(?= /|$| last| in| years?| months?| ages| a )"
            ),
        ),
    ),
    (
        "mine",
        (
            (
                r"(?:^|(?<=/ ))(?:its |this is |(?:this|the) (?:number|phone|sim|line|cell)(?: is)? )?mine now\b(?=.{0,40}\b(?:sim|number|phone|line|"
                r"cell|reassigned|recycled)\b)"
            ),
            r"\b(?:sim|number|phone|line|cell)\b.{0,25}/ (?:its |so its |and its )?mine now\b",
        ),
    ),
    (
        "about",
        (
            (
                rf"(?:text\w*|ask\w*|messag\w*|call\w*|contact\w*|send\w*)(?: me| us)? (?:stuff |things |messages |texts )?(?:about|for) {A_NAME}\b[^/]*"
                r"(?:/ )?(?:and |but )?(?:i |we )?(?:dont|do not|never|have no idea who)(?: even| ever)? (?:know|met|heard|knew)\b"
            ),
        ),
    ),
    (
        "had",
        (
            (
                rf"(?:^|(?<=/ ))(?:sorry |hi |no |um )*(?:he|she|they|hes|shes|theyve|{A_NAME}|{A_NAME}s)(?: has)? had (?:a |another |his own |her own )?"
                r"(?:new|different|another) (?:number|phone|cell) (?:since|for|now)\b"
            ),
        ),
    ),
    (
        "owner user holder person guy man woman lady",
        (
            (
                r"(?:^|(?<=/ ))(?:(?:sorry|hi|hey|its|this is|thats|theres|there is|under|has|have|got|um|lol|no|a|an) )*(?:different|"
                r"new|another) (?:owner|user|account holder)(?: (?:now|here|sorry|of this (?:number|phone)))*(?= /|$)"
            ),
            r"^(?:(?:sorry|hi|hey|um|no) )*(?:different|another) (?:person|guy|man|woman|lady) (?:now|here)(?= /|$)",
        ),
    ),
    (
        "work company business office shop job desk",
        (
            (
                r"(?:(?:this is|its|thats|now) (?:my|a|the|our|his|her) |^(?:a |the )?)(?:work|company|business|office|shop|job|desk) (?:cell|"
                rf"phone|number|line|mobile|cellphone)\b[^/]*(?:/ )?[^/]{{0,12}}\b(?:she|he|they|{A_NAME}|that person|whoever)s?\b(?: \w+){{0,2}} (?:left|no "
                r"longer|doesnt|dont|quit|retired|moved|isnt|used|gone|fired)\b"
            ),
        ),
    ),
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
        "stranger else wrong last previous old former prior again",
        (
            (
                r"(?:last|previous|old|former|prior) (?:person|owner|user|guy|one|people)(?: \w+)? (?:with|of|had|using|on)"
                r"(?: had)? (?:this|the|my) (?:number|phone|line)\b"
            ),
            (
                r"(?:texts|messages|texting|these|this|it)(?: \w+){0,2} (?:going|sent|coming|getting|delivered|gone|"
                r"landing) to (?:a |some |the )?(?:total |complete |random |perfect )?(?:stranger|someone else|somebody else"
                r"|wrong (?:person|number|phone))\b"
            ),
            r"try again with the (?:proper|right|correct) (?:number|person)\b",
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
    (
        "number somebody someone digits digit contact jumbled party",
        (
            (
                r"(?:youve|you have|you|youre|u)(?: \w+){0,3} (?:a |the )?(?:number|phone|digits?|contact details|"
                r"contact)(?: \w+)? (?:for|of|from) (?:somebody|someone|another|my \w+)(?: else)?\b"
            ),
            (
                r"(?:got|have|having|using|with)(?: \w+){0,3} (?:digits? (?:out|wrong|jumbled|mixed|muddled|off)|"
                r"(?:incorrect|wrong|bad|fake|dud|old) (?:contact details|details|digits|contact|number))\b(?! (?:on|"
                r"in) (?:my|the) (?:cv|resume|form))"
            ),
            (
                r"(?:gave|given|give) (?:you|u) (?:a |the |my |an )?(?:bad|wrong|fake|dud|dodgy|incorrect|old|duff) "
                r"(?:number|digits|contact|info)\b|wrote (?:it|my number|the number|his number|her number) down "
                r"(?:wrong|incorrectly|badly)\b(?<!i wrote it down wrong)"
            ),
            (
                r"^wrong party(?= /|$)|(?:check|recheck|look at) the number you(?: \w+)? (?:given|got|have|dialed|"
                r"dialled|texting|were given)\b"
            ),
            (
                r"(?:her|his|their) number (?:has )?(?:changed|is different|moved)(?= /|$| now| this)|(?:inherited|"
                r"took over|got) (?:his|her|their|this) (?:work )?(?:mobile|phone|number|cell|handset|line)\b(?! "
                r"(?:to|so i))"
            ),
            (
                r"(?:booked|put|signed|registered|entered)(?: \w+){0,3} (?:under|with|as|using) my (?:number|phone|"
                r"mobile)\b"
            ),
        ),
    ),
    (
        "messages texts stuff getting meant elses elsess somebody",
        (
            (
                r"(?:getting|get|got|receiving|received)(?: \w+){0,3} (?:somebody|someone) elses? (?:\w+ )?"
                r"(?:messages|texts|stuff|questions|reminders|mail|check ins)\b"
            ),
            (
                r"(?:messages|texts|stuff|questions|reminders|this|these|text|message)(?: \w+){0,2} (?:meant|"
                r"intended|supposed to be|for|was|were)(?: meant| intended)? for (?:some|a|my|another|the) (?:\w+ )?"
                r"(?:lady|man|woman|guy|girl|bloke|person|ex|brother|sister|son|daughter|mum|mom|dad|husband|wife|"
                r"stranger|flatmate|roommate|tenant|old owner|previous owner|neighbou?r|housemate|coworker|colleague|cousin|aunt|uncle|"
                r"niece|nephew|grandma|grandson|granddaughter|landlord|lodger|friend)\b(?! (?:at work|birthday|wedding|s\b))"
            ),
        ),
    ),
    (
        "through reached stranger office shop desk store salon company department phone",
        (
            (
                r"(?:youre|you are|youve come|you have come|you got) through to (?:a|an|the|somebody|someone|"
                r"another)\b|reached (?:a |some )?(?:total |complete )?stranger\b|some random (?:guy|bloke|man|woman|"
                r"girl|person|dude|lady) in\b"
            ),
            (
                r"(?:this is|its|youve got|you have reached|literally) (?:the |a |an )?(?:\w+ )?(?:front desk|store "
                r"phone|shop phone|work phone|office phone|department cell|school office|reception|switchboard|"
                r"minicab|taxi office|pizza place|takeaway)\b(?! (?:job|role|goal))"
            ),
            (
                r"(?:several|lots of|many|few|other) people (?:use|share|answer) this (?:mobile|phone|number|line)\b|"
                r"none of us (?:have|has|is|are|know)\b"
            ),
            (
                r"(?:i|we) (?:run|own|manage|work at|fix) (?:a |an |the )?\w+(?: \w+)?(?= /|$)(?=.*\b(?:wrong|someone|"
                r"somebody|my number|not me|mistake|whoever)\b)"
            ),
        ),
    ),
    (
        "looking swapped aint dont",
        (
            (
                r"(?:ur|youre|your|you are|u are|you must be|must be) (?:looking for|after|wanting|needing|thinking "
                r"of) (?:my|another|the other|a different|someone|somebody|his|her) \w+\b(?! (?:job|role|to help))|"
                r"(?:we|i) swapped (?:phones|numbers|sims|handsets)\b"
            ),
            (
                r"(?:^|(?<=/ ))(?:i |im )?(?:aint|not|isnt) him\b|just the new (?:owner|guy|user|tenant)\b|(?:find|"
                r"reach|try|contact|text) (?:him|her|them) (?:elsewhere|somewhere else|another way|on (?:his|her|"
                r"their) new)\b"
            ),
            (
                rf"(?:we|i|there) (?:dont|do not|doesnt|isnt|arent) (?:have|got|know|be)? ?(?:a|any|no) {A_NAME}\b|"
                r"(?:you |u )?want (?:flat|apartment|unit|number|house|room) \w+(?:s)? (?:phone|number|not)\b"
            ),
            (
                r"(?:no idea|dont know|not sure) (?:who|what) (?:you are|youre|this is|u r)(?: \w+)? (?:or (?:what|"
                r"why|who)|on about)\b|not known to (?:you|me)\b|mixed me up with another \w+\b"
            ),
        ),
    ),
)
