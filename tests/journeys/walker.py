"""Walks over every page on one device, in three languages and two sizes, and writes down all faults as JSON.

``python -m tests.journeys.walker DEVICE OUT fi`` is a process of its own for each device and language (without one it
walks in all), with ``--staff`` for the staff's pages; ``test_walker`` starts them.
With ``--pairs`` each device is walked in ``PAIRS`` alone; the staff's pages in one language and size on each device.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from qasync import QEventLoop

from tests.journeys.backstage import Backstage
from tests.journeys.checks import Fault, check_all
from tests.journeys.contrast import HIGH, NORMAL, check_contrast
from tests.journeys.keys import check_key_contrast, check_keys
from tests.journeys.messages import SPOILT_FILM, listening
from tests.journeys.meta_objects import check_meta_objects
from tests.journeys.places import PLACES, Place, entrance, prepare
from tests.journeys.route import OWN_NAMES, SIZES, choose
from tests.journeys.stage import Device, Stage, application, open_stage
from tests.journeys.tabbing import check_tab
from tests.journeys.tongues import Tongues, tongues_of_sample

DEVICES = {
    "tablet": Device("tablet", 1280, 800, 217.0),  # 10 inches, landscape
    "desk": Device("desk", 1920, 1080, 531.0),  # 24 inches, landscape
    "pillar": Device("pillar", 1080, 1920, 398.0),  # 32 inches, portrait
}


_OF_STAFF = frozenset({"desk", "called", "new", "pc"})
PAIRS = {"tablet": {"fi": 200}, "desk": {"en": 200}, "pillar": {"sv": 200, "fi": 100}}
"""The languages and sizes in which ``--pairs`` walks: mostly the largest, in which most goes wrong."""
_STAFF_PAIRS = {"tablet": ("sv", 200), "desk": ("fi", 100), "pillar": ("fi", 200)}


@dataclass(frozen=True, order=True)
class Finding:
    """A fault, and where it was found."""

    page: str
    item: str
    wrong: str
    device: str
    size: int
    language: str


class Walk:
    """One device's walk."""

    def __init__(
        self, device: Device, tongues: Tongues, *, languages: Sequence[str] = tuple(OWN_NAMES), pairs: bool = False
    ) -> None:
        self.findings: list[Finding] = []
        self._languages = languages
        self._device = device
        self._pairs = pairs
        self._tongues = tongues

    async def attract(self, stage: Stage, places: Sequence[Place]) -> None:
        """The pages that show before anybody has begun, in all languages at once."""
        for place in places if self._first in self._languages else ():
            await place.go(stage)
            self._note(place.name, check_all(stage.window, stage.screen.kiosk.metrics.pxPerMm), 100, "all")
            self._note(place.name, await self._tab(stage), 100, "all")

    async def pages(self, stage: Stage, places: Sequence[Place]) -> None:
        """All other pages, in each language and size."""
        way = entrance(places[0].kiosk)
        await way.begin(stage, "fi")
        await choose(stage, "No motion")
        for language in self._languages:
            await way.home(stage)
            await stage.touch(OWN_NAMES[language])
            for size in self._sizes(language, places[0].kiosk):
                await choose(stage, SIZES[size])
                for place in places:
                    await self._page(stage, place, size, language)
        if self._device.name == "desk" and "en" in self._languages:  # colours are the same on every device
            await self._colours(stage, places)

    def _sizes(self, language: str, kiosk: str) -> tuple[int, ...]:
        """The sizes to walk in."""
        if not self._pairs:
            return (100, 200)
        if kiosk in _OF_STAFF:
            said, size = _STAFF_PAIRS[self._device.name]
            return (size,) if said == language else ()
        return (PAIRS[self._device.name][language],)

    @property
    def _first(self) -> str:
        """The language that this device is walked in first: another one on each."""
        return next(iter(PAIRS[self._device.name]))

    async def _page(self, stage: Stage, place: Place, size: int, language: str) -> None:
        try:
            await place.go(stage)
        except AssertionError as error:
            self._note(place.name, [Fault("the way there", str(error))], size, language)
            return
        found = check_all(stage.window, stage.screen.kiosk.metrics.pxPerMm)
        found += check_keys(stage.window, stage.screen.kiosk.metrics.pxPerMm)
        found += self._tongues.check(stage.window, language)
        found += check_contrast(stage.window, NORMAL)
        found += check_meta_objects()
        if place.name != "warning":  # there any key says that somebody is here
            found += await self._tab(stage)
        self._note(place.name, found, size, language)

    async def _tab(self, stage: Stage) -> list[Fault]:
        return await check_tab(stage.window, stage.screen.kiosk.metrics.pxPerMm, lambda: stage.press(Qt.Key.Key_Tab))

    async def _colours(self, stage: Stage, places: Sequence[Place]) -> None:
        await choose(stage, "Clear colours")
        for place in places:
            await place.go(stage)
            found = [*check_contrast(stage.window, HIGH), *check_key_contrast(stage.window, HIGH)]
            self._note(place.name, found, 200, "en")

    def _note(self, page: str, faults: Sequence[Fault], size: int, language: str) -> None:
        self.findings += [Finding(page, fault.item, fault.wrong, self._device.name, size, language) for fault in faults]


def main(device: str, out: Path, languages: Sequence[str], *, pairs: bool, staff: bool) -> int:
    """Walk on one device, over the visitors' pages or the staff's, and write ``out``."""
    app = application(software=True)
    walk = Walk(DEVICES[device], tongues_of_sample(), languages=languages, pairs=pairs)
    places = [place for place in PLACES if not place.scrolled and (place.kiosk in _OF_STAFF) == staff]
    with listening(SPOILT_FILM) as heard, tempfile.TemporaryDirectory(prefix="kiosk-walk-") as folder:
        backstage = Backstage(Path(folder) / "backstage")
        for kiosk in dict.fromkeys(place.kiosk for place in places):
            data = prepare(backstage, kiosk, kiosk)
            here = [place for place in places if place.kiosk == kiosk]
            with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
                runner.run(_one_kiosk(walk, data, DEVICES[device], here))
        backstage.close()
    walk.findings += [Finding("anywhere", "Qt", message, device, 0, "") for message in dict.fromkeys(heard)]
    out.write_text(json.dumps([asdict(each) for each in walk.findings]), encoding="utf-8")
    return 0


async def _one_kiosk(walk: Walk, data: Path, device: Device, places: Sequence[Place]) -> None:
    async with open_stage(data, device, **entrance(places[0].kiosk).opens) as stage:
        await walk.attract(stage, [place for place in places if place.attracts])
        if pages := [place for place in places if not place.attracts]:
            await walk.pages(stage, pages)


if __name__ == "__main__":
    said = [word for word in sys.argv[3:] if word in OWN_NAMES] or list(OWN_NAMES)
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), said, pairs="--pairs" in sys.argv, staff="--staff" in sys.argv))
