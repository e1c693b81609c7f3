"""The scenes of a demo under an editor's hands: each with its picture, where it can be touched, and what follows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.staff_item_form import ItemForm
from kiosk.screen.staff_item_media import ItemMedia
from kiosk.screen.staff_item_rows import spoken

if TYPE_CHECKING:
    from kiosk.domain.merge import Path

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 30
_SECONDS = 3
_LONGEST = 20  # seconds that a device may work by itself


@QmlElement
class SceneRows(Rows):
    """The scenes in their order."""

    class Columns(IntEnum):
        """``scene`` is its id, ``first`` whether the demo begins with it, ``end`` whether it is over there."""

        scene = 0
        title = 1
        chosen = 2
        first = 3
        end = 4


@QmlElement
class PlaceRows(Rows):
    """Where the scene that shows can be touched; ``px`` and ``py`` are fractions of the picture."""

    class Columns(IntEnum):
        """``to`` is the id of the scene that follows, empty where nobody has said."""

        px = 0
        py = 1
        to = 2


@QmlElement
class ItemScenes(QObject):
    """What a draft of a demo has of scenes. Without any it does nothing."""

    changed = Signal()

    def __init__(self, *, page: PageModel, form: ItemForm, media: ItemMedia) -> None:
        super().__init__(page)
        self._page, self._form, self._media = page, form, media
        self._number = 0
        self._rows, self._places = SceneRows(self), PlaceRows(self)
        form.changed.connect(self._show)
        form.touched.connect(self._name)
        self._show()

    @Property(SceneRows, constant=True)
    def scenes(self) -> SceneRows:
        """All scenes."""
        return self._rows

    @Property(PlaceRows, constant=True)
    def places(self) -> PlaceRows:
        """Where the one that shows can be touched."""
        return self._places

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of its picture; empty without one."""
        return self._media.picture_of(self._scene.get("picture"))

    @Property(str, notify=changed)
    def shown(self) -> str:
        """The id of the one that shows."""
        return str(self._scene.get("id", ""))

    @Property(str, notify=changed)
    def after(self) -> str:
        """The scene that follows by itself; empty for none."""
        return str((self._scene.get("by_itself") or {}).get("to", ""))

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """After how long it follows."""
        return int((self._scene.get("by_itself") or {}).get("seconds", 0))

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        """Whether the demo begins with the one that shows."""
        return self._scene.get("id") == self._form.draft.fields.get("start")

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show another scene."""
        if 0 <= number < len(self._all):
            self._number = number
            self._form.turn_to(number)

    @Slot()
    def add(self) -> None:
        """One more scene, after the last one."""
        from kiosk.services.content_around import scene

        taken = {each["id"] for each in self._all}
        if len(taken) < _MOST:
            new = next(name for n in range(1, _MOST + 1) if (name := f"s{n}") not in taken)
            self._form.put(("scenes",), [*self._all, scene(new)])
            self.choose(len(self._all) - 1)

    @Slot()
    def remove(self) -> None:
        """Take the scene that shows out; what led to it leads nowhere."""
        if len(self._all) > 2:
            gone = self._scene["id"]
            left = [_without(each, gone) for each in self._all if each["id"] != gone]
            if self.isFirst:
                self._form.draft.put(("start",), left[0]["id"])
            self._form.draft.put(("scenes",), left)
            self.choose(max(0, self._number - 1))
            self._form.touched.emit()

    @Slot()
    def begin(self) -> None:
        """Let the demo begin with the scene that shows."""
        self._form.put(("start",), self._scene["id"])

    @Slot()
    def choosePicture(self) -> None:
        """Take a picture for the scene that shows."""
        self._media.open_for(("scenes", self._number, "picture"))

    @Slot(float, float)
    def touchAt(self, x: float, y: float) -> None:
        """One more place to touch; it leads to the next scene."""
        following = self._all[self._number + 1 : self._number + 2] or self._all[:1]
        place = {"x": _fraction(x), "y": _fraction(y), "label": {}, "to": following[0]["id"]}
        self._put("touch", [*(self._scene.get("touch") or ()), place])

    @Slot(int)
    def removePlace(self, number: int) -> None:
        """It can no longer be touched there."""
        left = [each for n, each in enumerate(self._scene.get("touch") or ()) if n != number]
        self._form.turn_to(self._number)
        self._put("touch", left or None)

    @Slot(int, str)
    def lead(self, number: int, scene: str) -> None:
        """A touch there leads to that scene."""
        if self._has(scene) and 0 <= number < len(self._scene.get("touch") or ()):
            self._form.put((*self._path, "touch", number, "to"), scene)

    @Slot(str)
    def follow(self, scene: str) -> None:
        """Let that scene follow by itself, or with an empty one none; no scene follows itself."""
        seconds, other = self.seconds or _SECONDS, self._has(scene) and scene != self._scene.get("id")
        self._put("by_itself", {"seconds": seconds, "to": scene} if other else None)

    @Slot(int)
    def wait(self, seconds: int) -> None:
        """Let it follow after so long."""
        if self.after:
            self._put("by_itself", {"seconds": min(max(seconds, 1), _LONGEST), "to": self.after})

    @property
    def _all(self) -> list[dict[str, Any]]:
        return list(self._form.draft.fields.get("scenes") or ())

    @property
    def _scene(self) -> dict[str, Any]:
        return self._all[self._number] if self._number < len(self._all) else {}

    @property
    def _path(self) -> Path:
        return ("scenes", self._number)

    def _has(self, scene: str) -> bool:
        return any(each["id"] == scene for each in self._all)

    def _put(self, name: str, value: Any) -> None:  # noqa: ANN401
        if self._scene:
            self._form.put((*self._path, name), value)

    @Slot()
    def _show(self) -> None:
        last = max(len(self._all) - 1, 0)
        if self._number > last:  # somebody else has taken scenes out
            self._number = last
            self._form.turn_to(last)
            return
        self._name()
        touch = self._scene.get("touch") or ()
        self._places.replace([(each["x"], each["y"], each.get("to", "")) for each in touch])
        self.changed.emit()

    @Slot()
    def _name(self) -> None:
        """The list of scenes, in which the title of each is its name."""
        start = self._form.draft.fields.get("start")
        self._rows.replace(
            [
                (
                    each["id"],
                    spoken(each.get("title"), self._page.language),
                    n == self._number,
                    each["id"] == start,
                    not each.get("touch") and not each.get("by_itself"),
                )
                for n, each in enumerate(self._all)
            ]
        )


def _fraction(value: float) -> float:
    return round(min(max(value, 0.0), 1.0), 3)


def _without(scene: dict[str, Any], gone: str) -> dict[str, Any]:
    """The scene without ways to one that is gone."""
    touch = [each for each in scene.get("touch") or () if each.get("to") != gone]
    after = scene.get("by_itself")
    kept = {name: value for name, value in scene.items() if name not in ("touch", "by_itself")}
    kept |= {"touch": touch} if touch else {}
    return kept | ({"by_itself": after} if after and after.get("to") != gone else {})
