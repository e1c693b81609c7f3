"""What must hold of the screen's process and window whatever is done to it, read from the kernel and from Qt.

It answers in sentences that say what is wrong; none means that all is well.
"""

from __future__ import annotations

import ctypes
import gc
import logging
import os
import resource
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from tests.journeys.stage import Stage

PAGES = frozenset(
    {
        *(
            "attract",
            "dark",
            "home",
            "topic",
            "watch",
            "try",
            "search",
            "technology",
            "reading",
            "get",
            "demo",
            "video",
        ),
        *("times", "book", "booking", "about", "work", "write", "missing"),
    }
)
EXPECTED = (
    "closing the window was refused",
    "ending the program was refused",
    "an address was not opened",
    "the window was made smaller",
)
_SPAWNING = ("subprocess.Popen", "os.posix_spawn", "os.fork", "os.forkpty", "os.exec", "os.system", "pty.spawn")


@dataclass(frozen=True)
class Sample:
    """The process at rest: resident memory in kB, open files, threads, and how many gestures there were before."""

    after: int
    memory: int
    handles: int
    threads: int

    def row(self) -> dict[str, int]:
        """As JSON takes it."""
        return asdict(self)


class Strays(logging.Handler):
    """Log records from WARNING up that a screen under siege has no reason to write."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = record.getMessage()
        if not any(words in line for words in EXPECTED):
            self.lines.append(f"logged {record.levelname} {record.name}: {line} {record.exc_info or ''}")


class Watch:
    """Looks at one screen, from the moment when it is made."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._process = os.getpid()
        self._size = stage.window.size()
        self._children = _faults_of_children()
        self._strays = Strays()
        self._spawned: list[str] = []
        logging.getLogger().addHandler(self._strays)
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in _SPAWNING:
            self._spawned.append(f"a child process was asked for: {event} {arguments[:1]!r}")

    def wrong(self) -> list[str]:
        """What does not hold now."""
        window, page = self.stage.window, self.stage.page
        found = self._strays.lines + self._spawned
        self._strays.lines, self._spawned = [], []
        if page not in PAGES:
            found.append(f"the page {page!r} is none of ours")
        if not window.isVisible():
            found.append("the window is hidden")
        if window.size() != self._size:
            found.append(f"the window is {window.width()}x{window.height()}")
        if len(QGuiApplication.topLevelWindows()) != 1:
            found.append("there is a second window")
        if (data := QGuiApplication.clipboard().mimeData()) is not None and data.formats():
            found.append(f"the clipboard holds {data.formats()}")
        if os.getpid() != self._process:
            found.append("this is another process")
        return found

    def wrong_at_rest(self) -> list[str]:
        """What must hold too, once the window system has answered."""
        found = [f"the process {child} is a child" for child in children()]
        if _faults_of_children() != self._children:
            found.append("there was a child process")
        if self.stage.window.visibility() != QQuickWindow.Visibility.FullScreen:
            found.append(f"the window is {self.stage.window.visibility()}")
        return found

    def sample(self, after: int) -> Sample:
        """Count what the process holds."""
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)  # what is free is given back, so that what is counted is in use
        return Sample(after, memory(), _count("fd"), _count("task"))


def _count(what: str) -> int:
    return sum(1 for _ in Path("/proc/self", what).iterdir())


def memory() -> int:
    """The resident memory of this process, in kB."""
    rows = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(rows["VmRSS"].split()[0])


def children() -> list[str]:
    """The processes that this one has started and that are there."""
    found: list[str] = []
    for task in Path("/proc/self/task").iterdir():
        try:
            found += (task / "children").read_text().split()
        except OSError:
            continue  # the thread has ended
    return found


def _faults_of_children() -> int:
    """Grows with every child process that has ended, whoever started it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_minflt + used.ru_majflt
