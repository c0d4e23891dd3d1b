"""What the tests of acknowledgments share: the files that hold their wordings."""

from service.domain.conversation.acknowledging import CHOSEN
from service.domain.language import Language
from service.rendering import Rendering

RENDERING = Rendering.load()
FILES = [
    (line, language)
    for line in sorted(CHOSEN)
    for language in Language
    if (line.value, language) in RENDERING.texts.texts
]
"""Each situation, in each language it is written in."""
wordings_of = RENDERING.wordings
