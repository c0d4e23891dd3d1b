"""Whether the world reaches us by PUBLIC_URL, and what it finds; and whether a relay takes our mails."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

import requests
from twilio.request_validator import RequestValidator

from service.adapters.smtp_email import SmtpEmail
from service.app import App
from service.cli.doctor.finding import Finding, fine, look, wrong
from service.cli.doctor.twilio import TEXTS
from service.domain.delivery import Verdict
from service.ports import SendFailed
from service.settings import Settings

_OURS: Final = "X-Request-ID"
_LONGEST_HOP_SECONDS: Final = 5.0


def check_reach(app: App) -> Iterator[Finding]:
    """What can be tried from here; a name server or a firewall may still tell others something else."""
    yield check_public_url(app.settings)
    yield check_signed_webhook(app.settings)
    yield check_page("privacy page", "PRIVACY_URL", app.settings.privacy_url)
    yield check_page("terms page", "TERMS_URL", app.settings.terms_url)


def check_public_url(settings: Settings) -> Finding:
    """Whether it leads to us."""
    if settings.public_url is None:
        remedy = "For real texts and links in mails set PUBLIC_URL, and put a proxy with TLS in front."
        return look("public address", "none is set: only this machine reaches us", remedy)
    if urlsplit(settings.public_url).scheme != "https":
        return wrong(
            "public address", "it is not https", "Put a proxy with TLS in front, and write https:// in PUBLIC_URL."
        )
    answer = _ask("GET", f"{settings.web_url}/healthz")
    if answer is None:
        return wrong("public address", "nothing answers there", "Is the proxy running, and does its name lead here?")
    if answer.status_code != 200 or _OURS not in answer.headers:
        return wrong("public address", "somebody else answers there", "See where the proxy sends it: to HOST and PORT.")
    return fine("public address", "it leads here, by TLS")


def check_signed_webhook(settings: Settings) -> Finding:
    """A webhook as Twilio signs it, through whatever stands in front. It has no sender, so nothing comes of it."""
    url = f"{settings.web_url}{TEXTS}"
    form = {"Body": "", "From": "", "MessageSid": ""}
    signature = RequestValidator(settings.auth_tokens[0]).compute_signature(url, form)
    answer = _ask("POST", url, data=form, headers={"X-Twilio-Signature": signature})
    if answer is None:
        return wrong("webhook", "nothing answers there", "Start the web process.")
    if answer.status_code == 403:
        remedy = "Is TWILIO_AUTH_TOKEN the same for the web process as here?"
        return wrong("webhook", "a text signed as Twilio signs it is turned away", remedy)
    if answer.status_code != 200:
        return wrong("webhook", f"it answers HTTP {answer.status_code}", "Look at the web process's log.")
    return fine("webhook", "a text signed as Twilio signs it comes in")


def check_page(what: str, setting: str, url: str | None) -> Finding:
    """Whether everybody can open it, as reviewers of a registration will."""
    if url is None:
        return look(what, f"{setting} is not set", "Put the page up where everybody can open it, and set its address.")
    answer = _ask("GET", url)
    if answer is None or answer.status_code != 200:
        return wrong(what, "it cannot be opened without a sign-in", f"Open {setting} in a private window and mend it.")
    return fine(what, "everybody can open it")


def check_mail(app: App) -> Finding:
    """Whether the relay lets us in and takes our sender. Nothing is sent."""
    if app.settings.mail_is_sandboxed:
        return look(
            "mail", "mails are pretended: the sandbox takes them", "For real mails set SMTP_URL and EMAIL_FROM."
        )
    try:
        SmtpEmail(app.settings).try_sign_in()
    except SendFailed as failed:
        mend = "Compare SMTP_URL and EMAIL_FROM with what the relay told you; @ in a password is written %40."
        again = "Is this machine online, and is the relay's port open from here?"
        return wrong("mail", failed.reason, mend if failed.verdict is Verdict.OURS_TO_FIX else again)
    return fine("mail", "the relay lets us in and takes our sender")


def _ask(method: str, url: str, **what: object) -> requests.Response | None:
    try:
        return requests.request(method, url, timeout=_LONGEST_HOP_SECONDS, **what)  # type: ignore[arg-type]
    except requests.RequestException:
        return None
