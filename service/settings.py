"""Settings: read once from the environment and `.env`, checked, frozen. No value is ever printed."""

import contextlib
import hashlib
import hmac
import os
import secrets
import tempfile
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SANDBOX_ACCOUNT = "AC" + "5a" * 16
SANDBOX_NUMBER = "+15005550006"
_SOCKET_PATH_BYTES = 103
"""What fits into sockaddr_un on macOS, with its closing zero; Linux has four more."""
_EXAMPLE_SECRETS = frozenset({"changeme", "change-me", "secret", "please-change-me"})


class BadSettings(Exception):
    """One line a setting: its name and what to write instead. Never its value."""


def _split(value: Any) -> Any:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


class Settings(BaseSettings):
    """Everything that differs between a laptop and a practice. With nothing set, the embedded default runs."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        ignored_types=(cached_property,),
    )

    database_url: SecretStr | None = Field(None, description="Where the rows live; default SQLite in DATA_DIR")
    redis_url: SecretStr | None = Field(None, description="Valkey or Redis; default an embedded Valkey")
    public_url: str | None = Field(None, description="The address at which Twilio and clients reach the web process")
    secret_key: SecretStr | None = Field(None, description="Signs cookies and links; generated on a laptop")
    twilio_account_sid: str | None = Field(None, description="Your Twilio account; default the sandbox's")
    twilio_auth_token: SecretStr | None = Field(
        None,
        description="Its token; two, separated by a comma, while one is being rotated (the first one sends)",
    )
    twilio_from: str | None = Field(None, description="The number that texts, in E.164")
    twilio_messaging_service_sid: str | None = Field(
        None, description="MG…, a service that chooses the sender; TWILIO_FROM beside it is the number clients text"
    )
    twilio_api_url: str | None = Field(None, description="Where Twilio's API answers; default Twilio's own")
    smtp_url: SecretStr | None = Field(None, description="smtp://name:password@host:587 (STARTTLS) or smtps://…:465")
    mailgun_signing_key: SecretStr | None = Field(
        None,
        description="Mailgun's webhook signing key: it signs the replies to mails that come in; a laptop's is made up",
    )
    email_from: str = Field("checkins@upswing.localhost", description="The address that mails come from")
    data_dir: Path = Field(Path("var"), description="Where the embedded parts keep their files")
    host: str = Field("127.0.0.1", description="The address on which the web process listens")
    port: int = Field(8000, ge=1, le=65535, description="The web process's port")
    sandbox_port: int = Field(8010, ge=1, le=65535, description="Phones, mailboxes and the pretend Twilio")
    sandbox_smtp_port: int = Field(8025, ge=1, le=65535, description="The pretend mail server")
    segments_per_second: float = Field(
        1.0, gt=0, le=10_000, description="The sender's rate: long code 1, short code 100"
    )
    segments_per_day: int | None = Field(
        None,
        ge=1,
        description="A daily limit of the sender's, midnight to midnight Pacific time: prompts beyond it wait; help,"
        " answers and people's own words do not",
    )
    carrier_answers_stop: bool = Field(False, description="Whether the carrier, not we, answers STOP, START and HELP")
    trusted_proxies: int = Field(0, ge=0, le=5, description="How many reverse proxies stand in front")
    metrics_token: SecretStr | None = Field(
        None,
        min_length=16,
        description="Who may read /metrics: whoever sends it as a bearer token; default this machine",
    )
    privacy_url: str | None = Field(None, description="Your privacy page, for everybody to open")
    terms_url: str | None = Field(None, description="Your terms page, for everybody to open")
    brand_name: str = Field("Upswing", min_length=1, max_length=20, description="The name that texts begin with")
    support_contact: str = Field("help@example.com", min_length=5, description="Where a client reaches a person")
    postal_address: str = Field("1 Example Street, London", min_length=10, description="Stands in each e-mail")
    sms_countries: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="ISO 3166 codes of the countries we text, separated by commas; empty for all"
    )
    gateway_seconds: float = Field(10.0, gt=0, le=10, description="How long one call of a gateway may take")
    lease_seconds: float = Field(20.0, gt=0, description="How long a claim on a message lasts")
    sweep_seconds: float = Field(5.0, gt=0, description="How often forgotten rows are looked for")
    look_up_seconds: float = Field(15.0, gt=0, description="Between two look-ups of an unconfirmed text")
    reconcile_seconds: float = Field(
        30.0, gt=0, description="How often the carrier is asked for texts whose webhook never came"
    )

    _lists = field_validator("sms_countries", mode="before")(_split)

    @field_validator("public_url", "twilio_api_url", "privacy_url", "terms_url")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("write an address such as https://checkins.example.org")
        return value.rstrip("/")

    @field_validator("secret_key")
    @classmethod
    def _is_a_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and (
            len(value.get_secret_value()) < 32 or value.get_secret_value().lower() in _EXAMPLE_SECRETS
        ):
            raise ValueError("write at least 32 random characters, such as the output of: openssl rand -hex 32")
        return value

    @model_validator(mode="after")
    def _belongs_together(self) -> "Settings":
        if self.twilio_account_sid and not self.twilio_auth_token:
            raise ValueError("TWILIO_ACCOUNT_SID needs TWILIO_AUTH_TOKEN beside it")
        if self.twilio_messaging_service_sid and not self.twilio_from:
            raise ValueError(
                "TWILIO_MESSAGING_SERVICE_SID needs TWILIO_FROM beside it: write the number of the service that clients"
                " text. It is shown with join codes, and Twilio is asked for texts to it whose webhook never came"
            )
        if self.twilio_account_sid and not self.twilio_from:
            raise ValueError("TWILIO_ACCOUNT_SID needs TWILIO_FROM beside it")
        if self.lease_seconds <= self.gateway_seconds:
            raise ValueError("LEASE_SECONDS needs to be longer than GATEWAY_SECONDS: a claim must outlive its call")
        if self.twilio_account_sid and not self.public_url:
            raise ValueError("TWILIO_ACCOUNT_SID needs PUBLIC_URL: Twilio must be able to reach the webhooks")
        if not self.embedded and self.secret_key is None:
            raise ValueError("SECRET_KEY must be set outside the embedded default: openssl rand -hex 32")
        return self

    def __repr__(self) -> str:
        """No value, secret or not: phone numbers and addresses are settings too."""
        return "Settings(…)"

    __str__ = __repr__

    @property
    def embedded(self) -> bool:
        """Nothing outside this machine is involved: a laptop."""
        return not (self.database_url or self.redis_url or self.public_url or self.twilio_account_sid)

    @property
    def reachable_by_others(self) -> bool:
        """Whether another machine can open the desk."""
        return self.public_url is not None or self.host not in {"127.0.0.1", "::1", "localhost"}

    @property
    def sms_is_sandboxed(self) -> bool:
        return self.twilio_account_sid is None

    @property
    def mail_is_sandboxed(self) -> bool:
        return self.smtp_url is None

    @cached_property
    def secret(self) -> str:
        """The signing secret; on a laptop kept in DATA_DIR, readable by its owner alone."""
        return self.secret_key.get_secret_value() if self.secret_key else _kept_secret(self.data_dir / "secret_key")

    @property
    def database(self) -> str:
        """An SQLAlchemy URL. Contains a password: never print it."""
        if self.database_url is None:
            return f"sqlite:///{self.data_dir.absolute() / 'upswing.db'}"
        return self.database_url.get_secret_value()

    @cached_property
    def valkey_socket(self) -> Path:
        """The embedded Valkey's, in DATA_DIR; where that path is longer than a socket's may be, or has a space in it
        (redis-py cannot read its own list of clients then), in a short folder whose name nobody else can guess."""
        beside = self.data_dir.absolute() / "valkey.sock"
        if _can_be_a_socket(beside):
            return beside
        name = hmac.new(self.secret.encode(), os.fsencode(beside), hashlib.sha256).hexdigest()[:16]
        # A folder for temporary files can itself be deep: what everybody has comes last.
        places = [Path(place) / f"upswing-{name}" / "valkey.sock" for place in (tempfile.gettempdir(), "/tmp")]  # noqa: S108
        return next((place for place in places if _can_be_a_socket(place)), places[-1])

    @property
    def queue_url(self) -> str:
        """A redis-py URL. May contain a password: never print it."""
        if self.redis_url is None:
            return f"unix://{quote(str(self.valkey_socket))}"
        return self.redis_url.get_secret_value()

    @property
    def web_url(self) -> str:
        """PUBLIC_URL, or this machine's own address; no trailing slash."""
        return self.public_url or f"http://127.0.0.1:{self.port}"

    @property
    def sandbox_url(self) -> str:
        return f"http://127.0.0.1:{self.sandbox_port}"

    @property
    def account_sid(self) -> str:
        return self.twilio_account_sid or SANDBOX_ACCOUNT

    @cached_property
    def auth_tokens(self) -> tuple[str, ...]:
        """Twilio's tokens, never empty; the first one signs what we send, any of them may sign what we get."""
        if self.twilio_auth_token is not None:
            return tuple(part.strip() for part in self.twilio_auth_token.get_secret_value().split(",") if part.strip())
        return (hmac.new(self.secret.encode(), b"the sandbox's Twilio token", hashlib.sha256).hexdigest()[:32],)

    @cached_property
    def mail_signing_key(self) -> str:
        """What signs the mails that come in; where none is set, one that only this house and its sandbox know."""
        if self.mailgun_signing_key is not None:
            return self.mailgun_signing_key.get_secret_value().strip()
        return hmac.new(self.secret.encode(), b"the sandbox's Mailgun key", hashlib.sha256).hexdigest()

    @property
    def sender(self) -> str:
        """The number that clients text, and that we text from unless a messaging service chooses another."""
        return self.twilio_from or SANDBOX_NUMBER

    @property
    def sending_rate(self) -> float:
        """Segments a second. A sandbox that nobody has slowed down is as quick as a short code."""
        if self.sms_is_sandboxed and "segments_per_second" not in self.model_fields_set:
            return 100.0
        return self.segments_per_second

    @property
    def api_url(self) -> str | None:
        """Where Twilio's API answers instead of at Twilio's; None for Twilio's own."""
        return self.twilio_api_url or (self.sandbox_url if self.sms_is_sandboxed else None)

    @property
    def clock_file(self) -> Path:
        """Where the sandbox writes how far it moved the clock."""
        return self.data_dir.absolute() / "clock.json"


def _can_be_a_socket(path: Path) -> bool:
    return len(os.fsencode(path)) <= _SOCKET_PATH_BYTES and not set(str(path)) & set(" \t=")


def load_settings(**overrides: Any) -> Settings:
    """Read the environment and `.env`. Raises BadSettings with one line a fault and no values."""
    try:
        return Settings(**overrides)
    except ValidationError as fault:
        raise BadSettings("\n".join(_remedy(error) for error in fault.errors())) from None


def _remedy(error: Any) -> str:
    name = ".".join(str(part) for part in error["loc"]).upper()
    if error["type"] == "extra_forbidden":
        return f"{name}: no setting has this name; see docs/running.md for the list, or remove it from .env."
    message = error["msg"].removeprefix("Value error, ")
    return f"{name}: {message}." if name else f"{message}."


def _kept_secret(path: Path) -> str:
    """Written in full under another name first: a process that starts beside us never reads half of it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        with tempfile.NamedTemporaryFile("w", dir=path.parent, encoding="utf-8") as draft:
            draft.write(secrets.token_hex(32))
            draft.flush()
            with contextlib.suppress(FileExistsError):
                os.link(draft.name, path)
    return path.read_text(encoding="utf-8").strip()
