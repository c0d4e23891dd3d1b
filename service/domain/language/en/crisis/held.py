"""Shut in, lain in wait for, forced."""

from typing import Final

from service.domain.language.en.crisis.parts import CLOSE, WHO

HELD: Final = (
    (
        "lock locked locks locking trap trapped traps passport keys allowed let lets leave out prisoner hostage escape",
        (
            (
                rf"{CLOSE}(?: \w+){{0,4}} (?:lock(?:s|ed|ing)?|trap(?:s|ped|ping)?|bolt(?:s|ed)|chain(?:s|ed)?|shuts?|"
                r"tied|ties|imprison\w*|barricad\w+|keeps?|kept|keeping|hold(?:s|ing)?|held) (?:me|us|my \w+|the "
                r"kids)(?: \w+){0,2} (?:in|inside|up|prisoner|hostage|captive|here|indoors|against|locked)(?= /|$| "
                r"the| a | and| again| my| for| all| when| so| with| here| our| till| until| while| at home)(?! "
                r"(?:the (?:loop|team|project|running|dark|role|office late|queue)|a (?:meeting|rate|call|contract|"
                r"loop|good|great)|all night laughing|my (?:thoughts|prayers)))"
            ),
            (
                r"(?:im|were|i am|been|keeps me|kept) (?:\w+ )?(?:locked|trapped|shut|barricaded|hiding|stuck) (?:\w+ "
                r"){0,2}?(?:in|inside) (?:the |my |our |his |this )?(?:\w+ )?(?:bathroom|bedroom|basement|cellar|"
                r"house|flat|room|closet|wardrobe|toilet|car|cupboard|attic|apartment)\b(?=.{0,60}\b(?:he|hes|she|"
                r"shes|him|her|husband|boyfriend|partner|dad|ex|door|police|knife|scared|quiet|whisper\w*|screaming|"
                r"shouting|banging|kids)\b)"
            ),
            (
                r"(?:took|takes|hid|hides|taken|confiscat\w+|keeps|has|snatched)(?: away| all)? (?:my|our|the|all my|"
                r"all the) (?:\w+ )?(?:keys|passports?|papers|documents|phone|bank cards?|cards|wages|money|visa|meds|"
                r"inhaler|wheelchair)\b[^/]*(?:/ )?[^/]*\b(?:so i|cant (?:leave|get out|go|escape)|not let|wont let|"
                r"locked|trapped|stuck here|nowhere|doesnt let|wont give|scared)\b"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:wont|doesnt|dont|didnt|never|wouldnt|not|isnt|refuses|stopped|stops) "
                r"(?:\w+ )?(?:allow|let|lets|letting|to let|permit)\w* (?:me|us|the kids) (?:to )?(?:leave|go out"
                r"(?:side)?|out\b|outside|see (?:anyone|anybody|my \w+|a doctor)|(?:talk|speak) to (?:anyone|anybody|"
                r"my \w+)|use (?:my|the|a) phone|have (?:any )?(?:money|friends|my phone|a phone|food)|eat|sleep|get "
                r"help|call (?:anyone|anybody|my \w+|the)|go anywhere|near the (?:phone|door))\b(?! (?:early|the "
                r"(?:meeting|office|call|group|chat)|before (?:five|5)|until (?:five|5|i finish|the)|on time|of "
                r"(?:the|this) (?:contract|lease|deal|meeting)|work))"
            ),
            (
                r"(?:not|never|isnt|arent) (?:\w+ )?allowed (?:to )?(?:leave the (?:house|flat|room)|out of the "
                r"(?:house|flat)|a phone|my own (?:phone|money)|to (?:see|speak to|talk to) my (?:family|mum|mom|"
                r"friends|sister|kids)|outside(?= /|$| without))"
            ),
            (
                r"(?:need|trying|want|how|plan|planning|way|help me|have|got|get|going|ready)(?: \w+)? (?:to )?"
                r"(?:escape|get away|run away|flee|get out|get (?:me|us)(?: and \w+)? out)(?: of (?:here|the house|"
                rf"this house))?(?: \w+){{0,2}} (?:from|before) {CLOSE}\b(?! (?:in the (?:game|morning)|gets back "
                r"from))"
            ),
        ),
    ),
    (
        (
            "door outside window house home porch drive street car work gate turned showed tracker follows "
            "following followed address"
        ),
        (
            (
                rf"{CLOSE}(?: \w+){{0,5}}? (?:turned up|turns up|showed up|shows up|is outside|outside|banging|"
                r"hammering|kicking|trying to (?:get|break|kick)|broke|smashed|parked|waiting|sat outside|stood "
                r"outside|standing outside|hanging around|lurking|circling)(?: \w+){0,4}? (?:my|the|our)(?: \w+)? "
                r"(?:door|house|window|flat|apartment|place|gate|work|car|home|porch|school|street)\b(?=[^/]*\b"
                r"(?:again|drunk|screaming|shouting|scared|banging|kicking|threat\w+|with|night|knows|refus\w+|wont|"
                r"every|in|down|and)\b| /|$)(?! (?:with (?:flowers|coffee|soup|food|the kids|groceries|my|a (?:cake|"
                r"gift|card))|and (?:we|offered|gave|helped|fixed|apologi\w+)|for (?:dinner|coffee|lunch|a)|party))"
                r"(?<!parked outside work)"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,3}} (?:put|hid|placed|planted) (?:a|an) (?:tracker|airtag|camera|spyware)\b|"
                rf"{CLOSE}(?: \w+){{0,3}} (?:tracking|tracks|monitors|monitoring|watches|follows|following) (?:me|my "
                r"(?:phone|car|every|location))\b(?=[^/]*\b(?:everywhere|home|work|again|phone|car|scared|every|"
                r"location|around)\b| /|$)"
            ),
            (
                rf"{CLOSE}(?: \w+){{0,2}} (?:got|found|has|knows|found out|knows where|worked out) (?:\w+ ){{0,2}}"
                r"(?:new address|where i live|where we live|where (?:im|were) staying|where the kids)\b"
            ),
        ),
    ),
    (
        (
            "sex consent asleep drunk passed inside raped rape molested groped grope touched touching touches "
            "forced force forces naked nudes clothes trousers knickers underwear sexually assaulted"
        ),
        (
            (
                r"(?:made|makes|making|forc\w+|pressur\w+|coerc\w+|blackmail\w+) me (?:to |into )?(?:do (?:things|"
                r"stuff|sexual)|have sex|having sex|sleep with|sleeping with|touch|perform|send (?:nudes|pics|photos|"
                r"pictures)|undress|strip|watch while)\b"
            ),
            (
                r"(?:had sex with me|slept with me|on top of me|inside me|did stuff to me|did things to me|started on "
                r"me|got into my bed|came into my (?:room|bed))\b[^/]*\b(?:when|while|asleep|drunk|passed out|no|"
                r"without|didnt|woke|wake|wouldnt|night|again|last)\b"
            ),
            (
                r"(?:woke|came to|wake)(?: up)?\b[^/]*\b(?:on top of me|inside me|touching me|no (?:clothes|underwear|"
                r"knickers)|naked|his hands?)\b"
            ),
            (
                r"(?:took advantage of|takes advantage of|tried it on with|forced himself (?:on|onto)|exposed himself "
                r"(?:to|at)|flashed) (?:me|us|my (?:daughter|son|sister))\b(?=[^/]*\b(?:drunk|asleep|passed|party|"
                r"night|alone|sexually|again|work|bed|in)\b| /|$)"
            ),
            (
                rf"{WHO}(?: \w+){{0,4}} (?:touch(?:es|ed|ing)|grop(?:e|es|ed|ing)|feel(?:s|ing)? up|felt up|grab(?:s|"
                r"bed)|rub(?:s|bed|bing)|puts? (?:his|her) hands?) (?:\w+ ){0,2}?(?:me|my (?:\w+ )?(?:bum|arse|ass|"
                r"butt|breasts?|chest|thighs?|legs?|body|privates|crotch|daughter|son|sister))\b(?! (?:base|with "
                r"(?:his|her) (?:kindness|story|words)|wood|deeply|heart|lightly|on the shoulder)\b)(?=[^/]*\b"
                r"(?:again|without|when|inappropriately|sexually|while|at|in|up|down|there|and|wouldnt|no|under|bum|"
                r"arse|ass|butt|breasts?|thighs?|privates|crotch|body|daughter|son)\b| /|$)"
            ),
            (
                r"(?:was|been|got|being|getting|been getting|were) (?:\w+ ){0,2}?(?:raped|molested|groped|drugged|"
                r"spiked|sexually \w+|trafficked|assaulted)\b(?! by (?:questions|emails))"
            ),
        ),
    ),
)
