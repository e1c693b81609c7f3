"""Types, commits, copies and drops a mark on every page of a kiosk, and then comes to an end. A process of its own.

``python -m tests.journeys.lockdown_typed DATA END``: ``idle``, ``end``, ``language``, ``stop`` or ``crash``. It writes
each place where the mark is left in memory; files are the parent's business.
"""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from kiosk.domain.clock import FixedClock
from kiosk.screen.page import PageModel
from tests.journeys.backstage import NOW
from tests.journeys.lockdown_gestures import MARK, drop, type_mark
from tests.journeys.lockdown_storm import LOBBY, PLACES, Report, Storm, outside
from tests.journeys.stage import Stage, application, open_stage
from tests.screen.lockdown_traces import traces


async def _type_everywhere(stage: Stage, storm: Storm) -> None:
    window = stage.window
    for place in PLACES:
        await storm.go(*place)
        await outside(lambda: type_mark(window))
        await outside(lambda: drop(window, QPoint(40, 40)))
        QGuiApplication.clipboard().setText(MARK)


async def _end(stage: Stage, storm: Storm, how: str) -> None:
    kiosk = stage.screen.kiosk
    await storm.go("technology", "heart-rhythm")
    if how == "language":
        kiosk.session.speak("sv")
    if how == "idle":
        await stage.until(lambda: kiosk.idle.tick() or stage.page == "attract", "the end of the session")
    elif how == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    elif how != "stop":
        kiosk.session.end()
    if how != "stop":
        await stage.until(lambda: stage.page == "attract" and not kiosk.findChildren(PageModel), "attract, and no page")


def main(data: Path, how: str) -> int:
    """Play it. The number of places where the mark is left."""
    app = application(software=True)
    found: list[str] = []

    async def played() -> None:
        clock = FixedClock(NOW)
        async with open_stage(data, LOBBY, clock=clock, kiosk_mode=True) as stage:
            storm = Storm(stage, Report(0), io.StringIO(), clock)
            await _type_everywhere(stage, storm)
            sys.stdout.write("typed everywhere\n")
            sys.stdout.flush()
            await _end(stage, storm, how)
            found.extend(traces(MARK, stage.window, stage.screen.engine, stage.screen.kiosk, app))

    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(played())
    for line in found:
        sys.stdout.write(f"left in {line}\n")
    return min(len(found), 99)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
