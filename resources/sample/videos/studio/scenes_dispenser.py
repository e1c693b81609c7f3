"""The film about a medicine dispenser, first half: the morning dose, from the clock to the glass of water.

This module must not know how a film is encoded or what it sounds like.
"""

from __future__ import annotations

import devices as v
import draw as d
import people as p
import places as s

WALL, TOP, TOP_EDGE = "#F1EBDF", d.WOOD, d.WOOD_DARK


def kitchen(t: float) -> str:
    """It becomes eight o'clock while she waters her plant; the dispenser begins to glow."""
    glow = d.ease(t, 4.0, 5.0)
    room = d.rect(0, 0, 1280, 720, WALL) + d.circle(1010, 330, 300, "#FBF3DF", 0.8)
    view = (
        d.rect(330, 60, 420, 300, d.WINDOW_SKY)
        + s.clouds(t + 8)
        + s.hills(300, d.HILLS, 40, 100)
        + d.circle(430, 130, 40, d.SUN)
    )
    room += s.window("yard", (390, 76, 330, 270), view)
    clock = d.group(v.clock(d.mix(465, 480, d.ease(t, 0.6, 3.6))), 180, 180, scale=1.12)
    tilt = d.ease(t, 0.2, 1.3) - d.ease(t, 3.0, 4.0)
    look = d.ease(t, 4.3, 5.0)
    lady = d.group(
        p.bust(p.HELMI, closed=d.blink(t, 3.1, 2.0), gaze=d.mix(0.5, 0.95, look), smile=d.mix(0.6, 1, look)),
        446,
        316 + d.wave(t, 4.2, 2),
        scale=0.9,
    )
    hand = (636.0, d.mix(452, 420, tilt))
    can = d.group(_can(), *hand, turn=d.mix(0, 22, tilt))
    drops = (
        "".join(d.ellipse(782 + i * 6, 470 + ((t * 190 + i * 31) % 96), 4, 7, "#6FB2D2", 0.9) for i in range(4))
        if 1.1 < t < 3.3
        else ""
    )
    hold = p.arm(((560, 480), (580, 620), (hand[0] - 40, hand[1] + 46)), p.HELMI, 80)
    fingers = d.group(p.fist(p.HELMI), hand[0] - 26, hand[1] + 22, scale=0.8, flip=True, turn=8)
    counter = d.rect(0, 600, 1280, 120, TOP) + d.rect(0, 600, 1280, 14, TOP_EDGE)
    grown = 0.86 + 0.05 * d.ease(t, 1.4, 4)
    plant = d.group(s.plant(t, d.SPRUCE, d.FJORD), 842, 610, scale=grown)
    box = d.group(v.dispenser("08:00" if t > 3.4 else "07:58", glow=glow), 1058, 446, scale=0.66)
    rings = d.group(v.waves(250, t / 2, d.CLOUDBERRY), 1058, 430, opacity=glow)
    return room + clock + lady + counter + plant + drops + rings + box + hold + can + fingers


def calling(t: float) -> str:
    """The dispenser lights up and beeps; she comes."""
    glow = 0.8 + d.wave(t, 1.6, 0.2)
    room = (
        d.rect(0, 0, 1280, 720, WALL)
        + d.circle(430, 340, 380, "#FBF0D6")
        + d.rect(0, 640, 1280, 80, TOP)
        + d.rect(0, 640, 1280, 14, TOP_EDGE)
    )
    near = 1 + 0.04 * d.ease(t, 0, 5.5)
    rings = d.group(v.waves(360, t / 1.6, d.CLOUDBERRY, 7, 3), 430, 350)
    box = d.group(v.dispenser("08:00", glow=glow), 430, 390, scale=1.08 * near)
    come = d.ease(t, 1.0, 2.8)
    x = d.mix(1560, 985, come)
    step = abs(d.wave(t, 0.9, 8)) * (1 - d.ease(t, 2.2, 2.9))
    lady = d.group(
        p.bust(p.HELMI, closed=d.blink(t, 2.8, 0.9), gaze=-1, smile=d.mix(0.7, 1, come), lean=-3 * come),
        x,
        300 - step,
        scale=1.02,
    )
    wave = 16 * d.wave(t, 1.1) * d.ease(t, 3.0, 3.6)
    hand = p.arm(((x - 150, 570), (x - 250, 650), (x - 262, 560 + wave / 2)), p.HELMI, 84)
    palm = d.group(_open_hand(p.HELMI), x - 264, 520 + wave / 2, scale=0.8, turn=-16 + wave * 0.3)
    return room + rings + box + lady + hand + palm


