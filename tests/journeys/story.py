"""A test as a story: an asynchronous function that gets the stage, played in the event loop that the screen has."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from qasync import QEventLoop

from kiosk.domain.clock import Clock
from kiosk.screen.settings import USUAL_PAPER
from tests.journeys.backstage import NOW, Backstage
from tests.journeys.stage import Device, Stage, application, open_stage

KIOSK = Device("kiosk", 1080, 1920, 268.0)
Story = Callable[["Theatre", Stage], Awaitable[None]]


class Theatre:
    """What a story can do beside touching the screen: change what the hub publishes, and let the agent run."""

    def __init__(self, backstage: Backstage) -> None:
        self.backstage = backstage
        self.data = Path()

    def play(
        self,
        story: Story,
        data: Path,
        *,
        device: Device = KIOSK,
        kiosk_mode: bool = False,
        centre: str = "seinajoki",
        desk: bool = False,
        clock: Clock | None = None,
        films: bool = True,
        lost: bool = False,
        spoilt: bool = False,
        media_folder: Path | None = None,
        printer: Path | None = None,
        paper_mm: int = USUAL_PAPER,
    ) -> None:
        """Open the screen on a kiosk's folder and play the story to its end; the rest is as ``open_stage`` takes it."""
        self.data = data
        app = application(software=True)

        async def played() -> None:
            async with open_stage(
                data,
                device,
                kiosk_mode=kiosk_mode,
                centre=centre,
                desk=desk,
                clock=clock,
                films=films,
                lost=lost,
                spoilt=spoilt,
                media_folder=media_folder,
                printer=printer,
                paper_mm=paper_mm,
            ) as stage:
                await story(self, stage)

        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            runner.run(played())

    async def publish(self, *, at: datetime = NOW) -> int:
        """Publish what the content's folder holds now, and let the agent fetch it; the screen goes on meanwhile.

        The agent's exit code.
        """

        def work() -> int:
            self.backstage.publish()
            return self._round("seinajoki", at)

        return await _aside(work)

    async def agent(self, centre: str = "") -> int:
        """One round of the agent, by default one that nobody has told its centre. Its exit code."""
        return await _aside(lambda: self._round(centre, NOW))

    def _round(self, centre: str, at: datetime) -> int:
        with self.backstage.serving() as address:
            return self.backstage.sync(self.data, address, centre=centre, at=at)


async def _aside(work: Callable[[], int]) -> int:
    with ThreadPoolExecutor(max_workers=1) as pool:
        return await asyncio.get_running_loop().run_in_executor(pool, work)


def journey(
    prepare: Callable[[Backstage], Path] | None = None, *, kiosk_mode: bool = False
) -> Callable[[Story], Callable[[Theatre], None]]:
    """Make a test of a story. ``prepare`` says what lies in the kiosk's folder; without it, everything does."""

    def decorate(story: Story) -> Callable[[Theatre], None]:
        def test(theatre: Theatre) -> None:
            behind = theatre.backstage
            theatre.play(story, prepare(behind) if prepare else behind.kiosk("kiosk"), kiosk_mode=kiosk_mode)

        test.__name__, test.__doc__, test.__module__ = (
            str(getattr(story, "__name__", "")),
            story.__doc__,
            story.__module__,
        )
        return test

    return decorate
