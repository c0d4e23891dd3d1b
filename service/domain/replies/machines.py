"""Answers nobody wrote: reactions as they arrive by SMS, auto-replies, carriers' notices. They must not count."""

import re
from typing import Final

from service.domain.language.beginnings import alternatives, guarded
from service.domain.language.en import notices as en
from service.domain.language.es import notices as es
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import fold

_QUOTE: Final = r"""\s*["'](?:.*["']\W*|[^"]*)"""
_THING: Final = (
    r"(?:an? (?:image|photo|picture|video|attachment|message|movie|audio message|sticker|link|gif|"
    r"contact|location)|(?:your|the) (?:message|photo|image|picture|text|video|attachment|sticker|audio message)|"
    r"(?:un|una) (?:imagen|foto|video|mensaje|archivo)|(?:tu|su|"
    r"el) mensaje)"
)
_FELT: Final = (
    r"(?:liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|"
    r"reacted(?: with)? \S{1,12}(?: \S+){0,2} to|reacted to"
    r"|changed (?:the |their )?reaction (?:from \S{1,12} )?to \S{1,12} (?:on|for)"
    r"|removed (?:an? |the |their )?[^\"]{1,40}? from|removed \S{1,12} from|"
    r"(?:elimino|quito) (?:un |una |el |la )?\"?me (?:gusta|encanta)\"? de|"
    r"[^\w\s]{1,8} (?:to|a|from|(?:was )?removed from)|(?:a \w+(?: \w+)? )?(?:le |te |me |les )?(?:gusto|encanto"
    r"|gustaron)|(?:se |"
    r"se ha )?(?:rio|reido|"
    r"reian) (?:de|con)"
    r"|(?:le |te )?(?:dio|diste) (?:un )?(?:me gusta|me encanta|corazon|like) a|(?:enfatizo|"
    r"destaco|cuestiono|resalto|subrayo)|no (?:le |te )?gusto|"
    r"(?:ha )?reaccion(?:o|aste|aron|ado) (?:con )?\S{1,12}(?: \S+){0,2} ?(?:a|en|al)?"
    r"|(?:elimino|quito|removio|ha quitado|ha eliminado|se quito|se elimino)(?: (?:un|una|el|la|"
    r"su))? [^\"]{1,40}? (?:de|a|del)|le ha (?:gustado|encantado)|exclamo(?: por| con)?|pregunto por|"
    r"liked by|hearted|thumbs up to|a (?:thumbs up|heart|like) to)"
)
_REACTION: Final = Pattern(
    rf"{_FELT}(?: (?:a |al mensaje |el mensaje |the message |message |tu mensaje |"
    rf"your message ))?(?:{_QUOTE}|\s*{_THING}\W*)",
    re.DOTALL,
)

