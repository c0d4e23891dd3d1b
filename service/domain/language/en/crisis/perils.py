"""Peril told in passing: a blow awaited tonight, an armed man outside, pills already down, somebody who lies still."""

from typing import Final

from service.domain.language.en.crisis.parts import BLADES, CLUBS, DRUGS, GUNS, KIN

_LOVED: Final = (
    r"(?:wife|missus|girlfriend|gf|husband|hubby|boyfriend|bf|partner|spouse|fiancee?|kids?|child|children|son|daughter|"
    r"baby|toddler|mum|mom|mother|dad|father|sister|brother|stepson|stepdaughter|nan|gran|grandma|ex)"
)
_HATED: Final = (
    r"(?:(?:business |work |ex |old |former )*(?:partner|boss|manager|supervisor|coworker|colleague|landlord|neighbou?r|"
    r"recruiter|interviewer|roommate|flatmate|stepdad|stepfather|husband|wife|ex|dad|father|mother|mum|mom|brother|"
    r"sister|boyfriend|girlfriend|in laws))"
)
_NEARBY: Final = (
    r"(?:parking lot|car ?park|lobby|reception|office|hallway|hall|corridor|driveway|drive|yard|garden|porch|doorway|"
    r"door|doorstep|stairs|house|building|garage|street|kitchen|entrance|gate|school|store|shop|warehouse|flat|"
    r"apartment|living room)"
)
_MEANT: Final = (
    r"(?:ill|i will|im going to|im gonna|i am going to|going to|gonna|want to|wanna|about to|ready to|should|could|"
    r"might|swear ill)(?: \w+)?"
)
_PLACE: Final = (
    r"(?:place|office|building|school|store|shop|warehouse|workplace|site|plant|factory|church|hospital|bank|"
    r"restaurant|house|lot of them|whole (?:place|lot|team|office|floor))"
)
_NOT_PEOPLE: Final = r"(?!.*\b(?:photos?|photographer|video|videos|films?|wedding|weddings|scenes?|headshots?|portraits?|clay|game|level|interviews?)\b)"
_NO_DOSE: Final = (
    r"(?!.*\b(?:vitamins?|antibiotics?|probiotics?|pride|words|oysters?|tests?|exams?|quiz\w*|courses?|photos?|pictures|"
    r"notes|calls|shifts?|books|boxes|clothes|donat\w+|classes|slots|leftovers|cookies|kids|dogs?|orders|ideas|on (?:the|a) walk|"
    r"as prescribed|with breakfast|with food|the doctor said)\b)"
)
_SINKING: Final = (
    r"(?:calm|at peace|peaceful|sleepy|dizzy|drowsy|numb|woozy|too late|to late|sorry|goodbye|bye|cant breathe|"
    r"go(?:ing)? to sleep|wont wake|never wake|pills|tablets|fading|ambulance|help me|cant see|cant feel|throwing up|"
    r"vomiting|heart is|passing out|spinning|room is)"
)
_DOWN: Final = (
    r"(?:them all|all of (?:them|it)|the (?:whole )?(?:lot|bottle|box|packet|pack|strip)|everything(?! (?:i|in|out|from|into|else|they|we|on|to|you|it|ive|down|home|back|off|away|apart|she|he)\b)|every last one|"
    r"the rest of (?:them|the \w+)|too many|so many|the whole thing of \w+)"
)
_STILL: Final = (
    r"(?:not|isnt|wont|doesnt|hasnt|stopped|cant) (?:moving|move|moved|breathing|waking|getting up|get up|wake|"
    r"respond|responding)"
)

