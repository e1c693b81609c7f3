"""Scrolls through the staff's list of content, or types in the editor, and writes a line of JSON each: milliseconds.

``scroll``: the time of each frame while the list moves, and new rows come at its end; something moves in every frame,
so that a long one is one that a person sees. ``type``: from a key to the first frame with its letter.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.domain.persons import Staff
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.staff_content import ContentPage
from kiosk.services.door import StaffSession
from tests.benchmarks.inside.driven import Visitor, run
from tests.journeys import items

_ITEM = "heart-rhythm"
_STEP = 40  # pixels of each frame, as a finger that moves fast
_LETTERS = "hoitoa siellä missä olet "


async def _scroll(visitor: Visitor, rows: int) -> None:
    await _begin(visitor, "staff-content", "")
    page = visitor.screen.kiosk.navigator.current
    assert isinstance(page, ContentPage)
    view = _view(visitor)
    asked = 0
    last = time.monotonic()

    def moved(moment: float) -> None:
        nonlocal last
        _tell(moment - last)
        last = moment

    view.setProperty("contentY", 1.0)
    await visitor.until(lambda: time.monotonic() > last, "the first frame")
    last = time.monotonic()
    visitor.frames.append(moved)
    while page.items.count() < rows:
        frame, place = last, float(view.property("contentY"))
        bottom = float(view.property("contentHeight")) - view.height()
        if place >= bottom and page.hasMore and asked < page.items.count() == page.count:
            asked = page.items.count()
            page.showMore()
        view.setProperty("contentY", min(place + _STEP, bottom) if place < bottom else bottom - 2)
        await visitor.until(lambda frame=frame: last != frame, "a frame")  # type: ignore[misc]
        visitor.screen.kiosk.idle.touched()
    visitor.frames.remove(moved)


async def _type(visitor: Visitor, letters: int) -> None:
    await _begin(visitor, "staff-item", _ITEM)
    field = next(each for each in items.seen(visitor.window.contentItem()) if each.inherits("QQuickTextField"))
    field.forceActiveFocus()
    await asyncio.sleep(2)  # the keyboard is loaded with the first field
    await visitor.rest()
    seen: list[float] = []
    visitor.frames.append(seen.append)
    for number in range(letters):
        letter = _LETTERS[number % len(_LETTERS)]
        before = field.property("text")
        if len(before) > 100:
            field.setProperty("text", "")
            before = ""
            await visitor.rest()
        seen.clear()
        began = time.monotonic()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(visitor.window, key)
        await visitor.until(lambda before=before: field.property("text") != before and seen, "the letter")  # type: ignore[misc]
        _tell(seen[-1] - began)
        await asyncio.sleep(0.02)
        visitor.screen.kiosk.idle.touched()


def _view(visitor: Visitor) -> QQuickItem:
    seen = items.seen(visitor.window.contentItem())
    return next(
        each for each in seen if each.inherits("QQuickFlickable") and each.height() > visitor.window.height() / 3
    )


async def _begin(visitor: Visitor, page: str, argument: str) -> None:
    kiosk = visitor.screen.kiosk
    await visitor.rest()
    kiosk.session.chooseCalm(True)
    kiosk.session.begin("fi")
    await visitor.arrive("home")
    aino = Staff(id="aino", name="Aino", centre="seinajoki", roles=("editor",))
    kiosk.shift.begin(StaffSession(aino, time.monotonic))
    kiosk.navigator.open(page, argument)
    await visitor.arrive(page)


def _tell(seconds: float) -> None:
    sys.stdout.write(json.dumps({"ms": seconds * 1000}) + "\n")
    sys.stdout.flush()


def main(what: str, data: Path, times: int) -> int:
    """So many rows, or letters."""
    settings = ScreenSettings(
        data=data, centre="seinajoki", width_mm=476, window=(1920, 1080), software=True, idle_seconds=3_600
    )
    script = {"scroll": _scroll, "type": _type}[what]
    return run(settings, lambda visitor: script(visitor, times))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
