"""The places of the films: rooms, windows, lakes, forests and snow.

This module must not know people, devices or stories.
"""

from __future__ import annotations

import draw as d


def window(name: str, box: tuple[float, float, float, float], content: str, frame: str = "#FFFFFF") -> str:
    """A window with what is seen through it; the content is in the picture's own coordinates."""
    x, y, w, h = box
    pane = d.clipped(name, d.rect(x, y, w, h, "#000000", 18), content)
    bars = d.rect(x + w / 2 - 8, y, 16, h, frame)
    return (
        d.rect(x - 14, y - 14, w + 28, h + 28, frame, 26)
        + pane
        + bars
        + d.rect(x - 34, y + h + 8, w + 68, 24, frame, 10)
    )


def hills(y: float, colour: str, size: float = 60, shift: float = 0) -> str:
    """A row of round hills whose tops are near ``y``; it reaches far beyond both sides."""
    s = shift % 640
    tops = "".join(f"q160 {d.num(-size * 1.6)} 320 0t320 0" for _ in range(5))
    return d.shape(f"M{d.num(-960 - s)} {d.num(y + size)}{tops}V760H-960Z", colour)


def birch(x: float, y: float, scale: float, leaves: str) -> str:
    """A birch that stands on ``y``."""
    marks = "".join(d.rect(-9 + (i % 2) * 6, -60 - i * 46, 13, 6, d.MUTED, 3) for i in range(5))
    crown = (
        d.ellipse(0, -330, 86, 120, leaves) + d.ellipse(-56, -262, 60, 74, leaves) + d.ellipse(58, -270, 58, 78, leaves)
    )
    return d.group(d.rect(-11, -300, 22, 300, "#F3F0EA", 8) + marks + crown, x, y, scale=scale)


def spruce(x: float, y: float, scale: float, *, snow: bool = False, colour: str = d.SPRUCE_DARK) -> str:
    """A spruce that stands on ``y``, with or without snow."""
    steps = ((-250, 56, 110), (-186, 78, 124), (-112, 100, 132))
    parts = [d.rect(-12, -40, 24, 40, "#6B5140")]
    for top, half, tall in reversed(steps):
        parts.append(d.shape(f"M0 {top}L{half} {top + tall}Q0 {top + tall + 18}-{half} {top + tall}Z", colour))
        if snow:
            parts.append(
                d.shape(
                    f"M0 {top}L{half * 0.62} {top + tall * 0.62}Q20 {top + tall * 0.4} 0 {top + tall * 0.66}"
                    f"Q-20 {top + tall * 0.4}-{half * 0.62} {top + tall * 0.62}Z",
                    "#F2F6F8",
                )
            )
    return d.group("".join(parts), x, y, scale=scale)


def stars(seed: int, count: int, opacity: float, t: float) -> str:
    """Stars over the upper part of the picture that glimmer very slowly."""
    if opacity <= 0:
        return ""
    spots = (((i * 197 + seed * 71) % 1270, (i * 113 + seed * 37) % 300, i) for i in range(count))
    return "".join(
        d.circle(x, y, 2 + i % 3 * 0.7, "#FFFFFF", opacity * (0.6 + d.wave(t, 5 + i % 4, 0.25))) for x, y, i in spots
    )


def moon(x: float, y: float, r: float, opacity: float = 1) -> str:
    """A moon that is nearly full."""
    craters = d.circle(-r * 0.3, -r * 0.2, r * 0.16, "#E3DDCB") + d.circle(r * 0.26, r * 0.3, r * 0.2, "#E3DDCB")
    return d.group(d.circle(0, 0, r, "#F3EEDF") + craters, x, y, opacity=opacity)


def snowfall(t: float, count: int, low: float = 720) -> str:
    """Snow that falls calmly; the same flake always takes the same way."""
    flakes = []
    for i in range(count):
        speed, size = 34 + i % 5 * 9, 2.6 + i % 4 * 1.1
        x = (i * 803.4 + d.wave(t, 5 + i % 3, 22, i * 0.17)) % 1300 - 10
        y = (i * i * 37.7 + i * 211.3 + t * speed) % (low + 20) - 10
        flakes.append(d.circle(x, y, size, "#FFFFFF", 0.9))
    return "".join(flakes)


def clouds(t: float, opacity: float = 0.85) -> str:
    """A few clouds that drift."""
    one = (
        d.ellipse(0, 0, 90, 24, "#FFFFFF")
        + d.ellipse(-26, -16, 44, 26, "#FFFFFF")
        + d.ellipse(28, -14, 38, 22, "#FFFFFF")
    )
    return "".join(
        d.group(one, (x + t * v) % 1600 - 160, y, scale=s, opacity=opacity)
        for x, y, s, v in ((300, 96, 1, 9), (900, 150, 0.8, 7))
    )


def plant(t: float, leaf: str = d.SPRUCE, pot: str = d.CLOUDBERRY) -> str:
    """A plant in a pot that stands on 0, 0; its leaves move a little."""
    leaves = ""
    for i, turn in enumerate((-46, -22, 2, 24, 48)):
        sway = d.wave(t, 4.6, 2.2, i * 0.2)
        leaves += d.group(
            d.shape("M0 0C-34-50-24-110 0-138C24-110 34-50 0 0Z", leaf if i % 2 else d.blend(leaf, d.HILLS, 0.35)),
            0,
            -70,
            turn=turn + sway,
        )
    return leaves + d.shape("M-48-82H48L36 0H-36Z", pot) + d.rect(-54, -94, 108, 24, d.blend(pot, d.INK, 0.12), 8)


