"""Settings: read once, checked, never printed."""

from pathlib import Path

import pytest

from service.settings import BadSettings, load_settings

REAL = {
    "twilio_account_sid": "AC" + "1" * 32,
    "twilio_auth_token": "sesame",
    "twilio_from": "+15005550006",
    "public_url": "https://checkins.example.org",
    "secret_key": "0123456789abcdef0123456789abcdef",
}


def test_with_nothing_set_everything_stays_on_this_machine(tmp_path: Path) -> None:
    settings = load_settings(_env_file=None, data_dir=tmp_path)
    assert settings.embedded
    assert settings.sms_is_sandboxed
    assert settings.mail_is_sandboxed
    assert settings.host == "127.0.0.1"
    assert settings.database.startswith("sqlite:///")


@pytest.mark.parametrize(
    ("wrong", "remedy"),
    [
        ({"port": "eighty"}, "PORT"),
        ({"public_url": "checkins.example.org"}, "https://checkins.example.org"),
        ({"secret_key": "changeme"}, "openssl rand -hex 32"),
        ({**REAL, "secret_key": None}, "SECRET_KEY must be set"),
        ({**REAL, "twilio_auth_token": None}, "TWILIO_AUTH_TOKEN"),
        ({**REAL, "public_url": None}, "PUBLIC_URL"),
        ({"segments_per_second": -1}, "SEGMENTS_PER_SECOND"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_write(wrong: dict[str, object], remedy: str) -> None:
    with pytest.raises(BadSettings, match=remedy):
        load_settings(_env_file=None, **wrong)


def test_a_name_of_ours_that_does_not_exist_is_refused_without_its_value(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TWILIO_TOKEN=sesame\n", encoding="utf-8")
    with pytest.raises(BadSettings, match="TWILIO_TOKEN") as refused:
        load_settings(_env_file=tmp_path / ".env")
    assert "sesame" not in str(refused.value)


def test_no_value_is_ever_printed() -> None:
    settings = load_settings(_env_file=None, **REAL)
    shown = f"{settings!r} {settings} {[settings]}"
    assert not any(value in shown for value in REAL.values())


def test_a_laptops_secret_is_kept_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    first = load_settings(_env_file=None, data_dir=tmp_path).secret
    assert load_settings(_env_file=None, data_dir=tmp_path).secret == first
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0


def test_two_tokens_are_taken_while_one_is_rotated() -> None:
    settings = load_settings(_env_file=None, **{**REAL, "twilio_auth_token": "new, old"})
    assert settings.auth_tokens == ("new", "old")
