"""How people answer "did you do it" in English."""

from typing import Final

_AGAIN: Final = (
    r"(?: (?:it|that|this|them|both|everything|all|all of it|the (?:thing|goal|whole thing|task|"
    r"lot)|my goal|that one|one))?"
)
_WHEN: Final = (
    r"(?: (?:today|yesterday|earlier|already|this (?:morning|afternoon|evening)|last night|"
    r"tonight|now|finally|again|just now|in the end|before (?:lunch|work|noon|bed|dinner)"
    r"|after (?:lunch|work|dinner)|on time|early|at last|actually|btw|lol|though|too|as planned|"
    r"first thing|by \w+|a (?:bit|while|few (?:minutes|hours)) ago|an hour ago|with time to spare|"
    r"in time|and more|and then some))*"
)
YES_ALONE: Final = (
    r"(?:y|yes|yeah|yep|ya|yessir|yasss?|yess? sir|yes maam|aye|mhm+|mm hm+|uh huh|yee|oui|si|sip|"
    r"ja|affirmative|indeed|absolutely|definitely|certainly"
    r"|of course|totally|for sure|sure(?: did| thing)?|you bet|you know it|hell yes|hell yeah|"
    r"heck yes|heck yeah|fuck yes|fuck yeah|oh yes|oh yeah|yes indeed|yes yes|yeah yeah|yay|"
    r"woo+(?:hoo)?|boom|bam|check|checked|check check|tick|roger|correct|true|100|100 percent|"
    r"all of it|the whole (?:thing|lot)|the lot|and then some|you betcha|"
    r""
    r"yis+|yus|more than (?:planned|i planned|"
    r"that)(?: actually)?|every bit(?: of it)?|don e|all|fully|completely"
    r"|did|did so|i did|done|dunzo|done done|done and dusted|donezo|all done|its done|is done|"
    r"i m done|im done|got it done|got er done|finito|finished|finish|complete|completed|completo|"
    r"accomplished|mission (?:accomplished|complete)|goal accomplished|achieved|sorted|handled|managed|success|"
    r"successful|successfully|nailed it|crushed it|smashed it|killed it|aced it|slayed|slayed it|"
    r"bossed it|in the bag|made it|made it happen|got there|pulled it off|knocked it out|"
    r"ticked(?: off)?|wrapped up|taken care of|ok|okay|yup did|sent|submitted|fait|hecho|w|easy|"
    r"easy peasy|piece of cake|big yes|thats a yes|its a yes|a yes|yes from me|yesterdays too|"
    r"sure|alright|cool|good|great|amazing|perfect|perfectly|awesome|finally|goal met|met|"
    r"as planned|happened|it happened|1000|10 10|10 out of 10|went well|it went well|went great|"
    r"it went great|all good|good to go|y e s)"
)
DID_VERBS: Final = (
    r"(?:did|finished|completed|accomplished|achieved|nailed|crushed|smashed|killed|aced|sent|"
    r"submitted|called|rang|phoned|emailed|mailed|texted|messaged|applied|wrote|cleaned|tidied|"
    r"went|ran|walked|jogged|read|studied|practiced|practised|updated|fixed|booked|scheduled|"
    r"registered|signed|paid|bought|cooked|talked|spoke|met|asked|uploaded|posted|printed|filed|"
    r"filled|picked|dropped|delivered|got|took|made|had (?:(?:the|my|a|our) )?(?:\w+ )?(?:talk|meeting|"
    r"conversation|call|chat|interview|appointment|session|lunch|coffee|workout|walk)|managed|put|"
    r"turned|knocked|wrapped|handled|sorted|cleared|closed|cancelled|canceled|checked|ticked|"
    r"crossed|drafted|edited|revised|rewrote|reviewed|prepped|prepared|planned|organized|"
    r"organised|researched|found|attended|joined|showed|pulled|worked|exercised|meditated|"
    r"stretched|swam|biked|cycled|drove|visited|returned|replied|responded|answered|contacted|"
    r"followed|reached|spent|set|built|created|packed|washed|folded|mowed|watered|painted|"
    r"repaired|slept|ate|drank|stayed|kept|got round|stuck|attacked|tackled|rocked|powered|"
    r"blasted|hit|dialed|interviewed|networked|logged|tracked|listed|chatted|confirmed|renewed|"
    r"ordered|shipped|hung|moved|unpacked|recorded|journaled|shared|told|apologized|sold|gave|"
    r"met with|handed|pressed|clicked|faxed|rehearsed|mended|rested|napped|prayed|presented|pitched|recycled|"
    r"vacuumed|changed|removed|added|"
    r"hired|landed|sat|used|learned|listened|opened|started and finished|brought|ironed|hoovered|"
    r"sewed|baked)"
)
# Starts an answer; whatever follows is beside it.
YES_START: Final = (
    r"(?:yes|yeah|yep|ya|yup|y|yessir|aye|yay|(?:absolutely|definitely|totally|completely)(?! (?:slipped|forgot"
    r"|blanked|spaced|missed|failed|flopped|bombed|bailed|didnt|not|"
    r"skipped|blew|lost|no|flaked|couldnt|bottled))|of course|sure did|"
    r"indeed|affirmative|mhm+|uh huh|hell yeah|hell yes|heck yeah|oh yes|check|si|woohoo|for sure"
    r"|(?:i )?(?:have |has |had |ive )?(?:just |finally |already |actually |totally |definitely |"
    r"got it )*(?:done|did|finished|completed|accomplished|handled|nailed|crushed|managed|smashed|"
    r"killed|aced|sorted|knocked out|checked off|ticked off|wrapped up|took care of|got round to|"
    r"got around to|achieved|sent|submitted|got through)(?: (?:and dusted|"
    rf"with))?(?:{_AGAIN}{_WHEN}(?= |$)))"
)
DID_SENTENCE: Final = (
    r"(?:(?:and|so|well|ok|oh|hey|hi|btw|today|this morning|tonight|yesterday|last night|finally|"
    r"guess what|actually|um|just|also|then|good news|earlier|in the end|but|lol|proud to say|"
    r"happy to (?:say|report)|pleased to report|happy) )*(?:i|we|i also|ive|i have|weve|"
    r"i had)?(?: (?:just|finally|actually|already|even|also|only just|successfully|have|did|"
    rf"really|managed to|was able to|got to|totally|definitely|both))* ?{DID_VERBS}\b"
)
YES_INSIDE: Final = (
    (
        r"^(?:10-4|youd be proud(?: of me)?|you would be proud(?: of me)?|its in the mail|off to the \w+)$|"
        r"^(?:i )?left (?:a |him a |her a |them a )?(?:voicemail|message|msg)\b"
    ),
    (
        r"but (?:i )?(?:still |just |finally )?(?:pressed|hit|sent|did|called|finished|submitted|made|managed|"
        r"got it) (?:it|send|them|submit|the call|done)\b"
    ),
    (
        r"(?:so|thats a|its a|id say|i would say|say|definitely|big|then|and|but|therefore|"
        r"technically|finally|ultimately|eventually|hence|ok) yes$"
    ),
    (
        r"(?:it|thats|its|that|this|goal|task|everything|both|that one|all|cv|resume|the \w+|"
        r"my \w+)(?:s| is| was| got| has been| are| were|ve been)? (?:all |now |finally |already |"
        r"officially |100 percent |totally |completely )*(?:done|finished|complete|completed|sorted|"
        r"handled|sent|submitted|accomplished|achieved|ticked off|checked off|in the bag|"
        r"taken care of|off (?:my|the) (?:list|plate)|behind me|crossed off|booked|paid|cleaned|fixed|"
        r"updated|happened|wrapped up|ready|over with)\b"
    ),
    (
        r"(?:got|get|have|had|getting) (?:it|that|this|everything|both|them|all of it|it all|"
        r"the (?:thing|goal|task)|mine|my \w+|the \w+)(?: \w+)? (?:done|finished|sent|completed|"
        r"sorted|submitted|out of the way|out the way|over with|in)\b"
    ),
    (
        r"(?:took care of|dealt with|checked off|ticked off|crossed off|crossed it off|checked it off|"
        r"ticked it off|made it happen|pulled it off|knocked it out|followed through|got it over with|"
        r"it happened|mission accomplished|can confirm|as planned|like i said i would|stuck to (?:it|"
        r"the plan)|kept my word|managed it|managed to|was able to|succeeded|got around to it|"
        r"got round to it)\b"
    ),
    (
        r"i (?:did|have|totally did|sure did|actually did)\b(?! (?:not|nothing|none|half|some|part|"
        r"a bit|a little|most|one|two|about|nt|to\b|no))"
    ),
    r"(?:yes|yep|yeah|done|did it|completed|finished)$",
    r"(?:all|both|everything)(?: \w+)? (?:done|finished|sent|complete|completed)\b",
    r"done with (?:it|that|my goal|the \w+)\b",
    r"(?:done|finished) (?:by|before|at|around|this|last|early|on|right|after)\b",
)
