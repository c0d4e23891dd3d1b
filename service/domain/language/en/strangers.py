"""How a stranger says in English that we reached the wrong person."""

from typing import Final

from service.domain.language.names import A_NAME

_NAME: Final = (
    r"(?!(?:sure|interested|ready|able|available|done|good|great|well|happy|sad|the|a|an|in|on|at|"
    r"going|really|very|too|so|kidding|alone|home|here|there|working|applying|looking|doing|"
    r"feeling|trying|that|this|it|him|her|them|your|my|what|who|sorry|joking|perfect|ok|fine|"
    r"better|worse|using|asking|stupid|crazy|dumb|broke|rich|old|young|new|free|busy|tired|sick|"
    r"even|yet|one|all|as|for|from|with|bad|where|giving|quite|surprised|proud|afraid|scared|"
    r"worried|getting|suicidal|hungry|comfortable|any|some|much|certain|aware|exactly|into|up|"
    r"down|out|over|used|cut|made|meant|like|qualified|convinced|confident|motivated|feelin|"
    r"\w{3,}ing|\w{4,}in|super\w+|batman|perfect|having|being|making|sleeping|eating|saying|talking|taking|allowed|supposed|to|by|of|"
    r"big|easy|right|wrong|hard|fun|funny|fair|helping|helpful|enough|possible|working|his|hers|"
    r"mine|yours|ours|theirs|about|because|me|anyone|someone|nobody|everyone|myself|impressed|"
    r"thrilled|bothered|mad|angry|upset|close|near|far|how|when|why|if|but|and|or|no|not|just|"
    r"only|actually|today|tomorrow|yesterday|now|then|often|always|never|still|already|ever|go|do|"
    r"get|have|luck|news|change|jobs?|progress|complaints?|problems?|issues?|worries|joy|hope|leads|bites|sleep|"
    r"time|energy|snow|"
    r"rain|dead|gone|mad|lying|ignoring|lost|lazy|human|real|drunk|high|ill|okay|alright|late|slow|healthy|"
    r"married|single|religious|technical|picky|mean|rude|smart|strong|shy|brave|blind|deaf|fat|thin|short|tall|"
    r"poor|pregnant|lucky|retired|hired|employed|unemployed|dumb|special|normal|dying|awake|asleep|hurt|safe|"
    r"ghosting|gay|hiding|wifi|signal|service|power|morning|night|office|excuses?|response|reply|answer|openings?|interviews?|"
    r"offers?|pressure)\b)[a-z]{3,12}"
)
_NAMED: Final = A_NAME
_WHO_NAMED: Final = rf"(?:{_NAMED}|mr \w+|mrs \w+|ms \w+)(?: \w+)?"
WRONG_NUMBER: Final = (
    (
        r"wrong ?(?:digits?|numbah|nmber|numba|nr|mobile|telephone|line|chat|fella|bloke|house|"
        r"contact info|inbox|convo|text|recipient|client|phone no|cellphone|family)\b(?! (?:for|to|in|"
        r"of|by)\b)"
    ),
    r"wrongnumber\b",
    (rf"(?:number|phone|line|cell)(?: is| was|s)? (?:no longer|not|isnt|aint) (?:his|hers|theirs|mine|"
    rf"{_NAMED}s?)(?= /|$| anymore| now| sorry)"),
    (r"(?:you|u|youve|youre)(?: \w+)? (?:reached|texting|messaging|got|contacted)(?: to)? (?:a |an |"
    r"the )?(?:different|another) (?:person|number|phone|guy|one)\b"),
    r"^(?:sorry )?(?:different|another) (?:person|number|guy|phone)(?: sorry| now)?$",
    (r"^(?:sorry |hi |hey |um |no )*(?:this is |its |thats |this )?(?:not|isnt|aint) (?:his|her|their) (?:phone|"
    r"number|cell|line)\b"),
    r"whoever (?:had|owned|used|has) (?:it|this|that|the)\b",
    r"(?:im|i am|aint|i aint|not) (?:not )?your (?:guy|girl|man|person|gal|dude|lady|woman)\b",
    (
        r"(?:you|u|youre|your)(?: \w+){0,2} (?:want|wants|wanted|need|mean|meant|meant to text|"
        r"mean to text|after|trying to (?:reach|contact|text|find)|looking for|searching for|"
        r"thinking of)(?: to (?:text|reach|contact|message))? (?:someone|somebody|anybody|"
        r"a different person|another person|some other)(?: else)?(?= /|$| not| sorry| i | called|"
        r" named| and)"
    ),
    (
        r"(?:must|probably|might|maybe|think|guess|prolly)(?: \w+)? (?:mean|want|be looking for|"
        r"looking for|be thinking of|be trying to reach|be after|youre looking for) (?:my|another|"
        r"the other|a different) \w+\b"
    ),
    (
        rf"(?:this is|its) (?:his|her|their|{_NAMED}s) (?:mom|mum|mother|dad|father|wife|husband|"
        r"sister|brother|son|daughter|roommate|ex|friend|boss|aunt|uncle|grandma|cousin|partner|moms|"
        r"mothers|dads|fathers|wifes|husbands|sisters|brothers|sons|daughters|roommates|girlfriend|"
        r"boyfriend)\b(?! (?:birthday|fault|day|idea|turn)\b)"
    ),
    r"this is my (?:phone|cell|number|line)(?= /|$| not| now)(?<!new number)",
    (
        rf"(?:he|she|they|{_NAMED})(?: \w+)? (?:got|has|have|gets|is using|uses|using|switched to|"
        r"went and got) (?:a |another |his own |her own )?(?:new|different|another) (?:phone|number|"
        r"cell)\b"
    ),
    (
        rf"(?:im|i am|this is|its) {_NAMED}s (?:mom|mum|mother|dad|father|wife|husband|sister|brother|"
        r"son|daughter|roommate|ex|friend|boss|cousin|aunt|uncle|partner)\b"
    ),
    r"thats? (?:is )?my (?:\w+ )?\w+s name\b",
    (
        rf"\b{_NAMED}(?: is|s)? my (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|sister|brother|"
        r"son|daughter|roommate|ex|friend|boss|cousin|aunt|uncle)\b[^/]*(?:/ )?[^/]*\bmy (?:phone|"
        r"number|cell)\b"
    ),
    (
        r"(?:no idea|no clue|dont know|dunno|not sure|do not know|dont have a clue|havent a clue|"
        rf"cant say i know|clueless)(?: \w+)? who (?:{_NAMED}|thats|that|this|he|she|they|you|u|it|ur|"
        r"whoever|youre|mira|dana|hes|shes)(?: \w+)?(?: (?:is|are|was|were|talking about|looking for|"
        r"asking for|trying to reach|referring to|texting|want|mean|for|or \w+ \w+ is|"
        r"or who \w+ is))*(?= /|$| sorry| but| and)"
    ),
    (
        r"(?:^|(?<=/ ))(?:sorry |um |hi |uh |lol |and |wait )*(?:who(?:s| is| tf is| the hell is|"
        rf" in the world is)? (?!mira|dana){_NAMED}|(?!mira|dana){_NAMED} who)(?= /|$)"
    ),
    r"who is this (?:for|meant for|intended for)\b",
    r"whoever (?:this|that|it|you|youre|he|she|gave|these)\b[^/]*",
    (
        r"(?:texts?|messages?|calls?|this|these|that|it|mail|stuff|things|meant|intended|looking|"
        r"asking|is|are|was)(?: (?:meant|intended|addressed|is|are|was|be|must be|have to be|"
        r"keep coming|keeps? coming|coming))* for (?:someone (?:named|called|else|with)|"
        r"somebody (?:named|called|else)|a (?:guy|girl|person|man|woman|lady) (?:named|called)|"
        rf"(?:an? )?{_NAMED}(?= /|$| and| not| who| im| i )|the (?:previous|former|last|prior|"
        r"old) (?:owner|person|user|one))\b"
    ),
    (
        r"(?:sent|texted|text|texting|messaged|messaging|contacted|contacting|reached|got|gotten|"
        r"received|getting)(?<!i sent)(?<!i texted)(?<!i messaged)(?<!i contacted)(?<!ive sent)(?: (?:this|these|it|me|to|your|the|texts?|messages?|them|that|was|"
        r"my number|us|here))* (?:by mistake|by accident|in error|mistakenly|"
        r"accidentally)\b(?! (?:stop|unsub|and (?:stopped|unsub))\b)"
    ),
    (
        r"(?:this|it|these|that|text|message)(?: was| were| is)? sent to (?:me by mistake|the wrong|"
        r"me in error|me accidentally)\b"
    ),
    (
        rf"(?:he|she|they|someone|somebody|whoever|{_NAMED}|who|you were)(?: \w+)? (?:gave|given|"
        r"give) (?:you|u) (?:the |a |my |an )?(?:wrong|fake|bad|bogus|incorrect|old|"
        r"phone )?(?: )?(?:number|digits|info|phone number|contact)\b(?! (?:of|for the)\b)"
    ),
    (
        r"(?:not|never)(?: been)? (?:in|part of|enrolled in|a part of|a member of|on) (?:your|this|"
        r"any such) (?:program|list|class|course|group|service|coaching)\b"
    ),
    (
        r"(?:must be|have to be|has to be|you have|youve got|probably|mixed up with|thinking of|"
        r"confusing me with|its) (?:someone|somebody) else\b"
    ),
    (
        r"(?:update|correct|fix|check|change) (?:your|ur|the) (?:records?|database|list|contacts?|"
        r"info|information|files?|system|roster)\b"
    ),
    rf"(?:not|isnt|aint) {_NAMED}s(?= (?:phone|number|cell|line|mobile)| anymore| /|$)",
    (
        r"(?:not|isnt|im not|i am not|am not) (?:this|that|the) (?:person|individual|guy|lady|client|"
        r"luis|name)(?= /|$| you| sorry| and| named| who youre)(?! (?:anymore|i was|i used)\b)"
    ),
    (
        rf"(?:he|she|they|{_NAMED})s? (?:is |are )?(?:not|isnt|no longer|arent) (?:at|on|reachable at|"
        r"available at|using) (?:this|the) (?:number|phone|line)\b"
    ),
    (
        r"(?:not|no longer|isnt|never was) (?:looking for (?:a job|work)|job hunting|unemployed|"
        r"job searching|retired|a client|interested in coaching)\b[^/]*/ (?:[^/]*/ )*(?:wrong|not me|"
        r"who)\b"
    ),
    (
        r"(?:we are|were|i am|im) (?:a |an |just a )(?:\w+ )?(?:office|shop|store|business|company|"
        r"restaurant|garage|bakery|clinic|school|church|salon)\b(?! (?:worker|manager|assistant|rat|"
        r"lady|guy)\b)"
    ),
    (
        r"(?:dont|doesnt|do not) (?:think|believe|seem)(?: \w+)?(?: \w+)?(?: \w+)? (?:is |are |"
        r"was )?(?:meant |intended )?for me\b(?! (?:the|this job)\b)"
    ),
    (
        r"(?:didnt|never) (?:ask|sign up|asked|signed up|apply|applied|enroll|"
        r"register)(?: for)? (?:coaching|a coach|coach|any (?:coaching|program)|your program)\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:hi|hey|sorry|um|yeah|yes|nope|but|and|lol|yo) )*(?:(?:im|i am|this is|"
        r"its|thats|this|it|that|my names?(?: is)?|names?(?: is)?|im a stranger|i) )*(?:definitely |"
        r"certainly |actually |obviously |still )?(?:not|isnt|aint|no) (?:a |any |your |"
        rf"the )?{_WHO_NAMED}(?: (?:sorry|lol|bro|dude|man|here|either|anymore|and|thanks|please|stop|"
        r"though|or|nor|haha|maam|sir|buddy|i|you|wrong|at|but|she|he|my|just|so|never|who))*(?= /|$|"
        r" and | you | i | sorry| nor | or | who | but | wrong )"
    ),
    (
        rf"\b{_NAMED}s? (?:doesnt|does not|dont|no longer|isnt|never|moved|left|hasnt|is not|wasnt|"
        r"sold|gave up|got rid of|lost|is at a|has a)(?: \w+)?(?: (?:lived?|works?|worked|uses?|has|"
        r"had|own|here|at|away|in|with|on|answer|have|this|the|a|new|his|her|different|"
        r"another))*(?: (?:here|at this (?:number|phone)|this (?:number|phone)|this|phone|number|"
        r"anymore|away|out|years? ago|cell))(?= /|$| and| so| sorry)"
    ),
    r"(?:names?|my name)(?: is| s)? (?:not|isnt)\b",
    r"my name isnt\b",
    r"(?:not|isnt|aint|never been) my name\b",
    (
        r"(?:this is|im|its|you got|you have|youve reached|you reached|youre texting|"
        rf"speaking) (?!not |no |here )\w+ (?:not|and not|and im not) {_NAMED}\b"
    ),
    r"complete stranger\b",
    r"(?:im|i am) (?:a |just a |some )?(?:random|stranger|total stranger)\b",
    r"texting (?:a )?(?:stranger|random\w*|someone you dont)\b",
    r"(?:this|that|it) (?:isnt|is not|aint) (?:her|him|who you|the person|the one)\b",
    r"not (?:her|him)(?= /|$)",
    r"who (?:are|r) (?:you|u) (?:looking|searching|trying to (?:reach|text|contact)|wanting)\b(?! for work)",
    (
        r"(?:i )?(?:have no|dont have an?|do not have an?|never had an?|havent got an?) (?:life |"
        r"career |job )?coach\b"
    ),
    r"not your (?:client|patient|student|customer)\b",
    r"not (?:a|one of your) clients?\b",
    r"never (?:met|been|had|worked with)\b[^/]*\b(?:mira|coach|you people)\b",
    r"(?:number|phone|sim)(?: \w+)? (?:was|got|has been|is) (?:reassigned|recycled|given|transferred)\b",
    (
        r"(?:used to be|was|is|still) (?:\w+ )?(?:\w+ )?(?:brother|sister|mom|dad|husband|wife|son|"
        r"daughter|ex|roommate|friend|brothers|sisters|moms|dads|husbands|wifes|sons|daughters|exs|"
        r"roommates|friends|old|previous|former|someone elses|somebody elses) (?:old |"
        r"former )?(?:number|phone|cell)\b"
    ),
    r"(?:someone|somebody) elses? (?:number|phone|texts?|now)\b",
    r"(?:previous|former|old|last|prior) owners?\b",
    r"confused with (?:someone|somebody|another)\b",
    (
        r"(?:dont|do not) know who (?:you think|that is|this is for|youre after|hes|shes|he is|she is|"
        r"you want)\b"
    ),
    r"(?:cant|dont) help you (?:im|wrong)\b",
    r"who is (?:this for|that)\b[^/]*/ not me\b",
    r"dont speak english wrong\b",
    (
        r"wrong (?:number|num|no|phone(?: number)?|cell)\b|wrong (?:person|guy|girl|lady|man|woman|dude|contact|"
        r"chat|recipient|"
        r"individual|gal|bloke|human|one)(?= /|$| (?:here|sorry|bud|buddy|lol|again|im|i|this|you|u|not|dude|stop|"
        r"please|thanks|and|but|hun|mate|"
        r"love|man|bro|maam|sir|texting|pal|friend|hon|dear|haha\w*|who|my|there|number|for this|at this)\b)"
    ),
    (
        r"(?:not|isnt|aint|no longer|not actually|never was) (?:the )?(?:right|correct|"
        r"intended) (?:number|person|phone|recipient|contact)\b"
    ),
    r"incorrect (?:number|phone|person)\b",
    r"misdial\w*\b",
    (
        r"(?<!i )(?<!we )(?<!ive )(?<!weve )(?<!he )(?<!she )(?<!they )(?<!but )(?<!and )(?<!for )(?<!to )(?<!just )"
        r"(?<!was )(?<!about )(?:have|got|texted|texting|reached|messaging|messaged|contacted|contacting|dialed) (?:the |"
        r"a )?(?:wrong|incorrect)\b(?! (?:department|desk|extension|branch|office|size|shift|colou?r|form|date|time|day|link|file|idea|impression|year|week|month|address|email|"
        r"info|version|zoom|"
        r"room|place|spelling|word|goal|answer|end|attachment|job|size|order|order|bus|train|door|side)s?\b)"
    ),
    (
        r"(?:this|that|it|these|they)(?: (?:text|message|texts|messages|number|phone))?(?: is|s| are|"
        r" isnt|re)? ?(?:not|isnt|arent|aint|wasnt) (?:meant |intended |supposed to be )?(?:for (?:me|"
        rf"us|this (?:number|person))|my (?:number|phone)|{_NAME}s? (?:number|phone|cell)|(?:his|her|"
        r"their|the (?:number|phone) (?:of|for)) (?:number|phone|cell)?)\b(?! (?:anymore|i think|"
        r"today|at all|its)? ?(?:kind of|thing|job|style))"
    ),
    (
        rf"(?:theres|there is|there are)? ?(?:no|nobody|not any) {_NAME} (?:here|at this (?:number|"
        r"phone)|on this (?:number|phone)|lives here|at this)\b"
    ),
    (
        r"(?:nobody|no one|noone|no person|nobody here|no body|not anyone|dont have anyone|"
        r"isnt anyone|no one here)(?: (?:here|is|lives here|at this number|around here))* (?:named|"
        r"called(?= \w)(?! (?:back|me|us|yet|today|this|about|in|it|for|them|again|out|on|off|lol|to|my)\b)|by (?:that|the|this) name|goes by|with that name)\b"
    ),
    (
        r"dont know (?!a ?(?:lot|few|bunch|ton|bit|couple|dozen|thing)\b)(?:any|an|a|anyone|anybody|who|no) ?(?:(?:named|called) \w+|by that name|"
        rf"{_NAME})?(?: is| this is| that is)?(?= /|$| sorry|"
        r" and)(?<!dont know who)(?<!dont know a)(?<!dont know any)"
    ),
    (
        r"(?:(?:i )?just got|recently got|got|have|have had|new owner of|had|ive had|i own|bought|"
        r"given|assigned|inherited|only got) this (?:number|phone|sim|phone number|cell)\b"
    ),
    r"(?:this|its|it) (?:is )?(?:a |my )?new (?:number|phone number)(?: (?:for me|now))?\b",
    (
        rf"(?:he|she|they|{_NAME})(?: (?:no longer|doesnt|dont|does not|did|used to|isnt|has|hasnt|"
        r"must have|mustve))+ (?:have|has|had|own|owns|use|uses|using|at|changed|change|"
        r"answer) (?:this |his |her |their )?(?:number|phone|cell)\b"
    ),
    rf"(?:no longer|not|isnt|was|used to be) {_NAME}s? (?:number|phone|cell)\b",
    (
        r"(?:number|phone|cell)(?: (?:no longer|doesnt|used to|doesnt even|never|has|now))* (?:belong|"
        r"belongs|belonged)(?: to)?(?! to (?:my|me))"
    ),
    r"(?:changed|switched|got a new) (?:his|her|their) (?:number|phone)\b",
    (
        r"(?:think|believe|pretty sure|guess|sure|looks like|seems like|afraid|sounds like) (?:you|u|"
        r"youve|this|these|that)(?: (?:may|might|must|meant|are|were|have|was|is|text|message|got|to|"
        r"ve|been|be))* (?:text (?:someone|somebody) else|(?:meant |intended )?for (?:someone|"
        r"somebody) else|mistaken|someone else|confused me with|have me confused|the wrong)\b"
    ),
    r"(?:meant|intended|is|are|was|must be) for (?:someone|somebody) else\b",
    r"(?:mistaken|mistaking|mistook|mistake|confus\w+|mixing|mixed) me (?:up )?(?:for|with)\b",
    r"mistaken identity\b",
    r"(?:youre|you are|must be|you re) (?:mistaken|looking for (?:someone|somebody) else)\b",
    r"not (?:the (?:person|one|guy|girl|man|woman) (?:you(?:re)?|u)|who you(?:re)?|whoever you)\b",
    (
        r"(?:^|(?<=/ ))(?:sorry |hi |no |um |hey |this |that |its |its not me |nope |uh |"
        r"yes )*(?:not me|thats not me|this isnt me|this is not me|that isnt me|its not me|"
        r"it wasnt me|isnt me)(?: (?:sorry|wrong|lol|either|stop))*(?= /|$)"
    ),
    rf"never heard of (?:him|her|them|you|this|that|upswing|{_NAME})\b",
    (
        r"(?:dont|didnt) (?:know|recognize) (?:you|this number|who (?:you are|this is|"
        r"youre (?:looking for|texting)))(?= /|$)(?! / (?:what|hi))"
    ),
    (
        rf"im not {_NAME}(?= /|$| and| youve| you have| stop| sorry| wrong| who| this| please|"
        r" please| nor| his| her)(?<!im not her)(?<!im not him)"
    ),
    (
        rf"(?:this is|its) (?:not|no longer) {_NAME}(?= /|$| and | anymore| this| his| her| you| sorry|"
        r" its | wrong)"
    ),
    rf"(?:this|it) (?:isnt|aint) {_NAME}(?= /|$| anymore| its | this | sorry| you)",
    (
        r"(?:this is|youve reached|you have reached|you reached|this number is|is now) (?:a |an |the |"
        r"our )?(?:\w+ )?(?:business|landline|restaurant|store|office|pharmacy|clinic|church|shop|"
        r"company|salon|dental|school|hotel)(?: (?:line|phone|number|landline))?\b(?! (?:goal|where|"
        r"i)\b)"
    ),
)  # fmt: skip
