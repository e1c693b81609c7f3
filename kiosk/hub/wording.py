"""What pydantic found wrong, in words that an author understands."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.domain.documents import KINDS
from kiosk.domain.errors import Problem
from kiosk.hub.authored import Authored, Loc

_PLAIN = {
    "string_type": "must be text; put it in quotes",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "tuple_type": "must be a list: a line with a dash for each entry",
    "model_type": "must have names below it, such as fi:, sv: and en:",
    "model_attributes_type": "must have names below it",
    "dict_type": "must have names below it",
    "timezone_aware": "needs its time zone, such as 2026-11-24T10:00:00+02:00",
    "finite_number": "must be a number",
}
_BEGINNINGS = {
    "time": "must be a time such as 10:00",
    "datetime": "must be an instant such as 2026-11-24T10:00:00+02:00",
    "date_": "must be a day such as 2026-11-24",
}
_PATTERNS = {
    "^[a-z0-9]": "may have small letters a to z, digits and hyphens only, at most 64 of them",
    "^[A-Za-z0-9]": "must be the name of a file beside item.yaml, without folder, space or special letters",
    "^[0-9a-f]": "must be a SHA-256 in hex",
}


def problems_in(error: ValidationError, name: str, authored: Authored, fields: Iterable[str]) -> list[Problem]:
    """A problem for each thing that pydantic found, on the nearest line. ``fields`` are names to guess from."""
    found = error.errors(include_url=False)
    # A list of which an entry is wrong is also called too short; that would only lead the author astray.
    shown = [one for one in found if one["type"] != "too_short" or not _has_inner(one, found)]
    return [_problem(one, name, authored, sorted(set(fields))) for one in shown]


def _has_inner(outer: ErrorDetails, found: list[ErrorDetails]) -> bool:
    depth = len(outer["loc"])
    return any(one["loc"][:depth] == outer["loc"] and len(one["loc"]) > depth for one in found)


def _problem(found: ErrorDetails, name: str, authored: Authored, fields: list[str]) -> Problem:
    loc: Loc = tuple(found["loc"])
    if loc and loc[-1] == "id" and "id" not in authored.value and len(loc) <= 2:
        return Problem(name, 0, f"the folder's name {found['input']!r} {_PATTERNS['^[a-z0-9]']}")
    return Problem(name, authored.line_of(loc), _reason(found, loc, fields))


def _reason(found: ErrorDetails, loc: Loc, fields: list[str]) -> str:
    kind, context = found["type"], found.get("ctx", {})
    field = _field(loc)
    if kind == "missing":
        return f"{field!r} is missing here"
    if kind == "extra_forbidden":
        close = difflib.get_close_matches(field, fields, n=1)
        return f"there is no field {field!r} here" + (f"; did you mean {close[0]!r}?" if close else "")
    if kind == "value_error":
        return str(context.get("error", found["msg"]))
    if kind == "union_tag_not_found":
        return f"{str(context['discriminator']).strip(chr(39))!r} is missing here; it says what this is"
    if kind == "union_tag_invalid":
        choices = KINDS if "topic" in str(context["expected_tags"]) else context["expected_tags"]
        return f"{context['tag']!r} is not one of {_listed(choices)}"
    return f"{field!r} {_requirement(kind, context, found)}"


def _requirement(kind: str, context: dict[str, Any], found: ErrorDetails) -> str:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind == "too_short":
        return f"needs more entries: at least {context['min_length']}"
    if kind == "literal_error":
        return f"must be {context['expected']}, not {_shortly(found['input'])}"
    if kind == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        return next((words for sign, words in _PATTERNS.items() if pattern.startswith(sign)), "is not well formed")
    for beginning, words in _BEGINNINGS.items():
        if kind.startswith(beginning):
            return words
    return found["msg"].replace("Input should", "must", 1)


def _field(loc: Loc) -> str:
    names = [part for part in loc if isinstance(part, str)]
    if not names:
        return "the file"
    return names[-1] if not isinstance(loc[-1], int) else f"{names[-1]} {loc[-1] + 1}"


def _listed(choices: object) -> str:
    return ", ".join(choices) if isinstance(choices, tuple) else str(choices).replace("'", "")


def _shortly(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
