"""Something that the hub refused, at the staff's desk: what it was about, why, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import MADE
from kiosk.screen.language import long_day
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_item_rows import title_of
from kiosk.screen.staff_names import NamesModel
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import PartyRows, SittingRows, moment, party_rows, sitting_rows
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent, Setbacks
    from kiosk.services.door import StaffSession
    from kiosk.services.sitting import Sitting

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RefusedPage(StaffPageModel):
    """``seen`` once somebody has seen to it: then it is no longer under To do."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        setbacks: Setbacks,
        intent: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._content = setbacks.content
        self._setback = next(each for each in setbacks.each if each.wish.id == intent)
        self._seen = False
        self._sitting, self._to = SittingRows(self), SittingRows(self)
        self._party = PartyRows(self)
        self._names = NamesModel(self)
        self._names.changed.connect(self.speak)
        self.speak()

    @Slot()
    def speak(self) -> None:
        """Everything in the language of now."""
        about, party = self._setback, self._setback.party
        for rows, sitting in ((self._sitting, about.sitting), (self._to, about.to)):
            rows.replace(sitting_rows(self._around(sitting), self.language))
        parties = (party,) if party else ()
        slot = about.sitting.slot if about.sitting else None
        self._party.replace(party_rows(parties, slot, self._content, self.language, self._names.who))

    def close(self) -> None:
        """Names go with the page."""
        super().close()
        self._names.hide()

    @staticmethod
    def take_back(desk: Desk, staff: StaffSession, intents: tuple[str, ...]) -> bool:
        """It is to be done again."""
        return all(desk.work.unseen(staff, intent) for intent in intents)

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        found = await self.ask(lambda desk, staff: desk.view.setbacks(staff))
        there = next((each for each in found.each if each.wish.id == self._setback.wish.id), None)
        self._seen = there is None
        if there is not None:
            self._content, self._setback = found.content, there
        self.speak()
        self.changed.emit()

    @Property(str, constant=True)
    def what(self) -> str:
        """What was wanted: a kind of intent."""
        return self._setback.wish.kind

    @Property(str, constant=True)
    def reason(self) -> str:
        """Why the hub did not do it: a reason of ``kiosk.domain.answers``."""
        return self._setback.wish.reason

    @Property(str, constant=True)
    def intent(self) -> str:
        """The id by which what was written is opened once more."""
        return self._setback.wish.id

    @Property(str, constant=True)
    def itemId(self) -> str:
        """The item of content that it was about; empty where it was about none."""
        return self._setback.wish.subject if self._setback.fields else ""

    @Property(bool, constant=True)
    def keepsWords(self) -> bool:
        """Whether somebody wrote something that is kept here, and can be saved once more."""
        return self.what in ("add_item", "edit_item") and self._setback.fields.get("kind") in MADE

    @Property(str, notify=changed)
    def title(self) -> str:
        """What that item is called."""
        return title_of(self._setback.fields, self.language)

    @Property(str, notify=changed)
    def by(self) -> str:
        """Who wanted it; empty for somebody who no longer works here."""
        return self._content.hosts.get(self._setback.wish.staff, "")

    @Property(str, notify=changed)
    def decided(self) -> str:
        """When they wanted it."""
        return moment(self._content, self._setback.wish.at, self.language)

    @Property(int, constant=True)
    def times(self) -> int:
        """How many times were to be opened."""
        return self._setback.times

    @Property(int, constant=True)
    def wantedPlaces(self) -> int:
        """How many places a time was to have; 0 where that was not to change."""
        return int(self._wanted.get("capacity", 0))

    @Property(bool, constant=True)
    def wantsHost(self) -> bool:
        """Whether another host was wanted for a time, or none."""
        return "host" in self._wanted

    @Property(str, notify=changed)
    def wantedHost(self) -> str:
        """Who that was; empty for nobody, and for somebody who no longer works here."""
        return self._content.hosts.get(self._wanted.get("host") or "", "")

    @Property(bool, constant=True)
    def wantsStation(self) -> bool:
        """Whether another station was wanted for a time, or none."""
        return "station" in self._wanted

    @Property(int, notify=changed)
    def wantedStation(self) -> int:
        """The number of that station; 0 for none."""
        stations = self._content.centre.stations if self._content.centre else ()
        return next((each.number for each in stations if each.id == self._wanted.get("station")), 0)

    @Property(str, notify=changed)
    def slotId(self) -> str:
        """The time that can be opened; empty where there is none."""
        sitting = self._setback.sitting
        return sitting.slot.id if sitting and not self._setback.times else ""

    @Property(str, notify=changed)
    def bookingId(self) -> str:
        """The booking that can be opened; empty where the hub has none."""
        party = self._setback.party
        return party.id if party and self._setback.is_kept else ""

    @Property(SittingRows, constant=True)
    def sitting(self) -> SittingRows:
        """The time that it was about, one row; none where it is no longer known, or it was about none."""
        return self._sitting

    @Property(SittingRows, constant=True)
    def to(self) -> SittingRows:
        """The time that a party was to be moved to, one row."""
        return self._to

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day of the time that it was about."""
        return self._day_of(self._setback.sitting)

    @Property(str, notify=changed)
    def toDay(self) -> str:
        """The day that a party was to be moved to."""
        return self._day_of(self._setback.to)

    @Property(PartyRows, constant=True)
    def party(self) -> PartyRows:
        """The party that it was about, one row."""
        return self._party

    @Property(NamesModel, constant=True)
    def names(self) -> NamesModel:
        """Whether names show."""
        return self._names

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether somebody has seen to it."""
        return self._seen

    @Slot()
    def showNames(self) -> None:
        """Show who booked, for half a minute."""
        sitting = self._setback.sitting
        if sitting is not None and self.bookingId:
            self.start(self._names.show((self.bookingId,), sitting.slot))

    @Slot()
    def hideNames(self) -> None:
        """Hide them at once."""
        self._names.hide()

    @Slot()
    def see(self) -> None:
        """It is seen to."""
        self.do("seen", lambda desk, staff: desk.work.seen(staff, self._setback.wish.id))

    @property
    def _wanted(self) -> Mapping[str, Any]:
        """What was to change of a time."""
        wish = self._setback.wish
        return wish.payload if wish.kind == "change_slot" else {}

    def _day_of(self, sitting: Sitting | None) -> str:
        if sitting is None:
            return ""
        return long_day(sitting.slot.starts.astimezone(self._content.zone).date(), self.language)

    def _around(self, sitting: Sitting | None) -> DeskContent:
        return replace(self._content, sittings=(sitting,) if sitting else ())
