"""Signing in: who gets in, for how long, and what guessing gets."""

from datetime import timedelta
from pathlib import Path
from time import thread_time

import pytest
from flask import Flask

from service.adapters.clock import SystemClock
from service.adapters.embedded_valkey import embedded_valkey
from service.adapters.memory import SetClock
from service.app import App
from service.settings import Settings, load_settings
from service.web.app import create_app
from service.web.throttle import PER_ACCOUNT, PER_ADDRESS, Throttle
from tests.web.admin.browsing import PASSWORD, Browser

MIRA = "mira@example.org"


def test_whoever_is_not_signed_in_is_asked_to_and_then_taken_where_they_wanted(stranger: Browser, mira: int) -> None:
    assert mira
    stranger.opens("/clients?q=ana")
    assert stranger.last.request.path == "/sign-in"
    assert stranger.last.request.args["next"] == "/clients?q=ana"
    stranger.sends("/sign-in?next=/clients?q%3Dana", email=MIRA, password=PASSWORD)
    assert stranger.last.request.full_path == "/clients?q=ana"


@pytest.mark.parametrize(
    "elsewhere", ["//evil.example", "/\\evil.example", "https://evil.example", "/x\r\nSet-Cookie: a"]
)
def test_signing_in_never_leads_to_another_site(stranger: Browser, mira: int, elsewhere: str) -> None:
    assert mira
    stranger.opens("/sign-in")
    answer = stranger.client.post(
        "/sign-in",
        query_string={"next": elsewhere},
        data={"csrf": stranger.token, "email": MIRA, "password": PASSWORD},
    )
    assert answer.headers["Location"] == "/"


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(stranger: Browser, mira: int) -> None:
    assert mira
    wrong = stranger.signs_in(MIRA, "not her password")
    words = stranger.words
    unknown = stranger.signs_in("nobody@example.org", "not her password")
    assert (wrong.status_code, words) == (unknown.status_code, stranger.words)
    assert "do not belong together" in words
    assert not stranger.is_signed_in()


def test_an_unknown_name_takes_as_long_as_a_wrong_password(stranger: Browser, mira: int) -> None:
    assert mira

    def work(email: str) -> float:
        """In seconds of this thread's own, whatever else the machine does."""
        stranger.opens("/sign-in")
        started = thread_time()
        stranger.sends("/sign-in", email=email, password="not her password")
        return thread_time() - started

    work("warm@example.org")
    assert work("nobody@example.org") > work(MIRA) / 2


def test_guessing_at_one_account_is_cut_off_and_others_still_get_in(stranger: Browser, mira: int, omar: int) -> None:
    assert mira
    assert omar
    for _ in range(PER_ACCOUNT.amount):
        assert stranger.signs_in(MIRA, "a guess").status_code == 403
    cut_off = stranger.signs_in(MIRA.upper())
    assert (cut_off.status_code, cut_off.headers["Retry-After"]) == (429, "900")
    assert "Wait 15 minutes" in stranger.words
    stranger.signs_in("omar@example.org")
    assert stranger.is_signed_in()


def test_signing_in_well_takes_the_earlier_slips_back(stranger: Browser, mira: int) -> None:
    assert mira
    for _ in range(2):
        for _ in range(PER_ACCOUNT.amount - 1):
            stranger.signs_in(MIRA, "a slip")
        assert stranger.signs_in(MIRA).request.path == "/"


def test_guessing_from_one_address_is_cut_off_whatever_the_names(settings: Settings) -> None:
    throttle = Throttle(settings)
    tries = [throttle.may_try(f"nobody{number}@example.org", "203.0.113.9") for number in range(PER_ADDRESS.amount + 1)]
    assert tries == [True] * PER_ADDRESS.amount + [False]
    assert throttle.may_try("nobody@example.org", "203.0.113.10")


def test_all_web_processes_count_together(tmp_path: Path) -> None:
    with embedded_valkey(tmp_path / "data", tmp_path / "valkey.sock") as url:
        settings = load_settings(
            _env_file=None, data_dir=tmp_path, redis_url=url, secret_key="7" * 32, public_url="https://desk.example"
        )
        one, other = Throttle(settings), Throttle(settings)
        tries = [throttle.may_try(MIRA, "203.0.113.9") for throttle in (one, other) * PER_ACCOUNT.amount]
    assert tries == [True] * PER_ACCOUNT.amount + [False] * PER_ACCOUNT.amount
    assert one.may_try(MIRA, "203.0.113.9"), "with the queue server away each process counts for itself"


def test_a_new_sign_in_leaves_nothing_of_the_old_cookie(stranger: Browser, mira: int) -> None:
    assert mira
    stranger.opens("/sign-in")
    before = stranger.token
    stranger.signs_in(MIRA)
    assert stranger.token != before
    refused = stranger.client.post("/sign-out", data={"csrf": before})
    assert refused.status_code == 403
    assert stranger.is_signed_in()


def test_eight_idle_hours_end_it_and_using_the_desk_does_not(at_the_desk: Browser, clock: SetClock) -> None:
    for _ in range(3):
        clock.pass_real(timedelta(hours=7))
        assert at_the_desk.is_signed_in()
    clock.pass_real(timedelta(hours=2, minutes=59))
    assert at_the_desk.is_signed_in()
    clock.pass_real(timedelta(minutes=2))
    assert not at_the_desk.is_signed_in(), "twenty-four hours are the end in any case"


def test_idle_for_more_than_eight_hours_is_signed_out(at_the_desk: Browser, clock: SetClock) -> None:
    clock.pass_real(timedelta(hours=8, minutes=1))
    assert not at_the_desk.is_signed_in()


def test_moving_the_sandbox_clock_signs_nobody_out(at_the_desk: Browser, clock: SetClock) -> None:
    clock.move_to(clock.now() + timedelta(days=30))
    assert at_the_desk.is_signed_in()


def test_signing_out_ends_it_on_every_device_and_a_link_cannot_do_it(at_the_desk: Browser, flask: Flask) -> None:
    phone = Browser(flask)
    phone.signs_in(MIRA)
    assert at_the_desk.client.get("/sign-out").status_code == 405
    at_the_desk.opens("/")
    at_the_desk.sends("/sign-out")
    assert not at_the_desk.is_signed_in()
    assert not phone.is_signed_in()


def test_a_cookie_of_ours_is_kept_from_scripts_and_other_sites(stranger: Browser) -> None:
    cookie = stranger.opens("/sign-in").headers["Set-Cookie"]
    assert cookie.startswith("upswing=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_behind_https_the_cookie_is_secure_and_of_this_host_alone(app: App, tmp_path: Path) -> None:
    settings = load_settings(_env_file=None, data_dir=tmp_path, public_url="https://desk.example", secret_key="7" * 32)
    public = App(settings, SystemClock(), app.sms, app.mail, app.doorbell, app.store, app.rendering, app.rate)
    answer = create_app(public).test_client().get("/sign-in", base_url="https://desk.example")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-upswing=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=")
