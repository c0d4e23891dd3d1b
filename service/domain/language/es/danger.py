"""El peligro dicho de otro modo: danger in Spanish that names neither suicide nor a blow outright."""

from typing import Final

_PASTILLAS: Final = (
    r"(?:pastillas?|pastas?|medicinas?|medicamentos?|clonazepam|rivotril|paracetamol\w*|ibuprofeno\w*|tafil|diazepam|"
    r"insulina|antidepresivos|calmantes|somniferos|tramadol|capsulas|pildoras|frascos?)"
)
DANGER: Final = (
    (
        (
            "cortar cortarme corte corto cortando cortandome lastimar lastimarme lastimo lastimando lastimandome "
            "quemar quemarme quemo dano rasguno autolesionarme brazos venas munecas piernas"
        ),
        (
            (
                r"(?:me )?(?:volvi|vuelvo|vuelva|he vuelto|volver|regrese|sigo|estoy|ando|empece|empiezo) (?:a )?"
                r"(?:cortar|lastimar|quemar|hacer(?:me)? dano|autolesionar|golpear|cortando|lastimando|quemando|"
                r"haciendo(?:me)? dano|cortarme|lastimarme|quemarme|cortandome|lastimandome)(?:me)?(?= /|$| anoche| "
                r"otra| de nuevo| los| las| el brazo| cuando| con| por| hoy| ayer| a mi mism[oa])(?! (?:el (?:pelo|"
                r"cabello|pasto|fleco)|las unas|con (?:el|la) (?:sol|estufa|plancha|comal)|los (?:gastos|cables)))"
            ),
            (
                r"me (?:corto|corte|lastimo|lastime|quemo|queme|rasguno|rajo|raje|hago cortes|hice cortes) (?:en )?"
                r"(?:los brazos|las piernas|las munecas|la piel|las venas|el brazo|las muslos|los muslos|a proposito|"
                r"para (?:sentir|no sentir|calmarme|dejar))\b"
            ),
            (
                r"(?:sin|no|evitar|dejar de|aguantar sin|tratar de no|intentar no) (?:volver a )?(?:hacerme dano|"
                r"lastimarme|cortarme|autolesionarme|quemarme)\b(?! (?:con el cuchillo|cocinando|las unas|el (?:pelo|"
                r"cabello)))"
            ),
        ),
    ),
    (
        "mundo vida aqui tierra planeta existir vivir viva vivo paz",
        (
            (
                r"(?:ya )?no (?:voy a |quiero |deseo |pienso |creo |merezco |planeo |tengo que |deberia |se si )?"
                r"(?:\w+ )?(?:estar|estare|estaria|seguir|seguire|quedarme|vivir|existir|pertenezco|encajo|quepo|"
                r"sirvo|pinto nada|hago falta|soy) (?:\w+ )?(?:en|para) (?:este|esta|el|la) (?:mundo|vida|tierra|"
                r"planeta)\b(?! (?:laboral|de (?:los|las|la)|empresarial))"
            ),
            (
                r"(?:irme|largarme|salir|salirme|despedirme|desaparecer|partir|dejar|me voy|me largo|bajarme|borrarme|"
                r"descansar) (?:de |ya de )?(?:este|esta) (?:\w+ )?(?:mundo|vida|planeta)\b"
            ),
            (
                r"(?:para|antes de|despues de|pasando) (?:el|la|este|esta|manana|navidad)(?: \w+)? (?:ya )?no (?:voy "
                r"a estar|estare|voy a seguir|existire)\b"
            ),
            (
                r"(?:juntar|tener|agarrar|me falta|ojala tenga|darme|dame|necesito) (?:el )?(?:valor|fuerzas|coraje|"
                r"huevos)\b[^/]*\b(?:no estar|irme|matarme|hacerlo de una|acabar|desaparecer|terminar con|quitarme)\b"
            ),
            (
                r"(?:no (?:llego|llegare|voy a llegar|salgo|salir|amanezco|amanecer|pase|paso)|amanec\w+) (?:viv[oa]|"
                r"muert[oa])\b"
            ),
            (
                r"(?:si|ojala|mejor) (?:ya )?no (?:amanezco|despierto|amaneciera|amanezca|me despierto|despertara)(?= "
                r"/|$| mejor| manana| pues)"
            ),
            (
                r"(?:no (?:tengo|hay|encuentro|veo|me queda\w*) )(?:\w+ ){0,2}(?:razon|razones|motivos?|ganas|porque|"
                r"para que) (?:para |de |pa )?(?:vivir|estar aqui|seguir aqui|existir|levantarme de nuevo|seguir "
                r"viv[oa])\b"
            ),
            (
                r"(?:ya )?no (?:aguanto|soporto|quiero|resisto|puedo con) (?:mas )?(?:vivir|la vida|esta vida|mi vida|"
                r"estar viv[oa]|este mundo|existir)\b"
            ),
            (
                r"(?:seguir|mantenerme|quedarme|permanecer|estar) viv[oa](?= /|$| hoy| esta| por| un dia| hasta)"
                r"(?<!me siento vivo)"
            ),
            (
                r"(?:sobro|estorbo|estoy de sobra|estoy de mas) (?:en (?:este mundo|esta vida|mi casa|la casa|todos "
                r"lados|mi familia)|aqui)\b"
            ),
            (
                r"(?:estarian?|estaran|viviria\w*|seria\w*|van a estar|vivirian)(?: \w+){0,3} (?:mejor|mas (?:felices|"
                r"tranquil\w+|a gusto)) sin mi\b"
            ),
        ),
    ),
    (
        "unica salida medio vida caso",
        (
            (
                r"(?:la )?(?:unica|mejor|sola) (?:salida|solucion|opcion|manera|forma)\b[^/]*\b(?:quitarme|morir\w*|"
                r"matarme|la muerte|desaparecer|acabar con|irme de|terminar con mi|no existir)\b"
            ),
            (
                r"me (?:voy a |quiero |quisiera |pienso |acabo de |puedo )?(?:quito|quitar|quitare)(?: (?:de (?:en "
                r")?medio|la vida|de este mundo))\b"
            ),
            r"(?:pierdo|perder|arrancarme|quitarme|quitarse) (?:la vida)\b",
        ),
    ),
    (
        (
            "pastillas pastilla medicinas medicamentos clonazepam rivotril paracetamol paracetamoles ibuprofeno "
            "tafil diazepam insulina antidepresivos calmantes somniferos tramadol frasco frascos capsulas pildoras "
            "veneno cloro raticida"
        ),
        (
            (
                r"(?:tomarme|tragarme|tomar|tome|trague|tomado|tragado|tomo|trago|me eche|meterme|me meti|me tome|"
                r"empine)(?: \w+){0,2} (?:tod[oa]s?|un monton|much[oa]s|demasiad[oa]s|puños?|punado|puno|\d{2,3}|"
                r"como \d+|veinte|treinta|cuarenta|cincuenta|cien|caja|cajas|el frasco|un frasco|el bote|varias)(?: "
                rf"\w+){{0,4}} ?{_PASTILLAS}?(?= /|$| de (?:una|golpe|mi|la)| que| para| y| con| juntas| anoche| hoy)"
            ),
            rf"(?:^|(?<=/ ))(?:y )?(?:\d{{2,3}}|veinte|treinta|cuarenta|cincuenta) (?:de )?{_PASTILLAS}\b",
            (
                r"(?:veneno|raticida|cloro|insecticida)(?: \w+){0,3} (?:para mi|para tomar(?:me|lo)|y (?:ya|acabar))\b"
                r"(?! (?:perro|planta|casa|bano))"
            ),
            r"(?:tome|bebi|trague|tomarme|beberme|tomar) (?:\w+ )?(?:cloro|veneno|raticida|insecticida)\b",
            (
                rf"(?:junt|guard|acumul|escond|compr|consegu)\w+(?: \w+){{0,4}} {_PASTILLAS}\b(?= (?:para|y|por si|"
                r"suficientes|de mi)\b| /|$)(?! (?:para (?:la|el) (?:dolor|gripe|presion|tos|mama|alergia|azucar)|de "
                r"mi (?:mama|hijo|papa) en))"
            ),
        ),
    ),
    (
        "azotea puente balcon ventana techo edificio metro vias tren barranco precipicio carretera cornisa piso rio",
        (
            (
                r"(?:azotea|puente|balcon|ventana|techo|edificio|metro|vias|tren|barranco|precipicio|cornisa|"
                r"rio)\b.{0,50}\b(?:pens\w+|avient\w+|aventar\w*|tir\w+me|me tiro|brinc\w+|salt\w+|lanz\w+|acab\w+|"
                r"dejarme caer|caer|valor|mejor)\b(?! (?:la (?:basura|toalla|pelota)|el (?:charco)|de alegria))"
            ),
            (
                r"(?:aventarme|tirarme|lanzarme|arrojarme|brincar|saltar|me aviento|me tiro|me lanzo|me avente|"
                r"dejarme caer) (?:\w+ )?(?:de|del|desde|al|a las|a la|por|en el|abajo)(?: \w+){0,2} (?:azotea|puente|"
                r"balcon|ventana|techo|edificio|metro|vias|tren|barranco|precipicio|carretera|camion|rio|piso)\b"
            ),
        ),
    ),
    (
        "aviento tiro mato cuelgo pistola escopeta arma rifle soga revolver navaja cuchillo machete gatillo",
        (
            (
                r"(?:pens\w+|dud\w+|no se|viendo|decid\w+)(?: \w+){0,3} si (?:me )?(?:aviento|tiro|mato|cuelgo|lanzo|"
                r"salto|brinco|corto)\b"
            ),
            (
                r"(?:agarr|tom|saqu|sac|compr|consegu|tuve|tengo|puse|traigo|busc|limpi|carg)\w*(?: \w+){0,3} "
                r"(?:pistola|escopeta|arma|rifle|revolver|soga|machete)\b(?! (?:de (?:agua|juguete|silicon|clavos|"
                r"calor)|para saltar|al hombro))"
            ),
            (
                r"(?:pistola|escopeta|arma|revolver|navaja|cuchillo|soga)(?: \w+){0,3} (?:en|a|contra|sobre|al) (?:la|"
                r"mi|el)(?: \w+)? (?:boca|cabeza|sien|cuello|pecho|muneca|munecas|brazo|garganta)\b"
            ),
            r"(?:jalar|jale|apretar|apretarle|jalarle)(?: \w+)? (?:el |al )?gatillo\b",
        ),
    ),
    (
        (
            "colgarme ahorcarme colgar terraza azotea anden tirarme existir motivo valor barrio despertarme morir "
            "puro apago noche"
        ),
        (
            (
                r"(?:ganas (?:\w+ )?de|pienso(?: es)? en|pensando en|lo unico que (?:pienso|quiero)(?: es)?(?: en)?|"
                r"valor (?:de|para)|animo (?:de|a)) (?:colgarme|ahorcarme|tirarme|matarme|aventarme|lanzarme|"
                r"desaparecer|morirme|no despertar)\b"
            ),
            (
                r"(?:arriba|parad[oa]|sentad[oa]|subid[oa]|estoy) (?:\w+ )?(?:en|de) (?:la|el|un|una) (?:terraza|"
                r"azotea|anden|cornisa|balcon|puente|techo)\b.{0,60}\b(?:tirarme|saltar|aguanto|proximo|pienso|"
                r"aventarme|morir|caer)\b"
            ),
            (
                r"(?:no (?:me )?(?:quedan|queda|tengo|hay)) (?:ya )?ganas (?:ni )?de (?:existir|vivir|nada de esta "
                r"vida|seguir viv\w+)\b|(?:me )?(?:quiero|quisiera) (?:puro |solo |nomas |ya )*morir(?:me)?(?= /|$)"
            ),
            (
                r"(?:no le (?:encuentro|veo)|sin) (?:motivo|razon|sentido|caso) (?:a|para) (?:despertar\w*|levantarme|"
                r"vivir|seguir viv\w+|existir)\b|(?:irme|ido|ir|pasar) (?:ya )?al otro (?:barrio|lado|mundo)\b"
            ),
            (
                r"(?:de (?:esta noche|hoy|manana|esta)) no paso\b|no (?:quiero|pienso|voy a) (?:pasar de|llegar a) "
                r"(?:hoy|manana|esta noche)\b|(?:mi meta es |ojala |espero )?no llegar a manana\b|a ver si (?:de una "
                r"vez )?(?:me apago|me muero|no despierto)\b"
            ),
        ),
    ),
    (
        (
            "hago hacerlo despedi despedido despidiendo carta nicho panteon decision descanso descansar dios todo "
            "regale deje"
        ),
        (
            (
                r"(?:me (?:he )?(?:despedi|despedido|estoy despidiendo|fui a despedir)) (?:de|ya de)\b(?! (?:mi "
                r"trabajo|la oficina|mis companeros|mi jefe|la empresa|el equipo))(?=.*\b(?:sin que|todos|hoy|cuenta|"
                r"descanso|familia|mama|hermana|hijos|lagrimas)\b)"
            ),
            (
                r"cuando (?:todos|nadie|mis|se)(?: \w+){1,6} lo hago(?= /|$)|cualquier (?:dia|noche) lo hago y (?:se "
                r"acabo|ya|listo|adios)\b"
            ),
            (
                r"(?:ultima carta|carta de despedida|carta para mis? (?:hij\w+|mama|familia|esposa|esposo))\b|(?:deje|"
                r"dejar|dejo) pagad[oa] (?:el|la|mi) (?:nicho|funeral|entierro|cripta|panteon|lote)\b"
            ),
            (
                r"(?:ya )?(?:tome|he tomado|tengo) (?:la|una|mi) decision\b.*\b(?:adios|gracias|despid\w+|perdon\w*|"
                r"cuid\w+)\b|descans(?:o|ar|are) (?:de|por fin de) (?:esta|la) vida\b|(?:quiero|voy a) ir(?:me)? con "
                r"(?:dios|mi (?:viejit\w+|mama|papa|hij\w+|esposo|esposa))\b(?! a (?:misa|la|el|comer))"
            ),
        ),
    ),
    (
        "comer rajarme piernas fin camion cuerpo corazon cintura rio veneno",
        (
            (
                r"(?:dejar de|dejo de|deje de|sin|no he) (?:comer|comido|tomar agua)\b.*\b(?:corazon|apag\w+|morir\w*|"
                r"muera|desaparecer|acabe|pare)\b|(?:sin|no) (?:rajarme|cortarme|quemarme|lastimarme) (?:las|los|el|"
                r"la)\b"
            ),
            (
                r"ponerle fin a (?:mi vida|todo|esto de vivir)\b|que un (?:camion|carro|tren) me (?:lleve|llevara|"
                r"atropelle|mate|aplaste)\b|(?:rio|mar|presa|lago)\b.{0,40}\b(?:hondo|me meti|hasta (?:la cintura|el "
                r"cuello)|no regresar)\b"
            ),
            (
                r"(?:intern\w+|hospital\w*|psiquiatric\w*) por (?:querer|intentar|tratar de) (?:matarme|suicidarme|"
                r"quitarme la vida)\b|(?:se )?(?:tomo|trago|bebio) (?:el |un )?(?:veneno|raticida|cloro|frasco)\b"
            ),
        ),
    ),
)
NOT_DANGER: Final = (
    (
        r"(?:me|nos|los) (?:quiere|quieren|va|van|esta|estan) (?:a )?matar(?:nos|me)? (?:con|de) (?:tant[oa]s?|la|las|"
        r"el|los|tarea|trabajo)\b"
    ),
    (
        r"(?:soga|cuerda|lazo) para (?:el columpio|tender|amarrar|la hamaca|el perro|saltar|colgar (?:la|el|las|los)|"
        r"el toldo)\b"
    ),
    (
        r"(?:no |sin )?(?:matar(?:me|nos)|mat(?:o|e|arse)) (?:tanto )?(?:estudiando|trabajando|la (?:espalda|cabeza) "
        r"(?:estudiando|trabajando)|haciendo|entrenando|corriendo|limpiando|por (?:un|el|la|una) (?:examen|trabajo|"
        r"chamba|calificacion|jefe|sueldo|empresa)|en (?:el gym|la chamba|el trabajo))\b"
    ),
    (
        r"casi (?:me )?(?:da|dio|daba|muero|mori|me da|me dio) (?:un |del |de )?(?:infarto|paro|soponcio|patatus|algo|"
        r"susto|derrame)\b"
    ),
    (
        r"(?:me |le )?(?:mato|mata|mataron|matan|rompio|parte|partio) (?:la (?:subida|escalera|espalda|rutina|"
        r"desvelada|caminata|tarea|fila|espera)|el (?:trafico|sol|turno|calor|examen|gym|corazon|ejercicio)|las "
        r"(?:escaleras|piernas)|los (?:pies|zapatos|tacones|nervios))\b"
    ),
    r"(?:ahog\w+|ahogarse) en un vaso de agua\b",
    (
        r"(?:me )?(?:tire|aviente|avente|lance|lanzo|aviento) (?:al agua|al ruedo|de cabeza|a (?:la aventura|hacerlo|"
        r"preguntar|hablar))\b"
    ),
    r"(?:terminar|acabar|acabo|termino|termine|acabe) con (?:todo|todos) (?:el|la|los|las|mi|mis|lo) \w+[^/]*",
    r"(?:que )?me trague la tierra\b(?! para siempre)",
    r"(?:pega|pego|golpea|toca|toco) (?:a )?(?:la puerta|el timbre|el balon|la pelota|la guitarra|el piano|el tema)\b",
    (
        r"(?:impresora|compu|computadora|celular|carro|internet|refri|lavadora|licuadora|laptop)\b[^/]*\b(?:(?<!me )suicid(?!ar?me)\w+|"
        r"murio|muri\w*|mato)\b"
    ),
    (
        r"(?:curso|clase|taller|platica|platicas|capacitacion|tema|materia|tarea|ensayo|examen|serie|pelicula|libro|"
        r"podcast)\b[^/]*\b(?:suicid\w+|abuso|violencia|autolesion\w*|homicid\w+|acoso|maltrato)\b[^/]*"
    ),
)  # fmt: skip
