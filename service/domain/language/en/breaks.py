"""Breaks and returns told in English that are no wish for silence, and the ways to put one off to a better day."""

from typing import Final

_WHO_ELSE: Final = (
    r"(?:recruiters?|hr|hiring managers?|boss|bosses|managers?|interviewers?|company|companies|office|agency|employer"
    r"|school"
    r"|bank|landlord|team|clients?|coworkers?|colleagues?|job|position|role|interviews?|start date|course|class|exam"
    r"|project|offer|contract|store|shop|library|clinic|dentist|doctor|therapist|lawyer|gym|hiring|application|process)"
)
# Somebody else's absence, a break that is over, and what begins again without us.
NOT_OURS: Final = (
    (
        r"(?:^|(?<=/ )|(?<=because )|(?<=but )|(?<=and )|(?<=since )|(?<=found out )|(?<=heard ))"
        rf"(?:(?:the|my|our|his|her|their|that|a|new|old) )*{_WHO_ELSE} (?:\w+ )?"
        r"(?:is|are|was|were|will|wont|wants|said|says|told|moved|pushed|goes|went|got|has|have|had|out|away|closed"
        r"|on leave|on vacation|on holiday|back)\b"
        r"(?![^/]*\b(?:paus\w+|texts?|messages?|check ins?|hold off|bug me|need|please|lets|can we|can you"
        r"|resume me)\b)[^/]*"
    ),
    r"\bhiring freeze\b[^/]*",
    (
        r"\b(?:talks|class(?:es)?|school|interviews?|hiring|negotiations|lessons|training|term|season|work|college|uni"
        r"|practice|rehearsals?|the (?:course|process|semester|job|role|position)|(?:new |first )?(?:job"
        r"|shift)) (?:will |should |to )?"
        r"(?:resumes?|restarts?|starts?(?: up)?(?: again)?|begins?(?: again)?|continues?|picks? up|is back"
        r"|are back)\b[^/]*"
    ),
    (
        r"\b(?:after|since) (?:a|an|that|\d+|one|two|three) (?:[a-z]+ ){0,3}?(?:break|pause|rest|time off|days? off"
        r"|weeks? off|months? off|holiday|vacation|breather|leave)\b(?! (?:please|until|from))"
    ),
    (
        r"\b(?:had|took|enjoyed|loved|deserve|deserved|earned|want(?:ed)? to book|ask(?:ed|ing)? for|kill for) (?:a"
        r"|an|my|the|our) "
        r"(?:[a-z]+ ){0,3}?(?:break|pause|rest|time off|days? off|weeks? off|months? off|holiday|vacation|breather)\b"
        r"(?! (?:please|until|from (?:this|these|texts|you)))"
    ),
    (
        r"(?:\b(?:a|the|that|my|this) (?:[a-z]+ ){0,2}?|^|(?<=/ ))(?:break|pause|time off|days? off|weeks? off"
        r"|holiday|vacation|breather|rest) "
        r"(?:taught|helped|did|was|made|gave|showed|really|felt|worked|wasnt|didnt|has|had|went)\b"
    ),
    (
        r"\b(?:got|came|went|flew|drove|walked|hes|shes|theyre|he is|she is|they are|was|just|been|gets|comes"
        r"|(?:mom|mum|dad|wife|husband|son|daughter|sister|brother|friend|kids|they|he|she|who) (?:is|are|will be"
        r"|comes)) (?:right |home |in )?(?:back|home)(?: home)?\b(?! (?:to|at) (?:you|it))"
    ),
    (
        r"\b(?:rest|others?|ones?|search|applications?|everything|it|that|\d+|hunt|plans?|both) (?:is|are|was"
        r"|were) (?:all |still |now )?on (?:hold|pause|hiatus)\b"
    ),
    (
        r"\b(?:offer|job|hired|contract|role|position|employer|course|letter|onboarding|shift|accepted|promoted)\b.*?"
        r"(?:\b(?:i )?(?:start|starts|starting|begin|begins|beginning)\b)(?! (?:again|back|over|text\w*|send\w*))[^/]*"
    ),
    (
        r"\b(?:was|been|spent|got|book|request|requested|booked) (?:\w+ ){0,2}?(?:away|out|off|sick|traveling"
        r"|on vacation|on holiday|in hospital"
        r"|in the hospital|ill|busy|swamped)\b(?! (?:please|from (?:this|these|texts|you)))[^/]*"
    ),
    (
        r"(?:^|(?<=/ )|(?<=but )|(?<=so ))(?:itll|it will|that will|thatll|theyll|they will|it can|that can|it has to"
        r"|it had to|it needs to"
        r"|(?:the|my) \w+ (?:will|can|has to|had to)) (?:have to |need to |just )*(?:wait|hold|keep)\b[^/]*"
    ),
    (
        r"\bpaus\w+ (?:my|the|our|his|her) (?!texts?|texting|messages?|check ins?|program|reminders|prompts|whole"
        r"|things?|daily|coaching"
        r"|goals?|questions?|enrollment|service|sms|account|subscription|plan|lot|rest|next)\w+\b[^/]*"
    ),
    r"\b(?:had|have|has|got) to (?:wait|hold|pause) (?:for|until|on)\b[^/]*",
    (
        r"\b(?:ive got|i have|i get|saved|save up|accrued|banked|earned) (?:\w+ ){0,3}?(?:days?"
        r"|weeks?) of (?:vacation|leave|pto|holiday)\b[^/]*"
    ),
    r"\bon hold with (?!you|these|this|the texts)[^/]*",
    (
        r"\b(?:put|putting|kept|keep) (?:the|my|our) (?!texts|messages|check ins?|program|whole|thing|daily"
        r"|goals?)\w+(?: \w+)? on (?:hold|pause)\b[^/]*"
    ),
    (
        r"\b(?:he|she|they|who|doctor|mom|mum|dad|wife|husband|boss|recruiter|hr|lawyer|agent) (?:just )?(?:said|says"
        r"|told (?:me|us)|wants (?:me|us)|asked (?:me|us))(?: to)? "
        r"(?:i should |we should |just )?(?:wait|hold on|hold off|call|come back|try again|check back)\b[^/]*"
    ),
    (
        r"\b(?:kids?|children|son|daughter|husband|wife|he|she|they|mom|mum|dad|sister|brother|trains?|buses"
        r"|teachers?) (?:is |are |s )?(?:off|out of|home from|on) (?:school|work|strike|holiday|vacation|leave|sick)\b"
        r"(?![^/]*\b(?:so|until|lets|please|texts?|paus\w+)\b)[^/]*"
    ),
    r"(?:^|(?<=/ ))(?:my |the )?(?:start date|first day|job|shift|course|class) (?:is |starts |begins )[^/]*",
)
# Now does not do: what has to stand beside a better day.
NOT_NOW: Final = (
    r"\b(?:thats|that is|im|calling|call) (?:it|all|done|out|off)(?: a week| (?:for )?(?:this|the) (?:week|month))\b",
    (
        r"\b(?:skip|skipping|not|nothing|no texts?|no goals?|no questions|leave out) (?:tomorrow|today|thursday"
        r"|friday|this \w+day|until \w+)\b"
    ),
    (
        r"\b(?:not|nothing|none|no(?: \w+)?|cant|cannot|never) (?:(?:do|manage|make it|it|please|texts?|messages?"
        r"|at all) )*"
        r"(?:this (?:week|month|one)|these days|right now|now|today|until then|til then|before(?: then| that)?"
        r"|until after)(?= /|$| \w+)"
    ),
    (
        r"\bthis (?:weeks?|months?|one|weekend|time)(?: is|s)? (?:just |really |too |so |all |a bit |completely "
        r"|totally "
        r"|pure |a |an |kinda "
        r"|already |very )*(?:insane|crazy|mad|nuts|bonkers|hectic|wild|chaos|chaotic|mayhem|hell|horrible|awful|bad"
        r"|busy"
        r"|packed|full|slammed|swamped|rough|tough|brutal|impossible|madness|wash|washout|bust|blur|zoo|circus|killer"
        r"|doozy|nightmare|mess|shot|gone|lost|write off"
        r"|too much|no good|out|hard|difficult|tricky|killing me)\b"
    ),
    (
        r"\b(?:(?:week|month)s? instead|no phones?|retreat|wedding|funeral|exams?|finals|midterms|deadlines?|swamped"
        r"|slammed|snowed under"
        r"|up to my (?:eyes|neck|ears)|sick|flu|migraine|hospital|surgery|camping|traveling|travelling|on a (?:plane"
        r"|train|boat|flight|bus|trip)|flying|moving house|moving|crazy busy|super busy|too busy|so busy|manic|vacation"
        r"|holiday"
        r"|away|covid|til then|until then|before then|crunch|not before|inventory|tax season|kids are (?:home|sick"
        r"|off))\b"
    ),
)
_DAY: Final = (
    r"(?!this (?:week|month)|the week (?!of|after)|today)(?:(?:the |on |next |from |after |this |a |until |end of "
    r"|start of |beginning of )*(?:week|month|mon|monday|tue|tues|tuesday|wed|wednesday|thu|thurs|thursday|fri|friday"
    r"|sat|saturday|sun|sunday|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb"
    r"|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}/\d{1,2}|weekend|easter|christmas"
    r"|new year|tomorrow)\b(?: of| the| week)* ?)+"
)
# A better day: it stands in the words that are found.
LATER: Final = (
    (
        rf"(?:^|(?<=/ ))(?:(?:but|so|then|and|maybe|i think|id say) )*{_DAY}(?:is|are|will be|would be|works?|suits|s"
        rf"|should be|ok|fine|better|good)"
        r"(?: (?:is|be|a bit|much|probably|all|just|for me|more|way|the))*(?: (?:fine|ok|good|great|better|best"
        r"|easier|again|calmer|quieter|free"
        r"|open|possible|doable|perfect|me|works?))*(?: (?:again|for me|please|thanks|though|then|if thats ok))*(?= /"
        r"|$)"
    ),
    (
        r"(?:^|(?<=/ )|(?<=and )|(?<=so )|(?<=but ))(?:please |just |maybe |well |ok )*(?:lets|can we|could we"
        r"|can you|could you|shall we|ill|we can|we could|maybe|how about|what about|rather"
        r"|id rather|prefer|better|try|move (?:it|this) to|make it|change (?:it|this) to|push (?:it|this) to"
        r"|do)(?: (?:just|please|do|try|start|say|make|have|move|push"
        rf"|it|this|these|me|again|for|to|go|aim|that|on))* {_DAY}(?:instead|please|rather|ok|then|maybe|thanks|again"
        rf"|better)?(?= /|$| ?thanks)"
    ),
    (
        rf"(?:^|(?<=/ )){_DAY}(?:please|pls|instead|then|ok|maybe|again|is ok)(?: please| thanks"
        rf"| ok| then| sorry)*(?= /|$)"
    ),
    (
        rf"(?:^|(?<=/ ))(?:see (?:you|u|ya)|talk|speak|chat|catch (?:you|u|up)|text me|talk later"
        rf"|speak later)(?: to you| again| soon| then| with you| more| next)* {_DAY}(?= /|$|please|thanks)"
    ),
)
# The good wishes and the journeys with which somebody takes leave until a day.
TAKES_LEAVE: Final = (
    (
        rf"(?:^|(?<=/ ))(?:please |just |so |you can |better |only )*(?:text|message|ping|write|ask|check in"
        rf"|try)(?: me)? (?:after|from|again) (?=(?:the |on )?\w+){_DAY}"
        rf"(?=/|$|please|thanks)"
    ),
    (
        rf"\b(?:i|we|ill|i will|well|will) (?:come|get|return|be|am|are)(?: (?:back|home))+(?: on"
        rf"| again)? {_DAY}(?=/|$|please|thanks)"
    ),
    (
        rf"(?:^|(?<=/ )){_DAY}(?:at (?:the )?)?(?:earliest|soonest|onwards?|and not before|not before)(?: please"
        rf"| thanks| ok)*(?= /|$)"
    ),
    (
        rf"(?:^|(?<=/ ))(?:at (?:the )?)?(?:earliest|not before|no sooner than|no earlier than)(?: is)? {_DAY}(?=/|$"
        rf"|please|thanks)"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:but|so|then|and|maybe|i think|id say) )*next (?:week|month) (?:is|would be|works"
        r"|suits me|s) (?:a bit |much "
        r"|probably |way |just |even |all )*(?:better|easier|calmer|quieter)(?: (?:for me|for us|please|thanks|again"
        r"|though))*(?= /|$)"
    ),
    (
        rf"^(?:please |maybe |ok |lets say |say |sorry )*(?=after |next (?:week|month)"
        rf"|(?:the )?end of ){_DAY}(?:please|pls)(?: (?:thanks|thank you|sorry|ok))*$"
    ),
    (
        r"(?:^|(?<=/ ))(?:ill |lets |we can |well |can we |then |so |ok )*(?:see (?:you|u|ya)|talk|speak|chat"
        r"|catch (?:you|u|up)|reconvene|touch base)"
        r"(?: to you| again| soon| then| with you| more| all)* (?:in (?:the )?(?:new year|january|february|march"
        r"|april|may|june|july"
        r"|august|september|october|november|december|spring|summer|fall|autumn|a (?:week|month|fortnight|couple|few)"
        r"|\d+|two|three|one|ten)|after|next (?:week|month)|(?:on )?the \w+(?:th|st|nd|rd|first|second|third)\b"
        r"|on the \d|the \d|on \d|when i|(?:on )?(?:january|february|march|april|may|june|july|august|september"
        r"|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) \d|\d{1,2}(?:st|nd|rd"
        r"|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))[^/]*"
    ),
)
# A length and no more: how long we are to be silent.
_LENGTH: Final = (
    r"(?:(?:(?:a|an|one|two|three|four|five|six|seven|ten|couple|few|of|\d{1,2}|another|more|full|about|like|maybe"
    r"|just) )+(?:days?|weeks?|months?|fortnight)|(?:24|48|72|96) hours)(?: (?:off|break|more|away))*"
)
# A length that is asked for: "could I have a week", "leave it a week".
LENGTH_ASKED: Final = (
    rf"(?:(?:please|sorry|ok|so|and|mira|hey) )*(?:(?:can|could|may) (?:i|we) (?:please |just )*(?:have|get|take)"
    rf"|leave (?:it|me)(?: for)?|give (?:it|me)|make it|wait|(?:im |i am |ill |i will |gonna |going to |think ill "
    rf"|i think ill )*(?:take|taking)|id like|i could use|could do with) {_LENGTH}"
    r"(?: (?:please|thanks|ok|to (?:recover|rest|heal|move|grieve|breathe)))*"
)
LENGTH_ALONE: Final = (
    r"(?:(?:just|in|for|about|maybe|like|i need|need|i want|give me|gimme|i think|lets say|say|make it|at least"
    r"|another|the next|sorry|ok|and|so) )*"
    rf"{_LENGTH}(?: (?:tops|max|ok|from now))*"
    r"(?: (?:would be (?:good|great|nice|perfect|enough|ideal|lovely)|should (?:do|be enough)|will do|is enough"
    r"|please|pls|thanks|thank you|ok|for the \w+|to (?:recover|rest|heal|move|grieve|breathe|sort \w+ out|get \w+)))+"
)
# Words that take leave of us until a day and nothing more: "until the 14th!", "afk til monday".
UNTIL_ALONE: Final = (
    r"(?:(?:please|away|afk|ooo|out|gone|offline|busy|off|im|i am|sorry|not here|not around|unavailable|dark|shh+"
    r"|hush|silence|brb|see you|bye|vacation|holiday"
    r"|beach|traveling|hiking|camping|on|out of office|exams|sick|finals) )*until (?!now|further|he|she|they|we|death"
    r"|i(?:m)?\b)(?:the |next |early |mid |late |about |around )*\w+(?: \w+){0,3}"
)
# Time away, told first, and the silence meanwhile, told last: "taking ten days off, no texts please".
QUIET_LAST: Final = (
    r"(?!.*\b(?:stop|unsubscribe|remove|opt|cancel|quit|delete|ever|anymore|again)\b)"
    r"(.*\b(?:taking|off|break|holiday|vacation|away|back|out|trip|leave|until|traveling|gone|camping|honeymoon"
    r"|hospital|surgery|cruise|retreat|here|abroad|offline)\b.*) / (?:please |so |and |just )*(?:no|not any|zero) "
    r"(?:texts?|messages?|check ins?|contact|prompts?|goals?|pings?|questions?)"
    r"(?: (?:please|thanks|thank you|then|meanwhile|in between|until then|during|in the meantime|ok|from you))*"
)
