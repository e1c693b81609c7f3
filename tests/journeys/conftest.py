"""What every journey gets: a hub of its own behind the screen, and silence from Qt."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

if not any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.journeys.backstage import Backstage
from tests.journeys.messages import listening
from tests.journeys.story import Theatre


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "expected_qt(*patterns): messages of Qt that are meant to come")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep pytest-qt's message handler out: it is in Python, and a film's threads would wait for it for ever.

    The walker, which takes longest, comes first.
    """
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_qt_log)
    items.sort(key=lambda item: item.path.name != "test_walker.py")


@pytest.fixture
def backstage(tmp_path: Path) -> Iterator[Backstage]:
    """A hub with the sample content, all of it published."""
    made = Backstage(tmp_path / "backstage")
    yield made
    made.close()


@pytest.fixture
def theatre(backstage: Backstage, request: pytest.FixtureRequest) -> Iterator[Theatre]:
    """Where a story is played. What Qt says and nobody expected fails the test."""
    marker = request.node.get_closest_marker("expected_qt")
    with listening(*(marker.args if marker else ())) as heard:
        yield Theatre(backstage)
    if heard:
        pytest.fail("messages of Qt that nobody expected:\n" + "\n".join(dict.fromkeys(heard)), pytrace=False)
