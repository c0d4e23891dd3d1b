"""How people ask in English for silence that ends."""

from typing import Final

PAUSE: Final = (
    r"sit(?:ting)? (?:out (?:this|the rest of the|the|next)|this|the|next) (?:week|month)(?: out)?\b",
    (r"(?<!kill for )(?<!love )(?<!die for )(?:(?:a|an|one|two|three|few|couple|of|\d+) )+(?:days?|weeks?|months?|hours?) (?:long )?(?:break|pause|rest|"
    r"holiday|vacation|breather)(?= /|$| please| from| starting| ok)"),
    (r"^(?:please |hey |mira )*(?:can|could|may) i (?:please )?(?:take|have|get) (?:a |some )?(?:short |little |"
    r"quick )?(?:break|pause|breather|time out)(?: (?:please|from \w+|now|for now))*$"),
    (r"no (?:goals?|prompts?|questions?) (?:until|for (?:a|the|this|\d+|one|two|three|few|couple|next)\b(?! (?:day|"
    r"today))|this (?:week|month)|next week)"),
    (
        r"(?:a |one |two |three |1 |2 |3 |few )?(?:day|week|month|weeks|days) (?:long )?pause(?= /|$|"
        r" please| from| on)"
    ),
    (
        r"^(?:(?:im|i am|i|just|ok|hey|mira|need|going to be|ill be|sorry|id like to|want to|going to|"
        r"have to) )*(?:taking|take|need|needing|having|want|on) (?:a |some |to take a )?(?:short |"
        r"little |quick |small )?(?:break|time off|breather|time out|timeout|vacation|holiday|leave|"
        r"pto)(?: (?:please|now|for now|for a (?:bit|while)|from (?:this|these|everything|the texts)|"
        r"right now|a bit|awhile))*(?= /|$)"
    ),
    (
        r"(?:^|(?<=/ )|(?<=please )|(?<=and )|(?<=can we )|(?<=can you )|(?<=could we )|"
        r"(?<=could you )|(?<=to )|(?<=lets )|(?<=just )|(?<=but )|(?<=so )|(?<=u )|(?<=ok )|"
        r"(?<=then )|(?<=hey )|(?<=hit )|(?<=press )|(?<=need a )|(?<=want a )|(?<=on )|(?<=kindly )|"
        r"(?<=should )|(?<=must )|(?<=can i ))(?<!learned to )(?<!remember"
        r" to )(?<!learning to )(?<!try to )(?<!trying to )paus(?:e|ing)(?: (?:it|this|these|those|"
        r"the (?:texts?|messages?|check ins?|program|reminders|prompts|whole thing|thing)|me|"
        r"my (?:texts?|messages?|check ins?|program|reminders)|texts?|messages?|check ins?|everything|"
        r"things|texting|messaging|all|them|sending|us))*(?: (?:please|now|thanks|here|again|"
        r"temporarily|briefly|texting|texts))*(?= /|$| for\b(?! (?:a (?:moment|second|breath|sec|beat|"
        r"minute)|thought|effect|lunch))| until| this| next| the rest| a (?:week|few|couple|month|day|"
        r"bit|while)| \d| over| while| one| two| three| few| because| as| im| i | thru| through| from|"
        r" starting| my| couple| with| on)"
    ),
    (
        r"^(?:please |can we |can you |could you |hit |lets |id like to |i need to |i want to |"
        r"need to |have to |i need a |need a |want a |on )*pause(?: please| thanks| now| it| me)?$"
    ),
    (
        r"(?<!dont )(?<!didnt )(?<!not )(?<!never )(?<!wont )(?<!cant )(?<!had to )(?<!i )(?<!i just )"
        r"(?:hold|stop|halt|suspend|freeze|snooze|mute|no|skip|postpone|delay|put|quit|cancel|"
        r"dont send|dont text|dont message|do not text)(?: (?:off|on|all|the|these|my|sending|texting|"
        r"texts|messages|check ins?|messaging|goals?|questions?|nudges?|me|any|with|it|this|them|things|hold"
        r"|everything|"
        r"reminders|please|contacting|prompts|check in|text|message|more|your))* (?:(?:up )?(?:until|"
        r"til|till|for (?:a|the|this|next|few|some|\d+|one|two|three|four|five|six|seven|ten|now|"
        r"couple|several|at least|about|another|my|rest)|this (?:week|weekend|month)|next week|"
        r"while (?:im|i am|we|my|on)|over (?:the|spring|xmas|easter|christmas)|the (?:rest|next)|"
        r"through|during|temporarily|starting|as im|because im (?:on|traveling|away|sick)|(?:a |one |"
        r"two |three |\d+ )(?:days?|weeks?|months?)))\b(?! (?:me to|gas|coffee|lunch|milk|food|good|"
        r"dinner|groceries|sake|all|nothing|real|work|the (?:love|record|bus)|ever))"
    ),
    (
        r"(?:on hold|hold off(?= /|$| for| until| on (?:the (?:texts|messages)|these|sending|texting|"
        r"texts|messages|check ins)| a )|time ?out|hiatus|on pause|(?:need|want|take|"
        r"taking) a pause(?= /|$| for| from| until)|hit pause|press pause|snooze (?:me|this|these|it|"
        r"the)|suspend (?:the|these|this|my|me|it)|freeze (?:the|these|this|my|me|it)|"
        r"take a (?:short |little |quick |brief |week |few days |couple days? )?(?:break|pause|hiatus|"
        r"breather) from (?:this|these|the texts|texting|check ins|the check ins|texts|the program|"
        r"the messages|you)|(?:need|want|take|taking|have|like|could use|having|get) (?:a |some |"
        r"to take a |to have a )?(?:short |little |quick |brief |week long |week |small |"
        r"longer )?(?:break|breather|time off|week off|few days off|couple (?:of )?days off|days? off|"
        r"weeks? off|month off|pause)(?: (?:from (?:this|these|the|all|texts|it)|for (?:a|the|this|"
        r"few|couple|some|about|\d+|one|two|three|next)|until|till|this week|next week|please|"
        r"from you))|break (?:until|for (?:a (?:week|few|couple|month|bit|while)|\d+|two|one|three|"
        r"the (?:week|rest|holiday|month))|this week|til)|break from (?:this|these|the (?:texts|"
        r"check ins|program|messages)|texting|texts|check ins|you))\b"
    ),
    (
        r"(?:back|return|returning|(?:ill be|i will be|im) (?:available|reachable|free|around|"
        r"home)(?: again)?) (?:on |by |after |at work |in town |again |in |from \w+ (?:on )?|the |"
        r"from \w+ \w+ )?(?:monday|mon|tuesday|tues|tue|wednesday|wed|weds|thursday|thurs|thu|friday|"
        r"fri|saturday|sat|sunday|sun|next (?:week|month|\w+day)|(?:the )?\d{1,2}(?:st|nd|rd|th)|"
        r"in (?:a|\d+|one|two|three|few|couple)(?: \w+){0,2} (?:days?|weeks?|months?)|a (?:week|few|"
        r"couple|month)|\d+ (?:days|weeks)|tomorrow|january|february|march|april|may|june|july|august|"
        r"september|october|november|december|\d{1,2}/\d{1,2})\b(?=.*)"
    ),
    (
        r"(?:im |ill be |i will be |were |am |going |going to be |be |gone |i am |heading |leaving |"
        r"off |currently |be out |)(?:on (?:vacation|holiday|leave|a trip|pto|a cruise|a retreat|"
        r"maternity leave|honeymoon|my honeymoon|annual leave|medical leave|bereavement|"
        r"a business trip|break)|away|out of (?:town|office|the office|the country|reach|state|"
        r"service|range|pocket)|traveling|travelling|abroad|in (?:the )?(?:hospital|surgery|rehab)|"
        r"off (?:work|grid|the grid)|offline|unreachable|camping|off on|having surgery|out sick|"
        r"unplugg\w+|gone(?! off)|mia|incommunicado|exams?|finals|midterms|jury duty|quarantine|tied up|laid up"
        r"|bedridden|in bed|sick|slammed|swamped|underwater"
        r"|(?<!jumped )(?<!fell )(?<!got )(?<!took )(?<!went )(?<!get )(?<!drop )(?<!kicked )(?<!set )"
        r"(?:out|off)|busy|unavailable)(?: (?:visiting|with|at|in|to|for|my|the|a|camping|"
        r"until|through|from|\w+))*? (?:until|til|till|through|thru|for (?:the|a|\d+|two|three|one|"
        r"couple|few|next|about|this)|this (?:week|weekend)|next week|back (?:on|in|next|the|monday|"
        r"tuesday|wednesday|thursday|friday|saturday|sunday|after|by|around|\d)|the rest of|"
        r"all (?:week|month)|rest of|from (?:tomorrow|the|monday|\w+day|\d))\b"
    ),
    (
        r"(?:give me|need|leave me alone|ill (?:be back|text|let you know|reply)|wait|"
        r"get back to (?:me|you)|check (?:back|in)(?: with me| on me)?|try me|text me|message me|"
        r"talk to (?:me|you)|start (?:again|back|up|texting)|pick (?:this|it|back) (?:back )?up|"
        r"resume|ask me|hit me up|circle back|come back|reach out|bug me|ping me|touch base|"
        r"leave me be|contact me|quiet|write me|remind me|continue|lets pick (?:this|it) up|"
        r"i can start)(?: (?:again|me|please|back|up|time|on|in|until|alone|then|off|it|this|space|"
        r"peace|to you|quiet|some time|some space|myself))*(?: (?:until|til|till|for (?:a|few|couple|"
        r"the next|\d+|about|one|two|three|the rest|this|rest)|in (?:a|few|couple|\d+|two|three|one|"
        r"about)|next (?:week|month|\w+day)|after (?:the|my|xmas|christmas|easter|thanksgiving|new|"
        r"spring|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|"
        r"(?:on )?(?:the \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|"
        r"fri|sat|sun)|(?:a|one|two|three|few|a few|a couple|\d+)(?: more| of)? (?:days|weeks|week|"
        r"month|months)|when im (?:back|home|better|well)|once im (?:back|better)|the rest of|"
        r"this week|the week|the weekend|rest of))\b(?! (?:hours?|hrs?|minutes?|mins?|sec\w*|bit))"
    ),
    (
        r"(?:week|few days|couple days|couple of days|month|weeks|days|weekend) off (?:from (?:this|"
        r"these|texts|you|the)|please)\b"
    ),
    (
        r"(?:dont|no|(?<=you )not|(?<=u )not|(?<=please )not|(?<=we )not|(?<=kindly )not) (?:text|message|send|texts"
        r"|messages|check ins?|contact|bug|check in)(?: (?:with|"
        r"me|anything|any|on))* (?:until|til|till|this (?:week|weekend|month)|next week|for (?:a|the|"
        r"few|\d+|couple|next|one|two|three|this|at least|now|awhile)|over the|while (?:im|i)|during|"
        r"on vacation|when im|before (?:the|monday|tuesday|wednesday|thursday|friday|next))\b"
    ),
    r"(?:not|no) (?:texts|messages|check ins|texting)(?: please)? (?:this week|next week|for|until)\b",
    (
        r"wont be (?:able to (?:reply|answer|respond|text|check in|do this)|around|available|here|"
        r"answering|reachable|replying)(?: \w+){0,4} (?:until|til|till|for (?:a|the|few|\d+|next|"
        r"two|three|one|couple)|this week|next week|through|the rest|rest of|all week)\b"
    ),
    (
        r"(?<!dont )(?<!didnt )(?<!not )(?<!never )(?<!wont )(?<!cant )(?<!had to )stop (?:for (?:now|a (?:bit|while"
        r"|little|week|few|couple|month|day)|awhile|the (?:week|"
        r"weekend|time being|moment|month|holidays)|\d+|this week|two|three|one)|until|this week)\b"
    ),
    r"(?:texts?|messages?|check ins?) (?:off|on hold|paused) (?:for|until|this|next|please)\b",
)  # fmt: skip
# A stop with an end is a pause.
STOP_FOR_A_WHILE: Final = (
    r"\b(?:until|til|for (?:a (?:bit|while|week|few|couple|little|month|day|fortnight)|awhile|now|"
    r"the (?:week|weekend|rest|next|time being|moment|month|holidays?|summer)|\d+|two|three|one|"
    r"four|five|six|ten|(?:this|next) (?:week|month|weekend|couple|few)|some time|few|couple|"
    r"several|my (?:vacation|trip|holiday))|this (?:week|weekend|month)|next week|while (?:im|"
    r"i am|i|were|my)|(?:a|one|two|three|\d+) (?:weeks?|days?|months?)|over (?:the|christmas|"
    r"easter|spring)|temporarily|the (?:rest|next) of|im back (?:on|in|next)|during (?:my|the)|"
    r"through (?:the|\w+day))\b(?! (?:ever|all|good|real|i die|forever))"
)
STOP_FOR_TODAY: Final = (
    r"^(?:today|tonight) |\b(?<!after )(?<!from )(?:today|tonight|for today|for tonight|for the (?:day|night)|"
    r"this (?:evening|morning|afternoon))(?= /|$| please| thanks| im| i| ok| only| just)"
)
AT_SOME_TIME: Final = (
    r"\b(?:so (?:early|late)|before (?:\d{1,2}(?: ?[ap]m|:\d\d)?|noon|work|lunch|breakfast|nine|ten|eight|seven|"
    r"i wake|"
    r"im up|sunrise)|after \d{1,2}(?: ?[ap]m|:\d\d)?|after (?:work|dinner|ten|nine|eight|seven|six|five)|at (?:night|"
    r"work|\d|this (?:hour|time)|\w+ (?:am|pm|oclock))|during|on (?:the )?(?:weekends?|(?:mon|"
    r"tues|wednes|thurs|fri|satur|sun)days?)|while (?:im|i) (?:at work|driving|work|sleep\w*|"
    r"drive)|in the (?:morning|middle|evening|night|mornings|evenings)|past \d|when im (?:at work|"
    r"driving|sleeping)|that (?:early|late)|(?:this|that|too|these) (?:early|late|hours)|"
    r"so (?:often|many|much))\b"
)
