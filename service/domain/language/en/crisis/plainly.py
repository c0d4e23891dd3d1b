"""Danger told in plain words: no reason to live, something taken, voices, hands, and what somebody near them does."""

from typing import Final

from service.domain.language.en.crisis.parts import DRUGS, WHO

_BODY: Final = r"(?:face|head|jaw|nose|arms?|wrists?|ribs?|neck|hands?|fingers?|lip|eye|stomach|teeth|legs?|back)"
_MINE: Final = r"(?:me|us|my (?:sister|brother|kids?|son|daughter|mum|mom|mother|baby|children|face|arms?|body))"
_MAN: Final = (
    r"(?:he|(?:my|our|his|her) (?:\w+ )?(?:husband|boyfriend|partner|ex|step ?dad|step ?father|step ?brother|dad|father|"
    r"uncle|grandad|grandpa|brother|cousin|coach|teacher|tutor|boss|landlord|roommate|flatmate|pastor|priest|girlfriend|"
    r"wife|step ?mum|step ?mom))"
)
_HARMING: Final = (
    r"(?:hitting|beating|hurting|punching|choking|slapping|kicking|touching|raping|abusing|strangling|grabbing|"
    r"threatening|groping|burning|molesting|biting|shoving|stalking)"
)
_CLOTHES: Final = (
    r"(?:pants|skirt|shirt|top|trousers|bra|underwear|dress|shorts|leggings|knickers|blouse|boxers|jeans|thighs?|crotch|"
    r"breasts?|chest|privates?|private parts|bum|ass|arse|butt|legs)"
)