PERILS: Final = (
    (
        "hit beaten slapped smacked punched kicked choked",
        (
            (
                r"not (?:to )?(?:get|getting|be|being) (?:hit|beaten(?: up)?|slapped|smacked|punched|kicked|choked)"
                r"(?= (?:tonight|again|by (?:him|her|my (?:\w+ )?(?:dad|stepdad|husband|boyfriend|partner|mum|mom|ex))|"
                r"at home|when (?:he|she|i get home))\b)(?! (?:tonight|again) (?:at|by the|in the (?:match|game|league)))"
            ),
        ),
    ),
    (
        "gun rifle shotgun pistol machete knife axe bat weapon handgun crowbar hammer revolver",
        (
            (
                rf"(?:{KIN}|employee|he|she|hes|shes|somebody|someone|person|fired|sacked)\b(?: \w+){{0,8}} (?:in|at|"
                rf"outside|on|by|inside|through|near) (?:the |our |my |his |her |a )?(?:\w+ )?{_NEARBY}(?: (?:right now|"
                rf"now|again|waiting))? (?:with|holding|carrying|waving|swinging) (?:a|an|the|his|her) (?:\w+ )?"
                rf"(?:{GUNS}|{BLADES}|{CLUBS})\b(?! (?:hunting|shooting (?:clay|range)|fixing|cutting|chopping|cooking|"
                r"cake|and nails|of (?:wine|water|milk|beer|champagne)|cleaner|practice|building|putting))(?!.*\b(?:hunt\w*|clays?|shooting range|squirrels?|deer|birds?|fence|shed)\b)"
            ),
        ),
    ),
    (
        "dead ends over stops",
        (
            (
                r"(?:ends?|over|stops?|peace|free|sleep)(?: \w+){0,2} (?:is |be )?(?:with|when|until|till|once|if) (?:him|"
                r"her|them|hes|shes|theyre|he is|she is|they are|one of us|my \w+)(?: is)? (?:dead|in the ground|six "
                r"feet under|buried)\b(?! (?:wrong|set|serious|right|tired|on))"
            ),
            (
                r"(?:better|easier|kinder|simpler|best|peaceful|happier)(?: \w+){0,2} if (?:\w+ ){0,3}?(?:me|i|we|us|"
                r"kids|children|baby|family|he|she|him|her|they|everyone|boys|girls)(?: \w+){0,2}? (?:were|was|are|is) "
                r"(?:all |both |just )?dead\b(?! (?:wrong|set|serious|right|tired|on|last))"
            ),
        ),
    ),
    (
        "shoot blow burn torch stab murder execute kill",
        (
            (
                rf"{_MEANT} (?:shoot|blow|burn|light|torch)(?: up)? (?:the|this|that|my|our) (?:\w+ )?{_PLACE} (?:up|down|to "
                r"(?:the ground|ash\w*))\b(?! (?:with (?:my|this|a) (?:set|talk|act|speech|demo|performance)|tonight on "
                r"stage|on stage|lol))"
            ),
            (
                rf"{_MEANT} (?:shoot|stab|murder|execute|behead|poison) (?:all|every one|every last one|each|both)(?: of "
                r"(?:them|us|you|those \w+)| two| three| four| five| six| \d+)?(?= /|$| (?:tonight|today|tomorrow|dead|"
                rf"monday|at|and|one by one|in)\b){_NOT_PEOPLE}"
            ),
            (
                r"(?:people|names|men|managers|bosses|coworkers|guys|women|bastards)(?: \w+){0,4} (?:my|the|a|this) "
                r"(?:\w+ )?list\b[^/]*(?:/ )?[^/]*\b(?:shoot|stab|murder|execute|kill|killing|shooting|die|dead|blood)"
                rf"\b(?! (?:it|them an? email)){_NOT_PEOPLE}"
            ),
            (
                r"^(?:\d+ |to |i will |ill |my goal is to |goal is to |id like to |i want to |just )*(?:kill|murder|shoot|"
                rf"stab|strangle|poison|execute) (?:my|the|that|his|her) {_HATED}(?= /|$| (?:tonight|before|then|and "
                rf"(?:me|myself|then|then me))\b)(?! / (?:lol|jk|haha|kidding|in|at)){_NOT_PEOPLE}"
            ),
        ),
    ),
    (
        "kids children baby boys girls son daughter",
        (
            (
                r"(?:take|taking|bring|bringing|took) (?:the |my |our |both )+(?:kids|children|baby|boys|girls|son|"
                r"daughter)(?: \w+)? with me\b(?=.*\b(?:(?:we|us|they)(?: will)?(?: all)? (?:go|leave|die|sleep|end)(?: \w+)? "
                r"together(?= /|$)|heaven|wont wake|end it|die|dead|other side|better place|asleep forever|nobody "
                r"(?:left|suffers)|no one suffers|pain|in peace))"
            ),
        ),
    ),
    (
        "choked strangled stabbed smothered suffocated killed murdered drowned hit punched pushed shoved shot hurt",
        (
            (
                r"(?:^|(?<=/ ))(?:\w+ )?(?:and |then |so |but |god |help |oh god |omg )*(?:i |i think i |think i |ive |i "
                r"have )(?:just |might have |mightve |may have |really |think i )*(?:choked|strangled|stabbed|smothered|"
                r"suffocated|killed|murdered|drowned|shot) (?:him|her|them|someone|somebody|my (?:\w+ )?"
                rf"{_LOVED}|a (?:man|woman|guy|girl|kid|person|child))(?= /|$| (?:and (?:i|there|hes|shes|he|she)|with "
                rf"(?:a|my|the) (?:knife|gun|pillow|hands?|hammer)|shes|hes|theres|help|so much|in the (?:chest|neck|head|"
                rf"stomach)|to death)\b){_NOT_PEOPLE}"
            ),
            (
                rf"\bi (?:hit|punched|pushed|shoved|choked|hurt|beat|kicked|strangled|shook|knocked) (?:my |him|her|them)(?:\w+ )?"
                rf"{_LOVED}?\b.*\b{_STILL}\b(?! (?:to|out|on|in with|house|forward|job|past|date))"
            ),
            (
                r"\bi (?:choked|strangled|punched|slapped) my (?:\w+ )?(?:wife|missus|girlfriend|gf|husband|boyfriend|"
                r"partner|kids?|son|daughter|baby|mum|mom|mother|dad)(?= /|$| (?:again|last night|today|tonight|and|"
                r"because|so|when|in the (?:face|head|stomach))\b)"
            ),
        ),
    ),
    (
        "coming walking climbing outside downstairs kicking breaking",
        (
            (
                r"^(?:omg |oh god |oh no |please |help |god |no )*(?:/ )?(?:hes|shes|theyre|someones|somebodys|he is|they are) "
                r"(?:coming|walking|climbing|running) (?:up|down|through|in) (?:the|my) (?:stairs|hall|hallway|corridor|"
                r"window|back door|fire escape)(?= /|$| (?:please|now|help|with (?:a|his) (?:knife|gun|bat|belt|hammer)|im (?:hiding|scared|so scared)|i can hear)\b)"
            ),
            (
                r"(?:hes|shes|theyre|he is|they are) (?:outside|downstairs|in the house|at the door|kicking (?:in )?(?:at )?the "
                r"door(?: in| down)?|breaking (?:down |in )?the door(?: in| down)?) (?:/ )?(?:please|help|send help|call "
                r"(?:someone|the police)|i (?:cant|dont know what)|im (?:hiding|scared|so scared))\b(?! (?:me )?(?:with|carry))"
            ),
        ),
    ),
    (
        "roof ledge railing edge parapet scaffolding balcony bridge",
        (
            (
                rf"{KIN}(?: (?:is|s|was|has|been|standing|sitting|up|out|still|now|right now))+ (?:on|over) the (?:roof|"
                r"ledge|edge|railings?|parapet|balcony railing|wrong side) of (?:our|the|my|his|her|a|that) (?:\w+ )?"
                r"(?:building|bridge|block|tower|office|school|car ?park|parking garage|multi ?storey|hotel|hospital|"
                r"balcony|railings?)\b(?!.*\b(?:fix\w*|repair\w*|lay\w*|install\w*|clean\w*|solar|satellite|gutters?|tiles?|"
                r"shingles?|party|drinks|lunch|bar|view|sunset|photos?|smok\w*|barbecue|bbq|working|crew|inspect\w*|antenna|"
                r"hvac|league|success|greatness)\b)"
            ),
        ),
    ),
    (
        "choking strangling beating stabbing attacking hitting kicking hurting punching raping",
        (
            (
                rf"(?:{KIN}|he|she|hes|shes|hubby|bf|gf)(?: (?:is|was|are|keeps|has been|s|still|now|outside|upstairs|drunk|"
                r"and))* (?:choking|strangling|beating|stabbing|attacking|hitting|kicking|punching|raping) (?:(?:my |the |"
                rf"his |her |our )(?:\w+ )?{_LOVED}|her|him|them)(?= /|$| (?:shes|hes|right now|again|i can|up|with (?:a|"
                r"his|her)|and (?:i|the|she|he)|next door|upstairs|through|in (?:the|their|our) (?:kitchen|street|house|"
                r"yard|next|flat|bedroom|hall\w*|room|garden|car)|in front)\b)(?! (?:up (?:on|for|with)|with (?:a|his|her) "
                r"(?:\w+ )?(?:question\w*|smile|song|pillow fight|water)|again at))"
            ),
        ),
    ),
    (
        "body",
        (
            (
                r"(?:wed|will|may|might|gonna|going to|well|youll|you will|theyll|they will|police|to|ill|they might) (?:find|found|identify|be "
                r"finding) (?:his|her|my|their|a) body(?= /|$| (?:in|tomorrow|tonight|by|soon|at|on|under|before)\b)"
                r"(?! (?:in the (?:mirror|gym)|on the mat|at peace))"
            ),
        ),
    ),
    (
        "cutting fire alight ablaze",
        (
            (
                r"(?:bff|bestie|friend|sister|brother|sis|bro|daughter|son|niece|nephew|cousin|roommate|flatmate|girlfriend|"
                r"boyfriend|gf|bf|student|kid|teenager|teen)(?: (?:is|s|has|been|started|keeps|back to|just))+ cutting(?= "
                r"(?:rn|right now|herself|himself|themselves|and (?:sending|sent|wont|bleeding|crying|sends)|her (?:arms|wrists|"
                r"legs)|his (?:arms|wrists|legs)|again(?= /|$| and (?:i|sen|won)))\b)(?!.*\b(?:weight|carbs|bulk\w*|gym|lbs|"
                r"sugar|grass|hair|calories|dairy)\b)"
            ),
            (
                r"(?:set|setting|light|lighting|lit) (?:him|her|them)sel(?:f|ves) (?:on fire|alight|ablaze)\b(?! (?:to keep|for "
                r"(?:work|others|the)))"
            ),
        ),
    ),
    (
        "already late took taken swallowed swallow downed necked drank",
        (
            (
                r"(?:too|to) late\b(?: \w+){0,3}(?: /)? (?:(?:i|ive|have|already|just|she|he|hes|shes) )*(?:took|taken|"
                rf"swallowed|drank|injected|necked|downed) (?:(?:the|my|all the|all my|some|his|her) (?:\w+ )?{DRUGS}|{_DOWN}|"
                rf"too much|them(?= /|$| already)){_NO_DOSE}"
            ),
            (
                rf"(?:took|taken|swallowed|downed|necked|drank) (?:(?:the|my|all the|all my) (?:\w+ )?{DRUGS} already|{_DOWN}|"
                rf"them(?= /|$| all| already))\b.*\b(?:too|to) late\b{_NO_DOSE}"
            ),
            (
                r"(?:^|(?<=/ )|(?<=\bi )|(?<=ive )|(?<=already )|(?<=just )|(?<=\d ))(?:i |ive |already |just )*(?:swallowed|"
                r"necked|downed) (?:them(?= /|$)|them all|all of them|the (?:whole )?(?:lot|bottle|box|packet)(?! of (?:water|"
                rf"wine|milk|juice|beer))|every last one)(?= /|$| (?:already|and|now|of|with|an|at)\b){_NO_DOSE}"
            ),
            (
                rf"(?:took|taken|swallowed|downed) {_DOWN}\b(?! (?:home|back|off|out|down|up|to|apart|in|seriously)\b)"
                rf"(?=.*\b{_SINKING}\b){_NO_DOSE}"
            ),
            (
                rf"(?:took|swallowed|downed|necked|ate|finished|drank) (?:the|my|her|his|moms|mums|dads|nans|all the) (?:\w+ )?"
                rf"{DRUGS}(?: /)? (?:all of (?:it|them)|every (?:last )?one|the whole (?:lot|bottle|box)|the lot|everything)\b"
                rf"{_NO_DOSE}"
            ),
            (
                r"(?:cant breathe|heart is|so dizzy|passing out|throwing up|whats happening)\b[^/]*(?:/ )?[^/]*\btook (?:way )?"
                r"(?:too|to) (?:much|many)\b(?! (?:on|time|notes|work|photos|from|shifts|calls|courses|classes|breaks|days|jobs|hours|risks|clients|tests|orders|responsibilit\w+)\b)|took (?:way )?(?:too|to) (?:much|many)\b(?! "
                r"(?:on|time|notes|work|photos|from|shifts|calls|courses|classes|breaks|days|jobs|hours|risks|clients|tests|orders|responsibilit\w+)\b)(?:.*)\b(?:cant breathe|dizzy|passing out|throwing up|ambulance|help me|"
                r"cant stand|shaking|cant feel|room is|heart is)\b"
            ),
            (
                r"already (?:done|did) it\b.*\b(?:too|to) late (?:for (?:help|me|anyone|an ambulance|that help)|to (?:save|help|"
                r"stop) (?:me|it)?)|(?:too|to) late (?:for (?:help|me now|an ambulance)|to (?:save|help|stop) me)\b"
            ),
            r"(?:took|swallowed|ate|drank|taken) (?:ev\w*thing|it all|all)(?: \w+){0,3} (?:cabnet|cabinat|cabinate|cubbard|cubord|cupbord|drawr)\b",
        ),
    ),
    (
        "pills tablets overdose",
        (
            (
                r"(?:the )?(?:pills|tablets|overdose|overdoses) (?:are taking|take|takes|is taking|took) (?:so |much |way |a lot "
                r")?(?:longer than (?:you|i|they|it says)|(?:too|so) long to (?:kill|kick in|hit|end|die))\b"
            ),
        ),
    ),
    (
        "shot stabbed knifed",
        (
            (
                rf"(?:someone|somebody|they|he|she|my ex|a (?:man|guy)) (?:just )?(?:shot|stabbed|knifed) (?:me|him|her|my (?:\w+ )?"
                rf"{_LOVED})(?= /|$| (?:in the (?:leg|chest|stomach|arm|neck|head|shoulder|street)|outside|please|help|and (?:im|i|he|shes|"
                r"hes|ran|theres)|twice|with (?:a|his|her) (?:gun|knife|machete|screwdriver))\b)(?! / (?:lol|jk|in fortnite|in the game))"
            ),
            (
                r"(?:ive been|i have been|i was just|i just got|ive just been|i got|hes been|shes been|he just got|she just "
                r"got|hes just been|(?:friend|son|brother|husband|wife|daughter|sister|coworker|neighbou?r|dad|mum|mom)(?:s| "
                r"has) (?:just )?been) (?:shot|stabbed|knifed)(?= /|$| (?:in the (?:leg|chest|stomach|arm|neck|head|back (?:and|of)|"
                r"shoulder|street)|twice|outside|please|help|and (?:im|i|its|theres|bleeding)|just now|near|by (?:my|a|him))\b)"
                r"(?! (?:by (?:a (?:photographer|nurse|pro)|my photographer)))"
            ),
        ),
    ),
)
"""For Frames: what each row needs, and how the peril is told."""
