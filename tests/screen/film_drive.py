"""Plays a film and leaves it again, many times and at many moments. Run by ``test_player`` as a child process."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.screen.environment import make_application
from kiosk.screen.player import Player
from kiosk.screen.projector import Projector
from kiosk.screen.settings import ScreenSettings


def leave_one(app: QGuiApplication, projector: Projector, film: Path, moment: float, *, held: bool) -> None:
    """Play for ``moment`` seconds, hold it where ``held``, and leave."""
    player = Player(projector)
    player.show(projector.canvas.videoSink)
    player.load(QUrl.fromLocalFile(str(film)))
    player.play()
    end = time.monotonic() + moment
    while time.monotonic() < end:
        app.processEvents()
    if held:
        player.pause()
    player.close()
    player.deleteLater()
    app.processEvents()


def main(film: Path, times: int) -> int:
    """Leave the film that often."""
    app = make_application(ScreenSettings(data=Path(), centre="", software=True))
    projector = Projector(app)
    for number in range(times):
        leave_one(app, projector, film, number % 7 * 0.02, held=number % 3 == 0)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
