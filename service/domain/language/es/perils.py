"""Un balazo, un trago de lejía, quien no despierta: peril in Spanish, told of oneself, of others, by others."""

from typing import Final

_PASTILLAS: Final = (
    r"(?:pastillas?|pastas|pildoras|comprimidos|medicinas?|medicamentos?|paracetamol\w*|ibuprofeno\w*|clonazepam|rivotril|"
    r"tafil|diazepam|alprazolam|lorazepam|orfidal|trankimazin|insulina|antidepresivos|calmantes|somniferos|tramadol|"
    r"capsulas|sertralina|aspirinas?)"
)
_VENENO: Final = (
    r"(?:lejia|lavandina|cloro|amoniaco|anticongelante|matarratas|raticida|veneno|insecticida|detergente|desinfectante|"
    r"thinner|tiner|aguarras|sosa caustica|salfuman|acido muriatico|herbicida|pesticida|plaguicida)"
)
_ARMA: Final = r"(?:escopeta|pistola|arma|rifle|fusil|revolver|metralleta|machete|hacha)"
_SUYO: Final = (
    r"(?:mujer|espos[oa]|marido|novi[oa]|pareja|hij[oa]s?|hijit[oa]s?|nin[oa]s?|bebe|mama|madre|papa|padre|herman[oa]s?|"
    r"abuel[oa]|suegr[oa]|sobrin[oa]s?|ex|vecin[oa]|perr[oa])"
)
_ALGUIEN: Final = (
    r"(?:mi|mis|su|el|la|un|una) (?:\w+ )?(?:amig[oa]|mejor amig[oa]|herman[oa]|companer[oa](?: de \w+)?|hij[oa]|espos[oa]|"
    r"marido|mujer|prim[oa]|vecin[oa]|soci[oa]|colega|jef[ea]|alumn[oa]|pareja|novi[oa]|papa|mama|padre|madre|ti[oa]|"
    r"sobrin[oa]|roomie|cunad[oa]|suegr[oa]|ex|abuel[oa]|chic[oa]|chav[oa]|pib[ea]|muchach[oa]|niet[oa]|bebe|nin[oa])"
)
_GOLPES: Final = (
    r"(?:golpes|trompadas|palos|patadas|pinas|hostias|ostias|madrazos|punetazos|trancazos|palazos|cachetadas|combos|"
    r"putazos|chingadazos|vergazos|machetazos|cuchilladas|balazos|punaladas|batazos|cintazos|cinturonazos|correazos)"
)
_INERTE: Final = r"no (?:se )?(?:me )?(?:despierta|reacciona|responde|respira|mueve|levanta|abre los ojos|se mueve)"

