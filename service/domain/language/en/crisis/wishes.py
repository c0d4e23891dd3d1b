"""A wish to be dead, said outright: enough by itself."""

from typing import Final

_ANY: Final = r"(?: \w+){0,2}"
_TO_DIE: Final = (
    r"(?:die|be dead|dye|d i e|be gone(?: forever| for good)?|pass away|stop existing|stop living|cease to exist|not "
    r"exist|not be (?:here|alive|around|on this (?:earth|planet))(?: anymore)?|never wake up(?: again)?|not wake up"
    r"(?: again| tomorrow| anymore)?|disappear(?: forever| for good| and never come back| from this (?:world|earth))|"
    r"sleep forever|be with (?:god|jesus|the lord|my (?:late )?(?:mom|dad|mother|father|wife|husband|son|daughter|"
    r"brother|sister) in heaven)|kill(?= /|$| me)|suicide|unalive)"
)
_WANT: Final = (
    r"(?:want(?:ed|ing)?(?: so bad(?:ly)?)?(?: to)?|wish(?:ed|ing)?(?: (?:to|i could|i would|i was|i were|id))?|hope"
    r"(?: (?:i|to))?|hoping(?: (?:i|to))?|ready to|like to|prefer to|rather|need to|going to|about to|ought to|should"
    r"(?: just)?|deserve to|plan(?:ning)? to|thinking (?:about|of)|thought (?:about|of)|decided to|tempted to|might "
    r"as well|feel like|keep wanting to|trying to|ima|will|ill|could just|just|pray(?:ing)?(?: (?:i|to))?|waiting to|"
    r"supposed to|time (?:for me )?to|begging to|longing to|want for)"
)
WISH_TO_DIE: Final = (
    (
        r"(?:dead|die|dies|dying|died|death|passed|gone)\b[^/]{0,30}\bi (?:just |really |only )?(?:want|wanna|need|wish|hope|plan|will|going)(?: to)? (?:join|be with|"
        r"follow) (?:them|him|her)\b(?! (?:for (?:dinner|lunch|the)|on (?:the|a)))"
    ),
    r"good ?night (?:forever|cruel world|world forever)\b|(?:nobody|no one|nothing) can save me(?= /|$| now| anymore| from my)",
    r"^\d(?:/5)? (?:/ )?(?:been |im |and )*cutting(?: again| myself)?$",
    r"driv\w+ (?:\w+ ){0,3}with my eyes (?:closed|shut)\b|hear(?:ing)? voices (?:to|that (?:say|tell)|telling me|saying) (?:me )?(?:to )?(?:hurt|kill|stab|jump|cut|do|burn)",
    (
        r"(?:wont|not|never|doubt ill|dont think ill|doubt i will)(?: \w+)? (?:mak(?:e|ing)|see|seeing|liv(?:e|ing)|reach\w*) (?:it )?(?:to |until |for )?(?:see )?my "
        r"(?:next )?(?:\w+ )?birthday(?! (?:party|dinner|lunch|brunch|trip|cake|money|drinks))\b"
    ),
    (
        r"^(?:\d(?:/5)? (?:/ )?)?(?:(?:honestly|idk|i think|i feel like|tbh|just|really|i) )*(?:theres|there is|whats the|what is the|see|dont see "
        r"(?:the|a|any)) (?:no |even a )?point (?:anymore|(?:to|of|in) (?:anything|any of (?:it|this)|it all|trying)(?: anymore)?)$"
    ),
    (
        r"know (?:exactly )?how (?:and when|im going to (?:do it|die|end)|i want to (?:die|go|do it)|i will do it|ill "
        r"do it)\b"
    ),
    (
        r"(?:picked|set|chose|chosen|have) (?:a|the|my) (?:date|day|time) (?:to|i|when i) (?:end|die|do it|kill|go|"
        r"will)\b"
    ),
    (
        r"(?:tried|trying|attempted) to (?:end|take|finish) (?:it|things|my life|everything)(?= /|$| last| again| "
        r"yesterday| tonight| before| this| all)"
    ),
    (
        r"(?:hope|hoping|hopefully|pray|praying|wish)(?: that)? i (?:dont|wont|never|do not|didnt|just dont) (?:wake|"
        r"make it)(?: up)?\b"
    ),
    r"pray\w* for death\b",
    r"should(?:ve)?(?:nt)? (?:never |not )?(?:have )?(?:never |not )?been born\b",
    r"(?:do|doing|handle|face) life(?= anymore| any longer)",
    r"cant do life\b",
    r"life (?:has|have|had) no (?:meaning|purpose|point|value)\b",
    r"log(?:ging)? off (?:permanently|forever|for good|from life)\b",
    r"from life$",
    r"ending my story\b",
    r"(?:forever|eternal|permanent|endless|never ending) (?:sleep|nap|rest)\b",
    (
        r"(?:scared|afraid|terrified|worried)[^/]{0,14}\b(?:im going to|i might|i will|ill|i may|ima) (?:actually |"
        r"really |finally )?do it\b(?! (?:wrong|badly|right|well|poorly|too)\b)"
    ),
    r"nothing left for me\b",
    (
        r"(?:welcome|embrace|crave|long for|want|ready for|waiting for|wish for|begging for|invite|looking forward "
        r"to) death\b"
    ),
    (
        r"(?:wouldnt|dont|wouldn|would not|do not) (?:really )?(?:mind|care)(?: (?:if i|if|being|to))* (?:not waking|"
        r"never waking|dying|dead|didnt wake|died|dont wake|never woke|got hit|killed|not exist\w*|be dead|die)\b"
    ),
    r"not waking up\b(?! (?:early|at|on|to|with|late|in|before)\b)",
    r"(?:all|them) of them at once\b",
    r"took something\b[^/]*\b(?:too late|wont wake|dont wake)\b",
    (
        r"(?:done|finished) with (?:it all|all of it|everything|all this|this life|all of this|life)\b[^/]*(?:/ )?\b"
        r"(?:permanently|for good|forever|tonight)\b"
    ),
    (r"this time (?:i will|ill|im going to|it) (?:do it|succeed|work|not fail|make sure)\b(?=[^/]*$)(?<=do it)"),
    r"(?:today|tonight)s? (?:is )?the (?:day|night) i (?:finally )?(?:do it|end|die|go)\b",
    r"(?:why|wish)(?: \w+)? (?:didnt|couldnt) (?:i|it have been me|it be me) (?:die|been me)?\b",
    r"i dont want to be saved\b",
    (
        r"^(?:to |just |i |please |maybe |lets )*(?:die|dying|death|suicide|be dead|kill me|end it all)(?: (?:today|"
        r"tonight|please|now|lol|would be nice|sounds nice|i guess|probably|honestly|tbh|maybe|already))*$"
    ),
    r"how (?:i would|id|i will|ill|i want to|to) (?:do it|die|end it)(?= /|$| and| tonight)",
    (
        r"(?:stay|stayed|staying|be|being|still|keep|remain) (?:alive|living)\b(?= /|$)(?<!glad to be alive)(?<!good "
        r"to be alive)(?<!happy to be alive)(?<!great to be alive)(?<!to be alive)"
    ),
    (
        r"on purpose\b(?=[^/]*$)(?<=purpose)(?<!forgot on purpose)(?<!late on purpose)(?<!did that on purpose)(?<!did "
        r"it on purpose)"
    ),
    r"(?:im|i am|am) ending (?:it|things|everything|this all)\b(?! (?:with|at)\b)",
    r"(?:end|ending) it(?= /|$)(?<!lets end it)(?<!please end it)(?<!end it)(?:$)?",
    (
        r"(?:fall|falling|go|sleep|asleep|drift) (?:asleep |to sleep |off )?(?:forever|and never|and not wake|"
        r"eternally|for good)\b"
    ),
    (
        r"(?<=please )kill me(?= /|$| please| now| already)(?: (?:please|now|already|i mean it|for real|im serious|"
        r"tonight))*\b(?<!just kill me)(?<!lol kill me)"
    ),
    (
        r"survive (?:until|till|til|tonight|tomorrow|the night|another day|today|the weekend|this)\b[^/]*/? ?"
        r"(?:[^/]*\b(?:dont know|not sure|cant|doubt)\b)"
    ),
    r"just want to disappear\b",
    (
        r"(?:want|wanna|wish i could|going) to (?:just )?(?:disappear|vanish)(?= /|$| forever| and| from| for good| "
        r"completely)\b"
    ),
    r"kms\b",
    r"unaliv\w*",
    r"sui(?:cide|cidal|cidality)\b|su(?:i[cs]+|[cs]+i|is+i|isci)\w{0,2}d(?:e|al|el|le|all|ial|es|ality)\b",
    r"commit(?:ting)? suicide\b",
    r"ctb\b",
    rf"\b{_WANT}{_ANY} {_TO_DIE}\b",
    r"if i was dead\b",
    (
        r"(?:life|living|its|it|im|this life|none of this|anything|my life)(?: is| s|s|m)?(?: just| really)? ?(?:isnt|"
        r"aint|not|is not) worth (?:living|it anymore|being alive)\b"
    ),
    r"life (?:isnt|aint|is not|not) worth(?: it| living)?\b",
    r"not worth living\b",
    r"isnt worth living\b",
    r"(?:giv(?:e|en|ing)|gave) up on (?:life|living|my life|being alive|existing)\b",
    r"(?:lost|no) (?:the |my |all )?(?:will|desire|want|reason) to (?:live|go on|be alive|exist)\b",
    (
        r"(?:end|ending|ended|take|taking|took|finish|finishing) (?:my|my own|this|my miserable|this miserable|this "
        r"stupid|own)(?: \w+)? life\b(?! (?:savings|partner|insurance|chapter|coach|skills|science|back|path|lessons|seriously|for "
        r"granted|in|to|by|into|as|day|one|at|slow|off|hack)\b)"
    ),
    r"end(?:ing)? (?:it all|all of this|all of it|everything)(?! with)\b",
    r"worth more dead\b",
    (
        r"(?:if|when|once|in case|after) (?:i|im|id)(?: (?:just|was|were|am|ever|suddenly|didnt|dont|do|happen to))* "
        r"(?:died|die|dead|disappeared forever|didnt wake up|dont wake up|never woke up|wasnt alive|killed)\b(?! "
        r"(?:inside|laughing|of (?:laughter|embarrassment|boredom|shame|old age|cringe)|from (?:embarrassment|"
        r"laughing|boredom|cringe)|on the (?:treadmill|bike|hill))\b)"
    ),
    (
        r"(?:didnt|dont|never|not) wake up\b(?: (?:tomorrow|again|ever|anymore|one day))?(?= /|$)(?<!i didnt wake up)"
        r"(?<!i dont wake up)(?<!just didnt wake up)"
    ),
    r"(?:blow|blowing) my (?:brains?|head)(?: (?:out|off))",
    r"put a bullet\b",
    r"eat a bullet\b",
    r"on purpose to feel\b",
    (
        r"(?:scared|afraid|worried|dont know|not sure|terrified|frightened|idk|fear)(?: (?:of|about))? (?:what i "
        r"(?:might|may|will|would|could|ll|am going to|am capable of)(?: do)?|im going to do something|i (?:might|may|"
        r"will|ll|could|am going to) (?:do something|hurt|harm|kill|end))\b"
    ),
    r"(?:dont feel|not) safe$",
    r"want (?:it|this) all to (?:stop|be over|end)\b",
    r"my will is (?:written|done)\b",
    (
        r"(?:see|is|theres|have|sees|find|feel like theres) no (?:other )?way out\b(?! of (?:the|this|my) (?:lease|"
        r"contract|meeting|deal))"
    ),
    r"cant see (?:a|any) way (?:out|forward)\b",
    r"see no (?:future|hope|point anymore)\b",
    r"permanent solution\b",
    r"eternal (?:sleep|rest)\b",
    (
        r"(?:fall asleep|go to (?:sleep|bed)|sleep|lie down|close my eyes) and (?:never|not|dont|hope i dont|just "
        r"not) (?:wake|get|open)\b"
    ),
    r"never (?:wake|waking) up(?: again)?$",
    r"sleep forever\b",
    (
        r"(?:should|shouldnt|wish|never should)(?: have| i)? (?:be dead|have (?:died|been born|been the one who died)|"
        r"been born|be alive|exist|have died instead)\b"
    ),
    r"shouldve died\b",
    r"hate (?:being alive|living|my life so much i)\b",
    r"im as good as dead\b",
    r"(?:rather|sooner) be dead\b(?! (?:broke|tired|last|wrong|serious|set|right))",
    r"(?:attempt|attempted|attempting)(?: suicide| to (?:kill|end|take))\b",
    r"plan(?:s|ned|ning)? (?:to|for how to) (?:die|do it tonight|kill|end my)\b",
    r"painless(?:ly)? (?:death|die)\b",
)
# Said of oneself in words that also make jokes; not counted when somebody laughs.
DYING_ME: Final = (
    (
        r"(?:^|(?<=/ )|(?<=someone )|(?<=somebody )|(?<=just )|(?<=please )|(?<=ugh )|(?<=omg ))(?:kill|end) me(?= /|"
        r"$| please| now| already| im| i )"
    ),
    (
        r"(?:im|i am|i|id|ive|ill|me|my|myself)\b(?: \w+){0,6} (?:die|dying|suicid\w*)\b(?! (?:tho|of|from|for|"
        r"hard)\b)"
    ),
    (
        r"^(?:(?:i|im|just|so|and|really|honestly|please|but|mira|no|ugh|sorry|wow|help) )*(?:cant (?:do|take|handle|"
        r"keep doing|go on with) (?:this|it|life)(?: (?:anymore|any longer|no more|much longer|another day))|cant go "
        r"on|cant keep going(?: (?:anymore|like this))|cant live like this(?: anymore| any longer| much longer)?|"
        r"(?:am )?giving up on (?:everything|life)|my life is over|lifes over|(?:its|it is) too late for me|not going "
        r"to make it)(?= /|$)"
    ),
    (
        r"(?:its|it is|it all|this|itll|it will|everything|all this|all|will)(?: all| will| be| going to)* be over "
        r"(?:soon|tonight|tomorrow|by (?:morning|tomorrow|monday|friday))\b[^/]*(?:/ [^/]*\b(?:goodbye|sorry|love you|"
        r"dont|thank you for)\b)"
    ),
)
