"""The second half of the film about heart rhythm: the nurse, the call, the evening; and the film as a whole.

This module must not know how a film is encoded or what it sounds like.
"""

from __future__ import annotations

import devices as v
import draw as d
import people as p
import places as s
import scenes_heart as days
from film import Film, Shot


def reading(t: float) -> str:
    """A nurse looks through the curve on a large screen and finds the place that matters."""
    look, p0 = p.AMINA, d.ease(t, 2.0, 4.0)
    room = (
        d.rect(0, 0, 1280, 720, "#E3EFEA") + d.rect(0, 610, 1280, 110, d.WOOD) + d.rect(0, 610, 1280, 12, d.WOOD_DARK)
    )
    shelf = d.rect(960, 176, 260, 14, d.WOOD_DARK, 6) + d.group(s.plant(t, d.SPRUCE, d.CARD), 1150, 176, scale=0.62)
    shelf += "".join(
        d.rect(976 + i * 26, 96 + i % 3 * 10, 20, 80 - i % 3 * 10, c, 4)
        for i, c in enumerate((d.FJORD, d.LINGONBERRY, d.CLOUDBERRY, d.FJORD))
    )
    stand = d.rect(370, 540, 60, 74, d.MUTED) + d.rect(280, 600, 240, 18, d.MUTED, 9)
    frame = d.rect(70, 84, 670, 462, d.INK, 34) + d.rect(90, 104, 630, 422, d.SNOW, 18)
    x = d.mix(170, 400, p0)
    lines = f'fill="none" stroke="{d.CLOUDBERRY}" stroke-width="7" opacity="{d.ease(t, 1.4, 2.1):.3f}"'
    frame_mark = f'<rect x="{d.num(x)}" y="262" width="196" height="88" rx="18" {lines}/>'
    done = d.group(
        d.circle(0, 0, 27, d.SPRUCE) + v.tick(d.ease(t, 4.2, 4.9), d.CARD, 8), 672, 318, opacity=d.ease(t, 4.0, 4.5)
    )
    nod = 7 * (d.ease(t, 4.4, 4.8) - d.ease(t, 4.8, 5.2))
    nurse = d.group(
        p.bust(
            look,
            closed=d.blink(t),
            gaze=d.mix(-1, 0.1, d.ease(t, 4.6, 5.4)),
            nod=nod,
            smile=d.mix(0.6, 1, d.ease(t, 4.2, 5)),
        ),
        972,
        322,
        scale=0.94,
    )
    hx, hy = x + 236, 402 + d.wave(t, 3, 3)
    sleeve = p.arm(((870, 560), (820, 690), (hx + 116, hy + 130)), look, 78)
    hand = d.group(_bare_pointing(look), hx, hy, scale=0.56, turn=-42)
    mug = d.group(v.mug(d.CLOUDBERRY), 1180, 566, scale=0.86)
    return room + shelf + stand + frame + _curves(t, p0) + frame_mark + done + mug + nurse + sleeve + hand


def calling(t: float) -> str:
    """The phone rings; he answers, and they talk: he at home, she at her desk."""
    middle = d.mix(1280, 640, d.ease(t, 1.7, 2.7))
    turns = d.clamp(abs(d.wave(t, 0.62, 1)))
    his, hers = _at_home(t, turns * (4.6 < t < 5.9)), _at_desk(t, turns * (2.7 < t < 4.4))
    right = d.clipped("hers", d.rect(middle, 0, 1280, 720, "#000000"), d.group(hers, middle - 640, 0))
    line = d.rect(middle - 7, 0, 14, 720, d.CARD)
    dots = "".join(d.circle(middle - 66 + i * 44, 110 + d.wave(t, 1.9, 9, -i * 0.16), 10, d.SPRUCE) for i in range(4))
    bridge = d.group(d.rect(middle - 110, 66, 220, 88, d.CARD, 44) + dots, opacity=d.ease(t, 2.5, 3.1))
    return his + right + line + bridge


