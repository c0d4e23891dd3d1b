"""News in Spanish that changes how we answer: grave, good, about health, about others, about being alone."""

from typing import Final

from service.domain.language.names import A_NAME

_KIN: Final = (
    r"(?:mama|madre|papa|padre|padres|esposa|esposo|marido|hijo|hija|hermano|hermana|abuela|"
    r"abuelo|abuelita|abuelito|tia|tio|primo|prima|amigo|amiga|novio|novia|pareja|bebe|perro|"
    r"perra|perrito|gato|gata|jefe|suegra|suegro|cunad[oa]|sobrin[oa]|companer[oa]|vecin[oa])"
)
GRAVE: Final = (
    (
        r"(?:se )?(?:murio|fallecio|mato|nos dejo|acaba de (?:morir|fallecer)|ha muerto|ha fallecido|"
        r"esta muriendo|esta grave|perdio la vida|se suicido|se fue al cielo)(?: \w+){0,2} (?:mi|"
        rf"nuestr[oa]|el|la|un|una) {_KIN}\b"
    ),
    (
        rf"(?:mi|nuestr[oa]|un|una) (?:\w+ )?{_KIN}(?: \w+){{0,2}} (?:se )?(?:murio|fallecio|mato|"
        r"ha muerto|ha fallecido|esta (?:muriendo|grave|en (?:terapia|coma|el hospital|cuidados|uci))|"
        r"acaba de (?:morir|fallecer)|tiene (?:cancer|un tumor|leucemia)|tuvo un (?:accidente|infarto|"
        r"derrame)|suicido|partio|nos dejo|desaparecio|esta hospitalizad[oa])\b"
    ),
    rf"(?:perdi|perdimos) (?:a )?(?:mi|nuestr[oa]|el|la|un) (?:{_KIN}|trabajo|empleo|casa|bebe|embarazo)\b",
    r"(?:funeral|velorio|entierro|sepelio|luto|de duelo|aborto espontaneo|en paz descanse|qepd)\b",
    (
        r"(?:me|nos) (?:despidieron|corrieron|echaron|desalojaron|quede sin (?:trabajo|casa)|"
        r"detectaron|diagnosticaron|encontraron un tumor|quedamos sin)\b"
    ),
    r"me quede sin (?:trabajo|casa|nada|empleo)\b",
    (
        r"(?:me dejo|se fue de la casa|me engano|me fue infiel|quiere el divorcio|"
        r"me pidio el divorcio|termino conmigo|nos (?:separamos|divorciamos|dejamos)|"
        r"me estoy divorciando|rompio conmigo|rompimos|terminamos)\b(?! (?:el|la|los|un|sin|"
        r"un mensaje))"
    ),
    r"(?:cancer|tumor|quimio\w*|leucemia|infarto|derrame cerebral|enfermedad terminal|metastasis)\b",
)  # fmt: skip
GOOD_NEWS: Final = (
    (
        r"(?:me (?:contrataron|dieron (?:el|un|la|una) (?:trabajo|puesto|empleo|oferta|ascenso|"
        r"aumento|beca)|ofrecieron|ascendieron|aceptaron|promovieron|llamaron (?:para|a) (?:una |"
        r"la )?(?:segunda )?entrevista|escogieron|eligieron|seleccionaron|subieron el sueldo)|"
        r"(?:consegui|tengo|obtuve|gane|logre) (?:el|un|una|la|mi|otro) (?:nuev[oa] )?(?:trabajo|"
        r"empleo|puesto|entrevista|oferta|beca|ascenso|aumento|contrato|premio)|pase (?:el|la|"
        r"mi) (?:examen|entrevista|prueba|siguiente)|pase a la (?:siguiente|segunda|ultima)|"
        r"estoy embarazada|me caso|me comprometi|buenas noticias|gran noticia|empiezo (?:el lunes|"
        r"mi nuevo)|nuevo trabajo|me gradue|aprobe)\b"
    ),
)  # fmt: skip
HEALTH: Final = (
    r"\b(?:enferm[oa]|gripe|gripa|covid|fiebre|migrana|hospital|cirugia|operacion|doctor[a]?|"
    r"medic[oa]s?|dentista|terapi\w+|psicolog\w+|psiquiatr\w+|pastillas|medicamentos?|medicinas?|"
    r"ansiedad|ansios[oa]|ataque de panico|depres\w+|insomnio|cancer|tumor|diabet\w+|embaraz\w+|"
    r"aborto|dolor|lesion|presion alta|quimio\w*|diagnos\w+|sintomas?|vomit\w*|infeccion|"
    r"alergi\w+|asma|rehabilitacion|sobri[oa]|recai|resaca|clinica|salud mental|infarto)\b"
)
THIRD_PARTY: Final = (
    rf"\bmi(?:s)? (?:{_KIN}s?|jef[ea]|supervisor[a]?|colegas?|companer[oa]s?|cliente|ex|hijos|"
    r"casero|familia|gerente)(?: \w+)? (?:es|fue|esta|estan|tiene|tienen|dijo|dice|me dijo|hizo|"
    r"no|nunca|siempre|me|se|grito|odia|culpo|mintio|bebe|toma|quiere|necesita|fue|son)\b|\b(?:el|"
    r"ella|ellos) (?:es|fue|me|dijo|dice|no|nunca|siempre|esta|tiene|hizo|grito|se)\b"
)
INSULT: Final = (
    r"\b(?:vete a la (?:mierda|chingada|verga)|(?:chinga|chinguen) (?:a )?tu madre|chingate|"
    r"jodete|idiotas?|estupid[oa]s?|imbecil(?:es)?|pendej[oa]s?|cabron(?:es)?|inutil(?:es)?|"
    r"callate|puto|puta|hijo de puta|hdp|mierda de|malditos?|vayanse al (?:diablo|carajo)|"
    r"vete al (?:diablo|carajo)|que asco|basura)\b"
)
HAS_NOBODY: Final = (
    r"^(?:nadie|a nadie|con nadie|a nadie la verdad|nadie la verdad|no tengo a nadie|yo sol[oa]|"
    r"nadie realmente)$|\b(?:no tengo (?:a nadie|con quien|amig[oa]s|familia|a quien)|"
    r"no hay nadie|nadie (?:con quien|a quien|me escucha|me entiende|me quiere escuchar)|"
    r"estoy (?:muy |tan |completamente |totalmente )?sol[oa](?= /|$| en| y| aqui)|"
    r"me siento (?:muy |tan )?sol[oa])\b"
)
UNDERAGE: Final = (
    r"\b(?:tengo|cumpli|voy a cumplir|apenas tengo|solo tengo) (?:solo |apenas |como )?(?:[89]|"
    r"1[0-7]|diez|once|doce|trece|catorce|quince|dieciseis|"
    r"diecisiete)(?: anos(?: de edad)?)?(?= /|$| y | anos)(?! anos (?:de (?:experiencia|trabajar|"
    r"casad|vivir|no)|en|trabajando|sin|aqui|con))|\bsoy (?:menor(?: de edad)?)\b|"
    r"\b(?:no soy mayor de edad|todavia no cumplo 18|estoy en (?:la )?(?:secundaria|"
    r"prepa(?:ratoria)?))\b"
)
SAYS_FINE: Final = (
    (r"(?:ya )?(?:estoy|ando|me siento|sigo|estare|voy a estar|toy)(?: (?:muy|super|perfectamente|totalmente|mucho|mas|ya|todo|"
    r"completamente|re|bastante|un poco))* (?:bien|mejor|ok|a salvo|tranquil[oa]|viv[oa]|segur[oa]|fenomenal|"
    r"perfect[oa])\b"),
    r"(?:esta|va|anda) todo (?:bien|ok|en orden)\b|todo (?:bien|ok|tranquilo|en orden|esta bien)\b",
    (r"(?:era|fue|es|solo|nomas|solamente|estaba|nada mas)(?: (?:una|un|de|en|solo|nomas|puro|pura|todo))* (?:broma|bromas|bromeando|"
    r"chiste|relajo|choro|vacilon|cancion|sarcasmo|joda|coña|cotorreo|decir|expresion|exageracion|jugando|desahogo|"
    r"desahogandome|desahogarme|drama)\b"),
    (r"\b(?:bromeaba|exageraba|exagere|estaba (?:bromeando|jugando|exagerando|molestando|jodiendo|de broma|"
    r"enojad[oa]))\b"),
    (r"(?:no (?:seas|sean|te pongas|se pongan|hagas|hagan|es para)|deja(?:te)? de|que|ya)(?: (?:ser|hacer|tan|tanto))* (?:dramatic[oa]s?|"
    r"exagerad[oa]s?|intens[oa]s?|drama|dramas|tanto|asi|el drama)\b"),
    (r"(?:no (?:te|se) (?:preocupes|preocupen|preocupe|asustes|asusten|asuste|alarmes|alarmen|alarme|claves)|no (?:es|pasa|fue) (?:nada|"
    r"para tanto|grave)|no paso nada|no lo (?:dije|decia) en serio|no (?:era|iba|hablaba) en serio|"
    r"no voy a hacer(?:me)? nada|"
    r"no hare nada|no me (?:voy a|pienso) (?:hacer (?:dano|nada)|matar)|falsa alarma|mal ?entendido|"
    r"me malinterpret\w+|"
    r"me entend\w+ mal|lo tomaste (?:mal|muy en serio)|no llam(?:es|en) a (?:nadie|la policia)|"
    r"me refiero a otra cosa)\b"),
    (r"^(?:jaja\w* |ay |no |oye |ya )*(?:tranquil[oa]s?|relajate|calma|calmate|es broma|broma|mentira|era broma|"
    r"chill)\b"),
)  # fmt: skip
NOT_FINE: Final = (
    r"\b(?:no|nunca|tampoco|fingir que|finjo que|decir que|digo que|si|ojala|quisiera|cuando|"
    r"quiero) (?:\w+ ){0,2}?(?:estoy|estuviera|"
    r"estar|este|ando|me siento|va|esta)(?: \w+)? (?:bien|mejor|ok|a salvo|tranquil[oa])\b|\bno (?:era|fue|"
    r"es) (?:una? )?(?:broma|chiste)\b"
)
# Words about somebody who is named; "llamar a Sam" is not.
ABOUT_SOMEBODY: Final = (
    (
        rf"{A_NAME}(?: \w+)? (?:me (?:odia|mintio|grito|dejo|ignora|culpa|trata|engano|robo|dijo)|es (?:un|una|muy|"
        rf"tan)|esta (?:enferm\w+|enojad\w+|borrach\w+)|"
        r"nunca|siempre|miente|bebe|toma mucho|se (?:fue|enojo|burla))\b"
    ),
    rf"(?:odio a|hart[oa] de|cansad[oa] de|enojad[oa] con|no soporto a|la culpa es de) {A_NAME}\b",
)
RHETORICAL: Final = (
    (
        r"^(?:jaja\w* |ay |pues |y )*(?:quien sabe|a quien le importa|para que|por que yo|que mas da|"
        r"que se le va a hacer|puedes creerlo|que tal|sabes que|"
        r"adivina que|en serio|de verdad|verdad|no crees)$"
    ),
)
