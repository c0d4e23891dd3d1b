"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "2605569ad8e8c92e"
"""The mark of those texts."""
