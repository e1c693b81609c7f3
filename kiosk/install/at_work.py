"""How ``kiosk install`` and ``kiosk update`` go about their work: one at a time, with files that all may read, and to
the end also where the terminal that they were typed in is gone.

It does not know what they do.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.install.layout import Layout

_FOR_ALL_TO_READ = 0o022


@contextmanager
def only_one(layout: Layout) -> Iterator[None]:
    """Hold the lock of the program's folder, which ``kiosk install`` and ``kiosk update`` share.

    Raises WorldError where another one holds it or it can't be written, ConfigurationError for who is not root.
    """
    lock = layout.program / "update.lock"
    with ExitStack() as held:
        try:
            held.enter_context(alone(lock, "another kiosk install or kiosk update is at work; wait for its end"))
        except PermissionError as error:
            raise ConfigurationError(f"only root may write to {layout.program}; put sudo in front") from error
        except OSError as error:
            raise WorldError(
                f"{lock} can't be written: {error.strerror}; see df -h and mount. Nothing was changed"
            ) from error
        yield


def outlive_the_terminal() -> None:
    """Go on when the connection breaks by which this was typed, and write files that all may read."""
    os.umask(_FOR_ALL_TO_READ)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


@contextmanager
def stopped_once() -> Iterator[None]:
    """SIGTERM and SIGINT raise KeyboardInterrupt, once: who goes back because of it is not stopped a second time."""
    numbers = (signal.SIGTERM, signal.SIGINT)

    def stop(*_: object) -> None:
        for number in numbers:
            signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def unstopped() -> Iterator[None]:
    """What is done in the block is done to its end, whatever somebody types."""
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def say(words: str) -> None:
    """Tell whoever looks on. That nobody does any more, as after ``| head -1``, stops no work."""
    try:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
    except OSError:  # what could not be written goes nowhere, or Python complains of it at its end
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
