"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "ff43203fc20b8e7d"
"""The mark of those texts."""
