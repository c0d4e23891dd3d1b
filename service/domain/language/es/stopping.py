"""How people ask in Spanish for no more texts, and what only sounds like it."""

from typing import Final

LEAD: Final = (
    r"(?:por favor|ok|oye|oiga|hola|buenas?(?: (?:tardes|noches|dias))?|y|pero|asi que|entonces|"
    r"ahora|ya|solo|en serio|de verdad|mira|perdon|disculpa|disculpe|bueno|no|si|le pido que|"
    r"les pido que|te pido que"
    r"|puede[ns]?|podria[ns]?|me puede[ns]?|quiero(?: que)?|quisiera(?: que)?|deseo(?: que)?|"
    r"me gustaria(?: que)?|necesito(?: que)?|como (?:puedo|hago para|le hago para|se hace para|"
    r"se puede)|como|favor de|hagan? el favor de|es hora de|vamos a|tambien|ademas|les dije que|"
    r"te dije que|le dije que|dije que|ya les dije|ya te dije|ya dije|que|prefiero|mejor|a|para|"
    r"gracias(?: pero)?|me)"
)
TRAIL: Final = (
    r"(?:por favor|gracias|muchas gracias|ya|ahora|ahora mismo|mas|nunca mas|jamas|para siempre|"
    r"de una vez|de inmediato|inmediatamente|ok|en serio|de verdad|otra vez|nunca|todo|todos|"
    r"definitivamente|con esto|hoy|basta|no mas|favor|a mi|a este numero|al celular|a mi (?:numero|"
    r"celular|telefono)|aqui|tanto|todos los dias|a cada rato|please|entiendan|entiende|pls)"
)
_TEXTS: Final = (
    r"(?:(?:los|las|estos|estas|esos|esas|tus|sus|mas|mis|todos|todos los|todos estos|de|con|"
    r"recibir|recibiendo|el|este|esta|la|recibo|tantos) )*(?:mensajes?|mensajitos?|texto?s?|"
    r"recordatorios?|notificaciones|avisos?|servicio|programa|suscripcion|correos?|cosas?|"
    r"preguntas|spam|inscripcion|sms|esto|estos|estas|eso|esos)"
)
_SEND: Final = (
    r"(?:mand(?:ar|ando|arme|andome|en|es|e|enme)|envi(?:ar|ando|arme|andome|en|es|e)|escrib(?:ir|"
    r"iendo|irme|iendome|an|as|a)|molest(?:ar|ando|arme|en|es|e|andome)|te[xs]t(?:ear|eando|earme|"
    r"een|ees|ee)|mensaj(?:ear|eando|earme|een|ees|es|ee)|contact(?:ar|arme|en|es|e|ando)|"
    r"fastidi(?:ar|arme|en|es|ando)|freg(?:ar|arme|ando)|frieg\w+|jod(?:er|iendo|erme|an|as)|ching(?:ar|arme|uen|ues|ando)|"
    r"llam(?:ar|arme|en|es|e|ando)|habl(?:ar|arme|en|es|e)|insist(?:ir|an|as|a|iendo)|"
    r"pregunt(?:ar|arme|en|es|ando|arme cosas)|acos(?:ar|arme|en|es|ando)|busc(?:arme|an|quen)|"
    r"recordar(?:me)?|spamear(?:me)?)"
)
STOP_WORDS: Final = (
    r"(?:alto|para|parar|parad|paren|pare|paralo|parale|paren con (?:esto|eso)|basta(?: ya)?|"
    rf"ya basta|no mas|no mas {_TEXTS}|ya no mas(?: {_TEXTS})?|ni un {_TEXTS} mas|darme de baja|"
    r"dar(?:me|se)? de baja|dame de baja|deme de baja|denme de baja|dar de baja(?: (?:mi numero|"
    r"este numero|el servicio|mi telefono))?|doy de baja|me doy de baja|(?:la )?baja(?: (?:definitiva|total|inmediata))?|(?:ya )?no (?:sigan|sigas|siga|continuen)"
    rf"|cancel(?:ar|a|en|e|o|alo|enlo|elo)(?: (?:ya|todo|{_TEXTS}|mi (?:suscripcion|cuenta|"
    r"inscripcion|registro|participacion)))?|(?:deten(?:gan|ga|ganse|te|er|game)?|dete(?:n|nte|"
    r"nganse)|suspend(?:er|an|a|e)|elimin(?:ar|en|e|a)|quit(?:ar|en|e|a)|termin(?:ar|en|e|a)|"
    rf"par(?:ar|en|a|e)|desactiv(?:ar|en|a|e)|deten) (?:con )?(?:todo|{_TEXTS})"
    r"|(?:quit(?:a|e|en|ar)me|sac(?:a|ar)me|saqu(?:e|en)me|borr(?:a|e|en|ar)me|elimin(?:a|e|en|"
    r"ar)me|remuev(?:a|e|an)me|baj(?:a|e|en)me|desuscrib(?:e|an|a|ir)(?:me)?|retir(?:a|e|en)me|"
    r"desinscrib\w*|desapunt\w*)(?: (?:de|del))?(?: (?:la|esta|su|tu|este|el|aqui|todo|lista|"
    r"programa|servicio|base|datos|de|sus|listas|contactos|grupo|numeros))*"
    r"|(?:borr(?:a|e|en|ar)|elimin(?:a|e|en|ar)|quit(?:a|e|en|ar)|olvid(?:a|e|en)|sac(?:a|ar)|"
    r"saqu(?:e|en)) (?:mi|este) (?:numero|telefono|celular)(?: de (?:la|su|tu|"
    r"esta) \w+(?: de \w+)?)?"
    r"|dej(?:a|e|en)(?:me|nos)(?: ya)? (?:en paz|tranquil[oa]|sol[oa])|no (?:me )?molest(?:es|en|"
    r"e)|largate|larguense|vete|vayanse|(?:vete|vayanse) (?:a la (?:mierda|chingada|verga)|"
    r"al (?:diablo|carajo))|salir(?:me)?(?: (?:de (?:esto|aqui|la lista|este programa|"
    r"el programa)|del (?:programa|grupo|servicio)))?|salirme|me salgo(?: del programa)?|terminar|"
    r"fin|anular(?: (?:la |mi )?suscripcion)?|desuscribir(?:me)?|desuscribirse|desinscribir(?:me)?|renuncio|"
    r"retirarme(?: del programa)?|(?:ya )?(?:corten(?:la|le)?|cort[ae]l[ae]|paren?l[ae])|(?:ya )?(?:bajenle|bajale)(?: (?:ya|tantito))?|retiro mi consentimiento|revoco(?: mi)?(?: (?:consentimiento|"
    r"permiso|autorizacion))?|revocar|stop|stop stop"
    r"|no (?:quiero|deseo|me interesa|necesito)(?: (?:recibir|seguir|continuar|participar|"
    rf"ya))*(?: {_TEXTS}| mas| nada| nada de esto| mas {_TEXTS}| seguir recibiendo\w* ?\w*)*|"
    r"ya no (?:quiero|deseo|me interesa|gracias|mas|participo|sigan|necesito)(?: (?:recibir|"
    rf"seguir|continuar|participar|esto|estar|con|en|el|programa|de|{_TEXTS}))*|"
    r"no (?:me )?(?:interesa|interesan|gracias no)|no autorizo(?: \w+)?(?: \w+)?|"
    r"no doy (?:mi )?(?:consentimiento|permiso)(?: \w+){0,3}|bloquead[oa]s?|(?:los|las|te|"
    r"lo) (?:voy a )?(?:bloque(?:o|are|ar)|report(?:o|are|ar))(?: \w+){0,3}|(?:(?:es|esto es|son|puro|parecen?) )?spam|(?:(?:pido|quiero|solicito) )?(?:la )?cancelacion|"
    r"spam|callate|callense)"
)
STOP_ALONE: Final = (
    r"(?:cancelar|fin|salir|terminar|baja|alto|para|ya no|eliminar|borrar|no mas|quitar|anular|"
    r"basta|detente|remover|remueve|desactivar|renuncio|me salgo|ya estuvo)"
)
STOP_INSIDE: Final = (
    r"(?:si|hasta que|a ver si|ojala) (?:ya )?(?:dejan|dejas|dejaran|paran) de (?:mand|escrib|envi|molest|text)\w+\b",
    (
        r"stop (?:de )?(?:textea|manda|escribie|envia|molesta|jodie|llama)ndo(?:me)?\b|"
        r"(?:no mas|ya no) (?:textea|manda|escribie|envia)ndo(?:me)?\b"
    ),
    (
        r"(?:ya )?no (?:me |nos )?(?:este|estes|esten|ande|andes|anden|siga|sigas|sigan|continuen?|"
        rf"vuelvan?|vuelvas) (?:a )?{_SEND}(?:me|nos)?\b"
    ),
    (
        r"(?:nunca|jamas)(?: mas)? (?:me |nos )?(?:vuelv(?:as|an|a) a )?(?:escrib|mand|envi|molest|"
        r"contact|text|llam)\w+"
    ),
    (
        r"(?:bajenle|bajale|parenle|parale|cortenle|cortale|alto|stop|paren|basta|no mas|ya chole|"
        r"ya estuvo(?: bueno)?|suficientes?|hart[oa]|cansad[oa]|ya basta|demasiados)(?: ya)? (?:a|con|"
        r"de)? ?(?:los |estos |tantos? |sus |tus |tantas? |esos )?(?:mensajes?|textos?|texts|sms|mensajitos?|"
        r"recordatorios?)\b"
    ),
    (
        r"(?:solicito|pido|exijo|quiero|deseo|necesito|quisiera|tramitar) (?:la|mi|una|dar de) baja\b(?! (?:medica|laboral|"
        r"voluntaria|temporal|por (?:enfermedad|maternidad|paternidad|incapacidad|estres|ansiedad)|(?:de|del|en) (?!esto|"
        r"aqui|la lista|los mensajes|este (?:programa|servicio)|sus|estos|todo|programa|servicio|sistema)))"
    ),
    r"(?:^|(?<=/ ))(?:ya )?(?:fue|es) suficiente(?= /|$)",
    r"no quiero (?:saber )?nada (?:de|con) (?:ustedes|usted|ti|esto|este programa|el programa|sus)\b",
    r"(?:les|te|le) prohibo (?:que )?(?:me )?\w+",
    r"paso de que me (?:sigan|sigas|escriban|escribas|manden|mandes)\b",
    r"cero (?:mensajes|textos|mensajitos) (?:por favor|ya|mas|de ustedes|gracias)\b",
    (
        r"dej(?:a|e|en)(?:me|nos)(?: ya)? de (?:joder|molestar|chingar|fregar|escribir|mandar|enviar|llamar|insistir|fastidiar"
        r"|acosar|contactar|textear)\b"
    ),
    r"voy a (?:denunciar|reportar|bloquear|demandar)(?:los|las|te)\b",
    (
        r"(?:si |como )?(?:me |nos )?(?:vuelven?|siguen?|vuelves|sigues) (?:a )?(?:mand|escrib|molest|envi|llam|insist)\w+"
        r"(?: \w+){0,3}(?: /)? (?:los|las|te|lo|la) (?:voy a )?(?:denunci|demand|report|bloque|acus)\w+"
    ),
    r"(?:los|las|te) (?:denuncio|denunciare|demando|demandare|reportare|acuso|acusare)\b",
    r"(?:voy a|los voy a|te voy a) bloquear\b(?! (?:a mi|tiempo|mi|el|la|una|mis|las)\b)",
    r"bloquear(?:e)? (?:este|su|tu) numero\b",
    (
        r"(?:^|(?<=/ ))(?:ya |por favor )?no (?:chinguen|jodan|joda|fastidien|frieguen|friegues|"
        r"chingues|jodas)\b"
    ),
    r"ya no estoy interesad[oa]\b",
    r"no estoy interesad[oa] en (?:recibir|participar|esto|sus|tus|los|este|el programa|seguir|estos)\b",
    r"dej(?:ar|o|en|e|a|aria) de (?:recibir|llegar(?:me)?|recibirlos|estar recibiendo)\b",
    (
        r"como (?:me )?(?:salgo|quito|cancelo|borro|desuscribo|paro|detengo|doy de baja|elimino|"
        r"salirme|dejo)(?: (?:de (?:esto|aqui|la lista|este programa|recibir\w*)|esto|del programa|"
        r"los mensajes|estos mensajes|el servicio|la suscripcion|mi suscripcion))*(?= /|$| por)"
    ),
    (
        r"(?:cancelar|terminar|anular|dar por terminada?) mi (?:participacion|inscripcion|registro|"
        r"cuenta|suscripcion)(?= /|$| por| gracias| en)(?! (?:de (?:netflix|gym))\b)"
    ),
    r"(?:que )?(?:ya )?no me (?:lleguen|llegue)\b",
    r"que (?:ya )?(?:dejen|deje|paren) de llegar(?:me)?\b",
    (
        r"(?:^|(?<=/ ))(?:ya |por favor |oye )*(?:parale|parenle|parele)(?: (?:ya|por favor|con esto|"
        r"a esto))*(?= /|$)"
    ),
    r"no (?:les |te |le )?(?:di|doy|tienen|tienes|he dado) (?:mi |ningun )?permiso\b(?! (?:a mi|de salir))",
    (
        r"(?:dej(?:a|e|en|es|ar|ad)|par(?:a|e|en|ar|ad)|dejen ya|dejes|basta|ces(?:en|a|e|ar)|"
        rf"evit(?:en|a|e)|absteng\w+) (?:ya )?(?:de|con)(?: (?:estar|estarme|andar))? {_SEND}(?:me|"
        r"nos)?\b(?! (?:a (?:mi|mis|la|el|los|las|un|una) (?!numero|celular|telefono)\w+|cosas a|con|(?:\w+ )?(?:curriculums?|"
        r"cvs?|solicitudes|memes|audios|dinero|lana|plata|fotos|correos a|mensajes (?:a|en|cuando|de (?:noche|madrugada)))|"
        r"tarde|noche)\b)"
    ),
    (
        r"(?:ya )?no (?!(?:mande|envie|llame|contacte|busque|hable|textee)(?= /|$| (?:nada|el|la|los|las|un|una|todavia|aun|hoy|ningun)))(?:me |nos )?(?:vuelv(?:as|an|a) a )?(?:(?:escrib(?:as|an|a)|mand(?:es|en|e)|"
        r"envi(?:es|en|e)|molest(?:es|en|e)|contact(?:es|en|e)|text(?:ees|een|ee)|mensaje(?:es|en|e|s)|"
        r"llam(?:es|en|e)|busqu(?:es|en|e)|habl(?:es|en|e)|insist(?:as|an|a)|escribir|mandar|enviar|"
        r"molestar|contactar|textear|llamar)(?:me|nos|le)?)(?: (?:mas|nunca|nada|otra vez|jamas|"
        rf"{_TEXTS}|a este numero|por favor|ya|aqui|de nuevo|a mi (?:numero|celular|telefono)))*(?= /|"
        r"$)"
    ),
    (
        r"(?:ya )?no (?:quiero|deseo|quisiera|necesito|me interesa|pedi|autorice|autorizo|acepto|"
        r"consiento|solicite) (?:ya )?(?:que |q )?(?:(?:me|nos) )?(?:(?:recibir|recibiendo|"
        r"seguir recibiendo|mas|ningun|seguir con|continuar con|saber (?:nada )?(?:de|mas de)|"
        r"estar en|participar|formar parte|continuar|que sigan|sigan|sigas|siga)(?: (?:con|en|mas|"
        r"de))*|escrib(?:an|as)|mand(?:en|es)|envi(?:en|es)|molest(?:en|es)|contact(?:en|es)|"
        rf"text(?:een|ees)|llam(?:en|es)|{_TEXTS})(?: (?:{_TEXTS}|ustedes|nada|mas|esto|esta lista|"
        r"este programa|el programa|textos|mensajes|su programa|recibiendo))*"
        r"(?! (?:esta|este|la|el|mi|mis|esa|ese|un|una) (?!lista|programa|servicio|grupo|mensaje|texto|cosa)\w+)"
    ),
    (
        r"(?:quit(?:a|e|en|ar)me|sac(?:a|ar)me|saqu(?:e|en)me|borr(?:a|e|en|ar)me|elimin(?:a|e|en|"
        r"ar)me|remuev(?:a|e|an)me|retir(?:a|e|en)me|desuscrib\w+)(?: (?:de|del)(?: (?:la|esta|su|tu|"
        r"este|el|sus|aqui|todo|lista|programa|servicio|base|datos|de|listas|contactos|esto|eso|ahi|alli|estos|mensajes|textos|"
        r"grupo))*)?(?= /|$| por favor| ya| gracias)"
    ),
    (
        r"(?:borr(?:a|e|en|ar)|elimin(?:a|e|en|ar)|quit(?:a|e|en|ar)|olvid(?:a|e|en|ese de)|saqu(?:e|"
        r"en)) (?:mi|este) (?:numero|telefono|celular|contacto)\b"
    ),
    (
        r"(?:quiero|pido|exijo|solicito|necesito|deseo|quisiera|favor de|les pido|dije) (?:que )?(?:ya )?me (?:borren|quiten|"
        r"saquen|eliminen|retiren|borres|quites|saques|elimines|den de baja)(?= /|$| de (?:la|su|tu|esta|sus|aqui|ahi|esto|ese"
        r"|este)| ya| por favor| gracias| del (?:programa|sistema|grupo))"
    ),
    r"(?:dar(?:me|se)?|dame|denme|deme|doy|me doy|den|(?:que )?me de|dado|darse) (?:de )?baja\b",
    r"quiero (?:la|mi) baja\b",
    (
        r"(?:me )?(?:quiero|quisiera|deseo) (?:salir(?:me)?|retirar(?:me)?|"
        r"dar de baja)(?: (?:de (?:esto|aqui|la lista|este programa)|del (?:programa|grupo|"
        r"servicio)))?(?= /|$)"
    ),
    (
        r"(?:cancel(?:ar|a|en|e|o|enme)|deten(?:er|gan|ga)|suspend(?:er|an)|termin(?:ar|en)|quit(?:ar|"
        r"en)|par(?:ar|en)|desactiv(?:ar|en)) (?:por favor )?(?:ya )?(?:de |con )?(?:los|estos|mis|"
        r"esos|todos los|el|este|mi|la|tus|sus|esta) (?:mensajes?|textos?|avisos|recordatorios|servicio|"
        r"programa|suscripcion|notificaciones|sms|inscripcion)\b"
    ),
    (
        r"(?:^|(?<=/ ))(?:(?:por favor|ya|oye|que|pero|y|hola|ok|quiero que|solo|mejor|no|"
        r"si) )*dej(?:a|e|en)(?:me|nos)(?: ya)? (?:en paz|tranquil[oa])\b"
    ),
    r"(?:quiero|pido|dije|necesito) que me dejen? (?:en paz|tranquil[oa])\b",
    (
        r"par(?:a|en|e|ale|enle) (?:con|a) (?:esto|eso|los mensajes|tanto mensaje|sus mensajes|"
        r"tus mensajes|ya|todo)\b"
    ),
    r"no mas (?:mensajes|textos|recordatorios|mensajitos)\b",
    r"ni un (?:mensajes?|texto) mas\b|como (?:le )?(?:paro|detengo|apago|quito) (?:a )?(?:estos|los|sus) (?:mensajes|textos|avisos)\b",
    r"(?:retiro|revoco|cancelo|quito) mi (?:consentimiento|permiso|autorizacion|suscripcion)\b",
    r"no (?:di|tienen|tienes|doy) (?:mi )?(?:consentimiento|permiso|autorizacion)\b",
    r"(?:los|te|las|lo) (?:voy a )?(?:bloquear|reportar|bloqueo|reporto|bloqueare|denunciar)\b",
    (
        r"(?:ya )?no (?:quiero|deseo) (?:seguir|estar|continuar|participar)(?: (?:en|con|"
        r"mas))*(?: (?:esto|el programa|este programa|la lista|mensajes|los mensajes))?(?= /|$)"
    ),
    r"no me interesan? (?:mas )?(?:esto|el programa|sus|tus|estos|los|recibir|seguir|participar|este)\b",
    r"ya no me interesa\b",
    (
        r"(?:^|(?<=/ ))(?:por favor |ya |que )?(?:paren?|alto|basta|stop|detenganse)(?: (?:ya|"
        r"por favor|gracias|con esto))*(?= /|$)"
    ),
    r"(?:vete|vayanse|vayan) a la (?:mierda|chingada|verga)\b",
)  # fmt: skip
NOT_STOP: Final = (
    r"por no (?:dejar|parar)\b[^/]*",
    r"(?:me|lo|la|nos|los) (?:dieron|dio|han dado|dan|daran) de baja\b[^/]*",
    r"termine (?:con )?todo\b",
    r"(?<!ustedes )(?<!tu )\bno (?:deja|dejan|dejo|dejaba|dejaban|para|paran|paro|paraban) de \w+[^/]*",
    r"deje de molestarme (?:por|con|cuando)\b[^/]*",
    r"no me (?:llegan|llego|llegaron|ha llegado) (?:tus|sus|los|el)\b[^/]*",
    (
        r"no (?:puedo|pude|quiero|voy a|podia|logro|deberia|debo|hay que|pienso|se como|me) (?:parar|"
        r"dejar|cancelar|detener|salir|terminar)(?:me|nos)?\b[^/]*"
    ),
    (
        r"no (?:pares?|paren|dejes?|dejen|canceles?|cancelen|se detengan|me (?:saques?|saquen|quites?|quiten|borres?|"
        r"borren|elimines?|eliminen|des de baja|den de baja))\b[^/]*"
    ),
    r"(?:estoy|estar|estuve|sigo|ando|esta|estaba|carta|parte|papeles|tramite) de baja\b[^/]*",
    r"sin parar\b",
    (
        r"(?:dej(?:ar|e|o|aba|amos|aron|ando|ado)|par(?:ar|e|aba)) de (?!recib|llegar|mand|envi|"
        r"escrib|molest|text|testear|mensaj|contact|llam|fastid|jod|rompe|hinch)\w+(?:(?! por favor| no me )[^/])*"
    ),
    (
        r"deja(?:r)? de (?:fumar|tomar|beber|comer|llover|procrastinar|pensar|preocupar\w*|"
        r"comparar\w*|quejar\w*|culpar\w*)\b[^/]*"
    ),
    r"dej(?:ar|e) de (?:escribir|mandar|enviar|llamar)(?:le|les) [^/]*",
    r"(?!les (?:dije|pedi|digo) que (?:ya )?(?:basta|no me|no (?:quiero|deseo|mand|escrib|envi|moles)|me (?:quit|borr|saqu|den|elim)|dej|paren))(?:le|les) (?:dije|pedi|voy a decir|voy a pedir|dire|digo) (?:a \w+ (?:\w+ )?)?que [^/]*",
    r"(?:le|les) pido a \w+ (?:\w+ )?que [^/]*",
    r"(?:me|nos) (?:dijo|dijeron|pidio|pidieron|dice) que [^/]*",
    r"(?:mi|mis) \w+ (?:no )?(?:deja|dejan|para|paran) de [^/]*",
    r"decirle a [^/]*",
    (
        r"(?<!como hago )(?<!como le hago )(?<!que hago )(?<!tengo que hacer )(?<!tengo que poner )(?<!hay que hacer )(?<!hay que poner )(?<!debo hacer )(?<!debo poner )(?<!que escribo )(?<!que pongo )para (?!de mand|de envi|de escrib|de molest|de text|de contact|de llamar|ya\b|por favor|"
        r"con (?:esto|eso|los mensajes)|gracias)\w+[^/]*"
    ),
    (
        r"(?!permiso|consentimiento|(?:hacer|poner|escribir) para que (?:me|no|ya|dejen|paren))(?:\w+) para (?:el|la|los|las|mi|mis|que|un|una|hacer|ver|ir|"
        r"manana|hoy|trabajar|buscar)\b"
    ),
    (
        r"cancel(?:ar|e|o|aron|ado|ada|amos|ando) (?:(?:la|el|una|un|mi|mis|las|los|al) )?(?!(?:la|el|"
        r"una|un|mi|mis|las|los|al|ya|por|todo|estos|esto|este|tus|sus|gracias)\b)(?!mensajes|textos|envio|"
        r"servicio(?! de (?!mensajes|textos|ustedes))|programa|suscripcion(?= /|$| por favor)|participacion|registro|recordatorios|notificaciones|"
        r"inscripcion|"
        r"sms)\w+[^/]*"
    ),
    r"(?:(?:fin|fines) de \w+(?: por fin)?|al fin|por fin|en fin|a fin de|sin fin|finde|el fin)\b(?: (?!por\b|dej|no\b|paren|basta|me\b|ya\b)\w+)?",
    r"(?:mas|muy|un|el|alto|tan|lo) (?:alto|baja)\b",
    r"alto (?:nivel|costo|riesgo|rendimiento|impacto)\b",
    r"(?:presion|energia|autoestima|por|temporada|voz|planta|dada?|dar) (?:alta|baja)\b",
    (
        r"dar de baja (?:el|la|mi|un|una) (?:gym|gimnasio|tarjeta|cuenta|linea|telefono viejo|seguro|"
        r"netflix)\b[^/]*"
    ),
    (
        r"(?:dar(?:me|se|nos)?|me (?:doy|di|dare)) de baja (?:de|del|en) (?!esto|este programa|el programa|la lista|los mensajes|estos|todo|"
        r"aqui|programa|servicio)[^/]*"
    ),
    (
        r"(?:mi jefe|mi ex|mis vecinos|ellos|ella|el|la ansiedad|mi mama) (?:me )?(?:deje|deja|dejen|"
        r"dejan) (?:me )?en paz\b"
    ),
    (
        r"salir (?:a|de (?:casa|la casa|mi zona|deudas|compras|la rutina)|con|por|temprano|adelante|"
        r"antes|bien)\b[^/]*"
    ),
    (
        r"termin(?:ar|e) (?:el|la|mi|un|una|los|las|de|con (?:el|la|mi))\b(?! (?:programa|servicio|"
        r"suscripcion|mensajes|textos)\b)[^/]*"
    ),
    (
        r"(?:quitar|eliminar|borrar) (?:la|el|los|las|mi|mis|archivos|correos|un|una)\b(?! (?:numero|"
        r"telefono|mensajes|textos|notificaciones|recordatorios|suscripcion)\b)[^/]*"
    ),
    r"quitarme (?:la|el|los|las|un|una|de encima|peso|este|esta|ese|esa|mala)\b[^/]*",
    r"(?:sacarme|saque|sacar) (?:una|un|la|el|cita|fotos|cuentas)\b[^/]*",
    r"renuncio (?:a|al)\b(?! (?:programa|servicio|esto|(?:los|estos|tus|sus) (?:mensajes|textos)|la suscripcion|seguir|recibir))[^/]*",
    r"basta (?:con(?! (?:los|estos|tus|sus|tantos?|ya)\b)|de (?!mensajes|textos|mandar|escrib|molest|pregunt|insist|llam))\b[^/]*",
    r"retirar(?:me)? (?:dinero|efectivo|la|el|un|de la mesa)\b[^/]*",
)  # fmt: skip
