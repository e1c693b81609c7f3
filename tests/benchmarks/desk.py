"""The desk under load: exchanges in a second on both databases, a whole booking, and the agenda of a full week.

Hub, agent and screen are processes of their own on this machine, as in `kiosk run`; whoever asks shares its two cores.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import urllib3

from kiosk.domain.bookings import Booking
from kiosk.domain.clock import SystemClock
from kiosk.domain.code import code_hash
from kiosk.domain.exchange import Reply
from kiosk.domain.ids import Ids
from kiosk.domain.intents import Book
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots
from kiosk.hub.store import open_store
from kiosk.paths import DataFolder, resources
from kiosk.run import answers, free_port
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.http import post
from kiosk.sync.identity import Identity, Post
from tests.benchmarks.content import CENTRE
from tests.benchmarks.display import virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, percentile
from tests.benchmarks.programs import ROOT, end, environment, last_words, python, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.starts import ITEMS
from tests.hub.hub_postgresql import Postgresql

PROMISES = (
    Promise("exchanges with a booking in each, hub on SQLite, two cores", "/s", Target(least=67)),
    Promise("exchanges with a booking in each, hub on PostgreSQL, two cores", "/s", Target(least=67)),
    Promise('a booking through the hub, touch to "done", p99', "ms", Target(most=500)),
    Promise("opening the agenda of a week, 200 slots and 2,000 bookings, p99", "ms", Target(most=100)),
)
ITEM = "heart-rhythm"
_KIOSKS = 8
_PATIENCE = 60.0  # seconds
_MOST = 4_000_000  # bytes of an answer
_TOUCHES = 100
"""Bookings, and openings of the agenda, however often all else is repeated: with fewer a p99 is just the worst."""


def measure(setting: Setting) -> list[Figure]:
    """Both databases in turn, then the booking, then the agenda."""
    seconds = 2.0 * setting.repeats
    server = Postgresql()
    try:
        with server.database() as address:
            rates = [_rate(setting, "sqlite", "", seconds), _rate(setting, "postgresql", address, seconds)]
    finally:
        server.stop()
    with virtual_display(setting.logs) as display:
        booked = _booked(setting, display.name)
        opened = _opened(setting, display.name)
    note = f"{_KIOSKS} kiosks at once; a thousand that exchange every 15 s need 67 a second"
    return [*(Figure(rate, None, note) for rate in rates), _figure(booked), _figure(opened)]


def _figure(values: list[float]) -> Figure:
    note = f"{len(values)} times, median {percentile(values, 0.5):.0f} ms, worst {max(values):.0f} ms"
    return Figure(percentile(values, 0.99), None, note)


def _rate(setting: Setting, name: str, address: str, seconds: float) -> float:
    """Exchanges in a second, all of which booked a place."""
    with serving(setting, f"desk-{name}", address) as desk:
        kiosks = [desk.kiosk(number) for number in range(_KIOSKS)]
        with ThreadPoolExecutor(_KIOSKS) as threads:
            done = list(threads.map(lambda kiosk: kiosk.exchange_for(seconds), kiosks))
    return sum(done) / seconds


class Desk:
    """A hub that runs. ``base`` is its address."""

    def __init__(self, root: Path, base: str, hub: list[str], log: Path, process: subprocess.Popen[str]) -> None:
        self.root, self.base, self._hub, self._log, self._process = root, base, hub, log, process

    def end(self) -> None:
        """End it before its time."""
        end(self._process)

    def code(self, to: Path) -> Path:
        """A code to enrol with, in a file."""
        _run([*python("kiosk", "hub", "code", CENTRE, "--to", to), *self._hub], self._log)
        return to

    def agent(self, data: Path) -> list[str]:
        """The command of an agent that becomes one of this hub's kiosks."""
        root = self.root / "publication" / "metadata" / "root.json"
        agent = python("kiosk", "sync", "--data", data, "--centre", CENTRE, "--root", root)
        return [
            *agent,
            *("--source", f"{self.base}/publication", "--desk", self.base, "--enrol", str(self.code(data / "code"))),
        ]

    def kiosk(self, number: int) -> Kiosk:
        """One more kiosk of this hub."""
        pool = urllib3.PoolManager(retries=False, timeout=30)

        def talk(url: str, body: dict[str, Any], *, token: str = "") -> bytes:
            return post(pool, url, body, most=_MOST, token=token)

        identity = Identity(self.root / f"device-{number}.json", talk, time.monotonic)
        identity.enrol(self.base, self.code(self.root / f"{number}.code").read_text().strip(), f"Kiosk {number}")
        return Kiosk(self.base, identity, talk, number)


