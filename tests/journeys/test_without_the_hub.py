"""The hub is stopped: visitors book until the lease is used up, and then ask; staff receives people; and when the hub
is there again, all of it settles, and the screen says so.

The real hub, the real agent in its loop, and the real screen under a finger.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.intents import HELD_SECONDS
from kiosk.paths import DataFolder
from tests.journeys import booking, desk, route
from tests.journeys.stage import Device, Stage
from tests.journeys.story import KIOSK, Theatre
from tests.journeys.whole import CENTRE, Whole
from tests.journeys.words import shown

FAILED = "the exchange with the desk failed"
_A_LOOK = 0.2  # seconds by which the clock goes on with each look


@pytest.mark.expected_logs(FAILED, "no connection")
def test_what_is_done_without_the_hub_settles_when_it_is_back(theatre: Theatre, tmp_path: Path) -> None:
    play(theatre, tmp_path / "kiosk", Journey)


def play(theatre: Theatre, data: Path, journey: type[Journey], device: Device = KIOSK) -> None:
    whole = Whole(theatre.backstage, data, desk.staff(CENTRE))
    with whole.running():
        theatre.play(lambda _, stage: journey(whole, stage).play(), data, clock=whole.clock, device=device)


class Journey:
    """The story, a scene for each promise. The slot is today's at eleven: six have room, three of them by a lease."""

    language = "en"

    def __init__(self, whole: Whole, stage: Stage) -> None:
        self.whole, self.stage = whole, stage

    async def play(self) -> None:
        await route.begin(self.stage, self.language)
        await self.until_leased()
        self.whole.stop()
        await self.books_from_the_lease()
        code = await self.asks_for_more()
        await self.waits_where_all_is_asked_for()
        await self.staff_receives()
        await self.settles_before_the_visitors_eyes(code)
        await self.staff_sees_what_came_of_it()

    async def until_leased(self) -> None:
        await self.stage.until(DataFolder(self.whole.data).ledger.exists, "the ledger, which seats are leased to")
        await self.soon(lambda: self.whole.leased() == 3, "seats that are leased")
        await self.stage.until(lambda: booking.leases(self.whole.data), "the lease in the cache")

    async def books_from_the_lease(self) -> None:
        for size in (1, 2):
            assert await self.book(size) == ["confirmed"], "at once, and for certain"
            assert self.says("Welcome! Your time is booked.")
        await self.picture("booked")

    async def asks_for_more(self) -> str:
        """The code."""
        assert await self.book(3) == ["requested"]
        assert self.says("We have your request")
        assert self.says("We will confirm it. Use your code to see if it is confirmed.")
        await self.picture("asked")
        card = booking.page(self.stage).card
        return str(card.codeFirst + card.codeSecond)

    async def waits_where_all_is_asked_for(self) -> None:
        page = await self.choose(4)
        page.when.choose(self.whole.at_eleven())
        await self.picture("full")
        await booking.onward(self.stage, "who")
        await booking.onward(self.stage, "check")
        await booking.onward(self.stage, "done")
        assert page.outcome == "waiting"
        assert self.says("You are on the waiting list")
        await self.picture("waiting")

    async def staff_receives(self) -> None:
        stage = self.stage
        await stage.touch_words("Done")
        await stage.arrive("home")
        await desk.today(stage)
        await self.soon(lambda: self.says("%1 things are waiting for the link.", "4"), "that four things wait")
        await self.picture("today")
        stage.screen.kiosk.navigator.open("staff-slot", self.whole.at_eleven())
        await stage.arrive("staff-slot")
        assert self.says("Expected")
        assert self.says("Expected, not confirmed yet")
        await self.picture("slot")
        await stage.touch_words("Check in")
        await stage.until(lambda: self.says("Checked in"), "that they are checked in")
        self.whole.clock.skip(HELD_SECONDS)
        assert self.whole.booked() == []
        await desk.today(stage)
        await stage.until(lambda: self.says("%1 things are waiting for the link.", "5"), "that five things wait")
        await stage.touch(shown("Lock: %1").replace("%1", desk.AINO))
        await stage.arrive("attract")

    async def settles_before_the_visitors_eyes(self, code: str) -> None:
        stage = self.stage
        await route.begin(stage, self.language)
        await booking.mine(stage)
        page = booking.my_page(stage)
        page.type(code)
        page.find()
        await stage.until(lambda: page.step == "found", "the booking")
        assert self.says("We will confirm your time")
        await self.picture("mine-asked")
        self.whole.start()
        await self.soon(lambda: self.says("Your time is booked"), "the hub's answer")
        assert self.says("It has just been confirmed. You are welcome!")
        await self.picture("mine-confirmed")

    async def staff_sees_what_came_of_it(self) -> None:
        stage = self.stage
        await stage.touch_words("Done")
        await stage.arrive("home")
        await desk.today(stage)
        await stage.until(
            lambda: self.says("Everything that was waiting has been passed on."), "that nothing waits any more"
        )
        assert self.says("Up to date")
        assert self.says("Tell them: confirmed"), "they had gone when it was answered"
        assert self.whole.booked() == [(1, "arrived"), (2, "confirmed"), (3, "confirmed"), (4, "waiting")]
        await self.picture("settled")

    async def choose(self, size: int) -> booking.BookPage:
        """Today at eleven, which comes first while there is room, for so many; as far as that question."""
        await booking.party(self.stage)
        await self.stage.touch(shown("1 person" if size == 1 else "%1\u00a0people").replace("%1", str(size)))
        await booking.onward(self.stage, "when")
        return booking.page(self.stage)

    async def book(self, size: int) -> list[str]:
        """Book to the end; what the page said became of it, in order."""
        page, said = await self.choose(size), list[str]()
        assert page.when.chosen is not None
        assert page.when.chosen.id == self.whole.at_eleven()
        await booking.onward(self.stage, "who")
        await booking.onward(self.stage, "check")
        page.stepChanged.connect(lambda: said.append(page.outcome))
        await booking.onward(self.stage, "done")
        return [each for each in dict.fromkeys(said) if each]

    async def soon(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for what the agent brings when it next tries, which is half a minute away at most."""

        def look() -> bool:
            self.whole.clock.skip(_A_LOOK)
            return holds()

        await self.stage.until(look, what)

    def says(self, words: str, number: str = "") -> bool:
        return self.stage.says(shown(words).replace("%1", number))

    async def picture(self, name: str) -> None:
        """For whoever wants one."""
