"""Which languages this machine can speak, as a child process finds out: speech engines may hang, and take memory."""

from __future__ import annotations

import json
import os
import subprocess

from kiosk.services.importing import program_command

_PATIENCE = 20.0  # seconds


def voices() -> list[str]:
    """The languages that this machine has voices for, as ``fi``; none where nobody can tell."""
    command = [*program_command(), "doctor", "--probe", "speech"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(  # noqa: S603  (our own program, no shell)
            command, env=environment, capture_output=True, timeout=_PATIENCE, check=True
        )
        found = json.loads(done.stdout.strip().splitlines()[-1])["languages"]
        return sorted({str(code) for engine, codes in found.items() if engine != "mock" for code in codes})
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError, AttributeError):
        return []
