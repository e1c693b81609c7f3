"""The stations of the room: new ones, their names in three languages, and those out of use."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.staff_centre import CentreModel
from kiosk.screen.staff_centre_rows import StationRows, station_rows
from kiosk.screen.staff_tongues import Tongues

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_HIGHEST = 999


@QmlElement
class StationsPage(CentreModel):
    """All of them, and one that is filled in: ``editing`` is its id, empty for a new one."""

    follows = CentreModel.follows | {"slots", "bookings"}
    changed = Signal()

    def __init__(self, **shared: Any) -> None:  # noqa: ANN401  (those of CentreModel)
        super().__init__(**shared)
        self._stations = StationRows(self)
        self._name, self._where = Tongues(self), Tongues(self)
        self._editing, self._number = "", 1
        self.begin_anew()
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._stations.replace(station_rows(self._content, self.language))

    def tell(self) -> None:
        """Read anew."""
        self.changed.emit()

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self.begin_anew()

    def begin_anew(self) -> None:
        """A new station, with the next number."""
        self._editing, self._began = "", self._content.fields
        self._number = min(max((int(each["number"]) for each in self._there()), default=0) + 1, _HIGHEST)
        self._name.fill()
        self._where.fill()

    def holds_words(self) -> bool:
        """Whether something typed is not saved."""
        return self._name.typed or self._where.typed

    @Property("QStringList", notify=changed)
    def own(self) -> list[str]:
        """What the centre has of its own beside what all centres have."""
        return self.own_of("stations")

    @Property(StationRows, constant=True)
    def stations(self) -> StationRows:
        """All of them."""
        return self._stations

    @Property(str, notify=changed)
    def editing(self) -> str:
        """Which one is filled in."""
        return self._editing

    @Property(int, notify=changed)
    def number(self) -> int:
        """Its number."""
        return self._number

    @Property(Tongues, constant=True)
    def name(self) -> Tongues:
        """Its name."""
        return self._name

    @Property(Tongues, constant=True)
    def where(self) -> Tongues:
        """How one finds it."""
        return self._where

    @Slot(str)
    def edit(self, station: str) -> None:
        """Fill in one that is there; with no id a new one."""
        found = next((each for each in self._there() if each["id"] == station), None)
        self.begin_anew()
        if found is not None:
            self._editing, self._number = str(found["id"]), int(found["number"])
            self._name.fill(found["name"])
            self._where.fill(found["where"])
        self.changed.emit()

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """It has that number."""
        self._number = min(max(number, 1), _HIGHEST)
        self.changed.emit()
        self.deed.mending()

    @Slot()
    def save(self) -> None:
        """Keep what is filled in."""
        station, number, centre, began = self._editing, self._number, self._centre, self._began
        name, where = self._name.words, self._where.words
        self.keep(
            "edit_centre",
            lambda desk, staff: desk.put_station(staff, station, number, name, where, centre, began),
            partial(self._fill_again, station, number, name, where),
        )

    def _fill_again(self, station: str, number: int, name: dict[str, str], where: dict[str, str]) -> None:
        self.edit(station)
        self._name.retype(name)
        self._where.retype(where)
        self.chooseNumber(number)

    @Slot(str)
    def retire(self, station: str) -> None:
        """Take one out of use."""
        centre = self._centre
        self.do("edit_centre", lambda desk, staff: desk.centre.retire(staff, station, retired=True, centre_id=centre))

    @Slot(str)
    def useAgain(self, station: str) -> None:
        """Use one again."""
        centre = self._centre
        self.do("edit_centre", lambda desk, staff: desk.centre.retire(staff, station, retired=False, centre_id=centre))

    def _there(self) -> list[dict[str, Any]]:
        return self._content.things("stations")
