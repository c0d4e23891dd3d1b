"""How Spanish speaks of other people without being about them: "llamar a mi jefa", "escribir a Luz"."""

from typing import Final

from service.domain.language.vocabulary import vocabulary

RELATION: Final = (
    r"\b(?:mi|mis|tu|tus|su|sus|nuestr[oa]s?) (?:\w+ )?(?:espos[oa]|marido|mujer|pareja|prometid[oa]|novi[oa]|ex|mama|"
    r"madre|papa|padres?|hij[oa]|herman[oa]|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|abuelit[oa]|suegr[oa]|cunad[oa]|"
    r"familia|amig[oa]|vecin[oa]|caser[oa]|jef[ea]|supervisor[a]?|gerente|director[a]?|colega|companer[oa]|"
    r"abogad[oa]|mentor[a]?|profesor[a]?)s?\b|\b(?:mama|papa|abuelita|abuelito|el jefe|la jefa)\b"
)
TELLING: Final = (
    r"llam(?:ar|o|e)|escrib(?:ir|o|i)|mand(?:ar|o|e)(?: un \w+)?|ver|visitar|preguntar|contar(?:le)?|decir(?:le)?|"
    r"agradecer|invitar|(?:hablar|quedar|comer|cafe|cenar) con"
)
ORDINARY: Final = vocabulary("navidad dios")
"""Written with a capital, and nobody's name."""
EVERYDAY: Final = vocabulary(
    """
    alba alma angel angeles blanca clara consuelo dolores esperanza estrella gloria leo leon linda luz mar marco mercedes
    norma paz
    pilar rocio rosa rosario salvador sol soledad victoria
    """
)
"""Names that are ordinary words as well."""
