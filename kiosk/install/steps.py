"""The kinds of step that an installation is made of: each knows whether it is done, what it would do, and how.

A step is a value. ``is_done`` looks and changes nothing; ``lines`` says to a person all that ``do`` does, no more and
no less. What to install, and where, is not known here.
"""

from __future__ import annotations

import difflib
import shlex
import shutil
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.errors import WorldError
from kiosk.files import replacing
from kiosk.install.layout import link
from kiosk.install.machine import Machine

ROOT = "root:root"


class Step(Protocol):
    """One thing to do."""

    @property
    def title(self) -> str:
        """What it is, in half a line."""

    def is_done(self, machine: Machine) -> bool:
        """Whether there is nothing left to do."""

    def lines(self) -> list[str]:
        """What ``do`` does, for a person to read."""

    def do(self, machine: Machine) -> None:
        """Do it. Raises WorldError with what to do about a failure."""


def run(machine: Machine, command: tuple[str, ...], advice: str) -> None:
    """Run a command that has to succeed. Raises WorldError with ``advice``."""
    answer = machine.run(command)
    if answer.code:
        last = " / ".join(answer.said.splitlines()[-3:]) or "it said nothing"
        raise WorldError(f"{shlex.join(command)} failed ({answer.code}): {last}. {advice}")


def is_there(path: Path) -> bool:
    """Whether there is such a file. One that only root may see is taken to be there."""
    try:
        return path.exists()
    except PermissionError:
        return True


@dataclass(frozen=True, slots=True)
class Owned:
    """A path under the prefix, as the machine itself names it, with its owner ("user:group") and mode."""

    path: Path
    prefix: Path
    owner: str = ROOT
    mode: int = 0o644

    @property
    def inside(self) -> str:
        """The path as the machine names it."""
        return "/" + str(self.path.relative_to(self.prefix))

    def is_right(self, machine: Machine) -> bool:
        """Whether owner and mode are so."""
        try:
            mode = stat.S_IMODE(self.path.stat().st_mode)
        except OSError:
            return False
        return mode == self.mode and machine.run(("stat", "-c", "%U:%G", self.inside)).said == self.owner

    def make_right(self, machine: Machine) -> None:
        """Set owner and mode."""
        run(machine, ("chown", self.owner, self.inside), "Run it again once that is mended")
        self.path.chmod(self.mode)

    def __str__(self) -> str:
        return f"{self.inside} ({self.owner}, {self.mode:04o})"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that has to be there."""

    place: Owned

    @property
    def title(self) -> str:
        """What it is."""
        return f"folder {self.place}"

    def is_done(self, machine: Machine) -> bool:
        """Whether it is there, its owner's, with its mode."""
        return self.place.path.is_dir() and self.place.is_right(machine)

    def lines(self) -> list[str]:
        """What is done."""
        return [f"make the folder, with owner {self.place.owner} and mode {self.place.mode:04o}"]

    def do(self, machine: Machine) -> None:
        """Make it."""
        try:
            self.place.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorldError(f"{self.place.inside} can't be made: {error.strerror}; make room for it") from error
        self.place.make_right(machine)


