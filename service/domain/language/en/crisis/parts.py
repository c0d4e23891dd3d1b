"""What the frames of danger are built from: who, with what, and where."""

from typing import Final

KIN: Final = (
    r"(?:husband|wife|missus|mrs|hubby|boyfriend|girlfriend|partner|fiancee?|spouse|exs?|ex ?husband|ex ?wife|ex "
    r"?boyfriend|ex ?girlfriend|mum|mom|mother|mam|mummy|mama|dad|daddy|father|papa|step ?dad|step ?father|step ?mum|"
    r"step ?mom|step ?son|step ?brother|step ?sister|parents|brother|sister|bro|sis|uncle|aunt|aunty|auntie|cousin|"
    r"grandad|grandpa|nan|gran|grandma|son|daughter|kids?|child|children|baby|toddler|niece|nephew|grandson|"
    r"granddaughter|flatmate|housemate|roommate|lodger|landlord|neighbou?rs?|mate|friend|bestie|bff|colleague|"
    r"coworker|supervisor|boss|manager|foreman|carer|pimp|stalker|man|men|guys?|bloke|fella|lads?|stranger|customer|"
    r"client|in laws|brother in law|sister in law|father in law|mother in law|old man|baby daddy|kids dad|babys dad|"
    r"little one|teen|teenager|student|patient|teammate)"
)
# Those who may hurt somebody at home; a manager or a friend is none of these.
CLOSE: Final = (
    r"(?:he|she|hes|shes|hed|shed|hell|shell|him|her|(?:my |the |his |her |our )?(?:\w+ )?(?:husband|wife|missus|"
    r"hubby|boyfriend|girlfriend|partner|fiancee?|spouse|ex|ex ?husband|ex ?wife|ex ?boyfriend|ex ?girlfriend|mum|mom|"
    r"mother|dad|father|step ?dad|step ?father|step ?mum|step ?mom|parents|brother|uncle|son|grandad|grandpa|flatmate|"
    r"housemate|roommate|landlord|neighbou?r|in laws|father in law|mother in law|brother in law|stalker|abuser|pimp|"
    r"old man|baby daddy|kids dad|babys dad))"
)
WHO: Final = (
    r"(?:he|she|they|hes|shes|theyre|hed|shed|hell|shell|theyll|someone|somebody|(?:my|his|her|our|the|a|this|that|"
    rf"some|some random) (?:\w+ ){{0,2}}{KIN}|(?<!\bi )(?<!\bim ){KIN})"
)
ME: Final = (
    r"(?:me|us|my (?:\w+ )?(?:kids?|child|children|son|daughter|baby|boy|girl|toddler|mum|mom|mother|dad|sister|"
    r"brother|hand|hands|arms?|wrists?|face|head|neck|throat|ribs?|jaw|nose|legs?|hair|teeth|stomach|back|chest|"
    r"fingers?|dog|cat|cheek|eye|lip)|the (?:kids?|children|baby|boys|girls|little one))"
)
DRUGS: Final = (
    r"(?:pills?|tablets?|tabs|meds|medication|medicine|painkillers?|sleepers|sleeping (?:pills?|tablets?)|"
    r"paracetamols?|panadol|tylenol|ibuprofens?|nurofen|advil|motrin|aleve|aspirins?|xanax|xans?|valium|diazepam|"
    r"zopiclone|zolpidem|ambien|codeine|co codamol|cocodamol|tramadol|oxys?|oxycodone|percs?|percocets?|vicodin|"
    r"morphine|fentanyl|fent|insulin|sertraline|zoloft|prozac|fluoxetine|citalopram|lexapro|mirtazapine|seroquel|"
    r"quetiapine|trazodone|benadryl|amitriptyline|propranolol|lithium|benzos?|klonopin|ativan|lorazepam|gabapentin|"
    r"pregabalin|antidepressants?|antipsychotics|opioids?|capsules|doses|warfarin|metformin|digoxin|melatonin|"
    r"antihistamines)"
)
GUNS: Final = r"(?:gun|guns|pistol|rifle|shotgun|revolver|glock|firearm|handgun|weapon|9mm)"
BLADES: Final = (
    r"(?:knife|knives|blade|blades|razor|razors|razor ?blades?|scalpel|stanley knife|box ?cutter|machete|axe|scissors|"
    r"shard|broken glass|cleaver)"
)
CLUBS: Final = (
    r"(?:bat|baseball bat|hammer|crowbar|pole|bottle|pipe|belt|golf club|wrench|brick|screwdriver|hockey stick)"
)
HEIGHTS: Final = (
    r"(?:roof|rooftop|ledge|bridge|balcony|viaduct|overpass|flyover|cliffs?|multi ?storey|car ?park|parking garage|"
    r"train tracks|tracks|railway(?: line)?|rails|platform edge|reservoir|quarry|weir|dam|pier|quay|window ledge|"
    r"windowsill|parapet|railings?|scaffolding|crane|water tower|river bank|riverbank|canal|beachy head)"
)
NOT: Final = (
    r"(?:wont|will not|shant|not|never|dont|didnt|doesnt|cant|isnt|aint|no longer|nor|wouldnt|doubt|hardly|without|"
    r"unlikely|stopped|nobody|none|no|mightnt)"
)
SOON: Final = (
    r"(?:by (?:then|spring|summer|autumn|fall|winter|christmas|xmas|easter|new year\w*|tomorrow|morning|next \w+|my "
    r"\w+|the (?:time|end|weekend|summer|spring|morning|new year)|\w+day)|come (?:spring|summer|autumn|fall|winter|"
    r"christmas|\w+day|morning|january|march|april|may|june)|(?:next|this) (?:year|christmas|xmas|summer|spring|"
    r"winter|birthday|easter)|much longer|for (?:much longer|long|christmas|xmas|it|any of it|my \w+|the next one)|"
    r"anymore|any longer|after (?:that|this|tonight|today|tomorrow|the weekend|\w+day)|long|in (?:a (?:week|month|"
    r"year|few)|the morning|\d+ (?:days|weeks|months)|january|february|march|april|may|june|july|the new year))"
)
# Why somebody is not there who is only away.
AWAY: Final = (
    r"(?![^/]*(?:/ )?[^/]*\b(?:flight|fly|flying|holiday|vacation|leave|travel\w*|trip|conference|shift|office|class|"
    r"appointment|moving|move|moved|new job|company|visiting|camping|wedding|surgery|offline|off work|pto|call|"
    r"meeting|cruise|school|college|uni|contract|dentist|doctor|back (?:on|in|by|at)|until)\b)"
)
