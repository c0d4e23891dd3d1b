"""Danger that is not here: met at work, told in a story, part of a sport, in good hands, mourned, long over."""

from typing import Final

_HELPER: Final = (
    r"(?:nurse|paramedic|emt|medic|doctor|firefighter|fireman|cop|officer|dispatcher|social worker|therapist|counsell?or|"
    r"teacher|lifeguard|pharmacist|ranger|chaplain|responder|caseworker|psychologist|psychiatrist|volunteer|carer|"
    r"midwife|tech|hca|bouncer|coach|ra)"
)
_SEEN: Final = (
    r"(?:patients?|clients?|callers?|calls?|cases?|admissions?|victims?|kids?|students?|residents?|inmates?|customers?)"
)
_STORY: Final = (
    r"(?:true crime|crime (?:show|podcast|doc\w*|drama|novel)|romeo and juliet|hamlet|macbeth|othello|game of thrones|"
    r"(?:the|a|this|that|another|my) (?:\w+ )?(?:book|film|movie|play|novel|opera|show|series|episode|documentary|podcast|"
    r"thriller|murder mystery|soap|finale))"
)
_UNLIVED: Final = r"(?!(?:i|im|me|my|myself|we|us|our|with|then|when|while|after|before|helps|because|friend)\b)"
_LOOKOUT: Final = (
    r"(?:bridge|roof|rooftop|balcony|pier|cliffs?|overpass|tower|overlook|platform|ledge|scaffolding|dock|tracks)"
)


