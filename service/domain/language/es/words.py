"""Single Spanish words: textese and its one spelling (no accents), numbers, days."""

from typing import Final

TEXTESE: Final = {
    "q": "que", "k": "que", "ke": "que", "qe": "que", "xq": "porque", "pq": "porque", "porq": "porque",
    "xk": "porque", "tb": "tambien", "tmb": "tambien", "tbn": "tambien", "tambn": "tambien", "x": "por",
    "d": "de", "bn": "bien", "xfa": "por favor", "porfa": "por favor", "porfis": "por favor",
    "porfavor": "por favor", "xfavor": "por favor", "pf": "por favor", "pls": "por favor",
    "plis": "por favor", "porfas": "por favor", "plz": "por favor", "grax": "gracias", "grcs": "gracias",
    "graciass": "gracias", "gracia": "gracias", "grasias": "gracias", "grac": "gracias", "thx": "gracias",
    "msj": "mensaje", "msjs": "mensajes", "msg": "mensaje", "msgs": "mensajes", "mensage": "mensaje",
    "mensages": "mensajes", "mesajes": "mensajes", "mensjes": "mensajes", "sms": "mensajes", "sip": "si",
    "sep": "si", "sii": "si", "sisi": "si", "zi": "si", "simon": "si", "siii": "si", "nop": "no", "noo": "no",
    "nope": "no", "nel": "no", "nah": "no", "nanay": "no", "mñn": "manana", "mnn": "manana",
    "mñana": "manana", "mna": "manana", "manan": "manana", "finde": "fin de semana", "dsp": "despues",
    "dps": "despues", "hcho": "hecho", "echo": "hecho", "hech": "hecho", "toy": "estoy", "ta": "esta",
    "tas": "estas", "pa": "para", "aki": "aqui", "kiero": "quiero", "qiero": "quiero", "kero": "quiero",
    "quero": "quiero", "nesesito": "necesito", "tngo": "tengo", "stoy": "estoy", "tmpoco": "tampoco",
    "nd": "nada", "ntp": "no te preocupes", "okas": "ok", "oki": "ok", "okis": "ok", "cel": "celular",
    "tel": "telefono", "num": "numero", "nro": "numero", "parenn": "paren", "c": "se", "aora": "ahora",
    "ahra": "ahora", "suisidio": "suicidio", "suicidarm": "suicidarme", "matarm": "matarme",
    "morirm": "morirme", "aser": "hacer", "cansela": "cancela", "canselar": "cancelar", "vaja": "baja", "kiten": "quiten", "ise": "hice", "iso": "hizo", "icimos": "hicimos", "ize": "hice",
    "hize": "hice", "ayi": "alli", "avia": "habia", "lun": "lunes", "mar": "martes", "mie": "miercoles",
    "jue": "jueves", "vie": "viernes",
}  # fmt: skip

ONES: Final = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintidos": 22,
    "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29,
}  # fmt: skip
TENS: Final = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
}  # fmt: skip
MISSPELLED_NUMBERS: Final = {
    "sinco": 5, "sero": 0, "quatro": 4, "kuatro": 4, "seiz": 6, "dies": 10, "nuebe": 9, "ocoh": 8, "trez": 3, "doz": 2,
    "catro": 4, "tre": 3,
}  # fmt: skip
WEEKDAYS: Final = {
    "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
}  # fmt: skip
MONTHS: Final = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
