from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import sys
from PySide6.QtGui import QGuiApplication
from kiosk.screen.loop import QEventLoop
assert "PySide6.QtWidgets" not in sys.modules
QEventLoop(QGuiApplication([])).close()
from PySide6.QtWidgets import QApplication
assert QApplication is not QGuiApplication
"""


def test_the_event_loop_brings_no_widgets_and_keeps_them_from_nobody() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
