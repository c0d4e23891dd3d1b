"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "a179043300346985"
"""The mark of those texts."""
