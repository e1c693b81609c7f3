"""The film about a remote visit, first half: far away in the snow, a tablet rings, two people meet.

This module must not know how a film is encoded or what it sounds like.
"""

from __future__ import annotations

import devices as v
import draw as d
import people as p
import places as s

ROOM, PANEL = "#EFE3D3", "#E5D5BF"
TREES = (
    (60, 560, 1.0),
    (170, 590, 1.3),
    (330, 540, 0.8),
    (1180, 560, 1.15),
    (1262, 600, 1.4),
    (640, 500, 0.6),
    (720, 506, 0.7),
    (560, 498, 0.5),
)


def far_away(t: float) -> str:
    """Snow, fells and forest; one house, and a long road to a small town."""
    near = 1 + 0.12 * d.ease(t, 0, 8)
    view = d.sky("winter", "#BFD6E5", "#F3EBE4", 500) + d.circle(300, 300, 46, "#FBE6B8")
    view += (
        s.hills(330, "#D3E1EA", 90, 150)
        + s.hills(392, "#BFD3DF", 46, 420)
        + _town(250, 436)
        + s.hills(436, "#E3ECF1", 24, 90)
    )
    view += d.rect(-40, 462, 1360, 300, "#EDF3F6")
    view += d.shape(
        "M262 446C300 470 420 468 470 486C560 516 470 548 560 580C650 612 820 590 900 640"
        "L880 670C760 640 560 650 470 602C400 562 470 530 410 502C370 482 290 478 252 448Z",
        "#D5E1E9",
    )
    view += "".join(s.spruce(x, y, k, snow=True) for x, y, k in sorted(TREES, key=lambda tree: tree[1]))
    view += d.shape("M-40 640Q300 590 640 640T1320 610V780H-40Z", "#F8FBFC")
    view += d.group(s.snowy_car(), 640, 640, scale=0.72) + d.group(s.cottage(t), 930, 640, scale=0.98)
    view += d.shape("M-40 690Q200 640 520 676T1320 650V780H-40Z", "#FFFFFF")
    return d.group(view, 760 * (1 - near), 520 * (1 - near), scale=near) + s.snowfall(t, 70)


def ringing(t: float) -> str:
    """The tablet on the kitchen table rings; a finger answers."""
    tap = d.ease(t, 3.3, 3.5) - d.ease(t, 3.6, 3.85)
    open_, quiet = d.ease(t, 3.8, 4.7), t > 3.5
    shake = 0 if quiet else d.wave(t, 0.2, 0.9) * (1 if t % 1.7 < 0.9 else 0)
    pulse = 1 if quiet else 1 + d.wave(t, 1.7, 0.05)
    face = d.circle(0, -64, 96, d.CARD) + d.clipped(
        "caller",
        d.circle(0, -64, 86, "#000000"),
        d.circle(0, -64, 86, d.SPRUCE_TINT) + d.group(p.bust(p.SAMIR, closed=d.blink(t)), 0, -62, scale=0.5),
    )
    yes = d.group(
        d.circle(0, 0, 56, "#2F9A78") + d.group(v.handset(d.CARD), 0, 2, scale=0.8), 110, 128, scale=pulse - 0.06 * tap
    )
    no = d.group(
        d.circle(0, 0, 44, d.LINGONBERRY)
        + d.line([(-14, -14), (14, 14)], d.CARD, 9)
        + d.line([(14, -14), (-14, 14)], d.CARD, 9),
        -110,
        128,
    )
    ask = d.rect(-310, -210, 620, 420, d.FJORD) + d.group(v.waves(170, t / 1.7, "#9CC6DA", 6), 0, -64) + face + yes + no
    talk = d.group(nurse_view(t, wave=d.ease(t, 4.6, 5.0)), opacity=open_)
    slab = d.group(v.tablet(ask + talk, "ringing"), 560, 330, scale=1.04, turn=shake)
    room = _room(t, 900) + d.rect(0, 560, 1280, 160, d.WOOD) + d.rect(0, 560, 1280, 12, d.WOOD_DARK)
    stand = d.rect(370, 566, 380, 34, "#B99A6E", 15)
    mug = d.group(d.group(v.steam(t), 0, -72) + v.mug(d.SPRUCE), 1040, 584, scale=1.05)
    come, leave = d.ease(t, 2.0, 3.3), d.ease(t, 3.9, 5.0)
    x, y = d.mix(d.mix(980, 676, come), 1080, leave), d.mix(d.mix(860, 478 - 10 * tap, come), 900, leave)
    finger = d.group(p.pointing(p.RIITTA), x, y, scale=0.98, turn=-24)
    return room + stand + slab + mug + finger


