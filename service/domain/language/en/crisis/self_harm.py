"""Harm to oneself, in words that are enough by themselves."""

from typing import Final

_SELF: Final = r"(?:myself|my self|me self|this body)"
SELF_HARM: Final = (
    r"cut (?:too|so|really|pretty|very) (?:deep|bad|badly)\b",
    (
        r"(?:want|need|urge|going|have|dying|wanting|tempted) to cut(?= /|$| so| again| tonight|"
        r" right now| really| bad)"
    ),
    (
        r"(?:into|to|with|about|of|is|miss|love|resist) cutting(?= /|$| again| is| helps| myself|"
        r" calms)(?! /? ?(?:carbs|back))"
    ),
    r"cutting (?:is|helps|makes me|calms|feels)\b",
    r"scratch\w* (?:my|myself)\b[^/]*\b(?:bled|bleed|blood|raw|bleeding)\b",
    r"punish(?:ing)? myself (?:by|with|for)\b(?= (?:not eating|starv|cut|hit|hurt|burn|pain))",
    (
        r"(?:i|keep|kept|just|been) (?:hit|hitting|punch|punching|punched|slap|slapping|bite|biting|"
        r"choke|choking|scratch|scratching) myself(?! (?:in the face|with (?:a|the)|on (?:a|the)|off|"
        r"awake|for|into)\b)"
    ),
    r"need to feel (?:pain|something by cutting)\b",
    (
        r"how (?:many|much|long) (?:\w+ ){0,3}(?:pills|tylenol|it takes to (?:die|drown|bleed)|"
        r"would it take to (?:die|kill)|does it take to (?:die|kill|bleed|drown))\b"
    ),
    r"did something (?:\w+ )?to myself\b",
    (
        r"before i (?:do something|hurt (?:myself|someone|somebody)|kill|end (?:it|my)|"
        r"lose it completely)\b(?! (?:else|fun|productive|nice)\b)"
    ),
    (
        r"(?:intrusive|bad|scary|dark|violent|unsafe) thoughts (?:about|of|to) \w*(?:crash|hurt|jump|"
        r"kill|dy|cut|harm|driv|end|stab|hang|pill|suicid)\w*"
    ),
    (
        r"(?:being alive|living|existing|existence) (?:just |really )?(?:hurts?|is (?:torture|hell|"
        r"unbearable|too (?:much|painful|hard)|pointless|exhausting|a (?:chore|punishment|"
        r"nightmare)))\b"
    ),
    r"life is (?:unbearable|torture|pointless|a punishment)\b",
    r"cant stop cutting(?= /|$| myself| again)",
    (
        r"(?:hit|hitting|bang|banging|smash\w*) my head\b[^/]*\b(?:bleed|blood|bleeds|on purpose|"
        r"pass out|unconscious)\b"
    ),
    (
        r"(?:not|dont|stop|avoid|resist|trying not to|try not to|without) (?:to )?(?:cut|cutting|"
        r"self harm\w*|hurt(?:ing)? myself)(?= /|$| today| tonight| again| myself| anymore)"
    ),
    (
        r"^(?:(?:just|to|try|trying|my|goal|is|i|will|im|going|honestly|literally|only|need|keep|"
        r"keeping|today) )*(?:stay|staying|be|remain|keep myself|kept myself) alive\b"
    ),
    (
        r"(?:think(?:ing|s)?|thought|thoughts|fantasi[sz]\w*|dream(?:ing|t)?|obsess\w*|imagin\w+|"
        r"pictur\w+|googl\w+|research\w+|look\w+ up|wonder\w*|talking|ideas?|urges?|reading|"
        r"curious)(?: (?:alot|often|so much|constantly|lately|a lot|only|all day|seriously|again|how|"
        r"what))* (?:about|of|to|it would be like|up)(?: (?:my|being|just|how to|own|ways to|"
        r"it would be like|a way to|actually))* (?:die|dying|dead|death|not existing|suicide|jumping|"
        r"ending (?:it|things|everything|my life)|killing myself|hurting myself|overdos\w+|being gone|"
        r"not being (?:here|alive)|the (?:train|bridge|rope|gun|pills|knife))\b"
    ),
    (
        r"(?:die|dying)(?: \w+){0,4} (?:myself|already|alone in this|without anyone|is all i|"
        r"is better|instead of me)\b"
    ),
    (
        r"(?:knife|razor|blade|gun|pistol|pills|rope|noose|bleach|meds|medication|tablets|belt|"
        r"scissors|bottle)(?: \w+){0,3} (?:in (?:my|the) (?:hand|hands|mouth|lap|garage|closet|"
        r"drawer|trunk|car)|in front of me|next to me|beside me|against my|to my (?:wrist|head|throat|"
        r"neck)|ready|is right here|are right here|right here|here with me|around my neck|lined up|"
        r"laid out|is loaded)\b(?! to (?:go|cook|chop))"
    ),
    r"(?:been|started|back to|kept|relapsed|keep|resumed|secretly) cutting(?= /|$| again| lately| a lot| my)",
    r"scars? on my (?:arms?|wrists?|thighs?) (?:again|are fresh|from last)\b",
    (
        r"(?:bled|bleeding|bleed|burn\w*|cut|hurt|crash\w*|overdos\w+|hit myself|"
        r"hit my head)\b[^/]*\bon purpose\b"
    ),
    (
        r"burn(?:ed|t|ing)? myself (?:with|again|on purpose)\b(?! (?:the (?:iron|oven|stove|coffee|"
        r"pan|grill|curling)|coffee|tea|soup|a (?:pan|curling|hot)|hot)\b)"
    ),
    (
        r"(?:picture|see|imagine) myself (?:here|alive|around|living|existing)\b[^/]*\b(?:year|month|"
        r"week|future|anymore|alive)?\b(?<=alive)"
    ),
    r"dont see (?:myself|me) (?:alive|living|here|making it|being here|being around)\b",
    (
        r"(?:kill|kills|killing|kil|hang|hanging|shoot|shooting|stab|stabbing|drown|drowning|poison|"
        r"poisoning|hurt|hurting|harm|harming|cut|cutting|unalive|off|offing|end|ending|delete|"
        r"deleting|neck|strangle|suffocate|gas|electrocute|starve|starving|destroy|murder|punch|"
        r"punching|burn|burning|injure|injuring|mutilate|overdose|choke|choking|bleed|slash|slit|"
        rf"cutt) {_SELF}\b"
    ),
    r"self ?(?:harm|harming|harmed|delete|injury|injur\w+)\b",
    r"game end (?:me|myself)\b",
    r"yeet(?:ing)? myself\b",
    r"(?:sudoku|rope) myself\b",
    (
        r"cant (?:go on|live|keep living|keep existing|be alive|exist)(?: (?:anymore|like this|"
        r"any longer|another day|much longer|with (?:myself|this pain|the pain)|living|this way|"
        r"without (?:him|her|them)))*(?= /|$| i | and i)"
    ),
    (
        r"(?:end|ending) it (?:all|tonight|today|now|soon|for good|once and for all|this weekend|"
        r"tomorrow|before|myself|forever|right now)\b"
    ),
    (
        r"(?:nobody|none|no person|who|everyone|not a soul|anyone|anybody|they|no friend|my family|"
        r"people|my \w+)(?: \w+)? (?:would|wouldnt|will|wont|d|ll|is going to|even)(?: (?:even|really|"
        r"notice|ever|probably|not|care or))* (?:miss|notice|care|cry|remember|know|mourn|"
        r"come to)(?: (?:me|my funeral|or care|or notice|that|about me))?(?: (?:if|when|once) (?:i|im|"
        r"id)\b[^/]*\b(?:died|dead|gone|disappeared|disappear|die|vanished|vanish|killed|here|alive|"
        r"funeral|around|jumped|did it|myself|woke)|$(?<!care)(?<!notice)(?<!know)(?<!remember))"
    ),
    (
        r"(?:overdos\w+|od|oding|oded|od d)\b(?! (?:on|of) (?:coffee|caffeine|chocolate|sugar|netflix|"
        r"tv|carbs|pizza|candy|cake|espresso|cuteness|christmas|news|social|work|linkedin|zoom|tacos|"
        r"turkey|podcasts|self help|motivation|vitamin\w*|sun|tea|cheese|snacks|screen|information|"
        r"meetings|cookies|ice cream))"
    ),
    (
        r"(?:step|stepping|walk|walking|throw myself|run|lie|lay|lying) (?:out )?(?:in front of|into|"
        r"in|on|off|under)(?: (?:of|a|an|the|oncoming|moving|speeding|this))* (?:train|traffic|truck|"
        r"tracks|car|bus|roof|ledge|bridge|overpass|train tracks|railway tracks)\b(?! (?:station|stop|"
        r"and (?:back|home)|today|to|dealership|wash|show|for|with|in the morning|yesterday|every)\b)"
    ),
    (
        r"driv(?:e|ing)(?: my)?(?: (?:car|truck|myself|off|it|straight|right))* (?:off|into)(?: (?:a|"
        r"the|an|oncoming))* (?:bridge|tree|wall|cliff|road|traffic|pole|river|truck|lake|ditch|"
        r"median|barrier)\b(?! today)"
    ),
    (
        r"(?:slit|slitting|slash|slashing|cut|cutting|slice) (?:my|open my|into my) (?:wrists?|throat|"
        r"veins?|arms?|thighs?|legs?|skin)\b(?! (?:on|shaving|by accident|accidentally|cooking|while)\b)"
    ),
    r"bleed(?:ing)? out\b",
    (
        r"(?:bullet|gun|knife|blade|pistol) (?:in|to|at|against|through) my (?:head|brain|mouth|"
        r"throat|temple|wrist|chest|skull|neck|arm)\b"
    ),
    r"(?:cutting|cut) again\b",
    (
        r"started cutting\b(?! (?:back|down|out|carbs|coupons|the|my hair|sugar|costs|expenses|"
        r"calories|wood|fabric|corners)\b)"
    ),
    r"(?:urge|urges) to (?:cut|hurt|harm|self|die|jump)\b",
    r"relapsed (?:and|with|on) (?:cut|cutting|self|hurting)\b",
    r"made (?:new )?cuts\b",
    r"cuts on my (?:arm|arms|legs?|wrist|thighs?)\b",
    r"burn(?:ed|ing)? my (?:arm|arms|skin|thighs?) (?:with (?:a )?(?:cigarette|lighter)|on purpose)\b",
    r"hurt(?:ing)? (?:myself|me) on purpose\b",
    (
        r"(?:dont|cant|do not|not) trust myself(?: (?:tonight|alone|right now|to be alone|not to|"
        r"anymore|with|to stay|around|being alone|here|at home|lately)|$)"
    ),
    (
        r"(?:might|may|going to|about to|ll|will|could|gonna) do something (?:stupid|bad|drastic|"
        r"terrible|dangerous|dumb|irreversible|i cant take back|to myself|crazy to myself|permanent|"
        r"i regret tonight)(?! (?:like|and) (?:text|call|email|quit|buy|send|order|eat|apply|reply|"
        r"tell))"
    ),
    (
        r"(?:im|i am|am|dont feel|not|do not feel|isnt|feel|feeling|im really|arent|"
        r"kids arent) (?:not )?(?:feel |feeling )?(?:unsafe|not safe|safe)(?: (?:with myself|"
        r"from myself|alone|at home|here|around (?:him|her|my \w+)|in my (?:own )?(?:home|house)|"
        r"with (?:him|her|my \w+)|to be alone|by myself|tonight|right now|being alone|in this house|"
        r"on my own|anymore|when hes (?:home|drunk|here)))(?! enough)\b"
    ),
    r"cant keep myself safe\b",
    (
        r"(?:im|am|we are|were|shes|i think im|might be|kids are) in (?:real |serious |immediate |"
        r"grave |physical |so much )?danger\b(?! of (?:losing|missing|failing|being late|running|"
        r"falling|becoming|getting|going|forgetting|burning|over))"
    ),
    r"danger to (?:myself|others|someone|everyone)\b",
    (
        r"(?:make|made|want|wish|need|just want|making|let)(?: (?:the|this|all|all the|this all|it|"
        r"all this|my|all of this|these))* (?:pain|hurting|suffering|noise|voices|thoughts|everything|"
        r"life|emptiness|it all|agony|misery) (?:to )?(?:to )?(?:stop|end|go away|"
        r"be over)(?: forever)?\b(?! in my (?:knee|back|foot|tooth|neck|shoulder|wrist))"
    ),
    (
        r"(?:how|ways|best way|easiest way|least painful way|painless way|painless ways) to (?:die|"
        r"kill (?:yourself|myself)|end (?:it all|my life|it$)|commit)\b"
    ),
)
