"""How fresh the content is, and how it stands with the hub, as the agent tells it; QML puts it into words, quietly."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.language import short_day, time_words
from kiosk.screen.qt import Property
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.status import Link, Status

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ZONE = "Europe/Helsinki"  # until the centre's own is known
_GOOD = frozenset({"fresh", "downloading"})
_TROUBLE = frozenset({"not_admitted", "not_joined", "no_desk", "failed"})
_OLD = timedelta(minutes=30)  # six checks that the agent should have made
_SAID_FOR = timedelta(minutes=10)  # that all has been passed on


@QmlElement
class Freshness(QObject):
    """The agent's state: ``never``, ``fresh``, ``offline``, ``downloading``, ``refused`` or ``disk_full``."""

    changed = Signal()

    def __init__(self, *, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._status: Status | None = None
        self._link: Link | None = None
        self._waiting = 0
        self._passed_at: datetime | None = None
        self._zone = ZoneInfo(_ZONE)
        self._now: datetime | None = None
        session.languageChanged.connect(self.changed)

    def show(self, status: Status, zone: str | None) -> None:
        """The agent's word, and the zone to tell times in."""
        told = (status, ZoneInfo(zone or _ZONE))
        if told != (self._status, self._zone):
            self._status, self._zone = told
            self.changed.emit()

    def show_link(self, link: Link, waiting: int) -> None:
        """How it stands with the desk at the hub, and how many things wait for it."""
        if (link, waiting) != (self._link, self._waiting):
            if bool(waiting) != bool(self._waiting):
                self._passed_at = None if waiting else self._now
            self._link, self._waiting = link, waiting
            self.changed.emit()

    def tick(self, now: datetime) -> None:
        """The time is now, in UTC."""
        was = self._silent_since(), self.sinceToday, self.passedOn
        self._now = now
        if (self._silent_since(), self.sinceToday, self.passedOn) != was:
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the agent does, or last did. Word of good that is old counts as no connection: the agent is gone."""
        if self._status is None:
            return "never"
        return "offline" if self._silent_since() else self._status.state

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
        return self._when(self._silent_since() or (self._status.offline_since if self._status else None))

    @Property(str, notify=changed)
    def sinceToday(self) -> str:
        """Since when today there has been no connection: the time; empty where that was on another day."""
        since = self._silent_since() or (self._status.offline_since if self._status else None)
        if since is None or self._now is None:
            return ""
        local = since.astimezone(self._zone)
        return (
            time_words(local, self._session.choice) if local.date() == self._now.astimezone(self._zone).date() else ""
        )

    @Property(str, notify=changed)
    def checked(self) -> str:
        """When the hub last answered: day and time; empty before it ever did."""
        return self._when(self._status.checked_at if self._status else None)

    @Property(str, notify=changed)
    def desk(self) -> str:
        """How it stands for the staff, content and bookings together: ``well``; ``cut_off`` where nobody answers;
        ``not_admitted``, ``not_joined``, ``no_desk`` or ``failed`` as in ``kiosk.domain.status``; ``content`` where
        only the content is behind.
        """
        link = self._link.state if self._link else ""
        if self._silent_since() or link == "unreachable":
            return "cut_off"
        if link in _TROUBLE:
            return link
        if self.state in _GOOD:
            return "well"
        return "cut_off" if self.state == "offline" and link != "well" else "content"

    @Property(str, notify=changed)
    def deskSince(self) -> str:
        """Since when it has stood so with the desk: day and time; empty where all is well or that is not known."""
        if self.desk == "content" or self._link is None or self._link.state in ("", "well"):
            return self.since
        return self._when(self._link.since)

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many things that people decided here wait for the link."""
        return self._waiting

    @Property(bool, notify=changed)
    def passedOn(self) -> bool:
        """Whether something waited until a moment ago, and all of it has reached the hub now."""
        if self._now is None or self._passed_at is None or self.desk not in ("well", "content"):
            return False
        return timedelta() <= self._now - self._passed_at < _SAID_FOR

    def _silent_since(self) -> datetime | None:
        checked = self._status.checked_at if self._status else None
        if self._status is None or self._status.state not in _GOOD or checked is None or self._now is None:
            return None
        return checked if self._now - checked > _OLD else None

    def _when(self, instant: datetime | None) -> str:
        if instant is None:
            return ""
        local, language = instant.astimezone(self._zone), self._session.choice
        return f"{short_day(local.date(), language)} {time_words(local, language)}"
