"""A hub on a real database, kiosks with their real files, and a network that does whatever networks do.

Nothing here knows what should come of it; that is for ``machine``.
"""

from __future__ import annotations

import itertools
import json
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from kiosk.domain.clock import FixedClock
from kiosk.domain.documents import DOCUMENT
from kiosk.domain.enrolment import Enrol
from kiosk.domain.errors import HubUnreachableError
from kiosk.domain.exchange import RawIntent, Request
from kiosk.domain.ids import Ids
from kiosk.domain.intents import INTENT, AnyIntent
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.hub import devices, incarnations, put_back
from kiosk.hub.agenda import put_slots
from kiosk.hub.contents import put_documents
from kiosk.hub.desk import exchange
from kiosk.hub.desk_tables import DEVICES, INTENTS, LEASES
from kiosk.hub.facts import CHANGES, counter
from kiosk.hub.folders import HubFolder
from kiosk.hub.outcomes import Device
from kiosk.hub.roster import put_staff
from kiosk.hub.runs import change_at
from kiosk.hub.settle import settle
from kiosk.hub.store import HubStore, open_store
from kiosk.paths import DataFolder
from kiosk.services.book import Booker
from kiosk.services.patience import CodeGate
from kiosk.services.settling import Settling
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.intents import put_intents
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.outbox import Outbox
from kiosk.sync.pace import Timer
from tests.samples import Sample

NOW = datetime.fromisoformat("2026-11-23T07:00:00+00:00")
SLOTS_AT = {"soon": 2, "noon": 5, "later": 30, "next-week": 170}  # hours from now
CAPACITY = 6
SAVED = "saved.db"  # in a kiosk's folder: the last backup of its ledger


class KilledError(BaseException):
    """The process ends here."""


