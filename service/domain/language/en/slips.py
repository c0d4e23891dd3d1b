"""Wrong numbers that are no strangers: a slip of the finger, a recruiter, the wrong person for a job."""

from typing import Final

NOT_WRONG_NUMBER: Final = (
    (r"(?:no answer|voicemail|called|rang|dialed|disconnected)\b[^/]*(?:/ )?[^/]*\b(?:might|may|must|could|"
    r"probably|maybe|think|think its|got) ?(?:be |have been |its )?(?:the |a )?wrong number\b"),
    r"(?:called|calls|calling|named) me namex[^/]*/ (?:im not|i am not|not) namex\b",
    (r"(?:ignore|disregard|oops|my bad|scratch|ups)\b[^/]*(?:/ )?[^/]*\b(?:meant for|wrong (?:chat|person|text|"
    r"thread|convo))\b[^/]*"),
    r"wrong (?:chat|thread|convo|text) (?:/ )?(?:that was |it was |sorry )?(?:/ )?meant for my \w+",
    r"not me (?=/ (?:its|it is) (?:the|my|them|you|just)\b)",
    (r"(?<!you )(?<!youve )(?:they|he|she|recruiter|people|everyone|interviewer|hr|boss|somebody|"
    r"someone)(?: \w+)? (?:mistook|confused|mixed) me\b[^/]*"),
    r"wrong number calls?\b",
    (r"^(?:i |oops |sorry |just )*(?:typed|sent|put|gave|hit|texted|entered|wrote)(?: you| in| down)? (?:the |a |"
    r"my )?wrong (?:number|one)\b(?! (?:im|i|who|stop)\b)"),
    (r"(?:from|with|of|by|at|toward|towards|about|in|chose|picked|trusted|trusting|blam\w+) the wrong (?:person|"
    r"people|man|guy|woman|one)\b"),
    r"isnt me (?=/ (?:im|i am|i) (?:usually|normally|always|never)\b)",
    r"(?:call|email|text|meet|see|ask|tell|with|to|for|was|its|chose|pick|invite|help) (?:\w+ )?namex / not namex\b",
    r"wrong (?:person|people|place|time|job|company|crowd|guy) (?:at (?:the )?|in (?:the )?|and |/ )?wrong\b",
    (
        r"(?:this is|have|has|got|heres|its|my) (?:my |a |the )?new (?:number|phone)\b(?= /|$| is|"
        r" its| if| / )(?! (?:so|and|i dont|who|"
        r"not)\b)(?<!got a new number)(?<!has a new number)(?<!its a new number)(?<!is a new number)"
    ),
    (
        r"(?:job|offer|role|position|money|it|promotion|they) (?:went|goes|gave it|given|"
        r"offered) (?:to )?(?:someone|somebody) else\b"
    ),
    r"my bad\b[^/]*/ wrong number (?:in|on|earlier|before)\b",
    r"(?:feel|look|act|sound|felt) like (?:someone|somebody) else\b",
    (
        r"(?:blame|talk to|date|become|marry|find|ask|hire[ds]?|chose|picked|called?|"
        r"looking for) (?:someone|somebody) else (?:to|for|at|in)\b"
    ),
    r"(?:blame|date|become|marry|hire[ds]?|chose|picked) (?:someone|somebody) else\b",
    (
        r"(?:nobody|no one|there|theres no \w+|no \w+)\b[^/]*\b(?:there|at (?:that|the) (?:company|"
        r"office|place|firm|store))(?= /|$| anymore)"
    ),
    r"wrong (?:number|phone|contact) (?:listed|posted|printed|published|given|saved|written)\b",
    (
        r"(?:mixed|mix|confused|confusing|mistook|mistaken|mistaking) me (?:up )?(?:with|"
        r"for) (?:another|a different|the other|the new|an?) (?:candidate|applicant|employee|coworker|"
        r"guy from|woman from|person in|new|other|intern|waiter|student)\b"
    ),
    r"i (?:was|am|have been|kept|keep|had been|been) \w+ing (?:\w+ )?(?:the |a )?wrong\b[^/]*",
    (
        r"(?:bounced|came back|one (?:was|had|went)|didnt go through|disconnected|"
        r"returned)\b[^/]*(?:/ )?wrong (?:number|person|address)\b"
    ),
    (
        r"(?<!you )(?<!youve )\b(?:i|ive|we|he|she|they|recruiter|hr|bank|my \w+|someone|and|"
        r"accidentally|id|oops|the \w+)(?: (?:just|had|have|was|accidentally|kept|keep|must have|"
        r"mustve|probably|also|then|first|been|almost|actually|mistakenly|stupidly|"
        r"totally))* (?:gave(?! (?:you|u)\b)|given|put|sent|typed|dialed|dialled|dialing|called|"
        r"calling|had|wrote|entered|texted|texting|emailed|emailing|got|copied|hit|used|listed|"
        r"messaged|phoned|rang|pressed|submitted|reported|said|picked|asked|asking|talked to|spoke to|"
        r"spoke with|have|married|blamed|hired|trusted|contacted|reached|faxed|tapped|reading|chose|"
        r"told|meeting|wasting time on|dating)(?: (?:it|them|him|her|me|you|my (?:cv|resume|application|"
        r"email)|to|up|the|a|in|on|out|an|my|that))* (?:wrong|incorrect)\b[^/]*"
    ),
    (
        r"(?:wrong|incorrect) (?:number|person|phone number|phone|contact|one)(?: (?:should|/ should|"
        r"/ its|/ it was|/ i meant|/ make that|its|it was|i meant|make that|earlier|before|yesterday|"
        r"in my last (?:text|message)|last time|oops|there|above|sorry|just now|i meant|meant|of|on|"
        r"for|in|to (?:ask|talk|call|email)|at|from|twice|again|and|but|before that|when i|that day|"
        r"when|by mistake|at first|like an idiot|lol so|first))\b[^/]*"
    ),
    (
        r"(?<!youre )(?<!you are )(?<!you )(?<!u )(?<!ur )(?<!u are"
        r" )(?<!think )(?<!your )(?<!been )\b(?:put|gave|typed|dialed|called|had|with|got|entered|"
        r"calling|wrote|emailed|to|asking|listing|dialing|sending|listed|printed|using|used|hit|"
        r"on) (?:in |them |down |it to |him |her |the \w+ |my \w+ |everyone |people )?(?:the|a|"
        r"my) wrong (?:number|person|phone|contact|phone number|one)\b(?! (?:buddy|pal|lol$|"
        r"sorry$)\b)(?<!got the wrong number)(?<!had the wrong number)(?<!got"
        r" the wrong person)(?<!have the wrong number)[^/]*"
    ),
    (
        r"(?:fix|fixed|correct|corrected|update|change|changed|call|calling) (?:the |a |my |"
        r"that )?wrong (?:number|phone|contact)\b[^/]*"
    ),
    (
        r"(?:im|am|was|be|being|is|hes|shes|felt like|feel like|like|not|as|marry|hired|hire|ask|"
        r"email|call|date|dating|meet) the wrong (?:person|guy|girl|man|woman|one|fit)\b[^/]*"
    ),
    r"wrong person (?:for|to|at)\b[^/]*",
    r"(?:not|isnt) (?:the )?right (?:person|number|one) for\b[^/]*",
    r"wrong one\b(?! (?:here|buddy)\b)",
    r"(?:phone interview|phone screen)\b",
    r"(?:this|it|that|job|role|company|career|office life|life) (?:isnt|is not|not|wasnt) for me\b[^/]*",
    r"not for me\b",
    (
        r"dont know (?:anyone|any|anybody|who) (?:at|in|there|to|else|here yet|who|with|from|works?|"
        r"hiring)\b[^/]*"
    ),
)  # fmt: skip