class Kiosk:
    """Sends exchanges, one after the other, each with the wish to book."""

    def __init__(self, base: str, identity: Identity, talk: Post, number: int) -> None:
        self._base, self._identity, self._talk = base, identity, talk
        self._ids = Ids(SystemClock())
        self._ledger, self._mark, self._cursor = f"ledger-{number}", "", 0

    def exchange_for(self, seconds: float) -> int:
        """How many were answered with a booking in that time."""
        self._exchange([])  # all that there is comes first
        ends, done = time.monotonic() + seconds, 0
        while time.monotonic() < ends:
            done += self._exchange([self._wish()])
        return done

    def _exchange(self, intents: list[dict[str, Any]]) -> int:
        body = {
            "ledger": self._ledger,
            "mark": self._mark,
            "cursor": self._cursor,
            "intents": intents,
            "health": {},
        }
        token = self._identity.token(self._base)
        reply = Reply.model_validate_json(self._talk(f"{self._base}/desk/exchange", body, token=token))
        self._mark, self._cursor = reply.mark, reply.cursor
        if wrong := [answer.reason for answer in reply.answers if answer.state != "accepted"]:
            raise AbsentError(f"the hub refused a booking: {wrong[0]}")
        return len(reply.answers)

    def _wish(self) -> dict[str, Any]:
        booking = self._ids.new()
        wish = Book(
            id=self._ids.new(),
            subject=booking,
            at=datetime.now(UTC),
            slot=f"wide-{int(booking[-2:], 16)}",
            party=1,
            language="fi",
            code_hash=booking.replace("-", "").rjust(64, "0"),
        )
        return wish.model_dump(mode="json")


@contextmanager
def serving(setting: Setting, name: str, database: str = "") -> Iterator[Desk]:
    """A hub with the sample, 256 slots for 500 each, and one so far ahead that it is not leased."""
    root, log, port = setting.room(name), setting.logs / f"{name}.log", free_port()
    hub = ["--data", str(root), *(("--database", database) if database else ())]
    for words in (["keys"], ["load", str(resources() / "sample")]):
        _run([*python("kiosk", "hub", *words), *hub], log)
    store = open_store(database or root / "hub.db")
    with store.writing() as connection:
        slots = [_slot(f"wide-{number}", timedelta(days=2, hours=number)) for number in range(256)]
        put_slots(connection, [*slots, _slot("far-0", timedelta(days=20))], keep=True)
    store.close()
    with running([*python("kiosk", "hub", "serve", "--port", str(port)), *hub], environment(), log) as process:
        _wait(lambda: answers(port), log)
        yield Desk(root, f"http://127.0.0.1:{port}", hub, log, process)


def _slot(name: str, ahead: timedelta) -> Slot:
    starts = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + ahead
    ends = starts + timedelta(minutes=30)
    return Slot(id=name, centre=CENTRE, item=ITEM, starts=starts, ends=ends, capacity=500, free=500)


def _booked(setting: Setting, display: str) -> list[float]:
    """Milliseconds from the touch that books to the page that says so."""
    with ExitStack() as held:
        desk = held.enter_context(serving(setting, "desk-booking"))
        data = setting.room("desk-kiosk")
        held.enter_context(running(desk.agent(data), environment(), setting.logs / "desk-agent.log"))
        return inside(setting, display, "book", data, _TOUCHES)


def _opened(setting: Setting, display: str) -> list[float]:
    """Milliseconds from the wish for the agenda to the frame that shows it."""
    data = setting.stocked(ITEMS).data
    _fill_week(data)
    return inside(setting, display, "agenda", data, _TOUCHES)


def _fill_week(data: Path) -> None:
    monday = datetime.now(UTC).replace(hour=6, minute=0, second=0, microsecond=0)
    monday -= timedelta(days=monday.weekday())
    slots, bookings, ids, clock = [], [], Ids(SystemClock()), SystemClock()
    hashed = code_hash("7K2M9QXA")
    for number in range(200):
        starts = monday + timedelta(days=number % 7, minutes=20 * (number // 7))
        ends = starts + timedelta(minutes=15)
        slot = Slot(
            id=f"week-{number}", centre=CENTRE, item=ITEM, starts=starts, ends=ends, capacity=40, free=20, host="aino"
        )
        slots.append(slot)
        bookings += [
            Booking(
                id=ids.new(),
                slot=slot.id,
                party=2,
                state="confirmed",
                language="fi",
                code_hash=hashed,
                made_at=clock.now(),
                centre=CENTRE,
            )
            for _ in range(10)
        ]
    staff = (Staff(id="aino", name="Aino", centre=CENTRE, roles=("booker",)),)
    writer = CacheWriter(DataFolder(data).cache, clock=clock)
    writer.exchange(News(slots=slots, bookings=bookings, staff=staff), cursor=1, mark="", whole=False)
    writer.close()


def inside(setting: Setting, display: str, what: str, data: Path, times: int) -> list[float]:
    log = setting.logs / f"desk-{what}.log"
    command = python("tests.benchmarks.inside.desk", what, data, str(times))
    with running(command, environment(DISPLAY=display), log, pipes=True) as process:
        assert process.stdout is not None
        told = [float(json.loads(line)["ms"]) for line in process.stdout]
        if process.wait(_PATIENCE) or len(told) < times:
            raise AbsentError(f"the screen ended: {last_words(log)}")
    return told


def _run(command: list[str], log: Path) -> None:
    with log.open("a") as words:
        code = subprocess.run(command, cwd=ROOT, env=environment(), stdout=words, stderr=words, check=False).returncode
    if code:
        raise AbsentError(f"{command[-1]} failed: {last_words(log)}")


def _wait(holds: Callable[[], bool], log: Path) -> None:
    ends = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > ends:
            raise AbsentError(f"the hub does not answer: {last_words(log)}")
        time.sleep(0.1)
