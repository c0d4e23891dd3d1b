"""The TwiML that our webhook may answer with."""

from xml.etree import ElementTree as ET


def replies_in(twiml: str) -> list[str]:
    """The bodies of the <Message>s in a TwiML document, in order. Raises ValueError for anything else."""
    if not twiml.strip():
        return []
    try:
        document = ET.fromstring(twiml)  # noqa: S314 - from our own web process, over loopback
    except ET.ParseError:
        raise ValueError("not XML") from None
    if document.tag != "Response":
        raise ValueError("not TwiML")
    return [_body(message) for message in document.iter("Message")]


def _body(message: ET.Element) -> str:
    body = message.find("Body")
    return (message.text if body is None else body.text) or ""
