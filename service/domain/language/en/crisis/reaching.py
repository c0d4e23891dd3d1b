"""Somebody who takes us for a crisis line, or asks for one: heard before "suicide line" is set aside as a topic."""

from typing import Final

_LINE: Final = (
    r"(?:(?:suicide|crisis|samaritans?|988|mental health|self harm|lifeline|domestic (?:violence|abuse)|dv|abuse|distress) ?"
    r"(?:prevention |support |crisis |emergency )?(?:line|hot ?line|help ?line|life ?line|text line|chat|number|prevention|"
    r"support|help|counsell?or|counsell?ing|service|people|place|center|centre)|suicide prevention)"
)
_NO_SHIFT: Final = (
    r"(?! (?:training|course|volunteer\w*|walk|fundrais\w+|month|week|day|job|role|shift|module|webinar|event|"
    r"posters?|campaign|interview|application|team|charity|class|essay|talk|workshop|or (?:a )?(?:job|coaching|what)))"
)
_FOR_ME: Final = (
    r"(?:i (?:really |just |badly |also )?need (?:help|you|someone|somebody|to talk|to speak|one|it|a person|to tell)|(?:please|"
    r"pls) (?:help|talk|answer|reply|call|someone|somebody)|help me|(?:its|it is|asking) for (?:me|my (?:son|daughter|friend|"
    r"brother|sister|husband|wife|mom|mum|dad|boyfriend|girlfriend|kid|child|teen\w*|partner))|(?:im|i am) (?:going to|about to|"
    r"scared|not (?:ok|okay|safe|doing)|thinking|in (?:trouble|danger|a bad)|at (?:the|my) (?:end|limit)|done|desperate|"
    r"struggling|having|so tired)|i (?:want|wanna|might|dont want|cant|have (?:nobody|nowhere|a plan))|"
    r"(?:need|want) (?:to talk|someone|somebody|help)|can (?:i|you|someone|somebody) (?:talk|help|call)|someone to talk to|"
    r"my (?:son|daughter|friend|brother|sister|husband|wife|mom|mum|dad|boyfriend|girlfriend)(?: \w+)? (?:is|needs|wants|said|"
    r"took|says|tried))"
)

REACHING: Final = (
    # The line, and a need of it.
    (
        rf"(?:is (?:this|that|it)|this is|are (?:you|u)|youre|am i (?:texting|talking to|on)|have i reached|did i reach|do (?:you|u) "
        rf"(?:do|have|offer|run|know)|can (?:you|u) (?:do|help with)|i thought this was|hello|hi)(?: \w+){{0,3}}? (?:a |an |the |some |any )?"
        rf"{_LINE}\b{_NO_SHIFT}[^/]*(?:/ )*(?:[^/]*/ )?[^/]{{0,20}}?\b{_FOR_ME}\b"
    ),
    # Asked for outright.
    (
        rf"(?:(?:i |we )?(?:really |badly |just )?(?:need|want) (?:to (?:call|text|talk to|reach|ring) )?|give me |text me |send me |"
        rf"whats |what is |what was |wheres |where do i find |got |have you got |do (?:you|u) (?:have|know) |can (?:i|you) "
        rf"(?:have|get|give me|send me|text me) |connect me (?:to|with) |how do i (?:call|reach|text|contact) )(?:a |the |that |some "
        rf"|any )?(?:number (?:for|of|to) )?(?:a |the |that |some |any )?{_LINE}\b(?: number)?{_NO_SHIFT}"
        rf"(?! (?:number )?(?:on|for|in) (?:the|my|our|a) (?:poster|leaflet|slide|flyer|website|newsletter|class|students|staff|team|"
        rf"staff room|essay|article|report))"
    ),
)
