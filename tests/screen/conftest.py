"""What every test of the screen gets: one application drawn in memory, and an ear for what Qt complains about.

A Qt or QML message from WARNING up fails the test, but for the few that ``NOISE`` names with their reasons.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.environment import make_application
from kiosk.screen.session import Session
from kiosk.screen.settings import ScreenSettings
from kiosk.services.browse import Browse
from kiosk.store.projection import Projection
from tests.screen.noise import is_noise


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application object of the process; pytest-qt's own fixture would make one with widgets."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return make_application(ScreenSettings(data=Path(), centre="", software=True))


class _Ear:
    def __init__(self) -> None:
        self._heard: list[str] = []
        self._expected: list[str] = []
        self._lock = threading.Lock()

    def listen(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            with self._lock:
                self._heard.append(message)

    def expect(self, *patterns: str) -> None:
        self._expected.extend(patterns)

    def stray(self) -> list[str]:
        with self._lock:
            heard = list(self._heard)
        told = [line for line in heard if not is_noise(line)]
        return [line for line in told if not any(re.search(pattern, line) for pattern in self._expected)]


@pytest.fixture(autouse=True)
def expected_messages(qapp: QGuiApplication) -> Iterator[Callable[..., None]]:
    """Call it with patterns of the Qt messages that may come; all others fail the test."""
    ear = _Ear()
    before = qInstallMessageHandler(ear.listen)
    yield ear.expect
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qInstallMessageHandler(before)
    if stray := ear.stray():
        pytest.fail("Qt messages that the test did not expect:\n" + "\n".join(stray), pytrace=False)


@pytest.fixture
def session() -> Session:
    """A visit in English."""
    return Session(first_language="en")


@pytest.fixture
def browse(projection: Projection, folder: DataFolder, clock: FixedClock) -> Browse:
    """What the pages in Seinäjoki ask."""
    return Browse(projection=projection, folder=folder, clock=clock, centre="seinajoki")
