"""A world that would do without them, peace at last, a reason that is missing."""

from typing import Final

from service.domain.language.en.crisis.parts import KIN

WITHOUT_ME: Final = (
    (
        "me",
        (
            (
                rf"(?:none of (?:you|them|us)|nobody|you all|everyone|they|{KIN}|you)(?: \w+){{0,3}} (?:have|has|"
                r"having|need|needs|got) to (?:\w+ )?(?:put up with|carry|bother with|clean up after|pick up after|"
                r"suffer|pay for|support|carry on with|worry about|look after|feel sorry for) me\b(?! (?:on|in|at|"
                r"this|for (?:the|a)|until|today)\b)"
            ),
            (
                r"(?:nobody|no one|not a soul|who|anyone|wont|wouldnt|nobodys|dont think anyone)\b[^/]*\b(?:miss|"
                r"mourn|cry (?:over|for|about)|come looking for|grieve(?: for)?) (?:me|for me)\b(?! (?:on|in|at) "
                r"(?:the|work|my|this|a) (?:call|meeting|party|team|group|office))"
            ),
            (
                rf"(?:world|everyone|everybody|they|{KIN}|you|all|people|place|lives?)(?: \w+){{0,4}} (?:better|"
                r"easier|happier|lighter|simpler|quieter|cheaper|fine|safer|calmer) (?:off )?(?:without|when im not|"
                r"once im not|minus) me\b(?! (?:for (?:a|the)|at|on|in the|there|today|tonight|managing|doing)\b)"
            ),
            r"(?:put|putting) me (?:out of my misery|down)(?= /|$| please| already| now| like)",
            (
                r"(?:take|taking|call|calling|bring) me (?:home|away|now)? ?(?:lord|god|jesus|to (?:heaven|the other "
                r"side))\b"
            ),
        ),
    ),
    (
        "peace rest over stop end sleep done ready enough finished misery suffering",
        (
            r"made (?:my )?peace with (?:going|leaving|dying|it ending|the end|death|not being|god|never|what im)\b",
            (
                r"(?:ready|want|wanting|time|need|just want|long|longing) (?:for me )?to (?:rest|sleep|be at peace|"
                r"let go|go home|be free) (?:now |finally )?(?:forever|for good|in peace|for ever|eternally|with the|"
                r"permanently|and not come back)\b"
            ),
            (
                r"(?:rest|sleep|be) in peace (?:soon|finally|at last|tonight|tomorrow)\b|(?:soon|finally|tonight) "
                r"(?:\w+ ){0,3}(?:rest|sleep|be) (?:in|at) peace\b"
            ),
            (
                r"(?:sleep|sleeping|asleep)(?: \w+){0,4} (?:never|not|dont|without|and that be it|and be done|forever)"
                r"(?: \w+){0,2} (?:wak\w+|woke|woken|coming back|come back|get up again|open my eyes)\b"
            ),
            (
                r"(?:want|wish|need|beg\w*|pray\w*|hope|wanting)(?: \w+){0,3} (?:it|everything|all|the pain|this|"
                r"thoughts|noise|voices|hurting)(?: \w+){0,2} (?:to )?(?:be over|stop hurting|be done)(?= /|$| with)"
                r"(?<!this week to be over)"
            ),
            (
                r"(?:done|finished) (?:living(?! (?:out|with|in|at|like|off|on))|existing|being alive|being a person|"
                r"being me|with being|with existing|with breathing)\b"
            ),
            (
                r"(?:dont|not|no) (?:\w+ ){0,3}(?:fight|will|strength|energy|hope|reason)(?: left)? (?:in me )?to "
                r"(?:live|be alive|go on living|stay alive|keep living|keep existing)\b"
            ),
        ),
    ),
    (
        "exist existing born vanish disappear disappeared existed erased",
        (
            (
                r"(?:rather|sooner|prefer(?: to)?|wish i|better|want to|hope to|like to|would) (?:i )?(?:just )?"
                r"(?:did)?(?:not|nt|never)? ?(?:exist|existed|have existed|have been born|been born|be born)(?= /|$| "
                r"at all| anymore| any|$)"
            ),
            (
                r"(?:rather|prefer|want|wish|better)(?: \w+){0,2} (?:not|never|stop|cease|didnt|hadnt)(?: \w+){0,2} "
                r"(?:exist\w*|born)\b"
            ),
            (
                r"(?:tired|sick|exhausted|regret|hate|sorry|ashamed)(?: \w+){0,3} (?:existing|exist|being born|i was "
                r"born|i exist)\b"
            ),
        ),
    ),
    (
        "dead",
        (
            (
                r"(?:im|i am|i|ill|me|my|i get) (?:\w+ ){0,3}?(?:found|wake up|turn up|end up|washed up|be|better|"
                r"already|as good as|basically|wish i was|going to be) dead\b(?= /|$| and| before| by| soon| or| "
                r"anyway| would| in (?:my|a|the)| one| tomorrow| will)(?! (?:and (?:tired|asleep)|in (?:the water|my "
                r"tracks)|by (?:lunch|friday from|the end of (?:the|this) (?:shift|week))))"
            ),
        ),
    ),
    (
        "reason reasons point tomorrow",
        (
            (
                r"(?:reasons?|point)(?: \w+){0,5} to (?:be here|be alive|still be here|live|stay alive|exist|keep "
                r"living)(?= /|$| anymore)"
            ),
            (
                r"(?:there )?(?:wont|isnt going to|will not|might not|may not|shouldnt) be (?:a|any|another) tomorrow"
                r"(?= /|$| for| so| anyway)"
            ),
        ),
    ),
    (
        "life",
        (
            (
                r"(?:^|(?<=/ ))(?:out|off) of life\b|(?:want|wanting) out(?: \w+){0,2} (?:of )?life\b|(?:^|(?<=/ ))"
                r"(?:stop|cancel|end|quit|unsubscribe) (?:my |from )?(?:whole )?life(?= /|$| please)"
            ),
            (
                r"(?:rid|sick|tired|done|finished|waste|ashamed) (?:of|with) (?:having |leading |living )?(?:a |this |"
                r"my )life(?= /|$)"
            ),
        ),
    ),
    (
        "join follow",
        (
            (
                r"(?:funeral|died|passed|buried|lost (?:him|her|my \w+)|grave|heaven|since (?:he|she) (?:went|left|"
                r"died))\b.{0,80}\b(?:join|follow|be with|go with|see) (?:him|her)(?= /|$| soon| again| now| there| "
                r"in| been| tonight| tomorrow)"
            ),
            (
                r"(?:want|ready|going|time|soon|wish i could|ill|i will)(?: \w+){0,2} (?:join|follow|be with) (?:him|"
                r"her|my (?:\w+ )?(?:mum|mom|dad|wife|husband|son|daughter|brother|sister|baby|twin|nan))\b.{0,60}\b"
                r"(?:funeral|died|passed|buried|grave|heaven|other side|up there|rip|sky|again|gone|angels?)\b"
            ),
        ),
    ),
    (
        "safer better happier easier lighter fine",
        (
            (
                rf"(?:family|world|everyone|everybody|they|{KIN}|people|all|them|us)(?: \w+){{0,4}} (?:safer|better|"
                r"happier|easier|lighter|calmer|richer) (?:off )?(?:if|when|once|without) (?:im|i am|i|me)(?: (?:was|"
                r"were|just))? (?:\w+ )?(?:not (?:in|there|around|here|part)|wasnt|werent|gone|out of (?:it|the "
                r"(?:way|picture))|in it|dead|didnt exist|never)\b"
            ),
        ),
    ),
)
