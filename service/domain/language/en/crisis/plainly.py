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
        "painful painless peaceful gentlest quietest",
        (
            (
                r"(?:least painful|less painful|most painless|painless|most peaceful|gentlest|quietest) (?:way|method|death|exit)s? (?:to (?:go|die|"
                r"leave|do it|end|pass)|out)(?= /|$| if| for| without| tonight| pls| please| it)(?! for (?:work|taxes))"
            ),
        ),
    ),
    (
        "takes take",
        (
            (
                r"how many (?:of (?:these|them|those)|pills|tablets|(?:of )?my (?:meds|pills)) (?:it|that|would|will|does it|i|do i|id)(?: (?:would|will|"
                r"it|need to|have to|must))? takes?(?= /|$| to (?:die|end|do it|kill|not wake|never|sleep forever|overdose|go))"
            ),
        ),
    ),
    (
        "whole entire full",
        (
            (
                r"(?:took|taken|taking|take|swallow\w*|necked|necking|downed|downing) (?:the|this|that|my|a|his|her) (?:whole|"
                r"entire|full) (?:bottle|box|packet|pack|strip|tub|jar|sheet|blister|script|prescription|supply|stash)"
                r"(?= /|$| tonight| now| today| last| of (?:them|it|pills|meds|tablets|sleep\w*|my|pain\w*)| at once| in one| and "
                r"(?:im|i|its|now|go|sleep|lie|lay|wait|be|never|not)\b| so i| i | im )(?! / (?:to (?:the|a|goodwill)|home))"
            ),
        ),
    ),
    (
        "them these it",
        (
            (
                r"(?:^|(?<=/ ))(?:(?:im|i am|ill|i will|going to|about to|just|i|so|and|goodbye|sorry|bye) )*(?:taking|take|took|swallow\w*|necking|downing|downed) (?:them|"
                r"these|those) all (?:right )?(?:now|tonight|at once|at the same time|together|in one go)(?= /|$| and| im| i |"
                r" sorry| bye)"
            ),
        ),
    ),
    (
        "note letter letters notes",
        (
            (
                r"(?:write|writing|wrote|written|leave|leaving|left|finish|finished) (?:the|my|a|this|that) (?:note|letters?|notes)\b"
                r"(?! (?:to|for) (?:hr|the (?:boss|team|landlord|teacher|school|doctor|bank|council)|my (?:boss|landlord|"
                r"manager)))[^/]{0,25}(?:/ )?\b(?:and|then|before|so) (?:then |i |i can |finally |just |im )*(?:do it|did it|doing it|"
                r"end (?:it|this|everything)|go forever|be (?:gone|done|free)|jump|leave forever|disappear)(?= /|$| tonight| im| after|"
                r" sorry| all)"
            ),
        ),
    ),
    (
        "rope gun pills noose razor blade blades knife pistol bleach tablets shotgun rifle helium",
        (
            (
                r"(?:buy|get|got|getting|bought|find|found|order\w*|tie|tied|use|using|grab\w*|take|load\w*|have|pick up|borrow|steal) (?:a|"
                r"the|some|my|his|enough|dads|that) (?:\w+ )?(?:rope|gun|pills|noose|razor|blades?|knife|pistol|bleach|tablets|"
                r"shotgun|rifle|helium)\b(?: \w+){0,4}? (?:and|to|then|so i can) (?:just |finally |then )?(?:end|ending|finish) (?:this|"
                r"it|things|it all|everything|my|all this)\b(?! (?:project|task|job|off|shelf|onions?|painting|dinner|prep|veg\w*))"
            ),
        ),
    ),
    (
        "jumping",
        (
            (
                r"(?:stop|keep|talk|save|hold|prevent|kept|stopping|keeping|stopped) (?:me|myself|us) (?:from |out of |off )?jumping"
                r"(?= /|$| off| now| tonight| in front| from| right| today)(?! off (?:the|a) (?:sofa|couch|bed|diving|dock|swing|wall))"
            ),
            (
                r"(?:will|can|could|would|going to|gonna|try to) (?:you|u|anyone|anybody|someone|somebody|mira) (?:even |really )?(?:stop|"
                r"save|talk) me (?:from |out of )?(?:jumping|doing it|killing|ending|hurting|cutting|it)\b(?! (?:ship|to conclusions))"
            ),
        ),
    ),
    (
        "insulin dialysis",
        (
            (
                r"(?:stopped|stopping|quit|quitting|skipping|refusing|refused|not taking|done with|not going to|no more|giving up|gave up) "
                r"(?:taking |doing |my |with |to )*(?:insulin|dialysis)\b.{0,30}\b(?:want|hope|hoping|let|ready|wait\w*|so|until|wont|over|"
                r"die|end|done|on purpose|dont care|gone)\b(?! (?:better|advice|pump))"
            ),
        ),
    ),
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
            r"(?:tonight|tomorrow|today|this weekend|now) (?:i |ill |i will |im going to |im )end(?:ing)? it(?= /|$| all| for good)",
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
        "arms arm wrists wrist thighs legs",
        (
            (
                r"(?:my|his|her|our|the|their) (?:\w+ )?(?:son|daughter|brother|sister|kid|child|wife|husband|boyfriend|"
                r"girlfriend|partner|friend|niece|nephew|cousin|mom|mum|dad|teen\w*|student|roommate|flatmate|bestie)s?(?: \w+){0,5}? "
                r"(?:cuts?|scars?|slashes|cut marks|razor marks|burn marks)(?: (?:all|up|and|right|fresh|new|lines))* (?:down|on|over|"
                r"up|along|across) (?:his|her|their|both|the) (?:\w+ )?(?:arms?|wrists?|thighs?|legs)\b(?! (?:from (?:the|a|falling|"
                r"work|football|rugby|brambles|gardening|roses|shaving|skating|climbing)))"
            ),
        ),
    ),
    (
        "eye bruise bruises bruised lip rib ribs nose jaw arm tooth marks",
        (
            (
                r"(?:black eye|bruis\w+|split lip|busted lip|fat lip|burst lip|(?:broken|fractured|cracked|busted) (?:rib|ribs|nose|jaw|"
                r"arm|wrist|tooth|finger)|marks on my (?:neck|arms?|wrists?|throat))\b.{0,60}\b(?:he|she|(?:my|the) (?:\w+ )?(?:husband|wife|"
                r"boyfriend|girlfriend|partner|ex|dad|stepdad|mom|mum|father|uncle)) (?:did (?:it|this|that)|gave (?:it|them) to me|caused "
                r"(?:it|them|this)|is why|hit|punched|pushed)\b"
            ),
        ),
    ),
    (
        "door",
        (
            (
                r"(?:lock|locked|locking|block|blocking|blocked|barricad\w+|wedge|wedged|chair (?:against|under|behind)) (?:my |the |our )?"
                r"(?:bed ?room |room )?door\b[^/]*\b(?:at night|every night|when i sleep|before bed|while i sleep)\b[^/]*\b(?:because|cause|so|"
                r"since|from|in case|or|when)\b[^/]*\b(?:he|him|her|she|step ?dad|step ?father|uncle|dad|father|brother|landlord|boyfriend|"
                r"husband|ex|cousin|grandad|grandpa|step ?brother|lodger|roommate|flatmate)\b(?: \w+)? (?:comes?|gets?|tries|came|walks?|"
                r"cant|doesnt|sneaks?|creeps?|touch\w*)\b"
            ),
            (
                r"(?:lock|locked|locking|block|blocking|barricad\w+) (?:my |the )?(?:bed ?room |room )?door\b[^/]*\b(?:because|cause|so|"
                r"since|from|in case|or)\b[^/]*\b(?:step ?dad|step ?father|uncle|grandad|grandpa|step ?brother|lodger|landlord|"
                r"moms boyfriend|mums boyfriend)\b(?: \w+)? (?:comes?|gets?|tries|came|walks?|cant|doesnt|sneaks?|creeps?|touch\w*)\b"
            ),
        ),
    ),
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
