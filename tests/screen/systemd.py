"""What systemd is to the screen: a socket that hears its datagrams, and the hand that starts and ends it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.screen.drive import ROOT

PERIOD = 1.5  # seconds of silence that it bears
TYPED = "Zaphod 131052-308T"
"""What a person might type, and no file of ours may hold."""
_PATIENCE = 60.0


class Service:
    """A screen that runs, and what it says."""

    def __init__(self, process: subprocess.Popen[str], ear: socket.socket) -> None:
        self.process = process
        self._ear = ear

    def hear(self, seconds: float = _PATIENCE) -> list[str]:
        """The assignments of the next datagram. Raises TimeoutError."""
        self._ear.settimeout(seconds)
        return self._ear.recv(4096).decode().split("\n")

    def until(self, assignment: str) -> None:
        """Wait for an assignment. Raises TimeoutError."""
        deadline = time.monotonic() + _PATIENCE
        while assignment not in self.hear(max(0.01, deadline - time.monotonic())):
            pass

    def fall_ill(self) -> dict[str, Any]:
        """Let the weak spot act; what the screen says of itself."""
        self.process.send_signal(signal.SIGUSR1)
        assert self.process.stdout is not None
        found: dict[str, Any] = json.loads(self.process.stdout.readline())
        return found

    def falls_silent(self) -> bool:
        """Whether no beat comes for a whole period, after the few that may have been under way."""
        for _ in range(3):
            deadline = time.monotonic() + PERIOD
            try:
                while "WATCHDOG=1" not in self.hear(max(0.01, deadline - time.monotonic())):
                    pass
            except TimeoutError:
                return True
        return False

    def end(self) -> int:
        """Ask it to end, as systemd does; its exit code."""
        self.process.terminate()
        return self.process.wait(_PATIENCE)

    def kill(self) -> None:
        """End it as a crash does."""
        self.process.kill()
        self.process.wait()


@contextmanager
def service(data: Path, way: str, *arguments: str, abstract: bool = False) -> Iterator[Service]:
    """The screen on the folder ``data`` as systemd runs it. It is gone afterwards."""
    name = f"@ntc-kiosk-{os.getpid()}-{time.monotonic_ns()}" if abstract else str(data / "notify.sock")
    data.mkdir(exist_ok=True)
    Path(name).unlink(missing_ok=True)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "QML_"))}
    environment |= {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": str(int(PERIOD * 1_000_000)), "WATCHDOG_PID": "1"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.screen.health_drive", way, "--data", str(data), "--centre", "seinajoki"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear, (data / "stderr").open("w") as stderr:
        ear.bind("\0" + name[1:] if abstract else name)
        process = subprocess.Popen(
            [*command, "--window", "540x960", *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
        try:
            yield Service(process, ear)
        finally:
            process.kill()
            process.communicate()
