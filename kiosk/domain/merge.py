"""Laying two changes of one thing together: what only one side changed is taken, what both changed is a clash.

It works on JSON. An object is merged key by key and a list of unchanged length element by element, so that words in one
language never stand in the way of another. What is missing is None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Path = tuple[str | int, ...]
"""Where something stands: keys of objects and indices of lists."""

_MEDIUM = ("file", "blob", "renditions")
"""A picture or film with another file is another thing: it is not mixed of two."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Both sides changed what stands at ``path``, each to something else."""

    path: Path
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """``value`` holds what both sides changed, and ours where they clash."""

    value: Any
    clashes: tuple[Clash, ...] = ()


def merge(base: Any, ours: Any, theirs: Any, path: Path = ()) -> Merged:  # noqa: ANN401
    """What becomes of ``base`` when one side makes ``ours`` of it and the other ``theirs``."""
    if ours == theirs or theirs == base:
        return Merged(ours)
    if ours == base:
        return Merged(theirs)
    sides = base, ours, theirs
    if all(isinstance(side, Mapping) for side in ((base or {}), ours, theirs)) and _is_one_thing(*sides):
        return _merge_objects(base or {}, ours, theirs, path)
    if all(isinstance(side, list) for side in sides) and len(base) == len(ours) == len(theirs):
        parts = [merge(*each, (*path, index)) for index, each in enumerate(zip(*sides, strict=True))]
        return Merged([part.value for part in parts], tuple(clash for part in parts for clash in part.clashes))
    return Merged(ours, (Clash(path, ours, theirs),))


def at(value: Any, path: Path) -> Any:  # noqa: ANN401
    """What stands at ``path``; None where there is nothing."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def put_at(value: Any, path: Path, new: Any) -> Any:  # noqa: ANN401
    """A copy of ``value`` with ``new`` at ``path``; None takes away. A path that leads nowhere changes nothing, but
    missing objects are made.
    """
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        if not isinstance(value, list) or not 0 <= step < len(value):
            return value
        return [put_at(part, rest, new) if index == step else part for index, part in enumerate(value)]
    if value is not None and not isinstance(value, Mapping):
        return value
    made = {**(value or {}), step: put_at((value or {}).get(step), rest, new)}
    return {key: part for key, part in made.items() if part is not None} or None


def _merge_objects(base: Mapping[str, Any], ours: Mapping[str, Any], theirs: Mapping[str, Any], path: Path) -> Merged:
    value: dict[str, Any] = {}
    clashes: list[Clash] = []
    for key in sorted({*base, *ours, *theirs}):
        part = merge(base.get(key), ours.get(key), theirs.get(key), (*path, key))
        clashes += part.clashes
        if part.value is not None:
            value[key] = part.value
    return Merged(value, tuple(clashes))


def _is_one_thing(*sides: Any) -> bool:  # noqa: ANN401
    first = sides[-1]
    return all((side or {}).get(name) == first.get(name) for side in sides for name in _MEDIUM)