ELSEWHERE: Final = (
    # Callings: who meets such things at work.
    (
        r"(?:overdose|od|suicidal|suicide|self harm|dv|domestic violence|abuse|assault|stabbing|attempted suicide) "
        r"(?:calls|cases|admissions|callers?|patients?|referrals|victims?|call outs?|risk assessments?)\b"
    ),
    (
        rf"(?:as an?|im an?|i am an?|being an?|work as an?|working as an?|job as an?) (?:\w+ ){{0,2}}{_HELPER}\b[^/]*(?:/ )?[^/]*?"
        rf"\b{_SEEN}\b(?: \w+){{0,3}}? (?:suicidal|overdos\w+|self harm\w*|suicide|who (?:died|jumped|cut))\b"
    ),
    (
        rf"(?:had|helped|treated|talked to|talked down|calmed|supported|sat with|saw|got|took) (?:a|an|two|three|some|my first) "
        rf"(?:\w+ )?{_SEEN} (?:who |that )?(?:was|were|felt|feeling|had been|got|being)? ?(?:suicidal|self harming|in crisis)\b"
        r"(?! (?:and i|now|right now|tonight))"
    ),
    # Only a story.
    (
        rf"{_STORY}\b(?: {_UNLIVED}(?!/)\w+){{0,9}}? (?:/ )?(?:{_UNLIVED}(?!/)\w+ ){{1,6}}?(?:kills?|killed|strangled|stabbed|shot|"
        rf"murder(?:s|ed)?|hanged|hangs|raped|abused|beaten|attacked|drowned|drowns|died|dies|suicide|jumps|overdos\w+)\b"
        rf"(?! (?:me|my|us|it)\b)(?: (?:themselves|themself|himself|herself|each other|(?:her|him|them)(?: (?:husband|wife|ex))?|by "
        rf"(?:her|his|the) \w+))?(?! and i\b)"
    ),
    # Up somewhere with a camera, a rod or a job to do.
    (
        rf"(?:standing|sitting|stood|sat|up|im|am|here|out|hanging out|working|lying) (?:up )?(?:on|at|by|near|under) (?:top of )?"
        rf"(?:the|a|this|our|my) (?:\w+ )?{_LOOKOUT}(?: \w+){{0,2}}? (?:(?:taking|getting|snapping|shooting)(?: \w+){{0,2}} (?:photos?|"
        r"pics?|pictures?|selfies?|videos?|shots)|watching (?:the )?(?:sunset|sunrise|fireworks|boats|ships|birds|game|parade|"
        r"kids|match|race)|fishing|painting|sketching|grilling|having (?:a |some )?(?:beers?|lunch|coffee|bbq|drinks?|picnic)|"
        r"eating (?:lunch|ice cream)|drinking coffee|installing|repairing|fixing|inspecting|shingling|measuring|waiting for (?:the|my) "
        r"(?:train|bus|ferry|crew)|with (?:my|the) (?:kids?|camera|crew|tripod))"
    ),
    # Sport, and pain that will pass.
    (
        r"(?:(?:got|get|gets|getting|was|been|he|she|they|partner|coach|guy|kid) )*(?:choked?|punch(?:ed|es)?|kick(?:ed|s)?|slammed|thrown|throws|"
        r"knocked|beat|beaten|elbowed|kneed|hit|strangled|smashed|tackled|crushed|dropped)(?: (?:me|us|him|her|out|up|down|hard|twice|again|over|"
        r"in the (?:face|ribs|nose|gut|eye)|black and blue|on the (?:head|nose|chin)))* (?:in|at|during|while|doing|training) (?:\w+ )?(?:jiu jitsu|bjj|mma|"
        r"boxing|sparring|judo|karate|wrestling|kick ?boxing|muay thai|tae ?kwon ?do|rugby|hockey|lacrosse|paintball|laser tag|dodgeball|"
        r"krav maga|self defen[sc]e|martial arts|fencing|roller derby)\b"
    ),
    (
        r"(?:knees?|back|foot|feet|legs?|tooth|teeth|stomach|arms|abs|shoulders?|neck|ankles?|hips?|calves|quads|glutes|hamstrings?|throat|cramps|"
        r"muscles|blisters?)\b[^/]*\b(?:hurts?|hurting|sore|aching|aches?|killing|bad)\b[^/]*\bi (?:could|might|may|thought id) (?:just )?(?:die|cry|"
        r"scream)\b"
    ),
    r"(?:want|wants|like|hoping|hope|trying|need|needs|ought|supposed) (?:it |this |my \w+ )?to hurt less\b",
    r"cant (?:do|have|be|fix|please|save|solve|control|carry|win) (?:it all|everything|everyone|everybody|them all|all of it)\b(?! (?:anymore|any ?longer|and i|hurts))",
    (
        r"(?:(?:he|son|brother|dad|father|grandpa|grandad|husband|boyfriend|uncle|nephew|grandson|kid|toddler|baby|child|friend|coworker|boss|neighbou?r) (?:\w+ )?(?:broke|sprained|jammed|fractured|tore|twisted|dislocated|hurt) his|(?:she|daughter|sister|mom|mum|mother|grandma|gran|nan|wife|girlfriend|aunt|niece|granddaughter|kid|toddler|baby|child|friend|"
        r"coworker|boss|neighbou?r) (?:\w+ )?(?:broke|sprained|jammed|fractured|tore|twisted|dislocated|hurt) "
        r"her) (?:own )?(?:thumb|finger|toe|ankle|wrist|arm|leg|foot|hip|collarbone|elbow|acl|knee|shoulder|back|hand)\b(?! on purpose)"
    ),
    # A wild day out, a guest with four legs, medicine that helps, a drive somewhere.
    (
        r"(?:bungee|base|tandem|rope|zip ?lin\w*|abseil\w*|rappel\w*|paraglid\w*|skydiv\w*|sky ?div\w*|cliff (?:jump|div)\w*)(?: ?jump\w*)?(?: (?:off|from|"
        r"out of|down) (?:the|a|an|that|some) (?:\w+ )?(?:bridge|crane|tower|dam|cliffs?|plane|building|roof))\b"
    ),
    (
        r"(?:jump(?:ed|ing|s)?|leap\w*|dive|dove|diving) (?:out of|from|off) (?:a|the|an) (?:\w+ )?(?:plane|airplane|diving board|high dive|dock|boat|rope swing|"
        r"swing|raft|trampoline|hay ?loft|pier)\b"
    ),
    (
        r"theres (?:a |an |another |some )?(?:\w+ )?(?:mouse|mice|rats?|spiders?|bats?|leak|smell|wasps?|bird|squirrel|raccoon|snake|ants|party|mess|draft|bugs?|"
        r"hole|flood|possum|plumber|contractor|painter|electrician|builders?|cat|frog|lizard) in (?:my|the|our) (?:house|room|kitchen|apartment|garage|attic|"
        r"basement|flat|walls?|car|yard|sink|shower)\b"
    ),
    (
        r"(?:antidepressants|meds|medication|lexapro|zoloft|prozac|sertraline|citalopram|wellbutrin|ssris?)(?: (?!dont|not|arent|isnt|never|stopped|no\b|wont|"
        r"cant|hasnt|havent)\w+){0,3} (?:help|helps|helped|helping|work|works|working|kicked in|kicking in)\b"
    ),
    (
        r"(?:(?:keep|kept|been|cant stop) )?(?:think\w*|dream\w*|daydream\w*) (?:about|of) (?:driving|moving|flying|going|running|walking|heading) (?:to|down to|up "
        r"to|home to|back to|out to) (?:the (?:coast|beach|lake|mountains|city|country|sea|gym|mall)|work|mexico|spain|italy|florida|my (?:\w+s|hometown))\b"
    ),
    (
        r"gun ?metal\b|on the roof (?:list|team|crew|project|job|repair|quote)\b|driv\w+ (?:it |(?:my|the|this|a) (?:new |used )?(?:car|truck|thing|van) )?off "
        r"(?:the|that) (?:lot|ferry|dealership|line)\b"
    ),
    (
        r"(?:took|drank|finished|downed|had|chugged|killed|split|ate) (?:a|the|my|one|two|half a) (?:whole |entire |full |big |second )?(?:bottle|gallon|jug|pot|pitcher|"
        r"carton|glass|can|case|box|bag|tub|pint|pack|sleeve) of (?:water|coffee|tea|milk|juice|soda|gatorade|seltzer|ice cream|cookies|chips|oreos|cereal|donuts|"
        r"kombucha|lemonade|crackers|popcorn|broth)\b"
    ),
    (
        r"(?:thought|felt like|figured|was sure|swore) (?:id|i would|i was going to|i might|im going to) (?:literally |actually |just )?(?:die|pass out|collapse|keel "
        r"over|drop dead) (?:at|on|in (?!my)|by|around|during|halfway|near|when|while|from|of|up|before|after)\b"
    ),
    # Somebody who is dead already, and mourned.
    (
        r"(?:funeral|memorial|vigil|wake|burial|anniversary|remembrance|celebration of life|candle)\b[^/]{0,40}\b(?:for|of|since)\b[^/]{0,40}\b(?:"
        r"overdosed|od d|oded|suicide|(?:killed|shot|hanged|hung|drowned) (?:himself|herself|themselves)|took (?:his|her|their) (?:own )?life|was "
        r"(?:killed|murdered|shot|stabbed)|overdose)\b"
    ),
    (
        r"(?:lost|losing|lose)(?: \w+){1,5} to (?:an? )?(?:overdose|od|fentanyl|drugs|addiction)\b|(?:died|dead|passed(?: away)?|death)(?: \w+){0,2} "
        r"(?:of|from|by|to) (?:an? )?(?:overdose|od|fentanyl)\b(?! and (?:i|im|ill)\b)"
    ),
    # What befell somebody, and is in good hands; what an animal or a thing did.
    (
        r"(?:dad|mom|mum|mother|father|grandpa|grandma|gran|nan|grandad|uncle|aunt|brother|sister|neighbou?r|boss|coworker|friend|wife|husband|he|she)(?: \w+)? had "
        r"(?:a|another) (?:mini |mild |small |minor |massive )?(?:stroke|heart attack|seizure)(?= (?:last|yesterday|on \w+day|over|in|this (?:week\w*|month|morning)|a|two|"
        r"back|\d)\b|[^/]*/ (?:but )?(?:he|she|hes|shes)(?: is)? (?:stable|ok|okay|in (?:the |an )?(?:hospital|icu)|recovering|home|resting|better|fine|improving))"
    ),
    (
        r"(?:court|testif\w+|hearing|trial|restraining order|sentenc\w+|verdict|lawyer|charges)\b[^/]*\b(?:against|with|for|about|on) (?:my |the |him |her )?(?:abuser|"
        r"abusive ex|rapist|attacker|stalker)\b|(?:my|the) (?:abuser|rapist|attacker|stalker)(?: \w+)? (?:in (?:jail|prison)|sentenced|convicted|arrested|locked up|"
        r"pled|pleaded|moved away)\b"
    ),
    (
        r"(?:stabbed|attacked|bitten|bit|scratched|mauled|beat(?:en)?(?: up)?|jumped|assaulted|slapped|punched|kicked|hit|poked|mugged|killed|murdered|chased|robbed) (?:me )?"
        r"by (?:a |an |the |my |some |this |that )?(?:\w+ )?(?:cactus|needle|thorns?|bush|branch|fork|pencil|splinter|stapler|goose|geese|swans?|seagulls?|pigeons?|turkeys?|"
        r"bees?|wasps?|mosquito\w*|cats?|puppy|kitten|chihuahua|rooster|chickens?|goat|crab|squirrel|toddler|baby|door|cabinet|ball|frisbee|spreadsheet|algorithm|deadline|"
        r"stairs|workout|hike|trail|course|climb|run|ride|race|class|sun|wind|job|shift|commute|market|game|exam|test|week|treadmill|peloton|hills?|waves?|flu|cold|allergies|jet ?lag|monday|traffic|ticket|machine|mattress|taxes|inflation|rent|prices|bill)\b"
    ),
)  # fmt: skip
# What says that it is over, and today is better: no sign that it is now.
OVER_IT: Final = (
    (
        r"(?:(?:long|well|all|totally|completely|way|now|im|been) )*(?:over (?:it|that|all that)|past (?:it|that)|behind me|"
        r"recovered|better|healed|in recovery|clean|sober)(?: now| today| these days)?(?= /|$| and| now| today)"
    ),
    (
        r"(?:today|now|these days|tonight|currently) (?:im|i am|i|ive got|i have|my life is|life is|its|things are) (?:so |really |"
        r"very |doing |feeling |much |all |finally )*(?:ok|okay|fine|good|great|well|happy|healthy|better|alive|grateful|thankful|"
        r"proud|sober|clean|safe|strong|love|like|enjoy|thriving|loving|glad|married|a (?:family|daughter|son|garden|"
        r"dog|life|home|house|baby|partner|job|degree|purpose)|kids|two|three|four|five|six|seven|ten|\d+|a (?:mom|dad|"
        r"mother|father|wife|husband|nurse|teacher|coach|counsell?or))\b(?! (?:for now|with (?:dying|it ending)))"
    ),
    r"glad i (?:stayed|lived|made it|survived|didnt|failed|am here|got help|called|reached out)\b",
)
