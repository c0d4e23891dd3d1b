"""docker-compose.yml as Docker Compose reads it: variables filled in, what a service runs, and what it is told."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.promises.checks import ROOT

FILE = ROOT / "docker-compose.yml"
DOCKERFILE = ROOT / "Dockerfile"
_VARIABLE = re.compile(r"\$\{(\w+):\?[^}]*\}")
_HEALTH = re.compile(r"^HEALTHCHECK .*?CMD (\[.*?\])$", re.DOTALL | re.MULTILINE)


class Unset(Exception):
    """A variable that must be set is not; Compose refuses to start."""


@dataclass(frozen=True, slots=True)
class Compose:
    """The file, and the .env beside it."""

    services: Mapping[str, Mapping[str, Any]]
    rest: Mapping[str, Any]
    dotenv: Mapping[str, str]

    def command(self, service: str) -> list[str]:
        """What a service runs."""
        return [str(word) for word in self.services[service]["command"]]

    def environment(self, service: str) -> dict[str, str]:
        """What it is told: `environment` wins over what `env_file` says."""
        facts = self.services[service]
        own = dict(self.dotenv) if facts.get("env_file") == ".env" else {}
        return own | {name: str(value) for name, value in facts.get("environment", {}).items()}

    def replicas(self, service: str) -> int:
        return int(self.services[service].get("deploy", {}).get("replicas", 1))

    def waits_for(self, service: str) -> dict[str, str]:
        """What must have happened elsewhere before it starts: service → condition."""
        return {name: facts["condition"] for name, facts in self.services[service].get("depends_on", {}).items()}


def variables() -> set[str]:
    """What the file wants to be told."""
    return set(_VARIABLE.findall(FILE.read_text(encoding="utf-8")))


def read_compose(dotenv: Mapping[str, str], file: Path = FILE) -> Compose:
    """The file with its variables filled in. Raises Unset for one that is missing or empty."""

    def fill(match: re.Match[str]) -> str:
        if not dotenv.get(match[1]):
            raise Unset(match[1])
        return dotenv[match[1]]

    read = yaml.safe_load(_VARIABLE.sub(fill, file.read_text(encoding="utf-8")))
    services = read.pop("services")
    return Compose(services, read, dotenv)


def health_command() -> list[str]:
    """How the image asks itself whether it is well."""
    (found,) = _HEALTH.findall(DOCKERFILE.read_text(encoding="utf-8"))
    words: list[str] = json.loads(found)
    return words
