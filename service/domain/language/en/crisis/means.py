"""The means at hand, and the plan: enough by themselves."""

from typing import Final

MEANS: Final = (
    (
        r"(?:took|swallow\w*|downed|finished|drank|popped) (?:the|a|my|his|her|that) (?:whole|entire|"
        r"full) (?:bottle|pack|box|thing of \w+)\b(?! of (?:wine|water|soda|coke|juice|beer|milk|"
        r"gatorade|ketchup|mints|gum|cookies))"
    ),
    (
        r"(?:have|got|made|ive got|theres) (?:a|the|my) plan(?= (?:and (?:the )?(?:means|way|pills|"
        r"gun|date)|to (?:do it|end|die|kill|go)|for (?:tonight|how))(?! to (?:market|work)))"
    ),
    r"(?:about|going|ready|want|wanted|gonna) to jump(?= /|$| off| now| from| tonight| in front)",
    (
        r"(?:would|will|does|do|did|wouldnt|doesnt)(?: \w+)? (?:anyone|anybody|someone|they|people|"
        r"you|he|she|mira|nobody)(?: (?:even|really|actually|ever))* (?:care|notice|miss me|mind|cry|"
        r"come|know|be sad)(?: (?:if|when))+ i(?: (?:was|were|am|just|suddenly|had|had just|"
        r"were just))* (?:gone|dead|died|die|disappear\w*|not (?:here|around)|vanish\w*|wasnt (?:here|"
        r"around)|killed|jumped|ended|werent)\b"
    ),
    r"noose\b",
    r"(?:pills?|gun|knife|blade|razor|rope|bottle of pills) in (?:my )?hand\b(?! (?:weights|cream)\b)",
    r"bridge is calling\b",
    r"on (?:my|the) way to (?:the|a) (?:bridge|cliff|overpass|train tracks|roof)(?= /|$)",
    r"looking (?:over|off) the (?:edge|ledge|railing|side of the (?:bridge|building|roof))\b",
    r"\b\d+ (?:floors?|stories|storeys|flights) up (?:and|on the|looking)\b",
    r"(?:garage|car)\b[^/]*\b(?:garage (?:door )?(?:closed|shut)|hose|exhaust|engine (?:on|running)|fumes)\b",
    r"crash(?:ing)? (?:my|the) car\b(?= (?:on purpose|into|and end|so)| /|$)(?<!was crashing my car)",
    r"(?:drove|drive|driving|swerv\w+|steer\w*)\b[^/]*\bon purpose\b",
    (
        r"(?:wish|wishing|hope|hoping|pray\w*|want|wanted|if)(?: \w+){0,3} (?:truck|car|bus|train|"
        r"plane|meteor|lightning|drunk driver)(?: \w+)? (?:hit|hits|ran|runs|run|took|take|takes|"
        r"crash\w*|strike|struck)(?: (?:me|into me|over me|me out|my car))\b"
    ),
    (
        r"(?:hope|wish|want|fine|okay|ok|glad|happy|relieved|care|mind)\b[^/]*\bhit by a (?:bus|car|"
        r"truck|train)\b"
    ),
    r"hit by a (?:bus|car|truck|train)\b[^/]*\b(?:fine|okay|ok|relief|care|glad|happy|mind|problem)\b",
    r"on (?:the|a) ledge\b",
    r"took too many(?= /|$| pills| i think| and| of)",
    (
        r"(?:get|buy|find|bought|got|getting|borrow|steal|using|use) (?:a|the|my|his|dads|a hand|"
        r"hand) ?gun\b(?! (?:safe|show|license|permit|cleaned|shop|control|rack)\b)"
    ),
    r"courage to (?:die|end it|do it|jump|kill|pull)\b",
    r"(?:brave|strong) enough to (?:die|end it|jump|kill)\b",
    (
        r"(?:cant|dont (?:think|know)(?: if)? i can|not sure i can|not sure if i can|"
        r"dont know if i can|dont know if ill) (?:\w+ )?(?:stay alive|survive|"
        r"make it (?:through )?(?:the night|tonight|to (?:tomorrow|morning))|keep (?:going|living|"
        r"fighting)(?= /|$)|hold on(?= /|$| much)|hang on much|be alive|last (?:the night|much longer|"
        r"another))\b"
    ),
    (
        r"(?:holding|hold|clutching|gripping|staring at|looking at|stockpil\w+|hoard\w+|saving up|"
        r"saved up|collecting|counting(?: out)?|hiding|hid|keep looking at|eyeing|reached for|"
        r"playing with) (?:on to |onto )?(?:a |an |the |my |all my |some |his |her |enough |this |"
        r"these )*(?:knife|razors?|blades?|gun|pistol|pills|rope|noose|belt|bottle of (?:pills|"
        r"sleeping|\w+ pills)|bottle of pills|meds|medication|sleeping pills|painkillers|tablets)\b"
    ),
    (
        r"(?:drank|drink|drinking|drunk|swallow\w*) (?:some |a bottle of |the )?(?:bleach|antifreeze|"
        r"poison|drain cleaner|rat poison)\b"
    ),
    (
        r"(?:a|the|my) (?:rope|noose) (?:in|from|hanging|tied|around|on)\b(?! (?:the (?:boat|dock|"
        r"swing|tent|ladder|bell)|class|gym)\b)"
    ),
    (
        r"(?:keep|kept|cant stop) (?:picturing|imagining|seeing|thinking (?:about|of)|looking at|"
        r"staring at) (?:the|a|that|my) (?:train|trains|tracks|bridge|knife|knives|pills|gun|rope|"
        r"ledge|rooftop|edge|razor|balcony|window)\b"
    ),
    (
        r"(?:drove|walked|went|driving|walking|going|heading|back) (?:up )?(?:to|by|out to) (?:the|a|"
        r"that) (?:bridge|cliff|ledge|train tracks|tracks|overpass|roof|rooftop)(?= /|$| today|"
        r" tonight| again| and (?:stood|sat|thought|looked|almost|just)| last night| alone)"
    ),
    r"thoughts of (?:ending|dying|death|not|hurting|harming|killing|jumping)\b",
    r"(?:going to|time to|ready to|want to|should|just|might|will|wanna) rope\b(?! in)",
    (
        r"(?:i|ive|have|got|here are|with|bought|holding|saved(?: up)?|hoarding|stockpil\w+|found|"
        r"counting|lined up|took out|looking at|staring at|thinking about|reaching for|grabbed|hidden|"
        r"set out)(?: (?:got|have|a|an|the|my|some|enough|all|all the|all my|his|her|dads|moms|of|"
        r"plenty|up|out|whole|bottle|bunch|loaded|sleeping|leftover|old|sharp|kitchen|pain|stash|"
        r"those|these))+ (?:pills|gun|rope|noose|knife|knives|blade|blades|razor|razors|razor blades?|"
        r"pistol|rifle|shotgun|bullets|bridge|ledge|meds|tablets|oxy|xanax|insulin|"
        r"firearm)(?: (?:here|ready|right here|next to me|in front of me|in my (?:hand|hands|lap|"
        r"mouth)|in hand|loaded|out|now|with me|lined up|on the (?:table|bed|counter|desk)|all|"
        r"counted|already|tonight|beside me|by my (?:bed|side)|and (?:im|ill|i) \w+))+"
    ),
    (
        r"(?:took|taken|take|taking|swallow(?:ed|ing)?|ate|downed|popped|had)(?: (?:all|a|the|my|of|"
        r"too|many|so|much|whole|entire|bunch|bottle|handful|lot|every|lots|just|about|like|over|"
        r"more than|extra|\d{2,3}|twenty|thirty|forty|fifty|rest|ton|sleeping|pain|enough|"
        r"some))* (?:bottle of|handful of|too many|whole bottle|entire bottle|all (?:of )?(?:my|the|"
        r"his|her)|bunch of|\d{2,3}|twenty|thirty|forty|fifty|lot of|all those|every one of my|"
        r"so many|ton of|enough)(?: (?:my|the|of|sleeping|pain|his|her|those|extra|"
        r"strength))* (?:pills?|meds|medication|tablets|tylenol|xanax|ambien|aspirin|ibuprofen|advil|"
        r"paracetamol|acetaminophen|benadryl|oxy\w*|benzos?|sleeping pills|painkillers|"
        r"antidepressants|opioids|insulin)\b"
    ),
    (
        r"jump(?:ing)? (?:off|from|in front of|under|into)(?: (?:of|a|an|the|my|this|"
        r"that))* (?:\w+ )?(?:bridge|roof|rooftop|building|balcony|overpass|cliff|ledge|window|"
        r"parking (?:garage|structure|lot|deck)|train|car|traffic|truck|bus|tracks|river|highway|"
        r"subway|metro|tube|freeway|tower|high rise)\b(?! (?:station|pass|stop|to|home|back|for)\b)"
    ),
    (
        r"(?:standing|sitting|stood|im|am|here|up|perched) (?:up )?(?:on|at|by)(?: (?:a|the|top|edge|"
        r"of))* (?:bridge|ledge|roof|rooftop|overpass|train tracks|tracks|edge of (?:the|a) (?:roof|"
        r"cliff|bridge|building))\b(?! (?:of my seat|bar|restaurant|party|again tomorrow|of)\b)"
    ),
    r"(?:hang|hung|hanging) from (?:a|the) (?:rope|ceiling|tree|rafters|beam)\b",
    r"(?:loaded|load) (?:the|my|a) gun\b",
    r"(?:im|i am) going to jump\b",
)
