"""Demos to try on the screen: scenes, touch points, and the rule that one can always get on and always get out."""

from __future__ import annotations

from pydantic import Field

from kiosk.domain.media import Picture
from kiosk.domain.model import Model, Slug
from kiosk.domain.text import Text


class TouchPoint(Model):
    """A place in the picture to touch; ``x`` and ``y`` are fractions of its width and height, from the top left."""

    x: float = Field(ge=0, le=1)
    y: float = Field(ge=0, le=1)
    label: Text
    to: Slug


class ByItself(Model):
    """What the device does by itself: after ``seconds`` the scene ``to`` follows."""

    seconds: float = Field(gt=0, le=20)
    to: Slug


class Scene(Model):
    """One picture of a demo, what to do in it, and where that leads.

    A scene with neither touch points nor ``by_itself`` is an end.
    """

    id: Slug
    picture: Picture
    title: Text
    text: Text
    touch: tuple[TouchPoint, ...] = ()
    by_itself: ByItself | None = None

    @property
    def is_end(self) -> bool:
        """Whether the demo is over here."""
        return not self.touch and self.by_itself is None

    @property
    def leads_to(self) -> tuple[str, ...]:
        """The ids of the scenes that can follow."""
        return tuple(point.to for point in self.touch) + ((self.by_itself.to,) if self.by_itself else ())


def check_scenes(start: str, scenes: tuple[Scene, ...]) -> None:
    """Raise ValueError unless every scene exists once, can be reached, and the end can be reached from it."""
    by_id = {scene.id: scene for scene in scenes}
    if len(by_id) != len(scenes):
        raise ValueError("two scenes have the same id")
    for source in [start, *(to for scene in scenes for to in scene.leads_to)]:
        if source not in by_id:
            raise ValueError(f"there is no scene {source!r}")
    if lost := by_id.keys() - _reach({start}, by_id):
        raise ValueError(f"no way leads to the scene {min(lost)!r}")
    for scene in scenes:
        if not any(by_id[reached].is_end for reached in _reach({scene.id}, by_id)):
            raise ValueError(f"from the scene {scene.id!r} no way leads to an end")


def _reach(found: set[str], by_id: dict[str, Scene]) -> set[str]:
    waiting = list(found)
    while waiting:
        for to in by_id[waiting.pop()].leads_to:
            if to not in found:
                found.add(to)
                waiting.append(to)
    return found
