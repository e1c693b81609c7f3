"""Making the models of the staff's pages. Without a shift there is none of them but the door."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from kiosk.paths import DataFolder
from kiosk.screen.page import PageModel
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_agenda import AgendaPage, agenda
from kiosk.screen.staff_announce import AnnouncePage
from kiosk.screen.staff_attract import AttractPage, offered
from kiosk.screen.staff_book import DeskBookPage
from kiosk.screen.staff_centre import CentreModel, CentrePage
from kiosk.screen.staff_change import ChangePage, changeable
from kiosk.screen.staff_close import ClosePage, concerned
from kiosk.screen.staff_condition import ConditionPage
from kiosk.screen.staff_content import ContentPage, first_page
from kiosk.screen.staff_copy import CopyPage
from kiosk.screen.staff_door import DoorPage
from kiosk.screen.staff_find import CHECK_IN, FindPage
from kiosk.screen.staff_free import FreePage
from kiosk.screen.staff_hours import HoursPage
from kiosk.screen.staff_item import ItemPage
from kiosk.screen.staff_message import MessagePage
from kiosk.screen.staff_notice import NoticePage
from kiosk.screen.staff_open import OpenPage
from kiosk.screen.staff_refused import RefusedPage
from kiosk.screen.staff_slot import SlotPage
from kiosk.screen.staff_stations import StationsPage
from kiosk.screen.staff_today import TodayPage, today
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.content_opened import Opened, Written
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession
    from kiosk.services.importing import Shelf

_Answer = TypeVar("_Answer")
_NEEDS = {
    "staff-book": "book",
    "staff-open": "open_slots",
    "staff-copy": "open_slots",
    "staff-close": "close_slot",
    "staff-change": "change_slot",
    "staff-free": "open_slots",
    "staff-content": "edit_item",
    "staff-item": "edit_item",
    "staff-centre": "edit_item",
    "staff-hours": "edit_item",
    "staff-stations": "edit_item",
    "staff-announce": "edit_item",
    "staff-attract": "edit_item",
}
"""Pages that are for doing one thing, which is a kind of intent: for whoever may not there is no such page."""


class StaffPages:
    """``makers`` are for ``Pages``: each makes a page's model from its argument, or None where there is nothing."""

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        folder: DataFolder,
        tasks: Tasks,
        parent: QObject,
        media_folder: Path | None = None,
    ) -> None:
        self._shift, self._store, self._folder, self._media_folder = shift, store, folder, media_folder
        self._shared: dict[str, Any] = {
            "session": session,
            "shift": shift,
            "store": store,
            "tasks": tasks,
            "parent": parent,
        }
        makers: dict[str, Callable[[str], Awaitable[PageModel | None]]] = {
            "staff": lambda _: self._door(),
            "staff-today": lambda _: self._today(),
            "staff-slot": self._slot,
            "staff-refused": self._refused,
            "staff-notice": partial(self._notice, NoticePage),
            "staff-message": partial(self._notice, MessagePage),
            "staff-find": self._find,
            "staff-book": self._book,
            "staff-agenda": self._agenda,
            "staff-open": self._open,
            "staff-copy": self._copy,
            "staff-close": self._close,
            "staff-change": self._change,
            "staff-free": lambda _: self._free(),
            "staff-content": lambda _: self._content(),
            "staff-item": self._item,
            "staff-centre": partial(self._of_centre, CentrePage),
            "staff-hours": partial(self._of_centre, HoursPage),
            "staff-stations": partial(self._of_centre, StationsPage),
            "staff-announce": partial(self._of_centre, AnnouncePage),
            "staff-attract": self._attract,
            "staff-condition": lambda _: self._how_it_stands(),
        }
        self.makers = {name: partial(self._for_whoever_may, name, make) for name, make in makers.items()}

    async def _for_whoever_may(
        self, name: str, make: Callable[[str], Awaitable[PageModel | None]], argument: str
    ) -> PageModel | None:
        need = _NEEDS.get(name)
        return await make(argument) if need is None or need in self._shift.rights else None

    async def _door(self) -> PageModel:
        return DoorPage(staff=await self._store.door(lambda door: door.staff()), **self._shared)

    async def _today(self) -> PageModel | None:
        found = await self._ask(today)
        return TodayPage(content=found, folder=self._folder, **self._shared) if found else None

    async def _slot(self, argument: str) -> PageModel | None:
        """``argument``: a slot, or a slot and a booking as ``slot/booking``; with ``/in`` they are checked in too."""
        slot, booking, then = (*argument.split("/"), "", "")[:3]
        found = await self._ask(lambda desk, staff: desk.view.slot(staff, slot))
        if not found or not found.sittings:
            return None
        page = SlotPage(content=found, booking=booking, **self._shared)
        if then == CHECK_IN and page.awaits(booking):
            page.checkIn(booking)
        return page

    async def _refused(self, intent: str) -> PageModel | None:
        found = await self._ask(lambda desk, staff: desk.view.setbacks(staff))
        if found is None or all(each.wish.id != intent for each in found.each):
            return None
        return RefusedPage(setbacks=found, intent=intent, **self._shared)

    async def _notice(self, page: type[NoticePage | MessagePage], notice: str) -> PageModel | None:
        found = await self._ask(lambda desk, staff: desk.view.notices(staff))
        if found is None or all(each.id != notice for each in found.each):
            return None
        return page(notices=found, notice=notice, **self._shared)

    async def _find(self, scanned: str) -> PageModel | None:
        return FindPage(scanned=scanned, **self._shared) if self._shift.on else None

    async def _book(self, slot: str) -> PageModel | None:
        found = await self._ask(lambda desk, staff: desk.view.coming(staff))
        return DeskBookPage(content=found, slot=slot, **self._shared) if found else None

    async def _agenda(self, day: str) -> PageModel | None:
        """``argument``: a day as ISO 8601 has it, else today."""
        wanted = _day(day)
        found = await self._ask(lambda desk, staff: _week_of(desk, staff, wanted))
        return AgendaPage(content=found[1], day=found[0], **self._shared) if found else None

    async def _open(self, day: str) -> PageModel | None:
        found = await self._ask(lambda desk, staff: desk.slots.choices(staff))
        return OpenPage(choices=found, day=_day(day), folder=self._folder, **self._shared) if found else None

    async def _copy(self, week: str) -> PageModel | None:
        """``week``: the first day of the week into which the one before is copied."""
        into = _day(week)
        if into is None:
            return None
        found = await self._ask(lambda desk, staff: (desk.slots.choices(staff), desk.slots.copy_week(staff, into)))
        return CopyPage(choices=found[0], copied=found[1], week=into, **self._shared) if found else None

    async def _close(self, day: str) -> PageModel | None:
        closing = _day(day)
        if closing is None:
            return None
        found = await self._ask(lambda desk, staff: concerned(desk, staff, closing))
        return ClosePage(day=closing, concerned=found, **self._shared) if found else None

    async def _change(self, slot: str) -> PageModel | None:
        found = await self._ask(lambda desk, staff: changeable(desk, staff, slot))
        return ChangePage(found=found, **self._shared) if found else None

    async def _free(self) -> PageModel | None:
        found = await self._ask(lambda desk, staff: desk.slots.choices(staff))
        return FreePage(choices=found, folder=self._folder, **self._shared) if found else None

    async def _content(self) -> PageModel | None:
        found = await self._ask(first_page)
        return ContentPage(found=found, folder=self._folder, **self._shared) if found is not None else None

    async def _item(self, argument: str) -> PageModel | None:
        """``argument``: as ``kiosk.services.content_opened`` has it."""
        person, kept = self._shift.person, self._shift.kept
        words = next((each for each in kept.of(person) if each.argument == argument), None)
        found = await self._opened(argument, words)
        if found and words:
            kept.take(person, argument)  # not before: where it can't be opened now, they still wait
        return ItemPage(opened=found, folder=self._folder, shelf=self._shelf(), **self._shared) if found else None

    async def _opened(self, argument: str, words: Written | None) -> Opened | None:
        """What is edited for all centres and exists at this one alone is opened for this one."""
        from kiosk.services.content_opened import opened

        found = await self._ask(lambda desk, staff: opened(desk, staff, argument, words))
        if not self._shift.everywhere or (found and found.item.fields):
            return found
        self._shift.editEverywhere(on=False)
        here = await self._ask(lambda desk, staff: opened(desk, staff, argument, words))
        if here and here.item.fields:
            return here
        self._shift.editEverywhere(on=True)
        return found

    def _shelf(self) -> Shelf:
        from kiosk.screen.day_list import usb_mounts
        from kiosk.services.importing import Shelf

        allowed = (self._media_folder,) if self._media_folder else ()
        return Shelf(lambda: (*usb_mounts(), *allowed))

    async def _of_centre(self, page: type[CentreModel], centre: str) -> PageModel | None:
        """``centre``: which one, empty for the kiosk's own."""
        found = await self._ask(lambda desk, staff: desk.centre.centre(staff, centre))
        return page(content=found, centre=centre, **self._shared) if found else None

    async def _attract(self, centre: str) -> PageModel | None:
        found = await self._ask(lambda desk, staff: (desk.centre.centre(staff, centre), offered(desk, staff, typed="")))
        if not found or not found[0]:
            return None
        return AttractPage(content=found[0], found=found[1], centre=centre, folder=self._folder, **self._shared)

    async def _how_it_stands(self) -> PageModel | None:
        found = await self._ask(lambda desk, staff: desk.condition.now(staff))
        return ConditionPage(condition=found, **self._shared) if found else None

    async def _ask(self, question: Callable[[Desk, StaffSession], _Answer]) -> _Answer | None:
        """The desk's answer; None without a shift."""
        from kiosk.services.door import NotAllowedError

        try:
            staff = self._shift.staff
            return await self._store.desk(lambda desk: question(desk, staff))
        except NotAllowedError:
            return None


def _week_of(desk: Desk, staff: StaffSession, day: date | None) -> tuple[date, DeskContent]:
    """A day, or today, with its week."""
    day = day or desk.view.today(staff)
    return day, agenda(desk, staff, day, "week")


def _day(argument: str) -> date | None:
    try:
        return date.fromisoformat(argument)
    except ValueError:
        return None
