"""The film about heart rhythm at home: a patch in the morning, days as usual, a nurse who looks, a call.

This module must not know how a film is encoded or what it sounds like.
"""

from __future__ import annotations

from dataclasses import replace

import devices as v
import draw as d
import people as p
import places as s
import walkers

AUTUMN, LEAVES = "#F3E9D6", ("#E3B04B", "#D98E2B", "#C9A94E")


NEAR_HAND = replace(p.OTSO, skin="#E2B592", shade="#CD9C79")
"""His hand in front of his own chest, a shade darker so that it can be told from it."""


def morning(t: float) -> str:
    """A man drinks his coffee while the sun comes up over the lake."""
    rise = d.ease(t, -1, 6)
    sky = d.blend("#F7DDB8", d.WINDOW_SKY, rise)
    view = d.rect(640, 60, 560, 400, sky) + d.circle(860, d.mix(400, 190, rise), 58, d.SUN)
    view += (
        s.hills(330, d.HILLS, 46, 180)
        + d.rect(560, 396, 700, 90, d.FJORD)
        + d.ellipse(860, 420, 80 + 30 * rise, 5, d.SUN, 0.6)
    )
    room = d.rect(0, 0, 1280, 720, d.blend("#F3E6D2", d.SKY, rise)) + s.window("lake", (690, 84, 460, 360), view)
    room += d.group(s.plant(t, d.SPRUCE, d.LINGONBERRY), 1090, 452, scale=0.72)
    sip = d.ease(t, 1.2, 2.6) - d.ease(t, 4.0, 5.2)
    man = d.group(
        p.bust(p.OTSO, closed=max(d.blink(t), 0.9 * (sip > 0.97)), gaze=0.8 - 0.8 * sip, nod=6 * sip),
        400,
        262 + d.wave(t, 4, 2),
        scale=0.98,
    )
    hand = (d.mix(610, 452, sip), d.mix(508, 392, sip))
    cup = d.group(d.group(v.steam(t), 0, -70) + v.mug(d.SPRUCE), *hand, turn=-16 * sip, flip=True)
    hold = (
        p.arm(((540, 500), (680, 640), (hand[0] + 56, hand[1] + 66)), p.OTSO, 80)
        + cup
        + d.group(p.fist(p.OTSO, thumb=False), hand[0] + 44, hand[1] + 14, scale=0.84, turn=-14)
    )
    table = d.rect(0, 604, 1280, 120, d.WOOD) + d.rect(0, 604, 1280, 12, d.WOOD_DARK)
    box = (
        d.rect(846, 520, 270, 100, d.CARD, 18)
        + d.rect(846, 596, 270, 24, d.FJORD_TINT, 12)
        + d.shape("M846 530L868 466H1138L1116 530Z", "#EAF1F4")
    )
    other = p.arm(((268, 470), (150, 640), (300, 622)), p.OTSO, 80) + d.ellipse(318, 618, 46, 32, p.OTSO.skin)
    kit = box + d.group(v.patch(0), 982, 548, scale=0.78)
    return room + man + table + kit + other + hold


def sticking(t: float) -> str:
    """The patch comes near, is pressed on below the collarbone, and begins to record."""
    look = p.OTSO
    near = 1 + 0.05 * d.ease(t, 0, 7)
    breath = 1 + d.wave(t, 4.2, 0.006)
    chest = d.shape("M80 800C40 420 180 250 470 214H810C1100 250 1240 420 1200 800Z", look.skin)
    neck = d.rect(500, -120, 280, 400, look.shade, 130) + d.stroke(
        "M330 306Q480 352 596 318M950 306Q800 352 684 318", look.shade, 9
    )
    shirt = d.shape("M-60 800C-60 420 90 250 460 196C400 330 400 560 470 800Z", look.top) + d.shape(
        "M1340 800C1340 420 1190 250 820 196C880 330 880 560 810 800Z", look.top
    )
    edge = d.stroke("M460 196C400 330 400 560 470 800M820 196C880 330 880 560 810 800", look.trim, 26)
    come, press, leave = d.ease(t, 0.5, 2.5), d.ease(t, 2.5, 3.0) - d.ease(t, 3.3, 3.7), d.ease(t, 3.7, 5.2)
    lit, spot = d.ease(t, 3.5, 4.3), (596.0, 424.0)
    x, y = d.mix(1050, spot[0], come), d.mix(820, spot[1], come)
    hx, hy = d.mix(x, 1240, leave) + 60, d.mix(y, 930, leave) + 6
    device = d.group(
        v.patch(lit, shift=max(0.0, t - 3.5) * 66), x, y, scale=1.12 - 0.05 * press, turn=d.mix(-22, -8, come)
    )
    waves = d.group(v.waves(180, (t - 3.5) / 2.6, d.SPRUCE), *spot, opacity=lit * 0.9)
    fingers, thumb = (
        d.group(part(NEAR_HAND), hx, hy, scale=1.02 - 0.03 * press) for part in (p.pinching, p.pinching_thumb)
    )
    body = chest + neck + shirt + edge
    back = d.rect(0, 0, 1280, 720, "#E6EEF0") + d.circle(1050, 180, 260, "#F8EBD0", 0.7)
    return d.group(
        back + d.group(d.group(body, -640, -500), 640, 500, scale=breath) + waves + fingers + device + thumb,
        640 - 640 * near,
        380 - 380 * near,
        scale=near,
    )


