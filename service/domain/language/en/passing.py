"""How people pass on one question in English, in frames wider than a bare "skip"."""

from typing import Final

_LETS: Final = (
    r"(?:^|(?<=/ ))(?:(?:please|pls|ill|i will|im|i|id|going to|gonna|lets|can we|can i|could we|could i|may i"
    r"|think ill|"
    r"think|just|like to|rather|mind if i|ok if i|if its ok|sorry|hey|honestly|well|ok|so|no|nah|we|might|gotta"
    r"|have to|"
    r"want to|wanna|choosing to|today|tonight|you know what|yeah|if you dont mind|do you mind if i|is it ok if i"
    r"|is it ok to) (?:/ )?)*"
)
_SAY: Final = (
    r"(?:answer|say|put|give|share|rate|go|get|talk|think|number|score|pick|respond|reply|discuss|disclose|comment"
    r"|reveal|"
    r"tell|count|quantify|assign|open|dwell|set|choose|grade|reflect|do (?:this|that|it|one|ratings|numbers"
    r"|goals))(?:ing)?"
)
_THIS_ONE: Final = (
    r"(?:this|that|it|these|those|todays|tonights|the|my|mine)(?: (?:one|question|goal|bit|rating|number|score|box"
    r"|answer|line))?"
)
PASSES: Final = (
    (
        rf"{_LETS}(?:(?:can|could|may) (?:we|i) (?:please )?)?(?:not|no) (?:count|rate|score|number|grade|do (?:this"
        rf"|that|it|numbers|ratings|counts?|scores|the \w+ (?:thing|bit|game)|\w+ today)|"
        r"counting|rating|scoring|ratings?|scores?|reflecting)(?: (?:today|tonight|this (?:week|time|evening|morning)"
        r"|now|please|again|it|that|for (?:once|now|today)|thanks|at all))*(?= /|$)"
    ),
    (
        rf"{_LETS}(?:skip|skipping|pass on|pass) (?:on )?(?:the|this|that|my|tomorrows|todays|tonights|a) (?:number"
        rf"|count|"
        r"counting|rating|score|reflection|question|goal|answer|check in|one)(?= /|$| please| today| tonight"
        r"| tomorrow| for "
        r"(?:today|tonight|tomorrow|now|once)| this (?:time|week|morning|evening)| thanks)"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:im|i am|just|really|sorry|honestly|today|tonight) )*not (?:really )?(?:up for"
        r"|in the mood for|"
        r"feeling|into|ready for|able to do) (?:this|the|that|todays|tonights|these|any) (?:question|number|rating"
        r"|goal|"
        r"reflection|one|goals|questions)s?(?= /|$| today| tonight| right now| sorry)"
    ),
    rf"{_LETS}(?:ask|try) (?:me )?(?:about )?(?:something|anything) else(?= /|$| please| instead| today)",
    (
        r"(?:^|(?<=/ ))(?:i have|ive got|got|i got|theres|i have got) nothing (?:for|on|about) (?:this|that|it"
        r"|tonight|today)"
        r"(?: one)?(?= /|$| today| tonight| sorry)"
    ),
    (
        r"\b(?:move|moving|go|skip|skipping|jump) (?:on |ahead |along )?(?:to|onto) (?:something else|the next|another"
        r"|a different|tomorrows?|other (?:things|stuff))\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:ive|i have|theres|got|honestly|sorry) )*nothing (?:i |id |that i |im |ive )(?:want|care"
        r"|wish|feel like|would like|like|have|willing|ready|comfortable|got|prepared)\b(?: \w+){0,2} (?:share|sharing"
        r"|say|saying|add|adding|report|tell|offer)"
    ),
    (
        r"\b(?:so |and |then |but )?(?:im|ill|i am|i will|gonna|going to|id|just)(?: \w+)? (?:skipping|passing on"
        r"|pass on|skip|leaving|leave) (?:it|this|that|this one|that one|todays)(?= /|$| today| please| thanks"
        r"| for now)(?<!leave it)(?<!leaving it)"
    ),
    (
        rf"{_LETS}(?:leave|leaving) {_THIS_ONE} (?:blank|empty|unanswered|unsaid|alone|out|for (?:now|today|tonight"
        r"|once|another))\b"
    ),
    rf"{_LETS}(?:sit|sitting) (?:this|that|it|today|todays|tonight|the)(?: (?:one|question|goal))? out\b",
    (
        r"\b(?:rather|sooner|prefer|prefer to|choose|elect|electing|choosing|inclined"
        rf"|preferring) not (?:to )?(?:have to |be )?{_SAY}\b"
    ),
    (
        r"\b(?:sooner|rather|prefer to) keep (?:that|this|it|mine|those|quiet|schtum|mum)\b"
        rf"|{_LETS}keep(?:ing)? (?:that|this|it|mine|those)"
        r"(?: one| bit)? (?:to myself|private|quiet|under my hat|close to my chest|for me)\b"
    ),
    (
        rf"{_LETS}(?:bow|bowing|duck|ducking|tap|tapping|nope|noping|back|backing|beg|begging|wriggle|get"
        r"|getting)(?: out of| out on| off from| off) "
        r"(?:this|that|today|todays|it|here|answering)\b"
    ),
    (
        rf"{_LETS}(?:give|giving|gave) (?:it|this|that|today|todays|tonights|the question|the goal|goals)(?: (?:one"
        r"|question|goal))? a miss\b"
    ),
    (
        rf"{_LETS}(?:ask (?:me )?|try |have |give me |got |any |do |can you ask )?(?:a |an |the )?(?:different|another"
        r"|easier|other|better) "
        r"(?:question|one|topic|subject)(?= /|$| please| instead| today)(?<!another one)"
    ),
    rf"{_LETS}(?:change|switch|drop) the (?:subject|topic|question)\b",
    (
        r"\b(?:decline|declining|refuse|refusing|elect not|choose not) to (?:answer|say|comment|rate|respond|share"
        r"|reply|give|state)\b|^respectfully (?:decline|pass)\b"
    ),
    r"\b(?:plead(?:ing)?|tak(?:e|ing)|invok(?:e|ing)) the (?:fifth|5th)\b",
    (
        r"(?:^|(?<=/ ))(?:(?:im|i am|nope|no|sorry|honestly|today|tonight|just|yeah|really|i|well) )*(?:not|aint"
        r"|wont be|not gonna be|not going to be) "
        r"(?:telling|sharing|answering|saying|going there|playing|rating|grading|scoring|setting|picking|putting|"
        r"getting into|touching|discussing|talking about|opening that|disclosing|doing (?:numbers|ratings|goals"
        r"|this|that|reflection\w*))\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:im|i am|nope|no|sorry|honestly|just|yeah|i|well|id|think|ill) )*(?:not (?:going to|gonna|about to)"
        r"|wont|will not|would rather not|not) (?:answer|rate|share|reply to|respond to|score|grade|count|touch|discuss)"
        r" (?:this|that|it|todays|these)(?: (?:one|question|either))?(?: (?:today|tonight|sorry|thanks|lol|this time|now"
        r"|please|either))*(?= /|$)"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:im|i am|nope|no|sorry|honestly|i|well) )*(?:not (?:going to|gonna|about to)|wont|will not)"
        r" (?:answer|rate|say)(?: (?:today|tonight|sorry|thanks|lol|this time|now|please))*(?= /|$)"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:its|thats|this is|this ones|that ones|this one is|sorry|bit|a bit|too|very|kinda"
        r"|rather|way too|"
        r"a little|little|one is|i|feel|feels|is) )*(?:too )(?:personal|private|raw|sensitive|close to home"
        r"|close to the bone|painful to|"
        r"tender)\b|(?:^|(?<=/ ))(?:thats|its|that is|this is) (?:personal|private|my business|my own business"
        r"|between me and)\b|\bmind your own\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:theres|i have|ive got|have|got|just|sorry|giving|putting) )*(?:no|zero) (?:number"
        r"|rating|score|figure|goal|goals|answer|"
        r"comment|reflection|reflections|plans?|target|thoughts) (?:from me|today|tonight|tn|this time|for me"
        r"|to give|to report|to share|please|for today|now|this (?:morning|evening))\b"
    ),
    (
        r"\b(?:cant|couldnt|dont want to|wont|unable to|wouldnt) (?:really )?(?:put|give|pin|slap|stick) (?:a|any"
        r"|it a) (?:number|figure|score|rating)(?: (?:on|to) (?:it|that|today|this))?(?= /|$| today| tonight| right)"
    ),
    (
        rf"{_LETS}(?:let me off|use (?:my|a) (?:skip|pass)|take a (?:pass|rain ?check|raincheck|bye)|have a (?:pass"
        r"|night off|day off from)|get a pass|"
        r"raincheck|rain check|get out of (?:this|answering)|be excused|excuse me from|let (?:this|that) one (?:go"
        r"|slide|pass)|abstain\w*)\b"
    ),
    (
        rf"{_LETS}(?:move|moving|scroll|jump|skate|glide|breeze|gloss|step) (?:on|along|past|ahead|over"
        r"|right past)(?: (?:please|to the next\w*|from (?:this|that)|this|that|it|one|thanks))*$"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:im|i am|today|tonight|just|sorry|we|lets|ill) )*(?:not|no|skipping|going without"
        r"|without|dropping) (?:setting |making |picking |choosing |having )?"
        r"(?:a |any |the |my )?(?:goals?|targets?)(?: (?:today|for today|tonight|this morning|for once|at all"
        r"|please|from me|until))*$"
    ),
    (
        r"^(?:blank|abstain\w*|pass thanks|no answer|no reply|withheld|redacted|classified|prefer not|off duty(?: today"
        r"| tonight)?|n s|not applicable|not for today|nothing from me(?: today| tonight)?|nope not (?:today|tonight))$"
    ),
    (
        r"\b(?:dont|do not|please dont) (?:make|ask) me (?:answer|rate|think|say|that|to|about (?:that|this|it))\b"
        r"|\bdont wanna get into\b|\bdont (?:want|wish) to (?:get|go) (?:into|there)\b|\bwould rather we didnt\b"
        r"|\blets not(?= /|$| go| do| get| and)"
    ),
    (
        r"\b(?:dont|do not|havent|haven t|not got|aint got|got no|have no|no) (?:have |got )?(?:it in me|the (?:energy"
        r"|headspace|bandwidth|spoons|capacity|mental \w+|brain ?power|words)) (?:to|for) (?:answer|reflect|rate|think"
        r"|this|that|it|set|pick|goals?|do this)\b"
    ),
)
