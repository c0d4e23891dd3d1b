"""What somebody does to themselves, or is about to: doses, blades, heights, and words for oneself."""

from typing import Final

from service.domain.language.en.crisis.parts import BLADES, GUNS, HEIGHTS

_TEMPTED: Final = (
    r"(?:want(?:ed|ing|s)?|wish|wished|tempted|urges?|longing|itching|thought|thinking|think|ready|about|nearly|tried|"
    r"trying|decided|planning|going|wanna|fantasi\w+|imagin\w+|dream\w*|picturing|considering|contemplat\w+|felt like|"
    r"feel like|feeling like|could just|might just|should just|mind)"
)
_PLAYED: Final = (
    r"(?! (?:range|shop|safe|show|license|licence|hunt\w*|season|permit|club|control|in the truck|for (?:hunting|the "
    r"range)))"
)
DOING: Final = (
    (
        "myself meself myslf",
        (
            (
                r"(?:finish|finishing|finished|top|topping|topped|do away with|doing away with|gut|gutting|neck|slic"
                r"(?:e|ing)|carv(?:e|ing)|smother\w*|throttl\w+|put down|garrott?e|waste|exterminate|terminate|ruin|"
                r"maim|off) (?:off )?myself\b(?! (?:off with|up|a|an|some|the|with (?:cake|food)))"
            ),
            r"do(?:ing)? myself in\b|(?:erase|delete) myself(?= /|$| from (?:existence|the world|this|everyone|life))",
            (
                r"(?:throw|threw|throwing|chuck|chucked|chucking|fling|flinging|hurl|hurling|launch|yeet|lob) myself "
                r"(?:off|under|in front|from|out of|down the stairs|over the|in the (?:river|sea|canal|lake|water|"
                r"reservoir)|into the (?:river|sea|canal|lake|water|reservoir|traffic|road|path))\b"
            ),
            (
                r"(?:do|doing|did|done|something|anything|harm|damage|things|stuff|it|cruel)(?: \w+){0,2} to myself\b"
                r"(?<!talk to myself)(?<!keeping it to myself)(?<!keep it to myself)(?<!kept it to myself)"
                r"(?<!promised something to myself)(?<!doing it to myself)(?<!did it to myself)(?<!did this to myself)"
            ),
            (
                r"us(?:e|ed|ing) (?:it|them|that|one|those|these|the \w+|a \w+) on myself\b(?! (?:first|at the "
                r"(?:salon|gym)))"
            ),
            r"(?:tak(?:e|en|ing)|took) it out on (?:myself|my own body|my (?:arms?|skin|legs?|body|thighs?))\b",
            (
                r"(?:scared|afraid|terrified|frightened|danger|unsafe|risk) (?:of |to |from |around |alone with |"
                r"being alone with )(?:just )?myself\b"
            ),
            (
                r"(?:cant|dont|not|shouldnt|no longer|isnt safe to|wouldnt|never)(?: \w+){0,3} (?:trust|leave me(?: "
                r"alone)? with|be left with|be (?:left )?alone with|safe with|be around) myself\b(?! (?:to (?:make|"
                r"pick|decide|finish|remember|not (?:eat|spend|buy))|with (?:money|snacks|a credit|the credit|"
                r"chocolate|my phone|cookies)))"
            ),
            (
                r"punish(?:ing|ed)? myself (?:with|by|again|tonight|using|until)\b(?! (?:working|watching|a (?:run|"
                r"workout)|extra|overtime|spreadsheet))"
            ),
            (
                r"(?:hit|hitting|punch|punching|bang|banging|scratch|scratching|bite|biting|burn|burning|pinch|slap|"
                r"slapping|claw\w*|bruis\w+|starv\w+)(?: \w+)? myself(?= /|$| again| on purpose| until| till| when| "
                r"with| because| to (?:feel|stop|cope|punish)| and)(?! with (?:work|the|laughter|coffee|questions))"
            ),
        ),
    ),
    (
        "knife knives blade blades razor razors razorblade razorblades scalpel cutter scissors machete shard glass",
        (
            (
                r"(?:sat|sitting|sit|standing|stood|lying|laid|alone|locked|holding|held|hold|here|hiding|hid|hidden|"
                rf"staring|picked up|grabbed|found my|back to my|need my|want my|get my)(?: \w+){{0,6}}? {BLADES}\b"
                r"(?= (?:again|since|and|on|in my (?:hand|pocket|bag|sleeve)|to my|against|for|all|crying|but|cant|"
                r"tonight|right now|now|under my)\b| /|$)(?<!shaving razor)(?<!cooking knife)(?<!bread knife)"
            ),
            (
                rf"{BLADES}(?: \w+){{0,3}} (?:to|on|against|across|in|into|at|down|over) my (?:own )?(?:wrists?|arms?|"
                r"throat|skin|neck|thighs?|legs?|veins?|chest|stomach|heart)\b"
            ),
        ),
    ),
    (
        "cutting cut cuts carve carved slashed slit scars scabs bleed bleeding bled blood",
        (
            (
                r"(?:without|not|no|stop|stopped|resist\w*|avoid\w*|instead of|tempted|urge\w*|relaps\w+|went back|"
                r"gone back|go back|back|thinking about|cant stop|started|kept|keep|been|days? since|hours? since) "
                r"(?:\w+ ){0,2}?(?:to )?cutting(?= /|$| again| tonight| today| myself| my (?:arms?|legs?|wrists?|skin|"
                r"thighs?)| last night| lately| every| in the bath)(?<!back cutting)"
            ),
            (
                r"(?:cut|cuts|carved?|slashed|slit|sliced|slice)(?: \w+)? (?:my|up my|into my|open my|both my) (?:\w+ "
                r")?(?:arms?|wrists?|thighs?|legs?|skin|stomach|veins?|throat)\b(?! (?:shav\w+|on (?:the|a)|at work|"
                r"cooking|open (?:at|on)|fixing|while|by accident|accidentally|climbing|gardening|with (?:the )?"
                r"(?:paper|grinder|tin)|opening|doing the))"
            ),
            (
                r"(?:blood|bleeding|bled)(?: \w+){0,3} (?:wont stop|everywhere|on the (?:floor|sheets|tiles)|and im "
                r"(?:not|ok with|fine with|calm|scared))\b"
            ),
            (
                r"(?:cut|cuts) (?:went |are |is |was |got )?(?:too |really |pretty |quite )?deep(?:er)?(?: than| this|"
                r" again|$| /)"
            ),
        ),
    ),
    (
        "drown drowning jump jumping hang hanging bleed swerve swerving overdose overdosing jumped step veer suffocate",
        (
            (
                rf"{_TEMPTED}(?: \w+){{0,3}}? (?:to |of |about |on |just )*(?:drown|drowning|bleed out|swerv(?:e|ing)|"
                r"veer|overdos(?:e|ing)|suffocat\w+)(?= /|$| again| tonight| now| myself| in the (?:river|lake|sea|"
                r"reservoir|canal|bath|tub|ocean|pool)| into| off| it| and| on (?:my|all|the|his|her) \w+)(?! (?:in "
                r"(?:work|emails|paperwork)|and miss))"
            ),
            (
                rf"{_TEMPTED}(?: \w+){{0,3}}? (?:jump|jumping|step|stepping|hang|hanging|walk|walking|fall|falling|"
                r"roll|let) (?:go |out |off |from |in front |under |into |onto |over |myself )+(?:of )?(?:the |a |"
                rf"that |an |this |my )?(?:\w+ )?(?:{HEIGHTS}|train|tube|bus|lorry|truck|traffic|road|river|sea|canal|"
                r"water|edge|beam|rafters|ceiling|tree|motorway|window|building|flat)\b(?! (?:station|stop|pass|home|"
                r"ticket|to (?:work|the)|and (?:swim|paddle)|dive))"
            ),
        ),
    ),
    (
        (
            "roof rooftop ledge bridge balcony viaduct overpass flyover cliff cliffs storey multistorey tracks "
            "railway reservoir quarry weir dam pier parapet railing railings edge canal river crane scaffolding "
            "platform"
        ),
        (
            (
                r"(?:im|i am|stood|standing|sat|sitting|climbed|up) (?:\w+ ){0,4}?(?:on|at|over|by|of|onto) (?:the|"
                rf"a|my|this)(?: \w+){{0,3}}? (?:{HEIGHTS}|edge of (?:the|a|this) \w+)\b(?= (?:of|and|looking|"
                r"thinking|wanting|crying|rn|right now|wondering|again|now|alone|drunk|trying|ready|in the dark|"
                r"where)\b| /|$)(?! (?:and (?:working|fixing|the|we|its|doing|laying|ate|had (?:a|"
                r"my|lunch|coffee|breakfast)|read|enjoy\w*)|of (?:the (?:bed|sofa|desk|"
                r"seat|industry|field)|my (?:seat|bed))|looking for|again tomorrow|trying to (?:fix|get the|film)))"
                r"(?<!working on the roof)"
            ),
            (
                r"(?:went|walked|drove|gone|been|climbed|going|driving|walking|back|drawn|stood|standing|parked|"
                rf"stop\w*|end up|ended up)(?: \w+){{0,5}} (?:{HEIGHTS}|river|sea|railway bridge|edge)\b.{{0,70}}?\b"
                r"(?:jump|drown|end it|let go|step off|climb over|the railing|over the edge|over the side|next time|"
                r"couldnt do it|chickened|go through with|stood there|lost my nerve|bottled it|come back down|talked "
                r"me down|looking down|looked down|how (?:cold|deep|high|long)|how easy)\b"
            ),
            (
                rf"(?:{HEIGHTS})\b[^/]*(?:/ )?[^/]*\b(?:one step|wouldnt take much|so easy|be over|high enough|"
                r"pulling me|calling me|calls me|who would notice)\b"
            ),
        ),
    ),
    (
        "beam rafter rafters hook banister bannister branch joist curtain fitting",
        (
            (
                r"(?:beam|rafters?|hook|banisters?|bannister|branch|joist|curtain (?:rail|pole)|light "
                r"fitting)\b.{0,50}\b(?:hold|take|support|bear) (?:me|my weight|a person|a body|someone)\b"
            ),
            (
                r"(?:look|looking|looked|stare|staring|eyeing|keep|measur\w+|test\w*)\b[^/]{0,40}\b(?:beam|rafters?|"
                r"hook|banisters?|bannister|branch|joist|curtain (?:rail|pole)|light fitting)\b.{0,40}\b(?:hold|"
                r"strong enough|high enough|think|thinking|wonder\w*)\b"
            ),
        ),
    ),
    (
        "through nerve guts courage brave bottle balls",
        (
            (
                r"(?:go|going|went|gone) through with it\b[^/]*\b(?:this time|tonight|found|alone|without anyone|"
                r"before anyone)\b"
            ),
            (
                r"(?:brave|courage|strength|guts|nerve|balls|bottle)\b[^/]*\b(?:go(?:ing)? through with it|do away|"
                r"end it|finish it all|get it over with for good)(?= /|$| this| tonight| all)"
            ),
        ),
    ),
    (
        "oncoming traffic barrier reservation pillar lorry truck tree wall swerve veer wheel",
        (
            (
                r"(?:keep|want|wanted|tempted|thinking|thought|imagin\w+|picturing|urge|almost|nearly|tonight|could|"
                r"might|about|going|easy|wonder\w*|what if|how)\b.{0,40}\b(?:swerv|veer|steer|driv|crash|plough|plow|"
                r"turn)\w*(?: \w+){0,4} (?:into|in front of|towards?|off|under)(?: (?:the|an|a|some))? (?:oncoming|"
                r"traffic|barrier|wall|tree|lorry|truck|bridge|river|central|pillar|pole|edge|hgv|lake|cliff)\b(?! "
                r"(?:stop|test))"
            ),
        ),
    ),
    (
        "letter letters note notes cards video videos will passwords insurance",
        (
            (
                r"(?:letters?|notes?|cards?|videos?|recordings?) (?:to|for) (?:my |the )?(?:kids|children|boys|girls|"
                r"mum|mom|dad|wife|husband|family|parents|everyone|each of|son|daughter|sister|brother|them|partner|"
                r"loved)(?: \w+){0,4} (?:written|done|sealed|recorded|ready|finished|in (?:the|my) (?:drawer|desk|"
                r"safe|car)|on (?:the|my) (?:table|desk|bed|counter|fridge)|under|left)\b(?! (?:school|to (?:post|"
                r"send)))"
            ),
            (
                r"(?:left|leaving|wrote down|written down|sorted|updated|put) (?:\w+ ){0,3}?(?:will|passwords|bank "
                r"details|insurance (?:papers|details)|pin|policy)\b[^/]*(?:/ )?.{0,40}\b(?:when im gone|after im "
                r"gone|find (?:them|it|me)|where (?:they|shell|hell|mum|my) \w+ (?:will )?find|for when|so (?:they|"
                r"she|he|my \w+) (?:dont|wont|can|can manage|have))\b"
            ),
        ),
    ),
    (
        "held holding hold sat slept staring looking wondered",
        (
            (
                r"(?:held|holding|sat with|slept with|sleeping with|staring at|sitting with|talking to|played with|"
                rf"playing with)(?: \w+){{0,3}} {GUNS}\b{_PLAYED}"
            ),
        ),
    ),
    (
        (
            "gun guns pistol rifle shotgun revolver glock firearm handgun weapon rope noose pills trigger barrel "
            "bullet bullets"
        ),
        (
            (
                r"(?:if|wish|had|unless) (?:i|id) (?:only |just |still )?(?:had|owned|could (?:get|find|afford|buy|"
                rf"reach)|got|have)(?: (?:a|an|my|the|access to|access to a|dads|his|that|some))* (?:{GUNS}|pills|"
                rf"rope|noose)\b{_PLAYED}"
            ),
            (
                rf"(?:un ?)?load(?:ed|ing)? (?:up )?(?:the|my|a|his|dads|grandads|that) {GUNS}\b{_PLAYED}(?! (?:and "
                r"(?:went|hit|head\w+) (?:hunting|to the range)))"
            ),
            (
                rf"{GUNS}(?: \w+){{0,2}} (?:in|to|against|under|at|inside|on) my (?:mouth|head|chin|temple|hand|hands|"
                r"lap|pillow|chest|throat|bedside)\b"
            ),
            (
                r"(?:bought|buying|borrow\w*|got|get|getting|took|taken|stole|cleaned|cleaning|holding|held|found|"
                rf"dug out|where)(?: \w+){{0,3}} {GUNS}\b[^/]*(?:/ )?[^/]*\b(?:myself|end|tonight|use it|me and it|do "
                r"it|be over|alone|goodbye|tempted|crying|mouth|head)\b(?! (?:of (?:the )?(?:season|month)|up|"
                r"product|user))"
            ),
            (
                r"(?:pull|pulling|squeeze|squeezing|pulled) the trigger(?= /|$| on (?:me|myself|it all|this life)| "
                r"tonight| and (?:be|it|end))(?<!finally pulled the trigger)"
            ),
            (
                r"(?:tie|tying|tied|made|making|bought|buying|measur\w+|found|hung|test\w*|looking at)(?: \w+){0,3} "
                r"(?:noose|rope)\b(?= (?:round|around|to the|from|in the (?:garage|shed|attic|loft|wardrobe)|is|and|"
                r"ready|tonight|holds|will)\b)(?! (?:to the (?:boat|dock|roof ?rack|trailer|car)|and (?:pulled|"
                r"harness)))"
            ),
        ),
    ),
)
