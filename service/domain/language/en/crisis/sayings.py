"""Sayings that are no danger, blanked before danger is looked for."""

from typing import Final

SAYINGS_OF_DEATH: Final = (
    (
        r"(?:cat|dog|kitten|puppy|goose|geese|bird|seagull|bee|wasp|squirrel|toddler|baby|panic|"
        r"anxiety)s?(?: \w+)? (?:attacked|jumped|followed|grabbed|bit|scratched) (?:on )?me\b"
    ),
    (
        r"(?:phones?|laptops?|batterys?|batteries|cars?|plants?|computers?|tablets?) (?:is |are |was |about to |"
        r"almost )*(?:dying|dead|die|died)\b"
    ),
    r"dying (?:over |out )?here\b|suicide (?:is|was) (?:a |the )?(?:topic|subject|theme|rate)\b",
    r"(?:class|course|training|talk|lesson|unit|chapter|workshop|seminar) on suicide\b|suicide anniversary\b",
    (
        r"(?:feet|legs|back|knees|brain|phone|car|laptop|eyes|body|muscles|head|arms) (?:want|wants|wanted|are ready|"
        r"is ready) to die\b"
    ),
    (
        r"(?:could|wanted to|nearly|almost|about) (?:just |have |"
        r"literally )*die[d]?\b[^/]*(?:/ )?[^/]{0,20}\b(?:embarrass\w+|awkward|cring\w+|"
        r"mortif\w+|humiliat\w+)\b"
    ),
    r"gun to my head (?:id|i would|ill|i)\b",
    (
        r"affairs in order (?:for (?:the|my) (?:move|trip|interview|wedding|audit|new job|tax\w*)|at work|"
        r"before (?:the|my) (?:move|trip|vacation))\b"
    ),
    (
        r"(?:kill myself|shoot myself|hang myself|off myself|blow my (?:brains|head) (?:out|off)|die|scream|"
        r"jump out (?:of )?(?:a|the) window|"
        r"stab myself|gouge my eyes out) if (?:i (?:have to|get|hear|see|read|must)|they|he|she|one more|another|"
        r"this|we)\b[^/]*"
        r"(?:/ )?(?:lol|lmao|haha\w*|lmfao|jk|hehe\w*)\b"
    ),
    r"lost (?:\w+ ){1,5}to suicide\b|(?:died|death|passed|gone|loss)(?: \w+){0,2} (?:by|of|from|to) suicide\b",
    (
        r"survive (?:on|off|in (?:this|that) (?:job|economy|market|heat|industry|city)|without (?:coffee|caffeine|"
        r"my (?:phone|planner|"
        r"calendar|car)|a (?:job|car|paycheck)))\b"
    ),
    (
        r"(?:was|were|been|felt like|feels like|felt like i was|like im) dying (?:with|from|of|at|all (?:day|"
        r"night)|after|during|on the|"
        r"in (?:that|the) (?:heat|meeting|gym|class|interview))\b"
    ),
    r"(?:dying|die|dyeing) (?:my|her|his|the) (?:hair|roots|shirt|eggs)\b",
    r"ready for (?:this|it|the week|winter|today) to be over\b",
    r"dying inside (?:during|when|in|at|from|lol|watching|listening|while)\b",
    (
        r"(?:nobody|no one|noone) (?:has |ever |even |actually |is |s )*(?:died|dies|dying|is dying|"
        r"dead|going to die|gonna die|will die)\b(?! for me)"
    ),
    r"glad (?:to be|im|i am) alive\b",
    r"(?:good|great|happy|feels good|nice|thankful|grateful) to be alive\b",
    r"no longer dying to\b",
    r"dying (?:to please|for (?:the weekend|friday|a))\b",
    r"killing me(?: (?:softly|slowly))?(?! and)",
    (
        r"(?:kill|kills|killed|killing|killer|kil|slay|slayed|murder|murdered|destroyed|crush|crushed|"
        r"nail|nailed) (?:it|the (?:interview|presentation|pitch|exam|test|demo|workout|game|meeting|"
        r"lights?|engine|call|tab|process|vibe|mood|bill|weeds|audition|mood|battery|time|day|task|"
        r"list|essay|assignment|song)|that (?:interview|presentation|pitch|exam|test|demo|workout|"
        r"call|meeting|task)|this (?:interview|presentation|exam|test|list|goal|task|workout|week|"
        r"day)|my (?:interview|presentation|pitch|exam|workout|goals?|appetite|to do|list|vibe|mood|"
        r"time|buzz|inbox|darlings|garden|plants?|phone|battery)|time|two birds|an hour|a few|"
        r"some time|for (?:a|some|that)|three birds|2 birds|three hours|\d+ (?:hours?|minutes?|tasks?|"
        r"birds)|bugs?|weeds|with kindness|him with kindness|them with kindness|her with kindness|"
        r"a (?:bug|spider|fly|plant|bottle|process|few)|all the (?:bugs|weeds)|off the weeds|spiders?|"
        r"ants|roaches|mosquitos?)\b"
    ),
    r"starving myself of\b",
    (
        r"kill(?:ing)? myself (?:at work|working|laughing|over|to (?:get|make|finish|meet|please|"
        r"prove|impress)|with (?:work|overtime)|for (?:this|that|a|my) (?:job|company|boss|deadline|"
        r"client|grade))\b"
    ),
    r"end myself up\b",
    (
        r"(?:battery|phone|laptop|car|plants?|computer|tablet|mic|internet|wifi|printer|fern|engine|"
        r"chat|line|conversation|idea|project|deal|thread|lead|dream|tv|charger|cell|ipad|watch|"
        r"flower\w*|goldfish|fridge|watch|orchid|succulents?|basil|tomato\w*|garden|airpods|earbuds|"
        r"headphones|microphone|app|server|website|romance|disco)(?: \w+)? (?:is|was|just|s|has|"
        r"almost|nearly|about to|going to|went|already|totally|officially|completely|kept|"
        r"keeps)? ?(?:dead|die|died|dies|dying)\b"
    ),
    (
        r"(?:id|would|i would|rather|sooner) (?:(?:rather|sooner) )?(?:die|be dead(?! than (?:start|begin|try|do (?:this"
        r"|it|that|it all)) (?:over|again)\b)) than (?!keep|live|go on|wake|"
        r"face another|be here|feel this|continue|stay|spend another|be alive|exist|keep|carry on|be like this)"
    ),
    (
        r"(?:literally|absolutely|almost|about|nearly|actually|just|totally|thought i (?:would|"
        r"was going to|might)|wanted to|could have|i could have|couldve|going to) (?:just |literally |"
        r"absolutely )?(?:die|died|dying|dead) (?:when|of|from|laughing|at (?:that|this|your|the|her|"
        r"his)|reading|because (?:it was so|of (?:the|how))|on the (?:treadmill|bike|hill|spot|stage)|"
        r"lol|lmao|haha\w*|inside when|in (?:that|the) (?:interview|meeting|class|workout)|"
        r"after (?:that|the) (?:workout|run|interview|hike|spin|class))"
    ),
    (
        r"so (?:embarrass\w+|awkward|mortif\w+|cring\w+|ashamed|humiliat\w+|boring|bored|"
        r"nervous)\b[^/]*\b(?:die|died|dead|dying)\b"
    ),
    (
        r"(?:die|died|dying|dead)\b[^/]*\b(?:embarrass\w+|cring\w+|awkward\w*|boredom|laughter|"
        r"laughing|mortif\w+)\b"
    ),
    (
        r"(?:im|i am|that|omg im|lol im|actually|literally|was) (?:literally |so |actually |just |"
        r"legit |absolutely )*(?:dead|deceased|dying|ded)(?: (?:lol|lmao|lmfao|haha\w*|rn lol|omg))+"
    ),
    (
        r"(?:chats?|memes?|videos?|tiktoks?|reels?|show|movie|film|podcast|jokes?|comments|thread|comedian|sitcom|stories"
        r"|impressions?|gifs?|toddler|nephew|niece|grandkids?|puppy|cat) (?:\w+ )?(?:had|has|have|got) (?:me|us) (?:all |"
        r"absolutely |literally |legit |actually |fully |straight up |lowkey )*(?:dying|dead|deceased|ded)(?= /|$| fr| lol"
        r"| lmao| haha\w*| rn| today| tonight| laughing| again| ngl| tbh| omg| on the floor| all)"
    ),
    r"over my dead body\b",
    r"drop(?:ped)? dead\b",
    r"to die for\b",
    r"(?:never|old habits|habits) (?:say )?die\w*(?: hard)?\b",
    r"die ?hard\b",
    r"do or die\b",
    r"(?:not|isnt|no) (?:a )?life (?:or|and) death\b",
    r"(?:life (?:or|and) death|matter of life|death (?:of me|row|star))\b",
    (
        r"(?:bored|scared|worried|sick|tired|frightened|loved?|works?|worked|working|working me|"
        r"starv\w+|frozen?|freez\w+|worrying|bleed\w*|choke\w*|working myself|cold|love (?:him|her|"
        r"you|it|them)) (?:me |us |myself |half )?(?:to|2) death\b"
    ),
    r"be the death of me\b",
    r"(?:i|we) (?:could|would|d) kill for\b",
    r"dying (?:on the inside|inside) (?:lol|from|of|of laughter|haha)\b",
    r"die a little(?: inside)?\b",
    r"died a little(?: inside)?\b",
    (
        r"suicid(?:e|es|al) (?:squad|prevention|lanes?|doors?|runs?|sprints?|drills?|wings?|sodas?|"
        r"missions?|hotline (?:training|volunteer\w*|shift)|awareness|(?:rates?|statistics|stats|"
        r"research|policy|training|netting|barrier|pact in|movie|documentary|podcast|book|essay|"
        r"article|paper|lecture|module)\b)\b"
    ),
    (
        r"(?:career|political|social|professional|commercial|financial|corporate|economic|linkedin|"
        r"brand) suicide\b"
    ),
    r"(?:doing|did|run|ran|running|hate|made us do|ten|10|5|five|some) suicides\b",
    (
        r"(?:book|podcast|movie|film|article|training|documentary|essay|webinar|paper|novel|episode|"
        r"lecture|workshop|seminar|poem|memoir)(?: \w+)? (?:about|on|regarding|around|where|called|"
        r"with) [^/]*\b(?:suicide|suicidal|self ?harm|murder|abuse|killing|rape|assault|"
        r"domestic violence|overdos\w+|kills?|dies|died|death)\b"
    ),
    (
        r"(?:volunteer\w*|donat\w+|intern(?:ed|ing|ship)?|fundrais\w+|certifi\w+|counsel\w+|"
        r"advocate\w*|charity|nonprofit|shelter|hotline|trained)(?: \w+){0,3} (?:at|for|with|in|on|"
        r"to|as|a|the)(?: \w+){0,3} (?:suicide|self ?harm|domestic (?:violence|abuse)|crisis|dv|"
        r"abuse|rape|sexual assault|homicide|victims?|survivors?|overdose)\b"
    ),
    (
        r"(?:suicide|domestic (?:violence|abuse)|crisis|rape|homicide|sexual assault|sexual abuse|"
        r"overdose|self ?harm) (?:shelter|hotline|prevention|counsel\w+|advoca\w+|unit|center|centre|"
        r"charity|training|awareness|detective|nonprofit|helpline|organi[sz]ation|support (?:group|"
        r"worker)|survivors? group|lifeline|line|intervention|watch training|agency|course|law|"
        r"program|policy|response)\b"
    ),
    (
        r"(?:not|isnt|im not|wasnt|never been|never felt|never|no im not|definitely not|"
        r"am not)(?: (?:at all|really|feeling|actively|even|actually|being))? suicidal\b"
    ),
    r"(?:not|no longer|never) (?:unsafe|in an abusive)\b",
    (
        r"(?!^[01] kms(?= /|$| not| fr| ngl| tbh| rn| now| tonight| honestly| im| i | just| please))(?!(?<=^[01]/)5 kms(?: not| fr| rn| now| tonight| honestly| im| i | just| please))"
        r"(?:run|ran|walk|walked|walking|running|bike|biked|cycle|cycled|rode|ride|drove|drive|jog|"
        r"jogged|swim|swam|hike|hiked|row|did|do|about|another|\d+(?:\.\d+)?|few|couple|five|ten|two|"
        r"three|four|six|seven|eight|nine|some|many|how many|more|of|extra|per|hundred|cycling|rowed|"
        r"total|clocked|logged|covered|the last|those|by|pr|each|k) kms\b"
    ),
    (
        r"(?:my|todays) (?:daily |weekly |morning |usual |last |first |long |easy |evening |remaining )?kms(?= /|$| early"
        r"| first| in\b| done| up\b| before| after| at\b| tomorrow| with| were| are| and| then| every)"
    ),
    (
        r"kms (?:run|walk|ride|today|away|done|from|to|this|a|per|in|on|of|left|bike|jog|hike|walked|"
        r"away|round|more|total|yesterday|every|before|after)\b"
    ),
    (
        r"(?:end|ends|ended|ending) (?:it|things|my|the|our|this) (?:with|on|off|call|early|"
        r"relationship|lease|contract|meeting|membership|shift|day|week|engagement|chat|session|"
        r"marriage|workday|with a)\b"
    ),
    r"(?:end|ended|ending) (?:things|it) (?:with|between)\b",
    r"painkillers?\b(?! and| all)",
    (
        r"(?:this|that|it|workout|class|job search|job|course|homework|project|stress|heat|commute|"
        r"cold|exam|gym|spin|bootcamp|hill|humidity|schedule|applications|deadline|traffic|diet|"
        r"weather|boredom|suspense|wait|anxiety|interview|presentation|wind|walk|climb|budget|bills|"
        r"spreadsheet|project|report|coffee|food|jet lag|lack of sleep|insomnia|paperwork|cat|dog|"
        r"line|printer|laptop|laughter|meeting|allergy|allergies|class)(?:s| is)? ?(?:gonna|going to|"
        r"will|might|almost|ll|is about to|about) (?:literally |actually )?(?:kill|killed|murder|"
        r"be the death of|end) me\b"
    ),
    r"if it kills me\b",
    r"(?:wont|not going to|doesnt|didnt|not gonna|never) kill (?:me|you|us|anyone|ya)\b",
    r"what doesnt kill\b",
    r"kill the (?:mood|vibe|messenger|lights)\b",
    r"(?:buzz|over|pain|vibe|weed|serial|mood|road|lady|dream|conversation|productivity)[ -]?kill\w*\b",
    r"dressed? to kill\b",
    (
        r"killer (?:app|workout|resume|outfit|cv|deal|whale|instinct|headache|view|smile|instinct|"
        r"feature|presentation|interview|\w+)\b"
    ),
    r"curb your\b",
    r"(?:getting away|get away) with murder\b",
    r"murder (?:mystery|she wrote|podcast|hornets?|board|ballad)s?\b",
    r"bloody murder\b",
    (
        r"murder(?:ed)? (?:a|that|those|this|the) (?:pizza|burger|coffee|presentation|interview|"
        r"taco\w*|cake|song|beer|sandwich|steak|pint|curry|exam|test)\b"
    ),
    (
        r"kill (?:for )?a (?:pizza|burger|coffee|beer|nap|pint|drink|sandwich|taco|massage|vacation|"
        r"cigarette|snack|few|donut)\b"
    ),
    (
        r"wont be (?!alive|breathing|living)(?:around|here)? ?(?:on |this |next )?\w*(?: \w+)? ?(?:til|until|at|for|"
        r"because im (?:on|at|in|off)|im (?:on|at|in) (?:vacation|holiday|leave|a|my|the)|on vacation|"
        r"traveling|on leave|in the office|to (?:answer|reply|respond)|away)\b"
    ),
    (
        r"(?:if|when|while|once) im (?:gone|away|out|not (?:here|around)) (?:on|for|next|this|in|at|"
        r"from|during|to|until)\b"
    ),
    r"(?:fire|layoff) drill\b",
    r"last (?:day|night|week|shift) (?:at|of|in|on) (?!earth|this (?:earth|planet|world|rock)|my life)\w+\b",
    r"end of my (?:rope|tether)\b",
    (
        r"(?:disappear|vanish|hide) (?:into|for (?:a (?:bit|while|weekend|week|few)|the)|under|"
        r"on (?:a|an)|in a (?:book|good))\b"
    ),
    r"ghosted\b",
    r"burden of proof\b",
    r"tax burden\b",
    r"lighten\w* the burden\b",
)
LAUGH: Final = (
    r"\b(?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*|jk|just kidding|(?<!not )(?<!aint )kidding|lolol|jaja\w*|(?<!not )(?<!aint )(?<!no )joking|"
    r"im joking)\b"
)
