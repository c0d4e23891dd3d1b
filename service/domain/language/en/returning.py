"""How people ask in English to have the texts back, after a stop or a pause."""

from typing import Final

OPT_IN: Final = (
    (
        r"(?:^|(?<=/ )|i |we |but )(?:i )?(?:do |really )?still (?:do )?(?:want|need|like|would like) (?:them|these"
        r"|those|(?:the|your|my) "
        r"(?:\w+ )?(?:texts|messages|check ins|reminders)|it|in|to (?:get|receive|be (?:in|on|part)|do (?:this|it)"
        r"|continue))"
        r"(?= /|$| please| back| too| them| these| the)"
    ),
    (
        r"(?:turn|switch) (?:(?:the|these|my|them|it|those) )?(?:texts |messages |check ins |"
        r"reminders )?back on\b"
    ),
    r"bring (?:back )?(?:the |these |my )?(?:texts|check ins|messages)(?: back)?\b",
    r"give (?:it|this|me) another (?:chance|try|go|shot)\b",
    (
        r"(?:opt|sign|add|put|let|text|get|count|subscribe|enroll|join|hook|include|resubscribe|"
        r"re ?enroll|take) (?:me|us|my number|up|back|again)(?: (?:me|up|back|in|on(?! hold)|again|"
        r"for|to|into|the|this|these|list|texts|program|messages|please|check ins?|daily))*(?= /|$)"
    ),
    (
        r"(?:opt|opting|opted|sign|signing|add|put) (?:me )?(?:back )?(?:in|up|on)(?: again|"
        r" please)?(?= /|$| to | for )(?<!sign in)(?<!put on)(?<!put up)"
    ),
    (
        r"(?:want|like|love|need|can i|may i|could i|how do i|how can i|id like|ready|wish|happy|"
        r"can you|could you|please|ok to|possible to|lets|go ahead and|trying|decided)(?: (?:to|"
        r"please|you|me|i|just|we|have|get|go ahead and|for))* (?:start|restart|resume|begin|rejoin|"
        r"join|come back|sign up|sign back up|subscribe|resubscribe|re ?subscribe|re ?enroll|"
        r"opt (?:back )?in|back in|get (?:the |these |your |those |my )?(?:texts|messages|check ins|"
        r"them|reminders)(?: (?:again|back|started))?|receive (?:the |these |your )?(?:texts|messages|"
        r"check ins)(?: again)?|continue|keep (?:getting|going)|turn (?:it|them|this) back on|"
        r"be (?:added|put|back)(?: back)?(?: (?:in|on))?|try (?:this |it )?again|give (?:it|"
        r"this) another (?:try|go|shot)|reactivate|have (?:the|these|your|my) (?:texts|messages|"
        r"check ins) back|go back on|pick (?:it |this )?(?:back )?up)\b"
    ),
    (
        r"(?:start|restart|resume|reactivate|begin|turn on|renew|reinstate|unstop|unpause|unblock|"
        r"bring back|send|reenable|enable|undo)(?: (?:sending|me|texting|up|back|my|the|these|those|"
        r"it|this|stop|texts?|messages?|check ins?|again|please|them|texting me|daily|up again|"
        r"with))*(?: (?:texts?|messages?|check ins?|again|me|subscription|program|service|back on|it|"
        r"them|up|please|stop|my stop))(?= /|$| please| i| again| now)"
    ),
    (
        r"(?:unsubscribed|opted out|stopped|cancelled|canceled|quit|texted stop|said stop|sent stop|"
        r"hit stop|stop was|typed stop|that was)(?: (?:it|this|these|the texts|you|was|by|them|out|"
        r"too|in|a|an))* (?:accident|accidentally|mistake|by mistake|by accident|error|"
        r"unintentional\w*|too (?:soon|early|fast|quickly)|my (?:kid|son|daughter|toddler))\b"
    ),
    (
        r"(?:accidentally|mistakenly|didnt mean to)(?: \w+)? (?:unsubscribed?|opt(?:ed)? out|"
        r"stop(?:ped)?|cancell?ed|quit|text(?:ed)? stop|cancel|say stop|send stop|sent stop|"
        r"typed stop)\b"
    ),
    r"didnt mean (?:to )?(?:stop|it|that)\b",
    (
        r"(?:changed my mind|i was wrong to stop|shouldnt have (?:stopped|quit|unsubscribed)|"
        r"want (?:the|these|those|my|your) (?:texts|messages|check ins)(?= /|$| back| again)|regret (?:stopping|"
        r"unsubscribing|quitting)|miss (?:the|these|your|those|getting) (?:texts|"
        r"messages|check ins)|miss the|want (?:back )?(?:in|them back|it back|back in|the texts back|"
        r"my texts back|texts again|these again)|start (?:me )?(?:back )?(?:up )?(?:again|over)|"
        r"im back|back in|count me (?:back )?in|im in|im ready|ready (?:again|to go|now|to (?:start|"
        r"restart|try|come back))|lets (?:do (?:it|this)|go|start|try|restart|begin)|can (?:we|you|"
        r"i) (?:start|restart|try|come back|begin|get|have))\b"
    ),
)  # fmt: skip
_STOP: Final = r"(?:stop|opt ?out|unsubscribe|quit|cancel)"
# What takes a stop back, said by somebody who has stopped.
TAKEN_BACK: Final = (
    (
        r"(?<!dont )(?<!not )(?<!never )(?<!to )(?<!you )\bre ?(?:add|enroll|enrol|subscribe|register|activate|start"
        r"|instate) (?:me|my number)\b"
    ),
    (
        r"\b(?:thumb|finger|phone|autocorrect|autofill|pocket) (?:slipped|did (?:it|that)|sent (?:it|that)|dialed"
        r"|pressed (?:it|that))\b"
    ),
    (
        rf"\bdont (?:really |actually )?want (?:to |it to |them to |this to )?(?:{_STOP}|leave|end)(?= /|$| it| this"
        rf"| the| these| at all| now)"
    ),
    (
        r"\b(?:can|could|may) (?:i|we) still (?:join|come|start|sign|get|do|be|have|take part|participate)\b"
        r"|\bwant (?:to (?:be|come|get|go) )?back (?:on|in|into)\b"
    ),
    (
        r"\b(?:kid|kids|son|daughter|toddler|child|baby|nephew|niece|grandson|granddaughter|grandkid|cat|dog|husband"
        r"|wife|partner|ex|brother|sister"
        r"|mom|mum|dad|friend|roommate|coworker|somebody|someone(?: else)?)s? (?:[a-z]+ ){0,6}?(?:texted|sent|typed"
        r"|pressed|hit|wrote|replied|said|tapped|must have sent) "
        rf"(?:you )?(?:the |that |it |a )?(?:{_STOP}|that|it)\b"
    ),
    (
        rf"\b(?:that |the |my )?{_STOP} (?:wasnt|was not|isnt|was never) (?:me|mine|from me|meant|intended|for you"
        rf"|on purpose)\b|\bthat wasnt me\b"
    ),
    (
        rf"\b{_STOP} was (?:a |an |just a |by )?(?:mistake|accident|joke|error|slip|typo|my \w+|meant for"
        rf"|for somebody|for someone)\b"
    ),
    (
        rf"\b(?:ignore|cancel|undo|forget|disregard|reverse|take back|scrap|delete|retract|scratch|unsend|void"
        rf"|pretend i never sent) (?:my |that |the |this |last |previous )*(?:{_STOP})\b"
        r"|\b(?:ignore|undo|forget|disregard|retract|scratch) (?:my|that|the) (?:last|previous) (?:text|message|reply"
        r"|one)\b"
    ),
    rf"\btake (?:it|that|(?:the|my|that) {_STOP}) back\b|\btake back (?:the|my|that|what i)\b",
    (
        r"\b(?:dont|do not|never|didnt want you to) (?:take|remove|drop|delete|unsubscribe|kick|cut|let) me(?: off"
        r"| out| go)?(?= /|$| please| from| yet| off| mira)"
    ),
    (
        r"\b(?:keep|leave|have|want to be) (?:me )?(?:in|on)(?= /|$| please| the (?:list|program|texts))\b"
        r"|\bkeep (?:sending|texting|(?:them|em|it|those) (?:coming|going))\b"
    ),
    (
        r"\b(?:texts?|texting|messages?|messaging|check ins?|it|its|theyre|these)(?: me)? (?:is |are |s )?(?:ok|fine"
        r"|good|welcome|alright|allowed|great|all right)(?: with me)? again\b"
    ),
    (
        r"\b(?:can|could|may|might) (?:i|we) (?:please )?(?:do|get|have|try|be|use|start|join|receive"
        r"|be on) (?:\w+ ){0,4}again\b"
    ),
    (
        r"\brejoin\w*\b|\btoo late to (?:come back|start|restart|join|get back|change my mind|sign|return)\b"
        r"|\bany (?:chance|way|hope) (?:i|we|of|to|you)(?: \w+){0,2} (?:come|get|getting|coming|join\w*|start\w*|be"
        r"|sign\w*|have|hop) (?:back|again|in|on|these|the)\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:i|kinda|really|do|sorta|honestly|actually|lowkey|ok|hey|so"
        r"|turns out) )*miss(?:ing)? (?:these|them|this|it|you|(?:the|your|my|those) \w+)(?= /|$)"
    ),
    (
        r"\b(?:want|need|like|would like) (?:these|those|them|this|it|(?:the|your) \w+) after all\b"
        r"|\bi do want (?:the|these|them|this|it|those|in)\b"
    ),
    (
        r"\b(?:need|want|could use|could do with|use|would like|like|love) (?:the|those|these|your|my|some"
        r"|a)? ?(?:\w+ )?(?:nudges?|texts?|check ins?|push|questions?|structure|reminders?"
        r"|messages?|goals?|prompts?|support|coaching) (?:again|back)\b"
    ),
    (
        r"\b(?:on (?:second|reflection)(?: thoughts?)?|thought about it|reconsidered|had a (?:rethink"
        r"|change of heart)|never mind the stop)\b"
    ),
)
RESUME: Final = (
    (r"(?:want|need|like|miss|love|ready for)(?: \w+)? (?:the|these|my|your) (?:texts|messages|check ins)(?: again|"
    r" back)?(?= /|$)"),
    r"can do (?:this|it) again\b",
    (
        r"(?:turn|switch) (?:(?:the|these|my|them|it|those) )?(?:texts |messages |check ins |"
        r"reminders )?back on\b"
    ),
    (
        r"(?:back|home|returned) from (?:my |the |our )?(?:vacation|trip|holiday|holidays|leave|"
        r"hospital|travels|honeymoon|break|surgery)\b"
    ),
    r"(?:vacation|holiday|trip|break|leave|pause)s? (?:is |s )?(?:over|done|finished|ended)\b",
    r"back to (?:it|the grind|normal|work|check ins|texting)\b",
    r"bring (?:back )?(?:the |these |my )?(?:texts|check ins|messages)(?: back)?\b",
    (
        r"(?:resume|unpause|un pause|restart|continue|reactivate|unfreeze|end (?:the |my )?pause|"
        r"turn (?:it |them |this )?back on|carry on|proceed|pick (?:it |this |things )?(?:back )?up|"
        r"kick (?:it )?back)\b"
    ),
    (
        r"(?:start|begin|text|send|check)(?: (?:me|the|these|my|up|sending|texting|texts?|messages?|"
        r"check ins?|in|it|with me|on me|them|things))* (?:again|back up|back)\b"
    ),
    (
        r"(?:im|i am|were|am|and|ok|now|finally|hey|hi|home|got|now im|all) (?:now |finally |"
        r"officially |all |home and )?back(?: (?:now|home|at it|again|on track|from|early|in (?:town|"
        r"action|business)|and ready|online|to normal|today|mira|lets|already|with you))*(?= /|$|"
        r" from | and | so | lets | please | at | now )"
    ),
    r"^back(?: now| home| at it| again| early)?$",
    (
        r"(?:ready|good|set|want|ok|happy|able|excited|can we|could we|lets|fit|time|like|keen|up|"
        r"well enough|id like|please)(?: (?:to|for|we|again|now|just|please|you|"
        r"can))* (?:go(?: again)?(?= /|$| again| now)|start(?: again| back| up| the| texting| sending|"
        r" now)?|restart|resume|begin again|get (?:going|started|back|texts|the texts|messages)|"
        r"continue|keep going|come back|pick|be back|more|try again|jump back|check ins? again|"
        r"texts again|hear from you|get back to it|get back on|do this again)\b"
    ),
    (
        r"^(?:(?:im|ok|i am|all|we are|were|hey|hi|ok im|now|yes) )*(?:ready|good to go|ready now|"
        r"ready again|all set|feeling better|better now|recovered|back|go|unpause|resume|start|yes|"
        r"go ahead|continue|start again|lets go|yes please|im back|its over|rested)(?: (?:now|again|"
        r"please|thanks|when you are|mira|today|to go))*$"
    ),
)  # fmt: skip
# How the texts are asked for again, in wider frames.
AGAIN: Final = (
    (
        r"\b(?:turn|switch|put|bring|kick|fire|crank|start|get) (?:it|them|this|these|those|me|us|everything|things"
        r"|(?:the|my|those) \w+(?: \w+)?) (?:back )?(?:on|up|going|rolling|running|off again)\b"
    ),
    r"\b(?:take|get|bring) (?:me|us|this|it|them|these) off (?:of )?(?:hold|pause|mute|ice|standby|snooze|silent)\b",
    (
        r"\b(?:cancel|end|lift|remove|undo|stop|scrap|forget|drop|kill|cut|finish|clear|shorten|take off"
        r"|get rid of) (?:the|my|this|that|our) (?:pause|hold|break|snooze|silence|mute|time ?out|holiday|hiatus"
        r"|freeze)\b"
    ),
    r"\b(?:un ?(?:pause|mute|freeze|hold|park|snooze)\w*|off pause|off hold)\b",
    (
        r"\b(?:hit|text|message|ping|send|ask|bug|nudge|poke|annoy|pester|bring|give|start|fire)(?: (?:me|us|it|them|on"
        r"|up|with|away|the|my|those|these|your|daily|usual|good|old))*(?: (?:stuff|things?|texts?|messages?|questions?"
        r"|goals?|check ins?|prompts?|nudges?|reminders?|ones?))?(?: (?:to|with|for) me)? again\b"
    ),
    (
        r"\b(?:you|u|ya|mira) (?:can|could|may) (?:\w+ )?(?:send|text|ask|start|message|resume|begin|write|bug|ping|go"
        r"|put|turn)\b"
    ),
)
# How somebody who paused says that the pause is over.
OVER: Final = (
    (
        r"\bstart (?:early|earlier|sooner|now|today|right away)\b|\b(?:done|finished|over) with (?:the|my|this"
        r"|our) (?:break|pause|trip|vacation|holiday|time off|leave)\b"
        r"|\bbring (?:them|em|it|those|(?:the|my) \w+) (?:back|on)\b|(?:^|(?<=/ ))(?:im |i am |ok "
        r"|now )*(?:all )?ready(?= /|$)"
    ),
    (
        r"\b(?:crack|carry|go) on\b|\bas you were\b|\bgame on\b|\bfire away\b|\bhit me\b|\bbring it on\b|\bround two\b"
        r"|\ball yours\b|\blets (?:have (?:it|them)|go again|get (?:back|going|started|cracking|rolling|moving)|pick"
        r"|carry|crack|start|resume|restart|roll|do)\b"
    ),
    (
        r"\b(?:enough|done|finished|through) (?:with )?(?:resting|rest|time off|lazing|lounging|break|pause|being off"
        r"|holiday|slacking)\b|\b(?:break|pause|vacation|holiday|trip|leave|time off|exams?|finals|move|deployment"
        r"|quarantine|isolation|surgery|shoot|tour)(?:s| is| are)? (?:now |finally |all |got |was )?(?:over|done"
        r"|finished|ended|up|cut short|cancelled|canceled|behind me|fell through|rained off)\b"
    ),
    (
        r"\b(?:back (?:on|at|in|from|to|home|now|online|with|behind|again|among|amongst|and|for|early|sooner|already"
        r"|earlier)|(?:im|i am|were|we are|am|now|finally|safely) (?:home|back)|home (?:now|again|safe|from|early"
        r"|sooner))\b"
    ),
    (
        r"\b(?:rested|recharged|raring|good to go|all clear|coast is clear|all better|better now|fighting fit|fit again"
        r"|on the mend|on my feet|discharged|out of (?:hospital|the hospital|surgery|the woods|bed|quarantine|rehab)"
        r"|all (?:set|good|healed|yours|ears|done)|got the all clear|up for it again|feeling (?:better|human|good|well"
        r"|up to it|ready)|ready (?:for (?!bed|sleep|dinner|lunch|work|(?:the|my) (?:interview|day|exam))|to (?!go to"
        r"|give up|sleep)|when|again|now))\b"
    ),
    (
        r"\b(?:missed|miss|missing) (?:you|your|these|the|this|my|those)(?: \w+)?(?= /|$| \w+)|\bwhere were we\b"
        r"|\bwheres? my (?:texts?|goal|questions?|check ins?)\b|\bdont wait (?:until|till|for)\b|\bno need to wait\b"
        r"|\bready sooner\b|\bearlier than (?:planned|expected|i said|thought)\b"
    ),
)
