"""How people ask in English for silence by telling when to begin again; said with a day or a length beside it."""

from typing import Final

# Where a wish begins that is addressed to us.
_ASKED: Final = (
    r"(?:^|(?<=/ )|(?<=please )|(?<=and )|(?<=so )|(?<=then )|(?<=just )|(?<=can you )|(?<=could you )|(?<=can u )"
    r"|(?<=but )|"
    r"(?<=maybe )|(?<=better )|(?<=kindly )|(?<=lets )|(?<=can we )|(?<=could we )|(?<=shall we )|(?<=we can )"
    r"|(?<=we could )|(?<=you can )|"
    r"(?<=u can )|(?<=to )|(?<=id )|(?<=pls )|(?<=rather you )|(?<=weekday )|(?<=day )|(?<=week )|(?<=month )"
    r"|(?<=ok )|(?<=ill ))"
)
_US: Final = (
    r"(?:me|us|this|these|it|that|everything|all of this|things|the (?:texts|messages|check ins|questions|prompts"
    r"|whole thing)|texts|messages|check ins)"
)
_FROM: Final = (
    r"(?=(?: (?:again|back|then|please|up|off|now|with (?:me|you|us|this)|where we left off|for me|thanks|around"
    r"|about|here|to you))*"
    r"(?: (?:(?:on|in|from|after|next|come|this|until|for|before|over|once|when|by|at) )?(?:(?:the|a|an|my|another"
    r"|next|this|come) )?"
    r"(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|tomorrow|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty|thirtieth|thirty|one|two|three|four"
    r"|five|six|ten|few|couple"
    r"|week|month|fortnight|end|"
    r"easter|christmas|xmas|new year|spring|summer|autumn|fall|winter|holiday|vacation|exam|trip|wedding|funeral|im"
    r"|i|we|that|my|its|things)\w*\b)| /|$))"
)
RETURNS: Final = (
    (
        rf"{_ASKED}(?:start|restart|resume|text|message|ask|try|ping|write|call it)(?: me| us| it)? (?:then"
        rf"|after(?: that)?|again then)(?= /|$| please)"
    ),
    rf"{_ASKED}(?:start|restart|resume|take|get) (?:me|us|it|this|these|them)(?: back)? again{_FROM}",
    (
        rf"(?:^|(?<=/ )|(?<=then ))(?:(?:ill be |im |i am |i will be |should be )?(?:discharged"
        rf"|all yours)|out(?= on))(?: again)?{_FROM}"
    ),
    (
        rf"(?:^|(?<=/ )|(?<=then )|(?<=but )|(?<=so )|(?<=and ))(?:back|returning|return|home)(?! then)(?: (?:home"
        rf"|again|online|around))*{_FROM}"
    ),
    (
        rf"{_ASKED}(?:ask|try|text|write|message|check|continue|talk|speak|chat|come"
        rf"|talk to you)(?: please)? (?:again|back){_FROM}"
    ),
    (
        rf"{_ASKED}(?:talk|speak|reconnect)(?: to (?:you|me)| then| again| next)*(?= (?:on |next "
        rf"|after )?(?:the )?(?:\d|week|month))"
    ),
    (
        rf"{_ASKED}(?:do|have|get|send|try|start|go|resume)(?: (?:texting(?: me)?|sending|the texts|the check ins"
        rf"|the messages|this|it|these"
        rf"|goals|texts))? again{_FROM}"
    ),
    (
        r"\bwe (?:go|start|begin|pick (?:it |this )?up|resume|carry on|continue|do this|restart|reopen|open|are back"
        rf"|return|try)(?: again)?\b(?= again|{_FROM[3:]}"
    ),
    (
        rf"{_ASKED}(?:come|get|circle|check|reach|report|swing) (?:back |in |out |round |again )*(?:to|with|at"
        r"|on) (?:me|us)\b"
    ),
    (
        rf"{_ASKED}(?:ping|bug|nudge|poke|try|catch|hit|text|message|ask|buzz|wake|remind|contact|bother|chase|pester"
        r"|find|disturb|harass|annoy|prod|write|email|check) (?:me|us)(?: (?:up|again|back|then|off|next"
        rf"|about this))*{_FROM}"
    ),
    (
        rf"{_ASKED}(?:pick|start|crank|fire|kick|take|carry|boot|spin|gear|turn|switch|bring"
        rf"|wake)(?: {_US})?(?: (?:back|up|off|on))+{_FROM}"
    ),
    (
        rf"{_ASKED}(?:resume|restart|reconvene|reconnect|regroup|continue|relaunch|unpause|begin again|start again"
        rf"|start over|go again)(?: {_US})?{_FROM}"
    ),
    (
        r"\b(?:would be good|works better|suits me|is better|fine|good|ready|happy|available|able|best) (?:to"
        r"|for) (?:start|restart|resume|pick|go|begin|continue)\w*\b"
    ),
    (
        r"\b(?:be in touch|reconnect|back (?:at it|with you|to you|on it|to this|in (?:the saddle|action|business|town"
        rf"|range|signal)))(?: (?:again|then|soon|up|to you))*{_FROM}"
    ),
    (
        r"(?<!wont )(?<!not )(?<!cant )(?<!to )\b(?:ill be|i will be|im|be|i am) (?:back|home|around|free|available"
        r"|reachable|human|functional|alive"
        rf"|myself)(?: again)?{_FROM}"
    ),
)
QUIET: Final = (
    (
        r"\b(?:off|out|away|gone|traveling|offline|on leave)(?: for)?(?: the)? (?:next|coming|whole) (?:\d+ |two "
        r"|three |four |five |six |ten |few |couple(?: of)? )?(?:days?|weeks?|months?)\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:please |so |just |now |and )*(?:snooze|mute|pause|hold|hush|shush|silence|shh+|standby"
        r"|park it|hold fire|hold off|time out|quiet)(?: please| me| it| these| this| thanks)*(?= /|$)"
    ),
    (
        r"\b(?:quit|stop|no more|enough|less of the) (?:buzzing|pinging|bugging|beeping|nudging|poking|asking|texting"
        r"|messaging|the (?:buzzing|pinging|texts|questions))(?: (?:me|at me|us))?\b"
    ),
    (
        r"\b(?:days?|weeks?|months?|fortnight) (?:of |on )?(?:\w+ )?(?:holiday|vacation|leave|away|off work"
        r"|in (?:the )?hospital|abroad|at sea|camping)\b|\b(?:keep|put|stay|leave|stick)(?: \w+)? (?:on|in) (?:hold"
        r"|pause|standby|mute)\b"
    ),
    r"\b(?:leave|keep|save) (?:it|this|these|us|that|everything) (?:until|for (?:a|the|\d|now|another|two|three))\b",
    (
        r"\b(?:nothing|nada|none|zero|not a (?:word|peep)|no more|radio silence|silence|quiet|peace|hush|anything|not|"
        r"no (?:texts?|pings?|buzzing|messages?|questions|goals|prompts|contact|noise|check ins?|beeps?|nudges?"
        r"|reminders))"
        r"(?: (?:please|from you|from this|thanks|at all|more|now|me|here))* (?:until|before|this side of|prior to"
        r"|for (?:the|a|\d|one|two|three|this|next|few|couple))\b(?! (?:lunch|breakfast|dinner|noon|work|bed|sure"
        r"|me|now))"
    ),
    (
        rf"{_ASKED}(?:mute|snooze|hush|shush|silence|park|freeze|shelve|hold|pause|halt|suspend|stand down|stand by"
        r"|lay off|back off|ease off|leave off|"
        r"hang fire|hang on|hang tight|sit tight|cool it|stay quiet|go (?:quiet|dark|silent)|give it a rest"
        r"|cut me (?:some|a bit of) slack|wait|stop|quieten|skip)"
        rf"(?: (?:{_US}|off|up|on|please|now|tight|fire|everything|your horses|asking|texting|down|all))* (?:until"
        r"|for (?:a|the|this|next|\d|one|two|three|four|five|six|ten|few|couple|now)|this (?:week|month)|next week"
        r"|over the|\d+ (?:days|weeks|hours|months)|(?:one|two|three|four|five|six|a) (?:days?|weeks?|months?))\b"
    ),
    r"\b(?:leave|let) me (?:be|alone|out|off|in peace|rest|sleep|breathe|heal|recover|get through)\b",
    (
        rf"\b(?:can|could|may|might|would|let|make) (?:{_US}|we|you)(?: all)? (?:wait|hold|rest|be (?:paused|parked"
        r"|muted|put)|stop|take a break|go quiet|hold off|keep|sleep)\b"
    ),
    (
        r"\b(?:(?:days?|weeks?|weeks|months?|fortnights?) (?:\w+ )?(?:silence|quiet|peace|of (?:silence|quiet|peace|no"
        r"|nothing)|without (?:texts?|messages|you|this)|no texts?|hush|grace|rest|radio silence|break|off|hiatus))\b"
    ),
    (
        r"\b(?:thats all i ask|no (?:use|point|sense) (?:asking|texting|messaging|in)|phones? (?:is |will be |are "
        r"|going )?(?:off|away|confiscated|in a locker|left|dead)|"
        r"no (?:signal|service|reception|wifi|internet|phone|roaming|data|coverage|screens?)|off (?:the )?grid"
        r"|unplugg\w+|switching off|out of (?:range|contact|reach|signal)|"
        r"cant (?:text|reply|answer|respond|check in|get to my phone|have my phone|use my phone|look at my phone"
        r"|do these|do this)|"
        r"dont bother (?:sending|texting|asking|messaging)|(?:zero|0|sod all|bad|patchy) (?:signal|coverage"
        r"|reception|service|wifi)|wont (?:be )?(?:see|get (?:these|your|texts)|have (?:my|a) phone|answer\w*"
        r"|reply\w*|looking|on my phone)|digital detox|screen ?free|phone ?free)\b"
    ),
    (
        r"\bafter (?:is|its|it is|it|will be|would be|that is|thats)(?: all)? (?:ok|fine|good|possible|yes|welcome"
        r"|great)\b"
    ),
    r"\b(?:so )?not now\b.*\bafter (?:that|this|then)\b|\bafter that (?:yes|ok|fine|sure|good|go|we can|you can)\b",
    (
        rf"\b(?:put|keep|place|stick) {_US} (?:on (?:ice|hold|pause|mute|the back ?burner|standby|the shelf)"
        r"|to (?:one side|sleep|bed)|aside|away)\b"
    ),
    (
        r"\b(?:give|need|grant|allow|buy|lend|want|take|taking|having|get|could do with|could use) (?:me |myself "
        r"|us )?(?:a |an |some |just |about |maybe |like )*(?:\d+|one|two|three|four|five|six|seven|ten|few"
        r"|couple(?: of)?|full|whole|good)?(?: \w+)? ?(?:days?|weeks?|months?|fortnight)(?: (?:off|please|away|out"
        r"|from (?:this|these|you|it|all)))"
    ),
)
AWAY: Final = (
    r"\bwont be (?:able|around|reach\w*|available|here|home)\b",
    (
        r"\b(?:vacation|holidays?|hols|(?:maternity|paternity|parental|annual|sick|family|medical|compassionate"
        r"|bereavement) leave|on leave|pto|honeymoon|cruise|(?:on|at) (?:the |a )?(?:boat|ship|rig|sea)|camping|fishing"
        r"|retreat|offshore|deployed|deployment|posted to|jury duty|bed rest|"
        r"(?:in|going in|going into|back in) (?:the )?(?:hospital|surgery|theatre|rehab|labor)|having (?:surgery"
        r"|an op\w*|a baby|my \w+ out)|abroad|overseas|away|travel(?:ing|s)|road trip|backpacking|visiting"
        r"|in the (?:mountains|woods|bush|desert|jungle|field)|on (?:site|tour|location|exercise|manoeuvres"
        r"|maneuvers))\b"
    ),
)
DAY_OFF: Final = (
    r"\b(?:have|take|taking|get|give me|need|want|grab|like|book|gimme) (?=(?:tomorrow|mon|tues|wednes|thurs|fri"
    r"|satur|sun|mon|tue|wed|thu|fri|sat|sun|the)\w*)"
    r"(?:\w+ ){1,2}off\b(?! (?:work|school|the list))"
)
OPEN: Final = (
    (
        r"\b(?:need|want|have|going|gonna|ill|i will|think ill)(?: to)? (?:take a (?:little |small |big )?step back"
        r"|step back|step away|lie low|lay low|regroup|unplug|go quiet|disconnect)"
        r"(?: (?:for (?:a (?:bit|while|little)|now|awhile)|from (?:this|texts|the texts|everything|my phone)|a bit"
        r"|awhile))+"
    ),
    (
        r"^(?:please |sorry |just |maybe )*not for (?:a (?:bit|while|little while|little bit)|awhile|some time)(?= /"
        r"|$| please| thanks)|"
        r"^(?:please )?(?:snooze|hibernate|mute)(?: (?:please|me|it|this|these|thanks|for now))*$"
    ),
    (
        r"\b(?:can|could|shall|should|may|lets|might) (?:we |you |i )?(?:please |just )?(?:park|pause|shelve|freeze"
        r"|hold|halt|postpone|suspend|mothball|table|mute|snooze) (?:it|this|these|the (?:texts|check ins|program"
        r"|messages)|things|everything|all this)(?= /|$| for (?:now|a (?:bit|while))| please| until| a bit| awhile)"
    ),
    (
        r"\b(?:lets|can we|could we|shall we|should we|i think we should|we should|you and i should|time to"
        r"|time we) (?:take|have|call|press|hit|go on) (?:a )?(?:\w+ )?(?:break|breather|pause|time ?out"
        r"|hiatus)\b(?! (?:at|to eat|from work|for lunch|room))"
    ),
    (
        r"\b(?:put|place|stick) (?:us|me|these|this|the (?:texts|check ins|messages|program|whole thing)|everything"
        r"|things) on (?:ice|hold|pause|standby|the back ?burner)\b"
    ),
    (
        r"\b(?:press|hit|push) (?:the )?(?:pause|snooze|mute)(?: button)?\b(?! (?:and|before|when))|\btake (?:a|five"
        r"|some) (?:break|space|breather) from (?:each other|you|us|this|all this|texting)\b"
    ),
)
