"""What every page of the desk holds to."""

import re
from pathlib import Path

import pytest
from flask import Flask

from service.adapters.clock import SystemClock
from service.app import App
from service.domain.flags import FlagReason
from service.rendering import Rendering
from service.settings import load_settings
from service.store.clients import raise_flag
from service.store.transaction import Store
from service.web.app import create_app
from tests.life import Life
from tests.web.admin.browsing import Browser


def test_a_form_of_another_site_does_nothing(at_the_desk: Browser, life: Life, ana: int) -> None:
    with life.app.store.writing() as tx:
        raise_flag(tx, ana, FlagReason.QUESTION, life.clock.now())
    (flag,) = life.flags(ana)
    for typed in ({}, {"csrf": ""}, {"csrf": "a guess"}, {"csrf": "ünïcode"}):
        answer = at_the_desk.client.post(f"/clients/{ana}/flags/{flag.id}/close", data=typed)
        assert answer.status_code == 403
        assert "open for too long" in answer.text
    assert life.flags(ana)[0].closed_at is None


def test_signing_in_needs_the_token_of_its_page_too(flask: Flask, mira: int) -> None:
    assert mira
    answer = flask.test_client().post("/sign-in", data={"email": "mira@example.org", "password": "x"})
    assert answer.status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "127.0.0.1:99999", "evil.example:80"])
def test_another_name_for_this_machine_is_not_answered(flask: Flask, host: str) -> None:
    assert flask.test_client().get("/sign-in", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "localhost:8000", "127.0.0.1:8000"])
def test_a_laptop_is_answered_by_its_own_names(flask: Flask, host: str) -> None:
    assert flask.test_client().get("/sign-in", headers={"Host": host}).status_code == 200


def test_behind_a_public_address_only_its_name_is_answered(app: App, tmp_path: Path) -> None:
    settings = load_settings(_env_file=None, data_dir=tmp_path, public_url="https://desk.example", secret_key="7" * 32)
    public = create_app(
        App(settings, SystemClock(), app.sms, app.mail, app.doorbell, app.store, app.rendering, app.rate)
    )
    client = public.test_client()
    assert client.get("/sign-in", headers={"Host": "desk.example"}).status_code == 200
    assert client.get("/sign-in", headers={"Host": "localhost"}).status_code == 421
    assert client.get("/healthz", headers={"Host": "10.0.0.7:8000"}).status_code == 200


def test_every_answer_tells_browsers_to_run_nothing_foreign(at_the_desk: Browser) -> None:
    for path in ("/", "/clients", "/clients/new", "/nowhere", "/static/desk.css"):
        headers = at_the_desk.client.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
    assert at_the_desk.client.get("/").headers["Cache-Control"] == "no-store"


def test_no_template_needs_an_inline_script_or_style(rendering: Rendering) -> None:
    pages = [*(rendering.templates / "admin").glob("*.html"), *(rendering.templates / "pages").glob("*.html")]
    assert len(pages) > 5
    for page in pages:
        markup = page.read_text(encoding="utf-8")
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", markup), page.name
        assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", markup)), page.name


def test_files_are_kept_for_ever_under_a_mark_of_their_content(stranger: Browser) -> None:
    found = re.search(r"/static/desk\.css\?v=\w+", stranger.opens("/sign-in").text)
    assert found
    assert "immutable" in stranger.client.get(found[0]).headers["Cache-Control"]
    assert stranger.client.get("/static/desk.css?v=old").headers["Cache-Control"] == "no-cache"
    assert stranger.client.get("/static/nothing.css").status_code == 404


def test_what_is_not_there_is_said_kindly(at_the_desk: Browser) -> None:
    assert at_the_desk.opens("/nowhere").status_code == 404
    assert "There is nothing here" in at_the_desk.words
    assert at_the_desk.opens("/clients/999").status_code == 404
    assert at_the_desk.opens("/clients/99999999999999999999999").status_code == 404


def test_a_slip_of_ours_is_said_without_its_details(flask: Flask) -> None:
    def broken() -> str:
        raise RuntimeError("Ana wrote: I rang Sam")

    flask.add_url_rule("/broken", view_func=broken)
    flask.view_functions["broken"].__dict__["authentication"] = "anybody"
    answer = flask.test_client().get("/broken")
    assert answer.status_code == 500
    assert "Something broke on our side" in answer.text
    assert "Sam" not in answer.text


def test_a_database_that_is_down_is_said_to_people_and_to_the_carrier(app: App, tmp_path: Path) -> None:
    down = Store.open(f"sqlite:///{tmp_path}/nowhere/x.db")
    client = create_app(
        App(app.settings, app.clock, app.sms, app.mail, app.doorbell, down, app.rendering, app.rate)
    ).test_client()
    page = client.get("/sign-in")
    token = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert token
    answer = client.post("/sign-in", data={"csrf": token[1], "email": "mira@example.org", "password": "x"})
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert "records are out of reach" in answer.text
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503
    down.close()
