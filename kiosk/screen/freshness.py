"""How fresh the content is, as the agent tells it; QML puts it into words, once and quietly."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.language import short_day, time_words
from kiosk.screen.qt import Property
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.status import Status

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Freshness(QObject):
    """The agent's state: ``never``, ``fresh``, ``offline``, ``downloading``, ``refused`` or ``disk_full``."""

    changed = Signal()

    def __init__(self, *, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._status: Status | None = None
        self._zone = ZoneInfo("UTC")
        session.languageChanged.connect(self.changed)

    def show(self, status: Status, zone: str | None) -> None:
        """The agent's word, and the zone to tell times in."""
        told = (status, ZoneInfo(zone or "UTC"))
        if told != (self._status, self._zone):
            self._status, self._zone = told
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the agent does, or last did."""
        return self._status.state if self._status else "never"

    @Property(str, notify=changed)
    def reason(self) -> str:
        """A code from ``kiosk.domain.status`` that says why."""
        return self._status.reason if self._status else ""

    @Property(int, notify=changed)
    def done(self) -> int:
        """Files that have arrived."""
        return self._status.done if self._status else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        """Files on their way in all."""
        return self._status.total if self._status else 0

    @Property(str, notify=changed)
    def since(self) -> str:
        """Since when there has been no connection: day and time; empty while there is one."""
        return self._when(self._status.offline_since if self._status else None)

    @Property(str, notify=changed)
    def checked(self) -> str:
        """When the hub last answered: day and time; empty before it ever did."""
        return self._when(self._status.checked_at if self._status else None)

    def _when(self, instant: datetime | None) -> str:
        if instant is None:
            return ""
        local, language = instant.astimezone(self._zone), self._session.choice
        return f"{short_day(local.date(), language)} {time_words(local, language)}"
