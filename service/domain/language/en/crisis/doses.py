"""Pills and poison: how many, with what, and how to."""

from typing import Final

from service.domain.language.en.crisis.parts import DRUGS

_OF: Final = (
    r"(?: (?:of|the|my|his|her|their|those|these|sleeping|pain|left ?over|old|prescription|nans|mums|moms|dads|some|"
    r"strong))*"
)
_MANY: Final = (
    r"(?:load|loads|bottles?|box|boxes|packets?|packs?|handfuls?|fistfuls?|heaps?|lot|lots|ton|tons|strips?|blisters?|"
    r"blister packs?|bunch|stash|rest|whole|entire|too many|so many|more than|every|\d{2,3}|ten|twelve|fifteen|"
    r"sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|dozens?|dozen|double|triple|shitload|bag|bags|jar|tub|"
    r"months? worth|weeks? worth)"
)
_TOOK: Final = (
    r"(?:took|taken|taking|swallow(?:ed|ing)?|downed|necked|necking|popped|popping|ate|eaten|dropped|had|chewed|"
    r"chugged|knocked back|washed down|gulped|drank|drunk|drinking|injected|snorted|shot up|down|neck|swallow|take|"
    r"taken)"
)

DOSES: Final = (
    (
        (
            "paracetamol paracetamols panadol tylenol ibuprofen ibuprofens nurofen advil motrin aleve aspirin "
            "aspirins xanax xans valium diazepam zopiclone zolpidem ambien codeine codamol cocodamol tramadol oxy "
            "oxys oxycodone percs percocet percocets vicodin morphine fentanyl fent insulin sertraline zoloft prozac "
            "fluoxetine citalopram lexapro mirtazapine seroquel quetiapine trazodone benadryl amitriptyline "
            "propranolol lithium benzo benzos klonopin ativan lorazepam gabapentin pregabalin antidepressants pill "
            "pills tablet tablets tabs meds medication medicine painkiller painkillers sleepers capsules "
            "antihistamines warfarin metformin digoxin"
        ),
        (
            (
                rf"{_TOOK}(?: \w+){{0,3}}? {_MANY}{_OF} {DRUGS}\b(?! (?:to (?:the|a|my) (?:ward|patient|pharmacy|"
                r"nurse)|delivered|for (?:the|my) (?:patients|cat|dog)))"
            ),
            (
                rf"{_TOOK} (?:all|every (?:single )?(?:one|last)|everything)(?: \w+){{0,3}} (?!meds\b|medication\b|"
                rf"medicine\b){DRUGS}\b"
            ),
            (
                r"(?:^|(?<=/ ))(?:and |n |plus |also )?(?:about |like |roughly |around )?(?:\d{2,3}|ten|twelve|"
                rf"fifteen|twenty|thirty|forty|fifty|sixty|hundred){_OF} {DRUGS}(?= /|$| down| so| in| and| later| "
                r"deep| gone| already| now)"
            ),
            (
                rf"{DRUGS}(?: \w+){{0,3}} (?:and|with|n|plus)(?: \w+){{0,4}} (?:vodka|whisk\w+|gin|rum|wine|tequila|"
                r"brandy|alcohol|booze|bottle of \w+)\b(?! (?:free|is bad|dont mix))"
            ),
            (
                r"(?:enough|plenty of|all (?:the|my|these|his|her)|lined up|laid out|counted|counting|stockpil\w+|"
                r"saved up|saving|hoard\w+|stash\w*|hid|hiding|hidden|lots of|pile of|staring at|looking at|holding|"
                rf"sat with|sitting with)(?: \w+){{0,4}} {DRUGS}\b(?= (?:to|and|in|on|so|here|ready|for (?:it|when|"
                r"this)|beside|next|if|that would|lined|under|hidden|stashed)\b| /|$)(?<!all my meds)(?<!all my "
                r"medication)(?<!all my medicine)"
            ),
            (
                rf"{DRUGS}(?: \w+){{0,2}} (?:are |is |all )*(?:lined up|laid out|in my hand|in front of me|counted(?: "
                r"out)?|calling|winning|staring|stashed|hidden|ready to go)\b"
            ),
        ),
    ),
    (
        (
            "fatal lethal deadly dose painless painlessly peacefully quietly ways way methods method googling "
            "googled researching researched searching easy easier"
        ),
        (
            (
                r"(?:how (?:much|many|long|high|fast|deep)|what (?:dose|amount|dosage|height|drop))\b[^/]*\b(?:fatal|"
                r"lethal|kill (?:you|me|someone|a person|an adult)|die|deadly|finish me|do it|do the job)(?= /|$| if| "
                r"for| with| of| and| from)"
            ),
            r"(?:fatal|lethal|deadly) (?:dose|amount|height|level|quantity|drop|overdose)\b(?! (?:of (?:cringe|cute)))",
            (
                r"(?:ways?|how|methods?|best place|place) (?:to|of) (?:go|going|leave|leaving|die|dying|end|ending|"
                r"pass|do it)(?: \w+){0,2} (?:peacefully|painless\w*|quietly|without (?:any )?(?:pain|it hurting|"
                r"hurting|suffering)|in (?:my|your) sleep)\b"
            ),
            (
                r"(?:how|so|it would be|itd be|that|be|would be|too) (?:\w+ )?(?:easy|easier|simple|quick|tempting)"
                r"(?: (?:it|this))?(?: (?:would|d|could))?(?: be)? (?:to )?(?:just )?(?:swerve|jump|step (?:off|out|"
                r"in front)|let go|veer|slip under|drown|steer into|end it|not wake|disappear|die|roll off|walk "
                r"(?:out in front|into (?:the|traffic)|off the)|drive (?:into|off)|fall off|take (?:them|it) all|"
                r"swallow)\b"
            ),
            (
                r"(?:google|googling|googled|research\w*|search\w*|look\w* up|reading up on|read up on|watching "
                r"videos (?:on|about)|asked chatgpt)(?: \w+){0,4} (?:ways?|how|methods?|nooses?|knots|doses?|bridges|"
                r"overdoses?)(?: \w+){0,4} (?:die|dying|kill (?:myself|yourself)|end (?:it|my|your|things)|hang|"
                r"overdose|do it|be fatal|it takes|drown|knots?)\b"
            ),
        ),
    ),
    (
        "swallowed downed drank drunk drinking necked chugged drink swallow",
        (
            (
                r"(?:swallowed|downed|drank|necked|chugged|drunk|drinking) (?:a|the|half a|half the|that|my|his|her|"
                r"some|\w+) (?:\w+ )?(?:bottle|box|packet|jar|tub|pack|cupboard|can) of (?:something|pills|tablets|"
                r"whatever|stuff|cleaner|bleach|\w*cetamol|antifreeze|weed ?killer|medicine|cough \w+|meds|\w+ "
                r"cleaner|god knows what)\b"
            ),
            (
                r"(?:swallowed|downed|drank|necked|chugged|drunk|drinking|drink|swallow) (?:\w+ ){0,2}(?:bleach|"
                r"antifreeze|weed ?killer|poison|drain cleaner|rat poison|pesticide|turps|paint thinner|battery acid|"
                r"toilet cleaner|white spirit|screenwash)\b"
            ),
        ),
    ),
    (
        "cabinet cupboard drawer",
        (
            (
                rf"{_TOOK}(?: \w+)? (?:everything|all of it|whatever|anything|the lot|all that)(?: \w+){{0,3}} "
                r"(?:medicine|bathroom|med|kitchen)? ?(?:cabinet|cupboard|drawer)\b"
            ),
        ),
    ),
)
