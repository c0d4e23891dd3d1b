"""Grave words whose ordinary cause stands beside them: fed up with a printer, hit with a bill, a parting at work."""

from typing import Final

# Between the grave words and their cause; the mark between two clauses is lost where words are heard in one run.
_SO: Final = r" (?:/ )?(?:(?:lol|haha|ugh|so|but|and|because|really|honestly|we|i|id|im|like) )*"
_BEYOND_IT: Final = (
    r"(?:cant|couldnt|can barely|wont) (?:(?:go on|carry on|keep going|keep living|live|work|keep on) like this|"
    r"(?:take|stand|do|handle|bear|deal with) (?:it|this|that)|do this|go on)(?: (?:anymore|any longer|much longer|no more))?"
)
_WORN_OUT: Final = (
    r"(?:printer|scanner|copier|laptop|computer|keyboard|router|wifi|internet|boiler|heater|heating|ac|air con|fridge|"
    r"oven|washer|dryer|dishwasher|commute|traffic|train line|weather|heat|humidity|cold|rain|snow|noise|construction|"
    r"drilling|alarm|dog|spreadsheet|excel|software|app|website|portal|form|paperwork|inbox|chair|mattress|couch|sofa|"
    r"kitchen|haircut|fringe|shoes|boots|heels|tie|bra|uniform|diet|rota|schedule|song|show|season|ref|referee|coffee|"
    r"hold music|faucet|tap|sink|car|van|truck|bike|bus|jacket|sweater|carpet|wallpaper|smell)"
)
_MEND: Final = (
    r"(?:hire|buy|replace|fix|repair|upgrade|order|switch|swap|change|outsource|delegate|automate|redo|reorgani[sz]e|"
    r"declutter|rent|sell|paint|update|charge|(?:find|get)(?! out| away| gone| rid| it over)|book|move(?! on| away from))"
)
_MEANS: Final = r"(?:guns?|rope|noose|pills|blades?|razors?|knife|bleach|way out|help|bullets?)"
_A_PAPER: Final = (
    r"(?:contracts?|deadlines?|bills?|invoices?|questions?|requests?|fees?|fines?|quotes?|emails?|lists?|projects?|tasks?|"
    r"ultimatums?|prices?|rates?|tickets?|charges?|paperwork|forms?|surprises?|news|feedback|homework|assignments?|reports?|"
    r"offers?|compliments?|curveballs?|tests?|quiz|lawsuits?|rent|increase|hike|raise|meetings?|shifts?|orders?|changes?|"
    r"truth|reality|penalty|updates?|agenda|workouts?|sets?|reps|burpees|squats|revisions?|edits?|excuses?|pitch|jokes?|"
    r"layoffs?|redundancy|decision|verdict|targets?|quota|review|case ?load|overtime|guilt trip|silent treatment)"
)
_WEAPON: Final = (
    r"(?:belt|bat|hammer|crowbar|pole|bottle|pipe|club|wrench|brick|stick|shoe|cord|cable|fist|hand|book|pan|phone|car|"
    r"chair|plate|ruler|knife|cane|paddle|hose|broom|remote|iron|door|truck|gun|glass|and|then|for|because)"
)
_AT_WORK: Final = (
    r"(?:last day|final day|leaving (?:do|drinks|party)|two weeks notice|my notice|resign\w*|retir\w+|graduat\w+|"
    r"transferr?\w*|new job|new role|new gig|contract (?:ended|is up|finished|is over)|laid off|layoff|laying us off|"
    r"moving (?:offices|teams|departments))"
)
_BYE: Final = (
    r"(?:said|saying|say|did|made|hugged) (?:all )?(?:my |our |the )?(?:goodbyes?|good bye|bye|byes|farewells?)"
)

