"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "6a9bca6880cfa206"
"""The mark of those texts."""
