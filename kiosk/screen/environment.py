"""What Qt has to be told before it starts. Nothing of Qt is imported at module level."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import resources
from kiosk.screen.settings import ScreenSettings

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # of malloc.h
_LARGE = 128 << 10  # bytes; glibc's own beginning, which it would raise each time that something large is freed
_CARDS = ("dri/renderD*", "nvidia[0-9]*")  # of /dev


def make_application(settings: ScreenSettings) -> QGuiApplication:
    """Set Qt's environment and make the application object, with Inter as its typeface."""
    os.environ["QT_MEDIA_BACKEND"] = "ffmpeg"
    if not settings.desk:
        os.environ.update(keyboard_environment())
    _share_memory()

    _stop_import_hook()
    from PySide6 import QtMultimedia, QtQuick  # noqa: F401  (so that objects come back as what they are)
    from PySide6.QtGui import QFont, QGuiApplication
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

    if draws_in_software(settings):
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QGuiApplication.setApplicationName("kiosk")
    QGuiApplication.setApplicationDisplayName("Nordic Telemedicine Center")
    app = QGuiApplication(["kiosk"])
    app.setFont(QFont("Inter"))
    return app


def keyboard_environment() -> dict[str, str]:
    """What makes Qt's virtual keyboard the way to type, with our look and our layouts, inside our window.

    Qt loads its small half with the application object. The large one, of QML, comes with the first field.
    """
    return {
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_IM_MODULES": "qtvirtualkeyboard",
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
        "QT_VIRTUALKEYBOARD_STYLE": "kiosk",
        "QT_VIRTUALKEYBOARD_LAYOUT_PATH": str(resources() / "qml" / "Kiosk" / "Keyboard" / "layouts"),
    }


def draws_in_software(settings: ScreenSettings, devices: Path = Path("/dev")) -> bool:
    """Whether Qt draws by itself: as the settings say, else where no graphics card is to be had.

    OpenGL would be worked out by the processor there: half as fast to the first frame, and 80 MB more.
    """
    if settings.software is not None:
        return settings.software
    if told := os.environ.get("QT_QUICK_BACKEND"):
        return told == "software"
    if sys.platform != "linux":
        return False
    return not any(os.access(node, os.R_OK | os.W_OK) for card in _CARDS for node in devices.glob(card))


def _share_memory() -> None:
    """Let threads share two pools of memory, where glibc would give each its own, up to eight for each core.

    A film starts a dozen threads and more, and what they free in their pools is rarely of use to the next: measured
    over 20,000 touches with films, 430 MB at rest and growing, against 290 MB and level. And what is large, such as a
    picture, goes back to the system when it is freed.
    """
    with suppress(AttributeError, OSError):  # another C library has no such pools
        mallopt = ctypes.CDLL(None).mallopt
        for option, value in ((_M_ARENA_MAX, 2), (_M_MMAP_THRESHOLD, _LARGE), (_M_TRIM_THRESHOLD, _LARGE)):
            mallopt(option, value)


def _stop_import_hook() -> None:
    """Stop PySide6 from reading the source of every module that is imported after it.

    It looks for a feature that we don't use (snake_case), costs 15 % of the store's import, and when two threads import
    at once it reaches into a half-made pydantic, whose import then fails: seen in 9 of 40 starts with PySide6 6.11.3.
    """
    import PySide6.QtCore  # noqa: F401  (installs the hook)
    import shibokensupport.feature as feature  # type: ignore[import-not-found]

    feature.feature_imported = lambda _module: None
