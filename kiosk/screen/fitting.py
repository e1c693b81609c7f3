"""How this screen is fitted to the place where it stands: what was answered at it is kept, and taken up at once.

It joins the parts and knows nothing of the questions. What a flag or the settings file decides is left alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.screen.help import HelpCall
from kiosk.screen.metrics import Metrics
from kiosk.screen.settings import FILM_VOLUME, ScreenSettings
from kiosk.screen.shift import Shift
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.welcome import Welcome

if TYPE_CHECKING:
    from kiosk.services.door import StaffSession
    from kiosk.services.set_up import SetUp


class Fitting(QObject):
    """``kept`` comes with every answer; ``finished`` once, when the first start is over."""

    kept = Signal()
    finished = Signal()

    def __init__(
        self,
        *,
        settings: ScreenSettings,
        store: StoreThread,
        metrics: Metrics,
        welcome: Welcome,
        help_call: HelpCall,
        shift: Shift,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setup = settings.setup
        self.centre = settings.centre
        self.fixed = settings.fixed
        self.first_start = settings.first_start
        self.desk = settings.desk
        self.metrics = metrics
        self._store, self._welcome, self._help_call, self._shift = store, welcome, help_call, shift
        self._take_volume()

    @property
    def volume(self) -> float:
        """How loud films begin: from 0 (silent) to 1."""
        return FILM_VOLUME if self.setup.volume is None else self.setup.volume / 100

    def chime(self, volume: int) -> None:
        """Let the chime be heard so loud, in per cent."""
        self._help_call.chime(volume / 100)

    async def ask(self, question: Callable[[SetUp, StaffSession | None], Any]) -> Any:  # noqa: ANN401  (as it answers)
        """What the service answers to whoever is at work. Raises what it raises."""
        staff = self._shift.staff if self._shift.on else None
        return await self._store.set_up(lambda set_up: question(set_up, staff))

    async def keep(self, **answers: Any) -> None:  # noqa: ANN401  (fields of Setup)
        """Keep answers, and take them up. Raises NotAllowedError and StoreError."""
        self.setup = await self.ask(lambda set_up, staff: set_up.keep(staff, **answers))
        self.kept.emit()
        if "language" in answers:
            self._welcome.begin_in(self.setup.language)
        if self.setup.width_mm is not None and "width_mm" not in self.fixed:
            self.metrics.measure(self.setup.width_mm)
        self._take_volume()
        if self.setup.centre and self.setup.centre != self.centre and "centre" not in self.fixed:
            self.centre = self.setup.centre
            await self._store.settle_in(self.centre)

    async def finish(self) -> None:
        """All is answered. Raises NotAllowedError and StoreError."""
        self.setup = await self.ask(lambda set_up, staff: set_up.finish(staff))
        if self.first_start:
            self.first_start = False
            self.finished.emit()

    def _take_volume(self) -> None:
        if self.setup.volume is not None:
            self._help_call.volume = self.setup.volume / 100
