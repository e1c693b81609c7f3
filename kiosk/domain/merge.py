"""Laying two changes of one thing together: what only one side changed is taken, what both changed is a clash.

It works on JSON. An object is merged key by key and a list of unchanged length element by element, so that words in one
language never stand in the way of another; a list of things with a name each, such as stations, name by name, and the
hours of the week day by day, unless that leaves no day open which each side by itself did. A list of ids is an order
that somebody gave as a whole. What is missing is None.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.hours import day_by_day, together

Path = tuple[str | int, ...]
"""Where something stands: keys of objects, and indices of lists or the names of what is in them, such as ``mon``."""

_MEDIUM = ("file", "blob", "renditions")
"""A picture or film with another file is another thing: it is not mixed of two."""

_NAMES = ("id", "on")
"""What names a thing in a list of such things: its id, or the day on which it holds."""

_HOURS = ("on", "days")
"""Whoever changes the hours of a day has both of them before their eyes: they are not mixed of two."""


_Named = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Clash:
    """Both sides changed what stood at ``path``, the ``base``, each to something else."""

    path: Path
    ours: Any
    theirs: Any
    base: Any


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
    named = [_by_name(side) for side in sides]
    if all(each is not None for each in named) and any(named):
        first, second, third = (each or {} for each in named)
        merged = _merge_named(first, second, third, path)
        is_never_open = merged.value is None and ours and theirs and _is_weekly(ours[0])
        return Merged(ours, (Clash(path, ours, theirs, base),)) if is_never_open else merged
    if all(_is_plain_list(side) for side in sides) and len(base) == len(ours) == len(theirs):
        parts = [merge(*each, (*path, index)) for index, each in enumerate(zip(*sides, strict=True))]
        return Merged([part.value for part in parts], tuple(clash for part in parts for clash in part.clashes))
    return Merged(ours, (Clash(path, ours, theirs, base),))


def at(value: Any, path: Path) -> Any:  # noqa: ANN401
    """What stands at ``path``; None where there is nothing."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        elif isinstance(step, str) and (named := _by_name(value)):
            value = named.get(step)
        else:
            return None
    return value


def put_at(value: Any, path: Path, new: Any) -> Any:  # noqa: ANN401
    """A copy of ``value`` with ``new`` at ``path``; None takes away. A path that leads nowhere changes nothing, but
    missing objects are made, and what has a name is put at the end of a list that has it not.
    """
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(step, str) and (isinstance(value, list) or (value is None and not rest and _name(new) == step)):
        return _put_named(value or [], step, rest, new)
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


def _merge_named(base: _Named, ours: _Named, theirs: _Named, path: Path) -> Merged:
    """In the order of whoever changed it, ours first."""
    first, then = (theirs, ours) if list(ours) == list(base) else (ours, theirs)
    value: list[Any] = []
    clashes: list[Clash] = []
    for name in dict.fromkeys((*first, *then, *base)):
        part = merge(base.get(name), ours.get(name), theirs.get(name), (*path, name))
        clashes += part.clashes
        if part.value is not None:
            value.append(part.value)
    return Merged(_as_list(value), tuple(clashes))


def _put_named(value: list[Any], name: str, rest: Path, new: Any) -> Any:  # noqa: ANN401
    named = _by_name(value)
    if named is None or (name not in named and (rest or _name(new) != name)):
        return value
    named[name] = put_at(named.get(name), rest, new)
    return _as_list(part for part in named.values() if part is not None)


def _by_name(value: Any) -> _Named | None:  # noqa: ANN401
    """A list of things that have a name each, by name; nothing is such a list too. None for anything else."""
    if value is None:
        return {}
    if not isinstance(value, list):
        return None
    parts = [single for part in value for single in (day_by_day(part) if _is_weekly(part) else (part,))]
    named = {_name(part): part for part in parts}
    return named if len(named) == len(parts) and "" not in named else None


def _as_list(named: Iterable[Any]) -> list[Any] | None:
    """What has a name each as a list again, or nothing."""
    parts = list(named)
    return (together(parts) if all(map(_is_weekly, parts)) else parts) or None


def _name(part: Any) -> str:  # noqa: ANN401
    if _is_weekly(part):
        return str(part["days"][0])
    names = [part[key] for key in _NAMES if isinstance(part.get(key), str)] if isinstance(part, Mapping) else []
    return names[0] if names else ""


def _is_weekly(part: Any) -> bool:  # noqa: ANN401
    return isinstance(part, Mapping) and isinstance(part.get("days"), list) and bool(part["days"])


def _is_plain_list(value: Any) -> bool:  # noqa: ANN401
    return isinstance(value, list) and not any(isinstance(part, str) or _is_weekly(part) for part in value)


def _is_one_thing(*sides: Any) -> bool:  # noqa: ANN401
    if any(name in (side or {}) for name in _HOURS for side in sides):
        return False
    first = sides[-1]
    return all((side or {}).get(name) == first.get(name) for side in sides for name in _MEDIUM)
