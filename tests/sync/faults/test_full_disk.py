"""The disk full at every write, really: the screen shows what it did, and with room again the agent goes on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .full_disk import SCENES
from .storm import ROOT

UNSHARE = ("unshare", "--map-root-user", "--mount")
STEP = 5  # pages more each time


def refused() -> str:
    """Why no disk can be mounted here; empty where one can."""
    if shutil.which("unshare") is None:
        return "there is no unshare on this machine (Debian: util-linux)"
    mount = ("mount", "-t", "tmpfs", "tmpfs", "/mnt")
    tried = subprocess.run([*UNSHARE, *mount], capture_output=True, text=True, check=False)
    return tried.stderr.strip() if tried.returncode else ""


def fill_again_and_again(folder: Path, scene: str, *, step: int, patience: float = 280) -> Any:
    """Run ``full_disk`` for at most so many seconds; what it says."""
    if reason := refused():
        pytest.skip(f"no disk to fill: {reason}")
    ended = subprocess.run(
        [*UNSHARE, sys.executable, "-m", "tests.sync.faults.full_disk", str(folder), scene, str(step)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=patience,
    )
    assert ended.returncode == 0, ended.stderr[-4000:]
    return json.loads(ended.stdout)


@pytest.mark.parametrize("scene", list(SCENES))
def test_a_disk_full_at_every_write_leaves_what_shows_and_the_next_run_with_room_finishes(
    tmp_path: Path, scene: str
) -> None:
    said = fill_again_and_again(tmp_path, scene, step=STEP)
    assert said["states"]["disk_full"] >= 2
    assert said["pages"] >= 30, "it was full at many writes"
    assert not said["states"].keys() & {"refused", "offline", "unreadable"}
