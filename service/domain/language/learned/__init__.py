"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "f5e2b7793d48a274"
"""The mark of those texts."""
