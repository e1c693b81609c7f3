"""Touches the screen over and over and writes, a line of JSON each, how long it took to show something.

``press``: from the finger's touch to the first frame that shows the control pressed. ``topic`` and ``technology``:
from letting go to the first frame of the page, which is whole, for motion is off.
"""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.screen.settings import ScreenSettings
from tests.benchmarks.inside.driven import Visitor, middle, run


class Finger:
    """Presses controls from another process, and notes when what it did was seen."""

    def __init__(self, visitor: Visitor, process: Process) -> None:
        self._visitor = visitor
        self._process = process
        self._item: QQuickItem | None = None
        self._page = ""
        self._pressed_at = self._opened_at = 0.0
        visitor.frames.append(self._seen)

    async def touch(self, page: str, *known: str, back: bool = False) -> None:
        """Touch a control that leads to ``page``, and tell how long press and page took. Going ``back`` opens none."""
        item = self._item = await self._visitor.find(*known)
        self._pressed_at = self._opened_at = 0.0
        at = middle(item)
        self._visitor.mean()
        pressed = await self._do(f"press {at.x()} {at.y()}")
        await self._visitor.until(lambda: self._pressed_at, f"a pressed {known}")
        _tell("press", pressed, self._pressed_at)
        self._item, self._page = None, page
        let_go = await self._do("release")
        await self._visitor.until(lambda: self._opened_at, f"a frame of {page}")
        _tell("back" if back else page, let_go, self._opened_at)
        self._page = ""
        await self._visitor.rest()

    async def _do(self, words: str) -> float:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{words}\n".encode())
        return float(await self._process.stdout.readline())

    def _seen(self, moment: float) -> None:
        if self._item is not None and not self._pressed_at and self._item.property("down"):
            self._pressed_at = moment
        if self._page and not self._opened_at and self._visitor.page == self._page:
            self._opened_at = moment


async def _script(visitor: Visitor, rounds: int) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.inside.finger", stdin=PIPE, stdout=PIPE
    )
    await visitor.rest()
    finger = Finger(visitor, process)
    await finger.touch("home", "English")
    visitor.screen.kiosk.session.chooseCalm(True)
    await visitor.rest()
    for _ in range(rounds):
        await finger.touch("topic", "heart")
        await finger.touch("technology", "invented-", "heart-rhythm")
        await finger.touch("topic", "Back", back=True)
        await finger.touch("home", "Back", back=True)
    process.terminate()
    await process.wait()


def _tell(what: str, began: float, ended: float) -> None:
    sys.stdout.write(json.dumps({"what": what, "at": began, "ms": (ended - began) * 1000}) + "\n")
    sys.stdout.flush()


def main(data: Path, rounds: int) -> int:
    """So many rounds of four touches."""
    settings = ScreenSettings(data=data, centre="seinajoki", width_mm=268, window=(1080, 1920), software=True)
    return run(settings, lambda visitor: _script(visitor, rounds))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
