"""The screen of a lobby under siege, in a process of its own: chords on every page, and seeded gestures without end.

``python -m tests.journeys.lockdown_storm DATA OUT SEED GESTURES KEYS`` (``usual`` or ``all``) writes what was wrong,
and what the process held at rest after each round, to OUT as JSON. Each gesture goes to OUT.log before it is made, so
that a crash can be repeated.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any, TextIO

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtTest import QTest
from qasync import QEventLoop

from kiosk.domain.clock import FixedClock
from kiosk.screen.page import PageModel
from tests.journeys import items, route
from tests.journeys.backstage import NOW
from tests.journeys.lockdown_gestures import KEYS, USUAL_KEYS, Hand, chords, click
from tests.journeys.lockdown_watch import Sample, Watch
from tests.journeys.stage import Device, Stage, application, open_stage

LOBBY = Device("lobby", 800, 800, 268.0)  # as large as the display that Qt draws in memory
PLACES = (
    ("attract", ""),
    ("home", ""),
    ("topic", "heart"),
    ("watch", ""),
    ("try", ""),
    ("search", ""),
    ("technology", "heart-rhythm"),
    ("get", "heart-rhythm"),
    ("reading", route.MAKER),
    ("demo", "blood-pressure-demo"),
    ("video", route.FILM),
    ("times", ""),
    ("times", "heart-rhythm"),
    ("book", ""),
    ("book", "heart-rhythm"),
    ("booking", ""),
    ("about", ""),
    ("work", ""),
    ("write", ""),
    ("missing", "gone"),
    ("see-and-hear", ""),
    ("help", ""),
    ("warning", ""),
    ("dark", ""),
)
_ROUND = 1_000  # gestures from one rest to the next
_AT_ONCE = 10  # gestures between two looks
_PANELS = {"see-and-hear": "seeHearWanted", "help": "helpWanted"}
_MOST_FAULTS = 20


@dataclass
class Report:
    """What came of it."""

    seed: int
    gestures: int = 0
    chords: int = 0
    seconds: float = 0.0
    samples: list[Sample] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def json(self) -> str:
        rows = {**vars(self), "samples": [each.row() for each in self.samples]}
        return json.dumps(rows, indent=1)


class Storm:
    """One screen, and all that is done to it."""

    def __init__(self, stage: Stage, report: Report, log: TextIO, clock: FixedClock) -> None:
        self.stage, self.report, self._log, self._clock = stage, report, log, clock
        self._watch = Watch(stage)
        self._nights = cycle((NOW + timedelta(hours=13), NOW + timedelta(hours=14)))  # each long after the other
        self._hand = Hand(stage.window, QTest.createTouchDevice(), random.Random(report.seed))

    async def all_chords(self, keys: Iterable[Qt.Key]) -> None:
        """Each of these keys with all modifiers on every page."""
        for place in PLACES:
            them = chords(keys)
            while batch := list(islice(them, 16)):
                await self.go(*place)
                await outside(lambda batch=batch: [click(self.stage.window, *each) for each in batch])
                self._look(f"{place}: {batch[0][0].name} with all modifiers")
                self.report.chords += len(batch)
            await self._rest(f"chords on {place}")

    async def gestures(self, wanted: int) -> None:
        """Seeded gestures on every page, in rounds. The first round's sample comes once all has been used."""
        for _ in range(0, wanted, _ROUND):
            for place in PLACES:
                await self.go(*place)
                for _turn in range(0, max(_ROUND // len(PLACES), 1), _AT_ONCE):
                    if place[0] == "dark":
                        await self.go(*place)  # a touch has woken it
                    await outside(self._some)
                    await asyncio.sleep(0.002)
                    self._look(str(place))
                if len(self.report.faults) > _MOST_FAULTS:
                    return
            await self._rest(f"after {self.report.gestures} gestures")

    async def answers(self) -> None:
        """After all that, a visitor comes."""
        await self.go("attract", "")
        await self.stage.touch(route.OWN_NAMES["en"])
        await self.stage.arrive("home")
        await self.stage.touch_words("Watch")
        await self.stage.arrive("watch")
        await self.stage.touch_words("Home")
        await self.stage.arrive("home")

    def _some(self) -> None:
        for _ in range(_AT_ONCE):
            self.report.gestures += 1
            self._log.write(f"{self.report.gestures} on {self.stage.page}: ")
            self._log.flush()
            self._log.write(self._hand.play() + "\n")

    def _look(self, where: str) -> None:
        self.report.faults += [f"seed {self.report.seed}, {where}: {each}" for each in self._watch.wrong()]

    async def _rest(self, where: str) -> None:
        """Everybody leaves; what the process holds now is counted."""
        await self.go("attract", "")
        await self.stage.still()
        kiosk = self.stage.screen.kiosk
        await self._until(lambda: not kiosk.findChildren(PageModel), "the end of all pages")
        left = [type(page).__name__ for page in kiosk.findChildren(PageModel)]
        if left:
            self.report.faults.append(f"left over on {kiosk.navigator.page}: {', '.join(left)}")
        self._look(where)
        self.report.faults += [f"seed {self.report.seed}, {where}: {each}" for each in self._watch.wrong_at_rest()]
        self.report.samples.append(self._watch.sample(self.report.gestures))

    async def go(self, page: str, argument: str) -> None:
        """Be on that page, however things were left."""
        kiosk, navigator = self.stage.screen.kiosk, self.stage.screen.kiosk.navigator
        if page == "dark":
            await self._nightfall()
            return
        self._tell_time(NOW)
        if page == "attract":
            kiosk.session.end()
            await self.stage.until(lambda: self.stage.page == "attract", "attract")
            return
        kiosk.session.begin("en")
        kiosk.idle.touched()
        if page in _PANELS:
            bar = next(each for each in _all_items(self.stage) if items.kind(each) == "BottomBar")
            QMetaObject.invokeMethod(bar, _PANELS[page])
        elif page == "warning":
            await self._until(lambda: kiosk.idle.tick() or kiosk.idle.warning or self.stage.page == "attract", page)
        elif page == "get":
            await self._open("technology", argument, "technology")
            navigator.getIt()
        elif page == "missing":
            await self._open("technology", argument, page)
        else:
            await self._open(page, argument, page)

    async def _nightfall(self) -> None:
        """The centre is closed, and nobody has touched the screen for a while."""
        kiosk = self.stage.screen.kiosk
        await self.go("attract", "")
        kiosk.dark.wanted = True
        self._tell_time(next(self._nights))
        await self._until(lambda: kiosk.dark.on, "the dark")

    def _tell_time(self, now: datetime) -> None:
        if self._clock.instant != now:
            self._clock.instant = now
            self.stage.screen.kiosk.welcome.tick(now)
            self.stage.screen.kiosk.dark.tick(now)

    async def _open(self, page: str, argument: str, lands_on: str) -> None:
        navigator = self.stage.screen.kiosk.navigator
        if navigator.page != lands_on:
            navigator.open(page, argument)
            await self._until(lambda: navigator.page == lands_on, lands_on)

    async def _until(self, holds: Callable[[], Any], what: str) -> None:
        deadline = time.monotonic() + 20
        while not holds():
            if time.monotonic() > deadline:
                self.report.faults.append(f"seed {self.report.seed}: waited in vain for {what}")
                return
            await asyncio.sleep(0.001)


def _all_items(stage: Stage) -> Iterator[Any]:
    waiting = [stage.window.contentItem()]
    for item in waiting:
        yield item
        waiting += item.childItems()


async def outside(act: Callable[[], object]) -> None:
    """Do it in the loop and outside any task, for Qt lets other events in meanwhile."""
    done = asyncio.get_running_loop().create_future()

    def run() -> None:
        try:
            act()
        except BaseException as error:  # noqa: BLE001  it is the waiting task's
            done.set_exception(error)
        else:
            done.set_result(None)

    asyncio.get_running_loop().call_soon(run)
    await done


def main(data: Path, out: Path, seed: int, gestures: int, keys: Iterable[Qt.Key]) -> int:
    """Play it all. 0 if it came to its end, whatever was found."""
    report = Report(seed)
    began = time.monotonic()

    async def played() -> None:
        clock = FixedClock(NOW)
        async with open_stage(data, LOBBY, clock=clock, kiosk_mode=True) as stage:
            with out.with_suffix(".log").open("w") as log:
                await stage.screen.store.order("check_now")  # as somebody has who was there before: its files stay open
                storm = Storm(stage, report, log, clock)
                await storm.all_chords(keys)
                await storm.gestures(gestures)
                await storm.answers()

    app = application(software=True)
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            runner.run(played())
    except AssertionError as error:
        report.faults.append(f"seed {seed}: {error}")
    report.seconds = round(time.monotonic() - began, 1)
    out.write_text(report.json(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    _keys = {"usual": USUAL_KEYS, "all": KEYS}[sys.argv[5]]
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), _keys))
