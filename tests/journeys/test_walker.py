"""The walker: every page on three devices, each item of it; every two of device, language and size of text meet.

Two processes walk on each device, all at once, one over the staff's pages; a part of their time they wait for a page to
come to rest.
``make prove`` has each language walked in both sizes on each device.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from itertools import product
from pathlib import Path

import pytest

from tests.journeys.walker import DEVICES, Finding

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(900)
def test_every_item_of_every_page_holds(tmp_path: Path) -> None:
    if found := walk_all(tmp_path, "--pairs"):
        pytest.fail(report(found), pytrace=False)


def walk_all(tmp_path: Path, *options: str) -> list[Finding]:
    """What is found on all devices."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = {}
    for device, part in product(DEVICES, ([], ["--staff"])):
        name = "-".join([device, *(word.strip("-") for word in part)])
        command = [sys.executable, "-m", "tests.journeys.walker", device, str(tmp_path / f"{name}.json"), *part]
        with (tmp_path / f"{name}.log").open("w") as log:
            running[name] = subprocess.Popen([*command, *options], cwd=ROOT, env=environment, stdout=log, stderr=log)
    for name, process in running.items():
        assert process.wait() == 0, (tmp_path / f"{name}.log").read_text()[-3000:]
    return [Finding(**each) for name in running for each in json.loads((tmp_path / f"{name}.json").read_text())]


def report(findings: list[Finding]) -> str:
    """A line for each fault, with the devices, sizes and languages in which it shows."""
    where: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for each in findings:
        where[each.page, each.item, each.wrong].add(f"{each.device} {each.size} {each.language}")
    lines = [f"{page}: {item} {wrong} [{', '.join(sorted(where[page, item, wrong]))}]" for page, item, wrong in where]
    return "\n".join([f"the walker found {len(lines)} faults", *sorted(lines)])
