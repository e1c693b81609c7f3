"""From the start of a process to the first frame that accepts a touch, and to home filled, seen from outside.

Ours and Chromium take turns on one display. A frame is there when the display shows what it shows at rest; it accepts
a touch when one made at that moment, with no second try, brings what it should.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.browser import kiosk_command, write_page
from tests.benchmarks.content import CENTRE
from tests.benchmarks.display import Display, Look, virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, median
from tests.benchmarks.programs import environment, running
from tests.benchmarks.setting import Setting

ITEMS = 5_000
PROMISES = (
    Promise("start to attract that accepts a touch, vs Chromium, from source", "s", Target(most=0.8, of_ratio=True)),
    Promise("start to home filled, vs Chromium, from source", "s", Target(most=1.2, of_ratio=True)),
    Promise("start to attract that accepts a touch, vs Chromium, bundle", "s", Target(most=0.7, of_ratio=True)),
    Promise("start to home filled, vs Chromium, bundle", "s", Target(most=1.1, of_ratio=True)),
)
_SETTLE = 0.3  # seconds between two programs


@dataclass
class Program:
    """A command that shows something: its pictures at rest, and the seconds to each, a number a run."""

    name: str
    command: Sequence[str]
    first: Look = ()
    then: Look = ()
    to_first: list[float] = field(default_factory=list)
    to_then: list[float] = field(default_factory=list)

    def learn(self, display: Display, log: Path) -> None:
        """See what it looks like at rest, before and after a touch."""
        with running(self.command, environment(DISPLAY=display.name), log):
            self.first = display.settled()
            display.touch()
            display.until_unlike(self.first)
            self.then = display.settled()

    def run(self, display: Display, log: Path) -> None:
        """Start it, touch it as soon as it is there, and note how long both took."""
        began = time.monotonic()
        with running(self.command, environment(DISPLAY=display.name), log):
            self.to_first.append(display.until_like(self.first) - began)
            display.touch()
            self.to_then.append(display.until_like(self.then) - began)


def screen_command(data: Path, *program: str) -> list[str]:
    """The command that shows the kiosk in ``data``."""
    start = program or (sys.executable, "-m", "kiosk")
    return [*start, "screen", "--data", str(data), "--centre", CENTRE, "--kiosk-mode", "--width-mm", "268"]


def measure(setting: Setting) -> list[Figure]:
    """All four, the peer's runs between ours."""
    data, room = setting.stocked(ITEMS).data, setting.room("starts")
    source = Program("source", screen_command(data))
    programs, notes = [source], []
    bundle = setting.bundle / "ntc-kiosk"
    bundled = Program("bundle", screen_command(data, str(bundle)))
    if bundle.exists():
        programs.append(bundled)
    page = write_page(room / "page.html", data)
    peer = Program("chromium", ())
    try:
        peer.command = kiosk_command(page, room / "profile")
        programs.append(peer)
    except AbsentError as error:
        notes.append(str(error))
    with virtual_display(setting.logs) as display:
        _take_turns(programs, display, setting)
    return _figures(source, bundled, peer, notes)


def _take_turns(programs: Sequence[Program], display: Display, setting: Setting) -> None:
    for program in programs:
        program.learn(display, setting.logs / f"start-{program.name}.log")
    for _ in range(setting.repeats):
        for program in programs:
            time.sleep(_SETTLE)
            program.run(display, setting.logs / f"start-{program.name}.log")


def _figures(source: Program, bundled: Program, peer: Program, notes: Sequence[str]) -> list[Figure]:
    said = list(notes)
    if peer.to_then:
        said.append(f"Chromium had answered the same touch after {median(peer.to_then):.2f} s")
    figures = []
    for ours in (source, bundled):
        words = said if ours.to_first else ["dist/ntc-kiosk is not there: make bundle"]
        other = median(peer.to_first) if ours.to_first else None
        figures.append(Figure(median(ours.to_first), other, "; ".join(words)))
        figures.append(Figure(median(ours.to_then), other, "" if ours.to_first else words[0]))
    return figures
