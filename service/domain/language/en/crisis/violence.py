"""What is done to them: violence, abuse, assault, threats."""

from typing import Final

# Done to them, by them to others, or happening to somebody in front of them.
_WHO: Final = (
    r"(?:he|she|they|hes|shes|theyre|(?:my|the|his|her) (?:\w+ )?(?:husband|wife|bf|boyfriend|"
    r"girlfriend|gf|partner|ex|dad|father|mom|mother|stepdad|stepfather|stepmom|brother|sister|"
    r"roommate|uncle|son|daughter|hubby|man|fiance|spouse|baby daddy|babys dad|neighbor|neighbour|"
    r"boss|coworker|manager|landlord|cousin|grandpa|grandfather|exhusband|ex husband|ex boyfriend|"
    r"ex wife|ex girlfriend|stalker|kid|kids|child|customer)|somebody|someone|a (?:guy|man|"
    r"coworker|customer|stranger|client))"
)
_HITS: Final = (
    r"(?:hit|hits|hitting|beat|beats|beating|punch|punched|punches|punching|choke|choked|chokes|"
    r"choking|strangle|strangled|strangles|kicked|kicks|slap|slapped|slaps|slapping|shove|shoved|"
    r"shoves|pushed|pushes|burned|burns|raped|rapes|attacked|attacks|assaulted|molested|groped|"
    r"abuses|abused|abusing|hurts|hurting|hurt|bit|threatens|threatened|threatening|grabbed|"
    r"dragged|cornered|drugged|stabbed|cut|tried to (?:kill|choke|strangle|hurt|rape)|threw (?:me|"
    r"a|the|something|things|stuff|his|her))"
)
VIOLENCE: Final = (
    r"he (?:just |also )?(?:broke|fractured|dislocated|smashed|bruised) her (?:arms?|nose|jaw|wrist|ribs?|face|tooth|teeth|hand|leg|fingers?|collarbone)\b",
    (
        r"(?:he|she|hes|shes|they|someone|somebody|husband|wife|boyfriend|girlfriend|partner|ex|roommate|stepmom|stepdad|dad|mom|mum|coworker)(?: \w+){0,3} "
        r"(?:poison(?:s|ed|ing)|drugg(?:ed|ing)|spik(?:ed|ing)|dosed) (?:me|us|my (?:food|drinks?|coffee|tea|water|kids?|meals?))\b(?! with (?:kindness|love))"
    ),
    (
        r"(?:he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|brother|bf|gf|"
        r"roommate|mom) (?:just |has |had |always |sometimes |really )*(?:got|gets|gotten|became|"
        r"becomes|turned|turns|is|was|getting) (?:really |very |so |physically |pretty )*(?:physical|"
        r"violent|aggressive|rough|abusive)(?: (?:with|towards?|to) (?:me|us|the kids))\b"
    ),
    (
        r"(?:husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|he|she)(?: \w+)? (?:got|"
        r"gets|became|turned) (?:physical|violent)\b"
    ),
    (
        r"(?:hiding|hid|running|ran|run away|escape[d]?|escaping|get away|getting away|"
        r"hide) from (?:him|her|my (?:husband|wife|boyfriend|girlfriend|partner|ex|dad|father|bf|gf|"
        r"stepdad|brother|abuser))\b"
    ),
    r"abuser\b",
    (
        r"(?:he|she|hes|shes|husband|wife|boyfriend|girlfriend|ex|dad|partner|brother|son|guy|man|"
        r"neighbor|someone|somebody)(?: \w+){0,5}? (?:has|had|got|with|holding|grabbed|pulled out|"
        r"waving|carrying|and) (?:a|the|his|her|my) (?:gun|knife|weapon|machete|"
        r"baseball bat)\b(?! (?:show|safe|collection|permit|license|shop|range)\b)"
    ),
    (
        r"(?:got|was|been|being|getting|get|gotten) (?:hit|punched|slapped|choked|beaten|kicked|hurt|"
        r"attacked|assaulted|shoved|thrown|strangled|threatened|abused|grabbed|"
        r"pushed)(?: \w+){0,2} by (?:my|him|her|a (?:man|guy|stranger|coworker|customer|group|"
        r"client|friend|neighbor)|someone|somebody|two|three|some (?:guy|man|men)|the (?:guy|man|"
        r"neighbor|boss))\b(?! (?:toddler|cat|dog|puppy|kitten|horse|baby|alarm|own|boss at|inbox|"
        r"workload)\b)"
    ),
    (
        r"(?:i|just) (?:was|got) (?:attacked|assaulted|jumped|mugged|robbed|stabbed|shot)(?= /|$|"
        r" last| on my way| at (?:the|a|my) (?:bus|train|park|bar|party|door|station)| tonight| today|"
        r" yesterday| in the| by a man| outside| near| walking| after)"
    ),
    r"(?:roofied|drugged me|spiked my drink|drink was spiked)\b",
    (
        rf"\b{_WHO}(?: \w+){{1,6}}? (?:choked|strangled|raped|punched|slapped|beat|shoved|assaulted|"
        r"molested|groped|stabbed|threatened|chokes|punches|slaps|beats|hurts|hit|hits|kicked) (?:me|"
        r"us|my kids?)\b(?! (?:up\b|with (?!a (?:belt|bat|bottle|fist|hammer|knife)|his|her)|to (?:it|"
        r"the)|off|out|like|hard(?= /|$)|at (?:\w+ )?(?:chess|tennis|golf|cards|pool)|feelings|"
        r"on (?:linkedin|slack|teams)|harder|more|emotionally)\b)"
    ),
    (
        r"(?:hide|cover|covering|hiding|explain|covered|hid|has|have|got|new|these) (?:up )?(?:the |"
        r"my |these |up the |new )?(?:bruises|black eye)\b(?! (?:from (?:the|falling|my|soccer|bike|"
        r"gym|skating|training|sparring))|ego)"
    ),
    r"before (?:he|she|they) (?:kills?|hurts?|beats?|finds? (?:me|us)) ?(?:me|us|my kids|the kids)?\b",
    r"(?:get|got) (?:me )?(?:out|away)(?: of here| from here)? before (?:he|she|they)\b",
    (
        r"(?:threw|throws|swung|swings|pointed|points|pulled|pulls|came at me with|waved|aimed|"
        r"put) (?:a |the |his |her |an )?(?:knife|gun|bottle|hammer|bat|pan|chair|axe|glass) (?:at|on|"
        r"to|against) (?:me|us|my (?:head|throat|face|neck|kids))\b"
    ),
    r"(?:by|at|around|on) (?:the|my) throat\b",
    (
        r"(?:got|was|were|been|getting) (?:jumped|mugged|robbed at|carjacked|beat up|"
        r"beaten)\b(?! (?:on|at (?:chess|tennis)|by (?:the market|a team))\b)"
    ),
    r"being held (?:here|captive|hostage|against|prisoner|by)\b",
    r"(?:held|locked|trapped) (?:me )?(?:here |in )?(?:captive|hostage|against my will)\b",
    r"punch(?:ed|es|ing)? (?:the|a) (?:wall|door|mirror) (?:next to|beside|by|near|right)\b",
    (
        r"(?:he|she|husband|wife|boyfriend|girlfriend|dad|ex|partner|they|hes|shes)\b[^/]*\b(?:drunk|"
        r"angry|violent|raging|rage|screaming|breaking (?:things|stuff|everything)|smashing|"
        r"throwing (?:things|stuff)|furious|breaking down)\b[^/]*(?:/ [^/]*)?\b(?:im|i am|and im|am|"
        r"kids are|were)(?: \w+)? (?:scared|afraid|terrified|hiding|frightened)\b"
    ),
    (
        r"threaten\w* (?:me )?(?:to|with) (?:jump|die|kill|hurt|shoot|end (?:it|his|her)|stab|suicide|"
        r"a (?:gun|knife)|violence|burn)\b"
    ),
    (
        r"(?:friend|son|daughter|brother|sister|wife|husband|mom|dad|boyfriend|girlfriend|partner|"
        r"roommate|kid|cousin)(?: \w+){0,4} goodbye\b[^/]*\b(?:isnt|not|wont|hasnt|"
        r"stopped) (?:answering|answer|responding|picking|picked|respond|responded|replying|"
        r"answered)\b"
    ),
    (
        r"(?:we|kids|were|we are|my kids|werent)(?: are| arent| not| dont feel)*(?<!we) (?:not |"
        r"arent |dont feel |un)?safe (?:in this house|here|at home|with him|with her|"
        r"around him)\b(?<!are safe here)(?<!were safe here)"
    ),
    (
        r"(?:he|she|my \w+|boss|coworker|guy|man|uncle|manager|supervisor|teacher|"
        r"driver) touched me(?= /|$| and| in| on| while| there| again| under| like)"
    ),
    (
        rf"\b{_WHO}(?: (?:has|have|had|is|was|just|keeps|kept|will|started|always|still|also|sometimes|"
        r"s|been|really|again|ll|might|physically|sexually|drunk|comes in and|drinks and|"
        r"forcibly))* (?:touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|forc(?:es|ed|ing)|grabb(?:ed|ing)|"
        r"grabs|threw|throws|throwing|slam(?:med|s)?|rap(?:e|es|ed|ing)|beats?|beating|hurting|hurts|"
        r"kicks?|kicked|punch(?:es)?|abus(?:es|ed|ing)|smack(?:s|ed)|whips?|whipped|drag(?:s|ged)|"
        r"pin(?:s|ned)|tied|spits?|spat|burns) (?:me|us|my (?:kids?|son|daughter|baby|children|"
        r"breasts?|butt|ass|crotch|body|chest|thigh|hair|arm|neck|mom|sister|brother))(?: (?:against|"
        r"to (?:have|do|the (?:floor|ground|wall))|into|down|on|inappropriately|at night|when|by the|"
        r"every|again|up|in front|sexually|while|around|across|so|with|out of|under|without|"
        r"last night|in the)\b|(?= /|$))(?! (?:my (?:goals?|limits)|chess|it|schedule)\b)"
    ),
    (
        r"(?:he|she|husband|wife|boyfriend|girlfriend|ex|dad|partner|they|guy|"
        r"man)(?: \w+){0,3} (?:kill|hurt|murder|shoot|find|beat) (?:me|us|my (?:kids|mom|"
        r"family))(?: if i (?:leave|tell|go|call|ever|dont stay|report|say|talk|run|left|try)|"
        r" and (?:the|my) kids| one day| tonight| next time)\b"
    ),
    (
        r"(?:someone|somebody|they|he|a man|guy|burglar\w*|intruder) (?:just )?(?:broke|breaking|"
        r"is breaking|trying to break|tried to break|is trying to (?:break|get)) (?:in|into)(?= /|$|"
        r" to my| my| the| right now| while)"
    ),
    r"(?:intruder|home invasion)\b",
    (
        r"(?:took|swallowed|taken|ate) (?:\w+ ){0,3}(?:pills|meds)\b[^/]*\b(?:wont wake|not waking|"
        r"unconscious|passed out|unresponsive|not breathing|cant wake)\b"
    ),
    (
        r"(?:wont|cant|not|isnt) (?:wake up|waking up|wake (?:him|her)|breathing|"
        r"responding)\b(?=[^/]*$)(?<=breathing)"
    ),
    r"(?:unconscious|unresponsive|not breathing|isnt breathing)\b",
    (
        rf"\b{_WHO}(?: (?:has|have|had|is|was|just|keeps|kept|will|started|always|still|also|sometimes|"
        r"got drunk and|came home and|tried to|going to|s|been|gets drunk and|really|actually|"
        r"physically|sexually|drunk and|gets mad and|got mad and|got angry and|again|ll|might|may|"
        rf"could|would))* {_HITS}(?: (?:at|on))? (?:me|us|my (?:kids?|son|daughter|baby|children|mom|"
        r"arm|face|sister|brother|child)|the (?:kids?|baby|children)|our (?:kids?|son|daughter|"
        r"baby))\b(?! (?:with (?:a (?:question|surprise|deadline|bill|new|ton|lot|compliment|project|"
        r"list|great)|questions|the news|another|news|an? \w+ question|facts)|to (?:it|the|do|be|"
        r"apply|finish|try|go|keep|take|work|say|succeed|think|see|focus)|off guard|hard|like|out|"
        r"at (?:chess|tennis|golf|cards|ping|scrabble|monopoly|mario|pool|his|her|poker|basketball|"
        r"work today)|feelings|by (?:saying|not|lying|leaving|ignoring|a|an)|in (?:a|the) (?:race|"
        r"game|chess|tournament|meeting about)|back to|feelings|emotionally|harder|past|through|"
        r"towards?|on (?:this|my goal|the project)|deeply|so bad when she left|to (?:the )?interview)\b)"
    ),
    (
        r"(?:hit|hits|beat|beats|beating|choked|strangled|punched|slapped|kicked|attacked|assaulted|"
        r"raped) me (?:again|last night|in front of|today|tonight|yesterday|with (?:a|his|"
        r"her) (?:belt|fist|fists|bat|hand|hands)|when he|when she|because|so hard|up|in the (?:face|"
        r"stomach|head|ribs))(?! (?:on (?:linkedin|slack|whatsapp|facebook|insta\w*|teams)|about|"
        r"for (?:a|coffee|drinks|lunch)|with (?:an?|the) (?:offer|job|opportunity))|"
        r"\w* on (?:linkedin|slack))"
    ),
    (
        r"(?:was|been|got|being|were|am|im|is being|getting|get|is getting)(?: (?:just|almost|nearly|"
        r"sexually|physically|badly|violently|constantly|recently))* (?:raped|molested|"
        r"sexually (?:assaulted|abused|attacked)|groped|assaulted|abused|attacked by (?:him|her|my|"
        r"a man|a guy|someone|a stranger|two)|beaten(?: up)?|beat up|strangled|choked|trafficked|"
        r"stalked|held (?:hostage|against my will)|mugged|stabbed|shot at|jumped by|"
        r"battered)\b(?! (?:by (?:questions|the (?:wind|weather|workload|market)|emails|work|them at|"
        r"waves)|at (?:chess|tennis|golf|cards|fortnite)|out for|down by|to the)\b)"
    ),
    r"rap(?:ed|ist|ing)\b",
    r"sexual(?:ly)? (?:assault|abuse)(?:ed)?\b",
    r"forced me to (?:have sex|do things)\b",
    r"touched me (?:inappropriately|without|where|down there|when i)\b",
    r"(?:put|puts|laid|lays) (?:his|her|their) hands on me\b",
    r"(?:put|puts) (?:his|her) hands (?:around|on) my (?:neck|throat)\b",
    (
        r"(?:in|have|got|an?|my|his|her|with) (?:an |a |very |really )*(?:abusive|"
        r"violent) (?:relationship|marriage|home|household|husband|boyfriend|partner|wife|girlfriend|"
        r"ex|dad|father|family|house|man|parents|mom|situation)\b"
    ),
    (
        r"(?:hes|shes|he is|she is|is|gets|getting|got|turned|became|becomes) (?:so |really |very |"
        r"physically |sexually )*(?:violent|abusive)\b(?! (?:movie|game|storm|client emails?)\b)"
    ),
    r"domestic (?:violence|abuse)\b",
    (
        r"(?:he|she|husband|wife|boyfriend|partner|dad|ex)(?: \w+)? (?:wont|doesnt|will not|"
        r"refuses to|does not) let me (?:leave|go|out|out of the house|have (?:my phone|money)|"
        r"see (?:my family|anyone|anybody|my friends))\b"
    ),
    r"lock(?:ed|s|ing) me (?:in|inside|in the (?:room|house|bathroom|closet|basement)|up)\b",
    r"took my (?:keys|phone) (?:and|so) (?:wont|i cant|im)\b",
    (
        r"(?:afraid|scared|terrified|frightened|fear|fearful)(?: (?:of|to|for|that|about|"
        r"what))* (?:my (?:husband|wife|boyfriend|girlfriend|partner|dad|father|ex|stepdad|life|"
        r"safety|kids safety|roommate|brother|bf|gf|mom)|go(?:ing)? home|be(?:ing)? home|be at home|"
        r"(?:what )?(?:he|she|hell|shell) (?:will |might |ll |would |is going to |may |could |"
        r"s going to )?(?:do|hurt|hit|kill|come back|find me|beat|shoot|take the kids)|hes? (?:going|"
        r"is)|him$|him (?:coming|finding|when|again)|he (?:will|might|may|could|is going to) (?:hurt|"
        r"hit|kill|find|come|beat|shoot|do something|take))\b(?! (?:empty|without|with (?:no|nothing|"
        r"bad)|to (?:tell|say|explain)|late|approval|reaction|judg\w+|disappoint\w+|will (?:say|laugh|"
        r"judge|reject|not like|think|fire|be (?:mad|disappointed|upset|let down))|might (?:say no|"
        r"laugh|judge|reject|not like|think)|said|wont|doesnt|is right|was)\b)"
    ),
    (
        r"(?:he|she|they|hes|shes|someone|somebody|my (?:ex|husband|boyfriend|wife|dad|partner|"
        r"brother|roommate|stalker|neighbor)|man|guy)(?: (?:has|have|got|is|s|pulled|brought|waved|"
        r"keeps|had|with|just|came|came back|showed up|threatened|threatened me|outside|in the house|"
        r"holding|swinging|armed))+ (?:me )?(?:a|with|with a|his|the|out)? ?(?:a )?(?:gun|knife|"
        r"weapon|machete|bat|hammer)\b(?! (?:show|collection|safe)\b)"
    ),
    (
        r"(?:someone|somebody|a (?:man|guy|car)|he|she|my ex|hes|shes|ex|they|theyre)(?: (?:is|s|"
        r"keeps|has been|been|was|kept|still|wont stop))* (?:following|stalking|stalks|chasing|"
        r"breaking into|broke into|trying to get in|banging on my|outside my (?:house|door|window|"
        r"apartment|work)|waiting outside|in my house|in my apartment)(?! (?:up|on linkedin|me on|"
        r"my (?:dream|goal)|the (?:news|market|stock)|her dream|his dream|instructions|through|"
        r"the bait|clients|leads)\b)\b"
    ),
    r"(?:broke|breaking|break) into my (?:house|home|apartment|apt|place|room)\b",
    (
        r"(?:going to|gonna|will|trying to|tried to|wants to|threatened to|threatening to|"
        r"threatens to|about to|ll|said hed|says hell|says hes going to|said hes going to|could|might|"
        r"promised to|swore he would|swore hed|plans to) (?:kill|hurt|murder|shoot|stab|strangle|rape|"
        r"beat|find and kill) (?:me|us|my (?:kids?|son|daughter|mom|sister|family|baby))\b"
    ),
    r"(?:going to|gonna|might|will|could) (?:hurt|kill|shoot) (?:somebody|someone|people|everyone)\b",
)
