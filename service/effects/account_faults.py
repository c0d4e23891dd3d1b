"""A fault of our own account is told to every admin once, by mail, without anybody's number or words."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

import structlog
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Purpose
from service.domain.language import Language
from service.effects.mailing import queue_mail
from service.rendering.plain_letters import plain_letter
from service.store.account_faults import admins, forget_faults, is_news
from service.store.outbox import Claimed

_OLD_AFTER: Final = timedelta(days=1)
_USEFUL_FOR: Final = timedelta(days=2)
_ERRORS_AT_TWILIO: Final = "https://www.twilio.com/docs/api/errors"
_log = structlog.get_logger()


def tell_admins(app: App, tx: Session, code: int | None, reason: str, *, kept: bool) -> None:
    """The carrier has turned a text away for a reason that only an admin can mend. kept: it waits to be tried again."""
    error = _named(code, reason)
    now, real_now = app.clock.now(), app.clock.real_now()
    if not is_news(tx, error, real_now, old_after=_OLD_AFTER):
        return
    _log.error("account_at_fault", error=error)
    for name, email in admins(tx):
        letter = plain_letter(
            app.rendering,
            "account_fault",
            Language.EN,
            brand=app.settings.brand_name,
            postal_address=app.settings.postal_address,
            url=f"{_ERRORS_AT_TWILIO}/{code}" if code is not None else _ERRORS_AT_TWILIO,
            name=name.split()[0],
            error=error,
            when=f"{real_now:%H:%M}",
            kept="yes" if kept else "",
        )
        queue_mail(app, tx, letter, Purpose.ALERT, email, now, useful_until=now + _USEFUL_FOR)


def works_again(tx: Session, left: Iterable[Claimed]) -> None:
    """Texts have left. What turned any of them away before does not any more."""
    mended = {_named(one.error_code, one.reason) for one in left if one.reason is not None}
    if mended:
        forget_faults(tx, mended)


def _named(code: int | None, reason: str) -> str:
    return f"error {code}" if code is not None else reason[:40]
