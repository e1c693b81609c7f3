"""Nothing played: the hub on PostgreSQL over loopback and the agent in its loop, behind a screen.

All three go by one clock. It begins on a fixed Tuesday and goes on as the computer's does, and a test puts it forward
where a person or a retry would wait. Nothing of Qt is known here.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import select

from kiosk.domain.bookings import Booking
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import slots_of, unused
from kiosk.hub.booked import in_slot
from kiosk.hub.desk_tables import INTENTS
from kiosk.hub.devices import all_devices, show_code
from kiosk.hub.edited import has_unpublished_edits
from kiosk.hub.editions import last_edition
from kiosk.hub.roster import put_staff
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.pace import Timer
from tests.journeys.backstage import NOW, Backstage

CENTRE = "seinajoki"
_LOOK = 0.05  # seconds between two looks of the agent, at most
_STATES = ("confirmed", "requested", "waiting", "cancelled", "arrived", "missed")
_PATIENCE = 60.0  # seconds


class PassingClock:
    """Begins at ``since``. Threads share it."""

    def __init__(self, since: datetime = NOW) -> None:
        self._since = since
        self._began = time.monotonic()

    def monotonic(self) -> float:
        """Seconds since it began."""
        return time.monotonic() - self._began

    def now(self) -> datetime:
        """The present instant."""
        return self._since + timedelta(seconds=self.monotonic())

    def skip(self, seconds: float) -> None:
        """Let so much time have passed."""
        self._began -= seconds


class Whole:
    """A hub that can be stopped and started, and a kiosk that enrols with a code that it has shown."""

    def __init__(self, backstage: Backstage, data: Path, staff: tuple[Staff, ...]) -> None:
        self.clock, self.data = PassingClock(), data
        self._backstage, self._store = backstage, backstage.store
        self._served = ExitStack()
        self.address = ""
        self._port = 0
        with self._store.writing() as connection:
            for person in staff:
                put_staff(connection, person)
        self._code = self.code(data.with_name("code"))

    @contextmanager
    def running(self) -> Iterator[None]:
        """Hub and agent, and on the kiosk's disk all that a screen begins with."""
        with self._served:
            self.start()
            with self.agent(self.data, code=self._code):
                self._filled()
                yield

    def code(self, file: Path) -> Path:
        """A file with a fresh code to join the hub with."""
        with self._store.writing() as connection:
            file.write_text(show_code(connection, CENTRE, self.clock.now()))
        return file

    @contextmanager
    def agent(self, data: Path, **more: Any) -> Iterator[None]:
        """The agent of a kiosk in its loop, which goes round by itself once an hour; ``more`` as of ``SyncConfig``."""
        config = self._backstage.config(data, self.address, centre=CENTRE, interval=3600.0, **more)
        stop = threading.Event()
        timer = Timer(self.clock.monotonic, lambda seconds: stop.wait(min(seconds, _LOOK)))
        told = {"stop": stop, "clock": self.clock, "timer": timer}
        thread = threading.Thread(target=agent.run, args=(config,), kwargs=told, name="agent")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()

    def start(self) -> str:
        """Let the hub answer, where it answered before; its address."""
        address = self._served.enter_context(self._backstage.serving(port=self._port, clock=self.clock))
        self._port = urlsplit(address).port or 0
        self.address = address
        return address

    def stop(self) -> None:
        """Stop the hub."""
        self._served.close()

    def slots(self) -> list[Slot]:
        """What the hub's agenda holds, soonest first."""
        with self._store.reading() as connection:
            return sorted(slots_of(connection, CENTRE), key=lambda slot: slot.starts)

    def booking(self, size: int) -> Booking:
        """The booking of a party of that size, as the hub knows it. There has to be one."""
        with self._store.reading() as connection:
            slots = slots_of(connection, CENTRE)
            every = [booking for slot in slots for booking in in_slot(connection, slot.id, _STATES)]
        (found,) = [booking for booking in every if booking.party == size]
        return found

    def at_eleven(self) -> str:
        """Today's slot at eleven, by the centre's clock."""
        return next(slot.id for slot in self.slots() if slot.starts == NOW.replace(hour=9, minute=0))

    def leased(self) -> int:
        """How many of its seats are in the kiosk's hands."""
        with self._store.reading() as connection:
            return unused(connection, [self.at_eleven()]).get(self.at_eleven(), 0)

    def booked(self) -> list[tuple[int, str]]:
        """Who is booked for it: how many, and how they stand, the smallest party first."""
        with self._store.reading() as connection:
            return sorted((each.party, each.state) for each in in_slot(connection, self.at_eleven(), _STATES))

    def heard(self, booking: str) -> list[str]:
        """The kinds of all intents about a booking that ever reached the hub, in their order."""
        query = select(INTENTS.c.kind).where(INTENTS.c.subject == booking).order_by(INTENTS.c.answered_at)
        with self._store.reading() as connection:
            return list(connection.execute(query).scalars())

    def has_published(self, item: str, edits: int) -> bool:
        """Whether the hub has heard of so many edits of an item, and an edition holds all that it knows."""
        with self._store.reading() as connection:
            return len(self.heard(item)) >= edits and not has_unpublished_edits(connection)

    def wait_for_newest(self, data: Path) -> None:
        """Until the edition that the hub has published last is on a kiosk too; time passes quickly meanwhile."""
        with self._store.reading() as connection:
            newest = last_edition(connection)
        assert newest is not None
        screen = Projection(DataFolder(data).cache)
        try:
            _until(lambda: self.clock.skip(0.5) or screen.edition() == newest.number, "the newest edition")
        finally:
            screen.close()

    def seen_at(self) -> str:
        """When the hub noted last that the kiosk was there; it does so once a minute."""
        with self._store.reading() as connection:
            (device,) = all_devices(connection)
        return device.seen_at or ""

    def _filled(self) -> None:
        screen = Projection(DataFolder(self.data).cache)
        try:
            _until(lambda: bool(screen.edition() and screen.bookings.staff()), "an edition and the staff in the cache")
            _until(lambda: not self._code.exists(), "the code to be used up")
        finally:
            screen.close()


def _until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)
