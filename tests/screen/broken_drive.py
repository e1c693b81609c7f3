"""A drive that finds faults, for the test of the drives themselves: words that do not show, and a socket."""

from __future__ import annotations

import socket
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import qWarning

from tests.screen.drive import Drive, run


async def steps(drive: Drive) -> None:
    """Go home, say nothing, and open what must not be opened."""
    await drive.begin()
    if "These words stand nowhere" not in drive.texts():
        drive.faults.append("home does not show these words")
    qWarning("a warning of Qt")
    with closing(socket.socket()) as server:
        server.bind(("0.0.0.0", 0))
        server.listen()
        await drive.draw()


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), steps))
