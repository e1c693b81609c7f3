"""A hub, two kiosks of one centre and one of another, whose links are up only when a test says so."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.clock import FixedClock
from kiosk.domain.enrolment import Enrol
from kiosk.domain.exchange import Request
from kiosk.domain.ids import Ids
from kiosk.domain.intents import INTENT
from kiosk.domain.persons import Staff
from kiosk.hub.desk import exchange
from kiosk.hub.devices import enrol, show_code
from kiosk.hub.edited import has_unpublished_edits
from kiosk.hub.publish import publish
from kiosk.hub.roster import put_staff
from kiosk.hub.store import open_store
from kiosk.hub.uploads import Uploads
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.intents import put_intents, settle
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.store.wishes import Wishes
from kiosk.sync import agent
from kiosk.sync.exchange import Exchange
from kiosk.sync.outbox import Outbox
from kiosk.sync.report import Reporter
from kiosk.sync.settings import SyncConfig

from .desk_hub import AsDevice
from .fakes import FakeTime
from .real_hub import CENTRE, CLOCK, RealHub

EIJA = {"kind": "staff", "staff": "eija"}
OLD = {"fi": "Sydän", "sv": "Sydän", "en": "Sydän"}


class Kiosk:
    """A kiosk of a centre, whose link is up only when the test says so."""

    def __init__(self, root: Path, hub: RealHub, centre: str, clock: FixedClock) -> None:
        self.folder, self.hub, self.centre, self.clock = DataFolder(root), hub, centre, clock
        self.config = SyncConfig(self.folder, str(hub.folder.publication), centre, trusted_root=hub.trusted_root)
        with hub.store.writing() as connection:
            code = show_code(connection, centre, clock.now())
            device = enrol(
                connection, Enrol(code=code, name=root.name, public_key=root.name.encode().hex().ljust(64, "0")), clock
            )
        assert device is not None
        self.device = device
        self.take_edition()
        self.screen = Projection(self.folder.cache, self.folder.ledger)
        self.ledger = Ledger(self.folder.ledger, clock=clock)
        self._ids = Ids(clock)

    def take_edition(self) -> None:
        assert agent.run(self.config, stop=threading.Event(), clock=self.clock, once=True) == agent.WELL

    def talk(self) -> Exchange:
        """One exchange, which then tells what it heard of, and what the screen does afterwards."""
        cache = CacheWriter(self.folder.cache, clock=self.clock)
        outbox = Outbox(self.folder.ledger, cache, self.clock, lambda: self.clock.now().timestamp())
        identity: Any = AsDevice(self.device.id)
        talking = Exchange(
            cache,
            FakeTime(self.clock).timer,
            self.post,
            outbox=outbox,
            identity=identity,
            report=Reporter(cache, self.clock).talked,
            desk="http://desk.example",
        )
        talking.now()
        outbox.close()
        cache.close()
        self.settle()
        return talking

    def settle(self) -> None:
        settle(self.ledger, self.screen.bookings.to_settle())

    def post(self, _url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        assert token
        has_media = Uploads(self.hub.folder.uploads).has
        reply = exchange(Request.model_validate(body), self.hub.store, self.device, self.clock, has_media)
        return reply.model_dump_json(exclude_unset=True).encode()

    def do(self, kind: str, item: str, **fields: Any) -> None:
        body = {"id": self._ids.new(), "subject": item, "at": self.clock.now(), "kind": kind, "person": EIJA}
        put_intents(self.ledger, INTENT.validate_python({**body, "centre": self.centre, **fields}))

    def edit(self, seen: dict[str, str], value: dict[str, str]) -> None:
        self.do("edit_item", "heart", fields={"title": {"base": OLD, "seen": seen, "value": value}})

    def titles(self) -> list[str]:
        return sorted(card.words["fi"].title for card in self.screen.cards("topic", self.clock.now()))

    def unsettled(self) -> int:
        return len(Wishes(self.folder.ledger).unsettled() or ())

    def close(self) -> None:
        self.screen.close()
        self.ledger.close()


class World:
    """A hub, two kiosks of one centre, and one of another."""

    def __init__(self, root: Path) -> None:
        self.clock = FixedClock(CLOCK.now())
        self.hub = RealHub(root)
        self.hub.store = open_store(self.hub.folder.database)
        self.hub.write("centres/umea", CENTRE.replace("Seinäjoki", "Umeå"))
        self.hub.topic("heart", "Sydän", 300)
        self.hub.topic("sleep", "Uni", 200)
        self.hub.publish()
        with self.hub.store.writing() as connection:
            put_staff(connection, Staff(id="eija", name="Eija", centre="seinajoki", roles=("editor",)))
        places = (("door", "seinajoki"), ("hall", "seinajoki"), ("far", "umea"))
        self.door, self.hall, self.far = (Kiosk(root / name, self.hub, centre, self.clock) for name, centre in places)

    def publish(self) -> int:
        """What the hub does within seconds."""
        with self.hub.store.reading() as connection:
            assert has_unpublished_edits(connection)
        return publish(folder=self.hub.folder, store=self.hub.store, clock=self.clock).edition

    def later(self) -> None:
        """Nobody undoes any more what was decided until now."""
        self.clock.instant += timedelta(seconds=10)

    def close(self) -> None:
        for kiosk in (self.door, self.hall, self.far):
            kiosk.close()
        self.hub.store.close()
