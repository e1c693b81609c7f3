"""The walker: every page, in three languages, on three devices, at 100 and 200 per cent, each item of it.

A process walks on each device, all three at once; most of their time they wait for a page to come to rest.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.journeys.walker import DEVICES, Finding

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(900)
def test_every_item_of_every_page_holds(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = {}
    for device in DEVICES:
        command = [sys.executable, "-m", "tests.journeys.walker", device, str(tmp_path / f"{device}.json")]
        with (tmp_path / f"{device}.log").open("w") as log:
            running[device] = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    for device, process in running.items():
        assert process.wait() == 0, (tmp_path / f"{device}.log").read_text()[-3000:]
    found = [Finding(**each) for name in DEVICES for each in json.loads((tmp_path / f"{name}.json").read_text())]
    if found:
        pytest.fail(report(found), pytrace=False)


def report(findings: list[Finding]) -> str:
    """A line for each fault, with the devices, sizes and languages in which it shows."""
    where: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for each in findings:
        where[each.page, each.item, each.wrong].add(f"{each.device} {each.size} {each.language}")
    lines = [f"{page}: {item} {wrong} [{', '.join(sorted(where[page, item, wrong]))}]" for page, item, wrong in where]
    return "\n".join([f"the walker found {len(lines)} faults", *sorted(lines)])
