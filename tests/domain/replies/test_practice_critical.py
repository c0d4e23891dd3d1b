"""Practice replies about danger, stopping and strangers, written by people who had not seen the rules.

They taught the rules what they hear now; the held-out set measures. Those still misread are listed, each with why:
a line that comes to be read right may leave the list, and no other may join it unsaid.
"""

import pytest

from service.domain.replies import Kind, agrees
from tests.domain.replies.practising import lines_of, read

STILL_MISREAD = {
    "danger in a picture or a story that no word of it tells": """
    p-d006 p-d008 p-d010 p-d013 p-d014 p-d025 p-d028 p-d034 p-d039 p-d043 p-d045 p-d046 p-d050 p-d052 p-d062
    p-d064 p-d071 p-d072 p-d074 p-d077 p-d079 p-d089 p-d098 p-d107 p-d109 p-d111 p-d116 p-d127 p-d132 p-d136
    p-d139 p-d184 p-d188 p-d193
    """,
    "a wish to stop or a stranger in words that say other things as often": """
    p-c221 p-c256 p-c403 p-c405 p-e001 p-e007 p-e010 p-e011 p-e012 p-e024 p-e026 p-e029 p-e034 p-e038 p-e044
    p-e048 p-e062 p-e068 p-e072 p-e074 p-e076 p-e077 p-e087 p-e092 p-e093 p-e110 p-e126 p-e130 p-e149 p-e150
    p-e252 p-e257 p-e264 p-e267 p-e271 p-e303 p-e311 p-e320
    """,
    "the answer, not the grave part, is misread: it says no less than it should of danger": """
    p-c134 p-c138 p-c141 p-c181 p-c325 p-c376 p-c433 p-c436 p-d221 p-d223 p-d243 p-e208 p-e220 p-e225 p-e249
    p-e327
    """,
}
LISTED = {line for lines in STILL_MISREAD.values() for line in lines.split()}


@pytest.mark.parametrize("name", ["critical", "crisis_2", "stop_2"])
def test_every_practice_reply_is_read_as_labelled_but_for_those_listed(name: str) -> None:
    wrong = {line["id"]: line["text"] for line in lines_of(name) if not agrees(line, read(line))}

    assert {line: text for line, text in wrong.items() if line not in LISTED} == {}


@pytest.mark.parametrize("name", ["critical", "crisis_2", "stop_2"])
@pytest.mark.parametrize("grave", [Kind.CRISIS, Kind.OPT_OUT, Kind.WRONG_NUMBER])
def test_what_only_looks_grave_is_seldom_taken_for_it(name: str, grave: Kind) -> None:
    near = [line for line in lines_of(name) if line.get("near") == grave]
    taken = [line["text"] for line in near if read(line)["kind"] == grave and grave not in line.get("accept", ())]

    assert len(taken) <= len(near) / 50, taken
