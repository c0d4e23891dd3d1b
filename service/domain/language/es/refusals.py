"""Negarse a más mensajes: a wish for no more texts in Spanish, said as a refusal."""

from typing import Final

_ESTO: Final = (
    r"(?:esto|eso|estos|todo esto|(?:los?|sus|tus|mis|estos|tantos) (?:\w+ )?(?:mensajes?|mensajitos?|textos?|texts|sms|recordatorios|avisos)|las? "
    r"(?:preguntas?|notificaciones)|sus (?:mensajes|textos)|tus (?:mensajes|textos)|mensajes?|mensajitos?|textos?|"
    r"preguntas|el programa|esta vaina|esa vaina|este rollo|la lista|esa lista|su lista)"
)
REFUSALS: Final = (
    (
        "tienen tiene tienes traen nunca",
        (
            r"nada de (?:textos|mensajes)\b.{0,20}\bnunca\b",
            (
                r"me (?:tienen?|tienes|traen?) (?:ya )?(?:hasta (?:la madre|el gorro|la coronilla|las narices|aqui|el copete)|hart[oa]"
                r"|cansad[oa]|hasta) (?:con|de) (?:sus|tus|los|estos|tantos?|tu) (?:mensajes?|textos?|mensajitos|preguntas)\b"
            ),
        ),
    ),
    (
        "acaben acaba terminen termina cesen retiro bajo salgo desapunto borro desinscribo procedan procesen tramiten gestionen",
        (
            rf"(?:acaben|acaba|terminen|termina|cesen) (?:ya )?con {_ESTO}\b",
            (
                r"me (?:retiro|bajo|salgo|desapunto|borro|desinscribo) (?:ya )?(?:del (?:programa|servicio)|de (?:esto|aqui|la lista"
                r"|este (?:programa|servicio)))(?= /|$| ya| por| gracias)"
            ),
            r"(?:procedan|procesen|tramiten|gestionen) (?:ya )?(?:con )?(?:mi|la) baja\b",
        ),
    ),
    (
        "salir salirme cancelar parar detener borrar quitar sacar eliminar retirar",
        (
            (
                r"como (?:le )?(?:hago|hace uno|se hace) para (?:salir(?:me)?|cancelar|parar|detener)(?: (?:de (?:aqui|esto|la lista)"
                rf"|{_ESTO}))?(?= /|$)"
            ),
            r"me (?:puede[ns]?|podrias?|podrian) (?:borrar|quitar|sacar|eliminar|retirar)(?= /|$| de (?:la|su|aqui|esto|ahi)| por| ya)",
        ),
    ),
    (
        "desactivenme desactiveme desactivame suprima supriman suprime bloquee spameen spamees bombardeen saturen llamen escriban pierdan pierde pierdas recibir",
        (
            r"(?:ya )?(?:los|te) bloquee(?= /|$| por| ya)",
            r"suprim(?:a|an|e) mi (?:numero|contacto|telefono|celular)\b",
            r"desactiv(?:en|e|a)me\b(?! (?:la|el))",
            r"no me (?:spameen|spamees|bombardeen|saturen)\b",
            r"no (?:me )?(?:llamen|escriban|manden|molesten)(?: \w+)? ni (?:me )?(?:escriban|llamen|manden|molesten|texteen)\b",
            r"(?:pierdan|pierde|pierdas) mi (?:numero|telefono|celular|contacto)\b",
            r"no (?:volver a )?recibir (?:ya )?(?:mas )?(?:de )?(?:sus|tus|estos) (?:mensajes|textos|preguntas)\b",
        ),
    ),
    (
        "mensajes mensajitos textos lista",
        (
            (
                r"(?:cancel|quit|end|no more|stop|unsubscribe|remove)(?: me)?(?: (?:de|from|with))?(?: (?:los|las|tus|sus|estos|la|your"
                r"|these|the))? (?:mensajes|mensajitos|textos|lista)\b"
            ),
        ),
    ),
    (
        (
            "pares paren pare pares corten corta corte cortela cortala cortenla cortale cortenle parenle bajenle fin cese basta olviden olvidense "
            "olvidate olvide supresion cancelacion suspension eliminacion"
        ),
        (
            rf"(?:que )?(?:pares|paren|pare|corten|corta|corte|cortela|cortala|cortenla|cortale|cortenle|cese|cesen|basta)(?: ya| de| con| por favor)* {_ESTO}\b",
            (
                rf"(?:fin|cese|supresion|cancelacion|suspension) (?:de|a|con) {_ESTO}\b|(?:solicito|pido|exijo|"
                r"requiero) (?:\w+ ){0,3}(?:supresion|cese|cancelacion|eliminacion) "
            ),
            (
                r"(?:que )?(?:se |ya )?(?:olviden|olvidense|olvidate|olvide|olvidarse) (?:\w+ )?de (?:mi numero|mi "
                r"celular|mi telefono|este numero|mi)(?= /|$| ya| por| esa)"
            ),
        ),
    ),
    (
        (
            "saqueme saquenme sacame sacar sacarme quitenme quiten quiteme retire retiren retirenme suspendan "
            "suspendanme anulen anule anular eliminen borren"
        ),
        (
            (
                r"(?:saqueme|saquenme|sacame|sacarme|sacar|quitenme|quiteme|quiten|retireme|retirenme|(?:me )?"
                r"(?:retire|retiren|quiten|saquen|borren|eliminen|saque|quite)|suspendan(?:me)?|suspenda(?:me)?)(?: "
                rf"(?:ya|por favor))* (?:de |del )?{_ESTO}\b"
            ),
            (
                r"(?:anul(?:en|e|ar|a)|cancel(?:en|e|ar|a)|den por terminada|terminen|elimin(?:en|e)) (?:ya )?mi "
                r"(?:inscripcion|registro|participacion|suscripcion|cuenta|numero|perfil)\b"
            ),
        ),
    ),
    (
        (
            "deseo quiero kiero recibir lleguen llegue escriban escribas jodan jodas joda chinguen frieguen molesten "
            "renuncio dejadme dejenme dejame dejeme"
        ),
        (
            (
                r"(?:ya )?no (?:deseo|quiero|kiero|quisiera|necesito)(?: (?:mas|recibir|ver|ya|seguir recibiendo|que "
                rf"me (?:manden|lleguen)))* {_ESTO}(?= /|$| por| ya| gracias| please| pls| mas| a la| de)"
            ),
            r"(?:no quiero|ni quiero|sin|ni|no deseo) (?:\w+ ){0,3}?recibir nada\b",
            (
                r"(?:ya )?no (?:le|les) (?:lleguen|llegue|manden|mandes)\b(?! (?:correos a mi jefe|flores))|(?:que "
                r")?no me (?:jodan|jodas|joda|chinguen|frieguen|fastidien)\b"
            ),
            (
                r"(?:^|(?<=/ )|por favor |que |pero |y |va )ni (?:me )?(?:escriban|escribas|manden|mandes|llamen|"
                r"busquen)\b"
            ),
            rf"renuncio al? (?:{_ESTO}|programa|servicio)\b",
            (
                r"(?:dejadme|dejame|dejenme|dejeme|dejar(?:me)?) (?:\w+ )?(?:tranquil[oa]|en paz)(?= /|$| de una| ya| "
                r"por| con)(?! con mi)"
            ),
        ),
    ),
    (
        "dije dijimos pedi pedimos habia dicho pedido digo repito decirles decir quedamos",
        (
            (
                r"(?:^|(?<=/ )|otra vez |ustedes |oigan |pero |que |y |cuantas veces )(?:ya )?(?:te|les)(?: ya)? (?:dije|dijimos|pedi|"
                r"pedimos|habia dicho|habia pedido|he dicho|he pedido|digo|repito) que (?:ya )?(?:no (?:me |nos )?(?:escrib|mand|envi|"
                r"molest|llam|contact|text|busc|busqu)\w*(?:an|as|en|es)(?= /|$| mas| nada| nunca| ya| por)|no (?:quiero|deseo|necesito) (?:mas |recibir |sus |estos )*(?:mensajes|textos|nada|esto|recordatorios)|basta|paren|pares|me "
                r"(?:quit|borr|saqu|saca|elimin)(?:en|es|aran|aras)|(?:me )?dej(?:en|es|aran|aras) )"
            ),
            (
                r"cuantas veces (?:mas )?(?:(?:te|les|tengo que|hay que|debo|voy a|he de) )+(?:digo|decir\w*|dij\w+|pedir\w*|pido|repet"
                r"\w*) (?:que )?(?:ya )?(?:no|basta|paren|dejen|pares)\b"
            ),
        ),
    ),
    (
        "para",
        (
            (
                r"que (?:tengo que|hay que|debo|puedo|pongo|escribo|hago)(?: (?:hacer|poner|escribir|mandar|responder|decir))? para (?:que (?:ya )?"
                r"(?:no me (?:escrib|mand|lleg|molest)\w+|me (?:borren|quiten|saquen|den de baja|eliminen)|dejen|paren)|(?:cancelar|salir(?:me)?|"
                r"darme de baja|parar|terminar|desuscribirme|no recibir \w+|dejar de recibir\w*)(?= /|$| esto| de (?:esto|aqui)| los| estos| mensajes))"
            ),
        ),
    ),
    (
        "saque quite borre elimine saquen quiten borren eliminen",
        (
            r"me (?:saquen?|quiten?|borren?|eliminen?) (?:ya )?de (?:esta|la|su|tu|esa|sus) (?:lista|listas|base|grupo|programa|sistema)(?= /|$| ya| por| de (?:mensajes|ustedes))",
        ),
    ),
    (
        "datos",
        (
            r"(?:borr(?:en|a|e|ar)|elimin(?:en|a|e|ar)) (?:todos )?mis datos y (?:mi (?:numero|telefono|celular|contacto)|no me|dejen)\b",
        ),
    ),
    (
        "otro ningun solo",
        (
            r"no quiero (?:ni )?(?:otro|ningun|un solo) (?:mensaje|mensajito|texto|recordatorio|sms)(?: mas| suyo| de ustedes)?(?= /|$| por| ya| gracias)",
        ),
    ),
    (
        "parte",
        (
            r"no quiero (?:ya )?(?:ser|formar) parte (?:de|en) (?:esto|(?:este|el|su|esta|la|ningun) (?:programa|lista|grupo|servicio|estudio))",
        ),
    ),
    (
        "cancelenme canceleme cancelame suyos tuyos recibir",
        (
            r"(?:ya )?(?:cancelenme|canceleme|cancelame)(?= /|$| ya| por)",
            r"no (?:volver a )?recibir (?:ya )?(?:mas )?(?:mensajes|textos|recordatorios)(?: suyos| tuyos| de ustedes)?(?= /|$)",
        ),
    ),
    (
        "stop alto baja basta cancelar",
        (
            (
                r"(?:ya|otra vez) (?:les |te |le )?(?:puse|mande|escribi|dije|respondi|conteste|envie|pedi)(?: \w+)? (?:stop|alto|baja|"
                r"basta|cancelar)(?: /)?(?: (?:y|pero|entonces|asi que|porque|por que))* (?:me )?(?:(?:siguen|sigue|sigues)(?: mand| "
                r"escrib| molest|(?= /|$))|mandan|escriben|llegan)"
            ),
        ),
    ),
    (
        "rompan rompas rompa hinchen hinches hincha romper hinchar joder rompas pregunten preguntes pregunte pregunta",
        (
            (
                r"no (?:me )?(?:rompan?|rompas|hinchen?|hinches|jodan?|jodas)(?: mas| ya| tanto)*(?: (?:las|los) (?:pelotas|bolas|huevos|"
                r"guindas|cojones|ovarios|quinotos))?(?= /|$| con (?:los|tus|sus|esto)| por favor)"
            ),
            r"dej(?:a|e|en|es|ad) de (?:romper|hinchar|tocar|joder)(?:me)?(?: (?:las|los) (?:pelotas|bolas|huevos|guindas|cojones|narices))?(?= /|$| por| ya| con)",
            r"(?:ya )?no me pregunt(?:en|es|e) (?:mas|nunca mas|nada mas|ya nada)(?= /|$| por favor)",
        ),
    ),
    (
        "profeco condusef denuncia queja demanda denunciar rgpd",
        (
            (
                r"(?:pongo|poner|interpongo|presento|meto|levanto|hago) (?:una |la )?(?:queja|denuncia|demanda)\b|"
                r"(?:queja|denuncia|denuncio|denunciar|demando) (?:\w+ ){0,3}(?:profeco|condusef|policia|autoridades|"
                r"ustedes)\b|(?:en virtud|segun|conforme)(?: \w+){0,2} (?:rgpd|ley de (?:proteccion|datos))\b"
            ),
        ),
    ),
)
