"""The films' posters: one still picture each, 1600 by 1000, drawn with the same hands as the films.

This module must not know how a film moves or sounds.
"""

from __future__ import annotations

from pathlib import Path

import devices as v
import draw as d
import people as p
import places as s
import scenes_visit

WIDE, HIGH = 1600, 1000


def write(folder: Path) -> None:
    """Write each poster into its film's folder."""
    posters = {"heart-rhythm-film": heart(), "medicine-dispenser-film": dispenser(), "remote-visit-film": visit()}
    for name, content in posters.items():
        (folder / name / "picture.svg").write_text(
            d.picture(content, WIDE, HIGH) + "\n", encoding="utf-8", newline="\n"
        )


def heart() -> str:
    """By the lake in autumn: a man holds his hand by the patch on his chest; his curve runs across the sky."""
    look = p.OTSO
    air = d.sky("air", "#CFE3EE", "#F8E7C9", 1000) + d.rect(0, 0, WIDE, HIGH, "url(#air)")
    air += d.circle(1290, 250, 92, d.SUN) + d.circle(1290, 250, 140, "#FBE9C0", 0.45)
    land = d.group(s.hills(380, d.HILLS, 60, 180) + s.hills(424, "#6F9F92", 36, 420), 0, 60, scale=1.3)
    lake = d.rect(0, 610, 1600, 400, d.FJORD) + "".join(
        d.rect(1290 - w / 2, 640 + i * 34, w, 9, d.SUN, 4, 0.7 - i * 0.07)
        for i, w in enumerate((240, 170, 210, 120, 160))
    )
    shore = d.shape("M0 900Q420 830 800 872T1600 850V1000H0Z", "#E4D5B0")
    trees = s.birch(130, 930, 2.1, "#E3B04B") + s.birch(1500, 920, 1.9, "#D98E2B")
    trace = d.group(v.curve(250, 1180, 120, shift=195, beat=330, colour=d.CARD, width=12), 40, 176)
    jacket = d.shape("M380 1010C350 640 520 520 690 506C600 640 590 860 620 1010Z", "#3F6C8A") + d.shape(
        "M1100 1010C1130 640 960 520 800 506C890 640 900 860 870 1010Z", "#3F6C8A"
    )
    shirt = d.shape("M560 560Q745 480 930 560L960 1010H530Z", "#F3E9D9")
    chest = d.shape("M640 512H850L866 860Q745 1010 624 860Z", look.skin) + d.rect(690, 380, 110, 176, look.shade, 54)
    chest = shirt + chest + d.stroke("M624 560V850Q745 1010 866 850V560", "#E2D3BC", 16)
    edges = d.stroke("M690 506C600 640 590 860 620 1010M800 506C890 640 900 860 870 1010", "#5C8AA8", 30)
    face = d.group(p.head(look, gaze=0.4), 745, 340, scale=1.14)
    device = d.group(v.waves(190, 0.2, d.SPRUCE, 7), 735, 742, opacity=0.9) + d.group(
        v.patch(1), 735, 742, scale=1.16, turn=-7
    )
    sleeve = d.bend([(1060, 760), (1150, 1000), (960, 900)], "#365E79", 116)
    hand = d.group(_flat_hand(look), 884, 838, turn=24)
    leaves = "".join(
        d.group(d.ellipse(0, 0, 19, 9, c), x, y, turn=a)
        for x, y, a, c in (
            (330, 420, 30, d.CLOUDBERRY),
            (1180, 520, -24, "#D98E2B"),
            (410, 880, 12, "#C9A94E"),
            (1240, 930, 40, d.CLOUDBERRY),
            (300, 700, -40, "#D98E2B"),
        )
    )
    return air + land + lake + trees + shore + trace + jacket + chest + edges + face + device + sleeve + hand + leaves


