"""The devices and small things of the films: patch, phone, tablet, dispenser, cup, clock, and the curve of a heart.

Each is drawn around 0, 0. This module must not know people or stories.
"""

from __future__ import annotations

import math

import draw as d

_BEAT = (
    (0.10, 0), (0.135, 0.06), (0.165, 0.12), (0.195, 0.06), (0.23, 0), (0.27, 0), (0.288, -0.1), (0.312, 1),
    (0.338, -0.3), (0.36, 0), (0.44, 0.01), (0.49, 0.13), (0.535, 0.25), (0.575, 0.13), (0.62, 0),
)  # fmt: skip
_SEGMENTS = {
    "0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc",
    "5": "afgcd", "6": "afgedc", "7": "abc", "8": "abcdefg", "9": "abcdfg",
}  # fmt: skip
_LINES = {
    "a": (0, 0, 1, 0), "b": (1, 0, 1, 1), "c": (1, 1, 1, 2), "d": (0, 2, 1, 2), "e": (0, 1, 0, 2), "f": (0, 0, 0, 1),
    "g": (0, 1, 1, 1),
}  # fmt: skip
PILLS = (d.LINGONBERRY, d.CLOUDBERRY, "#F4EFE6", d.FJORD)


def curve(left: float, right: float, height: float, *, shift: float, beat: float, colour: str, width: float) -> str:
    """A heart's curve along y = 0. ``shift`` moves it to the left; ``beat`` is the length of one beat."""
    first, last = int((left + shift) // beat) - 1, int((right + shift) // beat) + 1
    every = ((beat * (n + u) - shift, -height * v) for n in range(first, last + 1) for u, v in _BEAT)
    inside = [(x, y) for x, y in every if left < x < right]
    return d.line([(left, 0), *inside, (right, 0)], colour, width)


def ribbon(t: float, *, night: bool = False, beat: float = 190) -> str:
    """The strip along the lower edge in which the curve is recorded, with its recording light."""
    back, ink = (d.DEEP, d.MINT) if night else (d.CARD, d.SPRUCE)
    strip = d.rect(90, 588, 1100, 104, back, 34)
    head = 1060
    trace = curve(150, head, 54, shift=t * 165, beat=beat, colour=ink, width=5.5)
    fade = "".join(d.rect(148 + i * 22, 600, 23, 80, back, 0, 1 - i / 5) for i in range(5))
    light = d.circle(1128, 640, 15, d.MINT if night else "#47B596") + d.ring(1128, 640, 24, ink, 3, 0.35)
    return strip + d.group(trace, 0, 652) + fade + d.circle(head, 652, 8, ink) + light


def patch(lit: float = 0, *, shift: float = 0) -> str:
    """The patch that records a heart, 150 wide; ``lit`` is how bright its light shines."""
    wings = d.rect(-104, -34, 208, 68, "#EFE3D3", 34)
    shell = d.rect(-75, -46, 150, 92, d.CARD, 34) + d.rect(-75, 18, 150, 28, d.FJORD_TINT, 14, 0.7)
    light = d.circle(-38, 0, 17, d.blend("#CDD6DC", d.MINT, lit)) + d.ring(-38, 0, 24, d.MINT, 4, 0.5 * lit)
    return wings + shell + light + curve(-8, 58, 24, shift=shift, beat=66, colour=d.FJORD, width=5)


def waves(radius: float, p: float, colour: str, width: float = 5, count: int = 2) -> str:
    """Rings that spread from 0, 0 and fade: something is sensed or sent."""
    steps = (((p + i / count) % 1) for i in range(count))
    return "".join(d.ring(0, 0, radius * (0.45 + 0.75 * q), colour, width, 0.55 * math.sin(math.pi * q)) for q in steps)


def digits(text: str, height: float, colour: str) -> str:
    """Digits and colons as seven-segment figures, centred on 0, 0."""
    w, h, gap = height * 0.46, height / 2, height * 0.26
    widths = [height * 0.06 if c == ":" else w for c in text]
    x, parts = -(sum(widths) + gap * (len(text) - 1)) / 2, []
    for sign, wide in zip(text, widths, strict=True):
        if sign == ":":
            parts += [d.circle(x + wide / 2, s * h * 0.42, height * 0.065, colour) for s in (-1, 1)]
        for name in _SEGMENTS.get(sign, ""):
            x0, y0, x1, y1 = _LINES[name]
            ends = [(x + x0 * w, (y0 - 1) * h), (x + x1 * w, (y1 - 1) * h)]
            parts.append(d.line(ends, colour, height * 0.12))
        x += wide + gap
    return "".join(parts)


def clock(minutes: float, *, blur: float = 0) -> str:
    """A wall clock of radius 100. ``blur``: the minute hand runs too fast to be seen."""
    marks = "".join(
        d.group(d.line([(0, -82), (0, -70 if i % 3 else -62)], d.MUTED, 5 if i % 3 else 8), turn=i * 30)
        for i in range(12)
    )
    face = d.circle(0, 0, 108, d.WOOD_DARK) + d.circle(0, 0, 94, d.CARD) + marks
    hour = d.group(d.line([(0, 8), (0, -44)], d.INK, 11), turn=minutes / 2)
    minute = d.group(d.line([(0, 12), (0, -72)], d.FJORD, 7), turn=minutes * 6, opacity=1 - blur)
    return face + d.circle(0, 0, 72, d.FJORD, 0.10 * blur) + hour + minute + d.circle(0, 0, 9, d.CLOUDBERRY)


def tick(p: float, colour: str = d.SPRUCE, width: float = 9) -> str:
    """A tick in a space of 44, drawn as far as ``p``."""
    a, b, c = (-18.0, 2.0), (-5.0, 15.0), (20.0, -14.0)
    if p <= 0:
        return ""
    first, second = d.clamp(p / 0.4), d.clamp((p - 0.4) / 0.6)
    mid = (d.mix(a[0], b[0], first), d.mix(a[1], b[1], first))
    end = (d.mix(b[0], c[0], second), d.mix(b[1], c[1], second))
    return d.line([a, mid, end] if second else [a, mid], colour, width)


def pill(colour: str, *, round_one: bool = False) -> str:
    """A tablet or a capsule, about 40 wide."""
    if round_one:
        return d.circle(0, 0, 15, colour) + d.line([(-8, 0), (8, 0)], "#FFFFFF", 3, 0.7)
    return d.rect(-22, -11, 44, 22, colour, 11) + d.shape("M0-11H11a11 11 0 0 1 0 22H0Z", "#FFFFFF", 0.6)


def cup(pills: int = 0) -> str:
    """A small medicine cup, 116 wide, with pills that can be seen over its edge."""
    heap = "".join(
        d.group(pill(PILLS[i], round_one=i == 1), (-28, 24, 0)[i], (-60, -62, -74)[i], turn=(-24, 0, 30)[i])
        for i in range(pills)
    )
    inside = d.ellipse(0, -58, 56, 15, "#C9DEE8")
    wall = d.shape("M-56-58C-40-44 40-44 56-58L42 46Q40 60 26 60H-26Q-40 60-42 46Z", "#F3F9FB")
    lines = d.stroke("M-46-10H-22M-43 14H-24", "#A9C4D2", 4)
    return inside + heap + wall + lines + d.stroke("M-56-58C-40-44 40-44 56-58", "#B7D0DC", 5)


def glass(level: float) -> str:
    """A glass of water, 96 wide; ``level`` 0 to 1."""
    top = d.mix(70, -62, level)
    water = d.shape(
        f"M{d.num(-47 + (top + 90) * 0.05)} {d.num(top)}H{d.num(47 - (top + 90) * 0.05)}L38 78H-38Z", "#8CC3DE"
    )
    wall = d.shape("M-50-92H50L40 78Q39 90 28 90H-28Q-39 90-40 78Z", "#FFFFFF", 0.42)
    edge = d.stroke("M-50-92L-40 78Q-39 90-28 90H28Q39 90 40 78L50-92", "#B9D3DF", 6)
    return water + wall + edge + d.line([(-30, -66), (-25, 40)], "#FFFFFF", 7, 0.75)


def mug(colour: str) -> str:
    """A mug of coffee, 100 wide."""
    return (
        d.ring(54, 6, 30, colour, 15)
        + d.shape("M-52-56H52V34Q52 62 24 62H-24Q-52 62-52 34Z", colour)
        + d.ellipse(0, -56, 52, 12, "#5A3A28")
    )


def steam(t: float) -> str:
    """Steam over something warm."""
    lines = []
    for i, x in enumerate((-22, 0, 22)):
        s = d.wave(t, 3.2, 9, i * 0.31)
        lines.append(
            d.stroke(
                f"M{x} 0C{d.num(x + s)}-22 {d.num(x - s)}-40 {x}-62", "#FFFFFF", 7, 0.5 + d.wave(t, 3.2, 0.18, i * 0.2)
            )
        )
    return "".join(lines)


def dispenser(time: str, *, glow: float = 0, press: float = 0, pocket: str = "", done: float = 0) -> str:
    """The medicine dispenser, 380 wide and 560 high. ``pocket`` is what stands in its opening, drawn at 0, 0."""
    tray = d.ellipse(0, -196, 176, 74, "#C3DBE6") + d.ellipse(0, -200, 158, 60, "#EDF5F8")
    pots = ""
    for i in range(14):
        a = i / 14 * 2 * math.pi
        x, y = 122 * math.cos(a), -200 + 42 * math.sin(a)
        pots += d.ellipse(x, y, 22, 10, "#A9C8D8") + d.ellipse(x, y - 3, 9, 6, PILLS[i % 4])
    lid = d.shape("M-176-196C-172-300 172-300 176-196C172-104-172-104-176-196Z", "#DCEAF2", 0.5)
    shine = d.stroke("M-128-238C-96-262-52-270-8-272", "#FFFFFF", 10, 0.9)
    shell = d.shape("M-190-190C-180-106 180-106 190-190V190Q190 250 130 250H-130Q-190 250-190 190Z", d.CARD)
    foot = d.shape("M-190 172H190V190Q190 250 130 250H-130Q-190 250-190 190Z", "#E8F0F3")
    halo = d.rect(-146, -92, 292, 128, d.CLOUDBERRY, 40, 0.55 * glow) + d.rect(
        -138, -84, 276, 112, d.SUN, 34, 0.8 * glow
    )
    screen = halo + d.rect(-126, -74, 252, 92, d.DEEP, 24)
    sign = d.group(digits(time, 50, d.blend("#6FA9A0", d.MINT, max(glow, 0.35))), -22 if done else 0, -28)
    sign += d.group(tick(done, d.MINT, 8), 88, -28, scale=0.8)
    knob = (
        d.circle(0, 84, 50, d.CLOUDBERRY, 0.35 * glow)
        + d.circle(0, 84, 41, "#93A9B7")
        + d.circle(0, 84 - 5 * (1 - press), 38, d.blend("#B4C6D1", d.CLOUDBERRY, glow))
    )
    hole = d.shape("M-92 240V182Q-92 150-60 150H60Q92 150 92 182V240Z", d.INK)
    return tray + pots + lid + shine + shell + foot + screen + sign + knob + hole + d.group(pocket, 0, 208)


def tablet(content: str, name: str, *, width: float = 620, height: float = 420) -> str:
    """A tablet lying across; the content is clipped to its screen, whose middle is 0, 0."""
    x, y = -width / 2, -height / 2
    frame = d.rect(x - 26, y - 26, width + 52, height + 52, d.INK, 46)
    return (
        frame + d.clipped(name, d.rect(x, y, width, height, "#000000", 24), content) + d.circle(x - 13, 0, 4, d.MUTED)
    )


def phone(content: str, name: str) -> str:
    """A phone, 210 by 400; the content is clipped to its screen, whose middle is 0, 0."""
    return d.rect(-105, -200, 210, 400, d.INK, 36) + d.clipped(
        name, d.rect(-91, -184, 182, 368, "#000000", 24), content
    )


def handset(colour: str) -> str:
    """The sign of a call: a receiver, about 70 wide."""
    return (
        d.stroke("M-26-22C-30 14 6 34 26 22", colour, 15)
        + d.line([(-27, -25), (-20, -10)], colour, 22)
        + d.line([(13, 21), (27, 18)], colour, 22)
    )
