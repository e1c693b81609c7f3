"""The bundle that was built, and its program called as on a machine that has nothing else of it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUNDLE = Path(os.environ.get("KIOSK_BUNDLE", ROOT / "dist" / "ntc-kiosk"))
PROGRAM = BUNDLE / "ntc-kiosk"
PATIENCE = 60.0  # seconds

is_built = pytest.mark.skipif(not PROGRAM.exists(), reason="make bundle has not been run")


def empty(home: Path, **more: str) -> dict[str, str]:
    """An environment in which nothing is set that would lead to a Python."""
    return {"HOME": str(home), **more}


def call(home: Path, *words: str, program: Path = PROGRAM, **more: str) -> subprocess.CompletedProcess[str]:
    """Let the program do something to its end."""
    return subprocess.run(
        [str(program), *words],
        env=empty(home, **more),
        cwd="/",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
