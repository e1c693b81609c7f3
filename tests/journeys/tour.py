"""``make tour``: a picture of every page, by touch: ``python -m tests.journeys.tour [--only PAGE] [--quick] …``.

It writes ``build/tour/<page>-<language>-<portrait|landscape>-<100|200>.png`` and an index. Two processes take the
pictures, one for each orientation, on a screen in memory. The attract page speaks all languages at once and has no text
size, so that there is one picture of it for each orientation.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage
from qasync import QEventLoop

from tests.journeys import items
from tests.journeys.backstage import Backstage
from tests.journeys.messages import SPOILT_FILM, listening
from tests.journeys.places import PLACES, Place, entrance, prepare
from tests.journeys.route import OWN_NAMES, SIZES, choose
from tests.journeys.stage import Device, Stage, application, open_stage
from tests.journeys.tour_index import write_index

OUT = Path(__file__).parents[2] / "build" / "tour"
DEVICES = {
    "portrait": Device("portrait", 1080, 1920, 268.0),
    "landscape": Device("landscape", 1920, 1080, 476.0),
}
_FILM_ITEMS = ("QQuickVideoOutput", "FrameItem")
_last: dict[str, QImage] = {}
_LANGUAGES = ("fi", "sv", "en")


def main() -> int:
    """Take the pictures; with ``--orientation`` only those of one, in this process."""
    arguments = _arguments()
    if arguments.orientation:
        with listening(SPOILT_FILM) as heard, tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
            _take(arguments, Path(folder))
        sys.stderr.write("".join(f"{line}\n" for line in heard))
        return 0
    if not arguments.only:
        shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.journeys.tour", *sys.argv[1:], "--orientation"]
    screen = {} if arguments.display else {"QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **screen}
    running = [subprocess.Popen([*command, orientation], env=environment) for orientation in DEVICES]
    codes = [process.wait() for process in running]
    write_index(OUT, [place.name for place in PLACES])
    return max(codes)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tour", description="Takes a picture of every page.")
    names = [place.name for place in PLACES]
    parser.add_argument(
        "--only", action="append", choices=names, metavar="PAGE", help="only this page; may be repeated"
    )
    parser.add_argument("--languages", default=",".join(_LANGUAGES), help="such as fi,sv,en (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="the first language only, at normal text size")
    parser.add_argument("--display", action="store_true", help="on the display that is there, with its graphics card")
    parser.add_argument("--orientation", choices=DEVICES, help=argparse.SUPPRESS)
    return parser.parse_args()


def _take(arguments: argparse.Namespace, folder: Path) -> None:
    places = [place for place in PLACES if not arguments.only or place.name in arguments.only]
    languages = arguments.languages.split(",")[: 1 if arguments.quick else None]
    sizes = (100,) if arguments.quick else (100, 200)
    app = application(software=not arguments.display)
    backstage = Backstage(folder / "backstage")
    try:
        for kiosk in dict.fromkeys(place.kiosk for place in places):
            data = prepare(backstage, kiosk, kiosk)
            here = [place for place in places if place.kiosk == kiosk]
            with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
                runner.run(_visit(data, arguments, here, languages, sizes))
    finally:
        backstage.close()


async def _visit(
    data: Path, arguments: argparse.Namespace, places: list[Place], languages: list[str], sizes: tuple[int, ...]
) -> None:
    device = DEVICES[arguments.orientation]
    way = entrance(places[0].kiosk)
    async with open_stage(data, device, software=not arguments.display, **way.opens) as stage:
        for place in (place for place in places if place.attracts):
            await place.go(stage)
            _save(stage, place, "fi", device, 100)
        pages = [place for place in places if not place.attracts]
        if not pages:
            return
        await way.begin(stage, languages[0])
        for language in languages:
            await way.home(stage)
            await stage.touch(OWN_NAMES[language])
            for size in sizes:
                await way.home(stage)  # the last page may have left a panel open
                await choose(stage, SIZES[size])
                for place in pages:
                    await place.go(stage)
                    _save(stage, place, language, device, size)


def _check_film(stage: Stage, picture: QImage) -> None:
    """A film that plays shows more than one colour."""
    screens = [item for item in items.seen(stage.window.contentItem()) if items.kind(item) in _FILM_ITEMS]
    area = items.seen_rect(screens[0]).toRect()
    steps = range(1, 20)
    points = [(area.x() + area.width() * x // 20, area.y() + area.height() * y // 20) for x in steps for y in steps]
    colours = {picture.pixel(x, y) for x, y in points}
    assert len(colours) > 5, "the film plays, and its picture does not show"


def _save(stage: Stage, place: Place, language: str, device: Device, size: int) -> None:
    picture = stage.grab()
    assert not picture.isNull(), f"there is no picture of {place.name}"
    if place.name == "video":
        _check_film(stage, picture)
    path = OUT / f"{place.name}-{language}-{device.name}-{size}.png"
    if place.scrolled and picture == _last.get("picture"):  # the page ended before
        path.unlink(missing_ok=True)
        return
    _last["picture"] = picture
    path.parent.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(path)), f"{path} can't be written"


if __name__ == "__main__":
    sys.exit(main())
