"""What phones, carriers and desks send by themselves in Spanish; lower case, unaccented, with its punctuation."""

from typing import Final

_SOON: Final = r"(?:respond|contest|llam|comunic|atend|escrib|devolv|regres|ver|leer|contact|recib|habl)\w*"
NOTICES: Final = (
    (
        r"^(?:ahora mismo )?(?:no recibo|no estoy recibiendo|tengo silenciadas?|he silenciado) (?:las )?notificaciones\b[^\n]{0,40}"
        r"\b(?:si es urgente|urgente|responde)\b|\bresponde [\"'<\u00ab]?urgente\b"
    ),
    (
        r"^(?:lo siento,? |perdon,? |disculpa,? )?(?:no puedo (?:hablar|contestar|atender\w*)(?: ahora| en este momento"
        r"| ahorita)|(?:ahora|ahorita|en este momento)(?: mismo)? no puedo (?:hablar|contestar|atender\w*))(?: mismo)?"
        rf"(?:[.,]? ?(?:te |le )?{_SOON}(?: mas tarde| luego| despues)?)?"
        r"(?:[.,]? *(?:que (?:pasa|ocurre|sucede|necesitas?|hay|onda)|(?:enviame|mandame|deja(?:me)?)(?: \w+){1,2}))?\W*$"
    ),
    (
        r"^(?:lo siento,? )?(?:estoy|ando) en (?:una |la )?(?:reunion|junta|clase|el cine|cine|consulta)[.,] ?(?:te "
        rf"|le |luego )?{_SOON}(?: (?:te|le))?(?: mas tarde| luego| despues| cuando pueda)?\W*$"
    ),
    r"^(?:te|le) (?:llamo|marco) (?:luego|mas tarde|despues|enseguida)\W*$",
    (
        r"\b(?:este mensaje fue eliminado|se elimino este mensaje|eliminaste este mensaje)\b|^llamada perdida\b"
        r"|^(?:tienes|tiene) (?:una |\d+ )?llamadas? perdidas?\b|^mensaje de voz\b|^(?:buzon|correo) de voz\b|^nota de voz\W*$"
    ),
    (
        r"^[<\[(]?(?:multimedia|imagen|foto|video|audio|sticker|gif|archivo|ubicacion) (?:omitid[oa]|adjunt[oa]"
        r"|compartid[oa]|no disponible)[>\])]?\W*$|^[<\[](?:imagen|foto|video|audio|sticker|gif|multimedia)[>\]]\W*$"
        r"|^sticker\W*$"
    ),
    (
        r"\b(?<!mi )(?<!mis )(?:el |este |su )?(?:usuario|numero|cliente|suscriptor|destinatario|abonado"
        r"|telefono)(?! que (?:me|tenia|tengo|teniamos|busque|encontre|anote))(?: \w+){0,4} (?:no (?:se encuentra|esta|existe|corresponde|acepta|"
        r"recibe|puede(?! (?:hoy|manana|ir|venir|pagar|esta))|(?:tiene|dispone de|cuenta con) (?:credito|saldo|cobertura|senal|espacio|servicio))|esta (?:fuera"
        r"|apagado|suspendido|ocupado)|ha sido (?:suspendido|desconectado))\b"
    ),
    (
        r"\b(?:numero|telefono) que (?:usted )?(?:marco|ha marcado|marca)\b|\bbuzon (?:de voz|lleno|esta lleno)\b"
        r"|\bdeje su (?:mensaje|recado)\b|\bdespues del tono\b|\bmarque (?:el )?(?:1|uno|2|dos)\b"
    ),
    (
        r"\bsaldo (?:es )?(?:insuficiente|agotado|bajo)\b|\bsu saldo\b|\brecarg(?:a|ue|ar) (?:para|tu|su|saldo)\b"
        r"|\bhas consumido\b|\bsu plan (?:vence|ha vencido)\b"
    ),
    (
        r"\b(?:mensaje|sms|texto) (?:no (?:enviado|entregado|se pudo)|rechazado|bloqueado|fallido|automatico"
        r"|generado)\b|\berror al enviar\b|\bno se pudo (?:enviar|entregar)\b"
    ),
    (
        r"\b(?:en este momento |actualmente |ahora )?(?:estamos|nos encontramos|no estamos|estaremos) (?:cerrad\w+"
        r"|fuera|ausentes|ocupad\w+|disponibles|de vacaciones|atendiendo)\b|\b(?:nuestro|un) (?:equipo|agente|asesor"
        r"|ejecutivo|representante)\b.{0,40}\b(?:te|le|lo|se|en breve|pronto)\b|\ben breve (?:te|le|lo|nos|un)\b"
        rf"|\ben cuanto (?:sea posible|podamos|este disponible)\b.{{0,30}}\b{_SOON}"
    ),
    (
        r"\bgracias por (?:comunicar\w*|contactar\w*|escribir(?:nos)|llamar(?:nos)?|preferir\w*|su (?:compra|pago"
        r"|preferencia|consulta|visita|interes)|tu (?:compra|pago|pedido|interes)|confirmar su)\b"
    ),
    (
        r"\b(?:soy|este es) \w+,? (?:el|la|tu|su) (?:asistente|agente) (?:virtual|digital|automatic[oa])\b"
        r"|\basistente virtual\b|\bchatbot\b"
    ),
    (
        r"\b(?:su|tu) (?:paquete|pedido|cita|reserva|codigo|pago|factura|recibo|entrega|cuenta|solicitud"
        r"|tarjeta)(?: \w+){0,4} (?:ha sido|fue|esta (?:en camino|list\w|confirmad\w|por)|sera|vence|llegara|es:?)\b"
        r"|\bes (?:su|tu) codigo\b|\bno (?:lo |la )?compartas?\b.{0,20}codigo|\bcodigo (?:de )?(?:verificacion|acceso"
        r"|seguridad|confirmacion)\b"
    ),
    (
        r"\b(?:responda|responde|envia|envie|conteste|manda) (?:con )?['\"]?(?:si|no|1|2|alto|stop|ayuda|baja|c"
        r"|confirmar)['\"]? (?:para|si|al)\b"
    ),
    (
        r"\b(?:estoy|estare|ando|me encuentro) (?:de vacaciones|de viaje|fuera(?: de la oficina)?|de (?:baja|permiso"
        r"|licencia)|ausente|en (?:una )?capacitacion)\b.{0,90}\b(?:urgen\w+|emergencia|contact\w+|favor de"
        rf"|por favor (?:comun|contact|escrib|llam|dirig)\w+|sin acceso|(?:te|le|les) {_SOON}"
        r"|(?:respondere|contestare|devolvere|leere|atendere)(?! manana))\b"
        r"|\bno (?:estoy|estare|me encuentro) disponible\b.{0,60}\b(?:si es urgente|urgencias?|emergencias?|llam\w+ al?)\b"
    ),
    (
        r"\b(?:respuesta|mensaje|texto|contestador) automatic[oa]\b|\bautorespuesta\b|\brespuesta rapida\b|\b(?:enviado"
        r"|respuesta) (?:automaticamente|desde (?:mi auto|el coche|carplay))\b|\bmodo (?:avion|no molestar|conduccion"
        r"|descanso|sueno|concentracion)\b(?=.*(?:activ|encend|on\b|respond|vere))|\bnotificaciones (?:silenciadas"
        r"|desactivadas)\b"
    ),
    (
        r"\bno molestar\b.{0,40}\b(?:vere|recibire|leere|respondere|contestare|te (?:respond|contest|llam)\w*"
        r"|notificaciones)\b|\b(?:foco|enfoque|modo|concentracion)(?: de)? (?:conduccion|conducir|manejo|sueno|descanso"
        r"|personal)\b.{0,20}\bactiv\w+|\b(?:buzon|numero|correo|linea)(?: \w+){0,2} no (?:esta|es) (?:supervisad"
        r"|monitoread|atendid|revisad)\w+|^no responder(?: a (?:este|esta))?\b(?! (?!a este|a esta)\w)"
    ),
    rf"\b(?:estoy|voy|ando) (?:conduciendo|manejando|al volante)\b.{{0,60}}\b(?:{_SOON}|llegue|pare|estacione)\b",
)
FELT: Final = (
    r"(?:(?:le|te|me|les) (?:dio|causo|hizo|parecio|gusto|encanto|disgusto|enfado|entristecio|divirtio|sorprendio"
    r"|asombro) ?(?:un |una |mucha )?(?:risa|gracia|divertido|gracioso|triste|enojo"
    r"|[\"']?(?:me (?:gusta|encanta|divierte|asombra|entristece|enoja|importa)|no me gusta|corazon|like)[\"']?)?(?: (?:a|con"
    r"|el|la|en))?|me (?:gusta|encanta|divierte|entristece|enoja|asombra)(?: a| en)?|(?:dio|puso) enfasis (?:a|en)|ya no le (?:gusta|encanta)|indico que (?:ya no )?(?:le|te) (?:gusta|encanta)"
    r"|(?:te |le )?ha dado [\"']?[^\"']{1,20}[\"']? a|cambio (?:su|la) reaccion a \S{1,12} (?:en|a|de)|"
    r"marco (?:con (?:un |una )?[^\"]{1,20}|como [^\"]{1,20})|agrego (?:un |una |el |la )?[^\"]{1,25} (?:a|en)"
    r"|anadio (?:un |una )?[^\"]{1,25} (?:a|en)|"
    r"respondio con (?:un |una )?[^\"]{1,20} a|puso (?:un |una )?[^\"]{1,25} (?:a|en)|(?:se )?(?:rio"
    r"|carcajeo)(?: de| con)?|dio (?:un )?(?:me gusta|like|corazon|pulgar arriba) (?:a|en)|"
    r"ha (?:marcado|destacado|indicado|dado|reaccionado|agregado|anadido|quitado|enfatizado|resaltado"
    r"|cuestionado)(?: [^\"]{1,40})?(?: ?\"[^\"]{1,25}\" (?:en|a|de|para))?|cuestiono|destaco|enfatizo|no le gusto)"
)
