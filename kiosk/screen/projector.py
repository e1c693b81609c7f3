"""What all films are played with: one media player, one sound and one canvas for as long as the program runs.

A film that brought its own would leave some of it behind: 10 kB for what QML makes of QtMultimedia, and what PySide6
keeps of the item that paints. A player that gets another source keeps nothing of the one before (measured with Qt
6.11.3 over 120 films). It lies dark between films: it holds neither a file nor the sound.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.screen.frames import FrameItem
from kiosk.screen.media import make_player, make_sound


class Showing(Protocol):
    """Whoever has the projector, and is told how it goes."""

    def moved(self) -> None:
        """The position is another."""

    def turned(self) -> None:
        """It plays, is held, has ended, or knows its length."""

    def spoilt(self) -> None:
        """It can't be played."""

    def lost(self) -> None:
        """Somebody else has the projector now."""


class Projector(QObject):
    """Plays one film at a time, for whoever asked last. Nothing is made before the first film."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing: Showing | None = None
        self._media: QMediaPlayer | None = None
        self._canvas: FrameItem | None = None

    @property
    def canvas(self) -> FrameItem:
        """What paints the frames where the renderer draws no VideoOutput; a view takes it in as its child."""
        if self._canvas is None:
            self._canvas = FrameItem()
            self._canvas.setParent(self)
        return self._canvas

    def begin(self, showing: Showing, source: QUrl, sink: QVideoSink | None) -> QMediaPlayer:
        """Load a film, to be drawn into ``sink``. The player answered is on loan until ``end`` or ``lost``."""
        before, self._showing = self._showing, None
        media = self._media = self._media or self._made()
        if before is not None:
            self._darken(media)
            before.lost()
        media.audioOutput().setDevice(QMediaDevices.defaultAudioOutput())  # another may have been plugged in since
        self._showing = showing
        if sink is not None:
            self.draw(showing, sink)
        media.setSource(source)
        return media

    def draw(self, showing: Showing, sink: QVideoSink) -> None:
        """Draw into another sink from now on."""
        if self._media is None or self._showing is not showing:
            return
        sink.setVideoFrame(QVideoFrame())  # what it holds may be of another film
        self._media.setVideoSink(sink)
        if self._canvas is not None and sink is self._canvas.videoSink:
            self._canvas.watch()

    def end(self, showing: Showing) -> None:
        """Let go of the file and of the sound, if ``showing`` has the projector."""
        if self._media is not None and self._showing is showing:
            self._showing = None
            self._darken(self._media)

    def _darken(self, media: QMediaPlayer) -> None:
        media.stop()
        media.setVideoSink(None)  # type: ignore[arg-type]  # PySide6 takes None
        media.setSource(QUrl())
        if self._canvas is not None:
            self._canvas.clear()

    def _made(self) -> QMediaPlayer:
        sound: QAudioOutput = make_sound(self)
        media = make_player(self)
        media.setAudioOutput(sound)
        media.positionChanged.connect(self._moved)
        media.playbackStateChanged.connect(self._turned)
        media.mediaStatusChanged.connect(self._status)
        media.durationChanged.connect(self._turned)
        media.errorOccurred.connect(self._spoilt)
        return media

    @Slot()
    def _moved(self) -> None:
        if self._showing is not None:
            self._showing.moved()

    @Slot()
    def _turned(self) -> None:
        if self._showing is not None:
            self._showing.turned()

    @Slot(QMediaPlayer.MediaStatus)
    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._spoilt()
        self._turned()

    @Slot()
    def _spoilt(self) -> None:
        if self._showing is not None:
            self._showing.spoilt()
