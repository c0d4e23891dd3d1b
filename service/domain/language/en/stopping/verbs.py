"""A wish for no more texts inside a longer clause, built on a verb of stopping."""

from typing import Final

from service.domain.language.en.stopping.parts import CLOSE, LEAD, ME, REACHING, TEXTS

# Built on a verb: "stop texting me", "do not contact me".
STOP_VERBS: Final = (
    (
        r"(?:dont|never)(?: (?:ever|you|dare|even|please))* (?:start|restart|resume|begin|turn)(?: (?:it|these|"
        r"them|texting|sending|back|up|on|"
        r"the texts|the messages|me))* (?:again|texting me|sending)\b"
    ),
    (
        r"(?:get|want|need|make|like) (?:you|u|yall)(?: (?:people|guys|all|lot))? to (?:stop|quit|leave me alone|"
        r"never (?:text|contact))\b"
    ),
    (
        r"(?:not|stop|quit|no longer|done)(?: \w+)? (?:getting|receiving|seeing|wanting) (?:anymore|"
        r"any more)(?: of)?(?: (?:these|your|those))? (?:texts|messages)\b"
    ),
    r"(?:what part of|which part of) (?:stop|no|unsubscribe)\b",
    r"stop wasting my time\b",
    (
        r"(?:^|(?<=/ ))(?:thats |ok |thats quite )?enough (?:of )?(?:the |these |your )?(?:texts|"
        rf"messages|reminders|texting){CLOSE}"
    ),
    r"(?:you|u) can (?:go ahead and )?(?:stop|end)(?: now| this| these)*$",
    r"(?:please|you can) (?:end|quit|finish)$",
    (
        r"(?:no longer|dont|not)(?: \w+)? (?:want|wish) to be (?:in|on|part of|included in|"
        r"involved in|enrolled in) (?:this|it|these|the program|your)\b"
    ),
    rf"(?:^|(?<=/ ))(?:{LEAD} )*(?:stop|quit) \w+ing (?:me|us){CLOSE}",
    r"(?:dont|do not) need (?:you|this service|this program|these texts|these) anymore\b",
    rf"(?:stop|quit|cease) (?:getting|receiving|seeing) (?:any|these|those|this|them|{TEXTS})\b",
    (
        r"(?:why (?:wont|cant|dont|havent) (?:you|u)|wont (?:you|u)|cant (?:you|u)|"
        r"request(?:ing)?(?: to| that you| you)?|my wishes and|request to|respect my wishes|enough|"
        r"already|told you(?: guys)? to|asked to|i want (?:this|it|you) to|be done and|over it|"
        rf"annoying|sick of this|god) (?:please )?stop{CLOSE}"
    ),
    r"(?:doesnt|does not|dont) want (?:your|any|these|the) (?:texts|messages)\b",
    r"my request to (?:stop|opt out|unsubscribe|be removed|cancel)\b",
    (
        r"(?:dont|do not|no longer|not|never)(?: \w+)? (?:want|need|wish for|like|"
        r"care for)(?: to (?:get|receive|see|have))? (?:anymore|any more|more|any)(?: of)? (?:these|"
        rf"this|them|those|your|it){CLOSE}"
    ),
    (
        r"(?:stop|quit|cease|refrain from|halt|discontinue|end|cut out)(?: (?:with|all|from|the|"
        rf"it with|fucking|damn))* (?:{REACHING})(?: (?:out|up|in|on|to|with|back))* (?:{ME}|these|"
        rf"those|this|that|it|them|so|stuff|anything|any|{TEXTS}|everyday|every|all|your|anymore|at|"
        r"on)\b"
    ),
    rf"(?:stop|quit|cease|halt|discontinue) (?:{REACHING}){CLOSE}",
    (
        r"stop (?:all |with )?(?:the |these |those |your |this |sending (?:me )?)?(?:\w+ )?(?:texts|"
        r"messages|check ins|reminders|prompts)\b"
    ),
    (
        r"(?:dont|never)(?: (?:ever|you|dare|even|please|fucking|you ever))* (?:text|message|contact|"
        rf"call|write|email|ping|bug|spam|hit|reach out)(?: (?:to|up))? (?:{ME}|anymore|again)\b"
    ),
    (
        rf"(?:dont|never)(?: (?:ever|you|dare|even|please))* send (?:{ME}|anymore|any(?: more)?|more|"
        rf"these|this|{TEXTS}|anything)\b"
    ),
    (
        r"(?:dont|no longer|do no|never|didnt|not)(?: (?:really|even|ever|actually|also))* (?:want|"
        r"wish|need|care|like|wanted|want you|asked|ask|agree|agreed|consent|consented|sign(?:ed)? up|"
        r"subscribed?|request|requested|wanting)(?: (?:to|for|you))*(?: (?:receive|receiving|get|"
        r"getting|be getting|have|see|hear|keep getting|continue|continue with|be sent|send|text|"
        rf"message))?(?: (?:me|from))? {TEXTS}"
    ),
    (
        r"(?:dont|no longer|never|rather not)(?: (?:really|even))* (?:want|wish|need|care|"
        r"like)? ?(?:to )?(?:hear from (?:you|this|u)|be (?:texted|contacted|messaged|part of (?:this|"
        r"the program|it)|on (?:this|the|your|any)(?: \w+)? list|in (?:this|the) program|"
        r"a part of (?:this|it)|involved(?: in (?:this|it))?|included|enrolled|coached)|(?:get|"
        r"receive|see|have|do|take part in|participate in|continue with|continue) (?:any of )?(?:this|"
        rf"these|those|them|it)(?: (?:program|anymore|texts|stuff|thing))?{CLOSE}|participate|"
        rf"take part|continue{CLOSE})"
    ),
    (
        r"(?:dont|no longer|didnt|never) (?:really )?(?:want|need|like|appreciate|asked for|ask for|"
        r"sign up for|signed up for|agree to|agreed to|consent to|consented to|subscribe to|"
        rf"subscribed to) (?:any of |all )?(?:these|this|those|them|it|your|any){CLOSE}"
    ),
    (
        r"(?:dont|do not|didnt|never) (?:have|give|gave|given) (?:you |u )?(?:my )?(?:consent|"
        r"permission)(?: to (?:text|message|contact))?"
    ),
    (
        r"(?:quit|end|cancel|discontinue|terminate|leave|exit) (?:the|this|your|these|all|"
        r"my) (?:text(?:ing|s)?|messages?|sms|check in|check ins|coaching|reminders?|daily texts|"
        r"upswing|automated)\b"
    ),
    (
        r"(?:leave|drop out of|quit|withdraw from|pull out of|be out of|want out of|out of) (?:the|"
        rf"this) (?:program|programme|texting|check ins?|service){CLOSE}"
    ),
    r"i (?:already )?said stop",
    r"said stop",
    r"texted stop",
    r"sent stop",
    r"replied stop",
    r"typed stop",
    r"text stop (?:but|and|already)",
    (
        r"stop (?:please|now|immediately|asap|already|right now|thank you|thanks|ok|i mean it|mira|"
        rf"coach|ffs|forever|everything){CLOSE}"
    ),
    (
        r"stop (?:this|these|all|the) (?:program|service|subscription|texts?|messages?|thing|nonsense|"
        r"crap|shit|bullshit|bs|spam|madness|bot|coaching|harassment|stupid \w+)\b"
    ),
    (
        r"(?:cancel|end|stop|terminate) my (?:subscription|enrollment|participation)(?: (?:to|with|"
        rf"in) (?:this|these|upswing|the (?:program|texts|service|check ins)))?{CLOSE}"
    ),
    (
        r"i(?:m| am)? (?:quit|quitting|leaving|cancelling|canceling|dropping out of|withdrawing from|"
        r"opting out of|unsubscribing from|exiting) (?:from )?(?:this|the|these|your)(?: (?:program|"
        rf"programme|texts|check ins|service|texting|thing|messages|list|coaching))?{CLOSE}"
    ),
)
