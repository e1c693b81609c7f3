"""Booking for somebody who calls or stands at the desk: time, how many, and who, on one page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reception import may_arrive
from kiosk.screen.book_who import WhoModel, read_typed
from kiosk.screen.language import LANGUAGES, Language, long_day
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import SittingRows, sitting_rows
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.book import Made
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession
    from kiosk.services.sitting import Sitting

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_AT_ONCE = 8
"""Times that show before "more"."""
_GROUP = 4


@QmlElement
class DeskBookPage(StaffPageModel):
    """``code`` is there once it is booked, and only until the page is left."""

    changed = Signal()
    timesChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        content: DeskContent,
        slot: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._content = content
        self._shown = _AT_ONCE
        self._slot, self._size, self._here = "", 1, False
        self._spoken: Language = session.choice
        self._made: Made | None = None
        self._state, self._reason = "pending", ""
        self._busy = False
        self._times, self._chosen = SittingRows(self), SittingRows(self)
        self._who = WhoModel(self)
        self._who.changed.connect(self.changed)
        self._deed.settled.connect(self._who.clear)
        self.speak()
        if slot:
            self._slot = slot if self._sitting(slot) else ""
            self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._times.replace(sitting_rows(self._fitting(self._shown), self.language, days=True))
        chosen = self._sitting(self._slot)
        around = self._content.with_sittings((chosen,) if chosen else ())
        self._chosen.replace(sitting_rows(around, self.language, days=True))

    def close(self) -> None:
        """Forget who it was, and the code."""
        super().close()
        self._who.clear()
        self._made = None

    def holds_words(self) -> bool:
        """Whether leaving would throw typed words away."""
        return not self._who.empty and self._made is None

    async def refresh(self) -> None:
        """Show how much room there is now."""
        if self._closed:
            return
        if self._made is not None:
            await self._look(self._made.booking)
        await self._look_around()

    @Slot()
    def undone(self) -> None:
        """Nobody is booked, and the form is there again as it was."""
        self._made = None

    @Property(SittingRows, constant=True)
    def times(self) -> SittingRows:
        """Times that are not over and not closed, soonest first; full ones among them."""
        return self._times

    @Property(SittingRows, constant=True)
    def chosen(self) -> SittingRows:
        """The time chosen, one row."""
        return self._chosen

    @Property(bool, notify=timesChanged)
    def hasMore(self) -> bool:
        """Whether later times are not shown yet."""
        return len(self._fitting(self._shown + 1).sittings) > self._shown

    @Property(str, notify=changed)
    def slotId(self) -> str:
        """The time chosen."""
        return self._slot

    @Property(int, notify=changed)
    def size(self) -> int:
        """How many persons."""
        return self._size

    @Property(int, notify=changed)
    def largest(self) -> int:
        """The largest party for the time chosen."""
        chosen = self._sitting(self._slot)
        return chosen.slot.capacity if chosen else 1

    @Property(bool, notify=changed)
    def wait(self) -> bool:
        """Whether there is no room for so many, so that they go on the waiting list."""
        chosen = self._sitting(self._slot)
        return chosen is not None and chosen.slot.free < self._size

    @Property(bool, notify=changed)
    def withOthers(self) -> bool:
        """Whether there would be room for so many with the places that others hold, whom the hub asks for them."""
        chosen = self._sitting(self._slot)
        return chosen is not None and chosen.slot.free < self._size <= chosen.slot.free + chosen.elsewhere

    @Property(bool, notify=changed)
    def here(self) -> bool:
        """Whether they stand here and take part now."""
        return self._here

    @Property(bool, notify=changed)
    def canBeHere(self) -> bool:
        """Whether it is today, so that they can be here already."""
        chosen = self._sitting(self._slot)
        if chosen is None:
            return False
        return may_arrive(chosen.slot.starts, chosen.slot.ends, self._content.now, self._content.zone)

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The language that they speak: ``fi``, ``sv`` or ``en``."""
        return self._spoken

    @Property(WhoModel, constant=True)
    def who(self) -> WhoModel:
        """Who it is."""
        return self._who

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being booked just now."""
        return self._busy

    @Property(str, notify=changed)
    def code(self) -> str:
        """The booking's code in two groups; empty until it is booked."""
        return f"{self._made.code[:_GROUP]} {self._made.code[_GROUP:]}" if self._made else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the hub made of it so far: ``pending``, ``confirmed``, ``waiting``, ``arrived`` or ``refused``."""
        return self._state

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why the hub refused it."""
        return self._reason

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day of the time chosen."""
        chosen = self._sitting(self._slot)
        return long_day(chosen.slot.starts.astimezone(self._content.zone).date(), self.language) if chosen else ""

    @Slot()
    def showMore(self) -> None:
        """Show later times too."""
        self._shown += _AT_ONCE
        self.speak()
        self.timesChanged.emit()

    @Slot(str)
    def choose(self, slot_id: str) -> None:
        """Choose a time."""
        if self._sitting(slot_id) is not None:
            self._slot = slot_id
            self._size = min(self._size, self.largest)
            self._here = self._here and self.canBeHere
            self.speak()
            self.changed.emit()

    @Slot()
    def chooseAnother(self) -> None:
        """Choose another time; all else stays."""
        if self._made is None:
            self._slot = ""
            self.speak()
            self.changed.emit()

    @Slot(int)
    def chooseSize(self, size: int) -> None:
        """So many persons."""
        if 1 <= size <= self.largest:
            self._size = size
            self.changed.emit()

    @Slot(bool)
    def chooseHere(self, here: bool) -> None:  # noqa: FBT001  (QML calls it)
        """They stand here, or not."""
        self._here = here and self.canBeHere
        self.changed.emit()

    @Slot(str)
    def chooseSpoken(self, language: str) -> None:
        """They speak another language. Anything but the three changes nothing."""
        for known in LANGUAGES:
            if known == language:
                self._spoken = known
                self.changed.emit()

    @Slot()
    def book(self) -> None:
        """Book it."""
        if self._slot and not self._busy and self._made is None:
            self._set_busy(busy=True)
            self.start(self._book())

    async def _book(self) -> None:
        from kiosk.services.contact import ContactError

        try:
            made = await self.ask(self._booking())
        except ContactError as error:
            self._who.blame({str(field): fault for field, fault in error.faults.items()})
            return
        finally:
            self._set_busy(busy=False)
        if self._closed:
            return
        self._made = made
        self._state, self._reason = "pending", ""
        self._deed.did("book", made.intent)
        self._set_scroll(0.0)
        try:
            await self._look(made.booking)  # with places that are held here it is confirmed already
        finally:
            self.changed.emit()
        await self._look_around()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.changed.emit()

    async def _look_around(self) -> None:
        content = await self.ask(lambda desk, staff: desk.view.coming(staff))
        if self._made is None or any(each.slot.id == self._slot for each in content.sittings):  # else it is over by now
            self._content = content
            self.speak()
            self.timesChanged.emit()
            self.changed.emit()

    async def _look(self, booking: str) -> None:
        party = await self.ask(lambda desk, staff: desk.view.party(staff, booking))
        view = await self._store.booker(lambda booker: booker.state(booking))
        counts = party is not None and view.state != "refused" and party.state != "waiting"  # till the hub says so
        state = party.state if party is not None and counts else view.state
        if (state, view.reason) != (self._state, self._reason) and not self._closed:
            self._state, self._reason = state, view.reason
            self.changed.emit()

    def _booking(self) -> Callable[[Desk, StaffSession], Made]:
        slot, size, spoken, here, wait = self._slot, self._size, self._spoken, self._here, self.wait
        here = here and not wait  # who waits for a place takes no part yet
        typed, access = self._who.typed, self._who.access()
        country = self._content.centre.country if self._content.centre else "fi"

        def work(desk: Desk, staff: StaffSession) -> Made:
            contact = read_typed(typed, country)
            return desk.work.book(
                staff, slot, size, language=spoken, contact=contact, access=access, here=here, wait=wait
            )

        return work

    def _fitting(self, most: int) -> DeskContent:
        open_ones = [each for each in self._content.sittings if each.slot.state == "open"]
        return self._content.with_sittings(open_ones[:most])

    def _sitting(self, slot_id: str) -> Sitting | None:
        return next((each for each in self._content.sittings if each.slot.id == slot_id), None)