PERILS: Final = (
    (
        "despierta reacciona responde respira mueve levanta abre",
        (
            (
                rf"{_INERTE}\b.*\b(?:pastillas|frascos?|blister\w*|sangre|ambulancia|azul|espuma|veneno|jeringa|vomit\w*|se tomo|se trago|tomo (?:algo|muchas|todas)|"
                r"respira apenas|ayuda|auxilio)\b|(?:pastillas|frascos? vaci\w+|blister\w*|sangre|espuma|jeringa)\b[^/]*(?:/ )?"
                rf"[^/]*\b{_INERTE}\b"
            ),
            (
                r"\b(?:le|la|lo) (?:pegue|di (?:un|una|con)|golpee|empuje|dispare|clave|estrangule|ahorque|tire|avente)\b.*\b"
                rf"{_INERTE}\b"
            ),
        ),
    ),
    (
        (
            "trompadas palos golpes patadas pinas hostias ostias madrazos punetazos trancazos palazos cachetadas combos putazos "
            "chingadazos vergazos machetazos cuchilladas balazos punaladas batazos cintazos cinturonazos correazos"
        ),
        (
            (
                r"(?:me|nos) (?:cag[oaue]\w*|molio|muele|lleno|llena|agarro|agarra|revienta|revento|deshace|deshizo|mata|matan|mato|"
                rf"surtio|surte|tundio|tunde|hincho|hincha|infla|inflo|cosio|cose|va a \w+|corrio|recibe|recibio) (?:a|de) {_GOLPES}"
                r"\b(?! (?:el|la|este|esta|de) (?:examen|entren\w+|clase|trabajo|realidad|vida|mercado|entrevista))"
            ),
            (
                r"(?:esta|estan|estaba|sigue|siguen|anda) (?:matando|moliendo|reventando|agarrando|cagando|deshaciendo|inflando)"
                rf"(?:la|lo|los|las)? a {_GOLPES}\b"
            ),
        ),
    ),
    (
        "matando golpeando pegando pegandole ahorcando ahogando pateando estrangulando",
        (
            (
                r"(?:esta|estan|estaba|sigue|siguen|anda) (?:matando|golpeando|pegando|pegandole|ahorcando|ahogando|pateando|"
                rf"estrangulando)(?:l[oae]s?)? (?:a golpes )?a (?:su|sus|mi|mis|la|el|una|un) (?:\w+ )?{_SUYO}\b(?! (?:la (?:gripe|gripa|"
                r"tos)|de (?:risa|hambre|aburrimiento)|a (?:besos|preguntas)))"
            ),
        ),
    ),
    (
        "pegue golpee mate lastime viole empuje peguen golpeen maten",
        (
            (
                r"(?<!para )que (?:hoy |esta noche |mi \w+ |el )?no (?:me|nos|le) (?:vuelva a )?(?:pegue|golpee|mate|lastime|viole|"
                r"empuje)n?(?= /|$| (?:hoy|esta noche|otra vez|mas|de nuevo|manana|cuando (?:llegue|llega|vuelva)|a mi|al llegar|"
                r"delante)\b)(?! (?:mas|hoy|otra vez) (?:el|la|los|las|por)\b)"
            ),
            (
                r"\ble (?:pegue|di una (?:paliza|golpiza|madriza)|di de golpes) a (?:mi|la|el|mis) (?:\w+ )?"
                r"(?:mujer|espos[oa]|novi[oa]|pareja|hij[oa]s?|mama|madre|bebe|nin[oa]s?|papa|padre)(?= /|$| (?:y|otra vez|de nuevo|"
                r"anoche|ayer|hoy|muy|bien|fuerte|porque|delante|con)\b)(?! (?:y gane))"
            ),
        ),
    ),
    (
        (
            "balazo balazos tiro tiros disparo disparos plomazo punalada punaladas navajazo navajazos cuchillada cuchilladas "
            "machetazo machetazos batazo"
        ),
        (
            (
                r"(?:me|nos) (?:han dado|ha dado|acaba\w* de dar|dio|dieron|pego|pegaron|metio|metieron|solto|clavo) (?:un |una |dos |"
                r"tres |varios |varias |como \w+ )?(?:balazos?|tiros?|disparos?|plomazos?|punaladas?|navajazos?|cuchilladas?|"
                r"machetazos?|batazos?)\b(?! (?:en el pie\b.*\b(?:broma|equivoque|sol[oa])\b|(?:de (?:esquina|castigo)|libre|penal|largo)|de (?:realidad|suerte|gracia de)|(?:en el|al) (?:palo|travesano|arco|angulo|balon|poste)|en el (?:futbol|juego|fifa|free fire|partido)|"
                r"por la espalda (?:mi|el|la) (?:jef|soci|companer)))"
            ),
        ),
    ),
    (
        "balazo balazos tiro tiros punalada punaladas navajazo cuchillada cuchilladas machetazo",
        (
            (
                r"\ble (?:pegue|di|meti|solte|clave|he (?:pegado|dado|metido)) (?:un|una|dos|tres|varios|varias) (?:balazos?|tiros?|"
                r"punaladas?|navajazos?|cuchilladas?|machetazos?)\b(?! (?:al? (?:\w+ )?(?:poste|balon|pelota|venado|jabali|blanco|lata|"
                r"pato|arco|porter\w+|canasta)|libre|penal|de (?:esquina|castigo)|en el (?:juego|free fire|partido)))"
            ),
        ),
    ),
    (
        "apunale acuchille estrangule degolle dispare mate apunalado acuchillado",
        (
            (
                r"\b(?:lo|la|los|las|le|les) (?:apunale|acuchille|estrangule|degolle|dispare|he (?:apunalado|acuchillado|"
                r"estrangulado|disparado|matado))(?= /|$| (?:y|con|sin|en (?:el|la)|ayer|anoche|hoy|ayuda|creo|a (?:mi|el|ella))\b)"
                r"(?! (?:en (?:el|la) (?:juego|partida|peli\w*|fifa|play)))"
            ),
            (
                r"(?:creo que|dios mio|ayuda|ya) (?:ya )?(?:lo|la|los) (?:mate|he matado)(?= /|$| (?:y|ayuda|sin querer|con)\b)(?! (?:en|"
                r"de risa))|\b(?:lo|la) mate sin querer\b"
            ),
        ),
    ),
    (
        (
            "lejia lavandina cloro amoniaco anticongelante matarratas raticida veneno insecticida detergente desinfectante thinner "
            "tiner aguarras sosa salfuman acido herbicida pesticida plaguicida"
        ),
        (
            (
                r"(?<!como )\b(?:(?:me|se|nos|lo|la|le) )?(?:(?:he|ha|acabo de|acaba de|voy a|va a|quiero|pienso) )?(?:tragu?e|trago|"
                r"tragado|tragarme|tome|tomo|tomado|tomarme|tomarse|bebi|bebio|bebido|beberme|beberse)(?: (?!agua|del|con|fotos?|foto|curso)\w+){0,4} "
                rf"{_VENENO}\b(?! (?:emocional|del (?:rencor|estante|super|pasillo|mueble)|de las redes|para (?:limpiar|lavar|el|la|los|las)))"
            ),
        ),
    ),
    (
        "blister blisters frasco frascos caja cajas tira tiras bote botes punado punados monton tableta tabletas",
        (
            (
                r"(?:me|se|nos) (?:he |ha |acabo de |acaba de |voy a |va a )?(?:tom|trag|met|com|zamp|ech|manduc)\w+ (?:ya |todo |toda |"
                r"como |casi )*(?:un|una|el|la|medio|media|dos|tres|varios|varias) (?:blister|frasco|caja|tira|bote|punado|monton|"
                rf"tableta)s?(?: (?:enter[oa]|complet[oa]|llen[oa])s?)? de (?:l[ao]s |mis? |sus? )?{_PASTILLAS}\b"
            ),
            (
                r"se (?:ha )?(?:tomo|tomado|trago|tragado) (?:un|el) (?:blister|frasco|bote)(?: (?:entero|completo))?(?= /|$| (?:de (?:mi"
                r"|su|las|sus)|y|no|ayuda)\b)"
            ),
        ),
    ),
    (
        "pego colgo ahorco disparo cortarse enveneno tiro lanzo corto prendio",
        (
            (
                rf"{_ALGUIEN} (?:\w+ )?se (?:ahorco|enveneno|disparo (?:en|con)|pego un tiro|(?:tiro|lanzo|avento|arrojo) (?:del? (?:la|"
                r"un|una)? ?(?:puente|balcon|ventana|azotea|techo|edificio)|por (?:la|el) (?:ventana|balcon)|al (?:tren|metro|vacio(?! (?:legal|laboral))))|corto "
                r"las (?:venas|munecas)|prendio fuego|colgo(?= /|$| (?:y|en (?:el|la|su) (?:cuarto|bano|garage|garaje|cochera|patio|"
                r"habitacion)|con|de (?:la viga|un arbol|una viga|el arbol|la lampara)|ayuda)\b))(?! (?:y (?:se reinicio|no carga)|con los "
                r"audifonos|con el (?:trabajo|pago|telefono)))"
            ),
        ),
    ),
    (
        "escopeta pistola arma rifle fusil revolver metralleta machete hacha",
        (
            (
                r"(?:voy|ire|vuelvo|entro|llego|me presento|aparezco|regreso|bajo|iba|vamos)\b(?: (?!caza|cazar|caceria|monte|campo|finca|rancho|ensayo|cortar|coto|cerro|chapear|desmontar)\w+){0,6} con (?:la|el|un|una|mi) "
                rf"{_ARMA}\b(?! (?:de (?:agua|juguete|silicon|clavos|aire|pintura)|al (?:monte|campo|rancho|coto|cerro)|de caza))(?!.*\b"
                r"(?:caza|cazar|caceria|cortar lena|lena|disfraz|tiro al plato|maleza|ensayo|jabali\w*)\b)(?<!cazar con la escopeta)"
            ),
            (
                r"se (?:ha )?(?:encerr\w+|metio|atrinchero|salio|subio)(?: \w+){0,5} con (?:el|la|un|una|su|las|sus|unas) (?:\w+ )?"
                rf"{_ARMA}\b(?! de (?:agua|juguete|silicon))"
            ),
        ),
    ),
    (
        "pastillas cuchillo navaja soga cuerda",
        (
            (
                r"se (?:ha )?encerr\w+(?: \w+){0,5} con (?:el|la|un|una|su|las|sus|unas) (?:\w+ )?(?:pastillas|cuchillo|navaja|soga|"
                r"cuerda)\b"
            ),
        ),
    ),
    (
        "mata matara cuelga suicida quita tira matar colgar suicidar",
        (
            (
                r"(?:dijo|dice|escribio|escribe|mando|juro|jura|amenaza|amenazo|aviso|avisa|grita|grito|contesto|puso|llamo|repite)\b"
                r"(?: \w+){0,6} se (?:mata|matara|cuelga|suicida|quita la vida|tira (?:al|del|por)(?: \w+)? (?:tren|metro|puente|balcon|"
                r"ventana|azotea|vacio)|corta las venas|va a (?:matar|colgar|suicidar|quitar la vida|ahorcar))(?= /|$| (?:hoy|esta|si|"
                r"manana|y|delante|ahi|ya|cuando|con (?:pastillas|la|una))\b)(?! (?:si (?:pierde|gana|no gana|llueve)|y (?:no adelgaza)))"
            ),
        ),
    ),
    (
        "cielo mejor siempre",
        (
            (
                r"(?:nos (?:vamos|iremos|dormimos|dormiremos)|me (?:los|las|lo|la) llevo|me llevo a (?:mis|los|las|mi|el|la) "
                r"\w+)\b[^/]*(?:/ )?(?:\w+ ){0,6}?(?:(?<!gritar )al cielo(?= /|$| (?:juntos|con|hoy|esta))|a un lugar mejor(?= /|$| (?:donde nadie|juntos|que este mundo))|a dormir para "
                r"siempre)"
            ),
        ),
    ),
    (
        "fuego candela incendiar quemar gasolina",
        (
            (
                r"(?:voy a|vou a|quiero|ganas de|pienso|juro que|ire a|hay que|deberia|quisiera|tengo que|le voy a) (?:\w+ )?(?:(?:"
                r"prender|prenderle|pegarle|meterle|echarle|pegar|meter) (?:fuego|candela)|incendiar(?:les?)?|quemar(?:les?)?|rociar(?: con|"
                r"le)? gasolina)(?: (?:al?|la|el|l[ao]s|tod[ao]|est[ae]|es[ae]|mi|su|tu))* (?:oficina|casa|empresa|edificio|fabrica|local|escuela|tienda|bodega|"
                r"almacen|negocio|restaurante|colegio|coche|carro|auto|hospital)\b(?! (?:con (?:esta|este|la|una|mi|estas) (?:promo\w*|idea|campana|ventas?|musica|show)|de (?:papel|muneca|jengibre|chocolate)|en el "
                r"(?:juego|minecraft)))"
            ),
        ),
    ),
)
"""For Frames: what each row needs, and how the peril is told."""

