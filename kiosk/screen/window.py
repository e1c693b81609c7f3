"""The one window: loading it, its size, and the veto against closing it."""

from __future__ import annotations

import logging
from typing import cast

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import OurError
from kiosk.paths import fonts, resources
from kiosk.screen.kiosk import Kiosk
from kiosk.screen.settings import ScreenSettings

_LOG = logging.getLogger(__name__)


class ClosingVeto(QObject):
    """Refuses to close the window: a lobby has no other program to go back to."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """See the window's events; the base class's contract."""
        if event.type() == QEvent.Type.Close:
            _LOG.warning("closing the window was refused")
            event.ignore()
            return True
        return False


def load_fonts() -> None:
    """Inter, as the package fontpkg-inter carries it. Raises OurError where it is missing."""
    for path in sorted(fonts().glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) == -1:
            raise OurError(f"the typeface {path.name} can't be loaded; install the program again")


def display_width_mm(settings: ScreenSettings, width_px: float) -> float:
    """The physical width to reckon with: as configured, as the display tells, or that of a 21.5-inch one."""
    if settings.width_mm is not None:
        return settings.width_mm
    screen = QGuiApplication.primaryScreen()
    told = screen.physicalSize().width() if screen is not None else 0.0
    if screen is not None and 100 < told < 2_000:
        return told * width_px / screen.geometry().width()
    return 268.0 if settings.window is None or settings.window[0] < settings.window[1] else 476.0


def load_window(engine: QQmlApplicationEngine, kiosk: Kiosk) -> QQuickWindow:
    """Load Main.qml around ``kiosk``. Raises OurError where it can't be loaded."""
    engine.addImportPath(str(resources() / "qml"))
    engine.setInitialProperties({"kiosk": kiosk})
    engine.load(QUrl.fromLocalFile(str(resources() / "qml" / "Kiosk" / "Main.qml")))
    roots = engine.rootObjects()
    if not roots:
        raise OurError("Main.qml can't be loaded; the lines above say why")
    return cast(QQuickWindow, roots[0])


def show(window: QQuickWindow, settings: ScreenSettings, veto: ClosingVeto) -> None:
    """Show the window: full screen and not to be closed in kiosk mode, else as a window of the size wanted."""
    if settings.kiosk_mode:
        window.installEventFilter(veto)
    if settings.window is not None:
        window.resize(*settings.window)
        window.show()
    else:
        window.showFullScreen()
