"""A version tries itself, unseen: the screen comes up on a display in memory and draws its first frame.

``kiosk update`` asks this of a new version before it switches to it.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from kiosk.domain.errors import OurError

PATIENCE = 90.0  # seconds
_LOOK = 0.5  # seconds
_END = 15.0  # seconds that the screen gets to end


def rehearse() -> None:
    """Start the screen of this very program, and wait for its first frame. Raises OurError where none comes."""
    with (
        tempfile.TemporaryDirectory(prefix="ntc-kiosk-") as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear,
    ):
        ear.bind(f"{folder}/notify")
        ear.settimeout(_LOOK)
        _listen(ear, Path(folder))


def _listen(ear: socket.socket, folder: Path) -> None:
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    words = ["screen", "--data", str(folder / "data"), "--centre", "rehearsal", "--window", "540x960", "--software"]
    homes = {name: str(folder) for name in ("HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")}  # root's are not its own
    environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": str(folder / "notify")}
    with (folder / "said").open("w+b") as said:
        screen = subprocess.Popen([*start, *words], env=environment, stdout=said, stderr=said)  # noqa: S603 - ourselves
        try:
            for _ in range(int(PATIENCE / _LOOK)):
                if b"READY=1" in _heard(ear):
                    return
                if screen.poll() is not None:
                    break
        finally:
            screen.terminate()
            try:
                screen.wait(_END)
            except subprocess.TimeoutExpired:
                screen.kill()
                screen.wait()
        said.seek(0)
        last = said.read().decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
    raise OurError(f"the screen draws no frame: {last[0][:300]}")


def _heard(ear: socket.socket) -> bytes:
    try:
        return ear.recv(4096)
    except TimeoutError:
        return b""
