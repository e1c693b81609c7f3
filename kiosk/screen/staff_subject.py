"""What a new slot is of, and where: what both ways to open one ask first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.paths import DataFolder
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.staff_draft import Draft
from kiosk.screen.staff_options import OptionRows, item_options, station_options

if TYPE_CHECKING:
    from kiosk.services.desk_choices import Choices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SubjectModel(QObject):
    """It writes into the draft. ``taken`` comes where another item was chosen, and ``changed`` after any choice."""

    changed = Signal()
    taken = Signal(str)

    def __init__(self, *, page: PageModel, folder: DataFolder, choices: Choices, draft: Draft) -> None:
        super().__init__(page)
        self._page, self._folder, self._choices, self._draft = page, folder, choices, draft
        self._items, self._stations = OptionRows(self), OptionRows(self)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        draft, choices, language = self._draft, self._choices, self._page.language
        self._items.replace(item_options(choices, self._folder, language, draft.item))
        self._stations.replace(station_options(choices, language, draft.station))

    @Property(OptionRows, constant=True)
    def items(self) -> OptionRows:
        """What can be held."""
        return self._items

    @Property(OptionRows, constant=True)
    def stations(self) -> OptionRows:
        """Where; the first row is nowhere."""
        return self._stations

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it is chosen what is held."""
        return bool(self._draft.item)

    @Slot(str)
    def chooseItem(self, item: str) -> None:
        """A technology, a training or an event. An id that is not offered changes nothing."""
        if any(card.id == item for card in self._choices.items):
            self._draft.take_item(item, self._choices)
            self.taken.emit(item)
            self._chosen()

    @Slot(str)
    def chooseStation(self, station: str) -> None:
        """There; empty for nowhere."""
        self._draft.station = station
        self._chosen()

    def _chosen(self) -> None:
        self.speak()
        self.changed.emit()
