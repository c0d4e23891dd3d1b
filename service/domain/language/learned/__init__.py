"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "3c8c86d349c154cf"
"""The mark of those texts."""
