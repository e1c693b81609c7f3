"""Playing one film with the projector of all films, and an honest word when it can't."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import OurError
from kiosk.screen.frames import FrameItem
from kiosk.screen.projector import Projector
from kiosk.screen.qt import Property
from kiosk.screen.settings import FILM_VOLUME

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_FRAME_MS = 3_000
_VOLUME_STEP = 0.2


@QmlElement
class Player(QObject):
    """A film from a file. ``failed`` when it shows no frame within 3 s, for whatever reason: damage is not always told.

    Positions and durations are in milliseconds. One that is ``off`` never plays, and has failed from the start.
    """

    stateChanged = Signal()
    positionChanged = Signal()
    failedChanged = Signal()
    volumeChanged = Signal()

    def __init__(
        self, projector: Projector, *, off: bool = False, volume: float = FILM_VOLUME, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._projector = projector
        self._failed = off
        self._frame_seen = False
        self._media: QMediaPlayer | None = None  # while this film has the projector
        self._sink: QVideoSink | None = None
        self._source = QUrl()
        self._volume = round(volume, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_FIRST_FRAME_MS)
        self._patience.timeout.connect(self._no_frame)

    @Slot(QObject)
    def show(self, sink: QObject) -> None:
        """Draw into ``sink``, a QVideoSink that QML owns."""
        if not isinstance(sink, QVideoSink):
            raise OurError(f"a film can't be drawn into {sink!r}")
        self._sink = sink
        self._projector.draw(self, sink)

    def load(self, source: QUrl) -> None:
        """Get ready to play a file."""
        self._source = source

    @Slot()
    def play(self) -> None:
        """Play on, from the beginning when it had ended."""
        if self._failed or self._source.isEmpty():
            return
        media = self._prepared()
        if media.mediaStatus() == QMediaPlayer.MediaStatus.EndOfMedia:
            media.setPosition(0)
        media.play()
        if not self._frame_seen:
            self._patience.start()

    @Slot()
    def pause(self) -> None:
        """Hold the picture."""
        self._patience.stop()
        if self._media is not None:
            self._media.pause()

    @Slot(int)
    def seek(self, position: int) -> None:
        """Go to a position; outside the film, to its nearest end."""
        if self._media is not None:
            self._media.setPosition(max(0, min(position, self._media.duration())))

    @Slot()
    def louder(self) -> None:
        """A step louder."""
        self._set_volume(self._volume + _VOLUME_STEP)

    @Slot()
    def quieter(self) -> None:
        """A step quieter; the last one is silent."""
        self._set_volume(self._volume - _VOLUME_STEP)

    def close(self) -> None:
        """Let go of the file and of the sound."""
        self._patience.stop()
        self._media = None
        self._projector.end(self)

    @Property(FrameItem, constant=True)
    def canvas(self) -> FrameItem:
        """What paints the frames where the renderer draws no VideoOutput: one for all films."""
        return self._projector.canvas

    @Property(bool, notify=stateChanged)
    def playing(self) -> bool:
        """Whether it plays."""
        return self._media is not None and self._media.isPlaying()

    @Property(bool, notify=stateChanged)
    def ended(self) -> bool:
        """Whether it has come to its end."""
        return self._media is not None and self._media.mediaStatus() == QMediaPlayer.MediaStatus.EndOfMedia

    @Property(bool, notify=failedChanged)
    def failed(self) -> bool:
        """Whether the film can't be shown."""
        return self._failed

    @Property(int, notify=positionChanged)
    def position(self) -> int:
        """Where it is."""
        return self._media.position() if self._media is not None else 0

    @Property(int, notify=stateChanged)
    def duration(self) -> int:
        """How long it is; 0 while that is not known."""
        return self._media.duration() if self._media is not None else 0

    @Property(float, notify=volumeChanged)
    def volume(self) -> float:
        """From 0 (silent) to 1."""
        return self._volume

    def moved(self) -> None:
        """The projector tells: the position is another."""
        self._look()
        self.positionChanged.emit()

    def turned(self) -> None:
        """The projector tells: it plays, is held, has ended, or knows the length."""
        self._look()
        self.stateChanged.emit()

    def spoilt(self) -> None:
        """The projector tells: the film can't be played."""
        self._fail()

    def lost(self) -> None:
        """The projector tells: another film has it. This one would begin anew."""
        self._media = None
        self._patience.stop()
        self.positionChanged.emit()
        self.stateChanged.emit()

    def _prepared(self) -> QMediaPlayer:
        if self._media is None:
            self._media = self._projector.begin(self, self._source, self._sink)
            self._media.audioOutput().setVolume(self._volume)
        return self._media

    def _look(self) -> None:
        """See whether a frame has come. Whoever would be told of each would get them late on a slow screen."""
        sink = self._media.videoSink() if self._media is not None and not self._frame_seen else None
        if sink is not None and sink.videoFrame().isValid():
            self._frame_seen = True
            self._patience.stop()

    @Slot()
    def _no_frame(self) -> None:
        self._look()
        if not self._frame_seen:
            self._fail()

    @Slot()
    def _fail(self) -> None:
        self._patience.stop()
        if not self._failed:
            self._failed = True
            if self._media is not None:
                self._media.stop()
            self.failedChanged.emit()
            self.stateChanged.emit()

    def _set_volume(self, volume: float) -> None:
        self._volume = round(min(1.0, max(0.0, volume)), 1)
        if self._media is not None:
            self._media.audioOutput().setVolume(self._volume)
        self.volumeChanged.emit()
