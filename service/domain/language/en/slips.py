"""Wrong numbers that are no strangers: a slip of the finger, a recruiter, the wrong person for a job."""

from typing import Final

NOT_WRONG_NUMBER: Final = (
    (
        r"(?:^|(?<=/ )|nope |no |yes |yeah |i |nav |satnav |and )(?:called|rang|phoned|dialled|dialed|emailed|texted|"
        r"messaged|went to|drove to|took me to|sent me to) (?:it )?(?:to )?the wrong (?!number im|person im)\w+[^/]*"
    ),
    r"this is my new (?:number|phone)(?: from| starting| as of| now| going| since|$| /)",
    (
        r"(?:some|a|this) (?:guy|lady|man|woman|person|bloke|kid) (?:called|rang|texted|phoned|messaged|kept "
        r"calling)\b[^/]*(?:/ wrong number\b[^/]*)?"
    ),
    (
        r"(?:they|he|she|reception\w*|lady|operator|office) (?:said|says|told me)(?: \w+){0,2} (?:nobody|no one|no "
        r"\w+)\b[^/]*\b(?:works?|worked|there|that name)\b[^/]*"
    ),
    (
        r"(?:no answer|voicemail|called|rang|dialed|disconnected)\b[^/]*(?:/ )?[^/]*\b(?:might|may|must|could|"
        r"probably|maybe|think|think its|got) ?(?:be |have been |its )?(?:the |a )?wrong number\b"
    ),
    r"(?:called|calls|calling|named) me namex[^/]*/ (?:im not|i am not|not) namex\b",
    (
        r"(?:ignore|disregard|oops|my bad|scratch|ups)\b[^/]*(?:/ )?[^/]*\b(?:meant for|wrong (?:chat|person|text|"
        r"thread|convo))\b[^/]*"
    ),
    r"wrong (?:chat|thread|convo|text) (?:/ )?(?:that was |it was |sorry )?(?:/ )?meant for my \w+",
    r"not me (?=/ (?:its|it is) (?:the|my|them|you|just)\b)",
    (
        r"(?<!you )(?<!youve )(?:they|he|she|recruiter|people|everyone|interviewer|hr|boss|somebody|someone)(?: \w+)? "
        r"(?:mistook|confused|mixed) me\b[^/]*"
    ),
    r"wrong number calls?\b",
    (
        r"^(?:i |oops |sorry |just )*(?:typed|sent|put|gave|hit|texted|entered|wrote)(?: you| in| down)? (?:the |a |"
        r"my )?wrong (?:number|one)\b(?! (?:im|i|who|stop)\b)"
    ),
    (
        r"(?:from|with|of|by|at|toward|towards|about|in|chose|picked|trusted|trusting|blam\w+) the wrong (?:person|"
        r"people|man|guy|woman|one)\b"
    ),
    r"isnt me (?=/ (?:im|i am|i) (?:usually|normally|always|never)\b)",
    r"(?:call|email|text|meet|see|ask|tell|with|to|for|was|its|chose|pick|invite|help) (?:\w+ )?namex / not namex\b",
    r"wrong (?:person|people|place|time|job|company|crowd|guy) (?:at (?:the )?|in (?:the )?|and |/ )?wrong\b",
    (
        r"(?:this is|have|has|got|heres|its|my) (?:my |a |the )?new (?:number|phone)\b(?= /|$| is| its| if| / )(?! "
        r"(?:so|and|i dont|who|not)\b)(?<!got a new number)(?<!has a new number)(?<!its a new number)(?<!is a new "
        r"number)"
    ),
    (
        r"(?:job|offer|role|position|money|it|promotion|they) (?:went|goes|gave it|given|offered) (?:to )?(?:someone|"
        r"somebody) else\b"
    ),
    r"my bad\b[^/]*/ wrong number (?:in|on|earlier|before)\b",
    r"(?:feel|look|act|sound|felt) like (?:someone|somebody) else\b",
    (
        r"(?:blame|talk to|date|become|marry|find|ask|hire[ds]?|chose|picked|called?|looking for) (?:someone|"
        r"somebody) else (?:to|for|at|in)\b"
    ),
    r"(?:blame|date|become|marry|hire[ds]?|chose|picked) (?:someone|somebody) else\b",
    (
        r"(?:nobody|no one|there|theres no \w+|no \w+)\b[^/]*\b(?:there|at (?:that|the) (?:company|office|place|firm|"
        r"store))(?= /|$| anymore)"
    ),
    r"wrong (?:number|phone|contact) (?:listed|posted|printed|published|given|saved|written)\b",
    (
        r"(?:mixed|mix|confused|confusing|mistook|mistaken|mistaking) me (?:up )?(?:with|for) (?:another|a different|"
        r"the other|the new|an?) (?:candidate|applicant|employee|coworker|guy from|woman from|person in|new|other|"
        r"intern|waiter|student)\b"
    ),
    r"i (?:was|am|have been|kept|keep|had been|been) \w+ing (?:\w+ )?(?:the |a )?wrong\b[^/]*",
    (
        r"(?:bounced|came back|one (?:was|had|went)|didnt go through|disconnected|returned)\b[^/]*(?:/ )?wrong "
        r"(?:number|person|address)\b"
    ),
    (
        r"(?<!you )(?<!youve )\b(?:i|ive|we|he|she|they|recruiter|hr|bank|my \w+|someone|and|accidentally|id|oops|the "
        r"\w+)(?: (?:just|had|have|was|accidentally|kept|keep|must have|mustve|probably|also|then|first|been|almost|"
        r"actually|mistakenly|stupidly|totally))* (?:gave(?! (?:you|u)\b)|given|put|sent|typed|dialed|dialled|dialing|"
        r"called|calling|had|wrote|entered|texted|texting|emailed|emailing|got|copied|hit|used|listed|messaged|phoned|"
        r"rang|pressed|submitted|reported|said|picked|asked|asking|talked to|spoke to|spoke with|have|married|blamed|"
        r"hired|trusted|contacted|reached|faxed|tapped|reading|chose|told|meeting|wasting time on|dating)(?: (?:it|"
        r"them|him|her|me|you|my (?:cv|resume|application|email)|to|up|the|a|in|on|out|an|my|that))* (?:wrong|"
        r"incorrect)\b[^/]*"
    ),
    (
        r"(?:wrong|incorrect) (?:number|person|phone number|phone|contact|one)(?: (?:should|/ should|/ its|/ it was|/ "
        r"i meant|/ make that|its|it was|i meant|make that|earlier|before|yesterday|in my last (?:text|message)|last "
        r"time|oops|there|above|sorry|just now|i meant|meant|of|on|for|in|to (?:ask|talk|call|email)|at|from|twice|"
        r"again|and|but|before that|when i|that day|when|by mistake|at first|like an idiot|lol so|first))\b[^/]*"
    ),
    (
        r"(?<!youre )(?<!you are )(?<!you )(?<!u )(?<!ur )(?<!u are )(?<!think )(?<!your )(?<!been )\b(?:put|gave|"
        r"typed|dialed|called|had|with|got|entered|calling|wrote|emailed|to|asking|listing|dialing|sending|listed|"
        r"printed|using|used|hit|on) (?:in |them |down |it to |him |her |the \w+ |my \w+ |everyone |people )?(?:the|a|"
        r"my) wrong (?:number|person|phone|contact|phone number|one)\b(?! (?:buddy|pal|lol$|sorry$)\b)(?<!got the "
        r"wrong number)(?<!had the wrong number)(?<!got the wrong person)(?<!have the wrong number)[^/]*"
    ),
    (
        r"(?:fix|fixed|correct|corrected|update|change|changed|call|calling) (?:the |a |my |that )?wrong (?:number|"
        r"phone|contact)\b[^/]*"
    ),
    (
        r"(?:im|am|was|be|being|is|hes|shes|felt like|feel like|like|not|as|marry|hired|hire|ask|email|call|date|"
        r"dating|meet) the wrong (?:person|guy|girl|man|woman|one|fit)\b[^/]*"
    ),
    r"wrong person (?:for|to|at)\b[^/]*",
    r"(?:not|isnt) (?:the )?right (?:person|number|one) for\b[^/]*",
    r"wrong one\b(?! (?:here|buddy)\b)",
    r"(?:phone interview|phone screen)\b",
    r"(?:this|it|that|job|role|company|career|office life|life) (?:isnt|is not|not|wasnt) for me\b[^/]*",
    r"not for me\b",
    (
        r"dont know (?:anyone|any|anybody|who) (?:at|in|there|to|else|here yet|who|with|from|works?|hiring)\b[^/]*"
    ),
)  # fmt: skip