def evening(t: float) -> str:
    """He sits on the jetty with his dog; the sun goes down and the curve becomes a heart."""
    sink = d.ease(t, -1, 6)
    sky = d.sky("dusk", d.blend("#CFE3EE", "#BFD3E6", sink), d.blend("#F9E3B8", "#F6BE86", sink), 450)
    sun_y = d.mix(296, 372, sink)
    sky += d.circle(900, sun_y, 120, "#FFF4D6", 0.5) + d.circle(900, sun_y, 74, d.SUN)
    shore = s.hills(398, d.blend(d.HILLS, "#7FA79F", sink), 40, 210) + s.hills(424, "#5E8F86", 26, 420)
    lake = d.rect(0, 442, 1280, 280, d.blend("#2C7A93", "#27607B", sink))
    lake += "".join(
        d.rect(900 - w / 2 + d.wave(t, 3.6, 12, i * 0.23), 456 + i * 24, w, 7, d.SUN, 3, 0.75 - i * 0.07)
        for i, w in enumerate((170, 120, 150, 90, 120, 70, 84, 50))
    )
    jetty = d.shape("M250 720L360 560H720L850 720Z", "#A88A66") + "".join(
        d.line([(x0, 562), (x1, 720)], "#8F7353", 4)
        for x0, x1 in ((420, 340), (480, 440), (540, 545), (600, 648), (660, 750))
    )
    posts = d.rect(352, 530, 26, 110, "#8F7353", 8) + d.rect(704, 530, 26, 110, "#8F7353", 8)
    breath = d.wave(t, 4.4, 2)
    coat = "#3F6C8A"
    back = (
        d.shape("M392 640C380 470 420 404 500 400C580 404 620 470 608 640Q500 664 392 640Z", coat)
        + d.bend([(410, 470), (374, 560), (420, 622)], d.blend(coat, d.INK, 0.15), 46)
        + d.bend([(590, 470), (650, 520), (664, 566)], d.blend(coat, d.INK, 0.15), 46)
    )
    nape = (
        d.rect(474, 356, 52, 60, p.OTSO.shade, 22)
        + d.ellipse(500, 322, 62, 68, p.OTSO.skin)
        + d.shape(
            "M436 322C440 374 470 394 500 394C530 394 560 374 564 322C548 350 520 356 500 356C480 356 452 350 436 322Z",
            p.OTSO.hair,
        )
    )
    man = d.group(back + d.group(nape, 0, breath), 0, 0)
    hand = d.ellipse(676, 574, 25, 21, p.OTSO.skin)
    return sky + shore + lake + posts + jetty + man + _dog_behind(t) + hand + d.group(_heart_line(t), 10, -66)


def _curves(t: float, found: float) -> str:
    """Three pieces of the curve, each drawn from the left; the middle one is ``found``."""
    rows = ""
    for i, y in enumerate((196, 318, 440)):
        here = i == 1
        rows += d.rect(110, y - 66, 590, 106, d.blend(d.CARD, d.SPRUCE_TINT, found) if here else d.CARD, 16)
        trace = v.curve(130, 680, 44, shift=i * 61 + 30, beat=150, colour=d.SPRUCE if here else "#8FA6B5", width=4.5)
        rows += d.clipped(
            f"row{i}",
            d.rect(110, y - 66, 22 + 590 * d.ease(t, 0.1 + i * 0.5, 1.6 + i * 0.5), 110, "#000000"),
            d.group(trace, 0, y),
        )
    return rows


def _at_home(t: float, talk: float) -> str:
    """He with his phone: it rings in his hand, then it is at his ear."""
    view = d.rect(40, 40, 240, 260, d.WINDOW_SKY) + s.hills(230, d.HILLS, 40) + d.rect(40, 250, 300, 60, d.FJORD)
    room = d.rect(0, 0, 1280, 720, d.CLOUDBERRY_TINT) + s.window("call", (60, 60, 190, 220), view)
    answer, nod = d.ease(t, 1.5, 2.5), 5 * (d.ease(t, 4, 4.4) - d.ease(t, 4.4, 4.8))
    smile = d.mix(0.5, 1, d.ease(t, 3.6, 4.6))
    man = p.bust(p.OTSO, closed=d.blink(t, 2.9), talk=talk, smile=smile, gaze=0.6, nod=nod)
    x, y = d.mix(700, 470, answer), d.mix(430, 356, answer)
    wide, size = d.mix(210, 52, answer), d.mix(0.9, 0.62, answer)
    turn = d.mix(6, 8, answer) + d.wave(t, 0.22, 1.6) * (t < 1.9)
    mobile = d.group(_mobile(wide, answer), x, y, scale=size, turn=turn)
    waves = d.group(v.waves(260, t / 1.6, d.CLOUDBERRY, 6), 700, 430, opacity=1 - d.ease(t, 1.4, 1.9))
    grip = x + wide / 2 * size
    hold = p.arm(((490, 560), (650, 740), (grip + 24, y + 120)), p.OTSO, 82)
    hand = d.group(p.fist(p.OTSO), grip, y + 62, scale=0.92, turn=-6)
    return room + waves + d.group(man, 330, 300, scale=0.98) + hold + mobile + hand


