"""The days of the agenda's week, and whether the centre is closed on one."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language
from kiosk.screen.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk_view import DeskContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AgendaDayRows(Rows):
    """The days of a week."""

    class Columns(IntEnum):
        """``words`` are the day in a few letters, ``spoken`` in full; ``busy`` whether there is anything;
        ``slots`` are its first SittingRows, ``later`` those after them, and ``more`` how many are left out. ``closed``:
        the centre is, all day, and ``why``.
        """

        weekday = 0
        number = 1
        words = 2
        spoken = 3
        today = 4
        busy = 5
        slots = 6
        later = 7
        more = 8
        closed = 9
        why = 10


def shut(content: DeskContent, day: date, language: Language) -> tuple[bool, str]:
    """Whether the centre is closed all of a day, and why; empty where nobody has said it."""
    from kiosk.domain.opening import is_closed, why

    centre = content.centre
    if centre is None or not is_closed(centre, day):
        return False, ""
    note = why(centre, day)
    return True, note.read(language) if note else ""
