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
        "equivocado equivocada el ella asi confundiendo equivocais equivocan dueno duena idea soy",
        (
            r"^(?:(?:perdon|hola|disculpe|no|esta|creo que) )*equivocad[oa] / (?:no|yo|este|aqui|aca|perdon|disculp|esto)\w*",
            r"(?<!ya )(?<!todavia )no soy (?:el|ella)(?= /|$)",
            r"(?:yo )?no me llamo asi(?= /|$)",
            r"(?:me|nos) (?:esta|estas|estan) confundiendo(?: \w+)? (?:con|de) \w+|os equivoc(?:ais|an|asteis)\b",
            rf"(?:anterior|antiguo|viejo|antes) duen[oa] (?:\w+ )?(?:era|se llama\w*) {A_NAME}\b",
            rf"(?:ni idea|no tengo (?:ni )?idea|sin idea)(?: de)? quien (?:es|sea|son) (?:{A_NAME}|dana|mira)\b",
            rf"^{A_NAME} no soy(?: yo)?$",
        ),
    ),
    (
        "nadie confundiendo equivocando equivoca equivocan equivoco equivocaron alguien otra otro soy aqui aca mal dana mira",
        (
            r"no hay nadie (?:\w+ )?(?:llamad[oa]|que se llame|de nombre|con ese nombre|con el nombre)\b",
            r"(?:^|(?<=/ ))(?:usted |creo que |oiga |disculpe )*(?:se|te) (?:esta|estas) (?:confundiendo|equivocando)(?= /|$| de (?:persona|numero))",
            r"^(?:usted )?se equivocan?(?: usted)?$|^(?:(?:sr|sra|senor\w*|joven|amig[oa]|disculpe|perdon|oiga) )+se equivoc(?:o|aron|a|an)(?= /|$)",
            r"(?:ese|este|el|su) (?:mensaje|texto)(?: \w+)? (?:iba|era|es|va|fue) para (?:alguien mas|otra persona|otr[oa])\b",
            r"^(?:perdon |disculpe )?yo no soy$|^(?:(?:no|perdon|disculpe|hola|yo)(?: /)? )+soy otra persona$",
            r"^(?:(?:no|perdon|disculpe)(?: /)? )*(?:el|ella) (?:ya )?no (?:vive|trabaja) (?:aqui|aca)(?= /|$)",
            r"^(?:disculpe |perdon |creo que )*(?:esta|tienes?|tienen) mal (?:el|este|ese) (?:numero|telefono)$",
            r"no conozco a (?:la |el )?(?:dana|mira)(?= /|$| ni)",
            rf"{A_NAME} (?:ya )?no (?:vive|trabaja|esta) (?:aqui|aca)(?= /|$| hace| desde)",
        ),
    ),
    (
        "numero telefono celular cel linea movil",
        (
            (
                rf"(?:este es mi {_NUMERO}|este {_NUMERO} es mi[oa]|tengo este {_NUMERO}|uso este {_NUMERO}|este {_NUMERO} lo (?:tengo"
                r"|uso)) (?:yo )?(?:desde|hace|de hace|ya hace)\b"
            ),
            rf"llevo (?:\w+ ){{1,4}}con este {_NUMERO}\b",
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
_A_FIRM: Final = (
    r"(?:bancos?|empresas?|reclutador\w*|recruiters?|rrhh|recursos humanos|hr|clinica|seguro|escuela|universidad|hospital|agencia|"
    r"oficina|nomina|gimnasio|gym|compania|companias|sat|sepe|imss|hacienda|ellos|registro|notaria|tienda)"
)
# What sounds like a stranger's words and is said of a call, a job, a friend or of oneself.
NOT_STRANGERS: Final = (
    r"no soy (?:yo )?(?:quien|el que|la que) (?:fui|era|soy|solia|creia|pensaba|decid\w+|mand\w+|pag\w+|empez\w+|tien\w+|debe|dijo|hizo)\b[^/]*",
    r"(?:la|el|mi|una|un) (?!(?:usted|persona)\b)\w+ se (?:equivoco|confundio) de persona y\b",
    (
        r"(?:mi|el|la) (?:jef[ea]|mama|papa|profe\w*|maestr[oa]|doctora?|banco|cajer[oa]|recruiter|reclutadora?|amig[oa]|herman[oa]|novi[oa]|espos[oa]|"
        r"cliente|meser[oa]|chofer|repartidor) se (?:equivoco|confundio)\b"
    ),
    r"(?:foto|video|cartel|credencial|audio|espejo)\b[^/]*no soy yo\b",
    r"no soy yo (?:el|la|lo) (?:problema|culpable|mal[oa]|unic[oa]|primer[oa]|dificil|rar[oa]|loc[oa]|responsable|encargad[oa])\b",
    r"no soy yo en (?:la|esa|ese|el|esta|las)\b",
    rf"(?:mi|el|la|nuestr[oa]) (?!(?:numero|telefono|celular|nombre|mensaje)\b)\w+ (?:ya )?no es {A_NAME}\b",
    (
        r"(?:aqui|aca) no hay (?:nada|trabajos?|empleos?|chamba|much[oa]s?|tant[oa]s?|agua|luz|internet|senal|dinero|vacantes|oportunidades|"
        r"futuro|crecimiento|tiempo|espacio|prisa|excusas|problemas?|entrevistas|ofertas|gente|como|quien|que|ni|mas|cafe)\b[^/]*"
    ),
    r"me confund\w+ (?:con [^/]* (?:siempre|seguido|jaj\w*|a veces|mucho)\b|(?:siempre|seguido|mucho|a veces) con )",
    r"(?:pens(?:e|o|aba|aron)|crei|creyo|creyeron|dijo|dijeron|parecia|supuse)(?: \w+)? (?:que )?(?:era|fuera|seria) (?:un )?(?:numero|mensaje) equivocado\b",
    (
        r"(?:estaba|estuve|andaba|sali|vivia|trabajaba|negociaba|seguia|sigo) (?:yo )?(?:\w+ndo )?(?:\w+ )?(?:con|a) la persona (?:equivocada|"
        r"incorrecta|que no era)\b"
    ),
    r"(?!(?:por|ser|parecer|creer)\b)\w+[aei]r(?:me|l[oa]s?|se)? (?:\w+ )?no es para mi\b",
    r"(?:corrij|correg|cambi|actualiz|arregl)\w*[^/]*(?:/ )?(?:porque |que )?esta equivocad[oa]\b|mi (?:numero|telefono|correo|nombre) esta equivocad[oa]\b",
    r"(?:llame|marque|hable|escribi)\b[^/]*(?:/ )?(?:pero|y) (?:ya )?no es (?:su|el|ese) (?:numero|telefono|celular)\b",
    (
        r"(?:hoy|ayer|anoche|ultimamente|esta semana|este mes|estos dias|hace (?:dias|semanas|meses|tiempo)|ya|a veces|asi|sin "
        r"(?:cafe|dormir)|cuando [^/]*|desde que [^/]*) (?:simplemente |de verdad )?no soy (?:yo|la mism[oa]|el mism[oa])\b|no soy yo "
        r"(?:ultimamente|hoy|ahora|estos|desde|cuando|sin|en (?:las|los|esos|estas)|con)\b"
    ),
    (
        r"no conozco a nadie (?!(?:que se|con ese|con este|de ese|de este|llamad|asi|de nombre|por ese|por aqui)\b)(?:en|de|del|ahi|alli"
        r"|aqui|alla|aca|que|con|todavia|aun|mas|fuera|tan|igual|nuev|para|como)\w*[^/]*"
    ),
    (
        r"(?<!usted )(?<!ustedes )(?<!usted me )(?:me |nos )?(?:llamo|llamaron|marco|marcaron|hablo|hablaron|contesto|escribio|escribieron) "
        r"(?:con el |un|una|alguien|otr[oa]|unos|unas|por|con|hoy|ayer)\b[^/]*numero (?:equivocado|incorrecto)\b"
    ),
    (
        r"(?:un[oa]|otr[oa]|dos|tres|\d+|l[ao]s? (?:primer[oa]|segund[oa]|tercer[oa]?|cuart[oa]|ultim[oa]|otr[oa]s?)|el (?:primero|segundo"
        r"|tercero|ultimo|otro)|pero|y|solo que|resulta que) (?:me )?(?:era|eran|fue|fueron|salio|salieron|resulto|resultaron|dio|daba) "
        r"(?:un |una |de )?numeros? (?:equivocados?|incorrectos?|erroneos?)\b"
    ),
    r"(?:\d+|dos|tres|cuatro|varios|un par de|puros?) numeros? (?:equivocados?|incorrectos?|erroneos?)\b",
    (
        r"^(?:(?:no|si|hecho|listo|casi|pues|la verdad|intente|llame|marque) (?:/ )?)+(?:pero |y )?(?:(?:era|fue|salio|resulto|daba|me dio) "
        r")(?:un |el )?numero (?:equivocado|incorrecto)\b"
    ),
    (
        r"(?:llame|marque|intente|hable|escribi|probe)\b[^/]*(?:/ )?(?:pero|y|con|a|al|era|fue|salio)(?: era| fue| un| el)* numero "
        r"(?:equivocado|incorrecto)\b"
    ),
    r"(?:wrong number|numero equivocado) (?:en|del|de|que) (?:la|el|mi|su|un|una|los|las|linkedin|internet|google|salia|venia|aparecia)\b",
    (
        r"(?:me |nos )?(?:contesto|atendio|respondio|abrio|hablo con|hable con|llame a|escogi a|elegi a|contrate a) (?:a )?(?:la|una) "
        r"persona (?:equivocada|incorrecta)\b"
    ),
    (
        r"el (?:numero|telefono|celular|cel|contacto) que (?:tenia|tengo|teniamos|habia|anote|aparec\w+|encontre|sale|salia|viene|venia|"
        r"busque|guarde|me (?:dier\w+|dio|pas\w+|mand\w+))[^/]*"
    ),
    (
        r"(?:ese|el|este|su) (?:numero|telefono|celular|cel) (?:ya )?no (?:es|pertenece|existe|sirve|funciona|da|entra)(?= /|$| (?:de|a) "
        rf"(?:(?:la|el|esa|ese|una|un|las|los) )?(?:{_A_FIRM}|despacho|consultorio|restaurante|taller|negocio|ahi|ellas))"
        r"(?: \w+){0,3}(?<!este numero ya no es mio)"
    ),
    (
        r"no soy la persona (?:(?:indicada|adecuada|correcta|ideal|perfecta) (?:para|de|en)|mas|menos|que (?:era|fui|creia|pensaba|quiero|"
        r"solia)|de (?:antes|hace))\b[^/]*|no soy (?:el|la) (?:que (?:era|fui|fue|soy|antes)|de (?:antes|siempre|hace))\b[^/]*"
    ),
    (
        rf"{_A_FIRM}\b[^/]*(?:/ )?(?:que |porque |ya que |y |pues |es que )*(?:me )?(?:tienen?|tenian?|anot\w+|apunt\w+|guard\w+|copi\w+"
        r"|registr\w+|pusieron|escrib\w+) mal (?:mi|el|mis|su) \w+"
    ),
    (
        r"(?:es[ea]|est[ea]|el|la|un|una|esos?|estos?) (?:\w+ )?(?:puesto|trabajo|vacante|chamba|curro|carrera|empleo|oferta|curso|rol|"
        r"entrevista|ciudad|vida|rutina|dieta|gym|gimnasio|profesion|area|sector|equipo|ambiente|horario|turno|empresa|industria|deporte|"
        r"yoga|ingles|oficina|negocio|relacion|noticia|llamada|pregunta|regano|queja|aplauso|premio) (?:\w+ )?no (?:es|son|era|eran|fue) para mi\b"
    ),
    (
        r"(?:colega|companer[oa]|amig[oa]|contacto|reclutador[a]?|prim[oa]|vecin[oa]|hij[oa]|jef[ea]|recruiter|profesor[a]?|doctor[a]?|"
        rf"lic|licenciad[oa]|senor[a]?|gerente) {A_NAME} ya no (?:trabaja|vive|esta|tiene|usa|es)\b"
    ),
    rf"{A_NAME} ya no (?:trabaja|esta|vive|labora) (?:ahi|alla|alli|con\w*|en (?:la|esa|el|ese|mi|su|una|otra))\b",
    (
        rf"no (?:soy|era|es|eres) {A_NAME} (?:slim|musk|jobs|gates|messi|bezos|rivera|guevara|garcia marquez|bolt|maria|nadal|einstein"
        r"|superman|magno|bond)\b"
    ),
    rf"(?:el|la|los|las) que (?:contest|atend|llam|abri|respond|habl|marc)\w+(?: \w+)? no (?:era|es|fue|eran) (?:{A_NAME}|el|la|quien)\b[^/]*",
    rf"(?:si|dale|claro|ok)(?: /)? (?:pero |solo que |aunque )?no soy {A_NAME}(?: /)? (?:sino|soy|es) (?:{A_NAME}|con)\b",
)
