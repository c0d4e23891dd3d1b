"""Vivir en otra parte y matar una idea: what in Spanish only sounds like death, blood or threats, said of any day."""

from typing import Final

_LAUGH: Final = r"(?:j[aeisj]{3,}\w*|jaja|lol|haha\w*)"
_HURT: Final = (
    r"(?:(?:este|esta|tanto|tanta|el|la|mi|mis|mucho|mucha|semejante) )?(?:dolor|dolores|sufrimiento|pena|tristeza|vacio|"
    r"angustia|agonia|depresion|voces|tormento|pesadilla|infierno|miseria|soledad|cuerpo|mundo|vida|tierra|planeta|carga)\b"
)
_A_STORY: Final = (
    r"(?:peli|pelis|pelicula|serie|novela|telenovela|libro|cuento|historia|obra|capitulo|episodio|temporada|documental|"
    r"podcast|cancion|videojuego|juego|anime|corto|personaje|protagonista|villano)"
)
_NOT_A_PERSON: Final = (
    r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|dia|excel|app|sistema|calor|frio|sol|trafico|"
    r"trabajo|chamba|curro|turno|sueldo|horario|proyecto|reporte|informe|tarea|examen|curso|profesor|ingles|gym|rutina|"
    r"subida|cuesta|espera|incertidumbre|silencio|duda|espalda|cabeza|muela|rodilla|dolor|alergia|gripe|gripa|cruda|resaca"
    r"|cafe|hambre|sueno|cansancio|desempleo|busqueda|casero|renta|papeleo|tramite|burocracia)"
)
_IN_EARNEST: Final = (
    r"(?:espos\w+|marido|mujer|novi\w+|pareja|ex|bebe|hij\w+|nin\w+|padrastro|pistola|arma|cuchillo|machete|escopeta|veneno|serio"
    r"|verdad|broma|matarme|mato|morir\w*|muera)\b"
)
EVERYDAY: Final = (
    (
        r"no (?:quiero|quisiera|queria|puedo|pienso|aguanto|soporto|voy a) (?:seguir )?viv(?:ir|iendo) (?:mas |ya )*"
        rf"(?:(?:en|con) (?!{_HURT}|esto\b|eso\b)|(?:aqui|aca|alli|alla|ahi) (?:en|con) (?!{_HURT})|"
        r"(?:tan |muy )?(?:de(?! (?:esta|este|esa|tal) )|del|al|a|para|entre|bajo|junto|lejos|cerca|pagando|pidiendo|corriendo|pensando) )"
        r"\w+(?: \w+)?"
    ),
    (
        rf"adios mundo(?: cruel)?(?: /)?(?: \w+){{0,7}}? (?:{_LAUGH}|vacaciones|playa|de viaje)|"
        r"adios mundo (?:laboral|godin\w*|corporativo|oficinista|digital|freelance|academico|universitario)\b"
    ),
    (
        rf"{_A_STORY}\b(?: \w+){{0,9}}?(?: /)?(?: \w+){{0,5}}? (?:suicid(?:a|as|o|io|ios|an|aron|arse)|se (?:mata|mato|matan|cuelga"
        r"|colgo|muere|murio|ahorca|corta|corto)|l[oa]s? (?:mata|matan|mato|mataron|viola|violan|golpea)|muere[ns]?|asesin\w+)\b"
    ),
    (
        r"(?:matar|mato|mate|matando|matemos|matamos) (?:a )?(?:(?:el|la|los|las|un|una|unos|unas|al|es[aeo]s?|est[aeo]s?|mis?|"
        r"tus?|su|cualquier|tanta?) )?(?:\w+ )?(?:ideas?|proyectos?|producto|negocio|startup|habitos?|vicios?|costumbres?|"
        r"moscas?|mosquitos?|zancudos?|aran\w+|hormigas?|cucarachas?|rat[ao]n?(?:es)?|bichos?|chinches?|maleza|hierbas?|"
        r"perfeccionista|perfeccionismo|ego|miedos?|dudas?|rutina|pereza|flojera|sed|ansias|antojos?|conversacion|vibra|"
        r"bugs?|feature|virus|bacterias?|zombis?|zombies|monstruos?|dragon\w*|enemigos?|jefe final|pendientes?|deudas?|tiempos?|"
        r"creatividad|compu\w*|impresora|laptop|celu\w*|telefono|tele|coche|carro|despertador|alarma|wifi|internet|router|excel|word|zoom|ganas|"
        r"teams|app|gallo|ilusion\w*|entusiasmo|animo|motivacion)\b"
    ),
    (
        r"me cort(?:o|aba|e) (?:(?:mucho|muchisimo|un poco|tanto|demasiado|siempre|bastante|cantidad|todo|toda) )*(?:al (?:habl"
        r"|pregunt|ped|present|expon|entr|salud|dec|ver|conoc)|hablando|exponiendo|presentando|delante|frente a|en (?:publico|"
        r"l[ao]s? (?:entrevista|reunion|junta|fiesta|clase|llamada|grupo|videollamada)|clase|grupo|ingles|reuniones|entrevistas)|con"
        r" (?:la gente|gente|los (?:jefes|desconocidos|demas|extranos)|mi jef|desconocidos|extranos|las chicas|los chicos)|para "
        r"(?:hablar|pregunt|ped)|cuando (?:hablo|hay (?:gente|publico)|expongo|presento|tengo que (?:hablar|exponer|pedir|"
        r"presentar)|me (?:miran|preguntan|hablan|escuchan)|conozco|estoy (?:con (?:gente|desconocidos)|en publico)))\w*"
    ),
    (
        r"me cort[eo] (?:(?:un poco|tantito|sin querer|feo) )*(?:afeit|rasur|pelando|picando|cocinando|con (?:un|una|el|la|unas?) "
        r"(?:papel|hoja de papel|lata|vidrio|rastrillo|maquina|tijera|sierra|sobre)|la (?:lengua|cara afeit|barba)|un dedo|la yema)\w*"
    ),
    (
        r"desaparecer(?:me)? (?:(?:a|en|hacia|rumbo a) (?:la|el|una|un|las|los) (?:playa|monte|montana|campo|mar|isla|bosque|rancho"
        r"|sierra)|(?:del?|en) (?:las |los |la |el )?(?:redes|instagram|insta|facebook|tiktok|whatsapp|whats|linkedin|twitter|"
        r"internet|grupo|chat|oficina|trabajo|curro|reunion|junta|fiesta|mapa (?:un|unos|por)))\b[^/]*"
    ),
    (
        r"(?:app|pagina|web|sitio|sistema|servidor|base de datos|excel|zoom|teams|impresora|proyecto|negocio|coche|carro|moto|bici"
        r"|cafetera|aspiradora|lavadora|plantas?|celu|cel|movil|portatil|tablet) (?:ya )?se (?:me )?(?:suicid|murio|mato|muere|mata)\w*"
    ),
    (
        rf"(?:est[eao]s?|ese|esa|el|la|los|las|mi|mis|tanto|tanta|tu|un) (?:\w+ )?{_NOT_A_PERSON} (?:\w+ )?me (?:quiere|quieren|va a|"
        r"van a|iba a) (?:terminar |acabar )?mata(?:r|ndo)\b"
    ),
    (
        r"me apunal\w+ por la espalda(?: (?:en|mis?|un|una|los|las|el|la) (?:la |el )?(?:oficina|trabajo|empresa|companer\w+|colegas?"
        r"|equipo|socio|socia|chamba|curro|jefe|jefa))"
    ),
    (
        r"(?:tien\w+|ten\w+|est\w+|traen?|anda\w*) amenazad[oa]s? (?:con|de) (?:despe|corr|echar|despido|quitar|bajar|recort|cancel|"
        r"no renov)\w+"
    ),
    (
        r"no me (?:deja|dejan|dejo|dejaron) (?:salir|ir|irme) (?:(?:de la (?:oficina|reunion|junta|empresa|chamba|clase)|del "
        r"(?:trabajo|curro|turno|curso))\b|(?:\w+ )?(?:temprano|antes(?= /|$| de (?:las|la hora))|a (?:comer|almorzar|vacaciones)|de "
        r"vacaciones|a mi hora|a tiempo))[^/]*|jef[ea] no me (?:deja|dejo) (?:salir|ir|irme)(?= /|$| antes| temprano| a| de| ni)"
    ),
    (
        r"(?:me quiero|me queria|quiero|queria) (?:matar|morir)(?:me)?(?: /)? (?:que |porque |se me )?(?:perdi|olvide|deje|rompi|"
        r"tire|borre|mande|llegue|me (?:olvide|equivoque|confundi|quede|perdi|cai|dormi)|olvido|cayo|rompio|paso|fue)\b"
        rf"(?: \w+){{1,8}}?(?: /)?(?: \w+){{0,4}}? {_LAUGH}"
    ),
    (
        r"(?:ganas de|quiero|quisiera|voy a|iba a|quise|estoy por|estuve por) (?:matar|ahorcar|estrangular|golpear|asesinar)(?:lo|la|los|las)? "
        rf"(?:al?|a \w+) (?:/ )?(?:(?!{_IN_EARNEST})\w+ (?:/ )?){{1,12}}?{_LAUGH}"
    ),
    r"me (?:muero|moria|muriendo|morire) por (?!(?:dentro|fin|esto|eso|el|ella|mi culpa|culpa|su culpa|favor)\b)\w+",
    r"mi ex me (?:escribio|llamo|hablo|busco|mando \w+|invito|bloqueo|dejo en visto|stalkea)(?: /)? (?:que |y que |jaj)(?!miedo|terror|me |se (?:mat|cuelg|suicid|quit|va a|tir))\w*",
    (
        r"casi (?:me|nos) (?:mato|matamos|mate|muero) (?!(?:con|tomando) (?:la |las |el |un |una |unas )?(?:pastilla|cuchillo|pistola|cuerda|soga|navaja"
        r"|veneno))(?:con|en|subiendo|bajando|cruzando|corriendo|al|manejando|haciendo|cargando|por (?:un|una|no|ir|correr|la|el|culpa))\b"
    ),
    (
        r"(?:(?:me )?(?:cai|caigo|resbale|tropece|choque|estrelle|patine)|se me (?:fue|atraveso|cruzo))\b[^/]*(?:/ )?(?:y )?(?:por poco|casi) (?:me|nos) "
        r"(?:mato|matamos|muero)\b"
    ),
    (
        r"adios (?:para siempre|a todos)(?: /)? ?[^/]*?(?:oficina|trabajo|excel|empresa|equipo|curso|jefe|jefa|companer\w+|deudas|dieta|clase|gym|jaj\w*)"
        r"(?:(?: /)? hoy (?:es|fue) mi ultimo dia)?\b"
    ),
    (
        r"(?:oficina|trabajo|empresa|equipo|companer\w+|curso|turno|chamba|curro|clases?)\b[^/]*?(?: /)? (?:hoy )?(?:es|fue|sera) mi ultim[oa] (?:dia|noche)\b"
    ),
    r"cartas? (?:\w+ ){0,6}?(?:renuncia|presentacion|recomendacion|motivos|motivacion|reclamo|queja|despido)\b",
    r"me muera de (?:la |pura |puro )?(?:risa|hambre|verguenza|sueno|pena|calor|frio|nervios|aburrimiento|amor)\b",
    (
        rf"no (?:quiero|quisiera|queria|aguanto|soporto|pienso) (?:estar|seguir|quedarme) (?:mas )?(?:(?:aqui|aca) )?(?:en|con) (?!{_HURT}|esto\b|eso\b|el(?= /|$)"
        r"|ella(?= /|$))\w+(?: \w+)?"
    ),
    (
        rf"(?:me quiero|quiero) (?:matar|morir)(?:me)? {_LAUGH}(?: /)?(?: \w+){{0,2}}? (?:le (?:escribi|mande|dije|hable|di)|se me|mande|perdi|olvide|"
        r"rompi|borre|llegue|me (?:olvide|equivoque|confundi|cai|dormi))\b"
    ),
    (
        r"(?:acabar|terminar) matando (?:de|a) (?:un |una |la |el |tant[oa]s? |puro )?(?:coraje|risa|susto|disgusto|aburrimiento|hambre|sustos|disgustos|"
        r"preguntas|verguenza|estres)\b"
    ),
    r"no me mat(?:o|a|aron|an|aria) (?:\w+[aei]r(?:lo|la)?|el|la|nadie|eso|esto|un|una|ningun[oa]?)\b",
    r"no quiero estar sol[oa] (?:en|con) (?:el|la|los|las|mi|un|una) (?!noche|casa|cuarto)\w+",
    (
        r"(?:moretones|moreton|golpes|un ojo morado)(?: \w+){0,2}? (?:del?|por) (?:el |la |los |las )?(?:crossfit|gym|gimnasio|entren\w+|futbol|box|boxeo|"
        r"karate|judo|bici\w*|moto|caida|partido|deporte|pesas|mudanza|patines|rugby|juego|escalada|yoga)\b"
    ),
    (
        r"me (?:hizo|hace|hicieron) (?:enojar|reir|rabiar|renegar|feliz|el (?:desayuno|favor|almuerzo|dia)|(?:la|una) (?:cena|comida|sopa|broma|sorpresa|"
        r"fiesta)|un (?:cafe|te|regalo|favor|pastel|caldo))\b"
    ),
    r"no me dej\w+ dormir (?:con|por) (?:su|sus|el|la|los|las|tanto|tanta)\b",
    r"toca(?:n|ba|ndo)? (?:la|el|los) (?:bateria|guitarra|piano|violin|trompeta|timbre|puerta|claxon|tambor(?:es)?|bajo|saxofon|flauta|organo)\b",
    r"no (?:soy|eres|es|somos|fui) (?:una |ninguna )?carga\b",
    r"(?<!ex )(?<!el )(?<!jefe )me (?:estan |estan ya )?acos(?:ando|an) (?:con |a )(?:tant[oa]s |sus |los |estos |puros |puras )?(?:mensaj\w+|textos|llamadas|preguntas)\b",
    (
        r"pastillas? (?:para|de|del|contra)[^/]*(?:/ )?(?:\w+ ){0,3}(?:recet\w+|doctora?|medic[oa]|farmaceutic\w+|psiquiatra)\b"
    ),
    r"(?:cancion|tema|letra|musica|frase|poema|tango|bolero|discurso|libro|escena)(?: \w+){0,2} me (?:pega|pego|mata|mato|golpea|golpeo)\b",
    r"prevencion (?:de|del|contra el) suicidios?\b|suicidio (?:es|fue|era|como) (?:mi|el|un) tema\b",
    r"(?:una|otra|esa|esta|ultima|primera|segunda|tercera|siguiente) (?:casi )?me (?:mato|mata)(?= /|$| jaj| pero| de)",
    r"por fin (?:se )?(?:termina|acaba)(?: todo)? (?:el|la|este|esta|lo|los|las) \w+",
)
