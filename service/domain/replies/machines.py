"""Answers nobody wrote: reactions as they arrive by SMS, auto-replies, carriers' notices. They must not count."""

import re
from typing import Final

from service.domain.replies.hearing import fold

_QUOTE: Final = r"""\s*["'](?:.*["']\W*|[^"]*)"""
_THING: Final = r"(?:an? (?:image|photo|picture|video|attachment|message|movie|audio message|sticker|link|gif|contact|location)|your message|(?:un|una) (?:imagen|foto|video|mensaje|archivo)|(?:tu|su|el) mensaje)"
_FELT: Final = (
    r"(?:liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|reacted(?: with)? \S{1,12}(?: \S+){0,2} to|reacted to"
    r"|removed (?:an? |the |their )?[^\"]{1,40}? from|removed \S{1,12} from|[^\w\s]{1,8} (?:to|a|from)|(?:le |te |me |les )?(?:gusto|encanto|gustaron)|(?:se )?(?:rio|reian) (?:de|con)"
    r"|(?:le |te )?(?:dio|diste) (?:un )?(?:me gusta|me encanta|corazon|like) a|(?:enfatizo|destaco|cuestiono|resalto|subrayo)|no (?:le |te )?gusto|(?:ha )?reacciono (?:con )?\S{1,12}(?: \S+){0,2} ?(?:a|en|al)?"
    r"|(?:elimino|quito|removio|ha quitado|ha eliminado|se quito|se elimino)(?: (?:un|una|el|la|su))? [^\"]{1,40}? (?:de|a|del)|le ha (?:gustado|encantado)|exclamo(?: por)?|pregunto por|liked by|hearted|thumbs up to|a (?:thumbs up|heart|like) to)"
)
_REACTION: Final = re.compile(
    rf"{_FELT}(?: (?:a |al mensaje |el mensaje |the message |message |tu mensaje |your message ))?(?:{_QUOTE}|\s*{_THING}\W*)",
    re.DOTALL,
)
_NOBODY_WROTE: Final = re.compile(
    r"\b(?:msg|message|notice|alert) from (?:your )?carrier\b|\bservice (?:is )?temporarily unavailable\b|\bandroid auto\b|\bapple carplay\b|^\W*mailbox (?:is )?full\b|\bauto(?:matic|mated|matico|matica)?[ -]?(?:reply|response|respon\w+|message|answer|text)\b|\b(?:automatic|automated) (?:reply|response|message|text)\b|\b(?:respuesta|mensaje|contestacion) automatic[ao]\b|^\W*auto\W*:"
    r"|\b(?:with|using|because|while) (?:the )?(?:do not disturb|dnd|driving focus|focus|drive mode|driving mode)\b|\bdo not disturb (?:while driving|is|mode)\b|\bfocus turned on\b|\bnot receiving notifications\b|\bnotifications silenced\b|\bdriving (?:mode|focus)\b|\bmodo (?:conduccion|no molestar|manejo)\b"
    r"|\bi(?:'?m| am) (?:currently |now )?(?:driving|behind the wheel|on the road)\b.{0,40}\b(?:i(?:'?ll| will) (?:see|reply|respond|get back|read|call|text|be in touch|message|check)|can'?t (?:respond|reply|text|talk|answer|read)|sent (?:from|by|automatically)|get where i'?m going|when i (?:arrive|stop|get)|when it'?s safe|unable to)"
    r"|\b(?:estoy|voy) (?:conduciendo|manejando)\b.{0,60}\b(?:te |le |les )?(?:respond|contest|llam|ver|leer|escrib|devuelv)\w+|\b(?:estoy|voy) (?:conduciendo|manejando)(?: (?:ahora|en este momento))?\W*$"
    r"|\bi(?:'?m| am|'?ll be| will be)?(?: (?:currently|presently|now))? ?(?:out of (?:the )?office|away from (?:my|the) (?:desk|office|phone|email)|on (?:annual |parental |maternity |sick |vacation )?leave|on vacation|on pto)\b.{0,160}\b(?:limited access|respond|reply|return(?:ing)? (?:on|to)|as soon as|urgent|get back to you|contact \w+ (?:at|for)|emergenc|in my absence|immediate assistance|returning)\b|^\W*(?:ooo|out of office|fuera de (?:la )?oficina)\b\W*(?:auto|:|reply|-|\.|until|till|hasta|$|message|respuesta|notice)"
    r"|\bfuera de (?:la|mi) oficina\b.{0,120}\b(?:respond|contest|regres|urgen|volver)\w*"
    r"|\b(?:thank(?:s| you) (?:for|you for) (?:your (?:message|email|text|inquiry|interest|call|patience)|contacting|reaching out|texting|messaging|calling|getting in touch|writing to)|gracias por (?:su|tu) (?:mensaje|correo|interes|llamada|preferencia|comunicacion)|gracias por (?:contactar\w*|comunicar\w*|escribir\w* a|llamar))\b.{0,200}\b(?:we(?:'?ll| will| are| have| have)?|our (?:team|office|hours|business|staff)|get back to you|business hours|respond (?:as soon|shortly|within)|closed|we have|received|representative|be in touch|someone will|shortly|appointment|en breve|responderemos|horario|a la brevedad|nos (?:pondremos|comunicaremos)|le atender\w+|estamos)\b"
    r"|\b(?:message blocking is active|unable to (?:send|deliver) (?:this |your |the )?message|free ?msg|msg (?:&|and) data rates|message and data rates|mensajes? de datos|(?:message|text|msg|sms)(?: \w+){0,3} (?:failed|could not be (?:sent|delivered)|was not (?:sent|delivered)|not delivered|has not been delivered|undeliverable|couldn'?t be (?:sent|delivered)|cannot be (?:sent|delivered)|can'?t be (?:sent|delivered))|delivery (?:failed|failure|status notification|has failed)|undeliver(?:able|ed)|mail delivery|mailer-daemon|postmaster)\b"
    r"|\b(?:(?:this|the) (?:number|mailbox|inbox|line|phone|account|service|address)(?: \w+){0,3} (?:is not monitored|isn'?t monitored|not monitored|does not (?:accept|receive|support)|can(?:'?t|not) (?:accept|receive)|unable to receive|is unmonitored|is not in service|no longer in service|is not accepting|has been disconnected|disconnected)|not able to receive (?:text|sms)|no longer in service|mailbox is full|voice ?mailbox|buzon (?:lleno|de voz)|cannot receive (?:text|sms|mms)|(?:subscriber|customer|person|wireless customer) you(?:'re| are)? (?:trying|calling|texting|dialed|have)|do not reply to this|please do not reply|no ?reply|no responda a este|este (?:numero|buzon) no (?:recibe|acepta|esta monitoreado)|el (?:bloqueo de mensajes|numero (?:marcado|al que)|suscriptor)|no se (?:pudo|puede|ha podido) (?:enviar|entregar)|mensaje no (?:enviado|entregado)|bloqueo de mensajes)\b"
    r"|(?<!says )(?<!said )(?<!says to )(?<!said to )(?<!i )(?<!did )\breply (?:stop|help|unstop|start|yes|y|stop2end) (?:to|for|at any|if)\b|\b(?:verification|security|one[ -]time|login|access|confirmation) (?:code|passcode|pin)(?: is)?\b.{0,12}\d{4}|\byour \w+ code is\b|\b(?:codigo de (?:verificacion|seguridad|acceso))\b|\b(?:you have (?:been )?(?:successfully )?(?:unsubscribed|opted[ -]out)|you(?:'?re| are) (?:now )?(?:unsubscribed|opted[ -]out)|you will (?:receive|get) no (?:more|further) (?:messages|texts))\b|\bresponda? (?:alto|stop|ayuda|si) para\b"
    r"|\b(?:i am|i'm|this is) (?:a |an )?(?:bot|virtual assistant|automated (?:assistant|system|line|number)|chatbot|auto-?responder|google assistant|call screening)\b|\b(?:soy|este es) un (?:bot|asistente virtual|sistema automatico)\b|\byour (?:message|call|request|inquiry|ticket)(?: \w+)? (?:has been|was) (?:received|forwarded|logged)\b|\bsu mensaje (?:ha sido|fue) recibido\b|\b(?:sent|enviado) (?:automatically|automaticamente)\b|\bdial(?:ed|ing)? 911\b.{0,40}\bemergency, (?:hang|please)|\bpowered by\b|\bmessage from (?:your )?(?:carrier|verizon|t-?mobile|at&t)\b|\bmms (?:not|failed|message)\b|\bgoogle voice (?:number|user)\b|\btext-?to-?landline\b|\bsigned up for\b.{0,40}\brates\b",
    re.DOTALL,
)


def nobody_wrote(text: str) -> bool:
    """Return whether a text is a reaction or a machine's answer, whatever words it carries (also STOP)."""
    typed = fold(text)
    return bool(_REACTION.fullmatch(typed) or _NOBODY_WROTE.search(typed))
