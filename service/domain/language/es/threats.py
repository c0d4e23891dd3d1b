"""Quien hace daño y quien lo va a hacer: hurt and threats in Spanish."""

from typing import Final

_QUIEN: Final = (
    r"(?:el|ella|(?:mi|su|tu|el|la|un|unos|una) (?:\w+ )?(?:ex|esposo|marido|esposa|novio|novia|pareja|papa|padre|"
    r"mama|madre|padrastro|madrastra|hermano|hermana|hijo|tio|tia|primo|viejo|senor|suegra|suegro|cunado|jefe|patron|"
    r"roomie|vecino|companero|mujer|hombre|tipo|tipos|hombres|abuelo|casero|cunada|chavo|chico|morro)|mi ex \w+|mi ex)"
)
_MIOS: Final = (
    r"(?:mi|mis|su|sus|la|los|las|el|a mi|a mis) (?:\w+ )?(?:hij[oa]s?|hijit[oa]s?|nin[oa]s?|bebe|herman[oa]s?|"
    r"hermanit[oa]s?|mama|madre|mami|abuel[oa]|abuelit[oa]|sobrin[oa]s?|niet[oa]s?|perro|novia|esposa|papa|familia)"
)
_DANAR: Final = (
    r"(?:matar|picar|quemar|golpear|pegar|apunalar|acuchillar|ahorcar|lastimar|violar|disparar|cortar|desaparecer|"
    r"partir la (?:cara|madre)|romper la (?:cara|madre|mandarina)|quebrar|chingar|balacear|plomear|reventar|enterrar|"
    r"destripar|echar acido|rociar|levantar|secuestrar|hacer (?:algo|dano|pagar)|quitar a mis hijos|dar en la madre)"
)

