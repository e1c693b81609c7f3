"""What stands at the top of every page and on attract: the centre, the clock, and whether somebody is there.

It begins from ``first.json``, the small file that the agent writes with each edition, and needs neither store nor
pydantic for the first frame.
"""

from __future__ import annotations

import json
import logging
import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.hours import Exceptional, Weekly, open_hours
from kiosk.paths import DataFolder
from kiosk.screen.announced import Announced, LoopRows, loop_rows
from kiosk.screen.language import LANGUAGES, Language, short_day, time_words
from kiosk.screen.page import blob_url
from kiosk.screen.qt import Property
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.services.browse import House

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_LARGEST_FIRST = 10_000_000  # bytes
_SHA256 = re.compile(r"[0-9a-f]{64}")


@QmlElement
class Welcome(QObject):
    """The centre at a glance. ``now`` is told once a minute by ``tick``; instants are UTC."""

    changed = Signal()

    def __init__(
        self,
        *,
        folder: DataFolder,
        session: Session,
        now: datetime,
        first: Language | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._folder = folder
        self._session = session
        self._now = now
        self._centre: dict[str, Any] = {}
        self._announced, self._loop = Announced(self), LoopRows(self)
        self._announced.tick(now)
        if first is not None:
            session.set_first_language(first)
        self.load()
        session.languageChanged.connect(self.changed)

    def load(self) -> None:
        """Read ``first.json`` anew. A missing or spoilt file leaves what was there."""
        centre = _read(self._folder.first)
        if centre is not None:
            self._take(centre)

    def show(self, house: House) -> None:
        """The centre as it is now, with what was changed here."""
        self._loop.replace(loop_rows(house.loop, self._folder))
        self._take(dict(house.fields))

    def _take(self, centre: dict[str, Any]) -> None:
        if centre != self._centre:
            self._centre = centre
            self._announced.show(centre.get("announcements"))
            self._session.set_first_language(self._languages()[0])
            self.changed.emit()

    def begin_in(self, language: Language | None) -> None:
        """Begin in that language; ``None``: in the centre's first one."""
        self._first = language
        self._session.set_first_language(self._languages()[0])
        self.changed.emit()

    def tick(self, now: datetime) -> None:
        """The time is now."""
        self._now = now
        self._announced.tick(now)
        self.changed.emit()

    def is_closed(self, margin: timedelta) -> bool:
        """Whether the centre is closed, and was, and will be, for ``margin``. Where no hours are known, it never is."""
        if not self.hoursKnown:
            return False
        try:
            return not any(self._is_open_around(days, margin) for days in (-1, 0, 1))
        except OverflowError:  # the clock stands at an end of the calendar
            return False

    def _is_open_around(self, days: int, margin: timedelta) -> bool:
        local = self._local().replace(tzinfo=None)
        day = local.date() + timedelta(days)
        hours = self._hours(day)
        if hours is None:
            return False
        opens, closes = (datetime.combine(day, at) for at in hours)
        return opens - margin <= local < closes + margin

    @Slot(str, str, result=str)
    def words(self, field: str, language: str) -> str:
        """A localized field of the centre (``title``, ``summary``, ``city``) in a given language; empty without one."""
        text = self._centre.get(field)
        found = text.get(language) if isinstance(text, dict) else None
        return found if isinstance(found, str) else ""

    @Property(Announced, constant=True)
    def announced(self) -> Announced:
        """What stands over all pages."""
        return self._announced

    @Property(LoopRows, constant=True)
    def loop(self) -> LoopRows:
        """What plays until somebody touches the screen."""
        return self._loop

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """All three languages, the one in which the screen begins first."""
        return list(self._languages())

    @Property(str, notify=changed)
    def city(self) -> str:
        """The city in the visitor's language."""
        return self.words("city", self._session.choice) or self.words("city", self._languages()[0])

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The centre's phone number, as written but never broken over two lines; empty where none is known."""
        phone = self._centre.get("phone", "")
        return phone.replace(" ", "\N{NO-BREAK SPACE}") if isinstance(phone, str) else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The large picture of the centre."""
        renditions = _items(_fields(self._centre.get("picture")).get("renditions"))
        sha256 = _fields(renditions[-1].get("blob")).get("sha256") if renditions else None
        return blob_url(self._folder, sha256) if isinstance(sha256, str) and _SHA256.fullmatch(sha256) else ""

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The time of day here."""
        return time_words(self._local(), self._session.choice)

    @Property(str, notify=changed)
    def day(self) -> str:
        """Today in a few letters."""
        return short_day(self._local().date(), self._session.choice)

    @Property(bool, notify=changed)
    def hoursKnown(self) -> bool:
        """Whether opening hours are known at all."""
        return bool(_items(self._centre.get("hours")))

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the centre is open now."""
        hours = self._today()
        return hours is not None and hours[0] <= self._local().time() < hours[1]

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When it opens today; empty when it does not, or has."""
        hours = self._today()
        return self._time(hours[0]) if hours and self._local().time() < hours[0] else ""

    @Property(str, notify=changed)
    def closes(self) -> str:
        """When it closes today; empty when it is closed all day."""
        hours = self._today()
        return self._time(hours[1]) if hours else ""

    @Property(str, notify=changed)
    def shortHours(self) -> str:
        """Today's hours, hours only where they are full: 9–16."""
        hours = self._today()
        return "–".join(f"{at.hour}" if not at.minute else self._time(at) for at in hours) if hours else ""

    def _languages(self) -> tuple[Language, ...]:
        named = self._centre.get("languages")
        own = tuple(language for language in LANGUAGES if isinstance(named, list) and language in named)
        ordered = tuple(sorted(own, key=named.index)) if isinstance(named, list) else ()
        first = (self._first,) if self._first else ()
        return tuple(dict.fromkeys((*first, *ordered, *LANGUAGES)))

    def _local(self) -> datetime:
        try:
            return self._now.astimezone(ZoneInfo(self._centre.get("zone", "Europe/Helsinki")))
        except (ZoneInfoNotFoundError, ValueError, TypeError, AttributeError, OSError):
            return self._now

    def _time(self, at: time) -> str:
        return time_words(datetime.combine(date.min, at), self._session.choice)

    def _today(self) -> tuple[time, time] | None:
        return self._hours(self._local().date())

    def _hours(self, day: date) -> tuple[time, time] | None:
        return open_hours(
            day,
            (span for item in _items(self._centre.get("hours")) if (span := _weekly(item))),
            (each for item in _items(self._centre.get("exceptions")) if (each := _exceptional(item))),
        )


def _fields(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _weekly(item: dict[str, Any]) -> Weekly | None:
    days, opens, closes = item.get("days"), _at(item.get("opens")), _at(item.get("closes"))
    return Weekly(days, opens, closes) if isinstance(days, list) and opens and closes else None


def _exceptional(item: dict[str, Any]) -> Exceptional | None:
    try:
        return Exceptional(date.fromisoformat(item["on"]), _at(item.get("opens")), _at(item.get("closes")))
    except (KeyError, TypeError, ValueError):
        return None


def _at(words: object) -> time | None:
    try:
        return time.fromisoformat(words).replace(tzinfo=None) if isinstance(words, str) else None
    except ValueError:
        return None


def _read(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > _LARGEST_FIRST:
            return None
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        _LOG.warning("%s can't be read: %s", path.name, error)
        return None
    centre = found.get("centre") if isinstance(found, dict) else None
    return centre if isinstance(centre, dict) else None
