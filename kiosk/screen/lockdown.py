"""What a window in a lobby refuses: chords, other mouse buttons, dropped things, addresses, a clipboard, a way out.

It knows Qt's events and nothing of the pages. The environment is ``lockdown_environment``'s business.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.log_values import OwnWords

_LOG = logging.getLogger(__name__)

SCHEMES: Final = (
    *("http", "https", "ftp", "ftps", "sftp", "ssh", "telnet", "ws", "wss", "gopher", "file", "smb", "nfs", "dav"),
    *("mailto", "tel", "sms", "sip", "sips", "xmpp", "irc", "callto", "skype", "facetime", "whatsapp", "tg"),
    *("data", "blob", "javascript", "about", "chrome", "view-source", "qrc", "resource", "content", "intent"),
    *("geo", "maps", "market", "webcal", "calendar", "magnet", "steam", "vnc", "rdp", "man", "help", "info"),
    *("apt", "snap", "flatpak", "appstream", "trash", "admin", "computer", "settings", "ms-settings", "zoommtg"),
)
"""Of addresses that some program might open. Qt takes no handler for all kinds at once, so a kind that is not here
would be opened if anything asked for it. Nothing does: a test reads all code of the screen for that."""

_CHORDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_PLAIN: Final = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
        *(Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Multi_key),
    }
)
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_NEVER: Final = frozenset(
    {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop}
)


class Lockdown(QObject):
    """Install it as an event filter on the window of a kiosk, and ``hold`` the rest. It lives as long as the window."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._clipboard = QGuiApplication.clipboard()

    def hold(self) -> None:
        """Refuse from now on."""
        self._window.installEventFilter(self)
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "refuseAddress")  # type: ignore[arg-type]  # a str is right
        self._clipboard.changed.connect(self.emptyClipboard)
        for mode in QClipboard.Mode:
            self.emptyClipboard(mode)
        if (engine := qmlEngine(self._window)) is not None:
            engine.exit.disconnect()  # else Qt.exit() ends the loop unasked
            engine.quit.disconnect()
            engine.exit.connect(self.refuseEnd)
            engine.quit.connect(self.refuseEnd)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """See the window's events; the base class's contract."""
        kind = event.type()
        if (
            kind in _NEVER
            or (kind in _KEYS and isinstance(event, QKeyEvent) and refused(event))
            or (kind in _BUTTONS and isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.LeftButton)
        ):
            event.ignore() if kind in _NEVER else event.accept()
            return True
        if kind == QEvent.Type.WindowStateChange and not self._window.windowState() & Qt.WindowState.WindowFullScreen:
            QTimer.singleShot(0, self, self.fillScreen)
        return False

    @Slot()
    def fillScreen(self) -> None:
        """Fill the screen again, whatever made the window smaller.

        A compositor's first word on a window is not yet that it fills the screen, though its size does: no news.
        """
        if self._window.isVisible() and self._window.visibility() != QQuickWindow.Visibility.FullScreen:
            if self._window.size() != self._window.screen().size():
                _LOG.warning("the window was made smaller, and fills the screen again")
            self._window.showFullScreen()

    @Slot(QUrl)
    def refuseAddress(self, address: QUrl) -> None:
        """Open nothing. The address may hold anything, so only its kind is told."""
        scheme = address.scheme()
        _LOG.warning("an address was not opened: %s", OwnWords(scheme if scheme in SCHEMES else "of another kind"))

    @Slot(QClipboard.Mode)
    def emptyClipboard(self, mode: QClipboard.Mode) -> None:
        """Nothing stays in the clipboard, nor in what X11 keeps of the last selection."""
        if mode == QClipboard.Mode.Selection and not self._clipboard.supportsSelection():
            return
        if mode == QClipboard.Mode.FindBuffer and not self._clipboard.supportsFindBuffer():
            return
        held = self._clipboard.mimeData(mode)
        if held is not None and held.formats():
            self._clipboard.clear(mode)

    @Slot()
    def refuseEnd(self) -> None:
        """A page asked for the program's end. Only the machine's keeper ends it."""
        _LOG.warning("ending the program was refused")


def refused(event: QKeyEvent) -> bool:
    """Whether a key does nothing here: a chord, or a key that neither leads through a page nor writes."""
    held, key = event.modifiers(), event.key()
    if held & _CHORDS:
        return True
    if key in _PLAIN:
        return key == Qt.Key.Key_Delete and bool(held & Qt.KeyboardModifier.ShiftModifier)  # that would cut
    dead = Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay
    return not (dead or (event.text() and event.text().isprintable()))
