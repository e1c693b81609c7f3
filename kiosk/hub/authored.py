"""Reading YAML that a person wrote: plain values, and the line of each, so that every fault can be named where it is.

Only the plain part of YAML is taken: no anchors, aliases, merge keys or tags of one's own. They would hide where a
value comes from, and let a small file grow without bound. Dates stay text for pydantic to read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from kiosk.domain.errors import Problem

Loc = tuple[str | int, ...]

_LARGEST = 1_000_000  # bytes
_TAG = "tag:yaml.org,2002:"
_WORDS = {"true": True, "false": False}


@dataclass(frozen=True)
class Authored:
    """A file's values, and the line of every key and list entry, counted from 1."""

    value: dict[str, Any]
    lines: dict[Loc, int]

    def line_of(self, loc: Loc) -> int:
        """The line of the value at ``loc``, or of the nearest value around it that the file has."""
        found: Loc = ()
        for part in loc:
            if (*found, part) in self.lines:  # other parts are pydantic's names for a choice, not keys
                found = (*found, part)
        return self.lines.get(found, 1)


class _FaultError(Exception):
    def __init__(self, line: int, reason: str) -> None:
        self.line = line
        self.reason = reason
        super().__init__(reason)


def read_yaml(path: Path, name: str, problems: list[Problem]) -> Authored | None:
    """The values of a file, or None and one more problem."""
    try:
        text = _text(path)
        node = _compose(text)
        if node is None:
            raise _FaultError(0, "the file is empty")
        if not isinstance(node, MappingNode):
            raise _FaultError(1, "the file must begin with a name and a colon, such as kind: topic")
        lines: dict[Loc, int] = {}
        return Authored(_mapping(node, (), lines), lines)
    except _FaultError as fault:
        problems.append(Problem(name, fault.line, fault.reason))
    except RecursionError:
        problems.append(Problem(name, 0, "lists or brackets are nested too deep"))
    except OSError as error:
        problems.append(Problem(name, 0, f"the file can't be read: {error.strerror}"))
    return None


def _text(path: Path) -> str:
    if (size := path.stat().st_size) > _LARGEST:
        raise _FaultError(0, f"the file is too large ({size} bytes; {_LARGEST} are allowed)")
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _FaultError(line, "this is not UTF-8 text; save the file with the encoding UTF-8") from error


def _compose(text: str) -> Node | None:
    try:
        node: Node | None = YAML(typ="rt").compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = str(error.problem or error.context or "this can't be understood")
        raise _FaultError(mark.line + 1 if mark else 0, _syntax(reason)) from error
    except ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise _FaultError(line, f"the character number {error.character} is not allowed here") from error
    except (YAMLError, ValueError) as error:
        raise _FaultError(0, _syntax(str(error))) from error
    return node


def _syntax(reason: str) -> str:
    hints = {
        "mapping values are not allowed": "a colon in a text? Put the text in quotes, and check how far lines stand in",
        "could not find expected ':'": "a colon is missing after a name",
        "found character '\\t'": "use spaces, not tabs, at the beginning of a line",
        "found another document": "the line --- may stand only at the top",
        "expected a single document": "the line --- may stand only at the top",
        "expected <block end>": "check how far this line stands in, compared with those above",
        "cannot start any token": "put a text that begins with this sign in quotes",
    }
    hint = next((words for sign, words in hints.items() if sign in reason), "")
    return f"the YAML can't be read: {reason}" + (f" ({hint})" if hint else "")


def _value(node: Node, loc: Loc, lines: dict[Loc, int]) -> Any:  # noqa: ANN401
    if getattr(node, "anchor", None) is not None:
        raise _FaultError(_line(node), "anchors and aliases (& and *) are not taken; write the value out")
    if isinstance(node, MappingNode):
        return _mapping(node, loc, lines)
    if isinstance(node, SequenceNode):
        _check_tag(node, "seq")
        for index, entry in enumerate(node.value):
            lines[(*loc, index)] = _line(entry)
        return [_value(entry, (*loc, index), lines) for index, entry in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: MappingNode, loc: Loc, lines: dict[Loc, int]) -> dict[str, Any]:
    _check_tag(node, "map")
    values: dict[str, Any] = {}
    for key, value in node.value:
        name = key.value if isinstance(key, ScalarNode) else None
        if not isinstance(name, str) or str(key.tag) == f"{_TAG}merge":
            raise _FaultError(_line(key), "a plain name is expected before the colon")
        if name in values:
            raise _FaultError(_line(key), f"{name!r} stands here twice; the first is on line {lines[(*loc, name)]}")
        lines[(*loc, name)] = _line(key)
        values[name] = _value(value, (*loc, name), lines)
    return values


def _scalar(node: Node) -> Any:  # noqa: ANN401
    tag = str(node.tag).removeprefix(_TAG)
    text = str(node.value)
    if tag == "null":
        return None
    if tag == "bool":
        return _WORDS.get(text.lower(), text)
    if tag in ("int", "float"):
        return _number(text, tag)
    if tag not in ("str", "timestamp"):
        raise _FaultError(_line(node), f"tags such as {node.tag} are not taken")
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise _FaultError(_line(node), "this text holds half a character, which no file can keep")
    return text


def _number(text: str, tag: str) -> int | float | str:
    try:
        return int(text) if tag == "int" else float(text)
    except ValueError:
        return text  # such as 0x1F: nothing here is written in that way


def _check_tag(node: Node, expected: str) -> None:
    if str(node.tag) != f"{_TAG}{expected}":
        raise _FaultError(_line(node), f"tags such as {node.tag} are not taken")


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1
