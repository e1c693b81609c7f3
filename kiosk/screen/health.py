"""The screen's own health, joined: beats for systemd, ten good minutes noted, and a log's file once all is there."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk import logs
from kiosk.notify import Notifier
from kiosk.safe_mode import HEALTHY_SECONDS, Record
from kiosk.screen.app import Screen
from kiosk.screen.heartbeat import Heartbeat


class Health(QObject):
    """Watches over a screen from its first frame to its end."""

    def __init__(self, screen: Screen, record: Record, *, notifier: Notifier | None = None) -> None:
        super().__init__(screen.kiosk)
        self._record, self._rest, self._tasks = record, screen.rest, screen.tasks
        navigator = screen.kiosk.navigator
        self._heartbeat = Heartbeat(
            window=screen.window,
            listener=notifier or Notifier(),
            pulse=screen.store.pulse,
            begins=lambda: navigator.rests,
            parent=self,
        )
        self._minutes = QTimer(self)
        self._minutes.setSingleShot(True)
        self._minutes.setInterval(HEALTHY_SECONDS * 1000)
        self._minutes.timeout.connect(self._well)
        self._heartbeat.ready.connect(self._began)

    def stop(self) -> None:
        """The screen was told to end: that is no crash, whatever happens from here on."""
        self._minutes.stop()
        self._record.end()
        self._heartbeat.stop()

    @Slot()
    def _began(self) -> None:
        self._minutes.start()
        self._tasks.start(self._open_files())

    async def _open_files(self) -> None:
        """The import of structlog would hold Python's lock while a first visitor waits for home."""
        await self._rest.loaded()
        logs.open_files()

    @Slot()
    def _well(self) -> None:
        threading.Thread(target=self._record.stayed_healthy, name="health", daemon=True).start()  # disks may hang