UNPERILOUS: Final = (
    # Pills fetched for somebody, as every month.
    (
        r"(?:comprar|comprarle|recoger|pedir|llevar|llevarle|retirar|surtir|traer|compre|recogi|surti|ir por|pasar por|buscar|dar|darle|"
        r"organizar|acomodar) (?:hoy |ya )?(?:las|los|sus|unas|unos) (?:pastillas|medicinas|medicamentos|remedios)(?: \w+)? (?:de|para|a) (?:mi|"
        r"la|el|mis) (?:mama|papa|madre|padre|abuel\w+|suegr\w+|ti[oa]|hij[oa]s?|espos[oa]|marido|perr\w+|gat\w+|presion|tiroides|"
        r"alergia|azucar|corazon|diabetes)(?= /|$| (?:en|a|al|antes|y (?:la|el|los)|del?)\b)"
    ),
    # Those who meet it on the ward.
    (
        r"(?:guardia|turno|trabajando|noche|jornada|semana)(?: \w+){0,2} (?:en|de) (?:la |el )?(?:urgencias|emergencias?|ambulancia|guardia|"
        r"hospital|uci|samu|cruz roja|triaje|bomberos)\b[^/]*(?:/ )?[^/]*\b(?:sobredosis|apunalad\w+|baleados?|suicid\w+|intoxicad\w+|"
        r"ahorcad\w+)(?: y (?:una |un |dos |tres )?(?:sobredosis|apunalad\w+|baleados?|suicidios?|intoxicad\w+|infartos?))?(?! \w* ?(?:y "
        r"(?:ya no quiero|quiero morir)))"
    ),
    # What strikes harder than the answer did.
    (
        r"me (?:golpeo|pego|dolio|mato|golpea|pega|mata) (?:mucho |muchisimo )?(?:mas|menos|tanto|igual) (?:el|la|lo|que|su|no|tu|ver|leer) "
        r"(?!cara|cabeza|boca)\w+(?: \w+){0,4}"
    ),
    # A ball on the post.
    r"(?:me |le )?peg\w+ un tiro (?:al|en el) (?:poste|palo|travesano|arco|angulo|balon)\b",
    # Not so many messages.
    r"(?:no )?me (?:maten|mates|mate|mato|mata|mataron|matan|agarr\w+|acribill\w+|ahoguen|ahogues|bombardee\w*|revienten) a (?:puros |tantos )?(?:mensajes|preguntas|mensajitos|recordatorios|textos|correos)\b",
)
"""What is said of errands for the sick, of a shift, and of blows that are none."""
