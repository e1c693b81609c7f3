"""What screen and agent hold in memory after a minute on home, against Chromium after a minute on a page of that look.

Proportional set size of all processes of each: a page shared by n processes counts as 1/n in each of them.
"""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack
from pathlib import Path

from tests.benchmarks.browser import kiosk_command, write_page
from tests.benchmarks.content import CENTRE, Stock
from tests.benchmarks.display import Display, virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target
from tests.benchmarks.machine import session_pss
from tests.benchmarks.programs import environment, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.starts import ITEMS, screen_command
from tests.benchmarks.web import serving

PROMISES = (Promise("memory (PSS) of screen and agent on home, vs Chromium", "MB", Target(most=0.5, of_ratio=True)),)
_MEGABYTE = 1e6


def measure(setting: Setting) -> list[Figure]:
    """One after the other, so that neither shares a page with the other."""
    stock, room = setting.stocked(ITEMS), setting.room("memory")
    with virtual_display(setting.logs) as display:
        screen, agent = _ours(stock, display, setting, room)
        note = f"screen {screen:.0f} MB, agent {agent:.0f} MB"
        try:
            command = kiosk_command(write_page(room / "page.html", stock.data), room / "profile")
        except AbsentError as error:
            return [Figure(screen + agent, None, f"{note}; {error}")]
        with running(command, environment(DISPLAY=display.name), setting.logs / "memory-chromium.log") as process:
            display.settled()
            time.sleep(setting.seconds)
            return [Figure(screen + agent, session_pss(process.pid) / _MEGABYTE, note)]


def _ours(stock: Stock, display: Display, setting: Setting, room: Path) -> tuple[float, float]:
    variables = environment(DISPLAY=display.name)
    with ExitStack() as held:
        web = held.enter_context(serving(stock.root, room / "nginx"))
        command = agent_command(stock, web.address)
        agent = held.enter_context(running(command, environment(), setting.logs / "memory-agent.log"))
        screen = held.enter_context(running(screen_command(stock.data), variables, setting.logs / "memory-screen.log"))
        attract = display.settled()
        display.touch()
        display.until_unlike(attract)
        time.sleep(setting.seconds)
        return session_pss(screen.pid) / _MEGABYTE, session_pss(agent.pid) / _MEGABYTE


def agent_command(stock: Stock, address: str, *more: str) -> list[str]:
    """The command of the agent of a kiosk, with the publication at ``address``."""
    start = [sys.executable, "-m", "kiosk", "sync", "--data", str(stock.data), "--centre", CENTRE]
    return [*start, "--source", address, "--root", str(stock.publisher.trusted_root), *more]
