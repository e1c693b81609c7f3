"""The film about a remote visit, second half: the arm, the good news, a quiet evening; and the film as a whole.

This module must not know how a film is encoded or what it sounds like.
"""

from __future__ import annotations

import math

import devices as v
import draw as d
import people as p
import places as s
import scenes_visit as start
from film import Film, Shot


def showing(t: float) -> str:
    """She shows the wound on her arm to the camera; the nurse sees it large."""
    come, grow = d.ease(t, 0.3, 1.8), d.ease(t, 2.2, 3.4)
    talk = d.clamp(abs(d.wave(t, 0.6))) * (5.2 < t < 6.8)
    wall = d.rect(0, 0, 1280, 720, start.ROOM) + "".join(d.rect(i * 96, 0, 4, 720, start.PANEL) for i in range(14))
    table = d.rect(0, 600, 1280, 120, d.WOOD) + d.rect(0, 600, 1280, 12, d.WOOD_DARK)
    nurse = start.nurse_view(t, talk=talk, gaze=0.5)
    own = d.rect(-310, -210, 620, 420, start.ROOM) + d.group(
        _forearm(), -150 + d.wave(t, 5, 3), 20, scale=0.98, turn=-4
    )
    marks = d.group(_corners(230 - 40 * d.ease(t, 3.3, 4.2), 130), 64, 6, opacity=d.ease(t, 3.3, 3.9))
    full = d.clipped("own", d.rect(-310, -210, 620, 420, "#000000", 12), own + marks)
    size, x, y = d.mix(0.26, 1, grow), d.mix(206, 0, grow), d.mix(-136, 0, grow)
    small = d.clipped("his", d.rect(-310, -210, 620, 420, "#000000", 60), nurse)
    corner = d.group(
        d.rect(-324, -224, 648, 448, d.CARD, 70) + small, 198, -126, scale=0.3, opacity=d.ease(t, 3.0, 3.6)
    )
    mine = d.group(d.rect(-326, -226, 652, 452, d.CARD, 30) + full, x, y, scale=size, opacity=d.ease(t, 0.8, 1.4))
    good = d.group(
        d.circle(0, 0, 46, d.SPRUCE) + v.tick(d.ease(t, 5.3, 6.0), d.CARD, 9), -246, 150, opacity=d.ease(t, 5.1, 5.5)
    )
    slab = d.group(v.tablet(nurse + mine + corner + good, "showing"), 470, 322, scale=1.1)
    stand = d.rect(280, 574, 380, 38, "#B99A6E", 15)
    arm = d.group(
        _forearm(),
        d.mix(1420, 792, come),
        d.mix(860, 540, come) + d.wave(t, 4.4, 4),
        scale=1.02,
        turn=d.mix(30, 12, come),
    )
    return wall + table + stand + slab + arm


def agreeing(t: float) -> str:
    """At the nurse's desk: both smile, the visit is done."""
    room = (
        d.rect(0, 0, 1280, 720, "#DFECE7") + d.rect(0, 620, 1280, 100, d.WOOD) + d.rect(0, 620, 1280, 12, d.WOOD_DARK)
    )
    frame = (
        d.rect(70, 80, 640, 452, d.INK, 34) + d.rect(364, 520, 56, 104, d.MUTED) + d.rect(270, 606, 240, 18, d.MUTED, 9)
    )
    nod = 6 * (d.ease(t, 2.4, 2.8) - d.ease(t, 2.8, 3.2))
    man = d.group(
        p.bust(
            p.SAMIR,
            headset=True,
            closed=d.blink(t, 3.1, 1.0),
            gaze=d.mix(-1, 0, d.ease(t, 4.2, 5)),
            smile=d.mix(0.6, 1, d.ease(t, 1.6, 2.4)),
            nod=nod,
        ),
        968,
        316,
        scale=0.94,
    )
    hand = p.arm(((850, 560), (770, 740), (744, 640)), p.SAMIR, 78) + d.group(
        p.fist(p.SAMIR), 738, 604 + d.wave(t, 0.5, 2.5) * (2.9 < t < 4.4), scale=0.74
    )
    note = d.shape("M600 648L640 612H800L830 648Z", d.CARD) + d.line([(650, 630), (720, 630)], "#A9C4D2", 5)
    pen = d.line([(704, 632), (748, 570)], d.CLOUDBERRY, 9)
    plant = d.group(s.plant(t, d.SPRUCE, d.CLOUDBERRY), 1200, 634, scale=0.9)
    return room + frame + _her_picture(t) + plant + man + note + pen + hand


