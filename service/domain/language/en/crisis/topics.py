"""Death and hurt that are only talked about: things that break, lessons, films, and people dead to somebody."""

from typing import Final

_GRAVE_WORDS: Final = (
    r"(?:suicide|self ?harm\w*|abuse|domestic (?:violence|abuse)|overdos\w+|murder\w*|violence|rape|assault|killing|"
    r"safeguarding|trafficking|strangl\w+|stabbings?|knife crime|gun crime)"
)
TOPICS: Final = (
    (
        r"(?:printer|laptop|computer|phone|app|boiler|car|van|code|server|website|wifi|router|fridge|oven|dishwasher|"
        r"washing machine|kettle|pc|mac|tablet|camera|alarm|excel|spreadsheet|browser|bike|battery|mic|hoover|toaster|"
        r"tv|plant|cactus|goldfish|lemmings?)(?: \w+){0,2} (?:commit(?:s|ted|ting)?|attempt(?:s|ed)?) (?:suicide|"
        r"harakiri)\b"
    ),
    (
        r"(?:course|training|module|class|lesson|lecture|workshop|seminar|webinar|chapter|policy|essay|dissertation|"
        r"thesis|assignment|article|study|unit|placement|exam|certificate|qualification|conference|report|"
        r"safeguarding|podcast|documentary|film|movie|book|novel|series|episode|poster|fundraiser|doc|programme|"
        rf"charity run)\b(?: \w+){{0,6}} {_GRAVE_WORDS}\b(?! (?:me|again tonight|is calling|myself))[^/]*"
    ),
    (
        rf"{_GRAVE_WORDS} (?:\w+ )?(?:course|training|module|class|lesson|lecture|workshop|session|seminar|webinar|"
        r"chapter|policy|essay|dissertation|thesis|assignment|article|study|unit|placement|conference|report|podcast|"
        r"documentary|film|movie|book|novel|fundraiser|charity|officer|lead|team|nurse|worker|line|shelter|refuge|"
        r"case|cases|clinic|ward|scene|plot|mystery|she wrote|trial|verdict|reform|bill|rates?|stats|awareness|"
        r"campaign|poster|leaflets?)\b"
    ),
    r"(?:be|is|are|as good as|become|youre|hes|shes|theyre|was|im) dead to (?:me|us|him|her|my|the)\b",
    (
        r"(?:flat out|flat|absolutely|basically|pretty much|completely|half|brain) dead(?= on| after| from| tired| "
        r"today| lol)"
    ),
    (
        r"(?:end|kill|finish|bury) (?:off )?(?:the|this|that|my) (?:\w+ )?(?:project|task|cables?|lines?|chapter|"
        r"report|paperwork|draft|app|backlog)\b"
    ),
    r"(?:threw|throw|thrown|throws|throwing) (?:me|myself|us|him|her|them|someone) under (?:the|a) bus\b",
    (
        r"(?:nearly|almost|practically|basically|bout|about|literally|gave me|giving me|thought i(?: was| would)?) "
        r"(?:had |have |having |died of )?(?:a |an )(?:mini )?(?:heart attack|stroke|coronary|aneurysm|anurysm)\b"
    ),
    (
        r"(?:gym|arms?|arm day|legs?|leg day|chest day|workout|squats?|deadlifts?|training|cardio|burpees|hiit|spin|"
        r"class|hill|stairs|run|marathon|exam|sparring|bootcamp|crossfit|peloton|pilates|yoga|swim|hike)\b[^/]*(?:/ "
        r"[^/]*){0,2}?\b(?:going to|might|nearly|almost|thought i (?:would|was going to)|will|about to) die(?:d)?\b"
    ),
    (
        r"if (?:i|they|he|she|one|another|my|this|that|we|someone|anyone)\b[^/]{0,60}\b(?:one more|another|"
        r"again)\b[^/]{0,40}\b(?:ill|im going to|i will|i swear ill|i might) (?:\w+ )?(?:jump (?:off|out|in "
        r"front)[^/]*|scream|lose (?:it|my mind)|throw (?:myself|my laptop)[^/]*|kill myself|die|explode|cry|quit|"
        r"walk into the sea)"
    ),
    (
        r"(?:program|programme|texts|messages|check ins|coaching|service|membership|subscription)\b[^/]*(?:/ [^/]*)?\b"
        r"(?:time to end (?:it|this|things)|want (?:it|this) (?:all )?to (?:end|be over|stop)|end it here|ready to "
        r"end (?:it|this))\b"
    ),
    (
        r"(?:threw|throw|throws|throwing) (?:me )?(?:in at (?:the )?deep end|a (?:\w+ )?(?:tantrum|fit|wobbly|strop|"
        r"curveball|lifeline|bone|party|look|question))\b"
    ),
    (
        r"(?:knife|knives) (?:set|block|skills|rack|roll|sharpener|drawer)\b|gun (?:licen[cs]e|permit|cabinet|safe|"
        r"laws|exam)\b"
    ),
    (
        r"(?:grabbed|followed|cornered|jumped|attacked|robbed) me (?:for (?:a|coffee|lunch)|to the (?:interview|"
        r"meeting|desk|room|kitchen|shop|station|till)|into the (?:meeting|interview)|on (?:linkedin|insta\w*|twitter|"
        r"tiktok))\b"
    ),
    (
        r"(?:punch|slapp|hit|patt|smack|thump|tapp)\w* me on the (?:arm|back|shoulder)(?= when| lol| for| and "
        r"(?:laughed|said|congrat\w*)| /|$)"
    ),
    (
        r"(?:slammed|hammered|roasted|grilled|destroyed|crushed|beat|attacked|pushed|battered|hit|killed|tore into|"
        r"ripped into|cornered) me (?:in (?:the|my|that|a) (?:\w+ )?(?:review|meeting|interview|call|feedback|email|"
        r"appraisal|quiz|match|game|race|final)|with (?:questions|feedback|emails|work))\b"
    ),
    r"knock(?:ed|s)? me back(?! (?:down|onto|against|into))",
    (
        r"(?:ill be|going to be|i will be|im) dead by (?:\w+day|the weekend|lunch\w*|the end of (?:the|this) "
        r"\w+)\b[^/]*\b(?:if|because|from|after|with) (?:this|these|the|all|so|they|work|another)\b[^/]*"
    ),
    (
        r"(?:better|happier|easier|relieved|best) (?:off )?if i (?:just |could |would |only )*(?!was|were|wasnt|"
        r"werent|am|died|die|disappear|vanish|left|did|ended|never|didnt|killed|jumped|stopped|went|hadnt|had "
        r"died)\w+ (?:more|less|better|a|the|my|on|up|them|dinner|to|it)\b"
    ),
    (
        r"(?:bit|bite|bites|biting|bitten|ripped|snapped|took|laugh\w*|talk\w*|scream\w*|chew\w*) my (?:\w+ )?(?:head|"
        r"ear|face) off\b"
    ),
    (
        r"(?:feels?|felt|looks?|looked) like (?:somebody|someone|something|ive been|i was|i got|a truck|a bus)(?: "
        r"\w+){0,3} (?:hit|kicked|punched|beat|beaten|run over|ran over|stabbed|stamped|battered)\b[^/]*"
    ),
    r"(?:plenty|lots|lot|day|hours|shift) of (?:cutting|bleeding|blood|stabbing|stitching)\b",
    (
        r"(?:got|was|been|getting|were) (?:beaten|beat|battered|thrashed|destroyed|murdered|slaughtered) (?:by "
        r"[^/]{0,30} )?at (?:chess|cards|scrabble|monopoly|fifa|tennis|golf|pool|darts|uno|squash|football|ping pong|"
        r"table tennis|mario \w+)\b"
    ),
    (
        r"(?:team|defence|squad|club|economy|market|party|company|midfield)(?: \w+){0,2} (?:commit(?:s|ted|ting)?) "
        r"suicide\b"
    ),
    r"mugged (?:off|by (?:reality|inflation|prices|rent|tax|life))\b",
    r"(?:say|saying|said|says) (?:im|i am|that im|hes|shes) dying (?:about|over|at|every|when|of)\b[^/]*",
    (
        r"(?:risk assessment|trainees?|counsell?ors?|clients?|patients?|training|workshop|module)\b[^/]*\bsuicidal "
        r"(?:clients?|patients?|students?|callers?|people|service users?)\b"
    ),
)
