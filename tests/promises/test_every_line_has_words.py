"""Whatever the conversation may answer is a file that a coach can read."""

from service.domain.conversation import Line
from service.domain.language import Language
from service.rendering import Rendering


def test_every_line_is_a_file() -> None:
    texts = Rendering.load().texts.texts
    assert [line.value for line in Line if (line.value, Language.EN) not in texts] == []
