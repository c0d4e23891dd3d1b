"""How people ask in Spanish for silence by telling when to begin again; said with a day or a length beside it."""

from typing import Final

_FROM: Final = (
    r"(?=(?: (?:de nuevo|otra vez|entonces|ya|si quieres|mejor|conmigo|por favor|hasta))* (?:el|la|en|a partir"
    r"|desde|despues|hasta|dentro|cuando|por|pasando|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
    r"|\d{1,2} de \w)\w*\b)"
)
RETURNS: Final = (
    (
        r"\b(?:volv(?:emos|amos|ere|eremos)|vuelvo|nos (?:hablamos|escribimos|leemos)|retom(?:amos|emos|o|are|aremos)|segui(?:mos|remos)|sigamos"
        r"|continu(?:amos|emos|o)|regres(?:o|amos|are|aremos)|nos vemos(?= en (?:un|dos|tres|\d))|me (?:reincorporo|conecto|reporto)|"
        r"(?:estoy|estare) (?:de vuelta|de regreso|libre|disponible|localizable)|reanud\w+|arrancamos|empezamos"
        rf"|me desocupo|me liberan?|(?:salgo|llego)(?!(?: \w+){1, 3} (?:a|al|de|con)\b)|quedo libre)\b(?! a (?!escrib)\w+r\b){_FROM}"
    ),
    (
        r"\b(?:(?:escribe|escriba|busca|pregunta|avisa|manda|mande|habla|contacta|recuerda|molesta|tira|echa)(?:me|nme|nos)"
        r"|escrib[ae]n?|busquen(?:me)?|pregunten|avisen|manden|contacten|insistan|regresen|vuelvan(?:me)?|(?:vuelve|vuelva|volve)(?= a (?:escribir|mandar|preguntar|contactar)(?:me|nos))|retom[ae]n?|reanud[ae]n?|"
        r"continuen|sigan|reactiven(?:me)?|"
        r"me (?:escriben?|escribes|escriban?|escribas|mandan?|mandas|buscan?|buscas|preguntan?|preguntas|contactan?|"
        r"contactas|reactivan?|activan?))(?: a (?:escribir|mandar|preguntar|contactar|empezar|activar)\w*)?"
        rf"(?: (?:un |los )?(?:mensajes?|textos?))?{_FROM}"
    ),
    (
        r"\b(?:el|la|este|esta|a partir del?|desde el|para el|hasta el|ya el) \w+(?: \d+)?(?: \w+){0,2} (?:si|ya si|(?<!y )ya|le seguimos"
        r"|seguimos|retomamos|volvemos|le damos|puedo|podemos|me (?:escriben|escribes|mandan|mandas|buscan|buscas|hablan))\b"
    ),
)
QUIET: Final = (
    (
        r"\bno (?:estoy|estare|voy a estar|ando|vuelvo|regreso|voy a poder|podre|puedo (?:contestar|responder|escribir))"
        r"(?: \w+){0,2} hasta\b|\bhasta (?:el |la |principios de |mediados de |fin(?:es|ales)? de )?(?:\S+ ){1,3}"
        r"(?:ya )?no (?:estoy|estare|voy a (?:estar|poder)|vuelvo|regreso|podre)\b"
    ),
    r"\bme tomo (?:un|una|unos|unas|el|la|esta|este|\d+|dos|tres|cuatro|cinco) (?:\w+ )?(?:dias?|semanas?|semanita|mes)\b",
    (
        r"\bnada de (?:mensajes|textos|preguntas|avisos|metas)\b|\bno hay (?:ni )?(?:senal|internet|cobertura|wifi)\b"
        r"|\bme esperas?n?\b|\bsin (?:preguntas|metas|mensajitos|recordatorios|molestias)\b|"
        r"\bno (?:me )?(?:busq\w+|molest\w+|esper\w+|cuent\w+ conmigo|pregunt\w+|escrib\w+|mand\w+)(?: \w+)? (?:antes"
        r"|hasta|por|durante|mientras|esta|este|estos)\b"
    ),
    (
        r"\b(?:nada|ni un mensaje|cero mensajes|silencio|sin (?:mensajes|textos|avisos)|no (?:mensajes|textos|preguntas"
        r"|metas)) (?:por favor )?(?:hasta|antes|por|durante|de aqui)\b"
    ),
    (
        r"\bantes (?:de eso |del \w+ )?no (?:tiene caso|me escrib\w+|pregunt\w+|hay caso|puedo|voy|estoy|me mand\w+)\b"
        r"|\bno (?:tiene caso|vale la pena|sirve) (?:que )?(?:pregunt\w+|escrib\w+|mand\w+)\b"
    ),
    (
        r"\bsin (?:senal|internet|celular|cobertura|datos|telefono|wifi|conexion)\b|\b(?:apago|dejo|apagare"
        r"|dejare) (?:el )?(?:celular|telefono|cel)\b|\bdesconectad[oa]\b|\bfuera de (?:servicio|cobertura|linea)\b"
    ),
    (
        r"\b(?:lo tengo|esta|estoy|esta semana|este mes|ando) (?:imposible|a tope|hasta (?:el cuello|arriba"
        r"|las chanclas)|saturad[oa]|ahogad[oa]|rebasad[oa]|a mil|hecho un caos)\b|\bno me da la vida\b"
        r"|\bno doy abasto\b"
    ),
    (
        r"\bdejame (?:en paz|tranquil[oa]|descansar|respirar|dormir|recuperarme|vivir|pasar|acabar|salir)\b"
        r"|\b(?:esperame|esperate|espera|aguanta|aguantame|aguantenme|denme|dame) (?:chance|tiempo|hasta|un|una|unos"
        r"|unas|\d+|dos|tres|cuatro|cinco|tantito hasta)\b"
    ),
    (
        r"\b(?:pon(?:lo|me|gan(?:lo|me)|er(?:lo|me))?|deja(?:lo|rlo)?|dejemos(?:lo)?|congel\w+|paus\w+|fren\w+|par(?:a"
        r"|ar|en|emos)(?:lo)?|detente|detengan|suspend\w+|silenci\w+|mute\w+)(?: \w+){0,3} (?:hasta|por|un(?:a|os|as)?"
        r"|\d+|dos|tres|cuatro|esta|este|mientras|lo que queda|en pausa|en espera)\b"
    ),
    (
        r"\b(?:hoy|manana|esta semana|estos dias|este mes|ahorita|la proxima semana"
        r"|la semana que viene)(?: y \w+)? (?:ni |mejor |no|tampoco)(?:no)?\b"
    ),
)
AWAY: Final = (
    r"\b(?:vacaciones|de viaje|de permiso|de licencia|incapacidad|incapacitad[oa]|hospital(?:izad[oa])?|me operan"
    r"|cirugia|operacion|luna de miel|retiro|crucero|campamento|de baja|maternidad|reposo|cuarentena"
    r"|en el (?:rancho|pueblo|barco|mar|campo|monte))\b"
)
OPEN: Final = (
    (
        r"\b(?:podemos|puedes|puedo|pueden|podriamos|vamos a|hay que|mejor|quiero|quisiera|prefiero) (?:dejar|parar"
        r"|pausar|congelar|poner|frenar|suspender)\w* (?:esto |todo |los mensajes )?(?:parado|en pausa|por (?:un tiempo"
        r"|ahora|el momento)|un (?:tiempo|ratito|rato largo)|quieto|en stand ?by|en espera)\b"
    ),
    r"\b(?:tomemos|tomarnos|darnos|demonos|hagamos) (?:un (?:descanso|respiro|tiempo|receso|break)|una pausa)\b",
)