PLAINLY: Final = (
    (
        "living life alive existing existence",
        (
            (
                r"(?:no|not any|isnt any|aint no|see no|any|whats the|what is the|wheres the) (?:more )?(?:point|use|"
                r"sense|reason) (?:in |to |of |for )?(?:even )?(?:living|live|life|being alive|staying alive|existing|"
                r"existence)(?= /|$| anymore| any longer| now| tbh| honestly| really| like this| without| if i| at all)"
            ),
        ),
    ),
    (
        "life living existing",
        (
            (
                r"(?:done|finished|through|over|fed up|had enough|had it|so tired|sick) (?:with|of) (?:this )?(?:life|living|"
                r"being alive|existing)(?= /|$| tbh| honestly| now| and (?:i|im)\b| i\b| im\b| for good| already)"
            ),
        ),
    ),
    (
        "rope gun pills noose razor blade tablets",
        (
            (
                r"(?:rope|gun|pills|noose|razor|blade|tablets)\b.{0,30}\b(?:get it over with|get this over with|finally do "
                r"it|be done with it|be done with (?:it )?all|go through with it)\b"
            ),
            (
                r"(?:pills|tablets|meds)\b[^/]*(?:/ )?[^/]*\b(?:took|swallowed|taken|downed) (?:all )?(?:the (?:rest|others|"
                r"remaining|whole lot)|them all|all of them|most of them)(?! of (?:the|my) (?:day|week|afternoon|morning))\b"
            ),
        ),
    ),
    (
        "sh",
        (
            (
                r"(?:relaps\w+|clean|urges?|back|want(?:ed)?|started|doing|tempted|going|thinking|need|did)(?: (?:on|"
                r"with|into|to|from|for|of|about|doing|the|my))* sh(?= /|$| again| pretty| really| bad\w*| last| tonight|"
                r" today| right| so|d)"
            ),
        ),
    ),
    (
        (
            "pill pills tablet tablets tabs meds medication painkillers xanax insulin tylenol paracetamol benzos "
            "antidepressants oxy ambien"
        ),
        (
            (
                rf"{DRUGS}(?: \w+){{0,2}} (?:saved(?: up)?|stashed(?: away)?|hoarded|stockpiled|set aside|put aside|put "
                r"by|hidden away)(?= /|$| for (?:when|it|this|tonight|later|that|the (?:day|night))| and| in case| just|"
                r" so)"
            ),
        ),
    ),
    (
        "end ending",
        (
            (
                r"(?:tonight|today|tomorrow|weekend|now|gonna|going to|ill|i will|i|i can|can|time to|ready to) "
                r"(?:i |ill |i will |im going to |i can |can )?(?:finally|just|actually|really) end(?:ing)? it"
                r"(?= /|$| all| tonight| today| for good)"
            ),
        ),
    ),
    (
        "took taken swallowed drank drunk",
        (
            (
                r"(?:took|taken|swallowed|drank|drunk) (?:something|some stuff|stuff|it all(?! in)|them all|all of (?:it|"
                r"them)|everything(?! out| i had| to)|too much(?= /|$| of it| and)|alot|a load|a bunch)\b.{0,40}\b(?:sleepy|"
                r"drowsy|dizzy|numb|fading|slurring|blurry|goodbye|wont wake|woozy|cant feel|cant stay awake)\b"
            ),
        ),
    ),
    (
        "voices voice",
        (
            (
                r"voices?\b[^/]{0,30}\b(?:say|says|saying|tell|tells|telling|told|want|wants|scream|screaming|whisper\w*|"
                r"keep|keeps|shout\w*)\b[^/]{0,20}\b(?:kill|hurt|cut|end|harm|jump|stab|burn|do it|die)\b"
            ),
        ),
    ),
)
BY_ANOTHER: Final = (
    (
        "hand hands finger fingers",
        (
            (
                r"(?:put|puts|putting|stuck|sticks|slid|slides|slipped|shoved|shoves|has|had|got|reached|moved|moves|ran|"
                r"runs) (?:his|her|their|a|one) (?:hands?|fingers?) (?:\w+ )?(?:down|up|in|inside|into|under|between|on) "
                rf"my (?:\w+ )?{_CLOTHES}\b"
            ),
        ),
    ),
    (
        "police cops ambulance paramedics",
        (
            (
                r"(?:need|send|want|get|call) (?:the |an? |some )?(?:police|cops|ambulance|paramedics)(?: to come)? (?:to|"
                r"at|over to|here at|round to|outside|round) (?:my|the|our) (?:house|home|place|flat|apartment|door|"
                r"address|street|building|room)\b"
            ),
        ),
    ),
    (
        (
            "hitting beating hurting punching choking slapping kicking touching raping abusing strangling grabbing "
            "threatening groping burning molesting biting shoving stalking"
        ),
        (
            (
                rf"(?:stop|quit|stops|keep|keeps|kept|from|him|her|them) {_HARMING} {_MINE}\b(?! (?:up|with (?:all|so|"
                r"these|your|questions|emails|texts|work|more)|on (?:slack|teams|linkedin)|at (?:chess|cards|fifa|"
                r"tennis)|every (?:day|morning|night) with)\b)"
            ),
        ),
    ),
    (
        "smashed broke hit kicked punched slapped slammed threw burned burnt grabbed tore trashed",
        (
            (
                rf"{WHO} (?:\w+ )?(?:smashed|broke|hit|kicked|punched|slapped|slammed|threw|burned|burnt|grabbed|tore|"
                rf"trashed)(?: up)? (?:my|the|our) \w+(?: \w+)? (?:then|and|and then|before) (?:my {_BODY}|hit me|me)"
                r"(?= /|$| too| again| in| next)"
            ),
        ),
    ),
    (
        "does doing did makes made",
        (
            (
                rf"what {_MAN} (?:does|is doing|keeps doing|has been doing|did|was doing|makes me do|made me do)"
                r"(?: to (?:me|us|my (?:sister|brother|son|daughter)|the kids))?(?= at night| when (?:mum|mom|dad|shes|hes|"
                r"were|im|nobody|no)| in (?:my room|the car|the bedroom|bed)| behind closed| as a (?:kid|child)| when i "
                r"was| every night| after dark)"
            ),
            (
                rf"what {_MAN} (?:does|is doing|keeps doing|has been doing) to (?:me|us|my (?:sister|brother|son|"
                r"daughter)|the kids)\b(?! (?:lol|haha|is (?:nice|great|good)))"
            ),
        ),
    ),
)  # fmt: skip