@dataclass(frozen=True, slots=True)
class File:
    """A file with a content. One that is to be ``kept`` is written only where there is none.

    ``told`` is what a person reads in place of the content, of a file whose old content may be a secret.
    """

    place: Owned
    content: str
    kept: bool = False
    told: str = ""

    @property
    def title(self) -> str:
        """What it is."""
        return f"file {self.place}" + (", kept as it is" if self.kept and is_there(self.place.path) else "")

    def is_done(self, machine: Machine) -> bool:
        """Whether it says what it should, its owner's, with its mode."""
        now = self._now()
        return now is not None and (self.kept or now == self.content) and self.place.is_right(machine)

    def lines(self) -> list[str]:
        """The content of a new file, the difference of one that is there."""
        now = self._now()
        if self.told and now != self.content:
            return [f"write it: {self.told}" + ("" if now is None else ", in place of what is there")]
        if now is None:
            return ["write it:", *(f"  {line}" for line in self.content.splitlines())]
        if self.kept or now == self.content:
            return [f"set owner {self.place.owner} and mode {self.place.mode:04o}; its content stays"]
        changes = difflib.unified_diff(now.splitlines(), self.content.splitlines(), "now", "then", lineterm="", n=1)
        return ["change it:", *(f"  {line}" for line in changes)]

    def do(self, machine: Machine) -> None:
        """Write it beside its place and move it there, so that the old one stays whole until the new one is."""
        now = self._now()
        if now is None or not (self.kept or now == self.content):
            try:
                with replacing(self.place.path) as file:
                    file.write(self.content.encode())
            except OSError as error:
                words = f"{self.place.inside} can't be written: {error.strerror}; it is as it was"
                raise WorldError(words) from error
        self.place.make_right(machine)

    def _now(self) -> str | None:
        """Its content; None where it is not there. Raises PermissionError where only root may look."""
        try:
            return self.place.path.read_text(encoding="utf-8", errors="replace")
        except PermissionError:
            raise
        except OSError:
            return None


@dataclass(frozen=True, slots=True)
class Link:
    """A symbolic link. ``target`` is what it says, as the machine sees it."""

    path: Path
    inside: str
    target: Path
    why: str

    @property
    def title(self) -> str:
        """What it is."""
        return f"link {self.inside} → {self.target}"

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the file tells
        """Whether it leads there."""
        return self.path.is_symlink() and self.path.readlink() == self.target

    def lines(self) -> list[str]:
        """What is done."""
        there = self.path.exists() and not self.path.is_symlink()
        return [f"link it to {self.target}: {self.why}" + (", in place of the file that is there" if there else "")]

    def do(self, machine: Machine) -> None:  # noqa: ARG002 - the file system does it
        """Link it."""
        link(self.path, self.target)


@dataclass(frozen=True, slots=True)
class Gone:
    """A file, a link or a folder that has to go, with all that is in it."""

    path: Path
    inside: str

    @property
    def title(self) -> str:
        """What it is."""
        return f"no {self.inside}"

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the file system tells
        """Whether it is gone."""
        return not (self.path.exists() or self.path.is_symlink())

    def lines(self) -> list[str]:
        """What is done."""
        return ["remove the folder, with all that is in it" if self._is_folder() else "remove it"]

    def do(self, machine: Machine) -> None:  # noqa: ARG002 - the file system does it
        """Remove it."""
        try:
            if self._is_folder():
                shutil.rmtree(self.path)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise WorldError(f"{self.inside} can't be removed: {error.strerror}; remove it by hand") from error

    def _is_folder(self) -> bool:
        return self.path.is_dir() and not self.path.is_symlink()


@dataclass(frozen=True, slots=True)
class NoEmptyFolder:
    """A folder that may have been made for our file alone: it goes where nothing else is in it."""

    path: Path
    inside: str

    @property
    def title(self) -> str:
        """What it is."""
        return f"no empty {self.inside}"

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the file system tells
        """Whether it is gone."""
        return not self.path.is_dir()

    def lines(self) -> list[str]:
        """What is done."""
        return ["remove the folder where nothing else is in it"]

    def do(self, machine: Machine) -> None:  # noqa: ARG002 - the file system does it
        """Remove it."""
        with suppress(OSError):  # it is somebody else's too
            self.path.rmdir()


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the machine. It is done when ``question`` answers ``answer``; without a question it never is."""

    title: str
    command: tuple[str, ...]
    advice: str
    question: tuple[str, ...] = ()
    answer: str = ""

    def is_done(self, machine: Machine) -> bool:
        """Whether the machine says so."""
        return bool(self.question) and machine.run(self.question).said.strip() == self.answer

    def lines(self) -> list[str]:
        """The command."""
        return [f"run: {shlex.join(self.command)}"]

    def do(self, machine: Machine) -> None:
        """Run it."""
        run(machine, self.command, self.advice)
