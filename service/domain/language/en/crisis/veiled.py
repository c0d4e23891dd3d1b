"""Danger in other people's words: what comes when they are gone, a body that will give out, what somebody did."""

from typing import Final

VEILED: Final = (
    (
        "funeral payout pension insurance passwords pay accident fridge will estate vinyl dog cat budgies",
        (
            (
                r"(?:paid (?:off|for)|arranged|booked|planned|sorted(?: out)?|bought|chose|picked)(?: \w+)? my (?:own "
                r")?(?:funeral|cremation|burial|plot|headstone|coffin)\b"
            ),
            (
                r"(?:insurance|pension|payout|life cover)\b.{0,70}\b(?:most use|than with me|than me|worth more|in "
                r"case youre|better off|when i do it|without me|still pay|once im)\b"
            ),
            (
                r"(?:look|make it look|seem) like an accident\b|better off with (?:the|my) (?:payout|insurance|money|"
                r"pension)\b|(?:most|only) use (?:ill|i will|id) ever be\b"
            ),
            (
                r"passwords?\b[^/]*(?:/ )?.{0,60}\b(?:forgive me|from \w+day on|when im not|after (?:today|tonight|"
                r"\w+day)|wont be (?:here|there|able))\b"
            ),
            (
                r"sort(?:ed|ing)? out who gets (?:my|the)\b|who (?:gets|will have|takes) (?:my|the) (?:dog|cat|vinyl|"
                r"records|tools|car|kids)\b(?=.*\b(?:then|gone|go|after|let go|without)\b)"
            ),
            (
                r"(?:rehomed|rehoming|found (?:a )?homes? for) (?:the|my) (?:\w+ )?(?:budgies|dog|dogs|cat|cats|pets?|"
                r"birds|fish|rabbit|hamster)\b.*\b(?:one more thing|last thing|nothing ever|then thats|done|goodbye|"
                r"ready)\b"
            ),
        ),
    ),
    (
        "me myself my i us",
        (
            (
                r"(?:there will be|therell be|there wont be|be) (?:no|any) (?:more )?me (?:to|left|after|by|"
                r"anymore)\b|subtract\w* me\b|cut me out and they\b|(?:finish|end|erase|delete) me(?= /|$| off| now| "
                r"already)(?<!it will finish me)(?<!nearly finish me)"
            ),
            (
                r"(?:when|if|until|once|unless|what if|whether) i (?:finally |actually )?(?:do it|did it)(?= /|$| "
                r"tonight| on| then| and| this| at)(?!.*\b(?:finish|again tomorrow|application|report)\b)"
            ),
            (
                r"(?:(?:i will|ill|i am going to|im going to|im) do(?:ing)? it (?:after (?:exams|christmas|the)|alone|"
                r"by my own hand|by myself|on \w+day while|when they|when everyone|once)|by my own hand|with my own "
                r"hands?(?= /|$))(?! to (?:it|the (?:car|house)))"
            ),
            (
                r"see to it myself\b|(?:only question (?:left )?(?:is )?|just a question of|matter of) when(?= /|$)|"
                r"ive got the means\b|got (?:what|everything) i need to (?:get there|do it|go)\b|planned it that way\b"
            ),
            (
                r"(?:settled on|decided on|picked|chosen|chose|got|set|have)(?: \w+){0,2} (?:date|day|night|place|"
                r"spot|where|time) (?:to go|to die|to be gone|ill go|for it|to do it|i go)(?= /|$)(?! on holiday)"
            ),
            (
                r"(?:want|wanting|hope|hoping|plan\w*|going|way|help) (?:me |to )?(?:be gone|go) (?:for good|with "
                r"dignity|peacefully|tonight|soon|by \w+day)(?= /|$| and| before)|asked my \w+ to help me (?:go|die|"
                r"end)\b"
            ),
            (
                r"let(?:ting)? (?:fate|god|the (?:sea|river|lorry|cold|train|road)) (?:have|take|decide|finish)(?: "
                r"\w+)? ?(?:me|it)?(?= /|$| for me)|(?:hoping|waiting for|so that) (?:a|the|some|my) (?:\w+ )?"
                r"(?:lorry|truck|heart|body|car|train|bus) (?:would |will |to )?(?:sort it|hit|stop|quit|give out|"
                r"take|kill|end it)\b"
            ),
            (
                r"(?:body|heart|liver|kidneys) (?:will|to|would|should|might) (?:quit|stop|give (?:out|up|in)|shut "
                r"down|pack (?:up|in))\b(?=.*\b(?:after|want|eat\w*|eventually|soon|food|hoping|so)\b)"
            ),
            (
                r"(?:pray|prays?|ask|asked|beg|begged)(?: \w+)? (?:each|every)? ?(?:night|morning|day)? ?(?:god |to "
                r"god )?(?:to |for )?(?:be taken|not (?:to )?(?:make me )?(?:open my eyes|wake)|take me(?! (?:off|out|through|on|to|with|for|from|back|in)\b)|let me go|die|"
                r"end it)\b"
            ),
            (
                r"(?:tired|sick|scared|hate|dread) of (?:waking up|being awake and alive|breathing)(?= /|$| every| "
                r"each| and| to (?:this|it))|reason(?: for me)? to (?:go on breathing|keep breathing|breathe)\b|(?:go "
                r"on|keep|still be|stop) breathing\b(?=.*\b(?:reason|promise|why|goal|point|far as|tonight|want)\b| /|"
                r"$)(?! (?:exercises|through))"
            ),
            (
                r"(?:being here|being alive|breathing|living) is (?:just )?a habit\b|(?:world|life) is a party and\b|"
                r"(?:im|i am) (?:just )?(?:already )?(?:buried|dead inside and|a ghost)(?= /|$| just| in)(?! (?:in|"
                r"under) (?:work|emails))|(?:already|dead) (?:buried|(?:girl|man|woman|boy|guy) walking)\b"
            ),
            (
                r"(?:tapp?ing|tapped|logging|logged|signing|signed|checking|clocking|opting|bowing) (?:out|"
                r"off)\b.{0,25}\b(?:not work|of life|life)(?= /|$| tonight| for good| now)|ending things\b.*\b(?:his|"
                r"my) own things\b"
            ),
            (
                r"(?:i shall|ill|i will|shall) not be (?:finishing it|seeing|here)\b.*\b(?:nor anything|reproach|"
                r"blame|sorry|forgive)\b|(?:dont|please dont|do not) (?:reproach|blame) (?:yourselves|yourself|anyone|"
                r"each other)\b|wasnt (?:her|his|your|their|anyones) fault\b.*(?= /|$)"
            ),
            (
                r"nobody(?:s| is| will| can| could)?(?: going to)? (?:be quick enough|get (?:here|there|to me) in "
                r"time|stop me|reach me|be able to (?:stop|save))\b|(?:dont|do not) send (?:anyone|anybody|help|the "
                r"police)\b|door(?: is|s)? (?:unlocked|open) for (?:whoever|them|the police|mum|whomever)\b"
            ),
            (
                r"(?:which|who|what) (?:\w+ )?(?:would|will|is going to) find me\b|working out (?:which|"
                r"who)\b[^/]*\bfind me\b|if i stop (?:answering|replying|texting|breathing)\b"
            ),
        ),
    ),
    (
        "found find goodbye cheerio bye goodbyes last forgive",
        (
            (
                r"(?:post|posting|send|sending|schedul\w+|say|saying)(?: \w+)? (?:my )?(?:goodbyes?|cheerio|farewell|"
                r"bye) (?:\w+ )?(?:at \d|so nobody|to everyone|properly|without (?:letting on|them knowing|saying "
                r"why))(?! at (?:work|the office))"
            ),
            (
                r"(?:nice|good|lovely) (?:last|final) (?:one|day|evening|week|night)(?: to (?:have|go out on|end on)| "
                r"for me)\b|(?:goodbye|bye) (?:and|n) (?:god bless|good luck|thank you all|sorry)\b|forgive me\b.*\b"
                r"(?:feed|key|dog|cat|kids|look after)\b"
            ),
            (
                r"(?:this was|that was|its) the last thing keeping me\b|(?:last thing on (?:my|the) list)\b.*\b(?:can "
                r"go|now i|free|goodbye)\b|now i can go(?= /|$)(?! (?:to|home|on))"
            ),
            (
                r"(?:dont|no need to|please dont) (?:come )?(?:look|looking|search|searching)(?: for me)?(?= /|$| "
                r"please| ok)(?=.*|$)(?<!dont look)|been real\b.*\b(?:dont come|off|goodbye)\b"
            ),
        ),
    ),
    (
        "wheel engine road harbour sea lorry garage water belt lights speed platform quarry bore",
        (
            (
                r"(?:lay|lie|laid|lying|sat|sit) (?:down )?(?:in|on) the (?:road|tracks|railway|rails|motorway|a "
                r"road)\b(?! (?:trip|side))|toes over\b|shoes off\b.{0,40}\b(?:edge|quarry|bridge|water|cliff)\b|"
                r"(?:edge|quarry|bridge|water|cliff)\b.{0,40}\bshoes off\b"
            ),
            (
                r"(?:drive|driving|drove|ride|walk\w*|wade\w*|steer\w*|swim)(?: \w+){0,4} (?:into|in) (?:the )?"
                r"(?:harbour|harbor|sea|loch|lake|river|canal|ocean|reservoir|quarry)\b(?! (?:for a (?:swim|dip)|and "
                r"(?:swam|swim)|with the (?:kids|dog)|front|view))"
            ),
            (
                r"(?:shut|shutting|closed|close|closing|sealed|sealing)(?: \w+)? (?:the )?(?:garage|windows?|car)(?: "
                r"door)?\b.{0,30}\b(?:engine|hose|exhaust|gas|fumes|barbecue|coals)\b"
            ),
            (
                r"(?:drive|drove|driving|ride|riding|took|take)\b.{0,40}\b(?:eyes (?:shut|closed)|no lights|lights "
                r"off|belt off|no helmet|without (?:a )?(?:helmet|belt))\b"
            ),
            (
                r"(?:sat|stood|slept|sitting)\b[^/]*\b(?:twelve bore|12 bore|shotgun|dads gun|air rifle|rifle|"
                r"pistol)\b|(?:took|take|taking|put) (?:the|my|a) (?:belt|rope|cord|cable) (?:to bed|around my|round "
                r"my|up to the|out and)\b"
            ),
        ),
    ),
    (
        "dead die hang hanging kms alive sh stash ribbons thigh thigh skin deep clean cutting ampoule",
        (
            (
                r"(?:hopefully|maybe|just|probably|to|please|rather) die(?= /|$| tonight| tbh| i guess| soon| in my "
                r"sleep)(?<!never say die)|can (?:you|u|i|someone|a person) die (?:from|of|by) (?:not |too |taking|"
                r"drinking|mixing|\d)"
            ),
            (
                r"(?:thinking of|about to|going to|want to|wanna|gonna|might|should|rather) kms\b|\bkms (?:rn|right "
                r"now|tonight|fr|not)\b"
            ),
            (
                r"(?:plans?|planning|going|heart|want|mind) (?:on |to )?hang(?:ing)?(?= /|$| come| on \w+day| tonight|"
                r" by)(?! out)|look for the place\b"
            ),
            (
                r"(?:went|go|going|cut|cuts) (?:in )?too deep(?: this time)?(?= /|$| again| and)|(?:holding|held|"
                r"pressed|pressing|put)(?: \w+)? (?:iron|lighter|cigarette|cig|hot \w+|straighteners?|flame)(?: \w+)? "
                r"(?:against|to|on|into) my\b|skin is in ribbons\b|(?:razor|blade) stash\b"
            ),
            (
                r"clean (?:from|of) (?:sh|self ?harm|cutting)\b.{0,40}\b(?:was|relaps\w*|until|not anymore|broke|"
                r"again|look)\b|(?:punch\w*|hit\w*|slapp\w*|smash\w*|batter\w*) my (?:own )?(?:own face|face|own head|"
                r"legs|thighs|own legs)\b(?! (?:goal|pr))"
            ),
            (
                r"know (?:exactly )?(?:which|what|how many|how much) (?:\w+ )?(?:ampoule|dose|vial|drug|amount|pills|"
                r"would (?:do it|kill|be enough))\b|(?:which|what)(?: of my)? (?:pills|meds|tablets|drugs) (?:are |is "
                r")?(?:dangerous|deadly|fatal|lethal|kill)\b|pills (?:so far|each|one by one)\b"
            ),
            (
                r"(?:refus\w*|keep refusing|not (?:eating|eaten)|without (?:food|water|eating|drinking)|not drinking|"
                r"feeding myself less|havent eaten (?:for|in) \d+)\b.{0,60}\b(?:over|hoping|fade|quit|die|point|after|"
                r"cant make me|till i|until i|disappear)\b"
            ),
            (
                r"(?:do|did|doing) (?:what|the same as) my (?:\w+ )?(?:brother|sister|dad|mum|mom|uncle|friend|cousin|"
                r"mate|best friend) did\b|(?:pumped|pump) my stomach\b|wish they had(?:nt)? (?:not )?bothered\b|they"
                r"(?:d|ll|)? (?:would )?(?:cry|be sad|grieve|mourn) for a (?:week|bit|day|while|month)\b|never "
                r"supposed to come back from\b"
            ),
        ),
    ),
    (
        "heaven baby join lord angel angels",
        (
            (
                r"(?:go be|go and be|got to go|gots to go|need to be|going to be|want to be|be) with (?:my|our) "
                r"(?:\w+ )?(?:baby|girl|boy|son|daughter|mum|mom|dad|wife|husband|man|twin|angel)\b.*\b(?:heaven|gone|"
                r"alone|grave|need to get there|passed|died|angels?|up there)\b"
            ),
        ),
    ),
)
