"""Twilio: account, number, webhooks, clock."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from service.adapters.twilio_account import Account, Hook, MessagingService, Number, TwilioAccount
from service.app import App
from service.cli.doctor.finding import Finding, fine, look, wrong
from service.domain.delivery import Verdict
from service.ports import SendFailed

TEXTS: Final = "/webhooks/twilio/sms"
CALLS: Final = "/webhooks/twilio/voice"
_CLOCKS_DIFFER: Final = timedelta(seconds=5)
_CLOCK_IS_WRONG: Final = timedelta(minutes=1)


def check_twilio(app: App) -> Iterator[Finding]:
    """Everything that Twilio can be asked about itself and us."""
    if app.settings.sms_is_sandboxed:
        yield look(
            "texts", "texts are pretended: the sandbox takes them", "For real texts set TWILIO_ACCOUNT_SID and its kin."
        )
        return
    twilio = TwilioAccount(app.settings)
    try:
        account = twilio.account()
        yield check_account(account)
        yield check_clock(app, account)
        number = twilio.number()
        yield from check_number(app, number)
        if app.settings.twilio_messaging_service_sid:
            yield from check_service(app, twilio.messaging_service(), number)
        elif number is not None:
            yield from check_texts(app, "the number's texts", number.texts, number.texts_fallback)
    except SendFailed as failed:
        refused = failed.verdict is Verdict.OURS_TO_FIX
        remedy = (
            "Compare TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN with Twilio's console; the first token is the one used."
        )
        yield wrong("Twilio", failed.reason, remedy if refused else "Is this machine online? Then run this again.")


def check_account(account: Account) -> Finding:
    """Whether it may send, and without a line of Twilio's own in each text."""
    if not account.is_active:
        return wrong(
            "Twilio account", "it is suspended or closed", "Open it in Twilio's console, and see what it says."
        )
    if account.is_trial:
        remedy = "Upgrade it: a trial account texts numbers you have verified, and adds a line of its own to each text."
        return wrong("Twilio account", "it is a trial account", remedy)
    return fine("Twilio account", "the token opens it, and it is active")


def check_clock(app: App, account: Account) -> Finding:
    """Ours beside Twilio's: leases, signatures and quiet hours live by it."""
    if account.answered_at is None:
        return look("clock", "Twilio's answer had no date", "Compare `timedatectl` with another machine.")
    apart = abs(app.clock.real_now() - account.answered_at)
    found = f"{apart.total_seconds():.0f} s from Twilio's"
    if apart > _CLOCK_IS_WRONG:
        return wrong("clock", found, "Switch on time synchronization: timedatectl set-ntp true")
    if apart > _CLOCKS_DIFFER:
        return look("clock", found, "Is time synchronization on? See: timedatectl")
    return fine("clock", found)


def check_number(app: App, number: Number | None) -> Iterator[Finding]:
    """Whether it is ours, and what a call to it hears."""
    if number is None:
        yield wrong("number", "TWILIO_FROM is not a number of this account", "Write the number you bought, in E.164.")
        return
    yield fine("number", "TWILIO_FROM is a number of this account")
    yield _check_hook(app, "calls to the number", number.calls, CALLS, wanted=True)


def check_service(app: App, service: MessagingService | None, number: Number | None) -> Iterator[Finding]:
    """Where its texts go, and whether they leave as we wrote them."""
    if service is None:
        yield wrong(
            "messaging service",
            "TWILIO_MESSAGING_SERVICE_SID is none of this account's",
            "Copy it from Twilio's console: MG and 32 characters.",
        )
        return
    if service.changes_words:
        yield look("messaging service", "Smart Encoding is on", "Switch it off: it changes words on the way.")
    if not service.leaves_it_to_the_number:
        yield from check_texts(app, "the service's texts", service.texts, service.texts_fallback)
    elif number is not None:
        yield from check_texts(app, "the number's texts", number.texts, number.texts_fallback)


def check_texts(app: App, what: str, texts: Hook, fallback: Hook) -> Iterator[Finding]:
    """Where what clients write goes, and where it goes when that fails."""
    yield _check_hook(app, what, texts, TEXTS, wanted=True)
    yield _check_hook(app, f"{what}, fallback", fallback, TEXTS, wanted=False)


def _check_hook(app: App, what: str, hook: Hook, route: str, *, wanted: bool) -> Finding:
    ours = f"{app.settings.web_url}{route}"
    if hook == Hook(ours, "POST"):
        return fine(what, f"go to {ours}")
    bad = wrong if wanted else look
    found = f"go to {hook.url} by {hook.method}" if hook.url else "go nowhere"
    return bad(what, found, f"In Twilio's console write {ours}, method POST.")
