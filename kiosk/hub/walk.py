"""Finding the items of a content folder, and what lies there that must not.

It looks at names, links and kinds of files, and opens none.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.errors import Problem

ITEM = "item.yaml"
SLOTS = "slots.yaml"

_NOT_CONTENT = {".md", ".txt", ".py"}  # beside the items a folder may hold notes, and what drew its pictures


@dataclass
class ItemFolder:
    """A folder with an ``item.yaml``. ``files`` are the others in it, by name."""

    path: Path
    name: str
    files: dict[str, Path] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The item's id: the folder's name."""
        return self.path.name

    @property
    def item(self) -> str:
        """The path of ``item.yaml`` from the top, for problems."""
        return f"{self.name}/{ITEM}" if self.name else ITEM


@dataclass
class Found:
    """What a content folder holds."""

    items: list[ItemFolder] = field(default_factory=list)
    slots: Path | None = None
    problems: list[Problem] = field(default_factory=list)


def walk(root: Path) -> Found:
    """Look through ``root`` at any depth. Names that begin with a dot or an underscore are left alone."""
    found = Found()
    if not root.is_dir():
        found.problems.append(Problem(str(root), 0, "there is no such folder"))
        return found
    _visit(root, root, found)
    if not found.items and not found.problems:
        found.problems.append(Problem(str(root), 0, f"no {ITEM} is in this folder or below it"))
    _refuse_twins(found)
    return found


def _visit(folder: Path, root: Path, found: Found) -> None:
    name = folder.relative_to(root).as_posix() if folder != root else ""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        found.problems.append(Problem(name, 0, f"the folder can't be read: {error.strerror}"))
        return
    files: dict[str, Path] = {}
    below: list[Path] = []
    for entry in entries:
        if entry.name.startswith((".", "_")):
            continue
        path = Path(entry.path)
        if reason := _refusal(entry, root):
            found.problems.append(Problem(path.relative_to(root).as_posix(), 0, reason))
        elif entry.is_dir():
            below.append(path)
        else:
            files[entry.name] = path
    _sort_in(folder, root, files, below, found)


def _sort_in(folder: Path, root: Path, files: dict[str, Path], below: list[Path], found: Found) -> None:
    if ITEM in files and folder != root:
        del files[ITEM]
        found.items.append(ItemFolder(folder, folder.relative_to(root).as_posix(), files))
        for inner in below:
            where = inner.relative_to(root).as_posix()
            found.problems.append(Problem(where, 0, "an item's folder can't hold another folder"))
        return
    if folder == root:
        found.slots = files.pop(SLOTS, None)
    for name, path in files.items():
        if path.suffix.lower() not in _NOT_CONTENT:
            reason = f"{ITEM} has to lie in a folder of its own" if name == ITEM else f"there is no {ITEM} beside it"
            where = path.relative_to(root).as_posix()
            found.problems.append(Problem(where, 0, f"this file belongs to no item: {reason}"))
    for inner in below:
        _visit(inner, root, found)


def _refusal(entry: os.DirEntry[str], root: Path) -> str:
    if entry.is_symlink():
        try:
            target = Path(entry.path).resolve(strict=True)
        except (OSError, RuntimeError):
            return "this link leads nowhere"
        if not target.is_relative_to(root.resolve()):
            return "this link leaves the folder that is loaded; put the file itself here"
        if target.is_dir():
            return "a folder can't be a link here"
    if not entry.is_dir() and not entry.is_file():
        return "this is neither a file nor a folder"
    return ""


def _refuse_twins(found: Found) -> None:
    first: dict[str, ItemFolder] = {}
    for item in found.items:
        twin = first.setdefault(item.id, item)
        if twin is not item:
            reason = f"the id {item.id!r} is taken by {twin.item}; give this folder another name"
            found.problems.append(Problem(item.item, 0, reason))
