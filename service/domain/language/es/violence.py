"""Danger from others, and to others, in Spanish; and sayings that are no danger."""

from typing import Final

_EL: Final = (
    r"(?:el|ella|mi (?:ex ?)?(?:esposo|marido|esposa|novio|novia|pareja|papa|padre|mama|madre|"
    r"padrastro|madrastra|hermano|hermana|hijo|tio|ex|jefe|roomie|vecino|companero|mujer)|"
    r"un (?:tipo|hombre|companero|desconocido))"
)
VIOLENCE: Final = (
    r"(?:ayud\w+|auxilio|socorro)(?: por favor)?(?: /)? (?:que )?me (?:va|van|quiere|quieren)(?: a)? matar\b",
    (
        r"me (?:ha |han |sigue |volvio a |anda |esta |suele |quiso |intento |quiere )?(?:madre(?:a|o|ando|"
        r"ar)|cachete(?:a|o|ado|ar)|patea|pateo|jalone(?:a|o|ar)|manose(?:a|o|ado|ar|aron|aban)|ahorc(?:a|o|ado|"
        r"ar|ando)|estrangul\w+|apunal\w+|acuchill\w+|tortur\w+|someti\w+|forz(?:o|a|aron|ado)|"
        r"oblig(?:a|o|aron|ando) a (?:tener|hacer cosas|acostarme)|tiene (?:encerrad|amenazad|"
        r"secuestrad)\w+|encerr(?:o|aron|ado)|jal(?:o|a|aba) (?:del? |el )(?:pelo|cabello|brazo)|"
        r"avent(?:o|a|aron) (?:contra|al|por|a la|de las|escaleras|la pared|un (?:plato|vaso|"
        r"cuchillo))|dio (?:un |una |otra )?(?:punetazo|golpe|cachetada|bofetada|patada|paliza|"
        r"madriza|golpiza|navajazo)|dejo (?:moretones|marcas|un ojo morado)|quieren? matar|va a matar|"
        r"van a matar|anda siguiendo|anda buscando para|amenaz\w+ de muerte|apunt\w+ con|"
        r"corri\w+ con un (?:cuchillo|machete|arma))\b(?! (?:la (?:entrevista|espera|tarea)|"
        r"de (?:risa|hambre|un coraje)|el (?:calor|trafico))\b)"
    ),
    (
        rf"\b{_EL}(?: \w+)? me (?:toco|toca|tocaba|toquetea|agarro|agarra|avento|avienta|jalo|"
        r"jala)\b(?! (?:el (?:turno|tema|hombro|corazon)|la (?:puerta|suerte)|esperar|trabajar|un)\b)"
    ),
    (
        r"abus(?:o|aron|a|an|ado) (?:sexualmente )?de mi\b(?! (?:confianza|paciencia|tiempo|buena|"
        r"bondad|amabilidad)\b)"
    ),
    r"(?:auxilio|socorro)\b",
    r"(?:tengo|traigo|con) (?:moretones|golpes|un ojo morado)\b(?! (?:de la (?:bici|caida|moto)|por caerme)\b)",
    (
        rf"(?:{_EL} )?(?:ya )?(?:me|nos) (?:volvio a |volvio |anda |andan |sigue |siguen |ha |han |esta |estan |estaban |estuvo |acaba de |va a |"
        r"quiere |quiso |intento |trato de |amenazo con |amenaza con |dice que va a |puede |"
        r"vuelve a )*(?:pega|pego|pegaba|pegado|golpea|golpeo|golpeaba|golpeado|golpeando|pegando|"
        r"ahorco|ahorca|ahorcar|violo|viola|violado|violaron|violar|matar|matara|va a matar|golpear|"
        r"pegar|lastimar|lastimo|ataco|abofeteo|cacheteo|pateo|patea|empujo|empuja|amenazo|amenaza|"
        r"amenazado|amenazan|amenazando|maltrata|maltrato|maltratado|maltratando|abuso|abusa|abusaron|"
        r"abusado|agredio|agrede|toco sin|jaloneo|encerro|encierra|hace dano|hizo dano|apunto con|"
        r"persigue|estan siguiendo|esta siguiendo|sigue a todas partes|estan persiguiendo|acosa|"
        r"acoso sexual\w*|acosando|estrangul\w+|secuestr\w+)\b(?! (?:la (?:risa|lluvia|noticia|duro|"
        r"gana|gripe|luz)|duro la|fuerte la|el (?:sol|calor|frio|trafico|hambre|sueno|virus|covid|"
        r"cansancio|jefe de risa|trabajo|estres)|un (?:susto|virus|cansancio)|a (?:hacer|aplicar|"
        r"intentar|seguir|probar|buscar)|hoy la|con (?:que|despedir|mas trabajo)|de risa|mas trabajo)\b)"
    ),
    r"(?:me|nos) (?:violaron|golpearon|asaltaron sexualmente|atacaron|secuestraron)\b",
    r"fui (?:violada|violado|abusad[oa]|golpead[oa]|agredid[oa])\b",
    r"violencia (?:domestica|intrafamiliar|de genero|en (?:mi )?casa)\b(?! (?:curso|taller|charla)\b)",
    r"(?:relacion|esposo|marido|novio|pareja|hogar|casa|padre|papa) (?:muy )?(?:abusiv[oa]|violent[oa])\b",
    r"(?:es|se pone|se puso|esta) (?:muy )?(?:violent[oa]|abusiv[oa])\b",
    (
        # "me the" is "me da" to whom English textese is spelled out.
        r"(?:tengo|me da|me the|le tengo) (?:mucho )?miedo(?: (?:a|de|que|ir|volver|regresar|llegar|estar|en|"
        r"con))* (?:mi (?:esposo|marido|novio|pareja|ex|papa|padre|padrastro|casa)|el(?= /|$)|"
        r"que (?:el )?(?:me (?:mate|pegue|golpee|haga|lastime)|venga|regrese)|casa|la casa)\b"
    ),
    r"no me deja (?:salir|ir|irme)(?: de (?:la )?casa)?\b",
    (
        r"(?:tiene|trae|saco|con) (?:una |un )?(?:pistola|cuchillo|arma|machete|"
        r"navaja)\b(?! (?:de (?:juguete|agua|silicon)|sin filo)\b)"
    ),
    r"llam(?:a|e|en) (?:a la policia|al 911|a una ambulancia)\b",
    r"necesito (?:una ambulancia|a la policia|a la ambulancia)\b",
    r"ayuda(?:me)? (?:por favor )?me (?:va a matar|quiere matar|esta pegando)\b",
    (
        r"(?:quiero|voy a|ganas de|quisiera|pienso|planeo|voi a|podria|tengo ganas de|me dan ganas de|"
        r"puedo|estoy por|estoy a punto de|deseo|juro que) (?:de )?(?:matar(?:lo|la|los|las|le)?|"
        r"golpear(?:lo|la|los)?|lastimar(?:lo|la|los)?|hacer(?:le|les)? dano|disparar(?:le|les)?|"
        r"apunalar(?:lo|la)?|acuchillar(?:lo|la)?|ahorcar(?:lo|la)|quemar(?:lo|la)?|envenenar(?:lo|"
        r"la)?|pegarle un tiro)(?: a (?:mi|mis|un|una|la|el|los|las|todos|alguien|esa|ese|"
        r"toda)(?: \w+)?)?\b(?! (?:el tiempo|tiempo|dos pajaros|el hambre|el gusanillo|moscas|"
        r"cucarachas|hormigas|al bebe a besos|a besos)\b)"
    ),
    (
        r"(?:mi|un|una|el) (?:amig[oa]|herman[oa]|hij[oa]|espos[oa]|pareja|mama|papa|prim[oa]|"
        r"novi[oa]|vecin[oa]|companer[oa])(?: \w+){0,4} (?:se (?:quiere|va a|quiso|intento|"
        r"trato de) (?:matar|suicidar|morir|ahorcar|cortar|tirar)|quiere (?:morir(?:se)?|matarse|"
        r"suicidarse|quitarse la vida|lastimarse)|(?:intento|trato de|piensa|amenaza con|"
        r"dice que (?:quiere|va a)) (?:matar(?:se)?|suicidarse|morirse|quitarse la vida)|se (?:tomo|"
        r"trago) (?:todas )?(?:las|unas|muchas) pastillas|esta en peligro)\b"
    ),
)  # fmt: skip
IDIOMS: Final = (
    (
        r"(?:matar|mato|mate) (?:esa|esta|este|ese|el|la|los|las|estos|esos|mis|mi|"
        r"un) (?:presentacion|pendientes?|tarea|entrevista|examen|lista|reporte|proyecto|antojo|"
        r"tiempo|aburrimiento|correos?|inbox|miedos?|bichos?|cucarachas?|plaga)\b"
    ),
    r"me (?:va|van) a matar (?:si(?! (?:me voy|l[oa] (?:dejo|denuncio)|hablo|digo|me escapo|regreso|no (?:vuelvo|regreso)))|cuando|de (?:risa|un|hambre|estres|coraje)|por (?:llegar|no)|jaja\w*)\b",
    (
        r"(?:chiste|meme|broma|video|eso|esa|foto|cara|risa|cuento|"
        r"historia)(?: \w+){0,2} me (?:mato|mata|matan|mataron)\b"
    ),
    (
        r"me (?:mato|mata|mataste|matas|matan) (?:de |con )?(?:la |tu |el |su )?(?:risa|chiste|"
        r"curiosidad|carcajada\w*|meme|sueno|hambre|aburrimiento|pena|ternura)\b"
    ),
    (
        r"miedo(?: (?:a|de|que|ir|volver))* (?:hablar|fracasar|perder|no|la entrevista|equivocarme|"
        r"llegar tarde|al rechazo|lo que digan|el rechazo|llamar|aplicar)\b"
    ),
    (
        r"(?:me )?(?:muero|morir(?:me|se)?|muriendo|muerto|muerta|moria|mori|muere|murio|mueren|"
        r"murieron) (?:de|del|por|a|en|de la|de pura|de puro) (?:la |el |pura |puro |tanta |"
        r"tanto )?(?:risa|hambre|sueno|verguenza|pena|frio|calor|ganas|aburrimiento|sed|curiosidad|"
        r"nervios|amor|cansancio|envidia|antojo|ternura|miedo|verte|ver|ir|saber|conocer|contarte|"
        r"un cafe|unos tacos|emocion|felicidad|alegria|carcajadas)\b"
    ),
    (
        r"muert[oa]s? de (?:la )?(?:risa|hambre|sueno|cansancio|miedo|frio|calor|verguenza|"
        r"aburrimiento|sed|nervios)\b"
    ),
    (
        r"(?<!ayudenme )(?<!ayudame )(?<!ayuda )(?<!auxilio )(?<! el )(?<!^el )(?<!ella )(?<! ex )(?<!dice que )(?<!dijo que )(?<!jura que )(?<!juro que )(?<!dice )(?<!dijo )(?<!gritando que )(?<!gritando )(?<!diciendo que )(?<!diciendo )(?<!escondanme )(?<!escondeme )(?<!novio )(?<!marido )(?<!pareja )(?<!padrastro )(?:esto|este (?:trabajo|calor|dolor de cabeza|"
        r"trafico|jefe|sueldo)|el (?:trabajo|calor|"
        r"trafico|frio|gym|estres|trayecto|jefe|examen)|la (?:espera|tarea|busqueda|escuela|dieta|"
        r"cruda)|mi (?:jefe|mama|esposa|esposo|espalda|novia)|los (?:zapatos|tacones|pies|nervios)|"
        r"las (?:entrevistas|juntas)|tu|me|ejercicio|rutina|que)(?: ya)? (?:me )?(?:esta|estan|va a|"
        r"van a|anda|estas) ?(?:a )?(?:matando|matar)(?: de (?:risa|hambre|calor|sueno|"
        r"cansancio))?(?= /|$| jaj\w*| lol| de | con | por | si(?! (?:me voy|l[oa] (?:dejo|denuncio)|hablo|digo))| cuando| hoy)"
    ),
    r"matar (?:el|un|al) (?:tiempo|hambre|rato|gusanillo|gusano|antojo|aburrimiento)\b",
    r"matar (?:dos|2) pajaros\b",
    (
        r"me mat(?:o|e|aba|ando|ar) (?:trabajando|estudiando|entrenando|haciendo|buscando|en el gym|"
        r"de (?:la )?risa|con el trabajo|por (?:este|esta|el|la|mi) \w+)\b"
    ),
    r"mata ?(?:cucarachas|moscas|hormigas)\b",
    r"mor(?:i|ir|ia|irme) en el intento\b",
    (
        r"(?:pilas?|bateria|telefono|celular|carro|coche|compu|computadora|laptop|planta|wifi|"
        r"internet|motor)(?: \w+){0,2} (?:se )?(?:murio|muert[oa]|muere|muriendo)\b"
    ),
    (
        r"(?:se me|se) murio (?:el|la) (?:pila|bateria|telefono|celular|carro|coche|compu|computadora|"
        r"laptop|planta|wifi|internet)\b"
    ),
    r"punto muerto\b",
    r"hora(?:s)? muerta(?:s)?\b",
    r"tiempo muerto\b",
    r"(?<!pensamientos )(?<!ideas )(?<!amenaza )(?<!amenazas )(?<!amenazo )(?<!amenazado )(?<!amenazada )de muerte\b",
    r"dia de (?:los )?muertos\b",
    r"fecha de muerte\b",
    r"ni muert[oa]\b",
    r"hasta la muerte\b",
    r"por mi madre\b",
    (
        r"no (?:me )?(?:quiero|pienso|voy a|planeo) (?:morir(?:me)?|matar(?:me)?|suicidar(?:me)?|"
        r"hacerme dano|lastimar(?:me)?)(?= /|$| solo| nada mas| pero estoy bien| jaj\w*)"
    ),
    r"no (?:soy|estoy|ando|me siento) suicida\b",
    r"no (?:es|son) (?:ideas|pensamientos) suicidas\b",
    r"escuadron suicida\b",
    r"prevencion del suicidio\b",
    r"suicidio (?:profesional|laboral|politico|social)\b",
    (
        r"(?:hace|hacia) (?:\w+ )?(?:anos|mucho|meses|tiempo)\b[^/]*\b(?:suicid\w+|morir\w*|matarme|"
        r"cortaba|pegaba|golpeaba|cortarme|maltrat\w+|abus\w+)\b[^/]*"
    ),
    (
        r"(?:suicid\w+|quise morir\w*|matarme|me cortaba|me pegaba|me golpeaba|"
        r"morirme)\b[^/]*\bhace (?:\w+ )?(?:anos|mucho|meses|tiempo)\b"
    ),
    (
        r"(?:antes(?! de (?:matar|suicid|quitar|colgar|ahorcar|pegar|que|acabar|irme|intentar|tratar|querer))|cuando era (?:nin[oa]|joven|chic[oa])|en el pasado|de (?:nin[oa]|"
        r"joven))\b[^/]*\b(?:suicid\w+|morir\w*|matarme|cortaba|pegaba|golpeaba|maltrat\w+)\b[^/]*"
    ),
    (
        r"(?:libro|pelicula|serie|podcast|articulo|documental|novela|curso|taller|charla|conferencia|"
        r"clase|linea)(?: \w+)? (?:sobre|de|del|acerca|contra|para)[^/]*\b(?:suicid\w+|muerte|"
        r"asesin\w+|violencia|abuso|matar\w*)\b[^/]*"
    ),
    (
        r"(?:me )?(?:pego|pega|golpeo|golpea|mato|ataco) (?:duro |fuerte |mucho |feo )?(?:la|el|los|"
        r"las|un|una) (?!cabeza contra|cara|tiros?\b|balazo|navajazo|machetazo)\w+\b"
    ),
    (
        r"(?:la noticia|el rechazo|la luz|el calor|el frio|el sol|eso|esto|la gripe|el covid|"
        r"la crisis|el despido|la nostalgia|la ansiedad|el estres|el sueno|el hambre)(?: \w+)? (?:me|"
        r"nos) (?:pego|golpeo|pega|golpea|mato|mata|ataco|ataca|empujo|empuja|lastimo|persigue)\b"
    ),
    (
        r"(?:me )?cort(?:ar|e|arme|o) (?:el (?:pelo|cabello|fleco|pasto|cesped|dedo)|las (?:unas|"
        r"puntas)|la (?:una|barba)|con el cuchillo|cocinando|el dedo)\b"
    ),
    r"(?:cuelgo|colgar|colgue) (?:el|la|los|las|mi|un)\b",
    r"(?:vias|puente) (?:de|del|que|en) (?:solucion|mayo|desarrollo|diciembre|noviembre|marzo)\b",
    r"de vida o muerte\b",
    r"tomar(?:me)? (?:mis|las|la|mi) (?:pastillas|medicinas?|vitaminas|medicamento)\b(?! y)",
    r"me tome (?:mis|las|la|mi) (?:pastillas?|medicinas?|vitaminas)\b(?!(?: /)? (?:adios|perdon|todas|de una|me despido|con (?:alcohol|tequila|vodka|cerveza|whisky|vino|ron)))",
    r"no (?:te|se) (?:mueras?|maten?)\b",
)  # fmt: skip
AT_HOME: Final = (
    r"\b(?:esposo|marido|esposa|novio|novia|pareja|papa|padre|mama|madre|padrastro|hermano|casa|"
    r"hogar|ex|el|ella|domestica|intrafamiliar|abusiv[oa]|me deja salir)\b"
)
