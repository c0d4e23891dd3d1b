"""An ending told in passing: put as a goal, left as a last line, asked of a rule, or seen already in the mind."""

from typing import Final

_MEANS: Final = (
    r"(?:ropes?|noose|guns?|pistol|rifle|shotgun|pills|tablets|meds|knife|blades?|razors?|belt|bridge|cliff|car park|"
    r"roof|tracks|bullets?|charcoal|hose)"
)
_END_IT: Final = (
    r"(?:do it|end it(?: all)?|finish it|get it over with|be done(?: with (?:it|life|this))?|use (?:it|them) on "
    r"(?:me|myself)|jump|let go|take them all|not come back|never come back)"
)
_LAST: Final = r"(?= /|$| now| tonight| today| tomorrow| already| this| on \w+day| alone| there)"
_FAMILY: Final = r"(?:(?:the|my) (?:kids?|children|boys|girls|family|mum|mom|dad|wife|husband|parents|dog|cat|baby))"
_UNBLAMED: Final = r"(?:nobodys|nobody elses|no ones|no one elses|noones|(?:not|isnt|wasnt) (?:your|anyones|anybodys))"

ENDING: Final = (
    (
        (
            "rope ropes noose gun guns pistol rifle shotgun pills tablets meds knife blade blades razor razors belt "
            "bridge cliff roof tracks bullet bullets charcoal hose park"
        ),
        (
            (
                r"(?:find|get|buy|grab|fetch|take|load|tie|borrow|drive to|walk to|go to|go up to|climb|head to|park "
                rf"(?:at|by|near)) (?:\w+ ){{0,3}}?{_MEANS} (?:and|then|n)(?: (?:just|finally|then|i|ill|to))* "
                rf"{_END_IT}{_LAST}"
            ),
            (
                r"(?:too late|its done|goodbye|bye|sorry|thats it)\b[^/]*/ (?:and |i |ive |already |just )*(?:took|"
                r"taken|swallowed|had) (?:all )?(?:the|them|those) (?:pills|tablets|meds)\b|(?:and i|also|already|sorry / i) "
                r"(?:took|swallowed) the (?:pills|tablets)(?: (?:too|as well|anyway|already|now))*(?= /|$)"
            ),
        ),
    ),
    (
        "front tracks rails track railway motorway highway freeway",
        (
            (
                r"(?:step|stepping|jump|jumping|walk|walking|run|running|throw myself|get|lie|lay|dive)(?: (?:out|down|"
                r"right|straight))* in front of (?:the|a|an|my|some) (?:\w+ )?(?:\d{1,2}[:.]\d\d|trains?|tube|bus|"
                r"express|freight|lorry|truck|tram|car|metro|subway|hgv|semi)\b(?! (?:station|stop|driver|and (?:wave|"
                r"film|took)|for (?:a|the) (?:photo|picture|pic)))"
            ),
            (
                r"(?:could|might|going to|ill|will|want to|should|tempted to|about to|thinking i|just|ready to|to) (?:just )?"
                r"(?:walk|step|lie|lie down|lay|lay down|sit|sit down|jump|wander|climb|get)(?: (?:down|out))? (?:on|"
                r"onto|on to|into) the (?:train |railway |rail )?(?:tracks|rails|motorway|highway|freeway)(?= /|$| and "
                r"(?:wait|end|be|that|its|not|nobody|let)| right| now| tonight| until)|(?:^|(?<=/ ))(?:to )?(?:lie|lay) (?:down )?on the (?:train |railway )?(?:tracks|rails|line)\b"
            ),
        ),
    ),
    (
        "goodbye goodbyes",
        (rf"goodbyes? to {_FAMILY}(?: \w+){{0,2}}? (?:then|and)(?: (?:then|just|finally|ill|i))* {_END_IT}{_LAST}",),
    ),
    (
        "hear find found finds news",
        (
            (
                r"(?:dont|do not|try not to|nobody should) (?:\w+ )?(?:be (?:\w+ )?(?:sad|upset|shocked|heartbroken|"
                r"angry)|cry|mourn|blame (?:yourself|yourselves|anyone)|grieve)(?: \w+)? (?:when|if|once) (?:you|they|u|"
                r"everyone)(?: \w+)? (?:hear|find|read)(?: out)? (?:about|of|what happened to) me(?= /|$| tomorrow| on| "
                r"in| soon)"
            ),
            (
                r"(?:find|finds|found|finding) me (?:\w+ )?(?:dead|hanging|hanged|lifeless|not breathing|already cold|"
                r"face down)\b(?! (?:asleep|tired|serious|on my feet))"
            ),
        ),
    ),
    (
        "life living existing alive live lif lfe lyf lief lfie",
        (
            (
                r"(?:done|finished|through|tired|over it)\b[^/]*(?:/ [^/]*){0,2}/ (?:and )?(?:with|of) (?:life|living|"
                r"existing|being alive)(?= /|$)"
            ),
            (
                r"(?:wont|not going to|dont plan (?:to|on)|never going to|not planning (?:to|on)) (?:live|living|be alive"
                r"|being alive) (?:that|so|very|much|too) long(?:er)?\b(?! (?:at|in|with|lol))"
            ),
            r"(?:end|ending|take|taking|ended|finish) (?:my|my own) (?:lif|lfe|lyf|lief|lfie)\b",
        ),
    ),
    (
        "dead",
        (
            (
                r"dead (?:people|men|women|man|woman|girls?|guys?|folks?|ppl) (?:dont|doesnt|cant|wont|never) (?:need|have "
                r"to|apply|get|worry|feel|care|do|want|owe|pay|go to|answer)\b(?! (?:attention|well|tips))"
            ),
        ),
    ),
    (
        "gone dead",
        (
            (
                r"(?:it|they|insurance|policy|money|that|house|everything) (?:still )?(?:pays?|pays out|covers?|goes to|"
                r"is paid)(?: \w+){0,3} (?:when|once|after|if) (?:im|i am) (?:gone|dead)\b(?! (?:for|on|at|to|\d))"
            ),
        ),
    ),
    (
        "same footsteps next turn too likewise",
        (
            (
                r"(?:(?:shot|hung|hanged|killed|drowned|offed|gassed|stabbed) (?:himself|herself|themselves)|took "
                r"(?:his|her|their) (?:own )?life|overdosed|jumped|suicide)\b.*\b(?:(?:going to|want to|will|ill|about "
                r"to|might|should|ready to) (?:just |probably )?(?:do (?:the same|it too|that too|likewise)|follow (?:in "
                r")?(?:his|her|their) footsteps|be next)|(?:im|i am) (?:probably )?next(?= /|$)|(?:its |now )?my turn"
                r"(?= /|$| now| next| soon))"
            ),
        ),
    ),
    (
        "hung hanged shot killed drowned jumped overdosed",
        (
            (
                r"do(?:ing)? (?:what|as|the same as|like) my (?:\w+ )?\w+ did\b.*\b(?:(?:hung|hanged|shot|killed|drowned) "
                r"(?:himself|herself)|jumped|overdosed)(?= /|$)"
            ),
        ),
    ),
    (
        "swallowed taken took",
        (
            (
                r"swallowed (?:the|those|all the) (?:pills|tablets|meds)\b(?! (?:with|on|this|before|after|at|she|he|the "
                r"(?:doctor|gp))\b)|(?:took|taken|swallowed) (?:the |my |those )?(?:pills|tablets|meds) / (?:all of them|"
                r"every (?:last|single)|the whole)\b"
            ),
        ),
    ),
    (
        "cry mourn grieve weep",
        (
            (
                r"(?:dont|do not) (?:\w+ )?(?:cry|mourn|grieve|weep) for me(?= /|$| when| after| once| tomorrow)(?! / "
                r"(?:im fine|im ok|lol|haha\w*|i got|i have))"
            ),
        ),
    ),
    (
        "platform edge",
        (
            (
                r"(?:planning|plan|going|want|wanted|tempted|thinking (?:of|about)|about|ready|could|might|will|ill|urge|"
                r"should)(?: just)? (?:to )?(?:just )?(?:step|jump|walk|leap)(?:ping|ing)? off the (?:\w+ )?(?:platform|"
                r"edge)(?= /|$| when| at| in front| as| tonight| now| tomorrow)"
            ),
        ),
    ),
    (
        "without",
        (
            (
                r"(?:youll|you will|theyll|they will)(?: all)? be (?:fine|ok|okay|alright|good|happy) without me(?= (?:kids|"
                r"guys|mum|mom|babies|my loves?|my darlings?)\b| / (?:forgive|sorry|goodbye|im sorry|i love|love you)\b)"
            ),
        ),
    ),
    (
        "notice care miss realise realize",
        (
            (
                r"(?:only (?:one|person|thing|soul)|nobody|no one|not a soul|noone)(?: (?:who|that))?(?:d| would| will|ll| who|"
                r" whod)* (?:even |ever )?(?:notice|care|miss|realise|realize) (?:if |when |that )?i (?:was|were|am|d|had)? ?"
                r"(?:gone|dead|died|disappeared|not here|missing)\b(?! (?:from work|from the|for (?:a|an)))"
            ),
        ),
    ),
    (
        "fault",
        (
            (
                rf"writ(?:e|ing|ten) (?:this|to you|you)\b.*\b{_UNBLAMED} fault\b|{_UNBLAMED} fault(?: /)? (?:that )?(?:i "
                r"|ive |i have |i just )(?:have |just )?(?:decided|chose|chosen|choose|want) (?:to )?(?:go|die|end it|"
                r"this|be gone)(?= /|$| now| this| tonight)"
            ),
        ),
    ),
    (
        "text call tell goodbye",
        (
            (
                r"(?:nobody|no one|noone) (?:left )?to (?:text|call|tell|say goodbye to|talk to)(?: anymore)?\b[^/]*/ "
                r"(?:so )?(?:im |i am |i )?(?:just )?(?:going to|ill|will|doing|do|about to) ?(?:just )?(?:do)? ?it(?= "
                r"/|$| now| tonight| today)"
            ),
        ),
    ),
    (
        "yourself urself",
        (
            (
                r"(?:is it|isnt it|would it be|its) (?:really |still )?(?:a |an )?(?:sin|crime|wrong|selfish|illegal|"
                r"legal|painful|easy|cowardly|hard|quick|bad|ok|okay|unforgivable) (?:\w+ )?(?:to|if you|when you) (?:kill|"
                r"hang|shoot|drown|off|unalive) (?:yourself|urself)\b(?! (?:laughing|at work|working|over|with))"
            ),
            (
                r"(?:go to (?:hell|heaven)|insurance|family|kids|money|payout|forgive\w*)\b[^/]*\b(?:if|for|when|after) "
                r"(?:you |u )?(?:kill|killed|killing|hang|hanging|shoot|shooting) (?:yourself|urself)\b|does (?:it hurt to "
                r"(?:kill|hang|shoot|drown)|(?:killing|hanging|shooting|drowning)) (?:yourself|urself)\b"
            ),
        ),
    ),
    (
        "around here",
        (
            r"^i (?:wont|will not) be (?:here|around) (?:tomorrow|in the morning|after (?:tonight|today))$",
            (
                r"(?:wont|not going to|will not) (?:even )?be (?:around|here) (?:\w+ ){0,2}to (?:do|finish|start|send|"
                r"make|fill|answer|try|see|get) (?:it|them|any of it|that|one|any)(?: (?:anyway|so|bye|goodbye|sorry))*$"
            ),
        ),
    ),
    (
        "swim swimming pier cliff bridge overpass dock quay garage drink drinking sleep pills",
        (
            (
                r"swim(?:ming)? (?:out|away|off)\b[^/]{0,30}\b(?:dont|not|never|cant|wont|couldnt) (?:\w+ )?(?:come|coming|swim|"
                r"turn|get|make it|be able to get) back\b|driv(?:e|ing) (?:\w+ ){0,2}off (?:the|a|that) (?:\w+ )?(?:pier|cliff|"
                r"bridge|overpass|dock|quay)(?= /|$| tonight| and| into| on)"
            ),
            (
                r"(?:run|running|start|engine|leave|car)\b[^/]{0,20}\bgarage (?:with|and) (?:the )?(?:\w+ )?(?:doors?|windows) "
                r"(?:shut|closed|down)\b|(?:drink\w*|sleep|take pills|pills) (?:\w+ )?(?:until|till|til) i (?:dont|never|wont) "
                r"(?:wake|get) up\b"
            ),
        ),
    ),
    (
        "exist existing alive living",
        (
            (
                r"^(?:\d / )?(?:goal / |to |my goal is to |just )*(?:not (?:exist|be alive)|(?:stop|cease) (?:to )?(?:exist|"
                r"existing|living|being alive))(?= /|$| by| after| tomorrow| tonight| anymore| past)"
            ),
        ),
    ),
    (
        "goodbye goodbyes farewell letter letters note notes fault",
        (
            (
                r"(?:sent|send|wrote|said|recorded|left|sending)(?: \w+){0,3} (?:last|final) (?:goodbyes?|farewells?)\b(?! (?:to "
                r"(?:the |my )?(?:team|crew|office|clients?|class|cowork\w+|colleagues)|emails?))|(?:im |i am )(?:\w+ )?writing "
                r"(?:my|the) note(?= /|$| now| tonight)"
            ),
            (
                r"(?:write|writing|leave|finish|finishing)(?: \w+)? (?:letters?|notes?) (?:to|for) (?:my|the) (?:\w+ )?(?:girls|"
                r"boys|kids|children|wife|husband|family|mum|mom|dad|parents|daughters?|sons?) (?:and|then) (?:then |just )?"
                r"(?:go|end it|do it|leave|be gone|finish it)(?= /|$| tonight| for good)|tell \w+(?: \w+)? (?:that )?it (?:wasnt|"
                r"isnt|was not|was never) (?:their|her|his|your|anyones|anybodys) fault(?= /|$)"
            ),
        ),
    ),
    (
        "cutting razor razors blade blades knife gun better ground grave",
        (
            (
                r"(?:weeks?|days?|months?|years?) (?:without|free (?:of|from)|clean from|off) (?:cutting|self ?harm|sh)\b(?! "
                r"(?:carbs|sugar|corners|the))[^/]*\b(?:blew it|broke|slipped|relaps\w*|failed|messed up|gave in|ruined)\b|(?:keep|"
                r"kept|hide|hid|have|got|theres)(?: \w+){0,2} (?:razors?|blades?|knife|gun) (?:under|inside|in|behind) my "
                r"(?:pillow|phone case|mattress|socks?|bra)\b"
            ),
            (
                r"(?:im|i am|id be|i would be) better (?:off )?(?:gone|dead|not alive|not existing)(?= /|$)|(?:be|lie|lay|rest|lying)"
                r" (?:with|next to|beside) (?:him|her|them|my (?:\w+ )?\w+) in (?:the|his|her|their) (?:ground|grave)\b"
            ),
        ),
    ),
    (
        "wrong black dark problem burden gone going painless painful high time space",
        (
            (
                r"(?:wish|wished|hope|hoping) (?:that )?(?:the|my) (?:surgery|operation|an\w+sthetic|transplant|chemo) (?:had |has |"
                r"would |will )?(?:gone|goes|go|went) wrong\b|want(?:ing)? (?:it|everything|the world)(?: all)? to (?:just )?go "
                r"(?:black|dark)\b|(?:wont|not going to) be (?:anyones|anybodys|everyones) (?:problem|burden)\b"
            ),
            (
                r"(?:feed|look after|take care of|walk|raise) (?:the|my) \w+ (?:after|once) im gone(?= /|$)|no (?:jobs?|work|bills|"
                r"money|alarms?)(?: \w+)? where im going(?= /|$)|(?:gave|given) (?:the|my) (?:dog|cat|pets?|stuff)(?: \w+){1,4} / "
                r"its time(?= /|$)"
            ),
            (
                r"(?:whats|what is|is there|any|looking for|know) (?:a |the |any )?(?:painless|least painful) way(?= /|$| out| to "
                r"(?:go|die|end|do it|leave))|how high (?:does|should|must) (?:a|the) (?:bridge|building|cliff|roof|drop|fall) "
                r"(?:need |have )?(?:to )?be(?= /|$| to (?:die|kill))|(?:saved|stopped|revived) me last time\b.*\bthis time\b|"
                r"waste of space\b.*\b(?:bye|goodbye|forgive me|forever)\b"
            ),
        ),
    ),
)
