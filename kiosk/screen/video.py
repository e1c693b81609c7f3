"""A video's page: the film, its captions and its transcript, and a friendly word while it is not there."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.page import PageModel, picture_url
from kiosk.screen.player import Player
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.webvtt import Cue
    from kiosk.paths import DataFolder
    from kiosk.services.browse import VideoContent
    from kiosk.store.projection import Arrival

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TranscriptRows(Rows):
    """All that is said, a row a cue."""

    class Columns(IntEnum):
        """``start`` in milliseconds; ``now`` while the cue is on the screen."""

        text = 0
        start = 1
        now = 2


@QmlElement
class VideoPage(PageModel):
    """A video. ``state`` is ``ready``, ``arriving`` (see ``percent``) or ``broken``."""

    changed = Signal()
    arrivalChanged = Signal()
    captionChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        content: VideoContent,
        arrival: Arrival | None,
        player: Player,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._content = content
        self._arrival = arrival
        self._player = player
        self._current = -1
        self._captions_on = True
        self._transcript = TranscriptRows(self)
        player.setParent(self)
        player.positionChanged.connect(self._moved)
        player.failedChanged.connect(self.arrivalChanged)
        self._load()
        self.speak()

    def speak(self) -> None:
        """Captions and transcript in the language of now."""
        self._moved()
        self._write()
        self.captionChanged.emit()

    def close(self) -> None:
        """Stop the film."""
        self._player.close()

    def arrived(self, arrival: Arrival | None) -> None:
        """More of the film is here. A film that plays is left in peace."""
        was = self._state()
        self._arrival = arrival
        if was != "ready":
            self._load()
            self.arrivalChanged.emit()

    @property
    def film(self) -> str:
        """The SHA-256 of the film; empty where the document names none."""
        blob = self._content.video.film.blob
        return blob.sha256 if blob else ""

    @Property(Player, constant=True)
    def player(self) -> Player:
        """What plays it."""
        return self._player

    @Property(str, notify=changed)
    def title(self) -> str:
        """The film's title."""
        return self.read(self._content.video.title)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it is about."""
        return self.read(self._content.video.summary)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that it is in, where those are not the visitor's."""
        it = self._content.video
        return self.other_language(it.title, it.summary, it.picture)

    @Property(str, constant=True)
    def picture(self) -> str:
        """The poster."""
        return picture_url(self._folder, self._content.video.picture)

    @Property(str, notify=changed)
    def alt(self) -> str:
        """The poster in words."""
        return self.read(self._content.video.picture.alt) if self._content.video.picture else ""

    @Property(float, constant=True)
    def aspect(self) -> float:
        """Width by height."""
        film = self._content.video.film
        return film.width / film.height if film.width and film.height else 16 / 9

    @Property(str, notify=arrivalChanged)
    def state(self) -> str:
        """Whether it can be watched."""
        return self._state()

    @Property(int, notify=arrivalChanged)
    def percent(self) -> int:
        """How much of the film is here."""
        if self._arrival is None or not self._arrival.size:
            return 0
        return min(99, self._arrival.here * 100 // self._arrival.size)

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """The words of now; empty between cues, and while captions are off."""
        cues = self._cues()
        return cues[self._current].text if self._captions_on and 0 <= self._current < len(cues) else ""

    @Property(bool, notify=captionChanged)
    def captionsOn(self) -> bool:
        """Whether captions show; they do at first."""
        return self._captions_on

    @Property(TranscriptRows, constant=True)
    def transcript(self) -> TranscriptRows:
        """All that is said."""
        return self._transcript

    @Slot(bool)
    def showCaptions(self, on: bool) -> None:  # noqa: FBT001
        """Turn captions on or off."""
        self._captions_on = on
        self.captionChanged.emit()

    def _state(self) -> str:
        if self._player.failed or (self._arrival is not None and self._arrival.failed):
            return "broken"
        return "ready" if self._arrival is not None and self._arrival.complete else "arriving"

    def _load(self) -> None:
        if self._state() == "ready":
            self._player.load(QUrl.fromLocalFile(str(self._folder.shown(self.film))))

    def _cues(self) -> tuple[Cue, ...]:
        return self._content.captions[self.language]

    @Slot()
    def _moved(self) -> None:
        from kiosk.domain.webvtt import cue_at

        current = cue_at(self._cues(), int(self._player.position))
        if current != self._current:
            self._current = current
            self._write()
            self.captionChanged.emit()

    def _write(self) -> None:
        self._transcript.replace(
            [(cue.text, cue.start, number == self._current) for number, cue in enumerate(self._cues())]
        )
