"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "2033f1d1d00bf186"
"""The mark of those texts."""
