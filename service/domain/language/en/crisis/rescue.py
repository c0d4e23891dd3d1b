"""Help that is needed now, and what those at home say and do to keep somebody from leaving."""

from typing import Final

from service.domain.language.en.crisis.parts import CLOSE, KIN, WHO

RESCUE: Final = (
    (
        "help followed chased stalked attacked hunted robbed mugged",
        (
            (
                r"^(?:please |somebody |someone |god |pls )*help(?: me| us)?(?: please)?(?: /)? (?:hes|shes|theyre|im "
                r"being|someones?|theres|i think (?:someone|hes|theyre)|somebody|there is|he|they)\b[^/]*\b(?:here|"
                r"back|in the|outside|following|followed|coming|at the|hurting|got|trying|going to|knife|gun|house|"
                r"door|after)\b"
            ),
            (
                r"(?:im|i am|am|were|think im|i was|^being|^getting) (?:being )?(?:followed|chased|stalked|hunted|attacked|robbed|"
                r"mugged)(?= /|$| (?:by|home|right now|from|on my way|again|down|through|and|into|last|in the|at the|"
                r"outside|walking)\b)(?! (?:by (?:a (?:recruiter|goose|seagull|dog|cat|swan)|recruiters|bots|my "
                r"(?:cat|dog|puppy))|on (?:linkedin|insta\w*|twitter)|up|back|in the (?:meeting|review)))"
            ),
        ),
    ),
    (
        "bleeding chest breathe arm numb",
        (
            (
                r"(?:im|still|its|been|arm|wrist|head|leg|ive been|really) bleeding\b[^/]*\b(?:cant stop|wont stop|"
                r"loads|heavily|badly|everywhere|out|cant make it)\b"
            ),
            (
                r"chest (?:pains?|is (?:tight|crushing))\b.{0,50}\b(?:left arm|cant breathe|jaw|numb|sweating|"
                r"ambulance|passing out)\b|(?:left arm|cant breathe|jaw|numb)\b.{0,50}\bchest (?:pains?|is (?:tight|"
                r"crushing))\b"
            ),
        ),
    ),
    (
        "floor collapsed passed fitting seizure limp foaming moving goodbye blue breathing",
        (
            (
                rf"{WHO}(?: \w+){{0,5}} (?:on the floor|collapsed|passed out|blue|fitting|having a (?:seizure|fit|"
                r"stroke)|not moving|wont move|limp|foaming)\b(?=.{0,60}\b(?:took|help|ambulance|999|911|breath\w*|"
                r"pills|wake|responding|moving|blood|something)\b)(?! (?:laughing|asleep on|playing))"
            ),
            (
                rf"{KIN}\b[^/]*\b(?:goodbye|last message|sorry for everything|love you all|loves? (?:me|us) "
                r"all)\b.{0,40}\b(?:isnt|not|wont|hasnt|stopped|cant|nobody)(?: \w+)? (?:answer\w*|respond\w*|"
                r"pick\w*|repl\w*|reach|online|get hold|get through|been seen|find)\b"
            ),
        ),
    ),
    (
        "leave left go tell talk call report next time leaving found",
        (
            (
                rf"{CLOSE}\b(?: \w+){{0,4}} (?:says|said|threat\w+|told me|warned|swears|promised)(?: \w+){{0,3}} if "
                r"i (?:leave|left|go to|tell|talk to|call|try|report|speak|ever)\b(?! (?:leave )?(?:early|now|work|"
                r"on time|my (?:job|cv)|the (?:job|house key)|again (?:ill|i)|up|them|a (?:job|gym)|to (?:him|her)))"
                r"(?=.*\b(?:kids|kill|find|hurt|regret|sorry|dead|never|burn|take|lose|house|money|himself|herself|"
                r"pay|deport\w*|police|gone|worse)\b)"
            ),
            (
                r"next time (?:its|itll be|it will be|hell|its going to be|it wont be) (?:the kids|my (?:kids|mum|son|"
                r"daughter|face|throat|sister)|me|worse|the (?:wall|baby|dog))(?= /|$)"
            ),
            (
                rf"(?:if|when) i (?:leave|left|try to leave|tell|call the police|go)\b[^/]*\b{CLOSE}(?: \w+){{0,2}} "
                r"(?:kill|find|hurt|take the kids|burn|come after|murder|end|make sure)\b"
            ),
        ),
    ),
    (
        "room bed night drunk asleep",
        (
            (
                r"(?:dad|stepdad|step dad|uncle|brother|stepbrother|he|grandad|grandpa|landlord|flatmate|father|"
                r"stepfather|lodger|cousin|carer)(?: \w+){0,2} (?:comes?|came|coming|gets?|got|climb\w*|sneak\w*|"
                r"creep\w*|walks?) (?:into|in|to) my (?:room|bed)\b(?=[^/]*\b(?:at night|drunk|while|when im|asleep|"
                r"every night|and (?:touch|lock|gets|puts)|naked|(?:mom|mum|nobody|no one|"
                r"everyone|she|they)s? (?:is |are |has |goes )?(?:at|out|away|asleep|gone|sleeping|else is|not home|isnt home)|home alone)\b)"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:drunk|been drinking|drinking again|smashing|kicking off|raging|screaming "
                r"at|going mad|losing it|off his head|off (?:her|his) meds)\b.{0,60}\b(?:im|i|kids|we)(?: \w+)? "
                r"(?:scared|afraid|hiding|terrified|frightened|locked (?:in|myself)|shaking|cant get out|have "
                r"nowhere)\b"
            ),
        ),
    ),
    (
        "drink glass pint cup",
        (
            (
                r"(?:put|slipped|dropped|spiked|something)(?: \w+){0,4} (?:in|into) my (?:drink|glass|pint|cup|coffee|"
                r"vodka)\b(?! (?:water|holder|order))|(?:my|her) drink (?:was |got |had been )?(?:spiked|drugged)\b"
            ),
        ),
    ),
    (
        "phone money friends family mum phones allowed control controls checks",
        (
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:wont|doesnt|dont|didnt|never|wouldnt) (?:let|allow|lets) (?:me|us) (?:to "
                r")?(?:have|use|see|own|keep|touch|speak|talk)(?: \w+){0,3} (?:phone|money|card|bank|friends|"
                r"family|mum|mom|sister|anyone|doctor)\b(?! (?:at (?:dinner|the table|school)|until i (?:finish|do)))"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:controls?|monitors?|checks|reads|goes through|tracks|takes|took) (?:all "
                r")?(?:everything i|who i|where i|what i (?:eat|wear|spend)|my (?:phone|messages|money|wages|"
                r"every))\b[^/]*(?:/ )?[^/]*\b(?:scared|afraid|cant leave|hits?|hurt|threat\w*|trapped|wont let|"
                r"secret|hide|hiding|delete)\b"
            ),
        ),
    ),
)
