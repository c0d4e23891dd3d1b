"""How people tell in English that it is done: idioms, frames, the state a thing is in."""

from typing import Final

_THING: Final = (
    r"(?:it|that|this|they|these|those|everything|all of it|both|(?:the|my|that|this|his|her|their|our|todays|"
    r"yesterdays) (?:\w+ ){0,2}\w+)"
)
_QUITE: Final = r"(?:now|all|finally|already|officially|just|also|well and truly|as of \w+|safely|at last)"
_INTO_STATE: Final = (
    r"(?:done|gone|sent|finished|submitted|signed|handed|turned|mailed|emailed|posted|paid|cleaned|fixed|booked|made|"
    r"written|called|rung|delivered|dropped|filed|printed|uploaded|shipped|packed|folded|washed|tidied|scheduled|"
    r"sorted|walked|fed|cooked|edited|cleared|emptied|painted|mowed|returned|sold|hung|mended|repaired|built|"
    r"scrubbed|mopped|swept|vacuumed|ironed|bought|picked up|set up|put away|locked in|slain|dealt with|looked after|"
    r"put to bed|over with|out the door|in the (?:post|mail|can|bag|bank|books|bin|ground|outbox)|on its way|off my "
    r"(?:plate|chest|desk|list|hands)|history|behind me)"
)
# Begun, tried, nearly given up, and then done.
THEN_DONE: Final = (
    (
        r"(?:took a (?:stab|crack|swing|shot)(?: at it)?|had a (?:go|stab|crack|bash)(?: at it)?|gave it (?:a (?:go|shot|try|"
        r"whirl)|my best(?: shot)?)|started|began|tried|tried again|kept at it|kept going) (?:/ )?(?:and|then|till|until) "
        r"(?:then |i |it |we |actually |finally |also |even )*(?:finished(?: it)?|completed(?: it)?|worked|nailed it|got it done"
        r"|did it|succeeded|made it|got there|was done|it was done)(?= /|$| (?:yes|today|tonight|too|yay|in the end|at last)\b)"
    ),
    (
        r"(?:(?:wanted|tempted|about|close|going|ready) to |nearly |almost )(?:quit|stop|give up|gave up|bail|bailed|skip|"
        r"skipped|walk out|text stop)(?: it| lol| halfway| early)?\b[^/]*(?:/ )?(?:but )?(?:i )?(?:didnt|did not|kept going|kept "
        r"at it|pushed through|no)? ?/ (?:done|did it|finished|yes|got it done)\b"
    ),
    (
        r"(?:was )?(?:wanted|tempted|about|close|going) to (?:quit|stop|give up|bail|skip|text stop)\b[^/]* but (?:yes|done|i "
        r"did it|did it|i did|finished|got it done)\b"
    ),
)
DONE: Final = (
    (
        r"consider (?:it|that|this|me) (?:\w+ )?(?:done|slain|sorted|handled|sent|finished|ticked|dealt with"
        r"|complete\w*)\b"
    ),
    (
        r"(?:bit|grasped|grabbed|took|faced|ripped|swallowed) the (?:bullet|nettle|bull|plunge|leap|music|plaster|"
        r"band ?aid|frog|pill)\b"
    ),
    (
        r"(?:did the deed|deed is done|deeds done|got the job done|jobs? (?:a good (?:one|un)|jobbed|done|sorted)|"
        r"bobs your uncle|signed sealed|bish bash bosh|bosh|ate the frog|ate my frog|put (?:it|that) to (?:bed|rest)|"
        r"put a bow on it|(?:knocked|hit|smashed) it out of the park|home run|slam dunk|nailed on|got (?:her|er) done|"
        r"one less (?:thing|job)|(?:box|boxes) (?:is |are )?(?:ticked|checked)|went (?:off )?without a hitch|"
        r"smooth sailing|walk in the park|light work|a doddle|got (?:it|that) over (?:and done )?with|"
        r"over and done with|got through (?:it|all of it|everything|the (?:whole|lot))(?! (?:yet|until|to))|"
        r"went for it|sucked it up|plucked up the courage|screwed up my courage|got my act together|"
        r"got off my (?:butt|ass|arse|backside) and)\b"
    ),
    (
        r"(?:you can |u can |please |pls |go ahead and )?(?:cross|tick|mark|check|chalk|strike|put) (?:it|that|this|me|"
        r"one|another one|todays|a tick)(?: (?:off|down|up|as|for|against|in|to|a|the|my|me|list|box|win|as a))* "
        r"(?:done|yes|complete\w*|off|list|win|victory|one)(?= /|$| please| lol| today| thanks)"
    ),
    (
        r"(?:gold star|give me a (?:medal|cookie|sticker|star)|wheres my (?:gold star|medal|cookie|sticker|prize)|"
        r"score one for|thats one for me|one (?:point )?(?:to|for) me|put the flags out|pop the champagne|"
        r"(?:patting|pat|patted) myself on the back|proud of myself|would you believe (?:it )?i"
        r"|believe it or not i did|"
        r"who would have thought|as promised|like i promised|kept my (?:promise|end)|true to my word|did what i said|"
        r"did exactly (?:that|what))\b"
    ),
    (
        r"(?:glad|happy|relieved|chuffed|proud|pleased|thrilled|delighted|stoked) (?:to (?:hit|press|have|say i|report)"
        r"|i did)\b"
    ),
    (
        r"^(?!.*\b(?:not|no|didnt|hasnt|havent|isnt|wasnt|couldnt|cant|wont|never|get|getting|be|half|first|two"
        r"|one|almost|nearly|some|"
        rf"most|part|partly|only|bit|until|when|once|if)\b)(?:\w+ ){{0,6}}{_THING}(?:s| is| are| was| were"
        r"| has been| have been| got| gets| went| just went)? "
        rf"(?:{_QUITE} )*{_INTO_STATE}\b(?<!half done)(?<!nearly done)(?<!almost done)(?<!not done)"
        r"(?= /|$| in| out| off| up| away| and| by| to| at| this| last| today| earlier| on| before| now| lol| too)"
    ),
    (
        r"(?:^|(?<=/ )|(?<=but )|(?<=and )|(?<=so ))(?:its|thats|theyre|(?:the |my )?\w+(?: is| are"
        r"|s)) (?:\w+ )?(?<!not )(?:gone|away|out|in|sent off|"
        r"out there|out of my hands|in the post|up|live|on its way|with (?:them|him|her|hr|the \w+))(?= /|$| now"
        r"| today| lol)"
    ),
    (
        r"(?:no way|wasnt|not|refused|couldnt|wouldnt|never|didnt)\b[^/]* (?:without|until"
        r"|before) (?:\w+ )?(?:finishing|doing|sending|"
        r"getting it|it was|(?:i|id|i had) (?:finished|did|done|sent))\b"
    ),
    (
        r"\b(?:did|wrote|sent|finished|cleaned|read|got|ran) the (?:lot|whole (?:thing|lot|shebang|nine yards)|full \w+"
        r"|entire \w+)\b"
    ),
    (
        r"\b(?:beat|met|hit|made) (?:the|my) (?:deadline|target|cut ?off|goal|quota)\b|\bahead of (?:schedule|time"
        r"|the deadline)\b|\bto spare\b"
    ),
    (
        r"(?:all|both|everything|lot) (?:of (?:it|them) )?(?:is |are |was |were |got )?(?:sent|paid|signed|posted|filed"
        r"|booked)\b"
    ),
    (
        r"^(?:so |and |well |ok )*(?:a |its a |thats a |big |huge |massive |resounding |definite |proud |solid |firm |"
        r"hard |easy |cautious |reluctant )+(?:yes|affirmative|tick|check|win|success)\b"
    ),
    (
        r"(?:so|and|then|but) (?:i )?(?:just )?(?:did|sent|finished|called|rang|submitted|posted|wrote|made) (?:it|them"
        r"|him|her)\b"
    ),
    (
        r"(?:managed|got) (?:it|that|everything|them)(?: all)? (?:in the end|somehow|though|after all|eventually"
        r"|finally)\b"
    ),
    r"(?:couldnt|cant) believe (?:i|how) (?:actually |finally |really )?(?:did|sent|finished|made|got|managed|easy)\b",
    r"hit (?:send|submit|publish|post)\b(?! yet)",
    (
        r"^(?:i )?(?:did|finished|completed|managed) (?:it )?(?:all|the lot|the whole|every|both|everything|each)\b"
        r"(?![^/]* (?:but|except|bar|apart))"
    ),
)
