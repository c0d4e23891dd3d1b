"""Short mails about one thing: plain paragraphs and one address, in the client's language."""

from typing import Final

from mjml import mjml2html

from service.domain.language import Language
from service.rendering import Rendering
from service.rendering.mail import Letter, one_line

_HTML: Final = "email/plain.mjml"


def plain_letter(
    rendering: Rendering, kind: str, language: Language, *, brand: str, postal_address: str, url: str, **facts: str
) -> Letter:
    """The mail of a folder under templates/email, in English where the language has none. Every word of its HTML stands
    in its text. Raises jinja2.UndefinedError for a fact that is not given."""
    folder = f"email/{kind}/{language.value}"
    if not (rendering.templates / folder).is_dir():
        folder, language = f"email/{kind}/{Language.EN.value}", Language.EN
    words = rendering.page(f"{folder}/body.txt", url=url, **facts).strip()
    subject = one_line(rendering.page(f"{folder}/subject.txt", **facts))
    footer = f"{brand} · {postal_address}"
    html = rendering.page(
        _HTML,
        language=language.value,
        subject=subject,
        brand=brand,
        paragraphs=[" ".join(paragraph.split()) for paragraph in words.split("\n\n")],
        url=url,
        button=rendering.page(f"{folder}/button.txt").strip(),
        footer=footer,
    )
    text = f"{words}\n\n{footer}\n"
    return Letter(sender_name=one_line(brand), subject=subject, text=text, html=mjml2html(html, disable_comments=True))
