"""What sounds like a wish for no more texts and is not: blanked before one is looked for."""

from typing import Final

_SENT: Final = r"(?:sent|send|text|texted|type|typed|hit|say|said|reply|replied|press|pressed|put|wrote|write)"
_THEY: Final = (
    r"(?:he|she|they|everyone|someone|somebody|people|(?:my|the|a|one|another|his|her) (?:\w+ )?(?:boss|manager|client|"
    r"customer|recruiter|company|bank|landlord|neighbou?r|friend|ex|mum|mom|dad|wife|husband|son|daughter|kids?|sister|"
    r"brother|teacher|coworker|colleague|guy|man|lady|woman|person|group|agency|team|coach|trainer))"
)
_US: Final = r"(?:me|us|my (?:\w+ )?(?:number|name|phone)|this number)"
# Who only cries "stop" at a compliment.
_FLATTERED: Final = (
    r"^(?:(?:oh|aw+|omg|lol|haha\w*|no|oh my) )*stop(?: it)? (?:/ )?(?:(?:youre|you are|u are) (?:making me (?:blush"
    r"|laugh|smile)|(?:so |too |the )*(?:sweet|kind|"
    r"nice|cute|funny|best|sweetest))|(?:thats|this is|its) (?:so |too |the )*(?:sweet|kind|nice|cute|adorable"
    r"|hilarious|sweetest)(?: of you)?|im "
    r"(?:blushing|laughing))(?= /|$| lol| haha\w*| mira| coach| rn)[^/]*$"
)
KEEPS: Final = (
    _FLATTERED,
    (
        r"(?<!why )(?<!if you )(?<!you )(?<!u )(?<!they )(?:dont|never|not|please not|pls not) (?:ever |you |dare "
        r"|please |"
        r"ever )*(?:stop|quit|end|cancel|give up on me|take me off|remove me|leave me out|drop me|delete me|kick me|"
        r"unsubscribe|cut me off|forget (?:about )?me)\b(?! (?:texting|messaging) me (?:and|or) )"
    ),
    (
        r"(?:dont|never|not|wouldnt) (?:ever |really )?(?:want|need|wish|like)(?: \w+){1,4}? to (?:stop|end|go away|be "
        r"over|finish|quit)\b"
    ),
)
# Words that look like it and are not; blanked before looking.
NOT_STOP: Final = (
    _FLATTERED,
    # Who would rather talk: "need to talk, not text".
    (
        r"(?:talk|call|speak|chat|meet)(?: \w+){0,2} (?:/ )?(?:not|instead of|rather than) (?:by |over |a |this "
        r"|via )?text(?:ing|s)?(?= /|$)"
    ),
    (
        r"(?:if|when|once|after) (?!you|u\b)[^/]{3,30}(?:/ )? (?:will|do|does|would|are|is) (?:the|these|your|it|they"
        r"|this|those)(?: (?:texts|messages|check ins|"
        r"reminders|program))? (?:just |automatically |all |still |going to )*(?:stop|end)\b"
    ),
    (
        r"^(?![^/]*\b(?:text|send|messag|ask|nudg|remind|check ?in|ping|bother|let|you\b|me\b|keep|want|need|contin|th[eo]se\b"
        r"|go(?:ing)?\b|this\b|it\b|yes|yeah|ok|fine|sure|paus|no\b|just|only|please|\w*days?\b|weeks?\b|months?\b|tomorrow))"
        r"(?:\w+ ){1,6}?(?:until|for|by) (?:\w+ ){1,3}?(?:and |/ )?then (?:just |ill |i |to )*(?:stop|quit)(?= /|$| for)"
    ),
    # Who was not the one that said it, and what they are called.
    (
        r"(?:wasnt|was not|isnt|not) me (?:who |that |whod |who just )?(?:texted|replied|sent|said|typed|wrote|texting|"
        r"sending|pressed|hit|answered)(?: the| with| you)* (?:stop|unsubscribe)\b[^/]*"
    ),
    (
        r"(?:didnt(?! i\b)|never|did not(?! i\b)|dont remember)(?: \w+)? (?:text|texted|texting|reply|replied"
        r"|replying|send|sent|sending|say|said|"
        r"saying|type|typed)(?: you| the| with)* (?:stop|unsubscribe)\b[^/]*"
    ),
    (
        r"(?:stop|quit|dont|please dont) call(?:ing)? me (?!please\b|its\b|it\b|at\b|on\b|im\b|my\b|this\b|every"
        r"|again|back|"
        r"anymore|about|and\b|or\b|so\b|now\b)\w+(?: \w+)? (?:/ )?(?:its|it is|thats not my name|my names?(?: is)?|im"
        r"|call me|the "
        r"names?(?: is)?|i go by|i prefer)(?! (?:annoying|rude|late|too|not|harass\w*|wrong|a|the|been|so|spam"
        r"|illegal|enough|over|"
        r"getting|really|driving|creepy|weird|busy|at|in|on|done|tired|sick|going|blocking|reporting|serious"
        r"|asking)\b)[^/]*"
    ),
    (
        r"(?:stop|quit|dont|please dont) call(?:ing)? me (?:(?:miss|mister|mrs?|ms|honey|hun|sweetie|dear|love"
        r"|darling|baby|kid|lazy|names|stupid|crazy)"
        r"(?= /|$| please| lol| haha| thanks)|(?:sir|maam|madam|dude|bro|boss|buddy|mate|pal|chief)(?= lol| haha"
        r"| im (?:\d+|only|not that)))"
    ),
    # Who asks to be kept.
    (
        rf"(?<!why )(?<!you )(?<!u )(?<!they )(?:dont|never|not)(?: (?:ever|you|dare|please|you dare))* (?:take|remove|"
        rf"delete|drop|kick|cut|pull|leave) {_US} (?:off|out|from)\b[^/]*"
    ),
    (
        r"(?:dont|never|not) (?:ever |really )?(?:want|need|wish|like) (?:these|this|the|your|those|it|them|my|our)"
        r"(?: \w+){0,2} to (?:stop|end|go away|be over|finish|quit)\b[^/]*"
    ),
    # The word, nearly sent, sent by a slip, sent by a child.
    (
        rf"(?:(?:almost|nearly) (?:just )?|was (?:just |so )?(?:going|gonna|about|ready|tempted|close) to "
        rf"|came close to )"
        rf"{_SENT}(?: you)?(?: the word)? (?:stop|unsubscribe|quit|cancel)\b[^/]*"
    ),
    (
        rf"{_SENT} (?:stop|unsubscribe|quit)\b[^/]*(?:/ [^/]*)?\bmeant (?:to (?:say|text|send|put) )?(?:yes|start|skip|"
        r"done|no|help|pause|partly|\d)\b"
    ),
    (
        r"(?:my |the )(?:\w+ )?(?:kids?|son|daughter|toddler|baby|nephew|niece|wife|husband|friend|brother|sister|cat|"
        r"grandson|granddaughter|pocket) (?:\w+ )?(?:texted|sent|typed|hit|pressed|wrote|replied"
        r"|said) (?:you )?stop\b[^/]*"
    ),
    (
        r"(?:never|should have|shouldve|wish i|wish id|learn(?:ed|ing)? (?:how )?to|its ok(?:ay)? to|could have"
        r"|hard to|"
        r"able to|afraid to|scared to) (?:just |ever |had )?(?:say|said|saying) (?:stop|no|enough|no more)\b"
        r"(?! (?:texting|messaging|sending|contacting)\b)[^/]*"
    ),
    # What others asked, said and wrote, and what they took them off.
    (
        r"(?:one|two|three|four|some|several|most|both|another|\d+|who|which)(?: of them| person| people| guy| lady| "
        r"recruiters?)? (?:even |actually |just )?(?:asked|told|begged|wanted|emailed|texted) me (?:to|not to) [^/]*"
    ),
    (
        rf"{_THEY} (?:just |then |even |literally )*(?:said|wrote|yelled|shouted|screamed|replied"
        rf"|answered) / [^/]* / and\b"
    ),
    (
        r"(?:they|he|she|boss|hr|recruiter|someone|somebody|company|agency|it|bank|landlord) (?:just |even |has "
        r"|have |had "
        r"|quietly )*(?:took|taken|removed|dropped|cut|kicked|left|crossed|struck) me (?:off|out|from)\b[^/]*"
    ),
    (
        r"if i (?:ever |really |just )*(?:dont|do not|didnt|no longer|hate|hated) (?:like|want|need|love|enjoy|it"
        r"|them)\b[^/]*"
    ),
    # A break that is to end.
    (
        r"(?:stop|end|quit|cancel|lift|undo|drop) (?:the |my |this |that )?(?:pause|pausing|break|silence|hold"
        r"|snooze)\b[^/]*"
    ),
    r"yes (?:to )?(?:the|my|on) [^/]*/ (?:and |but )?no (?:to )?(?:the|my|on) [^/]*",
    (
        r"(?<!why )(?<!you )(?<!u )\b(?:cant|couldnt|wont|wouldnt|never|dont|didnt|doesnt|without|non|shouldnt|not|"
        r"isnt|couldn|not going to|dont want to|dont want you to|hard to|afraid (?:youll|you will|you would|to)|so it "
        r"doesnt)(?: (?:ever|really|please|you|u|just|want|want to|wanna|want you to|let(?: \w+)?|dare|have to|need "
        r"to|make (?:it|them)))* (?:stop\w*|quit\w*|cancel\w*|unsubscribe\w*|opt out|leave)\b[^/]*"
    ),
    (
        r"(?:told|tell|telling|tells|ask|asked|asking|asks|wants|wanted|begged|got|getting|hope|hoping|remind|"
        r"reminded|begging|convince|convinced|need|force|convince|get|made|make|making|let)(?: (?:off|at|on))? "
        r"(?!you\b|u\b|me\b|this\b|these\b|the texts|the messages|the check|it\b|to\b|that you|them to stop texting "
        r"me\b$|your?\b|those\b|mira\b|dana\b|coach\b|my coach|someone there|somebody there|your \w+|help\b|how\b|"
        r"everything\b|all\b|please\b|stop\b|off\b|out\b|the bot)(?:(?:my|the|our|that|those|his|her|some|a|an|these) "
        r")?\w+(?: \w+)?(?: (?:to|should|would|could|can|will|and))? (?:please |just )?(?<!request to )(?:stop|quit|"
        r"leave|not|never|cease|take|remove|lose|dont)\b[^/]*"
    ),
    (
        r"(?<!you )(?:he|she|they|people|recruiters?|mom|dad|everyone|somebody|someone|my (?!request)\w+|the "
        r"(?:recruiter|bank|company|boss|kids|agency|scammers|landlord)) (?:should|would|could|needs? to|has to|have "
        r"to|must|to|will|said|says|said to|told me to|can|might|did|keeps saying|yelled|texted me)(?: (?:just|really|"
        r"please|to|me|i should|i need to|i))* (?:stop|quit|leave|dont|never|remove|take)\b[^/]*"
    ),
    (
        r"(?:stop|stopped|stopping|stops) (?:by|at|in|over|off|for (?:gas|coffee|lunch|milk|groceries|food|dinner|"
        r"breakfast|a)|short|sign|watch|light|signs|and (?:think|smell|breathe|ask|look|rest|start|talk|listen|"
        r"reflect|say)|to (?:think|breathe|smell|rest|talk|eat|look|ask)|being|thinking|worrying|over\w+|"
        r"procrastinating|doom\w*|scrolling|comparing|beating|blaming|apologi\w+|hiding|avoiding|drinking|smoking|"
        r"eating|snacking|buying|spending|biting|complaining|saying|letting|making|feeling|trying|working|watching|"
        r"second guessing|doubting|waiting|putting|running|playing|gaming|looking|going|taking|giving|checking (?:my|"
        r"the|linkedin|email|instagram|facebook|work|slack|his|her|news|social)|texting (?:my ex|him|her|them|while|"
        r"and|people|people back|at (?:dinner|work|night)|\w+ back)|messaging (?:my|him|her|them|people)|emailing "
        r"(?:my|him|her|them|people|recruiters|everyone|the)|calling (?:my|him|her|them|myself|it)|sending (?:out )?"
        r"(?:(?:him|her|them) (?!please|now|already|anymore)\w+|generic|the same|my|resumes|cvs|applications|money|so "
        r"many (?:applications|resumes)|angry|cover)|asking (?:for|myself|him|her|permission|people|others|why|what "
        r"if)|writing (?:my|to (?:him|her|them)|the|code|it)|sugar|carbs|caffeine|coffee|alcohol|netflix|youtube|"
        r"tiktok|instagram|social media|junk food|the (?:bleeding|car|bus|leak|noise|negative|spiral|clock|excuses|"
        r"self|habit|cycle|late)|negative|self|caring|multitasking|hitting snooze|staying up|fighting|yelling|crying|"
        r"rushing|people pleasing|interrupting|talking|driving|lying|dwelling|obsessing|ruminating|stressing|"
        r"panicking|sleeping|wasting(?! my time)|loss|gap|motion)\b[^/]*"
    ),
    r"(?<!you )(?<!guys )(?<!if it )\b(?:stopped|stopping) (?!all|these|the texts|texting|by accident)[^/]*",
    (
        r"(?:bus|pit|full|truck|rest|next|first|last|tube|train|one|short|non|door|back|back to back|gas|whistle|"
        r"metro|subway) stop\b[^/]*"
    ),
    r"one stop\b",
    (
        r"(?:yes|yep|yeah|done|i|already|finally) (?:/ )?(?:i )?(?:removed|deleted|dropped|unsubscribed) (?:them|it|"
        r"those|both)\b"
    ),
    (
        r"(?:why (?:did|have|do)|did|have|has|when did|how come)(?: (?:you|the|these|my|your|u|it))* (?:texts?|"
        r"messages?|check ins?)? ?(?:stop|stopped|end|ended|quit)(?: (?:texting|messaging|sending|coming))?(?: me)?"
        r"(?= /|$)"
    ),
    (
        r"(?:dont|do not|didnt|still dont) (?:really |quite |even )?get (?:it|this|that|what|how|why)(?= /|$| at all| "
        r"sorry| what| lol)"
    ),
    (
        r"stop / (?:and )?(?:breathe|think|look|listen|smell|rest|reflect|pause|drop|ask|wait|slow|take a breath|"
        r"count)\b[^/]*"
    ),
    r"(?:undo|reverse|ignore|take back|scratch|disregard|cancel)(?: (?:the|my|that|last))* stop\b",
    r"nonstop\b",
    r"stop(?:light|sign|watch)\w*",
    r"pull out all the stops\b",
    (
        r"unsubscribe(?:d)? from (?!all$|this\b|these\b|those\b|your\b|the (?:texts|list|program|service|messages)|"
        r"everything|all of|all texts|upswing|all messages|all these)[^/]*"
    ),
    r"(?<=/ )(?:and |so )?then stop(?= /|$)",
    (
        r"unsubscribed from (?:all|every\w*|\d+|most|some|a bunch|lots)(?: of)? (?:them|those|the (?:newsletters|"
        r"lists|emails)|my \w+|it)\b"
    ),
    r"unsubscribed\b[^/]*\b(?:linkedin|newsletters?|netflix|emails?)\b",
    (
        r"opt(?:ed|ing)? (?:me )?out of (?!this|these|the (?:\w+ ){0,2}?(?:texts?|texting|program\w*|service|messages"
        r"|list|check|coaching|reminders)|all|"
        r"everything|your|texts?|messages|receiving|getting|it\b|coaching|any|upswing|daily|further|future|more|"
        r"additional|such|these|those)[^/]*"
    ),
    (
        r"(?:end|ends) (?:of|up|with|the (?:day|week|month|meeting|call|year|night|shift)|date|goal|user|result|"
        r"product|game|zone|table|in|my (?:day|week|shift|night|contract|lease|call))\b"
    ),
    (
        r"(?:dead|week|year|month|day|back|front|high|low|the|tail|loose|split|book|in the|other|south|north|east|"
        r"west|deep|rear) ends?\b"
    ),
    (
        r"(?:quit|quitting) (?:my|the|smoking|drinking|sugar|vaping|coffee|caffeine|complaining|while|his|her|their|"
        r"nicotine|facebook|instagram|social|a|at|on|before|last|in|job|work|school|being|procrastinating|weed|"
        r"alcohol|soda|gambling|two|three|cold|gaming|overthinking|porn)\b(?! (?:program|programme|texts|texting|"
        r"texting me|check)\b)[^/]*"
    ),
    (
        r"cancel(?:l?ed|l?ing)? (?:the|my|our|a|an|his|her|that|their|on|gym|netflix|spotify|hulu|amazon|dinner|plans|"
        r"lunch|appointments?|meeting|flight|hotel|plans|cable|unused|old|at)\b(?! (?:texts?|texting|messages?|check "
        r"ins?|reminders?|service|subscription$|subscription (?:to|with|for) (?:this|these|you|your|the)|subscription "
        r"/|subscription please|program|enrollment|coaching|account$|daily)\b)[^/]*"
    ),
    r"cancel(?:l?ed|l?ing) [^/]*",
    r"cancel culture\b",
    (
        r"(?:i )?(?:wish|if only|so that|so|until|hoping|hope) (?!you\b|u\b|to\b|i\b|this\b|these\b|please\b|stop\b|"
        r"can\b|could\b)(?:my |the |our |those )?\w+(?: \w+)? (?:would|will|could|can|does|do) (?:just )?(?:leave|"
        r"stop)[^/]*"
    ),
    (
        r"(?:remove|delete|take|get) (?:me|my (?:number|name|info|phone)|us) (?:from|off"
        r"|out)(?: of)? (?:the (?:on call|guest|"
        r"wait\w*|standby|stand by|rota|overtime|speakers?|sign ?up|volunteer\w*|chores?|cleaning|snacks?|car ?pool"
        r"|potluck|christmas|"
        r"santa|lease|deed|title|mortgage|bank|joint|candidates?|interview|shortlist|ballot|birthday|attendees?|lunch"
        r"|parking|"
        r"vip|naughty|backup|bench|rental|utility|electric|gas|water|staff|substitute|sub|holiday|weekend|night|early"
        r"|late|shift)\b|the group "
        r"chat|the chat|my|his|her|linkedin|indeed|facebook|instagram|the (?:lease|schedule|rota|project|team|call|"
        r"account|meeting|shift|waitlist|waiting|loop on|hook|bench|case|road|house|apartment|bed|couch|car)|hold|bed|"
        r"work|debt|here|a|an|that (?:project|team|meeting|shift|schedule)|this (?:mess|funk|rut|hole|job|house|"
        r"project|team|slump|situation|meeting|shift|hell))\b[^/]*"
    ),
    r"take (?:me|us) (?:out|off) (?:to|for|on)\b[^/]*",
    (
        r"dont (?:text|message|call|contact|email|write|bother)(?: \w+)? (?:while|and drive|him|her|them|my|anyone|"
        r"people)\b[^/]*"
    ),
    (
        r"(?:they|he|she|people|recruiters|friends|nobody|companies|who|that|to|kids|guys|employers|(?<!prefer )"
        r"(?<!if )(?<!rather )you) (?:dont|never|didnt|wont) (?:text|message|call|contact|email|write|bother)(?: to)? "
        r"me[^/]*"
    ),
    r"dont (?:text|message|call) (?:me )?back (?:fast|quickly|right away|enough)\b",
    (
        r"(?:didnt|dont|never) (?:really )?(?:sign(?:ed)? up|ask(?:ed)?) for (?:this|these) (?:level|kind|much|job|"
        r"drama|stress|life|much|many hours|hours|amount)\b[^/]*"
    ),
    (
        r"(?:done|finished|through|over|out|fed up) with (?:the|my|that|those) (?!(?:texts?|messages?|check ins?|"
        r"texting|program|reminders)\b)[^/]*"
    ),
    r"(?:leave|left|leaving) me alone (?:with|in|at|for|to|today|tonight|on)\b[^/]*",
    r"leave me alone\b(?= (?:time|now i))",
    (
        r"(?:boss|manager|brain|mind|ex|anxiety|kids|mom|dad|husband|wife|everyone|people|thoughts?|he|she|they|it|"
        r"them|him|her) (?:to |would |will |wont |could |should |didnt |finally |never |doesnt |just |please )*"
        r"(?:leave|left|leaving|leaves) me alone\b[^/]*"
    ),
    (
        r"stop(?:ped)? (?:texting|messaging|emailing|calling|writing|contacting|reaching out to|bothering|bugging) "
        r"(?:my (?!phone|number|cell|mobile|line)|his|her|their|our|him|her|them|people|everyone|other|the|old|ex|"
        r"friends|back)\b[^/]*"
    ),
    (
        r"(?:blocked|block|report|reported|reporting) (?:my|his|her|him|out|off|time|that|the|a|an|writer|card|on|"
        r"to)\b[^/]*"
    ),
    r"(?:writers|road|a|the|time|mental|calendar) blocks?\b",
    (
        r"(?:didnt|havent|did not|did i not|hasnt) (?:get|receive|see|have|got|gotten|received) (?:any|the|your|my|"
        r"these|this|a) (?:text|texts|message|messages|prompt|prompts|check in|check ins)\b[^/]*"
    ),
    r"no (?:texts?|messages?) (?:came|today yet|yet|this morning|arrived|from|received|back)\b[^/]*",
    (
        r"(?:if i (?:text|say|reply|send|type|write) stop|what (?:happens|does) [^/]*\bstop\b|does stop|(?<!dont )"
        r"(?<!didnt )(?<!not )(?<!never )(?<!doesnt )(?:like|love|enjoy|appreciate|miss) (?:these|the|your|this|"
        r"getting) (?:texts|messages|check ins)\b)[^/]*"
    ),
)  # fmt: skip
