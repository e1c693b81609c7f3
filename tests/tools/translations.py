"""The gate for translations, and ``make translations``.

``python -m tests.tools.translations check`` fails where a text of the screen is missing, unfinished, empty or obsolete
in a ``translations/*.ts``, where the placeholders of a translation differ from those of its source, or where a text has
straight quotes instead of “ ” and ’.
``… update`` collects the texts from the sources.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

LANGUAGES = ("fi", "sv")
SOURCES = ("kiosk/screen", "resources/qml")
_PLACEHOLDER = re.compile(r"%L?\d|%n|\{[a-z_]+\}")
_STRAIGHT = frozenset("\"'")

Key = tuple[str, str, str, bool]
"""Context, source text, comment, and whether it has forms for numbers."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text in one file. ``state`` is "", "unfinished", "obsolete" or "vanished"."""

    key: Key
    state: str
    forms: tuple[str, ...]


def read(file: Path) -> list[Message]:
    """All messages of a .ts file."""
    return list(_messages(ET.parse(file).getroot()))


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            state = translation.get("type", "") if translation is not None else "unfinished"
            counted = message.get("numerus") == "yes"
            holders = translation.findall("numerusform") if translation is not None and counted else [translation]
            forms = tuple("".join(holder.itertext()) if holder is not None else "" for holder in holders)
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                counted,
            )
            yield Message(key, state, forms or ("",))


def faults(file: str, here: list[Message], fresh: set[Key]) -> list[str]:
    """All that is wrong in ``file``, which holds ``here`` while the sources hold ``fresh``: a line each."""
    found: list[str] = []
    living = {message.key for message in here if message.state not in ("obsolete", "vanished")}
    found += [_line(file, key, "is not collected yet; run make translations") for key in sorted(fresh - living)]
    found += [_line(file, key, "is no longer in the program; run make translations") for key in sorted(living - fresh)]
    for message in here:
        if message.state:
            found.append(_line(file, message.key, f"is {message.state}"))
        elif not all(form.strip() for form in message.forms):
            found.append(_line(file, message.key, "is empty"))
        else:
            found += [_line(file, message.key, fault) for fault in _placeholder_faults(message)]
            if _STRAIGHT.intersection("".join((message.key[1], *message.forms))):
                found.append(_line(file, message.key, "has straight quotes"))
    return found


def _placeholder_faults(message: Message) -> Iterator[str]:
    wanted = Counter(_PLACEHOLDER.findall(message.key[1]))
    for number, form in enumerate(message.forms):
        given = Counter(_PLACEHOLDER.findall(form))
        if message.key[3] and number == 0:  # "one place" may do without the number
            given["%n"] = wanted["%n"]
        if +given != +wanted:
            yield f"has placeholders {sorted(given.elements())} where the source has {sorted(wanted.elements())}"


def _line(file: str, key: Key, fault: str) -> str:
    return f"{file}: {key[0]}: {key[1]!r} {fault}"


def collect(root: Path, targets: list[Path]) -> None:
    """Bring ``targets`` up to date with the sources below ``root``."""
    folders = [root / each for each in SOURCES if (root / each).is_dir()]
    sources = sorted(file for each in folders for file in each.rglob("*") if file.suffix in (".py", ".qml", ".js"))
    lupdate = Path(PySide6.__file__).parent / "lupdate"
    for target in targets:
        language = target.stem.rpartition("_")[2]
        command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        command += ["-target-language", language, *sources, "-ts", target]
        subprocess.run([str(part) for part in command], check=True, cwd=root)


def check(root: Path) -> list[str]:
    """All that is wrong with the translations of the checkout at ``root``."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            file = root / "translations" / f"kiosk_{language}.ts"
            if not file.is_file():
                found.append(f"translations/{file.name}: is missing; run make translations")
                continue
            copy = Path(folder) / file.name
            shutil.copy(file, copy)
            collect(root, [copy])
            found += faults(f"translations/{file.name}", read(file), {message.key for message in read(copy)})
    return found


def main(task: str, root: Path) -> int:
    """Run ``task``, "check" or "update"."""
    if task == "update":
        (root / "translations").mkdir(exist_ok=True)
        collect(root, [root / "translations" / f"kiosk_{language}.ts" for language in LANGUAGES])
        return 0
    found = check(root)
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(__file__).parents[2]))
