"""How people say in Spanish that we reached the wrong person, or ask to have the texts back."""

from typing import Final

from service.domain.language.names import A_NAME

_NAMED: Final = A_NAME
WRONG_NUMBER: Final = (
    (
        r"(?:^|(?<=/ ))(?:creo que |perdon |disculp[ea] |hola |lo siento )*(?:usted(?:es)? )?se (?:equivocaron|"
        r"equivoco|equivocan|confundieron)(?= /|$)"
    ),
    r"(?:numero|celular|telefono|cel|linea|chip|movil) (?:ahora |ya )*es (?:mi[oa]|mi numero|de otra persona|de alguien mas)\b",
    (
        r"(?:no (?:soy|me llamo|es el (?:numero|telefono|celular) de|es (?=\w+(?: /|$))|hay (?:ningun[oa]? |ninguna "
        r"persona )?|vive (?:ningun[oa]? )?)|aqui no (?:esta|vive|hay|trabaja|es)) ?(?:ningun[oa]? |la |el |don |"
        rf"dona |senora? )?{_NAMED}(?: \w+)?(?= /|$| aqui| sorry| se| y | ni | esta| no | ya | disculpe| perdon)"
    ),
    r"(?:este |ese |no |pero )*no es mi (?:numero|celular|telefono)(?= /|$| es de)",
    r"este (?:numero|celular|telefono) (?:me )?lo (?:dieron|tengo|asignaron|compre|saque)(?: \w+)? (?:hace|desde|apenas|recien|ayer)\b",
    rf"{_NAMED} (?:ya )?(?:me )?(?:vendio|regalo|dejo|perdio|dio) (?:este|su) (?:numero|celular|telefono)\b",
    r"(?:no es|ese no es|esa no es|este no es) mi nombre\b",
    rf"\b{_NAMED} ya no (?:vive|tiene|usa|trabaja|esta|es)\b",
    rf"no conozco a {_NAMED}\b",
    r"(?:la persona|a quien|con quien|el|la|quien) que (?:busca[ns]?|quiere[ns]?|cree[ns]?|piensa[ns]?)\b",
    (
        r"este (?:numero|telefono|celular) (?:ahora )?(?:es|pertenece a|lo tiene|le pertenece a) (?:de |a )?(?:una?|"
        r"otra|otro|mi|la|el|alguien) ?(?:tienda|negocio|persona|empresa|oficina|restaurante|senora?|dueno|gente|"
        r"mas)?\b"
    ),
    r"(?:mensaje|texto) equivocado\b|errad[oa] (?:de|el) (?:numero|telefono)\b|(?:numero|telefono) errado\b",
    r"equivocad[oa] de (?:chat|contacto|persona)\b",
    r"(?:numero|persona|telefono|contacto|tel|celular) (?:equivocad[oa]|incorrect[oa]|erroneo|erronea|mal)\b",
    (
        r"(?:se|os|te) (?:equivocas|equivoco|equivocaron|equivocan|equivoca|equivocaste|confundio|confundieron|confunden) "
        r"(?:de|con|al marcar)(?: (?:el|la|mi|este|su))?(?: (?:numero|persona|telefono|contacto|chat|celular|linea|senora?|"
        r"cliente|destinatario)|(?= /|$))"
    ),
    r"(?:^|(?<=/ )|creo que |parece que )(?:te|se) (?:confundiste|confundieron|confundio)(?= /|$| de)",
    r"^(?:(?:perdon|disculpe|disculpa|hola|esta|estas|no|creo que) )*equivocad[oa](?: (?:joven|senor\w*|amig[oa]|disculpe))*$",
    r"te equivocaste(?: de (?:numero|persona|chat|contacto))?\b",
    r"(?:estas?|estan) (?:equivocad[oa]s?|confundid[oa]s?)(?: de (?:numero|persona))?\b",
    r"(?:numero|persona|contacto) que no (?:es|era)\b",
    r"(?:esto|este mensaje)(?: \w+)? (?:le )?llego a (?:otra persona|otro|un|una)\b",
    r"equivocad[oa] de (?:numero|persona)\b",
    (
        r"(?:creo|parece|pienso) que (?:se equivoc\w+|te equivoc\w+|es el numero equivocado|tien\w+ (?:el|un) "
        r"numero)\b"
    ),
    (
        r"no soy (?:yo|esa persona|la persona|quien|el que|la que|esa|ese|a quien)\b(?! (?:de (?:los|las)|que |"
        r"mism[oa])\b)"
    ),
    r"no conozco a (?:ningun[oa]?|nadie|esa|ese)\b(?: \w+)?",
    (
        r"(?:aqui|aca) no (?:vive|hay|es|esta|existe)(?: \w+)?(?: (?:ningun[oa]?|nadie|ese|esa|con ese nombre)(?: "
        r"\w+)?)?\b"
    ),
    r"este (?:numero|telefono|celular|cel) (?:ya )?no (?:es|le pertenece|pertenece)\b",
    r"este (?:no es|ya no es) (?:el|su|mi) (?:numero|telefono|celular)\b(?! (?:correcto que)\b)",
    r"no es (?:el|mi|su) (?:numero|telefono|celular) (?:de|correcto)\b",
    (
        r"(?:acabo de|recien|apenas) (?:sacar|saque|comprar|compre|obtuve|obtener|cambie|tener|me dieron|adquiri) "
        r"(?:de )?(?:este|el) (?:numero|telefono|chip|celular|cel)\b"
    ),
    r"este (?:numero|telefono) (?:es nuevo|era de|es de otra|ahora es|cambio de)\b",
    r"ya no (?:tiene|usa) este (?:numero|telefono|celular)\b",
    r"(?:no es|no son|esto no es|este mensaje no es|estos mensajes no son) para mi\b",
    r"no se (?:quien|de que) (?:es|son|hablan?)(?: (?:usted|ustedes|ese|esa|\w+))? / (?:no|se)\b",
    r"nunca (?:he oido|oi) (?:hablar )?de (?:el|ella|esa|ese)\b",
    r"me confund\w+ con (?:otra|otro|alguien)\b",
    r"busca[ns]? a otra persona\b",
    r"no (?:le|les|te) (?:conozco|conoci)\b",
)  # fmt: skip
NOT_WRONG_NUMBER: Final = (
    r"(?:primero|antes|ayer|al principio) (?:fue |era |marque |llame |di )?(?:un |el |al |a un )?numero equivocado\b",
    r"(?<=/ )(?:pero |solo que |aunque )?(?:a|con) la persona equivocada\b[^/]*",
    (
        r"(?:pense que|crei que|pensaba que|parecia|no|ojala no) (?:que )?(?:es|era|fuera|fue)? ?(?:un |el )?(?:numero|mensaje)"
        r" equivocado\b"
    ),
    (
        r"(?:le|les) (?:ped|cont|confi|cre|hac|di|segu|rog)\w+(?: \w+){0,3} (?:a la|a) (?:persona|gente) equivocada\b"
    ),
    (
        r"(?:(?:te|le|les) (?:escribo|hablo|mando)|escribo|estoy|ando) (?:de|desde|con|por) (?:mi |el |un |este )?(?:otro|nuevo) "
        r"(?:numero|telefono|celular)\b"
    ),
    r"soy (?!su|la|el|otr|yo)\w+ (?:/ )?(?:desde|de|con|y este es) (?:mi |el )?(?:otro|nuevo) (?:numero|telefono|celular)\b",
    r"(?:numero|telefono|correo|direccion|dato|nombre) (?:del?|en|que)(?: \w+){1,4} (?:esta|estaba|salio) equivocad[oa]\b",
    r"(?:cambiar|corregir|actualizar|arreglar|poner) (?:mi|el|un) (?:numero|telefono)\b.*",
    r"(?:llame|marque|conteste|escribi|hable|mande)\b[^/]*\b(?:era|fue|salio|resulto) (?:un |el )?numero equivocado\b",
    r"(?:mensaje|texto) equivocado(?: /)?(?: \w+){0,3} (?:era|iba|es) para (?:mi \w|un|una|otr|el grupo|la \w)",
    r"no soy yo (?:cuando|si|mism[oa]|sin|esta semana|hoy)\b",
    (
        r"(?:puse|marque|di|le di|escribi|mande|llame|(?<!esta )(?<!estas )(?<!estan )llamando|tenia|anote|copie|apunte|teclee|me dieron|me dio|"
        r"equivoque|use)(?: (?:a|al|el|la|un|una|otr[oa]|te|les|mi|con|de|en|por error|que))* (?:numero|telefono|persona|contacto) "
        r"(?:equivocad[oa]|incorrect[oa]|erroneo|mal)\b"
    ),
    r"(?<!escribiendo )(?<!mandando )(?<!llamando )(?<!marcando )(?<!enviando )(?<!texteando )(?<!hablando )(?<!escribe )(?<!escribes )(?<!escriben )(?<!manda )(?<!mandas )(?<!mandan )(?<!mandaron )(?<!mandaste )(?<!escribieron )(?<!escribiste )(?<!escribio )(?<!llego )(?<!llegaron )(?<!llegan )(?<!marcaron )(?<!marcaste )(?<!enviaron )(?<!texteando )(?<!mensaje )(?<!mensajes )(?:al|a un|por|(?<! a )un) (?:numero|telefono) (?:equivocado|incorrecto)\b[^/]*",
    (
        r"(?:pedi|pedir|mande|dije|di|hable|conte|escogi|elegi|case|llame|confie|contrate|contrataron)\b[^/]*\b"
        r"(?:persona|gente) equivocada\b"
    ),
    r"(?:numero|telefono) (?:equivocado|incorrecto) (?:en|del|de la|de mi|para)\b[^/]*",
    r"me equivoque\b[^/]*",
    r"estaba equivocad[oa]\b",
    r"estoy equivocad[oa]\b",
)  # fmt: skip
OPT_IN: Final = (
    (
        r"(?:quiero|quisiera|deseo|me gustaria|puedo|podria|me pueden|pueden|podrian|como puedo|como) (?:volver a |"
        r"otra vez |de nuevo |empezar a |seguir )?(?:recibir|inscribir(?:me)?|suscribir(?:me)?|apuntar(?:me)?|unir"
        r"(?:me)?|participar|entrar|empezar|regresar|volver|activar|reactivar|agregar(?:me)?|seguir)\b[^/]*"
    ),
    r"(?:puede[ns]?|podrias?|podrian) (?:volver a )?(?:anotar|apuntar|inscribir|suscribir|agregar|poner|meter)(?:me)?(?: otra vez| de nuevo)",
    r"(?:inscrib|suscrib|apunt|anot|agreg|aniad|anad|reactiv|met)\w*me\b",
    r"vuelv(?:e|an|a) a (?:mandar|enviar|escribir|agregar|inscribir|activar)\w*",
    r"me (?:di|dieron) de baja (?:por error|sin querer|por accidente)\b",
    r"(?:cancele|me sali|lo cancele|puse stop|mande stop) (?:por error|sin querer|por accidente)\b",
    r"cambie de (?:opinion|idea|parecer)\b",
    (
        r"(?:reactivar|activar|reanudar|reinic\w+) (?:los |mis |el )?(?:mensajes|textos|programa|servicio|todo)\b"
    ),
    r"regres\w+ (?:al programa|a los mensajes)\b",
    r"extrano (?:los|tus|sus) mensajes\b",
)  # fmt: skip
RESUME: Final = (
    r"(?:ya )?(?:me )?puede[ns]? (?:volver a )?(?:escrib|mand|envi|contact|text)\w*\b",
    r"escrib\w+ (?:otra vez|de nuevo)\b",
    r"otra vez (?:los )?mensajes\b",
    (
        r"(?:ya )?(?:regrese|volvi|estoy de (?:vuelta|regreso)|ando de vuelta|ya estoy (?:aqui|de vuelta|list[oa]|"
        r"bien|mejor)|list[oa] (?:para|de nuevo|otra vez)|reanud\w+|retom\w+|continu(?:ar|emos|a|en|e)|reactiv\w+|"
        r"sigamos|seguimos|podemos (?:seguir|continuar|empezar|retomar|reanudar)|volver a empezar|empe(?:zar|cemos|"
        r"zamos)(?: (?:de nuevo|otra vez))?|quita(?:r)? la pausa|despausar|vuelv(?:e|an) a (?:mandar|escribir|"
        r"enviar)\w*|quiero (?:seguir|continuar|volver|retomar|regresar)|pueden (?:seguir|volver|continuar|reanudar)|"
        r"ya puedes? (?:seguir|volver|escribir\w*|mandar\w*)|adelante)\b"
    ),
)  # fmt: skip
