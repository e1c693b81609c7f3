"""What will happen, drawn from a seed: who comes and what they want, and what becomes of wires and processes.

The same seed draws the same plan. When a process gets to it is its own business, so no two runs are the same to the
millisecond.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from kiosk.domain.slots import Slot
from tests.prove.real.wire import Way, Weather

KIOSKS = 3
CENTRE = "seinajoki"
What = Literal["book", "return", "staff", "weather", "kill agent", "kill hub"]
_EVERY: dict[What, float] = {"book": 0.8, "return": 4.0, "staff": 2.0}  # seconds between two, on average
_FAULTS: dict[What, float] = {"weather": 4.0, "kill agent": 9.0, "kill hub": 20.0}


@dataclass(frozen=True)
class Step:
    """Something that happens ``at`` so many seconds, at or to a kiosk; ``draws`` are numbers from 0 to 1 that say what
    exactly, ``lasts`` for how many seconds it is wrong.
    """

    at: float
    what: What
    kiosk: int
    draws: tuple[float, ...]
    lasts: float = 0.0

    def choose(self, number: int, of: list[Any]) -> Any:  # one of whatever they are
        """One of these, by the draw of that number."""
        return of[int(self.draws[number] * len(of))]

    @property
    def weather(self) -> Weather:
        """How the wire becomes."""
        kind, size, slow = self.draws[:3]
        lost, late = Way(open=False), Way(delay=0.05 + 2.5 * slow**2)
        cut = Way(breaks_after=1 + int(3_000 * size**2))
        ways = (Weather(lost, lost), Weather(up=lost), Weather(down=lost), Weather(late, late), Weather(down=late))
        return (*ways, Weather(up=cut), Weather(down=cut), Weather(up=late, down=cut))[int(kind * 8)]


def steps(seed: int, seconds: float) -> list[Step]:
    """All of it, in order. The last tenth of the time, and a while at least, no new fault begins that outlasts it."""
    chance = random.Random(seed)
    made: list[Step] = []
    for what, every in {**_EVERY, **_FAULTS}.items():
        at = chance.expovariate(1 / every)
        while at < seconds:
            draws = tuple(chance.random() for _ in range(5))
            lasts = min(0.3 + chance.expovariate(1 / 4), 20.0) if what in _FAULTS else 0.0
            made.append(Step(at, what, chance.randrange(KIOSKS), draws, lasts))
            at += chance.expovariate(1 / every)
    return sorted(made, key=lambda step: step.at)


def slots(seed: int, seconds: float, now: datetime) -> list[Slot]:
    """Some begin while all this happens, most later today and some tomorrow."""
    chance = random.Random(-seed - 1)
    made: list[Slot] = []
    for number in range(6 + int(seconds / 12)):
        begins = timedelta(seconds=seconds * chance.uniform(0.2, 1.2))
        starts = now + (begins, timedelta(hours=2), timedelta(hours=3), timedelta(days=1))[number % 4]
        capacity = chance.randint(2, 9)
        times: dict[str, Any] = {"starts": starts, "ends": starts + timedelta(hours=1)}
        made.append(
            Slot(id=f"slot-{number}", centre=CENTRE, item="heart-rhythm", capacity=capacity, free=capacity, **times)
        )
    return made
