"""A wish for no more texts, said as a parting: ending it, coming off the list, the last one, never hearing from us again."""

from typing import Final

_OURS: Final = (
    r"(?:texts?|texting|messages?|messaging|reminders?|check ins?|prompts?|notifications?|alerts?|pings?|nudges|"
    r"questions|sms|emails)"
)
_BY_US: Final = (
    rf"(?:{_OURS}|(?:\w+ )?service|program(?:me)?|coaching|bot|robot|list|system|thing|scheme|enrol?lment|"
    r"subscription)"
)
_LISTS: Final = (
    r"(?:list|lists|system|systems|books?|database|records|program(?:me)?|texts|texting|messages|service|contacts|"
    r"phone ?book|roster|register|group|thing|this|these|here|distribution|mailing|broadcast|sheet|crm|scheme|"
    r"subscription|check ins|whatever \w+)"
)
_ME: Final = (
    r"(?:me|us|my (?:\w+ )?(?:number|mobile|cell|phone|name|details|info|digits|handset|data|contact)|this (?:\w+ )?"
    r"(?:number|phone|mobile|line|cell|handset))"
)
_ENDS: Final = (
    r"(?= /|$| permanently| for good| please| pls| now| thanks| thx| cheers| ta| asap| forever| altogether| today| as "
    r"of| mate| ok| for me| completely| immediately)"
)
_WANTS_NOT: Final = (
    r"(?:not to|dont want(?: to)?|rather not|prefer not(?: to)?|no longer (?:want|wish|need|care)(?: to)?|dont "
    r"(?:wish|need|care) to|wouldnt like to|(?:a |any )?way (?:to|not to)(?: not)?|how (?:do i|can i|to|would i) "
    r"(?:not|stop|avoid)|mind not|can you not|could you not|please not|tired of|sick of|fed up (?:with|of)|notice not "
    r"to|(?:want|like|love|prefer) to (?:not|stop|quit)|not want(?:ing)?(?: to)?|asked (?:you )?not to|id like (?:to "
    r")?(?:not|stop|no longer)|dont wanna|over|done with|had enough of|no interest in|not interested in|never want"
    r"(?:ed)?(?: to)?|(?:and|or) not)"
)
PARTINGS: Final = (
    (
        (
            "deactivate disable disconnect terminate discontinue cease end cancel unplug axe scrap ditch drop halt "
            "close wind wrap pack jack chuck knock cut bin quit kill withdraw revoke stop shut switch turn finish"
        ),
        (
            (
                r"(?<!dont )(?<!never )(?<!not )(?<!didnt )(?<!wont )(?<!cant )(?:deactivate|disable|disconnect|"
                r"terminate|discontinue|cease|end|cancel|unplug|axe|scrap|ditch|drop|halt|close|wind up|wrap up|pack "
                r"in|jack in|chuck in|cut off|bin|quit|kill|withdraw|stop|shut down|finish)(?: (?:with|off|all|all "
                r"of|now|please|sending|both))* (?:my (?:enrol?lment|subscription|participation|registration|sign "
                rf"?up|membership|place)|(?:this|these|your|all (?:the|these|your|of these)) (?:\w+ ){{0,2}}?{_BY_US}|"
                rf"the (?:\w+ )?{_OURS}|the (?:whole|entire) (?:thing|lot|business|program(?:me)?)){_ENDS}"
            ),
            (
                r"(?:pack|jack|knock|cut|leave|chuck|give) (?:it|this|that|them) (?:in|off|out|a rest|up)(?: \w+)? "
                rf"(?:with |texting|sending|messaging)(?:\w+ ){{0,2}}?{_OURS}?\b"
            ),
            (
                rf"(?:deactivate|disable|discontinue|terminate|cease|halt|end) (?:\w+ ){{0,2}}?{_BY_US} (?:for|to|on|"
                r"from) (?:my|this|me)\b"
            ),
            (
                r"(?:end|cancel|close|terminate|stop|withdraw) my (?:enrol?lment|subscription|participation|"
                r"registration|membership)(?= /|$| please| now| today| thanks| in this| with you)"
            ),
            (
                r"(?:can|could|will|would|please|kindly|ps|so|just|now|and|guys|hey|also|but) (?:you |ya |we |u |"
                r"someone )?(?:please |just |now |kindly )*(?:stop|end|cancel|quit|cease|halt|switch off|turn off|"
                r"knock off) (?:these|this|them|those|all this|all these|both|it)(?: (?:now|please|madam|sir|mate|"
                rf"already|today|asap|completely|altogether|all|ok|thanks|at once|immediately|{_OURS}))*(?= im\b| i | "
                r"my | because| cause| since| its| they| for (?:me|good)| /|$| permanently| or | she| he)"
            ),
            (
                r"(?:hate|dont like|dislike|against|not into|allergic to)\b[^/]*\b(?:texts|messages|texting|"
                r"numbers)\b[^/]*/ (?:so |please |just )*(?:stop|end|quit|cancel)\b"
            ),
        ),
    ),
    (
        "like want need prefer love wish rather appreciate hope better",
        (
            (
                r"(?:like|want|need|prefer|love|wish|rather|appreciate|glad if|happy if|better if|hope|time)(?: it "
                r"if| for| if| that)? (?:these|them|those|(?:the|your|all|all the|all these|all your) (?:\w+ "
                rf")?{_OURS})(?: (?:to|would|could|all|just|please|now))* (?:end|stop|finish|cease|come to an end|"
                r"came to an end|ended|stopped|ceased|be over|go away|went away|be (?:turned|switched) off|be "
                r"(?:ended|stopped|cancelled|canceled|done)|quit|turned off|switched off)(?= /|$| \w+ly| for good| "
                r"please| now| thanks| asap| forever| today| as of| mate| coming)"
            ),
            (
                r"(?:love|like|prefer|appreciate|great|good|nice|kind|grateful|thankful|happy|want)(?: it)?(?: (?:of|"
                r"if|for) you)?(?: (?:if|would be|to|if you))*(?: \w+){0,2} (?:you|u)(?: \w+){0,2}? (?:stop"
                r"(?:ped)?|quit|ceased?|left me|leave me|didnt|wouldnt|dont|never)(?: \w+)? (?:text\w*|messag\w*|"
                rf"send\w*|sent|contact\w*|writ\w*|wrote|bother\w*|ask\w*|alone|these|{_OURS})\b(?! (?:me )?(?:so "
                r"(?:early|late|often|much)|at|before|after|on|during|while|in the))"
            ),
        ),
    ),
    (
        "last final",
        (
            (
                r"(?:this|that|it|todays|let this|make this|hope this)(?: is| s|ll be| will be| should be| can be| "
                r"has to be| better be| be| was)?(?: \w+)?(?: the| my| your)? (?:last|final) (?:one|text|message|time|"
                r"question|reminder|thing|check in|number|answer|reply)(?: \w+){0,3}? (?:from you|(?:to )?(?:get|"
                r"receive|recieve|hear|be sent)\b|(?:you|youre|your|u|you are)(?: \w+)? (?:send|sent|sending|text|"
                r"texting|message|ask|get|getting)\b)"
            ),
            (
                r"(?:thats|this is|its) (?:the|my) (?:last|final) (?:one|text|message|answer|reply|number)\b[^/]*(?:/ "
                r")?[^/]*\b(?:cancel|stop|end|off the list|no more|unsubscribe|done)\b"
            ),
        ),
    ),
    (
        (
            "get getting gettin receive receiving recieve recieving sent messaged texted contacted bothered hear "
            "hearing see have keep be"
        ),
        (
            (
                rf"{_WANTS_NOT}(?: (?:be|keep|to|have|ever|continue|continuing|keep on|being))* ?(?:get|getting|"
                r"gettin|receive|receiving|recieve|recieving|sent|messaged|texted|contacted|bothered|hear|hearing|"
                r"see|seeing|have|having|pestered|emailed|called|be (?:sent|messaged|texted|contacted|bothered|"
                r"pestered|asked))(?: from)?(?: (?:any|anymore|more|of))* ?(?:these|those|this|them|any ?more|"
                rf"anymore|any longer|again|(?:any |your |the |more |further |such )?(?:\w+ )?{_OURS}|by (?:you|your|"
                r"this|text|sms)|you|this number|your company|with this)\b(?! (?:so (?:early|late|often|many)|at "
                r"(?:night|work|\d)|before \d|after \d|on (?:sunday|saturday|weekends?|my day)|until|for (?:a|the|"
                r"now|\d)|this (?:week|month)|next week|for a while|news|job|man|guy|people))"
            ),
            r"(?:and|or|to|just) not (?:get|receive|have|see) any ?more(?= /|$| of (?:these|this|them)| please)",
            (
                r"(?:never|not|dont want to|no longer|stop|quit|rather not)(?: \w+){0,2}? (?:hear|hearing|heard) "
                r"(?:\w+ )?from (?:this number|you|u|you lot|you people|this bot|upswing|mira|whoever this is)(?: lot|"
                r" people| guys)? (?:again|anymore|ever|any more)\b"
            ),
        ),
    ),
    (
        "not dont never without another",
        (
            (
                r"(?:mind|please|would|could|can|kindly|consider|appreciate|prefer|rather|asking|request\w*|"
                r"instruct\w*|like|want|goal|love|notice|possible|you|u)(?: \w+){0,3}? (?:/ )?not (?:to )?(?:be )?"
                r"(?:send|sending|text|texting|message|messaging|contact|contacting|write|writing|bother|bothering|"
                r"messaged|texted|contacted|sent|keep (?:texting|sending|messaging)|pinging|ping|bugging|bug)\b (?:to "
                r")?(?:me|us|this|any|these|by|anymore|again|here|more|messages|texts|anything|stuff)\b(?! (?:so "
                r"(?:early|late|often|much)|at (?:night|work|\d)|before|after|on (?:sun|sat|week)\w*|until|for (?:a|"
                r"the|now|\d)|this week|while|during|when|in the|today|tonight))"
            ),
            (
                r"(?:dont|never|no need to|please dont)(?: \w+)? (?:send|text|message|write|give|ask)(?: (?:me|us))? "
                r"(?:another|any ?more|any other|a single|one more|the next|more|anything)(?: (?:one|text|message|"
                r"thing|else|texts|messages|of (?:these|them|those)|please|again|questions?))*(?= /|$| please| thanks|"
                r" ever| again)"
            ),
        ),
    ),
    (
        (
            "take taking get strike scrub cross wipe knock drop pull scratch remove delete unlist boot kick rub "
            "erase purge have want need bump chuck come coming hop jump step be getting lose forget"
        ),
        (
            (
                r"(?:take|taking|get|strike|scrub|cross|wipe|knock|drop|pull|scratch|remove|delete|unlist|boot|kick|"
                rf"rub|erase|purge|have|want|need|bump|chuck|like)(?: \w+)? {_ME}(?: \w+)? (?:off|from|out of|outta|"
                r"of|deleted from|removed from|taken off)(?: (?:the|this|your|ur|these|whatever|all|any|of|that|"
                rf"those|yer|you|whichever|every|every single))*(?: \w+)?(?: \w+)? ?{_LISTS}\b(?! (?:job|project|funk|"
                r"rut|mess|house|flat|place|meeting|chat|team|week))"
            ),
            (
                r"(?:come|be|get|getting|coming|hop|jump|step|want|wanna be)(?: \w+)? (?:off|out of) (?:the|this|"
                rf"your|ur|these)(?: \w+)? ?(?<!wait)(?<!wait )(?<!waiting )(?<!standby )(?<!short)"
                rf"(?<!guest )(?:list|{_OURS}|program(?:me)?|service|system|scheme|texting thing)\b(?= "
                r"/|$| please| now| if| as| since| because| thanks| at| today| for good| altogether| completely| "
                r"asap| cheers)"
            ),
            (
                r"my (?:number|name|details|info|phone)\b.{0,40}/ (?:please |so |just |now |kindly )*(?:remove|delete|"
                r"erase|lose|forget|bin|destroy) (?:it|them)(?= /|$| please| now| immediately| from)"
            ),
            (
                r"(?:remove|delete|erase|wipe|lose|destroy|forget) (?:my|this|the) (?:mobile|cell|digits|handset|"
                r"contact details|telephone|tel|phone) ?(?:number|no)?\b(?! (?:off|from) (?:my|the|linkedin|indeed|"
                r"facebook))(?= /|$| please| now| immediately| from your| off your| thanks| at once)"
            ),
        ),
    ),
    (
        "bow opt opting drop back pull duck check tap step bail sign log walk leave leaving opted",
        (
            (
                r"(?:bow|bowing|opt|opting|drop|dropping|back|backing|pull|pulling|duck|ducking|check|tap|tapping|"
                r"step|stepping|bail|bailing|sign|signing|log|walk|walking) (?:out|off|away|back|down)(?: (?:of|from|"
                rf"on))? (?:this|these|the|your|all (?:this|these))(?: \w+)? ?{_BY_US}{_ENDS}"
            ),
            (
                r"(?:bow|bowing|opt|opting|tap|tapping|bail|bailing|dropping) out(?: (?:of|from) (?:this|these|it all|"
                r"all this|here))?(?= /|$| as of| now| from (?:now|today|here)| effective| please| thanks| cheers| "
                r"for good| permanently| today)"
            ),
            r"(?:leave|leaving) it (?:there|here|at that) (?:for good|permanently|now|thanks)(?= /|$| and| please)",
        ),
    ),
    (
        "block blocking blocked unless",
        (
            (
                r"(?:about to|going to|will|ill|have to|or i|before i|or else ill|ready to|forced to|i)(?: \w+){0,2} "
                r"block(?:ing)?(?: (?:you|this|it|the number|your|u|ur|this number|you all))?(?= /|$| if| unless| and|"
                r" now| next| or| number)(?! (?:and tackle))"
            ),
            (
                r"(?:learn\w*|know|can|could|how to) (?:you|u|i)? ?(?:can )?block (?:numbers|you|people|this)\b[^/]*\b"
                r"(?:about to|going to|will|unless|next|ready)\b"
            ),
            (
                r"(?:unless|if|until) (?:you|u|these|yall|you lot|you people) (?:dont |all |just |guys )*(?:stop|quit|"
                r"leave me|knock it off|pack it in)(?= /|$| texting| messaging| now| this| sending| bothering)"
            ),
        ),
    ),
    (
        "stop end quit",
        (
            (
                r"(?:you|u) can (?:\w+ )?(?:stop|end|quit)(?: (?:now|this|these|it|bot|robot|mate|upswing|thanks|"
                r"please|texting|sending|messaging|me|ok))*(?= /|$| with the)"
            ),
            (
                r"(?:stop|quit)(?: it)?(?: (?:please|now|mate|madam|maam|sir|bot|kindly|you|robot|upswing|bro|man))+"
                r"(?= /|$)"
            ),
            (
                r"(?:wish|want|need|ask|asking|beg|begging|telling|told|tell) (?:to )?(?:this|the|your|u|you|ur) ?"
                r"(?:bot|robot|service|machine|thing|lot|number|guys|people)? (?:to |would )?(?:just )?(?:stop|quit)"
                r"(?= /|$| texting| messaging| now| this| sending| bothering| contacting| please)"
            ),
        ),
    ),
    (
        "away lost alone",
        (
            (
                r"(?:make|get|want|wish|how|word|need|magic|can|will|please|just)(?: \w+){0,4} (?:you|u|these|this "
                r"bot|the bot|these texts|you lot|you people)(?: \w+)? (?:to )?(?:go away|leave me alone|get lost|"
                r"bugger off|piss off|shut up|do one|jog on)\b"
            ),
            (
                r"(?:do one|jog on|sling your hook|on your bike|naff off|feck off|eff off|fook off|get stuffed|get "
                r"knotted|take a running jump|go and annoy someone else)(?= /|$| mate| thanks| bot| will you| and)"
            ),
        ),
    ),
    (
        "formal official written notice request consent permission gdpr data agreed",
        (
            (
                r"(?:formal|official|officially|written|final|formally)(?: \w+)? (?:notice|request|notification|"
                r"requesting|asking|withdraw\w*|opt\w*)\b[^/]*\b(?:not|stop|cease|opt|remove|unsubscribe|withdraw|"
                r"discontinue|consent|out|texts|messages|contact)\b"
            ),
            (
                r"(?:under|per|exercise|invoke|my rights?)\b[^/]*\b(?:gdpr|data protection|tcpa|right to (?:object|"
                r"erasure|be forgotten))\b"
            ),
            (
                r"(?:have|had|got) no (?:right|business|permission|consent) (?:to |texting|messaging|contacting|"
                r"sending)(?:text|message|contact|send|write|have my|my|me)?\b"
            ),
            (
                r"(?:withdraw|withdrawing|withdrawn|revoke|revoking|pull|pulling|cancel|take back|taking back) (?:\w+ "
                r")?(?:consent|permission|agreement|authori[sz]ation)\b"
            ),
        ),
    ),
)
