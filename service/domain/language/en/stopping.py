"""How people say in English: stop, this is the wrong number, let me back in. Written in the one spelling of hearing."""

from typing import Final

# What may stand around a wish without changing it.
LEAD: Final = (
    r"(?:please|ok(?: so)?|alright|hey|hi|hello|yo|also|and|but|so|now|then|just|seriously|honestly|frankly|look|listen|sorry"
    r"|um+|uh+|oh|hm+|well|no|nope|nah|yes|yeah|yep|actually|kindly|omg|lol|again|once (?:more|again)|guys|sir|maam|dear"
    r"|friend|coach|mira|to|is it ok (?:if|to)|(?:can|could|would|will|may) (?:you|we|i|u|someone|somebody|y all)(?: guys)?"
    r"|if you (?:could|can|would)|you (?:can|need to|should|must|may|have to|people|guys)|u|it(?:s| is) time to|time to"
    r"|i (?:need|want|would like|asked|am asking|expect|told|ask|beg|already told|already asked|have asked) (?:you(?: guys)?|u)(?: guys)?(?: to)?"
    r"|(?:id|i would|ill|i will) (?:like|love|prefer|want|appreciate)(?: (?:it if )?(?:you|u))?(?: to| would| could)?"
    r"|id (?:really )?(?:like|love|prefer)(?: (?:you|u))?(?: to)?|would (?:really )?(?:like|love|prefer)(?: (?:you|u))?(?: to)?"
    r"|(?:i )?(?:really )?(?:want|wish|need|have|must|prefer|choose|decided|hereby)(?: to)?|im (?:going to|asking (?:you )?to|ready to|here to|writing to|trying to)"
    r"|i(?: think)? (?:ill|i will|im going to)|i(?: really| just)?|lets|i(?: already)? said|i told you(?: (?:already|before))?(?: to)?|for the last time|for the (?:second|third|2nd|3rd|hundredth) time"
    r"|thanks(?: but)?|thank you(?: but)?|go ahead and|feel free to|how (?:do|can|would|could|should) (?:i|you|we|one)|how to"
    r"|where do i|what do i (?:text|do|say|reply|send|type)(?: to)?|is there (?:a|any) way (?:to|i can)|would it be possible to"
    r"|is it possible to|i am|im|for real|fr|really|fucking|damn|ffs|god|jesus|christ|dude|bro|man|people|asking to|respectfully"
    r"|good morning|good evening|good night|todays answer is|my answer is|idk just|i said please|one more time|hello there|team)"
)
TRAIL: Final = (
    r"(?:please|thanks|thank you(?: very much| so much)?|now|already|anymore|ever|again|at all|right now|right away|asap|immediately"
    r"|forever|for good|permanently|ok|lol|man|dude|bro|guys|ffs|entirely|altogether|completely|from now on|going forward|everyday"
    r"|every day|so much|though|at once|i mean it|im serious|seriously|mira|coach|sir|maam|effective immediately|this instant"
    r"|appreciate it|all the time|every (?:morning|night|evening|single day)|as of (?:now|today)|starting (?:now|today)|today|kindly"
    r"|for real|fr|jesus|christ|god|or else|or (?:ill|i will) (?:block|report)\b[\w ]*|and thanks|and thank you|would you|will you|can you|you|ya|u|people|then|wtf|yall)"
)
_KIND_OF: Final = (
    r"(?:(?:automated|automatic|auto|daily|weekly|constant|stupid|dumb|damn|annoying|fucking|bloody|silly|little|random|unwanted|text|morning|evening"
    r"|more|other|future|further|check in|coaching|bot|robot|spam|goddamn|pointless|useless|all|of|your|my|the|any|these|those|this|that|such|endless|upswing"
    r"|freaking|incessant|nightly|repeated|motivational|marketing|sms|receiving|getting|sending|these kind|me|phone) )*"
)
TEXTS: Final = (
    rf"(?:{_KIND_OF}(?:texts?|texting|messages?|messaging|reminders?|prompts?|check ins?|notifications?|alerts?|spam|spamming|updates?|emails?|pings?"
    r"|service|services|program|programme|subscription|enrollment|stuff|crap|shit|bullshit|nonsense|bs|things?|questions|contact|communications?|nudges?|coaching|bot|robot))"
)
_THESE: Final = r"(?:this|these|those|it|them|that|everything|all(?: of (?:this|it|them|these))?|any of (?:this|these))"
_ME: Final = r"(?:me|us|my (?:phone|number|cell|mobile|line|wifes? phone|husbands? phone|moms? phone)|this (?:number|phone|cell|line|no)|here|anyone here)"
_REACHING: Final = (
    r"(?:text(?:ing)?|messag(?:e|ing)|contact(?:ing)?|bother(?:ing)?|bug(?:ging)?|send(?:ing)?|pester(?:ing)?|harass(?:ing)?|spam(?:ming)?"
    r"|annoy(?:ing)?|nag(?:ging)?|ping(?:ing)?|writ(?:e|ing)|email(?:ing)?|hit(?:ting)?|blow(?:ing)?|check(?:ing)?|ask(?:ing)?|coach(?:ing)?"
    r"|mess(?:ing)?|disturb(?:ing)?|call(?:ing)?|remind(?:ing)?|hound(?:ing)?|follow(?:ing)? up|reach(?:ing)? out|communicat(?:e|ing)|prompt(?:ing)?|send(?:ing)? out)"
)
_CLOSE: Final = rf"(?:(?: {TRAIL})*(?= /|$))"
_LIST: Final = (
    r"(?:(?:the|this|your|ur|that|these|those|any|all|of|any of|all of|all the|(?:damn|stupid|fucking|text|texting|mailing|sms|contact|coaching|check in|messaging|message|calling|phone|distribution|marketing|email|upswing|whatever this)) )*"
    r"(?:list|lists|texts?|texting|messages?|program|programme|thing|system|service|database|group|chat|subscription|roster|rotation|records|check ins?|reminders?|contacts|stuff|this|these|it|them|here|everything|data base|platform|directory|loop|mailing)"
)
_OUT: Final = r"(?:take|get|remove|delete|drop|unenroll|unenrol|deregister|unregister|scrub|pull|strike|kick|erase|exclude|unlist|disenroll|withdraw|wipe)"

