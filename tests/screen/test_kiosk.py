"""How a visit begins and ends, joined from its parts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.domain.persons import Staff
from kiosk.paths import DataFolder
from kiosk.screen.calls import Calls
from kiosk.screen.dark import Dark
from kiosk.screen.freshness import Freshness
from kiosk.screen.help import HelpCall
from kiosk.screen.idle import Idle
from kiosk.screen.kiosk import Kiosk
from kiosk.screen.metrics import Metrics
from kiosk.screen.navigator import Navigator
from kiosk.screen.page import PageModel
from kiosk.screen.rest import Rest
from kiosk.screen.session import Session
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.shift import Shift
from kiosk.screen.slip_printer import SlipPrinter
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.screen.welcome import Welcome
from kiosk.services.door import IDLE_SECONDS, StaffSession
from kiosk.store.orders import orders_after
from tests.samples import NOW
from tests.screen.reading import turns


class APage(PageModel):
    """A page with nothing on it."""

    changed = Signal()


class Help(HelpCall):
    """Help without a sound."""

    def chime_once(self) -> None:
        self._calls += 1


@pytest.fixture
def kiosk(folder: DataFolder, clock: FixedClock, session: Session, request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    desk = getattr(request, "param", "") == "desk"
    store, tasks = StoreThread(folder=folder, centre="seinajoki", clock=clock), Tasks()

    async def build(name: str, argument: str) -> PageModel | None:
        return APage(session=session, parent=session)

    welcome = Welcome(folder=folder, session=session, now=NOW)
    help_call, shift = Help(chime=Path("no.wav")), Shift(session=session)
    yield Kiosk(
        metrics=Metrics(width_mm=268, width_px=1080, height_px=1920),
        session=session,
        idle=Idle(idle_seconds=2, warning_seconds=1),
        welcome=welcome,
        dark=Dark(welcome=welcome, session=session, now=NOW, wanted=True),
        freshness=Freshness(session=session),
        help_call=help_call,
        calls=Calls(help_call=help_call, shift=shift, store=store, tasks=tasks, desk=desk),
        navigator=Navigator(build=build, tasks=tasks, first="staff" if desk else "attract"),
        rest=Rest(Mock()),
        shift=shift,
        slip_printer=SlipPrinter(settings=ScreenSettings(data=Path(), centre=""), tasks=tasks),
        store=store,
        tasks=tasks,
        desk=desk,
    )
    store.close()


def run(steps: Callable[[], Awaitable[None]]) -> None:
    async def all_steps() -> None:
        await steps()
        await turns()

    asyncio.run(all_steps())


def test_every_part_is_a_child_so_that_python_never_frees_it_first(kiosk: Kiosk) -> None:
    parts: list[QObject] = [kiosk.metrics, kiosk.session, kiosk.idle, kiosk.welcome, kiosk.freshness]
    for part in [*parts, kiosk.helpCall, kiosk.navigator, kiosk.rest, kiosk.slipPrinter]:
        assert part.parent() is kiosk


def test_a_visit_begins_at_home_and_is_watched(kiosk: Kiosk) -> None:
    async def steps() -> None:
        kiosk.session.begin("sv")
        await turns()
        assert kiosk.navigator.page == "home"
        assert kiosk.idle._timer.isActive()
        kiosk.session.end()

    run(steps)


def test_a_visit_that_ends_leaves_nothing(kiosk: Kiosk) -> None:
    async def steps() -> None:
        kiosk.session.begin("sv")
        await turns()
        kiosk.session.chooseTextSize(200)
        assert isinstance(kiosk.helpCall, Help)
        kiosk.helpCall.chime_once()
        kiosk.session.end()
        assert (kiosk.navigator.page, kiosk.session.textSize, kiosk.helpCall.calls) == ("attract", 100, 0)
        assert not kiosk.idle._timer.isActive()

    run(steps)


def test_a_visitor_who_has_gone_ends_the_visit(kiosk: Kiosk) -> None:
    async def steps() -> None:
        kiosk.session.begin()
        await turns()
        for _ in range(3):
            kiosk.idle.tick()
        assert (kiosk.session.underWay, kiosk.navigator.page, kiosk.idle.warning) == (False, "attract", False)

    run(steps)


def test_a_page_on_its_way_does_not_show_after_the_end(kiosk: Kiosk) -> None:
    async def steps() -> None:
        kiosk.session.begin()
        kiosk.session.end()
        await turns()
        assert kiosk.navigator.page == "attract"

    run(steps)


def test_the_agent_can_be_asked_to_look_now(kiosk: Kiosk, folder: DataFolder) -> None:
    async def steps() -> None:
        kiosk.checkNow()
        while not orders_after(folder.ledger, 0):
            await turns()

    run(steps)


@pytest.mark.expected_logs("the agent can't be asked: no disk")
def test_a_ledger_that_cant_be_written_harms_no_visit(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(what: str) -> int:
        raise StoreError("no disk")

    monkeypatch.setattr(kiosk._store, "order", fail)

    async def steps() -> None:
        kiosk.checkNow()
        await turns()
        assert not kiosk._tasks._running

    run(steps)


@pytest.mark.parametrize("kiosk", ["desk"], indirect=True)
def test_at_a_desk_a_shift_is_a_session_and_its_end_leads_to_the_door(kiosk: Kiosk) -> None:
    async def steps() -> None:
        anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",))
        kiosk.navigator.begin()
        await turns()
        assert not kiosk.idle._timer.isActive()
        kiosk.shift.begin(StaffSession(anna, lambda: 0.0))
        kiosk.navigator.open("staff-today")
        await turns()
        assert (kiosk.session.underWay, kiosk.navigator.page) == (True, "staff-today")
        for _ in range(3):
            kiosk.idle.tick()
        await turns()
        assert (kiosk.shift.on, kiosk.session.underWay, kiosk.navigator.page) == (False, False, "staff")

    run(steps)


@pytest.mark.parametrize("kiosk", ["desk", "kiosk"], indirect=True)
def test_whoever_works_is_warned_as_long_before_the_desk_locks(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int | None] = []
    monkeypatch.setattr(kiosk.idle, "end_within", told.append)

    async def steps() -> None:
        anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",))
        kiosk.shift.begin(StaffSession(anna, lambda: 0.0))
        kiosk.shift.lock()
        assert told == [IDLE_SECONDS, None]

    run(steps)
