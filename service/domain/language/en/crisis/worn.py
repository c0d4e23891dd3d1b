"""Worn out with being alive: what holds them here, what their head tells them, what they wish would happen."""

from typing import Final

from service.domain.language.en.crisis.parts import DRUGS, HEIGHTS

_TAKES: Final = (
    r"(?:take|takes|took|finish|finishes|kill|kills|hit|hits|hurry up|run over|ran over|crush\w*|strike|strikes|end|"
    r"claim|swallow)"
)
WORN: Final = (
    (
        "another more face",
        (
            (
                r"(?:dont|not|cant|havent|no|aint)(?: \w+){0,4} (?:another|one more) (?:day|night|week|year|morning|"
                r"winter|round)(?: \w+)? (?:in me|left in me|of (?:living|being alive|being me|existing|this life|"
                r"waking))\b"
            ),
            (
                r"(?:cant|dont want to|not|no way i can|unable to|dont think i can)(?: \w+){0,2} (?:face|survive|get "
                r"through|live through|wake up to) (?:another|one more|any more) (?:day|night|morning|christmas|year|"
                r"days|winter|week)(?= /|$| alone| alive| like this| of being)"
            ),
        ),
    ),
    (
        "me existence oxygen air skin",
        (
            (
                r"(?:point|use|purpose) (?:of|in) (?:me|my existence|being me)(?= /|$| anymore| really| at all)(?<!no "
                r"use of me)"
            ),
            (
                r"(?:im|i am|feel like|just|such|nothing but|being) (?:just |such )?(?:a )?(?:complete |total |utter "
                r")?waste of (?:oxygen|air|skin|a life|life|human|flesh|carbon)\b"
            ),
            (
                r"(?:cancer|tumou?r|illness|disease|virus|covid|flu|heart|god|lord|death|it|something|someone|car|"
                r"bus|truck|lorry|train|plane|lightning|stroke|storm|universe|ground|sea|van|tram)(?: \w+){0,2} "
                rf"{_TAKES}(?: (?:up|and))? ?(?:take |finish |kill )?me(?= /|$| already| soon| now| in (?:my|the)| on "
                r"(?:my|the) way| instead| out$| out /)(?<!it hit me)(?<!it hits me)(?<!it took me)(?<!it takes me)"
                r"(?<!it will take me)(?<!it would take me)(?<!it kills me)(?<!it killed me)(?<!it might kill me)"
                r"(?<!nearly killed me)"
            ),
            (
                r"(?:the )?(?:only|one|main) (?:thing|reason|person|one)s?(?: that| thats)?(?: \w+){0,2} (?:keeping "
                r"me (?:here|alive|breathing|from (?:it|doing|ending|jumping|going))|(?:i|im|i am) (?:still )?(?:here|"
                r"alive|breathing|bother|stay|havent)|holding me here)\b(?! (?:at (?:this|the)|in (?:this|the) (?:job|"
                r"company|role)|working))"
            ),
            (
                r"(?:keeps?|keeping|kept) me (?:alive|breathing|on this (?:earth|planet)|from (?:killing|ending|"
                r"jumping|doing it))\b(?! (?:and well|lol))"
            ),
        ),
    ),
    (
        "if without",
        (
            (
                r"(?:if it (?:wasnt|werent|isnt) for|without|only for) (?:my |the |her |him|them|our )?(?:\w+ )?"
                r"(?:\w+ )?(?:id|i would|i)(?: \w+)? (?:be (?:gone|dead|long gone|in the ground)|not be here|have "
                r"(?:ended|done it|gone)|already be|wouldnt be (?:here|alive))\b"
            ),
            (
                r"what if i (?:\w+ )?(?:didnt|never|dont|wasnt) (?:come home|came home|wake up|woke up|make it home|"
                r"make it back|around|exist)(?= /|$| tomorrow| one)"
            ),
            (
                r"if i (?:see|meet|bump into|run into|catch|find) (?:him|her|my \w+|them)\b.{0,40}\b(?:not|cant be) "
                r"(?:held )?responsible\b"
            ),
        ),
    ),
    (
        "promise guarantee safe responsible",
        (
            (
                r"(?:cant|not|no|dont want to) (?:\w+ )?(?:promise|guarantee|swear)(?: \w+){0,3} (?:be safe|stay safe|"
                r"safe|be alive|wont (?:do|hurt|cut|try)|stay alive|make it|keep myself|not (?:do|hurt|cut|to))(?= /|"
                r"$| tonight| tomorrow| this| any| myself| it)"
            ),
            r"(?:not|wont be|cant be) (?:held )?responsible for (?:what i (?:do|might do|will do)|my actions)\b",
        ),
    ),
    (
        "hope wish hit hoping pray",
        (
            (
                r"(?:hope|wish|hoping|want|pray|praying|wouldnt mind if|id love it if) (?:that )?(?:i|id) (?:get|got|"
                r"just get|could get|would get|am) (?:hit|run over|struck|crushed|shot|stabbed|cancer|killed|sick "
                r"enough|ill enough|covid and)\b(?! (?:up|on|for the (?:offer|job)))"
            ),
        ),
    ),
    (
        "skin flesh thighs wrists wrist thigh sleeves arm arms",
        (
            (
                r"(?:peel|rip|tear|claw|scratch|dig|burn|slice|gouge)\w*(?: \w+){0,2} (?:my|into my|at my) (?:own )?"
                r"(?:skin|flesh|veins|arms?|thighs?|wrists?)(?: (?:off|out|open|raw|up|again|until|till|till it))\b"
                r"(?! (?:the sun|at the beach))"
            ),
            (
                r"(?:did it|it happened|done it|slipped|gave in|i relapsed|failed) again\b.{0,40}\b(?:thighs?|arms?|"
                r"wrists?|legs?|scars|blood|bleeding|sleeves|plasters|bandag\w*|stitches|razor|blade|cuts?)\b"
            ),
            (
                r"my (?:thighs?|wrists?|arms?)(?: \w+)? (?:are |is |look |all )+(?:a mess|cut up|covered in|bandaged|"
                r"bleeding|full of cuts|sliced|ribbons|in ribbons)\b"
            ),
            r"(?:wear\w*|wore|need) long sleeves\b.{0,40}\b(?:hide|cover|marks|cuts|again|scars|see)\b",
        ),
    ),
    (
        "brain head mind part voice voices thoughts thought demons devil something everything urge urges",
        (
            (
                r"(?:brain|head|mind|part of me|thoughts?|voices?|demons?|devil|everything in me|urges?)(?: \w+){0,3} "
                r"(?:telling|tells|tell|screaming|screams|says|saying|told|wants|want|whisper\w*|urging|begging|"
                r"pushing)(?: at)?(?: me)?(?: to| that i| i)? (?:should |just |could |must |to )?(?:jump|die|end it|"
                r"kill|cut|do it(?= /|$)|hurt|swerve|step|drown|hang|overdose|take (?:them|the pills)|go under|"
                r"disappear|be dead|not be here|stop existing)\b(?! (?:in|on|into) (?:the (?:shower|call|pool)|"
                r"linkedin|a call)|out|the (?:call|meeting|carbs))"
            ),
            (
                r"(?:the|those|my|bad|dark|scary|them|old|suicidal) thoughts (?:are|r|came|have come|keep|were|"
                r"getting|got|have|wont)(?: \w+)? (?:back|bad|worse|loud|louder|strong|stronger|coming back|winning|"
                r"stop|quiet|go away|returned)\b"
            ),
        ),
    ),
    (
        "alive living existing existence life",
        (
            (
                r"(?:being alive|living|existing|existence|staying alive|my life|this life|life) (?:just |really |"
                r"only |itself )*(?:feels? |is |has become |got |hurts|hurt|costs)(?: \w+){0,2} ?(?:too heavy|"
                r"exhausting|unbearable|torture|agony|a punishment|a chore|not for me|nothing but pain|not worth|a "
                r"mistake|killing me slowly)(?= /|$| and| anymore| for me| now| it)"
            ),
            (
                r"(?:dont want|not|cant|dont think i can|no longer want|done with|over|sick of)(?: \w+){0,4} (?:life|"
                r"living|existence|being alive|existing|adulting and living) (?:thing|business|lark|malarkey|anymore|"
                r"any longer)\b(?<!life thing down)"
            ),
        ),
    ),
    (
        "checking check affairs goodbyes",
        (
            r"check(?:ing|ed)? out (?:for good|permanently|forever|of life)(?= /|$| tonight| soon| now)",
            (
                r"(?:my )?affairs (?:are |all |is |have been |got )*(?:sorted|settled|arranged|done|handled|in "
                r"order)\b(?! (?:for the|before the) (?:move|trip|holiday))"
            ),
        ),
    ),
    (
        (
            r"reviving revived revive resuscitated saved save pumped ambulance survived hospital discharged ward "
            r"psych sectioned attempt"
        ),
        (
            (
                r"(?:why|wish|shouldnt have|should have left|shouldve|regret|hate that|hate them for|annoyed)\b[^/]*\b"
                r"(?:reviv\w+|resuscitat\w+|saved? me|(?:bring|bringing|brought) me back|pump\w* my stomach|cut me "
                r"down|pulled me out|found me in time|called (?:the |an )?(?:ambulance|999|911))\b(?! (?:a (?:seat|"
                r"slice|spot)|money|time))"
            ),
            (
                r"(?:survived|they found me|got found|woke up in (?:hospital|a&e|icu)|someone found me|they pumped) "
                r"(?:the )?(?:last time|before)\b"
            ),
            (
                r"(?:hospital|discharged|ward|psych\w*|a&e|sectioned|crisis team|inpatient|suicide watch)\b.{0,60}\b"
                r"(?:attempt(?:ed)? (?!at)|attempt(?= /|$)|try again|trying again|planning|still want|do it again|"
                r"want to go again|finish the job|didnt help|lied to)\b"
            ),
            r"(?:since|after|following|from) (?:my|the) (?:\w+ )?attempt(?= last| on| im| ive| in (?!20|19))",
        ),
    ),
    (
        "note goodbye quickest fastest easiest surest cleanest hurt",
        (
            (
                r"(?:writ\w+|wrote|draft\w*|redraft\w*|rewrit\w+|start\w*)(?: \w+){0,2} (?:the|my|that) (?:note|"
                r"goodbye)\b(?=[^/]*\b(?:delet\w*|tear\w*|rip\w*|again|cant finish|to (?:mum|mom|the kids|my)|over "
                r"and over|in my head)\b)"
            ),
            (
                r"(?:quickest|fastest|easiest|least painful|nicest|cleanest|surest|best) way (?:to go|out|to be gone|"
                r"to stop (?:being|existing))(?= /|$| is| without| for someone)(?! is (?:the (?:a\d|m\d|bus|train|"
                r"tube|back)|by (?:bus|train|car)|left|right|through))"
            ),
            r"^(?:would|will|does|do you think) (?:it|dying|death) (?:would )?hurt(?: much| a lot| long| bad)?$",
        ),
    ),
    (
        "heaven god jesus maker her him mum mom dad",
        (
            r"heaven (?:\w+ ){0,2}(?:better|nice|good|peaceful|lovely|waiting|calling)\b(?! (?:cafe|on earth|scented))",
            (
                r"(?:want|need|ready|going|wish i could) (?:to )?(?:just )?(?:go|come) (?:home )?to (?:god|jesus|my "
                r"maker|the lord|heaven)\b"
            ),
            (
                r"(?:dead|died|passed|passed away|heaven|grave|gone)\b.{0,60}\b(?:want|need|going|ready|wanna|let me|"
                r"time|wish i could) (?:to )?(?:go|come|get|be) (?:to|with|back to|home to) (?:her|him|them|my (?:\w+ "
                r")?(?:mum|mom|dad|wife|husband|son|daughter|nan|brother|sister))(?= /|$| now| again| soon| instead| "
                r"so)"
            ),
        ),
    ),
    (
        "wall door head mirror tiles",
        (
            (
                r"(?:punch\w*|bang\w*|smash\w*|slam\w*|head ?butt\w*|hit(?:ting)? my)(?: \w+){0,3} ?(?:wall|door|head|"
                r"mirror|tiles|floor)\b[^/]*\b(?:broke\w*|bleed\w*|blood|bled|goes quiet|stops?|black ?out|pass out|"
                r"numb|worse|on purpose|feel (?:something|better|anything)|till|until)\b(?! (?:he|she|they|the "
                r"(?:neighbou?r|door)|someone) (?:open|answer))"
            ),
        ),
    ),
    (
        "eaten eat eating insulin meds medication drinking",
        (
            (
                r"(?:havent|not|stopped|stop|refus\w+|quit|skipping) (?:\w+ )?(?:eaten|eat|eating|drunk|drinking|"
                r"(?:taking )?my (?:insulin|meds|medication|heart \w+|tablets))\b.{0,60}\b(?:disappear|die|be over|"
                r"the end|easiest|easier way|fade|way out|kill|waste away|on purpose|punish\w*|deserve|just stop|let "
                r"it)\b(?! (?:to (?:focus|sleep)))"
            ),
        ),
    ),
    (
        "nothing nobody anything deserve",
        (
            (
                r"(?:nothing|nobody|no one|not much|anything|isnt anything)(?: \w+){0,3} (?:worth|left) (?:sticking|"
                r"staying|hanging|living|being|fighting|waking)(?: \w+){0,2} for(?= /|$| anymore| now)"
            ),
            (
                r"(?:i|deserve|deserved|because i) deserved? (?:to )?(?:die|suffer|hurt|be hurt|be hit|be dead|rot|be "
                r"beaten|be punished|everything he does|the bruises)\b"
            ),
        ),
    ),
    (
        "edge platform bridge roof drawer knife knives pills bottle window tracks motorway tablets",
        (
            (
                rf"(?:been|im|am|still|up) (?:up )?(?:on|at) (?:the|my|this|a) (?:{HEIGHTS}) (?:of my (?:building|"
                r"block|flat)|of the (?:block|building|car park))\b(?! (?:fixing|working|with the lads))"
            ),
            (
                r"(?:stand\w*|stood|get\w*|walk\w*|lean\w*|sit\w*|sat)(?: \w+){0,3} close to the (?:edge|platform|"
                r"tracks|road|railing)\b"
            ),
            (
                r"(?:every time|whenever|each time|each morning|every morning|every night)\b[^/]*\b(?:bridge|platform|"
                r"train|motorway|tracks|roof|balcony|knife|knives|pills|window|lorry|edge)\b[^/]*\b(?:think about it|"
                r"thought about|imagine|picture|want to|urge|wonder|it would be easy|jump|pull)\b(?! (?:what to|about "
                r"(?:work|my|the (?:interview|job))))"
            ),
            (
                r"(?:knife|knives|drawer|pills|tablets|bottle|bridge|rope|window|blades?|tracks|razor)(?: in the \w+)?"
                r"(?: (?:is|are|keeps?|s|keep))? (?:looking at|calling|staring at|whispering to|talking to|winning|"
                r"screaming at)(?: to)?(?: me)?\b(?! (?:the (?:office|shop|plumber)|a (?:plumber|glazier)|about|for))"
            ),
            (
                rf"(?:got|get|getting|take|took|lay|laid|line|lined|pour\w*|tip\w*)(?: \w+){{0,3}} {DRUGS} (?:out|up)"
                r"(?: \w+)? ?(?:again|tonight|on the (?:bed|table|floor|counter)|in rows|and (?:count\w*|star\w*))\b"
            ),
        ),
    ),
    (
        "everyone everybody them many office",
        (
            (
                r"(?:thinking|want|wanna|going|might|ill|i will|could|plan\w*|dream\w*|love)(?: \w+){0,2} tak(?:e|"
                r"ing) (?:everyone|everybody|them all|all of them|as many|the lot of (?:them|you)|a few|some of them)"
                r"(?: \w+){0,5} (?:with me|down with me|out)(?= /|$| when| too)(?<!take everyone out)(?! (?:for|to))"
            ),
            (
                r"(?:regret|rue|wish (?:he|she|they))\b(?: \w+){0,2} (?:meeting me|met me|crossing me|crossed me|"
                r"being born|been born|messing with me|fucking with me|laying a hand|the day (?:he|she|they))\b"
            ),
        ),
    ),
)