def taking(t: float) -> str:
    """She presses the button; pills fall into the cup; she takes it."""
    room = (
        d.rect(0, 0, 1280, 720, WALL)
        + d.circle(560, 300, 460, "#FBF0D6")
        + d.rect(0, 650, 1280, 70, TOP)
        + d.rect(0, 650, 1280, 14, TOP_EDGE)
    )
    come, press, leave = d.ease(t, 0.2, 1.3), d.ease(t, 1.3, 1.55) - d.ease(t, 1.7, 2.0), d.ease(t, 2.0, 2.9)
    out = d.ease(t, 4.0, 4.7)
    grip, away = d.ease(t, 4.1, 4.9), d.ease(t, 5.0, 6.3)
    falls = [d.clamp((t - 2.3 - i * 0.45) / 0.4) ** 2 for i in range(3)]
    landed = sum(1 for f in falls if f >= 1)
    falling = "".join(
        d.group(v.pill(v.PILLS[i], round_one=i == 1), (-12, 0, 12)[i], d.mix(-76, -34, f), scale=0.6, turn=220 * f)
        for i, f in enumerate(falls)
        if 0 < f < 1
    )
    in_hole = (
        d.clipped("hole", d.rect(-92, -58, 184, 94, "#000000"), d.group(v.cup(landed), 0, -4, scale=0.58) + falling)
        if not out
        else ""
    )
    box = d.group(
        v.dispenser("08:00", glow=1 - 0.75 * d.ease(t, 1.6, 2.4), press=press, pocket=in_hole), 500, 262, scale=1.62
    )
    cx, cy = d.mix(500, 900, away), d.mix(592, 300, away) + 6 * out
    size = d.mix(0.94, 1.5, d.ease(t, 4.0, 6.3))
    cup = d.group(v.cup(3), cx, cy, scale=size) if out else ""
    finger = d.group(
        p.pointing(p.HELMI),
        d.mix(d.mix(900, 503, come), 1000, leave),
        d.mix(d.mix(900, 402 + 7 * press, come), 980, leave),
        scale=1.06,
        turn=-26,
    )
    hx, hy = d.mix(1250, cx + 60 * size, grip), d.mix(900, cy + 4, grip)
    sleeve = p.arm(((1420, 980), (hx + 240, hy + 320), (hx + 44, hy + 60)), p.HELMI, 128) if t > 3.9 else ""
    hand = d.group(p.fist(p.HELMI), hx - 8, hy, scale=1.36) if t > 3.9 else ""
    return room + box + finger + sleeve + cup + hand


def drinking(t: float) -> str:
    """She takes the pills and drinks her water."""
    room = d.rect(0, 0, 1280, 720, "#EAF1EE") + d.circle(640, 330, 380, "#F7F5EA", 0.9)
    view = d.rect(900, 60, 320, 320, d.WINDOW_SKY) + d.circle(1080, 160, 46, d.SUN) + s.hills(320, d.HILLS, 46, 30)
    room += s.window("day", (950, 84, 230, 280), view) + d.group(
        s.plant(t, d.SPRUCE, d.LINGONBERRY), 130, 606, scale=1.15
    )
    pills, water = d.ease(t, 0.5, 1.7) - d.ease(t, 2.2, 3.1), d.ease(t, 3.1, 4.1) - d.ease(t, 5.0, 6.0)
    level = d.mix(0.82, 0.2, d.ease(t, 4.1, 5.1))
    eyes = max(d.blink(t, 3.3, 0.2), d.ease(t, 3.9, 4.3) - d.ease(t, 4.9, 5.3))
    tip = 5 * pills + 7 * water
    lady = d.group(
        p.bust(p.HELMI, closed=eyes, gaze=0.5 * (pills - water), smile=0.55 + 0.45 * d.ease(t, 5.2, 6), nod=-tip),
        640,
        300 + d.wave(t, 4.2, 2),
        scale=0.98,
    )
    table = d.rect(0, 628, 1280, 92, TOP) + d.rect(0, 628, 1280, 12, TOP_EDGE)
    cx, cy = d.mix(420, 572, pills), d.mix(586, 408, pills)
    gx, gy = d.mix(872, 706, water), d.mix(564, 432, water)
    cup = d.group(v.cup(3 if t < 1.9 else 0), cx, cy, scale=0.72, turn=30 * d.ease(pills, 0.6, 1))
    glass = d.group(v.glass(level), gx, gy, scale=0.78, turn=-30 * d.ease(water, 0.6, 1))
    left = p.arm(((482, 510), (330, 690), (cx - 52, cy + 54)), p.HELMI, 82)
    right = p.arm(((798, 510), (960, 690), (gx + 56, gy + 50)), p.HELMI, 82)
    hands = d.group(p.fist(p.HELMI, thumb=False), cx - 36, cy + 8, scale=0.78, flip=True, turn=10) + d.group(
        p.fist(p.HELMI, thumb=False), gx + 38, gy + 10, scale=0.84, turn=-8
    )
    return room + lady + table + left + right + cup + glass + hands


def _can() -> str:
    """A watering can, held at 0, 0."""
    pot = d.shape("M0 10H108L120 122Q120 138 104 138H2Q-14 138-12 122Z", d.SPRUCE)
    spout = d.stroke("M112 96C136 80 140 40 158 14", d.SPRUCE, 17) + d.ellipse(162, 8, 20, 10, d.SPRUCE_DARK)
    return (
        d.stroke("M10 96C-76 100-72-14 12 14", d.SPRUCE_DARK, 15)
        + spout
        + pot
        + d.rect(-4, 2, 116, 18, d.SPRUCE_DARK, 9)
    )


def _open_hand(look: p.Look) -> str:
    """A hand held up, its palm towards us, around 0, 0."""
    fingers = "".join(
        d.line([(x * 0.7, 0), (x * 1.25, top)], look.skin, 30)
        for x, top in ((-42, -84), (-15, -104), (15, -102), (42, -80))
    )
    return (
        d.rect(-30, 30, 62, 70, look.shade, 26)
        + d.rect(-48, -34, 98, 96, look.skin, 38)
        + fingers
        + d.bend([(36, 34), (74, 20), (84, -26)], look.skin, 29)
    )
