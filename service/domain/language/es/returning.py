"""How the texts are asked for again in Spanish, and how somebody who paused says that the pause is over."""

from typing import Final

AGAIN: Final = (
    (
        r"\b(?:mensajes|textos|preguntas|metas) (?:otra vez|de nuevo|de vuelta|nuevamente)\b|\bquiero (?:recibir )?(?:los|sus|tus|mis) (?:mensajes|textos)\b|^(?:de )?alta$|\bme (?:apunto|inscribo|anoto|sumo"
        r"|suscribo|arrepenti)\b|\b(?:sigue|sigan|sigas) (?:mandando|escribiendo|enviando|preguntando)\w*\b|"
        r"\bvuelv\w+ a (?:inscribir|meter|apuntar|anotar|incluir|sumar|agregar|dar de alta|activar)\w*\b"
    ),
    (
        r"\b(?:quit\w*|cancel\w*|termin\w*|acab\w*|fin (?:a|de)|saca\w*|levant\w*|olvid\w*)(?:me)? (?:de )?(?:la|mi"
        r"|esta|el|mi) (?:pausa|descanso|receso|silencio|espera)\b"
    ),
    (
        r"\b(?:mand|envi|escrib|pregunt|activ|prend|enciend|reanud|retom|sigu|contin|arranc|empie|empez|empec|comienz"
        r"|comenc|recuerd)\w*(?:me|nme|los|las|lo|nos|mos)? ?(?:los|las|mis|tus|el|la|con)? ?(?:mensajes?|preguntas?"
        r"|textos?|metas?|recordatorios?|de nuevo|otra vez|ya|cuando quieras|programa|check ins?)\b"
    ),
    (
        r"\b(?:dame|denme|den|date|doy) (?:me )?de alta\b|\b(?:alta|altas?) (?:otra vez|de nuevo)\b"
        r"|\bvuelv\w+ a (?:mandar|escribir|enviar|activar|poner|prender)\w*\b"
    ),
)
OVER: Final = (
    (
        r"\b(?:se (?:acab|termin)\w+|ya (?:acab|termin|pas)\w+|termin\w+|acab\w+) (?:las?|los|mis?|el|con las"
        r"|de) (?:vacaciones|viaje|descanso|pausa|reposo|examenes|mudanza|incapacidad|cuarentena|permiso)\b"
    ),
    (
        r"\b(?:otra vez|de nuevo|nuevamente)(?: a)? (?:darle|la carga|empezar|los mensajes|arrancar|lo mismo|echarle"
        r"|aqui|jalar|las andadas)\b|\ba darle\b|\bdenle\b|\bvamos (?:de nuevo|otra vez|pues|a darle)\b"
        r"|\bde vuelta (?:a|al|en|por|y)\b|^(?:ya )?(?:de (?:vuelta|regreso)|volvamos)$"
    ),
    (
        r"\b(?:ya (?:estoy|ando|llegue|regrese|volvi|puedo|me (?:siento|dieron|recupere|alivie)|sali|toca|es hora"
        r"|quiero|se puede|aterrice)|estoy (?:de vuelta|de regreso|list[oa]|mejor|recuperad[oa]|en casa)"
        r"|ando de (?:vuelta|regreso)|list[oa] (?:para|otra vez|de nuevo|y)|me dieron de alta|aqui (?:estoy|ando"
        r"|de nuevo)|descansad[oa]|recargad[oa]|recuperad[oa])\b"
    ),
    (
        r"\b(?:extrano|extrane|me hacen falta|echo de menos) (?:los|las|tus|sus|esto|mis)\b|\ben que (?:nos quedamos"
        r"|ibamos|estabamos)\b|\bantes de lo (?:previsto|planeado|pensado)\b"
    ),
)
