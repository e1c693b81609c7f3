"""How shots become a film: one after another, each entering softly while the one before it leaves.

This module must not know what a shot shows, nor how a film is encoded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import draw as d

Enter = Literal["fade", "slide"]
OVERLAP = 0.7
"""Seconds for which two shots are seen together."""


@dataclass(frozen=True)
class Shot:
    """A piece of a film.

    ``draw`` gives the picture at a second of the shot; it also holds ``OVERLAP`` after its end.
    """

    seconds: float
    draw: Callable[[float], str]
    enter: Enter = "fade"


@dataclass(frozen=True)
class Film:
    """A film: the folder that it is for, and its shots."""

    name: str
    shots: tuple[Shot, ...]

    @property
    def seconds(self) -> float:
        """The length of the film."""
        return sum(shot.seconds for shot in self.shots)

    @property
    def starts(self) -> tuple[float, ...]:
        """The second at which each shot begins."""
        return tuple(sum(shot.seconds for shot in self.shots[:i]) for i in range(len(self.shots)))

    def frame(self, t: float) -> str:
        """The picture at second ``t``, as SVG."""
        index = max(i for i, start in enumerate(self.starts) if start <= t)
        inside = t - self.starts[index]
        content = self.shots[index].draw(inside)
        if index and inside < OVERLAP:
            before = self.shots[index - 1]
            content = _meet(before.draw(before.seconds + inside), content, self.shots[index].enter, inside / OVERLAP)
        veil = 1 - d.ease(t, 0, 0.9) + d.ease(t, self.seconds - 1.1, self.seconds - 0.1)
        return d.picture(content + (d.rect(0, 0, d.WIDTH, d.HEIGHT, d.SNOW, 0, veil) if veil > 0 else ""))


def _meet(before: str, after: str, enter: Enter, p: float) -> str:
    soft = d.ease(p, 0, 1)
    if enter == "slide":
        away, here = d.group(before, -d.WIDTH * soft, 0), d.group(after, d.WIDTH * (1 - soft), 0)
        return _framed("leaving", away, -d.WIDTH * soft) + _framed("coming", here, d.WIDTH * (1 - soft))
    return before + d.group(after, opacity=soft)


def _framed(name: str, content: str, x: float) -> str:
    return d.clipped(name, d.rect(x, 0, d.WIDTH, d.HEIGHT, "#000000"), content)
