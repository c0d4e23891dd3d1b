"""A wish for no more texts inside a longer clause, in other words than stopping."""

from typing import Final

from service.domain.language.en.stopping.parts import CLOSE, KIND_OF, LIST, TEXTS

# Everything else: "take me off your list", "this is harassment".
STOP_PHRASES: Final = (
    r"(?:^|(?<=/ ))(?:(?:ok|hey|well|and|so|please|i think) )*(?:thats |this is )?(?:enough|plenty) (?:texts|messages|check ins|reminders) (?:for me|now|already|from you)\b",
    r"(?:to |please )?stop (?:texting (?:me )?)?or (?:else |ill |i will |im |i |we |were )(?:\w+ ){0,3}(?:report|block|sue|complain|call(?:ing)? (?:the|my))\w*\b",
    r"(?:to be|being|just be|want to be|like to be) left alone by (?:you|u|this|these|upswing|mira|your)\b",
    (
        r"^(?:please |no )*stop (?:who (?:is|are|the|tf)|whos|whose|wrong (?:number|person)|i (?:dont|do not) (?:know|want|need)|i never (?:signed|asked|"
        r"agreed)|i didnt (?:sign|ask|agree)|this is (?:not|harass\w*|spam|a wrong|my)|you (?:have|got) the wrong|im not|"
        r"(?:this|thats|its|these|youre|you are)(?: \w+){0,3} (?:annoying|not|creepy|weird|rude|too much|harass\w*|spam|enough|getting|ridiculous|wasting|bothering|"
        r"driving))\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:hi|hello|please|sorry|sir|madam|thanks|ok|now|i|we|me|he|she) )*(?:no|not) (?:want|like|wish|need)(?: to)? (?:(?:receive|"
        r"get|have|any|more|anymore|this|the|your|these|this kind of) )*(?:texts|texting|messages|check ins|reminders|(?:message|text|more)(?= /|$| please))\b"
        r"(?! (?:from (?:him|her|them|my)|to|back))"
    ),
    (
        rf"opt(?:ing)? (?:me )?out of (?:the|your|these|this|all|any|all the|all your) (?:\w+ ){{0,2}}?(?:texts?|texting|messages?|check "
        rf"ins?|reminders?|program(?:me)?|coaching|service|prompts){CLOSE}"
    ),
    (
        rf"(?:dont|no longer|not|wont|never)(?: \w+)? (?:want|wanna|wish|care|going|need|be|have)(?: to)? (?:do|doing|answer|answering|continue|"
        rf"continuing|keep doing|keep up|be doing)(?: with)? (?:the|these|your|any|any more|all these|those)(?: \w+)? ?(?:check ins?|texts?|"
        rf"texting|messages|prompts|program(?:me)?|coaching|service)(?: (?:thing|stuff))?(?: (?:anymore|any longer|again|at all))+{CLOSE}"
    ),
    (
        rf"(?:^|(?<=/ ))(?:(?:i|im|and|so|please|sorry|really|just|honestly) )*(?:dont|no longer) (?:want|wish|wanna) (?:to )?(?:do|continue(?: with)?) "
        rf"(?:the|these|your|this) (?:daily |text |coaching )?(?:check ins?|texts?|texting|messages|prompts|program(?:me)?|coaching|service)"
        rf"(?: (?:thing|stuff))?{CLOSE}"
    ),
    r"stoop (?:texting|messaging|sending|writing|it|this|these|the texts|contacting)\b",
    r"(?:^|(?<=/ ))(?:please |ok |just )*stop after (?:this|today|tonight|tomorrow|this (?:one|week|text))(?= /|$| please| thanks)",
    (
        r"(?:lawyer|attorney|sue|suing|police|report(?:ing)?|block(?:ing)?|court|legal action|complain\w*|complaint|"
        r"harass\w*|scream|lose it)\b[^/]*\bif (?:you|u|i) (?:ever )?(?:text|message|contact|write|bother|send|msg|get|"
        r"receive|see|hear)\b[^/]*\b(?:again|another|one more|once more|more)\b"
    ),
    (
        r"(?:text|message|contact|write|bother) (?:me|this number) (?:again|one more time|once more) and (?:ill|i will|im|i am"
        r"|youll|i)\b"
    ),
    (
        r"(?:put|add|place) (?:me|my number|this number|us) (?:on|to|in|onto) (?:your |the |a |ur )?(?:dont|no|not) (?:contact|"
        r"call|text|texts|disturb|message|mail)\b"
    ),
    (
        r"(?:never|not|dont) (?:ever )?(?:want|wish|need|like|get|receive|see|want to (?:get|see|receive)|to (?:get|see|"
        r"receive)) (?:to (?:get|see|receive) )?another (?:\w+ )?(?:text|message|reminder|check in|prompt|question|one) "
        r"(?:from|of) (?:you|u|these|this|yours|mira|upswing)\b"
    ),
    (
        r"(?:isnt|is not|not|wasnt|never) (?:for me|helping(?: me)?|working(?: for me)?|my thing)\b[^/]*/ (?:so |please |"
        r"just |pls |and )*(?:cancel|stop|end|quit|unsubscribe|remove)(?: it| this| me)?(?= /|$| please| now| me)"
    ),
    r"(?:youre|you are|this number is|you have been|youve been|consider yourself) blocked\b",
    (
        r"(?:number|this|these|it|name|info|texts|messages)(?: \w+)? (?:should|needs?|must|has|have|"
        r"to|want|wants|can|could|will|wanted|would like)(?: (?:to|this|these|it))* be (?:removed|"
        rf"taken off|deleted|turned off|stopped|ended|cancell?ed|unsubscribed|discontinued){CLOSE}"
    ),
    (
        r"(?:can|could|will) (?:this|these|it|the texts|the messages) be (?:turned off|stopped|ended|"
        r"cancell?ed|disabled)\b"
    ),
    (
        r"(?:not|wont be|no longer|will not be|am not|done|finished|quit|stopping)(?: (?:going to|be|"
        r"going to be))* (?:participating|continuing|taking part|doing this|participate|continue|"
        r"take part)(?: (?:anymore|any longer|further|in this|with this|in the program|"
        r"with the program))+"
    ),
    rf"^(?:i |im |i am )?(?:not|wont be|no longer) (?:participating|continuing|taking part){CLOSE}",
    (
        r"(?:get rid of|throw (?:away|out)|toss|shred|trash|ditch) (?:my|this) (?:number|info|contact|"
        r"phone number)\b"
    ),
    r"(?:lose|forget|erase|delete) my (?:info|contact|details|contact info|digits)\b",
    r"(?:remove|delete) this phone\b",
    r"cut me off (?:from )?(?:these|this|the (?:texts|list))\b",
    rf"(?:^|(?<=/ ))(?:please )?let me out{CLOSE}",
    (
        r"^(?:im |i am |i will be |ill be )?(?:dropping out|withdrawing|leaving)(?: (?:of|"
        rf"from))?(?: (?:the|this) (?:program|list|thing|study|service))?{CLOSE}(?<!leaving)"
    ),
    (
        r"(?:decline|refuse|reject)(?: to (?:get|receive|have))? (?:any |all |further |future |more |"
        rf"anymore )*(?:texts|messages|contact|communications?|these|this){CLOSE}"
    ),
    (
        r"(?:appreciate|like|love|prefer|great|nice|wish|helpful|grateful|thankful|"
        r"rather)(?: it)?(?: if)? (?:you|u)(?: (?:guys|people|all|could|would|just|please|"
        r"both))* (?:stop|stopped|quit|ceased|didnt|dont|not|never|left me alone|wouldnt|"
        r"leave me alone)(?: (?:texting|text|messaging|message|contacting|contact|sending|send|"
        rf"bothering|bother|writing|write)\b|{CLOSE})"
    ),
    (
        r"(?:wish|want|like|need|hope) (?:these|this|the texts|your texts|they|the messages|"
        r"your messages)(?: texts| messages| check ins)? (?:would|to|will|could) (?:just |"
        r"please )?stop\b"
    ),
    (
        r"(?:my (?:name|number)|me) off (?:the|your|this|of|ur|that) (?:\w+ )?(?:list|program|thing|"
        r"texts|roster|system)\b"
    ),
    rf"(?:want|need|get|take|like) my (?:name|number) (?:off|removed|deleted|taken off){CLOSE}",
    (
        r"(?:want|wants|wanted) (?:no part|nothing to do|nothing more) (?:of|with|in|from) (?:this|"
        r"these|it|you|your|any of)\b"
    ),
    (
        r"(?:so over|sick of|tired of|fed up with|annoyed (?:by|with|at)|had enough of|done with|"
        r"hate getting) (?:all )?(?:these|your|the (?:constant|daily)|getting (?:these|your|"
        rf"all these)) (?:\w+ )?(?:texts|messages|reminders|check ins|prompts){CLOSE}"
    ),
    (
        r"(?:already|thought i|i|ive|have) (?:already |just )?(?:unsubscribed|"
        r"opted out)(?: (?:already|last (?:week|month|time|night)|before|yesterday|days ago|twice|"
        r"weeks ago|once|from (?:this|these|your \w+)))*(?= /|$| why| and| but| so| stop| please)"
    ),
    r"(?:unsubscribed|opted out) already\b",
    (
        r"(?:how (?:do|can|would) i|how to|where do i|can i|may i|id like to|i want to|i wanna|"
        r"i would like to|need to|have to|decided to|going to|let me) (?:just )?(?:cancel|quit|exit|"
        r"leave|drop|end|stop)(?: (?:this|these|the (?:program|texts|messages|service|check ins|"
        rf"subscription|list)|it all|all this|my (?:subscription|enrollment|participation))){CLOSE}"
    ),
    rf"^(?:how (?:do|can|would) i|how to|where do i) (?:cancel|quit|exit|leave|end|stop){CLOSE}",
    (
        r"(?:no longer|not|isnt|arent|not really) (?:needed|required|necessary)(?: (?:anymore|"
        r"here))?(?= /|$| please| thanks| stop| remove)"
    ),
    (
        r"^(?:(?:thanks|thank you|ok|hi|i|we|so|and|but) )*(?:dont|no longer) need (?:you|this|these|"
        rf"u)(?: anymore)?{CLOSE}"
    ),
    r"(?:to|with) (?:the )?fcc\b",
    (
        r"no mas (?:texts?|messages?)\b|(?:remove|delete|erase) my (?:name|number|info)(?: and (?:my )?(?:name|"
        r"number|"
        r"info|phone))+\b"
    ),
    r"fcc complaint\b|call(?:ing)? (?:the )?(?:fcc|ftc|attorney general)\b|lawyer up if you\b",
    (
        r"(?:cant|couldnt) (?:take|stand|deal with|handle|do) (?:anymore of |any more of |anymore )?(?:these|"
        r"your) (?:texts|messages|check ins|reminders)\b"
    ),
    r"tcpa\b",
    rf"^(?:i will|ill|im going to|i) sue(?: you)?{CLOSE}",
    r"(?:will|ill|going to) (?:sue|report) (?:you|this)\b",
    r"(?:eff|f) off\b",
    r"leave me (?:the fuck |the hell )alone\b",
    rf"let me (?:go|off|out)(?: (?:from|of|off|out))* {LIST}{CLOSE}",
    r"off (?:of )?(?:your|this|ur) (?:\w+ )?list\b",
    rf"(?:please|kindly|just|and) (?:remove|delete|unsubscribe|cancel me|take me off){CLOSE}",
    (
        r"(?:^|(?<=/ ))(?:\w+ ){0,9}\w+(?<! my)(?<! his)(?<! her)(?<!"
        r" our)(?<! your)(?<! one)(?<! that)(?<! bus)(?<! train)(?<!"
        r" pit)(?<! full)(?<! didnt)(?<! doesnt)(?<! wont)(?<! cant)(?<!"
        r" couldnt)(?<! to)(?<! the)(?<! a)(?<! can)(?<! should)(?<!"
        r" will)(?<! we)(?<! i)(?<! they)(?<! it)(?<! not)(?<! never)(?<!"
        r" would)(?<! he)(?<! she)(?<! ever)(?<! "
        r"bus)(?<!^to)(?<!^i)(?<!^the)(?<!^bus)(?<!^full)(?<!^not)(?<!^should)(?<!^never)(?<!^we)(?<!^pit)(?<!^non)(?<!^next)(?<!^last)(?<!^first)"
        r" stop$"
    ),
    (
        r"(?:you can|u can|you may|please|can you|could you|just|now|and|so|you should|"
        r"can we) (?:now |please |just |go ahead and )?(?:stop|end|cancel|quit) (?:it|these|this|them|"
        rf"those)(?: (?:now|texts|messages|please|check ins))*{CLOSE}"
    ),
    (
        r"consider (?:this|me|it) (?:as )?(?:my |an? |the )?(?:request to |notice to )?(?:opt out|"
        r"opted out|opt|unsubscribed?|stopp?(?:ed)?|removed|cancell?ed|done|withdrawn|out|formal \w+|"
        r"official \w+)\b"
    ),
    (
        r"request(?:ing|ed)? (?:to be )?(?:removal|removed|taken off|unsubscribed|to (?:be removed|"
        r"opt out|unsubscribe|stop))\b"
    ),
    (
        r"^(?:i |id |i would )?(?:(?:really |just )?(?:want|need|like|wish|would like|"
        r"decided) to) (?:cancel|quit|end|stop|unsubscribe|opt out|withdraw|be removed|"
        r"be done)(?: (?:please|now|this|it|everything|thanks))*$"
    ),
    (
        r"(?:take|get|remove|drop|delete|pull|strike|scrub|unsubscribe|erase) (?:me|us|my (?:number|"
        r"name|phone|info|cell|phone number|cell number|contact)|this (?:number|phone))(?: (?:off|out|"
        rf"from|of|out of|off of))* {LIST}\b"
    ),
    rf"(?:take|get|remove|drop) (?:me|my number|my name|this number) (?:off|out)?{CLOSE}",
    r"remove (?:me|my number|this number)\b(?! (?:from|off)\b)",
    (
        r"unsubscribe (?:me|this number|us|my number|from (?:all|this|these|those|your|the|"
        r"everything)(?: (?:texts|messages|list|program|service|stuff|texting|alerts|emails|check ins|"
        rf"crap|shit|reminders))?{CLOSE})"
    ),
    (
        r"(?:want|like|how|need|wish|trying|please|to|can|i|id|do|please|now|just|and) (?:to |i |"
        rf"do i |can i )*unsubscribe{CLOSE}"
    ),
    r"unsubscribe (?:please|now|immediately|asap|thanks|thank you)",
    r"opt (?:me |us |this number |my number )(?:out|off)",
    (
        r"opt out (?:please|now|immediately|of (?:these|this|the texts|the messages|the program|texts|"
        r"texting|messages|all|everything|your|receiving|getting|(?:any |all )?(?:further|future|more|such|"
        r"additional)))"
    ),
    (
        r"(?:want|like|how|need|wish|trying|please|can|id|choosing|i|and|ill|also|me|would) (?:to |i |"
        rf"do i )?(?:opt out|opting out){CLOSE}"
    ),
    (
        r"(?:lose|loose|delete|forget|erase|ditch|scrub) (?:my|this) (?:phone |"
        r"cell )?number(?! (?:from|on|off) (?:the |my |linkedin|indeed))"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:please|just|kindly|and|so|ok|now|you can) )*(?:forget|pretend) (?:that )?(?:you|u) (?:ever |never |even |dont )*(?:have|had|got|saw|knew|know) (?:my|this) "
        r"(?:phone |cell )?number\b"
    ),
    (
        r"(?:revoke|withdraw|revoking|withdrawing|rescind|pull) (?:my |all )?(?:consent|permission|"
        r"authorization)"
    ),
    r"(?:without|not given) my (?:consent|permission)",
    rf"no more (?:of )?(?:{TEXTS})(?! (?:to|for) (?:answer|send|reply|review))",
    rf"no more of (?:this|these){CLOSE}",
    r"no (?:texts|messages|texting|check ins) please",
    r"no further (?:texts|messages|contact|communication)",
    (
        r"(?:^|(?<=/ ))(?:(?:please|just|now|so|ok|and|seriously|also|but|guys|can you|you|u|"
        rf"would you|could you) )*leave me (?:the (?:fuck|hell|heck) )?alone{CLOSE}"
    ),
    r"(?:i )?(?:want|need|asked|told|beg|ask) (?:you|u|you guys|you people) to leave me alone",
    r"(?:fuck|piss|bugger|sod) off\b(?! work)",
    r"(?:go fuck|fuck) yourself",
    (
        r"(?:im|i will|ill|going to|gonna|i am|am) (?:be )?(?:block|blocking|report|reporting) (?:you|"
        r"this number|this|ur|your)\b"
    ),
    r"report(?:ing)? (?:this|you|it) (?:as|for) (?:spam|harassment)",
    r"(?:this is|thats|its) harassment",
    (
        r"(?:not|no longer|isnt) interested(?: in (?:this|these|the (?:program|texts|service|"
        r"check ins|coaching)|your|receiving|getting|any of this|it|texts))? (?:anymore|any longer)"
    ),
    rf"no longer interested{CLOSE}",
    r"no longer interested in (?:this|these|the program|your|receiving|texts)",
    (
        r"(?:done|finished|through|had enough|over|fed up|sick|tired|had it) (?:with|"
        rf"of) (?:{KIND_OF})(?:texts|messages|texting|check ins|reminders|prompts|program|bot){CLOSE}"
    ),
    r"(?:turn|switch|shut) (?:this|these|it|the texts|them|that|the (?:bot|thing)) off",
    (
        r"(?:turn|switch|shut) off (?:this|these|the|those|all) (?:texts|messages|bot|thing|check ins|"
        r"reminders|notifications)"
    ),
    (
        r"(?:how|where|what)\b[^/]{0,30}\b(?:make|get) (?:this|these|it|them|the texts|the messages|"
        r"those)(?: \w+)? (?:to )?stop"
    ),
    (
        r"make (?:this|these|the|them|it|your)(?: (?:texts|messages|check ins))? stop(?: texting|"
        rf" messaging){CLOSE}"
    ),
    (
        r"(?:make|get) (?:these|the|your|those|this|them)(?: (?:texts|messages|check ins|"
        r"reminders))? (?:to )?stop(?= /|$| please| texting| coming)"
    ),
    (
        rf"(?:want|would like|need|like|wish|id like|prefer) (?:{TEXTS}|this|these|"
        rf"it all) (?:to )?(?:stop|stopped|end|ended|cancelled|canceled|turned off){CLOSE}"
    ),
    r"(?:asked|asking|begging|told|tell|telling|ask) (?:you|u|you guys)(?: \w+)? (?:to )?stop\b",
    r"how many times do i (?:have|need) to (?:say|text|tell)",
    (
        r"(?:remove|removed|deleted|unsubscribed|unenrolled|taken off|taken out)(?: from| off|"
        r" of)? (?:this|your|these|the) (?:list|program|texts|messages|service|mailing list|"
        r"texting list|contact list|text list|system|database)"
    ),
    rf"(?:please|pls|kindly|just|id like to|i want to|want to|ok|sorry|like to|so) stop{CLOSE}",
    rf"(?:im|i am|am) (?:opting out|unsubscribing|withdrawing){CLOSE}",
    (
        r"i(?: would|d)? (?:like|want|wish) to (?:cancel|withdraw|be removed|be taken off|"
        rf"be unsubscribed|be deleted|opt out|unsubscribe){CLOSE}"
    ),
)
