"""The film about a medicine dispenser, second half: the evening dose, home care, a calm end; and the film as a whole.

This module must not know how a film is encoded or what it sounds like.
"""

from __future__ import annotations

import math

import devices as v
import draw as d
import people as p
import places as s
import scenes_dispenser as day
from film import Film, Shot


def turning(t: float) -> str:
    """The day goes by in the window; at eight in the evening the dispenser glows again."""
    gone = d.ease(t, 0.4, 4.6)
    dark = d.ease(gone, 0.55, 0.98)
    glow = d.ease(t, 4.9, 5.6) * (0.85 + d.wave(t, 1.6, 0.15))
    wall = d.blend(day.WALL, "#5B6C7C", dark)
    room = d.rect(0, 0, 1280, 720, wall) + s.window(
        "sky", (330, 80, 440, 340), _sky(gone, t), d.blend("#FFFFFF", "#A9B7C1", dark)
    )
    clock = d.group(
        v.clock(480 + 720 * gone, blur=math.sin(math.pi * gone) ** 0.5 if 0 < gone < 1 else 0), 160, 190, scale=1.1
    )
    lamp = s.lamp(1180, 240, d.ease(t, 3.9, 4.8))
    board = d.rect(0, 620, 1280, 100, d.blend(d.WOOD, "#8C7C68", dark)) + d.rect(
        0, 620, 1280, 14, d.blend(d.WOOD_DARK, "#75674F", dark)
    )
    plant = d.group(s.plant(t, d.blend(d.SPRUCE, "#174F46", dark), d.blend(d.FJORD, d.DEEP, dark)), 200, 632, scale=0.9)
    rings = d.group(
        v.waves(300, t / 1.7, d.CLOUDBERRY, 6), 930, 430, opacity=d.ease(t, 4.9, 5.6) * (1 - d.ease(t, 6.4, 7))
    )
    grip, away = d.ease(t, 5.7, 6.6), d.ease(t, 6.8, 8.0)
    pocket = d.group(v.cup(2), 0, -4, scale=0.58, opacity=d.ease(t, 4.7, 5.4)) if t < 6.6 else ""
    clock_text = "20:00" if gone >= 0.99 else "08:00"
    box = d.group(
        v.dispenser(clock_text, glow=glow * (1 - 0.6 * away), pocket=pocket, done=0 if gone > 0.9 else 1),
        930,
        424,
        scale=0.84,
    )
    cx, cy = d.mix(930, 700, away), d.mix(596, 500, away)
    hx, hy = d.mix(520, cx - 34, grip), d.mix(860, cy + 2, grip)
    size = d.mix(0.49, 0.74, away)
    cup = d.group(v.cup(2), cx, cy, scale=size) if t >= 6.6 else ""
    sleeve = p.arm(((360, 900), (hx - 150, hy + 190), (hx - 38, hy + 46)), p.HELMI, 84) if t > 5.6 else ""
    hand = d.group(p.fist(p.HELMI), hx, hy, scale=0.84, flip=True) if t > 5.6 else ""
    return room + clock + lamp + board + plant + rings + box + sleeve + cup + hand


def home_care(t: float) -> str:
    """Somebody from home care sees on her tablet that both doses were taken."""
    look = p.LINNEA
    room = d.rect(0, 0, 1280, 720, "#E3EDF3") + d.rect(0, 640, 1280, 80, "#CBDCE6")
    room += d.rect(1060, 90, 150, 400, d.CARD, 20) + "".join(
        d.rect(1076, 110 + i * 94, 118, 78, c, 10)
        for i, c in enumerate((d.SPRUCE_TINT, d.CLOUDBERRY_TINT, d.FJORD_TINT, d.LINGONBERRY_TINT))
    )
    nurse = d.group(
        p.bust(
            look,
            closed=d.blink(t, 3, 1.9),
            gaze=d.mix(-1, 0, d.ease(t, 4.2, 5.0)),
            smile=d.mix(0.55, 1, d.ease(t, 3.0, 4.0)),
            nod=6 * (d.ease(t, 4.2, 4.6) - d.ease(t, 4.6, 5.0)),
        ),
        905,
        296,
        scale=0.98,
    )
    rise = 30 * (1 - d.ease(t, 0, 1.2))
    screen = d.rect(-310, -210, 620, 420, d.SNOW) + d.rect(-310, -210, 620, 112, d.FJORD)
    face = d.clipped(
        "who",
        d.circle(-240, -154, 42, "#000000"),
        d.circle(-240, -154, 42, d.CLOUDBERRY_TINT) + d.group(p.bust(p.HELMI), -240, -152, scale=0.26),
    )
    screen += face + d.rect(-176, -178, 240, 18, d.CARD, 9, 0.9) + d.rect(-176, -146, 150, 14, "#8FB6C9", 7)
    for i, (text, y, start) in enumerate((("08:00", -24, 1.2), ("20:00", 118, 2.6))):
        screen += _row(text, y, d.ease(t, start, start + 0.8), moon=i == 1)
    slab = d.group(v.tablet(screen, "list"), 400, 370 + rise, scale=1.02, turn=-3)
    low = p.arm(((800, 560), (760, 760), (700, 566 + rise)), look, 86)
    left = d.line([(730, 470 + rise), (694, 452 + rise)], look.skin, 30)
    back = d.group(p.fist(look, thumb=False), 728, 500 + rise, scale=0.94)
    return room + nurse + low + back + slab + left


