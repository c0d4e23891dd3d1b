"""From a place as somebody names it to its time zone."""

import unicodedata
from typing import Final

_BY_ZONE: Final = """
Europe/London: london england uk britain scotland wales edinburgh glasgow manchester birmingham liverpool leeds
Europe/London: bristol cardiff belfast
Europe/Dublin: dublin ireland
Europe/Lisbon: lisbon lisboa porto portugal algarve
Europe/Madrid: madrid barcelona seville valencia spain malaga bilbao espana
Europe/Paris: paris france lyon marseille nice
Europe/Berlin: berlin germany munich hamburg frankfurt cologne
Europe/Rome: rome italy milan florence venice naples
Europe/Amsterdam: amsterdam netherlands holland rotterdam
Europe/Brussels: brussels belgium
Europe/Zurich: zurich switzerland geneva basel
Europe/Vienna: vienna austria salzburg
Europe/Prague: prague
Europe/Warsaw: warsaw poland krakow
Europe/Stockholm: stockholm sweden
Europe/Oslo: oslo norway
Europe/Copenhagen: copenhagen denmark
Europe/Helsinki: helsinki finland
Europe/Athens: athens greece crete
Europe/Istanbul: istanbul turkey ankara
Europe/Bucharest: bucharest romania
Europe/Kyiv: kyiv kiev ukraine
Europe/Budapest: budapest hungary
Atlantic/Reykjavik: reykjavik iceland
Africa/Accra: accra ghana
Africa/Lagos: lagos nigeria abuja
Africa/Nairobi: nairobi kenya
Africa/Cairo: cairo egypt
Africa/Casablanca: casablanca morocco marrakech
Africa/Johannesburg: johannesburg cape_town south_africa durban
Asia/Dubai: dubai abu_dhabi uae
Asia/Jerusalem: israel tel_aviv jerusalem
Asia/Kathmandu: kathmandu nepal
Asia/Kolkata: india mumbai delhi new_delhi bangalore bengaluru chennai kolkata hyderabad pune goa
Asia/Karachi: karachi pakistan lahore
Asia/Dhaka: dhaka bangladesh
Asia/Bangkok: bangkok thailand phuket
Asia/Ho_Chi_Minh: vietnam hanoi saigon ho_chi_minh_city
Asia/Jakarta: jakarta
Asia/Makassar: bali
Asia/Singapore: singapore
Asia/Kuala_Lumpur: kuala_lumpur malaysia
Asia/Manila: manila philippines
Asia/Hong_Kong: hong_kong
Asia/Shanghai: china beijing shanghai shenzhen
Asia/Taipei: taipei taiwan
Asia/Seoul: seoul korea south_korea
Asia/Tokyo: tokyo japan osaka kyoto
Australia/Sydney: sydney
Australia/Melbourne: melbourne
Australia/Brisbane: brisbane
Australia/Perth: perth
Australia/Adelaide: adelaide
Pacific/Auckland: auckland new_zealand wellington
Pacific/Honolulu: hawaii honolulu maui
America/Anchorage: alaska anchorage
America/Los_Angeles: los_angeles la california san_francisco sf seattle portland san_diego las_vegas vegas
America/Los_Angeles: oregon nevada sacramento oakland
America/Denver: denver colorado utah salt_lake_city new_mexico albuquerque montana wyoming boulder
America/Phoenix: phoenix arizona tucson
America/Boise: boise
America/Chicago: chicago texas houston dallas austin san_antonio minneapolis new_orleans louisiana st_louis
America/Chicago: nashville memphis milwaukee wisconsin illinois iowa oklahoma kansas_city alabama
America/New_York: new_york nyc manhattan brooklyn boston washington dc philadelphia atlanta miami orlando
America/New_York: florida georgia north_carolina charlotte pittsburgh cleveland ohio virginia baltimore
America/New_York: new_jersey massachusetts maine vermont connecticut tampa
America/Detroit: detroit michigan
America/Indiana/Indianapolis: indianapolis
America/Toronto: toronto montreal ottawa ontario quebec
America/Vancouver: vancouver
America/Edmonton: calgary edmonton alberta
America/Winnipeg: winnipeg
America/Halifax: halifax nova_scotia
America/Mexico_City: mexico_city cdmx guadalajara monterrey
America/Cancun: cancun tulum
America/Puerto_Rico: puerto_rico san_juan
America/Havana: havana cuba
America/Guatemala: guatemala
America/El_Salvador: el_salvador
America/Costa_Rica: costa_rica san_jose_costa_rica
America/Panama: panama
America/Bogota: bogota colombia medellin cartagena
America/Lima: lima peru cusco
America/Guayaquil: ecuador quito
America/Caracas: caracas venezuela
America/Santiago: santiago chile
America/Argentina/Buenos_Aires: buenos_aires argentina
America/Montevideo: montevideo uruguay
America/Sao_Paulo: sao_paulo rio rio_de_janeiro
"""
_ZONES: Final = {
    name.replace("_", " "): zone
    for zone, names in (line.split(": ") for line in _BY_ZONE.strip().splitlines())
    for name in names.split()
}
_ARTICLES: Final = ("the ", "el ", "la ")


def zone_of(place: str) -> str | None:
    """The IANA name of the zone of a city, a state or a country that has one; None for a place nobody told us of.

    A large country with several is not here: "the US" says nothing about the time.
    """
    plain = "".join(part for part in unicodedata.normalize("NFKD", place.lower()) if not unicodedata.combining(part))
    words = " ".join(plain.replace(".", "").replace(",", " ").split())
    for article in _ARTICLES:
        if words.startswith(article) and words not in _ZONES:
            words = words.removeprefix(article)
    if words in _ZONES:
        return _ZONES[words]
    # "Austin Texas" and "Lisbon Portugal": the first part that is known says it.
    parts = words.split()
    for many in range(len(parts) - 1, 0, -1):
        if (found := _ZONES.get(" ".join(parts[:many]))) is not None:
            return found
    return None
