"""The one window: loading it, its size, and the veto against closing it. What else it refuses is ``lockdown``'s."""

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
from kiosk.screen.lockdown import Lockdown
from kiosk.screen.settings import ScreenSettings

_LOG = logging.getLogger(__name__)
_PLAUSIBLE_MM = (100, 2_000)
_PORTRAIT_MM = 268.0
_LANDSCAPE_MM = 531.0


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


def window_size(app: QGuiApplication, settings: ScreenSettings) -> tuple[int, int]:
    """The size of the window in pixels: as wanted, the whole display in kiosk mode, else nine tenths of it."""
    if settings.window is not None:
        return settings.window
    screen = app.primaryScreen()
    if settings.kiosk_mode:
        return screen.size().width(), screen.size().height()
    room = screen.availableSize()
    return room.width() * 9 // 10, room.height() * 9 // 10


def display_width_mm(app: QGuiApplication, settings: ScreenSettings, size: tuple[int, int]) -> float:
    """The physical width to reckon with, in millimetres: as configured, or as the display of a kiosk tells.

    A window plays a kiosk of 21.5 inches, or one of 24 inches lying down; that of a desk is a part of the display.
    """
    if settings.width_mm is not None:
        return settings.width_mm
    screen = app.primaryScreen()
    told = screen.physicalSize().width()
    if settings.desk:
        whole = told if _PLAUSIBLE_MM[0] < told < _PLAUSIBLE_MM[1] else _LANDSCAPE_MM
        return whole * size[0] / screen.size().width()
    if settings.kiosk_mode and _PLAUSIBLE_MM[0] < told < _PLAUSIBLE_MM[1]:
        return told
    return _PORTRAIT_MM if size[0] < size[1] else _LANDSCAPE_MM


def load_window(engine: QQmlApplicationEngine, kiosk: Kiosk, size: tuple[int, int]) -> QQuickWindow:
    """Load Main.qml around ``kiosk``, at its size in pixels. Raises OurError where it can't be loaded.

    Its measures stand before it is made, so that nothing is laid out and drawn in another size first.
    """
    engine.addImportPath(str(resources() / "qml"))
    if (theme := engine.singletonInstance("Kiosk.Theme", "Theme")) is None:
        raise OurError("Theme.qml can't be loaded; the lines above say why")
    theme.setProperty("unit", kiosk.metrics.unit)
    theme.setProperty("pxPerMm", kiosk.metrics.pxPerMm)
    engine.setInitialProperties({"kiosk": kiosk, "width": size[0], "height": size[1]})
    engine.load(QUrl.fromLocalFile(str(resources() / "qml" / "Kiosk" / "Main.qml")))
    roots = engine.rootObjects()
    if not roots:
        raise OurError("Main.qml can't be loaded; the lines above say why")
    return cast(QQuickWindow, roots[0])


def show(window: QQuickWindow, settings: ScreenSettings, size: tuple[int, int], veto: ClosingVeto) -> None:
    """Show the window: full screen and not to be closed in kiosk mode, else as a window.

    The size is set in both cases: without a window manager, full screen alone changes nothing.
    """
    window.resize(*size)
    if settings.kiosk_mode:
        window.installEventFilter(veto)
        Lockdown(window).hold()
        window.setPosition(0, 0)
        window.showFullScreen()
    else:
        window.show()
    window.requestActivate()  # without a window manager nobody else gives it the keys


def let_close(window: QQuickWindow) -> None:
    """Close the window for good, because the program ends."""
    for veto in window.findChildren(ClosingVeto):
        window.removeEventFilter(veto)
    window.close()
