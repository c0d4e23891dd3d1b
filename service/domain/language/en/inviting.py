"""How people take up or turn down an invitation in English, in frames wider than a yes or a no."""

from typing import Final

TAKES_UP: Final = (
    r"\b(?:dont|wouldnt|do not) mind (?:trying|giving|a go|if i do|having|that|it|being)\b",
    (
        r"\bgo on then\b|^(?:oh |ah |well |right |ok |alright )*go on(?= /|$| then| you)|\bcrack on\b|\bfire away\b"
        r"|\bbring it(?: on)?\b|\blets (?:be having|roll|rock|crack|get|have|ride|hear|see)\b"
    ),
    (
        r"\b(?:you|u|ya|yall|mira|she|he|they) (?:have|has|got|ve got) (?:my|the) (?:permission|consent|ok|blessing"
        r"|go ahead|green light|thumbs up|approval|word)\b"
    ),
    (
        r"\b(?:green light|thumbs up|permission granted|consent (?:given|granted)|all in|im all for|all for it"
        r"|up for (?:it|this|that|trying|a)|on ?board|keen(?: to| on)?|im (?:keen|yours|sold|down|up for)|"
        r"count on me|twist my arm|have at it|do your worst|be my guest|knock yourself out|feel free"
        r"|you may(?: \w+)? (?:start|begin|text|proceed)|proceed|"
        r"(?:you|u) can (?:start|begin|text|message|send)|its a deal|deal|authori[sz]e|approve|approved|granted)\b"
    ),
    (
        r"\b(?:give|giving|gave) (?:it|this|that|these|them|you) a (?:whirl|bash|crack|go|try|shot|spin|chance)\b"
        r"|\b(?:cant|couldnt|wont|wouldnt|doesnt) hurt\b|\bnothing to lose\b|\bgot to lose\b|\bworth a (?:try|shot|go"
        r"|bash|punt)\b"
    ),
    (
        r"\b(?:let me|lemme|id like|happy|glad|pleased|delighted|honored|willing|prepared|ready|love|keen|excited|game"
        r"|want|wanna|would like|going|gonna|ill) (?:to )?(?:in|join|take part|participate|begin|start|get started"
        r"|be part|try|have a go|do (?:it|this)|come on board|jump in|hop on|sign up|enroll|get on|be in)\b"
    ),
    (
        r"\b(?:send|text|message|ping|ask) (?:me )?(?:them|away|over|it|the (?:first|texts|questions|check ins)"
        r"|your (?:texts|questions|best))\b|\bhit me with\b|\bstart (?:me|whenever|when|from|on|tomorrow|monday|today"
        r"|sending|us)\b"
    ),
    (
        r"\b(?:sure|absolutely|definitely|certainly|gladly|yes|yeah|affirmative|hell yes|yep|yup)(?: please| thanks"
        r"| thank you| i do| i will| lets| count me in| im in)*$"
    ),
    (
        r"\bwhen do (?:we|i|you) (?:start|begin)\b|\bwhat time do (?:we|you) start\b|\bwheres? do i sign\b"
        r"|\bwhats (?:the )?(?:first|step one|next)\b"
    ),
    (
        r"\b(?:need|could do with|could use) (?:this|the (?:push|nudge|kick|help|support|structure|accountability)"
        r"|a (?:push|nudge|kick|hand)|something like this)\b"
    ),
    (
        r"\b(?:convinced me|talked me into it|why the hell not|what the (?:hell|heck)|might as well|may as well"
        r"|here goes|lets see how it goes|i suppose so|if you (?:insist|must)|as you wish|long as its free)\b"
    ),
)
# A no that is none: "no objections", "can't say no to that".
NO_BUT_IN_WORD: Final = (
    (
        r"\b(?:absolutely |really |have |ive |theres |got |see |with )*(?:no|zero|not a|not any|without) (?:real "
        r"|big |big a )?(?:objections?|problemo?|probs?|prob"
        r"|worries|issues?|complaints?|harm|brainer|doubt|qualms|reservations?|biggie|sweat|hesitations?)"
        r"(?: (?:here|at all|with (?:that|this|it)|from me|for me|on my (?:end|side)))*\b"
    ),
    (
        r"\b(?:cant|couldnt|wont|wouldnt|would never|never|who (?:can|could|would)|how (?:can|could) i|hard to"
        r"|not going to|wouldnt want to)"
        r" (?:really |ever )?(?:say (?:no|nope)|refuse|turn (?:it|that|this|her|you|mira) down"
        r"|resist)(?: to (?:\w+ ?){1,2})?\b"
    ),
    (
        r"\b(?:i )?(?:dont|cant|cannot|didnt|couldnt|do not) (?:really )?(?:see|think of|have|find) (?:(?:any|a|the"
        r"|one) )?(?:real |good )?"
        r"(?:reason )?(?:why not|harm|problem|downside|objections?|reason not(?: to)?|issue|not to)(?: (?:in (?:that"
        r"|it|trying)|with (?:that|it|this)))*\b"
    ),
    r"\b(?:nothing|not) (?:against (?:it|that|this)|to lose)\b|\bnot opposed\b|\bno reason (?:not(?: to)?|why not)\b",
)
# A no behind a yes that only leads up to it: "yeah no", "absolutely not".
NO_AFTER_ALL: Final = (
    r"(?:(?:yeah|yes|yep|ok|sure|well|oh|um|absolutely|definitely|certainly|of course|most certainly|totally|god|hell"
    r"|lord|heck|so|erm|right|lol|haha) (?:/ )?)+"
    r"(?:no|nope|nah|not)(?: (?:/ )?(?:thanks|thank you|for me|really|today|now|right now|interested|way|sorry|please"
    r"|gonna happen|happening|going to happen"
    r"|mira|ever|this time|at the moment|lol|im good|im ok))*"
)
# Words of stopping that only look ahead: "ok, but if it's too much I'll stop", "how do I stop if I don't like it".
LEAVES_LATER: Final = (
    (
        r"\bhow (?:do|can|would|will|could) (?:i|we|you|one|people) (?:\w+ )?(?:stop|quit|cancel|leave|opt out"
        r"|unsubscribe|get out|end)\b[^/]*"
        r"\b(?:if|when|once|later|in case|one day|some ?day|afterwards|down the (?:line|road)|should i)\b[^/]*"
    ),
    (
        r"\b(?:if|once|when|unless)\b(?! (?:you|u)\b)[^/]* (?:ill|i will|id|i would|i might|i may|i can|i could"
        r"|im going to|gonna|then i) (?:just |then |have to |always )*"
        r"(?:stop|quit|cancel|leave|bail|text stop|say stop|opt out|unsubscribe|drop out)\b(?: (?:it|this|them"
        r"|then))*(?= /|$)"
    ),
    (
        r"\bi (?:can|could|might|may|will|reserve the right to) (?:always |just |still |then )*(?:stop|quit|cancel"
        r"|leave|bail|opt out|drop out|unsubscribe)"
        r"(?: (?:it|this|them|later|any ?time|any time|whenever|if|at some point|one day|after)\b[^/]*)?(?= /|$)"
    ),
)
TURNS_DOWN: Final = (
    (
        r"\b(?:please )?(?:dont|do not|never) (?:sign|add|put|enroll|include|text|message|send|start|subscribe"
        r"|register|count)\b|\b(?:rather|prefer)(?: to)? not\b"
    ),
    (
        r"\b(?:i )?(?:dont|do not) think (?:i|its|it is|this|that) (?:will|can|could|want|need|should|would|is|for|a"
        r"|am|have)\b"
    ),
    r"\bnot (?:this|until|before|for) (?:week|month|year|the moment|me|a while|now|\w+day)\b",
    r"\b(?:declin\w+|refus\w+|turn(?:ing)? (?:it|this|you|that) down|opt(?:ing)? not to|choose not to|electing not)\b",
    (
        r"\b(?:doesnt|does not|dont|wouldnt|wont|didnt|not|isnt|aint) (?:really |exactly |quite )?(?:suit|work|appeal"
        r"|fit|interest|do it|help|grab|float|sound like|something|a fan|my (?:cup|bag|jam|scene|kind|sort|style|idea"
        r"|vibe|speed)|what i|for the likes|keen|fussed|bothered|sold|convinced|up for|looking|big on|one for|wanting"
        r"|inclined|comfortable|in the (?:market|right|place))\b"
    ),
    (
        r"\b(?:ill|id|i will|gonna|going to|think ill|let me|have to|gotta) (?:rather )?(?:pass|sit (?:this|it|that)"
        r"|skip|leave (?:it|this|that)|give (?:it|this|that) a miss|opt out|hold off|bow out|say no|swerve|dodge)\b"
    ),
    (
        r"\b(?:leave|count|rule|write|include) me out\b|\bwithout me\b|\bi(?:m| am) out\b|\bno can do\b|\bhard no\b"
        r"|\bno need\b|\bno use for\b"
    ),
    (
        r"\b(?:too much|enough|alot|plenty|loads) (?:on|going on|to deal|on my plate|to do|texts|messages|apps)\b"
        r"|\bplates? (?:is )?(?:too )?full\b|\bswamped\b|\bstretched\b"
    ),
    (
        r"\b(?:already|ive) (?:have|got|use|doing|do|see|sorted|covered) (?:a|an|one|my|something|it|this|that)\b"
        r"|\b(?:im|i am) (?:alright|sorted|covered|fine|good|grand|ok|set)(?: as i am)?(?: thanks| thank you| cheers|$)"
    ),
    (
        r"\b(?:with (?:all )?(?:due )?respect|respectfully|on reflection|thanks but|ty but|appreciate (?:it|the \w+"
        r"|you\w*)(?: \w+)* but|tempting but|kind of you but|lovely (?:idea|offer) but|nice (?:idea|offer"
        r"|thought) but)\b"
    ),
    (
        r"\b(?:maybe|perhaps|possibly|try me|come back|ask me|another) (?:again )?(?:in (?:the|a|january|summer|spring"
        r"|fall|autumn|\w+ months)|when|after|once|next (?:year|month|time|week)|some other|another|time|day)\b"
    ),
    (
        r"\b(?:i )?(?:dont|do not) (?:do|like|trust|use|bother|believe|fancy|see the point|hold with|go in for|need"
        r"|want)\b"
    ),
)
