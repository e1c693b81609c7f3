"""One slot at the staff's desk: who is booked, and what can be done with each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reception import may_arrive
from kiosk.screen.language import long_day
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_close import LONGEST_REASON
from kiosk.screen.staff_elsewhere import Elsewhere
from kiosk.screen.staff_names import NamesModel
from kiosk.screen.staff_note import PartyNote
from kiosk.screen.staff_party import PartyPage
from kiosk.screen.staff_rows import PartyOrder, PartyRows, SittingRows, party_rows, sitting_rows
from kiosk.screen.staff_size import PartySize
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession
    from kiosk.store.parties import Party

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SlotPage(PartyPage):
    """``step`` is ``parties``, ``party`` with one of them at hand, ``move`` with times to move it to, ``size``,
    ``cancel`` or ``note``.
    """

    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        content: DeskContent,
        booking: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._content = content
        self._slot = content.sittings[0].slot.id
        self._elsewhere, self._size, self._before = Elsewhere(self), PartySize(self), PartyNote(self)
        self._at_hand = ""
        self._order = PartyOrder()
        self._step = "parties"
        self._sitting = SittingRows(self)
        self._parties, self._one = PartyRows(self), PartyRows(self)
        self._names = NamesModel(self)
        self._names.changed.connect(self.speak)
        self.watch_the_clock()
        self.speak()
        if any(party.id == booking for party in content.sittings[0].parties):
            self._at_hand, self._step = booking, "party"
            self.speak()

    @Slot()
    def speak(self) -> None:
        """Everything in the language of now."""
        slot = self._content.sittings[0].slot
        self._sitting.replace(sitting_rows(self._content, self.language, days=True))
        parties = self._order.sort(self._content.sittings[0].parties)
        self._parties.replace(party_rows(parties, slot, self._content, self.language, self._names.who))
        at_hand = tuple(party for party in parties if party.id == self._at_hand)
        self._one.replace(party_rows(at_hand, slot, self._content, self.language, self._names.who))
        self._elsewhere.speak()

    def close(self) -> None:
        """Names go with the page."""
        super().close()
        self._names.hide()

    def step_back(self) -> bool:
        """From a party back to all of them, and from moving and cancelling back to the party."""
        if self._step == "parties":
            return False
        self._show("parties" if self._step == "party" else "party")
        return True

    async def refresh(self) -> None:
        """Show how things stand now; a party that has gone elsewhere is let go of."""
        if self._closed:
            return
        content = await self.ask(lambda desk, staff: desk.view.slot(staff, self._slot))
        if not content.sittings:  # over and gone
            return
        self._content = content
        if self._step != "parties" and self._party() is None:
            fault = self._deed.fault
            self._show("parties")
            if fault:  # nobody has gone on: it stays said
                self._deed.failed(fault)
        self.speak()
        self.changed.emit()

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """Where the page is."""
        return self._step

    @Property(str, notify=changed)
    def slotId(self) -> str:
        """The slot, for booking into it."""
        return self._slot

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day in full."""
        return long_day(self._content.sittings[0].slot.starts.astimezone(self._content.zone).date(), self.language)

    @Property(SittingRows, constant=True)
    def sitting(self) -> SittingRows:
        """The slot, one row."""
        return self._sitting

    @Property(PartyRows, constant=True)
    def parties(self) -> PartyRows:
        """Who is booked, whatever became of it."""
        return self._parties

    @Property(PartyRows, constant=True)
    def atHand(self) -> PartyRows:
        """The party at hand, one row."""
        return self._one

    @Property(Elsewhere, constant=True)
    def elsewhere(self) -> Elsewhere:
        """Where the party at hand can be moved to."""
        return self._elsewhere

    @Property(PartySize, constant=True)
    def size(self) -> PartySize:
        """How many of the party at hand are to come."""
        return self._size

    @Property(PartyNote, constant=True)
    def noted(self) -> PartyNote:
        """The note about the party at hand, when it is asked for."""
        return self._before

    @Property(NamesModel, constant=True)
    def names(self) -> NamesModel:
        """Whether names show."""
        return self._names

    @Slot()
    def showNames(self) -> None:
        """Show who booked, for half a minute."""
        sitting = self._content.sittings[0]
        self.start(self._names.show([party.id for party in sitting.parties], sitting.slot))

    @Slot()
    def hideNames(self) -> None:
        """Hide them at once, and with them a note that is gone on from."""
        if self._step == "note" and self._before.before:
            self._show("party")
        self._names.hide()

    @Slot()
    def askForNote(self) -> None:
        """Write something about the party at hand, or, while names show, go on from what was written."""
        if self._party() is not None:
            self._before.ask(self._names.note(self._at_hand))
            self._show("note")

    @Slot(str)
    def note(self, words: str) -> None:
        """Keep words about the party at hand; none removes them, and the same ones change nothing."""
        booking, is_same = self._at_hand, self._before.is_same(words)
        self._show("party")
        if is_same:
            return
        self._names.hide()

        def work(desk: Desk, staff: StaffSession) -> str:
            return desk.work.note(staff, booking, desk.names.seal_note(staff, words, booking))

        self.do("note" if words.strip() else "no_note", work)

    @Slot(str)
    def take(self, booking: str) -> None:
        """Take one of the parties to hand."""
        if any(party.id == booking for party in self._content.sittings[0].parties):
            self._at_hand = booking
            self._show("party")

    def awaits(self, booking: str) -> bool:
        """Whether this party is expected today and can be checked in, so that a scanned code means that they have
        come.
        """
        sitting, may = self._content.sittings[0], "check_in" in self._content.rights
        slot = sitting.slot
        comes = may and may_arrive(slot.starts, slot.ends, self._content.now, self._content.zone)
        return comes and any(party.id == booking for party in sitting.expected)

    @Slot()
    def chooseTime(self) -> None:
        """Show the times that the party at hand can be moved to."""
        party = self._party()
        if party is not None:
            self.start(self._choose_time(party))

    @Slot(str)
    def move(self, slot_id: str) -> None:
        """Move the party at hand there."""
        booking, when = self._at_hand, self._elsewhere.when(slot_id)
        self._show("parties")
        self.do("move", lambda desk, staff: desk.work.move(staff, booking, slot_id), when)

    @Slot()
    def askSize(self) -> None:
        """Ask how many of the party at hand come."""
        party = self._party()
        if party is not None:
            self.start(self._ask_size(party))

    @Slot()
    def resize(self) -> None:
        """Change the party at hand to as many as were chosen."""
        booking, size = self._at_hand, self._size.persons
        if self._step == "size":
            self._show("party")
            self.do("resize", lambda desk, staff: desk.work.resize(staff, booking, size))

    @Slot()
    def askToCancel(self) -> None:
        """Ask why the party at hand is cancelled."""
        if self._party() is not None:
            self._show("cancel")

    @Slot(str)
    def cancel(self, reason: str) -> None:
        """Cancel the party at hand."""
        booking, reason = self._at_hand, reason.strip()[:LONGEST_REASON]
        self._show("parties")
        self.do("cancel", lambda desk, staff: desk.work.cancel(staff, booking, reason))

    async def _choose_time(self, party: Party) -> None:
        await self._elsewhere.look(party, self._content.sittings[0].slot)
        if (self._step, self._at_hand) == ("party", party.id):  # and nobody went back, and took another one
            self._show("move")

    async def _ask_size(self, party: Party) -> None:
        sizes = await self.ask(lambda desk, staff: desk.view.sizes(staff, party.id))
        if (self._step, self._at_hand) == ("party", party.id):
            self._size.ask(party, sizes)
            self._show("size")

    def _party(self) -> Party | None:
        return next((party for party in self._content.sittings[0].parties if party.id == self._at_hand), None)

    def _show(self, step: str) -> None:
        self._step = step
        self._order.forget()
        self._set_scroll(0.0)
        self.speak()
        self.stepChanged.emit()
