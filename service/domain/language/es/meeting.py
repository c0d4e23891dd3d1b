"""How people ask in Spanish to hear a voice or see a face, in frames wider than "llámame"."""

from typing import Final

_WHO: Final = (
    r"(?:alguien|mira|dana|mi coach|la coach|el coach|ella|el|usted|ustedes|una persona|un humano|tu jef[ea]"
    r"|algun[oa]|tu)"
)
MEETS: Final = (
    (
        r"\bque (?:me|nos) (?:llame|hable|marque|contacte|busque|telefonee)n? (?!(?:el|la|los|las|mi (?!coach)|un|una|de|a)\b)"
        r"\w+|\bhabla(?:me|nme) (?:al?|por|a mi) (?:celular|telefono|numero|llamada)\b"
    ),
    (
        r"\b(?:te|le|les) (?:lo )?(?:explico|cuento|digo|platico|comento|hablo|llamo|marco) (?:mejor )?(?:por (?:telefono|"
        r"llamada|zoom|videollamada)|en persona|mejor por)\b"
    ),
    r"\bagendar(?: una \w+)? con (?!el|la|un)\w+|\b(?:hablemos|platiquemos) (?:por|en persona)\b",
    r"\bmejor te (?:marco|llamo|hablo)\b|(?:^|(?<=/ ))mejor (?:hablamos|platicamos|hablemos)(?= /|$)(?! / (?:otro|el|la))",
    (
        r"\b(?:tienes?|tendras?|tendrias?) (?:un |unos |como )?(?:\d+|cinco|diez|quince|par de|ratito|rato|momento|minutito) ?"
        r"(?:minutos?|minutitos?)?(?: (?:hoy|ahora|libres?|manana|para hablar|por favor))*$|\bpuedes? (?:hablar|platicar|conversar)"
        r"(?= /|$| ahora| hoy| manana| un| conmigo| tantito| mas tarde| luego)"
    ),
    (
        r"(?<!si )(?<!cuando )\bme (?:llamas|marcas|hablas|telefoneas)(?= /|$| (?:manana|hoy|al rato|luego|mas tarde|por|"
        r"porfa|ahora|ahorita|a las|tantito|cuando|el|esta|tu|rapido)\b)"
    ),
    (
        r"\b(?:mejor|prefiero|quiero|quisiera|necesito|ocupo|dile|digale|pide\w*|favor de|ojala|y|si)(?: (?:que|mejor"
        r"|a \w+|por favor))* (?:me|nos) (?:llame|marque|hable|contacte|busque|visite|telefonee)n?\b"
    ),
    (
        r"\b(?:esto|eso|mejor|prefiero|es)(?: \w+)? (?:en|por) (?:llamada|persona|telefono|videollamada|zoom)\b"
        r"|\bcuando (?:puede|podria|esta|tiene (?:tiempo|chance|espacio))(?: libre)? (?:mira|dana|mi coach|alguien"
        r"|la coach|el coach|usted)\b|^(?:una )?(?:llamada|videollamada|zoom|cafecito|cafe)(?: (?:manana|hoy|al rato"
        r"|luego|rapida|por favor))*$"
    ),
    (
        r"\b(?:pasa(?:me|nme)|pase(?:me|nme)|pon(?:me|ganme)|comunica(?:me|nme)|comunique(?:me|nme)|conecta(?:me|nme)"
        r"|transfi\w+me|mandame|enlaza(?:me|nme)) (?:con|a|al) (?:un|una|alguien|mira|dana|mi|la|el)\b"
    ),
    (
        r"\b(?:quiero|necesito|prefiero|busco|dame|denme|pido|exijo|quisiera|me urge|hace falta) (?:hablar con "
        r"|platicar con |a |con )?(?:una? )?(?:persona|humano|ser humano|alguien|voz)(?: (?:real|de verdad"
        r"|de carne y hueso|humana|viva|ya|por favor|que))*"
    ),
    (
        r"\b(?:que|puede|podria|puedes|pueden|dile|digale|pide\w*|quiero que|necesito que|prefiero que|ojala"
        rf"|si)(?: a)? {_WHO} (?:por favor |me |que )*(?:me )?(?:llam|marc|habl|telefone|contact|busc|visit|platic)\w*"
    ),
    (
        r"\b(?:me|nos) (?:puedes?|pueden?|podrias?|podrian?|echas?|das?|hacen?|haces?|regresas?|tiras?"
        r"|avientas?) (?:un |una |la )?(?:llamada|telefonazo|timbrazo|fonazo|llamadita|toque|llamar|marcar|hablar"
        r"|telefonear)\b"
    ),
    (
        r"\b(?:dar(?:me|nos)|me (?:das|dan)|puedes? dar(?:me)?) (?:un |una )(?:call|llamada|llamadita|ring|telefonazo|toque|zoom)\b|"
        r"\b(?:echa|da|tira|haz|avienta|regresa)(?:me|nme) (?:un |una |la )?(?:call|ring|zoom|llamada|telefonazo|timbrazo|fonazo"
        r"|llamadita|toque|grito)\b|\b(?:marca|llama|habla|telefonea|timbra|busca)(?:me|nme)(?: (?:por favor|porfa"
        r"|cuando|al|a|ya|hoy|manana|mas tarde|luego|si|tantito|por telefono))*(?= /|$)"
    ),
    (
        r"\b(?:cuando|a que hora|que dia|donde|como) (?:te |le |los |nos |me )?(?:puedo|puedes?|podemos|podria\w*"
        r"|puede) (?:llamar\w*|marcar\w*|hablar\w*|platicar\w*|ver\w*|encontrar\w*|localizar\w*|atender\w*)"
    ),
    (
        r"\b(?:te|le|los) (?:puedo|podria) (?:llamar|marcar|hablar|ver|visitar)\b|\b(?:puedo|podria) (?:llamarte"
        r"|llamarle|marcarte|marcarle|verte|hablarte|hablarle|hablar contigo|ir a verte)\b"
    ),
    (
        r"\b(?:tienes?|tendras?|tendria|hay|tienen|me das|me regalas|dame|regalame) (?:un |unos |una |algun "
        r"|\d+ )?(?:ratito|rato|momento|minutos?|minutitos?|tiempo|espacio|cita|chance|hueco|hora)(?: libre)? (?:para"
        r"|de) (?:hablar|platicar|una llamada|vernos|un cafe|charlar|mi|conversar|que)\w*"
    ),
    (
        r"\b(?:nos tomamos|tomamos|vamos por|te invito) un (?:cafe|cafecito)\b|\b(?:vernos|nos vemos|platicamos"
        r"|hablamos|platicarlo|hablarlo|conversarlo) (?:en persona|cara a cara|por telefono|por llamada|de frente"
        r"|por zoom|un dia)\b"
    ),
    (
        r"\b(?:tenemos que|hay que|necesitamos|debemos|urge) (?:hablar|platicar|vernos|conversar)(?= /|$| hoy| ya"
        r"| pronto| urgente| por favor| mira| manana)|\b(?:mejor|prefiero|quisiera|es mas facil)(?: te lo)? (?:decirlo"
        r"|contarlo|hablarlo|platicarlo|decirtelo|contartelo|platicartelo|cuento|digo|platico"
        r"|explicartelo)(?: \w+){0,2} (?:en persona|de viva voz|por telefono|hablando|cara a cara|en voz alta"
        r"|llamada)\b"
    ),
    (
        r"\b(?:agend(?:ar|ame|emos)|reagend(?:ar|ame|emos)|cambiar|mover|cancelar|apartar|confirmar) (?:mi |la |una "
        r"|nuestra |otra )?(?:cita|sesion|reunion|llamada)(?= /|$| con (?:mira|dana|mi coach|usted|contigo|ustedes)"
        r"| contigo| por favor)"
    ),
)
NOT_MEETS: Final = (
    (
        r"\b(?:jefe|jefa|reclutador\w*|banco|doctor\w*|casero|mama|papa|hermana|hermano|amig[oa]|empresa|cliente|ellos"
        r"|ellas)\b(?: \w+){0,3} (?:me )?(?:llam|marc|habl|contact|cita|entrevist)\w*[^/]*"
    ),
)
MEETS_BY: Final = (
    r"(?:(?:una?|mejor|rapida|y|o|que tal) )*(?:llamada|llamadita|videollamada|zoom|cafe|cafecito|por telefono"
    r"|en persona)(?: (?:hoy|manana|luego|al rato|mejor|por favor|rapida|esta semana))*"
    r"|(?:me (?:llaman?|marcan?)|nos vemos|podemos vernos|nos podemos ver|hablamos|platicamos|te veo)(?: (?:hoy|manana|luego|"
    r"al rato|por favor|esta (?:semana|tarde|noche)|pronto|ya|un rato|el \w+|por telefono|en persona))*"
)
