"""For people who come for their work: what they can ask of the Center, each of which ends in writing to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.page import PageModel
from kiosk.screen.session import Session

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WorkPage(PageModel):
    """It has no content of its own; it keeps the place where somebody was reading."""

    changed = Signal()


async def work_page(_argument: str, *, session: Session, parent: QObject) -> WorkPage:
    """The page."""
    return WorkPage(session=session, parent=parent)
