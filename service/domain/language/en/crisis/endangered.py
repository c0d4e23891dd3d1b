"""Others in danger, now or from the writer: children, friends, somebody on a roof, somebody who is to pay."""

from typing import Final

from service.domain.language.en.crisis.parts import CLOSE, DRUGS, GUNS, HEIGHTS, KIN, WHO

_THEM: Final = (
    r"(?:him|her|them|(?:my|the|this|that|these|those|his|her|every\w*|some|a|each) ?(?:\w+ ){0,3}?(?:\w*boss|manager|"
    r"ex|wife|husband|dad|father|stepdad|mum|mom|mother|brother|sister|kids?|baby|son|daughter|neighbou?r|coworkers?|"
    r"colleagues?|landlord|man|guy|bloke|woman|girl|bastards?|bitch|fucker|motherfucker|cunt|prick|scum|people|"
    r"partner|boyfriend|girlfriend|roommate|flatmate|supervisor|foreman|lot|judge|teacher|doctor|family|one|person|"
    r"pig)|someone|somebody|everyone|everybody|people|anyone)"
)
ENDANGERED: Final = (
    (
        (
            "overdosed overdosing overdose od oded breathing unconscious hanged hanging suicidal wake roof bridge "
            "ledge pills tablets wrists noose paracetamol jumping jump collapsed responding moving roofs balcony "
            "cliff hang kill himself herself themselves knife razor"
        ),
        (
            (
                rf"{WHO}(?: \w+){{0,5}}? (?:overdos\w+|od(?:ed|d|ing)?|isnt breathing|not breathing|stopped breathing|"
                r"unconscious|not responding|unresponsive|tried to (?:hang|end|drown|jump|overdose|cut)|suicidal|"
                rf"hanging (?:from|in)|took (?:\w+ ){{0,4}}{DRUGS}|swallowed (?:\w+ ){{0,4}}{DRUGS}|(?:cut|slit|"
                r"cutting) (?:his|her|their) (?:wrists?|arms?|throat)|locked (?:himself|herself|themselves)\b[^/]*\b"
                r"(?:knife|pills|gun|razor|blade|tablets|bathroom))\b(?! (?:on (?:coffee|sugar|chocolate|netflix|"
                r"caffeine)|space|his meds|her meds))"
            ),
            (
                rf"{KIN}(?: (?:is|s|was|whos|went|up|still|standing|stood|sat|sitting|out|right now|now|has|gone|"
                r"climbed))* (?:on|off|over|at)(?: \w+){0,2} (?:roof|ledge|bridge|balcony|cliff|edge|parapet)\b"
                r"(?=.{0,70}\b(?:jump|jumping|down|police|help|still up|up there|talk|talking|wont|says|saying|"
                r"threat\w+|crying|suicid\w+)\b)(?! (?:bar|fixing|repair))"
            ),
            (
                r"(?:talk|talking|talked|get|getting|coax|pull|pulled|grab) (?:my |the |a |his |her )?(?:\w+ )?"
                rf"(?:{KIN}|him|her)(?: \w+)? (?:down )?(?:off|from) (?:a|the) (?:{HEIGHTS})\b(?<!off the ledge)"
                r"(?<!off a ledge)"
            ),
            (
                rf"{WHO}(?: \w+){{0,4}} (?:wont wake up|not waking up|cant wake (?:him|her|them))(?! (?:for|early|"
                r"before|until|in the|on time))"
            ),
            (
                r"(?:found|find|cut) (?:my |the |him|her|them|our )(?:\w+ ){0,2}?(?:hanging|hanged|unconscious|not "
                r"breathing|overdosed|with (?:his|her) wrists|in the bath with|down from|bleeding|blue|collapsed)\b"
                r"(?! (?:out|up on|around))"
            ),
            (
                rf"(?:{WHO}|{CLOSE})(?: \w+){{0,6}}? (?:something|anything|harm|it|damage)(?: \w+){{0,2}} to (?:him|"
                r"her|them)self\b"
            ),
            (
                rf"{WHO}(?: \w+){{0,6}}? (?:kill(?:ing)?|hurt(?:ing)?|hang(?:ing)?|harm(?:ing)?|cut(?:ting)?|shoot|"
                r"drown) (?:him|her|them)self\b"
            ),
        ),
    ),
    (
        "voices voice",
        (
            (
                r"voices? (?:\w+ ){0,4}?(?:telling|tell|tells|say|saying|says|want|wants|told|keep|whisper\w*|"
                r"command\w*|order\w*) (?:on )?(?:me|that|i|saying|telling|to)\b(?! (?:good|nice|keep going|go for|i "
                r"(?:can|got|should (?:go|apply|rest))|it)\b)"
            ),
        ),
    ),
    (
        (
            "kill killing murder stab shoot strangle gut bury slaughter butcher execute torch poison bomb hurt "
            "finish end smash break slit burn bag coffin ditch pay bleed regret hunt shooting stabbing hurting knife "
            "gun strangling choke choking shake drown bodybag revenge rifle ar sorry pistol shotgun"
        ),
        (
            (
                r"(?:im|i am|ill|i will|id|i want|i wanna|i swear|swear|i might|i could|i would|i almost|i nearly|"
                r"want|wanting|about|going|ready|planning|plan|thinking|think|thought|scared|afraid|worried|dream\w*|"
                r"fantasi\w+|imagin\w+|tempted|urges?|keep|cant stop|need|tonight|my goal is|goal|decided|promised "
                r"myself)(?: \w+){0,5}? (?:kill|killing|murder\w*|stab\w*|shoot|shooting|strangl\w+|gut|slaughter|"
                r"butcher|execute|poison|bomb|behead|hurt|hurting|harm|harming|torch|smother\w*|suffocat\w+|drown|"
                r"choke|choking|beat the (?:shit|hell|crap) out of|put down|do in|finish off|shake|throttle|attack|"
                rf"attacking|run over|set fire to) {_THEM}\b(?! (?:an? (?:email|text|message|note|line|dm|mail|quick|"
                r"reply)|the|with (?:kindness|love|my|a (?:mail|message))|feelings|in (?:tennis|chess|the race|a "
                r"game|golf|fifa)|at |up for|about|over (?:email|with)|on (?:fifa|the court)|off (?:an|a)|lol|if "
                r"(?:they|he|she) (?:ask|say|send|reject|email)|s feelings|s questions)\b)"
            ),
            (
                r"(?:hes|shes|theyre|he|she|they|hell|shell|theyll|him|her|them|boss|ex|manager|everyone|bastard|one "
                r"of (?:us|them))(?: \w+){0,5} (?:in|into|to) (?:a|the) (?:body ?bag|coffin|ditch|morgue|grave|"
                r"ground)\b(?<!into the ground)(?! (?:of|floor|rules))"
            ),
            (
                r"(?:im|ill|i will|id|going to|want to|swear|tonight)(?: \w+){0,5}? (?:(?:break|snap|slit|cut|smash|"
                r"cave in|bash) (?:his|her|their|\w+s) (?:neck|throat|skull|head|face|legs|jaw|kneecaps)|burn (?:his|"
                r"her|their|\w+s) (?:house|car|flat|place)|put (?:a|an) (?:bullet|knife|axe)|make (?:him|her|them|"
                r"\w+) (?:bleed|suffer|beg|pay with)|(?:knife|gun|bat|machete|hammer)\b[^/]*\b(?:wait\w*|house|work|"
                r"him|her|them|his|boss))\b"
            ),
            (
                r"(?:bring|bringing|taking|take|carry\w*|coming|come|walk|walking|going|go|show up|turn up|showing "
                rf"up|turning up)\b[^/]{{0,30}}?\b(?:my|a|the|dads|his) (?:{GUNS}|ar|ar ?15|ak|ak ?47)\b(?=[^/]*\b"
                r"(?:work|yard|office|school|site|in|there|house|them|they|he|wont|sorry|everyone|monday|tomorrow|"
                r"tonight)\b| /|$)(?! (?:range|shop|safe|to the (?:range|gunsmith|station)|permit))"
            ),
            (
                r"(?:^|(?<=/ )|they|theyll|you|everyone|he|she|hell|shell|all of (?:you|them))(?: \w+){0,3} be "
                r"sorry\b.*\b(?:gun|rifle|ar|knife|blood|monday|walk in|bullets?|ammo|dead)\b"
            ),
            (
                r"know where (?:he|she|they|that \w+) (?:lives?|works?|parks?|sleeps?)\b(?=.*\b(?:kill|gun|knife|"
                r"blood|bat|tonight|pay|regret|sorry|hurt|end|revenge)\b)"
            ),
            (
                r"(?:kill|murder|stab|shoot|strangle|gut|butcher) (?:the|that|this|my) (?:\w+ )?(?:bastard|fucker|"
                r"cunt|prick|scum\w*|man|bloke|guy|animal|pig|monster|ex|boss)\b(?= who| that| for| tonight| if| /|$| "
                r"when| and (?:i|then|myself))(?! (?:that (?:invented|made|wrote)|level|fight|in (?:the game|elden|"
                r"dark)))"
            ),
        ),
    ),
)
