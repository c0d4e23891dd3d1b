"""El final dicho con sus palabras: an end that is wished for, dated or prepared, in Spanish; and sayings that are none."""

from typing import Final

_DAY: Final = (
    r"(?:hoy|manana|esta (?:noche|semana)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|este mes)"
)
DESPAIR: Final = (
    (
        "facil mejor alivio preferible simple sencillo",
        (
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
            r"(?:otra vez|de nuevo) me (?:corte|lastime|queme|hice dano)(?= /|$)|^me corte$",
            r"me corte (?:otra vez|de nuevo|a proposito|adrede)\b",
            r"me empastille\b",
        ),
    ),
    (
        "mato matare suicidare ahorcare colgare matado matarme suicidarme muera mate",
        (
            r"me (?:matare|suicidare|ahorcare|colgare)\b(?! (?:trabajando|estudiando|de risa))",
            r"ya me (?:habria|hubiera|habia) (?:matado|suicidado|quitado la vida|ido de este mundo|colgado)\b",
            (
                r"(?:busqu|busc|googl|investig|lei|leyendo|pregunt)\w*(?: \w+){0,4} (?:como|formas? de|maneras? de|la forma de"
                r"|metodos para) (?:matarme|suicidarme|morir(?:me)?|quitarme la vida|ahorcarme)\b"
            ),
            (
                r"(?:voz|voces)(?: \w+){0,4} (?:dice|dicen|piden|ordenan|gritan|repiten)(?: \w+){0,3} (?:mate|muera|corte|tire"
                r"|salte|lastime|cuelgue|aviente)\b"
            ),
            r"me va a matar si (?:me voy|l[oa] (?:dejo|denuncio)|hablo|digo|me escapo|regreso|no (?:vuelvo|regreso))\b",
        ),
    ),
    (
        "paso hoy esta",
        (rf"no paso de {_DAY}(?= /|$)",),
    ),
    (
        "vida ultimo carta cartas",
        (
            r"(?:es|sera|va a ser) lo ultimo que (?:hago|hare|voy a hacer) en (?:esta|la|mi) vida\b",
            r"(?:ya )?deje (?:mi|mis|las) cartas?(?= /|$| de despedida| para mis?| a mis?| en la mesa)",
        ),
    ),
    (
        "estrellarme estrellar chocar chocarme desbarrancarme volcarme",
        (
            (
                r"(?:pens\w+|ganas de|quiero|quisiera|voy a|idea de|imagin\w+)(?: (?:en|que|me|de))* (?:estrellarme|chocarme"
                r"|desbarrancarme|volcarme|(?:estrellar|chocar) (?:el|mi) (?:carro|coche|auto|moto))\b(?! (?:con|contra) la "
                r"realidad)"
            ),
        ),
    ),
    (
        "acabe termine seguir",
        (
            r"no me da (?:el cuero|la vida|el cuerpo|mas|para mas)(?: \w+)? (?:para |pa )?(?:seguir|vivir)\b",
            (
                r"(?:quiero|quisiera|deseo|solo quiero) que (?:todo )?(?:esto )?(?:se )?(?:acabe|termine)(?: todo| ya)* (?:y|o) "
                r"(?:ya )?no (?:estar|existir|despertar\w*|sentir(?: nada)?)(?= /|$)"
            ),
        ),
    ),
    (
        "despertar atropelle atropellen",
        (
            r"^(?:(?:mi meta es|meta|pues|solo|mejor) )*no despertar(?:me)?(?: (?:mas|nunca|manana))*$",
            (
                r"(?:^|(?<=/ )|quiero |ojala |espero |meta es )que (?:me atropell\w+|un (?:carro|camion|tren|coche|metro) me "
                r"(?:atropell|aplast|lleve|mate)\w*)"
            ),
        ),
    ),
    (
        "pensamientos ideas",
        (
            (
                r"(?:pensamientos|ideas)(?: \w+)? (?:de|sobre) (?:muerte|la muerte|hacerme dano|no (?:existir|estar|vivir"
                r"|despertar)|morir\w*|acabar con (?:todo|mi vida)|lastimarme|cortarme)\b"
            ),
        ),
    ),
)
# What is said of work and weather, of fright and shame, and of how one means to live.
NOT_DESPAIR: Final = (
    r"no (?:me )?(?:voy a |vas a |va a |vamos a )?(?:morir|muero|mori|matar|mato)(?:me|nos)? (?:por|si)\b",
    (
        r"(?<!dice que )(?<!dijo que )(?:mi|el|la) (?:jefe|jefa|patron|profe\w*|maestr[oa]|coach|suegra|reclutadora?|gerente"
        r"|supervisora?) (?:hoy |ya |seguro |seguramente )?me (?:va|iba) a matar(?! (?:con|a golpes|de un|y|de verdad))"
    ),
    r"me voy a morir de (?:hambre|frio|calor|sueno|risa|verguenza|pena|nervios|aburrimiento|sed|cansancio)\b",
    r"(?:es|seria|era) un suicidio(?= /|$| (?:a esta|con|ir|salir|manejar|en|dejar|renunciar|pedir))",
    r"golpe de (?:calor|suerte|realidad|estado|aire|efecto)\b",
    (
        r"(?:estoy|ando|sigo) (?:en|por|sobre) (?:el puente|la azotea|la terraza|el balcon|el techo)(?: (?:tendiendo|colgando|"
        r"lavando|regando|haciendo|comiendo|tomando|arreglando|descansando|con (?:mis?|el|los|las|un)|y (?:hay|ya casi|mucho))"
        r"\b| (?:/ )?(?:hay |mucho |puro |un )*(?:trafico|tranque|atasco|cola))[^/]*"
    ),
    (
        r"(?:no|dejar de|sin) (?:quiero |queria |puedo |voy a |se )?vivir (?:con (?:miedo|prisa|culpa|estres|ansiedad|rencor"
        r"|deudas)|para (?:trabajar|los demas|otros|complacer)|en (?:automatico|el pasado)|pensando|endeudad|preocupad|"
        r"estresad|corriendo|apurad|a las carreras|al dia|pendiente|enojad|quejand|esclav)\w*"
    ),
)
