"""A demo on the screen: which scene shows, and where a touch leads."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.page import PageModel, picture_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.documents import Demo
    from kiosk.paths import DataFolder

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TouchPointRows(Rows):
    """The places to touch in the scene that shows."""

    class Columns(IntEnum):
        """``px`` and ``py`` are fractions of the picture's width and height, from the top left."""

        px = 0
        py = 1
        label = 2


@QmlElement
class DemoPage(PageModel):
    """A demo under way. It keeps the document that it opened with."""

    changed = Signal()
    sceneChanged = Signal()

    def __init__(self, *, session: Session, folder: DataFolder, demo: Demo, parent: QObject | None = None) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._demo = demo
        self._scene = demo.scene(demo.start)
        self._steps = _steps_from_start(demo)
        self._points = TouchPointRows(self)
        self._by_itself = QTimer(self)
        self._by_itself.setSingleShot(True)
        self._by_itself.timeout.connect(self._go_on)
        self.speak()
        self._wait()

    def speak(self) -> None:
        """Name the touch points in the language of now."""
        self._points.replace([(point.x, point.y, self.read(point.label)) for point in self._scene.touch])

    def close(self) -> None:
        """Nothing goes on by itself any more."""
        self._by_itself.stop()

    @Property(str, notify=changed)
    def demoTitle(self) -> str:
        """What is being tried."""
        return self.read(self._demo.title)

    @Property(str, notify=sceneChanged)
    def title(self) -> str:
        """The scene's title."""
        return self.read(self._scene.title)

    @Property(str, notify=sceneChanged)
    def text(self) -> str:
        """What to do, or what happens."""
        return self.read(self._scene.text)

    @Property(str, notify=sceneChanged)
    def otherLanguage(self) -> str:
        """The languages that the scene is in, where those are not the visitor's."""
        return self.other_language(self._scene)

    @Property(str, notify=sceneChanged)
    def picture(self) -> str:
        """The scene's picture."""
        return picture_url(self._folder, self._scene.picture)

    @Property(str, notify=sceneChanged)
    def alt(self) -> str:
        """The picture in words."""
        return self.read(self._scene.picture.alt)

    @Property(TouchPointRows, constant=True)
    def points(self) -> TouchPointRows:
        """Where to touch."""
        return self._points

    @Property(bool, notify=sceneChanged)
    def atEnd(self) -> bool:
        """Whether the demo is over."""
        return self._scene.is_end

    @Property(bool, notify=sceneChanged)
    def working(self) -> bool:
        """Whether the device works by itself just now."""
        return self._scene.by_itself is not None

    @Property(float, notify=sceneChanged)
    def progress(self) -> float:
        """How far it has come, from 0 to 1; 1 at every end, however short the way there."""
        return 1.0 if self._scene.is_end else self._steps[self._scene.id] / max(self._steps.values())

    @Slot(int)
    def touch(self, number: int) -> None:
        """Touch the point of that row. A row that is no longer there leads nowhere."""
        if 0 <= number < len(self._scene.touch):
            self._show(self._scene.touch[number].to)

    @Slot()
    def again(self) -> None:
        """Begin anew."""
        self._show(self._demo.start)

    @Slot()
    def _language_changed(self) -> None:
        super()._language_changed()
        self.sceneChanged.emit()

    @Slot()
    def _go_on(self) -> None:
        if self._scene.by_itself is not None:
            self._show(self._scene.by_itself.to)

    def _show(self, scene_id: str) -> None:
        self._scene = self._demo.scene(scene_id)
        self.speak()
        self.sceneChanged.emit()
        self._wait()

    def _wait(self) -> None:
        self._by_itself.stop()
        if self._scene.by_itself is not None:
            self._by_itself.start(int(self._scene.by_itself.seconds * 1000))


def _steps_from_start(demo: Demo) -> dict[str, int]:
    steps = {demo.start: 0}
    waiting = [demo.start]
    for scene_id in waiting:
        for to in demo.scene(scene_id).leads_to:
            if to not in steps:
                steps[to] = steps[scene_id] + 1
                waiting.append(to)
    return steps
