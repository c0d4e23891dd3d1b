"""Single Spanish words: textese and its one spelling (no accents), numbers, days."""

from typing import Final

# What English textese would take for its own ("me da igual", "me tomo un dia").
_SPANISH_TOO: Final = {
    "da": "da", "tomo": "tomo", "vaca": "vaca", "def": "def", "min": "minutos", "mins": "minutos", "hr": "hora",
    "hrs": "horas",
}  # fmt: skip
# The "you" of Buenos Aires and that of Madrid, as most others say it.
_DIALECT: Final = {
    "vos": "tu", "sos": "eres", "tenes": "tienes", "podes": "puedes", "queres": "quieres", "escribis": "escribes",
    "escribime": "escribeme", "escribinos": "escribenos", "poneme": "ponme", "decime": "dime", "haceme": "hazme",
    "mandais": "mandan", "enviais": "envian", "envieis": "envien", "mandeis": "manden",
    "escribais": "escriban", "molesteis": "molesten", "llameis": "llamen", "contacteis": "contacten",
    "insistais": "insistan", "sigais": "sigan", "volvais": "vuelvan", "pregunteis": "pregunten", "paseis": "pasen",
    "dejeis": "dejen", "pareis": "paren", "dejad": "dejen", "dejadme": "dejenme", "quitad": "quiten",
    "quitadme": "quitenme", "borrad": "borren", "borradme": "borrenme", "sacad": "saquen", "sacadme": "saquenme",
    "eliminad": "eliminen", "eliminadme": "eliminenme", "dadme": "denme", "llamadme": "llamenme",
    "escribid": "escriban", "escribidme": "escribanme", "mandadme": "mandenme", "pasadme": "pasenme",
    "ponedme": "ponganme", "parad": "paren", "cancelad": "cancelen", "apuntadme": "apuntenme",
    "habeis": "han", "podeis": "pueden", "teneis": "tienen", "quereis": "quieren", "sois": "son", "estais": "estan",
    "equivocais": "equivocan", "equivocasteis": "equivocaron", "confundis": "confunden",
    "confundisteis": "confundieron", "vosotros": "ustedes",
}  # fmt: skip
# Written as it is said; no word of English.
_BY_EAR: Final = {
    "kiero": "quiero", "qiero": "quiero", "kero": "quiero", "kieren": "quieren", "nesesito": "necesito",
    "suisidio": "suicidio", "suicidarm": "suicidarme", "matarm": "matarme", "morirm": "morirme",
    "cansela": "cancela", "quivocado": "equivocado", "nmero": "numero", "nmro": "numero", "canselar": "cancelar", "kiten": "quiten", "mnana": "manana", "nome": "no me", "morrir": "morir", "murir": "morir", "muerir": "morir", "aca": "aqui", "msj": "mensaje", "msjs": "mensajes", "porfa": "por favor", "boi": "voy", "voi": "voy",
    "mnsj": "mensaje", "mnsjs": "mensajes", "mensjs": "mensajes", "msjes": "mensajes", "djen": "dejen", "djenme": "dejenme",
    "dejn": "dejen", "dejnme": "dejenme", "maz": "mas", "saken": "saquen", "sakenme": "saquenme", "kitenme": "quitenme",
    "borenme": "borrenme", "escrivan": "escriban", "escrivas": "escribas", "mandn": "manden", "dsaparecer": "desaparecer",
    "desapareser": "desaparecer", "tngo": "tengo",
}  # fmt: skip
IN_ANY_LANGUAGE: Final = _DIALECT | _BY_EAR
TEXTESE: Final = IN_ANY_LANGUAGE | _SPANISH_TOO | {
    "q": "que", "k": "que", "ke": "que", "qe": "que", "xq": "porque", "pq": "porque", "porq": "porque",
    "xk": "porque", "tb": "tambien", "tmb": "tambien", "tbn": "tambien", "tambn": "tambien", "x": "por",
    "d": "de", "bn": "bien", "xfa": "por favor", "porfis": "por favor",
    "porfavor": "por favor", "xfavor": "por favor", "pf": "por favor", "pls": "por favor",
    "plis": "por favor", "porfas": "por favor", "plz": "por favor", "grax": "gracias", "grcs": "gracias",
    "graciass": "gracias", "gracia": "gracias", "grasias": "gracias", "grac": "gracias", "thx": "gracias",
    "msg": "mensaje", "msgs": "mensajes", "mensage": "mensaje",
    "mensages": "mensajes", "mesajes": "mensajes", "mensjes": "mensajes", "sms": "mensajes", "sip": "si",
    "sep": "si", "sii": "si", "sisi": "si", "zi": "si", "simon": "si", "siii": "si", "nop": "no", "noo": "no",
    "nope": "no", "nel": "no", "nah": "no", "nanay": "no", "mnn": "manana",
    "mna": "manana", "manan": "manana", "finde": "fin de semana", "dsp": "despues",
    "dps": "despues", "hcho": "hecho", "echo": "hecho", "hech": "hecho", "toy": "estoy", "ta": "esta",
    "tas": "estas", "pa": "para", "aki": "aqui",
    "quero": "quiero", "stoy": "estoy", "tmpoco": "tampoco",
    "nd": "nada", "ntp": "no te preocupes", "okas": "ok", "oki": "ok", "okis": "ok", "cel": "celular",
    "tel": "telefono", "num": "numero", "nro": "numero", "parenn": "paren", "c": "se", "aora": "ahora",
    "ahra": "ahora", "aser": "hacer", "vaja": "baja", "ise": "hice", "iso": "hizo", "icimos": "hicimos", "ize": "hice",
    "hize": "hice", "ayi": "alli", "avia": "habia", "lun": "lunes", "mie": "miercoles",
    "jue": "jueves", "vie": "viernes", "pos": "pues", "pus": "pues", "ps": "pues", "po": "pues",
    "boy": "voy", "aja": "si", "cuatrito": "cuatro", "tresito": "tres", "trecito": "tres",
    "unito": "uno", "dosito": "dos", "cinquito": "cinco", "maomeno": "mas o menos", "masomeno": "mas o menos",
    "maomenos": "mas o menos", "masmenos": "mas o menos", "ijos": "hijos", "ola": "hola",
    "soi": "soy",
}  # fmt: skip

ONES: Final = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintidos": 22,
    "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29, "veintiuna": 21, "veintiun": 21,
}  # fmt: skip
TENS: Final = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100,
}  # fmt: skip
MISSPELLED_NUMBERS: Final = {
    "sinco": 5, "sero": 0, "quatro": 4, "kuatro": 4, "seiz": 6, "dies": 10, "nuebe": 9, "ocoh": 8, "trez": 3, "doz": 2,
    "catro": 4, "tre": 3, "seix": 6, "sei": 6, "do": 2, "cinko": 5, "onse": 11, "katorse": 14,
}  # fmt: skip
WEEKDAYS: Final = {
    "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
}  # fmt: skip
MONTHS: Final = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