class Hub:
    """The hub of one centre. ``saved`` is its last backup."""

    def __init__(self, root: Path) -> None:
        self.clock = FixedClock(NOW)
        self.file, self.saved = root / "hub.db", root / "hub-saved.db"
        self.folder = HubFolder(root)
        self._chance = random.Random(f"hub {self.file.exists()}")
        self.ids = Ids(self.clock, self._chance.randbytes)
        self._open()

    def open_slots(self) -> None:
        """The centre has something to show, slots, and somebody who works there."""
        slots = [_slot(name, hours) for name, hours in SLOTS_AT.items()]
        documents = [Sample().document("centre", "seinajoki"), Sample().document("technology", "heart-rhythm")]
        with self.store.writing() as connection:
            put_documents(connection, map(DOCUMENT.validate_python, documents), keep=True, now=NOW)
            put_slots(connection, slots, keep=True)
            put_staff(connection, Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",)))
            put_back.begin(connection, self.folder, NOW)

    def _open(self) -> None:
        self.store: HubStore = open_store(self.file)
        self._eye = sqlite3.connect(self.file)
        self._life = self.ids.new()

    def close(self) -> None:
        self._eye.close()
        self.store.close()

    def moment(self) -> tuple[str, int]:
        """It is another one as soon as something was written."""
        return self._life, self._eye.execute("PRAGMA data_version").fetchone()[0]

    def enrol(self) -> Device:
        with self.store.writing() as connection:
            code = devices.show_code(connection, "seinajoki", self.clock.now())
            wish = Enrol(code=code, public_key=self._chance.randbytes(32).hex(), name="kiosk")
            found = devices.enrol(connection, wish, self.clock)
        assert found is not None
        return found

    def answer(self, body: dict[str, Any], device: str) -> bytes:
        with self.store.reading() as connection:
            query = DEVICES.select().where(DEVICES.c.id == device, DEVICES.c.revoked_at.is_(None))
            known = connection.execute(query).one_or_none()
        if known is None:
            raise NotAdmittedError("this kiosk is not one of the hub's")
        ask = Request.model_validate(body)
        reply = exchange(ask, self.store, Device(device, known.centre), self.clock)
        return reply.model_dump_json(exclude_unset=True).encode()

    def cancel_on_page(self, booking: str) -> None:
        at = self.clock.now().isoformat()
        intent = RawIntent.model_validate({"id": self.ids.new(), "kind": "cancel", "subject": booking, "at": at})
        settle(self.store, Device("page", "seinajoki"), intent, self.clock.now())

    def declare_gone(self, device: str) -> bool:
        with self.store.writing() as connection:
            return devices.declare_gone(connection, device, self.clock.now())

    def save(self) -> None:
        with closing(sqlite3.connect(self.file)) as reading, closing(sqlite3.connect(self.saved)) as writing:
            reading.backup(writing)

    def restore(self, *, in_silence: bool = False) -> None:
        """The backup is put back; in silence, it is for the hub to find that out."""
        put_back.note_told(self.store, self.folder)
        self.close()
        for suffix in ("-wal", "-shm"):
            self.file.with_name(self.file.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self.saved, self.file)
        self._open()
        with self.store.writing() as connection:
            if not in_silence:
                incarnations.begin_again(connection, self.clock.now(), lambda: self._chance.randbytes(16).hex())
                self.folder.told.unlink()
            put_back.begin(connection, self.folder, self.clock.now())

    def go_on(self) -> None:
        with self.store.writing() as connection:
            incarnations.finish(connection, self.clock.now(), at_once=True)

    @property
    def is_recovering(self) -> bool:
        with self.store.reading() as connection:
            return incarnations.is_recovering(connection)

    def numbers(self) -> tuple[int, int]:
        """How many changes there have been, and how many intents were answered."""
        with self.store.reading() as connection:
            answered = connection.execute(select(func.count()).select_from(INTENTS)).scalar_one()
            return counter(connection, CHANGES), answered

    def leases(self) -> list[Any]:
        with self.store.reading() as connection:
            return list(connection.execute(LEASES.select()))


class Kiosk:
    """Agent and screen of one folder. ``link``: whether messages go to the hub, and whether replies come back."""

    def __init__(self, folder: DataFolder, hub: Hub, device: str, number: int) -> None:
        self.folder, self.hub, self.device, self.number = folder, hub, device, number
        self.ahead = timedelta()
        self.there, self.back = True, True
        self.mode = ""
        self.kill_at = ""
        self.late: list[tuple[dict[str, Any], str]] = []
        self._chance = random.Random(f"kiosk {number} {folder.ledger.exists()}")
        self._counts = itertools.count()
        self.begin()

    def now(self) -> datetime:
        return self.hub.clock.now() + self.ahead

    def token(self, _desk: str) -> str:
        return "token"

    def forget_token(self) -> None:
        """There is none."""

    def begin(self) -> None:
        chance, ids = self._chance.randbytes, Ids(self, self._chance.randbytes)
        self.ids = ids
        self.cache = CacheWriter(self.folder.cache, clock=self)
        self.outbox = Outbox(self.folder.ledger, self.cache, self, lambda: self.hub.clock.now().timestamp())
        timer = Timer(lambda: float(next(self._counts)), lambda _seconds: False)
        identity: Any = self
        self.exchange = Exchange(
            *(self.cache, timer, self.post),
            outbox=self.outbox,
            identity=identity,
            report=lambda _state, _detail: None,
            desk="http://desk.example",
            chance=chance,
        )
        self.ledger = Ledger(self.folder.ledger, clock=self)
        self.projection = Projection(self.folder.cache, self.folder.ledger)
        self.booker = Booker(
            projection=self.projection,
            ledger=lambda: self.ledger,
            clock=self,
            centre="seinajoki",
            ids=ids,
            chance=chance,
            seal_key=lambda: None,
            gate=CodeGate(lambda: 0.0),
        )
        self.settling = Settling(projection=self.projection, ledger=lambda: self.ledger, clock=self, chance=chance)

    def end(self) -> None:
        self.projection.close()
        self.ledger.close()
        self.outbox.close()
        self.cache.close()

    def restart(self) -> None:
        """What was held in memory is gone."""
        self.kill_at = ""
        self.end()
        self.begin()

    def lose_cache(self) -> None:
        self.end()
        for path in self.folder.root.glob("cache-*"):
            path.unlink()
        self.begin()

    def post(self, _url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        body = json.loads(json.dumps(body))
        mode, self.mode = self.mode, ""
        self._die("before the hub")
        if mode == "held up":  # it arrives, some day
            self.late.append((body, self.device))
        if not self.there or mode in ("lost", "held up"):
            raise HubUnreachableError("the message is lost")
        reply = self.hub.answer(body, self.device)
        if mode == "doubled":
            reply = self.hub.answer(body, self.device)
        self._die("after the hub")
        if not self.back or mode == "no reply":
            raise HubUnreachableError("the reply is lost")
        return reply

    def talk(self) -> None:
        """What the agent does when it is time. A process that is killed is started again."""
        try:
            self.exchange.now()
            self._die("after the cache")
        except HubUnreachableError:
            return
        except KilledError:
            self.restart()

    def look(self) -> None:
        """What the screen does when the cache has moved, and as time passes."""
        try:
            self._die("before settling")
            self.settling.look(frozenset(), anyway=True)
            self._die("after settling")
        except KilledError:
            self.restart()

    def live(self) -> None:
        """As on any day: the screen looks, the agent talks, and the screen sees what came of it."""
        self.look()
        self.talk()
        self.look()

    def put(self, kind: str, subject: str, **more: Any) -> None:
        """What somebody of the staff decides."""
        at = self.now().isoformat()
        person = {"kind": "staff", "staff": "anna"}
        fields = {"id": self.ids.new(), "kind": kind, "subject": subject, "at": at, "person": person, **more}
        intent: AnyIntent = INTENT.validate_python(fields)
        party = self.projection.bookings.party(subject) if kind == "confirm" else None
        room = self.projection.bookings.room(party.slot, party.size, self.now()) if party else None
        put_intents(self.ledger, intent, room=room)

    def unsettled(self) -> int:
        return len(self.outbox._wishes.unsettled() or ())

    def is_at_rest(self) -> bool:
        """Whether it knows all that the hub knows, and the hub all that was decided here."""
        return not self.unsettled() and change_at(self.cache.exchanged().cursor) == self.hub.numbers()[0]

    def left(self) -> dict[str, int]:
        return {held.lease: held.left for held in self.projection.bookings.leases.held(self.now())}

    def _die(self, where: str) -> None:
        if self.kill_at == where:
            self.kill_at = ""
            raise KilledError(where)


def _slot(name: str, hours: int) -> Slot:
    starts = NOW + timedelta(hours=hours)
    times: dict[str, Any] = {"starts": starts, "ends": starts + timedelta(hours=1)}
    return Slot(id=name, centre="seinajoki", item="heart-rhythm", capacity=CAPACITY, free=CAPACITY, **times)
