"""Program files become programs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from service.domain.language import Language
from service.domain.program import Problem, Program, ProgramError, read_program
from service.rendering.marked_yaml import load_marked

Named = Mapping[tuple[str, Language], Program]


def load_programs(directory: Path, own: Path | None = None) -> tuple[Named, tuple[Problem, ...]]:
    """Read every *.yaml of a directory, then of a practice's own, where a program of the same key takes its place.

    Returns the programs by key and language, and the faults of the practice's own files. Raises ProgramError for
    the faults of the directory itself.
    """
    house = _house(directory / "instead")
    programs, faults = _read_all(directory, house)
    if faults:
        raise ProgramError(faults)
    if own is None or not own.is_dir():
        return programs, ()
    own_programs, own_faults = _read_all(own, house)
    return {**programs, **own_programs}, own_faults


def load_program(path: Path, house: Mapping[Language, list[Any]] | None = None) -> Program:
    """Read one file. house: the stand-ins by language. Raises ProgramError, with the file's name and lines."""
    file = path.name
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ProgramError([Problem(file, 0, "save it as plain text in UTF-8")]) from None
    data, lines = load_marked(text, file)
    language = data.get("language", Language.EN) if isinstance(data, dict) else Language.EN
    known = language in tuple(Language)
    instead = (house or {}).get(Language(language), []) if known else []
    return read_program(data, file=file, lines=lines, instead=instead)


def _read_all(directory: Path, house: Mapping[Language, list[Any]]) -> tuple[Named, tuple[Problem, ...]]:
    programs: dict[tuple[str, Language], Program] = {}
    faults: list[Problem] = []
    for path in sorted(directory.glob("*.yaml")):
        try:
            program = load_program(path, house)
        except ProgramError as error:
            faults.extend(error.problems)
            continue
        name = (program.key, program.language)
        if name in programs:
            message = f"{programs[name].file} has the key '{program.key}' already; give this program another one"
            faults.append(Problem(path.name, 0, message))
        programs.setdefault(name, program)
    return programs, tuple(sorted(faults))


def _house(directory: Path) -> dict[Language, list[Any]]:
    return {Language(path.stem): _list(path) for path in sorted(directory.glob("*.yaml"))}


def _list(path: Path) -> list[Any]:
    data, _ = load_marked(path.read_text(encoding="utf-8"), path.name)
    if not isinstance(data, list):
        raise ProgramError([Problem(path.name, 1, "stand-ins are a list, each item begun with '-'")])
    return data