THREATS: Final = (
    (
        "me nos",
        (
            (
                r"(?:me|nos) (?:trae|traen|tiene|tienen|tenia|tuvo|dejo|dejaron|mantiene) (?:muy |bien )?(?:amenazad|"
                r"encerrad|vigilad|secuestrad|golpead|amarrad|atrapad|retenid|moretead|controlad|aterrad|aterrorizad|"
                r"checad|espiad)\w+\b(?! (?:el trabajo|la (?:rutina|pandemia|chamba)|los examenes))"
            ),
            (
                r"no (?:me|nos) (?:deja|dejan|dejaba|permite|permiten) (?:salir|ir|irme|irnos|hablar con|ver a|tener|"
                r"usar|trabajar|comer|dormir|llamar)\b(?! (?:temprano|mi jefe|el jefe|bien (?:el|los|la)|el (?:calor|"
                r"ruido|estres|trafico|dolor|bebe|perro)|la (?:tos|ansiedad|espalda)|los (?:nervios|vecinos)))"
            ),
            (
                r"(?:dijo|dice|juro|jura|amenazo|amenaza|advirtio|grito|escribio|mando decir|prometio)(?: con| que| "
                r"de que| a| hoy| ayer| ya| me| si)*(?: \w+){0,3}? (?:me|nos) (?:va|iba|van|iban|piensa|quiere) "
                rf"(?:a )?{_DANAR}\b(?! (?:de (?:risa|hambre)|tiempo|el (?:sueldo|pelo)|unas|una foto))"
            ),
            (
                rf"{_QUIEN}(?: \w+){{0,6}}? (?:me|nos) (?:va|iba|van|quiere|queria|quiso|puede|intento|trato de|"
                rf"amenazo con) (?:a )?{_DANAR}\b(?! (?:de (?:risa|hambre|un susto)|si (?:no (?:acabo|termino|"
                r"entrego)|llego tarde|repruebo)|el (?:sueldo|pelo)|por llegar))"
            ),
            (
                r"(?:me|nos) (?:dijo|dijeron|mando decir|escribio|amenazo|juro)(?: \w+){0,2} que (?:hoy |manana |ya |"
                r"si )*(?:no (?:llego|voy a llegar|llegas|amanezco|salgo|amaneces)|me (?:muero|mueres)|cuide|me cuide|"
                r"los voy a pagar)\b[^/]*\b(?:viv[oa]|casa|cuide|manana)\b"
            ),
            (
                r"(?:si (?:me|nos|algo me) (?:pasa|llega a pasar|sucede|pasara)(?: algo)?|si (?:aparezco|amanezco) "
                r"muert[oa])\b.{0,20}\b(?:fue|es|culp\w+|busquen|el culpable)\b"
            ),
            (
                r"(?:me|nos) (?:ha |sigue |volvio a |anda |suele |quiso |intento )?(?:aventó|avento|jalo|jaloneo|"
                r"arrastro|quemo|corto|mordio|escupio|pico|piqueteo|rompio (?:el|la|un|una) (?:brazo|costilla|nariz|"
                r"boca|dedo|labio|cara|diente|muneca)|abrio la (?:ceja|cabeza|boca)|dejo (?:el ojo|la cara|un ojo|"
                r"moretead\w+|marcad\w+)|persiguio|correteo|correteaba|tumbo|azoto|estampo|mando al hospital|"
                r"descalabro|cargo a golpes|agarro (?:a golpes|del cuello|del pelo|a patadas|a la fuerza)|tiro (?:al "
                r"(?:suelo|piso)|un (?:golpe|plato))|toco (?:cuando|las|los|la|mis)|toquetea\w*|beso a la fuerza|"
                r"drogo|subio la mano|levanto la mano)\b(?! (?:la (?:luz|mano) para|el (?:sol|internet|gas|agua|tema|"
                r"corazon|hombro|pelo (?:la estilista|bien))|la (?:estufa|plancha|plancha)))"
            ),
            (
                r"(?:violaron|violo|abusaron de mi|abuso de mi|me obligo a (?:tener|hacer|acostarme)|me forzo|se "
                r"aprovecho de mi)\b(?! (?:las reglas|el (?:contrato|reglamento|codigo)))"
            ),
        ),
    ),
    (
        (
            "pega pego pegar golpea golpeo golpear mata matar mate viola toca hermanita hermanito hermana hermano "
            "mama hijos hija hijo ninos nina bebe"
        ),
        (
            (
                r"(?:le|les|lo|la|los|las)? ?(?:va a |vuelve a |sigue |esta |anda |quiere |volvio a )?(?:pega|pego|"
                r"pegar|pegando|pegaba|golpea|golpeo|golpear|golpeando|golpeaba|maltrata|maltratando|patea|pateo|"
                rf"viola|toca|tocaba|lastima|lastimo|amenaza|amenazo|encierra|quema|ahorca|cachetea) (?:a )?{_MIOS}\b"
                r"(?! (?:la (?:gripe|tos|tarea)|el (?:sol|examen)|los (?:nervios|pies)|de hambre|con la pelota))"
            ),
            (
                r"(?:hasta que|para que|antes de que|no vaya a ser que|temo que|que un dia)(?: \w+){0,3} (?:la|lo|los|"
                r"me|nos) (?:mate|maten|mata|desaparezca|encuentre|golpee)\b"
            ),
            (
                rf"(?:que|de que|para que) {_QUIEN} no (?:me|nos) (?:encuentre|halle|agarre|alcance|vea|mate|golpee|"
                r"pegue|siga|localice)\b"
            ),
            (
                r"(?:huir|escapar|escaparme|esconderme|escondida|escondido|correr|salvarme) (?:de |lejos de |por "
                rf")?{_QUIEN}\b"
            ),
        ),
    ),
    (
        (
            "matar mato matarlo matarla matarlos golpear picar quemar disparar balacear llevarme vengarme cargarme "
            "tronar quebrar sangre pagar"
        ),
        (
            (
                r"(?:quiero|voy a|quisiera|ganas de|pienso|planeo|deseo|juro|mi meta es|meta|dan ganas de|capaz de|ir "
                r"a|tengo que|solo quiero|hoy|manana|^)(?: \w+){0,2}? ?(?:matar|apunalar|acuchillar|balacear|quebrar|"
                r"tronarme|cargarme|desaparecer|picar|quemar|envenenar|golpear|partirle la madre|dispararle) (?:a |al "
                r"|a la |a los |a mi |a ese |a esa |a todos |todos )(?:\w+ )?(?:\w+)\b(?! (?:tiempo|besos|rato|de "
                r"(?:risa|hambre|un susto)|hambre|el|gusanillo|cucarachas|moscas))(?<!matar al tiempo)"
            ),
            (
                r"(?:llevarme|llevarmelos|cargarme|tumbarme|me llevo|me cargo) (?:a )?(?:todos|tod[oa]s l[oa]s|"
                r"vari[oa]s|uno|un[oa]s|ese|los|conmigo|entre las patas)\b[^/]*(?:/ )?[^/]*\b(?:escopeta|pistola|arma|"
                r"rifle|machete|cuchillo|conmigo|no es broma|en serio|muert\w+|sangre|bodega|oficina|trabajo)\b"
            ),
            (
                r"(?:escopeta|pistola|arma|rifle|machete|cuchillo)\b.{0,60}\b(?:llevarme a|cargarme|todos los|mi jefe|"
                r"mi ex|ese (?:wey|cabron|desgraciado)|van a (?:ver|pagar)|va a (?:ver|pagar))\b"
            ),
            (
                r"(?:ya )?se donde (?:vive|trabaja|estudia|duerme|esta)\b.{0,40}\b(?:matar|va a pagar|las va a pagar|"
                r"pistola|cuchillo|sangre|le voy a)\b"
            ),
        ),
    ),
    (
        (
            "mano manosea obliga hacerle cosas moretones cuchillo panza golpean cuadra sigue bala foto carro batazos "
            "respire hablo"
        ),
        (
            (
                r"(?:me )?(?:metio|mete) mano\b(?! (?:a la|al) (?:bolsa|bolsillo|comida))|me (?:obliga|obligan|obligo|"
                r"hace|hacia) a? ?(?:hacerle|tocarle|tocarlo|hacer) (?:cosas|eso)\b"
            ),
            (
                r"(?:maquill\w+|tap\w+|escond\w+|disimul\w+|cubr\w+)(?: \w+){0,3} (?:moretones|golpes|marcas)\b|me "
                r"(?:puso|pone|pego|apoyo|acerco) (?:el|un|la|una) (?:cuchillo|pistola|navaja|arma|machete) (?:en|a)\b"
            ),
            (
                r"(?:me|nos) (?:golpean|pegan|patean|torturan|humillan a golpes)\b(?! (?:la|el) (?:noticia|calor|"
                r"sol))|(?:si (?:hablo|digo algo|denuncio|me voy|lo dejo))\b[^/]*\b(?:desaparece|mata|matan|golpea|"
                r"quita|pega|hunde)\w*\b"
            ),
            (
                r"(?:carro|tipo|hombre|camioneta|moto|senor)(?: \w+){0,4} (?:me|nos) (?:sigue|siguen|viene siguiendo|"
                r"vigila|ronda)\b|sabe(?:n)? donde (?:estudia|vive|vivo|trabaja) (?:mi|la|el)?\b.{0,20}\b(?:nina|hija|"
                r"hijo|mama|familia|casa)\b"
            ),
            (
                r"(?:foto|recado|mensaje)\b[^/]*\b(?:bala|balas|arma|muerte|cabeza)\b|agarrar? a (?:batazos|golpes|"
                r"balazos|machetazos|cuchilladas|palos)\b|hasta que no respire\b"
            ),
            (
                r"(?:salir|irme|huir|escapar)(?: \w+){0,5} (?:antes de que|sin que) (?:el|ella|mi \w+) (?:vuelva|"
                r"regrese|llegue|despierte|se (?:de cuenta|entere))\b"
            ),
        ),
    ),
)
