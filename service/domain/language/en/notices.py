"""What phones, carriers and desks send by themselves in English; lower case, with its punctuation."""

from typing import Final

_SOON: Final = r"(?:reply|respond|text|call|get back|be in touch|answer|message|follow up|return)"
NOTICES: Final = (
    # Ready-made answers to a call that phones offer.
    (
        r"^sorry,? i can'?t talk right now\W*$|^can'?t talk(?: right)? now\W+(?:what'?s up|call (?:you|me) later)\W*$"
        r"|^i'?ll call you (?:right back|later)\W*$"
    ),
    (
        r"^(?:sorry,? )?i(?:'m| am) (?:in a meeting|at (?:the )?(?:movie theat(?:er|re)|cinema|school|work)|in class"
        r"|busy)[.,] ?(?:i'?ll |will |can i )?(?:call|text|message|get back)(?: (?:you|to you))?(?: back)?(?: later"
        r"| soon| asap)?\W*$"
    ),
    r"^i(?:'m| am) at the movie theat(?:er|re)\W*$|^(?:sorry,? )?i missed your call\W*$",
    # What a phone says of a message or a call.
    (
        r"^(?:this|your) message was (?:deleted|unsent|edited)\b|^(?:you )?(?:missed|declined) (?:a )?(?:voice "
        r"|video )?call\b.{0,40}$|^voice ?mail\W+\(?\d|^voice ?mail (?:from|message)\b|^(?:new )?voice message\b"
    ),
    (
        r"^[<\[(]?(?:media|image|photo|video|audio|sticker|gif|document|contact card|file|attachment|picture|location"
        r"|voice note|message)(?: (?:omitted|attached|message|shared|unavailable|expired|not available"
        r"|removed))?[>\])]?\W*$(?<!photo)(?<!video)(?<!file)(?<!message)(?<!location)(?<!document)(?<!picture)"
        r"(?<!image)"
    ),
    (
        r"^\((?:sent|received) with [\w ]{3,30}\)\W*$|\(sent with (?:slam|loud|gentle|invisible ink|confetti|fireworks"
        r"|balloons|lasers|echo|spotlight|love|celebration)[\w ]*\)"
    ),
    (
        r"^(?:delivered|read)(?: (?:at )?\d{1,2}:\d\d ?(?:[ap]m)?)\W*$|^read receipt\b|^deliver(?:y|ed) (?:report"
        r"|receipt|notification)\b|\bdelivery (?:report|receipt)\W"
    ),
    r"^(?:tapback|reaction)s?\b\W|\breacted via (?:gmail|google|outlook|imessage|whatsapp|messages|e-?mail)\b",
    (
        r"^(?:image|photo|video|audio) (?:attached|sent|message)\W*$|^tap to (?:load|download|view|retry)\b"
        r"|\btap to (?:load|download|view|retry)\b"
    ),
    (
        r"^(?:you|\w+) (?:started|shared|stopped) sharing (?:your |their )?location\b|^\w+ (?:left"
        r"|joined) the (?:conversation|group)\b|^\w+ (?:changed|named) the (?:group|conversation)\b|^\w+ is typing\b"
    ),
    # What a company sends of a bill, a parcel or a plan.
    (
        r"^(?:t-?mobile|at ?& ?t|verizon|cricket|boost(?: mobile)?|mint(?: mobile)?|xfinity|comcast|spectrum|metro"
        r"|usps|ups|fedex|dhl|amazon|cvs|walgreens|rite aid"
        r"|chase|citi|wells fargo|bank of america|capital one|paypal|venmo|zelle|netflix|o2|ee|vodafone|giffgaff"
        r"|royal mail|evri|walmart|target|kaiser)"
        r"(?: (?:pharmacy|wireless|mobile|bank|free ?msg|msg|alerts?|delivery|rx))*:\s*(?:(?:hi|hello"
        r"|dear)\b.{0,20} )?(?:your|you have|you've|you are|a |an |the |payment|reminder|alert|we |order|package|rx)\b"
    ),
    r"\bdial [*#]?\d{3}[*#]? (?:for|to)\b",
    # What a calendar sends.
    (
        r"^(?:accepted|declined|tentative(?:ly accepted)?|(?:updated |new )?invitation|cancell?ed(?: event)?"
        r"|new event)\s*:\s.*"
        r"(?:@|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b.*\d)"
    ),
    r"^(?:calendar|event|meeting|appointment) (?:reminder|alert|invit\w+|notification)\s*:\s",
    (
        r"\b(?:the )?(?:subscriber|mailbox|number|customer|person|party|recipient) you(?:'re"
        r"| are)? (?:have )?(?:texted|called|dialed|"
        r"messaged|trying to (?:reach|call|text))\b.{0,30}\b(?:cannot|can'?t|is|has|does)\b"
    ),
    # A message that did not arrive.
    (
        r"\b(?:message|text|msg|sms)(?: \w+){0,2} (?:did(?:n'?t| not) (?:reach|go through|send|get delivered)|rejected"
        r"|bounced|expired|blocked|undelivered|was rejected|is undeliverable)\b(?<!my message didn't go through)"
    ),
    (
        r"(?<!i'm )(?<!i am )(?<!im )\b(?:unable|cannot|can'?t|not able|no longer able) to (?:receive|accept"
        r"|process) (?:messages?|texts?|sms|mms|calls?)\b(?<!i am unable to receive texts)"
    ),
    (
        r"\b(?:storage|inbox|mailbox|memory) (?:is )?full\b.{0,30}(?:message|text|reject|receive)|^(?:storage|inbox"
        r"|memory) full\b"
    ),
    (
        r"\b(?:number|line|inbox|mailbox|account|address|service|that|is) no longer (?:accepts?|receives?|monitored"
        r"|in use|active|assigned)\b|\bnot (?:currently )?accepting (?:messages|texts|calls)\b|\b(?:un"
        r"|not )monitored (?:mailbox|inbox|number|line|account|address)\b"
    ),
    (
        r"\b(?:this|the) (?:user|subscriber|customer|recipient|number|line|extension|device)(?: \w+){0,4} (?:is"
        r"|are) (?:not|un|currently un|temporarily un|currently not) ?(?:available|reachable|registered|active"
        r"|allocated|assigned|in use)\b"
    ),
    (
        r"\b(?:this|the) (?:line|number|inbox|mailbox|phone|device) (?:does ?n(?:o|')?t|do not|cannot|can'?t"
        r"|does not) (?:receive|accept|take|support|get|read)\b|\b(?:are|is) not (?:read|monitored|checked)\b.{0,40}$"
    ),
    (
        r"\bdid not reach (?:some|all|one|any|its|the) (?:of )?(?:its |the )?(?:intended )?recipients?\b"
        r"|\brecipients? (?:could not|couldn'?t|was not|not) (?:be )?(?:found|reached|notified)\b|\baddress not found\b"
        r"|\buser unknown\b"
    ),
    (
        r"^(?:error|err|code|status|failure)\W{0,3}(?:code )?\W?\d{2,5}\b|^(?:no-?reply|do-?not-?reply|noreply)\b"
        r"|\bnot a valid (?:command|response|keyword|option|number)\b|\binvalid (?:response|keyword|command|option"
        r"|entry|reply|request)\b"
    ),
    (
        r"\binsufficient (?:balance|funds|credit)\b.{0,40}(?:message|send|text|sms)|\b(?:your )?(?:airtime|prepaid"
        r"|account) balance (?:is|has)\b|\btop up (?:to|your)\b.{0,30}(?:continue|balance|send)|^your balance is low\b"
        r"|\byou have used \d+ ?% of your\b"
    ),
    (
        r"\breply (?:1|2|3|a|b|yes|y) (?:for|to|if)\b|\b(?:text|txt|rply|reply|send) ?'?\"?(?:stop|end|quit|cancel"
        r"|start|join|info|help|more|unsub\w*)'?\"? ?(?:2|to|for|anytime)\b(?!.*\bi\b)|^msg:|\bstop received\b"
        r"|\byou will (?:not|no longer) receive (?:further|any|more)\b"
    ),
    # Desks, shops and machines that take messages.
    (
        r"\b(?:we(?:'re| are)?|our (?:team|office|staff|agents?)|an? (?:team member|agent|advisor|representative"
        r"|colleague|member of (?:our|the) team|specialist))\b.{0,60}\b(?:will|'ll|shall|aim to|endeavou?r to"
        rf"|try to) (?:be with you|{_SOON}|reach out|assist|contact you|review)\b"
    ),
    (
        r"\bwe(?:'re| are) (?:currently |now |temporarily )?(?:unavailable|away|closed|offline|out of office"
        r"|experiencing|not available|busy)\b|\b(?:currently|temporarily) (?:unavailable"
        r"|experiencing)\b.{0,60}\b(?:will|messages|volume)\b"
    ),
    (
        r"\bthank(?:s| you) for (?:contacting|messaging|texting|reaching out to|your (?:enquiry|inquiry|order|booking"
        r"|purchase|business|payment)|choosing|shopping|calling|visiting|booking with|subscribing|joining|signing up"
        r"|registering)\b(?! me\b)"
    ),
    (
        r"\b(?:i'?m|i am|this is|my name is) \w+,? (?:the|your|an?) (?:virtual|digital|ai|automated"
        r"|chat)[ -]?(?:assistant|agent|helper|bot)\b|\bvirtual (?:assistant|agent)\b(?!.*\b(?:applied|job"
        r"|interview)\b)"
    ),
    (
        r"\b(?:ticket|case|reference|ref|confirmation|order|tracking|booking) (?:number|no\.?|id|code"
        r"|#)\W{0,3}(?:is )?\W?[\w-]*\d{3,}|^(?:ticket|case|order|booking) #?\d{3,}"
    ),
    (
        r"\byour (?:package|parcel|order|delivery|shipment|prescription|ride|driver|uber|lyft|appointment|reservation"
        r"|booking|payment|bill|statement|account|verification|claim|application|subscription|plan|code|otp|pin"
        r"|passcode)(?: \w+){0,4} (?:has been|have been|was|is|will be|ending|scheduled|arriving|ready|due|out for"
        r"|confirmed)\b(?!.*\b(?:i|my|me)\b)"
    ),
    (
        r"\b(?:\w+-)?\d{4,8} is your\b|\byour (?:\w+ ){0,3}(?:code|otp|passcode|pin) ?(?:is|:)|\bdon'?t share (?:this"
        r"|your) code\b|\bverification code\b|\bexpires in \d+ min"
    ),
    (
        r"^(?:reminder|alert|notice|notification|fraud alert|security alert|weather alert|amber alert|emergency alert"
        r"|calendar|event|invitation|fyi from|fwd|news)\s?:"
    ),
    (
        r"\bappt\b.{0,60}\b(?:reply|confirm|c to|y to)\b|\bto (?:confirm|reschedule|cancel),? (?:reply|call|text|press"
        r"|click|visit)\b|\breply c\b"
    ),
    # Somebody's own machine answering for them.
    (
        r"^[\[(]auto\w*[\])]|\bwhile in do not disturb\b|^(?:auto|automated|automatic|vacation|away|ooo"
        r"|out of office)\W{0,3}(?:repl\w+|respon\w+|message|mode|notice|note|text)?\s?[:\-]|\b(?:vacation"
        r"|away) (?:responder|auto-?reply|autoresponder)\b|\(auto(?:-?(?:reply|response|generated|mated))?\)"
        r"|\bauto-?(?:reply|response|responder|text|message)\b(?=\W*$)"
    ),
    r"\b(?:ooo|out of (?:the )?office)\b.{0,40}\b(?:contact|email|call|reach|urgent|emergenc\w+)\b",
    (
        r"\bi(?:'m| am)(?: currently| now| presently)? (?:away|out|off|on (?:annual |sick |parental |maternity "
        r"|paternity )?leave|on vacation|on holiday|on pto|travel\w+|at sea|offline"
        r"|unavailable)\b.{0,90}\b(?:for (?:anything|urgent|emergenc\w+|immediate)|if (?:it'?s |this is |urgent"
        r"|you need|your)|in (?:case of|an) (?:emergency|urgent)|urgent matters?|please (?:contact|email|call"
        rf"|reach) (?!me\b)|will {_SOON}|i'll {_SOON})\b"
    ),
    (
        r"\bi(?:'m| am) (?:currently |now )?(?:sleeping|asleep|in class|in court|in surgery|in (?:a )?(?:meeting"
        r"|session)|on a (?:call|flight|plane)|at the gym|on shift|teaching|with (?:a )?(?:client"
        r"|patient)s?)\b(?: right now| at the moment)?\W{1,4}(?:and )?(?:i |i'll |i will |will |can'?t "
        rf"|so )?(?:will |'ll )?{_SOON}\b.{{0,60}}$"
    ),
    (
        r"\b(?:sent|reply|text|message) (?:automatically|by (?:car ?play|android auto|siri|drivemode|safe ?drive|my car"
        r"|an app))\b|\b(?:sent|reply) (?:from|while|in|during) (?:my car|driving|do not disturb|dnd|drive mode"
        r"|focus)\b"
    ),
    (
        r"\b(?:notifications? (?:are |have been )?(?:silenced|off|muted|paused)|silenced? notifications"
        r"|has notifications silenced|(?:sleep|work|personal|driving|reading|gaming|do not disturb|fitness"
        r"|mindfulness) focus(?: is)? (?:on|active|enabled)|notify anyway)\b"
    ),
    r"\b(?:this|it) is an? (?:automatic|automated|auto)[ -]?\w*\b|^automated (?:text|system|message)\b",
    (
        r"\b(?:press|dial|say) (?:1|2|0|one|two|zero) (?:to|for|if)\b|\bplease (?:record|leave) (?:your|a) (?:message"
        r"|name)\b|\bafter the (?:tone|beep)\b(?! i\b)|\bthe (?:google|wireless|mobile|cellular|verizon"
        r"|t-mobile) subscriber\b"
    ),
)
FELT: Final = (
    r"(?:added (?:an? |the )?[^\"]{1,30} to|removed (?:an? |the |their )?[^\"]{1,40}(?: from| to)|"
    r"(?:reacted|replied|responded) with (?:an? |the )?[^\"]{1,30} to|marked (?:as )?[^\"]{1,20}:?|(?:gave|sent"
    r"|put) (?:an? )?"
    r"(?:heart|like|thumbs up|thumbs down|laugh|exclamation|question mark|star)\w* (?:to|on)|hearted|thumbed (?:up"
    r"|down)|starred|"
    r"reacted|hahaed at|ha ha'?ed|laughed|emphasi[sz]ed|disliked|questioned)"
)
