"""Cruelty at home and on the street, and what it may make of somebody."""

from typing import Final

from service.domain.language.en.crisis.parts import CLOSE, KIN

CRUELTY: Final = (
    (
        (
            "he she boyfriend husband dad stepmum stepdad bf ex man father mum coach boss uncle sarge kev they "
            "sister wife bloke him"
        ),
        (
            (
                rf"\b(?:got|get|getting|gets|was|been|being) (?:beat|beaten|slapped|punched|kicked|smacked|belted|"
                rf"thrashed|battered)(?: up| badly)? by {CLOSE}\b(?![^/]*\b(?:at|in|to|game|race|score|bid|vote)\b)"
            ),
            (
                rf"{CLOSE}\b[^/]*\b(?:stubbed|put out) (?:\w+ )?(?:cig\w*|cigarette|fag|cigar) (?:out )?on (?:me|"
                rf"my)\b|{CLOSE}(?: \w+){{0,4}} (?:slamm?\w*|shut|trapp\w*|crush\w*)(?: \w+){{0,3}} (?:on (?:them|me|"
                r"my \w+)|my (?:hand|fingers|arm))\b"
            ),
            (
                r"(?:broke|broken|cracked|fractured) (?:only )?(?:one|two|a|my|another|his) ribs?\b(?! (?:playing|in "
                r"(?:a|the) (?:match|game|fall)|falling|at rugby))|only (?:hits|hit|kicks|beats|does it) (?:me )?"
                r"(?:where|when)\b"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:lets?|let|allows?) me (?:leave|out|go out)(?: of)?(?: the (?:flat|house|"
                r"room))?\b(?=.*\b(?:since|days|days since|first time|only|never)\b)|since (?:he|she) (?:let|"
                r"allowed) me (?:leave|out)\b"
            ),
            (
                r"(?:by the (?:hair|throat|neck|scruff)|under a wet towel|held me under|hair downstairs)\b(?! (?:and "
                r"makeup|salon))|(?:hid(?:ing)?|hidden) in the (?:wardrobe|closet|bathroom|cupboard|shed|attic|loft)\b"
                r"(?=.*\b(?:he|dad|mum|hes|shouting|downstairs|him)\b)"
            ),
            (
                r"(?:will|ll|to|going to|gonna|would) (?:break|snap|smash) my (?:legs?|arms?|neck|fingers|jaw|knees?|"
                r"face)\b|slit (?:my|your|his|her) \w+ then (?:my|your) throat\b|(?:throw|pour|put) acid (?:on|over|"
                r"in) (?:me|my|her)\b|ill not get up\b|(?:come round|round) and batter me\b"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,4}} (?:behind me since|followed me|following me|watching me)(?: since| from| "
                r"home)?\b.*\b(?:outside|looking up|still there|now|building|house)\b|(?:behind|following|followed) "
                r"me since\b.*\b(?:outside|building|house|door|still)\b"
            ),
            (
                r"(?:tracker|airtag|tracker tags?)\b[^/]*\b(?:pram|car|bag|phone|coat|buggy)\b|(?:says|said|note)(?: "
                r"\w+){0,2} (?:hes|shes|that hes) coming for (?:me|us)\b|grave (?:already )?dug\b|showed me the "
                r"shovel\b"
            ),
            (
                r"(?:touched|touching|touches) me again\b|(?:going|goes|gone|been|went|coming|comes)(?: \w+){0,2} "
                r"(?:into|in|to) my (?:\w+ )?(?:little|lil|baby|kid|young|wee) (?:sister|brother|sis|cousin)s? room\b"
            ),
            (
                r"(?:pack(?:ed|ing)? a bag|get (?:out|away)|run away|leave|escape|get to my \w+)\b[^/]*\b(?:without "
                r"(?:him|her) (?:noticing|knowing|seeing|finding)|before (?:he|she) (?:wakes|gets|comes|notices)|from "
                r"a man who|while (?:hes|shes) (?:out|asleep|at))\b"
            ),
            (
                rf"(?:{CLOSE}|a man|someone) (?:who )?(?:burns|burnt|burned|whips|chokes|beats|starves|rapes|drugs|"
                rf"cuts) (?:you|me|us)\b|{CLOSE} (?:putting|putting me|put me) (?:me )?in (?:the )?hospital\b|coming "
                r"to with bruises\b|(?:he|she) says i fell\b|i did not fall\b"
            ),
            (
                rf"{CLOSE}\b[^/]*\b(?:breaking|broke|smash\w*|through|down) (?:the|my) (?:\w+ )?door (?:down )?with "
                r"(?:an?|the) (?:axe|hammer|bat|crowbar)\b|(?:ring|call|phone|dial) (?:999|911|112|the police)\b(?! "
                r"(?:operator|centre|job|dispatcher))"
            ),
        ),
    ),
    (
        "stab stabbing run push bag wait lays kill hurt slip bath knife shoot",
        (
            (
                r"(?:im going to|im gonna|ill|i will|going to|gonna|gunna) (?:stab|shoot|knife|slash|shank|glass|run "
                r"over|burn|end|bury|batter) (?!it\b|that\b|this\b|the\b|my\b|two\b|a\b)\w+(?: (?:tomorrow|tonight|if|"
                r"when|monday|after|on sight))"
            ),
            (
                r"run (?:him|her|them) over\b|(?:lays?|laid) (?:a finger|a hand|hands) on my\b.*\b(?:i will|ill|kill|"
                r"run|dead|swear)\b|(?:telling|tells|told|says) me to (?:push|hurt|stab|shoot|kill|drown|burn)\b"
            ),
            (
                r"(?:pictur\w+|imagin\w+|thought about|thinking about|saw myself)(?: \w+){0,3} (?:letting|dropping|"
                r"drowning|holding|shaking|smothering|hurting|throwing) (?:her|him|the baby|them|my baby)\b(?=.*\b"
                r"(?:under|terrified|bath|scared|baby|water|stairs)\b)|terrified of me(?= /|$)"
            ),
        ),
    ),
    (
        "friend bestie cousin brother sister mate wee flatmate mum dad son daughter nephew niece student",
        (
            (
                rf"{KIN}\b(?: \w+){{0,6}}? (?:arms all|wrists all|says hes walking into|says shes going to jump|"
                r"walking into the (?:sea|river|traffic)|all sliced|all cut|bleeding out|sent me (?:a )?(?:pic|photo|"
                r"goodbye)\b[^/]*\b(?:arms|sliced|cuts|blood|bye|pills))"
            ),
            (
                r"talk (?:somebody|someone|him|her|them|a person) down\b(?=.*\b(?:sea|jump|kill|bridge|roof|suicid\w*|"
                r"tonight|knife|walking)\b)"
            ),
        ),
    ),
)
