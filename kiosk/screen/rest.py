"""What attract does without: the pages. It is fetched once attract is drawn, and at once where a visitor is faster.

QML reads ``wanted`` and loads its own part then. It knows nothing of what the pages show.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from kiosk.screen.page import PageModel
    from kiosk.screen.pages import Pages

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_UNSEEN_MS = 2_000  # a display that sleeps draws no first frame
_CALM_SECONDS = 1.0  # for a visitor who touches at once


@QmlElement
class Rest(QObject):
    """Makes the pages with ``make``, once."""

    changed = Signal()

    def __init__(self, make: Callable[[], Pages], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._pages: Pages | None = None
        self._window: QQuickWindow | None = None
        self._there = asyncio.Event()

    @property
    def pages(self) -> Pages:
        """The pages; made now where they were not yet wanted."""
        self.fetch()
        assert self._pages is not None  # noqa: S101  (just made)
        return self._pages

    @Property(bool, notify=changed)
    def wanted(self) -> bool:
        """Whether QML is to load the pages."""
        return self._pages is not None

    def follow(self, window: QQuickWindow) -> None:
        """Fetch it after the first frame of ``window``."""
        self._window = window
        window.frameSwapped.connect(self.fetch)
        QTimer.singleShot(_UNSEEN_MS, self, self.fetch)

    @Slot()
    def fetch(self) -> None:
        """Fetch it now."""
        if self._window is not None:
            self._window.frameSwapped.disconnect(self.fetch)
            self._window = None
        if self._pages is None:
            self._pages = self._make()
            self._there.set()
            self.changed.emit()

    async def build(self, name: str, argument: str) -> PageModel | None:
        """The model of a page; see ``Pages.build``."""
        return await self.pages.build(name, argument)

    async def loaded(self) -> None:
        """Wait until it is there and a first visitor had time to begin."""
        await self._there.wait()
        await asyncio.sleep(_CALM_SECONDS)
