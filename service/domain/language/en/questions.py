"""How people ask in English what this is, who is behind it, and what to answer."""

from typing import Final

HELP: Final = (
    (
        r"(?<!or )\b(?:does|will|do|did) (?:it|this|these|they|the (?:texts|program|messages|check ins"
        r"|whole thing)) (?:ever |just |"
        r"really |actually )?(?:end|stop|finish|go on|keep going|last(?! (?:night|week|month|minute|time|thing"
        r"|evening|weekend|\w+day))|continue|expire|run)\b"
    ),
    (r"\bhow (?:do|does|will|would) (?:they|these|this|it|the \w+) work\b|\bwhat (?:am i|would i be|did i) (?:signing|sign|signed|"
    r"getting|agreeing|joining)\b"),
    (
        r"\bdoes (?:done|partly|yes|no|skip|stop|help|it|steady|shaky|solid|that|finished|half|a \w+|\d) (?:really "
        r"|actually )?"
        r"(?:mean|work|count)\b"
    ),
    (r"^(?:is it|does it|do i|can it|what if|is|should i|would it)\b[^/]*\b(?:number|answer|count|rating|zero|reply|goal) (?:is|be|was|"
    r"has)\b[^/]*$"),
    (
        r"^(?:so |like |do you mean |you mean |is it |should it be )*(?:a |an |the )?(?:\w+ ){1,2}goals? or (?:a |an "
        r"|the )?(?:\w+ ){0,2}\w+$"
    ),
    (r"\bwhat (?:am i|are we|do i|should i|was i) (?:meant|supposed|expected|to|even) ?(?:to )?(?:write|say|put"
    r"|answer|reply|do here|text|type|send|give|count|rate|pick)\b"),
    (r"\b(?:not sure|dont know|no idea|unsure|unclear|havent a clue|no clue|wondering|remind me) (?:what|how|who|why"
    r"|where) (?:exactly )?(?:im|i am|i|this|you|u|these|it|is this|that) (?:agree\w*|sign\w*|is|am|are|means?"
    r"|works?|for|want\w*|supposed|meant|ask\w*|about|getting|said|set|put|do|does|signed)\b"),
    (r"\bhelp me (?:figure|understand|make sense|get|with this|use)\b(?! (?:a |my |the (?:job|cv|resume)|him|her))"
    r"|\b(?:figure|work|make) out (?:how|what) (?:this|it|these|i)\b|\bhow (?:this|it|these|all this"
    r"|the \w+) (?:works?|goes|functions|is supposed)\b"),
    (r"(?:can|will|does|is) (?:my |the )?(?:boss|employer|company|manager|wife|husband|work)(?: going to|"
    r" gonna)? (?:see|read|know|get)(?: \w+){0,4}(?= /|$)"),
    r"(?:^|(?<=/ ))(?:so |but |wait )?(?:hows|how does|how do) (?:this|it|these) work\b",
    r"^(?:sorry |wait |um )*(?:i )?(?:still )?(?:dont|do not) get (?:it|this|what this is)$",
    r"forgot what (?:i (?:said|wrote|set|picked|put|chose)|my goal (?:was|is)|it was)\b",
    r"^(?:a |on a )?scale of what$|\bmeaning what$|^(?:learn |reflect |think |about |from |on |of |in )+what$",
    r"\b\d ?= ?(?:best|worst|good|bad|high|low|great)\b",
    (
        r"(?:^|(?<=/ ))(?:(?:hey|hi|ok|um|so|and|mira|also|wait|sorry|quick question) )*(?!can (?:i|"
        r"we|you) (?:skip|pause|stop|please|just))(?:can|could|do|does|will|is|are|how|what|when|why|"
        r"should|am|must|would)\b(?: \w+){0,7} (?:texts?|texting|text (?:me|you)|reply|replies|replying|"
        r"respond|apps?|program|check ins?|my goal|a goal|goals?|pause|skip|a day off|money|charged?|"
        r"charges|numbers mean|private|reading (?:this|these)|reads? (?:this|these|my)|see (?:this|"
        r"these|my (?:answers|replies|texts))|my data|data|website|link|answers?)(?= /|$| on| every|"
        r" anytime| any time| a day| for| to| mean| private| back| stored| kept| work| come|"
        r" anonymous| be)(?<!get my text)(?<!send you a text)"
    ),
    (
        r"\b\d (?:is|means|being|is the|being the) (?:bad|good|best|worst|high\w*|low\w*|great|top|"
        r"bottom|shaky|solid)\b[^/]*"
    ),
    r"(?:whats|what is|what are|whats a|define) (?:a )?\d\b",
    r"^out of (?:what|\d+|five|ten)(?: or (?:\d+|ten|five))?$",
    (
        r"^(?:highest|lowest|high|low|bigger|higher|lower)(?: number)? (?:is|means|being|=) (?:best|"
        r"good|bad|worst|better)$"
    ),
    r"^(?:rate|count|answer|reply|do|did|finish|finished|which|what|goal) (?:what|which)(?: one)?$",
    (
        r"^(?:please )?(?:resend|repeat|repeat (?:please|that|the question)|send (?:it|that|"
        r"the question) again|again|rephrase|come again|explain)(?: please| the question| it| that)*$"
    ),
    (
        r"^(?:texting|applications|interviews|work|including|personal|calls|emails|this week|"
        r"last week|today|both|online|job|the)\b(?: \w+){0,3} (?:count|counts|or \w+|included?|too|"
        r"today)$(?<=today)(?<!it today)(?<!done today)"
    ),
    r"^you mean\b[^/]*",
    (
        r"^(?:(?:so|wait|um|and|ok|hey|but|sorry) )*(?:is|are|does|would) (?:a |an |the |two |both |my )?(?:\w+ ){1,5}?"
        r"(?:its own (?:thing|one|number|entry|count)|a separate (?:thing|one|count|entry)|(?:the )?same (?:thing )?as "
        r"(?:the |a |an )?(?:first|second|other|one|new|interview|application)s?|(?:one|two) or (?:one|two)"
        r"|as (?:one|two))\b"
    ),
    r"is anyone reading\b",
    r"is there an? (?:app|website|link|number|way)\b",
    r"what (?:are )?(?:my |the )?(?:options|commands|keywords|choices|rules)\b",
    r"what (?:commands|words|keywords|options) can i\b",
    (
        r"(?:what|which) (?:kind|type|sort)s? of (?:goals?|things?|answers?|texts?|messages|questions|"
        r"number|help)\b"
    ),
    r"(?:how|what) (?:big|small|long|specific|detailed) (?:should|does|can|must|do|is)\b",
    r"does (?:it|this|that|the goal|my goal) (?:have|need) to be\b",
    (
        r"what (?:was|were|is) (?:it|my goal|that|my goal again|the goal|todays goal|"
        r"yesterdays goal)(?: again)?(?= /|$)"
    ),
    (
        r"^(?:since when|until when|for when|from when|for what|in what|on what|for what day|what day|"
        r"which day|what week|which week|for today|this week or last(?: week)?|how so|steady how|"
        r"meaning|like|as in|how steady|compared to what|in what way|out of what|on what scale|"
        r"of what|what number|a number of what|how many what|huh|what|wdym|meaning what|"
        r"how do you mean|which ones?)(?: (?:mira|exactly|please))?$"
    ),
    r"(?:dont|cant) remember (?:my goal|what (?:i said|my goal|it was|i))\b",
    (
        r"can i (?:quit|stop|cancel|leave|change|pause|skip)(?: (?:anytime|any time|whenever|later|"
        r"this|at any time|days|the time|it))+\b"
    ),
    r"how long (?:is|does|will) (?:this|it|the program)\b",
    (
        r"^(?:(?:please|ok|hey|hi|um|i need|need|some|can i get|hello|so) )*(?:help|info|information|"
        r"menu|commands?|options?|instructions?|support|faq|more info|help me|help please|i need help|"
        r"need help|explain|details|what now|how)(?: please| me| with this| here| ok)*$"
    ),
    (
        r"^(?:(?:ok|hey|hi|um|hello|so|sorry|wait|and|excuse me|but|oh|uh|good morning) )*(?:who|whos|"
        r"whose)(?: (?:is|are|the|am i|the hell|the heck|exactly|dis|tf))* ?(?:this(?! (?:new|version|girl|guy|man"
        r"|woman|person) (?:me|of me|i|im|in)\b)|you|u|it|texting|"
        r"that|dis|these|sending|number|is this|texting me|talking to|mira|dana|behind this|sent|"
        r"do i have|am i|signed me up|gave you|set this up|reads?|sees?|will see|will read|can see|"
        r"gets?|runs|upswing|a mira|a bot)\b[^/]*"
    ),
    r"new phone who (?:dis|this)\b",
    (
        r"(?:do i know you|who did you say|who am i (?:talking|texting|speaking)|"
        r"how did you get (?:my|this) (?:number|phone)|where did you get my number|why (?:are|r|"
        r"am) (?:you|u|i) (?:texting|getting|messaging|contacting|receiving|asking)|who gave you|"
        r"why do (?:you|i) (?:keep|get|have|need)|who signed me up|what number is this|what company)\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:so|and|but|hey|hi|ok|um|wait|sorry|also|hold on|excuse me|please|"
        r"can you tell me|could you tell me|i wonder|wondering|just wondering|tell me|not sure|"
        r"i dont know|dont know|confused|hello|mira|oh|no|yes|lol) )*(?:what|whats|what is|what are|"
        r"how|why|when|where|which|who|whos|does|do|is|are|can|could|should|will|would|am|"
        r"did)\b(?: \w+){0,4} (?:daily check ins?|check ins?|upswing|these texts|this text|"
        r"this program|the program|this number|this service|these messages|this about|this for|"
        r"this all about|this thing|this work|these work|it work|you work|the texts|this stop|"
        r"this cost|it cost|charged|cost me|this free|it free|texts? cost|a bot|a robot|automated|"
        r"an ai|ai|a real person|a human|a computer|real person|scam|legit|a scam|spam|private|"
        r"confidential|anonymous|my data|read(?:s)? (?:this|these|my)|sees? (?:this|my(?! (?:e ?mail|message|text"
        r"|note|cv|resume|letter|photo|last))|these)|"
        r"share[ds]? (?:this|my)|a machine|chatgpt|signed up|sign up|get (?:a )?texts|text me|"
        r"texts a (?:day|week)|how many texts|often|time (?:do|will|does)|change the time|pause this|"
        r"stop this|reply with|respond with|answer with|supposed to (?:do|say|reply|text|answer|send|"
        r"respond)|have to (?:reply|answer|respond|pay|do)|i (?:reply|respond|answer|text back)|"
        r"you want me to|want from me|you mean|that mean|this mean|it mean|do you mean|mean by|"
        r"mean(?: \w+)?$|is this$|is this about|this$|is that$|(?<!how )are you$|do i (?:do|say|text|reply|"
        r"answer|send|respond|put|rate|need|write|type|have to)|should i (?:reply|answer|"
        r"respond|put|rate|write|type|(?:do|say|text|send)(?= /|$| here| now| back))|can i (?:do|say|text|reply"
        r"|answer|send|respond)|is a goal|"
        r"counts? as|count as|counts?$|count$|included?|you asking|the question|the scale|scale$|(?:1|"
        r"5|one|five) (?:mean|best|good|bad|the best|high|worst|being)|best or worst|good or bad|"
        r"high or low|example|examples|kind of goal|counts for|be included|apply to)\b"
    ),
    (
        r"(?:what does|what do|whats|what is) (?:\d|one|five|partly|skip|the|a|this|that|it|steady|"
        r"shaky|solid|help|stop|you|reflection)(?: \w+)* mean\b"
    ),
    (
        r"is (?:1|5|one|five|a 1|a 5) (?:the )?(?:good|bad|best|worst|high|low|highest|lowest|top|"
        r"positive|great)\b"
    ),
    r"does (?:a |an |the |my |it |that |this )?(?:\w+ ){0,5}count\b",
    r"do (?:\w+ ){1,6}count\b",
    r"(?:what|which) (?:goal|question|thing|number|scale|day|one)(?: \w+){0,3}(?=$| /)(?=.*)",
    (
        r"(?:(?:did|do|finish) what(?! (?:i|we|you|it|was|little|needed|had)\b)|which one|what was (?:my|the) goal"
        r"|what goal|whats my goal|"
        r"what did i (?:say|set|pick|put)|remind me (?:what|of)|what question|what are (?:we|"
        r"you) (?:talking|asking)|what do you mean|what you mean|not sure what (?:you|to|this|that)|"
        r"dont understand|do not understand|dont get it|dont get (?:the|what|this)|(?:im|i am|so|"
        r"a bit|totally|really) confused(?= /|$| about (?:this|what|the question|how|these|your))|"
        r"^confused$|(?:this|its|thats) (?:is )?confusing|how does (?:this|it) work|how do (?:i|you|"
        r"these|we) (?:do this|use this|work|reply|respond|answer|rate|change|pause)|"
        r"how is this (?:rated|scored)|what do i (?:do|say|write|reply|text|put|answer)|"
        r"what am i (?:supposed|rating|counting|answering)|can you explain|could you explain|"
        r"please explain|tell me more|more info|more information|what happens (?:if|when|next)|"
        r"is it free|is this free|does (?:it|this) cost|how much (?:is|does) (?:it|this)|"
        r"are you (?:a )?(?:real|human|bot|robot|ai|an ai|a person|a computer|automated)|"
        r"is this (?:a )?(?:real|human|bot|robot|ai|an ai|automated|scam|legit|spam|for real|a prank|"
        r"the right|mira|dana|some|phishing)|am i (?:talking|texting|speaking) (?:to|with)|bot or|"
        r"can you (?:repeat|clarify|rephrase)|say (?:that )?again|come again|like what|such as|"
        r"for example|what should i (?:reply|answer|write|put|rate|count|(?:do|say|text|send)(?= /|$| here| now"
        r"| with this| next| back| to (?:this|you))))\b"
    ),
)  # fmt: skip
