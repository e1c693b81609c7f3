"""Files that can be taken in, as rows: each as it was found, with its size in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language, file_size
from kiosk.screen.rows import Row, Rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class File:
    """A file as it was found; one of another time is another, whatever it is called."""

    path: Path
    size: int
    changed: int


@QmlElement
class FileRows(Rows):
    """Files that can be taken in."""

    class Columns(IntEnum):
        """``where`` is the folder's name; ``size`` is in ``unit``, kB, MB or GB; ``picture`` an address or empty."""

        file = 0
        where = 1
        size = 2
        unit = 3
        picture = 4


def found(path: Path) -> File:
    """A file as it is now."""
    try:
        now = path.stat()
    except OSError:
        return File(path, 0, 0)  # the stick is gone
    return File(path, now.st_size, now.st_mtime_ns)


def file_row(file: File, picture: str, language: Language) -> Row:
    """The row of a file; ``picture`` is the address of its small picture, or empty."""
    return (file.path.name, file.path.parent.name, *file_size(file.size, language), picture)
