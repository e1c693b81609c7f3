"""``setup.toml``: what an administrator answered at the screen itself, beside the settings that came by hand.

The screen alone writes it; screen and agent read it. A flag and the settings file go before it. The standard library
only, for the screen's start waits for it. What is wrong in it is told, and costs nobody the rest: a centre that can't
be read any more is the one that was shown last. Where there is such a file at all, nobody but an administrator sets the
screen up again, unless it says that the first start is not done.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from typing import Any

from kiosk import config
from kiosk.domain.errors import Problem
from kiosk.domain.languages import LANGUAGES, Language
from kiosk.files import disk_fault, replacing
from kiosk.paths import DataFolder

HIGHEST_FLOOR = 2_500
"""Millimetres: the picture's lower edge hangs above nobody's head."""

LOUDEST = 100
"""Per cent."""

_LARGEST = 100_000  # bytes


@dataclass(frozen=True, slots=True)
class Setup:
    """``None`` means "not said". ``width_mm`` is the width of the picture, ``floor_mm`` the height of its lower edge
    above the floor, both in millimetres; ``language`` the one in which the screen begins; ``volume`` per cent, 0 to
    100; ``done`` is false only while the first start is under way.
    """

    centre: str | None = None
    width_mm: int | None = None
    floor_mm: int | None = None
    language: Language | None = None
    volume: int | None = None
    done: bool = True


def read(data: DataFolder) -> tuple[Setup, tuple[Problem, ...]]:
    """What was set, as far as it is right, and all that is wrong. A missing file says nothing, and is right."""
    file = data.setup
    try:
        if file.stat().st_size > _LARGEST:
            raise ValueError("it is too large")
        text = file.read_text(encoding="utf-8")
        import tomllib  # where there is a file

        said = tomllib.loads(text)
    except FileNotFoundError:
        return Setup(), ()
    except OSError as error:
        return _with_centre(data, Setup()), (Problem(str(file), 0, f"can't be read: {error.strerror}"),)
    except ValueError as error:  # of TOML and of UTF-8 alike
        return _with_centre(data, Setup()), (Problem(str(file), 0, f"this is not TOML: {error}"),)
    wrong = {key: mistake for key, value in said.items() if (mistake := _mistake(key, value))}
    right = Setup(**{key: value for key, value in said.items() if key not in wrong})
    problems = [Problem(str(file), 0, f"{key} = {said[key]!r}: {why}") for key, why in wrong.items()]
    if not said:
        problems.append(Problem(str(file), 0, "it is empty"))
    return _with_centre(data, right), tuple(problems)


def is_lost(data: DataFolder, setup: Setup) -> bool:
    """Whether this screen was set up, and nothing here says any more where it stands."""
    return setup.done and not setup.centre and os.path.lexists(data.setup)


def _with_centre(data: DataFolder, setup: Setup) -> Setup:
    """With the centre that was shown last, where a screen that was set up names none."""
    return replace(setup, centre=_shown_last(data)) if setup.done and setup.centre is None else setup


def _shown_last(data: DataFolder) -> str | None:
    try:
        centre = json.loads(data.first.read_bytes())["centre"]["id"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return None if config.mistake("centre", centre) else centre


def centre_of(data: DataFolder) -> str:
    """The centre that was chosen at the screen; empty while none is. Its mistakes are for the screen to tell."""
    return read(data)[0].centre or ""


def write(data: DataFolder, setup: Setup) -> None:
    """Keep it, whole or not at all; a file that was spoilt stays beside it. Raises DiskFullError or StoreError."""
    said = {field.name: value for field in fields(setup) if (value := getattr(setup, field.name)) is not None}
    lines = [f"{key} = {json.dumps(value)}" for key, value in said.items()]
    text = "\n".join(["# Written by the touchscreen when it is set up. kiosk.toml goes before it.", *lines, ""])
    if read(data)[1]:
        with suppress(OSError):  # nobody can read it
            data.setup.with_name(f"{data.setup.name}.spoilt").write_bytes(data.setup.read_bytes())
    try:
        with replacing(data.setup) as file:
            file.write(text.encode())
    except OSError as error:
        raise disk_fault(error, "what was set at the screen") from error


def known(setup: Setup, centre: str | None, width_mm: int | None) -> Setup:
    """The same with what a flag or the settings file says before it."""
    return replace(
        setup,
        centre=setup.centre if centre is None else centre,
        width_mm=setup.width_mm if width_mm is None else width_mm,
    )


def _mistake(key: str, value: object) -> str:
    """What is wrong with one answer, in a sentence; empty when nothing is."""
    if key in ("centre", "width_mm"):
        return config.mistake(key, value)
    if key not in _ALLOWED:
        return f"there is no such answer; there are {', '.join(sorted(field.name for field in fields(Setup)))}"
    is_right, allowed = _ALLOWED[key]
    return "" if is_right(value) else allowed


def _whole(most: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and 0 <= value <= most


_ALLOWED: dict[str, tuple[Callable[[Any], bool], str]] = {
    "floor_mm": (_whole(HIGHEST_FLOOR), f"whole millimetres from 0 to {HIGHEST_FLOOR} are needed"),
    "language": (lambda value: value in LANGUAGES, f"one of {', '.join(LANGUAGES)} is needed"),
    "volume": (_whole(LOUDEST), f"a whole number from 0 to {LOUDEST} is needed"),
    "done": (lambda value: isinstance(value, bool), "true or false is needed"),
}
