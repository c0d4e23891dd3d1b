"""Con qué fin y de qué modo: harm in Spanish that is searched for, planned before or after something, or nearly done."""

from typing import Final

_END: Final = (
    r"(?:matarme|suicidarme|desvivirme|ahorcarme|colgarme|quitarme la vida|pegarme un (?:tiro|balazo)|cortarme las venas|"
    r"acabar con mi vida|terminar con mi vida|envenenarme|no despertar(?:me)?)"
)
_DEATH: Final = (
    rf"(?:{_END}|morir(?:me)?|la muerte|mi muerte|muert[oa]|no existir|desaparecer|hacerme dano|cortarme|lastimarme|"
    r"tirarme (?:de|del|al|por)|saltar)"
)
_NO_END: Final = (
    r"(?! (?:de (?:la )?(?:risa|hambre|verguenza|sueno|pena|calor|frio|nervios)|trabajando|estudiando|entrenando|tanto|en el"
    r" (?:gym|trabajo)|haciendo|con el|de mi (?:abuel|tio|tia|perr|gat|mama|papa)|el (?:pelo|cabello)|las unas|la cuerda))"
)
INTENT: Final = (
    (
        "pensar imaginar imaginarme imaginando sonar fantasear pensando pensamos piensa",
        (
            (
                r"(?:nada mas que|no (?:hago|hice|he hecho|hacia) (?:mas|otra cosa|nada) (?:mas )?que|no (?:paro|dejo|pare|deje|puedo"
                r" (?:parar|dejar)|logro (?:parar|dejar)) de|solo (?:puedo|hago|quiero)|lo unico que (?:hago|puedo|hice)(?: hacer)?"
                r"(?: es)?|sin (?:parar|dejar) de|todo el (?:dia|rato)|me la paso|me paso el dia|de tanto|cansad[oa] de|no aguanto)"
                rf" (?:pensar|imaginar(?:me)?|imaginando(?:me)?|sonar|fantasear|pensando) (?:en |con )?(?:como |que )?{_DEATH}\b{_NO_END}"
            ),
        ),
    ),
    (
        ("como formas forma manera maneras metodo metodos modo modos antes despues luego para hasta"),
        (
            (
                rf"como (?:poder )?(?:{_END}|morir(?:me)? (?:sin (?:dolor|sufrir|que duela)|rapido|ya))\b{_NO_END}"
                r"(?! (?:menos|el cabello))"
            ),
            (
                r"(?:formas?|maneras?|metodos?|modos?|opciones) (?:\w+ )?(?:de|para) "
                rf"(?:{_END}|morir(?:me)?(?= /|$| sin| rapid| ya))\b{_NO_END}"
            ),
            rf"(?:antes de|despues de|luego de|y luego|para(?: poder)?|hasta(?: poder)?) (?:intentar |volver a intentar |tratar de )?{_END}\b{_NO_END}",
            (
                r"(?:todo (?:listo|arreglado|en orden|preparado|resuelto|pagado)|mis (?:cosas|papeles) (?:list|arreglad|en orden)\w*)"
                r" para cuando (?:yo )?(?:ya )?no (?:este|exista|viva)\b"
            ),
        ),
    ),
    (
        "tirar aventar lanzar arrojar tire avente lance arroje",
        (
            (
                r"me (?:(?:voy a|quiero|quisiera|iba a|pienso|dan ganas de|puedo|gustaria) (?:tirar|aventar|lanzar|arrojar)|tire|avente|lance|arroje) (?:por|desde|"
                r"de|del|al|a las?) (?:\w+ ){0,2}(?:ventana|balcon|azotea|puente|vias?|metro|tren|terraza|techo|edificio|barranco|rio"
                r"|precipicio|piso|escaleras)\b"
            ),
        ),
    ),
    (
        "contesto respondo aparezco despierto",
        (
            (
                r"si (?:manana|hoy|el \w+|un dia|luego)?(?: ya)? ?no (?:contesto|respondo|aparezco|despierto)(?: \w+){0,2}? es (?:por)?que"
                r" (?:ya )?(?:no (?:estoy|existo|vivo)|me (?:mate|fui|mori|muero|mato))(?= /|$| aqui| en este| viv| de este)"
            ),
        ),
    ),
    (
        "gas",
        (
            r"^(?:ya )?abri (?:la llave del|la perilla del|el) gas$",
            r"(?:abri|deje abiert[oa]|abierto) (?:la llave del|la perilla del|el) gas y (?:me|cerre|espero|ya|adios|estoy|todo)\b",
        ),
    ),
    (
        "tierra enterrado enterrada tumba cementerio panteon cajon ataud",
        (
            (
                r"(?:estaria|estuviera|quiero estar|quisiera estar|prefiero estar|preferiria estar|deberia estar|voy a estar)(?: (?:ya|"
                r"mejor|tres metros|dos metros|mil veces))* (?:bajo (?:la )?tierra|enterrad[oa]|en (?:una|la|mi|el|un) (?:tumba|"
                r"cementerio|panteon|cajon|ataud))\b"
            ),
        ),
    ),
    (
        "cuelgo ahorco suicido",
        (r"(?:casi|por poco) me (?:cuelgo|ahorco|suicido)(?= /|$| anoche| ayer| hoy| otra| y| pero)",),
    ),
    (
        "mujer esposo marido pareja vecina",
        (
            (
                r"(?:golpea|golpeo|golpeando|pega|pego|pegando|maltrata|maltratando|patea|ahorca|amenaza|viola)(?:ndole)? (?:a )?su "
                r"(?:mujer|esposo|marido|pareja)\b"
            ),
        ),
    ),
    (
        "matando matandome",
        (
            (
                r"(?:mi (?:ex ?)?(?:esposo|marido|novio|pareja|papa|padre|padrastro|hermano|ex)|el) (?:\w+ )?(?:me|nos) (?:va|iba) a "
                r"(?:terminar|acabar) (?:matando|por matar)\w*"
            ),
        ),
    ),
    (
        "canse morir morirme muero muriera vivir despertar despertarme despierte amanecer amanezca",
        (
            r"(?:ya )?me canse de (?:vivir|la vida|estar viv[oa]|existir|seguir viv\w+)\b(?! (?:con|en|de|asi de|al|a))",
            (
                r"(?:me (?:da|the) (?:igual|lo mismo)|no me importa(?:ria)?|no me molestaria|me vale) (?:si (?:me )?(?:muero|muriera)|morir(?:me)?"
                rf"|vivir o morir|no despertar(?:me)?)\b{_NO_END}"
            ),
            (
                r"(?:espero|ojala|ruego|pido|dios quiera|quisiera) (?:que )?(?:ya )?no (?:despertar(?:me)?|despierte|amanecer|amanezca)"
                r"(?= /|$| manana| nunca| mas| hoy)"
            ),
        ),
    ),
    (
        "recai recaida",
        (r"(?:recai|recaida)(?: /)? (?:y |anoche |otra vez |hoy )*me (?:corte|lastime|hice dano|queme)\b",),
    ),
    (
        "miedo susto",
        (
            (
                r"miedo (?:de|a) (?:poder |llegar a |querer |acabar )?(?:matarme|suicidarme|quitarme la vida|hacerme (?:algo|dano)|"
                rf"colgarme)\b{_NO_END}"
            ),
        ),
    ),
    (
        "911 112 emergencia",
        (
            r"^(?:por favor )*(?:ayuda (?:911|112|emergencia)|(?:911|112|emergencia)(?: por favor)? ayuda)(?: por favor)*$",
        ),
    ),
    (
        "siempre despidanme despideme despidame",
        (
            r"me (?:voy|ire|marcho) para siempre(?= /|$)",
            r"(?:despidan|despide|despida)me de (?:mi familia|mis? \w+|todos|ellos|ellas)\b(?! (?:trabajo|oficina|jef[ea]))",
        ),
    ),
    (
        "colgarme ahorcarme desvivirme",
        (r"^(?:quiero |mi meta es |meta )?(?:colgarme|ahorcarme|desvivirme)$",),
    ),
    (
        "pegue golpee lastime maltrate ahorque amenace pegara golpeara",
        (
            (
                r"que (?:el|mi (?:ex ?)?(?:esposo|marido|novio|pareja|papa|padre|padrastro|hermano|hijo|ex|mujer|esposa|novia)) (?:ya |hoy )?no "
                r"(?:me|nos|le|la|los) (?:vuelva a )?(?:pegue|golpee|lastime|maltrate|ahorque|amenace|pegar\w*|golpear\w*)\b"
            ),
        ),
    ),
    (
        "alguien",
        (
            r"alguien (?:\w+ )?(?:se quiere|quiere|se va a|piensa) (?:matar(?:se)?|suicidar(?:se)?|morir(?:se)?)(?= /|$| que| a quien| por)",
        ),
    ),
    (
        "matando golpeando violando ahorcando apunalando secuestrando",
        (
            (
                r"(?:la|l[oa]s|lo) (?:esta|estan|estaban) (?:matando|golpeando|violando|ahorcando|apunalando|secuestrando)\b"
                r"(?! (?:de|con|el|la|los|las|est[aeo]|por|tanto))"
            ),
        ),
    ),
    (
        "cortes",
        (r"hacerme (?:mas )?cortes\b(?! (?:de|en el|al) (?:pelo|cabello|fleco))",),
    ),
    (
        "ni",
        (r"ni (?:siquiera )?(?:para )?(?:matarme|suicidarme) (?:puedo|pude|se|sirvo|sirve)\b",),
    ),
    (
        "mundo barrio ojos",
        (
            r"(?:me (?:quiero|voy a|quisiera) ir|irme|me voy|quiero pasar) (?:ya )?al otro (?:mundo|barrio)\b",
            r"no (?:quiero|quisiera) (?:volver a )?abrir los ojos(?= /|$| manana| nunca| mas)",
        ),
    ),
    (
        "cuerda soga lazo",
        (
            (
                r"(?:amarre|ate|colgue|prepare|ya puse) (?:ya )?(?:la|una|mi) (?:cuerda|soga)(?= /|$| en| al| del)"
                r"(?! (?:en|al|del) (?:la |el )?(?:perr|tende|toldo|caja|coche|carro|barco|columpio|hamaca|patio)\w*)"
            ),
        ),
    ),
    (
        "viviendo vivir terminarla acabarla quitarmela",
        (
            r"(?:no se si|dudo que|no creo que|ya no) (?:vale|valga|valdra) la pena (?:seguir )?viv\w+",
            r"mi vida\b[^/]*\b(?:quiero|voy a|pienso|quisiera) (?:terminarla|acabarla|acabar con ella|quitarmela)\b",
            r"(?:ya )?no tengo (?:por que|para que|nada por (?:que|lo que)) vivir\b",
        ),
    ),
    (
        "pegar golpear maltratar ahorcar pegarme golpearme pegarnos golpearnos maltratarme",
        (r"que (?:me |nos |la |le )?(?:deje|dejen|pare) de (?:pegar|golpear|maltratar|ahorcar)(?:me|nos|la|le)?\b",),
    ),
    (
        "punto espero deseo anhelo ansio intentar hoy",
        (
            (
                r"(?:estoy|estuve) a punto de (?:tirarme|aventarme|lanzarme|saltar)(?= /|$| del? | por (?:el|la) | al (?:tren|metro|vacio|rio))"
                r"(?! (?:a|en|de alegria|del susto))"
            ),
            r"(?:espero|deseo|anhelo|ansio) (?:ya |solo )?(?:morir(?:me)?|la muerte)(?= /|$| pronto| ya| hoy| manana| dormid)",
            rf"no (?:volver a )?(?:intentar|querer) {_END}\b{_NO_END}",
            r"(?:se acabo|adios|ya decidi|perdon)\b[^/]*(?:/ )?hoy (?:ya )?(?:termino|acabo) con todo(?= /|$)",
        ),
    ),
    (
        "amanecer duele sin morir morirme muerte",
        (
            r"no (?:quiero|quisiera) amanecer(?= /|$| manana| nunca| viv)",
            r"me duele (?:tanto |mucho |demasiado )?(?:vivir|existir|estar viv[oa])(?= /|$| y| que)",
            (
                r"sin mi (?:todos|ell[oa]s|mi familia|mis hijos|mis papas|el mundo) (?:estarian?|vivirian?|serian?) (?:mejor|en paz|mas \w+|"
                r"tranquil\w+|felices|bien)\b"
            ),
            r"(?:morir(?:me)?|la muerte) (?:seria|es|sera) (?:un |el |mi |lo |la )?(?:descanso|alivio|mejor|unic[oa]|solucion|salida)\b",
        ),
    ),
)
