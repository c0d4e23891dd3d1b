"""Lo que ya se hace o se deja: harm begun, goodbyes said and others in danger, in Spanish."""

from typing import Final

AGONY: Final = (
    (
        "existir vivir muero respirando vida viva vivo sigue siguiendo",
        (
            r"(?:^|(?<=/ )|goal |meta )dejar de (?:existir|vivir)(?= /|$| lol| ya)",
            r"a ver si (?:asi |ya |de una )*me muero\b(?! de (?!una))",
            r"para que (?:sigo|seguir) respirando\b",
            r"no me van a (?:encontrar|hallar|ver) (?:con vida|viv[oa])\b",
            r"me sigue un (?:hombre|tipo|senor|carro|coche)\b|me vienen? siguiendo\b",
        ),
    ),
    (
        "mataria suicidaria ahorcaria colgaria quitaria tiraria aventaria lanzaria cortaria desviviria moriria",
        (
            (
                r"(?:^|(?<=/ ))(?:(?!(?:mi|mis|el|ella|tu|su|la|nadie|quien|todos)\b)\w+ ){0,9}me (?:mataria|"
                r"suicidaria|ahorcaria|colgaria|desviviria|quitaria la vida|(?:tiraria|aventaria|lanzaria) (?:de|del|al|por|a "
                r"las)|cortaria las venas)\b(?! (?:de risa|si (?:llego|se entera)|por un))"
            ),
        ),
    ),
    (
        "desvivo desvivi desviva desviviera desvivire",
        (r"me (?:desvivo|desvivi|desviva|desviviera|desvivire)\b(?! por\b)",),
    ),
    (
        "despedirme",
        (
            (
                r"despedirme de (?:todos|todas|tod[oa] el mundo|mi familia|mis \w+|ell[oa]s)(?: /)? y (?:ya )?(?:no (?:estar"
                r"|existir|volver|despertar)|irme|desaparecer|acabar|descansar|morir)"
            ),
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
            r"me va a matar si (?:me voy|l[oa] (?:dejo|denuncio)|hablo|digo|me escapo|regreso|no (?:vuelvo|regreso))\b",
        ),
    ),
    (
        "romperle partirle quebrarle",
        (
            r"(?:quiero|voy a|ir a|ganas de|pienso) (?:romper|partir|quebrar)le la (?:cabeza|cara|madre|boca|jeta) al?\b",
        ),
    ),
    (
        "plomazo balazo tiro plomo balazos tiros machetazo cuchillada navajazo",
        (
            (
                r"(?:met|d|peg|solt)(?:er|ar)(?:le|les) (?:un |unos |una )?(?:plomazos?|balazos?|tiros?|plomo|machetazo"
                r"|cuchillada|navajazo)(?= a| /|$| al| en)"
            ),
        ),
    ),
    (
        "vivi",
        (r"hasta aqui (?:vivi|llego mi vida)\b",),
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
