"""News in English that changes how we answer: grave, good, about health, about others, about being alone."""

from typing import Final

from service.domain.language.names import A_NAME

_KIN: Final = (
    r"(?:mom|mum|mother|mommy|dad|father|daddy|parents?|wife|husband|son|daughter|brother|sister|"
    r"grandma|grandpa|grandmother|grandfather|granny|nana|nan|aunt|auntie|uncle|cousin|niece|"
    r"nephew|friend|best friend|boyfriend|girlfriend|partner|baby|child|kid|fiance|fiancee|dog|"
    r"cat|puppy|pet|roommate|neighbou?r|coworker|mentor|boss|stepdad|stepmom|in law|twin|"
    r"godfather|godmother|horse|buddy|mate)"
)
GRAVE: Final = (
    (
        rf"\b{_KIN}(?:s|es)?(?: \w+)? (?:just |has |have |had |suddenly |unexpectedly |is |was |"
        r"s )*(?:died|passed|passed away|passed on|dead|dying|killed|gone forever|been killed|"
        r"in (?:the )?(?:icu|hospice|a coma|intensive care|critical condition|er|hospital)|"
        r"on life support|terminal|put down|put to sleep|didnt make it|diagnosed|has cancer|"
        r"had a (?:stroke|heart attack|miscarriage|accident)|took (?:his|her) (?:own )?life|"
        r"committed suicide|killed (?:himself|herself)|in a (?:bad |serious |car )?(?:accident|wreck|"
        r"crash)|missing|arrested|deported|detained)\b"
    ),
    (
        r"(?:lost|losing|burying|buried|put down|mourning|grieving(?: for)?|cremat\w+) (?:my|our|"
        rf"the) (?:\w+ )?(?:{_KIN}|job|house|home|apartment|pregnancy)\b"
    ),
    r"death (?:of|in) (?:my|the|our)\b",
    r"(?:funeral|wake|memorial service|burial|hospice|eulogy)\b(?! home website)",
    (
        r"(?:passed away|passed on|rip (?:mom|dad|grandma|grandpa)|miscarri\w+|stillb\w+|"
        r"lost the baby|widow(?:ed|er)?|in mourning|grieving|rest in peace)\b"
    ),
    r"someone (?:i love|close to me|close) (?:died|passed)\b",
    (
        r"(?:got|was|been|im|am|just got|being|getting|have been|i got|they|he|she)(?: (?:just|all|"
        r"officially|today|me))* (?:fired|laid off|let go|let me go|sacked|terminated|made redundant|"
        r"axed|canned|evicted|served (?:with )?(?:divorce|eviction)|kicked out of (?:my|the) (?:house|"
        r"apartment|home)|diagnosed(?: with)?|arrested|furloughed|deported)\b(?! (?:up|of my|"
        r"the \w+ from))"
    ),
    r"lost my job\b",
    r"fired me\b",
    r"let me go\b(?! (?:early|home|to))",
    (
        r"(?:eviction notice|foreclos\w+|homeless|living in my car|sleeping in my car|bankrupt\w*|"
        r"lost (?:everything|custody|the house|our house))\b"
    ),
    (
        r"(?:wife|husband|boyfriend|girlfriend|partner|fiance|fiancee|spouse|he|she|hubby|bf|"
        r"gf)(?: \w+)? (?:left me|is leaving me|walked out|moved out|cheated(?: on me)?|is divorcing|"
        r"filed for divorce|wants a divorce|dumped me|broke up with me|asked for a divorce|called off|"
        r"ended (?:it|things))\b"
    ),
    (
        r"(?:getting (?:a )?divorced?|we (?:broke up|split up|are divorcing|are getting divorced|"
        r"separated)|going through a (?:divorce|breakup|separation)|called off (?:the|our) (?:wedding|"
        r"engagement)|divorce papers|my divorce)\b"
    ),
    (
        r"(?:cancer|tumou?r|chemo\w*|leukemia|lymphoma|metasta\w+|terminal|stage (?:3|4|iv|iii|four|"
        r"three)|biopsy came back|multiple sclerosis|als|parkinsons|alzheimers|dementia|stroke|"
        r"heart attack|malignant|brain bleed)\b(?! (?:research|charity|walk|fundraiser|survivor|"
        r"center job|lol|when|velocity))"
    ),
)  # fmt: skip
GOOD_NEWS: Final = (
    (
        r"(?:got|landed|accepted|received|signed|have|they (?:gave|offered) me|offered|secured|scored|"
        r"was (?:offered|given)|been offered|getting|i got|won|earned)(?: (?:the|an|a|my|me|that|"
        r"their|another|first|second|new|dream))* (?:job|offer|position|role|promotion|raise|gig|"
        r"internship|interview|second interview|contract|callback|call back|scholarship|award|grant|"
        r"client|apprenticeship|apartment|visa|certificate|license|degree)\b(?! (?:board|search|hunt|"
        r"application|rejection|description|prep|fair|coach))"
    ),
    (
        r"(?:hired|promoted|got in|got accepted|im engaged|got engaged|were pregnant|im pregnant|"
        r"had (?:a|our|the) baby|cancer free|in remission|passed (?:the|my) \w+|aced (?:the|my) \w+|"
        r"i start (?:on )?(?:monday|next week|work|the new job)|start(?:ing)? (?:my|a) new job|"
        r"new job|they said yes|said yes|i got it|they (?:want|hired|picked|chose) me|moving (?:to|"
        r"on to) (?:the )?(?:next|second|final|third) round|final round|second round|great news|"
        r"good news|amazing news|best news|best day|made the cut|graduated|sober for|days sober|"
        r"offer letter|invited (?:me )?(?:to|for) (?:an |a )?interview)\b"
    ),
)  # fmt: skip
HEALTH: Final = (
    r"\b(?:sick|(?:im|am|was|is|been|fell|feel|feeling|got|so|very|really|too|be|were|hes|shes) ill|ill(?= /|$|"
    r" today| in bed| all)|flu|covid|fever|migraines?|headache|hospital|surgery|operation|doctors?|dr|"
    r"dentist|therap\w+|psychiatr\w+|psychologist|counsel(?:or|ing)|meds|medications?|"
    r"antidepress\w+|anxiety|anxious|panic attacks?|depress\w+|bipolar|adhd|ptsd|ocd|insomnia|"
    r"cancer|tumou?r|diabet\w+|pregnan\w+|miscarri\w+|period cramps|pain|injur\w+|broke my (?:arm|"
    r"leg|ankle|wrist|foot)|blood pressure|chemo|diagnos\w+|symptoms?|vomit\w*|throwing up|"
    r"stomach bug|food poisoning|infection|allerg\w+|asthma|rehab|sober|relaps\w+|drinking again|"
    r"hangover|pills?|prescription|er|clinic|mental health|burnout|burned out|stroke|heart attack|"
    r"concussion|physical therapy|weight|abortion|hiv|std|seizure|overdose)\b"
)
THIRD_PARTY: Final = (
    rf"\b(?:my|our|his|her|their) (?:\w+ )?(?:{_KIN}|manager|supervisor|colleagues?|coworkers?|"
    r"team lead|client|teacher|landlord|ex|kids|children|hr|ceo|director|therapist|"
    r"family)(?:s)?(?: \w+)? (?:is|was|are|were|has|have|had|said|says|told|tells|keeps|kept|did|"
    r"does|doesnt|didnt|wont|cant|got|gets|yelled|screamed|hates|blamed|left|cheated|drinks|lied|"
    r"quit|fired|needs|wants|thinks|went|made|makes|lost|never|always|just|treats|refuses|"
    r"called me|stole|hit|ignored|gave)\b|\b(?:he|she|hes|shes|they|theyre) (?:is|was|are|were|"
    r"has|have|had|said|says|told|keeps|did|does|doesnt|didnt|wont|got|yelled|hates|blamed|left|"
    r"cheated|lied|never|always|a|an|such|so)\b"
)
INSULT: Final = (
    r"\b(?:fuck (?:you|off|this|u)|fuck yourself|screw (?:you|off)|piss off|(?:you|u|youre|ur|"
    r"you are|stupid|dumb|fucking|useless|annoying|shitty|damn)(?: (?:are|a|an|all|such|such a|so|"
    r"fucking|really|just))* (?:idiots?|stupid|dumb|useless|moron|annoying|assholes?|ass|bitch|"
    r"bastards?|jerks?|suck|sucks|pathetic|bot|robot|machine|joke|trash|garbage|worthless|dumbass|"
    r"a joke|scum|loser|fools?|cunt|worst)|you suck|shut up|shut the fuck|bullshit|go to hell|"
    r"eat shit|asshole|bitch|dumbass|kiss my ass|up yours|kys|bugger off|get bent|motherfucker)\b"
)
HAS_NOBODY: Final = (
    r"^(?:nobody|none|no person|not anyone|nobody really|nobody i guess|nobody at all|nobody lol|"
    r"literally nobody|just me|only me|myself|nobody comes to mind|cant think of anyone|"
    r"nobody to be honest|nobody tbh|no friends|honestly nobody|nobody to talk to)$|\b(?:(?:have|"
    r"got|is|theres|ive|ive got|there) (?:really |literally |just )?(?:nobody|no friends|"
    r"no family|no support|no person|not a (?:single )?(?:soul|person|friend))(?: left| here|"
    r" to (?:talk|turn|tell|call|ask|go))?(?= /|$| to | left| here| else| i | in )|"
    r"dont have (?:anyone|anybody|any friends|any family|friends|a single friend|people|someone|"
    r"a soul|family)(?: \w+)?(?: to (?:talk|turn|tell|call|ask|go)| left| here| anymore|"
    r" i can)?(?= /|$| to | left| here| anymore| i | who| in )|nobody to (?:talk|turn|tell|call|"
    r"ask|go|confide|lean)|no (?:friends|family) (?:left|here|to)|nobody (?:i can|who would|"
    r"would (?:understand|want to know|listen)|has been there|wants to know|cares about me|"
    r"to confide)|(?:im|am|feel|so|all|completely|totally|utterly) (?:all |so |completely |"
    r"totally |really |very |utterly )*(?:alone in (?:this|the world)|on my own with|lonely|"
    r"friendless)|all alone(?= /|$| in| here| now)|no one else)\b"
)
UNDERAGE: Final = (
    r"\b(?:im|i am|am|were|just turned|turned|turning|only|i m) (?:only |just |like |actually |"
    r"turning |almost |a )?(?:[89]|1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen)(?: (?:years? old|yrs? old|yo|y o|years? of age|btw|lol|tho|though|and|so|is that|"
    r"can i|in|this|too young|now|today|almost))?(?= /|$| years| yo| yrs| and| so| btw| lol| is |"
    r" can | too| but| im)(?! (?:and (?:a half )?(?:min\w*|hours?|days?|weeks?|applications|pages|"
    r"in|done))|so far)|\b(?:1[0-7]|sixteen|fifteen|seventeen|fourteen|thirteen) ?(?:years? old|"
    r"yrs? old|yo|y/o|year old)\b(?! (?:son|daughter|kid|kids|car|dog|cat|child|company|boy|girl|"
    r"brother|sister|niece|nephew|who|whiskey|house|laptop|cousin|student|students|scotch))|"
    r"\b(?:im|am) (?:a |under ?age|still |under )?(?:a )?(?:minor|underage|under 18|"
    r"not 18(?: yet)?|freshman in high school|sophomore in high school|in (?:7th|8th|9th|10th|"
    r"11th|seventh|eighth|ninth|tenth|eleventh) grade|in middle school|in high school|"
    r"a high schooler|high school student|not an adult|not old enough|a kid)\b(?! (?:teacher|"
    r"counselor|coach|principal))|\bnot 18 yet\b"
)
SAYS_FINE: Final = (
    (
        r"(?:(?<!if )im|i am|ill be|i will be|i feel|feeling|am)(?: (?:totally|completely|perfectly|really|"
        r"honestly|actually|"
        r"just|all|doing|doin|feeling|seriously|literally|absolutely|genuinely|good and|much|a lot|a bit|still|"
        r"now|so|ok and|"
        r"safe and|going to be|gonna be))* (?:fine|ok|okay|alright|all right|good|safe|well|great|better|alive|"
        r"not (?:going|gonna|"
        r"planning) to (?:do|hurt|harm|kill)|not (?:suicidal|in (?:any )?danger|serious|being serious|that bad|"
        r"like that|"
        r"hurting myself|a danger)|in no danger)\b(?! (?:with (?:it ending|dying)|at|for nothing|off|enough to))"
    ),
    (r"(?:its|it is|everything(?: is|s)?|everythings|all|were|all is|things are) (?:all )?(?:fine|ok|okay|alright|"
    r"good|cool|under control)\b"),
    (
        r"(?:was|were|am|im|i|only|just|totally|obviously|clearly)(?: (?:just|only|totally|obviously|clearly|all|"
        r"like|lol))* "
        r"(?:joking|joke|kidding|kid|messing(?: around| with you)?|playing(?: around)?|trolling|sarcastic|"
        r"being (?:sarcastic|silly|"
        r"dramatic|stupid|funny|dumb|an idiot)|venting|exaggerating|blowing off steam|having a (?:moment|"
        r"bad (?:night|moment))|teasing)\b"
    ),
    (r"(?:(?:was|were|is|its|as|only|just|it|that|meant) (?:as )?(?:a |an )?(?:bad |dumb |stupid |dark |sick |silly |poor )?(?:joke|lyric|"
    r"song lyric|figure of speech|expression|saying|prank|quote|meme|movie line|typo|autocorrect|exaggeration))\b"),
    r"(?:a |from a )(?:song|movie|film|show|book|game)(?: lyric| quote| line)?$",
    (r"^(?:lol |haha |omg |dude |bro |oh |ok )*(?:jk|just kidding|kidding|jking|j k|chill|relax|calm down|chill out|joke|"
    r"joking|sarcasm|no worries|all good|false alarm|nah im good|sike|psych)\b"),
    (r"(?:stop|quit|youre|you are|ur|so|bit|way too|too|being|dont be|no need to be)(?: (?:being|a bit|so|too|getting))* "
    r"(?:dramatic|drama queen|over the top|overreacting|silly|ridiculous|paranoid|extra|worried|worrying|"
    r"freaking out|panicking)\b"),
    (r"(?:over ?react\w*|blowing (?:this|it) (?:up|out of)|read(?:ing)? (?:too much|into)|took (?:it|that|me) (?:the )?wrong|"
    r"misunderst\w+|took (?:it|that) (?:too )?(?:literally|seriously)|false alarm|no need (?:to|for) (?:worry|"
    r"alarm|panic|that|call)|"
    r"nothing to worry|crossed wires|taken out of context)\b"),
    (r"(?:didnt|did not|dont|wasnt|not)(?: \w+)? (?:mean (?:it|that|to scare|to worry|to alarm|anything|i|like that|literally|what)|"
    r"worry(?: about me)?$|worry about me|worry im|be worried|serious|literal|that serious|that deep)\b"),
    (r"(?:wont|would never|not going to|not gonna|no plan(?:s)? to|never) (?:do|hurt|harm|kill|try)(?: (?:anything|it|that|myself|"
    r"something|anyone|stupid|to))*\b"),
    (r"(?:im|am|i feel|feel|feeling)(?: \w+)? (?:much |a lot |a bit |a little |so much |way )(?:better|calmer|"
    r"safer)\b"),
    (r"(?:dont|no need to|please dont) (?:call|send|alert) (?:anyone|anybody|the (?:cops|police)|police|"
    r"an ambulance|911|999|mira|people)\b"),
)  # fmt: skip
NOT_FINE: Final = (
    r"(?:not|never|isnt|arent|aint|dont feel|dont think im|pretend(?:ing)?(?: to be)?|wish i (?:was|were)|"
    r"say(?:ing)? (?:that )?im|"
    r"act(?:ing)? like|if|until|hope|hopefully|nothing is|will i be|am i|tell (?:everyone|people|"
    r"them)) (?:\w+ ){0,3}?(?:fine|ok|okay|"
    r"alright|all right|good|safe|well|great|better|joking|kidding)\b|\bwas(?:nt| not) (?:joking|kidding|a joke)\b|"
    r"\bfine (?:with|by|at|print|dining|line|tun\w*|job|art)\b|\b(?:good|great|well|better|ok) (?:at|with|for|"
    r"on my|as i)\b"
)
# Words about somebody who is named; "call Sam" is not.
ABOUT_SOMEBODY: Final = (
    (
        rf"{A_NAME}(?: \w+)? (?:hates|hated|lied|lies|yelled|screamed|cheated|drinks|stole|ignored|ignores|blamed|"
        rf"blames|fired|left|dumped|bullies|bullied|"
        r"never|always|keeps|refuses|treats|thinks|told|said|says|wont|doesnt|got|lost|hurt|made me|makes me|is (?:a|"
        r"an|so|such|being|always|too|not|"
        r"sick|mean|rude|toxic|lazy|useless|mad|angry|getting|leaving|drinking|pregnant|depressed)|was (?:a|an|so|"
        r"such|being|fired|mean|rude|mad|angry|"
        r"drunk))\b"
    ),
    (
        rf"(?:hate|cant stand|sick of|tired of|fed up with|angry (?:at|with)|mad at|scared of|jealous of) {A_NAME}\b|"
        rf"{A_NAME}s (?:fault|drinking|temper|"
        r"cancer|divorce|debt|affair|illness)\b"
    ),
)
RHETORICAL: Final = (
    (
        r"^(?:lol |haha |ugh |so |and |but |well |meh )*(?:who knows|who cares|why bother|why me|why not|"
        r"what else is new|whats new|what can you do|what can i say|"
        r"can you believe (?:it|that|this)|how about that|what are the odds|guess what|you know what|whats the use|"
        r"am i right|right|really|"
        r"isnt that (?:something|great|nice|funny)|who am i kidding|what was i thinking|what did i expect|"
        r"what a \w+(?: \w+)?|who would have thought|"
        r"where did the (?:day|week|time) go|why do i (?:even )?bother|when will i learn|"
        r"how hard can it be)(?: (?:lol|haha|anyway|right|tho|though|anymore))*$"
    ),
)
