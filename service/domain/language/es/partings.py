"""Pedir silencio de otro modo: a wish for no more texts in Spanish, said around."""

from typing import Final

_NUESTROS: Final = (
    r"(?:mensajes?|mensajitos?|textos?|recordatorios?|avisos?|notificaciones|sms|preguntas|estos|esto|nada|correos|"
    r"whats\w*)"
)
PARTINGS: Final = (
    (
        "prefiero preferiria mejor quisiera gustaria pido solicito agradeceria agradezco encantaria favor quiero deseo",
        (
            (
                r"(?:prefiero|preferiria|quisiera|me gustaria|pido|solicito|agradeceria|agradezco|me encantaria|"
                r"hagan? el favor de|quiero|deseo|mejor) (?:que )?(?:ya )?(?:no|dejar de|dejen de|deje de|dejes de|"
                r"dejaran de|parar de|no me|ya no me|ya no) (?:me )?(?:seguir |estar |sigan |siga |vuelvan a )?"
                r"(?:recib\w+|lleg\w+|mand\w+|envi\w+|escrib\w+|contact\w+|particip\w+|molest\w+|text\w+|busc\w+|"
                r"continu\w+)\b(?! (?:a mi (?:ex|jefe)|correos a|cvs|mensajes a|tan (?:temprano|tarde|seguido)|antes|"
                r"despues|los (?:domingos|sabados|fines)|hasta|esta semana|por ahora))"
            ),
            (
                r"(?:ya )?no (?:quiero|deseo|quisiera|necesito)(?: \w+){0,2}? (?:recibir|saber|ver|tener)?(?: "
                rf"mas)? ?{_NUESTROS} (?:de|por parte de) (?:ustedes|usted|ti|su parte|tu parte|este numero|aqui|"
                r"parte de ustedes)\b"
            ),
        ),
    ),
    (
        (
            "cancela cancelen cancele cancelo quita quiten quitenme quitame quiteme saquenme sacame saqueme borrenme "
            "borrame eliminenme eliminame bajame bajenme baja"
        ),
        (
            (
                r"(?:cancel(?:a|en|e|enme|ame|o|ar)) (?:ya )?(?:tod[oa]|esto|eso|el (?:programa|servicio)|mi "
                r"(?:suscripcion|registro|inscripcion))(?: (?:esto|eso|ya|por favor|lo que))*(?= /|$| ya| por| "
                r"gracias| no)"
            ),
            (
                r"(?:quit(?:a|e|en|ar)me|sac(?:a|ar)me|saqu(?:e|en)me|borr(?:a|e|en|ar)me|elimin(?:a|e|en|ar)me|"
                r"bajenme|bajame) (?:\w+ )?(?:de|del) (?:\w+ ){0,2}?(?:ahi|aqui|alli|eso|esto|lista|listas|sistema|"
                r"programa|base|grupo|contactos|registro|directorio|agenda|mensajes)\b"
            ),
            (
                r"(?:dame|deme|denme|dar|darme|dando|solicito|quiero|pido|tramit\w+)(?: \w+){0,2} (?:de )?baja(?= /|$|"
                r" por favor| ya| gracias| del (?:programa|servicio|sistema)| de (?:esto|aqui|la lista|los mensajes|"
                r"este|sus))"
            ),
        ),
    ),
    (
        (
            "insistan insistas insista molesten molestes lleguen llegue manden mandes mande escriban escribas envien "
            "envies busquen ultimo ultima"
        ),
        (
            r"no (?:insist(?:an|as|a)|sigan insistiendo)(?= /|$| por| mas| ya| con)",
            (
                r"(?:ya )?no (?:me |nos )?(?:manden|mandes|(?<=me )mande|envien|envies|escriban|escribas|lleguen|llegue|"
                r"busquen|molesten|molestes)(?: \w+){0,2}? (?:mensajes?|mensajitos?|textos?|mas|nada|recordatorios|"
                r"eso|esto)(?= /|$| por| ya| gracias| a este| oigan| de)"
            ),
            (
                r"(?:que )?(?:este|esto|ese) (?:sea|es|fue) (?:el|la) ultim[oa] (?:mensaje|texto|vez|recordatorio|que "
                r"(?:me|les|recibo))\b(?! (?:que (?:les |te )?(?:mando|escribo|envio))|de mi)"
            ),
        ),
    ),
    (
        "dejen deje deja dejenme dejar paren para parenle ya",
        (
            (
                r"(?:ya )?(?:pueden|puedes|puede|podrian|podrias|podria) (?:ya )?(?:dejar|parar) de (?:mand\w+|"
                r"envi\w+|escrib\w+|molest\w+|text\w+|busc\w+|pregunt\w+)\b"
            ),
            (
                r"(?:como|que) (?:le )?(?:hago|hay que hacer|tengo que hacer|le muevo)(?: \w+){0,2} (?:para )?(?:que "
                r")?(?:ya )?(?:no (?:me )?(?:lleguen|llegue|manden|recibir|salgan)|dejen de|darme de baja|salirme|"
                r"quitar(?:lo|los|me)?)\b"
            ),
        ),
    ),
)
# Who asks us to go on.
KEEPS: Final = (
    (
        r"(?<!si )no (?:vayan a |vayas a |quiero que )?(?:paren|pares|dej(?:en|es|ar) de (?:mand|escrib|envi)\w+|me (?:borr|quit|"
        r"saqu|olvid|abandon)\w+|(?:cancel|deten|suspend)\w+)"
    ),
    r"(?:me (?:gust|encant|ayud|sirv)an?|disfruto|extrano|necesito)(?: mucho)? (?:estos|sus|tus|los) (?:mensajes|textos)\b",
    r"sig(?:an|ue|as) (?:mandando|escribiendo|enviando)\w*\b",
)
_OF_US: Final = (
    r"(?:mensaj\w*|texto?s?|sms|msjs?|correos?|recordatorios?|notificacion\w*|avisos?|spam|preguntas?|cosas?|suscripcion\w*|servicio|"
    r"programa|coach\w*|ayuda|encuestas?|cuestionarios?|contacto|whats\w*|llamadas?|seguimiento|check\w*|info\w*|bots?|publicidad|"
    r"promo\w*|tonterias|pendejadas|mamadas|chorradas|vaina|rollos?|esto|eso|estas?|estos|esas?|esos|nada|de|por|gracias|ya|ni|y|o|"
    r"que|me|mas|en|sus?|tus?|recibir|participar|seguir|saber|continuar|estar|hablar|contestar|responder|favor|porfa|amig\w+|oye|"
    r"oigan|please|pls|stop|a|con|el|la|los|las|un|una|lol|jaja\w*|hoy|ahora)"
)
NOT_PARTINGS: Final = (
    (
        r"(?:ya )?no (?:quiero|deseo|quisiera|necesito|me interesan?|busco) (?:ya )?(?:mas|tant[oa]s?|otr[oa]s?) "
        rf"(?!{_OF_US}\b)\w+[^/]*"
    ),
    r"(?:que |aprendi que )es hora de (?:parar|terminar|salir|cancelar|renunciar)$",
    r"no quiero mas de lo mismo\b|\d+ y (?:ya )?no mas$",
    (
        r"(?:ya )?no quiero (?:seguir|estar|continuar|participar|trabajar) (?:mas )?(?:en|con) (?:est[ea]|el|la|mi|es[ea]|un|una) (?:grupo de trabajo|trabajo|"
        r"chamba|curro|puesto|empresa|equipo|proyecto|oficina|escuela|carrera|area|departamento|relacion|casa|ciudad|maestria|curso|clase|turno|dieta|novi[oa]|"
        r"jef[ea]|socio|pareja|barrio|pais|depa\w*)\b[^/]*"
    ),
    r"se (?:me |nos )?cancel(?:o|aron|an|aria)\b(?: \w+){0,2}",
    r"(?:estoy|estaba|esta|sigo|aparezco|salgo) dad[oa] de baja (?:del?|en) [^/]*",
    (
        r"(?:stop|alto) (?:al?|de|con|a l[ao]s?) (?:(?:la|el|los|las|mis?|tant[oa]s?|es[ea]|est[ea]|mucho|mucha) )?"
        rf"(?!(?:mis?|tant[oa]s?|{_OF_US})\b)\w+[^/]*"
    ),
    (
        r"(?:ya )?no quiero (?!(?:seguir|recib|continuar|participar|estar|saber|hablar|contest|respond|ser|viv|existir|ver|tener|leer|form|dar|"
        r"escuchar|chatear|despertar|mor|amanecer)\w*)\w+[aei]r(?:me|l[oa]s?|te|se)?(?= /|$| mas| tanto| otra| el| la| los| las| un| a | con| en| por| ni)"
        r"(?! (?:mas )?(?:mensaj|text|estos|sus|con ustedes|con esto))[^/]*"
    ),
    (
        r"(?:ya )?no (?:quiero|necesito|aguanto|soporto) (?:jefes?|jefas?|trabajos?|relaciones|novi\w+|amig\w+|gente|dramas?|"
        r"reuniones|juntas|deudas?|problemas?|excusas|pretextos|peleas|horarios|turnos|cursos|titulos) [^/]*"
    ),
    (
        r"(?:ya )?no me interesan? (?:es[ea]s?|el|la|l[ao]s|una?|ser|trabajar|ir|hacer|vender|aplicar|postular\w*|volver a) "
        r"(?!(?:mensaj|text|program|servici|coach|suscri|check|seguir|recib|invit|list|vain|particip)\w*)\w+[^/]*"
    ),
    (
        r"(?:quitar|borrar|eliminar|cambiar|sacar|quite|borre|elimine|saque) mi (?:numero|telefono|celular|cel|contacto)(?: (?:viejo|"
        r"anterior|antiguo|personal|de antes))* (?:del?|en) (?:la |el |los |las |una? |mi |mis )?(?!(?:la|el|los|las|una?|mi|mis|lista|listas|base|sistema|"
        r"registros?|contactos|agenda|programa|servicio|directorio|datos|grupo|aqui|ahi|esto|sus?|tus?|esta|este)\b)\w+[^/]*"
    ),
    r"(?:quitar|borrar|eliminar) mi (?:numero|telefono|celular) (?:viejo|anterior|antiguo)\b[^/]*",
    r"(?:decir|pedir|avisar|exigir|recordar|escribir|contestar)(?:le|les) (?:al?|a la|a los) \w+[^/]*",
    r"a (?!(?:ustedes|usted|ti|vos)\b)(?:\w+ ){1,4}(?:les|le) (?:dije|pedi|digo|pido|deje claro) que [^/]*",
    r"(?:si|hecho|listo|sip|claro)(?: /)? (?:ya )?(?:y )?(?:le|les|se lo) (?:dije|pedi|escribi|exigi)(?: \w+)? que [^/]*",
    r"(?:miedo|nervi\w+|preocup\w+|temo|angustia|ansiedad|triste|raro)(?: \w+){0,3} que no me (?:llam|escrib|contrat|contest|busq|habl|respond|mand)\w+[^/]*",
    r"(?:si|ok|vale|claro|dale|bueno|acepto|va)(?: /)? (?:pero|solo que|nomas) no me (?:llam|marqu|habl)\w+(?! mas)",
    r"(?:si|hecho|listo|sip)(?: /)? (?:ya )?(?:cancele|quite|elimine|desactive|suspendi|anule|silencie) (?:la|el|las|los|mi|mis) (?!(?:mensajes|textos|programa)\b)[^/]*",
    r"(?:(?:si|pero|y) )*si (?:no me (?:gusta|sirve|convence|late|ayuda)|luego|despues|un dia|quiero (?:salir\w*|parar))[^/]*(?:/ )?como (?:me doy de baja|cancelo|me salgo|paro|lo (?:paro|cancelo))\b",
    (
        r"(?:ahi|luego|despues|entonces) (?:ya )?deje de (?:mandar|enviar|escribir|llamar|aplicar|contar)(?= /|$| porque| por)|(?:\d+|y) deje de "
        r"(?:mandar|enviar|escribir|llamar|aplicar|postular) (?:porque|cuando|a las|al|por (?:cans|hoy|que))[^/]*"
    ),
    (
        r"(?:dar|doy|di|dare|dando) de baja (?:el|la|los|las|mi|un|una) (?!numero|servicio de mensajes|programa|"
        r"suscripcion a|registro)\w+[^/]*"
    ),
    (
        r"no (?:vayas?|vayan|se te ocurra|se les ocurra|quiero que|quisiera que|me gustaria que) (?:a )?(?:dej\w+|"
        r"par\w+|quit\w+|cancel\w+)\b[^/]*"
    ),
)
