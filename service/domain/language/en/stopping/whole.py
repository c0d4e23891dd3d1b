"""A clause that is nothing but a wish for no more texts."""

from typing import Final

from service.domain.language.en.stopping.parts import LIST, ME, OUT, TEXTS, THESE

# A clause that is nothing else.
STOP_WORDS: Final = (
    r"(?:stop|stop ?all|unsubscribe|opt out|opting out|opt me out|unsubscribe me|halt|cease|desist|cease and desist|"
    r"discontinue|revoke|(?:unsubscribing|opting out|withdrawing|unenrolling)(?: (?:from|of|out of) (?:all )?(?:of "
    rf")?{LIST})?|(?:stop|quit|end|cancel|kill|halt|cease|discontinue|terminate|disable|deactivate|turn off|switch "
    r"off|shut off|shut down|cut|cut out|drop|no more|no|enough|finish|suspend forever|revoke|ditch|lose)(?: with| "
    rf"of| it with| off)? {TEXTS}(?: (?:to|from|on|for) {ME}| from you)?|(?:stop|quit|cease|cut out|enough(?: with| "
    rf"of)?|no more(?: of)?) {THESE}|cancel (?:me|it for good|it permanently|it forever|it completely|this|these|"
    r"those|it all|all of it)|end (?:this|these|those)(?: now)?|count me out|im out|no more|no mas|permission "
    r"(?:revoked|withdrawn|denied)|id like out|(?:like|want) out|mute|mute (?:me|this|these|it)|(?:kill|disable|end|"
    r"cancel|deactivate|uninstall) (?:this|these|it all|everything|all of (?:this|it|these)|all)|uninstall|"
    r"(?:reported|report)(?: (?:as )?(?:junk|spam))?|junk|dont send(?: (?:me )?(?:anything|any|these|this))?|knock "
    r"it off|cut it out|quit it|give it a rest|give it up|enough(?: is enough| already)|thats enough|(?:revoke|"
    r"withdraw|take back|cancel|remove|rescind)(?:ing)? (?:my |all )?(?:consent|permission|authorization|"
    rf"authorisation)|not consent(?:ing)?(?: to (?:this|these|texts))?|{OUT} (?:me|my (?:number|phone|cell|name|info|"
    rf"contact|details|cell number|phone number|contact info)|this number)|{OUT} (?:me|us|my (?:number|phone|name|"
    rf"info|cell|contact|details|phone number|cell number)|this number)(?: (?:off|out|from|out of|off of|of))* {LIST}|"
    rf"(?:get|getting|be|want) (?:off|out)(?: of)* {LIST}|{OUT} (?:me|my number|my name|this number|us) (?:off|out)|"
    r"(?:be |get |have (?:me|my (?:number|name)) |to be )?(?:removed|taken off|deleted|unsubscribed|opted out|"
    rf"unenrolled|dropped|taken out)(?: (?:from|off|out|of)* ?{LIST})?|(?:cancel|end|close|terminate|stop|deactivate|"
    r"delete|discontinue) my (?:subscription|account|enrollment|participation|membership|plan|sign up|profile|"
    r"registration|program)|lose (?:my|this) number|loose (?:my|this) number|forget (?:my|this) number|delete (?:my|"
    r"this) (?:phone )?number|block (?:me|my number)|dont use this number|leave me (?:the (?:fuck|hell|heck) )?"
    r"(?:alone|be|in peace)|let me be|go away|purge my number|get lost|fuck off|fuck you|f off|piss off|bug off|buzz "
    r"off|back off|bugger off|screw (?:off|you)|sod off|shut up|get out|take a hike|spam|this is spam|blocked|block"
    r"(?:ing)? (?:you|this number|this)|blocked you|report(?:ing|ed)? (?:you|this|as spam|spam|this as spam|you "
    r"(?:for|as) spam|this number)[\w ]*|i(?: will|ll|m going to)? (?:block|report) (?:you|this number|this)[\w ]*|"
    rf"(?:out|count me out|im out|done|so done|finished|over|through) (?:with|of) (?:{TEXTS}|these|you guys|you "
    r"people|you)|want out(?: of (?:this|these|the (?:program|list|texts)))?|want off|(?:get|want|be) off (?:of "
    rf")?{LIST}|(?:make|have|get) (?:these|this|them|the|your|those)(?: (?:texts|messages|things|check ins|reminders|"
    r"bot|thing))?(?: to)? stop|make it stop|(?:can|could|will|would|do) (?:these|this|the texts|the messages) stop|"
    rf"{TEXTS} (?:(?:need|needs|have|has|must|should|to)(?: to)? )*(?:stop|end)|(?:this|these|it|all this|they) "
    rf"(?:needs?|has|have|must|should)(?: to)? (?:stop|end)|(?:want|like|need|wish)? ?(?:{TEXTS}|this|these|it all|it|"
    r"them) to (?:stop|end)|(?:leave|exit|quit|drop out of|withdraw from|get out of|be out of|opt out of|unsubscribe "
    rf"from|pull out of|be done with|unenroll from|unsubscribe to|deregister from) (?:{LIST}|all of (?:this|it|these)|"
    rf"all|{TEXTS}|this|these|everything)|(?:unsubscribe|opt out|unenroll|opt|deregister|sign) (?:me|this number|my "
    rf"number|us|this phone)(?: out)?(?: (?:from|of|off|to) (?:{LIST}|all|everything))?|withdraw|exit|drop out|"
    r"unenroll|deregister|sign me out|sign off permanently|permission denied|consent (?:revoked|withdrawn)|(?:not|no "
    r"longer)(?: be)? (?:want|wish|interested|need|care|like|wanting)(?: (?:in|to|for))?(?: (?:receive|get|be part "
    rf"of|participate|continue|take part|do|hear from you|have|see))?(?: (?:in|with|of))?(?: (?:{TEXTS}|this|these|it|"
    rf"them|anything))?|(?:want|need|wish|would like|like) no(?: more| further)? (?:{TEXTS}|of (?:this|these))|(?:not|"
    r"rather not|prefer not to|prefer not|not to)(?: (?:receive|get|be getting|have|be sent|be getting any|be texted|"
    rf"be contacted|be messaged|hear from you))(?: (?:{TEXTS}|these|this|them|any more of these|anything))?|(?:not|"
    rf"dont|never|no) (?:text|message|contact|bother|call|write|email|bug|disturb)(?: (?:{ME}|back|again))*)"
)
# The same in one lone word, which says it only when the text says nothing else.
STOP_ALONE: Final = (
    r"(?:dont want(?: it| this| these)?|quit|end|cancel|revoke|unsub|no more|out|im out|i quit|exit|remove|delete|"
    r"delete me|stoop|end it|cancel it|off|stopp?ed?|arret(?:er|ez)?|stop sign|terminate|enough)"
)
