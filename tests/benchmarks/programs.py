"""Starting other programs and ending them, each in a session of its own, so that none is left behind."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.benchmarks.figures import AbsentError
from tests.benchmarks.machine import session

ROOT = Path(__file__).parents[2]
_PATIENCE = 10.0  # seconds for an orderly end
_BENDING = ("QT_", "QML", "QSG_", "PYTHON", "WAYLAND_DISPLAY", "LD_")


def found(name: str, *elsewhere: str) -> str:
    """The path of a program. Raises AbsentError where it is not installed."""
    for each in (*elsewhere, name):
        if path := shutil.which(each):
            return path
    raise AbsentError(f"{name} is not installed")


def python(module: str, *words: str | Path) -> list[str]:
    """The command that runs one of our modules."""
    return [sys.executable, "-m", module, *map(str, words)]


def environment(**more: str) -> dict[str, str]:
    """The environment of this process without what would bend Qt or Python, and with ``more``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_BENDING)}
    return kept | more


@contextmanager
def running(
    command: Sequence[str], variables: Mapping[str, str], log: Path, *, pipes: bool = False
) -> Iterator[subprocess.Popen[str]]:
    """A program while it runs; its words go to ``log``, with ``pipes`` only its errors. It ends with the block."""
    log.parent.mkdir(parents=True, exist_ok=True)
    pipe = subprocess.PIPE if pipes else None
    with log.open("w") as words:
        process = subprocess.Popen(
            list(command),
            cwd=ROOT,
            env=dict(variables),
            stdin=pipe or subprocess.DEVNULL,
            stdout=pipe or words,
            stderr=words,
            start_new_session=True,
            text=True,
            bufsize=1,
        )
        try:
            yield process
        finally:
            end(process)


def end(process: subprocess.Popen[str]) -> None:
    """Ask it to end, insist where it doesn't, and end what it leaves in its session."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
    deadline = time.monotonic() + _PATIENCE
    while (left := session(process.pid)) and time.monotonic() < deadline:
        for pid in left:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.poll()
        time.sleep(0.02)
    process.wait()


def last_words(log: Path, lines: int = 3) -> str:
    """The end of a log, for the reason why something failed."""
    with suppress(OSError):
        return " / ".join(log.read_text(errors="replace").strip().splitlines()[-lines:])
    return ""
