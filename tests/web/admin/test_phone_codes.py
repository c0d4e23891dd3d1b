"""Codes from a phone: admins are led to set them up, each works once, and a lost phone locks nobody out."""

import base64
import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from service.app import App
from service.domain.one_time_codes import STEP_SECONDS, code_at
from service.effects.phone_codes import shared_secret
from service.settings import Settings, load_settings
from service.store.tables import Staff
from service.usecases.require_codes import require_codes
from service.web.app import create_app
from tests.life import Life
from tests.web.admin.browsing import PASSWORD, Browser

OMAR = {"email": "omar@example.org", "password": PASSWORD}


@pytest.fixture
def reachable(app: App, settings: Settings, omar: int) -> Browser:  # noqa: ARG001 (he must be on the staff)
    """A desk that other machines can open; nobody has signed in."""
    open_to_all = load_settings(_env_file=None, data_dir=settings.data_dir, host="0.0.0.0")  # noqa: S104
    return Browser(create_app(replace(app, settings=open_to_all)))


def code_of(app: App, secret: str, steps: int = 0) -> str:
    step = int(app.clock.real_now().timestamp()) // STEP_SECONDS + steps
    return code_at(base64.b32decode(secret), step)


def key_on(browser: Browser) -> str:
    """The key as somebody types it into their app, from the page."""
    return "".join(re.findall(r"<span>([a-z2-7]{4})</span>", browser.page)).upper()


def recovery_on(browser: Browser) -> list[str]:
    return re.findall(r"<code>([a-z2-7-]{19})</code>", browser.page)


def test_an_admin_is_led_to_set_up_codes_before_anything_else(reachable: Browser, app: App, ana: int) -> None:
    reachable.signs_in(OMAR["email"])
    for path in ("/", "/clients", f"/clients/{ana}", "/audit"):
        assert reachable.opens(path).request.path == "/codes"
    assert reachable.sends("/codes", code="000000").status_code == 422
    assert "Type the six digits" in reachable.words
    assert reachable.opens("/").request.path == "/codes", "a wrong code opens nothing"
    reachable.sends("/codes", code=code_of(app, key_on(reachable)))
    assert len(set(recovery_on(reachable))) == 8
    assert reachable.opens("/clients").request.path == "/clients"


def test_no_other_machine_gets_to_a_laptop_so_its_admin_may_do_without(admin: Browser) -> None:
    assert admin.opens("/clients").request.path == "/clients"
    admin.opens("/staff")
    assert "Sign in with a code from your phone as well" in admin.words


def test_a_coach_is_not_asked_for_codes_and_may_have_them(reachable: Browser, app: App, mira: int) -> None:
    assert mira
    reachable.signs_in("mira@example.org")
    assert reachable.opens("/clients").request.path == "/clients"
    reachable.opens("/codes")
    reachable.sends("/codes", code=code_of(app, key_on(reachable)))
    assert reachable.opens("/clients").request.path == "/clients", "this very sign-in goes on"
    reachable.sends("/sign-out")
    assert reachable.signs_in("mira@example.org").status_code == 403


def test_a_code_works_once_and_beside_the_password_only(admin: Browser, app: App) -> None:
    begun = require_codes(app, OMAR["email"])
    assert not admin.is_signed_in(), "it ends the sign-ins of before"
    code = code_of(app, parse_qs(urlsplit(begun.address).query)["secret"][0])
    admin.opens("/sign-in")
    assert admin.sends("/sign-in", **OMAR).status_code == 403
    assert admin.sends("/sign-in", **OMAR | {"password": "wrong"}, code=code).status_code == 403
    admin.sends("/sign-in", **OMAR, code=code)
    assert admin.is_signed_in()
    admin.opens("/")
    admin.sends("/sign-out")
    assert admin.sends("/sign-in", **OMAR, code=code).status_code == 403, "used already"


def test_without_the_phone_each_recovery_code_signs_in_once(admin: Browser, app: App, mira: int) -> None:
    first, second, *_ = require_codes(app, OMAR["email"]).recovery
    require_codes(app, "mira@example.org")
    assert mira
    for typed, answer in ((first.upper().replace("-", " "), 200), (first, 403), (second, 200)):
        admin.opens("/sign-in")
        assert admin.sends("/sign-in", **OMAR, code=typed).status_code == answer
        if answer == 200:
            admin.opens("/")
            admin.sends("/sign-out")
    admin.opens("/sign-in")
    assert admin.sends("/sign-in", email="mira@example.org", password=PASSWORD, code=first).status_code == 403


def test_another_phone_needs_the_password_and_ends_the_one_before(reachable: Browser, app: App) -> None:
    old = parse_qs(urlsplit(require_codes(app, OMAR["email"]).address).query)["secret"][0]
    reachable.opens("/sign-in")
    reachable.sends("/sign-in", **OMAR, code=code_of(app, old))
    reachable.opens("/codes")
    assert "8 recovery codes are left" in reachable.words
    new = key_on(reachable)
    assert reachable.sends("/codes", code=code_of(app, new), password="not his").status_code == 422
    assert "Nothing was changed" in reachable.words
    reachable.sends("/codes", code=code_of(app, new), password=PASSWORD)
    assert len(recovery_on(reachable)) == 8
    reachable.opens("/")
    reachable.sends("/sign-out")
    assert reachable.sends("/sign-in", **OMAR, code=code_of(app, old, steps=1)).status_code == 403
    reachable.sends("/sign-in", **OMAR, code=code_of(app, new, steps=1))
    assert reachable.opens("/clients").request.path == "/clients"


def test_what_the_database_keeps_makes_no_code_without_secret_key(app: App, life: Life, omar: int) -> None:
    secret = parse_qs(urlsplit(require_codes(app, OMAR["email"]).address).query)["secret"][0]
    with life.app.store.reading() as tx:
        salt = tx.get_one(Staff, omar).code_salt
    assert salt is not None
    assert base64.b32decode(secret) != bytes.fromhex(salt)
    elsewhere = replace(app, settings=load_settings(_env_file=None, secret_key="7" * 32))
    assert shared_secret(app, salt) == base64.b32decode(secret)
    assert shared_secret(elsewhere, salt) != shared_secret(app, salt)
