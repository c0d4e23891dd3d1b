"""How a text sounds in English that tells of something done by any verb at all, and what sounds like an answer only."""

from typing import Final

_NOTHING_DONE: Final = (
    r"(?:tried|tired|bored|scared|stressed|wasted|failed|skipped|missed|bailed|needed|wanted|hoped|intended|"
    r"procrastinated|postponed|delayed|cancelled|canceled|refused|avoided|dodged|ignored|ended|overslept|exhausted|"
    r"overwhelmed|depressed|worried|confused|annoyed|excited|embarrassed|ashamed|disappointed|frustrated|distracted|"
    r"sidetracked|interrupted|derailed|stayed|watched|scrolled|binged|napped|cried|panicked|hated|loved|liked|enjoyed|"
    r"happened|seemed|looked|remembered|decided|expected|supposed|pissed|screwed|fucked|messed|chilled|relaxed|crashed|"
    r"dropped|rained|snowed|stopped|attempted|started|drained|swamped|slammed|knackered|wiped|burned|assed|planned|"
    r"considered|wondered|thought|promised|forced|asked|wimped|chickened|flaked|stalled|closed|rushed|blocked|locked|"
    r"admitted|begged|dreaded|feared|lied|lazed|lounged|rejected|dumped|hurt|injured|sprained|flooded|delighted|"
    r"blessed|interested|relieved|pleased|surprised|shocked|triggered|used|allowed|invited|offered|complicated"
    r"|related|limited|mixed|involved|ok ?ed|"
    r"moved|rescheduled|pushed|bumped|\w*eed|bed|red|shed|sled|bred|hundred|indeed|speed|weed)"
)
_IRREGULAR: Final = (
    r"(?:shot|threw|rode|dug|drew|flung|held|rang|shook|shut|spoke|stood|struck|swept|taught|tore|won|dealt|fed|fought|"
    r"lent|lit|sang|sought|spun|stuck|swung|wrote|sent|made|took|went|ran|did|swam|bought|brought|sold|told|built"
    r"|spent|paid)"
)
_DOER: Final = r"(?:i|ive|we|weve|and|then|so|finally|already|i just|i finally|managed to|went and|just|actually)"
ACTED: Final = (
    (
        rf"(?:(?:^|(?<=/ ))(?:ok |so |well |hey |today |this morning |oh |yay )*|\b{_DOER} )"
        rf"(?:(?:just|finally|actually|also|even|then|have|really|quickly|totally|went and) )*(?!{_NOTHING_DONE}\b)"
        rf"(?:[a-z]{{3,}}ed|{_IRREGULAR})\b"
    ),
    (
        rf"\b(?:is|are|was|were|got|been|its|theyre) (?:\w+ )?(?!{_NOTHING_DONE}\b|fired|laid|hired|accepted|moved"
        r"|pushed)(?:[a-z]{3,}ed|done|sent|made|written|paid)\b"
    ),
    (
        rf"^(?:the |my |all |all the |both )?\w+(?: \w+)? (?!{_NOTHING_DONE}\b)(?:[a-z]{{3,}}ed|done|sent|made|written"
        r"|paid)$"
    ),
)
DENIED: Final = (
    r"(?:no|not|none|never|nothing|nobody|didnt|dont|doesnt|havent|hasnt|hadnt|couldnt|cant|wont|wouldnt|isnt|wasnt"
    r"|arent|werent|"
    r"aint|shouldnt|instead|but|except|without|almost|nearly|if|until|unless|would|should|tomorrow|later|will|ill"
    r"|going|yet|only|"
    r"half|some|try|trying|tried|wish|want|need|hope|failed|forgot|skip|sorry)\b"
)
IDLE: Final = (
    (
        r"(?:couldnt|could not) have (?:gone|been|asked|felt|done|hoped|wished) (?:any |for )?(?:better|easier|more"
        r"|smoother)"
    ),
    r"(?:once|when|after|as soon as) i (?:got|get|had) (?:going|started|stuck in|into it)\b",
    r"no (?:idea|clue) (?:how|why|what)\b",
    r"(?:never|not) (?:been|felt|was|have i been|have i felt) (?:so|more|this|that|as) \w+",
    r"no (?:joke|word of a lie|bull|bs|fuss|messing|drama|turning back|help needed|small feat|mean feat)\b",
    r"(?:couldnt|cant|could not) (?:stop|wait|resist|help)\b",
    r"(?:not|no longer) (?:afraid|scared|sorry|ashamed|dreading)\b",
    r"without (?:crying|panicking|throwing up|fainting|dying|a fuss)",
    r"didnt (?:die|cry|panic|faint|throw up|kill me|hurt|bite|explode|freak out)\b",
)
