"""What the tests about the code look for. Each gives the faults it found, as `place: what`; none is what we want."""

import ast
import re
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import yaml
from jinja2 import Environment, TemplateSyntaxError

LONGEST_FUNCTION = 40
LONGEST_FILE = 300

NOT_OUR_WORDS = frozenset(
    {"user", "subscriber", "contact", "participant", "notification", "campaign", "session", "flow", "task"}
)
NAMED_ELSEWHERE = frozenset({"support_contact"})
"""The names of settings are the product owner's."""

ROOT = Path(__file__).resolve().parents[2]
_OUTSIDE_THE_CLONE = re.compile(r"(?:^|[\s\"'`(=:,])/(?:work|tmp|root|home|Users)/[\w.]", re.MULTILINE)
_INDEX_HOSTS = re.compile(
    "|".join((r"pypi\.(?:org|python\.org)", "python" + "hosted", r"/simp" + r"le/?\b", "dev" + "pi"))
)
_JOB = re.compile(r"workers(?:\.\w+)+")


def tracked_files() -> list[Path]:
    """Every file of the project, and the new ones that are about to be."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in sorted(filter(None, listed.split("\0"))) if (ROOT / name).is_file()]


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def too_long(place: str, source: str) -> Iterator[str]:
    """A function is what one reads at once, a file what one keeps in mind."""
    if (lines := len(source.splitlines())) > LONGEST_FILE:
        yield f"{place}: {lines} lines, {LONGEST_FILE} at most"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{place}:{node.lineno}: {node.name} has {lines} lines, {LONGEST_FUNCTION} at most"


def public_functions(source: str) -> list[str]:
    nodes = ast.parse(source).body
    functions = [node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [name for name in functions if not name.startswith("_")]


def other_peoples_words(place: str, source: str) -> Iterator[str]:
    """Names that we define with a word that the vocabulary leaves to others. What we import keeps its own name."""
    names = {(Path(place).stem, 0), *_defined(ast.parse(source))}
    for name, line in sorted(names, key=lambda found: (found[1], found[0])):
        if name in NAMED_ELSEWHERE:
            continue
        words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}
        singular = words | {word.removesuffix("s") for word in words}
        if singular & NOT_OUR_WORDS or name.strip("_").lower() == "status":
            yield f"{place}:{line}: {name}"


def _defined(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Functions, classes, arguments, attributes, and what stands at the top of a module or of a class."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr, node.lineno
        if isinstance(node, ast.Module | ast.ClassDef):
            yield from _assigned(node)


def _assigned(node: ast.Module | ast.ClassDef) -> Iterator[tuple[str, int]]:
    for statement in node.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        for target in targets:
            if isinstance(target, ast.Name):
                yield target.id, target.lineno


def addresses_of_one_machine(place: str, text: str) -> Iterator[str]:
    """A host of a package index, or a path that exists on one machine only."""
    for pattern in (_INDEX_HOSTS, _OUTSIDE_THE_CLONE):
        for match in pattern.finditer(text):
            yield f"{place}:{text.count(chr(10), 0, match.start()) + 1}: {match[0].strip()}"


def jobs_that_are_not_there(place: str, source: str) -> Iterator[str]:
    """Doors start each other by name, so that a name with a slip would be found out at night."""
    for node in ast.walk(ast.parse(source)):
        words = node.value if isinstance(node, ast.Constant) else None
        if isinstance(words, str) and _JOB.fullmatch(words) and not _resolves(words):
            yield f"{place}:{getattr(node, 'lineno', 0)}: {words}"


def _resolves(dotted: str) -> bool:
    module, _, name = dotted.rpartition(".")
    try:
        return hasattr(import_module(module), name) or bool(import_module(dotted))
    except ImportError:
        return False


def unreadable(place: str, text: str) -> Iterator[str]:
    """A template or a list of texts that would fail only when somebody waits for it."""
    try:
        if place.endswith((".yaml", ".yml")):
            yaml.safe_load(text)
        elif place.endswith((".html", ".txt", ".mjml", ".svg")):
            Environment(autoescape=True).parse(text)
    except yaml.YAMLError:
        yield f"{place}: not YAML"
    except TemplateSyntaxError:
        yield f"{place}: not a template"
