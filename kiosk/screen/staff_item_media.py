"""The picture and the film of an item under an editor's hands, and how others come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import QUESTIONS
from kiosk.domain.languages import LANGUAGES
from kiosk.screen.page import PageModel, blob_url
from kiosk.screen.qt import Property
from kiosk.screen.staff_item_form import ItemForm
from kiosk.screen.staff_take import TakeIn
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.imports import ImportKind
    from kiosk.domain.merge import Path as Place
    from kiosk.paths import DataFolder
    from kiosk.services.importing import Shelf
    from kiosk.services.taking import Taken

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemMedia(QObject):
    """What a draft has of pictures and films."""

    changed = Signal()

    def __init__(self, *, page: PageModel, form: ItemForm, folder: DataFolder, shelf: Shelf, tasks: Tasks) -> None:
        super().__init__(page)
        self._form, self._folder = form, folder
        self._take = TakeIn(page=page, folder=folder, shelf=shelf, tasks=tasks, taken=self._taken)
        form.changed.connect(self.changed)

    def step_back(self) -> bool:
        """Close the list of files, where it is open."""
        if not self._take.kind:
            return False
        self._take.cancel()
        return True

    def picture_of(self, picture: Any) -> str:  # noqa: ANN401
        """The address of a picture as a draft has it; empty without one."""
        renditions = (picture or {}).get("renditions") or ()
        return blob_url(self._folder, renditions[-1]["blob"]["sha256"]) if renditions else ""

    @Property(TakeIn, constant=True)
    def take(self) -> TakeIn:
        """How a file comes in."""
        return self._take

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of the picture; empty without one."""
        return self.picture_of(self._form.draft.fields.get("picture"))

    @Property(bool, notify=changed)
    def wantsFilm(self) -> bool:
        """Whether it is a video."""
        return self._form.kind == "video"

    @Property(bool, notify=changed)
    def filmElsewhere(self) -> bool:
        """Whether its film is an item of its own."""
        return any(each.of == "video" for each in QUESTIONS.get(self._form.kind, ()))

    @Property(bool, notify=changed)
    def filmChosen(self) -> bool:
        """Whether it has a film that is an item of its own."""
        return self.filmElsewhere and bool(self._form.draft.fields.get("video"))

    @Property(str, notify=changed)
    def film(self) -> str:
        """The name of the film's file; empty without one."""
        return str((self._form.draft.fields.get("film") or {}).get("file", ""))

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """The film's length."""
        return int((self._form.draft.fields.get("film") or {}).get("seconds", 0))

    @Property("QStringList", notify=changed)
    def captions(self) -> list[str]:
        """The languages of the film's captions."""
        found = self._form.draft.fields.get("captions") or {}
        return [language for language in LANGUAGES if language in found]

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether nobody speaks in the film."""
        return bool(self._form.draft.fields.get("silent"))

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose a file for the ``picture`` or the ``film``."""
        self._begin("film" if kind == "film" else "picture", (kind,))

    @Slot()
    def removePicture(self) -> None:
        """It has no picture any more."""
        self._form.put(("picture",), None)

    @Slot()
    def toggleSilent(self) -> None:
        """Nobody speaks in the film, or somebody does."""
        self._form.put(("silent",), None if self.silent else True)

    def open_for(self, place: Place) -> None:
        """Choose a picture for another place of the draft."""
        self._begin("picture", place)

    def _begin(self, kind: ImportKind, place: Place) -> None:
        self._take.begin(kind, place)
        self._form.turned.emit()

    async def _taken(self, place: Place, taken: Taken) -> None:
        draft = self._form.draft
        if taken.film is not None:
            draft.put(("film",), taken.film)
            draft.put(("captions",), {**taken.captions})
            draft.put(("silent",), None)  # that was said of another film
            if not draft.fields.get("picture"):
                draft.put(("picture",), taken.picture)
        else:
            draft.put(place, taken.picture)  # its words are another picture's
        self._form.put((place[0],), draft.fields.get(str(place[0])))