def meeting(t: float) -> str:
    """They greet each other: she in her kitchen, the nurse on the tablet."""
    hello = d.ease(t, 0.5, 1.2) - d.ease(t, 2.8, 3.5)
    talk = d.clamp(abs(d.wave(t, 0.6)))
    hers = talk * (4.6 < t < 6.2)
    room = _room(t, 60)
    lady = d.group(
        p.bust(
            p.RIITTA,
            closed=d.blink(t, 3.2, 2.2),
            gaze=0.9,
            talk=hers,
            nod=5 * (d.ease(t, 3.8, 4.1) - d.ease(t, 4.1, 4.5)),
        ),
        400,
        300 + d.wave(t, 4.2, 2),
        scale=0.96,
    )
    table = d.rect(0, 624, 1280, 96, d.WOOD) + d.rect(0, 624, 1280, 12, d.WOOD_DARK)
    slab = d.group(
        v.tablet(nurse_view(t, wave=d.ease(t, 1.0, 1.6) - d.ease(t, 3.2, 3.8), talk=talk * (1.8 < t < 4.3)), "meeting"),
        872,
        370,
        scale=0.92,
        turn=2,
    )
    stand = d.rect(720, 592, 300, 32, "#B99A6E", 14)
    sway = 12 * d.wave(t, 0.9) * hello
    hx, hy = d.mix(300, 170, hello), d.mix(780, 452, hello)
    raised = p.arm(((252, 520), (130, 700), (hx - 8, hy + 46)), p.RIITTA, 84) + d.group(
        palm(p.RIITTA), hx, hy, scale=0.82, turn=-14 * hello + sway
    )
    hold = p.arm(((540, 540), (600, 660), (590, 560)), p.RIITTA, 80) + d.group(
        p.fist(p.RIITTA), 574, 512, scale=0.86, flip=True
    )
    return room + lady + raised + table + stand + slab + hold


def palm(look: p.Look) -> str:
    """A hand that greets, its palm towards us, around 0, 0."""
    tips = ((-42, -84), (-15, -104), (15, -102), (42, -80))
    fingers = "".join(d.line([(x * 0.7, 0), (x * 1.25, top)], look.skin, 30) for x, top in tips)
    thumb = d.bend([(36, 34), (74, 20), (84, -26)], look.skin, 29)
    return d.rect(-30, 30, 62, 60, look.shade, 26) + d.rect(-48, -34, 98, 96, look.skin, 38) + fingers + thumb


def nurse_view(t: float, *, wave: float = 0, talk: float = 0, gaze: float = -0.3) -> str:
    """What the tablet shows: the nurse in his room, 620 by 420 around 0, 0."""
    back = (
        d.rect(-310, -210, 620, 420, d.SPRUCE_TINT)
        + d.rect(150, -170, 120, 8, d.WOOD_DARK)
        + d.rect(-270, -150, 110, 150, d.CARD, 10)
    )
    back += (
        d.circle(-215, -90, 30, d.CLOUDBERRY_TINT)
        + d.rect(-250, -44, 70, 8, d.FJORD_TINT, 4)
        + d.group(s.plant(t, d.SPRUCE, d.CARD), 236, 216, scale=0.9)
    )
    man = d.group(p.bust(p.SAMIR, headset=True, closed=d.blink(t, 3.5, 1.7), talk=talk, gaze=gaze), 0, -32, scale=0.76)
    sway = d.wave(t, 0.9, 10)
    arm = p.arm(((-116, 170), (-210, 260), (-196, 120)), p.SAMIR, 62) + d.group(
        palm(p.SAMIR), -196, 70, scale=0.6, turn=-8 + sway
    )
    return back + man + d.group(arm, 0, 230 * (1 - wave))


def _room(t: float, x: float) -> str:
    """Her kitchen: panelled wall, and snow behind the window."""
    wall = d.rect(0, 0, 1280, 720, ROOM) + "".join(d.rect(i * 96, 0, 4, 720, PANEL) for i in range(14))
    view = (
        d.sky("pane", "#C6DBE8", "#EEF0EE", 420) + s.hills(330, "#D3E1EA", 40, 30) + d.rect(0, 350, 1280, 90, "#F4F8FA")
    )
    view += (
        s.spruce(x + 70, 390, 0.8, snow=True)
        + s.spruce(x + 190, 372, 0.62, snow=True)
        + s.spruce(x + 262, 392, 0.74, snow=True)
    )
    return wall + s.window(f"snow{int(x)}", (x, 70, 270, 300), view + s.snowfall(t, 70, 420))


def _town(x: float, y: float) -> str:
    """A small town, far away, with a few lit windows."""
    parts = []
    for i, (w, h) in enumerate(((26, 30), (20, 44), (30, 26), (18, 56), (28, 34), (22, 24))):
        left = x + i * 27 - 80
        parts.append(
            d.rect(left, y - h, w, h + 8, ("#8FA9B8", "#7B97A8", "#A0B5C1")[i % 3])
            + d.rect(left - 2, y - h - 4, w + 4, 7, "#FFFFFF", 3)
        )
        parts.append(d.rect(left + 6, y - h + 10, 6, 7, d.SUN))
    return "".join(parts)
