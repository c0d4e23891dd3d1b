"""How people answer "¿lo hiciste?" in Spanish, and say thanks, pass, or nothing at all."""

from typing import Final

# "And", where English textese has a "y" for yes.
AND: Final = (
    r"y (?:que|cual|cuant[oa]s?|como|quien|cuando|donde|por|para|a|de|del|el|la|los|las|en|con|si|no|yo|tu|me|te|se|lo"
    r"|le"
    r"|ya|luego|entonces|eso|esto|ese|esa|esta|este|pues|tambien|ahora|mi|su|un|una|es|son|hay|todo|todos|nadie|ni)\b"
)
YES_ALONE: Final = (
    r"(?:si|s|sip|a huevo|claro(?: que si)?|por supuesto|desde luego|obvio|simon|dale|vale|va|ya|ya quedo|"
    r"ya esta|ya lo hice|ya lo hice hoy|lo hice|lo hice todo|hecho|hecha|listo|lista|listos|"
    r"todo listo|ya listo|ya lista|terminado|terminada|termine|ya termine|completado|completo|"
    r"completada|complete|lo complete|lo logre|logrado|cumplido|cumpli|cumplida|lo cumpli|"
    r"meta cumplida|objetivo cumplido|mision cumplida|todo|todo hecho|todito|al 100|"
    r"cien por ciento|100|100 por ciento|afirmativo|correcto|asi es|en efecto|efectivamente|"
    r"exacto|eso si|si senor|si senora|si si|si lo hice|si pude|pude|claro|ok|okay|bien|muy bien|"
    r"excelente|perfecto|genial|de una|hecho y derecho|lo termine|ya lo termine|se logro|logre|"
    r"si se pudo|si se logro|check|palomita|finiquitado|concluido|done|yes|yep|yeah|enviado|"
    r"enviada|ya lo envie|ya lo mande|por fin|al fin|todo bien|sin problema|hecho hoy|hecho ya|(?:ya )?(?:mandad|pagad|"
    r"tachad|entregad|firmad|agendad|reservad|comprad|publicad|conseguid|presentad|acabad|lavad|limpiad|ordenad|"
    r"estudiad|leid|solicitad|inscrit|aplicad|actualizad|arreglad|resuelt|escrit|impres|finalizad|superad|realizad|"
    r"efectuad|palomead|subid|llenad|cocinad|guardad|recogid|devuelt)[oa]s?|cumplid[oa] (?:la meta|el objetivo)|todo "
    r"ok|"
    r"todo en orden|(?:ya )?quedo(?: listo)?|(?:fue|estuvo) (?:facil|sencillo|pan comido)|facil|afirma|afirmo|obvi|al final si|sin falta|tal cual|(?:ya )?hasta (?:dos|tres|2|3) veces)"
)
_DID: Final = (
    r"(?:hice|termine|complete|acabe|logre|cumpli|mande|envie|llame|escribi|aplique|postule|fui|"
    r"limpie|lei|estudie|practique|actualice|arregle|reserve|pague|compre|cocine|hable|pedi|subi|"
    r"publique|imprimi|llene|recogi|entregue|pude|corri|camine|nade|medite|visite|conteste|"
    r"respondi|organice|ordene|prepare|revise|edite|corregi|agende|firme|busque|encontre|asisti|"
    r"trabaje|dormi|descanse|comi|desayune|tome|saque|lave|barri|cuide|jugue|escuche|vi|conoci|"
    r"confirme|renove|registre|inscribi|mejore|avance con todo|solicite|presente|anote|di|puse|"
    r"traje|lleve|sali|cerre|abri|planee|platique|marque|contacte|ejercite|entrene)"
)
YES_START: Final = (
    r"(?:si|sip|claro|listo|hecho|ya|lo hice|lo logre|ya lo hice|termine|complete|cumpli|"
    r"por supuesto|si pude|afirmativo|por fin|simon|yes|yep|done|(?:ya |si |hoy |por fin |al fin |"
    r"tambien |lo |los |la |las |le |les |me |finalmente |esta manana |en la manana |ayer |"
    rf"anoche |ya la |ya los |yo )*{_DID})"
)
DID_SENTENCE: Final = (
    r"(?:(?:y|pues|bueno|hoy|ayer|anoche|si|ya|al final|por fin|finalmente|esta manana|"
    r"en la manana|esta tarde|tambien|yo|lo|la|los|las|le|les|me|se|oye|hola|justo|apenas)(?: |"
    rf"$))*{_DID}\b"
)
YES_INSIDE: Final = (
    (
        r"(?:lo (?:hice|logre|termine|complete|cumpli|mande|envie|consegui)|ya (?:esta|quedo|lo|la|"
        r"los|las|termine|acabe)|si (?:pude|lo hice|lo logre|la hice|cumpli|termine)|(?:esta|quedo|"
        r"todo|fue) (?:listo|hecho|terminado|hecha|lista|terminada|completo|enviado|enviada)|"
        r"asi que si|pero si|entonces si|diria que si|se pudo|se logro|mision cumplida|meta cumplida|"
        r"pude (?:hacerlo|terminarlo|completarlo))\b"
    ),
)
NO_ALONE: Final = (
    r"(?:no|n|nop|para nada|nada|no pude|no lo hice|no lo logre|no hice nada|no la hice|"
    r"todavia no|aun no|aun no lo hago|todavia no lo hago|no todavia|no aun|en un rat(?:o|ito)|ahorita(?: mismo)?(?: lo hago)?|mas tardecito|nel|negativo|nunca|"
    r"tampoco|ni modo|se me olvido|lo olvide|me olvide|olvide|se me paso|no me dio tiempo|"
    r"no tuve tiempo|no alcance|no alcanzo el tiempo|sin tiempo|fallé|falle|fracase|no realmente|"
    r"la verdad no|la verdad que no|lamentablemente no|desafortunadamente no|desgraciadamente no|"
    r"creo que no|no esta vez|hoy no|no hoy|hoy no pude|hoy no lo hice|manana|mas tarde|al rato|"
    r"luego|despues|lo hare manana|lo hago manana|no logre nada|ni empece|ni lo empece|no empece|"
    r"cero|0|me quede dormid[oa]|me gano la flojera|que va|que no|no no|pues no|no fue posible|"
    r"imposible|no se pudo|no se logro|ahorita no|no cumpli|no lo cumpli|no lo termine|nadita|"
    r"no quise|no tuve ganas|no tuve energia|(?:(?:ya|pues|sera|mejor|hasta|para|eso) )*manana(?: (?:sera|si|dios|"
    r"quiere|primero|mejor|ya|sin falta|temprano|lo hago|prometo|seguro|otro dia|a primera hora|temprano))*)"
)
NO_START: Final = (
    r"(?:no(?! (?:todo|completamente|del todo|por completo|enteramente|muy))|nop|aun no|"
    r"todavia no|tampoco|nunca|nada|ni |para nada|se me (?:olvido|paso|hizo tarde)|"
    r"imposible|lamentablemente no|desafortunadamente no|la verdad no|hoy no|fracase|falle|olvide)"
)
NO_INSIDE: Final = (
    (
        r"no (?:lo |la |los |las |me |le |se |he |pude|logre|alcance|hice|tuve|fui|llegue|quise|"
        r"termine(?!\w)|cumpli|mande|envie|llame|empece|consegui|hubo|dio|dormi|estudie|"
        r"hago)(?:\w+)?\b"
    ),
    (
        r"(?:se me (?:olvido|paso|hizo tarde|fue)|me (?:olvide|gano|quede dormid[oa]|distraje|"
        r"dio (?:flojera|pereza|miedo))|manana lo (?:hago|intento|termino)|lo (?:hago|hare|dejo|"
        r"dejare|deje|pospuse|intento|intentare) (?:manana|luego|despues|para (?:manana|despues|"
        r"luego)|mas tarde|al rato|en la noche|esta noche|otro dia)|pendiente|(?:muy|"
        r"demasiado) (?:cansad[oa]|ocupad[oa])|sin (?:tiempo|energia|ganas)|cero avances?|lo pospuse|"
        r"procrastine|me rendi|todavia no|aun no|ni empece|ni siquiera|falta de tiempo|"
        r"voy a (?:hacerlo|intentarlo|terminarlo) (?:manana|luego|mas tarde|esta noche|al rato))\b"
    ),
)
PARTLY_ALONE: Final = (
    r"(?:mas o menos|mas menos|masomenos|mom|a medias|a la mitad|la mitad|mitad|medio|media|"
    r"medio medio|mitad y mitad|en parte|parcialmente|parcial|una parte|parte|algo|algo de eso|"
    r"algo asi|un poco|un poquito|poco|poquito|un pedazo|casi|casi todo|casi casi|casi termino|"
    r"casi lo logro|casi listo|casi lista|por poco|mas o menos la mitad|como la mitad|"
    r"como a la mitad|no todo|no completo|no del todo|no por completo|no completamente|incompleto|"
    r"en proceso|en progreso|en eso|en eso estoy|en eso ando|estoy en eso|ando en eso|empece|"
    r"lo empece|ya empece|comence|avance|avance un poco|avance algo|algo avance|algunas cosas|"
    r"una parte si|si y no|ni si ni no|regular|asi asi|ahi va|ahi la llevo|ahi voy|voy a la mitad|"
    r"voy por la mitad|lo intente|intente|trate|la mayoria|la mayor parte|casi la mitad|"
    r"(?:las )?dos terci[oa]s(?: partes)?|un tercio|la tercera parte|una tercera parte|(?:las )?(?:tres|3) cuart[oa]s(?: partes)?|(?:la|una) cuarta parte|un cuarto|50 50|50/50|1/2|50 por ciento|meh|medianamente|"
    r"hasta donde pude|solo una parte|solo la mitad|solo un poco|no tanto|solo algo|"
    r"mas o menos si|mas o menos no|mitad mitad|ya (?:casi|mero|merito|casi casi|casi (?:acabo|termino|lo termino))|"
    r"hice algo|algo hice|hice (?:un )?poc[oa]|(?:lo )?arranque|algo si|si algo|en parte si|mas si que no|medio hecho|medio lo hice|p)"
)
PARTLY_INSIDE: Final = (
    (
        r"(?:mas o menos|a medias|(?:la|a la|hasta la|una|como la|casi la|solo la|por la) mitad|"
        r"en parte|parcialmente|una parte|(?:la )?mayor parte|la mayoria|un poco|un poquito|"
        r"casi (?:todo|termin\w+|lo|acab\w+|list[oa]|complet\w+)|no (?:todo|del todo|por completo|"
        r"completamente|lo termine todo|termine todo|complete todo|lo complete)|incomplet[oa]|"
        r"en (?:proceso|progreso)|(?:lo |la |ya )?(?:empece|comence|inicie|avance)|me falt(?:o|a|aron|"
        r"an)|falta(?:n)?(?: \w+)? (?:un poco|poco|la otra|el final|terminar|lo demas|una parte|"
        r"el resto)|falta poco|el resto|lo demas|lo que pude|hasta donde pude|solo (?:pude|hice|"
        r"alcance|logre|termine|una|un|la mitad|la primera|parte|algunas|dos|2|3|1)|si y no|"
        r"algo (?:de|hice|avance)|intente|trate de|dos tercios|un tercio|tres cuartos|algunas|algunos|"
        r"medio|todo menos|excepto|menos una|menos el|menos la|pero no (?:complet[oa]|enter[oa]|perfect[oa]|tod[oa]s?|al (?:100|cien)|termine|acabe|"
        r"lo termine|complete|lo complete|del todo))\b"
    ),
    r"\b[1-9]\d? ?(?:%|por ciento)",
    r"(?:una|un|dos|tres|1|2|3|4) de (?:las |los )?(?:dos|tres|cuatro|cinco|2|3|4|5)\b",
)
SKIP_ALONE: Final = (
    r"(?:prefiero no|mejor no|saltar|salta|saltalo|saltala|saltar esta|saltar hoy|paso|paso hoy|"
    r"paso esta(?: vez)?|yo paso|hoy paso|pasar|pasa|siguiente|la siguiente|siguiente pregunta|"
    r"otra pregunta|hoy no|no hoy|hoy no gracias|ahora no|ahorita no|esta vez no|"
    r"prefiero no (?:decir|contestar|responder|hablar|hacerlo)(?:lo)?(?: \w+){0,3}|"
    r"no quiero (?:contestar|responder|hablar|decir)(?: \w+){0,4}|no gracias|omitir|omite|"
    r"omitir esta|ningun[oa]|ninguna(?: meta)?(?: (?:hoy|por hoy|para hoy))?|nada|nada hoy|nada por hoy|sin (?:meta|"
    r"objetivo)(?: hoy)?|hoy descanso|descanso|dia libre|hoy libre|nada (?:que (?:decir|contar|compartir)|en (?:especial|particular)|por ahora)|no se me ocurre(?: nada)?|no tengo nada que (?:decir|contar)|skip|pass|no comment|sin comentarios|"
    r"(?:hoy )?no tengo(?: (?:ninguna|meta|metas|nada|plan|planes))?(?: hoy| para hoy)?|hoy nada|(?:esta|esa) no|"
    r"(?:pas[ao]|pasemos|pasamos|brinca|brincate|saltate|sigamos|mejor pasa)(?: con| de| a)? (?:esta|esa|la siguiente|"
    r"otra)|(?:hoy )?no (?:quiero|voy a|deseo) (?:poner|fijar|tener|hacer|ponerme) (?:ninguna? |una? )?"
    r"(?:meta|objetivo)s?(?: (?:hoy|para hoy))?|"
    r"no tengo ganas de (?:contestar|responder|hablar)|sin respuesta|n/?a|en otro momento|"
    r"skip (?:a )?(?:esta|esa|este|la|eso)(?: pregunta| vez| de hoy)?|otro dia|mejor (?:otro dia|manana|no)|dejalo|dejemoslo|hoy me la salto|me la salto|"
    r"me lo salto)"
)
SKIP_INSIDE: Final = (
    (
        r"(?:salt(?:ar|a|emos|o|are|ate|ame)(?:nos|me)? (?:esta|este|hoy|la pregunta|lo de hoy|el dia|"
        r"el de hoy|eso|la de hoy)|sal(?:ta|te|to|temos)(?:la|lo|me|rnos)|(?:prefiero|"
        r"mejor) no (?:contestar|responder|decir|hablar|contar|opinar)\w*|no (?:quiero|tengo ganas de|"
        r"me siento (?:como para|bien para)|me apetece|estoy para|deseo) (?:contestar|responder|"
        r"hablar|compartir|decir|contar|calificar|puntuar|opinar|evaluar)\w*|siguiente pregunta|hoy (?:no quiero|paso|"
        r"no puedo (?:contestar|responder|hablar)|no gracias|descanso|no me escriban?|no me escribas|"
        r"no tengo (?:metas?|objetivos?|ganas|nada))|paso (?:de esta|por hoy|esta vez|con esta|"
        r"de hoy)|no me (?:escribas|escriban|manden|mandes) (?:nada )?(?:hoy|esta noche|esta manana)|"
        r"por hoy no|no hay (?:meta|objetivo)s? (?:hoy|para hoy))\b"
    ),
)
THANKS_WORDS: Final = (
    r"(?:(?:ok|vale|bueno|perfecto|genial|excelente|muy bien|entendido|recibid[oa]|anotad[oa]|enterad[oa]|copiado|listo|ay|oh|super|que|"
    r"muchas|muchisimas|mil|si|no|muy|de nada|hola|buenas|claro|igualmente|ah)(?: |$))*(?:gracias|"
    r"agradecid[oa]|te agradezco|le agradezco|se agradece|muy amable|que amable|que lindo|"
    r"que linda|bendiciones|dios (?:te|la|lo|los|les) bendiga|eres (?:lo maximo|el mejor|la mejor|"
    r"genial|un sol)|mil gracias|thanks|thank you|igualmente|saludos|un abrazo|abrazos|lo aprecio|"
    r"te lo agradezco|lo agradezco|te quiero|los quiero)(?: (?:de verdad|por (?:todo|preguntar|"
    r"el apoyo|la ayuda|escribir|estar(?: ahi)?|eso|tu \w+|su \w+|acordarte|recordarme|el \w+|"
    r"la \w+|los \w+|las \w+|\w+)|a ti|a usted|a ustedes|igualmente|mira|dana|coach|siempre|"
    r"a todos|amig[oa]|muchas|mil|y (?:buenas noches|bendiciones|saludos|buen dia|igualmente|"
    r"feliz \w+|un abrazo|hasta \w+)|buenas noches|buen dia|hasta (?:manana|luego|pronto)|saludos|"
    r"linda|bonit[oa]|que \w+|eso (?:me )?ayuda|de corazon|te quiero|muy amable|tambien|enserio|"
    r"en serio))*"
)
THANKED: Final = (
    r"dios (?:te|se|le|les) (?:lo )?(?:pague|bendiga|bendigan)\b|te debo una\b|(?:te|se) lo pague dios\b",
    (
        r"(?:gracias|agradecid[oa]s?|agradezco|agradecemos|agradecimientos?|bendiciones|bendigan?|amables?|aprecio"
        r"|aprecia|se agradece|eres (?:la neta|un sol|lo maximo|un angel|genial)|"
        r"se la rifan?|te la rifas(?:te)?|son lo maximo)\b"
    ),
)
AROUND_THANKS: Final = """
    a al amiga amigo animo animos apoyar apoyo ayuda ayudar bien bonita bonito buen buena buenas buenos coach con corazon de del desde dia dias dios
    eh pues el ella en enorme eso estar este esto estos fondo hoy igual igualmente infinitas jaja la las le les linda lindo lo los mas me mensaje mensajes mi
    mil mira mis mucha muchas muchisimas mucho muy noches nos o ok palabras paciencia pendiente perfecto por preguntar que quedo recordar recordarme recordatorio
    saludos se siempre sinceramente su sus tan tardes te tiempo toda todas todo todos tu tus un una usted ustedes va vale verdad y ya acordarte
    abrazo abrazos amor bb bro cabron carino carnal chula chulo cielo compa compadre comadre corazon crack cuate flaca
    fuerte gran guapa guapo guey hermana hermano hija hijo hijita jefa jefe joven linduras loca loco man mano manita maestra
    maestro mami manito mija mijo morra nena nene parce pana papi pasaste paso preciosa precioso profe profesora querida
    querido reina rey senor senora senorita sol tia tio vida viejo wey y gracia genia genio grande luego
    eres sale feliz noche tarde dia mejor totales vecina vecino super genial excelente increible bendecido semana fin finde dale che pibe boludo parcero pata bendicion corazones
    acordarse escuchar leer escribir estar ahi aqui mandar dar motivar motivarme animarme
"""
ACKNOWLEDGED: Final = (
    r"(?:ok|vale|va|sale|listo|entendido|perfecto|de acuerdo|esta bien|bueno|genial|excelente|"
    r"super|claro|muy bien|bien|sale y vale|orale|recibido|anotado|enterad[oa]|ya vi|hecho|"
    r"de nada|buenas noches|buenos dias|buen dia|hasta manana|hasta luego|adios|chao|bye|"
    r"nos vemos|amen|ah ok|ok ok|ok va|ok perfecto|ok entendido|ok bien)"
)
NOTHING_HEARD: Final = (
    r"(?:no se|nose|ni idea|quien sabe|no estoy segur[oa]|tal vez|quiza|quizas|a lo mejor|"
    r"puede ser|depende|probablemente|hm+|eh|que|como|mande|hola|buenas|jaja\w*|lol|da igual|"
    r"me da igual|no recuerdo|no me acuerdo|ya no me acuerdo|perdi la cuenta|muchas|muchos|"
    r"un monton|bastantes|varias|varios|algunas|algunos|muchisim[oa]s|demasiadas|demasiados|tantas|luego|no importa|olvidalo|"
    r"prueba|test|mmm+|este|pues|y|el|la|de|a ver|deja pienso|dejame pensar|buena pregunta)"
)
INVITE_YES: Final = (
    r"(?:(?:esta bueno|aceptar|super|mand(?:enme|ame|en|a)(?: los mensajes)?|si|sip|claro|claro que si|por supuesto|ok|vale|va|dale|sale|acepto|si acepto|"
    r"de acuerdo|estoy de acuerdo|empezar|empecemos|empezamos|comenzar|comencemos|adelante|listo|"
    r"lista|me apunto|me interesa|quiero|si quiero|me gustaria|me encantaria|con gusto|inscribeme|"
    r"inscribanme|suscribeme|apuntame|yo quiero|cuenten conmigo|cuenta conmigo|bueno|esta bien|"
    r"perfecto|genial|excelente|por que no|hagamoslo|vamos|vamos a (?:intentarlo|empezar|probar)|"
    r"probemos|doy mi consentimiento|consiento|autorizo|orale|simon|si soy yo|soy yo|start|yes|"
    r"quiero (?:empezar|participar|iniciar|probar|intentarlo|entrar|unirme)|lo intentare|"
    r"intentemoslo|afirmativo|encantad[oa]|iniciar|inicio|unirme)(?: (?:por favor|gracias|"
    r"si|ya|hoy|manana|mira|empezar|quiero|acepto|a empezar|el lunes))*)"
)
INVITE_YES_START: Final = (
    r"(?:si|sip|claro|por supuesto|acepto|ok|vale|va|dale|de acuerdo|me apunto|con gusto|adelante|"
    r"quiero (?:empezar|participar))\b"
)
INVITE_NO: Final = (
    r"\b(?:no|nop|no gracias|no me interesa|no quiero|ahora no|ahorita no|hoy no|mejor no|"
    r"tal vez (?:luego|despues|mas tarde|otro dia)|quizas? (?:luego|despues|mas tarde|otro dia)|"
    r"otro dia|en otro momento|mas (?:tarde|adelante)|luego|despues|no estoy (?:interesad[oa]|"
    r"list[oa])|no tengo tiempo|paso|rechazo|declino|no deseo|no necesito|no por ahora|"
    r"por ahora no|todavia no|aun no|prefiero no|no acepto|nunca|para nada)\b"
)