# Some phones put the name of who reacted first, in front of a quote or of a thing.
_NAMED_REACTION: Final = Pattern(
    rf"(?!i |we |you |he |she |they |who |mom |dad )\w+ (?:{_FELT}{_QUOTE}|(?:liked|loved|laughed at|emphasized|"
    rf"questioned|disliked|reacted \S+ to) {_THING}\W*)",
    re.DOTALL,
)
_NOBODY_WROTE: Final = (
    r"^reacted to (?:\"[^\n]*\"|(?:your|an?|the) \w+) with \S+\W*$",
    r"^service denied\b",
    (
        r"thank(?:s| you) for (?:your|the) (?:message|e-?mail|text|note)\b.{0,40}\bi(?:'?m| am) (?:currently |"
        r"now )?(?:away|out|on (?:leave|"
        r"vacation|holiday)|off|unavailable|not available|traveling)\b"
    ),
    r"auto(?:matically)?[ -]?generated\b",
    r"^(?:failed|unable) to (?:deliver|send)\b|^not delivered\W*$",
    r"(?:^|am )(?:currently )?driving\b.{0,20}(?:and |\. i )will (?:get back|reply|respond|call|text|see)\b",
    (
        r"number you(?: have|'?ve)? (?:texted|dialed|called|reached)\b|numero que (?:usted )?(?:marco|ha marcado)\b|"
        r"fuera de servicio\b"
    ),
    r"mensaje no (?:fue|ha sido|pudo ser) (?:entregad|enviad)[oa]\b",
    r"no estoy en la oficina\b.{0,80}\b(?:urgent|llam|contact|respond|regres)\w*",
    r"(?<=\[)(?:sent|automated|automatic) [^\]]*(?=\])",
    r"i(?:'?m| am) driving\W{1,4}(?:will|i'll) (?:reply|respond|text|call|get back|see|read)\b",
    r"^driving\W{1,4}(?:can'?t|will|i'll|unable)\b",
    r"we (?:have |'?ve )?received your (?:message|text|email|request|inquiry)\b",
    (
        r"(?<!i )(?<!to )(?<!do )(?:text|reply|send) (?:stop|help)\W{0,2} (?:to|for) (?:opt|cancel|end|unsubscribe|"
        r"quit|info|help|more)\b"
    ),
    r"(?<!does )(?<!is )(?<!are )(?<!about )(?<!the )msg ?(?:&|and) ?data rates\b",
    r"^(?:network |sys(?:tem)? )?(?:msg|error|err)\W? ?\d+\b",
    r"service (?:is )?(?:temporarily )?unavailable\b",
    r"could not be (?:processed|completed)\b",
    r"no (?:pudo|puede|ha podido) ser (?:enviad|entregad|procesad)[oa]\b",
    r"message block(?:ing|ed)\b",
    r"focus (?:mode )?(?:is )?(?:turned )?on\b(?=\W)",
    r"(?<=\()auto(?:mated|matic)?[^)]{0,20}(?=\)\W*$)",
    (
        r"out of (?:the )?office\b[^\n]{0,60}\b(?:no access|access to (?:my )?email|assistance|"
        r"during this time)\b"
    ),
    r"service is not available\b",
    r"we will not charge you\b",
    r"service access denied\b",
    r"(?:msg|message|text|sms) not (?:sent|delivered|received)\b",
    r"invalid (?:destination|recipient|number|mobile number)\b",
    r"number not in service\b",
    (
        r"(?:subscriber|number|phone|device|line|recipient) (?:can ?not|is unable to|cannot|can'?t|"
        r"does not|doesn'?t|is not able to) (?:receive|accept|support)\b"
    ),
    r"short ?codes?\b",
    r"(?:our|business|office) hours (?:are|:)",
    r"currently closed\b",
    r"we(?:'re| are) (?:closed|currently (?:closed|unavailable|assisting))\b",
    r"(?<!to )(?<!^)leave (?:a|your) message\b(?! (?:for|with|to|on)\b)",
    r"the voicemail of\b",
    r"(?<=[(\[])auto(?=[)\]])",
    r"(?<=\[)auto(?:mated|matic)?(?=\])",
    r"smart reply\b",
    r"screening service\b",
    r"reply (?:y|c|n|1|2|yes|no|confirm) (?:to|or) (?:confirm|cancel|reschedule)\b",
    r"drive safe mode\b",
    r"estamos cerrados\b",
    r"horario de (?:atencion|oficina)\b",
    r"deje su mensaje\b",
    r"(?:mensaje|respuesta) (?:generad[oa]|enviad[oa]) automaticamente\b",
    r"(?:msg|message|notice|alert) from (?:your )?carrier\b",
    r"service (?:is )?temporarily unavailable\b",
    r"android auto\b",
    r"apple carplay\b",
    r"^mailbox (?:is )?full\b",
    (
        r"(?<!sent the )(?<!sent an )(?<!got an )(?<!got the )(?<!my )(?<!set up an )(?<!turned on )auto(?:matic|"
        r"mated|matico|matica)?[ -]?(?:reply|response|respon\w+|message|answer|"
        r"text)\b"
    ),
    r"(?:automatic|automated) (?:reply|response|message|text)\b",
    r"(?:respuesta|mensaje|contestacion) automatic[ao]\b",
    r"^auto\W*:",
    (
        r"(?:with|using|because|while) (?:the )?(?:do not disturb|dnd|driving focus|focus|drive mode|"
        r"driving mode)\b"
    ),
    r"do not disturb (?:while driving|is|mode)\b",
    r"focus turned on\b",
    r"not receiving notifications\b",
    r"notifications silenced\b",
    r"driving (?:mode|focus)\b",
    r"modo (?:conduccion|no molestar|manejo)\b",
    (
        r"i(?:'?m| am) (?:currently |now )?(?:driving|behind the wheel|"
        r"on the road)\b.{0,80}\b(?:i(?:'?ll| will) (?:see|reply|respond|get back|read|call|text|"
        r"be in touch|message|check)|can'?t (?:respond|reply|text|talk|answer|read)|sent (?:from|by|"
        r"automatically)|get where i'?m going|when i (?:arrive|stop|get)|when it'?s safe|unable to)"
    ),
    (
        r"(?:estoy|voy) (?:conduciendo|manejando)\b.{0,60}\b(?:te |le |les )?(?:respond|contest|"
        r"llam|ver|leer|escrib|devuelv)\w+"
    ),
    r"(?:estoy|voy) (?:conduciendo|manejando)(?: (?:ahora|en este momento))?\W*$",
    (
        r"i(?:'?m| am|'?ll be| will be)?(?: (?:currently|presently|now))? ?(?:out of (?:the )?office|"
        r"away from (?:my|the) (?:desk|office|phone|email)|on (?:annual |parental |maternity |sick |"
        r"vacation )?leave|on vacation|on pto)\b.{0,160}\b(?:limited access|respond|reply|"
        r"return(?:ing)? (?:on|to)|as soon as|urgent|get back to you|contact \w+ (?:at|for)|emergenc|"
        r"in my absence|immediate assistance|returning)\b"
    ),
    (
        r"^(?:ooo|out of office|fuera de (?:la )?oficina)\b\W*(?:auto|:|reply|-|\.|until|till|hasta|$|"
        r"message|respuesta|notice)"
    ),
    r"fuera de (?:la|mi) oficina\b.{0,120}\b(?:respond|contest|regres|urgen|volver)\w*",
    (
        r"(?:thank(?:s| you) (?:for|you for) (?:your (?:message|email|text|inquiry|interest|call|"
        r"patience)|contacting|reaching out|texting|messaging|calling|getting in touch|writing to)|"
        r"gracias por (?:su|tu) (?:mensaje|correo|interes|llamada|preferencia|comunicacion)|"
        r"gracias por (?:contactar\w*|comunicar\w*|escribir\w* a|llamar))\b.{0,200}\b(?:we(?:'?ll|"
        r" will| are| have| have)?|our (?:team|office|hours|business|staff)|get back to you|"
        r"business hours|respond (?:as soon|shortly|within)|closed|we have|received|representative|"
        r"be in touch|someone will|shortly|appointment|en breve|responderemos|horario|a la brevedad|"
        r"nos (?:pondremos|comunicaremos)|le atender\w+|estamos)\b"
    ),
    (
        r"(?:message blocking is active|unable to (?:send|deliver) (?:this |your |the )?message|"
        r"free ?msg|msg (?:&|and) data rates|message and data rates|mensajes? de datos|(?:message|"
        r"text|msg|sms)(?<!my message)(?<!my text)(?: \w+){0,3} (?:failed|could not be (?:sent|delivered)|"
        r"was not (?:sent|"
        r"delivered)|not delivered|has not been delivered|undeliverable|couldn'?t be (?:sent|"
        r"delivered)|cannot be (?:sent|delivered)|can'?t be (?:sent|delivered))|delivery (?:failed|"
        r"failure|status notification|has failed)|undeliver(?:able|ed)|mail delivery|mailer-daemon|"
        r"postmaster)\b"
    ),
    (
        r"(?:(?:this|the) (?:number|mailbox|inbox|line|phone|account|service|"
        r"address)(?: \w+){0,3} (?:is not monitored|isn'?t monitored|not monitored|"
        r"does not (?:accept|receive|support)|can(?:'?t|not) (?:accept|receive)|unable to receive|"
        r"is unmonitored|is not in service|no longer in service|is not accepting|"
        r"has been disconnected|disconnected)|not able to receive (?:text|sms)|no longer in service|"
        r"mailbox is full|voice ?mailbox|buzon (?:lleno|de voz)|cannot receive (?:text|sms|mms)|"
        r"(?<!not the )(?<!n't the )(?:subscriber|customer|person|wireless customer) you(?:'re| are)? (?:trying|"
        r"calling|texting|"
        r"dialed|have)|do not reply to this|please do not reply|no ?reply|no responda a este|"
        r"este (?:numero|buzon) no (?:recibe|acepta|esta monitoreado)|el (?:bloqueo de mensajes|"
        r"numero (?:marcado|al que)|suscriptor)|no se (?:pudo|puede|ha podido) (?:enviar|entregar)|"
        r"mensaje no (?:enviado|entregado)|bloqueo de mensajes)\b"
    ),
    (
        r"(?<!says )(?<!said )(?<!says to )(?<!said to )(?<!i )(?<!did )\breply (?:stop|help|unstop|"
        r"start|yes|y|stop2end) (?:to|for|at any|if)\b"
    ),
    (
        r"(?:verification|security|one[ -]time|login|access|confirmation) (?:code|passcode|"
        r"pin)(?: is)?\b.{0,12}\d{4}"
    ),
    r"your \w+ code is\b",
    r"(?:codigo de (?:verificacion|seguridad|acceso))\b",
    (
        r"(?:you have (?:been )?(?:successfully )?(?:unsubscribed|opted[ -]out)|you(?:'?re|"
        r" are) (?:now )?(?:unsubscribed|opted[ -]out)|you will (?:receive|get) no (?:more|"
        r"further) (?:messages|texts))\b"
    ),
    r"responda? (?:alto|stop|ayuda|si) para\b",
    (
        r"(?:i am|i'm|this is) (?:a |an )?(?:bot|virtual assistant|automated (?:assistant|system|line|"
        r"number)|chatbot|auto-?responder|google assistant|call screening)\b"
    ),
    r"(?:soy|este es) un (?:bot|asistente virtual|sistema automatico)\b",
    r"your (?:message|call|request|inquiry|ticket)(?: \w+)? (?:has been|was) (?:received|forwarded|logged)\b",
    r"su mensaje (?:ha sido|fue) recibido\b",
    r"(?:sent|enviado) (?:automatically|automaticamente)\b",
    r"dial(?:ed|ing)? 911\b.{0,40}\bemergency, (?:hang|please)",
    r"powered by\b",
    r"message from (?:your )?(?:carrier|verizon|t-?mobile|at&t)\b",
    r"mms (?:not|failed|message)\b",
    r"google voice (?:number|user)\b",
    r"text-?to-?landline\b",
    r"signed up for\b.{0,40}\brates\b",
)
_UNWRITTEN: Final = Pattern(rf"(?<!\w)(?=\w)(?:{'|'.join(_NOBODY_WROTE)})", re.DOTALL)
_NOTICES: Final = [part for phrase in (*en.NOTICES, *es.NOTICES) for part in alternatives(phrase)]
_NOTICE_FROM_START: Final = Pattern("|".join(part for part in _NOTICES if part.startswith("^")), re.DOTALL)
_NOTICE: Final = Pattern(
    rf"(?<!\w)(?=[\w(])(?:{'|'.join(guarded(part) for part in _NOTICES if not part.startswith('^'))})", re.DOTALL
)
_QUOTED_BACK: Final = Pattern(
    rf"(?:['\"]?\w+['\"]? )?(?:{_FELT}|{en.FELT}|{es.FELT})(?: (?:to|a|en|de|your|tu|su|the|el|al))*"
    rf"(?: (?:message|text|mensaje|texto))?:?(?:\s*\"[^\"]*\"\W*|\s+{_THING}\W*)",
    re.DOTALL,
)
_BEFORE_WORDS: Final = Pattern(r"^\W+")


