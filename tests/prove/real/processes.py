"""Hub and agents as processes of their own, which can be killed and are started again, as systemd would."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from kiosk.domain.clock import SystemClock
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.hub import devices
from kiosk.hub.agenda import put_slots
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.roster import put_staff
from kiosk.hub.store import HubStore, open_store
from kiosk.paths import DataFolder
from kiosk.run import free_port
from tests.prove.real.plan import CENTRE
from tests.sync.real_hub import CENTRE as CENTRE_ITEM

ROOT = Path(__file__).parents[3]
_CLOCK = SystemClock()
_PATIENCE = 60.0  # seconds until a process has to be up


class Program:
    """One process that is there, or has been killed and is not there for a while."""

    def __init__(self, words: list[str], log: Path) -> None:
        self.words, self._log = words, log
        self.kills = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._back: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Start it where it does not run."""
        self._forget()
        if self._process is None:
            with self._log.open("ab") as log:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "kiosk", *self.words],
                    cwd=ROOT,
                    env={**os.environ, "PYTHONPATH": str(ROOT)},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                )

    def kill(self, lasts: float) -> None:
        """SIGKILL, and a start so many seconds later."""
        if self._process is None or self._process.poll() is not None:
            return
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._process = None
        self.kills += 1
        self._back = asyncio.get_running_loop().call_later(lasts, self.start)

    @property
    def has_ended(self) -> bool:
        """Whether it did by itself."""
        return self._process is not None and self._process.poll() is not None

    def end(self) -> None:
        """For good."""
        self._forget()
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def said(self) -> str:
        """Its last words."""
        return self._log.read_text(errors="replace")[-3000:] if self._log.exists() else ""

    def _forget(self) -> None:
        if self._back is not None:
            self._back.cancel()
        self._back = None


class Hub(Program):
    """On PostgreSQL. ``store`` is the test's own eye on its database."""

    def __init__(self, root: Path, database: str) -> None:
        self.folder = HubFolder(root / "hub", database)
        self.port = free_port()
        words = ["hub", "serve", "--port", str(self.port), "--data", str(self.folder.root), "--database", database]
        super().__init__(words, root / "hub.log")
        make_keys(self.folder, _CLOCK)
        self.store: HubStore = open_store(self.folder.database)
        item = root / "content" / "centres" / CENTRE
        item.mkdir(parents=True)
        (item / "item.yaml").write_text(CENTRE_ITEM, encoding="utf-8")
        load(root / "content", folder=self.folder, store=self.store, clock=_CLOCK)

    @property
    def trusted_root(self) -> Path:
        """What an agent believes first."""
        return self.folder.publication / "metadata" / "1.root.json"

    def fill(self, slots: list[Slot], staff: Staff) -> None:
        """What there is to book, and who works there."""
        with self.store.writing() as connection:
            put_slots(connection, slots, keep=True)
            put_staff(connection, staff)

    def code(self) -> str:
        """With which a kiosk enrols."""
        with self.store.writing() as connection:
            return devices.show_code(connection, CENTRE, _CLOCK.now())

    async def up(self) -> None:
        """Wait until it answers."""
        for _ in range(int(_PATIENCE / 0.2)):
            if await asyncio.to_thread(_answers, f"http://127.0.0.1:{self.port}/health"):
                return
            await asyncio.sleep(0.2)
        raise AssertionError(f"the hub does not come up: {self.said()}")


class Agent(Program):
    """The agent of a folder, which knows the hub by its wire only."""

    def __init__(self, folder: DataFolder, hub: Hub, port: int) -> None:
        code, at = folder.root.with_suffix(".code"), f"http://127.0.0.1:{port}"
        code.write_text(hub.code())
        words = ["sync", "--data", str(folder.root), "--centre", CENTRE, "--interval", "60", "--enrol", str(code)]
        words += ["--source", f"{at}/publication", "--desk", at, "--root", str(hub.trusted_root)]
        super().__init__(words, folder.root.with_suffix(".log"))


def _answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
