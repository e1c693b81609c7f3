"""Staff opens times, a visitor books, staff receives them: the whole of it, with nothing played.

The real hub on a real PostgreSQL, the real agent in its loop, the real screen under a finger. Names and numbers are
canaries: a watcher looks for them in every file of the kiosk from beginning to end.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer

from kiosk.domain.intents import HELD_SECONDS
from tests.hub.hub_postgresql import Postgresql
from tests.journeys import booking, desk, desk_times, keys, route
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Stage, application
from tests.journeys.story import Theatre
from tests.journeys.whole import CENTRE, Whole
from tests.screen.lockdown_traces import traces as in_memory
from tests.services.canary import traces
from tests.watcher import Watcher

FIRST, SECOND = ("kanarja", "0401999888"), ("tirppala", "0409888777")
CANARIES = (
    *(FIRST[0], "401999888", "40 1999888", "40-1999888", "040 199 9888"),
    *(SECOND[0], "409888777", "40 9888777", "40-9888777", "040 988 8777"),
)
A_MINUTE, LONGEST_WAIT = 61.0, 121.0
"""Seconds; the hub notes once a minute who was there, and an agent that found none tries again after two."""

FAILED = "the exchange with the desk failed"


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    server = Postgresql()
    yield server
    server.stop()


@pytest.fixture
def backstage(tmp_path: Path, postgresql: Postgresql) -> Iterator[Backstage]:
    """A hub on PostgreSQL with an empty agenda."""
    with postgresql.database() as address:
        made = Backstage(tmp_path / "backstage", database=address, slots=False)
        yield made
        made.close()


@pytest.mark.expected_logs(FAILED)
def test_staff_opens_times_a_visitor_books_and_staff_receives_them(
    theatre: Theatre, postgresql: Postgresql, tmp_path: Path
) -> None:
    whole, log = Whole(theatre.backstage, tmp_path / "kiosk", desk.staff(CENTRE)), tmp_path / "said.log"
    with _said(log), Watcher(CANARIES, [tmp_path, *_of_qt()]) as watcher, whole.running():
        theatre.play(lambda _, stage: Journey(whole, stage, watcher, log).play(), whole.data, clock=whole.clock)
        looks, found = watcher.look()
    assert found == {}
    assert looks > 20, "it looked all the while"
    assert traces(tmp_path, *CANARIES) == []
    assert traces(postgresql.home, *CANARIES) == [], "the hub's database holds who booked sealed, too"


class Journey:
    """The story, a scene for each promise."""

    def __init__(self, whole: Whole, stage: Stage, watcher: Watcher, log: Path) -> None:
        self.whole, self.stage, self.watcher, self.log = whole, stage, watcher, log

    async def play(self) -> None:
        await route.begin(self.stage, "en")
        await self.staff_opens()
        await self.lock()
        await self.visitor_books(3, *FIRST)
        await self.staff_receives(3, *FIRST)
        await self.lock()
        code = await self.visitor_books(2, *SECOND)
        await self.staff_moves_and_tells(2, *SECOND)
        await self.staff_takes_back(2, code)
        await self.staff_works_without_the_hub(2)

    async def staff_opens(self) -> None:
        await desk.today(self.stage)
        assert self.stage.says("Nothing is planned for today.")
        await self.open_times()
        await self.stage.until(lambda: self.stage.says("0 booked, 6 free"), "the time that was opened, by the hub")
        await self.stage.until(lambda: len(self.whole.slots()) == 4, "the hub to have them all")

    async def open_times(self) -> None:
        """At eleven, which is the next hour, today and on the three days after it."""
        stage = self.stage
        await desk_times.opening(stage)
        await stage.touch(
            await route.title(stage, lambda browse: route.there(browse.technology(booking.ITEM)).technology.title)
        )
        await stage.touch_words("Every day")
        await stage.touch("Save 4 times")
        await stage.until(lambda: stage.says("Opened"), "that they are saved")
        self.whole.clock.skip(HELD_SECONDS)
        await desk.today(stage)

    async def visitor_books(self, size: int, name: str, phone: str) -> str:
        """The code."""
        stage = self.stage
        await booking.when(stage, size)
        await booking.onward(stage, "who")
        await self.type("Name (you may leave it empty)", name)
        await self.type("Phone (you may leave it empty)", phone)
        await booking.onward(stage, "check")
        page, outcomes = booking.page(stage), list[str]()
        assert (page.who.name.lower(), page.who.phone) == (name, phone)
        page.changed.connect(lambda: outcomes.append(page.outcome))
        await booking.onward(stage, "done")
        assert {*outcomes} - {""} == {"confirmed"}
        assert stage.says("Welcome! Your time is booked.")
        code = page.card.codeFirst + page.card.codeSecond
        assert stage.says(f"{code[:4]} {code[4:]}")
        # a hub that is slow for three seconds hears of it a little later: the kiosk's own seats confirmed it
        await stage.until(lambda: (size, "confirmed") in self.whole.booked(), "the hub to know of it")
        await stage.touch_words("Done")
        await stage.arrive("home")
        self.look()
        return code

    async def staff_receives(self, size: int, name: str, phone: str) -> None:
        stage = self.stage
        await desk.today(stage)
        assert stage.says(f"{size} booked")
        await self.open_slot()
        await self.sees_who(name, phone)
        await stage.touch_words("Check in")
        await stage.until(lambda: stage.says("Checked in"), "that they are checked in")
        self.whole.clock.skip(HELD_SECONDS)
        await stage.until(lambda: self.whole.booking(size).state == "arrived", "the hub to know that they are here")
        await stage.until(lambda: not stage.says("not sent yet"), "that it has been sent")

    async def sees_who(self, name: str, phone: str) -> None:
        """The name with all parties, the number with the one at hand; after half a minute neither."""
        stage = self.stage
        await stage.touch_words("Show names")
        await stage.until(lambda: stage.says(name.title()), "the name, sealed by the hub to this session")
        assert not stage.says(phone[1:])
        await stage.touch_words("More")
        await stage.until(lambda: stage.says(phone[1:]), "the number")
        self.look()
        for timer in stage.model.names.findChildren(QTimer):  # type: ignore[attr-defined]
            timer.start(0)
        await stage.until(lambda: not stage.says(name.title()), "the name to go")
        for secret in (name.title(), phone[1:]):
            assert in_memory(secret, stage.window, stage.screen.engine, stage.screen.kiosk) == []

    async def staff_moves_and_tells(self, size: int, name: str, phone: str) -> None:
        stage, whole = self.stage, self.whole
        await desk.today(stage)
        await self.open_slot()
        await stage.touch_words("More")
        await stage.touch_words("Move to another time")
        await stage.touch("11:00")
        whole.clock.skip(HELD_SECONDS)
        await stage.until(lambda: whole.booking(size).tell == "moved", "the hub to have moved them")
        assert whole.booking(size).slot == whole.slots()[1].id
        await desk.today(stage)
        await stage.touch("Tell them: another time")
        await stage.arrive("staff-slot")
        await stage.touch_words("Show names")
        await stage.until(lambda: stage.says(phone[1:]), "the number to call")
        await stage.touch_words("They have been told")
        whole.clock.skip(HELD_SECONDS)
        await stage.until(lambda: whole.booking(size).tell == "", "the hub to know that they have been told")
        await desk.today(stage)
        assert stage.says("Nothing is waiting for you.")
        self.look()

    async def staff_takes_back(self, size: int, code: str) -> None:
        """Who was moved is cancelled by mistake, and that is taken back: the hub never hears of it."""
        stage, whole = self.stage, self.whole
        await desk.find_known(stage, code)
        await self.cancel()
        await stage.until(lambda: stage.says("Cancelled. They have to be told."), "that they are cancelled")
        await stage.touch_words("Undo")
        await stage.until(lambda: stage.says("Undone") and stage.says("Expected"), "that it is taken back")
        before = whole.seen_at()
        whole.clock.skip(A_MINUTE)
        await stage.until(lambda: whole.seen_at() > before, "an exchange after it")
        booked = whole.booking(size)
        assert booked.state == "confirmed"
        assert whole.heard(booked.id) == ["book", "move", "told"]

    async def staff_works_without_the_hub(self, size: int) -> None:
        """The same party calls, and does not come after all, while the hub is away."""
        stage, whole = self.stage, self.whole
        whole.stop()
        await self.cancel()
        await stage.until(lambda: stage.says("not sent yet"), "that it waits")
        whole.clock.skip(HELD_SECONDS)
        await desk.today(stage)
        await stage.until(lambda: stage.says("1 thing is waiting for the link."), "that one thing waits")
        await stage.until(lambda: FAILED in self.log.read_text(), "the agent to have tried")
        assert stage.says("1 thing is waiting for the link.")
        assert whole.booking(size).state == "confirmed"
        whole.start()
        whole.clock.skip(LONGEST_WAIT)
        await stage.until(lambda: not stage.says("waiting for the link"), "that nothing waits any more")
        assert whole.booking(size).state == "cancelled"

    async def cancel(self) -> None:
        """The party at hand, with no word why."""
        stage = self.stage
        if stage.model.property("step") == "parties":
            await stage.touch_words("More")
        await stage.touch_words("Cancel this booking")
        await stage.until(lambda: stage.model.property("step") == "cancel", "the question why")
        await stage.touch_words("Cancel this booking")

    async def open_slot(self) -> None:
        """The first time of today."""
        await self.stage.touch(f"Open: 11:00 {desk.row(self.stage, 0, 'title')}")
        await self.stage.arrive("staff-slot")

    async def lock(self) -> None:
        await self.stage.touch(f"Lock: {desk.AINO}")
        await self.stage.arrive("attract")
        await route.begin(self.stage, "en")

    async def type(self, label: str, words: str) -> None:
        await self.stage.touch_words(label)
        await keys.type_words(self.stage, words)
        await route.put_away(self.stage)

    def look(self) -> None:
        assert self.watcher.look()[1] == {}


def _of_qt() -> list[Path]:
    """Where Qt keeps what it keeps for a program: its cache, its settings, and what a keyboard would learn."""
    application(software=True)  # the places bear its name
    kinds = QStandardPaths.StandardLocation
    places = (kinds.AppDataLocation, kinds.AppLocalDataLocation, kinds.AppConfigLocation, kinds.CacheLocation)
    found = {Path(QStandardPaths.writableLocation(place)) for place in places}
    return sorted(found)


@contextmanager
def _said(file: Path) -> Iterator[None]:
    """All that hub, agent and screen log, in their own words."""
    handler, root = logging.FileHandler(file), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        handler.close()
