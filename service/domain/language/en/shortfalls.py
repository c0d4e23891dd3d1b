"""How people say in English that it was not done, or only in part."""

from typing import Final

NO_ALONE: Final = (
    r"(?:n|no|nope|nah|no no|no no no|nuh uh|uh uh|nein|non|nada|negative|negatory|neg|nuh|"
    r"not exactly|not so much|not|not really|not at all|not today|not this time|not yet|"
    r"no not yet|not yet no|not quite yet|never|didnt|i didnt|didnt do it|i didnt do it|did nt|"
    r"no i didnt|i did not|havent|i havent|not done|undone|not started|nothing|nothing done|zero|"
    r"zip|zilch|none|none of it|nil|0|fail|failed|i failed|big fail|epic fail|total fail|flop|"
    r"flopped|forgot|i forgot|forgot it|totally forgot|i wish|sadly no|sadly not|unfortunately no|"
    r"unfortunately not|afraid not|im afraid not|regrettably no|no sorry|sorry no|nope sorry|"
    r"no luck|no dice|no go|no can do|no chance|no way|hell no|heck no|couldnt|i couldnt|"
    r"couldnt do it|wasnt able to|unable to|skipped it|i skipped it|missed it|missed|i missed it|"
    r"bailed|i bailed|bailed on it|ran out of time|no time|no energy|no motivation|too tired|"
    r"too busy|got busy|overslept|tomorrow|later|will do|i will|soon|tonight|next time|"
    r"maybe tomorrow|maybe later|didnt happen|it didnt happen|never happened|x|thats a no|"
    r"its a no|big no|hard no|a no|no from me|not a thing|not a bit|not one bit|hardly|"
    r"nothing at all|not even close|not even started|not even a little|nowhere near|not a chance|"
    r"gave up|i gave up|procrastinated|nothing yet|0 percent|0 out of 10|still no|still not|"
    r"not happening|didnt manage|didnt manage it|did nothing|i did nothing|on my list|"
    r"its on my list|on my list for tomorrow|about to|im about to|next week|next month|"
    r"bottled it|ha i wish|"
    r"still to do|still todo|going to in (?:a bit|a minute|an hour|\d+ minutes)|in (?:a bit|a minute|an hour)|"
    r"something came up|yeah no|yeah nah|nah yeah no|not gonna happen|"
    r"still on my (?:to do )?list|about to start|this weekend|hopefully tomorrow|hopefully tonight)"
)
NO_START: Final = (
    r"(?:no|nope|nah|n|negative|nuh uh|not yet|not today|not really|not at all|not done|not even|"
    r"not this|havent|didnt|couldnt|wasnt able|unable|failed|forgot|sadly no|unfortunately no|"
    r"never|nothing|none of|zero|hell no|no luck|afraid not|skipped it|bailed|didn t)"
)
NO_INSIDE: Final = (
    (
        r"(?:meant|intended|planned|wanted|supposed|kept meaning|hoped|had planned|was gonna|"
        r"was going)(?: to)?(?: (?:but|it|do it|though|today|do that))*(?= /|$)|"
        r"(?:i )?(?:said|thought) i (?:would|will) but\b|but (?:no|nope|nah)$|day (?:flew|got) (?:by|away)\b|"
        r"^rain check\b|^n0$"
    ),
    (
        r"^(?:nyet|no bueno|power outage|no power|in a bit|in an hour|give me (?:an hour|a sec|a minute|a few)|"
        r"next week maybe|tomorrow is another day|"
        r"(?:i )?got nothing|not my day)$|not in the cards\b|swing and a miss\b"
    ),
    r"nothing (?:got |was )?(?:done|finished|accomplished)\b",
    r"put(?:ting)? (?:it|that|this) off\b",
    r"cold feet\b",
    (
        r"(?:couch|netflix|bed|sleep|fear|anxiety|life|laziness|nap|youtube|tv|tiktok|pillow|depression) (?:won|"
        r"happened|got me|called)\b|"
        r"every intention\b|(?:stared|staring|stare) at (?:it|the|my)\b|(?:and|but|did|wrote|for|"
        r"had) (?:still )?nothing$|"
        r"let myself down\b|(?:that|it|this) didnt happen\b|not the day\b|(?:won|took over|got) the (?:day|"
        r"battle)\b|never materiali[sz]ed\b"
    ),
    r"(?:getting|get) to it\b",
    (
        r"(?:tonight|tomorrow|later|this weekend)(?: \w+)? (?:hopefully|maybe|probably|for sure|"
        r"i promise|i swear)\b"
    ),
    r"(?:hopefully|maybe|probably) (?:tonight|tomorrow|later|this weekend|soon)\b",
    r"not (?:since|so much|exactly)\b",
    r"froze\b",
    (
        r"(?:tried|attempted)\b[^/]*\b(?:failed|but couldnt|but no|but didnt|no luck|without (?:luck|"
        r"success)|in vain|gave up|nothing worked)\b"
    ),
    r"(?:doing|do) it (?:after|before|tonight|later|now|soon|in|right now|this)\b",
    r"(?:on|stays on|still on) (?:my|the) (?:to do )?list\b",
    r"about to (?:start|begin|do it)\b",
    (
        r"(?:didnt|did nt|couldnt|wasnt able|havent|hasnt|wont|never|cant|unable to|failed to|"
        r"forgot to|forgot|neglected to|was not able|not able|wasnt|didnt even|wouldnt|hadnt|isnt|"
        r"aint)\b(?:(?! but| all of| all$| it all| the whole| everything| as much| quite|completely|"
        r" fully| entirely| finish)[^/])*"
    ),
    r"forgot\b",
    r"(?:ran|run) out of (?:time|day|hours|daylight)",
    (
        r"no (?:time|energy|motivation|progress|luck|chance|spoons|movement|success|action|dice|"
        r"bandwidth|way|strength)\b"
    ),
    (
        r"(?:too|so|way too) (?:tired|busy|sick|late|exhausted|much going on|hungover|anxious|"
        r"overwhelmed|lazy|cold|hot|drained|wiped|stressed|depressed|sad|scared|nervous|hard|long|"
        r"beat|sleepy|down|low|chicken)\b"
    ),
    (
        r"(?:not yet|not done|not started|not finished at all|not happening|nothing (?:done|happened|"
        r"got done|yet)|zero (?:progress|done|percent)|0 percent|not a thing|not even|got nowhere|"
        r"nowhere near|not one|none of it|no progress|still (?:havent|not|need to|have to|got to|"
        r"on my list|to do)|yet to|never got (?:to|around|round)|never happened|did nothing|"
        r"do nothing|didnt)\b"
    ),
    (
        r"(?:will|ill|going to|planning to|plan to|about to|gotta|need to|have to|hoping to|intend to|"
        r"want to|trying to|hope to|gonna|aim to|got to|im) (?:do|finish|start|get|try|tackle|send|"
        r"call|doing|work on|go|make|be doing|get to|have it)\b[^/]*\b(?:tonight|tomorrow|later|soon|"
        r"now|this (?:evening|afternoon|weekend)|after|next|in the morning|in a bit|before bed|it|"
        r"this|right after|on \w+day|first thing|in an hour|shortly)\b"
    ),
    (
        r"(?:doing|do|finish(?:ing)?|start(?:ing)?|move[ds]?|moving|push(?:ed|ing)?|postpon(?:ed|ing)|"
        r"rescheduled?|delay(?:ed|ing)?|put(?:ting)?|leav(?:e|ing)|try(?:ing)?|saving) (?:it|that|"
        r"this)? ?(?:off )?(?:again )?(?:to|until|for|till)? ?(?:tonight|tomorrow|later|next|"
        r"this (?:evening|weekend|afternoon)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"the (?:weekend|morning))\b"
    ),
    (
        r"(?:will do|gave up|bailed|skipped|procrastinated|chickened out|put it off|blew it off|"
        r"dropped the ball|overslept|slept (?:in|through|all)|fell asleep|stayed in bed|"
        r"in bed all day|blanked|spaced|slipped my mind|got (?:sidetracked|distracted|busy|caught up|"
        r"derailed|sick|called in|pulled)|sidetracked|wimped out|flaked|lost track|life (?:got|"
        r"happened)|day got away|time got away|got away from me|watched (?:tv|netflix|youtube|shows|"
        r"movies) (?:instead|all)|instead|postponed|cancelled|canceled|rescheduled|blew it|messed up|"
        r"screwed up|fell through|fell apart|failed|not me|maybe tomorrow|try again tomorrow|"
        r"tomorrow instead|rained out|stood me up|was closed|ate my day|no show|backed out|"
        r"talked myself out|lazy day|wasted the day|ghosted|not in the mood|left it|kids sick|"
        r"called in sick)\b"
    ),
    (
        r"(?:is|are|was|its|were) (?:a )?(?:no|nope|fail|bust|flop|wash|total fail|failure|disaster|"
        r"hard no|no go)\b"
    ),
    r"no$",
)
PARTLY_ALONE: Final = (
    r"(?:p|partly|part|partial|partially|in part|half|halfway|half way|half done|half of it|"
    r"half and half|half half|1/2|50/50|fifty fifty|50 percent|half assed|kinda|kinda sorta|sorta|"
    r"kindof|sortof|somewhat|some|some of it|some of them|a bit|a bit of it|a little|little bit|"
    r"a little bit|a tad|bits|bits of it|bits and pieces|pieces|in pieces|pieces of it|most|mostly|most of it|most of them|"
    r"for the most part|mainly|largely|almost|almost done|nearly|nearly done|almost all|"
    r"almost there|nearly there|just about|more or less|ish|yes ish|yesish|doneish|done ish|"
    r"yeah ish|so so|so-so|meh|eh|comme ci comme ca|yes and no|no and yes|yes no|yes/no|yesno|"
    r"yes but no|both yes and no|maybe half|about half|like half|roughly half|not all|"
    r"not all of it|not all of them|not everything|not completely|not entirely|not fully|"
    r"not totally|not quite|not quite all|not exactly|incomplete|unfinished|in progress|wip|"
    r"work in progress|in the works|underway|working on it|still working on it|getting there|"
    r"on my way|on it|started|started it|i started|i started it|made a start|got started|began|"
    r"begun|begun it|made progress|some progress|progress|made some progress|good progress|"
    r"a start|to some extent|to an extent|to a degree|in a way|a piece of it|part of it|"
    r"parts of it|a part|parts|a third|two thirds|three quarters|a quarter|quarter|one third|"
    r"the first part|first part|first half|the first half|one of two|one of them|tried|i tried|"
    r"attempted|i attempted|barely|minimally|sort|kind|technically|semi|part done|partly done|"
    r"partially done|mixed|did some|did a bit|did a little|did half|did most|did part|yes partly|"
    r"yes partially|no but partly|partway|part way|in between|somewhere in between|half a job|"
    r"80 20|(?:a )?bit of both|no but yes|(?:small|little|slow|tiny|slight|teeny)(?: tiny)? (?:progress|bit|"
    r"start)|(?:a )?smidge(?:n)?|yes but no|more (?:no|yes) than (?:no|yes)|[1-9]0/[1-9]0|drafted|"
    r"drafted it|half drafted|outlined|outlined it|baby steps|small start|"
    r"chipped away|chipping away|nibbled at it|still at it|"
    r"still going|almost but not quite|so close|close|close enough|close but no cigar|pretty much|"
    r"as much as i could|kept trying|could be better|ongoing)"
)
# Partly, also beside a yes or a no.
PARTLY_SURELY: Final = (
    r"\bdid (?:what(?:ever)? (?:little )?|as much as |all |the (?:bits?|parts?) )i could\b",
    r"got as far as\b",
    (
        r"(?:did|done|finished|wrote|made|yes)\b[^/]*(?:/ )?(?:but )?not the (?!best|worst|greatest|easiest|"
        r"prettiest|"
        r"end|only|same|first)\w+$"
    ),
    r"(?:a|some|one|the|that) (?:\w+ )?(?:chunk|bit|portion|piece|section|batch)(?: of it)? (?:done|finished)\b",
    r"did the (?:\w+ )?(?:part|bit|half|parts|bits)\b",
    (
        r"(?:\d+|one|two|three|four) (?:done|down)(?: and)? (?:/ )?(?:\d+|one|two|three|four|"
        r"more) (?:more )?(?:to go|"
        r"left|to do)\b"
    ),
    r"(?:wasnt able to|unable to|not able to|didnt manage to|never got to|couldnt) (?:quite |fully )?finish\b",
    (
        r"(?:then|before i|until i|but i|but) (?:stopped|had to stop|quit|gave up|got (?:stuck|tired|distracted|"
        r"interrupted|bored|pulled away|called away))\b"
    ),
    (
        r"but (?:i )?(?:didnt|havent|have not|not|never|couldnt)(?: \w+)? (?:sent|send|submit|submitted|post|posted|"
        r"upload|uploaded|hit send|press send|print|printed|mail|mailed|share|shared)\b"
    ),
)
PARTLY_INSIDE: Final = (
    r"the first (?:part|half|two|three|bit|few|page|section|step)\b",
    (
        r"(?:nearly|almost)\b(?! (?:died|fell|forgot|missed|gave|cried|threw|quit|didnt|lost|passed|"
        r"killed|had|dead|two|three|an?\b|\d))"
    ),
    r"\b\d+ (?:\w+ )?instead of (?:the |my )?\d+\b",
    r"(?:first|rough) draft\b",
    (
        r"(?:edits|the rest|remaining|second half|other half|part two|part 2|rest) (?:is |are |"
        r"will be )?(?:for )?(?:tomorrow|later|tonight|to go|left|next)\b"
    ),
    r"close (?:to (?:done|finished|finishing)|but no)\b",
    r"at least\b",
    (
        r"(?:partly|partially|partial|halfway|half way|half of|half done|half finished|half the|"
        r"half my|half an? |only half|about half|other half|first half|second half|did half|done half|"
        r"got half|half)\b"
    ),
    (
        r"(?:kinda|sorta|somewhat|more or less|ish|so so|yes and no|in part|bits of|bits and pieces|"
        r"parts of|part of (?:it|the|that|my|them)|some of (?:it|the|them|my|that)|most of (?:it|the|"
        r"them|my|that|what)|a (?:bit|little|portion|piece|chunk|fraction|few) of (?:it|the|them|my|"
        r"that)|a little bit|mostly|for the most part|mainly|not quite|not (?:all|"
        r"everything|completely|entirely|fully|totally|100)|didnt (?:quite |fully |completely |"
        r"entirely |totally )?(?:finish|complete|get (?:it |them )?(?:all|everything|as far|"
        r"to the end|through (?:all|it all))|do (?:all|everything|it all|the whole))|"
        r"couldnt (?:quite )?(?:finish|complete|do (?:all|everything))|havent (?:quite |"
        r"fully )?(?:finished|completed)|unfinished|incomplete|in progress|made (?:a|some|good|decent|"
        r"little|solid|slow)? ?(?:start|progress|dent|headway|inroads)|made a dent|got (?:it |"
        r"that )?(?:started|going|partway|part way)|got a start|a start|a good chunk|chunk of|"
        r"chipped away|still (?:working|going|at it|finishing|in progress|editing)|working on it|"
        r"getting there|some progress|bit of progress|as (?:much|far|many) as i could|what i could|"
        r"to do the rest|rest (?:of it )?(?:tomorrow|later|tonight|to go|left|is for|can wait|after|"
        r"next)|the rest|more to (?:do|go)|(?:left|remaining|still) to (?:do|go|finish)|not finished|"
        r"wasnt finished|ran out of steam|two thirds|one third|a third|three quarters|a quarter|"
        r"except(?: for)?|all but|everything but|apart from|minus the|but not (?:all|the|everything|"
        r"finished|fully|completely|quite|as|much|it)|technically|only (?:got|did|managed|made|"
        r"finished|one|two|three|1|2|3|part|some|a (?:bit|little|few))|only \d|one of (?:the )?(?:two|"
        r"three|four|2|3|4)|two of (?:the )?(?:three|four|five)|just (?:the|one|part|some|a (?:bit|"
        r"little|few|start))|opened (?:it|the doc|the file|the document) (?:but|and)|drafted (?:it|"
        r"but)|outlin(?:ed|e)|halfhearted)\b"
    ),
    (
        r"(?:i |ive |have |just |at least )?(?:started|begun|began|attempted) (?:it|on it|the|that|my|"
        r"them|but|to|and|working|writing)?\b"
    ),
    r"started$",
    r"tried(?: to)?\b(?! and failed)",
    r"(?:[1-9]\d?) ?(?:percent|%)",
    r"\b[1-9]\d?(?:th|rd|nd|st)? (?:done|down|finished)[ /]+[^/]*\b(?:to go|left|more|not|remaining)",
    (
        r"did (?:some|a (?:bit|little|few|couple|part)|part|parts|most|one|two|three|1|2|3|4|"
        r"the first|5|10|15|20|30|only|what|like|about|bits)\b(?! (?:loads?|hours?|of the best))"
    ),
)
# Why it was not done, where nothing else says whether it was.
EXCUSE: Final = (
    (
        r"^(?:sick|ill|migraine|flu|covid|headache|hungover)\b|(?:sick|ill) in bed\b|they were closed\b|(?:no one|"
        r"nobody) (?:picked up|answered)\b"
    ),
    (
        r"(?:interview|meeting|call|appointment|class|it)(?: \w+)? (?:got|was|been) (?:moved|pushed|bumped|canceled|"
        r"cancelled|postponed)\b"
    ),
    (
        r"(?:was|were|been|am|im|is|got|feel|felt|feeling)(?: \w+)? (?:sick|ill|unwell|slammed|swamped|exhausted|"
        r"hungover|overwhelmed|"
        r"stuck (?:at|in|on)|in (?:bed|pain|meetings)|at (?:the )?(?:hospital|er|doctors?|vet|work)|driving all|"
        r"working all|down with|"
        r"snowed under|wiped|knackered|burned out|drained)\b"
    ),
    (
        r"(?:had|have|got|woke up with) (?:a |an |the |another )?(?:\w+ )?(?:migraine|headache|fever|flu|cold|"
        r"emergency|bad day|rough day|meltdown|panic attack|hangover)\b"
    ),
    r"(?:something|stuff|things|an emergency|work stuff) came up\b",
    (
        r"(?:work|shift|meetings?|appointment|day|call|class|training|interview|doctor)(?: \w+)? (?:ran|went|got|"
        r"was) (?:late|long|over|crazy|nuts|hectic|insane|mad)\b"
    ),
    r"(?:rained|snowed|stormed)\b",
    (
        r"(?:car|bus|train|laptop|computer|wifi|internet|power|phone|printer|site|website)(?: \w+)? (?:broke|"
        r"was down|"
        r"is down|died|crashed|went out|was out|wouldnt|is out)\b"
    ),
    (
        r"(?:kids?|son|daughter|baby|mom|mum|dad|wife|husband|dog|cat)(?: \w+)? (?:is|was|were|got|are|"
        r"had) (?:\w+ )?(?:sick|ill|fever|in (?:the )?(?:hospital|er)|home|up all night|throwing up)\b"
    ),
    r"so no (?:walk|run|gym|call|progress|time|application|cv|goal|work|writing|study\w*)\b",
)
# One thing done and another not: "the walk yes, the call no".
MIXED: Final = (
    r"yes (?:to )?(?:the|my) [^/]*/ (?:and |but )?no (?:to )?(?:the|my)\b",
    (
        r"^(?:i )?(?:wrote|drafted|typed|made|finished|packed|did|cooked|recorded|prepped|filled) (?:it|them|that|one) (?:/ )?"
        r"(?:but )?(?:i )?(?:didnt|havent|never) (?:actually )?(?:send|sent|post|mail|submit|call|use|deliver|hand|eat|upload|share)"
    ),
    r"yes to\b[^/]*(?:/ )?(?:and |but )?no to\b|no to\b[^/]*(?:/ )?(?:and |but )?yes to\b",
    r"not (?:quite |really |exactly )?100(?: ?%| percent)?\b",
    (
        r"\w+ (?:yes|yep|done|yeah) (?:/ )?(?:and |but )?(?:the |my )?\w+(?: \w+){0,2} (?:no|nope|nah|not|"
        r"not so much|"
        r"not yet|didnt)$"
    ),
    r"\w+ (?:no|nope|nah) (?:/ )?(?:and |but )?(?:the |my )?\w+(?: \w+){0,2} (?:yes|yep|done|yeah)$",
)
