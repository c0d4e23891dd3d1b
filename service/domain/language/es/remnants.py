"""What is left of an answer and tells no more than it, in Spanish: "un poco", "casi todo"."""

REMNANTS = (
    r"(?:solo |casi |como |ya |hice |termine )*(?:un poco|poco|algo|la mitad|mitad|una parte|parte|casi todo|todo|nada|"
    r"no todo|la primera|lo primero|el resto|un tercio)(?: (?:de (?:eso|ello|la meta|todo)|hecho|listo|hoy|nada mas))*"
    r"|(?:mas o menos|a medias|asi asi|mas bien|lo mismo|como siempre|por ahora|eso es todo)"
)