ORDINARY: Final = (
    # At the end of their tether with a thing, or about to mend it.
    rf"{_BEYOND_IT}{_SO}(?:this|the|that|these|those|my) (?:\w+ )?{_WORN_OUT}\b(?! (?:is off|note|and (?:jump|drive|crash)))",
    (
        rf"{_BEYOND_IT}{_SO}(?:need|have|got|time|going|want|ready|must|should|lets|gonna|will|ill)(?: to)? {_MEND}\b"
        rf"(?! (?:\w+ )?{_MEANS}\b)"
    ),
    r"end of my (?:rope|tether) with (?:the|this|that|my|these)(?: \w+)? (?!life\b|self\b)\w+",
    # Papers and news, that one is only figuratively hit with.
    (
        rf"(?:hit|hits|hitting|slap(?:ped|s)?|smack(?:ed|s)?|whack(?:ed)?|beat|attack(?:ed|s)?|threaten(?:ed|s)?|punched) "
        rf"(?:me|us) with(?: (?:a|an|another|the|this|that|some|more|so many|all|yet another|his|her|their|\d+|two|three))?"
        rf"(?: (?!{_WEAPON}\b)\w+){{0,3}}? {_A_PAPER}\b"
    ),
    # To sleep, and to be left to it.
    (
        r"(?:dont|do not|never|nobody|please dont|no waking|not) (?:you )?(?:wake|waking) me(?: up)? (?:before|until|unless|"
        r"at|early|tomorrow before|for (?:breakfast|dinner|lunch|anything|work|less))\b(?! (?:its (?:all )?over|im (?:dead|gone)))"
    ),
    # A parting at work or at school.
    rf"{_AT_WORK}\b[^/]*(?:/ )?[^/]{{0,30}}?\b{_BYE}(?: to (?:everyone|everybody|all|them all|the \w+|my \w+))?(?! to (?:life|the world))",
    (
        rf"{_BYE} to (?:everyone|everybody|all|them all|the \w+)(?: (?:at|from|in) (?:the |my )?\w+)? (?:/ )?(?:and |now |then |"
        r"so )*(?:starting |start |on to |off to |onto |moving to |got )?(?:a |my |the )?(?:new (?:job|role|gig|chapter|company|"
        r"team|place|school)|next (?:job|role|gig)|retire\w*)\b"
    ),
    (
        r"(?:(?:coworker|colleague|boss|manager|teammate|neighbou?r|friend) (?:texted|emailed|sent|wrote|told|called|waved)(?: me| us)?(?: a)? )?"
        r"(?:good ?bye|bye|farewell)\b[^/]{0,25}(?:/ )?(?:he|she|they|hes|shes|theyre)(?: is| are| s)? (?:retir\w+|leaving (?:the (?:company|team|office)|for (?:a|"
        r"another|college|uni|work))|moving|switching|transferr\w+|off to (?:college|uni|school)|got (?:a|another) (?:new )?job)\b"
    ),
    (
        r"by the time you (?:read|get|see) this (?:/ )?(?:i|ill|im|i will|id) (?:be |will be |am |should be |hopefully be )*(?:on (?:a|the|my) (?:\w+ )?(?:plane|flight|train|"
        r"road|way|beach|boat|cruise|bus|stage)|in (?:a|the|my) (?:meeting|interview|air|exam|car|class|mountains|shower|gym)|at (?:the|my|work|school)|asleep|home|"
        r"driving|boarding|late|back|landed|finished|on vacation|in (?:mexico|vegas|hawaii|florida|spain))\b"
    ),
    r"(?:my |our |his |her )?life savings\b",
    # Very: "dead rich".
    (
        r"(?:wish (?:i|he|she|we|it|they) (?:was|were) |(?:im|i am|hes|shes|its|was|were|is|are) )?dead (?:rich|good|easy|simple|cheap|"
        r"handy|nice|funny|posh|gorgeous|clever|jealous|proud|chuffed|busy|slow|boring|straight|level|cent(?:er|re)|keen|"
        r"certain|sure|famous|impressed|interest(?:ing|ed)|quick|fit|lucky|accurate|even|expensive|obvious|helpful|nervous|"
        r"excited|friendly|strict|skint|handsome|useful|popular|tall|organi[sz]ed)\b(?! (?:im|i am) (?:going|dead))"
    ),
    # Where one lives, and that one wants to.
    (
        r"(?:no|any|whats the|see the|see a|wheres the) (?:point|reason|sense|use) (?:in |of |to )?(?:living|staying|live|stay|"
        r"being) (?:downtown|uptown|midtown|abroad|central\w*|on campus|nearby|near\b|close to|so (?:far|close|late)|out (?:here in|"
        r"there|in the)|with (?:my )?(?:parents|room\w*|flat\w*|housemates|mom|mum|dad)|(?:in|around) (?:the (?:city|town|"
        r"suburbs|country|center|centre)|london|new york|nyc|sf|la|this (?:city|town|flat|apartment|neighbou?rhood|area|"
        r"state|house))|late|at (?:the office|work|this (?:job|company)))(?: anymore)?"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:and|that|yes|yeah|no|honestly|today|just|i|learned|realized|know|how|much|now|really|finally|"
        r"because) )*i (?:really |just |do |still |actually |truly )*want to live"
        r"(?:(?= /(?! (?:but|not|just not|only not|without))| really| long| well| life| to (?:be|see|\d+)| my best| fully| healthy|"
        r" more (?:simply|slowly)|$)| (?:near|closer|by (?:the|my)|somewhere|in (?!peace\b|no\b|another\b|your\b)|with (?:my|less|more))\b[^/]*)"
    ),
    # Who says that they do not, and what of.
    (
        r"(?![^/]*\b(?:but|except|until|unless|sleep forever)\b)(?:not|never|isnt|wasnt) (?:actually |really )?(?:going to|gonna|about to|planning (?:to|on)|trying to) (?:kill|hurt|"
        r"harm|off|unalive|killing|hurting|harming|do anything (?:stupid|silly|to)) ?(?:myself|anyone|anybody)? ?(?=(?:/ )?"
        r"(?:im |its |it was |i |i was |i had |i swear )?(?:just|only a|fine|ok|promise|swear|venting|joking|safe)\b(?! (?:dont|"
        r"want|wish|cant|not|me|going|the pain)))"
    ),
    (
        r"(?![^/]*\b(?:but|except|until|unless)\b)(?:dont|do not|didnt) (?:really |actually |literally |even )?want to (?:die|be dead|kill myself|hurt myself)(?! but) "
        r"?(?=(?:/ )?(?:lol|haha\w*|lmao|jk)\b| (?:/ )?i (?:just )?want (?:a|my|some more) (?:raise|nap|break|beer|coffee|"
        r"vacation|holiday|day off|weekend|job|refund|drink|burger|sandwich|seat|bed|bonus|promotion))"
    ),
    # The play, the workout, the price.
    r"bases loaded\b",
    r"(?:(?:and |then )?(?:he|she|they|we|coach|manager|the \w+) (?:calls?|called|runs?|ran|tries|tried|bunts?|pulls? off) (?:for )?(?:a|the) )?suicide squeeze\b",
    (
        r"suicide (?:squeezes?|bunts?|pass(?:es)?|laps?|sets?|circuits?|shifts?|workouts?|hills?|burgers?|sauce|hot|spicy|chicken|"
        r"level|challenge|knob|gear|clutch|cables?|machine|grip|bomber|slide|king|pace|soda|drink|schedule|commute)\b"
    ),
    (
        r"(?:workout|session|spin|class|practice|run|ride|climb|hike|leg day|shift|deadline|turnaround|pricing|route|hill|"
        r"parking|driving|cycling|biking|crossing|merg(?:e|ing)|highway|freeway|motorway|intersection)(?: \w+){0,5}? (?:was|is|were|are|s|be|felt like|looks like) "
        r"(?:pure |absolute |total |basically |literally |straight up )?suicide\b(?! for me)"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:and|but|honestly|trying to|to|i think) )*(?:launch|merg|park|pric|hir|rais|cut|mov|driv|cycl|bik|cross|quit|ask|post|"
        r"order|wear|switch|sell|open|expand|skipp|deploy|ship|releas|bidd|compet)\w*\b[^/]{1,50} (?:is|was|would be|will be|s|seems) (?:basically |"
        r"pure |literally |just )?suicide\b|suicide for (?:the|my|our|any) (?:\w+ )?(?:shop|business|company|brand|career|store|team|startup|market|"
        r"project|deal|practice|margins?)\b"
    ),
    # Cross with them over a purchase; beside themselves over a chore.
    (
        r"(?:wife|husband|mom|mum|dad|boss|partner|girlfriend|boyfriend|he|she|they|sister|brother|roommate|landlord|coach|team)(?:s|ll| is| are| will| would| "
        r"might|d)? ?(?:going to|gonna|will|would|might)? ?(?:literally |actually |so |absolutely )?(?:kill|murder|strangle|end) me (?:for|when|if|over|because|once|"
        r"after) (?:i |she |he |they )?(?:buying|spending|eating|breaking|losing|forgetting|missing|ordering|scratching|denting|booking|spilling|being late|"
        r"skipping|using (?:the|her|his)|burning|shrinking|getting (?:a|another)|adopting|sees? (?:the|this|what)|finds? (?:out what i (?:spent|paid|bought)|the "
        r"(?:receipt|bill))|forget|miss|lose|break|broke|buy|bought|spend|spent|burn|burned|ate|shrank|lost|forgot|scratched|dented)\b"
    ),
    (
        r"kill me (?:now )?(?:/ )?(?:another|not another|one more|so many|too many|monday|its (?:only |just )?(?:mon|tues|wednes|thurs)day|this (?:meeting|commute|"
        r"class|heat|traffic|client|project|spreadsheet|headache|hangover|zoom|call|queue|line|essay|exam)|\d+ (?:hours|meetings|calls|more|emails)|"
        r"why did i (?:agree|sign|say)|i (?:signed|agreed|volunteered|have \d+))\b"
    ),
    (
        r"(?:id|i would|shed|hed|theyd|wed|would|could|ill|i could|i might) (?:literally |actually |just |absolutely |probably )?die (?:without|for|of|from|if i "
        r"(?:dont|didnt) get) (?:the |a |an |my |some |her |his )?(?:wifi|coffee|phone|planner|dog|calendar|car|ac|air con|sleep|caffeine|internet|netflix|music|"
        r"chocolate|food|lunch|heat|boredom|embarrassment|tea|snacks|nap|hunger|thirst|cheese|tiktok|gps|glasses|heater|shame|laughter)\b"
    ),
    (
        r"(?:suicide|suicidal|suicidality|self harm) (?:risk |safety |crisis )?(?:screen\w*|assessments?|protocols?|intervention|first aid|questionnaires?|"
        r"checklists?|documentation|policies|policy|procedures?)\b"
    ),
    (
        r"affairs (?:are )?in order (?:for|before) (?:(?:the|my|our|this|next) )*(?:tax\w*|move|trip|season|school|semester|wedding|interview|audit|new (?:job|"
        r"year)|quarter|term|visa|mortgage|house|baby)\b"
    ),
    (
        r"(?:stay|stayed|staying|still|keep|kept|keeping) alive (?:in|for|on) (?:the |my |this )?(?:\w+ )?(?:fantasy|football|playoffs?|tournament|league|poker|"
        r"bracket|pool|race|game|wordle|survivor|competition|rounds?|hunt|contest|division|business|industry|market|job)\b"
    ),
    r"without dying\b(?! (?:tonight|today|alone))",
    (
        r"(?:could|can|want to|gonna|going to|need to|would|will) sleep (?:forever|for (?:a|an|\d+|ten|two) (?:year|week|days?|years|decade|month|century)) (?:this "
        r"weekend|today|on (?:sat|sun)\w*|after (?:this|that|the) \w+|lol|haha\w*|honestly lol)"
    ),
    r"quit life (?:/ )?(?:jk|lol|haha\w*|just kidding|kidding)\b|(?:omg|lol|haha\w*|lmao) (?:someone |somebody |please |just )*kill me(?: now)?\b",
    (
        r"(?:(?:this is|its|saying|say|said) )?(?:good ?bye|farewell|so long|bye|bye bye) (?:to )?(?:my |the )?(?:cubicle|office|city|single|student|college|corporate|retail|"
        r"apartment|night ?shift|desk|commuter|work|bachelor|dorm|restaurant|freelance|van|small town|9 to 5) (?:life|living|world|days)\b"
    ),
    (
        r"(?:left|wrote|leave|leaving|write|writing|written) (?:a |the |my |some |him |her |them )?(?:\w+ )?(?:notes?|letters?) (?:for|to|with|on) (?:my |the |his |her |our |"
        r"a )?(?:\w+ )?(?:boss|manager|team|landlord|neighbou?rs?|teacher|recruiter|hr|coworkers?|colleagues?|client|doctor|mailman|cleaners?|fridge|windshield|"
        r"interviewer|editor|council|senator|school|bank|company|customer|sitter|babysitter|super)\b"
    ),
    (
        r"(?:trainer|instructor|pt|allergies|allergy|pollen|weather|heat|humidity|workout|class|schedule|commute|hills?|stairs|cats?|dogs?|kids?|toddler|mosquitos?|"
        r"mosquitoes|bugs|spin|yoga|peloton|body|back|knees?|algorithm|universe|weeds|printer|traffic|prof\w*|deadlines?|semester|mondays?|gravity|math|exams?|tests?|"
        r"recipe|wings|treadmill|plants?|cold|flu|hangover|this (?:job|week|month|game|app|chair|course|client|project))(?: is| are| was| were|s)? (?:legit |literally "
        r"|actually |def |definitely |clearly |basically |honestly )*(?:trying|out|determined|plotting|going|about) to kill me\b"
    ),
    (
        r"(?:ill be|im|i am|i will be|be|was|were) gone (?:all|(?:like |about )?a (?:couple|few)(?: of)? (?:days|nights|weeks|months|hours|hrs)|for (?:the|a (?:week|few|couple|bit)|an|two|three|\d+|most)|(?:about |around |only |just |maybe )?(?:the|a|an|one|two|three|four|five|six|ten|\d+)(?: \w+)? (?:days?|nights?|weeks?|wks?|weekend|months?|hours?|hrs?)|\w+day (?:to|through|thru|until|till) \w+|(?:\w+ ){0,3}(?:for|on|to) (?:a|my|the|an) (?:\w+ )?(?:trip|holiday|vacation|conference|wedding|training|visit|cruise|course|retreat|interview)|until|till|from|this (?:afternoon|morning|"
        r"evening|week\w*)|most of|by \d|over the (?:weekend|holidays)|next week|in the (?:afternoon|morning)|on (?:a|mon|tues|wednes|thurs|fri|satur|sun)\w*|between|"
        r"after \d|before \d)\b"
    ),
    r"grab(?:bed|s|bing)? (?:me|us|him|her) (?:a|an|some|another|one)\b|(?:tak(?:e|es|ing|en)|took) over my (?:\w+ )?life\b",
    # A weakness for cookies; an hour too late to be there.
    (
        r"trust myself (?:around|with|near) (?:the |a |these |those |my |any |this )?(?:\w+ )?(?:donuts?|cookies?|snacks?|chips|cakes?|candy|chocolate|money|cards?|ice "
        r"cream|pizza|sugar|carbs|phone|deadlines?|math|spreadsheets?|shopping|amazon|netflix|food|leftovers|paint|tools|plants?|decisions?|budget)\b"
    ),
    (
        r"no (?:reason|point|need|use|sense) (?:to be|to stay|in being|in staying|being|staying) here (?:late|early|past|after|until|so (?:late|early)|all (?:day|"
        r"night)|on a|this (?:late|early))\b"
    ),
    (
        r"(?:make it|get|survive|live) (?:through|past) (?:this|the|that|my|another) (?:\w+ )?(?:traffic|meeting|deadline|exam|finals|call|class|line|presentation|"
        r"workout|book|movie|season|inbox|pile|list|commute|snow\w*|heat|lunch|dinner|interview|flight|drive|line|audit|move)\b"
    ),
    # Worn out, and making light of it.
    (
        r"(?:crushed|tired|sore|exhausted|busy|swamped|hungover|beat|brutal|rough|tough|stressful|hectic|slow|crazy|late|cold|"
        r"soaked|work|workout|gym|shift|meetings?|exam|price|long (?:day|week)|hard (?:day|week)|traffic|jet ?lag\w*|bombed)\b"
        r"[^/]{0,25}(?:/ )?but (?:im |i am |we are |were )?still (?:alive|breathing|kicking|standing)\b"
    ),
)  # fmt: skip
