"""A process that has everything of the screen imported, and no part of it made: screens are forked from it.

So a screen is up in a fraction of the time, and as many more can be killed. What a screen does before, importing,
touches no file. Run by ``killing`` as a child process: each line that it reads makes a screen, which goes round as
often as the line says (``-``: until it is killed). It says ``born <pid>``, the screen speaks, and then it says
``ended <code>``.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from pathlib import Path

from kiosk.screen import environment
from tests.screen.drive import run
from tests.screen.killed_drive import say, script

MODULES = ("PySide6.QtMultimedia", "kiosk.screen.app", "kiosk.screen.pages", "kiosk.store.projection", "qasync")


def main(data: Path) -> int:
    """Make screens until nobody asks for one."""
    environment._stop_import_hook()
    for name in MODULES:
        importlib.import_module(name)
    for line in sys.stdin:
        if (screen := os.fork()) == 0:
            signal.alarm(300)  # should nobody be left to end it
            os._exit(run(data, script(None if line.strip() == "-" else int(line))))
        say(f"born {screen}")
        say(f"ended {os.waitstatus_to_exitcode(os.waitpid(screen, 0)[1])}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
