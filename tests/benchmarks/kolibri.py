"""Ours and Kolibri, each importing as many items with as many bytes from a folder into an empty installation.

Both verify each file by a hash in its name. The start of each, with nothing to do, is measured and taken off its time.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.content import CENTRE, invented
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, median
from tests.benchmarks.programs import ROOT, environment, python
from tests.benchmarks.setting import Setting
from tests.sync.publisher import Publisher, centre, picture

PROMISES = (Promise("importing 2,000 items with 200 MB, vs Kolibri", "s", Target(most=1, of_ratio=True, below=True)),)
_ITEMS, _SIZE = 2_000, 100_000
_CHANNEL = uuid.uuid5(uuid.NAMESPACE_URL, "https://invented.example/channel").hex
_MOST_REPEATS = 3
_INSTALL = "kolibri is not installed: python3 -m venv build/kolibri && build/kolibri/bin/pip install kolibri"


@dataclass(frozen=True, slots=True)
class Kolibri:
    """A Kolibri in an environment of its own, and the folder of an installation that has been set up."""

    interpreter: Path
    home: Path
    log: Path

    def manage(self, *words: str) -> float:
        """Run one of its commands; the seconds that it took."""
        variables = environment(KOLIBRI_HOME=str(self.home), KOLIBRI_RUN_MODE="bench")
        began = time.perf_counter()
        with self.log.open("a") as log:
            command = [str(self.interpreter), "-m", "kolibri", "manage", *words]
            done = subprocess.run(command, env=variables, stdout=log, stderr=log, check=False)
        if done.returncode:
            raise AbsentError(f"kolibri manage {words[0]} failed, see {self.log.relative_to(ROOT)}")
        return time.perf_counter() - began


def measure(setting: Setting) -> list[Figure]:
    """In turns, each time into an empty installation."""
    interpreter = ROOT / "build" / "kolibri" / "bin" / "python"
    if not interpreter.exists():
        raise AbsentError(_INSTALL)
    room = setting.room("kolibri")
    publisher, channel = _publication(room / "publication"), _channel(interpreter, room / "channel")
    fresh = Kolibri(interpreter, room / "fresh", setting.logs / "kolibri.log")
    fresh.manage("migrate")
    start = median([fresh.manage("check") for _ in range(3)]) or 0.0
    ours, idle, theirs = [], [], []
    for turn in range(min(setting.repeats, _MOST_REPEATS)):
        data = room / f"kiosk-{turn}"
        full = _ours(publisher, data)
        idle.append(_ours(publisher, data))
        ours.append(full - idle[-1])
        home = shutil.copytree(fresh.home, room / f"home-{turn}")
        theirs.append(_theirs(Kolibri(interpreter, home, fresh.log), channel) - 2 * start)
    words = (
        f"from a folder; the start is taken off, {median(idle) or 0.0:.1f} s from ours and twice {start:.1f} s from "
        "Kolibri's; ours waits for the disk at each file (fsync), which Kolibri does not"
    )
    return [Figure(median(ours), median(theirs), words)]


def _ours(publisher: Publisher, data: Path) -> float:
    words = ("sync", "--data", data, "--source", publisher.root, "--centre", CENTRE)
    began = time.perf_counter()
    _run(python("kiosk", *words, "--root", publisher.trusted_root, "--once"))
    seconds = time.perf_counter() - began
    if (count := sum(path.is_file() for path in (data / "media").rglob("*"))) < _ITEMS:
        raise AbsentError(f"the agent brought {count} of {_ITEMS} files")
    return seconds


def _theirs(kolibri: Kolibri, channel: Path) -> float:
    seconds = kolibri.manage("importchannel", "disk", _CHANNEL, str(channel))
    seconds += kolibri.manage("importcontent", "--include-unrenderable-content", "disk", _CHANNEL, str(channel))
    storage = kolibri.home / "content" / "storage"
    if (count := sum(path.is_file() for path in storage.rglob("*"))) < _ITEMS:
        raise AbsentError(f"Kolibri brought {count} of {_ITEMS} files")
    return seconds


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, check=False).returncode:
        raise AbsentError("the agent failed")


def _publication(folder: Path) -> Publisher:
    publisher = Publisher(folder)
    publisher.put(centre(CENTRE))
    for number in range(_ITEMS):
        shown = picture(publisher.blob(os.urandom(_SIZE), "image/png"))
        publisher.put(invented(number, shown, "to import"))
    publisher.publish()
    return publisher


def _channel(interpreter: Path, folder: Path) -> Path:
    items = []
    for number in range(_ITEMS):
        data = os.urandom(_SIZE)
        md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
        path = folder / "content" / "storage" / md5[0] / md5[1] / f"{md5}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        words = invented(number, {}, "to import")
        items.append({"md5": md5, "size": _SIZE, "title": words["title"]["en"], "words": words["summary"]["en"]})
    (folder / "items.json").write_text(json.dumps(items))
    databases = folder / "content" / "databases"
    databases.mkdir()
    script = Path(__file__).parent / "inside" / "channel.py"
    command = [
        str(interpreter),
        str(script),
        str(databases / f"{_CHANNEL}.sqlite3"),
        _CHANNEL,
        str(folder / "items.json"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise AbsentError(f"a channel in Kolibri's form can't be made: {done.stderr.strip().splitlines()[-1]}")
    return folder
