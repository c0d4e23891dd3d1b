"""Leaving life, said around: the ground, the world, the days that will not come, those who stay behind."""

from typing import Final

from service.domain.language.en.crisis.parts import AWAY, NOT, SOON

_WORLD: Final = (
    r"(?:this|the|my|our)(?: (?:whole|entire|damn|fucking|stupid|shit|shitty|miserable|cruel|rotten|horrible|awful|"
    r"sorry|cursed|bloody|mortal|so called|wretched|godforsaken|useless|pointless|lousy|earthly))* (?:life|world|"
    r"earth|planet|existence|realm|coil)\b(?! (?:balance|style|insurance|of \w+ing|of (?:work|tech|sales|dating|"
    r"finance|crime|hurt)|in \w+|cup|series|record|a better|better|behind|back|tour|champion\w*|war|news|bank|savings|"
    r"story|sentence|as (?:a|we)|is (?:great|good|wild|amazing)|coach\w*|stuff|admin|hacks?)\b)"
)
_GO: Final = (
    r"(?:leav(?:e|es|ing)|exit\w*|depart\w*|quit\w*|escap\w+|(?:done|finished|through|over) with|let(?:ting)? go of|"
    r"(?:say|saying|said) (?:goodbye|bye|farewell) to|check(?:ing)? out (?:of|from)|(?:not|isnt|wasnt|never|arent) "
    r"(?:\w+ )?(?:meant|ment|made|cut out|built|supposed to be|fit|suited|strong enough|equipped) (?:for|in)|too "
    r"(?:\w+ )?for|(?:give|gave|given|giving) up on|(?:tired|sick|weary) of|fed up (?:of|with)|no (?:place|room|space)"
    r"(?: left)?(?: for me)? (?:in|on)|rid of|log(?:ging)? (?:off|out) (?:of|from)|sign(?:ing)? (?:off|out) (?:of|"
    r"from)|resign\w* from|opt(?:ing)? out of|had enough of|hate being (?:in|on|part of)|(?:no |the )?(?:use|point) "
    r"(?:of|in)|gone from|free (?:of|from)|disappear\w* from|vanish\w* from|erased? from|wiped? (?:off|from))"
)
_STAY: Final = (
    r"(?:belong|fit|stay\w*|stick\w*|last\w*|liv(?:e|ing)|remain\w*|exist\w*|be|being|hang\w*|continue)(?: \w+){0,2}? "
    r"(?:in|on) (?:this|the)(?: \w+)? (?:life|world|earth|planet)\b(?! (?:cup|of|tour|news))"
)
LEAVING: Final = (
    (
        (
            "ground grave coffin casket box morgue mortuary urn daisies worms under corpse bury cremate cremated "
            "hearse headstone tombstone gravestone buried"
        ),
        (
            (
                r"(?:be|being|end up|ending up|belong|lie|lying|laying|rot|rotting|better off|happier|put me|me|"
                r"already|sleep|sleeping|rest|resting|was|were|am|im|id be) (?:\w+ ){0,2}(?:in|under) (?:the|my|a|an "
                r"early|a shallow|my own|some) (?:ground|grave|coffin|casket|box|morgue|mortuary|urn|hearse)(?= /|$| "
                r"by| soon| already| than| and| instead| where| with| n\b)"
            ),
            (
                r"push(?:ing)? (?:up )?(?:the )?daisies\b|(?:i|im|id|ill|me|be|am|was|myself)(?: \w+){0,4} (?:six|6) ?"
                r"(?:feet|foot|ft) under\b(?! (?:paperwork|emails?|work|admin|laundry|in|a pile|water|deadlines))|"
                r"food for (?:the )?worms\b"
            ),
            (r"(?:my|be a|be on a|in on a|on a|find a|become a|texting a|talking to a|with a|to a) corpse\b(?! of a)"),
            (
                r"(?:pick\w*|chose|choos\w+|into|on|design\w*|want|visit|dig\w* out|ready for|in) my (?:own )?"
                r"(?:grave|coffin|tombstone|headstone|gravestone)\b(?<!turn in my grave)(?<!turning in my grave)"
            ),
            r"(?:bury|cremate) me\b(?! (?:in|under) (?:\w+ )?(?:work|emails?|paperwork|admin|debt|deadlines|a pile))",
        ),
    ),
    (
        "life world earth planet existence realm coil",
        (
            rf"{_GO} {_WORLD}",
            rf"{NOT} (?:\w+ ){{0,3}}{_STAY}",
            (
                r"(?:want|wanna|get|need|wish|wishing|me)(?: \w+){0,2} (?:out of|off) (?:this|the)(?: \w+)? (?:life|"
                r"world|earth|planet|rock)\b"
            ),
        ),
    ),
    (
        "meant ment cut made wired one leaving",
        (
            (
                r"some (?:people|of us) (?:are|were|just|arent|werent)\b[^/]*\b(?:for|to) (?:this|the|live|last|be "
                r"here)\b[^/]*(?:/ )?[^/]*\b(?:im|i am|me|and i)\b"
            ),
        ),
    ),
    (
        "live living alive breathing exist",
        (
            (
                r"(?:longer|more|further|past) than (?:im|i am|i|ill|i will|id|ive)(?: \w+){0,3} (?:live|living|be "
                r"(?:here|around|alive)|exist|last|alive)\b"
            ),
            (
                rf"{NOT} (?:\w+ ){{0,4}}(?:planning|plan|intend|intending|expect|expecting|going|want|care|meant|"
                r"supposed|trying|able|bother) (?:on |to )?(?:live|living|be alive|being alive|stay alive|exist)(?= "
                r"/|$| (?:that|this|much|very|past|beyond|long|longer|for long|anymore|another|through|to see)\b)"
            ),
            (
                r"(?:not|dont|isnt|cant|too weak|too tired|struggl\w+|no reason|strong enough|fighting|hard|forc\w+|"
                r"trying|only|barely|pointless|tired|exhaust\w+|sick|pretending|reasons?|why|idk how|how) (?:\w+ "
                r"){0,3}?(?:to )?(?:stay|staying|be|being|keep|remain|remaining|keeping myself|keep myself|keeping me|"
                r"keep me) alive\b"
            ),
            (
                r"alive (?:for|because of|only for|just for) (?:other|others|everyone|them|my|him|her|the|someone|"
                r"people|ppl)\b(?! (?:show|record|win|goal|game))"
            ),
            rf"{NOT} (?:\w+ ){{0,4}}(?:be|still be|stay|staying|being) (?:alive|living|breathing)\b(?! (?:room|in))",
            (
                r"(?:if|in case|assuming|unless|provided|supposing|whether) (?:im|i am|i|ill)(?: \w+){0,2} (?:alive|"
                r"breathing)(?= /|$| then| by| next| tomorrow| when| at all| anymore| to)"
            ),
            (
                r"(?:im|i am|i) (?:only |just |barely |still )*(?:breathing|alive|living) (?:out of|because|but "
                r"(?:not|dead)|against my)\b"
            ),
        ),
    ),
    (
        "here around about",
        (
            (
                rf"{NOT} (?:\w+ ){{0,4}}?(?:be|still be|stay|staying|being|stick|sticking|hang|hanging) (?:here|"
                rf"around|about)(?: \w+){{0,2}}? {SOON}\b{AWAY}"
            ),
            (
                rf"{NOT} (?:\w+ ){{0,4}}?(?:be|still be|stay|staying|being|stick|sticking|hang|hanging) (?:here|"
                r"around|about) to (?:see|hear|find out|enjoy|know|care|worry|regret|face|use|finish|open|watch|"
                r"celebrate|spend|read|collect|deal|suffer)\b(?! (?:from you|you) (?:at|on|in|this|later))(?![^/]*(?:/ )?[^/]*\b"
                r"(?:holidays?|vacation|flight|trip|travell?ing|conference|cruise|wedding|dentist|camping)\b)"
            ),
            (
                r"(?:left|nothing|all thats left|anything) for me (?:here|in this (?:life|world)|on this (?:earth|"
                r"planet))(?= /|$| anymore| now)"
            ),
            r"see (?:me|you) (?:here|around|alive) again\b(?=[^/]*/? ?[^/]*\b(?:sorry|goodbye|love))",
            (
                r"(?:dont|cant|never|not) (?:\w+ ){0,2}(?:see|picture|imagine) (?:myself|me) (?:\w+ ){0,2}(?:here|"
                r"around|alive|living|existing|making it)\b(?! (?:in (?:five|5|two|2|ten|a) \w+ (?:at|with|working)|"
                r"working|at this|at work|for the))"
            ),
        ),
    ),
    (
        "tomorrow morning christmas birthday future summer spring next monday weekend",
        (
            (
                r"(?:if|whether|when|even if) (?:there(?:s| is| even is| will be)?|i (?:have|get|see|make it to)) "
                r"(?:even )?(?:a |any )?tomorrow\b(?! (?:is|morning (?:i|we)|ill|i will|we|off|free))"
            ),
            (
                r"(?:wont|not going to|never|dont (?:want|plan|need|intend|think ill|think i will|expect)(?: to)?|"
                r"doubt ill|wish i didnt have to|hope i dont|cant)(?: \w+){0,2} (?:see|make it to|reach|meet|face|"
                r"wake up to|live to see) (?:tomorrow|the morning|morning|christmas|xmas|(?:my |another )?(?:\w+ "
                r")?birthday|the (?:summer|spring|new year|weekend|sun\w*)|another (?:day|morning|one|christmas|year|"
                r"summer|sunrise)|next (?:week|month|year))(?= /|$| anymore| again| like this| and i)"
            ),
            (
                r"(?:no|isnt a|wont be a|dont have a|see a|isnt any|not got a) (?:future|tomorrow|next (?:week|month|"
                r"year|christmas|birthday)) (?:for me|left for me|with me in)\b"
            ),
            (
                r"after (?:the weekend|tonight|tomorrow|this week|today|\w+day|christmas|xmas|my birthday)(?: "
                r"\w+){0,3} (?:wont (?:have to|matter|hurt|need|be a problem)|none of (?:you|it|this)|nobody|it wont|"
                r"ill be (?:gone|free|at peace)|im (?:gone|free|done))\b"
            ),
            (
                r"(?:last|final) (?:christmas|birthday|summer|weekend|monday|night|morning|spring)(?: \w+)? (?:i(?:ll|"
                r" will)? (?:ever )?(?:have|see|get|spend)|on earth|alive|of my life)\b"
            ),
        ),
    ),
)
