"""An instant of an item, such as the one from which it shows: a day and a time by the centre's clock, or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.staff_draft import QUARTERS
from kiosk.screen.staff_options import DayChooser

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Moment(QObject):
    """``told`` hears the instant as ISO 8601 in UTC when somebody chooses another one, or None for none. ``likely`` is
    where choosing begins; else it is tomorrow.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        page: PageModel,
        zone: tzinfo,
        now: datetime,
        told: Callable[[str | None], None],
        likely: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__(page)
        self._zone = zone
        self._told, self._likely = told, likely
        self._on = self._showing = False
        local = now.astimezone(zone)
        self._today = local.date()
        self._hour, self._quarter = min(local.hour + 1, 23), 0
        self._day = DayChooser(page=page, first=self._today)
        self._day.setParent(self)
        self._day.changed.connect(self._day_taken)

    def show(self, instant: str | None) -> None:
        """The item says this now."""
        self._on = instant is not None
        if instant is not None:
            self._begin_at(datetime.fromisoformat(instant))
        self.changed.emit()

    def speak(self) -> None:
        """The days in the language of now."""
        self._day.speak()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether there is one."""
        return self._on

    @Property(DayChooser, constant=True)
    def day(self) -> DayChooser:
        """Its day."""
        return self._day

    @Property(int, notify=changed)
    def hour(self) -> int:
        """Its hour."""
        return self._hour

    @Property(int, notify=changed)
    def quarter(self) -> int:
        """The minute of the hour."""
        return self._quarter

    @Property("QVariantList", notify=changed)
    def quarters(self) -> list[int]:
        """The minutes that are offered, and the one chosen."""
        return sorted({*QUARTERS, self._quarter})

    @Slot()
    def turn(self) -> None:
        """There is one from now on, or no longer."""
        self._on = not self._on
        if self._on and self._likely is not None:
            self._begin_at(self._likely())
        elif self._on and self._day.day < self._today + timedelta(days=1):
            self._day.take(self._today + timedelta(days=1))
        self._tell()

    @Slot(int)
    def chooseHour(self, hour: int) -> None:
        """It is in that hour."""
        if 0 <= hour < 24:
            self._hour = hour
            self._tell()

    @Slot(int)
    def chooseQuarter(self, minute: int) -> None:
        """It is at that minute."""
        if 0 <= minute < 60:
            self._quarter = minute
            self._tell()

    @Slot()
    def _day_taken(self) -> None:
        if self._on and not self._showing:
            self._tell()

    def _begin_at(self, instant: datetime) -> None:
        local, self._showing = instant.astimezone(self._zone), True
        self._hour, self._quarter = local.hour, local.minute
        self._day.reach(local.date())
        self._showing = False

    def _tell(self) -> None:
        instant = datetime.combine(self._day.day, time(self._hour, self._quarter), self._zone).astimezone(UTC)
        self._told(instant.isoformat().replace("+00:00", "Z") if self._on else None)
        self.changed.emit()
