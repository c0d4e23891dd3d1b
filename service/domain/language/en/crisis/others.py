"""Danger to others, or to somebody in front of them; and help that is needed now."""

from typing import Final

DANGER_TO_OTHERS: Final = (
    (
        r"bring(?:ing)? (?:a|my|the|his) (?:gun|knife|weapon) (?:to|into) (?:work|school|the office|"
        r"class|the building)\b"
    ),
    (
        r"(?:kill|killing|hurt|hurting|harm|harming|hang|hanging|cut|cutting|shoot|shooting|ending|"
        r"unalive|slit|starving|od|drown) (?:himself|herself|themselves|themself|his wrists?|"
        r"her wrists?|their wrists?|his arms?|her arms?)\b(?! (?:some slack|off|short|a break|at the|"
        r"playing|skiing|working|shaving|out)\b)"
    ),
    r"forced (?:himself|herself) on me\b",
    (
        r"(?:call|calling|called|need|send|get) (?:911|999|112|000|an ambulance|the (?:police|cops|"
        r"ambulance)|help (?:now|right now|immediately)|police|cops)(?: (?:now|please|for me|"
        r"right now|hes|shes|asap|to my|on (?:him|my)))+"
    ),
    r"^(?:please )?(?:call|send|need|dial) (?:911|999|112|the police|the cops|police|an ambulance|cops)$",
    r"(?:having|having a|think im having|had|im having) (?:a |an )?(?:heart attack|stroke)\b",
    r"need an ambulance\b",
    (
        r"(?:bleeding (?:badly|a lot|heavily|everywhere|bad)|losing (?:a lot of|so much) blood|"
        r"wont stop bleeding)\b"
    ),
    (
        r"(?:want|wanna|going to|gonna|will|might|about to|ready to|could|thinking (?:of|about)|"
        r"im going to|think(?:ing)? i(?: m| will| might|ll)?|swear (?:ill|i will|im going to)|ill|"
        r"plan(?:ning)? (?:to|on)|feel like|urge to|urges to|afraid (?:ill|i will|i might|"
        r"im going to)|scared (?:ill|i will|i might|im going to)|worried (?:ill|i will|i might)|"
        r"dreaming (?:of|about)|fantasi[sz]ing about|should|need to|like to|would|id|decided to|"
        r"voices tell(?:ing)? me to)(?: (?:just|really|to|actually|fucking|have to|seriously|kinda|"
        r"literally|end up|go|go in and|snap and|hurt or|be))* (?:kill|killing|murder|murdering|shoot|"
        r"shooting|stab|stabbing|strangle|strangling|poison|hurt|hurting|harm|harming|"
        r"beat the shit out of|beat up|attack|attacking|punch|burn|choke|choking|run over|slap|smash|"
        r"hit|shake|drown|smother|bash) (?:him|her|them|my (?:\w+ )?(?:boss|manager|wife|husband|ex|"
        r"coworkers?|neighbou?r|dad|father|mom|mother|brother|sister|kids?|son|daughter|baby|child|"
        r"children|partner|roommate|stepdad|supervisor|landlord|girlfriend|boyfriend|family|"
        r"interviewer|colleagues?)|someone|somebody|everyone|everybody|people|those people|"
        r"the (?:boss|baby|kids?|bastard|recruiter|manager|guy|whole (?:office|team))|that (?:man|guy|"
        r"woman|bitch|bastard|asshole)|other people|others|anyone|this (?:guy|man|woman)|(?:the|"
        r"that) (?:mother)?fucker|coworkers|random people)\b(?! (?:an? (?:email|text|message|note|"
        r"line|dm|mail|quick|msg)|a line|with (?:kindness|love|my work)|feelings|in (?:tennis|chess|"
        r"the race|a game|golf)|at (?:tennis|chess|their own|his own|her own|golf)|up for|about|s\b|"
        r"for a|up about|on the|up on|s feelings)\b)"
    ),
    (
        r"(?:shoot|shooting|blow|blowing) up (?:the|my|this|that|a)(?: \w+)? ?(?:office|school|place|"
        r"building|work|workplace|job|church|mall|company|warehouse|plant|factory|store|house)\b"
    ),
    r"bring(?:ing)? (?:a|my|the) gun (?:to|into) (?:work|the|school|my)\b",
    (
        r"burn(?:ing)? (?:down )?(?:the|my|this|that)(?: \w+)? ?(?:office|school|building|house|store|"
        r"workplace|warehouse|company)(?: down)?\b"
    ),
    r"mass shooting\b(?! (?:on the news|in the news|news)\b)",
    r"(?:going|go) postal\b",
    r"make (?:them|him|her|everyone|all of them) pay (?:with|in) (?:blood|their lives|his life)\b",
    r"homicidal\b",
    (
        r"(?:shook|shaken|shaking|shake|hit|hurt|slapped) (?:the|my) (?:baby|kid|kids|son|daughter|"
        r"child|toddler|newborn)\b(?! (?:feelings|s (?:hand|head)|hand|him)\b)"
    ),
    (
        r"(?:my|a|the|his|her) (?:\w+ )?(?:friend|son|daughter|wife|husband|brother|sister|mom|mother|"
        r"dad|father|roommate|partner|boyfriend|girlfriend|cousin|niece|nephew|kid|coworker|child|"
        r"neighbor|ex|teen|teenager|colleague|client|student|bestie|best friend|uncle|aunt)(?: (?:is|"
        r"s|has been|says (?:he|she|they)(?: is| s)?|said (?:he|she|they)|told me (?:he|she|they)|"
        r"just|keeps|keeps saying (?:he|she|they)|might be|may be|texted (?:me )?(?:that )?(?:he|she|"
        r"they)|texted (?:me )?|really|been|feels|seems|wants|hes|shes|called (?:me )?saying (?:he|"
        r"she|they)|talks? about|posted about|saying (?:he|she|they)|threatening|threatened|going to|"
        r"tried|trying|now|feeling|actively))+ (?:suicidal|suicide|wants? to (?:die|kill|end|hurt)|"
        r"killing (?:himself|herself|themselves)|(?:to )?(?:kill|hurt|hang|shoot|cut|end) (?:himself|"
        r"herself|themselves|his life|her life|it all|it)|wants? to be dead|to (?:die|jump)|"
        r"going to jump|(?:took|swallowed|taken) (?:a |all |the |too )?[\w ]*pills|overdosed|"
        r"overdosing|cutting(?: (?:himself|herself))?|hurting (?:himself|herself)|unconscious|"
        r"not breathing|goodbye)\b"
    ),
)
