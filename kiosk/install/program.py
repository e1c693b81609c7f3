"""The steps that bring the program itself: a version beside the others, and the link to it."""

from __future__ import annotations

import filecmp
from dataclasses import dataclass
from pathlib import Path

from kiosk.install.layout import Layout
from kiosk.install.machine import Machine


@dataclass(frozen=True, slots=True)
class Version:
    """A bundle that has to stand among the versions, whole and unchanged."""

    layout: Layout
    bundle: Path
    name: str

    @property
    def title(self) -> str:
        """What it is."""
        return f"program {self.name} in /{self.layout.version(self.name).relative_to(self.layout.prefix)}"

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the files tell
        """Whether every file of the bundle is there, byte for byte, and no other."""
        return same_files(self.bundle, self.layout.version(self.name))

    def lines(self) -> list[str]:
        """What is done."""
        files = [path for path in self.bundle.rglob("*") if path.is_file() and not path.is_symlink()]
        size = sum(path.stat().st_size for path in files) / 1e6
        there = " in place of what is there" if self.layout.version(self.name).exists() else ""
        return [f"copy {self.bundle}: {len(files)} files, {size:.0f} MB (root:root){there}"]

    def do(self, machine: Machine) -> None:  # noqa: ARG002 - the file system does it
        """Copy it."""
        self.layout.add_version(self.bundle, self.name)


@dataclass(frozen=True, slots=True)
class Current:
    """The link to the version that runs."""

    layout: Layout
    name: str

    @property
    def title(self) -> str:
        """What it is."""
        return f"link /{self.layout.current.relative_to(self.layout.prefix)} → versions/{self.name}"

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the link tells
        """Whether it leads there."""
        return self.layout.current_version() == self.name

    def lines(self) -> list[str]:
        """What is done."""
        before = self.layout.current_version()
        return [f"switch it to {self.name}" + (f" from {before}, which stays beside it" if before else "")]

    def do(self, machine: Machine) -> None:  # noqa: ARG002 - the file system does it
        """Switch it."""
        self.layout.switch_to(self.name)


def same_files(one: Path, other: Path) -> bool:
    """Whether two folders hold the same files and links."""
    if not other.is_dir():
        return False
    names = [{str(path.relative_to(root)) for path in root.rglob("*")} for root in (one, other)]
    return names[0] == names[1] and all(_same(one / name, other / name) for name in names[0])


def _same(one: Path, other: Path) -> bool:
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    if one.is_dir() or other.is_dir():
        return one.is_dir() and other.is_dir()
    return filecmp.cmp(one, other, shallow=False)
