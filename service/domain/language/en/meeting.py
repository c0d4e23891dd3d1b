"""How people ask in English to hear a voice or see a face, in frames wider than "call me"."""

from typing import Final

# Who may stand for "a person of yours".
_WHO: Final = (
    r"(?:you|u|yall|mira|dana|her|him|she|he|they|them|my coach|the coach|coach|somebody|someone|anyone|anybody"
    r"|a person|a human|a real person|"
    r"a live person|a colleague|your (?:boss|colleague|team|office|people)|one of you|who ?ever|madam|maam|sir"
    r"|the (?:office|team|boss|lady|woman|man|guy))"
)
_RING: Final = (
    r"(?:(?:call|ring|phone|telephone|facetime|zoom|dial|buzz|skype|whatsapp)(?:ed)? (?:me|us|my (?:mobile|cell"
    r"|phone|number|landline|home|house)|this number)\b|"
    r"(?:give|gave|drop) (?:me|us) (?:a |an )?(?:quick |wee |little )?(?:bell|call|ring|buzz|shout|tinkle|holler"
    r"|dingle|line|phone|phone call)\b|"
    r"(?:get|be|got) (?:back )?in (?:touch|contact)\b(?: with me)?|(?:get|come) (?:a ?hold of|back to|through to"
    r"|round to see|over to see) me|contact me|reach (?:out to )?me|"
    r"(?:stop|drop|pop|swing) (?:by|in|round|over)\b|call(?: back)?(?= /|$| now| today| tonight| later| please"
    r"| tomorrow| soon)|"
    r"pick up the phone|talk|speak|chat)"
)
_FACE: Final = (
    r"(?:coffee|cuppa|natter|chat|catch ?up|call|word|face ?time|face to face|meeting|meet ?up|session|slot"
    r"|sit ?down|one on one|one to one|1 on 1|1:1|"
    r"zoom|phone call|video call|chinwag|heart to heart|conversation|talk|appointment|time|minutes?|moment|minute of)"
)
MEETS: Final = (
    (
        r"\b(?:to|with|by|from|at) (?:a |an )?(?:real |actual |live |proper |living |breathing )+(?:human|person|people"
        r"|one|being)\b|\b(?:say|tell|talk|explain)(?: \w+){0,3} to a (?:human|person)\b|\bput (?:a "
        r"|an )?(?:real )?(?:person|human|someone|somebody|mira|dana) on\b"
    ),
    (
        r"\b(?:run (?:something|this|an idea|it|a few things) (?:by|past) (?:you|u|mira|dana|someone|somebody)"
        r"|pick your brains?|bend your ear|(?:need|want|like|love) (?:your|a|mira s|miras|danas) (?:ear"
        r"|advice in person)|"
        r"talk (?:it|this|things|something|stuff) (?:out|over|through) (?:with (?:you|u|mira|dana|someone|somebody"
        r"|a \w+)|live|in person)|a (?:quick )?word (?:with|w) (?:you|u|mira|dana|my coach))\b"
    ),
    (
        r"\b(?:need|needing|want|wanting|get me|give me|wheres|fetch|send|find|reach|grab|track down|locate"
        r"|get)(?: me)? (?:a ?hold of |hold of )?(?:my coach|mira|dana|the coach)(?= /|$| now| right| today| asap"
        r"| please| not| for me| on the| immediately| tonight| this)"
    ),
    (
        r"\bnot (?:to )?(?:a|some|this) (?:questionnaire|form|survey|machine|robot|bot|computer|algorithm|program|app"
        r"|script)\b"
    ),
    (
        r"\b(?:have|get|ask|tell|request|requesting|kindly ask|can|could|would|will|let|pls|please|rather|prefer|wish"
        rf"|want|need|like|love|if|so|when|and|maybe)(?: it if)? {_WHO} (?:please |just |kindly |to |could |can |would "
        rf"|might |possibly |actually |maybe |not )*{_RING}"
    ),
    (
        r"(?:^|(?<=/ )|(?<=please )|(?<=pls )|(?<=just )|(?<=kindly )|(?<=and )|(?<=so )|(?<=better )|(?<=can you )"
        r"|(?<=could you )|(?<=would you )|(?<=you )|(?<=to ))"
        r"(?:give|drop) (?:me|us) (?:a |an )?(?:quick |wee |little )?(?:bell|call|ring|buzz|shout|tinkle|holler|dingle"
        r"|phone)\b"
    ),
    (
        r"\b(?:can|could|may|might|want|need|like|love|get|have|got|book|arrange|fancy|up for|free for|time for|set up"
        r"|schedule|fit in|squeeze in|spare|sort out|hoping for|any chance of)(?: (?:i|we|you|me|us|to|get|have|a|an"
        r"|some|my|the|in|on|for|quick|proper|one|short|little|next|another|real|actual|\d+|five|ten"
        rf"|fifteen))* {_FACE}"
        rf"(?: (?:and|or) a? ?{_FACE})? (?:w|with) (?:you|u|mira|dana|my coach|the coach|coach|somebody|someone|a human"
        r"|a person|her|him|madam|maam)\b"
    ),
    (
        rf"\b(?:you|youre|u|mira|dana|coach) (?:be )?(?:free|around|available|about|up) for (?:a |an )?(?:\w+ )?{_FACE}\b"
        r"|\b(?:are you|r u|is (?:mira|dana|she|he)|when (?:are|r|is) (?:you|u|she|he|mira|dana)|you) (?:free"
        r"|available|around|about)(?: (?:for|to|this|today|tomorrow|on|at|later|soon|now))*(?: (?:call|chat|talk|speak"
        r"|meet|coffee|mon|tues|wednes|thurs|fri|satur|sun)\w*)"
    ),
    (
        r"\b(?:whats|what is|when is|whens|is there|got) (?:a |the )?(?:good|best|better|right|convenient|ok) (?:time"
        r"|day|number|moment|way) (?:to|for) (?:\w+ )?(?:ring|call|phone|reach|catch|talk|speak|chat|get|meet|see)\b"
    ),
    (
        r"\b(?:when|what time|where|how) (?:can|could|do|would|should|may) (?:i|we|she|he|you|u|mira|dana|they|somebody"
        r"|someone) (?:please |next )?(?:ring|call|phone|reach|catch|talk|speak|chat|meet|get (?:hold|ahold)|see"
        r"|zoom)\b(?! (?:the|my|hr|them|recruiter|landlord|improvement|progress))"
    ),
    (
        r"\b(?:can|could|may|should|shall|let) (?:i|me|we) (?:please |just )?(?:ring|call|phone|see|meet|visit|facetime"
        r"|zoom|skype) (?:you|u|mira|dana|my coach|the coach|somebody|someone)\b"
    ),
    (
        r"\b(?:hear|need|want|miss) (?:to hear )?(?:a |your |her |his |mira ?s |miras |danas |my coachs |the coachs "
        r"|human )+(?:real |human |friendly )*voice\b|\b(?:human|real|friendly|actual) (?:voice|face|contact|being"
        r"|ears?)\b"
    ),
    (
        r"\b(?:somebody|someone|a person|a human|a real person|a live person) (?:real |human |live )*(?:please"
        r"|on the (?:other end|line|phone)|with a pulse|of flesh)\b|\b(?:want|need|get|give) (?:me )?(?:a |an "
        r"|some )?(?:real |live |actual |proper )*(?:human|person)\b(?! (?:resources|who|that|to love|in my life))"
        r"|\bflesh and blood\b"
    ),
    (
        r"\b(?:put|patch|pass|connect|transfer|hand) (?:me )?(?:through|over|on)? ?to (?:a |an |the )?(?:mira|dana"
        r"|person|human|coach|somebody|someone|real|live|manager|supervisor|colleague)\b|\bescalate\b"
    ),
    (
        r"\b(?:rather|prefer|prefer to|easier|better|sooner|simpler)(?: to| if i| if we)? (?:say|tell|talk|explain"
        r"|discuss|do|speak|go over|chat)(?: \w+){0,4} (?:out loud|aloud|in person|over (?:the )?phone|on (?:the "
        r"|a )?(?:phone|call)|by voice|face to face|by phone|live|not (?:in|by|over) text|than (?:text|type))\b"
    ),
    (
        r"\b(?:not|isnt|cant be|too (?:big|long|much|complicated|messy)) (?:something )?(?:to|for|over|in"
        r"|by) (?:a )?(?:texts?|texting|typing|type|say (?:over|in|by) text)(?= /|$| can| please| so| call)"
    ),
    (
        r"\b(?:we|i|you and i|us) (?:need to|have to|gotta|got to|must|should|ought to|really need to) (?:talk|speak"
        r"|chat|have a (?:chat|word|talk))(?: (?:soon|today|properly|asap|now|please|mira|dana|coach|about this"
        r"|urgently|tonight|tomorrow|this week|in person))*(?= /|$)"
    ),
    (
        r"\b(?:call|phone|ring|telephone|facetime) (?:me|us)(?: (?:please|back|asap|now|tonight|tomorrow|today|when|if"
        r"|at|on|after|before|instead|later|soon|sometime|maybe|pls|whenever|anytime))+\b|^(?:pls "
        r"|please )?(?:telephone|phone|ring|call) (?:me|us)\b"
    ),
    (
        r"\b(?:book|change|move|cancel|confirm|reschedule|bring forward|push|swap) (?:me in|our|my|the|this weeks|next"
        r"|in)(?: \w+)? ?(?:session|appointment|slot|coaching|call|sit ?down|one to one|time with)\b"
    ),
    (
        rf"\b(?:is|does|do|can|could|would) {_WHO} (?:\w+ )?(?:do|take|accept|offer) (?:calls|phone calls|appointments"
        r"|walk ?ins|visits)\b"
    ),
)
NOT_MEETS: Final = (
    (
        r"\b(?:talked|spoke|spoken|chatted|chatting|talking|got through|said|told|explained|called|rang|phoned|met"
        r"|meeting|was put|reached|have been|had|having|got|just had|finally)\b(?: \w+){0,4} (?:person|human|someone"
        r"|somebody|you|mira|dana|people|call|chat|meeting|session)\b[^/]*"
    ),
    (
        r"\b(?:dentists?|doctors?|dr|gp|vets?|hair|haircut|eye|optician|salon|dmv|bank|mot|car|physio|therapy|therapist|nail|"
        r"blood|hospital|hygienist|mechanic|interview) (?:appointment|meeting|session|slot|call)s?\b"
    ),
    r"\b(?:person|human|someone|somebody|people) (?:at|in|from|there who|about the|who|for the)\b[^/]*",
    r"(?:am i|are we|is this|are you|is it)(?: \w+){0,3} (?:real person|human|person|bot|robot)\b[^/]*",
    (
        r"\b(?:dont|do not|not|didnt|never|cant|wont|couldnt|nobody|if|when|in case)(?: \w+){0,3} (?:talk|speak|chat"
        r"|meet|call|discuss|connect|ring|phone)\b(?! (?:me|in|by|over|to a (?:bot|machine|robot)))[^/]*"
    ),
    (
        r"\b(?:recruiter|hr|they|boss|manager|bank|landlord|mom|mum|dad|sister|brother|friend|doctor|dentist|agency"
        r"|company|client|interviewer|lawyer|vet|school|plumber)\b(?: \w+){0,3} (?:call|ring|phone|speak|talk|chat"
        r"|contact|get|give|drop|meet|coffee)\w*\b[^/]*"
    ),
    (
        r"\b(?:call|ring|phone|contact|chat|coffee|meeting|session|call|time|word|speak|talk|interview) (?:with "
        r"|to )?(?:my (?!coach)|the (?!coach)|a (?!person|human|real|live)|an |hr|recruiters?|him|them|his|their|luis"
        r"|jose)\w*[^/]*"
    ),
)
# A clause that asks by naming no more than the way to meet: "facetime?", "quick call tomorrow?".
MEETS_BY: Final = (
    r"(?:(?:quick|maybe|a|an|fancy|hop on|jump on|get on|up for|how about|hows|what about|can i|can we|could we|short|phone|video|brief"
    r"|or|just|easier to) )*"
    r"(?:zoom|call|facetime|coffee|chat|phone|skype|teams|ring|natter|catch ?up|meet|in person|face to face|talk|speak)"
    r"(?: (?:a|me|you|tomorrow|today|tonight|later|soon|this week|next week|please|instead|now|sometime|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|on|after|before|\d+|am|pm|work|lunch))*"
)
