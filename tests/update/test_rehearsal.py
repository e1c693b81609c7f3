from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.domain.errors import OurError
from kiosk.update import rehearsal


def test_this_very_program_draws_a_frame_unseen() -> None:
    command = [sys.executable, "-m", "kiosk", "update", "--rehearse"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=rehearsal.PATIENCE * 2, check=False)
    assert done.returncode == 0, done.stderr


def test_a_program_that_ends_before_its_first_frame_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(OurError, match="the screen draws no frame"):
        rehearsal.rehearse()
