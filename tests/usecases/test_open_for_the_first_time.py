"""A fresh install on a laptop has somebody to sign in as; no later start, and no practice, is given one."""

from dataclasses import replace
from pathlib import Path

from service.app import App
from service.settings import load_settings
from service.store.tables import Role
from service.usecases.open_for_the_first_time import EMAIL, open_for_the_first_time
from service.usecases.sign_in import sign_in


def test_the_first_start_makes_a_coach_who_can_sign_in(app: App) -> None:
    added = open_for_the_first_time(app)
    assert added is not None
    coach = sign_in(app, EMAIL, added.password)
    assert coach is not None
    assert coach.role is Role.ADMIN


def test_the_second_start_makes_nobody(app: App) -> None:
    assert open_for_the_first_time(app) is not None
    assert open_for_the_first_time(app) is None


def test_a_practice_makes_its_own_first_admin(app: App, tmp_path: Path) -> None:
    practice = load_settings(
        _env_file=None, public_url="https://checkins.example.org", secret_key="k" * 40, data_dir=tmp_path
    )
    assert open_for_the_first_time(replace(app, settings=practice)) is None