def walking(t: float) -> str:
    """A walk with the dog along an autumn lake, while the curve is recorded."""
    way = t * 150
    back = (
        d.rect(0, 0, 1280, 720, "#DCEBF1")
        + s.clouds(t)
        + s.hills(330, d.HILLS, 62, way * 0.12)
        + s.hills(388, "#6F9F92", 38, way * 0.2 + 260)
    )
    lake = d.rect(0, 416, 1280, 90, d.FJORD) + "".join(
        d.rect((i * 331 - way * 0.35) % 1500 - 150, 436 + i % 3 * 20, 90, 4, "#5B93AB", 2) for i in range(8)
    )
    far = "".join(s.birch((i * 270 + 130 - way * 0.6) % 1620 - 170, 520, 0.92, LEAVES[i % 3]) for i in range(6))
    ground = d.rect(0, 496, 1280, 230, "#CDB98A") + d.rect(0, 548, 1280, 180, "#E4D5B0")
    fallen, leaf = _leaves(t, way)
    dog_x = 752 + d.wave(t, 3.1, 14)
    leash = d.bend([(586, 410), (680, 500), (dog_x + 68, 494)], d.LINGONBERRY, 5)
    man = d.group(walkers.walker(t, p.OTSO, "#3F6C8A", d.LINGONBERRY), 540, 566)
    spot = d.group(v.waves(62, t / 2, d.CARD, 4) + d.group(v.patch(1, shift=t * 60), scale=0.3), 552, 338)
    return (
        back
        + lake
        + far
        + ground
        + fallen
        + man
        + leash
        + d.group(walkers.dog(t), dog_x, 566)
        + spot
        + leaf
        + v.ribbon(t)
    )


def sofa(t: float) -> str:
    """An afternoon with a book and a cat."""
    room = d.rect(0, 0, 1280, 720, "#EFE9DD") + d.rect(0, 560, 1280, 160, d.WOOD)
    seat = s.sofa(270, 430, 700, d.SPRUCE, d.SPRUCE_DARK)
    man = d.group(
        p.bust(p.OTSO, closed=max(d.blink(t, 3, 0.7), 0.25), smile=0.7, gaze=0.2, nod=8 + d.wave(t, 5, 2)),
        540,
        262,
        scale=0.8,
    )
    spot = d.group(v.waves(70, t / 2, d.CARD, 4) + d.group(v.patch(1, shift=t * 60), scale=0.42, turn=-6), 590, 452)
    legs = d.shape("M360 640C380 540 700 540 726 640V720H360Z", "#34495E")
    arms = p.arm(((424, 420), (390, 580), (520, 556)), p.OTSO, 70) + p.arm(
        ((676, 420), (790, 530), (766, 560)), p.OTSO, 70
    )
    hands = d.group(p.fist(p.OTSO), 524, 534, scale=0.62, flip=True) + d.group(p.fist(p.OTSO), 758, 534, scale=0.62)
    return (
        room
        + _painting()
        + s.lamp(1130, 220, 0.75)
        + seat
        + man
        + spot
        + legs
        + arms
        + _book(d.ease(t, 1.6, 2.8))
        + hands
        + _cat(t)
        + v.ribbon(t + 5)
    )


