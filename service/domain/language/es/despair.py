"""El final dicho con sus palabras: an end that is wished for, dated or prepared, in Spanish."""

from typing import Final

_DYING: Final = (
    r"(?:me muera|me muriera|morir(?:me|se)?|estar (?:ya )?muert[oa]|desaparecer|no (?:existir|estar|despertar\w*|haber nacido)"
    r"|matarme|suicidarme|desvivirme|quitarme (?:la vida|de en medio)|irme de (?:este mundo|una vez)|dormir(?:me)? para siempre)"
)
_DAY: Final = (
    r"(?:hoy|manana|esta (?:noche|semana)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|este mes)"
)
DESPAIR: Final = (
    (
        "facil mejor alivio preferible simple sencillo solucion salida unico unica",
        (
            (
                r"(?:lo |la |el )?(?:mejor|preferible|mas facil|alivio|unic[oa](?: \w+)?|solucion|salida)(?: \w+)? (?:es|seria"
                rf"|era|fuera|sera) (?:que )?{_DYING}(?! (?:de|en la|por un|el|un|una)\b)"
            ),
            (
                r"(?:seria|era|fuera|estaria|sera|es)(?: \w+)? (?:mas (?:facil|sencillo|simple)|mejor|un alivio|preferible)"
                r"(?: para (?:todos|mi|ellos))? (?:que )?(?:si )?(?:yo )?(?:ya )?(?:no (?:existir|existiera|existiese|estar viv[oa]"
                r"|estuviera(?= /|$)|despert\w+|haber nacido|hubiera nacido|amanec\w+|abriera los ojos|viviera)|desaparecer"
                r"|desapareciera|morir(?:me)?|me muriera|me muera|estar muert[oa]|estuviera muert[oa])"
                r"(?! (?:tan|tarde|temprano|antes|a las|con|de|un|del))"
            ),
        ),
    ),
    (
        "muerto muerta muertos",
        (
            r"muert[oa] (?:ya )?(?:no (?:sufriria|sufro|sentiria|doleria)|estaria (?:mejor|en paz|tranquil[oa]))\b",
            (
                rf"(?:para|si|pues|ya que|total|{_DAY}|pronto|entonces|la (?:proxima|otra) semana|para entonces)(?: \w+){{0,4}}? "
                r"(?:ya (?:estoy|estare|voy a estar|estaria)|estare|voy a estar) muert[oa]"
                r"(?! (?:de|del|en|despues|con|por|saliendo|terminando)\b)"
            ),
            (
                r"(?:quiero|quisiera|deseo|solo quiero) que (?:todo )?(?:esto )?(?:se )?(?:acabe|termine)(?: todo| ya)*"
                r" (?:y|o) (?:estar muert[oa]|morir\w*)"
            ),
        ),
    ),
    (
        "exista sea viva vivo reacciona respira frasco",
        (
            r"cuando (?:yo )?(?:ya )?no exista\b|(?:hoy )?sea mi ultim[oa] (?:dia|noche)(?= /|$| con| de vida| en)",
            r"no me veo viv[oa]\b",
            r"(?:nin[oa]|bebe|hij[oa]|mama|papa|esposo|esposa|amig[oa])\b.{0,60}\bno (?:reacciona|respira)\b",
            r"frasco vacio y (?:yo|me)\b",
        ),
    ),
    (
        "ojos cuelgo mato matar desangrando desangro sangrar carga salven rescaten pensar pistola escopeta arma machete",
        (
            r"cerrar los ojos y (?:ya )?no (?:abrirlos|despertar|volver)\w*",
            r"(?:cualquier dia|un dia de estos|tarde o temprano) me (?:cuelgo|ahorco|suicido|mato|voy a (?:matar|colgar))(?= /|$)",
            r"me (?:estoy )?desangr\w+|me corte y no (?:para|deja) de sangrar\b",
            r"(?:dejare|dejar|voy a dejar) de ser una carga\b|no (?:sere|voy a ser) (?:mas )?una carga\b",
            r"no quiero que me (?:salven|rescaten|revivan)\b",
            r"dejar de pensar en (?:morir(?:me)?|matarme|suicidarme|la muerte)\b(?! de)",
            (
                r"(?:llevo|llevare|llevar) (?:la|una|mi) (?:pistola|escopeta|arma|machete) al? (?:la )?(?:trabajo|oficina|escuela"
                r"|chamba|junta)\b"
            ),
        ),
    ),
    (
        "cuello garaje garage cochera",
        (
            r"(?:(?:cable|cuerda|lazo|cinturon|sabana|corbata)(?: \w+)? (?:al|en el|alrededor del)|soga en el) cuello\b",
            (
                r"(?:prend|encend|arranc)\w+ (?:el|mi) (?:carro|coche|auto)(?: \w+){0,3} (?:garaje|garage|cochera) cerrad[oa]\b"
            ),
        ),
    ),
    (
        "viva vivo vivir nacer nacido morirme morir amanezca despierte lleve recoja llevara murio",
        (
            r"ganas de (?:ya )?no (?:vivir|existir|estar|despertar|seguir viv\w+)\b",
            r"vivir (?:asi )?(?:ya )?no (?:me interesa|vale la pena|tiene (?:sentido|caso))\b",
            (
                r"(?:preferi|prefer|gusta|mejor|ojala|deb|quisier)\w*(?: \w+){0,2} no (?:haber nacido|nacer|haber existido)\b"
            ),
            r"(?:debi|debia|deberia|tendria que) (?:haberme )?(?:morir(?:me)?|muerto) yo\b|debi morir(?:me)?(?= /|$)",
            r"ojala (?:\w+ )?no (?:amanezca|despierte)\b",
            (
                r"(?:dios(?:ito)?|la muerte|la virgen|que) (?:ya )?me (?:lleve|recoja|llevara)(?= /|$| ya| contigo| de (?:aqui"
                r"|este mundo)| pronto| hoy)"
            ),
            r"(?:irme|ir|estar|reunirme|estar ya) con mi \w+ que (?:murio|fallecio|se fue|esta en el cielo)\b",
            r"(?:no se si|no creo que|dudo que|a ver si)(?: \w+)? (?:llegue|amanezca|salga) viv[oa]\b",
        ),
    ),
    (
        "cortandome lastimandome quemandome rasgunandome golpeandome vias cosas",
        (
            (
                r"(?:llevo|ando|sigo|estoy|vengo|estuve)(?: \w+){0,3} (?:cortandome|lastimandome|quemandome|rasgunandome"
                r"|golpeandome)(?= /|$| los| las| la| el brazo| a mi| otra| de nuevo| cuando| con)"
            ),
            r"(?:estoy|parad[oa]|sentad[oa]|acostad[oa]) (?:\w+ )?en las vias\b",
            r"(?:reparti|regale)(?: \w+)? mis cosas(?: /)? (?:y )?(?:adios|hasta siempre|me despido|perdon)\b",
        ),
    ),
    (
        "perdon acaba termina",
        (
            r"perdon(?:en|enme)? (?:a todos|por todo|todos)(?: /)? (?:ya )?me voy(?= /|$)",
            (
                r"(?:hoy|manana|esta noche) (?:se )?(?:acaba|termina)(?: \w+)? (?:todo|mi (?:vida|sufrimiento|dolor|agonia))"
                r"(?= /|$| para mi)"
            ),
        ),
    ),
    (
        "voz voces mente",
        (
            (
                r"(?:voz|voces|mente)(?: \w+){0,4} (?:dice|dicen|pide|piden|ordena|ordenan|gritan|repiten)(?: \w+){0,3} (?:mate"
                r"|muera|corte|tire|salte|lastime|cuelgue|aviente|brinque)\b"
            ),
        ),
    ),
    (
        "mata matan pega golpea violarme matarme ahorcarme abusar secuestrarme violarnos",
        (
            (
                r"si (?:l[oa] dejo|me voy|regreso|vuelvo|hablo|l[oa] denuncio|digo algo|me salgo|no (?:vuelvo|regreso))"
                r"(?: \w+){0,3} (?:me|nos) (?:mata|matan|pega|golpea)\b"
            ),
            (
                r"(?:intento|trato de|quiso|quiere|iba a|intentaron|trataron de|quieren) (?:violarme|abusar de mi|matarme|"
                r"ahorcarme|violarnos|secuestrarme)\b(?! (?:trabajando|de risa|con tant))"
            ),
        ),
    ),
    (
        "infarto paro contarla refugio amanecer",
        (
            r"(?:deseando|rogando|pidiendo|ojala|espero|quiero) que me (?:de|diera) un (?:infarto|paro)\b",
            r"(?:para|y|hacen falta para) no contarla\b|ya no amanecer\b",
            r"(?:a|en) un refugio con (?:los|mis|las) (?:nin|nen|hij|chic)\w+",
        ),
    ),
    (
        "hacer haga hare saltar brincar seguir sigo inyecte cortando lastimando corta morirme morir",
        (
            r"perdon(?:enme|ame|en|adme) por lo que (?:voy a hacer|haga|hare)\b",
            r"^(?:(?:ya|hoy|ahora|me|pues) )*voy a (?:saltar|brincar)(?: ya| ahora| hoy)*$|^(?:ya |y )?para que (?:seguir|sigo)$",
            r"me inyecte (?:de mas|toda|todo|demasiad|mucha|aire)\w*",
            (
                r"(?:mi|un|una|el|la) (?:amig|herman|hij|espos|prim|novi|vecin|sobrin)[oa](?: \w+){0,2} se (?:(?:esta|anda|sigue) "
                r"(?:cortando|lastimando|haciendo dano)|corta(?= /|$| los| las| cuando))(?! (?:el|las unas))"
            ),
            r"(?:hoy|anoche|ayer|esta manana) (?:queria|quise) (?:morirme|morir)(?= /|$| y| pero)",
        ),
    ),
    (
        "fecha plan dia lugar metodo hora",
        (
            (
                r"ya (?:tengo|puse|escogi|elegi|decidi) (?:la |una |el |mi |un )?(?:fecha|dia|hora|lugar|plan|metodo)(?: /)? "
                r"(?:y|ya) (?:(?:ya |tambien )?(?:tengo|se) )?(?:como(?= /|$)|con que(?= /|$)|(?:la |el |una |un )?(?:fecha|lugar"
                r"|metodo|forma|modo|manera)(?= /|$))"
            ),
        ),
    ),
    (
        "cortar lastimar quemar corte dano hacerme cortarme lastimarme empastille",
        (
            (
                r"me acabo de (?:cortar|lastimar|quemar|hacer dano)(?: (?:otra vez|de nuevo|a proposito|adrede|los brazos|las "
                r"piernas|el brazo|las munecas|la piel)|(?= /|$))"
            ),
            r"(?:hoy|ayer|anoche|otra vez|de nuevo) me (?:corte|lastime|queme|hice dano)(?= /|$)|^me corte$",
            r"me corte (?:otra vez|de nuevo|a proposito|adrede)\b",
            r"me empastille\b",
        ),
    ),
    (
        "queriendo deseando planeando pensando",
        (
            (
                r"(?:me )?(?:sigo|ando|estoy|estuve|vivo|siempre|llevo \w+)(?: \w+){0,2} (?:queriendo|deseando|planeando|pensando"
                rf" en) (?:ya )?(?:{_DYING}|como matarme|la muerte)(?= /|$| y| pero| todos| la| a | desde| hoy| cada)"
            ),
        ),
    ),
    (
        "cuelgo ahorco suicido mata matan mato",
        (
            rf"(?:{_DAY}|ya|mejor) me (?:cuelgo|ahorco|suicido)(?= /|$| y)",
            (
                r"(?:dijo|dice|juro|jura|amenazo|prometio)(?: con)? que(?: \w+){0,3}? (?:me|nos|te|la|lo) (?:mata|matan|mato)"
                r"(?= /|$| si| a| con| y| hoy| cuando)"
            ),
        ),
    ),
    (
        "paso hoy esta",
        (rf"no paso de {_DAY}(?= /|$)",),
    ),
)
