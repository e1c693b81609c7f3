"""Film frames where there is no graphics card: the software renderer draws no VideoOutput."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.screen.media import make_sink
from kiosk.screen.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FrameItem(QQuickPaintedItem):
    """Paints each frame that arrives at its ``videoSink``, as large as fits."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sink = make_sink(self)
        self._sink.videoFrameChanged.connect(self._arrived)
        self._image: QImage | None = None  # the frame of now

    @Property(QObject, constant=True)
    def videoSink(self) -> QVideoSink:
        """Where the player draws."""
        return self._sink

    def clear(self) -> None:
        """Show nothing."""
        self._image = None
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

    @Slot(QVideoFrame)
    def _arrived(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull():
            self._image = image
            self.update()
