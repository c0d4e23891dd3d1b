"""Goals that are no size for a day, in English: a life's work, a whole project, a job to be found."""

from typing import Final

VERY_LARGE: Final = (
    (
        r"(?:find|get|land|secure|look for) (?:me |myself )?(?:a |an |another |my )?(?:new |better |proper )?"
        r"(?:job|career|investor|client base)\b(?! (?:board|ad|ads|alert|description|posting))"
    ),
    (
        r"(?:write|finish|complete|rewrite|redo|rebuild) (?:all of |the whole |the entire |my whole |my entire |my |the |a )"
        r"(?:book|novel|thesis|dissertation|memoir|business plan|website|app|portfolio|course|manuscript)\b"
    ),
    (
        r"(?:sort|fix|turn|get|put) (?:out |around |back together )?(?:my )?(?:whole |entire )?(?:life|marriage|career|"
        r"finances)(?: out| around| together| back together| back on track| in order)?\b"
    ),
    r"(?:start|launch|build|open|save) (?:a |my |the |our )?(?:own |new )?(?:business|company|startup|shop|agency)\b",
    r"(?:everything|all of it|the lot|whole to ?do list|entire to ?do list|all my (?:debts?|tasks|emails|taxes|bills))\b",
    r"(?:clean|clear|tidy|declutter|paint|renovate|pack) (?:up |out )?(?:the |my )?(?:whole|entire) \w+",
    r"(?:learn|master) (?:a (?:new )?language|python|to code|spanish|french|german|chinese|japanese|coding|piano|guitar)\b",
    r"(?:lose|drop) \d+ ?(?:kg|kilos?|pounds?|lbs?|stone)\b",
    r"move (?:house|abroad|to another (?:city|country))\b",
    r"(?:repay|pay off|clear) (?:all )?(?:my |the )?(?:whole )?(?:debts?|mortgage|loans?)\b",
)
