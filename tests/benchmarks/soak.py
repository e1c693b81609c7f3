"""Thousands of visits in one process: what its memory grows by once it has everything that it keeps."""

from __future__ import annotations

import json
import time

from tests.benchmarks.display import virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, median
from tests.benchmarks.programs import environment, last_words, python, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.starts import ITEMS

PROMISES = (Promise("soak: memory growth over 5,000 visits, after the first 500", "%", Target(most=3)),)
_WARM = 0.1  # share of the visits after which memory is first believed: 500 of 5,000
_WINDOW = 0.05  # share of the visits whose median stands for a moment
_SAMPLES = 200


def measure(setting: Setting) -> list[Figure]:
    """Medians of the samples of 250 visits (of 5,000) after the first 500, and of the last 250."""
    data, log = setting.stocked(ITEMS).data, setting.logs / "soak.log"
    every = max(1, setting.visits // _SAMPLES)
    began = time.monotonic()
    samples: dict[int, float] = {}
    with virtual_display(setting.logs) as display:
        command = python("tests.benchmarks.inside.visits", data, str(setting.visits), str(every))
        with running(command, environment(DISPLAY=display.name), log, pipes=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                told = json.loads(line)
                samples[told["visit"]] = told["bytes"]
            code = process.wait()
    if code or not samples:
        raise AbsentError(f"the screen ended after {max(samples, default=0)} visits: {last_words(log)}")
    return [_growth(samples, setting.visits, time.monotonic() - began)]


def _growth(samples: dict[int, float], visits: int, seconds: float) -> Figure:
    warm, window = visits * _WARM, visits * _WINDOW
    first = median([size for visit, size in samples.items() if warm <= visit <= warm + window])
    last = median([size for visit, size in samples.items() if visit > visits - window])
    if first is None or last is None:
        raise AbsentError(f"{visits} visits are too few to tell")
    words = f"{visits} visits, {seconds / visits:.2f} s each; {first / 1e6:.1f} MB became {last / 1e6:.1f} MB"
    return Figure((last / first - 1) * 100, None, words)
