"""Books over and over, or opens the agenda over and over, and writes a line of JSON each: the milliseconds it took.

``book``: from the touch that books to the first frame that says "done", through agent and hub; ``lease``: the same
from the seats that the kiosk holds, a time for each touch. ``agenda``: from the
wish for the page to the first frame in which it shows, with somebody at work.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from kiosk.domain.persons import Staff
from kiosk.screen.book import BookPage
from kiosk.screen.settings import ScreenSettings
from kiosk.services.door import StaffSession
from tests.benchmarks.inside.driven import Visitor, run

_ITEM = "heart-rhythm"


class _Watch:
    """Notes the first frame in which something holds."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._began = self._seen = 0.0
        self._wanted = ""
        visitor.frames.append(self._frame)

    def begin(self, wanted: str) -> None:
        """From now on, until the page ``wanted`` shows, or its step."""
        self._wanted, self._seen, self._began = wanted, 0.0, time.monotonic()

    async def tell(self) -> None:
        """Wait for it, and write how long it took."""
        await self._visitor.until(lambda: self._seen, f"a frame of {self._wanted}")
        sys.stdout.write(json.dumps({"ms": (self._seen - self._began) * 1000}) + "\n")
        sys.stdout.flush()

    def _frame(self, moment: float) -> None:
        model = self._visitor.screen.kiosk.navigator.current
        step = model.step if isinstance(model, BookPage) else ""
        if not self._seen and self._wanted in (self._visitor.page, step):
            self._seen = moment


async def _book(visitor: Visitor, times: int, slots: str) -> None:
    watch = _Watch(visitor)
    await _begin(visitor)
    for number in range(times):
        page = await _to_check(visitor, slots, number)
        watch.begin("done")
        page.book()
        await watch.tell()
        if page.outcome != "confirmed":
            raise TimeoutError(f"the booking is {page.outcome}")
        visitor.screen.kiosk.navigator.home()
        await visitor.arrive("home")


async def _to_check(visitor: Visitor, slots: str, number: int) -> BookPage:
    """One person, the slot of that number among those that are called so, and all questions answered."""
    navigator = visitor.screen.kiosk.navigator
    navigator.open("book", _ITEM)
    await visitor.arrive("book")
    page = navigator.current
    assert isinstance(page, BookPage)
    page.choosePersons(1)
    page.next()
    offers = await visitor.screen.store.booker(lambda booker: booker.offers(_ITEM))
    known = [offer.slot.id for offer in offers if offer.slot.id.startswith(slots)]
    wanted = known[number % len(known)]
    if not page.when.take(wanted):
        raise TimeoutError(f"the time {wanted} can't be chosen")
    page.next()
    page.next()
    await visitor.until(lambda: page.step == "check", "the last look")
    await visitor.rest()
    return page


async def _agenda(visitor: Visitor, times: int) -> None:
    kiosk, watch = visitor.screen.kiosk, _Watch(visitor)
    await _begin(visitor)
    aino = Staff(id="aino", name="Aino", centre="seinajoki", roles=("booker",))
    kiosk.shift.begin(StaffSession(aino, time.monotonic))
    for _ in range(times):
        kiosk.navigator.open("staff-today")
        await visitor.arrive("staff-today")
        watch.begin("staff-agenda")
        kiosk.navigator.open("staff-agenda")
        await watch.tell()
        await visitor.rest()
        kiosk.idle.touched()


async def _begin(visitor: Visitor) -> None:
    await visitor.rest()
    visitor.screen.kiosk.session.chooseCalm(True)
    visitor.screen.kiosk.session.begin("fi")
    for _ in range(600):  # an agent that has just been started may still be filling the cache
        home = await visitor.screen.store.ask(lambda browse: browse.home())
        if home is not None and await visitor.screen.store.booker(lambda booker: booker.offers(_ITEM)):
            break
        await asyncio.sleep(0.1)
    visitor.screen.kiosk.navigator.home()
    await visitor.arrive("home")


def main(what: str, data: Path, times: int) -> int:
    """So many times."""
    settings = ScreenSettings(
        data=data, centre="seinajoki", width_mm=476, window=(1920, 1080), software=True, idle_seconds=3_600
    )
    slots = {"book": "far-", "lease": "wide-"}
    return run(
        settings, lambda visitor: _book(visitor, times, slots[what]) if what in slots else _agenda(visitor, times)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
