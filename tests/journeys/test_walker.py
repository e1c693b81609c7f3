"""The walker: every page on three devices, each item of it, in the languages and sizes of ``PAIRS``.

A process walks for each device and language, and one over the staff's pages on each device: six at once, for a part of
their time they wait for a page to come to rest.
``make prove`` has each language walked in both sizes on each device.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.journeys.route import OWN_NAMES
from tests.journeys.walker import DEVICES, PAIRS, Finding

ROOT = Path(__file__).parents[2]
_AT_ONCE = 6
_EVERY_LANGUAGE = {device: tuple(OWN_NAMES) for device in DEVICES}


@pytest.mark.timeout(1_500)
def test_every_item_of_every_page_holds(tmp_path: Path) -> None:
    if found := walk_all(tmp_path, "--pairs", languages=PAIRS):
        pytest.fail(report(found), pytrace=False)


def walk_all(
    tmp_path: Path, *options: str, languages: Mapping[str, Collection[str]] = _EVERY_LANGUAGE
) -> list[Finding]:
    """What is found on all devices, each in the languages that are named for it."""
    walks = [(device, part) for device in DEVICES for part in ("--staff", *languages[device])]
    with ThreadPoolExecutor(_AT_ONCE) as running:
        return [each for found in running.map(lambda words: _walked(tmp_path, words, options), walks) for each in found]


def _walked(tmp_path: Path, words: tuple[str, str], options: tuple[str, ...]) -> list[Finding]:
    device, part = words
    out = tmp_path / f"{device}{part}.json"
    command = [sys.executable, "-m", "tests.journeys.walker", device, str(out), part, *options]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return [Finding(**each) for each in json.loads(out.read_text())]


def report(findings: list[Finding]) -> str:
    """A line for each fault, with the devices, sizes and languages in which it shows."""
    where: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for each in findings:
        where[each.page, each.item, each.wrong].add(f"{each.device} {each.size} {each.language}")
    lines = [f"{page}: {item} {wrong} [{', '.join(sorted(where[page, item, wrong]))}]" for page, item, wrong in where]
    return "\n".join([f"the walker found {len(lines)} faults", *sorted(lines)])
