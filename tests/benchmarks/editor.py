"""The editor's work on a kiosk with 10,000 items: scrolling through the list, and typing. Software renderer."""

from __future__ import annotations

import json
import subprocess

from tests.benchmarks.display import virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, percentile
from tests.benchmarks.programs import ROOT, environment, last_words, python
from tests.benchmarks.setting import Setting

PROMISES = (
    Promise("scrolling the staff's list of 10,000 items, longest frame", "ms", Target(most=50)),
    Promise("typing in the editor, key to frame, p99", "ms", Target(most=50)),
)
_ITEMS = 10_000
_ROWS, _LETTERS = 170, 25  # for each repeat
_PATIENCE = 600.0  # seconds


def measure(setting: Setting) -> list[Figure]:
    """The list, then the keys."""
    with virtual_display(setting.logs) as display:
        frames = _inside(setting, display.name, "scroll", setting.repeats * _ROWS)
        keys = _inside(setting, display.name, "type", setting.repeats * _LETTERS)
    rows = f"{setting.repeats * _ROWS} rows, {len(frames)} frames, median {percentile(frames, 0.5):.1f} ms"
    late = f"{sum(each > 50 for each in frames)} over 50 ms"
    letters = f"{len(keys)} keys, median {percentile(keys, 0.5):.1f} ms, worst {max(keys):.1f} ms"
    return [Figure(max(frames), None, f"{rows}, {late}"), Figure(percentile(keys, 0.99), None, letters)]


def _inside(setting: Setting, display: str, what: str, times: int) -> list[float]:
    data = setting.stocked(_ITEMS).data
    command = python("tests.benchmarks.inside.editor", what, data, str(times))
    log = setting.logs / f"editor-{what}.log"
    with log.open("w") as said:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment(DISPLAY=display),
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    values = [float(json.loads(line)["ms"]) for line in done.stdout.splitlines()]
    if done.returncode or not values:
        raise AbsentError(f"the screen ended: {last_words(log)}")
    return values
