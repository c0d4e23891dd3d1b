"""Morirse de risa y otras muertes: what is said of work and weather, of fright and shame, and of how one means to live."""

from typing import Final

EXAGGERATIONS: Final = (
    r"quemar (?:la |las |unas |toda la )?(?:calorias|grasa|incienso|etapas|energia)\b",
    r"la muerte de (?:mi|su|un|una|el|la)(?: \w+){1,2}",
    r"no (?:puedo|podria|se) vivir sin (?!(?:ti|el|ella|ellos|mi (?:hij|mama|papa|espos|novi|herman)\w*|dolor|sufrir)\b)\w+",
    (
        r"(?:me|nos) (?:pegaba|pegaban|golpeaba|golpeaban|maltrataba|tocaba)(?: \w+){0,3} (?:de|cuando era) (?:chic|nin|joven"
        r"|pequen|adolescente)\w*[^/]*"
    ),
    r"me hago dano (?:yo sol[oa] )?(?:al |cuando me )?(?:compar|pens|exig|quer|mir|revis)\w+",
    r"tirar (?:todo|todos|tod[oa]s? (?:el|la|los|las) \w+) a la basura\b",
    (
        r"(?:quiero|quisiera|me quiero|ya me quiero|necesito) (?:irme|ir|largar(?:me)?) (?:de (?:este (?:pais|trabajo|pueblo|barrio"
        r"|lugar|cuarto|depa|edificio)|esta (?:ciudad|casa|oficina|empresa|junta|fiesta)|aqui|vacaciones)|a (?:mi casa|casa|la "
        r"(?:casa|cama|playa)|dormir)|lejos|al mar|a otro lado|ya a)\b"
    ),
    r"no (?:me )?(?:voy a |vas a |va a |vamos a )?(?:morir|muero|mori|matar|mato)(?:me|nos)? (?:por|si)\b",
    (
        r"(?<!dice que )(?<!dijo que )(?:mi|el|la) (?:jefe|jefa|patron|profe\w*|maestr[oa]|coach|suegra|reclutadora?|gerente"
        r"|supervisora?) (?:hoy |ya |seguro |seguramente )?me (?:va|iba) a matar(?! (?:con|a golpes|de un|y|de verdad))"
    ),
    r"me voy a morir de (?:hambre|frio|calor|sueno|risa|verguenza|pena|nervios|aburrimiento|sed|cansancio)\b",
    r"(?:es|seria|era) un suicidio(?= /|$| (?:a esta|con|ir|salir|manejar|en|dejar|renunciar|pedir))",
    (
        r"(?:reunion|junta|trafico|examen|semana|clase|subida|turno|partido|presentacion|entrevista|idea|plan|calor|cuesta)"
        r"(?: \w+){0,3} (?:es|fue|era|seria) un suicidio\b"
    ),
    (
        r"cartas? de despedida (?:al?|para|del?)(?: (?:el|mi|mis|la|los|las|un|una))? (?:trabajo|equipo|oficina|empresa"
        r"|companer\w+|colegas|jef[ea]|clientes|alumn\w+|grupo|escuela|area|curso|profe\w*)[^/]*"
    ),
    r"no me (?:quiero|quisiera|pienso|voy a) morir (?:sin|todavia|aun|antes|joven|virgen|pobre|aqui|en)\b[^/]*",
    (
        r"no tengo (?:ganas|animos?|cabeza|energia|fuerzas) (?:de|para) (?:contestar|responder|hablar|platicar|escribir|"
        r"metas|preguntas)(?: \w+){0,4}"
    ),
    (
        r"me (?:voy a|quiero|ando|estoy|puedo)(?: \w+)? (?:matar|matando) (?:trabajando|estudiando|entrenando|haciendo|buscando"
        r"|corriendo|en el (?:gym|trabajo)|con (?:tant|est|el |la ))\w*"
    ),
    r"se (?:me|nos|le|les) (?:corto|quemo|rompio|cayo|fue|murio|muere|apago|paso)(?: \w+){0,2}",
    (
        r"(?:soga|cuerda|lazo|navaja|cuchillo|veneno) para (?:el|la|los|las|tender|amarrar|saltar|escalar|pescar|cocinar|"
        r"(?:colgar|cortar) (?:la|el|las|los))\b(?! (?:cuello|final|ultim|noche))"
    ),
    (
        r"(?:bebe|beba|perr[oa]|perrit\w+|gat[oa]|gatit\w+|nin[oa]|sobrin\w+|caballo) (?:siempre )?(?:me|nos) (?:peg|pate|muerd"
        r"|mord|atac|golpe|rasgun|empuj)\w+"
    ),
    r"suicidio (?:financiero|comercial|economico|academico|deportivo)\b",
    (
        r"no (?:voy a estar|estare|estoy) (?:disponible|localizable|en (?:la|el|mi|casa)\b(?! (?:mundo|vida|tierra)))[^/]*"
    ),
    (
        r"(?<!dan )(?<!dieron )(?<!pierdo )(?<!consigo )(?:el|la|los|las|este|esta|ese|esa|mi|tanto|tanta) (?:\w+ )?(?:trafico|trabajo|chamba|turno|dolor|examen|gym|cansancio"
        r"|proyecto|tarea|espalda|cabeza|cruda|gripa|calor|frio|subida|mudanza|escuela|curso|junta|entrevista|humedad|desvelo"
        r"|sueno|hambre|viaje|lunes|semana|dia|alergia|migrana) (?:ya )?me (?:mata|mato|mataba|tiene muert[oa])"
    ),
    r"golpe de (?:calor|suerte|realidad|estado|aire|efecto)\b",
    (
        r"(?:estoy|ando|sigo) (?:en|por|sobre) (?:el puente|la azotea|la terraza|el balcon|el techo)(?: (?:tendiendo|colgando|"
        r"lavando|regando|haciendo|comiendo|tomando|arreglando|descansando|con (?:mis?|el|los|las|un)|y (?:hay|ya casi|mucho))"
        r"\b| (?:/ )?(?:hay |mucho |puro |un )*(?:trafico|tranque|atasco|cola))[^/]*"
    ),
    (
        r"(?:no|dejar de|sin) (?:quiero |queria |puedo |voy a |se )?vivir (?:con (?:miedo|prisa|culpa|estres|ansiedad|rencor"
        r"|deudas)|para (?:trabajar|los demas|otros|complacer)|en (?:automatico|el pasado)|pensando|con (?:mis?|el|los|las|la) \w|endeudad|preocupad|"
        r"estresad|corriendo|apurad|a las carreras|al dia|pendiente|enojad|quejand|esclav)\w*"
    ),
)
