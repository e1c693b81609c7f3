"""The staff's desk with both files behind it, sessions with any role, and the hub's hand on the cache.

``mounts`` are the sticks that are plugged in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.ids import Ids
from kiosk.domain.persons import Role, Staff
from kiosk.paths import DataFolder
from kiosk.services.browse import Browse
from kiosk.services.centre_desk import CentreDesk
from kiosk.services.condition import ConditionDesk
from kiosk.services.content import ContentDesk
from kiosk.services.desk import Desk
from kiosk.services.desk_slots import DeskSlots
from kiosk.services.desk_view import DeskView
from kiosk.services.desk_work import DeskWork
from kiosk.services.door import StaffSession
from kiosk.services.help_line import HelpLine
from kiosk.services.names import NameBook
from tests.intents import booking, uuid7
from tests.samples import Cache, Sample
from tests.services.booking_desk import BookingDesk, chance

SEATED, ASKS, WAITS, HERE, MISSED, GONE, TELL = (uuid7(number) for number in range(2, 9))
"""The bookings of a busy desk."""


class StaffDesk(BookingDesk):
    """``desk`` as in the program; ``seconds`` is the running time of its sessions too."""

    def __init__(self, folder: DataFolder, clock: FixedClock, cache: Cache) -> None:
        super().__init__(folder, clock, cache)
        content = ContentDesk(
            projection=self.projection,
            ledger=self.ledger,
            clock=clock,
            ids=Ids(clock, chance("content")),
            centre="seinajoki",
        )
        self.help_line = HelpLine(
            projection=self.projection, ledger=self.ledger, clock=clock, ids=Ids(clock, chance("help"))
        )
        self.mounts: tuple[Path, ...] = ()
        self.desk = Desk(
            view=self.view("seinajoki"),
            work=DeskWork(
                projection=self.projection,
                ledger=self.ledger,
                clock=clock,
                ids=Ids(clock, chance("work")),
                booker=self.booker,
            ),
            slots=DeskSlots(
                projection=self.projection,
                ledger=self.ledger,
                clock=clock,
                ids=Ids(clock, chance("slots")),
                centre="seinajoki",
            ),
            names=NameBook(projection=self.projection, ledger=self.ledger),
            content=content,
            centre=CentreDesk(
                projection=self.projection,
                content=content,
                clock=clock,
                ids=Ids(clock, chance("centre")),
                centre="seinajoki",
            ),
            condition=ConditionDesk(
                projection=self.projection,
                ledger=self.ledger,
                folder=folder,
                clock=clock,
                centre="seinajoki",
                mounts=lambda: self.mounts,
            ),
        )

    @property
    def browse(self) -> Browse:
        """What a visitor asks here."""
        return Browse(projection=self.projection, folder=self.folder, clock=self.clock, centre="seinajoki")

    def view(self, centre: str) -> DeskView:
        return DeskView(projection=self.projection, clock=self.clock, centre=centre)

    def session(self, *roles: Role) -> StaffSession:
        """Somebody at work: who books, where no role is named."""
        anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=roles or ("booker",))
        return StaffSession(anna, lambda: self.seconds)

    def free(self) -> dict[str, int]:
        """How many have room in what is not over, begun or not."""
        return {each.slot.id: each.slot.free for each in self.desk.view.coming(self.session()).sittings}

    def standing(self, booking: str) -> str:
        """The state of a booking, as a booker sees it."""
        party = self.desk.view.party(self.session(), booking)
        assert party is not None
        return party.state

    def kinds(self) -> list[str]:
        """What is wanted and not settled."""
        return [wish.kind for wish in self.unsettled()]

    def written(self) -> list[str]:
        """Every row of the ledger; nothing where there is no ledger."""
        if not self.folder.ledger.exists():
            return []
        with closing(sqlite3.connect(self.folder.ledger)) as connection:
            return list(connection.iterdump())


@contextmanager
def staff_desk(folder: DataFolder, clock: FixedClock, cache: Cache) -> Iterator[StaffDesk]:
    made = StaffDesk(folder, clock, cache)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def busy_desk(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[StaffDesk]:
    """A desk with parties in every state, and slots of every kind to move them to."""
    with staff_desk(folder, clock, cache) as made:
        made.hub_tells(
            sample.slot("noon", hours=0, capacity=10, free=3),
            sample.slot("evening", hours=6, capacity=4, free=3),
            sample.slot("full", hours=7, capacity=4, free=0),
            sample.slot("groups", hours=8, capacity=9, free=9, least=3),
            sample.slot("closed", hours=9, state="closed", free=0),
            sample.slot("cancelled", hours=9, state="cancelled", free=0),
            sample.slot("over", hours=-2),
            bookings=(
                booking(2, slot="noon", party=2),
                booking(3, slot="noon", party=3, state="requested"),
                booking(4, slot="noon", party=4, state="waiting"),
                booking(5, slot="noon", party=1, state="arrived"),
                booking(6, slot="noon", party=1, state="missed"),
                booking(7, slot="noon", party=1, state="cancelled"),
                booking(8, slot="noon", party=1, tell="moved"),
            ),
        )
        yield made
