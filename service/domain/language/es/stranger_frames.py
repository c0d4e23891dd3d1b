"""Palabras de un desconocido: what a stranger says in Spanish around the wrong number."""

from typing import Final

from service.domain.language.names import A_NAME

_NUMERO: Final = r"(?:numero|telefono|celular|cel|chip|linea|tel|movil|whats)"
STRANGERS: Final = (
    (
        "para dirigido dirigida mi",
        (
            (
                r"(?:mensajes?|textos?|esto|este|esta|eso|ese|estos) (?:seguro |creo que |parece que )?no (?:era|es|"
                r"iba|fue|va|van|eran|son) (?:para|dirigid[oa]s? a) (?:mi|nosotros|este (?:numero|celular|telefono))\b"
            ),
            r"no (?:es|soy) (?:a )?(?:mi|yo) (?:a )?(?:quien|la que|el que|quienes|la persona)\b",
        ),
    ),
    (
        "numero telefono celular cel chip linea tel movil",
        (
            (
                rf"(?:este|el|mi) {_NUMERO}(?: \w+){{0,2}}? (?:era|fue|pertenecia|le pertenecia|perteneci\w+|lo tenia)"
                r"(?: antes| ahora)? ?(?:de|a)? (?:otra|otro|alguien|una senora|un senor|una muchacha|un muchacho|un "
                r"cliente|mi \w+ anterior|la duena|el dueno|su)\b"
            ),
            (
                r"(?:le|te|les|se|creo que)? ?(?:erraste|erro|erraron|equivocaste|equivoco|equivocaron|fallaste|"
                rf"confundio|confundiste|confundieron)(?: \w+)? (?:de|el|al|con el|en el) {_NUMERO}\b(?<!me equivoco "
                r"de numero)"
            ),
            (
                r"(?:esta|estas|estan|anda|andas|andan) (?:escribiendo|mandando|marcando|llamando|texteando|enviando)"
                rf"(?: \w+){{0,3}} (?:al|a un|a) (?:{_NUMERO}|persona) (?:incorrect|equivocad|errone|que no es)\w*"
            ),
            (
                r"(?:tiene|tienes|tienen|les dieron|le dieron|te dieron|traen)(?: \w+){0,2} (?:mal|equivocado|el) ?"
                rf"(?:el )?{_NUMERO}(?: mal| equivocado| incorrecto| anterior| viejo)(?= /|$| porque| yo| no)"
            ),
            (
                r"(?:yo )?(?:recien|apenas|acabo de|hace poco) (?:\w+ ){0,3}(?:compre|saque|estrene|active|"
                rf"recib\w+|me dieron|me asignaron) (?:\w+ )?{_NUMERO}\b(?! (?:nuevo para|y (?:ya|ando)))"
            ),
            (
                rf"(?:tiene|tienen|tienes|anotaron|anotaste|apuntaron|apuntaste|guardaron|copiaron|(?<!me )dieron|pasaron|"
                rf"registraron)(?: \w+)? mal (?:el|mi|su|este|ese) ?{_NUMERO}\b(?! (?:de la|del|de mi))"
            ),
            (
                rf"(?:acabo de|recien|apenas) (?:\w+ )?(?:estrenar|comprar|sacar|activar|recibir|adquirir|obtener|contratar)"
                rf" (?:este|esta) {_NUMERO}\b|(?:duen[oa]|usuari[oa]) (?:anterior|de antes|pasad[oa])\b|anterior duen[oa]\b"
            ),
            (
                r"(?:el|ella|mi (?:hij[oa]|espos[oa]|marido|herman[oa]|papa|mama)) (?:ya )?(?:tiene|usa|cambio a|trae) otro "
                rf"{_NUMERO}\b"
            ),
            rf"(?:ya )?no (?:es|tiene|usa|ocupa) (?:su|de (?:el|ella|ese|esa)|este|ese) {_NUMERO}\b",
        ),
    ),
    (
        "marco marcaste marcaron mal escribio escribiendo mandando enviando error equivocacion",
        (
            (
                rf"(?:^|(?<=/ )|usted |ustedes |creo que ){A_NAME} (?:mal|equivocado)(?= /|$| de| el)|"
                r"(?:me|nos) (?:estas|estan|esta) (?:escribiendo|mandando|enviando|llamando|marcando)(?: \w+){0,3} por "
                r"(?:error|equivocacion)|(?:me|nos) (?:llega|llegan|llego|llegaron|estan llegando)(?: \w+){0,3} por "
                r"(?:error|equivocacion)"
            ),
            (
                r"(?:^|(?<=/ )|usted |ustedes |creo que |me |que )(?:marco|marcaste|marcaron|escribio|escribiste|"
                r"texteaste) (?:mal|equivocado|a quien no (?:era|es)|a la persona equivocada)\b"
            ),
        ),
    ),
    (
        "quien conozco conocemos",
        (
            (
                rf"no se (?:ni )?quien (?:es|son|sea) (?:{A_NAME}|usted|ustedes|esa (?:persona|senora)|ese (?:senor|"
                r"tipo)|esa|ese|la tal|el tal)\b"
            ),
            (
                rf"no (?:conozco|conocemos) (?:a )?(?:ningun[oa]?|nadie|esa persona|ese nombre|{A_NAME}|a la tal|al "
                r"tal)\b|(?:mensaje|numero|persona|quien)\b.{0,50}\bno (?:la|lo|le|los|les) conozco\b"
            ),
            (
                r"(?:quien|a quien|con quien) (?:busca[ns]?|quiere[ns]? hablar|llama[ns]?)\b(?=[^/]*\b(?:no|aqui|"
                r"equivoc\w+|otra)\b)"
            ),
        ),
    ),
    (
        (
            "confunde confunden confundes confundido confundida equivocado equivocada equivoco aqui es otra persona "
            "hablando cliente"
        ),
        (
            (
                r"(?:usted|ustedes|tu|te|se|me)(?: \w+)? (?:me )?(?:confunde|confunden|confundes|esta confundiendo|"
                r"estan confundiendo)(?= /|$| con| de| usted)|(?:se|te|os|lo) (?:ha|has|han|habra|habras|habran|"
                r"habeis) (?:equivocado|confundido)\b"
            ),
            (
                r"(?:^|(?<=/ ))(?:disculpe |perdon |oiga |no )*no es (?:aca|aqui|este (?:numero|telefono))(?= /|$| "
                r"disculpe| perdon| senora| joven)|(?:aqui|aca|esto|este|esta) es (?:la|el|una|un) (?:tienda|oficina|"
                r"negocio|restaurante|taller|farmacia|consultorio|casa de|empresa|comercio|escuela|local|clinica|"
                r"(?:ferre|tortill|pan?ad|carnic|peluqu|papel|zapat|flor(?:ist)?|verdul|pescad|pastel|taqu|pizz|cafet|lavand|"
                r"joy|libr|frut|pollo|tintor|boll|refaccion)eria)\b"
            ),
            (
                r"(?:hablando|platicando|escribiendo|tratando) con (?:otra persona|otro|la persona equivocada|quien "
                r"no es|alguien mas)\b|(?:no soy|yo no soy|nunca he sido) client[ea] (?:de )?(?:ustedes|suy[oa]|"
                r"tuy[oa]|de ahi)\b"
            ),
            (
                r"lo de (?:otra persona|otro|alguien mas)\b|revis(?:en|e|a) (?:a quien|bien (?:a quien|el (?:numero|"
                r"telefono)))\b|(?:anotad[oa]|anotaron|anoto|apuntad[oa]|apuntaron|dando|dieron|dio|dado) mal (?:el|"
                r"mi|su) (?:telefono|numero|celular)\b"
            ),
        ),
    ),
    (
        "numero telefono cambio cambiado movil",
        (
            rf"{A_NAME} (?:ya )?(?:cambio de|tiene otro|usa otro) {_NUMERO}(?= /|$| hace| ya| desde| este)",
            (
                r"(?:ese|este|el) (?:numero|telefono|celular|movil) (?:ya )?no es (?:de|del|de la|de dona|de don)\b|"
                r"(?:ya )?cambio de (?:numero|telefono|celular)\b.*\b(?:ahora|lo tengo|mio|yo)\b|(?:movil|telefono|"
                r"numero|celular) de (?:mi|la|una) (?:empresa|negocio|oficina|tienda|trabajo)\b.*\b(?:no|ninguna?)\b"
            ),
            (
                rf"(?:yo )?no soy (?:el |la |don |dona )?{A_NAME}\b|(?:aqui|aca) no (?:trabaja|hay|vive|esta) "
                r"(?:ningun[oa]? )?\w+\b(?= /|$| senora| disculpe)"
            ),
        ),
    ),
)
