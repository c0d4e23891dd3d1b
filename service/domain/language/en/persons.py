"""How people ask in English for a person."""

from typing import Final

_COACH: Final = r"(?:you|u|mira|dana|my coach|the coach|coach)"
HUMAN: Final = (
    (
        r"(?:can|could|may|should) i (?:come|drop|stop|swing|pop) (?:in|by|over|round)(?: (?:and|to|for a))? (?:talk"
        r"|speak|chat|see)\b"
    ),
    (
        r"(?:^|(?<=/ )|(?<=i )|(?<=id )|(?<=please )|(?<=really )|(?<=just ))(?:want|need|like|love|have"
        r"|wish) to (?:talk|speak|discuss|chat)(?: \w+){1,6} "
        r"(?:with|to) (?:mira|dana|my coach|the coach)\b"
    ),
    (
        r"(?:need|want|got|have|get|spare|could use|could i have|borrow|do you have|steal|find) (?:me |just |like "
        r"|about |maybe )*(?:\d+|five|ten|fifteen|twenty|thirty|a few|a couple(?: of)?|some|half an|an|one) "
        rf"(?:minutes?|mins?|hours?|moments?|secs?) (?:on the phone|(?:to talk|to speak|to chat|of talking)(?: (?:to"
        rf"|with) {_COACH})?|with {_COACH}|of (?:your|miras?|danas?|her) time|face to face|in person)\b"
    ),
    (
        r"(?:is|are|will) (?:there )?(?:anyone|anybody|somebody|someone|any human|a human|an actual person|any person"
        r"|people) (?:actually |really |even |ever |on |at )*"
        r"(?:there|out there|real|listening|around|home|the other end|alive)(?=[^/]*$)"
    ),
    r"^(?:(?:hello|hi|hey|um|mira) (?:/ )?)+(?:anyone|anybody)(?: (?:there|home|at all))?$",
    (
        r"(?:can|could|may|how (?:do|can|could) i|want to|like to|way to|able to|rather|need to)(?: (?:i|just|please"
        r"|rather))* (?:text|message|write(?: to)?|email)(?: (?:with|to))? "
        r"(?:(?:mira|dana|my coach|the coach|coach) (?:herself|himself|directly|personally|privately|somewhere"
        r"|somehow|separately|instead|one on one|in private)|"
        r"(?:her|him|you) (?:herself|himself|directly|personally|privately|in private|one on one))\b"
    ),
    (
        r"(?:^|(?<=/ )|(?<=i )|(?<=please )|(?<=just )|(?<=really )|(?<=hello )|(?<=hi ))(?:want|need|like"
        r"|wish)(?: to)? (?:speak|talk|chat|talking|speaking)(?: (?:to|with))? "
        r"(?:a |an |some |one )?(?:real |live |human |actual )*(?:person|human|somebody|someone|mira|dana|coach"
        r"|my coach|agent|operator)"
        r"(?= /|$| please| now| today| asap| in| on| not| thanks| here| about this| about it| directly)(?! in (?:the"
        r"|my|hr|charge))"
    ),
    (
        r"(?:can|could|would|will|is) (?:somebody|someone|anyone|anybody|a person|you|u|mira|dana|my coach|the coach"
        r"|it possible to|i get this)(?: (?:please|just|maybe|possibly|to))* "
        r"(?:explain\w*|walk|talk|go|help|tell|show|take|do|discuss|answer)\b[^/]*\b(?:on (?:the|a) (?:phone|call"
        r"|video call)|by phone|over the phone|in person|face to face|on zoom)\b"
    ),
    (
        r"(?:(?:dont|do not|not|hate|tired of|sick of|wont|rather not|instead of|done|prefer not)(?: (?:want to|to"
        r"|like|going to|gonna|wanna|feel like|be))* )(?:talk|speak|text|chat|deal|talking|speaking|texting|chatting"
        r"|dealing) "
        r"(?:to|with) (?:a |an |another |this |some )?(?:\w+ )?(?:robot|bot|machine|computer|ai|chatbot)\b"
    ),
    (
        r"(?:can|could|will|would|may) (?:a|an actual|a real|some|any|the) (?:human|person|somebody|someone"
        r"|real person|coach) "
        r"(?:please |actually |just )?(?:answer|reply|text|respond|call|talk|write|help|read|look)\b"
    ),
    (
        r"(?:can|could|may|shall|should|lets|need to|want to|have to|like to|wanna|rather)(?: (?:we|i|you|u|just|"
        r"please))* (?:talk|chat|speak|"
        r"discuss|tell you|explain)(?: \w+){0,4} (?:on the phone|by phone|over the phone|in person|face to face|"
        r"asap|on a call|for (?:a|\d+|five|"
        r"ten) (?:minutes?|mins?|secs?|seconds?|bit|moment))\b"
    ),
    (r"^(?:i |please |really |hey )*(?:need|want|have) to talk(?: to (?:you|someone|somebody))?(?: (?:asap|now|"
    r"today|please|urgently|soon))*$"),
    (r"(?:do you have|have you got|got|if you have) (?:a |a few |\d+ |five |ten )?(?:minutes?|moment|sec|second|"
    r"time)(?: free)? (?:to|for a) (?:quick )?(?:chat|talk|call|speak)\b"),
    r"(?:^|(?<=/ ))(?:please |pls |just |so )?call me(?: (?:please|asap|back|now|soon))*$",
    (
        r"(?:talk|speak|chat|talking|speaking|connect|connected|meet) (?:to|with) (?:you|u|mira|dana|"
        r"my coach|the coach|a (?:real |live |human |actual )*(?:person|human|coach)|(?:someone|"
        r"somebody|anyone)(?= /|$| please| real| first| about| soon| today| there| in person|"
        r" human))\b(?! (?:last|yesterday|helped|was|at the|is (?:helping|great|good)|makes|made|has))"
    ),
    (
        r"(?:can|could|may|shall|want to|need to|like to|rather|prefer to|lets|id like to|should|"
        r"love to)(?: (?:we|i|you))? (?:just |please )?(?:talk|speak|chat|meet|discuss(?: (?:it|this|"
        r"that))?)(?: (?:about (?:it|this|that|something)|first|instead|soon|this week|next week|"
        r"tomorrow|today|later|please|on the phone|by phone|over the phone|in person|live|now|tonight|"
        r"with mira|with you))*(?= /|$)"
    ),
    (
        r"(?:tell|telling|explain|say|discuss|answer|do|talk about)(?: (?:you|it|this|that|you this|"
        r"you it|to you|this one|these))? (?:by|on the|over the|via) (?:phone|call|telephone)\b"
    ),
    (
        r"(?:could use|need|want|get|have|schedule|request|like|book|arrange|expecting|waiting (?:on|"
        r"for))(?: (?:to (?:get|have|schedule|request)))?(?: (?:a|the|my|an|that|your))? (?:phone |"
        r"quick |short )*(?:call|callback|call back|phonecall|chat with (?:you|mira|my coach)|"
        r"word with (?:you|mira)|meeting with (?:you|mira|my coach)|session with (?:you|mira|"
        r"my coach))(?: (?:from (?:you|mira|someone|my coach|a person|a human)|back|please|today|"
        r"tomorrow|with (?:you|mira|someone|my coach)|asap|soon|this week|if possible|when))*(?= /|$)"
    ),
    (
        r"^(?:i |please |just |can i get |really |hey )*(?:need|want|get me|wheres|where is|"
        r"is) (?:my coach|mira|dana|a person|a human|a real person|somebody|someone)(?: (?:asap|"
        r"please|now|there|today|right now|available|around|to (?:call|contact|reach out|"
        r"talk to)\b[^/]*))*$"
    ),
    (
        r"(?:not a|instead of (?:a|the|this)|no more|tired of (?:the|this)|hate (?:the|this)) (?:bot|"
        r"robot|machine|computer|automated \w+)\b"
    ),
    r"i want a (?:real )?(?:person|human)\b",
    (
        r"(?:talk|speak|chat|get|connect|reach|hear|text)(?: (?:with|to|me|from|through|directly|"
        r"in touch with|on to|ahold of|hold of|back to))+ (?:a|an|the|some|my|real|actual|live|to|"
        r"somebody|someone|anyone|with|another) ?(?:real |actual |live |human |actual human |living |"
        r"different )*(?:person|human|people|coach|someone|somebody|agent|representative|rep|operator|"
        r"being|staff|coordinator|counselor|body|live one|one|mira|dana|admin)\b(?! (?:in|at|"
        r"about (?:the|my) (?:job|role)|from))"
    ),
    (
        r"(?:talk|speak|chat) (?:to|with) (?:a (?:real |live |actual )?(?:person|human|someone)|"
        r"someone|somebody|mira|dana|my coach|the coach|you|u)(?: (?:please|directly|soon|today|"
        r"tomorrow|live|on the phone|instead|real quick|about (?:something|this|it)|for a (?:sec|"
        r"minute|bit)|sometime|this week|in person|right now|now|asap|again|instead of (?:a|"
        r"this) (?:bot|robot|machine)))*(?= /|$| i | its| because| not| if| about| when)"
    ),
    (
        r"(?:real|actual|live|human) (?:person|human|being|people|someone)(?: (?:please|here|there|"
        r"call me|text me|contact me))*(?= /|$)"
    ),
    (
        r"^(?:human|person|agent|representative|operator|a human|a person|real person|live person|"
        r"coach|somebody|someone|rep)(?: please| now)?$"
    ),
    (
        r"(?:is there|can|could|may|id like|want|need|get|have|give|put|let|any)(?: (?:i|me|to|a|an|"
        r"you|someone|there|please|just|with|through|on|in touch))* (?:real|actual|live|human|"
        r"somebody|an actual)(?: \w+)* (?:person|human|coach|one|people|being)\b"
    ),
    (
        r"(?:can|could|would|will|please|pls|mind|able|want|need|ask|have|get|tell|let|like|rather|id|"
        r"wish|if|when can|ok|is|someone|somebody|coach|mira|dana)(?: (?:you|u|someone|somebody|mira|"
        r"dana|coach|my coach|the coach|anyone|a person|a human|to|please|just|her|him|i|we|it|"
        r"possible|for|have|that|possibly|maybe|ok if you|good time to|mira to|"
        r"a real person))* (?:call|ring|phone|facetime|zoom|give me a (?:call|ring|buzz|shout)|"
        r"reach out(?: to me)?|get (?:back to|in touch with|ahold of) me|contact me|call back|"
        r"dial) ?(?:me|us|u|you|back|please|instead|later|tomorrow|today|this|tonight|asap|sometime|"
        r"soon|when|at|on|before|after|now|a call)?\b(?! (?:the|my|them|him|her|for (?:a|an|"
        r"the) (?:interview|job)|about the (?:job|interview)|[a-z]+ (?:at|about the)))"
    ),
    (
        r"^(?:please |pls |hey |hi |mira |just |can you |could you )*(?:call|ring|phone|"
        r"facetime) me\b(?! (?:crazy|maybe|old))"
    ),
    r"give me a (?:call|ring|buzz|shout)\b",
    (
        r"(?:can|could|may|should|want to|need to|like to|lets|love to|wanna|shall|able to|hoping to|"
        r"id like to|wish we could)(?: (?:we|i|you|us|just|please))* (?:talk|chat|speak|meet|hop on|"
        r"jump on|get on|catch up|touch base|connect|facetime|zoom|hop|meet up|(?:schedule|set up|"
        r"have|do|book|arrange) (?:a |an |our |my |another )?(?:quick |short |phone |video |zoom |"
        r"coaching )*(?:call|chat|meeting|session|appointment|conversation|talk|check in call|zoom|"
        r"video))(?: (?:on|a|the|to|up|in|an?|quick|short|by|over|with you|with mira|live|some|for|"
        r"sometime|about|time|another))* ?(?:phone|call|chat|zoom|facetime|meeting|person|talk|"
        r"session|live|on the phone|instead|conversation|later|soon|today|tomorrow|sometime|voice|"
        r"minute|bit|sec|appointment|video|this week|this|it|tonight|now|with you|please|real quick|"
        r"about)?(?= /|$| about| tomorrow| today| this| later| sometime| soon| please| instead|"
        r" before| on | with| i | when| next| at | for| now|\?)(?<!meet)"
    ),
    (
        r"(?:need|want|rather|prefer|like)(?: (?:to|a|an|some|someone|somebody|you to|mira to|just|"
        r"really))* (?:talk|speak)(?: (?:to|with) (?:you|someone|somebody|a (?:person|human|"
        r"real person|someone|coach)|mira|my coach|dana))? ?(?:on the phone|in person|live|instead|"
        r"about|please|today|soon|now|directly|face to face)?(?= /|$| about| please| if| because|"
        r" when| today| on | i )"
    ),
    (
        r"(?:rather|prefer|easier|better) (?:to )?(?:tell|talk|discuss|explain|say|speak|"
        r"do)(?: (?:you|u|it|this|that|to you|to someone|in|over|to))* (?:on the phone|by phone|"
        r"in person|over the phone|live|on a call|face to face|the phone|on a phone|phone)\b"
    ),
    (
        r"(?:coach|mira|dana|human|person|someone)(?: (?:please|can|could|to|should|will|would|you|i|"
        r"need|who))* (?:call|contact|phone|ring|text|reach out to|get in touch with|message|"
        r"email) me(?: back)?\b"
    ),
    r"(?:someone|somebody)(?: (?:to|i can|from|who can|that))+ (?:talk|speak|call)\b(?! (?:about me|at me))",
    r"call me (?:please|back|asap|when|tomorrow|today|tonight|now|at|later|on|if|instead)\b",
    (
        r"(?:ask|have|tell|get) (?:mira|dana|the coach|my coach|her|your boss|someone|"
        r"somebody) to (?:call|contact|text|phone|ring|reach|message|email)\b"
    ),
    (
        r"(?:need|want|have to|must|like to|can i|can we|could we|could i|hoping to|possible to|"
        r"id like to|trying to|is it possible to)(?: (?:to|we|i|please))* (?:reschedule|move|change|"
        r"cancel|book|schedule|push|postpone)(?: (?:our|my|the|a|an|todays|tomorrows|this weeks|"
        r"next weeks|back))+ (?:\w+day )?(?:session|appointment|call|meeting|coaching)(?: (?:with you|"
        r"with mira))?\b(?! with (?:the|my|hr|recruiter))"
    ),
    (
        r"(?:is|are) (?:mira|dana|you|the coach|anyone|somebody|someone|my coach) (?:there|available|"
        r"free|around|in (?:today|tomorrow))\b(?=[^/]*$)"
    ),
    r"anyone (?:there|real|home)\b",
    r"hello (?:is )?(?:anybody|anyone) (?:there|home|real)\b",
)  # fmt: skip
NOT_HUMAN: Final = (
    (
        r"(?:no need|not necessary|dont need|doesnt need|dont have|doesnt have|neednt|never mind|forget|no reason"
        r"|not worth|no rush|dont bother)(?: (?:to|for|about|you|mira|dana|her|him|a|the|with|on|calling|please))* "
        r"(?:call|ring|phone|chat|talk|meet|calling|meeting)\w*[^/]*"
    ),
    (
        r"(?:they|he|she|recruiters?|hr|boss|manager|company|agency|landlord|bank|interviewer)(?: \w+)? (?:want|wants"
        r"|wanted|asked|asks|need|needs|would like|prefer|prefers|insist) (?:me )?(?:to|on|a) [^/]*"
    ),
    r"(?:do|does|did|will|would|should) (?:i|we|it|one|you) (?:have|need) to (?:call|phone|ring|talk|speak)[^/]*",
    (
        r"(?:had|got|have|get|getting) (?:a|an|the|some|another|my) (?:\w+ ){1,2}(?:call|phone|ring|text"
        r"|wake)(?:ing)? me[^/]*"
    ),
    r"(?:goal|plan|job|task|thing)(?: today| tomorrow)? is (?:to )?(?:call|phone|ring|talk|speak)[^/]*",
    (r"\b(?:talking|talked|speaking|spoke|spoken|chatting) (?:to|with) [^/]*\b(?:helped|helps|was|is|felt|made|makes"
    r"|does)\b[^/]*"),
    r"\b(?:and|that|so|now|finally|where|because) i can (?:\w+ )?(?:talk|speak|chat)\b[^/]*",
    r"(?:if|when|in case) you call\b[^/]*",
    r"\b(?:let|letting) (?:it|(?:the|my) (?:phone|bell)) ring\b",
    r"(?:am i|are we|is this|are you|is it)(?: \w+){0,3} (?:real person|human|person|bot|robot)\b[^/]*",
    (
        r"(?:talk|speak|chat) (?:to|with) you (?:in|next|on|later|soon|after|when|then|monday|tuesday|"
        r"wednesday|thursday|friday|tomorrow night)\b[^/]*"
    ),
    (
        r"(?:dont|do not|not|didnt|never|cant|wont|couldnt|nobody)(?![^/]*\b(?:robot|bot|machine|computer|ai"
        r"|chatbot)\b)(?: \w+){0,3} (?:talk|speak|chat|"
        r"meet|call|discuss|connect)\b[^/]*"
    ),
    (
        r"(?:to|and|goal|i|we|they|he|she|recruiter|hr|will|ill|going|should|didnt|havent|forgot|"
        r"supposed|before|when|until) (?:to )?(?:call(?:ed)?|talk(?:ed)?|speak|spoke|chat(?:ted)?|"
        r"meet|met|ring|rang|phone[d]?|reach(?:ed)? out|call back) (?:(?:to|with|up) )?(?!to\b|with\b|"
        r"up\b|me\b|you\b|u\b|(?:a|another|this) (?:\w+ )?(?:robot|bot|machine|computer|chatbot|ai)\b|a (?:real|live"
        r"|human|person(?= /|$| please| not| instead| here))|"
        r"(?:someone|somebody)(?= /|$| please| real| first| about| soon| today| there| else)|mira\b|"
        r"dana\b|my coach|the coach|talk\b|speak\b|reach\b|on\b|by\b|over\b|us\b|about (?:it|this|that"
        r"|(?:\w+ ){1,4}(?:with|to) (?:mira|dana|my coach|the coach))\b|first\b"
        r"|soon\b|later\b"
        r"|this\b|"
        r"in person|instead|before\b|live\b|directly|for (?:a|\d+|five|ten)\b|asap\b|now\b|today\b|tonight\b|"
        r"tomorrow\b)(?:\w+)[^/]*"
    ),
    (
        r"(?:recruiter|hr|they|company|manager|agency|he|she|boss|mom|dad|doctor|bank|who|employer|"
        r"hiring manager|interviewer|sister|friend)(?: \w+)? (?:to |will |would |might |should |"
        r"said \w+ |did |didnt |never |just |finally |may |is going to )*(?:call|called|calling|"
        r"phone[d]?|ring|rang|contact(?:ed)?) me[^/]*"
    ),
)  # fmt: skip