# No machine says these; whoever does is heard, whatever stands around it.
_OF_SOMEBODY: Final = Pattern(
    r"\b(?:di(?:e|ed|ying)|dying|kill\w*|suicid\w*|hurt\w*|myself|end it|please stop|stop (?:texting|messaging)"
    r"|(?:nothing|no (?:texts?|messages?)) (?:un)?til"
    r"|i (?:want|need|dont|don't|would|wish|"
    r"feel|think|got|did|have)|mori\w*|matar\w*|cortar\w*|dej[ae]n? de|no quiero)\b"
)
_ASKS_WHAT: Final = Pattern(r"\bwhat(?:'s| does| do| is| are| the)\b.*\bmeans?\b")
# Who has the number now speaks like a carrier, and tells whose it is.
_OF_A_STRANGER: Final = Pattern(
    r"\b(?:mine now|my (?:number|phone) now|wrong number|i have (?:it|this (?:number|phone)) now|this is (?:my"
    r"|a different)|"
    r"(?:no longer|doesn'?t|does not|used to) (?:has|have|use|own) this (?:number|phone|line|cell))\b"
)
_ENDS_A_QUOTE: Final = (
    '"',
    '".',
    '"!',
    "'",
    "message",
    "text",
    "photo",
    "image",
    "picture",
    "mensaje",
    "foto",
    "imagen",
)


