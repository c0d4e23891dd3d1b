"""The pages for people are true: links lead somewhere, commands exist, and so do the files and names they speak of."""

import re
from importlib import import_module
from pathlib import Path

import click
import pytest

from service.cli import VERBS
from tests.promises.checks import ROOT, tracked_files
from tests.promises.test_vocabulary import resolves

PAGES = [path for path in tracked_files() if path.suffix == ".md"]
CALLED = {path: str(path.relative_to(ROOT)) for path in PAGES}
every_page = pytest.mark.parametrize("page", PAGES, ids=CALLED.values())

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_MAKE = re.compile(r"(?:^|[`\s])make ([a-z][a-z-]*)")
_UPSWING = re.compile(r"(?:^|[`\s/])upswing ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?")
_PATH = re.compile(r"`((?:service|workers|templates|tests|docs|\.ci)/[\w./-]*)`")
_NAME = re.compile(r"`((?:service|workers|tests)(?:\.\w+)+)`")


def code_of(page: Path) -> str:
    """What the page shows as code: there a command is meant as one."""
    return "\n".join(_CODE.findall(page.read_text(encoding="utf-8")))


def anchors_of(page: Path) -> set[str]:
    """The names under which GitHub shows a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def make_targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))


def is_verb(verb: str, under: str) -> bool:
    """Whether `upswing` has this verb, and the verb this command under it, if the verb has any."""
    if verb not in VERBS:
        return False
    module, name = VERBS[verb].split(":")
    command = getattr(import_module(module), name)
    return not isinstance(command, click.Group) or not under or under in command.commands


def test_there_are_pages() -> None:
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/delivery.md"} <= {
        *CALLED.values()
    }


def lost_links(page: Path) -> list[str]:
    lost = []
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in link or link.startswith("mailto:"):
            continue
        path, _, anchor = link.partition("#")
        there = (page.parent / path).resolve() if path else page
        if not there.exists() or (anchor and anchor not in anchors_of(there)):
            lost.append(link)
    return lost


def lost_targets(page: Path) -> list[str]:
    return sorted(set(_MAKE.findall(code_of(page))) - make_targets())


def lost_verbs(page: Path) -> list[str]:
    return [f"{verb} {under}".strip() for verb, under in _UPSWING.findall(code_of(page)) if not is_verb(verb, under)]


def lost_files(page: Path) -> list[str]:
    return [path for path in _PATH.findall(page.read_text(encoding="utf-8")) if not (ROOT / path).exists()]


def lost_names(page: Path) -> list[str]:
    return [name for name in _NAME.findall(page.read_text(encoding="utf-8")) if not resolves(name)]


@every_page
def test_every_link_leads_somewhere(page: Path) -> None:
    assert lost_links(page) == []


@every_page
def test_every_make_target_exists(page: Path) -> None:
    assert lost_targets(page) == []


@every_page
def test_every_verb_of_the_command_line_exists(page: Path) -> None:
    assert lost_verbs(page) == []


@every_page
def test_every_file_it_speaks_of_exists(page: Path) -> None:
    assert lost_files(page) == []


@every_page
def test_every_name_it_speaks_of_exists(page: Path) -> None:
    assert lost_names(page) == []


def test_what_is_not_there_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One heading\n[a](page.md#one-heading) [b](page.md#another) [c](gone.md) [d](https://example.org)\n"
        "`make run` `make tea`, and make no fuss about it\n"
        "`upswing up` `upswing staff add` `upswing staff remove` `upswing fly`\n"
        "```\n.venv/bin/upswing dance --now\n```\n"
        "`service/domain/phone.py` `service/domain/telephone.py`\n"
        "`service.domain.phone.PhoneNumber` `service.domain.phone.Telephone` `service.telephone`\n",
        encoding="utf-8",
    )
    assert lost_links(page) == ["page.md#another", "gone.md"]
    assert lost_targets(page) == ["tea"]
    assert lost_verbs(page) == ["staff remove", "fly", "dance"]
    assert lost_files(page) == ["service/domain/telephone.py"]
    assert lost_names(page) == ["service.domain.phone.Telephone", "service.telephone"]


def test_every_picture_is_shown_somewhere_and_is_small() -> None:
    pictures = [path for path in (ROOT / "docs" / "pictures").iterdir() if path.suffix in {".png", ".svg"}]
    shown = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert pictures != []
    assert [path.name for path in pictures if f"pictures/{path.name}" not in shown] == []
    assert [path.name for path in pictures if path.stat().st_size >= 200_000] == []


def test_decisions_are_numbered_without_a_gap_and_say_the_three_things() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        told = path.read_text(encoding="utf-8")
        assert told.startswith(f"# {path.name[:4]}: "), path.name
        assert [word for word in ("**Context.**", "**Decision.**", "**Consequence.**") if word not in told] == []
