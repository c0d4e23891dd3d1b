"""Answers nobody wrote: reactions as they arrive by SMS, auto-replies, carriers' notices. They must not count."""

import re
from typing import Final

from service.domain.replies.hearing import fold

_QUOTE: Final = r"""\s*["'](?:.*["']\W*|[^"]*)"""
_THING: Final = (
    r"(?:an? (?:image|photo|picture|video|attachment|message|movie|audio message|sticker|link|gif|contact|location)"
    r"|your message|(?:un|una) (?:imagen|foto|video|mensaje|archivo)|(?:tu|su|el) mensaje)"
)
_FELT: Final = (
    r"(?:liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|reacted(?: with)? \S{1,12}(?: \S+){0,2} to|reacted to"
    r"|removed (?:an? |the |their )?[^\"]{1,40}? from|removed \S{1,12} from|[^\w\s]{1,8} (?:to|a|from)|(?:le |te "
    r"|me |les )?(?:gusto|encanto|gustaron)|(?:se )?(?:rio|reian) (?:de|con)"
    r"|(?:le |te )?(?:dio|diste) (?:un )?(?:me gusta|me encanta|corazon|like) a|(?:enfatizo|destaco|cuestiono"
    r"|resalto|subrayo)|no (?:le |te )?gusto|(?:ha )?reacciono (?:con )?\S{1,12}(?: \S+){0,2} ?(?:a|en|al)?"
    r"|(?:elimino|quito|removio|ha quitado|ha eliminado|se quito|se elimino)(?: (?:un|una|el|la"
    r"|su))? [^\"]{1,40}? (?:de|a|del)|le ha (?:gustado|encantado)|exclamo(?: por)?|pregunto por|liked by|hearted"
    r"|thumbs up to|a (?:thumbs up|heart|like) to)"
)
_REACTION: Final = re.compile(
    rf"{_FELT}(?: (?:a |al mensaje |el mensaje |the message |message |tu mensaje |your message ))?(?:{_QUOTE}"
    rf"|\s*{_THING}\W*)",
    re.DOTALL,
)
_NOBODY_WROTE: Final = (
    r"^reacted to \"[^\n]*\" with \S+\W*$",
    r"out of (?:the )?office\b[^\n]{0,60}\b(?:no access|access to (?:my )?email|assistance|during this time)\b",
    r"service is not available\b",
    r"we will not charge you\b",
    r"service access denied\b",
    r"(?:msg|message|text|sms) not (?:sent|delivered|received)\b",
    r"invalid (?:destination|recipient|number|mobile number)\b",
    r"number not in service\b",
    (
        r"(?:subscriber|number|phone|device|line|recipient) (?:can ?not|is unable to|cannot|can'?t|does not|doesn'?t"
        r"|is not able to) (?:receive|accept|support)\b"
    ),
    r"short ?codes?\b",
    r"(?:our|business|office) hours (?:are|:)",
    r"currently closed\b",
    r"we(?:'?re| are) (?:closed|currently (?:closed|unavailable|assisting))\b",
    r"leave (?:a|your) message\b",
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
    r"auto(?:matic|mated|matico|matica)?[ -]?(?:reply|response|respon\w+|message|answer|text)\b",
    r"(?:automatic|automated) (?:reply|response|message|text)\b",
    r"(?:respuesta|mensaje|contestacion) automatic[ao]\b",
    r"^auto\W*:",
    r"(?:with|using|because|while) (?:the )?(?:do not disturb|dnd|driving focus|focus|drive mode|driving mode)\b",
    r"do not disturb (?:while driving|is|mode)\b",
    r"focus turned on\b",
    r"not receiving notifications\b",
    r"notifications silenced\b",
    r"driving (?:mode|focus)\b",
    r"modo (?:conduccion|no molestar|manejo)\b",
    (
        r"i(?:'?m| am) (?:currently |now )?(?:driving|behind the wheel|on the road)\b.{0,40}\b(?:i(?:'?ll| will) (?:see"
        r"|reply|respond|get back|read|call|text|be in touch|message|check)|can'?t (?:respond|reply|text|talk|answer"
        r"|read)|sent (?:from|by|automatically)|get where i'?m going|when i (?:arrive|stop|get)|when it'?s safe"
        r"|unable to)"
    ),
    (
        r"(?:estoy|voy) (?:conduciendo|manejando)\b.{0,60}\b(?:te |le |les )?(?:respond|contest|llam|ver|leer|escrib"
        r"|devuelv)\w+"
    ),
    r"(?:estoy|voy) (?:conduciendo|manejando)(?: (?:ahora|en este momento))?\W*$",
    (
        r"i(?:'?m| am|'?ll be| will be)?(?: (?:currently|presently|now))? ?(?:out of (?:the )?office|away from (?:my"
        r"|the) (?:desk|office|phone|email)|on (?:annual |parental |maternity |sick |vacation )?leave|on vacation"
        r"|on pto)\b.{0,160}\b(?:limited access|respond|reply|return(?:ing)? (?:on|to)|as soon as|urgent"
        r"|get back to you|contact \w+ (?:at|for)|emergenc|in my absence|immediate assistance|returning)\b"
    ),
    (
        r"^(?:ooo|out of office|fuera de (?:la )?oficina)\b\W*(?:auto|:|reply|-|\.|until|till|hasta|$|message|respuesta"
        r"|notice)"
    ),
    r"fuera de (?:la|mi) oficina\b.{0,120}\b(?:respond|contest|regres|urgen|volver)\w*",
    (
        r"(?:thank(?:s| you) (?:for|you for) (?:your (?:message|email|text|inquiry|interest|call|patience)|contacting"
        r"|reaching out|texting|messaging|calling|getting in touch|writing to)|gracias por (?:su|tu) (?:mensaje|correo"
        r"|interes|llamada|preferencia|comunicacion)|gracias por (?:contactar\w*|comunicar\w*|escribir\w* a"
        r"|llamar))\b.{0,200}\b(?:we(?:'?ll| will| are| have| have)?|our (?:team|office|hours|business|staff)"
        r"|get back to you|business hours|respond (?:as soon|shortly|within)|closed|we have|received|representative"
        r"|be in touch|someone will|shortly|appointment|en breve|responderemos|horario|a la brevedad|nos (?:pondremos"
        r"|comunicaremos)|le atender\w+|estamos)\b"
    ),
    (
        r"(?:message blocking is active|unable to (?:send|deliver) (?:this |your |the )?message|free ?msg|msg (?:&"
        r"|and) data rates|message and data rates|mensajes? de datos|(?:message|text|msg|sms)(?: \w+){0,3} (?:failed"
        r"|could not be (?:sent|delivered)|was not (?:sent|delivered)|not delivered|has not been delivered"
        r"|undeliverable|couldn'?t be (?:sent|delivered)|cannot be (?:sent|delivered)|can'?t be (?:sent|delivered))"
        r"|delivery (?:failed|failure|status notification|has failed)|undeliver(?:able|ed)|mail delivery|mailer-daemon"
        r"|postmaster)\b"
    ),
    (
        r"(?:(?:this|the) (?:number|mailbox|inbox|line|phone|account|service|address)(?: \w+){0,3} (?:is not monitored"
        r"|isn'?t monitored|not monitored|does not (?:accept|receive|support)|can(?:'?t|not) (?:accept|receive)"
        r"|unable to receive|is unmonitored|is not in service|no longer in service|is not accepting"
        r"|has been disconnected|disconnected)|not able to receive (?:text|sms)|no longer in service|mailbox is full"
        r"|voice ?mailbox|buzon (?:lleno|de voz)|cannot receive (?:text|sms|mms)|(?:subscriber|customer|person"
        r"|wireless customer) you(?:'re| are)? (?:trying|calling|texting|dialed|have)|do not reply to this"
        r"|please do not reply|no ?reply|no responda a este|este (?:numero|buzon) no (?:recibe|acepta|esta monitoreado)"
        r"|el (?:bloqueo de mensajes|numero (?:marcado|al que)|suscriptor)|no se (?:pudo|puede|ha podido) (?:enviar"
        r"|entregar)|mensaje no (?:enviado|entregado)|bloqueo de mensajes)\b"
    ),
    (
        r"(?<!says )(?<!said )(?<!says to )(?<!said to )(?<!i )(?<!did )\breply (?:stop|help|unstop|start|yes|y"
        r"|stop2end) (?:to|for|at any|if)\b"
    ),
    r"(?:verification|security|one[ -]time|login|access|confirmation) (?:code|passcode|pin)(?: is)?\b.{0,12}\d{4}",
    r"your \w+ code is\b",
    r"(?:codigo de (?:verificacion|seguridad|acceso))\b",
    (
        r"(?:you have (?:been )?(?:successfully )?(?:unsubscribed|opted[ -]out)|you(?:'?re"
        r"| are) (?:now )?(?:unsubscribed|opted[ -]out)|you will (?:receive|get) no (?:more|further) (?:messages"
        r"|texts))\b"
    ),
    r"responda? (?:alto|stop|ayuda|si) para\b",
    (
        r"(?:i am|i'm|this is) (?:a |an )?(?:bot|virtual assistant|automated (?:assistant|system|line|number)|chatbot"
        r"|auto-?responder|google assistant|call screening)\b"
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
_UNWRITTEN: Final = re.compile(rf"(?<!\w)(?=\w)(?:{'|'.join(_NOBODY_WROTE)})", re.DOTALL)
_BEFORE_WORDS: Final = re.compile(r"^\W+")


def nobody_wrote(text: str) -> bool:
    """Return whether a text is a reaction or a machine's answer, whatever words it carries (also STOP)."""
    typed = fold(text)
    return bool(_REACTION.fullmatch(typed) or _UNWRITTEN.search(_BEFORE_WORDS.sub("", typed)))
