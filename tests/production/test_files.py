"""docker-compose.yml, Dockerfile and their like hold together, as far as can be seen without Docker."""

import re
from fnmatch import fnmatch

import pytest

from service.cli import VERBS
from service.settings import Settings
from tests.production.compose import DOCKERFILE, Compose, Unset, health_command, read_compose, variables
from tests.promises.checks import ROOT

DOTENV = {
    "PUBLIC_URL": "https://checkins.example.org",
    "SECRET_KEY": "s" * 64,
    "POSTGRES_PASSWORD": "p" * 64,
    "VALKEY_PASSWORD": "v" * 64,
}
OURS = ("migrate", "web", "worker", "timetable")
RUNNING = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
IMAGE = DOCKERFILE.read_text(encoding="utf-8")


@pytest.fixture
def compose() -> Compose:
    return read_compose(DOTENV)


def test_it_is_the_whole_practice(compose: Compose) -> None:
    assert set(compose.services) == {"postgres", "valkey", "proxy", *OURS}
    assert compose.replicas("worker") == 2


@pytest.mark.parametrize("name", sorted(variables()))
def test_what_is_not_told_is_asked_for_and_explained(name: str) -> None:
    with pytest.raises(Unset, match=name):
        read_compose({**DOTENV, name: ""})
    assert f"`{name}`" in RUNNING


def test_nothing_starts_before_what_it_needs(compose: Compose) -> None:
    prepared = {"migrate": "service_completed_successfully", "valkey": "service_healthy"}
    assert compose.waits_for("migrate") == {"postgres": "service_healthy"}
    assert [compose.waits_for(service) for service in ("web", "worker", "timetable")] == [prepared] * 3
    assert compose.waits_for("proxy") == {"web": "service_healthy"}
    for service in OURS:
        for needed, condition in compose.waits_for(service).items():
            assert condition != "service_healthy" or "test" in compose.services[needed]["healthcheck"]


def test_what_runs_is_a_verb_of_ours_with_settings_of_ours(compose: Compose) -> None:
    for service in OURS:
        program, verb = compose.command(service)
        assert (program, verb in VERBS) == ("upswing", True)
        named = {name.lower() for name in compose.services[service]["environment"]}
        assert named <= set(Settings.model_fields)


def test_what_stops_is_given_the_time_it_needs(compose: Compose) -> None:
    """`upswing up` gives its parts 15 seconds; a stop that cuts a send short makes a text unconfirmed."""
    for service in OURS:
        assert int(compose.services[service]["stop_grace_period"].removesuffix("s")) > 15


def test_the_queue_and_the_database_are_reached_from_inside_alone(compose: Compose) -> None:
    for service in ("postgres", "valkey"):
        assert compose.services[service]["networks"] == ["inside"]
    assert compose.rest["networks"]["inside"] == {"internal": True}
    assert [service for service, facts in compose.services.items() if "ports" in facts] == ["proxy"]


def test_the_queue_wants_a_password_and_throws_nothing_away(compose: Compose) -> None:
    command = compose.command("valkey")
    options = dict(zip(command[1::2], command[2::2], strict=True))
    assert options["--requirepass"] == DOTENV["VALKEY_PASSWORD"]
    assert options["--maxmemory-policy"] == "noeviction"
    assert f":{DOTENV['VALKEY_PASSWORD']}@valkey:6379" in compose.environment("worker")["REDIS_URL"]


def test_what_is_mounted_is_there(compose: Compose) -> None:
    mounted = [volume.split(":") for facts in compose.services.values() for volume in facts.get("volumes", [])]
    assert {name for name, *_ in mounted if not name.startswith(".")} == set(compose.rest["volumes"])
    files = [ROOT / name for name, *_ in mounted if name.startswith(".")]
    assert files
    assert all(file.is_file() for file in files)


def test_what_runs_may_change_nothing_but_its_data(compose: Compose) -> None:
    for service in OURS:
        facts = compose.services[service]
        assert (facts["read_only"], facts["cap_drop"]) == (True, ["ALL"])
        assert facts["volumes"] == [f"data:{compose.environment(service)['DATA_DIR']}"]


def test_the_proxy_is_the_one_that_is_trusted(compose: Compose) -> None:
    caddyfile = (ROOT / "docs" / "caddy" / "Caddyfile").read_text(encoding="utf-8")
    environment = compose.environment("web")
    assert environment["TRUSTED_PROXIES"] == "1"
    assert f"reverse_proxy web:{environment['PORT']}" in caddyfile
    assert "{$PUBLIC_URL} {" in caddyfile
    assert compose.environment("proxy")["PUBLIC_URL"] == DOTENV["PUBLIC_URL"]


def test_the_image_is_slim_locked_and_not_root() -> None:
    stages = re.findall(r"^FROM (\S+)", IMAGE, re.MULTILINE)
    assert len(stages) == 2
    assert all("-slim" in stage for stage in stages)
    assert "--require-hashes" in IMAGE
    assert re.findall(r"^USER (\S+)", IMAGE, re.MULTILINE) == ["upswing"]
    assert IMAGE.index("USER upswing") > IMAGE.rindex("RUN ")


def test_the_image_asks_the_web_process_whether_it_is_well(compose: Compose) -> None:
    assert f"127.0.0.1:{compose.environment('web')['PORT']}/healthz" in health_command()[-1]
    assert compose.services["web"].get("healthcheck") is None
    for service in ("migrate", "worker", "timetable"):
        assert compose.services[service]["healthcheck"] == {"disable": True}


def test_what_is_copied_into_the_image_is_there_and_not_left_out() -> None:
    copied = [name for line in re.findall(r"^COPY (?!--from)(.+)$", IMAGE, re.MULTILINE) for name in line.split()[:-1]]
    sent = [line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"]
    assert len(copied) > 5
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert [name for name in copied if not any(fnmatch(name, kept) for kept in sent)] == []


def test_the_image_can_dump_the_database_that_runs(compose: Compose) -> None:
    """pg_dump refuses a server that is newer than itself."""
    (client,) = re.findall(r"postgresql-client-(\d+)", IMAGE)
    assert compose.services["postgres"]["image"] == f"postgres:{client}"
