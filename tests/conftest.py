"""What every test gets: a quiet run, no thread left behind, a clock that stands, and a cache to fill.

Log records from WARNING up fail a test that did not say it expects them, with the marker
``@pytest.mark.expected_logs("pattern", ...)`` or the fixture of that name.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from tests.samples import NOW, Cache, Sample

settings.register_profile("kiosk", database=None, deadline=None, derandomize=True)
settings.load_profile("kiosk")


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known."""
    config.addinivalue_line("markers", "both_databases: the hub's database is SQLite, and once more PostgreSQL")
    config.addinivalue_line("markers", "expected_logs(*patterns): log records from WARNING up that are meant to come")


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expected: list[str] = []
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def expect(self, *patterns: str) -> None:
        self.expected.extend(patterns)

    def stray(self) -> list[str]:
        said = [f"{each.levelname} {each.name}: {each.getMessage()}" for each in self._records]
        return [line for line in said if not any(re.search(pattern, line) for pattern in self.expected)]


@pytest.fixture(autouse=True)
def expected_logs(request: pytest.FixtureRequest) -> Iterator[Callable[..., None]]:
    """Call it with patterns of the log records that may come; all others fail the test."""
    listener = _Listener()
    for marker in request.node.iter_markers("expected_logs"):
        listener.expect(*marker.args)
    root = logging.getLogger()
    before = [*root.handlers]
    root.addHandler(listener)
    yield listener.expect
    root.handlers[:] = before  # a program that was run here has added its own, which writes to what is closed by then
    if stray := listener.stray():
        pytest.fail("log records that the test did not expect:\n" + "\n".join(stray), pytrace=False)


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    new = [each for each in threading.enumerate() if each not in before]
    own = [each for each in new if not isinstance(each, threading._DummyThread)]  # those are Qt's, and stay listed
    for thread in own:
        thread.join(2)
    if left := [thread.name for thread in own if thread.is_alive()]:
        pytest.fail(f"threads left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture
def sample() -> Sample:
    """Content to make."""
    return Sample()


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at Tuesday 24 November 2026, 9.00 UTC."""
    return FixedClock(NOW)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A kiosk's folder; not made yet."""
    return DataFolder(tmp_path / "data")


@pytest.fixture
def cache(folder: DataFolder, clock: FixedClock) -> Iterator[Cache]:
    """An empty cache in ``folder``."""
    made = Cache(folder.cache, clock)
    yield made
    made.writer.close()


@pytest.fixture
def projection(folder: DataFolder) -> Iterator[Projection]:
    """The screen's eye on ``folder``."""
    made = Projection(folder.cache)
    yield made
    made.close()