def northern_evening(t: float) -> str:
    """Evening with northern lights; the car and the scooter sleep under the snow, nobody had to go."""
    view = d.sky("polar", "#0E2A45", "#3B6480", 500) + s.stars(4, 70, 0.9, t) + _aurora(t)
    view += s.hills(380, "#5F84A0", 80, 150) + s.hills(424, "#86A6BB", 40, 420) + d.rect(-20, 462, 1320, 280, "#B5CBDA")
    view += "".join(
        s.spruce(x, y, k, snow=True, colour="#1B4650") for x, y, k in sorted(start.TREES, key=lambda tree: tree[1])
    )
    view += d.shape("M-40 620Q300 570 640 612T1320 590V780H-40Z", "#C9DAE6")
    light = d.ellipse(858, 640, 250, 40, "#FFF3D0", 0.35)
    home = d.group(s.cottage(t) + _at_window(t), 880, 626, scale=1.25)
    rest = d.group(s.snowy_car(), 500, 640, scale=0.92) + d.group(s.scooter(), 226, 664, scale=0.86)
    front = d.shape("M-40 690Q200 640 520 676T1320 640V780H-40Z", "#DCE8F0")
    near = 1.08 - 0.08 * d.ease(t, 0, 7)
    scene = view + light + home + rest + front + _hare(t)
    return d.group(scene, 640 * (1 - near), 420 * (1 - near), scale=near) + d.group(
        s.snowfall(t * 0.7, 34), opacity=0.8
    )


def _her_picture(t: float) -> str:
    """What the nurse sees of her: she speaks, and holds her thumb up."""
    thumb = d.ease(t, 1.4, 2.2) - d.ease(t, 4.6, 5.3)
    laugh = d.clamp(abs(d.wave(t, 0.7))) * (0.8 < t < 2.2)
    wall = d.rect(70, 80, 640, 452, start.ROOM) + "".join(
        d.rect(70 + i * 80, 80, 4, 452, start.PANEL) for i in range(9)
    )
    pane = d.rect(116, 120, 170, 190, "#FFFFFF", 14) + d.clipped(
        "far",
        d.rect(126, 130, 150, 170, "#000000", 8),
        d.rect(120, 120, 170, 190, "#CFE0EA")
        + s.spruce(206, 300, 0.5, snow=True)
        + d.rect(120, 280, 170, 40, "#FFFFFF")
        + s.snowfall(t, 60, 420),
    )
    lady = d.group(
        p.bust(p.RIITTA, closed=d.blink(t, 2.9, 0.3), talk=laugh, gaze=0.4, nod=4 * thumb), 420, 282, scale=0.84
    )
    up = d.group(
        p.arm(((190, 330), (190, 200), (44, 62)), p.RIITTA, 96) + _thumb_up(p.RIITTA),
        590,
        d.mix(690, 404, thumb),
        scale=0.74,
    )
    return d.clipped("screen", d.rect(90, 100, 600, 412, "#000000", 18), wall + pane + lady + up)


def _forearm() -> str:
    """Her bare forearm with a wound that heals: wrist at 0, 0, elbow to the right, the hand to the left."""
    look = p.RIITTA
    fingers = "".join(
        d.line([(-90, y), (-184 + abs(y + 8) * 0.9, y * 1.15)], look.skin, 36) for y in (-44, -14, 16, 44)
    )
    gaps = "".join(d.line([(-104, y), (-150, y * 1.1)], look.shade, 4) for y in (-29, 1, 30))
    thumb = d.bend([(-30, -40), (-70, -100), (-122, -104)], look.skin, 38)
    palm = d.rect(-118, -66, 160, 132, look.skin, 56)
    limb = d.shape("M-20-52C160-62 360-84 600-92V92C360 84 160 62-20 52Z", look.skin)
    shade = d.stroke("M10 46C180 56 360 76 470 80", look.shade, 9)
    sleeve = d.shape("M430-98Q520-108 900-150V160Q520 108 430 98Q404 0 430-98Z", look.top) + d.stroke(
        "M434-96Q408 0 434 96", look.trim, 34
    )
    wound = d.ellipse(214, -8, 82, 32, "#EFA99B", 0.75) + d.stroke("M150-6Q196-20 230-6T284-14", "#C2495A", 7)
    strips = "".join(d.group(d.rect(-9, -34, 18, 68, "#FBF4EA", 7), x, -9, turn=8) for x in (176, 216, 256))
    return thumb + palm + fingers + gaps + limb + shade + wound + strips + sleeve


