"""How people tell in Spanish whether they did it without saying so: idioms, frames, pronouns before the verb."""

from typing import Final

_VERB: Final = (
    r"(?:hice|termine|complete|acabe|logre|cumpli|mande|envie|llame|escribi|aplique|postule|fui|limpie|lei|estudie"
    r"|practique|"
    r"actualice|arregle|reserve|pague|compre|cocine|hable|pedi|subi|publique|imprimi|llene|recogi|entregue|corri"
    r"|camine|"
    r"nade|medite|visite|conteste|respondi|organice|ordene|prepare|revise|edite|corregi|agende|firme|encontre|asisti|"
    r"saque|lave|barri|registre|inscribi|presente|anote|di|puse|traje|lleve|cerre|abri|marque|contacte|dije|conte|"
    r"avente|aventé|aviente|eche|meti|arme|consegui|agarre|devolvi|regrese|deposite|transferi|recogi|doble|planche"
    r"|trapee|"
    r"aspire|sacudi|guarde|acomode|tire|vendi|done|regale|repare|pinte|cosi|sembre|regue|cargue|descargue|instale|"
    r"rellene|escanee|redacte|borre|cancele|confirme|solicite|tramite|renove|saque adelante|resolvi|solucione|apunte|"
    r"inscribi|grabe|ensaye|toque|cante|baile|entrene|sude|jale|trabaje|cuide|bane|pasee|alimente|afronte|enfrente"
    r"|saldé|salde)"
)
_READY: Final = (
    r"(?:list[oa]s?|hech[oa]s?|terminad[oa]s?|enviad[oa]s?|mandad[oa]s?|entregad[oa]s?|pagad[oa]s?|firmad[oa]s?"
    r"|acabad[oa]s?|"
    r"complet[oa]s?|cumplid[oa]s?|resuelt[oa]s?|arreglad[oa]s?|limpi[oa]s?|lavad[oa]s?|impres[oa]s?|agendad[oa]s?|"
    r"reservad[oa]s?|comprad[oa]s?|publicad[oa]s?|subid[oa]s?|escrit[oa]s?|llen[oa]s?|presentad[oa]s?|despachad[oa]s?|"
    r"liquidad[oa]s?|saldad[oa]s?|zanjad[oa]s?|guardad[oa]s?|concluid[oa]s?|finiquitad[oa]s?)"
)
DONE: Final = (
    (
        r"\b(?:fijate|fijese|resulta|te cuento|que crees|imaginate|yo digo|diria|obvio|claro|la verdad|pues|ya|creo"
        r"|te digo|orgullosamente) que si\b|^(?:\w+ ){0,3}que si$"
    ),
    (
        r"^(?:ya |pues |bueno |todo |quedo |esta |al fin |por fin |finalmente |si )*"
        rf"{_READY} (?:gracias a dios|bendito|al fin|por fin|desde|ayer|anoche|hoy|en la manana|y |jefa|jefe|coach|mira"
        r"|sin)\b"
    ),
    (
        r"\b(?:pero|y|al final|igual|asi|aun asi|entonces|si|ya|con trabajos|como pude|por fin|al fin) (?:si "
        rf"|ya )?(?:se )?(?:me )?(?:lo|la|los|las|le|les) {_VERB}\b"
    ),
    rf"^(?:ya )?(?:{_READY}|cancelad[oa]s?) (?:la|el|los|las|mi|mis) \w+(?: \w+){{0,2}}$",
    (
        r"(?<!no )(?<!ni )(?<!nunca )(?<!jamas )(?<!tampoco )(?<!casi )"
        rf"(?:se l[oa]s?|me l[oa]s?|l[oa]s?|les?) {_VERB}\b"
    ),
    r"\b(?:lo|la) deje (?:list|hech|terminad|enviad|programad|pagad)[oa]\b|\btarde pero seguro\b",
    (
        r"\bpero (?:al final |por fin )?(?:si )?(?:se )?(?:salio|quedo|pudo|logro|cumpli|funciono|pude|ahi quedo)"
        r"(?= /|$| bien| todo| gracias)"
    ),
    (
        r"\bme (?:anime|atrevi|avente|aviente|arme de valor|puse (?:las pilas|a \w+ y|en friega|en chinga"
        r"|manos a la obra)|forme|inscribi|levante (?:temprano )?y)\b"
    ),
    (
        r"\b(?:ya (?:estuvo|fue|rugiste|quedo|salio|esta|se hizo|se mando|se envio|cayo|quedamos|chole)"
        rf"|(?:ya )?(?:quedo|salio|esta|estan|quedaron|salieron) (?:todo |ya |muy |bien )*{_READY})\b"
    ),
    (
        r"\b(?:me la rife|la rompi|la arme|lo saque|le eche ganas y|mision cumplida|tarea cumplida|prueba superada"
        r"|asunto arreglado|"
        r"asunto zanjado|hecho y derecho|pan comido|facilisimo|a pedir de boca|de volada|como lo prometi|"
        r"como quedamos|cumpli mi palabra|dicho y hecho|un pendiente menos|una cosa menos|uno menos|una menos"
        r"|palomeado|palomita|tachado de la lista|"
        r"(?:puedes )?(?:tacharlo|palomearlo|marcarlo)|dalo por hecho|ya le di|le di con todo|le entre|no me raje)\b"
    ),
    (
        r"^(?:claro|obvio|por supuesto|a huevo|ajua|eso|eso es todo|clarines|sincho|arre|efectiviwonder|sipi|sipirili"
        r"|zas|faltaba mas|faltaria mas|como no|desde luego|sin duda)\b(?! no)"
    ),
)
_LATER: Final = (
    r"(?:(?:en un|al|en otro) (?:rato|ratito|momento)|ahorita|luego|mas (?:tarde|al rato|tardecito)|despues"
    r"(?: de \w+(?: \w+)?)?|en la (?:noche|tarde)|esta (?:noche|tarde)|manana(?: \w+)?|ahora(?: mismo)?|(?:el|este|la proxima|el proximo) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin"
    r"|semana)|cuando \w+(?: \w+){0,4}?"
    r"|en cuanto \w+(?: \w+){0,3}?|(?:saliendo|llegando|terminando|acabando|volviendo|regresando)(?: \w+){0,3}?"
    r"|antes de \w+(?: \w+){0,2}?|a las \d+(?: \w+)?)"
)
UNDONE: Final = (
    r"^(?:(?:si|pues|hoy|ayer|ya|la verdad|uy) )*(?:iba a|estaba por|tenia pensado) \w+r(?:l[oaes]+|me)?\b[^/]*(?:/ )?pero (?!(?:al final|si|ya|l[oa]s?|me anime|igual)\b)",
    (
        r"\b(?:sigo|sigue|aun|todavia) sin \w+r(?:l[oae]s?)?\b|^sin (?:hacer|terminar|empezar)(?:lo|la)?$|"
        r"\b(?:quede mal|quede a deber|(?:te|les|le|me) falle)\b|\b(?:fue|estuvo|resulto) imposible\b|"
        r"^(?:hoy )?estuve (?:muy )?(?:enferm[oa]|mal|mala|en (?:cama|urgencias|el hospital)|con (?:fiebre|gripa|migrana|gripe))"
        r"(?: todo el dia| hoy)*$"
    ),
    (
        r"\b(?:lo|la) (?:cambie|movi|pase|aplace|recorri|reagende|pospuse) (?:para|al?|hasta) (?:(?:el|la|este|otro) )?(?:lunes"
        r"|martes|miercoles|jueves|viernes|sabado|domingo|manana|proxim|otr|fin|semana|dia)"
    ),
    (
        rf"(?<!ya ){_LATER}(?: /)? (?:si |ya |ya si )?(?:(?:me )?l[oa]s?|les?) (?:voy a \w+r|\w+(?<!i)o)\b(?! (?:ayer|hoy))"
        rf"|\b(?:l[oa]s?|les?) (?:voy a \w+r|\w+(?<!i)o|\w+re) {_LATER}\b"
        rf"|\b(?:voy a|pienso|planeo) \w+r(?:l[oa]s?|les?)? (?:\w+ ){{0,2}}?{_LATER}\b"
        r"|^(?:ahorita|ya|al rato|luego|ahora) (?:voy|va|lo veo|me pongo)$"
    ),
    (
        r"\b(?:al rato|luego|manana|ahorita|mas tarde|en la noche|esta noche|despues|el fin|el (?:lunes|martes"
        r"|miercoles|jueves|viernes|sabado|domingo)|terminando|saliendo|llegando)(?: \w+)? "
        r"(?:sin falta|lo (?:hago|intento|mando|termino|veo|checo)|la (?:hago|mando|termino)|le (?:hablo|llamo|sigo"
        r"|entro|echo)|me pongo|ya si|a primera hora|temprano)\b"
    ),
    (
        r"\b(?:me (?:hice|hago) (?:wey|guey|pato|tonto|loc[oa]|menso|mensa)|me (?:raje|eche para atras|eche pa tras"
        r"|acobarde|achicopale|dio (?:cosa|pena|flojera|"
        r"hueva|weba|miedo|pereza|frio|sueno)|gano (?:el|la|los)|vencio|aplatane|apendeje|entretuve|distraje"
        r"|desvele|enferme|cai)|"
        r"ni (?:madres|de chiste|de broma|pio|fu ni fa|de lejos|por asomo|tantito|maiz|al caso|cerca|modo|ganas)|"
        r"nel pastel|nanai|nones|naranjas|nanay|para nada|ni al caso|se (?:cebo|chispo|cayo|cancelo|pospuso"
        r"|complico|fue (?:el dia|el tiempo|la tarde|la luz)|me atraveso|"
        r"me (?:complico|hizo tarde|junto|olvido|paso|borro|fue|cayo|durmio))|no se (?:armo|dio|pudo|hizo|logro"
        r"|concreto)|"
        r"valio (?:madre|gorro|queso|chetos)|ahi (?:quedo|sigue|esta todavia)|quedo (?:pendiente|para|en nada"
        r"|en veremos)|en veremos|"
        r"para otro dia|pa otro dia|pa manana|para manana|para despues|ya sera|sera manana|otro dia sera|lo (?:deje(?! (?:list|hech|terminad|enviad|program|pagad))"
        r"|aplace|pospuse|patee|evite|"
        r"evadi|fui dejando|dejo|saque del plan)(?: para| pa| a)?|(?:lo|la) voy a (?:hacer|mandar|intentar"
        r"|terminar)|puro (?:cuento|choro|pretexto)|"
        r"cero (?:pollitos|ganas|avance|patatero)|brillo por su ausencia|fracaso total|fail total|me falto (?:valor"
        r"|tiempo|energia|"
        r"voluntad|animo)|me quede (?:dormid|en (?:cama|la cama|casa)|viendo|pegad|a ver|con las ganas|jetón|jeton)"
        r"|me la pase (?:durmiendo|"
        r"en cama|viendo|acostad|tirad|en el (?:sillon|celular|cel)|llorando|jugando|de floj))\w*\b"
    ),
    (
        r"\b(?:el |la |mi )?(?:momento|dia|hora|tiempo|oportunidad|chance|ocasion|animo|ganas|valor|inspiracion"
        r"|fuerzas?) (?:no|nunca|jamas) (?:me )?(?:llego|llegaron|se dio|alcanzo|aparecio|vino|salio|estuvo|hubo|dio"
        r"|daba|dieron)\b"
    ),
    (
        r"\b(?:nunca|jamas|no) (?:encontre|halle|hubo|tuve|junte|saque|hallaba|vi|logre|alcance|me (?:anime|atrevi"
        r"|levante|decidi|dio|dieron|puse)|lo (?:abri|toque|vi|empece)|le (?:entre|segui|di|hable|llame|escribi)|pase"
        r"|llegue)\b"
    ),
    (
        r"\bpero (?:al final |pues |la verdad |siempre )?(?:no|nel|nada|nanai|ni modo)$|\bme (?:pudo|vencio|gano)(?: mas)?"
        r" (?:el|la|los|las|mi)\b|\b(?:la neta|neta|honestamente"
        r"|siendo sincer[oa]|para que te miento|no te voy a mentir) (?:que )?no\b"
    ),
    (
        r"^(?:uy|uf|ay|pff|hijole|chale|ups|mmm|ash|noup|nope|nop|nah|negativo|nones|nambe|nombre|que va|ojala"
        r"|quisiera)\b(?: / )?(?:no|nada|que|todavia|aun)?\b(?! (?:si|ya lo|lo hice))"
    ),
    (
        r"\b(?:sigue|siguen|quedo|quedaron|esta|estan|todavia|aun)(?: \w+)? (?:pendientes?|en (?:borrador|borradores"
        r"|el cajon|la lista|blanco)|sin (?:abrir|hacer|enviar|mandar|terminar|empezar|firmar|tocar))\b"
    ),
)
# What turns round what came before it: "first I did not, but then I did", "almost, but in the end no".
AFTER_ALL: Final = (
    (
        r"\b(?:pero|y|aunque) (?:al final|luego|ya luego|despues|al rato|por fin|al ultimo|de todos modos|de todas formas"
        r"|igual|aun asi|asi y todo|ya)(?: /)? (?:si |ya |pues )*(?:(?:(?:se|me) )?(?:l[oa]s?|les?) "
        rf"{_VERB}|si(?= /|$)|si (?:pude|se pudo|lo \w+|fui)|pude(?= /|$))"
    ),
    r"(?<=/ )(?:(?:que |pues |asi que |claro que |entonces )?si|listo|hecho|ya (?:esta|quedo))$",
    r"\bpero (?:si )?l[oa] (?:hice|logre|termine|complete)\b|\bpero ya(?: esta| quedo)?$",
    (
        r"\bpero (?:hoy|ya|ahora|anoche|esta (?:manana|tarde|noche)|luego|despues|al final) (?:ya |por fin )?(?:si(?= /|$| lo| la"
        r"| pude| se)|l[oa] (?:hice|termine|logre|mande)|pude(?= /|$))"
    ),
    r"\bpero (?:ya |pues )?si$|\b(?:al final|al ultimo|por fin) (?:si|si pude|si se pudo)$",
    rf"(?:^|(?<=/ ))(?:pero |digo |perdon |mentira |ya )*si (?:(?:l[oa]s?|les?) {_VERB}|pude|se pudo)\b",
    r"^no (?:l[oa]s? )?\w+[^/]* / (?:al final |ya |mejor )*l[oa]s? (?:hice|termine|logre|complete|mande)\b",
)
NOT_AFTER_ALL: Final = (
    (
        r"(?:^|(?<=/ ))(?:ayer|antier|el \w+|antes) (?:pues )?si(?: pude| lo \w+)?(?: /)? (?:pero |y )?(?:hoy|ahora|ayer) (?:ya |pues "
        r")?no(?= /|$| l[oa]| pude| hice| me| alcance)"
    ),
    (
        r"^(?:(?:pues|bueno|ay|la verdad|uy) )*(?:casi|por poco|estuve a (?:punto|nada)|(?:si )?(?:iba a|quise|queria|tenia (?:ganas|la intencion))|(?:si )?(?:lo |la )?(?:pense|planee|intente)|tenia)"
        r"\b[^/]*(?:/ )?pero (?:al final |pues |ya |siempre |que )?(?:no|nada|nel|no (?:lo |la )?"
        r"(?:hice|logre|pude|termine|mande))$"
    ),
    r"(?<=/ )(?:no / )?(?:la verdad|la neta|mentira|honestamente|en realidad)(?: /)? (?:que |es que )?no$",
    r"\b(?:ni loc[oa]|ni madres|ni de (?:chiste|broma)|ni en suenos)$",
)
IN_PART: Final = (
    r"\ba medias\b|\bl[oa]s? (?:deje|tengo|llevo) a la mitad\b|^(?:ya )?(?:casi|mero|merito)(?: casi)?(?: ya)?$",
    (
        r"\b(?:llame|marque|hable|fui|escribi|toque|busque|pase|(?:l[oae]s?) (?:llame|marque|hable|busque))\b[^/]*(?:/ )?"
        r"(?:pero|y) (?:nadie|no (?:me |le )?(?:contest|respond|atend|hab|estab|abri|entr)\w+|(?:ya )?esta\w* (?:ya )?cerrad"
        r"|(?:me )?mando a buzon|sonaba|no hay sistema|se cayo el sistema)\w*"
    ),
    (
        r"^(?:ya )?(?:hice|mande|envie|llame|termine|escribi|fui|limpie|pague|compre|lei)\b[^/]* / (?:pero )?(?:el|la"
        r"|lo|los|las|al|a la) \w+(?: \w+){0,2} (?:ya |todavia |aun )?no$"
    ),
    (
        r"\b(?:un (?:cachito|pedacito|tantito|poquitin|poquitito|pelin|cacho|pedazo|tramo|buen (?:cacho|tramo"
        r"|pedazo))|tantito|"
        r"a (?:cachos|ratos|pedazos|medio camino|medias tintas|medio gas|la mitad del camino)|por pedazos"
        r"|medio (?:lo|la|le|los|las|hice|termine|limpie)|"
        r"(?:nomas|nada mas|solamente|solo|unicamente|apenas) (?:la|el|una?|lo|los|las|hice|pude|llegue|alcance"
        r"|termine|empece|avance|dos|tres|\d)|"
        r"(?<!cuando )(?:llegue|quede|alcance|avance) (?:a|en|hasta|como|por|casi)(?: \w+)? (?:la|el|medio|mitad"
        r"|pagina|tercera|\d+)|(?<!cuando )(?:voy|iba|ando) (?:a|en|hasta|como|por|casi)(?: \w+)?(?: la| el)? (?:medi[oa]s?|mitad|"
        r"pagina|capitulo|parte|paso|primer\w+|segund\w+|tercer\w+|penultim\w+|ultim\w+|\d+(?! (?:de (?:la|el)|am|pm|horas?)))|"
        r"me quede (?:a|en|hasta) (?:la |el )?(?:mitad|medias|medio|pagina|parte|paso)|(?:ya )?(?:mero|merito"
        r"|casi)(?: casi)? (?:acabo|termino|la|lo|queda|esta)|"
        r"ya mero|ya merito|le (?:avance|di un avance|falta|faltan|falto)|(?:la|una|alguna) (?:primera"
        r"|segunda) parte|el primer paso|"
        r"lo (?:comence|inicie|arranque|abri y)|ni tan tan ni muy muy|dos que tres|ahi mas o menos"
        r"|mitad si mitad no|una si (?:y )?(?:la )?otra no|uno si (?:y )?(?:el )?otro no|"
        r"digamos que (?:a medias|la mitad|casi|mas o menos)|masomenos|regularsito|regularcito|va (?:caminando"
        r"|avanzando|a la mitad)|sigo en eso|"
        r"sigo (?:trabajando|avanzando)|en eso sigo|por lo menos (?:empece|avance)|al menos (?:empece|avance|algo"
        r"|una|un)|algo es algo|poco a poco|"
        r"paso a paso|se hizo lo que se pudo|hice lo que pude|hasta ahi llegue)\b"
    ),
    (
        r"\b(?:hice|mande|termine|escribi|lei|corri|limpie|llame|lo \w+)\b[^/]*(?:/ )?(?:pero|aunque|y) (?:no|me falto"
        r"|faltan?|me faltaron|falto|ya no) (?:la|el|los|las|lo|todo|todos|todas|pude con|alcance a|termine|acabe"
        r"|llegue|me dio tiempo de)\b"
    ),
    (
        r"^(?:pues )?si(?: lo hice| l[oa] \w+e)?(?: /)? (?:pero|aunque) no (?:(?:l[oa] )?(?:hice|termine|complete|acabe) )?(?:complet[oa]|enter[oa]|"
        r"perfect[oa]|tod[oa]s?|del todo|tanto|tan bien|tan largo|como (?:queria|esperaba|debia)|al (?:100|cien)|por completo|completamente)\b"
    ),
    (
        r"\bsi (?:a|para|con|en)? ?(?:el|la|lo|al)\b[^/]*(?:/ )?(?:y |pero )?no (?:a|para|con|en)? ?(?:el|la|lo|al)\b"
        r"|\b(?:el|la|lo de)? ?\w+ si (?:/ )?(?:y |pero )?(?:el|la|lo de|los|las) \w+ (?:ya )?no\b"
    ),
)
IDLE: Final = (
    (
        r"\bno (?:manches|mames|inventes|me lo creo|lo vas a creer|me vas a creer|pos|hombre|paso nada|te creas"
        r"|fue para tanto|estuvo mal|"
        r"dolio|es por nada|sabes|me arrepiento|(?:me )?mori|hubo (?:bronca|problema|pedo)|fue tan (?:dificil|malo|terrible)"
        r"|me raje|quede mal)\b"
    ),
)
# Something was done, by the ending that only the first person of the past has; accents as typed.
ACTED: Final = (
    r"\b(?!(?:caf|beb|porqu|aqu|qu|all|as|ah|sof|tamb|olvid|fall|perd|sent|llor|pens|intent|trat|empec|comenc|avanc|qued|"
    r"dorm|despert|desvel|enferm|cans|deprim|quis|pude|cre|am|od|esper|aplac|evit|dud|tem|sufr|par"
    r"|rend)[\u00e9\u00ed]\b)"
    r"[a-z\u00f1\u00e1\u00e9\u00ed\u00f3\u00fa]{2,}(?<![aei]r)[\u00e9\u00ed]\b"
)
DENIED: Final = (
    r"(?:no|ni|nunca|nada|nadie|ningun[oa]?|tampoco|sin|pero|casi|apenas|solo|nomas|aunque|manana|luego|despues"
    r"|si no|ojala|"
    r"quise|quisiera|queria|iba|falto|falta)\b"
)
