"""Only a person signs: their first name ends what they write to a client."""

from service.domain.refusal import Refusal
from service.domain.segments import LONGEST_TEXT


def signed(words: str, name: str) -> str:
    """A person's words as they will be sent. Raises Refusal for none, and for more than a text may hold."""
    body = words.strip().replace("\r\n", "\n")
    if not body:
        raise Refusal("Write what you want to say.")
    signature = f"- {name.split(maxsplit=1)[0]}"
    text = body if body.endswith(signature) else f"{body} {signature}"
    if len(text) > LONGEST_TEXT:
        raise Refusal(f"Shorten it by {len(text) - LONGEST_TEXT} characters: a text holds {LONGEST_TEXT}.")
    return text
