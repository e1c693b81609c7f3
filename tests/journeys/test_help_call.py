"""A visitor asks for help, and somebody at the desk on a PC says that they come: a real hub, and two real agents."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.help_calls import call_of
from kiosk.paths import DataFolder
from kiosk.screen.store_thread import StoreThread
from kiosk.store.ledger import Ledger
from tests.journeys import desk, help_calls, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.whole import CENTRE, Whole
from tests.journeys.words import shown

AN_EXCHANGE, A_QUICK_ONE = 19.0, 4.0
"""Seconds after which an agent talks at the latest; and where somebody waits for help."""


def test_a_call_is_answered_at_the_desk(theatre: Theatre, tmp_path: Path) -> None:
    whole, office = Whole(theatre.backstage, tmp_path / "kiosk", desk.staff(CENTRE)), tmp_path / "office"
    with whole.running(), whole.agent(office, code=whole.code(tmp_path / "office-code")):
        whole.wait_for_newest(office)
        call = call_of(ledger(whole, whole.data))
        with elsewhere(whole, office) as there:
            theatre.play(lambda _, stage: asks(whole, stage, there, call), whole.data, clock=whole.clock)
        with elsewhere(whole, whole.data) as there:
            theatre.play(lambda _, stage: answers(whole, stage, there, call), office, clock=whole.clock, desk=True)


async def asks(whole: Whole, stage: Stage, office: StoreThread, call: str) -> None:
    """The visitor's side: a minute without an answer, and then one."""
    await route.begin(stage, "en")
    await stage.touch("Ask for help")
    await stage.until(lambda: stage.says("Please wait here. We tell you here when someone is coming."), "the call")
    whole.clock.skip(AN_EXCHANGE)
    await office_hears(stage, office, call)
    help_calls.a_minute(stage)
    await stage.until(lambda: stage.says("Nobody has answered yet"), "that it was in vain")
    assert stage.says("Please call us. You can also call the staff again here.")
    await office.help_line(lambda line: line.come(call, None))
    await stage.until(lambda: whole.heard(call) == ["call", "come"], "the hub to know that somebody comes")
    whole.clock.skip(A_QUICK_ONE)
    await stage.until(lambda: stage.says("Someone is coming"), "the answer")


async def answers(whole: Whole, stage: Stage, kiosk: StoreThread, call: str) -> None:
    """The desk's side, which is locked."""
    assert await kiosk.help_line(lambda line: line.call())
    whole.clock.skip(AN_EXCHANGE)  # the kiosk's agent, and at the same time the desk's
    await stage.until(lambda: whole.heard(call) == ["call", "come", "call"], "the hub to have the call")
    whole.clock.skip(AN_EXCHANGE)
    await stage.until(lambda: stage.says(shown("A visitor asks for help")), "the call")
    assert not stage.screen.kiosk.shift.on
    await stage.touch_words("I am coming")
    assert stage.says(shown("Thank you. We tell the visitor that someone is coming."))
    await stage.until(lambda: whole.heard(call) == ["call", "come", "call", "come"], "the hub to know it")


async def office_hears(stage: Stage, office: StoreThread, call: str) -> None:
    """Wait until the call has come there."""
    found: list[str] = []

    async def look() -> None:
        while not found:
            found.extend(each.id for each in await office.help_line(lambda line: line.open_calls()))

    stage.screen.tasks.start(look())
    await stage.until(lambda: found, "the call at the desk")
    assert found == [call]


def ledger(whole: Whole, data: Path) -> str:
    """A kiosk's ledger, by its id."""
    made = Ledger(DataFolder(data).ledger, clock=whole.clock)
    found = made.id
    made.close()
    return found


@contextmanager
def elsewhere(whole: Whole, data: Path) -> Iterator[StoreThread]:
    """What the other screen of the centre asks of its files."""
    store = StoreThread(folder=DataFolder(data), centre=CENTRE, clock=whole.clock)
    yield store
    store.close()
