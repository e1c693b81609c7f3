"""The real screen led round and round until somebody kills it; run in the children of ``killed_nest``.

It says ``up`` once a visitor can begin, ``order <n>`` for every order that the ledger has acknowledged, and ends by
itself after as many rounds as it is told to make.
"""

from __future__ import annotations

import os
from itertools import count, islice

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from tests.samples import NOW, Cache
from tests.screen.drive import Drive, Script
from tests.screen.hostile import Hostile

PAGES = (("topic", "heart"), ("technology", "heart-rhythm"), ("times", ""), ("about", ""))


def fill(folder: DataFolder) -> None:
    """Content, with no film that would play."""
    cache = Cache(folder.cache, FixedClock(NOW))
    hostile = Hostile("words")
    cache.publish(*hostile.documents())
    cache.slots(*hostile.slots())
    cache.writer.close()


def script(rounds: int | None) -> Script:
    """Go round and round."""

    async def steps(drive: Drive) -> None:
        say(f"order {await drive.screen.store.order('check_now')}")
        await drive.begin()
        say("up")
        for _ in islice(count(), rounds):
            for page, argument in PAGES:
                await drive.open(page, argument)
                say(f"order {await drive.screen.store.order('check_now')}")
            await drive.open("home")

    return steps


def say(words: str) -> None:
    """To whoever holds the other end."""
    os.write(1, f"{words}\n".encode())
