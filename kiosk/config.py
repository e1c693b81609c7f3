"""What is set for this machine: a small TOML file, and flags that come before it.

The standard library only, for the screen's start waits for it. It knows names and allowed values, and nothing of what
the roles do with them.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from kiosk.domain.errors import ConfigurationError, Problem
from kiosk.domain.rate import rates

SYSTEM_FILE = Path("/etc/ntc-kiosk/kiosk.toml")
"""Read when it is there and no other file is named."""

SHORTEST_INTERVAL, LONGEST_INTERVAL = 10, 86_400  # seconds
NARROWEST_SCREEN, WIDEST_SCREEN = 100, 3_000  # millimetres; a telephone, and a wall
PAPERS = (58, 80)
"""Millimetres: the widths of the paper that receipt printers take."""
SHORTEST_SIDE, LONGEST_SIDE = 200, 16_000  # pixels of a window


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one machine. ``None`` means "not said": the role's own default holds.

    ``source`` is where editions come from (an address or a folder), ``desk`` the address of the hub's desk API,
    ``root`` the first trusted ``root.json``, ``interval`` the seconds between two checks, ``rate`` the most bytes to
    read in a second, by the time of day where it has windows, ``width_mm`` the width of the screen's picture in
    millimetres, ``window`` a size in pixels such as ``1080x1920``, ``media_folder`` a folder from which the staff may
    take pictures and films, ``printer`` the device of a receipt printer and ``paper_mm`` the width of its paper.
    """

    centre: str | None = None
    data: str | None = None
    source: str | None = None
    root: str | None = None
    desk: str | None = None
    interval: int | None = None
    rate: int | str | tuple[str, ...] | None = None
    width_mm: int | None = None
    kiosk_mode: bool | None = None
    dark_outside_hours: bool | None = None
    window: str | None = None
    media_folder: str | None = None
    printer: str | None = None
    paper_mm: int | None = None

    def flags(self, keys: Iterable[str]) -> list[str]:
        """The settings named by ``keys`` as they would be typed: ``--data /var/lib/ntc-kiosk --kiosk-mode``."""
        typed: list[str] = []
        for key in keys:
            value = getattr(self, key)
            flag = "--" + key.replace("_", "-")
            if value is True:
                typed.append(flag)
            elif value is False and key in _TRUE_UNLESS_DENIED:
                typed.append("--no-" + flag.removeprefix("--"))
            elif isinstance(value, tuple):
                typed += [flag, ", ".join(value)]
            elif value is not None and value is not False:
                typed += [flag, str(value)]
        return typed


def read(file: Path | None = None, *, keys: Iterable[str] | None = None) -> Settings:
    """Read ``file``, or the system's file where none is named and there is one.

    Only the mistakes in ``keys`` count, which are those that a role takes: the others cost nobody their screen.
    ``mistakes`` tells them all. Without ``keys`` all count.

    Raises ConfigurationError that names the file, the key and what is allowed there; also for a file that can't be
    read as a whole, for nobody knows what it would have said.
    """
    said, wrong = _read(file)
    for key, problem in wrong.items():
        if keys is None or key in keys:
            raise ConfigurationError(str(problem))
    return said


def right(file: Path | None = None) -> Settings:
    """What of ``file`` is right, however much is wrong; see ``mistakes``."""
    try:
        return _read(file)[0]
    except ConfigurationError:
        return Settings()


def mistakes(file: Path | None = None) -> tuple[Problem, ...]:
    """All that is wrong in ``file``, or in the system's where none is named and there is one; with the lines."""
    try:
        return tuple(_read(file)[1].values())
    except ConfigurationError as error:
        return (Problem(str(file or SYSTEM_FILE), 0, str(error).removeprefix(f"{file or SYSTEM_FILE}: ")),)


def settings(said: Mapping[str, Any], file: str) -> Settings:
    """Check what ``file`` says. Raises ConfigurationError."""
    checked, wrong = _sorted(said, file, "")
    for problem in wrong.values():
        raise ConfigurationError(str(problem))
    return checked


def _read(file: Path | None) -> tuple[Settings, dict[str, Problem]]:
    """What is right in a file, and what is wrong with the rest. Raises ConfigurationError where it can't be read."""
    if file is None:
        if not SYSTEM_FILE.is_file():
            return Settings(), {}
        file = SYSTEM_FILE
    import tomllib  # where there is a file; the screen's start waits for it

    try:
        text = file.read_bytes().decode("utf-8-sig")
        return _sorted(tomllib.loads(text), str(file), text)
    except ValueError as error:  # of TOML and of UTF-8 alike
        raise ConfigurationError(f"{file}: this is not TOML: {error}") from error
    except OSError as error:
        raise ConfigurationError(f"{file}: can't be read: {error.strerror}") from error


