"""A wish for no more texts, said as a refusal: off her phone, had it with you, zero texts, reported, untick me."""

from typing import Final

_OURS: Final = (
    r"(?:texts?|texting|messages?|messaging|reminders?|check ins?|prompts?|alerts?|sms|questions|correspondence|"
    r"communications?)"
)
_BY_US: Final = rf"(?:{_OURS}|app|bot|thing|service|program(?:me)?|system|texting thing)"
REFUSALS: Final = (
    (
        "texted messaged contacted pinged bothered",
        (
            (
                r"(?:^|(?<=/ ))(?:(?:please|note|hey|hi|hello|sorry|ok|so|and|again|from now on|be advised|that) )*(?:this|"
                r"my|our) (?:phone|number|line|cell|mobile|handset|phone number) (?:(?:is|are) (?:not|never|no longer) to|isnt "
                r"to|(?:must|should|may|shall|ought) (?:not|never)(?: to)?|shouldnt|mustnt|shant|is to never) be (?:texted|"
                r"messaged|contacted|pinged|bothered)(?= /|$| again| any ?more| anymore| any longer| ever| by| please| from| "
                r"with| at all| for| further)"
            ),
        ),
    ),
    (
        "off down stopped",
        (
            (
                r"(?:want|wants|get|take|need|needs)(?: \w+)? (?:these|this|it|them|the texts|the messages) (?:off|"
                r"out of) (?:my|her|his|our|this) (?:phone|mobile|cell|handset|life|face|number|inbox)\b"
            ),
            (
                rf"(?:turn|switch|shut)(?: \w+)? (?:this|the|your|these|that) (?:\w+ )?{_BY_US} off\b|(?:want|need|"
                r"like) (?:it|this|these|them) (?:turned |switched )?off(?= /|$| please| now)(?! (?:my|the))"
            ),
            r"shut (?:it|this|these) down(?= /|$| please| now| permanently| for good)",
            (
                rf"(?:get|have|want|need|like) (?:the|these|your|all) {_OURS} (?:stopped|turned off|cancelled|"
                r"canceled|switched off|ended|gone)\b"
            ),
            (
                r"(?:please |just |so |^|(?<=/ ))cut (?:me|us|these|them) (?:off|out|loose)(?= /|$| please| now| from "
                r"(?:this|these|your)| thanks)"
            ),
        ),
    ),
    (
        "done finished had enough sick over account profile",
        (
            (
                r"(?:done|finished|through|over) with (?:these|them)(?= /|$| as well| too| now| thanks| please| all| "
                r"tbh| texts)"
            ),
            (
                r"(?:had it|had enough|enough|done|fed up|sick|tired)(?: \w+)? (?:with|of) (?:you (?:texting|"
                rf"messaging|asking|sending)|you lot|you people|(?:this|the|your|these) (?:\w+ )?{_BY_US})\b(?! (?:at "
                r"work|from (?:him|her|work|my)))"
            ),
            (
                r"(?:close|delete|cancel|shut|remove|deactivate) my (?:account|profile)(?= /|$| please| and (?:dont|"
                r"stop)| now| with you)"
            ),
        ),
    ),
    (
        "back again ever more need",
        (
            (
                r"(?<!they )(?<!recruiters )(?<!people )(?<!who )(?<!companies )(?<!you )(?<!if they )(?:dont|do not|"
                r"never)(?: (?:ever|you|bother))? (?:write|text|message|reply|come|ping|texting|messaging) back(?= /|"
                r"$| please| ever| again| mate)(?! to (?:work|school))"
            ),
            (
                r"(?:dont|never|do not)(?: (?:ever|you))? (?:ask|text|message|bother|contact|send|write|ping)(?: "
                r"(?:me|us|this|that|to me|me this|me these|me that|me anything))+ (?:ever )?again\b"
            ),
            (
                r"no need (?:to|for you to|for)(?: keep| carry on)? ?(?:send\w*|text\w*|messag\w*|check\w* in)(?: "
                r"(?:me|on me|with me|us))?(?: (?:these|this|texts|them|messages))?(?= any ?more| anymore| again| "
                r"from now| now i| now that| now my|$)(?! / (?:until|tomorrow|today))"
            ),
            (
                r"(?:ever|never) (?:text|message|contact|write|send)(?: \w+){0,3} again(?= /|$)(?<!never text him "
                r"again)(?<!never text her again)"
            ),
        ),
    ),
    (
        "consider resignation withdraw withdrawing withdrawal quits day ways",
        (
            (
                r"consider (?:this|it|that|me|myself)(?: as)?(?: (?:my|a|the|our))?(?: \w+)? ?(?:resignation|goodbye|"
                r"exit|withdrawal|opt ?out|opted out|unsubscribed|out)\b(?! of (?:the running|office))"
            ),
            (
                r"(?:like|want|wish|need|going|have) to withdraw\b(?! (?:money|cash|some|the (?:money|offer|"
                r"application)|my (?:application|money|savings)|from (?:the|my) (?:account|bank|course|race|exam|"
                r"process|interview)))|withdraw\w* (?:mine|my consent)(?= /|$)"
            ),
            (
                r"(?:call|calling) (?:it|this) (?:a day|quits)(?: \w+)? (?:with|on) (?:the|these|this|your) "
                rf"{_BY_US}\b|part(?:ing)? ways with (?:this|the|your|you)\b(?! (?:job|company|boss))"
            ),
        ),
    ),
    (
        "zero 0 no nil none texts texting messages",
        (
            (
                rf"(?:zero|0|nil|none)\b(?: \w+){{0,6}}? {_OURS}(?: \w+){{0,3}}? (?:want|from you|per day|a day|"
                r"please|from now on|a week|from now)\b"
            ),
            (
                rf"no {_OURS}(?: \w+)? ?(?:whatsoever|at all|ever|ever again|please|thank you|thanks)(?= /|$)(?<!no "
                r"messages yet)"
            ),
        ),
    ),
    (
        "why how still keep kept already stop",
        (
            (
                r"(?:why|how come)(?: \w+)? (?:am i|do i|are you|you|is (?:this|it))(?: \w+)? (?:still|keep) "
                r"(?:getting|get|receiving|sending|texting|messaging|asking|coming)(?: (?:me|these|this|them|em|your|"
                rf"the|from you|{_OURS}))+"
            ),
            (
                r"(?:keep|kept|been|already|have|ive|i) (?:replying|reply|texting|sending|saying|typing|sent|said|"
                r"replied|texted|put|typed) stop\b(?! (?:by|at|doing|it to myself|worrying))"
            ),
            r"(?:please|lets|i think ill|ill) stop here(?= /|$| thanks| please)",
        ),
    ),
    (
        "unenroll unsubscribe deregister untick unregister unlist exclude disenroll unfollow uncheck detach",
        (
            (
                r"(?:unenroll|unsubscribe|deregister|untick|unregister|unlist|exclude|disenroll|unfollow|uncheck|"
                r"detach|opt) (?:me|us|my (?:number|name)|this number)(?: out)?\b(?! (?:in|a))"
            ),
        ),
    ),
    (
        "bin scrap ditch kill axe want need part em",
        (
            (
                r"(?:^|(?<=/ ))(?:please |just |so |and |can you |now )*(?:bin|scrap|ditch|axe|kill|drop|lose|stop|"
                r"end) (?:them|these|those|em)(?: (?:all|please|now|thanks))*(?= /|$)"
            ),
            (
                r"(?:^|(?<=/ )|i |we |and |really |but |just )(?:dont|do not|no longer) (?:want|need) (?:em|these|"
                r"them ?any ?more)(?= /|$| anymore| thanks| please| any| coming)"
            ),
            (
                rf"(?:cant|dont want to|couldnt) have (?:these|your|them|that again|this again)(?: {_OURS})? ?"
                r"(?:coming|popping up|turning up|going off)?(?= /|$| please| when| while| at)(?! (?:nice|job))"
            ),
        ),
    ),
    (
        "standards ofcom ico commissioner fcc ftc regulator ombudsman police lawyer solicitor harassment",
        (
            (
                r"(?:report\w*|complain\w*|calling|call|contact\w*|going|tell\w*|ring\w*|onto)(?: \w+){0,3} "
                r"(?:trading standards|ofcom|ico|information commissioner|fcc|ftc|attorney general|regulator|"
                r"ombudsman)\b"
            ),
            (
                r"(?:one more|another|next|any more)\b[^/]*\b(?:text|message|good morning|ping|from you)\b[^/]*\b"
                r"(?:police|lawyer|solicitor|report|block|sue|trading standards|complain\w*)\b"
            ),
        ),
    ),
)
