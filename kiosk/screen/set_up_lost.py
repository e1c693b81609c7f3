"""What a screen shows that was set up, and whose own file does not say any more where it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.session import Session

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LostPage(PageModel):
    """Nothing can be done here: whoever stands at the screen need not be an administrator."""

    changed = Signal()

    def __init__(self, *, file: Path, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session=session, parent=parent)
        self._file = str(file)

    @Property(str, constant=True)
    def file(self) -> str:
        """The file that can't be read."""
        return self._file
