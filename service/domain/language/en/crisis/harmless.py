"""What names death or hurt and means none: a drill, a distance, too much coffee, a laugh, and who says they do not."""

from typing import Final

_TOO_MUCH: Final = (
    r"(?:caffeine|coffee|espresso|tea|sugar|candy|carbs?|chocolate|cheese|pizza|cake|cookies?|turkey|garlic|spice|"
    r"vitamin(?: \w)?|cuteness|christmas|holiday|netflix|tv|news|screen|social media|email|meetings?|zoom|excel|"
    r"spreadsheet|powerpoint|podcast|information|info|motivation|nostalgia|glitter|pumpkin(?: spice)?|sun|wifi)"
)
_NO_KIN: Final = (
    r"(?:boss|manager|supervisor|foreman|coach|trainer|teacher|professor|prof|tutor|landlord|landlady|roommate|"
    r"flatmate|housemate|sister|mum|mom|mother|nan|gran|team|clients?|dentist|accountant|editor|hr|mira|coworkers?|"
    r"colleagues?|crew|chef|kids|friends|neighbou?rs?)"
)
_ENDED: Final = (
    r"(?:contract|lease|tenancy|subscription|membership|relationship|marriage|engagement|friendship|partnership|"
    r"business|job|internship|project|call|meeting|class|course|season|tour|streak|feud|debate|deal|argument|fight|"
    r"conversation|trial|account|gym)"
)
_PESTS: Final = (
    r"(?:wasps?|spiders?|bugs?|ants?|mouse|mice|rats?|roach(?:es)?|cockroach\w*|weeds?|flies|fly|moths?|mosquito\w*|"
    r"slugs?|snails?|bees?|hornets?|nest|plants?|aphids|termites|lawn|cactus|dandelions?|printer|battery|engine|"
    r"alarm)"
)