# A phone tells of somebody else, and quotes: "me gusto tu mensaje" was written.
_OWN_WORDS: Final = Pattern(r"me (?:gust(?:o|aron|a|an)|encant(?:o|a|an)|dio|hizo|causo|parecio|divierte)\b[^\"'<]*")


# What begins with an answer was answered: "no. the number was disconnected".
_ANSWERS: Final = Pattern(r"(?:no|nope|nah|yes|yeah|yep|done|partly|kinda|half|mostly|\d)[.,;:!-]+ ?\w")


def nobody_wrote(text: str) -> bool:
    """Return whether a text is a reaction or a machine's answer, whatever words it carries (also STOP)."""
    typed = fold(text)
    if _OWN_WORDS.fullmatch(typed):
        return False
    return bool(
        _REACTION.fullmatch(typed)
        or _NAMED_REACTION.fullmatch(typed)
        or (typed.endswith(_ENDS_A_QUOTE) and _QUOTED_BACK.fullmatch(typed))
        or (_is_a_notice(typed) and not _ANSWERS.match(typed) and not _OF_A_STRANGER.search(typed))
    )


def _is_a_notice(typed: str) -> bool:
    if (_NOTICE_FROM_START.match(typed) or _NOTICE.search(typed)) and not _OF_SOMEBODY.search(typed):
        return True
    return bool(_UNWRITTEN.search(_BEFORE_WORDS.sub("", typed))) and not _ASKS_WHAT.search(typed)
