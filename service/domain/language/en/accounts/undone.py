"""How people tell in English that it is not done: idioms, what came between, what is still where it was."""

from typing import Final

_THING: Final = (
    r"(?:it|that|this|they|these|those|everything|all of it|both|(?:the|my|that|this|his|her|their|our|todays|"
    r"yesterdays) (?:\w+ ){0,2}\w+)"
)
_WANTED: Final = r"(?:meant|intended|planned|wanted|hoped|was going|was supposed|were supposed|was gonna|was about)"
_DAY: Final = (
    r"(?:tomorrow|tmrw|next (?:week|month|time|\w+day)|(?:on |this |until )?(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|this weekend|(?:over )?the weekend"
    r"|in the morning|another (?:day|time)|some other time)"
)
# What is put off to another day is not done today.
_PUT_OFF: Final = (
    (
        rf"(?:^|(?<=/ )|(?<=but ))(?:(?:ill|i will|gonna|going to|im|will|plan to|planning to|rather|id rather|i am"
        rf"|just|so|sorry|want to|aiming to|hoping to) )*"
        r"(?:doing|do|finish|finishing|tackle|tackling|try|trying|start|starting|getting to|get to|get on|sending"
        r"|send) (?:it|that|this|them|the \w+|my \w+)"
        rf"(?: (?:first thing|again|now|instead|for real|done|bright and early|properly))* {_DAY}(?= /|$| \w+)"
    ),
    (
        r"^(?:(?:no|nope|not yet|sorry|so|but|i|im) (?:/ )?)*(?:will|ill|gonna|going to|plan to|planning to)"
        r" (?:just )?(?:take care of|handle|sort|deal with|see to|get around to|get round to|knock out|tackle|fix|wrap up"
        r"|squeeze in) (?:it|that|this|them)(?: (?:out|up|then))? (?:after|later|tonight|tomorrow|this (?:afternoon|evening)|"
        r"before|at \d|in (?:a|the|an)|soon|by|when|once|as soon as|first thing|next|over)\b"
    ),
    (
        r"\b(?:itll|it will|that will|thatll|it|that|gonna|going to|will|have to|has to|had to|gotta) (?:have to "
        r"|need to |just )*(?:wait|happen|be|keep)"
        rf" (?:until |for |to )*{_DAY}"
    ),
    (
        r"(?:^|(?<=/ )|(?<=but )|(?<=i ))(?:moved|pushed|postponed|moving|pushing|shifted|bumped|rescheduled|kicked"
        r"|punted|delayed|deferred|putting|put)"
        rf" (?:(?:it|that|this|them|off|back|to|until|for|over) )+{_DAY}"
    ),
    (
        r"^(?:its |its still |still |i )?not (?:finish|finished|complete|completed|do|did|start|started|make|made"
        r"|ready)(?: (?:it|this|that|all))?(?: (?:yet|still|today))*$"
    ),
    (
        r"(?:slipped|escaped|went (?:right |clean |straight )?out of|flew (?:right |clean )?out of|left) my (?:mind"
        r"|head|brain)\b"
    ),
)
UNDONE: Final = (
    *_PUT_OFF,
    r"^(?:no / )?not me(?= /|$)",
    (
        r"(?:planned|planning|plan) (?:to|on) (?:do|doing|get|getting) (?:to )?(?:it|that|this) (?:at \d|tonight"
        r"|later|after|before bed|"
        r"this evening)"
    ),
    r"(?:planned|wanted|meant|going|hoped) to say yes but (?:no|nope|didnt|i didnt)$",
    (
        r"\b(?:wish i (?:could|had|did|was)|wish (?:it|the answer) (?:was|were|had)|if not(?: then)? no\b"
        r"|(?:the )?opposite of (?:done|finished|productive|that)|"
        r"anything but (?:done|finished|productive)|far from it|cant (?:say|claim|pretend) (?:i did|that i|so|yes)"
        r"|hate to (?:say|admit)|afraid (?:i )?(?:not|didnt|havent)|"
        r"be lying if i said|in theory)\b"
    ),
    (
        r"\b(?:will|ill|itll|gonna|going to|shall|should|hope to|aim to|plan to|ought to|due to"
        r"|supposed to) (?:\w+ )?(?:get|be|have|got) (?:it |that |this |them |the \w+ )?(?:all )?(?:done|finished|sent"
        r"|completed|ready|sorted|over with|handed|in)\b(?! (?:yesterday|last))"
    ),
    (
        r"(?<!close )(?:but|and|so|still|sadly|also|answer|honest answer|it was|its|its a|thats a|the answer is"
        r"|be) (?:a )?(?:no|nope|nah)$"
    ),
    (
        r"(?:said|told (?:you|myself)|promised|swore|know)\b[^/]*\b(?:i|id|i would"
        r"|i will)\b[^/]*(?:/ )?but (?:i )?(?:didnt|no\b|nope|nah|havent|nothing)"
    ),
    r"before i (?:even |ever |really |had )*(?:started|begun|began|got (?:going|started))\b",
    (
        r"(?:diddly(?: squat)?|jack (?:shit|squat|all)|bugger all|sod all|naff all|fuck all|nowt|not a sausage|"
        r"zippo|squat|nada|zilch|a big fat (?:zero|nothing|nope|no)|big fat (?:zero|nothing|nope|no)"
        r"|goose egg)(?= /|$| lol| sorry| today| done)"
    ),
    r"no (?:joy|such luck|cigar|dice|banana|bueno|go|way jose)\b",
    (
        r"(?:fell|slipped|went|gone|dropped|slid|fallen|thrown|chucked|flew) (?:\w+ )?(?:by the wayside"
        r"|through the cracks|"
        r"out (?:of )?the window|off (?:the|my) (?:table|list|radar|map)|to the bottom|to pot|down the (?:pan|drain"
        r"|toilet))\b"
    ),
    (
        r"(?:sacked|binned|blew|brushed|laughed|called|put|begged|cried|sloughed) (?:it|that|this|the \w+) off\b|"
        r"(?:knocked|hit) it on the head\b|gave (?:it|that|the \w+) a (?:miss|swerve)\b|"
        r"(?:swerved|dodged|ducked|shelved|parked|ditched|scrapped|abandoned|binned|skived|avoided|sidestepped|"
        r"neglected|ignored|dropped|swapped|sacked) (?:it|that|this|the whole|the (?:goal|plan|idea|run|call|walk"
        r"|gym|email|letter))\b"
    ),
    (
        r"(?:kicked the can|sat on my hands|dragged my (?:feet|heels)|dragging my (?:feet|heels)|bottled (?:it|out)|"
        r"lost my (?:nerve|bottle|mojo)|wimped|wussed|chickened|choked|copped|cried|pulled) out\b|"
        r"\b(?:bottled it|lost my (?:nerve|bottle)|dragged my feet|dragging my (?:feet|heels)|sat on my hands|"
        r"kicked the can|got cold feet|had a wobble)\b"
    ),
    (
        r"(?:couldnt|cant|could not|didnt) (?:\w+ )?(?:face|be (?:bothered|arsed|fucked|assed)|bring myself"
        r"|get my(?:self)?|"
        r"muster|summon|find (?:the|a|my)|stomach|get out of bed|get round|get around|get off|fit (?:it|that) in"
        r"|squeeze)\b"
    ),
    (
        r"\b(?:cba|wasnt feeling (?:it|up)|not feeling it|had no (?:time|energy|motivation|strength|desire|spoons"
        r"|bandwidth|will))\b"
    ),
    r"(?:other (?:plans|ideas)|different plans|mind of its own)(?= /|$| today| lol| for me)",
    (
        r"(?:tomorrows|another days|future (?:me|mes)) (?:problem|job|task|me)\b|tomorrow(?:s| is) the day\b|"
        r"^(?:itll|it will|thatll|that will|it) (?:have|has|had) to wait\b|^(?:it|that|this) can wait\b|"
        r"(?:pushed|pushing|bumped|bumping|shifted|shifting|moved|moving|rolled|rolling|carrying|carried|kicked|punted|"
        r"punting|saved|saving|parked|parking) (?:it|that|this|the \w+|todays|everything)? ?(?:over |back |out "
        r"|forward |on )?(?:to|until|into|for) "
        r"(?:tomorrow|tonight|the weekend|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later"
        r"|the morning)\b"
    ),
    (
        r"(?:guilty as charged|you (?:caught|got) me|caught me out|dont (?:be mad|hate me|shout|judge|kill me|ask)"
        r"|fat chance|in my dreams|if only|yeah right|not on your (?:life|nelly)|that ship has sailed"
        r"|wishful thinking)\b"
    ),
    (
        rf"{_THING}(?:s| is| are| remains| sits| sat| stays| stayed)?(?: \w+){{0,2}} (?:still )?(?:undone|unsent"
        r"|unwritten|unopened|unread|"
        r"untouched|unpaid|unsigned|unmade|unwashed|blank|empty|sitting there|staring at me|gathering dust|"
        r"waiting for me|where i left it|on the (?:pile|shelf|back burner))\b"
    ),
    (
        r"\b(?:untouched|on the back ?burner|still sitting (?:there|on|in)|still (?:in|on) (?:my|the) (?:drafts|desk"
        r"|pile|box|trunk|boot|car|list|bag|floor|table))\b"
    ),
    (
        r"(?:plans?|things|day|it all|everything|today) (?:changed|fell (?:through|apart)|went (?:sideways|south|wrong"
        r"|haywire|to (?:hell|shit|pot)|pear shaped|out the window|tits up))\b"
    ),
    (
        r"got (?:(?:roped|dragged|called|pulled|sucked|drawn|yanked|summoned) (?:in|into|up|away)|(?:stuck"
        r"|caught) (?:in|at work|up|behind))\b"
    ),
    (
        r"(?:spent|was|stayed|been|wasted|lost|lay|laid|slept|hid) (?:\w+ ){0,4}(?:in bed|on the (?:couch|sofa)"
        r"|under the (?:duvet|covers)|crying|"
        r"scrolling|doomscrolling|gaming|asleep|on my phone|watching (?:tv|netflix|telly|youtube))\b"
    ),
    (
        r"\b(?:doom ?scrolled|scrolled|binged|binge watched|napped|moped|sulked|vegged|faffed|dithered|dilly ?dallied"
        r"|faffing)\b(?! (?:after|once|then))"
    ),
    (
        r"(?:moment|chance|opportunity|right time|time|mood|motivation|courage|energy|window"
        r"|inspiration) (?:just )?(?:never|didnt|hasnt|has not) (?:\w+ )?(?:came|come|arrived?|arose|show|showed"
        r"|appear\w*|presented?|struck?|hit|materiali[sz]\w+)\b"
    ),
    (
        r"(?:never|didnt|havent|not) (?:\w+ )?(?:got|get|had|have|found|find) (?:round|around|the (?:chance|time"
        r"|courage|nerve|energy|will|guts)|a (?:chance|minute|moment|second|sec)|to it)\b"
    ),
    r"(?:ask|check|try) (?:me )?again (?:tomorrow|later|next)\b",
    r"(?:will|ill|gonna|going to) (?:have|need) to (?:wait|be tomorrow|try|do it)\b",
    (
        r"^(?:well |um |er |so |sorry |sadly |alas |regrettably |negative )*(?:alas|regrettably|negative|no siree"
        r"|nope\w*|nuh uh|no maam|no sir)\b"
    ),
    rf"{_WANTED} to\b[^/]*(?:/ )?(?:but|then|and then|however|until)\b(?! (?:did|i did|managed))",
    r"let (?:it|that|this|the \w+|myself|you|everyone|mira) (?:slide|slip|down|go(?= /|$)|lapse|drop)\b",
    (
        r"(?:life|work|kids|baby|toddler|boss|shift|day|head|brain|anxiety|depression|back|body|sleep|weather|rain"
        r"|traffic)(?: \w+)? (?:got in the way|had other|took over|won|intervened|said no|wouldnt let me|stopped me"
        r"|got (?:the better|on top)|kicked my (?:ass|butt)|beat me|ate (?:it|my|the))\b"
    ),
    (
        r"(?:rain|snow|traffic|migraine|fever|flu|hangover|overtime|double shift|power cut|night shift) (?:put paid"
        r"|stopped|killed|ended|cancelled|canceled|meant)\b"
    ),
    r"^(?:i )?(?:quit|stopped) before\b",
    (
        r"^(?:i )?(?:suck|failed|blew it|let \w+ down|messed up|fell off the wagon|dropped the ball|struck out"
        r"|came up (?:short|empty))\b"
    ),
    (
        r"(?:hasnt|havent|didnt|never|wont be) (?:even |ever |quite )?(?:happen|happened|happening|touch|touched|open"
        r"|opened|looked|look|near|left the|lift|lifted|budge|move[d]?)\b"
    ),
    (
        r"(?:did|done|got|achieved|managed|accomplished) (?:absolutely |literally |precisely |exactly |pretty much "
        r"|basically )*(?:nothing|nowt|zero|zilch|nada|sod all|bugger all|jack|squat|fuck all)\b"
    ),
)
