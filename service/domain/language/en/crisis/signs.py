"""Signs of a plan or a farewell that do not name death: enough by themselves."""

from typing import Final

_NEAR: Final = (
    r"(?:kids|children|family|wife|husband|mom|mum|dad|parents|son|daughter|partner|friends|everyone|everybody)"
)
_MEANS: Final = (
    r"(?:pills|meds|tablets|xanax|oxy|gun|rifle|pistol|rope|noose|knife|razor|blade|bridge|means|method|way|place|"
    r"date)"
)
_HARD_DRINK: Final = r"(?:vodka|whiskey|whisky|tequila|rum|gin|booze|liquor|alcohol|wine)"
SIGNS: Final = (
    (r"(?:opt|unsubscribe|take|get|want|cancel|log|sign)(?: me)? (?:out of|from|off) (?:life|living|existence|"
    r"existing|this world)(?= /|$| please| now)"),
    (r"(?:quit|quitting|resigning from|leaving|cancelling|canceling) (?:life|living|existing)(?= /|$)|"
    r"life\b[^/]*\bwant (?:it|this) (?:all )?over\b"),
    (r"my plan is (?:the |a |my )?(?:pills|bridge|gun|rope|train|to (?:die|jump|overdose|od|do it))\b|"
    r"trigger on (?:myself|me)\b"),
    r"(?:access to|have|got) a gun and\b[^/]*\b(?:scared|afraid|dont|cant|alone|want|drunk|thinking)\b",
    (r"wish my heart (?:would|could)(?: just)? (?:stop|give out)\b|(?:hope|wish|pray) (?:my|the|this) (?:plane|car|"
    r"bus|train) (?:crash|would crash)\w*\b"),
    r"(?:god|lord|jesus)(?: (?:please|just))* take me(?= /|$| already| now| home)",
    (r"(?:end|ending|stop) (?:my|this|the|all this|all the|all my) (?:suffering|misery|agony|torment|pain)(?= /|$|"
    r" forever| for good| once| tonight)"),
    r"do something (?:i cant (?:undo|come back from)|ill regret forever|i wont come back from)\b",
    r"(?:my )?last (?:day|night|hours?) on this (?:planet|world|rock)\b|last (?:day|night) in this world\b",
    r"(?:dont|not|never|cant) expect (?:me to|to) be (?:alive|breathing)\b|was cutting(?= /|$| again| myself| my)",
    r"^(?:to |i want to |just )*(?:not exist|cease to exist|stop existing|not be alive)(?: anymore)?$",
    (r"(?:planning|planned|plan|imagining|picturing|arranging|fantasi\w+ about) my (?:own )?(?:death|suicide|"
    r"exit)\b(?! (?:interview|from))"),
    r"took (?:some |a few |all |more )?pills (?:instead|again|last night|to (?:die|end|not wake))\b",
    (
        r"(?:sitting|sat|lying|laying|standing|alone|here|floor|bathroom)\b[^/]*\bwith (?:a|the|my) (?:razor|"
        r"blade|knife|gun|rope|noose|pills|"
        r"bottle of pills)\b(?! (?:cutting|chopping|cooking|making|shop|range))"
    ),
    r"(?:just |only )?(?:have|need|left|time|ready) (?:is )?to say goodbye(?= /|$)",
    (r"my goodbye (?:letters?|notes?)\b|(?:a|the|any|easy|easiest|best|quick) way to die\b|"
    r"enough pills\b(?! (?:for the|until|left))"),
    (r"\b(?:make sure|find)\b[^/]*\b(?:cat|dog|kids|pets?)\b[^/]*\b(?:home|cared for|"
    r"taken care)\b[^/]*\bbefore i go(?= /|$)"),
    r"(?:to |be |already |better )be dead(?= /|$| by| tonight| soon| already)|^be dead\b",
    (r"(?:the )?world (?:really )?(?:doesnt|dont|does not|no longer|never) needs? (?:me|someone like me|"
    r"people like me)\b"),
    (r"(?:dont|never|didnt|do not) belong (?:in this (?:world|life)|on (?:this )?(?:earth|planet)|among the living|"
    r"alive)\b"),
    (r"(?:swallowed|took|drank) (?:a bunch|a lot|a ton|lots|handfuls?|everything|all) (?:of )?(?:stuff|things|"
    r"the stuff|in the (?:cabinet|medicine))\b"),
    r"so much blood\b|blood everywhere\b|covered in (?:my own )?blood\b",
    (
        r"(?:need|want|please|wish|can)\b[^/]*\b(?:someone|somebody|anyone|you)(?: to)?(?: please)? stop me(?= /|"
        r"$| before| from)"
        r"(?! from (?:buying|eating|spending|texting|ordering|scrolling|snacking))"
    ),
    r"(?:scared|afraid|frightened|terrified) of myself\b|sui (?:thoughts?|ideation|attempts?)\b",
    r"(?:cant|dont|no|never)\b[^/]*\bfuture (?:where im|where i am|with me in|that has me|im in)\b",
    r"wish(?:ing)? (?:it|this|everything)(?: would| could)? (?:just )?all (?:end|be over|stop)(?= /|$)",
    r"(?:dont let me|cant|shouldnt|afraid to|scared to|not safe to) be alone (?:tonight|right now|with myself)\b",
    r"finally (?:ending|over) tonight\b",
    # A world that goes on without them.
    (
        rf"(?:the )?(?:world|life|{_NEAR})(?: all)? (?:would|will|d|ll|can|could|might)(?: \w+)? (?:be|do|manage|"
        rf"cope|keep|get|"
        r"move|go|carry|survive|live)(?: \w+){0,3} without me(?: in it| around| here)?(?! (?:for (?:a|an|one|the)|"
        r"while|tonight|"
        r"today|at|on|until|this)\b)"
    ),
    r"(?:world|earth|life) (?:keeps?|goes|would keep|will go) (?:on|turning|spinning|going) without me\b",
    # No time ahead of them.
    (
        r"(?:dont|do not|not|never|no longer|cant|wont)(?: really| even)? (?:plan|planning|intend|intending|"
        r"expect|expecting|see|"
        r"picture|imagine|think)(?: (?:on|to|being|be|even|still|ever|me|myself|ill|i|will))* (?:alive|living|"
        r"here|around)"
        r"(?: (?:for|by|to|in|when|until|come|long|much))+ (?:see )?(?:the next|next (?:one|year|month|christmas|"
        r"birthday)|summer|"
        r"spring|winter|autumn|christmas|my (?:\w+ )?birthday|new year\w*|longer|long)\b"
    ),
    (r"(?:wont|will not|isnt going to|might not|may not) be (?:a|any|another) (?:\w+ )?(?:tomorrow|next \w+|future|"
    r"birthday) for me\b"),
    r"no (?:tomorrow|next (?:week|month|year)|future) for me\b(?! (?:at|in|with|here at)\b)",
    (r"(?:decided|made up my mind|going|planning|plan|ready) to (?:finally )?end it (?:on )?(?:\w+day|this week\w*|"
    r"next \w+|soon)\b"),
    # Means, a plan, and nobody near.
    r"(?:painless|peaceful)(?:ly)? (?:way|ways|method|methods|exit)\b(?: \w+)?(?: to)? (?:go|die|end|out)\b",
    r"(?:thoughts?|urges?|voices|feelings?|ideation)\b[^/]*\b(?:have|got|with|made) (?:a|the|my) plan\b",
    rf"have a plan\b[^/]*\band\b(?: \w+){{0,3}} (?:{_MEANS})\b(?! (?:to (?:work|market|sell|grow|find))\b)",
    (r"(?:bought|found|tied|made|ive got|i got|i have|got) (?:a|the|my) (?:rope|noose)(?= /|$| already| today|"
    r" tonight| and (?:im|i)\b)"),
    (r"garage\b[^/]*\b(?:car|engine|motor)(?: is| was|s)? (?:running|on)\b|(?:car|engine) (?:is |"
    r"was )?running in (?:the|my) garage\b"),
    (rf"(?:bottle|bottles|glass|shots?) of {_HARD_DRINK} and (?:a |some |my |all |the |\d+ )*(?:bottle of |"
    rf"handful of |pack of )?(?:pills|meds|xanax|tablets)\b"),
    rf"(?:pills|xanax|tablets) and (?:a |some |the )?(?:bottle of )?{_HARD_DRINK}\b(?! (?:free|are bad)\b)",
    r"(?:^|(?<=/ ))(?:i |so i |and )?attempted (?:last night|again|yesterday|this morning|today|on \w+day|twice)\b",
    # Death as a relief, and life as a thing to be done with.
    (r"(?:dying|death)(?: \w+)? (?:doesnt|does not|dont|no longer)(?: \w+)? (?:scares?|frightens?|worr(?:y|ies)|"
    r"bothers?) me\b"),
    (r"(?:not|no longer|stopped being|isnt|never been less) (?:scared|afraid|frightened)(?: anymore)? (?:of|"
    r"to) (?:dying|die|death)\b"),
    (
        r"(?:cant|cannot|done|tired|over|finished|through|sick|had enough|exhausted|quitting|"
        r"quit)(?: \w+){0,3} (?:this|the) (?:whole )?"
        r"(?:life|living|existence|being alive|existing) (?:thing|stuff|business|game|crap|shit)\b"
    ),
    (r"(?:sleep|nap|bed)\b[^/]*\b(?:hop(?:e|ing)|wish(?:ing)?|pray(?:ing)?|let|make)\b[^/]*\b(?:permanent|forever|"
    r"my last)\b"),
    (
        r"if i (?:just )?(?:jumped|drowned|crashed|vanished|disappeared|overdosed|ended it|did it|was gone|"
        r"were gone|wasnt here|werent here|"
        r"dropped dead)\b[^/]*\b(?:nobody|no one|who|anyone|anybody|they|everyone|everybody)(?: \w+)? (?:would|"
        r"wouldnt|will|d)\b"
    ),
    r"what if i (?:just )?(?:wasnt|werent|was not) (?:here|around|alive)(?= /|$| anymore)",
    (
        r"(?:wont|not|never) (?:going to )?be (?:a |anyones? )?(?:problem|burden|bother|trouble|"
        r"worry)(?: \w+){0,3} (?:after (?:tonight|today|"
        r"tomorrow|this)|anymore|much longer)\b"
    ),
    (r"(?:nobody|no one|none of you) (?:will |ll )?(?:has|have|needs?|got) to (?:worry|bother|care|deal|"
    r"think)(?: (?:about|with))? me\b"),
    r"insurance\b[^/]*\b(?:more than (?:i|me)|if i (?:die|died|was gone|were gone)|when im gone)\b",
    r"(?:my|the) note (?:is )?(?:written|ready)\b|wrote my note\b",
    r"(?:this|the) (?:world|life) (?:isnt|is not|wasnt|was never|not) (?:for|meant for|made for) me\b",
    (r"my (?:arms?|wrists?|thighs?|legs?) (?:is|are|wont stop) (?:\w+ )?(?:bleeding|cut|cut up)\b(?! (?:from|"
    r"shaving|after)\b)"),
    r"be with my late \w+(?= /|$| tonight| again| soon| now)",
    (r"(?:does it|will it|would it|is it) (?:hurt|painful|quick|painless|easy|hard) to (?:die|drown|hang|overdose|"
    r"od)\b"),
    r"life is (?:just |way )?too (?:painful|hard|much|heavy) (?:to (?:go on|live|continue|keep)|for me anymore)\b",
    r"see you(?: all)? in (?:the next|another|my next) life\b",
    (r"(?:the|my|all the) pills are (?:\w+ )?(?:on the (?:table|bed|counter|nightstand)|here|lined|counted|ready|"
    r"calling|in front)\b"),
    r"^(?:to )?not be (?:here|alive|around) (?:tomorrow|anymore|tonight|next \w+|by \w+)\b",
    (
        r"(?:^|(?<=/ )|(?:i|to|just|should|could|might|ill|will|and) )disappear(?:ing)? (?:for good|forever|"
        r"for ever|from (?:this|the) "
        r"(?:world|earth|life|planet)|and never (?:be found|come back))\b"
    ),
    (r"(?:end|ending|take|taking) (?:his|her|their|his own|her own|their own) life\b(?! (?:savings|story|back|"
    r"seriously)\b)"),
)  # fmt: skip
ATTACKED: Final = (
    (r"(?:man|guy|someone|somebody|stranger|ex)(?: \w+){0,4} (?:trying to (?:get|break) in|breaking in)(?= /|$|"
    r" to my| the| my)"),
    (r"^(?:to )?(?:kill|murder|shoot|stab) (?:my (?:\w+ )?(?:boss|manager|wife|husband|ex|coworkers?|dad|mom|"
    r"brother|sister|family|kids)|him|her|them|someone|somebody|everyone|people)(?= /|$)"),
    (
        r"(?:want|wanna|going|gonna|will|ill|could|might|should|like|ready|plan\w*|thinking (?:of|about)|need)(?: (?:to|so|badly|just|really))* "
        r"(?:hurt|kill|shoot|harm|stab|attack|hurting|killing|shooting)(?: up)? (?:the |all the |those |these |every\w* )?(?:people|guys|bastards|idiots|"
        r"managers|bosses|coworkers|students|teachers|kids|ones|person|one)? ?(?:at|in|from) (?:my|the|that|this) (?:\w+ )?(?:job|work|"
        r"office|school|company|building|church|warehouse|store|plant)\b(?! (?:with kindness|feelings))"
    ),
    (r"(?:hurt|kill|shoot|harm|stab|attack) the (?:people|man|woman|person|guy|guys|ones|bastards?|idiots?) (?:who|"
    r"that)\b"),
    r"bring(?:ing)? (?:my|a|the|his) gun\b(?! (?:to the range|safe))",
    (r"(?:black eye|bruises?|marks|broken (?:ribs?|arm|nose|jaw)|choke marks) (?:from|by|because of|"
    r"thanks to) (?:my )?(?:husband|wife|boyfriend|girlfriend|partner|ex|dad|mom|stepdad|him|her|when he)\b"),
    (r"(?:cant|can not) (?:talk|speak)\b[^/]*(?:/ )?[^/]*\b(?:hes|shes|he is|she is) (?:here|home|coming|back|"
    r"listening|in the (?:room|house))\b"),
    (r"(?:he|she|husband|wife|boyfriend|girlfriend|dad|partner|ex|they) (?:wouldnt|didnt|never lets?|never let|"
    r"will not|doesnt) let me (?:leave|out|go out|go outside|leave the house)\b"),
    r"(?:keeps?|kept|wont stop|started) touching me(?= /|$| and)",
    (
        r"(?:he|hes|hell|she|shes|shell|ex|husband|boyfriend|wife|partner|dad|"
        r"stepdad)\b(?: \w+){0,8} kill me(?= /|$| and\b| tonight|"
        r" if i (?:leave|tell|go|stay|call))"
    ),
    r"hiding (?:in|under|behind)\b[^/]*\b(?:from (?:him|her|my)|he|hes|she|shes|he is|she is)\b",
    (
        r"(?:he|hes|she|shes|he is|she is|husband|boyfriend|ex|dad|partner|wife)(?: \w+)? (?:breaking|kicking|"
        r"banging|pounding|smashing)"
        r"(?: (?:down|on|in|at))? (?:the|my)(?: \w+)? door\b"
    ),
    (
        r"(?:threw|throws|throwing|swung|smash\w+|broke) (?:a |the |my |his |her )?\w+ (?:at|over|into|on) (?:me|"
        r"us|the kids|my (?:head|"
        r"face|back|son|daughter|baby))\b(?! (?:by accident|accidentally)\b)"
    ),
    (
        r"(?:attacked|assaulted|mugged|robbed|stabbed|jumped|followed|grabbed) me\b(?! (?:with (?:questions|a|an|"
        r"the|so|emails)|in (?:the|"
        r"a|that|my) (?:interview|meeting|review|email|back|call)|verbally|over|for my|about|on|as|up|"
        r"by (?:the hand|surprise)|back)\b)"
    ),
    r"(?:has|have|had|got|keeps?|kept) me (?:locked|trapped|tied) (?:up|in (?:the|a|my|his|our) \w+)\b",
    (r"(?:come|coming|walk|walking|go|going|back|show up|showing up) (?:back )?(?:in|into|to \w+|to the \w+|up|"
    r"over)? ?with (?:a|my|the) (?:gun|rifle|shotgun|knife|weapon)\b"),
    (r"make (?:them|him|her|everyone|everybody|those people|all of them)(?: all)? pay\b[^/]*(?:/ [^/]*)*\b(?:guns?|"
    r"bullets?|ammo|knife|blood|rifle)\b"),
    r"(?:got|have|bought|loaded)(?: \w+)? (?:bullets|ammo|ammunition)\b(?! (?:points|journal\w*|for the range)\b)",
)  # fmt: skip
