"""How people ask in Spanish for a person, how this works, or for silence that ends."""

from typing import Final

HUMAN: Final = (
    (
        r"(?:prefiero|mejor|quiero|puedo|podemos|quisiera|necesito|me gustaria)(?: \w+)? (?:platicar|"
        r"hablar|contar|decir|conversar|explicar|discutir|charlar|"
        r"comentar)\w*(?: \w+)? (?:por telefono|por llamada|en persona|en una llamada|contigo|"
        r"con usted)\b"
    ),
    (
        r"(?:hablar|platicar|conversar|comunicar\w*|contactar|contacto|charlar|chatear) (?:con|a|"
        r"en) (?:una?|el|la|mi|un|ti|alguien|usted|ustedes|mira|dana|otra|algun)(?: (?:persona|humano|"
        r"coach|asesor|asesora|alguien|persona real|persona de verdad|entrenador\w*|ser humano|"
        r"consejer[oa]|psicolog[oa]|real|representante|agente|supervisor\w*|encargad[oa]|"
        r"de verdad))*(?= /|$| por favor| porfa| hoy| manana| por telefono| real| ya| de esto| sobre|"
        r" directamente| no | que | en | y )"
    ),
    r"(?:persona|humano|ser humano|alguien) (?:real|de verdad|de carne y hueso)\b",
    (
        r"no quiero (?:hablar|platicar|escribirme|tratar|mensajear\w*|lidiar) con (?:una? |el |la |este |esta "
        r")?(?:maquina|"
        r"robot|bot|computadora|grabacion|grabadora|contestadora|sistema|programa|ia|automata)s?\b"
    ),
    r"(?:me )?urge (?:hablar|platicar|que me (?:llam|marqu|habl|contact)\w*)(?! con (?:el|la|mi (?!coach)))",
    r"^(?:humano|persona|agente|un humano|una persona|asesor|operador|coach)(?: por favor)?$",
    (
        r"(?:me )?(?:puede[ns]?|podrias?|podrian|pueden?|podemos|quiero que|quisiera que|necesito que|"
        r"pido que|prefiero que|dile(?: a \w+)? que|digale(?: a \w+)? que|favor de|es posible que|que|"
        r"alguien puede|alguien|que alguien) (?:me |por favor )?(?:(?:devuelv|regres|retorn)\w+ (?:la|una|mi) llamada|llam(?:ar|e|es|en|as|an|arme)|marc(?:ar|arme)|"
        r"marque[ns]?|telefone\w+|habl(?:ar|arme|e|en) por telefono|regres(?:ar|en|e) la llamada|"
        r"contact(?:ar|arme|e|en)|devolver la llamada|comuni\w+ conmigo)(?:me)?\b(?! (?:la|el|los|"
        r"de la|del|a mi|a la))"
    ),
    r"^(?:por favor )?(?:llamame|llameme|llamenme|marcame|marqueme|hablame por telefono)\b",
    (
        r"(?:llamame|llameme|llamenme|marcame|marquenme)(?= /|$| por favor| porfa| cuando| hoy|"
        r" manana| al| a | ya| si| en)"
    ),
    (
        r"(?<!no )(?:podemos|puedo|podriamos|quiero|quisiera|me gustaria|necesito|prefiero|prefiero mejor|"
        r"mejor|hay que)(?: (?:que|nos|mejor|agendar|tener|hacer|programar|reagendar|cambiar|mover|"
        r"cancelar))* (?:hablar(?:lo|te|nos|le)?(?: (?:contigo|con usted|con ustedes|por telefono|"
        r"con alguien|en persona|de esto|un momento|manana|hoy|por llamada|directamente))+|"
        r"hablar(?= /|$)|una (?:llamada|cita|reunion|videollamada)(?: (?:con\w*|manana|hoy|"
        r"esta semana|por favor))*|videollamada|(?:mi|la|nuestra) (?:cita|sesion|"
        r"reunion)(?! (?:de trabajo|con el))|vernos|una sesion)"
    ),
    r"(?:contigo|con usted) por telefono\b",
    r"me (?:contesta|atiende|responde|puede (?:contestar|atender|responder)) (?:una persona|alguien|un humano)\b",
    r"(?:^|(?<=/ )|eso |mejor )prefiero (?:hablarlo|platicarlo|conversarlo)(?= /|$| con| en| por)",
    r"ayuda de (?:una persona|alguien|un humano|mi coach)\b",
    r"hay alguien (?:ahi|real|que)\b",
    (
        r"necesito (?:hablar|platicar)\b(?! con (?:mi (?:jefe|esposo|esposa|mama|papa|hermano|hermana|"
        r"banco|casero)|el (?:banco|casero|gerente|jefe|doctor)|recursos|la))"
    ),
    r"decir(?:te)?lo por telefono\b",
    r"contar(?:te|le)?lo por telefono\b",
)  # fmt: skip
NOT_HUMAN: Final = (
    (
        r"(?:voy a|meta|hoy|hable|llame|platique|tengo que|debo|pienso|planeo|"
        r"manana) (?:a )?(?:hablar|llamar|hable|llame|platicar|platique)(?:le)? (?:con|"
        r"a) (?!una persona|un humano|alguien|mira|dana|mi coach)[^/]*"
    ),
    r"(?:me (?:llamo|llamaron|llama|van a llamar|marcaron|marco|contactaron|contacto))\b[^/]*",
)  # fmt: skip
HELP: Final = (
    (
        r"\bque (?:servicio|programa|numero|app|empresa) es (?:este|esto|ese)\b|\bque (?:comandos|opciones) (?:hay|tengo|tienen)\b"
        r"|\bno se como (?:usar|funciona|contestar|responder|se usa)\b|^(?:(?:y|oye|hola) )*como (?:pauso|cambio|muevo|edito) "
        r"(?!de (?:trabajo|vida))|\b(?:esto|eso) es (?:de verdad|en serio|seguro|confiable|legal|real)$|^(?:hice|hacer) que"
        r"(?: cosa)?$"
    ),
    (
        r"\bpuedo cambiar (?:la hora|el horario|mi meta|los)\b|\bque pasa si no (?:contesto|respondo|puedo)\b|"
        r"\bcuando (?:dura|termina|acaba|empieza) (?:esto|el programa)\b|\bcomo cambio (?:mi|la|el)\b|"
        r"\bcomo (?:le |se |puedo |puede )?(?:hago|hace|hacer|pongo|poner|activo|pido)(?: para)?(?: (?:poner|hacer|pedir|activar|cambiar|mover|tener))? "
        r"(?:(?:la|una|en|el|otra|mi) )*(?:pausa|hora|horario)\b"
    ),
    r"\b(?:1|5) es (?:bien|mal|bueno|malo|alto|bajo)\b|^(?:y )?(?:un|una|el|la|los|las) \w+ (?:tambien )?cuentan?$",
    (
        r"\bque hacen? (?:este|esta|esto|ustedes|upswing|el programa|el servicio)\b|\bcon quien (?:tengo el gusto|estoy"
        r" hablando|hablo)\b|^(?:(?:tu|usted|esto|oye|hola|y|acaso|disculpa) )*(?:eres|es|son) (?:una? )?(?:persona"
        r"|humano)"
        r"(?: de verdad| real)?(?= o |$)"
    ),
    (
        r"(?:^|(?<=/ )|hola |oye |y |pero |no se )que (?:puedo|se puede|podria|debo|deberia|hay que|tengo que|toca) "
        r"(?:contestar|responder|poner|escribir|decir|mandar|hacer aqui)(?= /|$| aqui| ahi| a esto| ahora)|\b(?:esto "
        r"|eso )?quien (?:lo|los|la|las) (?:lee|ve|revisa|recibe)n?\b|"
        r"\bquien (?:lee|ve|revisa|recibe)n? (?:esto|eso|mis|lo que)\b"
    ),
    (
        r"\b(?:mi jefe|mi coach|alguien(?: mas)?|otros|la empresa|quien mas|ustedes) (?:puede|pueden|podria|va a|van "
        r"a) "
        r"(?:ver|leer) (?:esto|mis (?:respuestas|mensajes)|lo que)"
    ),
    (
        r"\bde que (?:va|van|viene)(?: (?:esto|este|eso|la cosa))?$|\bcuanto (?:dura|tarda|tiempo (?:es|dura|toma))\b|"
        r"\bcuant[oa]s (?:mensajes|semanas) (?:son|dura|van|al|por)\b|\bcuesta (?:algo|dinero|lana|plata)\b|"
        r"\b(?:hay|tengo) que pagar(?= /|$| algo| por esto)|^(?:(?:y|pero|eso|perdon) )*para que(?: o que)?$"
    ),
    (r"\b(?:(?:me va a|va a|van a) (?:costar|cobrar)|(?:esto|eso|me|algo) (?:cuesta|cobran?|cobraran)"
    r"|tiene (?:algun )?costo)\b|\bcual (?:meta|objetivo|de todas|numero|escala)\b|\bno (?:me acuerdo"
    r"|recuerdo) (?:de )?(?:que|cual)\b|"
    r"\b(?:no se|no estoy segur[oa]|ni idea) (?:de )?(?:que|a que|como|para que) (?:es|estoy|debo|tengo|se|poner"
    r"|contestar|responder|acept\w+|funciona|sirve|quieres|quieren)\b"),
    r"(?:que|cual|cuales) (?:tipo|clase) de (?:meta|metas|objetivo|cosas?|respuesta)\b",
    r"que (?:cuenta|debo poner|se supone)\b",
    (
        r"^(?:de que|cual|a que|como|desde cuando|de cuando|esta semana o la pasada|cual era mi meta|"
        r"que era|cual meta|que meta)$"
    ),
    r"cual (?:era|es) (?:mi |la )?(?:meta|objetivo)\b",
    (
        r"^(?:(?:por favor|ok|hola|necesito|quiero|oye|disculpa) )*(?:ayuda|info|informacion|"
        r"mas informacion|mas info|help|comandos|opciones|instrucciones|menu|soporte|ayudame|"
        r"ayuda por favor|explicame|explica|explicacion)(?: por favor| porfa| con esto)*$"
    ),
    (
        r"^(?:(?:hola|ok|oye|y|disculpe|disculpa|perdon|pero|buenas|buenos dias|"
        r"buenas tardes) )*(?:(?:de parte de |con )?quien(?:es)? (?:es|eres|son|habla|me (?:escribe|"
        r"habla|esta|manda)|escribe|manda|lee|ve|esta|lo|va)|de parte de quien|con quien hablo|"
        r"quien(?! sabe| quita| fuera))\b[^/]*"
    ),
    (
        r"(?:como (?:consiguieron|consiguio|consiguieste|obtuvieron|obtuvo|tienen|tienes|"
        r"tiene) mi (?:numero|telefono)|de donde (?:sacaron|sacaste|saco|tienen|tienes) mi (?:numero|"
        r"telefono)|por que (?:me )?(?:escribes|escriben|mandan|mandas|recibo|llegan|estoy|preguntas|"
        r"preguntan)|(?:esto )?(?:es|eres) (?:un |una )?(?:robot|bot|maquina|persona real|humano|"
        r"estafa|spam|fraude|ia|real)|(?:es|tiene) (?:gratis|costo|algun costo|gratuito)|"
        r"cuanto cuesta|me (?:cobran|van a cobrar)|(?<!el )(?<!la )que (?:es esto|son (?:estos|los|esos) (?:mensajes|"
        r"registros|recordatorios|seguimientos|check ins?|controles|textos)|programa|es (?:este|"
        r"upswing|un|una|el|la)|significa|quieres decir|quiere decir|debo|tengo que|hago|pongo|"
        r"respondo|contesto|escribo|numero|meta|objetivo|pregunta|cuenta como|escala|opciones|sigue)|"
        r"como (?:funciona|funcionan|respondo|contesto|se usa|es esto|puedo (?:pausar|cambiar|"
        r"responder)|cambio|hago)|a que se refiere|a que te refieres|no (?:entiendo|entendi|comprendo|"
        r"te entiendo|le entiendo)|para que (?:es|sirve|son)(?: (?:esto|este|estos|los))?|"
        r"de que (?:se trata|trata|es|hablas|hablan|programa)|(?:que|cual) (?:es|era) (?:la|mi|"
        r"el) (?:escala|meta|pregunta|objetivo|idea)|(?:el )?(?:1|5|uno|cinco) es (?:lo )?(?:mejor|"
        r"peor|bueno|malo|alto|bajo)|cuentan? (?:como|las?|los?|el|tambien|una?|si)|(?:eso|esto|"
        r"tambien) cuentan?|puedes explicar\w*|me explicas?|me puede(?:s)? explicar|que tan seguido|"
        r"cuantos mensajes|quien (?:lee|ve|va a leer|puede (?:leer|ver)) (?:esto|mis|los)|"
        r"mas detalles|a que hora|cada cuanto|por ejemplo que|como que|como cual|un ejemplo)\b"
    ),
)  # fmt: skip
PAUSE: Final = (
    r"^(?:necesito |quiero |dame )?un (?:descanso|receso|respiro|break)(?: (?:por favor|de esto))*$",
    (
        r"(?<!hacer una )(?<!tomar una )(?<!hice una )(?<!hacer )(?<!tome una )(?<!haciendo una )(?<!hago una )(?<!esta en )(?<!estan en )(?<!quedo en )(?<!sigue en )(?<!anda en )"
        r"paus(?:a|ar|en|emos|ame|alo|arlo|alos|enlo|enme|arme)\b(?! (?:y (?!me |nos |luego|seguimos|retom|hablamos"
        r"|vuelv)|"
        r"al? (?:la|las|medio)|para (?:pensar|respirar|el|la|comer)|activa|en el trabajo|de (?:comer|"
        r"5|10|15|cafe|la comida|almuerzo)))"
    ),
    (
        r"(?:no (?:me )?(?:escrib\w+|mand\w+|envi\w+|text\w+|molest\w+|contact\w+)|dej(?:a|e|en|"
        r"ar) de (?:escrib\w+|mand\w+|envi\w+|molest\w+)|paren|parar|pare|paremos|para(?= (?:los|de|"
        r"con|por|hasta|una|unos|dos))|deten(?:er|gan|ga|te)|suspend(?:er|e|an|amos|a)|cancel(?:a|ar|"
        r"en)|sin|no quiero (?:ya )?(?:mensajes|textos|nada|que me|preguntas?|recibir|metas?|contestar|hablar|recordatorios|saber|avisos)|espera|descans(?:o|ar|emos)|stop|(?<!un )alto|dame|denme|"
        r"(?:necesito|quiero)(?! que (?!me |no )| (?!descans|paus|parar|dejar|silenci|tomar)\w+(?:ar|er|ir)(?:me|lo|la)?\b)|hablamos|"
        r"escrib(?:eme|anme|ame)|retomamos|retomar|congel(?:a|ar|en)|aplaz(?:a|ar|en)|posponer|"
        r"reanud\w+|regreso|vuelvo(?! a (?!escrib)\w+r\b)|volvere|regresare|estare (?:de vuelta|fuera|de viaje)|"
        r"estoy (?:de (?:vacaciones|viaje|permiso)|fuera|enferm[oa]|ocupad[oa]|hospitalizad[oa]|"
        r"en el hospital)|ando (?:de (?:viaje|vacaciones)|fuera)|(?:de|me voy de|salgo de|voy de|"
        r"me voy) (?:vacaciones|viaje)|de vuelta|tom(?:ar|o|arme|emos) (?:un |una )?(?:descanso|pausa|"
        r"receso|break|tiempo)|un (?:descanso|receso|break)|no (?:voy a (?:estar|poder)|estare|podre|"
        r"puedo)(?: (?:contestar|responder|disponible))?|mensajes|me opera\w*|"
        r"fuera)(?: \w+){0,6}? (?:hasta|por (?:un|una|unos|unas|dos|tres|cuatro|cinco|seis|diez|\d+|"
        r"el (?:fin|momento|resto)|la semana|esta semana|este mes|ahora)|(?:un|una|unos|unas|\d+|dos|"
        r"tres|un par de|cuatro|quince) (?:dia|dias|semana|semanas|mes|meses|par de)|esta semana|"
        r"la (?:proxima|otra) semana|la semana que viene|el (?:lunes|martes|miercoles|jueves|viernes|"
        r"sabado|domingo|proximo|mes|\d{1,2})|en (?:un|una|unos|dos|tres|\d+|abril|mayo|junio|julio|"
        r"agosto|marzo)|durante|mientras|el resto|despues de|este (?:mes|fin|finde)|"
        r"manana)\b(?! (?:hora|rato|minuto|momento))"
    ),
    (
        r"(?:necesito|quiero|quisiera|me tomo|tomare|me voy a tomar|voy a tomar|dame|denme) (?:un |"
        r"una )?(?:descanso|pausa|respiro|receso|tiempo|break|tiempo fuera|break chiquito)(?: (?:de (?:los mensajes|esto|los textos|"
        r"todo esto)|por|unos|una|hasta|de \d+|de un\w*))\b"
    ),
    r"(?:vuelvo(?! a )|regreso|estoy de (?:vuelta|regreso)) (?:el|en|la|manana|pasado|hasta)\b",
    r"unos dias (?:libres|de descanso|sin mensajes)\b",
    (
        r"hasta (?:el|la|despues|fin|finales|manana|pasado|enero|febrero|marzo|abril|mayo|junio|julio|"
        r"agosto|septiembre|octubre|noviembre|diciembre|\d{1,2})\b(?=[^/]*\b(?:por favor|mensajes?|"
        r"textos|pausa|nada|no)\b)"
    ),
)  # fmt: skip
STOP_FOR_A_WHILE: Final = (
    r"\b(?:hasta(?! (?:la madre|el gorro|la coronilla|las narices|el copete|aqui|nunca))|por (?:un|una|unos|unas|dos|tres|\d+|ahora|el momento|esta semana|la semana|"
    r"este mes)|esta semana|este mes|(?:un|una|unos|dos|tres|\d+) (?:dias?|semanas?|mes|meses)|"
    r"un par de|la proxima semana|mientras|durante|este (?:finde|fin)|estos dias|unos dias)\b"
)
STOP_FOR_TODAY: Final = r"^hoy |\b(?:hoy|por hoy|esta (?:noche|tarde|manana))(?= /|$| por| gracias| estoy| porfa)"
AT_SOME_TIME: Final = (
    r"\b(?:tan (?:temprano|tarde|seguido)|antes de|despues de las|a esta hora|a estas horas|"
    r"en (?:la (?:noche|manana|madrugada)|el trabajo|horas)|los (?:fines|domingos?|sabados?|lunes|"
    r"martes|viernes)|de noche|cuando (?:estoy|trabajo|manejo|duermo)|tantos|a las \d|"
    r"por la (?:manana|noche)|temprano|tarde)\b"
)
