"""Goodbyes, said outright: enough by themselves."""

from typing import Final

FAREWELL: Final = (
    r"^ive (?:already |finally |now )?(?:written|wrote) (?:the|my|a) (?:note|goodbye)(?= /|$)",
    (
        r"^(?:(?:to|just|my|goal|is|i|will|ill|try|want|only|need|please) )*(?:survive|make it through|live through|stay alive (?:through|until|for)) (?:the night|"
        r"tonight|one more night|until (?:morning|tomorrow)|to (?:morning|tomorrow))(?= /|$)"
    ),
    (
        r"(?:wife|husband|kids|family|everyone|everybody|they|mom|son|daughter|world|children|friends|"
        r"parents)(?: \w+)?(?: would| will|d|ll)(?: all)? be (?:so much |much )?(?:better off|happier|"
        r"relieved|fine without me)(?= /|$| if| when| without)(?! (?:if (?:i (?:got|get|find|found|"
        r"had|make|quit|could)|we|the)|when i (?:get|find|have))\b)"
    ),
    (
        r"(?:planning|planned|plan|imagine|imagining|picturing|thinking about|songs for|"
        r"dreaming (?:of|about)) my (?:own )?funeral\b"
    ),
    (
        r"(?:have|theres|there is|see|got|find) no (?:reason|point) (?:to|in) (?:stay|staying)(?= /|$|"
        r" alive| here(?= /|$)| anymore| around)"
    ),
    r"see you (?:all )?in heaven\b",
    (
        r"by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|morning|then|"
        r"next week|the weekend|tonight) i (?:wont|will not|wont even) be (?:here|around|alive)\b"
    ),
    (
        r"(?:dont|cant|do not|no longer|not|never|cannot)(?: \w+)? (?:see|have|find|feel|know|"
        r"got)(?: \w+){0,3} (?:reason|reasons|point|purpose|why)(?: \w+){0,3} (?:going|living|"
        r"live|here|alive|exist\w*|go on|carry on|keep on)(?= /|$| anymore| any longer| if)"
    ),
    (
        r"(?:wont|not|never|no longer|dont) (?:going to )?(?:have|need) to (?:deal|worry|put up|hear|"
        r"see|bother|think|care|look)(?: (?:with|about|from|after|for))? me (?:much longer|anymore|"
        r"again|any longer|soon|after|ever)\b"
    ),
    (
        r"last (?:text|message|thing|words?|note) (?:ill|i will|im going to|i) (?:ever )?(?:send|"
        r"write|say|be able)\b"
    ),
    (
        r"(?:nobody|none|they|youll|you|mira)(?: \w+)? (?:will |ll |wont )?(?:find|finds) (?:me|"
        r"my body)(?= /|$| until| for| before)"
    ),
    r"my body\b(?=[^/]*\b(?:find|found|morgue|river)\b)",
    r"nothing (?:left )?(?:for me )?(?:left )?(?:here )?for me (?:here|anymore|in this (?:world|life))\b",
    r"(?:want|wanting|get|need) (?:me )?out of this (?:life|world|body)\b",
    r"leav(?:e|ing) this (?:world|earth|life|planet)\b",
    (
        r"(?:soon|finally)(?: \w+){0,3} (?:be|join|see|with)(?: with)? (?:my )?(?:late )?(?:dad|mom|"
        r"mother|father|wife|husband|brother|sister|son|daughter|grandma|grandpa|him|"
        r"her) again\b(?! (?:this|next|on|at|in|tomorrow|for)\b)"
    ),
    (
        r"death (?:would be|would|sounds?|seems?|feels?|is) (?:\w+ )?(?:relief|peaceful|nice|easier|"
        r"better|good|the answer|kinder|the only|like peace|calling|inviting|welcome)\b"
    ),
    (
        r"(?:easier|better|nicer|simpler|happier) (?:to )?(?:not (?:to )?be|to not be|if i (?:wasnt|"
        r"werent|was not|just wasnt|just werent)|not being) (?:here|alive|around|existing)\b"
    ),
    r"(?:nobody|none|people|they) (?:really )?(?:needs?|wants?) me (?:here|alive|around)(?: anymore)?\b",
    (
        r"(?:theyll|they will|they would|theyd|everyone will|everybody will|youll all|you will all|"
        r"kids will|family will|everyone would)(?: \w+)? be (?:better off(?! (?:hiring|with me|if they|asking|"
        r"paying|using|calling|giving|getting|picking)\b)|fine without me|"
        r"ok(?:ay)? (?:when|if|once) im gone|better without|happier without|relieved)\b"
    ),
    r"worlds?(?: is| would be| will be)? better off\b",
    (
        r"(?:say|saying|said) (?:my )?goodbyes? to (?:everyone|everybody|my (?:kids|family|children|"
        r"mom|wife|husband|parents|loved ones)|the world|life)\b(?! (?:at|from|in the office|"
        r"before (?:my|the) (?:flight|trip|move|vacation))\b)"
    ),
    r"wrote (?:out )?my (?:will|letters?|notes?)\b(?! (?:of|with|for the job|to (?:hr|the|my boss))\b)",
    r"(?:i|im) (?:was never|wasnt|never) (?:meant|supposed) to (?:live|be here|be alive|exist|make it)\b",
    (
        r"whats the point (?:of|in) (?:me )?(?:even )?(?:being (?:here|alive)|living|existing|"
        r"going on|anything|any of (?:it|this))(?= /|$| anymore)"
    ),
    (
        r"(?:will|going to|gonna|ill|end up|ending up|wind up|probably) (?:be |end up |"
        r"wind up )?dead\b(?= /|$| if| by| before| soon| tonight|"
        r" anyway)(?<!battery will be dead)(?<!phone will be dead)"
    ),
    (
        r"(?:why|how come) (?:am i|do i|should i|bother|was i|did i|even)(?: (?:still|even|to|keep|be|"
        r"have to|want to|not))* (?:alive|live|living|exist|existing|born|here anymore|stay alive|"
        r"wake up at all|go on|keep going)\b(?! (?:in|with|at|here)\b)"
    ),
    r"(?:my )?affairs (?:are |all )?in order\b",
    (
        r"(?:left|leaving|wrote|writing|written) (?:a |my |the |some )?(?:note|notes|letter|"
        r"letters) (?:for|to) (?:my (?:kids|family|mom|wife|husband|parents|son|daughter|children|dad|"
        r"loved ones|sister|brother)|everyone|them all|everybody)\b(?! (?:teachers?|school|coach|principal|doctor|landlord|boss|class|team|"
        r"insurance|lawyer|bank|camp|daycare|s\b))"
    ),
    (
        r"(?:tell|let) (?:my|the|them|her|him|everyone)(?: \w+)? (?:know )?(?:that )?(?:i (?:love|"
        r"loved|always loved|tried|will always)|im sorry|not to (?:cry|blame)|it wasnt their fault|"
        r"it wasnt (?:her|his) fault|goodbye)\b"
    ),
    (
        r"(?:where|what|when|after) (?:im|i am|i m|ill be|i will be) (?:going|gone)\b[^/]*\b(?:need|"
        r"matter|care)\b"
    ),
    (
        r"(?:wont|dont|never) (?:be )?need\w*\b[^/]*\b(?:where im going|where i am going|"
        r"after (?:tonight|tomorrow|today|this weekend)|anymore after|by (?:tomorrow|monday|friday))\b"
    ),
    (
        r"(?:tonight|tomorrow|today|this) (?:is|will be|should be) (?:my|the) (?:last|end|"
        r"final)(?: (?:night|day|one(?! / (?:\w+ )?(?:unsub|stop|take me|remove))|goodbye|evening|sunset|for me|of me))?(?= /|$)(?<!day of work)"
    ),
    r"my last (?:night|sunset|goodbye|words|message ever|birthday|christmas)(?= /|$| ever| on)",
    r"by the time you (?:read|get|see) this\b",
    r"(?:its|it is|its all) over for me\b",
    (
        r"(?:courage|strength|guts|nerve|want|ready|decided|going|time|how|plan|urge|wish|thinking of|"
        r"thinking about|might|should just|should|will|maybe|about) (?:to |just |i |"
        r"of )*end(?:ing)? (?:it|everything|it all)(?= /|$| all| tonight| now| soon)"
    ),
    r"not wanting to (?:live|be here|be alive|wake up|exist)\b",
    r"(?:the )?world (?:would be|is|will be|be) better(?: off)? (?:without|if)\b",
    (
        r"(?:better|best) (?:off )?(?:if|when) (?:im|i am|i was|i were|ill be) (?:gone|dead|not here|"
        r"not around|out of the (?:way|picture))\b"
    ),
    (
        r"wish(?:ing|ed)? (?:i|that i) (?:was|were|wasnt|werent|could|would|had|hadnt|d|didnt|never)(?: (?:just|"
        r"not|never|already|been|be|go to sleep and))* (?:dead|die|died|alive|born|exist|existed|"
        r"existing|here anymore|gone|six feet under|in the ground|(?:wake|woken|woke) up(?! (?:so|too|this (?:early|late)|that|at|early|late|before|hung)\b))\b"
    ),
    r"wish (?:i|that i) (?:was|were)nt? (?:here|around)$",
    r"im better dead\b",
    (
        r"(?:dont|do nt|not|no longer|never)(?: (?:really|even|ever|think i|know if i))* (?:want|"
        r"wanna|care|wish|desire|deserve|feel like|see why i)(?: to| ing| about)* (?:live|living|"
        r"be alive|being alive|exist|existing|be here (?:anymore|no more)|being here anymore|be around (?:anymore|no more)|"
        r"wake up(?: (?:anymore|tomorrow|again|ever|ever again|in the morning))?(?= /|$)|"
        r"go on(?: (?:anymore|like this|living|without (?:him|her|them)))?(?= /|$)|"
        r"carry on(?: anymore)?|keep (?:living|going anymore|existing)|be on this (?:earth|planet)|"
        r"be (?:in|part of) this (?:world|life)|be here$|see tomorrow|make it to (?:tomorrow|morning|"
        r"\w+day)|survive)(?! (?:here|there|in|with|at|near|alone|on|off|like (?:a|my|the)|by|so|far|"
        r"for|under|up to|upstairs|downtown|together|close)\b)\b"
    ),
    (
        r"(?:no|any|whats the|what is the|dont see the|not see the|see no|see any|lost the|any|"
        r"wheres the|is there a|what) (?:point|reason|purpose|will|use|desire)(?: (?:left|anymore|"
        r"in me))?(?: (?:to|in|of|for))+ (?:live|living|life|go on|going on|being alive|be alive|"
        r"being here|keep living|keep going|continuing|stay alive|staying alive|existing|exist|"
        r"carry on|carrying on|waking up|wake up|be here|me being here|me living)(?= /|$| anymore|"
        r" like this| any longer| if)"
    ),
    r"(?:nothing|no one|nobody|noone|anything)(?: left)? (?:to|worth) (?:live|living)(?: for)?\b",
    (
        r"(?:tired|sick|done|over|finished|exhausted|through|weary|bored|fed up|had enough)(?: (?:of|"
        r"with|from))? (?:living|being alive|life|existing|existence|this life|my life|being here|"
        r"breathing|staying alive)(?= /|$| anymore| like this| and| so| i\b| now| lately| right now|"
        r" tonight| for)"
    ),
    (
        r"(?:wont|not|never|probably wont|may not|might not|dont (?:think|plan|expect|want|"
        r"intend)(?: (?:ill|i will|to|on|i|id))*|shouldnt|doubt (?:ill|i will))(?: (?:going to|even|"
        r"want to|planning to|planning on|plan to))* (?:be alive|be living|being alive|still be alive|"
        r"live (?:to see|until|past|much longer|another|through)|make it (?:through|to) (?:the night|"
        r"tonight|tomorrow|morning|the weekend|my next birthday|christmas)|survive (?:tonight|"
        r"the night|this week|another|until|the weekend)|be here (?:much longer|for long|to see|"
        r"anymore|after tonight|in the morning|when you (?:read|wake|get))|be around (?:much longer|"
        r"for long|to see|anymore|after tonight|in the morning|when you (?:read|wake|get))|"
        r"wake up (?:tomorrow|again|in the morning)|see (?:tomorrow|another (?:day|birthday|sunrise)|"
        r"my next birthday))\b"
    ),
    (
        r"(?:want|going|ready|plan|planning|need|wanna|thinking (?:of|about)|about|time|might|will|"
        r"ill|should|wish i could|tempted|how)(?: just)? (?:to )?(?:just )?end(?:ing)? (?:it|"
        r"things)(?= /|$| already| i | because i| and | lol)"
    ),
    (
        r"(?:(?:everyone|everybody|they|people|family|kids|children|wife|husband|world|friends|mom|"
        r"son|daughter|parents|partner|all|we|youd|he|she|team|you|would be|be|is|are|d)(?:d|ll|"
        r"s)?(?: \w+){0,4} |^)(?:better|happier|easier|relieved|best) (?:off )?(?:without me|"
        r"if i (?:was|were|wasnt|werent|am|just)(?: \w+)? ?(?:dead|gone|here|around|alive|died|"
        r"disappeared|not)?|if i (?:died|disappeared|left this|vanished)|when im (?:dead|gone)|"
        r"with me (?:dead|gone))\b"
    ),
    r"better off dead\b(?! (?:movie|show)\b)",
    (
        r"(?:want|need|wish|ready for)(?: (?:it|this|everything|all this))?(?: all)? to (?:be over|"
        r"be done(?: with)?|end)(?= /|$)(?<!week to be over)(?<!day to be over)(?<!winter to be over)"
    ),
    r"voices (?:are )?tell(?:ing)? me to\b",
    r"(?:my )?last (?:day|night|hours?|moments?) (?:on (?:this )?earth|alive|of my life|here on earth)\b",
    (
        r"(?:this is|its) (?:my )?(?:final )?goodbye(?: (?:everyone|forever|world|all|then|"
        r"to (?:everyone|all|the world)|mira))?(?= /|$)"
    ),
    r"goodbye (?:cruel world|world|everyone|forever|everybody)\b",
    (
        r"(?:said|say|saying|sent|made) (?:all )?my (?:final |last )?(?:goodbyes|"
        r"farewells)\b(?! (?:to (?:the )?(?:team|office|coworkers|colleagues|desk|class|work|students|"
        r"old job|job)|at (?:work|the office))\b)"
    ),
    (
        r"(?:wrote|written|writing|write|left|leaving|working on|finished) (?:a|my|the|some|"
        r"out)? ?(?:goodbye|suicide|farewell|final|last) (?:note|notes|letter|letters)\b(?! (?:to|"
        r"for) (?:the team|work|my (?:team|colleagues|coworkers|boss|job|students|class)))"
    ),
    r"suicide note\b",
    (
        r"(?:only|easy|easiest|quick|fastest|one) way out\b(?! of (?:here|this (?:lease|meeting|"
        r"contract|maze|parking|mess)|the (?:lease|contract|building)))"
    ),
    r"(?:theres|there is|have) no (?:future for me|hope left|hope for me|reason for me to (?:be|stay))\b",
    (
        r"(?:im|i am|ive become|being|just|such|only|nothing but|feel like|a huge|am) (?:just |only |"
        r"nothing but )?a (?:huge |big |complete |terrible |constant |total )?burden(?: (?:to|on|"
        r"for) (?:everyone|everybody|my (?:\w+)|them|people|you|all|the world|others|him|her|anyone|"
        r"society))?(?= /|$| and | anymore| i )"
    ),
    r"(?:dont|do not|didnt|not) (?:deserve|deserving)(?: of)? to (?:live|be alive|exist|be here|breathe)\b",
    (
        r"rather die(?= /|$| than (?:keep|live|go on|wake|face|be here|feel|continue|stay alive|carry on|be like this|"
        r"do another day|go back|spend another))"
    ),
    (
        r"(?:wont|will not|never|not)(?: going to| be| ever)? (?:hear|hearing|see|"
        r"seeing) (?:from )?me (?:again|anymore|ever again)\b"
    ),
    (
        r"last (?:time )?(?:you|youll|you will|anyone|anybody|anyone will|"
        r"youre going to)(?: ever)? (?:hear|see|hearing)(?: from)? (?:of |from )?me\b"
    ),
    (
        r"(?:giv(?:e|ing)|gave) away (?:all )?(?:of )?(?:my|all my) (?:things|stuff|belongings|"
        r"possessions|dog|cat|pets)\b"
    ),
    r"get(?:ting)? my affairs in order\b",
    r"(?:im|i am|am) (?:going to|gonna|about to) (?:die|be dead) (?:tonight|by|today|soon|before)\b",
    r"see you (?:on|in) the other side\b(?! of)",
    r"going to (?:heaven|meet my maker|join (?:my|him|her|them) in heaven)\b",
    r"join (?:my (?:\w+)|him|her|them) in heaven\b",
    (
        r"(?:if|when) (?:i|im)\b[^/]*\b(?:gone|not (?:here|around))\b[^/]*\b(?:take care of|"
        r"look after|tell|feed|give|kids|dog|cat)\b(?! [^/]*\b(?:vacation|trip|holiday|back)\b)"
    ),
)
