"""The real desk of a hub without a socket, a kiosk's two files and its exchange, and a person who decides things.

Any step of theirs can be cut off where it stands, as by a kill; what is left is opened again.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.bookings import Booking
from kiosk.domain.clock import FixedClock
from kiosk.domain.enrolment import Enrol
from kiosk.domain.exchange import Request
from kiosk.domain.ids import Ids
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots, standing
from kiosk.hub.booked import in_slot
from kiosk.hub.desk import exchange
from kiosk.hub.devices import enrol, show_code
from kiosk.hub.outcomes import Device
from kiosk.hub.store import HubStore, open_store
from kiosk.paths import DataFolder
from kiosk.services.book import Booker
from kiosk.services.patience import CodeGate
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.intents import settle
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.sync.exchange import Exchange
from kiosk.sync.outbox import Outbox
from kiosk.sync.report import Reporter

from .conftest import NOW
from .fakes import FakeTime

STATES = ("confirmed", "requested", "waiting", "cancelled", "arrived", "missed")
SLOTS = ("s-1", "s-2")
FAR = timedelta(days=20)


class KilledError(BaseException):
    """The process ends here."""


class AsDevice:
    """An identity that the hub believes."""

    def __init__(self, device: str) -> None:
        self.device = device

    def token(self, _desk: str) -> str:
        return "token"

    def forget_token(self) -> None:
        """There is none."""


class Hub:
    """Two slots for four persons each, and the desk."""

    def __init__(self, root: Path, clock: FixedClock, ahead: timedelta) -> None:
        self.clock = clock
        self.store: HubStore = open_store(root / "hub.db")
        starts = NOW + ahead
        times = {"starts": starts, "ends": starts + timedelta(hours=1)}
        slots = [
            Slot(id=name, centre="seinajoki", item="heart-rhythm", capacity=4, free=4, **times)  # type: ignore[arg-type]
            for name in SLOTS
        ]
        with self.store.writing() as connection:
            put_slots(connection, slots, keep=True)
            code = show_code(connection, "seinajoki", clock.now())
            device = enrol(connection, Enrol(code=code, public_key="0" * 64, name="by the door"), clock)
        assert device is not None
        self.device: Device = device

    def post(self, body: dict[str, Any]) -> bytes:
        reply = exchange(Request.model_validate(body), self.store, self.device, self.clock)
        return reply.model_dump_json(exclude_unset=True).encode()

    def bookings(self) -> dict[str, Booking]:
        with self.store.reading() as connection:
            found = [booking for slot in SLOTS for booking in in_slot(connection, slot, STATES)]  # type: ignore[arg-type]
        assert len({booking.id for booking in found}) == len(found)
        return {booking.id: booking for booking in found}

    def free(self) -> dict[str, int]:
        free: dict[str, int] = {}
        with self.store.reading() as connection:
            for slot in SLOTS:
                found = standing(connection, slot)
                assert found is not None
                assert found.seats.kept
                free[slot] = found.seats.free
        return free


class Kiosk:
    """Both files, opened as two processes would. ``cut`` is asked at every line where a kill could come."""

    def __init__(self, folder: DataFolder, hub: Hub, cut: Callable[[str], None] = lambda _where: None) -> None:
        self.folder, self.hub, self.cut = folder, hub, cut
        self.time = FakeTime(hub.clock)
        self.sent: list[list[str]] = []
        self.is_down = False
        self._numbers = itertools.count()
        self._chance = random.Random(1)
        self.begin()

    def begin(self) -> None:
        self.cache = CacheWriter(self.folder.cache, clock=self.hub.clock)
        self.outbox = Outbox(self.folder.ledger, self.cache, self.hub.clock, self.time.timer.monotonic)
        identity: Any = AsDevice(self.hub.device.id)
        self.exchange = Exchange(
            self.cache,
            self.time.timer,
            self.post,
            outbox=self.outbox,
            identity=identity,
            report=Reporter(self.cache, self.hub.clock).talked,
            chance=lambda size: bytes([128]) * size,  # no jitter
            desk="http://desk.example",
        )
        self.ledger = Ledger(self.folder.ledger, clock=self.hub.clock, running=self.time.timer.monotonic)
        self.projection = Projection(self.folder.cache, self.folder.ledger)
        self.booker = Booker(
            projection=self.projection,
            ledger=lambda: self.ledger,
            clock=self.hub.clock,
            centre="seinajoki",
            ids=Ids(self.hub.clock, self._chance.randbytes),
            chance=self._chance.randbytes,
            seal_key=lambda: None,
            gate=CodeGate(lambda: 0.0),
        )

    def end(self) -> None:
        self.projection.close()
        self.ledger.close()
        self.outbox.close()
        self.cache.close()

    def restart(self) -> None:
        """What was held in memory is gone."""
        self.end()
        self.begin()

    def post(self, _url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        assert token == "token"
        self.cut("before the hub")
        self.sent.append([intent["id"] for intent in body["intents"]])
        reply = self.hub.post(body)
        self.cut("after the hub")
        return reply

    def settle(self) -> None:
        """What the screen does when the cache has moved."""
        answers = self.projection.bookings.to_settle()
        self.cut("before settling")
        settle(self.ledger, answers)
        self.cut("after settling")

    def unsettled(self) -> int:
        return len(self.outbox._wishes.unsettled() or ())

    def quiet_down(self) -> None:
        """The link is up, and nobody is killed any more."""
        self.cut = lambda _where: None
        for _ in range(3):
            self.exchange.now()
            self.settle()
        self.outbox._settled = True
        self.outbox.tidy()


@contextmanager
def kiosk_and_hub(root: Path, ahead: timedelta = FAR) -> Iterator[Kiosk]:
    """A kiosk that has never talked to its hub, and slots so far ahead: without a word too far to be leased."""
    hub = Hub(root, FixedClock(NOW), ahead)
    kiosk = Kiosk(DataFolder(root / "kiosk"), hub)
    try:
        yield kiosk
    finally:
        kiosk.end()
        hub.store.close()
