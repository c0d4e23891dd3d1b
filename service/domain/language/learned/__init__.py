"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "08b0c836befc3fda"
"""The mark of those texts."""
