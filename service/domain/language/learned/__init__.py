"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "2e64980a33d2d707"
"""The mark of those texts."""