def resting(t: float) -> str:
    """An evening with her knitting; the dispenser stands ready for tomorrow."""
    room = d.rect(0, 0, 1280, 720, "#F0E2CF") + d.rect(0, 610, 1280, 110, d.WOOD_DARK)
    view = (
        d.rect(60, 60, 340, 320, "#1B3E5C")
        + d.group(s.stars(5, 40, 0.9, t), 0, 20)
        + s.moon(160, 150, 36)
        + s.hills(340, "#12304A", 40, 250)
    )
    room += s.window("late", (96, 84, 260, 270), view) + s.lamp(330, 250, 1)
    chair = d.rect(400, 210, 480, 480, d.SPRUCE, 110)
    lady = d.group(
        p.bust(p.HELMI, closed=max(d.blink(t, 3.2, 2.6), 0.25), nod=4 + d.wave(t, 3.6, 2)), 640, 290, scale=0.88
    )
    arms = d.rect(350, 430, 130, 300, d.SPRUCE_DARK, 60) + d.rect(800, 430, 130, 300, d.SPRUCE_DARK, 60)
    lap = d.shape("M470 720C480 620 800 620 810 720Z", "#4C5F73")
    beat = d.wave(t, 0.8, 1)
    knit = d.shape("M540 590H740V690Q700 716 640 700Q580 716 540 690Z", d.LINGONBERRY) + "".join(
        d.stroke(f"M552 {y}q14 12 28 0t28 0t28 0t28 0t28 0t28 0", "#D0566C", 5) for y in (622, 650, 678)
    )
    needles = d.group(d.line([(-10, 0), (150, -44)], d.WOOD_DARK, 9), 560, 592, turn=3 * beat) + d.group(
        d.line([(10, 0), (-150, -44)], d.WOOD_DARK, 9), 720, 592, turn=-3 * beat
    )
    sleeves = p.arm(((508, 480), (440, 640), (548, 606 + 3 * beat)), p.HELMI, 78) + p.arm(
        ((772, 480), (840, 640), (732, 606 - 3 * beat)), p.HELMI, 78
    )
    hands = d.group(p.fist(p.HELMI, thumb=True), 566, 586 + 3 * beat, scale=0.72, flip=True, turn=16) + d.group(
        p.fist(p.HELMI), 714, 586 - 3 * beat, scale=0.72, turn=-16
    )
    board = d.rect(960, 560, 300, 160, d.WOOD) + d.rect(940, 548, 340, 20, "#C2A97E", 8)
    box = d.group(v.dispenser("20:00", glow=0.0, done=d.ease(t, 0.8, 1.5)), 1108, 396, scale=0.62)
    wool = (
        d.circle(920, 668, 36, d.LINGONBERRY)
        + d.stroke("M896 656q24-18 48 0M894 674q26-16 52 2", "#D0566C", 5)
        + d.stroke("M884 676Q820 716 734 688", d.LINGONBERRY, 5)
    )
    return room + chair + lady + arms + lap + board + box + wool + knit + needles + sleeves + hands


def _row(text: str, y: float, p0: float, *, moon: bool) -> str:
    """A row of the list: morning or evening, the time, and a tick."""
    card = d.rect(-284, y - 60, 568, 120, d.blend(d.CARD, d.SPRUCE_TINT, p0), 26)
    if moon:
        sign = d.circle(-226, y, 34, "#2B4A6B") + d.shape(
            f"M-232 {y - 22}A23 23 0 1 0-206 {y + 12}A19 19 0 0 1-232 {y - 22}Z", "#F3EEDF"
        )
    else:
        rays = "".join(d.group(d.line([(0, -30), (0, -38)], d.CLOUDBERRY, 7), -226, y, turn=i * 45) for i in range(8))
        sign = d.circle(-226, y, 21, d.CLOUDBERRY) + rays
    figures = d.group(v.digits(text, 50, d.INK), -62, y)
    mark = d.circle(212, y, 42, d.blend("#E3E8EB", d.SPRUCE, p0)) + d.group(v.tick(p0, d.CARD, 9), 210, y, scale=1.15)
    return card + sign + figures + mark


def _sky(gone: float, t: float) -> str:
    """The sky in the window as the day goes from morning to night."""
    dusk, late, night = d.ease(gone, 0.35, 0.65), d.ease(gone, 0.58, 0.8), d.ease(gone, 0.72, 1)
    top = d.blend(d.blend(d.blend(d.WINDOW_SKY, "#E5BCA0", dusk), "#5C6590", late), "#14324F", night)
    low = d.blend(d.blend(d.blend("#E9F1F3", "#F8CE97", dusk), "#D29A96", late), "#27506F", night)
    angle = math.pi * (0.12 + 1.06 * gone)
    sun = d.circle(550 - 290 * math.cos(angle), 380 - 250 * math.sin(angle), 44, d.blend(d.SUN, "#EE9A55", dusk))
    rise = d.ease(gone, 0.72, 1)
    hill = d.blend(d.blend(d.HILLS, "#7E8E7C", dusk), "#17384B", night)
    up = s.moon(650, d.mix(300, 160, rise), 34, rise) + s.stars(2, 60, rise, t)
    land = s.hills(370, hill, 44, 60) + d.rect(200, 392, 700, 60, d.blend(d.FJORD, "#0C2A40", night))
    return d.sky("daylight", top, low, 420) + up + sun + land


FILM = Film(
    "medicine-dispenser-film",
    (
        Shot(6.0, day.kitchen),
        Shot(5.2, day.calling),
        Shot(6.6, day.taking),
        Shot(6.6, day.drinking, "slide"),
        Shot(8.0, turning),
        Shot(6.0, home_care, "slide"),
        Shot(5.0, resting),
    ),
)
