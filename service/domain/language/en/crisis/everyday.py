"""Everyday hurts, and what lies behind somebody: blanked before danger is looked for."""

from typing import Final

SAYINGS_OF_HURT: Final = (
    (
        r"(?:push(?:ed|es|ing)?|kick(?:ed|s)?|threw|thrown|took|pull(?:ed)?|bump(?:ed)?) me (?:off|out of|to|into|"
        r"onto|up|down|toward) (?:the|my|a|"
        r"this|that|an) (?:project|team|call|meeting|schedule|committee|case|account|role|list|next|back|other|"
        r"second|interview|new|group|"
        r"chat|program|position|job|loop|finish|limit\w*|bench|waitlist)\b"
    ),
    (
        r"(?<!not )(?<!dont )(?<!never )(?<!cant )(?<!doesnt )(?<!really )(?<!even )(?<!longer )(?<!ever "
        r")(?<!think )(?<!sure )(?<!if )"
        r"(?<!wish )(?<!wish i )(?<!to )(?<!until i )(?:feel|feeling|felt) (?:so |really |very |finally |much |"
        r"more |pretty )*(?:safe|safer)\b"
        r"(?! (?:if|when|unless|until)\b)"
    ),
    (
        r"(?:abusive|violent) (?:\w+ ){1,2}(?:is |was )?(?:finally |now )?(?:out of my life|gone for good|in jail|"
        r"in prison|behind me|in the past)\b"
    ),
    (
        r"(?:im |i am )?not (?:going to|gonna|about to|planning to) (?:kill|hurt|harm|off|"
        r"unalive) (?:myself|anyone|anybody)(?= lol| haha| or anything| dont worry| i promise| jk|"
        r" / dont worry| / lol| / promise| / i promise| so dont)"
    ),
    r"(?:hit|hits|hitting) (?:me|him|her|them|us|you) up\b",
    (
        r"(?:this|that|the|my|these|those|it|its|job|is|are|search|workout|was|s|re|be|feet|back|head|"
        r"hours|commute|wait|suspense|heat|shoes|emails|youre|you|he|she|boss|hes|shes|heels|"
        r"allergies|traffic|deadline|knees|gym|exam|meetings|hangover|class|"
        r"applications)(?<!before he)(?<!before she)(?: \w+)? (?:killing|murdering|slaying|"
        r"kills) (?:me|us|my (?:back|feet|vibe|knees|mood|motivation|confidence|head|neck|eyes|time|"
        r"schedule|productivity|budget))\b"
    ),
    (
        r"(?:hurting|kill|killed|killing|hurt|cut|burn|burned|hitting|hit) myself(?: (?:so|to|over|by|"
        r"with|up|half|laughing|just|trying|working|at|in|on|for|out|some|a|off|short|loose|from|open|"
        r"back|down|while|when|shaving|cooking|chopping|slicing|playing|lifting|running|tripping|"
        r"falling|doing|getting|skiing|exercising|studying|carrying))+ ?(?:the )?(?:gym|work|job|"
        r"laughing|working|laugh|some slack|slack|slice|break|deal|check|piece|cake|short|off|out|"
        r"loose|finish|this|office|deadline|stairs|shaving|cooking|chopping|slicing|lifting|soccer|"
        r"football|basketball|tennis|run|running|bike|paper|glass|can|stove|oven|iron|coffee|tea|pan|"
        r"treadmill|back|knee|ankle|tripping|falling|get|ice|skateboard|ladder|yoga|onions?|trail|"
        r"hike|free|late|help|please|impress|make|keep|prove|deadlines?|pizza|veggies|vegetables|"
        r"dinner|grill|exercising|studying|skiing|moving|furniture|couch|boxes|thread|job search|"
        r"today at|yesterday at|game|bread|tomatoes|knife cooking|sink|nerf|lego|practice|training|"
        r"doing|playing|carrying|applications|hours|stop (?:buying|spending))\b"
    ),
    (
        r"(?:almost|nearly|basically|practically|couldve|could have|i could have|"
        r"wanted to just) (?:kill|killed|hurt|hung|hang|cut|drown|drowned|choke|choked|off|burned|"
        r"shot) myself (?:laughing|on|trying|when|slipping|tripping|falling|because|with laughter|"
        r"getting|in the|at|over|for)"
    ),
    r"kick(?:ed|ing)? myself\b",
    r"beat(?:ing|s)? myself up\b",
    r"cut(?:ting)? myself (?:some|a|off|short|loose|out|slack|shaving)\b",
    r"burn(?:ing|ed)? myself out\b",
    (
        r"(?:hang|hanging|hung) (?:in there|out|up|tight|on|my (?:hat|coat|clothes|pictures?|laundry|"
        r"diploma)|with)\b"
    ),
    (
        r"(?:dead|die|died|dies|dying|death|deadly|deathly) (?:tired|serious|set|last|line|lines|lift|"
        r"lifts|weight|ends?|zone|heat|beat|wrong|right|on(?! my (?:own )?terms)|battery|phone|inside from|asleep|silent|"
        r"silence|quiet|broke|air|pan|of (?:laughter|laughing|boredom|embarrassment|shame|curiosity|"
        r"cuteness|heat|cold|thirst|hunger|cringe|the cute|happiness|excitement|nerves)|laughing|"
        r"from (?:laughter|laughing|embarrassment|boredom|cringe|the heat|cuteness|shame|nerves)|"
        r"for (?:a|some|coffee|pizza|that|it|tacos|chocolate)|to (?:know|see|try|get|meet|hear|tell|"
        r"eat|go|find|read|watch|start|hear|ask|me)|over here|lol|lmao|haha\w*|hard|down|"
        r"by (?:a thousand|powerpoint|meetings|email|spreadsheet|paperwork)|march|star|valley|metal|"
        r"grip|stare|cab|wood|car|plants?|in the water|spot|spots|man walking|people society|poets|"
        r"sea|pool|trap|taxes?|on (?:my|our) feet|leads?|link|links|presidents)\b"
    ),
    r"dead(?:line|lines|lift|lifts|weight|beat|locked|pool|pan|bolt)\b",
    (
        r"no (?:suicidal (?:thoughts|ideation|feelings)|thoughts of (?:suicide|self harm|harming|"
        r"hurting|killing)[^/]*)\b"
    ),
    (
        r"(?:not|never) (?:thinking (?:about|of)|considering|considered|gone as far as|"
        r"going to commit|think about|thought about) (?:suicide|self ?harm|killing myself|"
        r"hurting myself|dying|ending it)\b"
    ),
    (
        r"(?:id|i would|would|i will|ill) never (?:kill|hurt|harm|do (?:that|anything) to|cut|"
        r"end) (?:myself|my life)\b"
    ),
    r"(?:not|isnt|im not) (?:a )?(?:danger|threat) to (?:myself|anyone|others)",
    r"(?:not|isnt|never|im not) in (?:any )?danger\b",
    (
        r"(?:i )?(?:dont|do not|didnt) want to (?:die|kill myself|hurt myself|hurt anyone|"
        r"be dead)(?! but)(?= /|$| or anything| today| anymore| lol| im| though| just| i just| i swear)"
    ),
    r"(?:dont|not|please dont) (?:hurt|kill|beat|harm) yourself\b",
    (
        r"(?:shoot|shot|shooting|drop|fire|send) (?:me|you|him|her|them|my \w+|the \w+|someone|over|"
        r"off|everyone|people|us|someone|somebody|recruiters?|hr|\w+)(?: \w+)? (?:an? )?(?:quick |"
        r"short |nice |follow up |followup |cold |brief )*(?:email|text|message|note|mail|dm|line|msg|"
        r"thank you|invite|link|reply|linkedin|emails|messages)\b"
    ),
    (
        r"(?:shot|shoot|shooting) (?:for|down|hoops|myself in the foot|a (?:video|film|commercial|"
        r"wedding|scene|photo)|the (?:breeze|shit|video|moon|messenger)|pool|photos?|video|high|film|"
        r"baskets|arrows|guns at the range|up my hand)\b"
    ),
    r"just shoot me\b",
    r"shoot me (?:now|lol|haha)?$",
    r"(?:bite|bit|biting|dodg\w+|silver|magic|sweat\w*) (?:the |a )?bullets?\b",
    r"bullet (?:points?|journal\w*|proof|list|train|items?)\b",
    r"bulletproof\b",
    (
        r"jump(?:ed|ing|s)? (?:the gun|ship|(?:right )?in(?! front)|on (?:a call|the|it|that|this)|"
        r"off (?:the|a) call|rope|for joy|to|at|around|start|through|jacks|into (?:the (?:shower|pool|"
        r"car|call|day|week|meeting|work|new)|a (?:new|meeting|call|job)|work|it|my|another|action)|"
        r"off the (?:bus|train|phone|couch|treadmill|zoom|call|bandwagon|deep end|high dive))\b"
    ),
    r"(?:bungee|jump(?:ed|ing)?) (?:jump\w*|off (?:the|a) (?:diving board|dock|boat|swing))\b",
    r"(?:take|took|taking|have|had|a|another) (?:a |another )?stab\b",
    r"(?:stabbed|stab|stabbing) (?:me |him |her |us |them )?in the back\b",
    r"back ?stab\w*\b",
    r"stabbing pain\b",
    (
        r"(?:life (?:insurance|skills|coach|hack|guard|style|line)|lifeguard|lifetime|real life|"
        r"night ?life|work life|life balance|bridge (?:loan|job|role|the gap|course|club|game|program|"
        r"year)|jump rope|rope course|ropes course|learn(?:ing)? the ropes|know the ropes|"
        r"on the ropes|show me the ropes|gun (?:shy|range|control|safe|for)|top gun|nail gun|glue gun|"
        r"massage gun|heat gun|water gun|under the gun|stick to my guns|big guns|guns out|"
        r"razor (?:sharp|thin|edge|scooter)|shav\w+|dull knife|knife skills|sharpen\w*|pocket knife|"
        r"butter knife|steak knives?)\b"
    ),
    (
        r"(?<!late i )(?<!late ive )(?<!late i already )(?:pick(?:ed)? up|picking up|refill\w*|get|got|need to get|order(?:ed)?|sort(?:ed)?|"
        r"organize[d]?|take|(?<!also )(?<!already )(?<!and i )(?<!sorry / i )took|took(?= (?:my|his|her|some))|remember(?:ed)?|forgot|fill|remember to take|swallow|pack|buy|taking|"
        r"started|stop(?:ped)?) (?:to take )?(?:my|the|some|his|her|moms|dads) (?:\w+ )?(?:pills?|"
        r"meds|medication|vitamins?|prescription\w*|antibiotics|tablets|allergy pills|"
        r"birth control)\b(?! and (?:end|die|never|go to sleep)| all at once| / (?:all of them|every (?:last|single)|the whole))"
    ),
    r"pill (?:organizer|box|case|bottle cap)\b",
    r"chill pill\b",
    r"bitter pill\b",
    (
        r"(?:boss|wife|husband|mom|mum|dad|manager|partner|girlfriend|boyfriend|roommate|sister|"
        r"brother|trainer|coach|teacher|he|she|they|doctor|landlord|this|it|that|workout|professor|"
        r"kids?|client|team|friend|friends|mira|the (?:stress|heat|wait|suspense|commute|deadline|"
        r"humidity|hill|stairs|\w+))(?:s| is| are|re| was)? ?(?:gonna|going to|will|ll|would|might|"
        r"about to) (?:literally |absolutely |seriously |actually |legit |so )?(?:kill|murder|"
        r"strangle|shoot) (?:me|us)(?: (?:if i (?:forget|forgot|miss|missed|am late|dont (?!stay)|"
        r"mess|lose|bomb|burn|eat|spend|order|buy|quit|fail|skip|didnt|screw|break|come home|show up|"
        r"wake|text|spill|scratch|lost|get|put)|if (?:she|he|they|it|this|the)|when (?:she|he|"
        r"they) (?:sees?|hears?|finds?|gets)|for (?:this|that|being|forgetting|spending|missing|not)|"
        r"lol|haha\w*|lmao|jk|with (?:work|kindness|emails|homework)|because i (?:forgot|was late|"
        r"missed|ate|broke)))+"
    ),
    (
        r"(?:hit|hits|hitting|beat|beats|kick(?:ed|s|ing)?|knock(?:ed|s)?|push(?:ed|es|ing)?|dragg?ed|"
        r"burn\w*) (?:me (?:hard today|with (?:a|an|the|some|so many) (?:question|questions|surprise|"
        r"deadline|bill|compliment|project|news|offer|ton|list|invoice|wave|idea|hard)|like|"
        r"out of (?:bed|the house|my|bed)|off (?:guard|the list|my feet)|in the (?:feels|wallet|"
        r"pocketbook|right direction|gut when)|at (?:chess|tennis|golf|cards|scrabble|monopoly|mario|"
        r"pool|uno|basketball|fifa|pingpong|ping|his|her|madden|2k|wordle|catan)|to (?:it|the punch|"
        r"the gym|apply|do|finish|try|go|keep|be|work|take|succeed|the job|the last|death with|"
        r"the front)|up on (?:linkedin|slack|whatsapp|insta\w*|teams|facebook)|that|then|"
        r"last night that|today that|yesterday that|suddenly|harder than|when i realized|"
        r"on the inside|lovingly|gently|to think|forward|past my|into)|the (?:gym|books|road|snooze|"
        r"wall|send|target|market|goal|ground|sack|jackpot|deadline|pavement|spot|hay|nail|brakes|"
        r"button|pause|high|beach|clock|odds|traffic|heat|rush|system|bag)|my (?:goals?|targets?|"
        r"head(?! on)|stride|limit|best|record|time|word count|quota|step|deadline|macros|pr|personal|"
        r"inbox|steps|numbers?)|a (?:wall|milestone|snag|deer|roadblock|bump|new|dead|nerve|target|"
        r"record|low|home run|plateau|slump|pothole|curb))\b"
    ),
    r"^beats me$",
    r"it (?:hit|hits) me\b",
    r"(?:hit|hits) me (?:that|hard that|then|today that|suddenly|later)\b",
    (
        r"(?:hurt|hurts|hurting|cut) (?:me )?(?:to (?:hear|see|say|admit|be rejected|think|read|let|"
        r"not)|my (?:feelings|pride|chances|back|knee|ankle|foot|wrist (?:at|playing|typing|from|"
        r"lifting|in|falling)|shoulder|ego|confidence|hand|hair|finger|hours|neck|leg|arm (?:at|"
        r"playing|lifting)|lip|budget|bangs|chances|nails|grass|losses)|when they (?:rejected|said|"
        r"passed))\b"
    ),
    (
        r"(?:rejection|words?|comment|it|that|feedback|news|email|layoff|no|truth|loss|call|silence|"
        r"review)(?: \w+)? (?:hurts?|hurting|hit|hits|crushed|killed|destroyed|cut|stung|beat|"
        r"knocked) me\b"
    ),
    (
        r"(?:say|saying|said) (?:goodbye|farewell|bye|my goodbyes) (?:to|at) (?:the |my |our |"
        r"everyone at |all my |some )?(?:\w+ )?(?:team|office|coworkers?|colleagues?|desk|job|boss|"
        r"class|students|work|clients|sugar|procrastination|debt|old|bad|excuses|winter|carbs|house|"
        r"apartment|mom at|friends? (?:at|who|moving))\b"
    ),
    (
        r"goodbye (?:party|lunch|email|card|drinks|dinner|gift|speech|cake|to (?!everyone|everybody|"
        r"all|(?:the|my) \w+ (?:\w+ )?(?:then|and) (?:then |just |finally )?(?:do it|end it|jump|finish it|let go))|old|2025|february|winter|procrastination|debt)\b"
    ),
    (
        r"drown(?:ing|ed)? (?:myself )?in (?:work|emails?|debt|paperwork|applications|laundry|dishes|"
        r"meetings|coffee|bills|homework|tasks|chores|ice cream|deadlines|netflix|wine lol)\b"
    ),
)
# What lies behind somebody: not counted, unless the same words say that it is now ("again", "still").
PAST: Final = (
    (
        r"(?:used to|in the past|back (?:then|when|in)|years? (?:ago|back)|months? (?:ago|back)|last year|"
        r"when i was (?:a kid|younger|a teen\w*|\d+|in|little|young)|as a (?:kid|teen\w*|child)|"
        r"in (?:19|20)\d\d|in (?:college|high school|my (?:teens|twenties|20s|youth)|rehab)|long ago|"
        r"decade ago|before (?:rehab|therapy|treatment|meds|i got help)|once upon|a while back|"
        r"not anymore|no longer|before covid|during covid|during the pandemic|"
        r"in lockdown)\b[^/]*\b(?:suicid\w+|die|dead|kill\w*|self ?harm\w*|cut\w*|end(?:ed|"
        r"ing)? (?:it|my life)|live|alive|hurt\w*|harm\w*|overdos\w*|abus\w+|hit|beat|exist|"
        r"attempt\w*|violent|raped?|assaulted|born|here|scared|danger)\b[^/]*"
    ),
    (
        r"(?:suicid\w+|wanted to die|want(?:ed)? to (?:kill|end|hurt)|tried to (?:kill|end|hurt)|"
        r"self ?harm\w*|cut(?:ting)? myself|hurt(?:ing)? myself|kill(?:ing)? myself|abus(?:ed|ive)|"
        r"attempt\w*|overdos\w+|hit me|beat me|wish(?:ed)? i was dead|violent|end(?:ed|ing)? it all|"
        r"end(?:ing)? my life|wanting to die|thoughts? (?:of|about) (?:suicide|dying|death|"
        r"it))\b[^/]*\b(?:years? (?:ago|back)|last year|months? (?:ago|back)|back then|in the past|in (?:19|20)\d\d|"
        r"when i was (?:a kid|younger|a teen\w*|\d+|in|little|young)|as a (?:kid|teen\w*|child)|"
        r"in (?:college|high school|my (?:early |late )?(?:teens|twenties|20s|30s|thirties))|long ago|"
        r"a decade ago|but (?:not|im not) (?:anymore|now)|before (?:rehab|therapy|treatment|meds|"
        r"i got help)|not anymore|no longer|a while back|during covid|during the pandemic)\b"
    ),
)
NOW: Final = (
    r"\b(?:again|(?<!good )(?<!fine )(?<!better )(?<!ok )(?<!well"
    r" )(?<!safe )(?<!happy )(?<!until )now|tonight|still(?! here| grieving| standing| miss|"
    r" hurts| hard)|since(?! then)|lately|keeps?|kept|(?<!ago )(?<!clean )(?<!free )(?<!sober )today|currently|"
    r"these days|"
    r"right now|every (?:night|day|time)|rn|this time|next time|thinking (?:about|of) (?:it|doing it|trying)|want to (?:try|do it)|going to (?:try|do it)|"
    r"cant stop|coming back|(?:its|they are|theyre|thoughts are|feelings? (?:is|are)|came|come|creeping|crept|all) back(?! (?:pain|in|on|at|home|up|then|when))|back to|back in (?:the )?(?:hospital|er|ward|psych|clinic|unit|icu)|returning|relaps\w+|hoy|ahora|"
    r"otra vez|de nuevo|todavia|sigue|esta noche)\b"
)
# The home they are in is not safe: the answer must be safe to be read by the wrong person.
AT_HOME: Final = (
    r"\b(?:husband|wife|boyfriend|girlfriend|partner|bf|gf|ex|dad|father|mom|mother|stepdad|"
    r"stepfather|brother|home|house|domestic|abusive|he|she|hes|shes|him|her|fiance|spouse|uncle|"
    r"roommate|family|marriage|relationship)\b"
)
