"""How people pass, thank, take note, say nothing, and answer an invitation, in English."""

from typing import Final

SKIP_ALONE: Final = (
    r"(?:skip|skipping|pass|hard pass|skip (?:it|this|that|today|me|this one|that one|"
    r"this question|the question|tonight|for (?:today|now|tonight))|pass (?:on (?:this|that|it|"
    r"this one|today|that one)|today|this time|tomorrow|for (?:today|now|tomorrow|tonight))|ill pass|i pass|im passing|"
    r"i will pass|going to (?:pass|skip)|next|next question|next one|next please|not today|"
    r"not tonight|not now|not right now|not this (?:time|one|morning|evening|week)|"
    r"maybe (?:next time|another time)|another time|another day|no comment|n/?a|na|n a|no answer|"
    r"maybe (?:tomorrow|later)|dont ask(?: me)?|no thoughts(?: today| tonight)?|nothing to (?:say|add|share|"
    r"report)|no thanks|"
    r"no thank you|nah thanks|id rather not(?: say|"
    r" answer)?|rather not(?: say| answer| share| today| tonight)?|prefer not(?: to)?(?: say|"
    r" answer| share)?|dont (?:want|feel like|wish) (?:to )?(?:answer|say|share|rate|rate it|answering|sharing|"
    r"talk|talking|talk about it)(?: \w+){0,3}|wont (?:answer|say)|"
    r"none of your business|leave it|can we skip|day off|taking (?:the|a) day off|off today|"
    r"im off today|resting today|rest day|no goals?(?: today| for today| tonight)?|none|"
    r"no rating(?: today| tonight| please)?|"
    r"(?:not )?in the mood(?: today| tonight)?|(?:im )?good for today|no goals?|none today|"
    r"no goal for me(?: today)?|nothing today|nothing for today|no plans(?: today)?|"
    r"taking it easy(?: today)?|not answering|i dont want to)"
)
SKIP_INSIDE: Final = (
    (
        r"(?:dont|do not) (?:really )?(?:like|want|wanna|feel like|wish)(?: to)? (?:rat(?:e|ing)|count|counting|"
        r"number\w*|scor\w+|grad\w+|writing|thinking|reflecting)\b"
    ),
    (
        r"rather keep (?:that|it|this|those) (?:to myself|private)\b|(?:^|(?<=/ ))(?:please )?lets not (?:talk about|"
        r"go there|discuss)\b"
    ),
    (
        r"(?:skip|skipping|pass on) (?:todays|tonights|the one today)\b|(?:not|isnt|im not) (?:really )?(?:up for|"
        r"up to|feeling) (?:it|this|that) (?:today|tonight|right now)\b"
    ),
    (
        r"(?<!day )(?<!night )(?<!evening )(?<!week )too (?:tired|sleepy|exhausted|drained|wiped|beat"
        r"|upset) (?:to (?:think|answer|reply|write|reflect|"
        r"set (?:one|a goal))|for (?:this|a goal|goals))\b"
    ),
    (
        r"^(?:i )?(?:have|got|ive got) (?:nothing|no thoughts|no reflections?)(?: today| tonight| to say| really|"
        r" here)*$"
    ),
    r"(?:rather|prefer) not (?:rate|pick|give|choose|count|number|reply|respond)\b",
    r"not (?:answering|doing|saying|sharing|rating|replying to) (?:that|this|it|these|today|tonight)\b",
    (
        r"(?:^|(?<=/ ))(?:please |so |just |ill |i |lets )*(?:skip|pass|skip (?:it|this|today|"
        r"this one)|next)(?: please| thanks| today)*$"
    ),
    r"tak(?:e|ing) (?:today|tonight|the (?:day|night)) off\b",
    r"(?:resting|off) today(?= /|$)",
    (
        r"(?:stop|quiet|pause|no more)(?: texting| messaging| asking)?(?: me)?(?: for)? (?:today|"
        r"tonight|the (?:day|night|evening))(?= /|$| please| thanks| im)"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:please|can we|can i|could we|ill|i will|im going to|lets|just|ok|i|"
        r"id like to|want to|going to|sorry|hey|hi|need to|have to|you can|we can|may i|lets just|"
        r"think ill|i think ill|i want to|gonna|have to) )*(?:skip|pass on)(?:ping)? (?:this|that|it|"
        r"today|tonight|me|the question|for (?:today|now|tonight)|one|question|tomorrow|answering|"
        r"my goal|the goal|goal)\b"
    ),
    (
        r"(?:dont|do not|not|didnt) (?:really )?(?:feel like|want to|wanna|care to|wish to|"
        r"in the mood to|in the mood for|up for|comfortable|feel up to) (?:answer|answering|say|"
        r"saying|share|sharing|talk|talking|discuss|discussing|do this(?= /|$)|doing this(?= /|$)|texting|"
        r"text)(?:ing)?(?: \w+){0,5}(?= /|$)"
    ),
    (
        r"(?:rather|prefer) not (?:say|answer|share|talk|discuss|to say|to answer|to share|get into|"
        r"go into|to talk)\b"
    ),
    r"next question\b",
    r"no (?:comment|goal|goals) (?:today|tonight|for (?:today|now|me))?\b",
    r"(?:skip|pass) (?:today|tonight|this (?:one|question|time))\b",
    r"(?:ill|i will|im going to|going to) pass\b(?! (?:the|my|it|this exam))",
    r"not (?:today|tonight|now|right now) (?:please|thanks|sorry|mira|ok|im|i|too|not)\b",
    (
        r"(?:cant|not able to) (?:answer|do this|talk|text|deal with this) (?:today|tonight|now|"
        r"right now|rn|at the moment)\b"
    ),
    r"leave me alone (?:today|tonight|for (?:today|tonight|now))\b",
    (
        r"(?:no|dont) (?:text|message|goal|texts|messages|check in|prompts)(?: me)? (?:today|tonight|"
        r"this (?:morning|evening|afternoon)|for today)\b"
    ),
    r"not (?:doing|setting|having) (?:a |any |one )?(?:goals?|anything) (?:today|tonight)\b",
    r"day off today\b",
    r"nothing (?:planned )?(?:for )?today\b",
    r"ask me (?:again )?tomorrow\b",
    r"take (?:today|tonight) off\b",
)
THANKS_WORDS: Final = (
    r"(?:(?:ok|okay|got it|cool|great|perfect|awesome|no|good|nice|alright|oh|aww?|wow|yay|sweet|"
    r"yes|and|much|many|big|huge|hey|hi|so|really|well|lovely|sounds good|will do|noted|sure|ha|"
    r"haha|again|yeah) )*"
    r"(?:thanks|thank you|thank u|cheers|ta|gracias|merci|danke|much appreciated|appreciated|"
    r"appreciate (?:it|you|this|that|u|the (?:help|support|reminder|check in))|i appreciate (?:it|"
    r"you|this|that|u|your \w+)|bless you|god bless(?: you)?|thanks a (?:lot|bunch|million|ton)|"
    r"grateful|im grateful|means a lot|that means a lot|youre the best|you rock|youre awesome|"
    r"youre great|you too|love you|love u|ily|same to you|likewise|youre (?:so )?(?:kind|sweet|"
    r"welcome)|so kind|very kind|how kind|good bot|love you guys|love you all|thats (?:so |very |"
    r"really )?(?:sweet|kind|nice|sweet|helpful)(?: of you)?|welcome)"
    r"(?: (?:so much|very much|alot|again|you|for (?:that|this|everything|pausing|stopping|waiting|the (?:break|pause"
    r"|rest)|holding(?: off)?|asking|checking(?: in|"
    r" on me| in on me)?|the (?:\w+ ?){1,4}|your (?:\w+ ?){1,4}|being \w+|all \w+|texting|"
    r"listening|reaching out|caring|reading|today|your help|letting me know)|everything|thank you|"
    r"thanks|i needed (?:to hear )?that|needed to hear that|mira|dana|coach|both|all|everyone|"
    r"team|guys|friend|mate|pal|man|dude|too|and (?:good night|have a (?:good|great|nice) \w+|goodnight|"
    r"you too|same to you|take care|bless you|god bless|see you \w+)|have a (?:good|great|nice|"
    r"lovely) \w+|good night|goodnight|this helps|needed that|i needed that|that helps|it helps|"
    r"that helped|see you(?: \w+)?|talk soon|talk later|bye|take care|a lot|a bunch|tho|though|"
    r"btw|lol|bud|buddy|sir|maam|hun|dear|love|ok|again|still|really|honestly|truly))*"
)
# Words of thanks, and the words that may stand around them without adding anything.
THANKED: Final = (
    (
        r"(?:thanks|thank you|thank u|thank|tanks|thnk you|thanku|thankies|thanking you|cheers|ta|obliged|grateful"
        r"|gratitude|appreciated?|"
        r"appreciates|appreciative|kudos|bless(?: (?:you|ur|your heart))?|merci|danke|props|respect|legend|lifesaver"
        r"|godsend|star|angel|gem|champ|"
        r"saved my (?:life|day|week|bacon|butt|skin)(?: with (?:that|the|your|this)(?: \w+){1,2})?|"
        r"you rock|youre (?:the best|awesome|amazing|great|brilliant|wonderful|lovely|a star|a legend|an angel|a gem"
        r"|too kind|so kind|a lifesaver))\b"
    ),
)
AROUND_THANKS: Final = """
    a advice killer slayed tip tips about absolutely again all alot always am amazing an and angel anyway appreciate as awesome awfully aw aww beautiful been being best
    better big bottom brilliant bud buddy bunch bye care checking check coach cool dana day dead dear deeply do dude ever everyone everything ever
    evening eternally extremely feel feeling folks for friend from genuinely get god good goodnight got great guys ha haha have heap heaps
    hearing heart hello help helped helpful helping helps hey hi honestly how hugely huge hun i ill im immensely in ins is it its just kind kinda
    dont never stop keep coming going these it em kindly kindness know legend letting listening lmao lol lot lots love lovely luv maam man many massive massively mate me mean means mil million
    mira morning most mr mrs ms much muchly my needed needing needs nice night nicely noted nudge oh ok on once one pal patience
    perfect pet please prayers push reaching reading real really reminder reminding right say saying seriously sincerely sir so soo sure super
    support sweet sweetheart take team text texting texts that thats the them there these this those though time to today ton tonight
    tons too tremendously truly u us very warm we welcome well will wishes with wonderful word words world would wow x xo xoxo xx xxx yall yay
    yesterday you your youre yours
"""
ACKNOWLEDGED: Final = (
    r"(?:ok|okay|cool|got it|gotcha|noted|sounds good|understood|great|perfect|nice|sweet|awesome|"
    r"lovely|alright|right|roger|roger that|copy|copy that|10 4|fair enough|good to know|good|"
    r"ok cool|ok great|ok good|ok got it|ok sounds good|will do|ok will do|sure|ok sure|ok ok|"
    r"makes sense|good night|goodnight|night|good morning|morning|gm|gn|bye|see you|talk later|"
    r"no problem|np|no worries|youre welcome|word|bet|kk|amen|fine|ok fine|that works|"
    r"works for me|agreed|true|you too|aw+)"
)
NOTHING_HEARD: Final = (
    r"(?:idk|i dont know|dont know|not sure|im not sure|unsure|no idea|no clue|dunno|who knows|"
    r"hard to say|hard to tell|maybe|perhaps|possibly|probably|depends|it depends|hm+|um+|uh+|er+|"
    r"what|huh|eh|sorry what|lol|haha+|lmao|hi|hello|hey|yo|whatever|idc|i dont care|meh|wait|"
    r"hold on|oops|nvm|never mind|ignore that|typo|test|testing|asdf+|blah( blah)*|the|so|and|but|"
    r"a|i|it|ok|well|thinking|let me think|i m thinking|good question|umm+|dont ask|none|lots|"
    r"loads|tons|many|several|too many|too many to count|a bunch|a lot|alot|plenty|enough|"
    r"who is this|later|cant remember|dont remember|i forget|lost count|unclear)"
)
INVITE_YES: Final = (
    r"(?:(?:y|yes|yeah|yep|ya|yes (?:please|start|begin|i (?:do|agree|consent|want to|would|am)|"
    r"sir|maam|this is \w+|it is|lets|ok|sure|im (?:in|ready|interested|here))|ok|okay|sure|"
    r"sure thing|start|begin|go|go ahead|sign me up|im in|i m in|count me in|lets (?:do (?:it|"
    r"this)|go|start|begin|try(?: it)?|get started)|i agree|agree|agreed|agreed to|i consent|"
    r"consent|i accept|accept|accepted|absolutely|definitely|of course|sounds (?:good|great|fine|"
    r"like a plan|interesting|nice|perfect)|why not|(?:id|i would|would) (?:really )?(?:love|like) (?:to|that|it"
    r"|this)(?: (?:very|so) much)?|love to|(?:ok|fine|good|cool|alright|all good) (?:with|by|for) me|(?:meh|eh|ugh"
    r"|sigh|oh|ok|alright|right) (?:fine|ok|sure|yes|go on)|okey ?dokey|(?:thats|that is) (?:all )?(?:fine|ok|good"
    r"|great|cool|alright)(?: (?:with|by) me)?|i could (?:try|give it a (?:go|try|shot))|i (?:guess|suppose)(?: so)?"
    r"|id like (?:to|"
    r"that)|please do|please|join|subscribe|enroll(?: me)?|opt in|opt me in|add me|ready|im ready|"
    r"i do|i am|i would|yup|yessir|by all means|for sure|totally|hell yes|heck yes|yay|alright|"
    r"fine|good|great|perfect|cool|okay (?:start|yes|sure)|happy to|glad to|works for me|"
    r"that works|will do|lets start|confirm|confirmed|affirmative|bring it on|willing|im willing|"
    r"si|hit me|go for it|game|im game|down|im down|bet|roger|worth a try|ill (?:try(?: it)?|"
    r"give it a (?:try|go|shot)|do it|join)|give it a (?:try|go|shot)|i want (?:to|in|this|"
    r"it)(?: (?:join|start|begin|do this|sign up|try it|try this|do it|in|get better|be in))?|"
    r"interested|im interested|very interested|sounds helpful|sign up|send (?:them|it|away)|"
    r"begin please|start please|ready when you are|lgtm|lets give it a (?:try|go|shot)|okay lets do it|"
    r"can we start (?:today|tomorrow|monday|now)|when do we start|tomorrow is (?:fine|good)|"
    r"ok with me|fine by me|im happy to|starting (?:today|now)|ready when youre|"
    r"excited|im excited|so excited|looking forward(?: to (?:it|this))?|cant wait)(?: (?:please|"
    r"thanks|thank you|now|today|i guess|mira|then|ok|start|lol|to this|for me|it|me up|again|yes|"
    r"tomorrow|monday|to begin|to start|here))*)"
)
INVITE_YES_START: Final = (
    r"(?:yes|yeah|yep|yup|ya|y|ok|okay|sure|absolutely|definitely|of course|start|sign me up|"
    r"im in|count me in|lets (?:do|go|start|try)|i agree|i consent|i accept|sounds (?:good|great)|"
    r"si|claro|why not|go ahead|id (?:love|like) (?:to|that)|hell yes|yessir|affirmative|alright|"
    r"opt me in|sign me|fine(?= (?:/|then|you win|ill|lets|i guess|go)))\b"
)
INVITE_NO: Final = (
    r"\b(?:no|nope|nah|not interested|no thanks|no thank you|not (?:for me|now|right now|today|"
    r"at this time|this time|really|my thing|yet|ready|at the moment|sure about this)|"
    r"maybe (?:later|another time|next time|some other time)|some other time|another time|decline|"
    r"i decline|declined|dont (?:want|need|think so|wanna|care|have time|feel)|do not want|"
    r"rather not|id rather not|pass|hard pass|ill pass|im (?:good|ok|okay|fine|alright|not ready|too busy|"
    r"all set|not comfortable)|too (?:busy|much|many)|cant right now|wont be|negative|never mind|"
    r"nevermind|changed my mind|not going to|no need|dont need|wont|refuse|n|thumbs down|hell no|"
    r"no way|never|not interested in|cant commit|dont (?:really )?have (?:the )?time|isnt for me|"
    r"not for me|later|isnt a good time|not a good time|bad time|count me out|opt me out|no lo|"
    r"no quiero|no gracias|disagree|do not consent|not consent|dont consent|dont agree)\b"
)
