"""The printer for slips, as a page sees it."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from kiosk.screen.settings import ScreenSettings
from kiosk.screen.slip_printer import SlipPrinter
from kiosk.screen.tasks import Tasks
from kiosk.services.escpos import Trouble


class Slow:
    """A printer that answers when it may."""

    def __init__(self) -> None:
        self.looks = 0
        self.may_answer = threading.Event()

    def look(self) -> Trouble:
        self.looks += 1
        assert self.may_answer.wait(20)
        return Trouble.PAPER


def test_while_one_look_waits_no_other_queues_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow()
    monkeypatch.setattr("kiosk.screen.slip_printer._printer", lambda _settings: slow)

    async def story() -> None:
        tasks = Tasks()
        printer = SlipPrinter(settings=ScreenSettings(data=Path(), centre=""), tasks=tasks)
        for _ in range(5):
            printer.look()
            await asyncio.sleep(0.02)
        assert (slow.looks, printer.trouble) == (1, "unseen")
        slow.may_answer.set()
        await asyncio.gather(*tasks._running)
        assert (slow.looks, printer.trouble) == (1, "paper")
        printer.look()
        await asyncio.gather(*tasks._running)
        assert slow.looks == 2, "the next one finds out anew"

    asyncio.run(story())
