"""Cómo suena un grito de ayuda: how a cry for help sounds in Spanish."""

from typing import Final

_KILL_SELF: Final = (
    r"(?:matarme|suicidar(?:me)?|colgar(?:me)|ahorcar(?:me)|pegar(?:me)? un (?:tiro|balazo)|cortar(?:me)(?: las "
    r"venas)?|quitar(?:me)? la vida|hacer(?:me)? (?:dano|algo (?:muy )?malo)|lastimar(?:me)|herir(?:me)|tirar(?:me) (?:de(?:l| "
    r"un| una)?|al|por|a las?) (?:\w+ )?(?:puente|balcon|ventana|edificio|azotea|techo|tren|metro|vias?|precipicio)|"
    r"aventar(?:me)(?: \w+){1,3}|lanzar(?:me) (?:de|del|al|por)(?: \w+){1,3}|envenenar(?:me)|desaparecer(?: para "
    r"siempre| del mapa)?(?! (?:un|una|unos|unas|el|este|por|en|entre|debajo|de la oficina|del trabajo)\b)|acabar con "
    r"(?:mi vida|todo(?: esto)?|mi existencia|esto de una vez)|terminar con (?:mi vida|todo(?: esto)?)|ponerle fin a "
    r"(?:mi vida|todo)|poner fin a mi vida|dejar de (?:vivir|existir|sufrir)|no despertar(?:me)?(?: (?:mas|nunca|"
    r"manana))?|dormir(?:me)? (?:para siempre|y no despertar)|morir(?:me)?|estar muert[oa]|irme de este mundo|"
    r"partirme la cabeza|volarme la (?:cabeza|tapa)|degollar(?:me)|quemar(?:me))"
)
DANGER_TO_SELF: Final = (
    (
        r"(?:tomar|tragar)(?:me)? (?:todas|un monton|muchas|el frasco|todo el frasco|un frasco|un bote)(?: \w+){0,3}"
        r"(?<!vitaminas)(?= /|$)"
    ),
    r"me (?:hice|hago|volvi a hacer|estoy haciendo) cortes\b(?! (?:de pelo|de cabello))",
    r"(?:esta|este|es) (?:es )?mi (?:despedida|adios)\b(?! (?:de|del|en|al)\b)",
    r"(?:mejor|ojala|debi|deberia|preferiria)(?: \w+){0,2} (?:haberme|me hubiera|me hubiese|hubiera|haber) muerto\b",
    (
        r"me (?:estoy|sigo|ando|vuelvo a|volvi a|he) (?:haciendo|hacer|hecho|lastimando|cortando|autolesionando) ?"
        r"(?:dano)?(?= /|$| otra| de nuevo| cuando| con)"
    ),
    r"(?:esta noche|manana|hoy mismo|ya) (?:acabo|termino) con (?:todo|mi vida)(?= /|$)",
    r"desaparec\w+ (?:de este mundo|de la faz|para siempre)\b",
    r"(?:dar|doy|daria|pegar|pego|meter|meto)(?:me)? un (?:tiro|balazo|plomazo)\b(?! (?:en el pie|(?:en el|al) (?:poste|palo|travesano|arco|angulo|balon))\b)",
    r"(?:me )?(?:abri|abrir|abro|corte|cortar|corto|raje|rajar)(?:me)? (?:las )?(?:venas|munecas)\b",
    (
        r"(?:tengo|traigo|consegui|compre|agarre|encontre|busco|saque) (?:ya )?(?:una|la|el|mi|un) (?:pistola|arma|"
        r"soga|navaja|cuerda|revolver|escopeta|veneno)\b(?! (?:de (?:agua|silicon|pegamento|juguete|saltar)|para "
        r"(?:saltar|cocinar))\b)"
    ),
    r"descansar (?:para siempre|eternamente|de (?:esta vida|este mundo|vivir))\b",
    r"(?:irme|estar|reunirme|ir) (?:ya )?(?:con|al|junto a)(?: \w+){0,4} (?:cielo|otro lado|mas alla)\b",
    r"(?:se acabo|se termino) (?:todo )?para mi\b",
    r"todo se acabo(?: para mi)?(?= /|$)",
    r"(?:es|sera|hoy es) mi ultim[oa] (?:dia|noche)(?= /|$)",
    (
        r"cuid(?:en|a|a bien) (?:a|de) mis? (?:hij[oa]s?|familia|mama|ninos|perro|gato|bebe)\b(?! (?:hoy|manana|"
        r"mientras)\b)"
    ),
    r"(?:digan(?:le|les)|dil(?:e|es)) a mis? \w+ que (?:los|la|lo|las) (?:amo|quiero|ame|quise)\b",
    r"ojala (?:me|un|una)(?: \w+){0,3} (?:atropell|mat|muer|parta|caiga|aplast|choqu|estrell)\w*\b",
    (
        r"no (?:voy a llegar|llego|llegare|creo llegar) (?:a|hasta) (?:manana|el lunes|la otra semana|fin de)\b(?! "
        r"(?:la|el|a)\b)"
    ),
    (
        r"(?:manana|el lunes|despues de hoy) ya no (?:voy a |)(?:estar|estare|existir|despertar)\w*(?= /|$| aqui| viv)"
    ),
    r"mejor (?:ya )?(?:desaparezco|me (?:muero|mato|desaparezco|cuelgo))\b",
    (
        r"(?:mejor|preferible|mas facil) (?:que )?(?:si )?(?:yo )?no (?:existiera|estuviera|hubiera nacido|haber "
        r"nacido|estar)\b(?! (?:en|aqui en)\b)"
    ),
    r"(?:no|sin|intentar no|tratar de no|evitar) (?:matar|cortar|lastimar|suicidar|herir)me\b",
    r"no hacerme dano\b",
    r"sobrevivir (?:a )?(?:esta noche|hoy|la noche|un dia mas|hasta manana|el dia)\b",
    r"para que (?:vivo|vivir|sigo viviendo|estoy viv[oa]|naci)\b",
    (
        r"me (?:estoy )?(?:autolesion|lastimo a mi|hago dano|corto los brazos|corto las piernas|quemo con|golpeo la "
        r"cabeza)\w*\b"
    ),
    r"no valgo nada\b[^/]*(?:/ )?[^/]*\b(?:sin mi|morir|muert\w|vivir|mejor)\b",
    r"quiero (?:que )?(?:me )?(?:trague|lleve) la (?:muerte|tierra para siempre)\b",
    r"la muerte (?:es|seria) (?:la|mi|un|una|mejor)\b",
    r"(?:quiero|deseo|pido|espero) la muerte\b",
    r"ya no quiero (?:nada|estar|seguir)(?= /|$)(?<=estar)",
    r"me quiero (?:ir|largar) de este mundo\b",
    r"quitarme de en medio\b",
    r"petatearme\b",
    r"^(?:quiero |a )?(?:morir|morirme|matarme|suicidarme|la muerte|suicidio|desaparecer)$",
    (
        r"(?:me )?(?:corte|cortando|corto)(?:me)? (?:otra vez|de nuevo|las venas|los brazos|las munecas|anoche)\b"
    ),
    (
        r"(?:encuentro|veo|hallo|tiene) (?:ningun )?(?:sentido|caso|motivo) (?:a|para|en) (?:la vida|vivir|seguir(?: "
        r"(?:viv\w+|aqui))?|mi vida|existir)(?= /|$)"
    ),
    r"si (?:yo )?me (?:muero|muriera|mato|matara)\b(?! (?:de|por(?! fin))\b)",
    r"si (?:yo )?(?:desapareciera|no existiera|estuviera muert[oa])\b",
    (
        r"(?:pienso|pensando|pense|penso|sueno|fantasias?|pensamientos) (?:mucho |seguido |todo el tiempo |a veces |"
        r"constantemente )*(?:en|de|sobre|con) (?:la muerte|morir(?:me)?|matarme|suicid\w+|no existir|quitarme|"
        r"desaparecer|acabar con (?:todo|mi vida)|saltar|tirarme)\b(?! de (?:risa|hambre))"
    ),
    (
        r"(?:pastillas|pistola|cuchillo|navaja|soga|cuerda|veneno) (?:\w+ ){0,3}(?:en (?:la|mi) (?:mano|boca)|frente "
        r"a mi|enfrente|list[oa]s?|cargada|a mi lado|conmigo|aqui)\b"
    ),
    r"me (?:tome|bebi|trague) (?:cloro|veneno|todo el frasco|un frasco|\d{2} pastillas)\b",
    r"ganas de (?:vivir)\b(?<=no tengo ganas de vivir)",
    r"sin ganas de vivir\b",
    r"perdi las ganas de (?:vivir|todo|seguir)\b",
    r"(?:esta|hoy) (?:noche )?es (?:mi )?(?:la )?ultim[oa] (?:noche|dia)(?= /|$)",
    r"cuando (?:lea[ns]?|veas) esto\b",
    r"no merezco (?:vivir|estar viv[oa]|existir)\b",
    r"debi haber(?:me)? muerto\b",
    r"porque? (?:no me muero|sigo viv[oa])\b",
    r"por que sigo viv[oa]\b",
    r"para que (?:vivir|vivo|sigo viv[oa]|sigo aqui)\b",
    (
        r"(?:quiero|quisiera|voy a|vou a|ganas de|pienso(?: en)?|pensando en|he pensado en|pense en|planeo|planeando|"
        r"deseo|prefiero|preferiria|tengo que|debo|deberia|necesito|me gustaria|intente|intento|trate de|estoy por|a "
        r"punto de|decidi|ojala pudiera|ojala|solo quiero|mejor|listo para|lista para|quise|iba a|puedo|podria|penso "
        r"en|pensamientos de|ideas de|plan para|voi a|kiero|me dan ganas de|idea de)(?: (?:ya|solo|solamente|en|de|"
        rf"mejor|que|es|mucho|poder|realmente))* {_KILL_SELF}(?! de (?:risa|la risa|hambre|sueno|verguenza|pena|frio|"
        r"calor|ganas|aburrimiento|sed|curiosidad|los nervios|amor|nervios|cansancio|pura risa|envidia|antojo|"
        r"ternura))\b"
    ),
    r"suicid\w+\b",
    (
        r"(?:me (?:quiero|quise|voy a|quisiera|intente|puedo|dan ganas de|iba a|gustaria|trate de|tengo que) (?:matar|morir|"
        r"suicidar|colgar|ahorcar|cortar|lastimar|hacer dano|quitar la vida|tirar (?:del|de|al)|aventar|pegar un tiro|"
        r"ir de este mundo|desaparecer))\b(?! de (?:risa|la risa|hambre|sueno|verguenza|pena|frio|calor|aburrimiento|"
        r"sed|nervios)|(?: el (?:pelo|cabello|fleco)| un (?:mechon|fleco)| las (?:unas|puntas)))"
    ),
    (
        r"(?:me (?:mato|suicido|ahorco|cuelgo del|corto las venas|quito la vida|estoy cortando|corto los brazos|he "
        r"cortado|lastimo a mi mism[oa]|hago dano|estoy lastimando|autolesiono))\b(?! (?:trabajando|estudiando|de "
        r"risa|por|en el gym|entrenando|buscando)\b)"
    ),
    r"autolesion\w*",
    r"cortarme (?:otra vez|de nuevo|las venas|los brazos|las munecas)\b",
    r"volvi a cortarme\b",
    r"desvivir(?:me|se)?\b",
    r"me quiero desvivir\b",
    (
        r"(?:ya )?no (?:quiero|deseo|aguanto|soporto|puedo|tengo ganas de|me dan ganas de|vale la pena|merezco|le veo "
        r"sentido a|encuentro razon(?:es)? para|tengo (?:razon(?:es)?|motivos?) para|veo (?:razon|motivo|sentido)(?: "
        r"para| a| en)?|hay (?:razon|motivo)(?:es)? para|tiene (?:caso|sentido)) (?:mas )?(?:vivir|la vida|seguir "
        r"(?:viviendo|aqui|viva|vivo|con vida|adelante con mi vida|con mi vida|existiendo|en este mundo)|estar "
        r"(?:aqui|viv[oa]|en este mundo)(?: mas)?|existir|despertar(?:me)?(?: (?:mas|nunca|manana))?(?= /|$)|ser una "
        r"carga|seguir(?= /|$)|vivir asi)(?! (?:con mis padres|en (?:esta casa|este (?:barrio|apartamento|depa))|con "
        r"mi (?:mama|suegra))\b)\b"
    ),
    (
        r"(?:quiero|quisiera|deseo|ojala|prefiero|preferiria|preferible) (?:estar |me )?(?:muert[oa]|morir(?:me)?|"
        r"muriera|no (?:despertar|despierte|amanecer|amanezca|haber nacido|hubiera nacido|existir)|nunca haber nacido|"
        r"dormir y no despertar)\b(?! de (?:risa|hambre|sueno|verguenza|pena|frio|calor|aburrimiento|sed))"
    ),
    (
        r"ojala (?:no despierte|me muera|me muriera|estuviera muert[oa]|no hubiera nacido|nunca hubiera nacido|no "
        r"despertara)\b"
    ),
    r"mejor (?:muert[oa]|estaria muert[oa]|me muero|estar muert[oa])\b(?! de risa)",
    (
        r"(?:estaria[ns]?|estan|estarian|esta|estaran|viviria[n]?|seria[n]?|todos|todo|el mundo|mi familia|mis hijos|"
        r"ellos) ?(?:todos |estarian |estaria |mucho )*(?:mejor|mas felices|mas tranquil[oa]s) (?:sin mi|si (?:yo )?"
        r"(?:no (?:estuviera|existiera|estoy)|me (?:muero|muriera|voy|fuera|mato)|desapare\w+|muero|muriera))\b"
    ),
    (
        r"(?:nadie|a nadie) (?:me )?(?:extranaria|extranara|echaria de menos|notaria|lo notaria|le importaria|le "
        r"importa|se daria cuenta|lloraria|va a extranar(?:me)?|le importo|me va a extranar|le va a importar)(?: "
        r"(?:si|que) (?:me muer[oa]|muriera|me muriera|desapare\w+|no estoy|no estuviera|me mato|me fuera|vivo|viva|"
        r"muero|ya no estoy|me matara|yo)[^/]*)\b"
    ),
    r"nadie me (?:extranaria|va a extranar|echaria de menos)\b",
    r"soy (?:solo )?una carga\b",
    (
        r"(?:tengo|compre|junte|guarde|aqui estan|agarre|ya tengo|con) (?:las|unas|muchas|todas las|una|la|el|un|mis) "
        r"(?:pastillas|pistola|cuerda|soga|navaja|cuchillo|arma|revolver|escopeta|gillette|frasco de pastillas)(?: "
        r"(?:aqui|list[oa]s?|en la mano|enfrente|conmigo|frente a mi|a la mano|cargada|en mi mano|y))+"
    ),
    (
        r"me (?:tome|trague|he tomado|voy a tomar|tomo) (?:todas|un monton|muchas|un bote|todo el (?:frasco|bote)|un "
        r"frasco|el frasco|demasiadas|\d{2})(?: \w+){0,4}(?: pastillas| medicinas| medicamentos)?\b(?! (?:mis "
        r")?vitaminas)"
    ),
    r"sobredosis\b(?! de (?:cafe|cafeina|chocolate|azucar|series|netflix|trabajo|ternura))",
    (
        r"(?:estoy|parad[oa]|sentad[oa]) (?:en|sobre) (?:el|la|un|una) (?:borde|puente|azotea|cornisa|vias?)\b(?! del "
        r"(?:asiento|colapso))"
    ),
    r"saltar (?:de|del|desde) (?:un|una|el|la)? ?(?:puente|edificio|azotea|balcon|ventana|techo)\b",
    r"(?:carta|nota)s? de (?:despedida|suicidio)\b(?! (?:al|para el) (?:trabajo|equipo))",
    r"(?:acabar|terminar|acabo|termino) (?:con )?mi vida\b",
    r"acabar con todo\b",
    r"por que (?:sigo|no me muero|naci)\b(?! (?:aqui en|en este|con)\b)",
    r"sigo viv[oa] para que\b",
    (
        r"(?:que|el|cual es el|para que) (?:caso|sentido|seguir)(?: tiene| de)? (?:vivir|viviendo|seguir (?:viv\w+|"
        r"aqui)|la vida|estar viv[oa])\b"
    ),
    r"mi vida no (?:vale|tiene sentido|sirve)\b",
    r"la vida no (?:vale (?:la pena|nada)|tiene sentido)\b",
    r"(?:cansad[oa]|hart[oa]) de (?:vivir|la vida|mi vida|estar viv[oa]|existir|esta vida)\b",
    (
        r"(?:no (?:voy a|voi a) (?:estar|despertar|seguir)|no estare) (?:aqui|viv[oa]|manana|mucho tiempo)\b(?! "
        r"(?:manana|el \w+) (?:por|porque|tengo))"
    ),
    r"no llego a (?:manana|la proxima semana) viv[oa]\b",
    r"no (?:voy a|estare) (?:estar )?viv[oa]\b",
    r"(?:este es|es) (?:mi )?(?:ultimo (?:adios|dia (?:de vida|en este mundo|con vida))|adios definitivo)\b",
    r"adios (?:mundo|para siempre|a todos)\b",
    r"la unica (?:salida|solucion) es (?:morir|la muerte|matarme|desaparecer)\b",
    r"mejor me (?:mato|muero)\b(?! de)",
    r"me despido (?:de todos|para siempre|de este mundo)\b",
    r"quiero que (?:todo )?(?:esto )?(?:se )?(?:acabe|termine)(?: todo| ya)*(?= /|$)|quiero que todo (?:se )?(?:acabe|termine) (?:de una|para siempre)",
    r"que pare el dolor\b",
    r"ya no puedo mas con (?:la vida|mi vida)\b",
    (
        r"(?:tengo )?miedo (?:de )?(?:hacerme dano|lo que (?:pueda|podria|voy a) hacer(?:me)?|de mi mism[oa]|de hacer"
        r"(?:me)? una locura)\b"
    ),
    r"hacer(?:me)? una (?:locura|tonteria)\b(?! como)",
    (
        r"no (?:estoy|me siento) (?:a salvo|segur[oa] (?:en (?:mi )?casa|aqui|con (?:el|ella|mi)|sol[oa]|esta noche|"
        r"conmigo))\b"
    ),
    r"(?:estoy|estamos|corro|mi vida corre|mis hijos corren) (?:en )?peligro\b(?! de (?:perder|llegar|que))",
)  # fmt: skip
HINTS: Final = {
    "not_be_here": r"\b(?:no (?:voy a|voi a) estar|no estare|ya no estare)\b",
    "dont_bother": (
        r"\bno (?:te preocupes|se preocupen|me busques|me busquen|te molestes|se molesten|me esperen)\b"
    ),
    "arranged": (
        r"\b(?:todo (?:esta |ya esta |ya |queda )?(?:arreglado|listo|preparado|planeado|pagado)|deje (?:todo|una "
        r"carta|cartas|una nota)|escribi (?:una |las |unas )?(?:carta|cartas|nota|notas))\b"
    ),
    "pointless": (
        r"\b(?:para que|no tiene (?:caso|sentido)|nada (?:tiene sentido|importa|vale)|ya nada|ya no importa|que mas "
        r"da|ya que)\b"
    ),
    "goodbye": (
        r"\b(?:adios|hasta siempre|me despido|despedirme|ultimo (?:mensaje|adios|dia)|ultima (?:vez|noche))\b"
    ),
    "last_words": (
        r"\b(?:dile(?:s)? a|diganle(?:s)? a|cuiden a|cuida a|cuiden de|perdonenme|perdoname|perdon por todo|perdon (?:mama|papa|mami|papi|hij[oa]s?|familia|a todos)|gracias "
        r"por todo|(?<!no )los amo|(?<!no )los quiero(?= /|$| mucho| a todos))\b"
    ),
    "cannot": (
        r"\b(?:ya no (?:puedo|aguanto|soporto|doy)(?: mas)?|no (?:puedo|aguanto|soporto) mas|no doy mas|(?:cansad[oa]|"
        r"hart[oa]) de (?:todo|luchar|sufrir|fingir|intentar)|me rindo|me doy por vencid[oa]|estoy acabad[oa])\b"
    ),
    "means": r"\b(?:pastillas|pistola|soga|cuerda|puente|navaja|veneno|azotea)\b",
    "darkness": (
        r"\b(?:sin esperanza|no hay (?:salida|esperanza|futuro)|no veo (?:salida|futuro)|vaci[oa] por dentro|me odio|"
        r"odio mi vida|no sirvo(?: para nada)?|soy un estorbo|estorbo|nadie me quiere|por fin (?:en paz|descansar)|"
        r"descansar (?:en paz|para siempre)|en paz|ya decidi|tome una decision|desaparecer|ya no (?:voy a )?sufrir|por fin (?:se )?(?:termina|acaba) todo(?= /|$)|"
        r"(?:muriendo(?:me)?|muert[oa]) por dentro|"
        r"carga)\b"
    ),
    "planned": (
        r"\b(?:ya (?:tengo|escogi|elegi|puse) (?:el|la|una|un|mi) (?:plan|fecha|dia|lugar|metodo)|tengo un plan|todo "
        r"planeado|ya decidi (?:el|como|cuando)|quiero acabar con esto(?= /|$)|(?:hice|hacer|firme|deje) (?:mi|el|un) testamento|(?:ya )?deje (?:la|"
        r"una|las|unas|mi) cartas?)\b"
    ),
    (
        "you_will_hear"
    ): (
        r"\b(?:ya (?:entenderan|entenderas|sabran|sabras|se enteraran|te enteraras|van a (?:entender|saber)))\b"
    ),
    (
        "searching"
    ): (
        r"\b(?:busque|buscando|googl\w+|investigando|he buscado|lei) (?:\w+ ){0,2}(?:formas|maneras|como|metodos)\b"
    ),
    "secret": r"\b(?:no le (?:digas|diga|cuentes) a|nadie (?:sabe|lo sabe)|no se lo he (?:dicho|contado) a)\b",
    "vengeance": (
        r"\b(?:(?:se van|te vas|van|va) a arrepentir|me las (?:van|vas|va) a pagar|(?:se )?arrepentiran|les va a "
        r"pesar)\b"
    ),
    "when": r"\b(?:esta noche|despues de hoy|manana ya|hoy mismo)\b",
    "death": r"\b(?:muert[oa]|morir|muerte|morirme|cielo)\b",
}  # fmt: skip