def dispenser() -> str:
    """Evening: she has her cup in one hand and a glass of water in the other; the dispenser glows beside her."""
    room = d.rect(0, 0, 1600, 1000, "#5B6C7C") + d.ellipse(1120, 470, 560, 460, "#F7D48F", 0.16)
    view = (
        d.rect(60, 60, 440, 440, "#16395A")
        + s.stars(2, 60, 0.9, 0)
        + s.moon(170, 200, 46)
        + d.group(s.hills(400, "#12304A", 50, 90), 0, 30)
    )
    room += s.window("evening", (90, 96, 340, 370), view, "#A9B7C1") + d.group(v.clock(1200), 790, 150, scale=0.92)
    table = d.rect(0, 840, 1600, 160, "#B99A6E") + d.rect(0, 840, 1600, 16, "#A3865C")
    lady = d.group(p.bust(p.HELMI, gaze=0.5), 560, 400, scale=1.2)
    box = d.group(v.waves(400, 0.15, d.SUN, 7), 1160, 520, opacity=0.8) + d.group(
        v.dispenser("20:00", glow=1), 1160, 548, scale=1.2
    )
    left = (
        p.arm(((372, 660), (190, 900), (296, 742)), p.HELMI, 104)
        + d.group(v.glass(0.8), 330, 660, scale=1.16)
        + d.group(p.fist(p.HELMI), 290, 690, scale=1.12, flip=True)
    )
    right = (
        p.arm(((760, 670), (880, 960), (842, 770)), p.HELMI, 104)
        + d.group(v.cup(3), 806, 716, scale=1.05)
        + d.group(p.fist(p.HELMI, thumb=False), 856, 726, scale=1.06)
    )
    plant = d.group(s.plant(0, "#2B7A67", d.LINGONBERRY), 110, 856, scale=1.3)
    return room + lady + table + plant + box + left + right


def visit() -> str:
    """In the house in the snow: she and the nurse on her tablet wave to each other."""
    wall = d.rect(0, 0, 1600, 1000, scenes_visit.ROOM) + "".join(
        d.rect(i * 104, 0, 5, 1000, scenes_visit.PANEL) for i in range(16)
    )
    view = (
        d.sky("cold", "#C6DBE8", "#F1F0EC", 620)
        + d.rect(-20, 420, 700, 300, "#F4F8FA")
        + s.hills(400, "#D3E1EA", 50, 30)
    )
    view += (
        s.spruce(180, 540, 1.05, snow=True)
        + s.spruce(330, 520, 0.8, snow=True)
        + d.group(s.snowy_car(), 470, 568, scale=0.9)
    )
    view += s.snowfall(4, 60, 620)
    wall += s.window("winter-day", (90, 90, 560, 480), view)
    table = d.rect(0, 860, 1600, 140, d.WOOD) + d.rect(0, 860, 1600, 16, d.WOOD_DARK)
    lady = d.group(p.bust(p.RIITTA, gaze=0.9), 560, 420, scale=1.22)
    slab = d.group(v.tablet(scenes_visit.nurse_view(2.2, wave=1, talk=0), "poster"), 1160, 470, scale=1.08, turn=3)
    hold = p.arm(((750, 720), (870, 960), (838, 740)), p.RIITTA, 104) + d.group(
        p.fist(p.RIITTA), 812, 676, scale=1.14, flip=True
    )
    mug = d.group(d.group(v.steam(0.6), 0, -74) + v.mug(d.SPRUCE), 1230, 846, scale=1.1)
    wave = p.arm(((380, 690), (180, 930), (232, 680)), p.RIITTA, 104) + d.group(
        scenes_visit.palm(p.RIITTA), 236, 618, scale=1.06, turn=-8
    )
    return wall + lady + wave + table + mug + slab + hold


def _flat_hand(look: p.Look) -> str:
    """A hand that lies lightly on the chest, fingers to the left, around 0, 0."""
    skin, shade = "#DFB08C", "#C99672"
    fingers = "".join(d.line([(-10, y * 0.72), (-104 + abs(y + 8) * 0.4, y)], skin, 42) for y in (-54, -18, 18, 52))
    gaps = "".join(d.line([(-20, y), (-70, y * 1.15)], shade, 5) for y in (-30, 0, 29))
    thumb = d.bend([(30, -56), (-10, -104), (-52, -112)], skin, 42)
    return (
        thumb
        + d.rect(-40, -70, 170, 140, skin, 60)
        + fingers
        + gaps
        + d.line([(112, 4), (140, 10)], look.shade, 100)
        + d.line([(140, -50), (132, 66)], "#5C8AA8", 34)
    )
