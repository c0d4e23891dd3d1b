"""How people pass on one question in Spanish, in frames wider than a bare "paso"."""

from typing import Final

_SAY: Final = r"(?:contest|respond|dec|hablar|contar|calific|compart|opin|puntu|platic|poner|dar|evalu|numer)\w*"
PASSES: Final = (
    (
        r"\b(?:esta|esa|este|eso|hoy|la de hoy|lo de hoy|esta pregunta|esa pregunta)(?: si| vez| mejor| yo"
        r"| pregunta)? (?:me |te |no )?(?:la|lo) "
        rf"(?:brinco|salto|paso|contesto|respondo|debo|reservo|guardo|ahorro|dejo|quedo a deber|(?:voy a|quiero) {_SAY})\b"
    ),
    r"\bme (?:la|lo) (?:brinco|salto|reservo|guardo|ahorro|callo|perdonas)\b|\bte (?:la|lo) (?:quedo a deber|debo)\b",
    r"\b(?:deja\w*|dejemos\w*|dejo|dejare)(?: \w+){0,3} (?:en blanco|vaci[ao]|sin (?:contestar|responder|respuesta))\b",
    (
        rf"\b(?:prefiero|mejor|elijo|decido|opto por) (?:no (?:{_SAY}|entrar|meterme|ahondar)|guardarme\w*"
        r"|reservarme\w*|callar\w*|quedarme callad[oa]|pasar|saltar\w*|brincar\w*)"
    ),
    (
        r"\bhoy (?:yo )?no (?:pongo|fijo|defino|propongo|me pongo|me propongo|hay|quiero|tengo) (?:ninguna? "
        r"|una? )?(?:metas?|objetivos?|plan|planes)\b"
    ),
    (
        r"\b(?:cambi\w+ de|otro) tema\b|^(?:hazme |dame |mejor )?otra pregunta\b|\bpregunta(?:me)? (?:otra|distinta"
        r"|diferente|algo mas)\b"
    ),
    rf"\bno (?:le |la |lo )?(?:voy a|pienso|deseo|pretendo) {_SAY}\b(?! (?:mas|a))",
    (
        r"\b(?:de eso|sobre eso|de esto) no (?:hablo|platico|quiero|voy|opino)\b|\bno (?:hablo|platico|opino) de eso\b"
        r"|^ni (?:me )?preguntes\b|\bno me preguntes\b"
    ),
    r"\b(?<!no )(?:es|muy|demasiado|algo) (?:personal|privad[oa]|intim[oa])(?= /|$| esa)",
    (
        r"^(?:hoy )?sin (?:calificacion|numero|respuesta|meta|objetivo|reflexion)(?: (?:hoy|por hoy|esta vez))*$"
        r"|\b(?:aqui|ahi|por hoy|esta vez|yo|hoy) paso(?= /|$| gracias)"
    ),
    (
        r"\bno (?:tengo|traigo|me da) (?:la )?(?:cabeza|energia|ganas|animos?|fuerzas) (?:para|de) (?:contestar"
        r"|responder|eso|esto|pensar|reflexionar|metas?|poner)\b"
    ),
)
