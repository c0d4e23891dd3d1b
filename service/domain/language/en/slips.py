"""Wrong numbers that are no strangers: a slip of the finger, a recruiter, the wrong person for a job."""

from typing import Final

_NUMBER: Final = r"(?:\d|zero|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)"
_ANSWER: Final = rf"(?:(?:my |the )?goal|yes|yep|no\b|done|partly|i meant|meant|anyway|here|skip|{_NUMBER})"
NOT_WRONG_NUMBER: Final = (
    # Somebody near them who answers in their place.
    (
        r"(?:(?:im|i am|this is|its|hi its|hey its|is) )(?:his|her|their|namexs?|my \w+s|the) (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|"
        r"sister|brother|son|daughter|roommate|friend|partner|girlfriend|boyfriend|aunt|uncle|cousin|carer|niece|nephew)s?(?: namex| here)? "
        r"(?:(?:typing|texting|writing|answering|replying|responding|helping|messaging)(?: (?:for|on behalf of|back for|this for) (?:him|her|them|"
        r"namex))?|on (?:his|her|their|namexs) (?:phone|behalf))\b"
    ),
    (
        r"(?:(?:im|i am|this is|its|hi its|hey its) )(?:his|her|their|namexs?) (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|sister|brother|son|"
        r"daughter|roommate|friend|partner|girlfriend|boyfriend|aunt|uncle|cousin|carer)(?: namex| here)? (?:/ )?(?:and |but |just |so )*(?=(?:he|"
        r"she|they|hes|shes|theyre|namex|namexs)(?: is| are| was)? (?:in (?:surgery|hospital|the (?:hospital|shower|bath|er|icu|ambulance|middle)|"
        r"a (?:meeting|coma|class)|bed|labou?r)|driving|sick|ill|asleep|sleeping|busy|at (?:work|the (?:doctor\w*|dentist|hospital|gym))|away|out of "
        r"(?:town|surgery)|unwell|resting|on (?:a (?:plane|flight|trip|call)|holiday|vacation|shift)|says?|said|asked|asks|wants?|wanted|told|will "
        r"(?:text|write|reply|answer|be|call|get)|ll|cant (?:text|reply|write|answer|talk|come|get)|did (?:it|his|her|the)|finished|lost (?:his|her) "
        r"voice|broke (?:his|her)|dropped (?:his|her)|forgot (?:his|her))\b)"
    ),
    # Who has changed, or is not somebody famous.
    (
        r"(?:im|i am|feel like|felt like|become|became|ill be|be) (?:a |such a |like a )?(?:completely |totally |whole )?(?:different|new|changed) (?:person|"
        r"man|woman|guy|gal) (?:now|than|since|after|when|at|around|these days|today|lately|without|with)\b"
    ),
    (
        r"(?:im|i am) (?:no|not|not exactly|not really|definitely not) namex \w+ (?:/ )?(?:but (?!you|this|u\b|stop|whoever|someone|somebody|i (?:think|got|"
        r"have|keep|dont))|or anything|yet(?= /|$| but))"
    ),
    r"(?:^|(?<=/ ))(?:and |but |plus |though )*(?:one|two|three|1|2|3|some|several)(?: was| were| of them)?(?: a)? wrong numbers?(?= /|$| lol| though)",
    # A job of their own: whom to send what.
    (
        r"(?:^|(?<=/ ))(?:(?:to|i|ill|goal|is|my|will|just|tomorrow) )*(?:call|email|text|ask|tell|talk to|meet|see|invite|cc|thank|pick|hire|message|visit|"
        r"choose|book|trust|pay|interview|copy|train)(?: (?!someone|somebody|else|these|texts|this|me\b|us\b|you)\w+){1,6} / (?:and |but )?not namex\b"
    ),
    (
        r"(?:send|email|forward|mail|give|hand|deliver|address|submit|get|text|ship|report|bring|show|return|sell|pitch|take) (?:it|this|that|them|the "
        r"\w+(?: \w+)?|my \w+(?: \w+)?|a \w+) to [^/]{1,30}/ not namex\b"
    ),
    r"(?:ignore|disregard|forget|scratch) (?:the|that|my) wrong (?:number|one)\b[^/]*",
    r"(?:a|one|two|1|2) wrong numbers? (?:that|which|so|but)\b[^/]*",
    # A text of their own that went to us, or to somebody else.
    (
        r"^(?:sorry|oops|lol|ignore that|whoops|woops|haha\w*|my bad|omg|shoot|ha) (?:/ )?wrong (?:chat|thread|convo|group|window|text)(?= /|$| lol| sorry)|"
        r"^wrong (?:chat|thread|convo|group|window|text)(?: /)? (?:lol|oops|haha\w*|my bad|ignore(?: that| me)?|sorry (?:mira|coach|lol))"
    ),
    (
        r"wrong (?:chat|text|thread|convo|window|message|group|tab|person)(?: (?:before|earlier|lol|haha\w*|sorry|oops|"
        rf"just now|above|my bad))* / (?:sorry |oops |ok |lol |so )*(?={_ANSWER})"
    ),
    (
        r"(?:oops|sorry|ignore|disregard|my bad|woops|whoops|lol)(?: sorry| ignore)?(?: /)? (?:that|my last|the last|last)"
        r"(?: (?:last|one|text|message|bit|reply))* (?:was|wasnt|went)(?: meant| supposed to be)? (?:for|to) (?:you|someone "
        r"else|somebody else|my \w+|the \w+|another \w+|a \w+)[^/]*"
    ),
    (
        r"(?:sent|texted|emailed|forwarded|messaged|told) (?:a|an|my|the|him|her|them|some) (?:\w+ ){0,3}(?:meant|intended) "
        r"for (?:someone|somebody) else[^/]*"
    ),
    r"(?:sent|texted|emailed|forwarded|messaged|replied to) (?:my|the|him|her|them|a|some) [^/]{0,25}(?:meant|intended|supposed to be) for namex\b",
    r"(?:person|people|guy|lady|woman|man|one|ex|boss|someone|stranger) i (?:\w+ )?(?:texted|called|emailed|messaged)\b[^/]*",
    r"(?:apologi[sz]\w+|sorry|feel bad|embarrassed)(?: \w+){0,3} for (?:texting|calling|emailing|messaging) [^/]*",
    # Somebody they wanted to reach, who was another.
    (
        r"(?:called|rang|phoned|dialed|tried|texted|emailed|left (?:a )?(?:message|voicemail))\b[^/]*\b(?:but|and) (?:it "
        r"(?:was|wasnt|isnt)|its|thats|that was|turned out|it turned out|i got|got|reached|had) [^/]*"
    ),
    (
        r"(?:shes|hes|he is|she is|theyre|he was|she was|they were|wasnt|it was) (?:not )?(?:the )?right (?:person|one|"
        r"contact|department|guy|woman|man|number)\b[^/]*"
    ),
    r"(?:you have|youve got|you got|this is|its) the right (?:number|person)\b[^/]*",
    r"wrong (?:guy|man|woman|girl|gal|dude|one|person) (?:for|to|at) (?:this|that|the|my|a|ask|do) [^/]*",
    (
        r"(?:find out|figure out|look up|check|track down|google|ask|see|find) (?:who|whose|which|what)(?! gave (?:you|u))(?: \w+){0,3} "
        r"(?:number|phone|line)[^/]*"
    ),
    (
        r"(?:i|ive|i have|we) (?:just |finally |recently )?(?:got|have|changed|switched|moved)(?: to)? (?:a |my |to a )?"
        r"new (?:number|phone|sim) / (?:hi |hey )?(?:this is|its|it is|its me)(?: \w+){1,2}(?= /|$)"
    ),
    r"(?:note|spelled|spelt|call me|spelling|with a)(?: that| is)? (?:its |it is |my name is )?namex not namex\b",
    # Who is mistaken for another at work, and blamed.
    (
        r"(?:they|people|boss|everyone|he|she|the \w+|my \w+)(?: \w+)? (?:keep |kept |always |keeps |were |was )?(?:mixing|"
        r"mixed|mix|confusing|confused|confuses|mistaking|mistook|mistakes) me (?:up )?(?:with|for)\b[^/]*"
    ),
    r"i (?:accidentally |just |stupidly |also |then )?(?:gave|sent|put|told|called) (?:\w+ ){1,4}?(?:the |a |my )?(?:wrong|incorrect)\b[^/]*",
    r"(?:had|got|get|getting) (?:a|another|some|two|\d) wrong numbers? (?:call|text|ring|wake)\w*[^/]*",
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
        r"(?:wrong|incorrect) (?:number|person|phone number|phone|contact|one)(?: (?:/|sorry|oops|its|it was|it is|that "
        r"was|i meant|make that|make it|meant|should be|should have been|should say|should|be|earlier|before|above|just "
        rf"now|last time|a|there|no))* (?={_NUMBER})"
    ),
    (
        r"(?:wrong|incorrect) (?:number|person|phone number|phone|contact|one)(?: (?:earlier|before|the first time|yesterday|in my last "
        r"(?:text|message)|last time|above|of|on|for|in|to (?:ask|talk|call|email)|at|from|twice|when|that day|by mistake|"
        r"at first|like an idiot|lol so|first))\b[^/]*"
    ),
    (
        r"(?<!youre )(?<!you are )(?<!you )(?<!u )(?<!ur )(?<!u are )(?<!think )(?<!your )(?<!been )(?<!going )"
        r"(?<!coming )(?<!gone )(?<!sent )(?<!getting )(?<!writing )(?<!texting )(?<!messaging )(?<!talking )(?<!sent this )"
        r"(?<!sending this )(?<!sent these )(?<!sending these )\b(?:put|gave|"
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
    r"(?:not|isnt) (?:the )?right (?:(?:person|one) for\b|number for (?:the|this|my|that)\b)[^/]*",
    r"wrong one\b(?! (?:here|buddy)\b)",
    r"(?:phone interview|phone screen)\b",
    r"(?:this|it|that|job|role|company|career|office life|life) (?:isnt|is not|not|wasnt) for me\b[^/]*",
    r"not for me\b",
    (
        r"dont know (?:anyone|any|anybody|who) (?:at|in|there|to|else|here yet|who|with|from|works?|hiring)\b[^/]*"
    ),
)  # fmt: skip
