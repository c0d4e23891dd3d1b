"""How people take up or turn down an invitation in Spanish, in frames wider than a yes or a no."""

from typing import Final

TAKES_UP: Final = (
    (
        r"^(?:(?:orale|va|pues|bueno|ok|sale|dale|ah|si|ya|super|genial|chido|venga|andale|hola|claro|esta bien|muy bien|pos|listo"
        r"|perfecto|oye|mira|que) (?:/ )?)*"
        r"(?:va|dale|sale|orale|venga|andale|vamos|empec\w+|empez\w+|comenc\w+|comienc\w+|comenz\w+|inici\w+|arranqu\w+"
        r"|arranc\w+|hagamos\w*|hagamosle|adelante|(?:hag|met|dele|ech|entr|pong)[ae]?le|dele|jalo|le entro|le entramos|me apunto|me animo|me late|"
        r"me sumo|me anoto|juega|jalamos|a darle|a darle pues|hecho|trato hecho|de una|echale|echenle|probemos"
        r"|intentemos\w*|acepto|claro|simon|si|sip|aviente\w*|mand\w+|cuando (?:quieras|empezamos|gusten))"
        r"(?: (?:pues|ya|si|va|dale|gracias|mira|hoy|manana|el lunes|por favor|entonces|a ver que tal|con todo"
        r"|cuando quieras|a darle|jefa|coach|claro|empecemos))*$"
    ),
    (
        r"\b(?:(?:tienes?|tienen|doy|te doy|les doy) (?:mi |el )?(?:permiso|consentimiento|autorizacion|visto bueno"
        r"|luz verde)|me (?:late|parece (?:bien|perfecto|buena idea)|animo|apunto|sumo|anoto"
        r"|encanta(?:ria)? (?:la idea)?|convenciste|convencieron)|"
        r"le entro|jalo|cuent[ae]n? conmigo|estoy (?:dentro|adentro|list[oa]|puest[oa])|nada (?:que|pierdo)"
        r"|no pierdo nada|que puedo perder|por que no|a ver que tal|hagamos la prueba|voy a (?:probar|intentar)\w*|"
        r"cuando (?:empezamos|comenzamos|arrancamos|inicia\w*)|con gusto|con mucho gusto|encantad[oa]|estoy de acuerdo"
        r"|manda(?:me|los|las|n)?(?: los| las)? (?:mensajes|preguntas|primera)|pueden (?:empezar|escribirme|mandar\w*)"
        r"|puedes (?:empezar|escribirme|mandar\w*)|"
        r"lo necesito|me (?:hace falta|vendria bien|serviria|ayudaria))\b"
    ),
)
TURNS_DOWN: Final = (
    (
        r"^(?:(?:gracias|ok|ah|hola|oye|pues|la verdad|por ahora|mira) (?:/ )?)*(?:asi )?estoy bien(?: asi)?"
        r"(?= /|$| gracias| por)|\basi (?:me quedo|estoy bien|ando bien)\b|\bme niego\b|"
        r"\bno (?:es|hace) (?:necesario|falta)\b|\b(?:eso |esto )?no es para mi\b"
    ),
    (
        r"\b(?:no (?:me (?:interesa|late|convence|conviene|sirve|gusta|apetece|animo|llama|acomoda|queda|hace falta|va)"
        r"|es (?:para mi|lo mio|buen momento|mi estilo)|creo|estoy (?:para|en|interesad|segur|de humor)|puedo|podria"
        r"|tengo (?:tiempo|cabeza)|"
        r"quisiera|deseo|necesito|le entro|gracias|por ahora|por el momento|participo|participare)|paso|rechaz\w+"
        r"|declin\w+|agradezco pero|gracias pero|te agradezco pero|en otra ocasion|otra vez sera|para la otra|"
        r"ya (?:tengo|cuento con)|ando (?:muy )?(?:ocupad|saturad|a full|sin tiempo)|mejor (?:no|luego|despues|otro"
        r"|mas)|tal vez (?:luego|despues|mas|en)|quiza (?:luego|despues|mas|en)|dejemoslo|dejalo|prefiero no"
        r"|ahi (?:muere|la dejamos))\w*\b"
    ),
)
