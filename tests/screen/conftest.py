"""What every test of the screen gets: one application drawn in memory, and an ear for what Qt complains about.

A Qt or QML message from WARNING up fails the test, but for the few that ``ear.NOISE`` names with their reasons.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, qSetMessagePattern
from PySide6.QtGui import QGuiApplication

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.environment import make_application
from kiosk.screen.session import Session
from kiosk.screen.settings import ScreenSettings
from kiosk.services.browse import Browse
from kiosk.store.projection import Projection
from tests.screen.booking_story import booker, content, play  # noqa: F401  (fixtures of the tests of booking)
from tests.screen.ear import PATTERN, sort
from tests.screen.staff_room import room  # noqa: F401  (a fixture of the tests of the staff's pages)
from tests.screen.staff_story import tell  # noqa: F401  (another one)

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep pytest-qt from listening too: it does so in Python (see ``ear``)."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker("no_qt_log")


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application object of the process; pytest-qt's own fixture would make one with widgets."""
    QLoggingCategory.setFilterRules("*.debug=false\n*.info=false")
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return make_application(ScreenSettings(data=Path(), centre="", software=True))


class _Expected:
    def __init__(self) -> None:
        self.patterns: list[str] = []

    def __call__(self, *patterns: str) -> None:
        self.patterns.extend(patterns)

    def strays(self, messages: list[str]) -> list[str]:
        return [each for each in messages if not any(re.search(pattern, each) for pattern in self.patterns)]


@pytest.fixture(autouse=True)
def expected_messages(qapp: QGuiApplication, capfd: pytest.CaptureFixture[str]) -> Iterator[Callable[..., None]]:
    """Call it with patterns of the Qt messages that may come; all others fail the test."""
    expected = _Expected()
    qSetMessagePattern(PATTERN)
    yield expected
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = capfd.readouterr()
    sys.stdout.write(said.out)
    heard = sort(said.err)
    sys.stderr.write(heard.others)
    if strays := expected.strays(heard.messages):
        pytest.fail("Qt messages that the test did not expect:\n" + "\n".join(strays), pytrace=False)


@pytest.fixture
def session() -> Session:
    """A visit in English."""
    return Session(first_language="en")


@pytest.fixture
def browse(projection: Projection, folder: DataFolder, clock: FixedClock) -> Browse:
    """What the pages in Seinäjoki ask."""
    return Browse(projection=projection, folder=folder, clock=clock, centre="seinajoki")
