"""A wish to be dead, said outright: enough by itself."""

from typing import Final

_ANY: Final = r"(?: \w+){0,2}"
_TO_DIE: Final = (
    r"(?:die|be dead|dye|d i e|be gone(?: forever| for good)?|pass away|stop existing|stop living|"
    r"cease to exist|not exist|not be (?:here|alive|around|on this (?:earth|planet))(?: anymore)?|"
    r"never wake up(?: again)?|not wake up(?: again| tomorrow| anymore)?|disappear(?: forever|"
    r" for good| and never come back| from this (?:world|earth))|sleep forever|be with (?:god|"
    r"jesus|the lord|my (?:late )?(?:mom|dad|mother|father|wife|husband|son|daughter|brother|"
    r"sister) in heaven)|kill(?= /|$| me)|suicide|unalive)"
)
_WANT: Final = (
    r"(?:want(?:ed|ing)?(?: so bad(?:ly)?)?(?: to)?|wish(?:ed|ing)?(?: (?:to|i could|i would|"
    r"i was|i were|id))?|hope(?: (?:i|to))?|hoping(?: (?:i|to))?|ready to|like to|prefer to|"
    r"rather|need to|going to|about to|ought to|should(?: just)?|deserve to|plan(?:ning)? to|"
    r"thinking (?:about|of)|thought (?:about|of)|decided to|tempted to|might as well|feel like|"
    r"keep wanting to|trying to|ima|will|ill|could just|just|pray(?:ing)?(?: (?:i|to))?|"
    r"waiting to|supposed to|time (?:for me )?to|begging to|longing to|want for)"
)
WISH_TO_DIE: Final = (
    (
        r"know (?:exactly )?how (?:and when|im going to (?:do it|die|end)|i want to (?:die|go|do it)|"
        r"i will do it|ill do it)\b"
    ),
    (
        r"(?:picked|set|chose|chosen|have) (?:a|the|my) (?:date|day|time) (?:to|i|when i) (?:end|die|"
        r"do it|kill|go|will)\b"
    ),
    (
        r"(?:tried|trying|attempted) to (?:end|take|finish) (?:it|things|my life|everything)(?= /|$|"
        r" last| again| yesterday| tonight| before| this| all)"
    ),
    (
        r"(?:hope|hoping|hopefully|pray|praying|wish)(?: that)? i (?:dont|wont|never|do not|didnt|"
        r"just dont) (?:wake|make it)(?: up)?\b"
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
        r"(?:scared|afraid|terrified|worried)[^/]{0,14}\b(?:im going to|i might|i will|ill|i may|"
        r"ima) (?:actually |really |finally )?do it\b(?! (?:wrong|badly|right|well|poorly|too)\b)"
    ),
    r"nothing left for me\b",
    (
        r"(?:welcome|embrace|crave|long for|want|ready for|waiting for|wish for|begging for|invite|"
        r"looking forward to) death\b"
    ),
    (
        r"(?:wouldnt|dont|wouldn|would not|do not) (?:really )?(?:mind|care)(?: (?:if i|if|being|"
        r"to))* (?:not waking|never waking|dying|dead|didnt wake|died|dont wake|never woke|got hit|"
        r"killed|not exist\w*|be dead|die)\b"
    ),
    r"not waking up\b(?! (?:early|at|on|to|with|late|in|before)\b)",
    r"(?:all|them) of them at once\b",
    r"took something\b[^/]*\b(?:too late|wont wake|dont wake)\b",
    (
        r"(?:done|finished) with (?:it all|all of it|everything|all this|this life|all of this|"
        r"life)\b[^/]*(?:/ )?\b(?:permanently|for good|forever|tonight)\b"
    ),
    (
        r"this time (?:i will|ill|im going to|it) (?:do it|succeed|work|not fail|"
        r"make sure)\b(?=[^/]*$)(?<=do it)"
    ),
    r"(?:today|tonight)s? (?:is )?the (?:day|night) i (?:finally )?(?:do it|end|die|go)\b",
    r"(?:why|wish)(?: \w+)? (?:didnt|couldnt) (?:i|it have been me|it be me) (?:die|been me)?\b",
    r"i dont want to be saved\b",
    (
        r"^(?:to |just |i |please |maybe |lets )*(?:die|dying|death|suicide|be dead|kill me|"
        r"end it all)(?: (?:today|tonight|please|now|lol|would be nice|sounds nice|i guess|probably|"
        r"honestly|tbh|maybe|already))*$"
    ),
    r"how (?:i would|id|i will|ill|i want to|to) (?:do it|die|end it)(?= /|$| and| tonight)",
    (
        r"(?:stay|stayed|staying|be|being|still|keep|remain) (?:alive|living)\b(?= /|"
        r"$)(?<!glad to be alive)(?<!good to be alive)(?<!happy to"
        r" be alive)(?<!great to be alive)(?<!to be alive)"
    ),
    (
        r"on purpose\b(?=[^/]*$)(?<=purpose)(?<!forgot on purpose)(?<!late"
        r" on purpose)(?<!did that on purpose)(?<!did it on purpose)"
    ),
    r"(?:im|i am|am) ending (?:it|things|everything|this all)\b(?! (?:with|at)\b)",
    r"(?:end|ending) it(?= /|$)(?<!lets end it)(?<!please end it)(?<!end it)(?:$)?",
    (
        r"(?:fall|falling|go|sleep|asleep|drift) (?:asleep |to sleep |off )?(?:forever|and never|"
        r"and not wake|eternally|for good)\b"
    ),
    (
        r"(?<=please )kill me(?= /|$| please| now| already)(?: (?:please|now|already|i mean it|for real|"
        r"im serious|tonight))*\b(?<!just kill me)(?<!lol kill me)"
    ),
    (
        r"survive (?:until|till|til|tonight|tomorrow|the night|another day|today|the weekend|"
        r"this)\b[^/]*/? ?(?:[^/]*\b(?:dont know|not sure|cant|doubt)\b)"
    ),
    r"just want to disappear\b",
    (
        r"(?:want|wanna|wish i could|going) to (?:just )?(?:disappear|vanish)(?= /|$| forever| and|"
        r" from| for good| completely)\b"
    ),
    r"kms\b",
    r"unaliv\w*",
    r"sui(?:cide|cidal|cidality)\b",
    r"commit(?:ting)? suicide\b",
    r"ctb\b",
    rf"\b{_WANT}{_ANY} {_TO_DIE}\b",
    r"if i was dead\b",
    (
        r"(?:life|living|its|it|im|this life|none of this|anything|my life)(?: is| s|s|m)?(?: just|"
        r" really)? ?(?:isnt|aint|not|is not) worth (?:living|it anymore|being alive)\b"
    ),
    r"life (?:isnt|aint|is not|not) worth(?: it| living)?\b",
    r"not worth living\b",
    r"isnt worth living\b",
    r"(?:giv(?:e|en|ing)|gave) up on (?:life|living|my life|being alive|existing)\b",
    r"(?:lost|no) (?:the |my |all )?(?:will|desire|want|reason) to (?:live|go on|be alive|exist)\b",
    (
        r"(?:end|ending|ended|take|taking|took|finish|finishing) (?:my|my own|this|my miserable|"
        r"this miserable|this stupid|own)(?: \w+)? life\b(?! (?:insurance|chapter|coach|skills|"
        r"science|back|path|lessons|seriously|for granted|in|to|by|into|as|day|one|at|slow|off|hack)\b)"
    ),
    r"end(?:ing)? (?:it all|all of this|all of it|everything)(?! with)\b",
    r"worth more dead\b",
    (
        r"(?:if|when|once|in case|after) (?:i|im|id)(?: (?:just|was|were|am|ever|suddenly|didnt|dont|"
        r"do|happen to))* (?:died|die|dead|disappeared forever|didnt wake up|dont wake up|"
        r"never woke up|wasnt alive|killed)\b(?! (?:inside|laughing|of (?:laughter|embarrassment|"
        r"boredom|shame|old age|cringe)|from (?:embarrassment|laughing|boredom|cringe)|"
        r"on the (?:treadmill|bike|hill))\b)"
    ),
    (
        r"(?:didnt|dont|never|not) wake up\b(?: (?:tomorrow|again|ever|anymore|one day))?(?= /|"
        r"$)(?<!i didnt wake up)(?<!i dont wake up)(?<!just didnt wake up)"
    ),
    r"(?:blow|blowing) my (?:brains?|head)(?: (?:out|off))",
    r"put a bullet\b",
    r"eat a bullet\b",
    r"on purpose to feel\b",
    (
        r"(?:scared|afraid|worried|dont know|not sure|terrified|frightened|idk|fear)(?: (?:of|"
        r"about))? (?:what i (?:might|may|will|would|could|ll|am going to|am capable of)(?: do)?|"
        r"im going to do something|i (?:might|may|will|ll|could|am going to) (?:do something|hurt|"
        r"harm|kill|end))\b"
    ),
    r"(?:dont feel|not) safe$",
    r"want (?:it|this) all to (?:stop|be over|end)\b",
    r"my will is (?:written|done)\b",
    (
        r"(?:see|is|theres|have|sees|find|feel like theres) no (?:other )?way out\b(?! of (?:the|this|"
        r"my) (?:lease|contract|meeting|deal))"
    ),
    r"cant see (?:a|any) way (?:out|forward)\b",
    r"see no (?:future|hope|point anymore)\b",
    r"permanent solution\b",
    r"eternal (?:sleep|rest)\b",
    (
        r"(?:fall asleep|go to (?:sleep|bed)|sleep|lie down|close my eyes) and (?:never|not|dont|"
        r"hope i dont|just not) (?:wake|get|open)\b"
    ),
    r"never (?:wake|waking) up(?: again)?$",
    r"sleep forever\b",
    (
        r"(?:should|shouldnt|wish|never should)(?: have| i)? (?:be dead|have (?:died|been born|"
        r"been the one who died)|been born|be alive|exist|have died instead)\b"
    ),
    r"shouldve died\b",
    r"hate (?:being alive|living|my life so much i)\b",
    r"im as good as dead\b",
    r"rather be dead\b",
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
        r"(?:im|i am|i|id|ive|ill|me|my|myself)\b(?: \w+){0,6} (?:die|dying|suicid\w*)\b(?! (?:tho|"
        r"of|from|for|hard)\b)"
    ),
    (
        r"^(?:(?:i|im|just|so|and|really|honestly|please|but|mira|no|ugh|sorry|wow|"
        r"help) )*(?:cant (?:do|take|handle|keep doing|go on with) (?:this|it|life)(?: (?:anymore|"
        r"any longer|no more|much longer|another day))|cant go on|cant keep going(?: (?:anymore|"
        r"like this))|cant live like this(?: anymore| any longer| much longer)?|"
        r"(?:am )?giving up on (?:everything|life)|"
        r"my life is over|lifes over|(?:its|it is) too late for me|not going to make it)(?= /|$)"
    ),
    (
        r"(?:its|it is|it all|this|itll|it will|everything|all this|all|will)(?: all| will| be|"
        r" going to)* be over (?:soon|tonight|tomorrow|by (?:morning|tomorrow|monday|"
        r"friday))\b[^/]*(?:/ [^/]*\b(?:goodbye|sorry|love you|dont|thank you for)\b)"
    ),
)