HARMLESS: Final = (
    # Who says that they do not.
    (
        r"(?:not|never|isnt|wasnt) (?:(?:depressed|sad|down|crazy|sick|unwell|anxious|upset|hopeless|mad|drunk|dying|"
        r"desperate|lonely|angry|homicidal|in (?:crisis|danger)|hurting|broken) (?:or|nor) ){1,2}"
        r"(?:suicidal|hurting myself|in danger|dying)\b"
    ),
    (
        r"(?:not|never) (?:hurting|harming|cutting|killing) (?:myself|anyone|anybody) or (?:anything|anyone|anybody|"
        r"whatever|something)\b"
    ),
    (
        r"(?:im|i am|hes|shes|were) not (?:actually |really )?(?:hurting|harming|cutting|killing) (?:myself|himself|"
        r"herself|ourselves|anyone|anybody)(?= / (?:just|i|im|dont|honestly)| lol| haha\w*| dont worry| i promise)"
    ),
    # Too much of something, and those who meet it at work.
    rf"{_TOO_MUCH} overdos\w+",
    r"(?:saw|seen|see|treated|treating|handled|attended|responded to|reversed|admitted) (?:\w+ ){0,2}overdoses\b",
    r"(?:three|two|four|five|six|several|so many|\d+) overdoses (?:on (?:my|the|one|this) shift|at work|came in)\b",
    # Those who count pills for a living, and the dog that must swallow them.
    (
        r"(?:pharmac\w+|nurs\w+|med cart|care home|dispensary|hospice|vets?)(?: [^/]*)?(?:/ )?[^/]{0,30}\b(?:count\w*|sort\w*|"
        r"pack\w*|dispens\w*) (?:out )?(?:the )?(?:pills|tablets|meds)\b(?= (?:all|for (?:a|work|\d)|at|every|lol|and labels?)\b| /"
        r"|$)|(?:count\w*|sort\w*|pack\w*|dispens\w*) (?:out )?(?:the )?(?:pills|tablets|meds) (?:for|at|in) (?:the |a |my )?(?:pharmacy|"
        r"patients|ward|customers|residents|hospital|care home|chemist|clients|work|job)\b"
    ),
    (
        r"g(?:ave|ive|iving|et|etting) (?:my |the |our |his |her )?(?:dogs?|cats?|puppy|kitten|horse|rabbit|pony|hamster|nan|gran|"
        r"grandma|mum|mom|dad|toddler|kids?|patients?) (?:his|her|its|their|the|a|to take (?:his|her|its|their)) (?:\w+ )?(?:pills?|"
        r"meds|tablets?|medicine|dose)\b"
    ),
    # A place, a client, a team that one leaves.
    (
        r"(?:team|crew|group|office|department|project|company|class|shop|staff)(?: \w+)? (?:is|are|was|were|works?|does|do|did|"
        r"runs?|ran) (?:\w+ )?(?:\w+ )?better without me (?!being|existing|living|breathing)\w+ing\b(?! (?:around|alive|here)\b)"
    ),
    (
        r"(?:dont|do not|didnt|no longer) want to be here anymore (?:so|and|which is why)(?: \w+){0,2}? (?:moving (?:back|to|out|home"
        r"|in|house|city|cities|away to)|mov(?:e|ed) (?:back|to|out|home)|transferr\w+|applying|applied|quitting|job hunting|"
        r"relocating|handed in|gave notice|put in (?:for|my)|found a (?:job|place|flat|new)|looking for (?:a|another|new|other))\b"
    ),
    (
        r"(?:reason|reasons|point|use|sense) (?:to|in|of) (?:go on|going on|carry on|carrying on|keep going|continuing|continue|keep "
        r"on) with (?:that|this|the|those|these|my|a|his|her|their) (?:\w+ )?(?:clients?|project|job|role|deal|course|class|plan|"
        r"interviews?|process|application|contract|meetings?|company|lease|vendor|degree|business|team|conversation|argument|"
        r"approach|talks|negotiations?|hire|agency|recruiter|gig|customer)\b"
    ),
    (
        r"goodbye (?:note|email|message|post|speech|card|letter)s? (?:to|for|from) (?:the |my |our )?(?:\w+ )?(?:team|office|crew|"
        r"coworkers|colleagues|clients?|students|class|department|staff|work|boss|customers|group|neighbou?rs)\b"
    ),
    (
        r"(?:id|i would|we would|wed) (?:rather |sooner )?(?:literally )?(?:jump|leap|throw myself|walk) off (?:a|the nearest|the|this)"
        r" (?:bridge|cliff|roof|building) (?:before i(?:d)?|before|than) (?:ever )?(?:work\w*|deal\w*|talk\w*|sit\w*|sign\w*|"
        r"apply\w*|ask\w*|date|pay\w*|use|using|eat\w*|watch\w*|listen\w*|speak\w*|hire|call\w*)\b"
    ),
    # The drill.
    (
        r"suicides (?:at|in|for|during|until|all|across|before|after) (?:\w+ ){0,2}?(?:practice|training|gym|court|"
        r"pitch|field|pe|basketball|soccer|football|rugby|hockey|warm ?up|coach|track|conditioning|class)\b"
    ),
    r"(?:sets of|laps of|coach\w* (?:made|had|makes) (?:us|me|them) (?:run|do|sprint)|sprint\w*) (?:\w+ )?suicides\b",
    # The distance.
    (
        r"kms (?:driven|drove|driving|log|logs|logged|covered|cycled|ridden|rowed|hiked|swum|biked|travel\w*|since|"
        r"claim\w*|for (?:my )?(?:tax|taxes|work|insurance)|on the (?:bike|odometer|clock|car)|long|apart)\b"
    ),
    r"(?:log|track|count|record|add up|claim|enter) (?:the |my |all |all the )?kms\b",
    # The hair, the wasp, the contract, the colleague who leaves.
    r"dy(?:e|ed|eing) (?:my|his|her|the|our|their|it|some|eggs|hair|fabric|wool|yarn|clothes)\b",
    (
        rf"(?:unaliv\w+|kill(?:ed|ing)?|murder(?:ed|ing)?) (?:the|a|an|those|that|some|this|these|all the|another|our|"
        rf"every) (?:\w+ )?{_PESTS}\b"
    ),
    (
        rf"(?:end|ended|ending|kill|killed|finish\w*) (?:it|things)(?: all)? / (?:i mean )?(?:the|my|our|that|this|with "
        rf"the|of the) (?:\w+ )?{_ENDED}\b"
    ),
    (
        r"(?:contract|lease|tenancy|subscription|membership|gym|call|meeting|project)\b[^/]*/ (?:and )?(?:it was |its |"
        r"im )?(?:time|ready|decided|going|had|have) to end it\b(?! all)"
    ),
    (
        r"farewell (?:email|mail|drinks?|party|lunch|dinner|card|cake|gift|do|speech|tour|toast|breakfast|event|"
        r"(?:message|note) (?:to|for) (?:the |my )?(?:team|office|colleagues|coworkers))\b"
    ),
    # The laugh, the traffic, and what is wished to stop that is weather.
    (
        r"(?:so|that|too) (?:happy|proud|excited|relieved|embarrassed|cute|funny|good|bored|nervous|ashamed) (?:that )?(?:i|id"
        r"|we)(?: could| would| might| almost| nearly)? (?:just |literally |have |actually )*(?:die|died|dead|cry and die)"
        r"(?= /|$| lol| haha\w*)"
    ),
    (
        r"(?:thought|think|was sure|felt like|feel like) (?:id|i would|i was going to|i might|im going to|i) (?:literally |"
        r"actually |just )?(?:die|drop dead|pass out and die) (?:when|on stage|on the spot|up there|in (?:the|that)|during|of|"
        r"from|waiting|reading|walking)\b"
    ),
    (
        r"(?:traffic|parking|commute|rush hour|roads?|m25|i 95|market|schedule|exam|test|hill|stairs|heat|queue|line)(?: \w+)? "
        r"(?:was|is|were|are|s|be) (?:pure |absolute |total |basically |literally )?(?:suicide|murder|death|hell|torture)\b"
    ),
    (
        r"(?:want|need|wish|wishing|waiting for|hope|hoping|like) (?:for )?(?:it|this|the (?:rain|snow|noise|wind|heat|drilling|"
        r"barking|baby|kids|dog|phone|itch\w*|cough\w*|hiccups|hammering|music)) (?:to|would|will) (?:just )?stop (?:raining|"
        r"snowing|barking|crying|drilling|ringing|blowing|hammering|coughing|leaking|itching|beeping)?(?= /|$| already| now)"
    ),
    (
        rf"{_NO_KIN}s?(?: is| are|ll| will| would)? ?(?:gonna|going to|will|would|might)? ?(?:literally |actually |"
        r"absolutely |so |honestly )?(?:kill|murder|strangle) (?:me|us) (?:if|when|for|because|over|unless|once)\b"
        r"(?! i (?:leave|left|tell|told|report|talk|say|speak|call the|go to the))[^/]*"
    ),
    (
        r"(?:boss|manager|supervisor|coach|trainer|teacher|professor|tutor|team|clients?|editor|hr|mira|mum|mom|accountant|"
        r"dentist|chef)(?: is|s| will|ll)? (?:gonna|going to|will|would) (?:literally |actually |so )?(?:kill|murder) me"
        r"(?= /|$| lol| haha\w*| now| tomorrow| today| already)"
    ),
    r"starts? on me / (?:then )?(?:ill|i will|im going to) (?:leave|walk|go|breathe|count|say|step|take|not)\b[^/]*",
    (
        r"dying to (?!die\b|end\b|leave (?:this|here)|escape|stop\b|sleep forever|be (?:dead|gone|free|with|over|at "
        r"peace|done)|go(?= /|$)|disappear|kill|hurt|cut|get (?:out|away)|jump|not\b)\w+"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:yes|yep|yeah|hey|hi|hello|lol|haha|ok|well|dont worry|no worries|no|sorry|barely|just "
        r"about) )*(?:im )?still alive(?= and kicking| lol| haha\w*| just| dont worry| thanks| / (?:just|but|lol|haha|"
        r"busy|sorry|thanks|dont worry|and kicking|swamped|been busy)\b)"
    ),
    # Pushed on, not about.
    (
        r"(?:push(?:ed|es|ing)?|nudg(?:ed|es|ing)|kick(?:ed|s)|dragg?ed|bull(?:y|ied)) (?:me|us) (?:\w+ )?to (?:apply|try|"
        r"go|keep|ask|finish|sign|send|write|rest|start|register|enrol\w*|join|see|speak|say|study|learn|negotiate|quit|"
        r"run|work|think|submit|believe|call|reach|stick|look|practi[cs]e|be (?:better|honest|brave|bolder|kinder)|do "
        r"(?:it|this|better|more|my)|take (?:the|a|this|that) (?:job|chance|course|class|call|break|risk|leap|offer|"
        r"test))\b"
    ),
    # Beaten in a final; hair and carbs are cut.
    (
        r"(?:get|getting|got|be|being|were|was) (?:beaten|beat) (?:(?:badly|again) )?in (?:the |a |our )?(?:finals?|semis?\w*|"
        r"league|tournament|match|game|race|cup|playoffs|first round)\b"
    ),
    (
        r"cutting (?:my |his |her |the |some |all |more )?(?:hair|carbs|sugar|grass|costs|staff|jobs|calories|dairy|gluten|lawn|"
        r"hedges?|coupons|wood|fabric|onions|vegetables|cake|pizza)\b"
    ),
    # Tests and vitamins, all taken.
    (
        r"(?:tests?|exams?|quiz\w*|photos?|pictures|courses?|classes|notes|shifts|calls|surveys?|vitamins?|supplements|"
        r"probiotics)\b[^/]*(?:/ )?(?:(?:i|ive|already|just|and|then|have|finally) )*(?:took|taken|swallowed) (?:them "
        r"all|all of them|them|the lot)\b"
    ),
    # What not to burn down over a setback.
    (
        r"(?:not|never|without|dont|instead of|rather than)(?: \w+)? burn(?:ing)? (?:down )?(?:the|my|this|that|your|a)"
        r"(?: whole)? (?:house|bridges?|place|office|village|city|kitchen|company)(?: down)?(?= (?:over|for|because|just|"
        r"every time|when)\b| /|$)"
    ),
    # Those who meet it on the ambulance and the ward.
    (
        r"(?:night|day|shift|shifts|hours|evening|morning|weekend|run|12|work|working|worked)(?: \w+){0,2} (?:on|in|at) "
        r"(?:the |an? )?(?:ambulance|ward|er|a and e|ed|trauma unit|icu|emergency room|emergency|casualty|triage|rig|fire "
        r"?house|station)\b[^/]*(?:/ )?[^/]*\b(?:one|an|a|two|three|four|five|six|\d+|several|another) (?:\w+ )?(?:"
        r"overdos\w+|stabbings?|shootings?|suicid\w+|hangings?|jumpers?)(?: attempts?)?\b(?! (?:and (?:i|now i) (?:want|"
        r"cant|wish)))"
    ),
)  # fmt: skip
