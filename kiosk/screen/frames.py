"""Film frames where there is no graphics card: the software renderer draws no VideoOutput.

Frames come from a thread of the film's. Whoever is told of each gets them through a queue, and a screen that is slower
than the film never comes to its end: the picture lags, touches wait, and each frame waits with its megabytes. So the
newest one is fetched when there is time to draw it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF, QTimer, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.screen.media import make_sink
from kiosk.screen.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 15  # about twice for each frame of the house format


@QmlElement
class FrameItem(QQuickPaintedItem):
    """Paints the newest frame at its ``videoSink``, as large as fits, from ``watch`` until ``clear``."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sink = make_sink(self)
        self._frame = QVideoFrame()
        self._image: QImage | None = None  # the frame of now
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    @Property(QObject, constant=True)
    def videoSink(self) -> QVideoSink:
        """Where the player draws."""
        return self._sink

    def watch(self) -> None:
        """Show what comes."""
        self._looking.start()

    def clear(self) -> None:
        """Show nothing, and look no longer."""
        self._looking.stop()
        self._frame, self._image = QVideoFrame(), None
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the frame of now; the base class's contract."""
        image = self._image
        if image is None:
            return
        shrink = min(self.width() / image.width(), self.height() / image.height())
        size = QSizeF(image.width() * shrink, image.height() * shrink)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, size.width(), size.height()), image)

    @Slot()
    def _look(self) -> None:
        frame = self._sink.videoFrame()
        if frame.isValid() and frame != self._frame:
            self._frame = frame
            image = frame.toImage()
            if not image.isNull():
                self._image = image
                self.update()