def sofa(x: float, y: float, w: float, colour: str, dark: str) -> str:
    """A sofa whose seat is at ``y``."""
    back = d.rect(x, y - 190, w, 330, colour, 74)
    arms = d.rect(x - 60, y - 96, 130, 260, dark, 60) + d.rect(x + w - 70, y - 96, 130, 260, dark, 60)
    return back + d.rect(x + 30, y + 20, w - 60, 140, d.blend(colour, dark, 0.5), 30) + arms


def lamp(x: float, y: float, light: float) -> str:
    """A floor lamp whose shade is at ``y``; ``light`` 0 to 1."""
    glow = d.ellipse(x, y + 30, 240, 200, d.SUN, 0.16 * light) + d.ellipse(x, y + 26, 150, 124, d.SUN, 0.2 * light)
    pole = d.rect(x - 6, y + 30, 12, 720 - y, d.MUTED)
    return (
        glow
        + pole
        + d.shape(f"M{x - 44} {y - 50}H{x + 44}L{x + 78} {y + 50}H{x - 78}Z", d.blend("#E7DCC8", "#FBE3AE", light))
    )


def cottage(t: float, light: float = 1) -> str:
    """A red house in the snow, 360 wide, that stands on 0, 0 with smoke over its chimney."""
    smoke = ""
    for i in range(6):
        p = (t / 6 + i / 6) % 1
        smoke += d.circle(
            96 + 70 * p + d.wave(t, 6, 8, i * 0.3),
            -300 - 150 * p,
            11 + 26 * p,
            "#FFFFFF",
            0.5 * (1 - p) * min(1, p * 6),
        )
    walls = d.rect(-170, -170, 340, 170, "#A63A3F") + "".join(
        d.rect(x, -170, 4, 170, "#93323A") for x in range(-150, 170, 22)
    )
    trim = d.rect(-176, -176, 14, 176, "#FFFFFF") + d.rect(162, -176, 14, 176, "#FFFFFF")
    chimney = d.rect(76, -292, 44, 80, "#7B6A64") + d.rect(68, -304, 60, 20, "#FFFFFF", 10)
    roof = d.shape(
        "M-212-162L-130-268Q-122-278-108-278H108Q122-278 130-268L212-162Q216-150 200-150H-200Q-216-150-212-162Z",
        "#FFFFFF",
    )
    shade = d.shape(
        "M-206-166Q-160-148-110-160T0-158T110-160T206-166Q214-150 200-150H-200Q-214-150-206-166Z", "#DCE8EF"
    )
    door = (
        d.rect(-34, -112, 62, 112, "#FFFFFF", 6)
        + d.rect(-26, -104, 46, 104, "#3F5B57", 4)
        + d.circle(10, -52, 4, d.SUN)
    )
    panes = ""
    for x in (-128, 62):
        panes += d.rect(x - 8, -120, 82, 72, "#FFFFFF", 6) + d.rect(
            x, -112, 66, 56, d.blend("#8FA9B8", d.SUN, light), 3
        )
        panes += d.rect(x + 30, -112, 6, 56, "#FFFFFF") + d.rect(x, -88, 66, 6, "#FFFFFF")
    return smoke + chimney + walls + trim + door + panes + roof + shade


def snowy_car() -> str:
    """A car asleep under snow, 280 wide, that stands on 0, 0."""
    body = d.rect(-140, -78, 280, 58, d.FJORD, 24) + d.shape(
        "M-92-72L-62-126Q-56-136-44-136H50Q62-136 70-126L104-72Z", "#7FA5B8"
    )
    wheels = "".join(d.circle(x, -22, 28, d.INK) + d.circle(x, -22, 12, "#AEBBC4") for x in (-80, 84))
    cap = d.shape("M-82-112C-76-168 86-172 92-112C60-126-50-128-82-112Z", "#FFFFFF")
    hood = d.shape(
        "M-150-68C-150-92-110-90-88-84C-96-66-130-62-150-68ZM104-80C130-92 152-88 150-66C130-62 108-68 104-80Z",
        "#FFFFFF",
    )
    drift = d.shape("M-200 12C-180-26-110-30-60-12C0 6 60-22 110-22C160-22 196-8 206 12Z", "#FFFFFF")
    return body + wheels + cap + hood + drift


def scooter() -> str:
    """A snow scooter at rest, 260 wide, that stands on 0, 0."""
    belt = d.rect(-130, -44, 150, 36, d.INK, 18) + d.line([(-108, -26), (-2, -26)], d.MUTED, 6)
    ski = d.stroke("M30-8H128Q142-8 146-24", d.INK, 10) + d.line([(76, -10), (64, -52)], d.MUTED, 8)
    body = d.shape("M-126-46C-120-84-60-82-24-84L24-112C66-112 118-84 124-52Q120-40 100-40H-110Z", d.CLOUDBERRY)
    seat = (
        d.rect(-124, -98, 112, 26, d.INK, 13)
        + d.line([(22, -112), (4, -142)], d.INK, 9)
        + d.line([(-10, -146), (18, -140)], d.INK, 10)
    )
    snow = d.shape("M-130-96C-110-122-30-120-10-96Z", "#FFFFFF") + d.shape(
        "M40-108C70-112 104-96 112-76C90-86 60-92 40-108Z", "#FFFFFF"
    )
    return belt + ski + body + seat + snow
