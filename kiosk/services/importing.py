"""Taking files in for the staff: from where that is allowed, by a child process that can be cancelled.

The screen never reads the file itself. It knows no format: what the child makes of a file is a handful of hashes.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.errors import WorldError
from kiosk.leftovers import sweep
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.domain.imports import ImportFault, ImportKind, Made

TAKEN: dict[str, tuple[str, ...]] = {
    "picture": (".jpg", ".jpeg", ".png", ".webp"),
    "film": (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".mpg"),
    "captions": (".vtt",),
}
"""What each kind of file is called."""

_NOT_ASKED_RIGHT = 2  # the exit code of a program that does not know the command
_MOST_FILES = 500


class ImportRefusedError(WorldError):
    """The file is not taken. ``reason`` is a code for the screen's words, ``file`` its name where that is told."""

    def __init__(self, reason: ImportFault, file: str = "") -> None:
        self.reason: ImportFault = reason
        self.file = file
        super().__init__(f"this file is not taken: {reason}")


class Import:
    """One file on its way in. ``command`` is how this program is started, for a test or a bundle. Raises
    ImportRefusedError where it can't be.
    """

    def __init__(
        self, file: Path, kind: ImportKind, *, folder: DataFolder, command: Sequence[str] | None = None
    ) -> None:
        self._cancelled = False
        self._local = folder.local
        program = command or program_command()
        try:
            self._child: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603  (our own program, no shell)
                [*program, "import", "--data", str(folder.root), "--as", kind, "--", str(file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                close_fds=True,
            )
        except OSError as error:  # there is no memory for one more process
            raise ImportRefusedError("failed") from error

    def follow(self, told: Callable[[float], None] = lambda _done: None) -> Made:
        """Wait until it is in; ``told`` hears how much is done, from 0 to 1. To be called once, from any thread.

        Raises ImportRefusedError.
        """
        from pydantic import ValidationError

        from kiosk.domain.imports import IMPORT_FAULTS, Told

        last = Told()
        assert self._child.stdout is not None  # noqa: S101  (it was asked for)
        try:
            with self._child.stdout as lines:
                for line in lines:
                    try:
                        last = Told.model_validate_json(line)
                    except ValidationError:
                        continue  # not one of ours; how it ends says enough
                    told(last.done)
        except BaseException:  # nobody hears it any more: the screen ends
            self._child.kill()
            raise
        finally:
            code = self._child.wait()
        if code != 0:
            sweep(self._local)
        if self._cancelled:
            raise ImportRefusedError("cancelled")
        if code == 0 and last.made is not None:
            return last.made
        if last.fault in IMPORT_FAULTS:
            fault: Any = last.fault
            raise ImportRefusedError(fault)
        raise ImportRefusedError("no_converter" if code == _NOT_ASKED_RIGHT else "failed")

    def end(self) -> None:
        """End it, from any thread, without waiting for that; nothing of the file stays but what was whole already and
        nobody names.
        """
        self._cancelled = True
        self._child.kill()


class Shelf:
    """The folders that files may be taken from: sticks, and what an administrator allowed."""

    def __init__(self, roots: Callable[[], Sequence[Path]]) -> None:
        self._roots = roots

    def files(self, kind: ImportKind) -> tuple[Path, ...]:
        """The files of that kind in the allowed folders and the folders right inside, by name; not those that links
        lead to.
        """
        found: list[Path] = []
        for root in self._roots():
            for folder in (root, *_folders(root)):
                found += [each for each in inside(folder) if _is_taken(each, kind)]
        return tuple(sorted(set(found), key=lambda path: (path.name.casefold(), str(path)))[:_MOST_FILES])

    def check(self, file: Path) -> Path:
        """The file, where it lies in an allowed folder, whatever links and dots its name holds. Raises
        ImportRefusedError.
        """
        try:
            real = file.resolve(strict=True)
        except OSError as error:
            raise ImportRefusedError("missing") from error
        if not any(real.is_relative_to(root.resolve()) for root in self._roots()):
            raise ImportRefusedError("not_allowed")
        return real


def program_command() -> list[str]:
    """How this very program is started once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def _folders(root: Path) -> list[Path]:
    return [each for each in inside(root) if holds(each.is_dir) and not holds(each.is_symlink)]


def inside(folder: Path) -> list[Path]:
    """What lies in a folder; nothing where that can't be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []  # the stick is gone, or the folder is nobody's business


def _is_taken(path: Path, kind: ImportKind) -> bool:
    if path.suffix.lower() not in TAKEN[kind] or path.name.startswith("."):
        return False
    return holds(path.is_file) and not holds(path.is_symlink)


def holds(question: Callable[[], bool]) -> bool:
    """The answer to a question about a file; no of a stick that is dying, or was pulled out meanwhile."""
    try:
        return question()
    except OSError:
        return False