def _sorted(said: Mapping[str, Any], file: str, text: str) -> tuple[Settings, dict[str, Problem]]:
    known = {field.name for field in fields(Settings)}
    good: dict[str, Any] = {}
    wrong: dict[str, Problem] = {}
    for key, value in said.items():
        if wrong_with := mistake(key, value) if key in known else _unknown(key, known):
            line = re.search(rf"^[ \t]*[\[\"']*{re.escape(key)}\b", text, re.MULTILINE)
            at = text.count("\n", 0, line.start()) + 1 if line else 0
            wrong[key] = Problem(
                file, at, f"{key} = {value!r}: {wrong_with}" if key in known else f"{key}: {wrong_with}"
            )
        else:
            good[key] = tuple(value) if isinstance(value, list) else value
    return Settings(**good), wrong


def _unknown(key: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # not for a file without mistakes, which a screen's start waits for

    near = get_close_matches(key, known, 1)
    meant = f"; is {near[0]} meant?" if near else f"; there are {', '.join(sorted(known))}"
    return f"there is no such setting{meant}"


def typed(key: str) -> Callable[[str], Any]:
    """What argparse reads a flag with: the bounds, and the sentence, of the setting ``key`` in the file."""

    def read_flag(words: str) -> Any:  # noqa: ANN401  # text or number, as the setting is
        value = int(words) if key in _NUMBERS and re.fullmatch("[0-9]{1,12}", words) else words
        if wrong := mistake(key, value):
            raise argparse.ArgumentTypeError(f"{words!r}: {wrong}")
        return value

    return read_flag


def add_printer(parser: argparse.ArgumentParser) -> None:
    """Add the two flags of a receipt printer."""
    parser.add_argument(
        "--printer", type=typed("printer"), metavar="DEVICE", help="a receipt printer for slips, such as /dev/usb/lp0"
    )
    papers = " or ".join(map(str, PAPERS))
    parser.add_argument("--paper-mm", type=typed("paper_mm"), metavar="MM", help=f"the width of its paper, {papers}")


def is_size(value: object) -> bool:
    """Whether this is a size in pixels that a window can have, such as ``1080x1920``."""
    sides = re.fullmatch("([0-9]{3,5})[xX]([0-9]{3,5})", value) if isinstance(value, str) else None
    return sides is not None and all(SHORTEST_SIDE <= int(side) <= LONGEST_SIDE for side in sides.groups())


def mistake(key: str, value: object) -> str:
    """What is wrong with a setting, in a sentence; empty when nothing is."""
    if key == "rate":
        return _mistake_of_rate(value)
    is_right, allowed = _ALLOWED[key]
    return "" if is_right(value) else allowed


def _mistake_of_rate(value: object) -> str:
    words = isinstance(value, list) and value != [] and all(isinstance(part, str) for part in value)
    if not words and (isinstance(value, bool) or not isinstance(value, int | str)):
        return (
            'bytes a second are needed, such as 250000, or windows, such as ["07:00-18:00 250k", "18:00-07:00 2M"]; '
            "without a cap, leave the setting out"
        )
    try:
        rates(value)  # type: ignore[arg-type]  # a list of words, a number or a text, as was just seen
    except ValueError as error:
        return str(error)
    return ""


def _text(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _whole_number(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and least <= value <= most


_TRUE_UNLESS_DENIED = ("dark_outside_hours",)
_NUMBERS = ("interval", "rate", "width_mm", "paper_mm")
_PATH = r"[/~].*"
_ALLOWED: dict[str, tuple[Callable[[Any], bool], str]] = {
    "centre": (_text(r"[a-z][a-z0-9-]*"), 'the centre\'s id is needed, such as "seinajoki"'),
    "data": (_text(_PATH), "a folder is needed, written from the root on, such as /var/lib/ntc-kiosk"),
    "source": (_text(rf"https?://[^\s/]\S*|{_PATH}"), "an address (https://…) or a folder (/…) is needed"),
    "root": (_text(_PATH), "the file of the first trusted root.json is needed, written from the root on"),
    "desk": (_text(r"https?://[^\s/]\S*"), "an address is needed (https://…)"),
    "interval": (
        _whole_number(SHORTEST_INTERVAL, LONGEST_INTERVAL),
        f"whole seconds from {SHORTEST_INTERVAL} to {LONGEST_INTERVAL} are needed",
    ),
    "width_mm": (
        _whole_number(NARROWEST_SCREEN, WIDEST_SCREEN),
        f"whole millimetres from {NARROWEST_SCREEN} to {WIDEST_SCREEN} are needed",
    ),
    "media_folder": (_text(_PATH), "a folder is needed, written from the root on, such as /srv/media"),
    "kiosk_mode": (lambda value: isinstance(value, bool), "true or false is needed"),
    "dark_outside_hours": (lambda value: isinstance(value, bool), "true or false is needed"),
    "printer": (_text(r"/dev(/[\w.:-]+)+"), "the device of a receipt printer is needed, such as /dev/usb/lp0"),
    "paper_mm": (lambda value: type(value) is int and value in PAPERS, f"{' or '.join(map(str, PAPERS))} is needed"),
    "window": (
        is_size,
        f'a size in pixels is needed, such as "1080x1920", each side from {SHORTEST_SIDE} to {LONGEST_SIDE}',
    ),
}
