"""A process that has the agent imported and gives birth to one whenever it is told to, so that a killed agent costs
milliseconds and not an import; run as a module by ``storm``.

A line of JSON in, ``{"data", "source", "root", "die_at"}``; lines out: ``born <pid>``, then ``steps <n>`` if the agent
came to its end, then ``gone <code>``. A step is something that leaves a trace: a file opened, moved or removed, an SQL
statement, a commit. An agent that is to die at a step kills itself right before it.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from kiosk.domain.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig

_TRACES = {"open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect"}


class Steps:
    """Counts the steps of this process, and ends it at one of them."""

    def __init__(self, die_at: int | None) -> None:
        self.taken = 0
        self._numbers = itertools.count(1)
        self._die_at = die_at
        sys.addaudithook(lambda name, _: self.step() if name in _TRACES else None)
        for name in ("before_cursor_execute", "commit"):
            event.listen(Engine, name, lambda *_: self.step())

    def step(self) -> None:
        """One more."""
        self.taken = next(self._numbers)
        if self.taken == self._die_at:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Give birth to an agent for each line of standard input."""
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if not child:
            _live(order)
        _say(f"born {child}")
        _, status = os.waitpid(child, 0)
        _say(f"gone {os.waitstatus_to_exitcode(status)}")


def _live(order: dict[str, Any]) -> None:
    code = 99
    try:
        steps = Steps(order["die_at"])
        config = SyncConfig(
            DataFolder(Path(order["data"])), order["source"], "seinajoki", trusted_root=Path(order["root"])
        )
        code = agent.run(config, stop=threading.Event(), clock=SystemClock(), once=True)
        _say(f"steps {steps.taken}")
    except BaseException:  # noqa: BLE001  the last words of a process
        traceback.print_exc()
    finally:
        os._exit(code)


def _say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


if __name__ == "__main__":
    main()
