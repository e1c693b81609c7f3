"""Colours, easing and the few SVG shapes that every film is drawn with.

A shape is a string of SVG. This module must not know who or what is drawn, nor in which film.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

WIDTH, HEIGHT = 1280, 720

SNOW, CARD, INK, MUTED = "#F7F5F0", "#FFFFFF", "#13263B", "#4C5F73"
FJORD, DEEP, FJORD_TINT = "#0B4F6C", "#0A2B3D", "#DCEAF2"
SPRUCE, SPRUCE_DARK, SPRUCE_TINT = "#1F6F5C", "#1A5A4B", "#DDEFE8"
CLOUDBERRY, CLOUDBERRY_TINT = "#E9A23B", "#FCEBCF"
LINGONBERRY, LINGONBERRY_TINT = "#B5304A", "#F9E1E5"
SKY, WINDOW_SKY, HILLS, SUN = "#E4EDF0", "#CFE3EE", "#8FB8AE", "#F2C063"
WOOD, WOOD_DARK, MINT = "#E9D9BF", "#D2BB94", "#7FE0C3"

Point = tuple[float, float]


def num(value: float) -> str:
    """A number as short as a picture of this size needs it."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def clamp(value: float) -> float:
    """The value, held between 0 and 1."""
    return min(1.0, max(0.0, value))


def ease(t: float, start: float, end: float) -> float:
    """How far the movement from ``start`` to ``end`` has come at ``t``: 0 to 1, soft at both ends."""
    p = clamp((t - start) / (end - start))
    return p * p * p * (p * (6 * p - 15) + 10)


def mix(a: float, b: float, p: float) -> float:
    """The value that lies ``p`` of the way from ``a`` to ``b``."""
    return a + (b - a) * p


def blend(a: str, b: str, p: float) -> str:
    """The colour that lies ``p`` of the way from ``a`` to ``b``."""
    pairs = ((int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(mix(x, y, clamp(p))):02X}" for x, y in pairs)


def rect(x: float, y: float, w: float, h: float, fill: str, radius: float = 0, opacity: float = 1) -> str:
    """A rectangle, its corners rounded by ``radius``."""
    place = f'x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"'
    return f'<rect {place} rx="{num(radius)}" fill="{fill}"{_op(opacity)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1) -> str:
    """A filled ellipse around ``x``, ``y``."""
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{_op(opacity)}/>'


def circle(x: float, y: float, r: float, fill: str, opacity: float = 1) -> str:
    """A filled circle."""
    return ellipse(x, y, r, r, fill, opacity)


def ring(x: float, y: float, r: float, stroke: str, width: float, opacity: float = 1) -> str:
    """A circle that is only its line."""
    return (
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="none" stroke="{stroke}" '
        f'stroke-width="{num(width)}"{_op(opacity)}/>'
    )


def shape(d: str, fill: str, opacity: float = 1) -> str:
    """A filled path."""
    return f'<path d="{d}" fill="{fill}"{_op(opacity)}/>'


def stroke(d: str, colour: str, width: float, opacity: float = 1) -> str:
    """A path drawn as a line with round ends."""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{_op(opacity)}/>'
    )


def line(points: Iterable[Point], colour: str, width: float, opacity: float = 1) -> str:
    """A line through the points."""
    return stroke("M" + "L".join(f"{num(x)} {num(y)}" for x, y in points), colour, width, opacity)


def bend(points: Sequence[Point], colour: str, width: float) -> str:
    """A soft line from the first point to the last, bent by the one between: an arm, a leg, a cable."""
    (x0, y0), (x1, y1), (x2, y2) = points
    return stroke(f"M{num(x0)} {num(y0)}Q{num(x1)} {num(y1)} {num(x2)} {num(y2)}", colour, width)


def group(
    content: str,
    x: float = 0,
    y: float = 0,
    *,
    scale: float = 1,
    turn: float = 0,
    opacity: float = 1,
    flip: bool = False,
) -> str:
    """The content moved to ``x``, ``y``, turned by degrees, scaled, and mirrored when ``flip``."""
    if opacity <= 0:
        return ""
    steps = f"translate({num(x)} {num(y)}) rotate({num(turn)}) scale({-scale if flip else scale:.4f} {scale:.4f})"
    return f'<g transform="{steps}"{_op(opacity)}>{content}</g>'


def clipped(name: str, outline: str, content: str) -> str:
    """The content where it lies inside the outline. ``name`` is unique in the picture."""
    return f'<clipPath id="{name}">{outline}</clipPath><g clip-path="url(#{name})">{content}</g>'


def sky(name: str, top: str, low: str, height: float = HEIGHT) -> str:
    """A sky that passes from one colour to another, down to ``height``. ``name`` is unique in the picture."""
    stops = f'<stop offset="0" stop-color="{top}"/><stop offset="1" stop-color="{low}"/>'
    return f'<linearGradient id="{name}" x1="0" y1="0" x2="0" y2="1">{stops}</linearGradient>' + rect(
        -20, -20, WIDTH + 40, height + 20, f"url(#{name})"
    )


def wave(t: float, period: float, size: float = 1, phase: float = 0) -> float:
    """A calm swing between ``-size`` and ``size`` that takes ``period`` seconds."""
    return size * math.sin(2 * math.pi * (t / period + phase))


def blink(t: float, every: float = 3.4, offset: float = 1.2) -> float:
    """How far eyes are closed at ``t``: 1 for a moment now and then, else 0."""
    since = (t + every - offset) % every
    return math.sin(math.pi * since / 0.24) if since < 0.24 else 0.0


def picture(content: str, width: int = WIDTH, height: int = HEIGHT) -> str:
    """A whole SVG picture."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{content}</svg>'


def _op(opacity: float) -> str:
    return "" if opacity >= 1 else f' opacity="{clamp(opacity):.3f}"'