def _mobile(wide: float, turned: float) -> str:
    """The phone, ``wide`` as it is seen; its screen goes out of sight as it is turned to the ear."""
    sign = d.group(v.handset(d.SPRUCE) + d.circle(0, 140, 30, d.SPRUCE), 0, -30, scale=1.1, opacity=1 - 3 * turned)
    glass = d.rect(14 - wide / 2, -184, max(wide - 28, 1), 368, d.SPRUCE_TINT, 20) + sign
    return d.rect(-wide / 2, -200, wide, 400, d.INK, 26) + d.group(glass, opacity=1 - d.ease(turned, 0.6, 1))


def _at_desk(t: float, talk: float) -> str:
    """The nurse with her headset."""
    plant = d.group(s.plant(t, d.SPRUCE, d.CARD), 1180, 640, scale=1.2)
    desk = d.rect(0, 0, 1280, 720, d.FJORD_TINT) + plant + d.rect(0, 640, 1280, 80, d.WOOD)
    nod = 5 * (d.ease(t, 5, 5.4) - d.ease(t, 5.4, 5.8))
    nurse = p.bust(p.AMINA, headset=True, closed=d.blink(t, 3.3, 0.4), talk=talk, gaze=-0.6, nod=nod)
    return desk + d.group(nurse, 950, 300, scale=0.98)


def _dog_behind(t: float) -> str:
    """The dog as it sits and looks at the lake, seen from behind, with its curled tail."""
    coat, dark, pale, breath = "#7C8790", "#6C767F", "#C3CACF", d.wave(t, 2.9, 1.5)
    trunk = d.shape("M620 656C600 560 640 496 708 492C776 496 812 560 796 656Q708 680 620 656Z", coat)
    ears = d.shape("M658 452L652 388L700 428ZM716 428L764 388L758 452Z", dark)
    face = d.ellipse(708, 456, 56, 50, coat) + d.ellipse(660, 482, 20, 16, pale) + d.ellipse(756, 482, 20, 16, pale)
    skull = d.ellipse(708, 454, 52, 47, coat)
    collar = d.line([(668, 502), (748, 502)], d.LINGONBERRY, 12)
    tail = d.stroke("M712 640C770 640 786 586 748 568C722 558 700 580 712 602", "#98A2AA", 30)
    wag = d.group(d.group(tail, -712, -640), 712, 640, turn=d.wave(t, 0.9, 4))
    return trunk + d.group(ears + face + skull, 0, breath) + collar + wag


def _heart_line(t: float) -> str:
    """One stroke that starts as a heart's curve and ends as a heart."""
    drawn = d.ease(t, 0.8, 3.6)
    path = (
        "M110 190H214L236 150L262 250L288 190H330C330 150 376 132 396 172"
        "C416 132 462 150 462 190C462 232 420 254 396 284C372 254 330 232 330 190"
    )
    look = f'fill="none" stroke="{d.SPRUCE}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{path}" {look} stroke-dasharray="{d.num(930 * drawn)} 2000" opacity="{d.clamp((t - 0.8) * 3):.2f}"/>'
    )


def _bare_pointing(look: p.Look) -> str:
    """The pointing hand without its long sleeve."""
    return d.clipped("bare", d.rect(-120, -30, 400, 330, "#000000"), p.pointing(look))


FILM = Film(
    "heart-rhythm-film",
    (
        Shot(5.5, days.morning),
        Shot(7.0, days.sticking),
        Shot(5.0, days.walking),
        Shot(4.5, days.sofa, "slide"),
        Shot(5.0, days.sleeping, "slide"),
        Shot(6.0, reading),
        Shot(6.2, calling),
        Shot(5.3, evening),
    ),
)
