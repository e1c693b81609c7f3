"""From the moment at which the screen dies under a visitor's hands to attract that accepts a touch again.

Nobody waits for systemd here: as long as the installed unit has it wait (``RestartSec``), so long nothing is done, and
then the screen is started as the unit starts it.
"""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.install.layout import SCREEN_UNIT
from kiosk.paths import resources
from kiosk.safe_mode import FILE
from tests.benchmarks.display import Display, Look, virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target
from tests.benchmarks.machine import session
from tests.benchmarks.programs import environment, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.starts import screen_command

PROMISES = (
    Promise("crash to attract that accepts a touch, slowest, from source", "s", Target(most=10)),
    Promise("crash to attract that accepts a touch, slowest, bundle", "s", Target(most=10)),
)
_THE_SAMPLE_ALONE = 0  # items beside it


def measure(setting: Setting) -> list[Figure]:
    """Both, with the content that the program comes with."""
    data, waits = setting.stocked(_THE_SAMPLE_ALONE).data, restart_seconds()
    bundle = setting.bundle / "ntc-kiosk"
    with virtual_display(setting.logs) as display:
        source = _slowest(screen_command(data), data, display, setting, waits)
        if not bundle.exists():
            return [source, Figure(note="dist/ntc-kiosk is not there: make bundle")]
        return [source, _slowest(screen_command(data, str(bundle)), data, display, setting, waits)]


def restart_seconds() -> float:
    """How long the installed unit has systemd wait before it starts the screen anew."""
    said = (resources() / "deploy" / SCREEN_UNIT).read_text(encoding="utf-8")
    found = re.search(r"^RestartSec=([0-9.]+)$", said, re.MULTILINE)
    if found is None:
        raise AbsentError(f"{SCREEN_UNIT} does not say how long systemd waits")
    return float(found[1])


def _slowest(command: Sequence[str], data: Path, display: Display, setting: Setting, waits: float) -> Figure:
    log, took = setting.logs / "crash.log", []
    attract, home = _pictures(command, display, log)
    for _ in range(setting.repeats):
        (data / FILE).unlink(missing_ok=True)  # each is the first crash: the fourth start would be one of safe mode
        died = _die_in_use(command, display, log, attract)
        time.sleep(max(0.0, died + waits - time.monotonic()))
        with running(command, environment(DISPLAY=display.name), log):
            took.append(display.until_like(attract) - died)
            display.touch()
            display.until_like(home)
    return Figure(max(took), None, f"of {len(took)}, {waits:g} s of each are systemd's RestartSec")


def _pictures(command: Sequence[str], display: Display, log: Path) -> tuple[Look, Look]:
    with running(command, environment(DISPLAY=display.name), log):
        attract = display.settled()
        display.touch()
        display.until_unlike(attract)
        return attract, display.settled()


def _die_in_use(command: Sequence[str], display: Display, log: Path, attract: Look) -> float:
    """Start it, go in, and kill it and whatever it started; the moment of that."""
    with running(command, environment(DISPLAY=display.name), log) as process:
        display.until_like(attract)
        display.touch()
        display.until_unlike(attract)
        died = time.monotonic()
        for pid in session(process.pid):
            os.kill(pid, signal.SIGKILL)
        process.wait()
        return died
