"""How people pick between a tiny goal, a rest and their coach, in English, where they were just asked to."""

TINY = r"(?:(?:the |a |go )?(?:tiny|small|smaller|little|mini|tiniest)(?: one| goal| version| thing)?|five minutes|5 minutes)"
REST = r"(?:(?:a |the |take a |need a |i need |have a )?(?:rest|rest day|day off|break|silent day|quiet day|pause))"
HEAR = r"(?:(?:hear|to hear|like to hear|id like to hear|want to hear|talk|speak|chat|a word|call|a call)(?: from| to| with)?)"
AROUND = r"(?:i|id|i think|i guess|lets|let us|go with|ill take|i would like|please|pls|then|maybe|ok|yes|for me|tomorrow|think|guess|the|thanks)"