def _corners(w: float, h: float) -> str:
    """Four corners of a frame around 0, 0: the camera looks here."""
    parts = ((sx * w / 2, sy * h / 2, sx, sy) for sx in (-1, 1) for sy in (-1, 1))
    return "".join(d.line([(x - sx * 34, y), (x, y), (x, y - sy * 34)], d.CLOUDBERRY, 9) for x, y, sx, sy in parts)


def _thumb_up(look: p.Look) -> str:
    """A fist with the thumb up, around 0, 0; the arm comes from below on the right."""
    fingers = "".join(d.line([(-44, y), (34, y)], look.skin, 42) for y in (-32, 2, 36, 66))
    gaps = "".join(d.line([(-46, y), (6, y)], look.shade, 4) for y in (-15, 19, 51))
    return (
        d.rect(-20, -52, 110, 140, look.skin, 44)
        + d.bend([(40, -30), (30, -90), (-4, -132)], look.skin, 42)
        + fingers
        + gaps
    )


def _aurora(t: float) -> str:
    """Northern lights: three soft veils that move slowly."""
    veils = []
    for i, (y, colour, size) in enumerate(((110, "#5FCFA6", 62), (170, "#3FB39A", 46), (76, "#8FD9C0", 30))):
        a, b = d.wave(t, 9, 34, i * 0.3), d.wave(t, 11, 40, 0.2 + i * 0.27)
        first = f"M-40 {d.num(y + 60 + a)}C240 {d.num(y - 70 + b)} 470 {d.num(y + 120 + a)} 720 {d.num(y + b)}"
        path = f"{first}S1120 {d.num(y - 60 - a)} 1330 {d.num(y + 40 + b)}"
        veils += [d.stroke(path, colour, size * k, 0.13 + d.wave(t, 7, 0.03, i * 0.4)) for k in (1.9, 1.25, 0.6)]
    return "".join(veils)


def _at_window(t: float) -> str:
    """She looks out of the window with a warm mug."""
    glow = d.rect(-128, -112, 66, 56, d.SUN, 3)
    who = d.group(p.bust(p.RIITTA, closed=d.blink(t, 3, 1.5)), -95, -88, scale=0.145)
    mug = d.group(v.mug(d.SPRUCE), -80, -66, scale=0.13)
    return d.clipped("pane", d.rect(-128, -112, 66, 56, "#000000", 3), glow + who + mug)


def _hare(t: float) -> str:
    """A white hare that hops through the snow."""
    hop = abs(math.sin(math.pi * t / 0.62))
    x, y = -80 + t * 112, 682 - 26 * hop
    ears = d.group(d.ellipse(0, -26, 7, 27, "#FFFFFF"), 26, -34, turn=-16 - 14 * hop) + d.group(
        d.ellipse(0, -26, 7, 27, "#EAF1F5"), 34, -34, turn=2 - 14 * hop
    )
    trunk = d.ellipse(0, -16, 36, 22, "#FFFFFF") + d.circle(-34, -20, 10, "#FFFFFF") + d.circle(32, -28, 17, "#FFFFFF")
    legs = d.line([(-18, 0), (-34 - 14 * hop, 6 + 4 * hop)], "#EAF1F5", 11) + d.line(
        [(20, -4), (28 + 12 * hop, 6 + 3 * hop)], "#FFFFFF", 9
    )
    return d.group(
        legs + ears + trunk + d.circle(38, -31, 2.6, d.INK) + d.circle(48, -25, 2.4, "#C98F8F"),
        x,
        y,
        turn=8 - 16 * hop,
        scale=0.9,
    )


FILM = Film(
    "remote-visit-film",
    (
        Shot(7.0, start.far_away),
        Shot(6.0, start.ringing),
        Shot(7.0, start.meeting),
        Shot(7.6, showing, "slide"),
        Shot(6.2, agreeing),
        Shot(7.2, northern_evening),
    ),
)