def sleeping(t: float) -> str:
    """Night: he sleeps, and the patch goes on recording."""
    view = (
        d.rect(700, 60, 520, 320, "#16395A")
        + d.group(s.stars(3, 46, 0.9, t), 40, 20)
        + s.moon(1020 - t * 6, 170, 52)
        + s.hills(350, "#0F2C46", 40, 90)
    )
    room = d.rect(0, 0, 1280, 720, "#1D4460") + s.window("night", (760, 84, 380, 270), view, "#34617F")
    bed = d.rect(60, 240, 46, 420, "#6E5A46", 20) + d.rect(84, 470, 1200, 220, "#5B4A3B")
    pillow = d.rect(116, 372, 380, 136, "#C7D6E2", 60) + d.stroke("M150 480Q300 512 450 478", "#A9BDCD", 6)
    breath = d.wave(t, 4.4, 7)
    face = d.group(p.head(p.OTSO, closed=1, smile=0.55), 318, 368, scale=0.92, turn=-74)
    hand = p.arm(((470, 560), (540, 610), (640, 480 + breath)), p.OTSO, 72) + d.ellipse(
        660, 462 + breath, 46, 32, p.OTSO.skin
    )
    spot = d.group(
        v.waves(76, t / 2.6, d.MINT, 4) + d.group(v.patch(0.8, shift=t * 44), scale=0.46, turn=-12),
        500,
        424 + breath * 0.7,
    )
    shade = d.rect(0, 0, 1280, 720, "#0A2B4A", 0, 0.22)
    return room + bed + pillow + face + _blanket(breath) + hand + shade + spot + v.ribbon(t + 9.5, night=True, beat=250)


def _cat(t: float) -> str:
    """A cat asleep on the sofa; its tail moves now and then."""
    fur, dark, breath = "#D8A05B", "#B97F3E", d.wave(t, 3.4, 2)
    tail = d.group(d.stroke("M0 0C60 10 84-16 66-50", fur, 21), 906, 474, turn=d.wave(t, 2.6, 7))
    trunk = d.ellipse(856, 452 - breath / 2, 84, 48 + breath, fur) + "".join(
        d.stroke(f"M{x} {d.num(408 - breath)}q8 16 2 30", dark, 7) for x in (852, 878, 904)
    )
    face = d.circle(790, 448, 36, fur) + d.shape("M760 430L758 394L786 416ZM800 414L826 396L822 432Z", fur)
    lids = d.stroke("M770 450q7 6 14 0M796 450q7 6 14 0M786 464l4 4l4-4", d.INK, 4)
    return tail + trunk + face + lids


def _leaves(t: float, way: float) -> tuple[str, str]:
    """Leaves on the path, and leaves in the air."""
    fallen = "".join(d.ellipse((i * 143 - way) % 1400 - 60, 520 + i * 37 % 60, 11, 5, LEAVES[i % 3]) for i in range(12))
    leaf = "".join(
        d.group(
            d.ellipse(0, 0, 10, 5, LEAVES[i % 3]),
            (i * 311 + 900 - t * 70) % 1400 - 50,
            (i * 167 + t * 62) % 500,
            turn=t * 60 + i * 50,
        )
        for i in range(7)
    )
    return fallen, leaf


def _painting() -> str:
    """A picture on the wall."""
    return d.rect(856, 90, 220, 160, d.CARD, 10) + d.clipped(
        "art",
        d.rect(872, 106, 188, 128, "#000000", 4),
        d.rect(872, 106, 188, 128, d.CLOUDBERRY_TINT)
        + d.circle(990, 160, 26, d.CLOUDBERRY)
        + d.shape("M860 240L920 160L962 206L1000 178L1080 250Z", d.SPRUCE),
    )


def _book(turn: float) -> str:
    """An open book whose page turns."""
    middle, edge = d.num(d.mix(700, 580, turn)), d.num(d.mix(752, 528, turn))
    high = d.num(430 + 20 * abs(0.5 - turn))
    page = d.shape(f"M640 470Q{middle} {high} {edge} 462V556Q{middle} 540 640 566Z", "#F5EFE2")
    return (
        d.shape("M640 474Q580 446 516 466V574Q580 554 640 580Q700 554 764 574V466Q700 446 640 474Z", d.LINGONBERRY)
        + d.shape("M640 470Q580 440 526 460V556Q580 540 640 566Q700 540 754 556V460Q700 440 640 470Z", d.CARD)
        + page
        + d.line([(640, 470), (640, 566)], d.WOOD_DARK, 4)
    )


def _blanket(breath: float) -> str:
    """The blanket, which rises and sinks with the sleeper."""
    blanket = d.shape(
        f"M420 500C470 {d.num(372 + breath)} 700 {d.num(340 + breath)} 900 392C1060 428 1180 430 1290 430V720H420Z",
        "#2F7A8C",
    )
    fold = d.stroke(
        f"M446 570C452 {d.num(440 + breath)} 560 {d.num(396 + breath)} 650 {d.num(378 + breath)}", "#DCE8EE", 58
    )
    stripes = "".join(
        d.stroke(f"M{x} {d.num(394 + breath * 0.8 + i * 12)}Q{x - 60} 500 {x - 30} 700", "#3C8B9C", 20)
        for i, x in enumerate((760, 920, 1080))
    )
    return blanket + stripes + fold
