"""What is left of an answer and tells no more than it, in English: "some of it", "a bit"."""

REMNANTS = (
    r"(?:(?:i |we )?(?:did |got |managed |finished |only |about |around |maybe |like |nearly |almost |well |ok |so |still )*"
    r"(?:some|most|half|part|parts|bits?|a bit|a little|little|a lot|lots|much|not much|all|not all|none|nothing|"
    r"a quarter|a third|two thirds|a few|few|one|two|three|the rest|the first|the second|the beginning|a start|started)"
    r"(?: (?:of|is|was))?(?: (?:it|them|that|this|those|mine|the goal|my goal|the list|the way|done|left|half|part|bit|"
    r"there|through|today|tonight|so far|yet|really|finished|only|sort of|kind of|i guess|i think))*)"
    r"|(?:kind of|sort of|kinda|sorta|ish|more or less|not quite|not really|not fully|not completely|almost there|nearly|"
    r"that is all|thats all|thats it|the usual|as usual|same|same as before|as planned|like i said|etc)"
)
