"""Hub, agents, wires, screens and people put together, and what the plan does to them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from kiosk.paths import DataFolder
from tests.prove.real.people import ANNA, People, Screen
from tests.prove.real.plan import KIOSKS, Step, slots, steps
from tests.prove.real.processes import Agent, Hub
from tests.prove.real.reckoning import Reckoning, oversold, reckon
from tests.prove.real.wire import FAIR, Wire
from tests.seats.agreement import at_hub

_TO_SETTLE = 180.0  # seconds: an agent that met a silent hub tries again within 36, and may have to twice
_TO_BEGIN = 90.0
_LOOK = 1.0


class Stage:
    """``tally`` counts what was done to wires and processes; ``oversold`` is what was ever seen of it."""

    def __init__(self, root: Path, address: str) -> None:
        self.hub = Hub(root, address)
        self.folders = [DataFolder(root / f"kiosk-{number}") for number in range(KIOSKS)]
        self.screens = [Screen(folder) for folder in self.folders]
        self.people = People(self.screens)
        self.wires = [Wire(self.hub.port) for _ in self.folders]
        self.agents: list[Agent] = []
        self.oversold: list[str] = []
        self.tally: Counter[str] = Counter()

    async def play(self, seed: int, seconds: float) -> tuple[Reckoning, float]:
        """All of it; how it stands at the end, and the seconds that it took to settle."""
        for wire in self.wires:
            await wire.begin()
        try:
            self.hub.fill(slots(seed, seconds, datetime.now(UTC)), ANNA)
            self.hub.start()
            await self.hub.up()
            for folder, wire in zip(self.folders, self.wires, strict=True):
                self.agents.append(Agent(folder, self.hub, wire.port))
                self.agents[-1].start()
            async with asyncio.TaskGroup() as group:
                living = [group.create_task(screen.live()) for screen in self.screens]
                living.append(group.create_task(self._watch()))
                await self._met()
                await self._happen(seed, seconds)
                found = await self._settled()
                for each in living:
                    each.cancel()
        finally:
            await self._end()
        return found

    async def _met(self) -> None:
        """Until every kiosk has leases."""
        for _ in range(int(_TO_BEGIN / _LOOK)):
            if not (await asyncio.to_thread(reckon, self.hub.store, self.folders)).differ:
                return
            await asyncio.sleep(_LOOK)
        raise AssertionError(f"a kiosk does not get to know the slots: {self.agents[0].said()}")

    async def _happen(self, seed: int, seconds: float) -> None:
        began = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for step in steps(seed, seconds):
                await asyncio.sleep(max(0.0, began + step.at - time.monotonic()))
                group.create_task(self._take(step))

    async def _take(self, step: Step) -> None:
        match step.what:
            case "book":
                await self.people.book(step)
            case "return":
                await self.people.come_back(step)
            case "staff":
                await self.people.serve(step)
            case "weather":
                self.wires[step.kiosk].change(step.weather)
                self.tally["wires spoilt"] += 1
                await asyncio.sleep(step.lasts)
                self.wires[step.kiosk].change(FAIR)
            case "kill agent":
                self.agents[step.kiosk].kill(step.lasts)
            case "kill hub":
                self.hub.kill(step.lasts)

    async def _settled(self) -> tuple[Reckoning, float]:
        """Every wire is well and every process up: until all agree, and no intent is open."""
        for wire in self.wires:
            wire.change(FAIR)
        for program in (self.hub, *self.agents):
            program.start()
        await self.hub.up()
        began = time.monotonic()
        while True:
            found = await asyncio.to_thread(reckon, self.hub.store, self.folders)
            seconds = time.monotonic() - began
            if (not found.differ and not found.waiting) or seconds > _TO_SETTLE:
                return found, seconds
            await asyncio.sleep(_LOOK / 4)

    async def _watch(self) -> None:
        """No slot is oversold at any moment, and no process ends by itself."""
        while True:
            found, _ = await asyncio.to_thread(at_hub, self.hub.store)
            self.oversold += [str(each) for each in oversold(found)]
            for program in (self.hub, *self.agents):
                assert not program.has_ended, program.said()
            await asyncio.sleep(_LOOK)

    async def _end(self) -> None:
        for program in (*self.agents, self.hub):
            program.end()
        for wire in self.wires:
            await wire.end()
        for screen in self.screens:
            screen.store.close()
        self.hub.store.close()
