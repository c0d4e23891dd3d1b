"""YAML as plain data that knows its lines, and with less magic: words stay words, times stay as written."""

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from service.domain.program import Problem, ProgramError
from service.domain.program.sheet import Place

_INT: Final = "tag:yaml.org,2002:int"
_NULL: Final = "tag:yaml.org,2002:null"


class _PlainLoader(yaml.CSafeLoader):
    """YAML 1.1 reads 19:30 as 1170 and no as false. Here only whole numbers and nothing at all are special.

    libyaml's loader, which takes a tenth of the time: each process and each command reads all programs first.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (PyYAML's own declaration)


_PlainLoader.add_implicit_resolver(_INT, re.compile(r"-?(0|[1-9][0-9]*)$"), list("-0123456789"))
_PlainLoader.add_implicit_resolver(_NULL, re.compile(r"(~|null|)$"), ["~", "n", ""])


def load_marked(text: str, file: str) -> tuple[object, dict[Place, int]]:
    """Return the data (strings, whole numbers, lists, dicts, None) and the line, from 1, of each value in it.

    Raises ProgramError, naming file and line, for what is no YAML and for a name that is given twice.
    """
    try:
        _refuse_aliases(text)
        node = yaml.compose(text, Loader=_PlainLoader)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        hint = "a text with a colon or a quotation mark in it needs quotes around the whole, or >- before it"
        problem = Problem(file, mark.line + 1 if mark else 0, f"this can't be read: {fault.problem} ({hint})")
        raise ProgramError([problem]) from None
    except yaml.YAMLError:
        raise ProgramError([Problem(file, 0, "this can't be read: save it as plain text in UTF-8")]) from None
    lines: dict[Place, int] = {}
    problems: list[Problem] = []
    data = _plain(node, (), lines, problems, file)
    if problems:
        raise ProgramError(problems)
    return data, lines


def _refuse_aliases(text: str) -> None:
    """A reference to another place of the file is nothing a coach should have to follow, and it can be a bomb."""
    for event in yaml.parse(text, Loader=_PlainLoader):
        if isinstance(event, yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="write the words out instead of *", problem_mark=event.start_mark)  # type: ignore[arg-type]  # libyaml's Mark


def _plain(node: yaml.Node | None, place: Place, lines: dict[Place, int], problems: list[Problem], file: str) -> object:
    if node is None:
        return None
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        found: dict[object, object] = {}
        for key, key_node, value_node in _pairs(node):
            if key in found:
                message = f"'{key}' is given twice; remove one of the two"
                problems.append(Problem(file, key_node.start_mark.line + 1, message))
            lines.setdefault((*place, key), key_node.start_mark.line + 1)
            found[key] = _plain(value_node, (*place, key), lines, problems, file)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*place, at), lines, problems, file) for at, item in enumerate(node.value)]
    return _scalar(node)


def _pairs(node: yaml.MappingNode) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
    for key_node, value_node in node.value:
        yield str(key_node.value), key_node, value_node


def _scalar(node: yaml.Node) -> object:
    if node.tag == _INT:
        return int(node.value)
    return None if node.tag == _NULL else str(node.value)
