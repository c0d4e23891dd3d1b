"""How people tell in English that a part is done."""

from typing import Final

_SOME_WAY: Final = (
    r"(?:a (?:bit|third|quarter|fair bit|good bit|chunk|little|couple|few)|half\w*|two thirds|three quarters|some"
    r"|most|partway|"
    r"part way|midway|page \d+|\d+ pages?|\d+ ?(?:percent|%)|the (?:first|intro|second|middle|easy)|one|two|three"
    r"|the half way|"
    r"the halfway|about half)"
)
_END: Final = (
    r"(?:finish|complete|end|conclude|wrap|close|submit|send|get to the end|get through|make it all|see it through"
    r"|polish)"
)
IN_PART: Final = (
    (
        r"\b(?:worked|tried|started|began|got going|sat down|got into it)\b[^/]*\bbut (?:i )?(?:then )?(?:hit a (?:wall"
        r"|snag)|got stuck|stalled|lost (?:steam|focus)|ran into)\b"
    ),
    (
        r"\b(?:more|better) than nothing\b|\bless than (?:all|everything|i (?:wanted|planned|hoped))\b|\bnot nothing\b"
        r"|\b(?:wouldnt|couldnt|cant) (?:really )?(?:call|say) (?:it|its|its all|that) (?:\w+ )?(?:done|finished"
        r"|complete)\b"
    ),
    (
        r"^(?:only |just |about |maybe |well )*(?:a |one )?(?:wee|tiny|small|little|teeny|teensy|itty|fair|good|decent"
        r"|big)? ?(?:bit|smidgen|smidge|dash|sliver|crumb|fraction|portion|slice|chunk|dent|morsel|touch|tad"
        r"|part)(?: (?:of it|done|today|only|yeah|yes|at least))*$"
    ),
    (
        r"^(?:i )?(?:did|made|sent|called|wrote|ran|cleaned|got|finished|done)\b[^/]* / (?:but )?(?:the "
        r"|my )?(?!no\b)\w+(?: \w+)? (?:no|not|nope|not so much|not yet|didnt happen|never happened)$"
    ),
    (
        r"\bfar from (?:done|finished|complete)\b|\b(?:long|some|a) way (?:from|off) (?:done|finished|finishing)\b"
        r"|\b(?:gave|put) (?:it )?(?:in )?an hour\b|\bgetting through it\b|\bin stages\b|\bpiece by piece\b"
        r"|\bbit by bit\b|\blittle by little\b"
    ),
    r"did (?:begin|start|try|attempt|make a (?:start|dent))\b[^/]*(?:/ )?(?:but|though|yet|only|could|didnt)\b",
    (
        r"(?:but|just|though|only) (?:i )?(?:then )?(?:couldnt|cant|wasnt able to|didnt|havent|am yet to|yet to"
        r"|still need to|"
        rf"still have to|need to|have to|not) (?:\w+ )?{_END}\w*\b"
    ),
    (
        r"\b(?:got|made it|went) through (?:only |just |about |around |maybe |like |roughly |almost |nearly |over |barely )*"
        r"(?:a (?:third|quarter|fifth|tenth|fraction|chunk)|half|two thirds|three quarters|some|most)(?= /|$| today| so far"
        r"| tonight| before| then| and)"
    ),
    (
        r"(?:got|went|gone|made it|reached|am|im|was|been) (?:through |to |about |around |maybe |like |only "
        r"|as far as |up to |roughly )*"
        rf"{_SOME_WAY} (?:of|through|way|done|into|in\b|there|and|then|before|but|the way)(?! (?:hours?|an hour|mile))"
    ),
    (
        r"(?:and|but|then|i|had to) (?:then )?(?:stop(?:ped)?|quit|gave up|paused|bailed|packed it in|called it"
        r"|ran out of (?:steam|puff|gas|juice|road)|"
        r"fizzled|stalled|lost steam)(?! at (?:the|my|a|work|home|\w+s)\b(?! (?:end|half|middle|first|second|third|last)))"
        r" (?:at|after|halfway|half way|short|partway|midway|there|before (?:the "
        r"|i )?(?:end|finish\w*)|on|when|around|with|\d)\b"
    ),
    (
        r"\b(?:ran out of (?:steam|puff|gas|juice|road|ink|paper|battery)|lost steam|fizzled out|petered out"
        r"|trailed off|tapered off)\b"
    ),
    (
        r"\b(?:nibbled (?:at|away)|dipped (?:a|my) toe|scratched the surface|put a dent|dented it|got the ball rolling|"
        r"broke the back of it|half ?(?:arsed|assed|hearted)|laid the groundwork|roughed (?:it )?out|roughed out|"
        r"bare bones|a skeleton|the bulk(?: of it)?|most of the way|the lions share|a chunk|chunks of it|"
        r"the easy (?:bit|part|half|ones?)|(?:halfway|half way|midway|partway) (?:house|point|there|through(?! (?:lunch|dinner|breakfast|the (?:night|day|shift|week|movie|film|meeting|call)))|down|up)|"
        r"six(?:ty)? (?:percent|of ten)|mustve been half|swings and roundabouts|in dribs and drabs|bits and bobs"
        r"|to be continued|"
        r"watch this space|one foot in|jury(?:s| is) (?:still )?out|had a (?:go|stab|crack|bash)(?: at it)?|"
        r"took a (?:stab|crack|swing)(?: at it)?|gave it (?:a (?:go|shot|whirl)|my best shot|the old college try))\b"
    ),
    (
        r"\bone (?:down|done|sorted|finished|sent|in the bag)\b[^/]*(?:/ )?(?:and |but )?(?:one|two|three|another"
        r"|the other|\d) (?:to go|left|more|still|isnt|not|to do)\b"
    ),
    (
        r"\b(?:one|first|1|some|a few|half)\b[^/]{0,20}(?:/ )?(?:but )?(?:not|and not|just not|never|didnt do|skipped"
        r"|left) (?:the )?(?:others?|second|rest|next|2|two|other one|all)\b"
    ),
    (
        r"\b(?:yes|yep|yeah|done)\b (?:for|on|to|with)\b[^/]*(?:/ )?(?:and |but )?(?:no|nope|nah|not)\b (?:for|on|to"
        r"|with|the|so much)\b"
    ),
    r"\b(?:no|nope|nah)\b (?:for|on|to|with)\b[^/]*(?:/ )?(?:and |but )?(?:yes|yep|yeah)\b (?:for|on|to|with)\b",
    (
        r"(?:did|got|finished|wrote|made|sent|called|ran|walked|cleaned|read|packed|filled)\b[^/]*(?:/ )?(?:but "
        r"|though |and )?(?:just )?"
        r"(?:not|skipped|left|never got to|didnt do|didnt touch|forgot|still need|still have|need to|have yet"
        r"|no time for|ran out of \w+ (?:for|before)) "
        r"(?:the|my|to do the|any|all|everything|out|it yet|yet)\b"
    ),
    (
        r"\b(?:written|drafted|typed|filled (?:in|out)|packed|done|ready|printed|addressed)\b[^/]*(?:/ )?(?:but|just"
        r"|only|still|though|and)(?: \w+){0,3} (?:not (?:yet )?(?:sent|posted|submitted|mailed|signed)|unsent"
        r"|to (?:send|post|submit|sign|press send|hit send|mail))\b"
    ),
    (
        r"\b(?:still |just )?(?:needs?|wants?|missing|lacks?|waiting on|short of|bar|minus|save for|shy of|aside from"
        r"|other than|barring) (?:a |the |one |another |its |some |the last |the final )*(?:signature|proofread|polish"
        r"|tidy|final (?:read|check|bit|touch\w*)|last (?:bit|page|part|section|one)|ending|conclusion|cover letter"
        r"|second|stamp|tweak\w*|finishing touch\w*)\b"
    ),
    (
        r"\b(?:kind|sort) (?:of )?(?:did|got|yes|yeah|done)\b|^(?:kinda|sorta) (?:did|sent|got|yes|yeah|done|finished"
        r"|started)\b"
    ),
    (
        r"\b(?:most|half|some|part|parts|bits|a few|a couple|two|three|one) (?:of )?(?:it|them"
        r"|the \w+) (?:got )?(?:done|finished|sorted|sent|yes)\b"
    ),
    (
        r"\b\d+ (?:out )?of (?:the )?\d+\b[^/]*\b(?:then|and|before|but) (?:i |then )*(?:call(?:ed|ing) it (?:quits|a (?:day|night))|quit|"
        r"stopped|gave up|bailed|packed it in|ran out)\b"
    ),
    (
        r"\b\d+ (?:out )?of (?:the |my )?(?:\d+|two|three|four|five|six|seven|eight|ten|twelve) (?:\w+ )?(?:done|sent"
        r"|finished|down|made)\b"
    ),
)
