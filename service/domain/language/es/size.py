"""Goals that are no size for a day, in Spanish: a life's work, a whole project, a job to be found."""

from typing import Final

VERY_LARGE: Final = (
    r"(?:encontrar|conseguir|buscar) (?:un |otro |mi )?(?:nuevo |buen |mejor )?(?:trabajo|empleo|inversor)(?: nuevo)?\b",
    r"(?:escribir|terminar|acabar|rehacer) (?:toda |todo |mi |el |la |un |una )+(?:libro|novela|tesis|web|portafolio|app)\b",
    r"(?:arreglar|ordenar|recuperar|rehacer) (?:toda )?mi (?:vida|matrimonio|carrera)\b",
    r"(?:montar|abrir|empezar|lanzar|salvar) (?:un |mi |una |el |la )?(?:propio |propia )?(?:negocio|empresa|tienda)\b",
    r"(?:hacerlo todo|todo lo pendiente|toda la lista|todas mis deudas|todos los correos)\b",
    r"(?:limpiar|ordenar|pintar) (?:toda la casa|todo el piso|todo)\b",
    r"(?:aprender) (?:un idioma|ingles|frances|aleman|a programar|piano|guitarra)\b",
    r"(?:perder|bajar) \d+ ?(?:kg|kilos?)\b",
    r"mudarme\b",
)
