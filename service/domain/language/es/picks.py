"""How people pick between a tiny goal, a rest and their coach, in Spanish, where they were just asked to."""

TINY = r"(?:(?:la |una |meta )?(?:chica|chiquita|pequena|minima|mini|corta)|cinco minutos|5 minutos)"
REST = r"(?:(?:un |el |dia de |un dia de )?(?:descanso|descansar|dia libre|pausa))"
HEAR = r"(?:hablar|llamada|que me llame|saber|una palabra)(?: con| de)?"
AROUND = r"(?:yo|creo|quiero|prefiero|por favor|mejor|entonces|ok|si|manana|pues|la|el|de|gracias)"
