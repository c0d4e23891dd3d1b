"""What a wish for no more texts is built from."""

from typing import Final

# What may stand around a wish without changing it.
LEAD: Final = (
    r"(?:please|ok(?: so)?|alright|hey|hi|hello|yo|also|and|but|so|now|then|just|seriously|"
    r"honestly|frankly|look|listen|sorry"
    r"|um+|uh+|oh|hm+|well|no|nope|nah|yes|yeah|yep|actually|kindly|omg|lol|again|once (?:more|"
    r"again)|guys|sir|maam|dear"
    r"|friend|coach|mira|to|is it ok (?:if|to)|(?:can|could|would|will|may) (?:you|we|i|u|someone|"
    r"somebody|y all)(?: guys)?"
    r"|if you (?:could|can|would)|you (?:can|need to|should|must|may|have to|people|guys)|u|"
    r"it(?:s| is) time to|time to"
    r"|i (?:need|want|would like|asked|am asking|expect|told|ask|beg|already told|already asked|"
    r"have asked) (?:you(?: guys)?|u)(?: guys)?(?: to)?"
    r"|(?:id|i would|ill|i will) (?:like|love|prefer|want|appreciate)(?: (?:it if )?(?:you|"
    r"u))?(?: to| would| could)?"
    r"|id (?:really )?(?:like|love|prefer)(?: (?:you|u))?(?: to)?|would (?:really )?(?:like|love|"
    r"prefer)(?: (?:you|u))?(?: to)?"
    r"|(?:i )?(?:really )?(?:want|wish|need|have|must|prefer|choose|decided|hereby)(?: to)?|"
    r"im (?:going to|asking (?:you )?to|ready to|here to|writing to|trying to)"
    r"|i(?: think)? (?:ill|i will|im going to)|i(?: really| just)?|lets|i(?: already)? said|"
    r"i told you(?: (?:already|before))?(?: to)?|for the last time|for the (?:second|third|2nd|"
    r"3rd|hundredth) time"
    r"|thanks(?: but)?|thank you(?: but)?|go ahead and|feel free to|how (?:do|can|would|could|"
    r"should) (?:i|you|we|one)|how to"
    r"|where do i|what do i (?:text|do|say|reply|send|type)(?: to)?|is there (?:a|any) way (?:to|"
    r"i can)|would it be possible to"
    r"|is it possible to|i am|im|for real|fr|really|fucking|damn|ffs|god|jesus|christ|dude|bro|"
    r"man|people|asking to|respectfully"
    r"|i think(?: (?:we|i|you)(?: should| can)?)?|we(?: should| can)?|good morning|good evening|"
    r"good night|todays answer is|my answer is|idk just|i said please|one more time|hello there|"
    r"team)"
)
TRAIL: Final = (
    r"(?:please|thanks|thank you(?: very much| so much)?|now|already|anymore|ever|again|at all|"
    r"right now|right away|asap|immediately"
    r"|forever|for good|permanently|ok|lol|man|dude|bro|guys|ffs|entirely|altogether|completely|"
    r"from now on|going forward|everyday"
    r"|every day|so much|though|at once|i mean it|im serious|seriously|mira|coach|sir|maam|"
    r"effective immediately|this instant"
    r"|actually|appreciate it|all the time|every (?:morning|night|evening|single day)|as of (?:now|today)|"
    r"starting (?:now|today)|today|kindly"
    r"|for real|fr|jesus|christ|god|or else|or (?:ill|i will) (?:block|report)\b[\w ]*|and thanks|"
    r"and thank you|would you|will you|can you|you|ya|u|people|then|wtf|yall)"
)
KIND_OF: Final = (
    r"(?:(?:automated|automatic|auto|daily|weekly|constant|stupid|dumb|damn|annoying|fucking|"
    r"bloody|silly|little|random|unwanted|text|morning|evening"
    r"|more|other|future|further|check in|coaching|bot|robot|spam|goddamn|pointless|useless|all|"
    r"of|your|my|the|any|these|those|this|that|such|endless|upswing"
    r"|freaking|incessant|nightly|repeated|motivational|marketing|sms|receiving|getting|sending|"
    r"these kind|me|phone) )*"
)
TEXTS: Final = (
    rf"(?:{KIND_OF}(?:texts?|texting|messages?|messaging|reminders?|prompts?|check ins?|"
    r"notifications?|alerts?|spam|spamming|updates?|emails?|pings?"
    r"|service|services|program|programme|subscription|enrollment|stuff|crap|shit|bullshit|"
    r"nonsense|bs|things?|questions|contact|communications?|nudges?|coaching|bot|robot))"
)
THESE: Final = (
    r"(?:this|these|those|it|them|that|everything|all(?: of (?:this|it|them|these))?|"
    r"any of (?:this|these))"
)
ME: Final = (
    r"(?:me|us|my (?:phone|number|cell|mobile|line|wifes? phone|husbands? phone|moms? phone)|"
    r"this (?:number|phone|cell|line|no)|here|anyone here)"
)
REACHING: Final = (
    r"(?:text(?:ing)?|messag(?:e|ing)|contact(?:ing)?|bother(?:ing)?|bug(?:ging)?|send(?:ing)?|"
    r"pester(?:ing)?|harass(?:ing)?|spam(?:ming)?"
    r"|annoy(?:ing)?|nag(?:ging)?|ping(?:ing)?|writ(?:e|ing)|email(?:ing)?|hit(?:ting)?|"
    r"blow(?:ing)?|check(?:ing)?|ask(?:ing)?|coach(?:ing)?"
    r"|mess(?:ing)?|disturb(?:ing)?|call(?:ing)?|remind(?:ing)?|hound(?:ing)?|follow(?:ing)? up|"
    r"reach(?:ing)? out|communicat(?:e|ing)|prompt(?:ing)?|send(?:ing)? out)"
)
CLOSE: Final = rf"(?:(?: {TRAIL})*(?= /|$))"
LIST: Final = (
    r"(?:(?:the|you|yer|this|your|ur|that|these|those|any|all|of|any of|all of|all the|(?:damn|"
    r"stupid|fucking|text|texting|mailing|sms|contact|coaching|check in|messaging|message|calling|"
    r"phone|distribution|marketing|email|upswing|whatever this)) )*"
    r"(?:list|lists|texts?|texting|messages?|program|programme|thing|system|service|database|"
    r"group|chat|subscription|roster|rotation|records|check ins?|reminders?|contacts|stuff|this|"
    r"these|it|them|whatever (?:this|it|that)(?: (?:is|thing is|list is))?|here|everything|data base|platform|"
    r"directory|loop|mailing)"
)
OUT: Final = (
    r"(?:release|disconnect|detach|purge|clear|ditch|nix|take|get|remove|delete|drop|unenroll|"
    r"unenrol|deregister|unregister|scrub|pull|strike|kick|erase|exclude|unlist|disenroll|"
    r"withdraw|wipe|deactivate|disable)"
)
