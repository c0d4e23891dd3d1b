"""Hurt, threatened, shut in or hunted by somebody near."""

from typing import Final

from service.domain.language.en.crisis.parts import BLADES, CLOSE, CLUBS, GUNS, ME, WHO

_PLAYFUL: Final = (
    r"(?! (?:at|by \d|to (?:it|the|a|that|death with)|in (?:the |a |that |our )?(?:game|match|race|final|scrabble|"
    r"chess|quiz|interview|meeting|review|ring|sparring)|with (?:questions|emails|work|calls|requests|kindness|love|a "
    r"question|the news|it|an? (?:idea|offer|deadline|bill|invoice|surprise)|more)|for (?:a|my|the) |up (?:on|for|"
    r"about|with)|on (?:the (?:back|shoulder|arm)|teams|slack|linkedin|price|my (?:cv|resume|report))|off (?:the|at|"
    r"home)|out of the (?:water|park)|harder|like a train|hard (?:because|that|when)|feelings|some slack|out for)\b)"
)
_HIT: Final = (
    r"(?:headbutt\w*|lamped|batter(?:s|ed|ing)?|clobber\w*|belt(?:s|ed)|whack(?:s|ed|ing)?|thump(?:s|ed|ing)?|decked|"
    r"slapp?(?:s|ed|ing)?|pinned|pins|drag(?:s|ged|ging)?|kick(?:s|ed|ing)?|spat (?:at|on)|spits (?:at|on)|scald(?:s|"
    r"ed)|throttl(?:es|ed|ing)|suffocat(?:es|ed|ing)|smother(?:s|ed|ing)|knock(?:s|ed|ing)|punch(?:es|ed|ing)?|hit|"
    r"hits|hitting|beat|beats|beating|beaten|chok(?:e|es|ed|ing)|strangl(?:es|ed|ing)|shov(?:es|ed|ing)|push(?:es|ed|"
    r"ing)|slam(?:s|med|ming)|smash(?:es|ed|ing)|threw|throws|throwing|chuck(?:s|ed|ing)|grab(?:s|bed|bing)|burn(?:s|"
    r"ed|t|ing)|bit|bites|stabb?(?:s|ed|ing)?|cut|cuts|slash(?:es|ed)|twist(?:s|ed)|bent|broke|breaks|fractur(?:es|"
    r"ed)|crack(?:s|ed)|dislocat\w+|bruis(?:es|ed)|pull(?:s|ed)|yank(?:s|ed)|stamp(?:s|ed)(?: on)?|stomp(?:s|ed)(?: "
    r"on)?|whip(?:s|ped)|lash(?:es|ed)|hurt|hurts|hurting|attack(?:s|ed|ing)|assault(?:s|ed|ing)|molest(?:s|ed|ing)|"
    r"rap(?:es|ed|ing)|abus(?:es|ed|ing)|went for|goes for|came at|comes at|laid into|lays into|set about|starts? on|"
    r"started on|raised (?:his|her|a) (?:hand|fist|hands)s? (?:at|to)|ran over|run over|drove at|held down|tied up|"
    r"lunged at|swung at|swings at|took a swing at|takes swings at|manhandl\w+|roughed|roughs|spiked|drugged|torment"
    r"(?:s|ed)|terroris\w+|terroriz\w+)"
)
_SAID: Final = (
    r"(?:said|says|saying|swore|swears|swearing|told me|tells me|telling me|threatened|threatens|threatening|promised|"
    r"promises|texted|messaged|warned|warns|screamed|shouted|keeps saying|yelled|threats?)"
)
_WOULD: Final = (
    r"(?:hed|hell|hes going to|hes|he will|he would|shed|shell|shes going to|she will|she would|theyd|theyll|theyre "
    r"going to|id be|ill be|ill end up|next time)"
)
_FINISH: Final = (
    r"(?:finish|kill|bury|gut|slit|cut|burn|hurt|harm|shoot|smash|break|beat|batter|stab|strangle|choke|drown|slash|"
    r"bash|murder|end|destroy|torch|rape|hunt|come after|come for|come and find|find|get|do|put|knock|throw|take out|"
    r"snap)"
)
MENACED: Final = (
    (
        "throat neck mouth face windpipe",
        (
            (
                r"(?:hands?|arms?|fingers?|grip|belt|cord|rope|pillow|foot|knee) (?:\w+ ){0,2}?(?:round|around|on|at|"
                r"to|over|against|across|into) (?:my|her|their|our|the (?:kids|babys?)) (?:\w+ )?(?:throat|neck|"
                r"windpipe|mouth|face)\b(?! (?:cream|mask|massage|in the salon))"
            ),
        ),
    ),
    (
        (
            "gun guns pistol rifle shotgun revolver glock firearm handgun weapon knife knives blade razor machete "
            "axe cleaver scissors scalpel"
        ),
        (
            (
                rf"(?:{WHO}|{CLOSE})(?: \w+){{0,8}}? (?:with|holding|carrying|grabbed|pulled|pulls|pulling|waving|"
                r"waved|waves|showed me|showing me|shows me|reached for|reaches for|swinging|swung|picked up|went "
                r"for|goes for|pointed|points|sharpening|got out|gets out|keeps|bought)(?: (?:me|us|a|an|the|his|her|"
                rf"out|up|for|big|kitchen|loaded|that|my|one of|hunting|some|bread|carving|pocket|in))* (?:{GUNS}|"
                rf"{BLADES})\b(?! (?:show|safe|collection|permit|licen[cs]e|shop|range|block|set|skills|cabinet|game|"
                r"sheath|drawer|laws|for (?:hunting|cooking|the kitchen|christmas|camping)))"
            ),
            (
                rf"(?:{GUNS}|{BLADES}) (?:\w+ )?(?:to|at|against|in|on) (?:me|us|my (?:throat|neck|head|face|back|"
                r"kids?|mum|mom|sister)|the (?:kids|baby)|her|him)(?= /|$| and| last| again| tonight| in front| if| "
                r"while| because)"
            ),
        ),
    ),
    (
        "bat hammer crowbar pole bottle pipe belt wrench brick screwdriver petrol acid lighter",
        (
            (
                rf"{WHO}(?: \w+){{0,8}}? (?:with|holding|swinging|waving|carrying|has|got|grabbed|picked up)(?: (?:a|"
                rf"an|the|his|her|my|out|baseball|cricket|metal|broken|leather|glass|big))+ {CLUBS}\b(?=[^/]*\b"
                r"(?:door|window|house|gate|car|outside|me|us|again|coming|screaming|shouting|drunk|kids)\b| /|$)(?! "
                r"(?:of (?:wine|water|milk|gin|beer|champagne|rum|prosecco)|signal|and (?:a )?(?:ball|nails|glove)))"
                r"(?<!with the bottle)(?<!with a bottle)(?<!has a hammer)(?<!has a bat)(?<!got a hammer)"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,8}}? (?:door|window|house|gate|outside|stairs)\b[^/]* with (?:a|his|the|her) "
                rf"(?:\w+ )?{CLUBS}\b"
            ),
            (
                rf"{CLOSE}\b[^/]*\b(?:poured|throw|threw|splash\w*|douse\w*) (?:\w+ ){{0,3}}(?:petrol|acid|boiling|"
                r"lighter fluid|bleach)\b"
            ),
        ),
    ),
    (
        "me us my kids baby children house",
        (
            (
                rf"{CLOSE}(?: \w+){{0,8}}? {_SAID}(?: \w+){{0,2}}? (?:that )?{_WOULD}(?: \w+){{0,2}}? {_FINISH} "
                rf"(?:off )?{ME}\b(?! (?:a|an|the|some|my|job|work|at|to|in touch|another|out of (?:bed|this rut|my)|"
                r"up (?:with|at|from)|through to|on (?:to|the)|back to|home|there|if i (?:forget|forgot|miss|dont "
                r"(?:apply|send|call|finish)|was late|am late|eat))\b)"
            ),
            (
                rf"{_SAID}(?: \w+){{0,2}}? {_WOULD}(?: \w+){{0,2}}? (?:finish|kill|bury|gut|slit|burn|hurt|harm|shoot|"
                rf"smash|batter|stab|strangle|choke|drown|murder|torch|rape|hunt) (?:off )?{ME}\b(?! (?:at |in "
                r"(?:chess|tennis)|if i (?:forget|forgot|miss|dont|was late|am late|eat)))"
            ),
            (
                rf"(?:threaten\w*|swore|vow\w*|promis\w+) to (?:\w+ )?{_FINISH} (?:off )?{ME}\b(?! (?:a|an|job|on the|"
                r"some|in touch|back)\b)"
            ),
            (
                r"(?:threaten\w* me|threat(?:s|ened|ening) (?:me|us|my kids)) (?:with (?:a|his|her|death|violence|"
                r"acid|the|more)|to|if|again|every|when|over|and|last|until|that)\b(?! (?:with (?:redundancy|"
                r"dismissal|a (?:warning|disciplinary|fine|pip)|legal|the sack)|to (?:fire|sack|dismiss|let me go|sue|"
                r"cancel|cut my hours|evict|put me on a pip)))"
            ),
            (
                rf"(?:before|until|till|in case|so|that|if|when|dont let|cant let|and) {CLOSE}(?: \w+){{0,2}} "
                r"(?:kills?|finish\w*|finds?|hurts?|gets? to|catch\w*|beats?) (?:me|us|my (?:kids|mum|sister))(?= /|"
                r"$| again| or| and| one day| first| this time| for (?:real|good)| next)(?! (?:and (?:asks|offers|we|"
                r"i)))"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:found|finds|tracked|traced|located|hunting|hunted|followed|following|"
                r"stalking|stalks|stalked|chasing|chased|cornered|watching|waiting for) (?:me|us)(?: down)?(?= /|$| "
                r"again| home| here| and (?:hes|shes|is|i)| at my| to (?:work|my|the)| everywhere| outside| with| "
                r"from (?:work|the)| around| in (?:his|the)| all| on)(?! (?:on (?:linkedin|insta\w*|twitter|facebook|"
                r"tiktok|the (?:app|map|zoom))|to (?:the (?:interview|shop|gym|station)|start|join|finish)|at my "
                r"desk|with (?:the|a) (?:coffee|offer|results|question)|in (?:the )?(?:lobby|reception)))"
            ),
            (
                r"(?!(?:my |the |a |our )?(?:\w+ )?(?:toddler|baby|little one|customer|client|patient|student|"
                rf"teammate)\b){WHO}(?: \w+){{0,6}}? (?<!to )(?<!not )(?<!never ){_HIT} (?:up |down |about |on |out |"
                rf"around |at |back )?{ME}\b{_PLAYFUL}(?! (?:off\b(?! the)|under (?:the|a) bus|s|up a|down a|out a|a|"
                r"an|that|the|with an?|in a|as|over the (?:line|edge)|forward|the fence|into (?:applying|trying|"
                r"doing|it|sending|this|going|finishing)|to (?:apply|finish|do|try|go|send)|off a (?:lead|draft)|"
                r"when (?:i )?(?:read|saw|heard|think|realis|realiz)\w*|hard today|last night that)\b)"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,2}} (?:broke|breaks|snapped|dislocated|cracked|fractured|bruised|twisted|burned|"
                r"stamped on|smashed)\b[^/]*\bmy (?:wrist|arm|nose|jaw|ribs?|fingers?|hand|leg|ankle|collarbone|"
                r"cheekbone|tooth|teeth|skull|shoulder)\b(?! (?:playing|at (?:football|rugby)|by accident|"
                r"accidentally))"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:put me in|ended up in|sent me to|landed me in) (?:the )?(?:hospital|a&e|"
                r"a and e|the er|er|icu|casualty)\b"
            ),
            (
                r"(?:hospital|a&e|er|casualty|police|shelter|refuge)\b[^/]*\b(?:after|because of|from what|what|when|"
                rf"thanks to) {CLOSE}(?: \w+){{0,2}} (?:did|hit|beat|pushed|threw|hurt|kicked|punched|attacked|choked|"
                r"done)\b"
            ),
        ),
    ),
    (
        "bruise bruises bruised black eye marks concealer stitches scars makeup",
        (
            (
                r"(?:bruis\w+|black eyes?|marks|cuts|burns|scars|scratches|fingermarks|finger marks|stitches|broken "
                rf"\w+|split lip|burst lip)(?: \w+){{0,3}} (?:{CLOSE})(?: \w+){{0,2}} (?:leaves?|left|gave|gives?|did|"
                r"does|made|put|causes?|caused)\b"
            ),
            (
                r"(?:hide|hid|hiding|cover\w*|conceal\w*|explain\w*|lie about|lied about|lying about|photo\w* of|"
                r"pictures? of)(?: \w+){0,3} (?:bruises|bruising|black eye|marks (?:on my|he)|fingermarks|finger "
                r"marks)\b"
            ),
            (
                r"(?:gave|given|gives|left|leaves) me (?:with )?(?:a |another |two |the |these |this )?(?:\w+ )?"
                r"(?:black eyes?|bruises|fat lip|split lip|broken (?:nose|rib|ribs|arm|wrist|jaw|finger|tooth)|shiner|"
                r"concussion)\b"
            ),
        ),
    ),
    (
        (
            "kids kid children child baby son daughter wife girlfriend mum mom mother sister brother grandkids niece "
            "nephew toddler dog cat family"
        ),
        (
            (
                rf"{WHO}(?: (?:is|was|keeps|kept|s|been|always|just|still|started|has|will|going to|starts|might|"
                r"really|drunk|to|gets drunk and|comes home and))* (?:hit|hits|hitting|beat|beats|beating|hurts|"
                r"hurting|kick\w*|slap\w*|punch\w*|smack\w*|chok\w+|abus\w+|batter\w*|threaten\w*|strangl\w+|"
                r"molest\w*|touches|touching|rap(?:es|ing|ed)|burn\w*|starv\w+|shak(?:es|ing)|knock\w*|throttl\w+|"
                r"lock\w* up)(?: up| on| about| around)? (?:my|the|our|her|his|their) (?:\w+ )?(?:kids?|children|"
                r"baby|son|daughter|wife|girlfriend|mum|mom|mother|sister|brother|grandkids|niece|nephew|toddler|"
                r"little one|dog|cat)\b(?! (?:up|at|in (?:the|a)|to (?:the|it)|with (?:the news|kindness|a job)|for "
                r"\w+|out of the park|and (?:deer|hounds)|birthday)\b)"
            ),
        ),
    ),
)