# A clause that is nothing else.
STOP_WORDS: Final = (
    r"(?:stop|stop ?all|unsubscribe|opt out|opting out|opt me out|unsubscribe me|halt|cease|desist|cease and desist|discontinue|revoke"
    rf"|(?:stop|quit|end|cancel|kill|halt|cease|discontinue|terminate|disable|deactivate|turn off|switch off|shut off|shut down|cut|cut out|drop|no more|no|enough|finish|suspend forever|revoke|ditch|lose)(?: with| of| it with| off)? {TEXTS}(?: (?:to|from|on|for) {_ME}| from you)?"
    rf"|(?:stop|quit|cease|cut out|enough(?: with| of)?|no more(?: of)?) {_THESE}|cancel (?:me|this|these|those|it all|all of it)|end (?:this|these|those)(?: now)?"
    r"|count me out|im out|no more|no mas|knock it off|cut it out|quit it|give it a rest|give it up|enough(?: is enough| already)|thats enough"
    r"|(?:revoke|withdraw|take back|cancel|remove|rescind)(?:ing)? (?:my |all )?(?:consent|permission|authorization|authorisation)|not consent(?:ing)?(?: to (?:this|these|texts))?"
    rf"|{_OUT} (?:me|my (?:number|phone|cell|name|info|contact|details|cell number|phone number|contact info)|this number)"
    rf"|{_OUT}(?: (?:me|us|my (?:number|phone|name|info|cell|contact|details|phone number|cell number)|this number))?(?: (?:off|out|from|out of|off of))* {_LIST}"
    rf"|{_OUT} (?:me|my number|my name|this number|us) (?:off|out)"
    rf"|(?:be |get |have (?:me|my (?:number|name)) |to be )?(?:removed|taken off|deleted|unsubscribed|opted out|unenrolled|dropped|taken out)(?: (?:from|off|out|of)* ?{_LIST})?"
    rf"|(?:cancel|end|close|terminate|stop|deactivate|delete|discontinue) my (?:subscription|account|enrollment|participation|membership|plan|sign up|profile|registration|program)"
    r"|lose (?:my|this) number|loose (?:my|this) number|forget (?:my|this) number|delete (?:my|this) (?:phone )?number|block (?:me|my number)|dont use this number"
    r"|leave me (?:the (?:fuck|hell|heck) )?(?:alone|be|in peace)|let me be|go away|get lost|fuck off|fuck you|f off|piss off|bug off|buzz off|back off|bugger off|screw (?:off|you)|sod off|shut up|get out|take a hike"
    r"|spam|this is spam|blocked|block(?:ing)? (?:you|this number|this)|blocked you|report(?:ing|ed)? (?:you|this|as spam|spam|this as spam|you (?:for|as) spam|this number)[\w ]*|i(?: will|ll|m going to)? (?:block|report) (?:you|this number|this)[\w ]*"
    rf"|(?:out|count me out|im out|done|so done|finished|over|through) (?:with|of) (?:{TEXTS}|these|you guys|you people|you)|want out(?: of (?:this|these|the (?:program|list|texts)))?|want off|(?:get|want|be) off (?:of )?{_LIST}"
    rf"|(?:make|have|get) (?:these|this|them|the|your|those)(?: (?:texts|messages|things|check ins|reminders|bot|thing))?(?: to)? stop|make it stop|(?:can|could|will|would|do) (?:these|this|the texts|the messages) stop|{TEXTS} (?:(?:need|needs|have|has|must|should|to)(?: to)? )*(?:stop|end)|(?:this|these|it|all this|they) (?:needs?|has|have|must|should)(?: to)? (?:stop|end)|(?:want|like|need|wish)? ?(?:{TEXTS}|this|these|it all|it|them) to (?:stop|end)"
    rf"|(?:leave|exit|quit|drop out of|withdraw from|get out of|be out of|opt out of|unsubscribe from|pull out of|be done with|unenroll from|unsubscribe to|deregister from) (?:{_LIST}|all of (?:this|it|these)|all|{TEXTS}|this|these|everything)"
    rf"|(?:unsubscribe|opt out|unenroll|opt|deregister|sign) (?:me|this number|my number|us|this phone)(?: out)?(?: (?:from|of|off|to) (?:{_LIST}|all|everything))?"
    r"|withdraw|exit|drop out|unenroll|deregister|sign me out|sign off permanently|permission denied|consent (?:revoked|withdrawn)"
    rf"|(?:not|no longer)(?: be)? (?:want|wish|interested|need|care|like|wanting)(?: (?:in|to|for))?(?: (?:receive|get|be part of|participate|continue|take part|do|hear from you|have|see))?(?: (?:in|with|of))?(?: (?:{TEXTS}|this|these|it|them|anything))?"
    rf"|(?:want|need|wish|would like|like) no(?: more| further)? (?:{TEXTS}|of (?:this|these))"
    rf"|(?:not|rather not|prefer not to|prefer not|not to)(?: (?:receive|get|be getting|have|be sent|be getting any|be texted|be contacted|be messaged|hear from you))(?: (?:{TEXTS}|these|this|them|any more of these|anything))?"
    rf"|(?:not|dont|never|no) (?:text|message|contact|bother|call|write|email|bug|disturb)(?: (?:{_ME}|back|again))*)"
)
# The same in one lone word, which says it only when the text says nothing else.
STOP_ALONE: Final = r"(?:quit|end|cancel|revoke|unsub|no more|out|im out|i quit|exit|remove|delete|delete me|end it|cancel it|off|stopp?ed?|stop sign|terminate|enough)"
# Inside longer clauses.
STOP_INSIDE: Final = (
    rf"\b(?:stop|quit|cease) (?:getting|receiving|seeing) (?:any|these|those|this|them|{TEXTS})\b",
    rf"\b(?:you can|u can|you may|please|can you|could you|just|now|and|so|you should|can we) (?:now |please |just |go ahead and )?(?:stop|end|cancel|quit) (?:these|this|them|those)(?: (?:now|texts|messages|please|check ins))*{_CLOSE}",
    rf"\b(?:why (?:wont|cant|dont|havent) (?:you|u)|wont (?:you|u)|cant (?:you|u)|request(?:ing)?(?: to| that you| you)?|my wishes and|request to|respect my wishes|enough|already|told you(?: guys)? to|asked to|i want (?:this|it|you) to|be done and|over it|annoying|sick of this|god) (?:please )?stop{_CLOSE}",
    r"\bconsider (?:this|me|it) (?:as )?(?:my |an? |the )?(?:request to |notice to )?(?:opt out|opted out|opt|unsubscribed?|stopp?(?:ed)?|removed|cancell?ed|done|withdrawn|out|formal \w+|official \w+)\b|\brequest(?:ing|ed)? (?:to be )?(?:removal|removed|taken off|unsubscribed|to (?:be removed|opt out|unsubscribe|stop))\b|\b(?:doesnt|does not|dont) want (?:your|any|these|the) (?:texts|messages)\b|\bmy request to (?:stop|opt out|unsubscribe|be removed|cancel)\b",
    rf"\b(?:dont|do not|no longer|not|never)(?: \w+)? (?:want|need|wish for|like|care for)(?: to (?:get|receive|see|have))? (?:anymore|any more|more|any)(?: of)? (?:these|this|them|those|your|it){_CLOSE}|^(?:i |id |i would )?(?:(?:really |just )?(?:want|need|like|wish|would like|decided) to) (?:cancel|quit|end|stop|unsubscribe|opt out|withdraw|be removed|be done)(?: (?:please|now|this|it|everything|thanks))*$",
    rf"(?:stop|quit|cease|refrain from|halt|discontinue|end|cut out)(?: (?:with|all|from|the|it with|fucking|damn))* (?:{_REACHING})(?: (?:out|up|in|on|to|with|back))* (?:{_ME}|these|those|this|that|it|them|so|stuff|anything|any|{TEXTS}|everyday|every|all|your|anymore|at|on)\b",
    rf"(?:stop|quit|cease|halt|discontinue) (?:{_REACHING}){_CLOSE}",
    rf"stop (?:all |with )?(?:the |these |those |your |this |sending (?:me )?)?(?:\w+ )?(?:texts|messages|check ins|texting|messaging|reminders|prompts)\b",
    rf"(?:dont|never)(?: (?:ever|you|dare|even|please|fucking|you ever))* (?:text|message|contact|call|write|email|ping|bug|spam|hit)(?: (?:to|up))? (?:{_ME}|anymore|again)\b",
    rf"(?:dont|never)(?: (?:ever|you|dare|even|please))* send (?:{_ME}|anymore|any(?: more)?|more|these|this|{TEXTS}|anything)\b",
    rf"(?:dont|no longer|do no|never|didnt|not)(?: (?:really|even|ever|actually|also))* (?:want|wish|need|care|like|wanted|want you|asked|ask|agree|agreed|consent|consented|sign(?:ed)? up|subscribed?|request|requested|wanting)(?: (?:to|for|you))*(?: (?:receive|receiving|get|getting|be getting|have|see|hear|keep getting|continue|continue with|be sent|send|text|message))?(?: (?:me|from))? {TEXTS}",
    rf"(?:dont|no longer|never|rather not)(?: (?:really|even))* (?:want|wish|need|care|like)? ?(?:to )?(?:hear from (?:you|this|u)|be (?:texted|contacted|messaged|part of (?:this|the program|it)|on (?:this|the|your|any)(?: \w+)? list|in (?:this|the) program|a part of (?:this|it)|involved(?: in (?:this|it))?|included|enrolled|coached)|(?:get|receive|see|have|do|take part in|participate in|continue with|continue) (?:any of )?(?:this|these|those|them|it)(?: (?:program|anymore|texts|stuff|thing))?{_CLOSE}|participate|take part|continue{_CLOSE})",
    rf"(?:dont|no longer|didnt|never) (?:really )?(?:want|need|like|appreciate|asked for|ask for|sign up for|signed up for|agree to|agreed to|consent to|consented to|subscribe to|subscribed to) (?:any of |all )?(?:these|this|those|them|it|your|any){_CLOSE}",
    rf"(?:take|get|remove|drop|delete|pull|strike|scrub|unsubscribe|erase) (?:me|us|my (?:number|name|phone|info|cell|phone number|cell number|contact)|this (?:number|phone))(?: (?:off|out|from|of|out of|off of))* {_LIST}\b",
    rf"(?:take|remove|drop) (?:me|my number|my name|this number) (?:off|out)?{_CLOSE}|remove (?:me|my number|this number)\b(?! (?:from|off))",
    rf"unsubscribe (?:me|this number|us|my number|from (?:all|this|these|those|your|the|everything)(?: (?:texts|messages|list|program|service|stuff|texting|alerts|emails|check ins|crap|shit|reminders))?{_CLOSE})",
    rf"\b(?:want|like|how|need|wish|trying|please|to|can|i|id|do|please|now|just|and) (?:to |i |do i |can i )*unsubscribe{_CLOSE}|unsubscribe (?:please|now|immediately|asap|thanks|thank you)",
    r"opt (?:me |us |this number |my number )(?:out|off)|opt out (?:please|now|immediately|of (?:these|this|the texts|the messages|the program|texts|texting|messages|all|everything|your|receiving|getting))",
    rf"(?:want|like|how|need|wish|trying|please|can|id|choosing|i|and|ill|also|me|would) (?:to |i |do i )?(?:opt out|opting out){_CLOSE}",
    r"(?:lose|loose|delete|forget|erase|ditch|scrub) (?:my|this) (?:phone |cell )?number(?! (?:from|on|off) (?:the |my |linkedin|indeed))",
    r"(?:revoke|withdraw|revoking|withdrawing|rescind|pull) (?:my |all )?(?:consent|permission|authorization)",
    r"(?:dont|do not|didnt|never) (?:have|give|gave|given) (?:you |u )?(?:my )?(?:consent|permission)(?: to (?:text|message|contact))?|(?:without|not given) my (?:consent|permission)",
    rf"no more (?:of )?(?:{TEXTS})(?! (?:to|for) (?:answer|send|reply|review))|no more of (?:this|these){_CLOSE}|no (?:texts|messages|texting|check ins) please|no further (?:texts|messages|contact|communication)",
    rf"(?:quit|end|cancel|discontinue|terminate|leave|exit) (?:the|this|your|these|all|my) (?:text(?:ing|s)?|messages?|sms|check in|check ins|coaching|reminders?|daily texts|upswing|automated)\b",
    rf"(?:leave|drop out of|quit|withdraw from|pull out of|be out of|want out of|out of) (?:the|this) (?:program|programme|texting|check ins?|service){_CLOSE}",
    rf"(?:^|(?<=/ ))(?:(?:please|just|now|so|ok|and|seriously|also|but|guys|can you|you|u|would you|could you) )*leave me (?:the (?:fuck|hell|heck) )?alone{_CLOSE}|(?:i )?(?:want|need|asked|told|beg|ask) (?:you|u|you guys|you people) to leave me alone",
    r"\b(?:fuck|piss|bugger|sod) off\b(?! work)|(?:go fuck|fuck) yourself",
    r"(?:im|i will|ill|going to|gonna|i am|am) (?:be )?(?:block|blocking|report|reporting) (?:you|this number|this|ur|your)\b|report(?:ing)? (?:this|you|it) (?:as|for) (?:spam|harassment)|(?:this is|thats|its) harassment",
    rf"(?:not|no longer|isnt) interested(?: in (?:this|these|the (?:program|texts|service|check ins|coaching)|your|receiving|getting|any of this|it|texts))? (?:anymore|any longer)|no longer interested{_CLOSE}|no longer interested in (?:this|these|the program|your|receiving|texts)",
    rf"(?:done|finished|through|had enough|over|fed up|sick|tired|had it) (?:with|of) (?:{_KIND_OF})(?:texts|messages|texting|check ins|reminders|prompts|program|bot){_CLOSE}",
    rf"(?:turn|switch|shut) (?:this|these|it|the texts|them|that|the (?:bot|thing)) off|(?:turn|switch|shut) off (?:this|these|the|those|all) (?:texts|messages|bot|thing|check ins|reminders|notifications)",
    rf"(?:how|where|what)\b[^/]{{0,30}}\b(?:make|get) (?:this|these|it|them|the texts|the messages|those)(?: \w+)? (?:to )?stop|make (?:this|these|the|them|it|your)(?: (?:texts|messages|check ins))? stop(?: texting| messaging){_CLOSE}|make (?:these|the|your|those) (?:texts|messages|check ins|reminders) stop",
    rf"(?:want|would like|need|like|wish|id like|prefer) (?:{TEXTS}|this|these|it all) (?:to )?(?:stop|stopped|end|ended|cancelled|canceled|turned off){_CLOSE}",
    rf"(?:asked|told|tell|telling|ask) (?:you|u|you guys)(?: \w+)? (?:to )?stop\b|i (?:already )?said stop|said stop|texted stop|sent stop|replied stop|typed stop|text stop (?:but|and|already)|how many times do i (?:have|need) to (?:say|text|tell)",
    rf"(?:remove|removed|deleted|unsubscribed|unenrolled|taken off|taken out)(?: from| off| of)? (?:this|your|these|the) (?:list|program|texts|messages|service|mailing list|texting list|contact list|text list|system|database)",
    rf"\bstop (?:please|now|immediately|asap|already|right now|thank you|thanks|ok|i mean it|mira|coach|ffs|forever|everything){_CLOSE}",
    rf"(?:please|pls|kindly|just|id like to|i want to|want to|ok|sorry|like to|so) stop{_CLOSE}",
    r"\bstop (?:this|these|all|the) (?:program|service|subscription|texts?|messages?|thing|nonsense|crap|shit|bullshit|bs|spam|madness|bot|coaching|harassment|stupid \w+)\b",
    rf"(?:cancel|end|stop|terminate) my (?:subscription|enrollment|participation)(?: (?:to|with|in) (?:this|these|upswing|the (?:program|texts|service|check ins)))?{_CLOSE}",
    rf"\bi(?:m| am)? (?:quit|quitting|leaving|cancelling|canceling|dropping out of|withdrawing from|opting out of|unsubscribing from|exiting) (?:from )?(?:this|the|these|your)(?: (?:program|programme|texts|check ins|service|texting|thing|messages|list|coaching))?{_CLOSE}",
    rf"(?:im|i am|am) (?:opting out|unsubscribing|withdrawing){_CLOSE}|i(?: would|d)? (?:like|want|wish) to (?:cancel|withdraw|be removed|be taken off|be unsubscribed|be deleted|opt out|unsubscribe){_CLOSE}",
)  # fmt: skip
# Words that look like it and are not; blanked before looking.
NOT_STOP: Final = (
    r"(?<!why )(?<!you )(?<!u )\b(?:cant|couldnt|wont|wouldnt|never|dont|didnt|doesnt|without|non|shouldnt|not|isnt|couldn|not going to|dont want to|dont want you to|hard to|afraid (?:youll|you will|you would|to)|so it doesnt)(?: (?:ever|really|please|you|u|just|want|want to|wanna|want you to|let(?: \w+)?|dare|have to|need to|make (?:it|them)))* (?:stop\w*|quit\w*|cancel\w*|unsubscribe\w*|opt out|leave)\b[^/]*",
    r"\b(?:told|tell|telling|tells|ask|asked|asking|asks|wants|wanted|begged|got|getting|hope|hoping|remind|reminded|begging|convince|convinced|need|force|convince|get|made|make|making|let)(?: (?:off|at|on))? (?!you\b|u\b|me\b|this\b|these\b|the texts|the messages|the check|it\b|to\b|that you|them to stop texting me\b$|your?\b|those\b|help\b|how\b|everything\b|all\b|please\b|stop\b|off\b|out\b|the bot)(?:(?:my|the|our|that|those|his|her|some|a|an|these) )?\w+(?: \w+)?(?: (?:to|should|would|could|can|will|and))? (?:please |just )?(?<!request to )(?:stop|quit|leave|not|never|cease|take|remove|lose|dont)\b[^/]*",
    r"\b(?:he|she|they|people|recruiters?|mom|dad|everyone|somebody|someone|my \w+|the (?:recruiter|bank|company|boss|kids|agency|scammers|landlord)) (?:should|would|could|needs? to|has to|have to|must|to|will|said|says|said to|told me to|can|might|did|keeps saying|yelled|texted me)(?: (?:just|really|please|to|me|i should|i need to|i))* (?:stop|quit|leave|dont|never|remove|take)\b[^/]*",
    r"\b(?:stop|stopped|stopping|stops) (?:by|at|in|over|off|for (?:gas|coffee|lunch|milk|groceries|food|dinner|breakfast|a)|short|sign|watch|light|signs|and (?:think|smell|breathe|ask|look|rest|start|talk|listen|reflect|say)|to (?:think|breathe|smell|rest|talk|eat|look|ask)|being|thinking|worrying|over\w+|procrastinating|doom\w*|scrolling|comparing|beating|blaming|apologi\w+|hiding|avoiding|drinking|smoking|eating|snacking|buying|spending|biting|complaining|saying|letting|making|feeling|trying|working|watching|second guessing|doubting|waiting|putting|running|playing|gaming|looking|going|taking|giving|checking (?:my|the|linkedin|email|instagram|facebook|work|slack|his|her|news|social)|texting (?:my ex|him|her|them|while|and|people|people back|at (?:dinner|work|night)|\w+ back)|messaging (?:my|him|her|them|people)|emailing (?:my|him|her|them|people|recruiters|everyone|the)|calling (?:my|him|her|them|myself|it)|sending (?:out )?(?:generic|the same|my|him|her|them|resumes|cvs|applications|money|so many (?:applications|resumes)|angry|cover)|asking (?:for|myself|him|her|permission|people|others|why|what if)|writing (?:my|to (?:him|her|them)|the|code|it)|sugar|carbs|caffeine|coffee|alcohol|netflix|youtube|tiktok|instagram|social media|junk food|the (?:bleeding|car|bus|leak|noise|negative|spiral|clock|excuses|self|habit|cycle|late)|negative|self|caring|multitasking|hitting snooze|staying up|fighting|yelling|crying|rushing|people pleasing|interrupting|talking|driving|lying|dwelling|obsessing|ruminating|stressing|panicking|sleeping|wasting|loss|gap|motion)\b[^/]*",
    r"\b(?:stopped|stopping) (?!all|these|the texts|texting|by accident)[^/]*|\b(?:bus|pit|full|truck|rest|next|first|last|tube|train|one|short|non|door|back|back to back|gas|whistle|metro|subway) stop\b[^/]*|\bone stop\b|\bnonstop\b|\bstop(?:light|sign|watch)\w*|\bpull out all the stops\b",
    r"\bunsubscribe(?:d)? from (?!all$|this\b|these\b|those\b|your\b|the (?:texts|list|program|service|messages)|everything|all of|all texts|upswing|all messages|all these)[^/]*|\bunsubscribed\b[^/]*\b(?:linkedin|newsletters?|netflix|emails?)\b",
    r"\bopt(?:ed|ing)? (?:me )?out of (?!this|these|the (?:texts|program|service|messages|list|check)|all|everything|your|texts?|messages|receiving|getting|it\b|coaching|any|upswing|daily)[^/]*",
    r"\b(?:end|ends) (?:of|up|with|the (?:day|week|month|meeting|call|year|night|shift)|date|goal|user|result|product|game|zone|table|in|my (?:day|week|shift|night|contract|lease|call))\b|\b(?:dead|week|year|month|day|back|front|high|low|the|tail|loose|split|book|in the|other|south|north|east|west|deep|rear) ends?\b",
    r"\b(?:quit|quitting) (?:my|the|smoking|drinking|sugar|vaping|coffee|caffeine|complaining|while|his|her|their|nicotine|facebook|instagram|social|a|at|on|before|last|in|job|work|school|being|procrastinating|weed|alcohol|soda|gambling|two|three|cold|gaming|overthinking|porn)\b(?! (?:program|programme|texts|texting|texting me|check))[^/]*",
    r"\bcancel(?:l?ed|l?ing)? (?:the|my|our|a|an|his|her|that|their|on|gym|netflix|spotify|hulu|amazon|dinner|plans|lunch|appointments?|meeting|flight|hotel|plans|cable|unused|old|at)\b(?! (?:texts?|texting|messages?|check ins?|reminders?|service|subscription$|subscription /|subscription please|program|enrollment|coaching|account$|daily))[^/]*|\bcancel(?:l?ed|l?ing) [^/]*|\bcancel culture\b",
    r"\b(?:i )?(?:wish|if only|so that|so|until|hoping|hope) (?!you\b|u\b|to\b|i\b|this\b|these\b|please\b|stop\b|can\b|could\b)(?:my |the |our |those )?\w+(?: \w+)? (?:would|will|could|can|does|do) (?:just )?(?:leave|stop)[^/]*",
    r"\b(?:remove|delete|take|get) (?:me|my (?:number|name|info|phone)|us) (?:from|off|out)(?: of)? (?:the group chat|the chat|my|his|her|linkedin|indeed|facebook|instagram|the (?:lease|schedule|rota|project|team|call|account|meeting|shift|waitlist|waiting|loop on|hook|bench|case|road|house|apartment|bed|couch|car)|hold|bed|work|debt|here|a|an|that (?:project|team|meeting|shift|schedule)|this (?:mess|funk|rut|hole|job|house|project|team|slump|situation|meeting|shift|hell))\b[^/]*|\btake (?:me|us) (?:out|off) (?:to|for|on)\b[^/]*",
    r"\bdont (?:text|message|call|contact|email|write|bother)(?: \w+)? (?:while|and drive|him|her|them|my|anyone|people)\b[^/]*|\b(?:they|he|she|people|recruiters|friends|nobody|companies|who|that|to|kids|guys|employers|you) (?:dont|never|didnt|wont) (?:text|message|call|contact|email|write|bother)(?: to)? me[^/]*|\bdont (?:text|message|call) (?:me )?back (?:fast|quickly|right away|enough)\b",
    r"\b(?:didnt|dont|never) (?:really )?(?:sign(?:ed)? up|ask(?:ed)?) for (?:this|these) (?:level|kind|much|job|drama|stress|life|much|many hours|hours|amount)\b[^/]*",
    r"\b(?:done|finished|through|over|out|fed up) with (?:the|my|that|those) (?!(?:texts?|messages?|check ins?|texting|program|reminders)\b)[^/]*",
    r"\b(?:leave|left|leaving) me alone (?:with|in|at|for|to|today|tonight|on)\b[^/]*|\bleave me alone\b(?= (?:time|now i))|\b(?:boss|manager|brain|mind|ex|anxiety|kids|mom|dad|husband|wife|everyone|people|thoughts?|he|she|they|it|them|him|her) (?:to |would |will |wont |could |should |didnt |finally |never |doesnt |just |please )*(?:leave|left|leaving|leaves) me alone\b[^/]*",
    r"\bstop(?:ped)? (?:texting|messaging|emailing|calling|writing|contacting|reaching out to|bothering|bugging) (?:my (?!phone|number|cell|mobile|line)|his|her|their|our|him|her|them|people|everyone|other|the|old|ex|friends|back)\b[^/]*",
    r"\b(?:blocked|block|report|reported|reporting) (?:my|his|her|him|out|off|time|that|the|a|an|writer|card|on|to)\b[^/]*|\b(?:writers|road|a|the|time|mental|calendar) blocks?\b",
    r"\b(?:didnt|havent|did not|did i not|hasnt) (?:get|receive|see|have|got|gotten|received) (?:any|the|your|my|these|this|a) (?:text|texts|message|messages|prompt|prompts|check in|check ins)\b[^/]*|\bno (?:texts?|messages?) (?:came|today yet|yet|this morning|arrived|from|received|back)\b[^/]*",
    r"\b(?:if i (?:text|say|reply|send|type|write) stop|what (?:happens|does) [^/]*\bstop\b|does stop|(?:like|love|enjoy|appreciate|miss) (?:these|the|your|this|getting) (?:texts|messages|check ins)\b)[^/]*",
)  # fmt: skip
