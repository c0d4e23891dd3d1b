"""What somebody wrote in answer to a mail, without the mail that they answered."""

import re
from typing import Final

from mailparser_reply import EmailReplyParser

_PARSER: Final = EmailReplyParser(languages=["en", "es"])
_QUOTED: Final = re.compile(r"^\s*>.*$", re.MULTILINE)
_LONGEST_READ: Final = 20_000
"""More than anybody types into an answer; the parser's patterns are not made for long hostile text."""


def own_words(body: str) -> str:
    """The newest part of a mail's plain text: no quoted lines, no signature. Empty if nothing of it is new."""
    newest = _PARSER.parse_reply(body[:_LONGEST_READ]) or ""
    return _QUOTED.sub("", newest).strip()
