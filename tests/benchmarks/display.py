"""A virtual display seen and touched from outside, equally for every program that draws on it.

Two narrow strips from top to bottom stand for the whole picture: reading them costs a third of a millisecond, so that
looking does not slow down what is looked at.
"""

from __future__ import annotations

import operator
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from Xlib import X
from Xlib.display import Display as Connection
from Xlib.error import ConnectionClosedError, DisplayConnectionError
from Xlib.ext import xtest

from tests.benchmarks.figures import AbsentError
from tests.benchmarks.programs import environment, found, last_words, running

WIDTH, HEIGHT = 1080, 1920
_STRIPS = (200, 700)  # where the strips begin, in pixels from the left
_STRIP = 2  # their width
_STEP = 0.006  # seconds between two looks
_AT_REST = 1.2  # seconds without change
_FIRST_NUMBER = 61
_ALIKE = 0.97

Look = tuple[memoryview, ...]
"""The strips of one moment, a number a pixel."""


class Display:
    """One display. Times are ``time.monotonic()``, in seconds."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._connection = Connection(name)
        self._root = self._connection.screen().root

    def close(self) -> None:
        """Let go of the display."""
        self._connection.close()

    def look(self) -> Look:
        """What is on the display now."""
        strips = (self._root.get_image(x, 0, _STRIP, HEIGHT, X.ZPixmap, 0xFFFFFFFF).data for x in _STRIPS)
        return tuple(memoryview(bytes(each)).cast("I") for each in strips)

    def touch(self, x: int = WIDTH // 2, y: int = HEIGHT // 2) -> float:
        """Press and let go; the moment of it."""
        self.press(x, y)
        moment = time.monotonic()
        self.release()
        return moment

    def press(self, x: int, y: int) -> float:
        """Press; the moment of it."""
        xtest.fake_input(self._connection, X.MotionNotify, x=x, y=y)
        self._connection.sync()
        moment = time.monotonic()
        xtest.fake_input(self._connection, X.ButtonPress, 1)
        self._connection.sync()
        return moment

    def release(self) -> float:
        """Let go; the moment of it."""
        moment = time.monotonic()
        xtest.fake_input(self._connection, X.ButtonRelease, 1)
        self._connection.sync()
        return moment

    def until_like(self, picture: Look, patience: float = 60) -> float:
        """The moment at which the display shows that picture. Raises TimeoutError."""
        return self._until(lambda: likeness(self.look(), picture) >= _ALIKE, patience, "the picture never came")

    def until_unlike(self, picture: Look, patience: float = 30) -> float:
        """The moment at which the display shows something else. Raises TimeoutError."""
        return self._until(lambda: likeness(self.look(), picture) < _ALIKE, patience, "the touch changed nothing")

    def settled(self, patience: float = 60) -> Look:
        """The picture once it stands still and is not empty. Raises TimeoutError."""
        before, since = self.look(), time.monotonic()

        def at_rest() -> bool:
            nonlocal before, since
            now = self.look()
            if now != before:
                before, since = now, time.monotonic()
            return time.monotonic() - since > _AT_REST and len({*now[0]}) > 2

        self._until(at_rest, patience, "the picture never came to rest")
        return before

    def _until(self, holds: object, patience: float, otherwise: str) -> float:
        assert callable(holds)
        deadline = time.monotonic() + patience
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError(f"{otherwise} within {patience:.0f} s")
            time.sleep(_STEP)
        return time.monotonic()


def likeness(one: Look, other: Look) -> float:
    """The share of pixels that are the same in both, from 0 to 1."""
    same = sum(sum(map(operator.eq, a, b)) for a, b in zip(one, other, strict=True))
    return same / sum(len(each) for each in one)


@contextmanager
def virtual_display(logs: Path) -> Iterator[Display]:
    """An Xvfb of a kiosk's size on a number that nobody uses. Raises AbsentError where Xvfb is not installed."""
    program, name = found("Xvfb"), f":{_free_number()}"
    command = [program, name, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"]
    log = logs / "xvfb.log"
    with running(command, environment(), log):
        display = _connected(name, log)
        try:
            yield display
        finally:
            display.close()


def _free_number() -> int:
    number = _FIRST_NUMBER + os.getpid() % 500
    while Path(f"/tmp/.X{number}-lock").exists() or Path(f"/tmp/.X11-unix/X{number}").exists():
        number += 1
    return number


def _connected(name: str, log: Path) -> Display:
    deadline = time.monotonic() + 20
    while True:
        try:
            return Display(name)
        except (DisplayConnectionError, ConnectionClosedError, ConnectionError) as error:
            if time.monotonic() > deadline:
                raise AbsentError(f"Xvfb gives no display: {last_words(log)}") from error
            time.sleep(0.02)
