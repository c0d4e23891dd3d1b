"""Templates and program files become words and plain data; nothing here decides, and nothing is sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from service.domain.language import Language
from service.domain.program import Problem, Program, ProgramError
from service.domain.safety import Services
from service.rendering.programs import load_programs
from service.rendering.services import ELSEWHERE, load_services
from service.rendering.sms import FixedTexts, MissingFact, UnknownText
from service.rendering.spoken import FOLDER as WORDS
from service.rendering.spoken import Spoken, load_spoken
from service.rendering.templates import templates_directory

__all__ = ["MissingFact", "Rendering", "UnknownProgram", "UnknownText", "templates_directory"]


class UnknownProgram(LookupError):
    """There is no program of that key in that language; says which there are."""


@dataclass(frozen=True)
class Rendering:
    """Everything the public reads, read once from a directory of templates.

    jinja: for pages and mails; escapes in HTML, MJML, XML and SVG, and fails on a name that is not given.
    """

    templates: Path
    texts: FixedTexts
    jinja: Environment
    _spoken: Mapping[Language, Spoken]
    _services: Mapping[str, Services]
    _programs: Mapping[tuple[str, Language], Program]
    _faults: tuple[Problem, ...]

    @classmethod
    def load(cls, templates: Path | None = None, own_programs: Path | None = None) -> "Rendering":
        """Read a directory of templates (default: the installed one) and a practice's own programs beside it.

        Raises ProgramError for a broken program among the templates. One among `own_programs` is left out, and
        told by `program_faults`, so that a slip in one file does not keep the others from their clients.
        """
        directory = templates or templates_directory()
        services = load_services(directory / "safety" / "services.yaml")
        programs, faults = load_programs(directory / "programs", own_programs)
        texts, spoken = FixedTexts.load(directory / "sms"), load_spoken(directory / "sms" / WORDS)
        return cls(directory, texts, _jinja(directory), spoken, services, programs, faults)

    def program(self, key: str, language: Language | str = Language.EN) -> Program:
        """The program as its file says today. Raises UnknownProgram, or ProgramError if its file is broken."""
        found = self._programs.get((key, Language(language)))
        if found:
            return found
        own_faults = [fault for fault in self._faults if Path(fault.file).name.split(".")[0] == key]
        if own_faults:
            raise ProgramError(own_faults)
        names = ", ".join(f"{program.key} ({program.language})" for program in self.programs())
        raise UnknownProgram(f"there is no program '{key}' in '{language}'; there are: {names}")

    def programs(self) -> tuple[Program, ...]:
        """Every whole program, in order of key and language."""
        return tuple(self._programs[name] for name in sorted(self._programs))

    def programs_by_key(self) -> Mapping[str, Program]:
        """Each program once, as staff name it: in English where it has been written in English."""
        return {program.key: program for program in reversed(self.programs())}

    def program_faults(self) -> tuple[Problem, ...]:
        """What is wrong with a practice's own programs; empty when all is well."""
        return self._faults

    def sms(self, name: str, language: Language | str = Language.EN, /, wording: int = 0, **facts: object) -> str:
        """A fixed text, filled in; names and goals are shortened to what a text has room for.

        wording: which of its wordings, counted around, where it has several. In English where the language has no
        such text. Raises UnknownText, and MissingFact for a placeholder that was not given.
        """
        return self.texts.render(name, Language(language), wording, facts)

    def facts_of(self, name: str, language: Language | str = Language.EN, wording: int = 0) -> frozenset[str]:
        """What a wording of a fixed text must be given. Raises UnknownText."""
        return self.texts.facts_of(name, Language(language), wording)

    def wordings(self, name: str, language: Language | str = Language.EN) -> tuple[str, ...]:
        """The wordings of a fixed text as written, one or more. Raises UnknownText."""
        return self.texts.wordings(name, Language(language))

    def spoken(self, language: Language) -> Spoken:
        """How dates, times and spans are said in a language; in English where it has no words for them."""
        return self._spoken.get(language) or self._spoken[Language.EN]

    def services(self, country: str) -> Services:
        """Where help is in a country (ISO 3166 alpha-2); a row for everywhere else where the table has none."""
        return self._services.get(country) or self._services[ELSEWHERE]

    def countries(self) -> Mapping[str, Services]:
        """Every row of the table of services, by country."""
        return self._services

    def page(self, template: str, **context: Any) -> str:
        """A page or mail by its path under the templates. Raises jinja2.UndefinedError for a missing name."""
        return self.jinja.get_template(template).render(context)


def _jinja(directory: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(directory),
        autoescape=select_autoescape(("html", "mjml", "xml", "svg"), default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
